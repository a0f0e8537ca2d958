#pragma once
// The QAccessible faces of the week grid: a list with an item per window, each named like "Monday 08:00–12:00". An item
// finds its window each time it is asked, so an old one is invalid rather than dangling.

#include "ui/schedules/week_plan.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace praxidesk::schedules {

class WeekGrid;

class AccessibleWeek final : public QAccessibleWidget {
public:
    explicit AccessibleWeek(WeekGrid *grid);
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;

private:
    [[nodiscard]] WeekGrid &grid() const;
};

class AccessibleWindow final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleWindow(WeekGrid &grid, const Span &span) : m_grid(&grid), m_span(span) {}

    [[nodiscard]] bool isValid() const override;
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

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    /// Press chooses the window and leads to its times.
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] const Span &span() const { return m_span; }

private:
    QPointer<WeekGrid> m_grid;
    Span m_span;
};

/// Makes QAccessible know WeekGrid; doing it again changes nothing.
void installWeekAccessibleFactory();

} // namespace praxidesk::schedules
