#pragma once
// What proves to one server who we are: nothing, a bearer token, client credentials, or a person who signed in in the
// browser (SMART on FHIR). Access tokens live here, in memory, as long as the clinic is open.

#include <QObject>

#include "core/store/ledger.h"
#include "core/sync/secrets.h"
#include "core/sync/smart.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace praxidesk::store {
class Store;
}

namespace praxidesk::sync {

class Once;
struct ServerSettings;

/// The bearer token in $PRAXIDESK_TOKEN; empty: none. It is taken out of there, so that no process that this one starts (the
/// browser, whatever opens a file) is given it, too. Before there are threads.
[[nodiscard]] QByteArray takeTokenFromEnvironment();

/// What signing in needs of the world.
struct SignInMeans {
    std::shared_ptr<Secrets> secrets = std::make_shared<MemorySecrets>();
    /// Shows a page to whoever sits here; false: it could not.
    std::function<bool(const QUrl &page)> openPage = {};
    /// A bearer token that this program was given without saying for whom: for the only server that it can be meant for.
    QByteArray token = {};
    /// Calls after a while, unless the object is gone by then; none: a timer.
    std::function<void(Milliseconds, QObject *, std::function<void()>)> after = {};
};

class SignIn : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    SignIn(store::Store &store, store::ServerId server, const SignInMeans &means, QObject *parent = nullptr);
    ~SignIn() override;

    /// The Authorization header's value; empty: none is needed. `given` is a bearer token of the caller for this very
    /// server; else SignInMeans::token, where no other server of the clinic can be meant by it.
    /// `refused` is the value that a server just answered 401 to: there is another one, or SignInNeeded.
    QCoro::Task<Result<QByteArray>> authorization(QByteArray given, QByteArray refused = {});
    /// A person signs in in the browser; SignInNeeded says why that did not succeed.
    QCoro::Task<Result<Keeping>> askPerson();
    /// The bearer token or client secret that a person typed.
    QCoro::Task<Keeping> keep(QByteArray secret);
    /// Neither a token nor a secret is kept any more.
    QCoro::Task<void> forget();
    /// What is under way ends soon.
    void cancel();

    static constexpr Milliseconds patience = std::chrono::minutes(5); ///< with a person in the browser

Q_SIGNALS:
    /// This page waits for a person now, whether it could be opened or not.
    void pageOpened(const QUrl &page);
    void cancelled();

private:
    // what is kept
    static constexpr const char *ownToken = "token";
    static constexpr const char *clientSecret = "client-secret";
    static constexpr const char *refreshToken = "refresh-token";

    [[nodiscard]] store::ServerRow row() const;
    [[nodiscard]] QString keyOf(const char *kind) const;
    [[nodiscard]] static QByteArray headerOf(const QByteArray &token);
    [[nodiscard]] bool isFresh(const QByteArray &refused) const;
    [[nodiscard]] bool isOnlyOneMeant() const;
    void take(const Tokens &tokens);
    Error signInNeeded() const;

    QCoro::Task<Result<QByteArray>> token(QByteArray given, QByteArray refused);
    QCoro::Task<Result<QByteArray>> bearerToken(QByteArray given, QByteArray refused);
    QCoro::Task<Result<QByteArray>> withClientCredentials();
    QCoro::Task<Result<QByteArray>> withRefreshToken();
    QCoro::Task<Result<SignInPlaces>> places();
    QCoro::Task<Result<Tokens>> exchange(SignInPlaces places, Client client, FormFields fields);
    QCoro::Task<Result<Client>> client();
    QCoro::Task<Answer> send(Request request, QByteArray authorization);

    store::Store &m_store;
    store::ServerId m_server;
    const SignInMeans &m_means;
    QByteArray m_access;
    std::optional<Instant> m_renewAt;
    std::optional<SignInPlaces> m_places;
    bool m_busy = false;
    std::deque<Once *> m_turns;                     ///< who waits until it is not busy, the first one first
};

/// Those of an open clinic: belongs to the store, lives as long.
class SignIns : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static SignIns &of(store::Store &store);

    /// Before anybody signs in; without it secrets are kept in memory.
    void use(SignInMeans means) { m_means = std::move(means); }
    [[nodiscard]] SignIn &to(store::ServerId server);
    /// SignInMeans::token, for a caller who was told which server it is for.
    [[nodiscard]] QByteArray givenToken() const { return m_means.token; }
    /// Where the next secret would go.
    QCoro::Task<Keeping> keeping();

private:
    explicit SignIns(store::Store &store);

    store::Store &m_store;
    SignInMeans m_means;
    std::map<qint64, std::unique_ptr<SignIn>> m_signIns;
};

} // namespace praxidesk::sync
