#include "core/store/journal.h"

#include "core/fhir/json.h"
#include "core/store/local_facts.h"

namespace praxidesk::store {
namespace {

ChangeItem settingItem(const QByteArray &before, const QByteArray &after) {
    ChangeItem item;
    for (const auto &[json, stored] : {std::pair(&before, &item.before), std::pair(&after, &item.after)}) {
        if (const auto document = fhir::JsonDocument::parse(*json)) {
            item.setting = document->root()["setting"].toString();
            stored->json = document->root()["value"].toString().toUtf8();
        }
    }
    return item;
}

} // namespace

QByteArray settingJson(const QString &name, const QString &value) {
    return value.isEmpty() ? QByteArray() : "{\"setting\":" + fhir::quoted(name) + ",\"value\":" + fhir::quoted(value) + '}';
}

ChangeId Journal::addChange(const WriteOptions &options, Instant time, qint64 audited, size_t items) {
    // those that were undone are the newest
    const auto wasUndone = [this] {
        Query newest("SELECT undone FROM change ORDER BY id DESC LIMIT 1", m_database);
        return newest.next() && newest.flag(0);
    };
    if (wasUndone()) {
        Query("DELETE FROM change WHERE id > ifnull((SELECT id FROM change WHERE undone = 0 ORDER BY id DESC LIMIT 1), 0)", m_database).run();
    }
    Query change("INSERT INTO change(id, time, user, action, summary, undone, items) VALUES (?, ?, ?, ?, ?, 0, ?)", m_database);
    change << audited << time << options.user << options.action << options.summary << qint64(items);
    if (!change.run()) {
        return {};
    }
    if (audited / prunedTogether != (audited + qint64(items)) / prunedTogether) {
        Query prune("DELETE FROM change WHERE id <= (SELECT id FROM change ORDER BY id DESC LIMIT 1 OFFSET ?)", m_database);
        prune << keptChanges;
        prune.run();
    }
    return ChangeId{audited};
}

Stored Journal::stored(ResourceKey key, const QByteArray &json, const QByteArray &local) const {
    Stored result;
    result.key = key;
    Query query("SELECT type, fhir_id, display FROM resource WHERE key = ?", m_database);
    query << key;
    if (query.next()) {
        result.typeName = m_identity.typeName(query.small(0));
        result.fhirId = query.text(1);
        result.display = query.text(2);
        result.type = fromCode<ResourceType>(result.typeName).value_or(ResourceType::Other);
    }
    result.json = json;
    result.local = decodeLocalFacts(local);
    return result;
}

std::optional<Change> Journal::read(std::string_view sql) const {
    Change change;
    qint64 count = 0;
    {
        Query query(sql, m_database);
        if (!query.next()) {
            return std::nullopt;
        }
        change.id = query.id<ChangeId>(0);
        change.time = query.instant(1);
        change.user = query.text(2);
        change.action = query.text(3);
        change.summary = query.text(4);
        change.undone = query.flag(5);
        count = query.integer(6);
    }
    Query items("SELECT key, before_json, before_local, after_json, after_local FROM audit WHERE sequence >= ? AND sequence < ? ORDER BY sequence", m_database);
    items << change.id.value << change.id.value + count;
    while (items.next()) {
        if (items.isNull(0)) {
            change.items.push_back(settingItem(items.bytes(1), items.bytes(3)));
            continue;
        }
        const auto key = items.id<ResourceKey>(0);
        change.items.push_back({key, stored(key, items.bytes(1), items.bytes(2)), stored(key, items.bytes(3), items.bytes(4))});
    }
    if (qint64(change.items.size()) != count) {
        return std::nullopt; // somebody meddled with the audit: what is not known whole is not taken back
    }
    return change;
}

std::optional<Change> Journal::nextUndo() const {
    return read("SELECT id, time, user, action, summary, undone, items FROM change WHERE undone = 0 ORDER BY id DESC LIMIT 1");
}

std::optional<Change> Journal::nextRedo() const {
    return read("SELECT id, time, user, action, summary, undone, items FROM change WHERE undone = 1 ORDER BY id LIMIT 1");
}

void Journal::markUndone(ChangeId change, bool undone) {
    Query query("UPDATE change SET undone = ? WHERE id = ?", m_database);
    query << undone << change;
    query.run();
}

} // namespace praxidesk::store
