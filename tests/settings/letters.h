#pragma once
// The underlined letters of a window and its menus, and the keys that do something in it: each may mean one thing only.

#include <QStringList>

#include <functional>

class QMenu;
class QWidget;

namespace praxidesk::test {

/// What a text is in the language that is looked at.
using Said = std::function<QString(const QString &)>;

/// One line for each letter that two of the menu's entries underline, with both texts. Sub-menus are menus of their own.
[[nodiscard]] QStringList clashingLetters(const QMenu &menu, const Said &said);
/// The same of what is visible in a window: its menu bar, buttons, tabs, boxes, and labels that lead to a field.
[[nodiscard]] QStringList clashingLetters(const QWidget &window, const Said &said);
/// One line for each key that does two things in the window, wherever in it the focus is.
[[nodiscard]] QStringList clashingKeys(const QWidget &window);

} // namespace praxidesk::test
