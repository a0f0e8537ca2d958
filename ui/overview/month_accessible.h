#pragma once
// The QAccessible faces of the month: a list with an item per day, each named by a sentence that begins with its date. An item
// finds its day each time it is asked, so an old one is invalid rather than dangling.

#include <QAccessible>
#include <QAccessibleWidget>
#include <QDate>
#include <QPointer>

namespace praxidesk::overview {

class MonthView;

class AccessibleMonth final : public QAccessibleWidget {
public:
    explicit AccessibleMonth(MonthView *view);
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;

private:
    [[nodiscard]] MonthView &view() const;
};

class AccessibleDay final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleDay(MonthView &view, QDate date) : m_view(&view), m_date(date) {}

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
    /// Press opens the day; carried out after the call.
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] QDate date() const { return m_date; }

private:
    QPointer<MonthView> m_view;
    QDate m_date;
};

/// Makes QAccessible know MonthView; doing it again changes nothing.
void installMonthAccessibleFactory();

} // namespace praxidesk::overview
