#pragma once
// What is agreed with which server: three sides of each resource, the outbox on its way, cursors of pulls, conflicts with
// their sides, and the exchange of each change. Bytes here speak the clinic's own ids; only `remoteId` is the server's.
// Reads may run at any time; everything that writes runs inside of Store::write or Store::together, so that the domain
// change and what is known of it are one transaction. Writes touch the keys they are about: views repaint from that.

#include "core/store/store.h"

#include <map>
#include <set>

namespace praxidesk::store {

class Database;
class Identity;
struct JournalItem;

using ServerId = Id<struct ServerTag>;

struct ServerRow {
    ServerId id;
    QString name;                                   ///< unique
    QString kind;                                   ///< "fhir", "medplum", "canvas", "medikit", "clinik"
    QString url;                                    ///< base, without a slash at its end
    QString organization;                           ///< MediKIT's path segment; else empty
    QString auth = QStringLiteral("none");          ///< "none", "bearer", "client-credentials", "smart"
    QByteArray options = "{}";                      ///< JSON object (tokenFile, clientId, allowPlainHttp …); never a secret
    QByteArray capabilities = "{}";                 ///< JSON object; see sync::Capabilities
    QString frozen;                                 ///< why nothing is exchanged until a person says so; empty: all well
    std::optional<Instant> lastTry;
    std::optional<Instant> lastSuccess;
    QString lastError;                              ///< words for people; empty after a success
    bool computesTime = false;                      ///< works out free time itself: what it offers are no Slots
    friend bool operator==(const ServerRow &, const ServerRow &) = default;
};

/// Free time as a server worked it out.
struct OfferedTime {
    Interval time;
    Instant fetched;
    friend bool operator==(const OfferedTime &, const OfferedTime &) = default;
};

enum class RemoteState { Agreed = 0, Changed = 1, Deleted = 2 };
/// One resource as far as one server is concerned.
struct Agreement {
    ServerId server;
    ResourceKey key;
    QString typeName;
    QString remoteId;
    QByteArray etag;
    QByteArray base;                                ///< what was agreed last; what stands here when nothing waits
    RemoteState remoteState = RemoteState::Agreed;
    QByteArray remote;                              ///< with Changed
    QByteArray remoteEtag;
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// Every change is in exactly one state. SetAside: it was not sent, because it builds on something that the server did not take.
enum class OutboxState { Queued, Sending, Acked, Verified, Done, Unknown, Conflict, Quarantined, Parked, SetAside, LocalOnly, Discarded };
[[nodiscard]] QString toCode(OutboxState state);    ///< "queued", …, "local-only"
[[nodiscard]] std::optional<OutboxState> outboxState(QStringView code);

struct OutboxChange {
    qint64 id = 0;
    QString operation;
    QString group;
    int position = 0;
    std::optional<ServerId> server;                 ///< nullopt: no server takes it yet
    ResourceKey key;
    QString typeName;
    OutboxVerb verb = OutboxVerb::Create;           ///< as seen here; a server that does not know the resource gets a create
    QByteArray before;
    QByteArray json;                                ///< empty with Delete, and once it is over
    /// Operations that made what this refers to, and waited when it was made: nothing is squashed across them. What hinders
    /// a change is worked out from its references each time (sync/dependents.h), because later changes can hinder it, too.
    QStringList dependencies;
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    std::optional<Instant> nextTry;
    int lastStatus = 0;
    QString lastOutcome;
    bool prepared = false;
    QString user;
    Instant time;
};

/// What becomes of a change that a person sends on: what a server answered without it being an answer may have been done,
/// and is looked for first.
[[nodiscard]] OutboxState stateOnceMore(const OutboxChange &change);

struct PullCursor {
    std::optional<Instant> since;
    std::optional<Instant> begun;
    QString next;
    std::optional<Instant> compared;
    friend bool operator==(const PullCursor &, const PullCursor &) = default;
};

struct ConflictRow {
    qint64 id = 0;
    ResourceKey key;
    QString kind;                                   ///< "overlap", "slot-taken", "both-changed", "visit-cancelled", "edit-delete", "delete-edit"
    QString message;
    Instant time;
    std::optional<ServerId> server;
    QString group;                                  ///< of the outbox; empty: nothing of ours waits for the decision
    ResourceKey other;
    QByteArray base, mine, theirs;
    bool open = true;
    QString decision;
};

struct ExchangeRow {
    Instant time;
    QString request;                                ///< "POST https://… \n headers \n\n body", redacted
    QString answer;
    int status = 0;
    QString outcome;                                ///< the cause in plain words
};

struct OutboxCounts {
    int waiting = 0;                                ///< queued, sending, acked, unknown, and groups that wait behind others
    int conflicts = 0;                              ///< open ones
    int quarantined = 0;                            ///< also parked ones, and those that were set aside
    int localOnly = 0;
    int waitingGroups = 0;                          ///< as people count: a booking with its Slots is one
    int quarantinedGroups = 0;
};

/// How the journal names the decision of a conflict, among the settings: before it what it ended, after it what was decided.
inline const QString decisionPrefix = QStringLiteral("conflict/");

class Ledger {
public:
    Ledger(Database &database, Identity &identity, const Clock &clock) : m_database(database), m_identity(identity), m_clock(clock) {}

