#include "ui/overview/month_accessible.h"

#include "ui/overview/month_view.h"
#include "ui/style/behind_dialog.h"

#include <QWindow>

namespace praxidesk::overview {
namespace {

QAccessibleInterface *createInterface(const QString &, QObject *object) {
    auto *view = qobject_cast<MonthView *>(object);
    return view == nullptr ? nullptr : new AccessibleMonth(view);
}

} // namespace

void installMonthAccessibleFactory() { QAccessible::installFactory(createInterface); }

// ---- the month ------------------------------------------------------------------------------------------------------

AccessibleMonth::AccessibleMonth(MonthView *view) : QAccessibleWidget(view, QAccessible::List) {}

MonthView &AccessibleMonth::view() const { return *static_cast<MonthView *>(widget()); }

int AccessibleMonth::childCount() const { return daysShown; }

QAccessibleInterface *AccessibleMonth::child(int index) const {
    return index < 0 || index >= daysShown ? nullptr : view().interfaceOf(view().content().dateAt(index));
}

int AccessibleMonth::indexOfChild(const QAccessibleInterface *child) const {
    const auto *day = dynamic_cast<const AccessibleDay *>(child);
    return day == nullptr ? -1 : view().content().cellOf(day->date());
}

QAccessibleInterface *AccessibleMonth::childAt(int x, int y) const {
    const auto cell = view().geometryOf().cellAt(view().mapFromGlobal(QPoint(x, y)));
    return cell ? child(*cell) : nullptr;
}

QAccessibleInterface *AccessibleMonth::focusChild() const {
    return widget() == nullptr || !widget()->hasFocus() ? nullptr : view().interfaceOf(view().content().chosen);
}

QString AccessibleMonth::text(QAccessible::Text text) const {
    return text == QAccessible::Description || text == QAccessible::Value ? view().spoken(view().content().chosen) : QAccessibleWidget::text(text);
}

// ---- a day ----------------------------------------------------------------------------------------------------------

bool AccessibleDay::isValid() const { return m_view && m_view->content().cellOf(m_date) >= 0; }

QWindow *AccessibleDay::window() const { return m_view ? m_view->window()->windowHandle() : nullptr; }

QAccessibleInterface *AccessibleDay::parent() const { return QAccessible::queryAccessibleInterface(m_view); }

QString AccessibleDay::text(QAccessible::Text text) const { return text == QAccessible::Name && isValid() ? m_view->spoken(m_date) : QString(); }

QRect AccessibleDay::rect() const { return isValid() ? m_view->screenRect(m_date) : QRect(); }

QAccessible::State AccessibleDay::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = m_view->content().chosen == m_date;
    state.focused = state.selected && m_view->hasFocus();
    state.invisible = !m_view->isVisible();
    return state;
}

void *AccessibleDay::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleDay::doAction(const QString &name) {
    if (!m_view || (name != pressAction() && name != setFocusAction())) {
        return;
    }
    QMetaObject::invokeMethod(m_view, [view = m_view, date = m_date, presses = name == pressAction()] {
        if (!view || style::isBehindDialog(view)) {
            return;
        }
        if (presses) {
            view->press(date);
        } else {
            view->setFocus(Qt::OtherFocusReason);
            view->choose(date);
        }
    }, Qt::QueuedConnection);
}

} // namespace praxidesk::overview
