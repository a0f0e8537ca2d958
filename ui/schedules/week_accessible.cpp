#include "ui/schedules/week_accessible.h"

#include "ui/schedules/week_grid.h"
#include "ui/schedules/words.h"
#include "ui/style/behind_dialog.h"

#include <QWindow>

#include <algorithm>

namespace praxidesk::schedules {
namespace {

QAccessibleInterface *createInterface(const QString &, QObject *object) {
    auto *grid = qobject_cast<WeekGrid *>(object);
    return grid == nullptr ? nullptr : new AccessibleWeek(grid);
}

} // namespace

void installWeekAccessibleFactory() { QAccessible::installFactory(createInterface); }

// ---- the grid -------------------------------------------------------------------------------------------------------

AccessibleWeek::AccessibleWeek(WeekGrid *grid) : QAccessibleWidget(grid, QAccessible::List) {}

WeekGrid &AccessibleWeek::grid() const { return *static_cast<WeekGrid *>(widget()); }

int AccessibleWeek::childCount() const { return static_cast<int>(grid().spans().size()); }

QAccessibleInterface *AccessibleWeek::child(int index) const {
    return index < 0 || index >= childCount() ? nullptr : grid().interfaceOf(grid().spans()[static_cast<size_t>(index)]);
}

int AccessibleWeek::indexOfChild(const QAccessibleInterface *child) const {
    const auto *window = dynamic_cast<const AccessibleWindow *>(child);
    if (window == nullptr) {
        return -1;
    }
    const auto &spans = grid().spans();
    const auto found = std::find(spans.begin(), spans.end(), window->span());
    return found == spans.end() ? -1 : static_cast<int>(found - spans.begin());
}

QAccessibleInterface *AccessibleWeek::childAt(int x, int y) const {
    for (const Span &span : grid().spans()) {
        if (grid().screenRect(span).contains(x, y)) {
            return grid().interfaceOf(span);
        }
    }
    return nullptr;
}

QAccessibleInterface *AccessibleWeek::focusChild() const {
    if (widget() == nullptr || !widget()->hasFocus()) {
        return nullptr;
    }
    return grid().selected() ? grid().interfaceOf(*grid().selected()) : const_cast<AccessibleWeek *>(this);
}

QString AccessibleWeek::text(QAccessible::Text text) const {
    return text == QAccessible::Description || text == QAccessible::Value ? grid().spokenState() : QAccessibleWidget::text(text);
}

// ---- a window -------------------------------------------------------------------------------------------------------

bool AccessibleWindow::isValid() const {
    return m_grid && std::find(m_grid->spans().begin(), m_grid->spans().end(), m_span) != m_grid->spans().end();
}

QWindow *AccessibleWindow::window() const { return m_grid ? m_grid->window()->windowHandle() : nullptr; }

QAccessibleInterface *AccessibleWindow::parent() const { return QAccessible::queryAccessibleInterface(m_grid); }

QString AccessibleWindow::text(QAccessible::Text text) const { return text == QAccessible::Name && isValid() ? spanName(m_span) : QString(); }

QRect AccessibleWindow::rect() const { return isValid() ? m_grid->screenRect(m_span) : QRect(); }

QAccessible::State AccessibleWindow::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = m_grid->selected() == m_span;
    state.focused = state.selected && m_grid->hasFocus();
    state.invisible = !m_grid->isVisible();
    return state;
}

void *AccessibleWindow::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleWindow::doAction(const QString &name) {
    if (!m_grid || (name != pressAction() && name != setFocusAction())) {
        return;
    }
    // After the caller has its answer.
    QMetaObject::invokeMethod(m_grid, [grid = m_grid, span = m_span, presses = name == pressAction()] {
        if (!grid || style::isBehindDialog(grid)) {
            return;
        }
        if (presses) {
            grid->press(span);
        } else {
            grid->setFocus(Qt::OtherFocusReason);
            grid->select(span);
        }
    }, Qt::QueuedConnection);
}

} // namespace praxidesk::schedules
