#include "ui/calendar/accessible_interfaces.h"

#include "ui/calendar/calendar_view.h"
#include "ui/calendar/texts.h"
#include "ui/style/behind_dialog.h"

#include <QWindow>

#include <algorithm>

namespace praxidesk::calendar {
namespace {

/// After the caller has its answer: a dialog that opens must not hold up assistive technology. Nothing behind a dialog.
template <typename Function>
void later(CalendarView *view, Function function) {
    const auto unlessBlocked = [view, function = std::move(function)]() mutable {
        if (!style::isBehindDialog(view)) {
            function();
        }
    };
    QMetaObject::invokeMethod(view, unlessBlocked, Qt::QueuedConnection);
}

} // namespace

// ---- the view -----------------------------------------------------------------------------------------------------

AccessibleCalendar::AccessibleCalendar(CalendarView *view) : QAccessibleWidget(view, QAccessible::Grouping) {}

AccessibleTree &AccessibleCalendar::tree() const { return static_cast<CalendarView *>(widget())->accessibleTree(); }

int AccessibleCalendar::childCount() const { return tree().columnCount(); }

QAccessibleInterface *AccessibleCalendar::child(int index) const {
    return index < 0 ? nullptr : tree().columnInterface(static_cast<size_t>(index));
}

int AccessibleCalendar::indexOfChild(const QAccessibleInterface *child) const {
    const auto *column = dynamic_cast<const AccessibleColumn *>(child);
    if (column == nullptr) {
        return -1;
    }
    const auto index = tree().view().snapshot()->findColumn(column->key());
    return index ? static_cast<int>(*index) : -1;
}

QAccessibleInterface *AccessibleCalendar::childAt(int x, int y) const {
    const CalendarView &view = tree().view();
    const QPoint local = view.viewport()->mapFromGlobal(QPoint(x, y));
    if (!view.canvasArea().contains(local)) {
        return nullptr;
    }
    const QPoint canvas = view.toCanvas(local);
    const auto column = view.snapshot()->geometry().columnAt(canvas.x());
    return column ? tree().columnInterface(*column) : nullptr;
}

QAccessibleInterface *AccessibleCalendar::focusChild() const {
    if (widget() == nullptr || !widget()->hasFocus()) {
        return nullptr;
    }
    const Entry *entry = tree().focused();
    return entry == nullptr ? const_cast<AccessibleCalendar *>(this) : tree().entryInterface(entry->key);
}

QString AccessibleCalendar::text(QAccessible::Text text) const {
    if (text == QAccessible::Description || text == QAccessible::Value) {
        return tree().view().spokenState();
    }
    return QAccessibleWidget::text(text);
}

// ---- a column -----------------------------------------------------------------------------------------------------

std::optional<size_t> AccessibleColumn::index() const {
    return m_view ? m_view->snapshot()->findColumn(m_key) : std::nullopt;
}

QWindow *AccessibleColumn::window() const { return m_view ? m_view->window()->windowHandle() : nullptr; }

QAccessibleInterface *AccessibleColumn::parent() const { return QAccessible::queryAccessibleInterface(m_view); }

int AccessibleColumn::childCount() const {
    const auto column = index();
    return column ? static_cast<int>(m_view->accessibleTree().entries(*column).size()) : 0;
}

QAccessibleInterface *AccessibleColumn::child(int position) const {
    if (position < 0 || position >= childCount()) {
        return nullptr;
    }
    AccessibleTree &tree = m_view->accessibleTree();
    return tree.entryInterface(tree.entries(*index())[static_cast<size_t>(position)].key);
}

int AccessibleColumn::indexOfChild(const QAccessibleInterface *child) const {
    const auto *entry = dynamic_cast<const AccessibleEntry *>(child);
    return entry == nullptr || !m_view || !(entry->key().column == m_key) ? -1 : m_view->accessibleTree().indexOf(entry->key());
}

QAccessibleInterface *AccessibleColumn::childAt(int x, int y) const {
    const auto column = index();
    if (!column) {
        return nullptr;
    }
    AccessibleTree &tree = m_view->accessibleTree();
    const auto &entries = tree.entries(*column);
    // The last one is on top: an appointment over the block that displaces it.
    const auto at = [&](const Entry &entry) { return tree.screenRect(entry).contains(x, y); };
    const auto found = std::find_if(entries.rbegin(), entries.rend(), at);
    return found == entries.rend() ? nullptr : tree.entryInterface(found->key);
}

QString AccessibleColumn::text(QAccessible::Text text) const {
    const auto column = index();
    if (!column) {
        return {};
    }
    const Column &value = m_view->snapshot()->column(*column);
    switch (text) {
    case QAccessible::Name: return Texts::columnName(value);
    case QAccessible::Description:
        return value.nextFree ? Texts::joined(value.subtitle, Texts::next(m_view->snapshot()->geometry().timeOf(*column, *value.nextFree)))
                              : value.subtitle;
    default: return {};
    }
}

QRect AccessibleColumn::rect() const {
    const auto column = index();
    return column ? m_view->accessibleTree().columnScreenRect(*column) : QRect();
}

QAccessible::State AccessibleColumn::state() const {
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = !m_view || !m_view->isVisible();
    state.readOnly = true;
    return state;
}

void *AccessibleColumn::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleColumn::actionNames() const {
    const auto column = index();
    return column && m_view->snapshot()->column(*column).nextFree ? QStringList{pressAction()} : QStringList();
}

void AccessibleColumn::doAction(const QString &name) {
    if (m_view && name == pressAction()) {
        later(m_view, [view = m_view, key = m_key] {
            if (const auto column = view ? view->snapshot()->findColumn(key) : std::nullopt) {
                view->jumpToNextFree(*column);
            }
        });
    }
}

// ---- an entry -----------------------------------------------------------------------------------------------------

const Entry *AccessibleEntry::entry() const { return m_view ? m_view->accessibleTree().entry(m_key) : nullptr; }

QWindow *AccessibleEntry::window() const { return m_view ? m_view->window()->windowHandle() : nullptr; }

QAccessibleInterface *AccessibleEntry::parent() const {
    const Entry *value = entry();
    return value == nullptr ? nullptr : m_view->accessibleTree().columnInterface(value->column);
}

QString AccessibleEntry::text(QAccessible::Text text) const {
    const Entry *value = entry();
    return value != nullptr && text == QAccessible::Name ? m_view->accessibleTree().nameOf(*value) : QString();
}

QRect AccessibleEntry::rect() const {
    const Entry *value = entry();
    return value == nullptr ? QRect() : m_view->accessibleTree().screenRect(*value);
}

QAccessible::State AccessibleEntry::state() const {
    QAccessible::State state;
    const Entry *value = entry();
    if (value == nullptr) {
        state.invalid = true;
        return state;
    }
    const Entry *focused = m_view->accessibleTree().focused();
    state.focusable = true;
    state.selectable = true;
    state.focused = focused == value && m_view->hasFocus();
    state.selected = value->item && m_view->selectedItem() == value->item;
    state.invisible = !m_view->isVisible();
    const QRect shown(m_view->viewport()->mapToGlobal(m_view->canvasArea().topLeft()), m_view->canvasArea().size());
    state.offscreen = !shown.intersects(m_view->accessibleTree().screenRect(*value));
    return state;
}

void *AccessibleEntry::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleEntry::actionNames() const { return {pressAction(), showMenuAction(), setFocusAction()}; }

void AccessibleEntry::doAction(const QString &name) {
    const bool presses = name == pressAction();
    const bool showsMenu = name == showMenuAction();
    if (!m_view || !(presses || showsMenu || name == setFocusAction())) {
        return;
    }
    later(m_view, [view = m_view, key = m_key, presses, showsMenu] {
        const Entry *value = view ? view->accessibleTree().entry(key) : nullptr;
        if (value == nullptr) {
            return;
        }
        if (presses) {
            value->item ? view->press({key.kind, key.value, key.column}) : view->pressFree(value->column, value->interval);
            return;
        }
        view->setFocus(Qt::OtherFocusReason);
        if (value->item) {
            view->selectItem(value->item);
        } else {
            view->setCursor({value->column, cursorAt(*view->snapshot(), value->column, value->interval.start)});
        }
        if (showsMenu) {
            view->showMenu();
        }
    });
}

} // namespace praxidesk::calendar
