#pragma once
// Many things at once, from the projections alone: no JSON is read. Things longer than a day stand in an index of their
// own, so that a range needs to look only one day back.

#include "core/store/database.h"
#include "core/store/store.h"

namespace praxidesk::store {

class RangeQueries {
public:
    explicit RangeQueries(Database &database) : m_database(database) {}

    [[nodiscard]] std::vector<ScheduleId> schedules(const ScheduleQuery &query) const;
    [[nodiscard]] std::vector<SlotRow> holds() const;
    [[nodiscard]] std::vector<SlotRow> slotRows(const SlotQuery &query) const;
    /// Without what only local facts say of a hold.
    [[nodiscard]] std::vector<SlotTime> slotTimes(ScheduleId schedule, Interval overlapping) const;
    [[nodiscard]] std::vector<AppointmentRow> appointmentRows(const AppointmentQuery &query) const;
    [[nodiscard]] std::vector<Interval> takenTimes(ActorId actor, Interval within) const;
    [[nodiscard]] std::vector<OccupancyRow> occupancy(std::span<const ActorId> actors, Interval within) const;
    [[nodiscard]] std::vector<AppointmentId> appointmentsOfSlot(SlotId slot) const;
    [[nodiscard]] std::vector<ResponseId> responsesTo(AppointmentId appointment) const;

private:
    struct Window;
    [[nodiscard]] bool hasConcept(ResourceKey key, int kind, const QString &text) const;
    void addSlots(std::vector<SlotRow> &rows, ScheduleId schedule, const SlotQuery &query) const;
    void addSlotsOfGroup(std::vector<SlotRow> &rows, const SlotQuery &slotQuery) const;
    void addAppointmentsOfActor(std::vector<AppointmentRow> &rows, ActorId actor, const Window &window) const;
    void addAppointmentsOfSchedule(std::vector<AppointmentRow> &rows, ScheduleId schedule, const Window &window) const;

    Database &m_database;
};

} // namespace praxidesk::store
