#pragma once
// What Store::write hands to its callable. Collects both sides of every change and journals them at the end, so that a
// resource that is put twice in one write is one change.

#include "core/store/journal.h"
#include "core/store/ledger.h"
#include "core/store/projection_tables.h"
#include "core/store/repository.h"

#include <QHash>

namespace praxidesk::store {

class StoreWriter final : public Writer {
public:
    struct Parts {
        Database &database;
        Identity &identity;
        Repository &repository;
        ProjectionTables &tables;
        Journal &journal;
        Ledger &ledger;
        const Zone &zone;
    };
    StoreWriter(const Parts &parts, const WriteOptions &options, Instant now) : m(parts), m_options(options), m_action(options.action), m_now(now) { m.tables.setBulk(options.bulk); }

    Result<ResourceKey> put(ResourceType type, const QByteArray &json, const LocalFacts &local, ResourceKey key) override;
    Result<ResourceKey> put(fhir::Parsed &resource, const LocalFacts &local, ResourceKey key) override;
    Result<void> remove(ResourceKey key) override;
    Result<void> openConflict(ResourceKey key, const QString &kind, const QString &message) override;
    Result<void> closeConflict(qint64 id, const QString &decision) override;
    Result<ResourceKey> reserve(const QString &typeName, const QStringList &names) override;
    Result<void> setSetting(const QString &name, const QString &value) override;

    /// Journals what was done. An error when a put was refused and the callable went on all the same.
    [[nodiscard]] Result<ChangeId> finish();
    /// The word of the writes that come now, when several are one change.
    void setAction(const QString &action) { m_action = action; }
    [[nodiscard]] Changed takeChanged();

private:
    struct Target {
        ResourceKey key;
        std::optional<Repository::Row> row;         ///< nullopt: new
    };
    [[nodiscard]] Result<Target> target(const fhir::Envelope &envelope, ResourceKey key);
    /// `known`: what stood in the file before; null for a resource that nobody knew of.
    [[nodiscard]] Result<void> project(const Stored &stored, const fhir::Value &value, const Repository::Row *known);
    [[nodiscard]] Error slotTaken(ResourceKey key, const AppointmentProjection &projection) const;
    void storeRow(const Stored &stored, ResourceState state);
    void storeBody(const Stored &stored, bool hasNoBody);
    void journal(const Stored &before, const Stored &after, std::vector<ResourceKey> references);
    void touch(const Stored &stored, const Projection &projection);
    [[nodiscard]] ResourceType typeOf(ResourceKey key);

    Parts m;
    const WriteOptions &m_options;
    QString m_action;
    Instant m_now;
    std::optional<Error> m_refused;
    std::vector<JournalItem> m_items;
    QHash<qint64, size_t> m_itemOf;
    QHash<qint64, ResourceType> m_types;
    Changed m_changed;
    bool m_changesSettings = false;
};

} // namespace praxidesk::store
