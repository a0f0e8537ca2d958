// The ledger of what only people can decide, and of what was said about each change.
#include "core/store/ledger.h"

#include "core/store/database.h"
#include "core/store/identity.h"
#include "core/store/text.h"

#include <algorithm>
#include <array>

namespace praxidesk::store {
namespace {

/// Exchanges of one group that are kept.
constexpr int keptExchanges = 12;

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
    // each said in full: with a parameter, SQLite plans anew at each use, since only open ones are in an index
    Query query(open ? "SELECT id, key, kind, message, time, server, change_group, other, base, mine, theirs, open, decision FROM conflict WHERE open = 1 ORDER BY id"
                     : "SELECT id, key, kind, message, time, server, change_group, other, base, mine, theirs, open, decision FROM conflict WHERE open = 0 ORDER BY id",
                m_database);
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

} // namespace praxidesk::store
