#pragma once
#include <Qt>

#include <optional>

namespace praxidesk::style {

/// The day that weeks begin with: the one that was chosen for the program, else the locale's.
[[nodiscard]] Qt::DayOfWeek firstWeekday();
/// For what is made from then on, as QLocale::setDefault is; nullopt: the locale's.
void setFirstWeekday(std::optional<Qt::DayOfWeek> day);

} // namespace praxidesk::style
