#pragma once
// Combo boxes for assistive technology. Qt's own take the chosen text for a name on Linux, and their entries can be looked at
// but not chosen; ours are named by their label, say the chosen text as description, and each entry can be pressed.

#include <QAccessibleWidget>
#include <QPointer>

class QComboBox;

namespace praxidesk::style {

/// From now on for every combo box; calling it again changes nothing.
void installAccessibleComboBoxes();

class AccessibleComboBox : public QAccessibleWidget {
public:
    explicit AccessibleComboBox(QComboBox *box);
    ~AccessibleComboBox() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    [[nodiscard]] QComboBox *box() const;
    mutable QAccessible::Id m_list = 0;
};

/// The entries, whether they are unfolded or not.
class AccessibleComboList : public QAccessibleInterface {
public:
    explicit AccessibleComboList(QComboBox *box) : m_box(box) {}
    ~AccessibleComboList() override;

    [[nodiscard]] bool isValid() const override { return m_box != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override;

private:
    QPointer<QComboBox> m_box;
    mutable std::vector<QAccessible::Id> m_items;
};

/// Press chooses it, as a click in the unfolded list does.
class AccessibleComboItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleComboItem(QComboBox *box, int row) : m_box(box), m_row(row) {}

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    [[nodiscard]] int row() const { return m_row; }

private:
    QPointer<QComboBox> m_box;
    int m_row;
};

} // namespace praxidesk::style
