#pragma once
// Everything that a window says, as lines: menus, what widgets show, and what assistive technology reads of the grid.

#include <QStringList>

class QWidget;

namespace praxidesk::test {

/// Sorted. `forget` is left out of every line: a folder that is another one in each test.
[[nodiscard]] QStringList said(const QWidget &window, const QString &forget);

} // namespace praxidesk::test
