#pragma once

#include <QString>

namespace praxidesk::command {

/// Of both programs, such as 0.1.0.
[[nodiscard]] QString version();

} // namespace praxidesk::command
