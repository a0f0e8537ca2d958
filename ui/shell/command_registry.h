#pragma once
#include <QAction>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

#include "ui/style/icons.h"

class QMenu;

namespace praxidesk::shell {

enum class MenuId { File, Edit, View, Go, Appointment, Schedule, Help };

/// One thing a person can have done. `id` never changes; tests and settings may name it.
struct Command {
    QString id;
    QString text;                                   ///< with mnemonic
    MenuId menu = MenuId::File;
    QList<QKeySequence> keys = {};
    std::optional<style::IconName> icon = {};
    bool checkable = false;
    bool startsGroup = false;                       ///< a separator goes before it
    QString submenu = {};                           ///< its title, with mnemonic; neighbours with the same one share it
    std::function<void()> run = {};
    std::function<bool()> isEnabled = {};           ///< empty: always
    std::function<bool()> isChecked = {};           ///< of a checkable one
    std::function<QString()> textNow = {};          ///< with mnemonic; empty: `text` always
};

/// Every command, once: menus, tool bar, context menus, the palette and the list of shortcuts are all made from these.
class CommandRegistry : public QObject {
    Q_OBJECT
public:
    explicit CommandRegistry(QObject *parent = nullptr);

    QAction *add(Command command);
    /// nullptr for an id that nobody added.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const std::vector<Command> &commands() const { return m_commands; }
    void fillMenu(QMenu *menu, MenuId id) const;
    [[nodiscard]] static QString menuTitle(MenuId id);
    /// Asks every rule again.
    void refresh();

private:
    std::vector<Command> m_commands;
    std::vector<QAction *> m_actions;
};

/// "Book…" from "&Book…".
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace praxidesk::shell
