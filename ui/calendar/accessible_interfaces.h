#pragma once
// The QAccessible faces of the grid; all knowledge is in AccessibleTree.

#include "ui/calendar/accessible_tree.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace praxidesk::calendar {

class CalendarView;

/// The view itself. Its children are the columns, not its scroll bars and viewport.
class AccessibleCalendar final : public QAccessibleWidget {
public:
    explicit AccessibleCalendar(CalendarView *view);
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;

private:
    [[nodiscard]] AccessibleTree &tree() const;
};

/// A column: a list. Pressing it jumps to its next free time.
class AccessibleColumn final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleColumn(CalendarView &view, ColumnKey key) : m_view(&view), m_key(std::move(key)) {}

    [[nodiscard]] bool isValid() const override { return index().has_value(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] const ColumnKey &key() const { return m_key; }

private:
    [[nodiscard]] std::optional<size_t> index() const;

    QPointer<CalendarView> m_view;
    ColumnKey m_key;
};

/// An entry of a column's list.
class AccessibleEntry final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleEntry(CalendarView &view, EntryKey key) : m_view(&view), m_key(std::move(key)) {}

    [[nodiscard]] bool isValid() const override { return entry() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    /// Press opens the item, or books the free time; carried out after the call, so that a dialog does not hold it up.
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] const EntryKey &key() const { return m_key; }

private:
    [[nodiscard]] const Entry *entry() const;

    QPointer<CalendarView> m_view;
    EntryKey m_key;
};

} // namespace praxidesk::calendar
