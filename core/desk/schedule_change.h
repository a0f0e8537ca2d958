#pragma once
// Changes of schedules as such: their resource and the local facts beside it, several of them in one write.

#include "core/desk/desk.h"

namespace praxidesk::desk {

using AlterSchedule = std::function<Result<void>(Schedule &, LocalFacts &)>;

/// One undoable step over all of `schedules`. Where nothing changes nothing is written, and nothing is told.
[[nodiscard]] Result<void> changeSchedules(Desk &desk, const std::vector<ScheduleId> &schedules, const QString &action, const QString &summary,
                                           const AlterSchedule &alter);

/// "Dr. Alan Smith, Room 1"
[[nodiscard]] QString scheduleName(const Schedule &schedule);

/// What has to hold before hours, details and parameters are written; the error says what to mend.
[[nodiscard]] Result<void> validate(const WeeklyHours &hours);
[[nodiscard]] Result<void> validate(const SchedulingParameters &parameters);

} // namespace praxidesk::desk
