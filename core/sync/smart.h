#pragma once
// SMART on FHIR and OAuth 2 as values: what a server says of its sign-in, what a browser is sent to, what a token endpoint
// is asked and answers. Pure.

#include "core/model/result.h"
#include "core/sync/http.h"

#include <QStringList>

namespace praxidesk::sync {

/// How a server wants to be signed in to.
struct SignInPlaces {
    QUrl authorize;                                 ///< empty: nobody can sign in in a browser
    QUrl token;
    QStringList clientWays = {};                    ///< "client_secret_basic", "client_secret_post" …; empty: it does not say
    QStringList scopes = {};                        ///< empty: it does not say
    QStringList can = {};                           ///< "permission-v2" …
    friend bool operator==(const SignInPlaces &, const SignInPlaces &) = default;
};
/// [base]/.well-known/smart-configuration; an error when it is none.
[[nodiscard]] Result<SignInPlaces> readSmartConfiguration(const QByteArray &json);

/// Proof Key for Code Exchange (RFC 7636).
struct ProofKey {
    QByteArray verifier;                            ///< 43 characters from 32 bytes
    [[nodiscard]] QByteArray challenge() const;     ///< S256
};
[[nodiscard]] ProofKey proofKeyOf(const QByteArray &random);

/// What a person sees in the browser.
struct SignInQuestion {
    QString clientId, scope, state;
    QUrl redirect, audience;                        ///< where the answer shall come to; the FHIR base
    ProofKey key;
};
[[nodiscard]] QUrl signInPage(const SignInPlaces &places, const SignInQuestion &question);
/// All that a front desk needs, and to stay signed in, in the form that the server understands.
[[nodiscard]] QString usualScope(const SignInPlaces &places);

/// A client as it shows itself at a token endpoint.
struct Client {
    QString id;
    QByteArray secret = {};                         ///< empty: a public one
    enum class Way { Basic, Post } way = Way::Basic;
};
/// What the server takes; Basic where it does not say.
[[nodiscard]] Client::Way wayOf(const SignInPlaces &places);

using FormFields = std::vector<std::pair<QByteArray, QString>>;
[[nodiscard]] Request tokenRequest(const QUrl &place, const Client &client, const FormFields &fields);
/// The Authorization header of such a request; empty: its body says all.
[[nodiscard]] QByteArray clientAuthorization(const Client &client);

struct Tokens {
    QByteArray access;
    QByteArray refresh = {};                        ///< empty: it cannot be renewed, or the old one stays
    std::optional<Milliseconds> lifetime = {};
};
/// What an OAuth error means for people, and what was said beside it; SignInNeeded. `error` is its detail.
[[nodiscard]] Error declined(const QString &server, const QString &error, const QString &words);
/// SignInNeeded: it says no, in its words. ServerUnreachable: it may say yes later. ServerRefused: no token endpoint speaks so.
[[nodiscard]] Result<Tokens> readTokens(const QString &server, const Answer &answer);

/// It can be a header's value: one word of visible ASCII.
[[nodiscard]] bool isToken(const QByteArray &text);
/// https, or http where it stays on this computer or somebody allowed it.
[[nodiscard]] bool isSafe(const QUrl &url, bool allowPlainHttp);
/// Every place of `secret` in `text` is covered up.
[[nodiscard]] QByteArray without(const QByteArray &secret, QByteArray text);

} // namespace praxidesk::sync
