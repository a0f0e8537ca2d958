#pragma once
// docs/OCCUPANCY.md, literally: a clinic is a heap of values, time is a set of minutes. All times are whole minutes.

#include "core/model/resources.h"
#include "core/store/store.h"

#include <map>
#include <set>

namespace praxidesk::oracle {

using Minute = qint64;                              ///< since 1970
[[nodiscard]] Minute minuteOf(Instant instant);
[[nodiscard]] Instant instantOf(Minute minute);

struct OracleSchedule {
    bool active = true;
    std::optional<Instant> horizonStart, horizonEnd;
    std::vector<ActorId> actors;
};
struct OracleSlot {
    ScheduleId schedule;
    Interval interval;
    SlotStatus status = SlotStatus::Free;
    std::optional<Instant> holdExpires;
    bool holdTookFreeSlot = false;
    ResourceKey takenByBlock;
};
struct OracleParticipant {
    ActorId actor;
    ParticipationStatus status = ParticipationStatus::Accepted;
    ParticipantRequired required = ParticipantRequired::Required;
};
struct OracleAppointment {
    std::optional<Interval> interval;
    AppointmentStatus status = AppointmentStatus::Booked;
    bool overbooked = false;
    std::vector<OracleParticipant> participants;
    std::vector<SlotId> slotIds;
};
struct OracleOffer {
    Minute start = 0;
    std::vector<ScheduleId> schedules;
    friend auto operator<=>(const OracleOffer &, const OracleOffer &) = default;
};

struct Clinic {
    std::map<ScheduleId, OracleSchedule> schedules;
    std::map<SlotId, OracleSlot> slotValues;
    std::map<AppointmentId, OracleAppointment> appointments;
    Instant now;

    /// From the bytes of every resource and the facts beside them.
    [[nodiscard]] static Clinic of(const store::Store &store);

    [[nodiscard]] std::set<Minute> supply(ScheduleId schedule) const;
    [[nodiscard]] std::set<Minute> occupancy(ActorId actor) const;
    [[nodiscard]] std::set<Minute> free(ScheduleId schedule) const;
    /// [start, start + length) lies in a run of consecutive free Slots that are wholly free time.
    [[nodiscard]] bool isOffered(ScheduleId schedule, Minute start, int length) const;
    /// Every offer whose [start, end) lies within; by start, then in the order of `wanted`.
    [[nodiscard]] std::vector<OracleOffer> offers(const std::vector<ScheduleId> &wanted, Interval within, int length, bool allOf) const;
    /// Pairs of appointments that take the same actor at the same minute without an excuse.
    [[nodiscard]] std::vector<std::pair<AppointmentId, AppointmentId>> unexcusedOverlaps() const;

private:
    [[nodiscard]] bool isOfferedIn(const std::set<Minute> &freeMinutes, ScheduleId schedule, Minute start, Minute end) const;
    [[nodiscard]] std::optional<SlotStatus> statusNow(const OracleSlot &slot) const;
};

} // namespace praxidesk::oracle
