#pragma once
// One server of the clinic, ready to be used: its settings, the dialect and transport that they ask for, what proves who
// we are, and the runs of its synchroniser.

#include "core/sync/authorised_transport.h"
#include "core/sync/once.h"
#include "core/sync/synchroniser.h"

namespace praxidesk::sync {

/// A server as a person describes it. Secrets are not a part of it.
struct ServerSettings {
    QString name;
    QString kind = QStringLiteral("fhir");
    QString url;
    QString organization;
    QString auth = QStringLiteral("none");
    QString tokenFile;                              ///< read again at each run, never copied
    QString clientId, secretFile, tokenUrl, scope;
    QByteArray certificateAuthorities;              ///< PEM: trusted beside the system's
    QString secrets = {};                           ///< what its secrets are called in the keychain, whatever its name; addServer finds one
    bool allowPlainHttp = false;                    ///< beyond loopback; stays visible
    std::map<QString, QString> dialect = {};        ///< what of its kind's requests differs on this server: "path-slots" → "/v1/slots"
    friend bool operator==(const ServerSettings &, const ServerSettings &) = default;
};
/// InvalidArgument in words: no name, no http(s) URL, an unknown kind or way to sign in, http beyond loopback.
[[nodiscard]] Result<store::ServerRow> toRow(const ServerSettings &settings);
[[nodiscard]] ServerSettings settingsOf(const store::ServerRow &row);
/// Nothing that stands beside an address with https goes without: what somebody allowed is its own address.
[[nodiscard]] bool mayBePlain(const ServerSettings &settings);
[[nodiscard]] QList<QSslCertificate> certificatesOf(const ServerSettings &settings);

/// What a server said of itself and how it answered.
struct ServerCheck {
    QString software;
    QString fhirVersion;
    bool transactions = false;                      ///< else bookings go step by step
    bool history = false;                           ///< else deletions are found by comparing
    QStringList readable;                           ///< types that can be pulled
    QStringList localOnly;                          ///< types of ours that it does not take
    bool updateCreate = false;                      ///< a resource keeps the id that we give it
    bool saysNothing = false;                       ///< it lists no types: everything is tried, and what it refuses remembered
    bool schedulingParameters = false;              ///< it makes free time from weekly hours itself
    QString looksLike = {};                         ///< the kind that it seems to be, where it is set to be another; else empty
    Milliseconds took{0};
    QString kind = {};                              ///< how it was spoken to
    bool computesFreeTime = false;                  ///< offers are asked for; bookings make no Slot there
    bool tells = true;                              ///< it has a statement; else this is what its kind does
};

/// Medplum does, and who offers its $find.
[[nodiscard]] bool understandsSchedulingParameters(const Capabilities &capabilities);

class SignIn;

class Connection : public QObject {
    Q_OBJECT
public:
    /// `token` gives a bearer token where the settings ask for one and name no file; all else for signing in is known to the
    /// store's SignIns. `store` must outlive it.
    Connection(store::Store &store, store::ServerId server, QString user, std::function<QByteArray()> token, QObject *parent = nullptr);
    ~Connection() override;

    [[nodiscard]] store::ServerId server() const { return m_server; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    QCoro::Task<SyncReport> sync(SyncOptions options);
    QCoro::Task<Result<ServerCheck>> check();
    /// As Synchroniser::askOffers.
    QCoro::Task<std::vector<Unanswered>> askOffers(std::vector<ScheduleId> schedules, Interval within, std::optional<Milliseconds> duration, QString service = {});
    void cancel();

Q_SIGNALS:
    void progressed(const praxidesk::sync::SyncProgress &progress);

private:
    QCoro::Task<Result<QByteArray>> authorization(QByteArray refused);
    void noteRefusal(const Error &error);
    [[nodiscard]] QString refusal(const store::ServerRow &server, const Verdict &verdict) const;
    [[nodiscard]] ServerCheck checkOf(const Habits &habits, const Answer &answer) const;

    store::Store &m_store;
    store::ServerId m_server;
    QString m_url;                                  ///< that this connection leads to
    QString m_user;
    std::function<QByteArray()> m_token;
    SignIn &m_signIn;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<AuthorisedTransport> m_transport;
    std::unique_ptr<Synchroniser> m_synchroniser;
    bool m_running = false;
    bool m_cancelled = false;
};

// ---- what people do with servers and with what waits for them. Each is one transaction, audited under `user`.

[[nodiscard]] Result<store::ServerId> addServer(store::Store &store, const ServerSettings &settings, const QString &user);
[[nodiscard]] Result<void> removeServer(store::Store &store, store::ServerId server, const QString &user);
/// The same server, described anew: its address, paths, how it is signed in to. What was kept to sign in somewhere else is the
/// caller's to forget (isSignedInElsewhere). InvalidArgument as toRow, and for the name of another one.
[[nodiscard]] Result<store::ServerRow> canBeEdited(const store::Store &store, store::ServerId server, const ServerSettings &settings);
[[nodiscard]] Result<void> editServer(store::Store &store, store::ServerId server, const ServerSettings &settings, const QString &user);
/// Whether what signs in with the one is nothing for the other.
[[nodiscard]] bool isSignedInElsewhere(const ServerSettings &before, const ServerSettings &after);
/// It turned out to be of another kind.
[[nodiscard]] Result<void> changeKind(store::Store &store, store::ServerId server, const QString &kind, const QString &user);
/// Which side holds where a server lost much at once, or went back to what it had before.
enum class Holds {
    AsUsual,                                        ///< many deletions are believed; to a server from a backup ours goes again
    Theirs,                                         ///< what is not there any more goes here, too, and what went back there does so here
    Ours,                                           ///< what it lost goes there again
};
/// Somebody has looked: exchange goes on.
[[nodiscard]] Result<void> unfreeze(store::Store &store, store::ServerId server, const QString &user, Holds holds = Holds::AsUsual);
/// A change that was refused, parked, set aside or stayed local is tried again, with the rest of its group, what it builds on
/// and what builds on it. NotFound.
[[nodiscard]] Result<void> retry(store::Store &store, qint64 change, const QString &user);
/// What was set aside and cannot be sent without that change: it never leaves either when that is discarded.
[[nodiscard]] std::vector<store::OutboxChange> goesWith(const store::Store &store, qint64 change);
/// It does not leave, with the rest of its group and what goes with it. What stands here stays as it is, and is known to differ from the server;
/// a later change of the same says all of it as it stands here.
[[nodiscard]] Result<void> discard(store::Store &store, qint64 change, const QString &user, const QString &reason);

} // namespace praxidesk::sync
