#include "ui/calendar/accessible_announcer.h"

#include <QAccessible>

namespace praxidesk::calendar {
namespace {

void describe(QObject *view) {
    if (QAccessible::isActive()) {
        QAccessibleEvent event(view, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void focusChild(QObject *view) {
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface *child = grid == nullptr ? nullptr : grid->focusChild();
    if (child != nullptr && child != grid) {
        QAccessibleEvent event(child, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

void QtAnnouncer::itemFocused(QObject *view, const QString &) { focusChild(view); }

void QtAnnouncer::cursorMoved(QObject *view, const QString &) {
    describe(view);
    focusChild(view);
}

void QtAnnouncer::previewChanged(QObject *view, const QString &) { describe(view); }

} // namespace praxidesk::calendar
