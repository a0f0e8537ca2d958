#pragma once
#include <QString>

namespace praxidesk::style {

/// What reads from the left in every language, such as a phone number or the name of keys: set apart in a window that runs
/// from the right, where its groups would change places ("900050 07700").
[[nodiscard]] QString fromTheLeft(const QString &text);

} // namespace praxidesk::style
