#pragma once
#include "core/store/store.h"

namespace praxidesk::booking {

struct NamedSchedule {
    ScheduleId id;
    QString name;                                   ///< no other one here has it
    friend bool operator==(const NamedSchedule &, const NamedSchedule &) = default;
};
/// Active schedules (and `also`), those of people first, by name. Where several are of one person the name goes on with what
/// tells them apart: the service, else the room, else the days that they plan for, else their number.
[[nodiscard]] std::vector<NamedSchedule> namedSchedules(const store::Store &store, ScheduleId also = {});

/// Of those, the one whose person `text` (a file's name, a calendar's) speaks of; `preferred` where it says nothing or is as
/// good; 0: none.
[[nodiscard]] ScheduleId scheduleMeant(const store::Store &store, const QString &text, ScheduleId preferred = {});

} // namespace praxidesk::booking
