#pragma once
// How weekly hours read on the screen and to assistive technology.

#include "core/desk/supply_desk.h"
#include "ui/schedules/week_plan.h"

namespace praxidesk::schedules {

/// "Monday", in the locale.
[[nodiscard]] QString dayName(int day);
/// "08:00–12:00"; an end at midnight reads 24:00.
[[nodiscard]] QString timesText(const Span &span);
/// "Monday 08:00–12:00": the accessible name of a window.
[[nodiscard]] QString spanName(const Span &span);
/// "7 h 30" of all windows of that day together; "closed" without any.
[[nodiscard]] QString dayTotal(const std::vector<Span> &spans, int day);
/// "Every week", "Odd weeks", "Every week from 1 January 2027, for Check-up".
[[nodiscard]] QString planName(const WeekPlan &plan);
/// "closed", "09:00–12:00".
[[nodiscard]] QString exceptionText(const DayException &exception);
/// "Thu 24 Dec 2026", "24 Dec – 2 Jan 2027".
[[nodiscard]] QString dateText(QDate date);
[[nodiscard]] QString datesText(QDate first, QDate last);

/// "Follow-up, Check-up" ↔ labels; blank parts are left out.
[[nodiscard]] QStringList listOf(const QString &text);
[[nodiscard]] QString textOf(const std::vector<Concept> &values);
/// Values that read as before keep their codes; the others become texts.
[[nodiscard]] std::vector<Concept> conceptsOf(const QString &text, const std::vector<Concept> &before);

/// "Dr. Smith, GP"; of a schedule without a role only the name.
[[nodiscard]] QString scheduleTitle(const store::Store &store, const Schedule &schedule);
/// "Practitioner", "Room", "Device", "Service", "Patient".
[[nodiscard]] QString actorKind(ResourceType type);

} // namespace praxidesk::schedules
