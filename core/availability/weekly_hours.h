#pragma once
// Recurring availability of one schedule: wall-clock windows by weekday in the clinic's zone, with exceptions by date
// (OCCUPANCY.md, Supply and Where offers start; CLI.md, `hours`). Values and pure functions.

#include "core/model/result.h"
#include "core/model/weekly_hours.h"
#include "core/time/zone.h"

namespace praxidesk::availability {

using praxidesk::DayException;
using praxidesk::DayWindow;
using praxidesk::WeeklyHours;
using praxidesk::WeeklyRule;

/// Whether a plain weekly rule has its windows on this date. False for a rule with an RRULE.
[[nodiscard]] bool appliesTo(const WeeklyRule &rule, QDate date);

/// A window of one day as instants. Windows of a day that overlap stay apart: each has its own grid.
struct Window {
    QDate date;
    Interval interval;
    friend bool operator==(const Window &, const Window &) = default;
};

/// Rules separated by ';': days and windows, or "RRULE:FREQ=MONTHLY;BYDAY=1MO 08:00-12:00", where the recurrence ends at
/// the first space. InvalidArgument says which part is wrong and what it should look like.
[[nodiscard]] Result<std::vector<WeeklyRule>> parseWeeklyRules(QStringView text);
[[nodiscard]] Result<std::vector<DayWindow>> parseDayWindows(QStringView text);
/// "MO-FR", "MO,WE": weekdays ascending without repeats.
[[nodiscard]] Result<std::vector<int>> parseWeekdays(QStringView text);
/// The inverse of parseWeeklyRules, one string per rule.
[[nodiscard]] QString toText(const WeeklyRule &rule);

/// Every window that begins on a day from `first` to `last` (both inclusive), by start. A window whose wall-clock ends
/// fall together in a DST gap vanishes; a day that does not exist has none. `service`: the names of the service asked
/// for, of which one is enough where a rule is for certain services; empty: any. A day's exception is for any service.
[[nodiscard]] std::vector<Window> windows(const WeeklyHours &hours, const Zone &zone, QDate first, QDate last, const QStringList &service = {});

/// The Slots of `length` that fit into a window from its start on.
[[nodiscard]] std::vector<Interval> slotsIn(const Window &window, Minutes length);

} // namespace praxidesk::availability
