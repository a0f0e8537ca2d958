#include "ui/shell/command_registry.h"

#include <QApplication>
#include <QMenu>

namespace praxidesk::shell {

QString withoutMnemonic(QString text) {
    return text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(QLatin1Char('&')).replace(QStringLiteral("\x01"), QStringLiteral("&"));
}

CommandRegistry::CommandRegistry(QObject *parent) : QObject(parent) {}

QAction *CommandRegistry::add(Command command) {
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setShortcuts(command.keys);
    action->setCheckable(command.checkable);
    action->setToolTip(withoutMnemonic(command.text));
    if (command.icon) {
        action->setIcon(style::icon(*command.icon));
    }
    connect(action, &QAction::triggered, this, [this, run = command.run] {
        // A screen reader presses what lies behind a dialog, too; somebody with a mouse could not.
        if (run && QApplication::activeModalWidget() == nullptr) {
            run();
        }
        refresh();
    });
    m_commands.push_back(std::move(command));
    m_actions.push_back(action);
    return action;
}

QAction *CommandRegistry::action(const QString &id) const {
    for (size_t at = 0; at < m_commands.size(); ++at) {
        if (m_commands[at].id == id) {
            return m_actions[at];
        }
    }
    return nullptr;
}

void CommandRegistry::fillMenu(QMenu *menu, MenuId id) const {
    QMenu *inner = nullptr;
    for (size_t at = 0; at < m_commands.size(); ++at) {
        const Command &command = m_commands[at];
        if (command.menu != id) {
            continue;
        }
        if (command.submenu.isEmpty()) {
            inner = nullptr;
        } else if (inner == nullptr || inner->title() != command.submenu) {
            if (command.startsGroup) {
                menu->addSeparator();
            }
            inner = menu->addMenu(command.submenu);
        } else if (command.startsGroup) {
            inner->addSeparator();
        }
        if (inner == nullptr && command.startsGroup) {
            menu->addSeparator();
        }
        (inner != nullptr ? inner : menu)->addAction(m_actions[at]);
    }
}

QString CommandRegistry::menuTitle(MenuId id) {
    switch (id) {
    case MenuId::File: return tr("&File");
    case MenuId::Edit: return tr("&Edit");
    case MenuId::View: return tr("&View");
    case MenuId::Go: return tr("&Go");
    case MenuId::Appointment: return tr("&Appointment");
    case MenuId::Schedule: return tr("&Schedule");
    case MenuId::Help: return tr("&Help");
    }
    return {};
}

void CommandRegistry::refresh() {
    for (size_t at = 0; at < m_commands.size(); ++at) {
        if (m_commands[at].isEnabled) {
            m_actions[at]->setEnabled(m_commands[at].isEnabled());
        }
        if (m_commands[at].isChecked) {
            m_actions[at]->setChecked(m_commands[at].isChecked());
        }
        if (m_commands[at].textNow) {
            m_actions[at]->setText(m_commands[at].textNow());
            m_actions[at]->setToolTip(withoutMnemonic(m_actions[at]->text()));
        }
    }
}

} // namespace praxidesk::shell
