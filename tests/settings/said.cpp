#include "tests/settings/said.h"

#include "ui/calendar/calendar_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

namespace praxidesk::test {
namespace {

void sayTree(QAccessibleInterface *item, QStringList &lines) {
    if (item == nullptr) {
        return;
    }
    lines << QStringLiteral("grid: ") + item->text(QAccessible::Name) + QStringLiteral(" · ") + item->text(QAccessible::Description);
    for (int at = 0; at < item->childCount(); ++at) {
        sayTree(item->child(at), lines);
    }
}

QString wordsOf(const QWidget &widget) {
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return button->text();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        return field->text() + u'|' + field->placeholderText();
    }
    if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        return menu->title();
    }
    return {};
}

} // namespace

QStringList said(const QWidget &window, const QString &forget) {
    QStringList lines{window.windowTitle()};
    for (const auto *action : window.findChildren<QAction *>()) {
        if (!action->objectName().isEmpty()) {
            lines << QStringList{action->objectName(), action->text(), action->toolTip(), action->shortcut().toString(QKeySequence::NativeText), action->isChecked() ? QStringLiteral("checked") : QString()}.join(u'|');
        }
    }
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget); menu != nullptr && menu->title().isEmpty()) {
            continue; // the menu bar's own, for entries that have no room
        }
        const QStringList parts{wordsOf(*widget), widget->accessibleName(), widget->toolTip(), widget->locale().name(), widget->layoutDirection() == Qt::RightToLeft ? QStringLiteral("from the right") : QString()};
        lines << QString::fromLatin1(widget->metaObject()->className()) + u'|' + parts.join(u'|');
    }
    for (auto *view : window.findChildren<calendar::CalendarView *>()) {
        sayTree(QAccessible::queryAccessibleInterface(view), lines);
    }
    lines.replaceInStrings(forget, QString());
    lines.sort();
    return lines;
}

} // namespace praxidesk::test
