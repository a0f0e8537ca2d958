#pragma once
// How a schedule's weekly hours reach a server. They are ours; somebody chooses for each schedule whether others see them
// as free Slots made for some weeks ahead, or as SchedulingParameters, from which some servers make free time themselves.

#include "core/desk/desk.h"

namespace praxidesk::desk {

struct Publication {
    enum class As { Nothing, Slots, Parameters };
    static constexpr int mostWeeks = 52;

    As as = As::Nothing;
    int weeks = 12;                                 ///< as Slots: how far ahead
    friend bool operator==(const Publication &, const Publication &) = default;
};

/// What of weekly hours SchedulingParameters can say: rules that hold every week, for any service.
struct PublishableHours {
    SchedulingParameters parameters;                ///< availability, its zone, and the grid where it can be said
    int rulesLeftOut = 0;                           ///< every other week, between two dates, for one service, recurrences
    int exceptionsLeftOut = 0;                      ///< days off and other hours, from today on
};
[[nodiscard]] PublishableHours publishable(const WeeklyHours &hours, const Zone &zone, QDate today);

[[nodiscard]] Publication publicationOf(const store::Store &store, ScheduleId schedule);

/// Publishes at once, as one undoable step with the choice kept: Slots are made for the weeks ahead; parameters are
/// written into the Schedule. What was published before in the other way is taken back, but for Slots, which stay.
/// InvalidArgument: no such number of weeks; any refusal of SupplyDesk::generateSlots.
[[nodiscard]] Result<void> publish(Desk &desk, ScheduleId schedule, const Publication &publication);

/// The Schedule gets what its publication makes of the hours in `local`; nothing for one that is not published as parameters.
void follow(const store::Store &store, Schedule &schedule, const LocalFacts &local);
/// Slots of a schedule that is published so, after its hours changed.
[[nodiscard]] Result<void> followWithSlots(Desk &desk, const std::vector<ScheduleId> &schedules);

/// Each day brings a further one: Slots of published schedules as far ahead as they should be. Cheap when there is nothing
/// to do; no step of undo. How many Slots were made.
[[nodiscard]] Result<int> keepPublished(Desk &desk);

} // namespace praxidesk::desk
