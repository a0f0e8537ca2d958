#pragma once
// Recurring availability of one schedule: wall-clock windows by weekday in the clinic's zone, with exceptions by date
// (OCCUPANCY.md, Supply and Where offers start; CLI.md, `hours`). Values and pure functions.

#include "core/model/result.h"
#include "core/time/zone.h"

#include <QDate>
#include <QTime>

#include <map>
#include <optional>
#include <vector>

namespace praxidesk::availability {

/// A window of a day. An end that is not after its start is on the next day.
struct DayWindow {
    QTime start;
    QTime end;
    friend bool operator==(const DayWindow &, const DayWindow &) = default;
};

/// "MO-FR 08:00-12:00,13:00-17:00", optionally only in odd or even ISO weeks and between two dates (both inclusive).
struct WeeklyRule {
    enum class Weeks { Every, Odd, Even };

    std::vector<int> weekdays;                      ///< Qt::Monday … Qt::Sunday, ascending
    std::vector<DayWindow> windows;
    Weeks weeks = Weeks::Every;
    std::optional<QDate> validFrom = {};
    std::optional<QDate> validTo = {};

    [[nodiscard]] bool appliesTo(QDate date) const;
    friend bool operator==(const WeeklyRule &, const WeeklyRule &) = default;
};

struct WeeklyHours {
    std::vector<WeeklyRule> rules;
    std::map<QDate, std::vector<DayWindow>> exceptions; ///< replace that date's windows; none: closed
    Minutes grid{20};                               ///< starts are window start + k × grid, in elapsed time

    friend bool operator==(const WeeklyHours &, const WeeklyHours &) = default;
};

/// A window of one day as instants. Windows of a day that overlap stay apart: each has its own grid.
struct Window {
    QDate date;
    Interval interval;
    friend bool operator==(const Window &, const Window &) = default;
};

/// Rules separated by ';'. InvalidArgument says which part is wrong and what it should look like.
[[nodiscard]] Result<std::vector<WeeklyRule>> parseWeeklyRules(QStringView text);
[[nodiscard]] Result<std::vector<DayWindow>> parseDayWindows(QStringView text);
/// "MO-FR", "MO,WE": weekdays ascending without repeats.
[[nodiscard]] Result<std::vector<int>> parseWeekdays(QStringView text);
/// The inverse of parseWeeklyRules, one string per rule.
[[nodiscard]] QString toText(const WeeklyRule &rule);

/// Every window that begins on a day from `first` to `last` (both inclusive), by start. A window whose wall-clock ends
/// fall together in a DST gap vanishes; a day that does not exist has none.
[[nodiscard]] std::vector<Window> windows(const WeeklyHours &hours, const Zone &zone, QDate first, QDate last);

/// The Slots of `length` that fit into a window from its start on.
[[nodiscard]] std::vector<Interval> slotsIn(const Window &window, Minutes length);

} // namespace praxidesk::availability
