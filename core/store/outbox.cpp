// The ledger of what waits for servers.
#include "core/store/ledger.h"

#include "core/store/database.h"
#include "core/store/dependencies.h"
#include "core/store/identity.h"
#include "core/store/journal.h"
#include "core/store/text.h"

#include <algorithm>
#include <array>

namespace praxidesk::store {
namespace {

constexpr std::array<std::pair<OutboxState, const char *>, 12> stateWords{{
    {OutboxState::Queued, "queued"},
    {OutboxState::Sending, "sending"},
    {OutboxState::Acked, "acked"},
    {OutboxState::Verified, "verified"},
    {OutboxState::Done, "done"},
    {OutboxState::Unknown, "unknown"},
    {OutboxState::Conflict, "conflict"},
    {OutboxState::Quarantined, "quarantined"},
    {OutboxState::Parked, "parked"},
    {OutboxState::SetAside, "set-aside"},
    {OutboxState::LocalOnly, "local-only"},
    {OutboxState::Discarded, "discarded"},
}};

constexpr const char *changeColumns =
    "SELECT o.id, o.operation, o.change_group, o.position, o.server, o.key, r.type, o.verb, o.before_json,"
    " CASE WHEN o.audited IS NULL THEN o.json ELSE (SELECT after_json FROM audit WHERE sequence = o.audited) END, o.depends_on, o.state, o.attempts, o.next_try,"
    " o.last_status, o.last_outcome, o.prepared, o.user, o.time FROM outbox o JOIN resource r ON r.key = o.key ";

OutboxChange changeFrom(const Query &query, const Identity &identity) {
    OutboxChange change;
    change.id = query.integer(0);
    change.operation = query.text(1);
    change.group = query.text(2);
    change.position = query.small(3);
    if (!query.isNull(4)) {
        change.server = query.id<ServerId>(4);
    }
    change.key = query.id<ResourceKey>(5);
    change.typeName = identity.typeName(query.small(6));
    change.verb = OutboxVerb(query.small(7));
    change.before = query.bytes(8);
    change.json = query.bytes(9);
    change.dependencies = query.text(10).split(u' ', Qt::SkipEmptyParts);
    change.state = outboxState(query.text(11)).value_or(OutboxState::Queued);
    change.attempts = query.small(12);
    change.nextTry = query.instantIf(13);
    change.lastStatus = query.small(14);
    change.lastOutcome = query.text(15);
    change.prepared = query.flag(16);
    change.user = query.text(17);
    change.time = query.instant(18);
    return change;
}

std::vector<OutboxChange> changesFrom(Query &query, const Identity &identity) {
    std::vector<OutboxChange> rows;
    while (query.next()) {
        rows.push_back(changeFrom(query, identity));
    }
    return rows;
}

} // namespace

QString toCode(OutboxState state) {
    const auto found = std::find_if(stateWords.begin(), stateWords.end(), [state](const auto &entry) { return entry.first == state; });
    return QString::fromLatin1(found->second);
}

std::optional<OutboxState> outboxState(QStringView code) {
    const auto found = std::find_if(stateWords.begin(), stateWords.end(), [code](const auto &entry) { return code == QLatin1String(entry.second); });
    return found == stateWords.end() ? std::nullopt : std::optional(found->first);
}

OutboxState stateOnceMore(const OutboxChange &change) {
    const bool mayBeDone = change.state == OutboxState::Unknown || (change.state != OutboxState::Queued && change.lastStatus >= 200 && change.lastStatus < 300);
    return mayBeDone ? OutboxState::Unknown : OutboxState::Queued;
}

std::vector<OutboxChange> Ledger::waiting(std::optional<ServerId> server) const {
    static const std::string ofAll = std::string(changeColumns) + "WHERE o.state NOT IN ('done', 'discarded') ORDER BY o.id";
    static const std::string ofOne = std::string(changeColumns) + "WHERE o.server = ? AND o.state NOT IN ('done', 'discarded') ORDER BY o.id";
    Query query(server ? ofOne : ofAll, m_database);
    if (server) {
        query << *server;
    }
    return changesFrom(query, m_identity);
}

std::optional<OutboxChange> Ledger::change(qint64 id) const {
    static const std::string sql = std::string(changeColumns) + "WHERE o.id = ?";
    Query query(sql, m_database);
    query << id;
    return query.next() ? std::optional(changeFrom(query, m_identity)) : std::nullopt;
}

std::vector<OutboxChange> Ledger::changesOf(ResourceKey key) const {
    static const std::string sql = std::string(changeColumns) + "WHERE o.key = ? AND o.server IS NOT NULL AND o.state NOT IN ('done', 'discarded') ORDER BY o.id";
    Query query(sql, m_database);
    query << key;
    return changesFrom(query, m_identity);
}

std::vector<OutboxChange> Ledger::group(const QString &group) const {
    static const std::string sql = std::string(changeColumns) + "WHERE o.change_group = ? AND o.server IS NOT NULL ORDER BY o.id";
    Query query(sql, m_database);
    query << group;
    return changesFrom(query, m_identity);
}

QStringList Ledger::groupsOf(ResourceKey key) const {
    QStringList groups;
    Query query("SELECT change_group FROM outbox WHERE key = ? AND server IS NOT NULL GROUP BY change_group ORDER BY max(id) DESC", m_database);
    query << key;
    while (query.next()) {
        groups << query.text(0);
    }
    return groups;
}

qint64 Ledger::newestQueued() const {
    Query query("SELECT coalesce(max(id), 0) FROM outbox WHERE server IS NOT NULL AND state = 'queued'", m_database);
    return query.next() ? query.integer(0) : 0;
}

std::optional<OutboxChange> Ledger::byOperation(const QString &operation) const {
    Query query("SELECT id FROM outbox WHERE operation = ? AND addressed = 1", m_database);
    query << operation;
    return query.next() ? change(query.integer(0)) : std::nullopt;
}

void Ledger::setProgress(qint64 id, const Progress &progress) {
    Query query("UPDATE outbox SET state = ?, last_status = ?, last_outcome = ?, next_try = ?, attempts = attempts + ? WHERE id = ?", m_database);
    query << toCode(progress.state) << progress.status << progress.outcome << progress.nextTry << (progress.triedAgain ? 1 : 0) << id;
    query.run();
    if (const auto changed = change(id)) {
        refreshPromise(changed->key);
    }
}

void Ledger::setPrepared(qint64 id, bool prepared) {
    Query query("UPDATE outbox SET prepared = ? WHERE id = ?", m_database);
    query << prepared << id;
    query.run();
}

void Ledger::setBytes(qint64 id, const QByteArray &before, const QByteArray &json) {
    Query query("UPDATE outbox SET audited = NULL, before_json = ?, json = ? WHERE id = ?", m_database);
    query << before << json << id;
    query.run();
}

void Ledger::setServer(qint64 id, ServerId server) {
    Query query("UPDATE outbox SET json = CASE WHEN audited IS NULL THEN json ELSE (SELECT after_json FROM audit WHERE sequence = audited) END,"
                " audited = NULL, server = ?, addressed = 1 WHERE id = ?",
                m_database);
    query << server << id;
    query.run();
    if (const auto changed = change(id)) {
        refreshPromise(changed->key);
    }
}

void Ledger::end(qint64 id, OutboxState state, const QString &endedBy) {
    const auto ended = change(id);
    Query query("UPDATE outbox SET state = ?, ended_by = ?, audited = NULL, json = NULL, before_json = NULL, next_try = NULL WHERE id = ?", m_database);
    query << toCode(state) << endedBy << id;
    query.run();
    if (ended) {
        refreshPromise(ended->key);
    }
}

void Ledger::insert(const OutboxChange &change, qint64 audited) {
    Query query("INSERT INTO outbox(operation, change_group, position, key, verb, depends_on, state, attempts, last_status, last_outcome, user, time, server, addressed, audited, before_json, json)"
                " VALUES (?, ?, ?, ?, ?, ?, 'queued', 0, 0, '', ?, ?, ?, ?, ?, ?, ?)",
                m_database);
    query << change.operation << change.group << change.position << change.key << int(change.verb) << change.dependencies.join(u' ') << change.user << change.time
          << (change.server ? std::optional<qint64>(change.server->value) : std::nullopt) << int(change.server.has_value());
    if (change.server) {
        query << std::nullopt << change.before << change.json;
    } else {
        query << audited << std::nullopt << std::nullopt; // a server that comes later knows nothing of what was before
    }
    query.run();
    if (change.server) {
        refreshPromise(change.key);
    }
}

void Ledger::enqueue(const std::vector<JournalItem> &items, qint64 audited, const QString &user, Instant time) {
    // each server gets a group of its own: nothing crosses
    QHash<qint64, QString> groups;
    OutboxChange change;
    change.user = user;
    change.time = time;
    --audited;
    for (const JournalItem &item : items) {
        ++audited;
        if (!item.key || item.before.json == item.after.json) {
            continue; // a setting, or only local facts: no server gets them
        }
        change.key = item.key;
        change.json = item.after.json;
        change.verb = item.after.json.isEmpty() ? OutboxVerb::Delete : item.before.json.isEmpty() ? OutboxVerb::Create : OutboxVerb::Update;
        change.dependencies.clear();
        std::vector<std::optional<ServerId>> servers;
        if (hasServers()) {
            change.dependencies = dependenciesOn(m_database, item.references);
            for (const ServerId server : serversFor(item.key)) {
                servers.emplace_back(server);
            }
        }
        if (servers.empty()) {
            servers.emplace_back();
        }
        for (const auto &server : servers) {
            QString &group = groups[server ? server->value : 0];
            if (group.isEmpty()) {
                group = m_identity.newId();
            }
            change.operation = m_identity.newId();
            change.group = group;
            change.server = server;
            change.before = item.before.json;
            insert(change, audited);
            ++change.position;
        }
    }
}

namespace {

const QString bulkPrefix = QStringLiteral("bulk-");

/// Nothing waits for the server `?1` that is about `r`, and what was about it last was not given up.
constexpr const char *isUnknown =
    "NOT EXISTS (SELECT 1 FROM server_resource s WHERE s.server = ?1 AND s.key = r.key)"
    " AND coalesce((SELECT o.state FROM outbox o WHERE o.key = r.key AND o.server = ?1 ORDER BY o.id DESC LIMIT 1), 'done') = 'done'";

} // namespace

QString Ledger::newBulkGroup() { return bulkPrefix + m_identity.newId(); }
bool Ledger::isBulk(const QString &group) { return group.startsWith(bulkPrefix); }

std::vector<ResourceKey> Ledger::unknownTo(ServerId server, const QString &typeName) const {
    std::vector<ResourceKey> keys;
    static const std::string sql = std::string("SELECT r.key FROM resource r JOIN body b ON b.key = r.key WHERE r.type = ?2 AND ") + isUnknown
        + " AND NOT EXISTS (SELECT 1 FROM slot t WHERE t.key = r.key AND t.ends <= ?3) AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.key = r.key AND a.ends <= ?3) ORDER BY r.key";
    Query query(sql, m_database);
    query << server << m_identity.knownNumberOf(typeName).value_or(0) << m_clock();
    while (query.next()) {
        keys.push_back(query.id<ResourceKey>(0));
    }
    return keys;
}

bool Ledger::isUnknownTo(ServerId server, ResourceKey key) const {
    static const std::string sql = std::string("SELECT 1 FROM resource r JOIN body b ON b.key = r.key WHERE r.key = ?2 AND ") + isUnknown;
    Query query(sql, m_database);
    query << server << key;
    return query.next();
}

QString Ledger::enqueueCreate(ServerId server, ResourceKey key, const QString &user, const QString &group) {
    OutboxChange change;
    change.operation = m_identity.newId();
    change.group = group.isEmpty() ? m_identity.newId() : group;
    change.server = server;
    change.key = key;
    Query body("SELECT json FROM body WHERE key = ?", m_database);
    body << key;
    if (!body.next()) {
        return {};
    }
    change.json = body.bytes(0);
    change.user = user;
    change.time = m_clock();
    insert(change);
    return change.operation;
}

QString Ledger::enqueueDifference(ServerId server, ResourceKey key, const QString &user) {
    const auto agreed = agreement(server, key);
    OutboxChange change;
    {
        Query body("SELECT json FROM body WHERE key = ?", m_database);
        body << key;
        if (body.next()) {
            change.json = body.bytes(0);
        }
    }
    if (!agreed || agreed->base == change.json) {
        return {};
    }
    change.operation = m_identity.newId();
    change.group = m_identity.newId();
    change.server = server;
    change.key = key;
    change.verb = change.json.isEmpty() ? OutboxVerb::Delete : OutboxVerb::Update;
    change.before = agreed->base;
    change.user = user;
    change.time = m_clock();
    insert(change);
    return change.operation;
}

void Ledger::sendingBecomesUnknown() { Query("UPDATE outbox SET state = 'unknown' WHERE state = 'sending'", m_database).run(); }

OutboxCounts Ledger::counts(std::optional<ServerId> server) const {
    OutboxCounts counts;
    {
        Query query("SELECT state, count(*) FROM outbox WHERE state NOT IN ('done', 'discarded') AND (?1 IS NULL OR server = ?1) GROUP BY state", m_database);
        query << (server ? std::optional<qint64>(server->value) : std::nullopt);
        while (query.next()) {
            switch (outboxState(query.text(0)).value_or(OutboxState::Queued)) {
            case OutboxState::Quarantined:
            case OutboxState::SetAside:
            case OutboxState::Parked: counts.quarantined += query.small(1); break;
            case OutboxState::LocalOnly: counts.localOnly += query.small(1); break;
            case OutboxState::Conflict: break;
            default: counts.waiting += query.small(1); break;
            }
        }
    }
    {
        // of what goes together only to save requests, each stands for itself
        Query query("SELECT count(DISTINCT CASE WHEN state IN ('quarantined', 'parked', 'set-aside') THEN one END),"
                    " count(DISTINCT CASE WHEN state NOT IN ('quarantined', 'parked', 'set-aside', 'local-only', 'conflict') THEN one END)"
                    " FROM (SELECT state, server, CASE WHEN change_group GLOB 'bulk-*' THEN operation ELSE change_group END AS one FROM outbox) WHERE state NOT IN ('done', 'discarded') AND (?1 IS NULL OR server = ?1)",
                    m_database);
        query << (server ? std::optional<qint64>(server->value) : std::nullopt);
        if (query.next()) {
            counts.quarantinedGroups = query.small(0);
            counts.waitingGroups = query.small(1);
        }
    }
    Query conflicts("SELECT count(*) FROM conflict WHERE open = 1 AND (?1 IS NULL OR server IS NULL OR server = ?1)", m_database);
    conflicts << (server ? std::optional<qint64>(server->value) : std::nullopt);
    counts.conflicts = conflicts.next() ? conflicts.small(0) : 0;
    return counts;
}

} // namespace praxidesk::store
