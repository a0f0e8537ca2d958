#include "core/store/ledger.h"

#include "core/store/database.h"
#include "core/store/identity.h"
#include "core/store/text.h"

#include <algorithm>
#include <array>

namespace praxidesk::store {
namespace {

constexpr std::array<std::pair<OutboxState, const char *>, 11> stateWords{{
    {OutboxState::Queued, "queued"},
    {OutboxState::Sending, "sending"},
    {OutboxState::Acked, "acked"},
    {OutboxState::Verified, "verified"},
    {OutboxState::Done, "done"},
    {OutboxState::Unknown, "unknown"},
    {OutboxState::Conflict, "conflict"},
    {OutboxState::Quarantined, "quarantined"},
    {OutboxState::Parked, "parked"},
    {OutboxState::LocalOnly, "local-only"},
    {OutboxState::Discarded, "discarded"},
}};

/// Exchanges of one group that are kept.
constexpr int keptExchanges = 12;

} // namespace

QString toCode(OutboxState state) {
    const auto found = std::find_if(stateWords.begin(), stateWords.end(), [state](const auto &entry) { return entry.first == state; });
    return QString::fromLatin1(found->second);
}

std::optional<OutboxState> outboxState(QStringView code) {
    const auto found = std::find_if(stateWords.begin(), stateWords.end(), [code](const auto &entry) { return code == QLatin1String(entry.second); });
    return found == stateWords.end() ? std::nullopt : std::optional(found->first);
}

// ---- servers --------------------------------------------------------------------------------------------------------

std::vector<ServerRow> Ledger::servers() const {
    std::vector<ServerRow> rows;
    Query query("SELECT id, name, kind, url, organization, auth, options, capabilities, frozen, last_try, last_success, last_error FROM server ORDER BY id", m_database);
    while (query.next()) {
        rows.push_back({query.id<ServerId>(0), query.text(1), query.text(2), query.text(3), query.text(4), query.text(5), query.text(6).toUtf8(), query.text(7).toUtf8(),
                        query.text(8), query.instantIf(9), query.instantIf(10), query.text(11)});
    }
    return rows;
}

std::optional<ServerRow> Ledger::server(ServerId id) const {
    const auto all = servers();
    const auto found = std::find_if(all.begin(), all.end(), [id](const ServerRow &row) { return row.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

const std::vector<ServerId> &Ledger::serverIds() const {
    if (!m_serverIds) {
        std::vector<ServerId> ids;
        Query query("SELECT id FROM server ORDER BY id", m_database);
        while (query.next()) {
            ids.push_back(query.id<ServerId>(0));
        }
        m_serverIds = std::move(ids);
    }
    return *m_serverIds;
}

bool Ledger::hasServers() const { return !serverIds().empty(); }

Result<ServerId> Ledger::addServer(const ServerRow &server) {
    Query insert("INSERT INTO server(name, kind, url, organization, auth, options, capabilities, frozen, last_try, last_success, last_error)"
                 " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM server WHERE name = ?)",
                 m_database);
    insert << server.name << server.kind << server.url << server.organization << server.auth << QString::fromUtf8(server.options) << QString::fromUtf8(server.capabilities)
           << server.frozen << server.lastTry << server.lastSuccess << server.lastError << server.name;
    insert.run();
    const ServerId id{insert.insertedKey()};
    m_serverIds.reset();
    const auto made = this->server(id);
    if (!made || made->name != server.name || std::count_if(serverIds().begin(), serverIds().end(), [id](ServerId other) { return other == id; }) != 1) {
        return failure(ErrorCode::InvalidArgument, Text::tr("There is already a server named “%1”.").arg(server.name));
    }
    if (serverIds().size() == 1) {
        for (const OutboxChange &change : waiting()) {
            if (!change.server) {
                setServer(change.id, id);
            }
        }
    }
    return id;
}

void Ledger::updateServer(const ServerRow &server) {
    Query query("UPDATE server SET name = ?, kind = ?, url = ?, organization = ?, auth = ?, options = ?, capabilities = ?, frozen = ?, last_try = ?, last_success = ?,"
                " last_error = ? WHERE id = ?",
                m_database);
    query << server.name << server.kind << server.url << server.organization << server.auth << QString::fromUtf8(server.options) << QString::fromUtf8(server.capabilities)
          << server.frozen << server.lastTry << server.lastSuccess << server.lastError << server.id;
    query.run();
}

void Ledger::removeServer(ServerId id) {
    std::vector<ResourceKey> keys;
    {
        Query query("SELECT key FROM server_resource WHERE server = ? UNION SELECT key FROM outbox WHERE server = ? AND state NOT IN ('done', 'discarded')", m_database);
        query << id << id;
        while (query.next()) {
            keys.push_back(query.id<ResourceKey>(0));
        }
    }
    // what was sent to it is not known to any other
    Query waiting("UPDATE outbox SET server = NULL, state = 'queued', prepared = 0, next_try = NULL WHERE server = ? AND state NOT IN ('done', 'discarded')", m_database);
    waiting << id;
    waiting.run();
    Query remove("DELETE FROM server WHERE id = ?", m_database);
    remove << id;
    remove.run();
    m_serverIds.reset();
    for (const ResourceKey key : keys) {
        refreshPromise(key);
    }
}

// ---- three sides ----------------------------------------------------------------------------------------------------

namespace {

Agreement agreementFrom(const Query &query) {
    return {query.id<ServerId>(0), query.id<ResourceKey>(1), query.text(2), query.text(3), query.text(4).toUtf8(), query.bytes(5),
            RemoteState(query.small(6)), query.bytes(7), query.text(8).toUtf8()};
}

} // namespace

std::optional<Agreement> Ledger::agreement(ServerId server, ResourceKey key) const {
    Query query("SELECT s.server, s.key, t.name, s.remote_id, s.etag, coalesce(s.base, b.json), s.remote_state, s.remote, s.remote_etag FROM server_resource s"
                " JOIN resource_type t ON t.id = s.type LEFT JOIN body b ON b.key = s.key WHERE s.server = ? AND s.key = ?",
                m_database);
    query << server << key;
    return query.next() ? std::optional(agreementFrom(query)) : std::nullopt;
}

std::vector<Agreement> Ledger::news(ServerId server) const {
    std::vector<Agreement> found;
    Query query("SELECT s.server, s.key, t.name, s.remote_id, s.etag, coalesce(s.base, b.json), s.remote_state, s.remote, s.remote_etag FROM server_resource s"
                " JOIN resource_type t ON t.id = s.type LEFT JOIN body b ON b.key = s.key WHERE s.server = ? AND s.remote_state > 0 ORDER BY s.key",
                m_database);
    query << server;
    while (query.next()) {
        found.push_back(agreementFrom(query));
    }
    return found;
}

std::vector<Agreement> Ledger::notMet(ServerId server, const QString &typeName, qint64 round) const {
    std::vector<Agreement> found;
    Query query("SELECT s.server, s.key, t.name, s.remote_id, s.etag, coalesce(s.base, b.json), s.remote_state, s.remote, s.remote_etag FROM server_resource s"
                " JOIN resource_type t ON t.id = s.type LEFT JOIN body b ON b.key = s.key WHERE s.server = ? AND t.name = ? AND s.seen <> ? AND s.remote_state <> 2 ORDER BY s.key",
                m_database);
    query << server << typeName << round;
    while (query.next()) {
        found.push_back(agreementFrom(query));
    }
    return found;
}

std::optional<ResourceKey> Ledger::keyOf(ServerId server, const QString &typeName, const QString &remoteId) const {
    const auto type = m_identity.knownNumberOf(typeName);
    if (!type) {
        return std::nullopt;
    }
    Query query("SELECT key FROM server_resource WHERE server = ? AND type = ? AND remote_id = ?", m_database);
    query << server << *type << remoteId;
    return query.next() ? std::optional(query.id<ResourceKey>(0)) : std::nullopt;
}

QString Ledger::remoteIdOf(ServerId server, ResourceKey key) const {
    Query query("SELECT remote_id FROM server_resource WHERE server = ? AND key = ?", m_database);
    query << server << key;
    return query.next() ? query.text(0) : QString();
}

qint64 Ledger::knownTo(ServerId server, const QString &typeName) const {
    const auto type = m_identity.knownNumberOf(typeName);
    Query query("SELECT count(*) FROM server_resource WHERE server = ? AND type = ?", m_database);
    query << server << type.value_or(0);
    return query.next() ? query.integer(0) : 0;
}

void Ledger::agree(const Agreement &agreement) {
    bool isAsHere = false;
    {
        Query here("SELECT json FROM body WHERE key = ?", m_database);
        here << agreement.key;
        isAsHere = here.next() && here.bytes(0) == agreement.base;
    }
    Query query("INSERT INTO server_resource(server, key, type, remote_id, etag, base) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT(server, key) DO UPDATE SET remote_id = excluded.remote_id, etag = excluded.etag, base = excluded.base,"
                " remote_state = 0, remote = NULL, remote_etag = ''",
                m_database);
    query << agreement.server << agreement.key << m_identity.numberOf(agreement.typeName) << agreement.remoteId << QString::fromUtf8(agreement.etag)
          << (isAsHere ? QByteArray() : agreement.base);
    query.run();
    refreshPromise(agreement.key);
}

void Ledger::setRemote(ServerId server, ResourceKey key, RemoteState state, const QByteArray &json, const QByteArray &etag) {
    Query query("UPDATE server_resource SET remote_state = ?, remote = ?, remote_etag = ? WHERE server = ? AND key = ?", m_database);
    query << int(state) << json << QString::fromUtf8(etag) << server << key;
    query.run();
    m_touched.insert(key);
}

void Ledger::forget(ServerId server, ResourceKey key) {
    Query query("DELETE FROM server_resource WHERE server = ? AND key = ?", m_database);
    query << server << key;
    query.run();
    refreshPromise(key);
}

void Ledger::meet(ServerId server, ResourceKey key, qint64 round) {
    Query query("UPDATE server_resource SET seen = ? WHERE server = ? AND key = ?", m_database);
    query << round << server << key;
    query.run();
}

void Ledger::keepBase(ResourceKey key, const QByteArray &before) {
    if (!hasServers() || before.isEmpty()) {
        return;
    }
    Query query("UPDATE server_resource SET base = ? WHERE key = ? AND base IS NULL", m_database);
    query << before << key;
    query.run();
}

// ---- outbox ---------------------------------------------------------------------------------------------------------

namespace {

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

} // namespace

std::vector<OutboxChange> Ledger::waiting(std::optional<ServerId> server) const {
    std::vector<OutboxChange> rows;
    const auto collect = [&](Query &query) {
        while (query.next()) {
            rows.push_back(changeFrom(query, m_identity));
        }
    };
    if (server) {
        Query query("SELECT o.id, o.operation, o.change_group, o.position, o.server, o.key, r.type, o.verb, o.before_json, o.json, o.depends_on, o.state, o.attempts, o.next_try,"
                    " o.last_status, o.last_outcome, o.prepared, o.user, o.time FROM outbox o JOIN resource r ON r.key = o.key"
                    " WHERE o.server = ? AND o.state NOT IN ('done', 'discarded') ORDER BY o.id",
                    m_database);
        query << *server;
        collect(query);
    } else {
        Query query("SELECT o.id, o.operation, o.change_group, o.position, o.server, o.key, r.type, o.verb, o.before_json, o.json, o.depends_on, o.state, o.attempts, o.next_try,"
                    " o.last_status, o.last_outcome, o.prepared, o.user, o.time FROM outbox o JOIN resource r ON r.key = o.key"
                    " WHERE o.state NOT IN ('done', 'discarded') ORDER BY o.id",
                    m_database);
        collect(query);
    }
    return rows;
}

std::optional<OutboxChange> Ledger::change(qint64 id) const {
    Query query("SELECT o.id, o.operation, o.change_group, o.position, o.server, o.key, r.type, o.verb, o.before_json, o.json, o.depends_on, o.state, o.attempts, o.next_try,"
                " o.last_status, o.last_outcome, o.prepared, o.user, o.time FROM outbox o JOIN resource r ON r.key = o.key WHERE o.id = ?",
                m_database);
    query << id;
    return query.next() ? std::optional(changeFrom(query, m_identity)) : std::nullopt;
}

std::vector<OutboxChange> Ledger::changesOf(ResourceKey key) const {
    std::vector<OutboxChange> rows;
    Query query("SELECT o.id, o.operation, o.change_group, o.position, o.server, o.key, r.type, o.verb, o.before_json, o.json, o.depends_on, o.state, o.attempts, o.next_try,"
                " o.last_status, o.last_outcome, o.prepared, o.user, o.time FROM outbox o JOIN resource r ON r.key = o.key"
                " WHERE o.key = ? AND o.state NOT IN ('done', 'discarded') ORDER BY o.id",
                m_database);
    query << key;
    while (query.next()) {
        rows.push_back(changeFrom(query, m_identity));
    }
    return rows;
}

std::vector<OutboxChange> Ledger::group(const QString &group) const {
    std::vector<OutboxChange> rows;
    Query query("SELECT o.id, o.operation, o.change_group, o.position, o.server, o.key, r.type, o.verb, o.before_json, o.json, o.depends_on, o.state, o.attempts, o.next_try,"
                " o.last_status, o.last_outcome, o.prepared, o.user, o.time FROM outbox o JOIN resource r ON r.key = o.key WHERE o.change_group = ? AND o.server IS NOT NULL ORDER BY o.id",
                m_database);
    query << group;
    while (query.next()) {
        rows.push_back(changeFrom(query, m_identity));
    }
    return rows;
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
    Query query("SELECT id FROM outbox WHERE operation = ?", m_database);
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
    Query query("UPDATE outbox SET before_json = ?, json = ? WHERE id = ?", m_database);
    query << before << json << id;
    query.run();
}

void Ledger::setServer(qint64 id, ServerId server) {
    Query query("UPDATE outbox SET server = ? WHERE id = ?", m_database);
    query << server << id;
    query.run();
    if (const auto changed = change(id)) {
        refreshPromise(changed->key);
    }
}

void Ledger::end(qint64 id, OutboxState state, const QString &endedBy) {
    const auto ended = change(id);
    Query query("UPDATE outbox SET state = ?, ended_by = ?, json = NULL, before_json = NULL, next_try = NULL WHERE id = ?", m_database);
    query << toCode(state) << endedBy << id;
    query.run();
    if (ended) {
        refreshPromise(ended->key);
    }
}

void Ledger::insert(const OutboxChange &change) {
    Query query("INSERT INTO outbox(operation, change_group, position, key, verb, base_etag, json, depends_on, state, attempts, last_status, last_outcome, user, time, server, before_json)"
                " VALUES (?, ?, ?, ?, ?, '', ?, ?, 'queued', 0, 0, '', ?, ?, ?, ?)",
                m_database);
    query << change.operation << change.group << change.position << change.key << int(change.verb) << change.json << change.dependencies.join(u' ') << change.user << change.time
          << (change.server ? std::optional<qint64>(change.server->value) : std::nullopt) << change.before;
    query.run();
    refreshPromise(change.key);
}

QString Ledger::enqueueCreate(ServerId server, ResourceKey key, const QString &user) {
    OutboxChange change;
    change.operation = m_identity.newId();
    change.group = m_identity.newId();
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
            case OutboxState::Parked: counts.quarantined += query.small(1); break;
            case OutboxState::LocalOnly: counts.localOnly += query.small(1); break;
            case OutboxState::Conflict: break;
            default: counts.waiting += query.small(1); break;
            }
        }
    }
    {
        Query query("SELECT count(DISTINCT CASE WHEN state IN ('quarantined', 'parked') THEN change_group END),"
                    " count(DISTINCT CASE WHEN state NOT IN ('quarantined', 'parked', 'local-only', 'conflict') THEN change_group END)"
                    " FROM outbox WHERE state NOT IN ('done', 'discarded') AND (?1 IS NULL OR server = ?1)",
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

// ---- pulls ----------------------------------------------------------------------------------------------------------

PullCursor Ledger::cursor(ServerId server, const QString &typeName) const {
    Query query("SELECT since, begun, next, compared FROM pull WHERE server = ? AND type = ?", m_database);
    query << server << typeName;
    return query.next() ? PullCursor{query.instantIf(0), query.instantIf(1), query.text(2), query.instantIf(3)} : PullCursor{};
}

void Ledger::setCursor(ServerId server, const QString &typeName, const PullCursor &cursor) {
    Query query("INSERT INTO pull(server, type, since, begun, next, compared) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(server, type) DO UPDATE SET"
                " since = excluded.since, begun = excluded.begun, next = excluded.next, compared = excluded.compared",
                m_database);
    query << server << typeName << cursor.since << cursor.begun << cursor.next << cursor.compared;
    query.run();
}

// ---- conflicts ------------------------------------------------------------------------------------------------------

namespace {

ConflictRow conflictFrom(const Query &query) {
    ConflictRow row;
    row.id = query.integer(0);
    row.key = query.id<ResourceKey>(1);
    row.kind = query.text(2);
    row.message = query.text(3);
    row.time = query.instant(4);
    if (!query.isNull(5)) {
        row.server = query.id<ServerId>(5);
    }
    row.group = query.text(6);
    row.other = query.id<ResourceKey>(7);
    row.base = query.bytes(8);
    row.mine = query.bytes(9);
    row.theirs = query.bytes(10);
    row.open = query.flag(11);
    row.decision = query.text(12);
    return row;
}

} // namespace

std::vector<ConflictRow> Ledger::conflicts(bool open) const {
    std::vector<ConflictRow> rows;
    Query query("SELECT id, key, kind, message, time, server, change_group, other, base, mine, theirs, open, decision FROM conflict WHERE open = ? ORDER BY id", m_database);
    query << open;
    while (query.next()) {
        rows.push_back(conflictFrom(query));
    }
    return rows;
}

std::optional<ConflictRow> Ledger::conflict(qint64 id) const {
    Query query("SELECT id, key, kind, message, time, server, change_group, other, base, mine, theirs, open, decision FROM conflict WHERE id = ?", m_database);
    query << id;
    return query.next() ? std::optional(conflictFrom(query)) : std::nullopt;
}

std::optional<ConflictRow> Ledger::openConflictOf(ResourceKey key) const {
    Query query("SELECT id, key, kind, message, time, server, change_group, other, base, mine, theirs, open, decision FROM conflict WHERE key = ? AND open = 1 ORDER BY id DESC", m_database);
    query << key;
    return query.next() ? std::optional(conflictFrom(query)) : std::nullopt;
}

void Ledger::describeConflict(qint64 id, const ConflictRow &sides) {
    Query query("UPDATE conflict SET server = ?, change_group = ?, other = ?, base = ?, mine = ?, theirs = ? WHERE id = ?", m_database);
    query << (sides.server ? std::optional<qint64>(sides.server->value) : std::nullopt) << sides.group << sides.other << sides.base << sides.mine << sides.theirs << id;
    query.run();
    if (const auto row = conflict(id)) {
        refreshPromise(row->key);
    }
}

// ---- exchanges ------------------------------------------------------------------------------------------------------

void Ledger::addExchange(ServerId server, const QString &group, const ExchangeRow &exchange) {
    Query query("INSERT INTO exchange(server, change_group, time, request, answer, status, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)", m_database);
    query << server << group << exchange.time << exchange.request << exchange.answer << exchange.status << exchange.outcome;
    query.run();
    Query prune("DELETE FROM exchange WHERE change_group = ?1 AND id <= (SELECT id FROM exchange WHERE change_group = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)", m_database);
    prune << group << keptExchanges;
    prune.run();
}

std::vector<ExchangeRow> Ledger::exchanges(const QString &group) const {
    std::vector<ExchangeRow> rows;
    Query query("SELECT time, request, answer, status, outcome FROM exchange WHERE change_group = ? ORDER BY id", m_database);
    query << group;
    while (query.next()) {
        rows.push_back({query.instant(0), query.text(1), query.text(2), query.small(3), query.text(4)});
    }
    return rows;
}

// ---- promises -------------------------------------------------------------------------------------------------------

Promise Ledger::promise(ResourceKey key) const {
    if (openConflictOf(key)) {
        return Promise::Conflict;
    }
    bool waits = false;
    {
        Query query("SELECT state FROM outbox WHERE key = ? AND server IS NOT NULL AND state NOT IN ('done', 'discarded')", m_database);
        query << key;
        while (query.next()) {
            switch (outboxState(query.text(0)).value_or(OutboxState::Queued)) {
            case OutboxState::Conflict: return Promise::Conflict;
            case OutboxState::Quarantined:
            case OutboxState::Parked: return Promise::Refused;
            case OutboxState::LocalOnly: return Promise::Local;
            case OutboxState::Acked:
            case OutboxState::Verified: break;
            default: waits = true; break;
            }
        }
    }
    if (waits) {
        return Promise::Queued;
    }
    Query known("SELECT 1 FROM server_resource WHERE key = ?", m_database);
    known << key;
    return known.next() ? Promise::Confirmed : Promise::Local;
}

void Ledger::refreshPromise(ResourceKey key) {
    const Promise now = promise(key);
    Query query("UPDATE resource SET promise = ? WHERE key = ? AND promise <> ?", m_database);
    query << int(now) << key << int(now);
    query.run();
    m_touched.insert(key);
}

std::vector<ServerId> Ledger::serversFor(ResourceKey key) const {
    std::vector<ServerId> found;
    {
        Query query("SELECT server FROM server_resource WHERE key = ? ORDER BY server", m_database);
        query << key;
        while (query.next()) {
            found.push_back(query.id<ServerId>(0));
        }
    }
    if (found.empty()) {
        Query query("SELECT DISTINCT s.server FROM server_resource s WHERE s.key IN (SELECT schedule FROM slot WHERE key = ?1"
                    " UNION SELECT l.schedule FROM slot l JOIN appointment_slot a ON a.slot = l.key WHERE a.appointment = ?1) ORDER BY s.server",
                    m_database);
        query << key;
        while (query.next()) {
            found.push_back(query.id<ServerId>(0));
        }
    }
    if (found.empty() && serverIds().size() == 1) {
        found = serverIds();
    }
    return found;
}

std::optional<ServerId> Ledger::serverFor(ResourceKey key) const {
    const auto all = serversFor(key);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

} // namespace praxidesk::store
