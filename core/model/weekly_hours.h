#pragma once
// Recurring availability of one schedule: wall-clock windows in the clinic's zone, with exceptions by date
// (OCCUPANCY.md, Supply and Where offers start; CLI.md, `hours`). Values; what follows from them is core/availability.

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace praxidesk {

/// A window of a day. An end that is not after its start is on the next day.
struct DayWindow {
    QTime start;
    QTime end;
    friend bool operator==(const DayWindow &, const DayWindow &) = default;
};

/// "MO-FR 08:00-12:00,13:00-17:00", optionally only in odd or even ISO weeks and between two dates (both inclusive).
struct WeeklyRule {
    enum class Weeks { Every, Odd, Even };

    std::vector<int> weekdays;                      ///< Qt::Monday … Qt::Sunday, ascending; empty with `rrule`
    std::vector<DayWindow> windows;
    Weeks weeks = Weeks::Every;
    std::optional<QDate> validFrom = {};
    std::optional<QDate> validTo = {};
    QString rrule = {};                             ///< RFC 5545 without "RRULE:", for days that a weekly rule cannot say; starts at validFrom
    QStringList serviceTypes = {};                  ///< code or label; only these are offered in the windows. Empty: any

    friend bool operator==(const WeeklyRule &, const WeeklyRule &) = default;
};

/// What a date has instead of its rules' windows; none: closed.
struct DayException {
    std::vector<DayWindow> windows;
    QString name = {};                              ///< "New Year's Day", "Leave"; may be empty
    friend bool operator==(const DayException &, const DayException &) = default;
};

struct WeeklyHours {
    std::vector<WeeklyRule> rules;
    std::map<QDate, DayException> exceptions;
    std::chrono::minutes grid{20};                  ///< starts are window start + k × grid, in elapsed time

    [[nodiscard]] bool isEmpty() const { return rules.empty() && exceptions.empty(); }
    friend bool operator==(const WeeklyHours &, const WeeklyHours &) = default;
};

} // namespace praxidesk
