#include "core/store/ledger.h"

#include "core/store/database.h"
#include "core/store/dependencies.h"
#include "core/store/identity.h"
#include "core/store/text.h"

#include <algorithm>
#include <array>

namespace praxidesk::store {

// ---- servers --------------------------------------------------------------------------------------------------------

std::vector<ServerRow> Ledger::servers() const {
    std::vector<ServerRow> rows;
    Query query("SELECT id, name, kind, url, organization, auth, options, capabilities, frozen, last_try, last_success, last_error, computes_time FROM server ORDER BY id", m_database);
    while (query.next()) {
        rows.push_back({query.id<ServerId>(0), query.text(1), query.text(2), query.text(3), query.text(4), query.text(5), query.text(6).toUtf8(), query.text(7).toUtf8(),
                        query.text(8), query.instantIf(9), query.instantIf(10), query.text(11), query.small(12) == 1});
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
    Query insert("INSERT INTO server(name, kind, url, organization, auth, options, capabilities, frozen, last_try, last_success, last_error, computes_time)"
                 " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM server WHERE name = ?)",
                 m_database);
    insert << server.name << server.kind << server.url << server.organization << server.auth << QString::fromUtf8(server.options) << QString::fromUtf8(server.capabilities)
           << server.frozen << server.lastTry << server.lastSuccess << server.lastError << int(server.computesTime) << server.name;
    insert.run();
    const ServerId id{insert.insertedKey()};
    m_serverIds.reset();
    m_computing.reset();
    const auto made = this->server(id);
    if (!made || made->name != server.name || std::count_if(serverIds().begin(), serverIds().end(), [id](ServerId other) { return other == id; }) != 1) {
        return failure(ErrorCode::InvalidArgument, Text::tr("There is already a server named “%1”.").arg(server.name));
    }
    if (serverIds().size() == 1) {
        for (const OutboxChange &change : waiting()) {
            if (!change.server) {
                Query address("UPDATE outbox SET depends_on = ? WHERE id = ?", m_database);
                address << dependenciesOf(m_database, m_identity, change.json).join(u' ') << change.id;
                address.run();
                setServer(change.id, id);
            }
        }
    }
    return id;
}

void Ledger::updateServer(const ServerRow &server) {
    Query query("UPDATE server SET name = ?, kind = ?, url = ?, organization = ?, auth = ?, options = ?, capabilities = ?, frozen = ?, last_try = ?, last_success = ?,"
                " last_error = ?, computes_time = ? WHERE id = ?",
                m_database);
    query << server.name << server.kind << server.url << server.organization << server.auth << QString::fromUtf8(server.options) << QString::fromUtf8(server.capabilities)
          << server.frozen << server.lastTry << server.lastSuccess << server.lastError << int(server.computesTime) << server.id;
    query.run();
    m_computing.reset();
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
    m_computing.reset();
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
    Query query("SELECT s.server, s.key, t.name, s.remote_id, s.etag, coalesce(s.base, b.json), s.remote_state, s.remote, s.remote_etag FROM server_resource s INDEXED BY server_resource_news"
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

QStringList Ledger::remoteIds(ServerId server, const QString &typeName) const {
    QStringList ids;
    const auto type = m_identity.knownNumberOf(typeName);
    Query query("SELECT remote_id FROM server_resource WHERE server = ? AND type = ? ORDER BY key", m_database);
    query << server << type.value_or(0);
    while (query.next()) {
        ids << query.text(0);
    }
    return ids;
}

qint64 Ledger::knownTo(ServerId server, const QString &typeName) const {
    const auto type = m_identity.knownNumberOf(typeName);
    Query query("SELECT count(*) FROM server_resource WHERE server = ? AND type = ?", m_database);
    query << server << type.value_or(0);
    return query.next() ? query.integer(0) : 0;
}

void Ledger::agree(const Agreement &agreement) {
    bool isAsHere = agreement.base.isNull(); // what has just come stands here as it came
    if (!isAsHere) {
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

void Ledger::agreeFirst(ServerId server, ResourceKey key, const QString &typeName, const QString &remoteId, const QByteArray &etag) {
    Query query("INSERT INTO server_resource(server, key, type, remote_id, etag) VALUES (?, ?, ?, ?, ?)", m_database);
    query << server << key << m_identity.numberOf(typeName) << remoteId << QString::fromUtf8(etag);
    query.run();
}

void Ledger::setRemote(ServerId server, ResourceKey key, RemoteState state, const QByteArray &json, const QByteArray &etag) {
    Query query("UPDATE server_resource SET remote_state = ?, remote = ?, remote_etag = ? WHERE server = ? AND key = ?", m_database);
    query << int(state) << json << QString::fromUtf8(etag) << server << key;
    query.run();
    m_touched[key] = true;
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

} // namespace praxidesk::store
