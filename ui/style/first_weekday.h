#pragma once
#include <Qt>

#include <optional>

namespace praxidesk::style {

/// The day that weeks begin with: the one that was chosen for the program, else the usual one.
[[nodiscard]] Qt::DayOfWeek firstWeekday();
/// For what is made from then on, as QLocale::setDefault is; nullopt: the usual one.
void setFirstWeekday(std::optional<Qt::DayOfWeek> day);

/// The day that weeks begin with where the person is: that of the default locale, unless its dates are another country's.
[[nodiscard]] Qt::DayOfWeek usualFirstWeekday();
void setUsualFirstWeekday(std::optional<Qt::DayOfWeek> day);

} // namespace praxidesk::style
