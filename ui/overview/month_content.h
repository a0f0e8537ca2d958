#pragma once
// What the month shows: values only.

#include "core/desk/overview.h"

#include <QHash>

namespace praxidesk::overview {

inline constexpr int daysOfWeek = 7;
inline constexpr int weeksShown = 6;
inline constexpr int daysShown = weeksShown * daysOfWeek;

struct MonthContent {
    QDate month;                                    ///< any day of it
    Qt::DayOfWeek firstDay = Qt::Monday;
    QDate today;
    QDate chosen;
    QHash<QDate, desk::DayOverview> days = {};      ///< what was read so far
    QHash<ActorId, QString> names = {};             ///< of whoever notes speak of
    int people = 0;                                 ///< whose time it is: a note that concerns all of them names nobody

    /// Six weeks from here; the month's first day is in the first one.
    [[nodiscard]] QDate firstShown() const {
        const QDate first(month.year(), month.month(), 1);
        return first.addDays(-((first.dayOfWeek() - firstDay + daysOfWeek) % daysOfWeek));
    }
    [[nodiscard]] QDate lastShown() const { return firstShown().addDays(daysShown - 1); }
    [[nodiscard]] QDate dateAt(int cell) const { return firstShown().addDays(cell); }
    /// -1 for a day of another month's page.
    [[nodiscard]] int cellOf(QDate date) const {
        const auto past = firstShown().daysTo(date);
        return past < 0 || past >= daysShown ? -1 : static_cast<int>(past);
    }
    [[nodiscard]] bool isOutside(QDate date) const { return date.month() != month.month() || date.year() != month.year(); }
    [[nodiscard]] const desk::DayOverview *dayOf(QDate date) const {
        const auto found = days.constFind(date);
        return found == days.cend() ? nullptr : &*found;
    }
};

/// Nobody works and nobody comes.
[[nodiscard]] inline bool isClosed(const desk::DayOverview &day) {
    return day.hours == Minutes(0) && day.booked == Minutes(0) && day.visits == 0;
}

} // namespace praxidesk::overview
