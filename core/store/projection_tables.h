#pragma once
// Keeps projections in their tables. Occupancy is removed and inserted, never updated, so that the guard sees every row.

#include "core/store/database.h"
#include "core/store/projection.h"

namespace praxidesk::store {

class ProjectionTables {
public:
    explicit ProjectionTables(Database &database) : m_database(database) {}

    /// What stands in the tables for a resource of this type; monostate when nothing does.
    [[nodiscard]] Projection read(ResourceType type, ResourceKey key) const;
    void remove(ResourceKey key, const Projection &old);
    /// False when the guard refused an occupancy row; nothing may be committed then unless the projection is removed
    /// and inserted again as an excused one.
    [[nodiscard]] bool insert(ResourceKey key, const Projection &projection);
    /// Of very many at once: their Slots' rows stay as they are, and their pages full.
    void setBulk(bool bulk) { m_isBulk = bulk; }
    /// As remove() of what is there and insert(), but leaves alone what stays.
    [[nodiscard]] bool replace(ResourceKey key, const Projection &old, const Projection &projection);
    /// Guarded occupancy that overlaps this; one for each actor and side.
    struct Clashing {
        qint64 actor = 0;
        AppointmentId appointment;
        Interval interval;
    };
    [[nodiscard]] std::vector<Clashing> clashes(ResourceKey key, const AppointmentProjection &projection) const;

private:
    void insertRows(ResourceKey key, const ScheduleProjection &row);
    void insertRows(ResourceKey key, const SlotProjection &row);
    void insertRows(ResourceKey key, const AppointmentProjection &row);
    void insertRows(ResourceKey key, const ResponseProjection &row);
    void insertRows(ResourceKey key, const PatientProjection &row);
    void insertRows(ResourceKey, std::monostate) {}
    void updateRows(ResourceKey key, const SlotProjection &old, const SlotProjection &row);
    void insertConcepts(ResourceKey key, const std::vector<ConceptWord> &concepts);
    [[nodiscard]] std::vector<ConceptWord> readConcepts(ResourceKey key) const;
    [[nodiscard]] bool insertOccupancy(ResourceKey key, const AppointmentProjection &row);
    void insertUse(qint64 slot, ResourceKey appointment);
    /// Before a patient's names are written: a little of what was written before is brought together.
    void mergeNames();

    Database &m_database;
    bool m_isBulk = false;
    qint64 m_namesMerged = -1; ///< the transaction in which that was done last
    int m_namesSince = 0;      ///< patients written since, in it
};

} // namespace praxidesk::store