    // ---- servers
    [[nodiscard]] std::vector<ServerRow> servers() const; ///< by id
    [[nodiscard]] std::optional<ServerRow> server(ServerId id) const;
    /// InvalidArgument for a name that is taken. What waits without a server goes to the only one.
    [[nodiscard]] Result<ServerId> addServer(const ServerRow &server);
    void updateServer(const ServerRow &server);
    /// Resources stay; what waited for it waits for none.
    void removeServer(ServerId id);

    // ---- three sides
    [[nodiscard]] std::optional<Agreement> agreement(ServerId server, ResourceKey key) const;
    [[nodiscard]] std::optional<ResourceKey> keyOf(ServerId server, const QString &typeName, const QString &remoteId) const;
    /// The server's id; empty: it does not know the resource.
    [[nodiscard]] QString remoteIdOf(ServerId server, ResourceKey key) const;
    [[nodiscard]] QStringList remoteIds(ServerId server, const QString &typeName) const; ///< of all that it knows, in the order of their keys
    [[nodiscard]] std::vector<Agreement> news(ServerId server) const; ///< with a remote side that nobody has merged yet
    [[nodiscard]] qint64 knownTo(ServerId server, const QString &typeName) const;
    /// `base` equal to what stands here is not kept twice. Clears the remote side.
    void agree(const Agreement &agreement);
    /// What is put for the first time is promised that much, until somebody finds out more: while a server tells all it has.
    void setPromiseOfNew(Promise promise) { m_promiseOfNew = promise; }
    [[nodiscard]] Promise promiseOfNew() const { return m_promiseOfNew; }
    /// The same as agree(), of what was put now for the first time, as it came, and as confirmed.
    void agreeFirst(ServerId server, ResourceKey key, const QString &typeName, const QString &remoteId, const QByteArray &etag);
    void setRemote(ServerId server, ResourceKey key, RemoteState state, const QByteArray &json, const QByteArray &etag);
    /// It is not there any more (and is gone here, too).
    void forget(ServerId server, ResourceKey key);
    /// Comparing all ids of a type: begin, meet each, then ask which were not met.
    void meet(ServerId server, ResourceKey key, qint64 round);
    [[nodiscard]] std::vector<Agreement> notMet(ServerId server, const QString &typeName, qint64 round) const;

    // ---- outbox
    /// What a write changed here waits for the servers that it concerns, each with a group of its own; else until there is one.
    void enqueue(const std::vector<JournalItem> &items, qint64 audited, const QString &user, Instant time);
    /// Everything that is neither done nor discarded, in order.
    [[nodiscard]] std::vector<OutboxChange> waiting(std::optional<ServerId> server = {}) const;
    [[nodiscard]] std::optional<OutboxChange> change(qint64 id) const;
    [[nodiscard]] std::vector<OutboxChange> changesOf(ResourceKey key) const; ///< that wait for a server, in order
    [[nodiscard]] std::vector<OutboxChange> group(const QString &group) const; ///< all of it, also what is over
    [[nodiscard]] QStringList groupsOf(ResourceKey key) const; ///< of all changes for a server, also what is over; newest first
    [[nodiscard]] qint64 newestQueued() const;      ///< 0: none
    [[nodiscard]] std::optional<OutboxChange> byOperation(const QString &operation) const;
    struct Progress {
        OutboxState state = OutboxState::Queued;
        int status = 0;
        QString outcome;
        std::optional<Instant> nextTry = {};
        bool triedAgain = false;                    ///< counts an attempt
    };
    void setProgress(qint64 id, const Progress &progress);
    void setPrepared(qint64 id, bool prepared);
    void setBytes(qint64 id, const QByteArray &before, const QByteArray &json); ///< after a merge
    void setServer(qint64 id, ServerId server);
    /// Done or Discarded; the bytes go, the row stays.
    void end(qint64 id, OutboxState state, const QString &endedBy);
    /// A change of its own for a resource that a server needs and does not know, or one of `group`. The operation.
    QString enqueueCreate(ServerId server, ResourceKey key, const QString &user, const QString &group = {});
    /// A group that only saves requests: each of its changes stands for itself, and one that is refused holds up no other.
    [[nodiscard]] QString newBulkGroup();
    [[nodiscard]] static bool isBulk(const QString &group);
    /// What stands here and neither is known to the server nor waits for it, in the order of its making; without past time,
    /// and what was decided not to be sent.
    [[nodiscard]] std::vector<ResourceKey> unknownTo(ServerId server, const QString &typeName) const;
    [[nodiscard]] bool isUnknownTo(ServerId server, ResourceKey key) const;
    /// The same for what stands here and differs from what is agreed; nothing when it does not.
    QString enqueueDifference(ServerId server, ResourceKey key, const QString &user);
    /// At start: what was on its way may have arrived.
    void sendingBecomesUnknown();
    [[nodiscard]] OutboxCounts counts(std::optional<ServerId> server = {}) const;

