#pragma once
// What a new clinic starts with, so that the first booking can be made at once.

#include "core/availability/weekly_hours.h"
#include "core/desk/desk.h"

namespace praxidesk::exchange {

struct FirstPractitioner {
    QString name;                                   ///< with prefix: "Dr. Alan Smith"
    QString specialty;                              ///< may be empty
    availability::WeeklyHours hours;
    int weeks = 12;                                 ///< of free Slots, from today on
};
/// Writes the practitioner, a schedule whose planning horizon are those weeks, and the free Slots of the weekly hours, in one
/// step. InvalidArgument without a name or hours.
[[nodiscard]] Result<ScheduleId> furnish(desk::Desk &desk, const FirstPractitioner &first);

} // namespace praxidesk::exchange
