#pragma once
// The window's views, pages and dialogs, each opened as somebody at the desk would.

#include "tests/shell/open_window.h"

#include <functional>

namespace praxidesk::test {

struct Place {
    const char *name;
    std::function<void(OpenWindow &)> open;
};

[[nodiscard]] const std::vector<Place> &places();

/// The dialog that is open, else the window.
[[nodiscard]] QWidget *shownIn(OpenWindow &desk);

} // namespace praxidesk::test
