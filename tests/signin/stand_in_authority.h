#pragma once
// A FHIR server that wants to be signed in to, and the authorisation server that it trusts, on two origins. The latter is
// strict: a code is good once, for its client, redirect and verifier; refresh tokens rotate, and one that comes twice ends
// the whole sign-in.

#include "core/sync/sign_in.h"
#include "tests/standin/loopback_server.h"

#include <QNetworkAccessManager>
#include <QSet>

namespace praxidesk::test {

class StandInAuthority {
public:
    /// `fhir` answers who is signed in; without it a CapabilityStatement is all there is.
    explicit StandInAuthority(Clock now, LoopbackServer::Mind fhir = {});

    // how it is
    QString clientId = QStringLiteral("praxidesk");
    QByteArray secret;                              ///< empty: the client is a public one
    QByteArray takenWay;                            ///< "basic", "post"; empty: both
    QStringList saidWays;                           ///< in its configuration
    bool hasWellKnown = true;
    bool hasMetadata = true;                        ///< with oauth-uris
    bool givesRefresh = true;
    bool agrees = true;                             ///< whoever sits before the browser
    int badClientStatus = 401;
    std::chrono::seconds lifetime = std::chrono::hours(1);

    /// Access tokens are worth nothing any more; refresh tokens are.
    void forgetAccess() { m_access.clear(); }
    /// Neither are.
    void forgetAll();
    [[nodiscard]] QByteArray lastAccess() const { return m_lastAccess; }
    [[nodiscard]] QByteArray lastRefresh() const { return m_lastRefresh; }
    /// One that somebody got elsewhere.
    [[nodiscard]] QByteArray newAccess();

    /// Opens the page and goes where it is sent.
    void browse(const QUrl &page);
    /// What the browser saw last: status and text.
    [[nodiscard]] int seenStatus() const { return m_seenStatus; }
    [[nodiscard]] QByteArray seenText() const { return m_seenText; }

    [[nodiscard]] int tokenRequests() const { return m_tokenRequests; }
    [[nodiscard]] LoopbackServer &fhir() { return m_fhirServer; }
    [[nodiscard]] LoopbackServer &authority() { return m_authority; }

private:
    struct Code {
        QString redirect, challenge;
        Instant until;
    };
    sync::Answer fhirAnswer(const sync::Request &request);
    sync::Answer authorityAnswer(const sync::Request &request);
    sync::Answer authorize(const QUrl &page);
    sync::Answer token(const sync::Request &request);
    sync::Answer tokens();
    [[nodiscard]] bool isClient(const sync::Request &request, const QHash<QString, QString> &fields) const;

    Clock m_now;
    LoopbackServer::Mind m_fhir;
    QHash<QString, Code> m_codes;
    QSet<QString> m_usedCodes;
    QHash<QByteArray, Instant> m_access;            ///< until when
    QByteArray m_lastAccess, m_lastRefresh;
    QSet<QByteArray> m_oldRefresh;
    int m_made = 0;
    int m_tokenRequests = 0;
    int m_seenStatus = 0;
    QByteArray m_seenText;
    QNetworkAccessManager m_browser;
    LoopbackServer m_authority;
    LoopbackServer m_fhirServer;
};

/// The header of a request as it came; empty without it.
[[nodiscard]] QByteArray headerOf(const sync::Request &request, const QByteArray &lowerCaseName);

} // namespace praxidesk::test
