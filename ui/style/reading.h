#pragma once
#include <QString>

namespace praxidesk::style {

/// What reads from the left in every language, such as a phone number or the name of keys: set apart in a window that runs
/// from the right, where its groups would change places ("900050 07700").
[[nodiscard]] QString fromTheLeft(const QString &text);
/// What reads in a direction of its own, such as a name: numbers that follow it stay with what they belong to.
[[nodiscard]] QString setApart(const QString &text);
/// A line that begins where the window's lines do, whatever it is written in: what a server says, a specialty.
[[nodiscard]] QString fromTheWindowsSide(const QString &text);

} // namespace praxidesk::style
