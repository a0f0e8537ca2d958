// The ledger of what a decision ended: kept in the step of undo that the decision is, so that it can be taken back.
#include "core/store/ledger.h"

#include "core/store/database.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace praxidesk::store {
namespace {

const QString conflictPlace = QStringLiteral("conflict");
const QString serverPlace = QStringLiteral("server");
const QString newestPlace = QStringLiteral("newest");
const QString oursPlace = QStringLiteral("ours");
const QString rowsPlace = QStringLiteral("changes");
const QString agreementsPlace = QStringLiteral("agreements");

QCborMap read(const QString &remembered) { return QCborValue::fromCbor(QByteArray::fromBase64(remembered.toLatin1())).toMap(); }
QByteArray bytesIn(const QCborValue &value) { return value.toByteArray(); }

/// As it was agreed; without an id the server did not know the resource.
Agreement agreementIn(ServerId server, const QCborArray &value) {
    return {server, ResourceKey{value.at(0).toInteger()}, value.at(1).toString(), value.at(2).toString(), bytesIn(value.at(3)), bytesIn(value.at(4)),
            RemoteState(int(value.at(5).toInteger())), bytesIn(value.at(6)), bytesIn(value.at(7))};
}

/// Where a decision leaves it: what was new on the server is agreed.
bool isAsDecided(const Agreement &before, const std::optional<Agreement> &now) {
    if (before.remoteId.isEmpty() || (before.remoteState == RemoteState::Deleted && !now)) {
        return !now;
    }
    if (!now || now->remoteState != RemoteState::Agreed) {
        return now == std::optional(before);
    }
    const bool isNews = before.remoteState == RemoteState::Changed;
    return now->etag == (isNews ? before.remoteEtag : before.etag) && now->base == (isNews ? before.remote : before.base);
}

} // namespace

void Ledger::rememberDecision(qint64 id, const std::set<ResourceKey> &keys, bool oursStands) {
    const auto decided = conflict(id);
    if (!decided) {
        return;
    }
    qint64 newest = 0;
    {
        Query query("SELECT coalesce(max(id), 0) FROM outbox", m_database);
        newest = query.next() ? query.integer(0) : 0;
    }
    QCborArray rows;
    QCborArray agreements;
    for (const ResourceKey key : keys) {
        for (const OutboxChange &row : decided->server ? changesOf(key) : std::vector<OutboxChange>()) {
            if (row.server == decided->server) {
                rows.append(QCborArray{row.id, toCode(row.state), row.before, row.json});
            }
        }
        if (!decided->server) {
            continue;
        }
        const Agreement agreed = agreement(*decided->server, key).value_or(Agreement{*decided->server, key, {}, {}, {}, {}, {}, {}, {}});
        agreements.append(QCborArray{key.value, agreed.typeName, agreed.remoteId, agreed.etag, agreed.base, int(agreed.remoteState), agreed.remote, agreed.remoteEtag});
    }
    const QCborMap all{{conflictPlace, id}, {serverPlace, decided->server ? decided->server->value : 0}, {newestPlace, newest}, {oursPlace, oursStands}, {rowsPlace, rows}, {agreementsPlace, agreements}};
    m_remembered = QString::fromLatin1(QCborValue(all).toCbor().toBase64());
}

std::optional<ConflictRow> Ledger::decidedConflict(const QString &remembered) const { return conflict(read(remembered).value(conflictPlace).toInteger()); }

bool Ledger::oursStood(const QString &remembered) const { return read(remembered).value(oursPlace).toBool(); }

std::optional<QByteArray> Ledger::theirsBefore(const QString &remembered, ResourceKey key) const {
    const QCborMap all = read(remembered);
    for (const QCborValue &value : all.value(agreementsPlace).toArray()) {
        const Agreement before = agreementIn(ServerId{all.value(serverPlace).toInteger()}, value.toArray());
        if (before.key == key && before.remoteState != RemoteState::Agreed) {
            return before.remoteState == RemoteState::Deleted ? QByteArray() : before.remote;
        }
    }
    return std::nullopt;
}

std::vector<OutboxChange> Ledger::queuedSince(const QString &remembered, const std::set<ResourceKey> &keys) const {
    const QCborMap all = read(remembered);
    const ServerId server{all.value(serverPlace).toInteger()};
    std::vector<OutboxChange> since;
    Query query("SELECT id, key FROM outbox WHERE server = ? AND id > ? AND state <> 'discarded' ORDER BY id", m_database);
    query << server << all.value(newestPlace).toInteger();
    while (query.next()) {
        if (keys.contains(query.id<ResourceKey>(1))) {
            if (auto row = change(query.integer(0))) {
                since.push_back(std::move(*row));
            }
        }
    }
    return since;
}

bool Ledger::canReopen(const QString &remembered, std::set<ResourceKey> keys) const {
    const QCborMap all = read(remembered);
    const ServerId server{all.value(serverPlace).toInteger()};
    for (const QCborValue &value : all.value(agreementsPlace).toArray()) {
        const Agreement before = agreementIn(server, value.toArray());
        keys.insert(before.key);
        if (!isAsDecided(before, agreement(server, before.key))) {
            return false;
        }
    }
    for (const QCborValue &value : all.value(rowsPlace).toArray()) {
        // what was sent on and arrived meanwhile
        const auto row = change(value.toArray().at(0).toInteger());
        if (!row || row->state == OutboxState::Done || row->state == OutboxState::Sending || row->state == OutboxState::Acked || row->state == OutboxState::Verified) {
            return false;
        }
    }
    const auto since = queuedSince(remembered, keys);
    return std::all_of(since.begin(), since.end(), [](const OutboxChange &row) {
        return (row.state == OutboxState::Queued || row.state == OutboxState::SetAside || row.state == OutboxState::LocalOnly) && row.attempts == 0 && !row.prepared;
    });
}

void Ledger::reopen(const QString &remembered, std::set<ResourceKey> keys, const QString &endedBy) {
    const QCborMap all = read(remembered);
    const ServerId server{all.value(serverPlace).toInteger()};
    for (const QCborValue &value : all.value(agreementsPlace).toArray()) {
        keys.insert(agreementIn(server, value.toArray()).key);
    }
    for (const OutboxChange &row : queuedSince(remembered, keys)) {
        end(row.id, OutboxState::Discarded, endedBy);
    }
    for (const QCborValue &value : all.value(rowsPlace).toArray()) {
        const QCborArray row = value.toArray();
        Query query("UPDATE outbox SET state = ?, audited = NULL, before_json = ?, json = ?, ended_by = '' WHERE id = ?", m_database);
        query << row.at(1).toString() << bytesIn(row.at(2)) << bytesIn(row.at(3)) << qint64(row.at(0).toInteger());
        query.run();
    }
    for (const QCborValue &value : all.value(agreementsPlace).toArray()) {
        const Agreement before = agreementIn(server, value.toArray());
        if (before.remoteId.isEmpty()) {
            refreshPromise(before.key);
            continue;
        }
        agree(before);
        if (before.remoteState != RemoteState::Agreed) {
            setRemote(server, before.key, before.remoteState, before.remote, before.remoteEtag);
        }
    }
}

} // namespace praxidesk::store
