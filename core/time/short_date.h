#pragma once

#include <QDate>

namespace praxidesk {

/// How short dates are written here, with all digits of the year and without marks of direction.
[[nodiscard]] QString shortDateFormat();
/// "17.11.2026"; of another century nobody has to guess.
[[nodiscard]] QString shortDate(QDate date);

} // namespace praxidesk
