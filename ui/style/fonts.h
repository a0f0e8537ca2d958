#pragma once
#include <QFont>

namespace praxidesk::style {

/// The system's family at `pixels` (logical, at 100 %; never below the smallest of the rhythm), regular or semibold, with
/// tabular figures where Qt can ask for them.
[[nodiscard]] QFont font(int pixels, bool semibold = false);

/// `base` with the same rules, for widgets that have a font of their own.
[[nodiscard]] QFont font(const QFont &base, int pixels, bool semibold = false);

} // namespace praxidesk::style
