#pragma once
// What lies behind a dialog cannot be reached with a mouse or a key; assistive technology presses it all the same.

#include <QApplication>
#include <QWidget>

namespace praxidesk::style {

/// A modal dialog is open, and the widget is no part of it.
[[nodiscard]] inline bool isBehindDialog(const QWidget *widget) {
    const QWidget *modal = QApplication::activeModalWidget();
    return modal != nullptr && !modal->isAncestorOf(widget);
}

} // namespace praxidesk::style