    // ---- decisions (decisions.cpp)
    /// What the decision of a conflict is about to end: the changes that wait and what is agreed of these resources. The
    /// writer keeps it in the undo journal when it closes the conflict, and hands it back here as it was given.
    void rememberDecision(qint64 conflict, const std::set<ResourceKey> &keys, bool oursStands);
    [[nodiscard]] QString takeRemembered() { return std::exchange(m_remembered, {}); }
    [[nodiscard]] std::optional<ConflictRow> decidedConflict(const QString &remembered) const;
    [[nodiscard]] bool oursStood(const QString &remembered) const;
    /// What the server had when it was decided, empty: nothing any more; nullopt: what was agreed.
    [[nodiscard]] std::optional<QByteArray> theirsBefore(const QString &remembered, ResourceKey key) const;
    /// Nothing of what was decided about these resources has left, and nothing moved on the server since.
    [[nodiscard]] bool canReopen(const QString &remembered, std::set<ResourceKey> keys) const;
    /// What waits and what is agreed are as they were before; what the decision queued does not leave.
    void reopen(const QString &remembered, std::set<ResourceKey> keys, const QString &endedBy);

    // ---- pulls
    [[nodiscard]] PullCursor cursor(ServerId server, const QString &typeName) const;
    void setCursor(ServerId server, const QString &typeName, const PullCursor &cursor);

    // ---- offers (offers.cpp)
    /// The server that knows a schedule, if it works out free time itself.
    [[nodiscard]] std::optional<ServerId> computingServerOf(ScheduleId schedule) const;
    /// What was offered last, by start; it may overlap. Empty for a schedule of any other server.
    [[nodiscard]] std::vector<OfferedTime> offers(ScheduleId schedule) const;
    /// When the oldest of what was offered within `within` was fetched.
    [[nodiscard]] std::optional<Instant> oldestOffer(ScheduleId schedule, Interval within) const;
    /// Replaces what was offered before of times that begin within `within`, and, with `length`, are as long.
    void setOffers(ServerId server, ScheduleId schedule, Interval within, std::optional<Milliseconds> length, const std::vector<Interval> &times);

    // ---- conflicts
    [[nodiscard]] std::vector<ConflictRow> conflicts(bool open = true) const;
    [[nodiscard]] std::optional<ConflictRow> conflict(qint64 id) const;
    /// Use Writer::openConflict for the row itself; this gives it its sides.
    void describeConflict(qint64 id, const ConflictRow &sides);
    [[nodiscard]] std::optional<ConflictRow> openConflictOf(ResourceKey key) const;

    // ---- exchanges
    void addExchange(ServerId server, const QString &group, const ExchangeRow &exchange); ///< keeps the newest few of a group
    [[nodiscard]] std::vector<ExchangeRow> exchanges(const QString &group) const;

    /// How firm a resource is, from all of the above; written to its row at the end of the transaction, once.
    void refreshPromise(ResourceKey key) { m_unsettled.insert(key); }
    [[nodiscard]] Promise promise(ResourceKey key) const;
    /// The server a resource belongs to: that which knows it, else that of its Schedule or of the visit it is about, else the only one.
    [[nodiscard]] std::optional<ServerId> serverFor(ResourceKey key) const;
    [[nodiscard]] std::vector<ServerId> serversFor(ResourceKey key) const;

    // ---- for the store
    [[nodiscard]] bool hasServers() const;
    /// A resource is about to change here: what was agreed is kept apart from now on.
    void keepBase(ResourceKey key, const QByteArray &before);
    /// To be called at the end of a transaction.
    void settlePromises();
    /// What writes were about, and whether it may look different.
    [[nodiscard]] std::map<ResourceKey, bool> takeTouched() { return std::exchange(m_touched, {}); }
    void forgetCached() {
        m_serverIds.reset();
        m_computing.reset();
        m_touched.clear();
        m_unsettled.clear();
        m_remembered.clear();
        m_promiseOfNew = Promise::Local;
    }

private:
    /// `audited`: the row of the audit that says the same; counts where there is no server.
    void insert(const OutboxChange &change, qint64 audited = 0);
    [[nodiscard]] bool differs(ResourceKey key) const;
    [[nodiscard]] std::vector<OutboxChange> queuedSince(const QString &remembered, const std::set<ResourceKey> &keys) const;
    [[nodiscard]] const std::vector<ServerId> &serverIds() const;
    [[nodiscard]] const std::vector<ServerId> &computingServers() const;

    Database &m_database;
    Identity &m_identity;
    const Clock &m_clock;
    mutable std::optional<std::vector<ServerId>> m_serverIds, m_computing;
    std::map<ResourceKey, bool> m_touched;
    std::set<ResourceKey> m_unsettled;              ///< their promises may have changed
    QString m_remembered;
    Promise m_promiseOfNew = Promise::Local;
};

} // namespace praxidesk::store
