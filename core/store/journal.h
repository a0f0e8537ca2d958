#pragma once
// Undo journal, audit chain and outbox: written in the transaction of the change they speak of.

#include "core/store/database.h"
#include "core/store/identity.h"
#include "core/store/store.h"

namespace praxidesk::store {

/// Both sides of one resource's change. A side without bytes is one where the resource was not there.
struct ItemBytes {
    QByteArray json;
    QByteArray local;                               ///< encoded
    friend bool operator==(const ItemBytes &, const ItemBytes &) = default;
};
struct JournalItem {
    ResourceKey key;
    ItemBytes before;
    ItemBytes after;
    std::vector<ResourceKey> references;            ///< what the bytes after refer to
    QString action;                                 ///< of the write that touched it first; for the audit
};

/// How the audit keeps a setting, which has no resource: {"setting":name,"value":text}; empty for none.
[[nodiscard]] QByteArray settingJson(const QString &name, const QString &value);

class Journal {
public:
    Journal(Database &database, const Identity &identity) : m_database(database), m_identity(identity) {}

    static constexpr int keptChanges = 100;
    static constexpr int prunedTogether = 32;       ///< the oldest go once in so many rows of the audit

    /// Adds one step of undo; changes that were undone can no longer be redone. Keeps at least the newest `keptChanges`.
    /// What it did stands in the audit, `items` rows from `audited` on; the first one names it.
    [[nodiscard]] ChangeId addChange(const WriteOptions &options, Instant time, qint64 audited, size_t items);
    /// One row of the audit chain for each item, or one for all when there are none. Where the first one is.
    qint64 addAudit(const WriteOptions &options, Instant time, const std::vector<JournalItem> &items);

    [[nodiscard]] std::optional<Change> nextUndo() const;
    [[nodiscard]] std::optional<Change> nextRedo() const;
    void markUndone(ChangeId change, bool undone);
    [[nodiscard]] std::vector<AuditRow> audit(std::optional<ResourceKey> of, std::optional<Instant> from) const;
    /// Sentences about rows of the audit that are not as they were written.
    [[nodiscard]] QStringList auditProblems() const;

private:
    [[nodiscard]] std::optional<Change> read(std::string_view sql) const;
    [[nodiscard]] Stored stored(ResourceKey key, const QByteArray &json, const QByteArray &local) const;

    Database &m_database;
    const Identity &m_identity;
};

} // namespace praxidesk::store
