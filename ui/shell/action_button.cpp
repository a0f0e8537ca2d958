#include "ui/shell/action_button.h"

#include "ui/shell/command_registry.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QAction>

namespace praxidesk::shell {

ActionButton::ActionButton(QAction *action, Shows shows, QWidget *parent) : QPushButton(parent), m_action(action), m_shows(shows) {
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(style::metrics::controlHeight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCheckable(action->isCheckable());
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QAction::toggled, this, &QPushButton::setChecked);
    if (action->isCheckable()) {
        // toggled, which is what assistive technology does; what follows the action is no wish
        connect(this, &QPushButton::toggled, action, [action](bool on) {
            if (on != action->isChecked()) {
                action->trigger();
            }
        });
    } else {
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    }
    follow();
}

void ActionButton::setShows(Shows shows) {
    if (shows != m_shows) {
        m_shows = shows;
        follow();
    }
}

void ActionButton::setPrimary() {
    m_isPrimary = true;
    setProperty("primary", true);
    follow();
}

void ActionButton::follow() {
    const QString name = withoutMnemonic(m_action->text()).remove(QStringLiteral("…"));
    setText(m_shows == Shows::Icon ? QString() : name);
    if (m_shows == Shows::Text) {
        setIcon({});
    } else {
        // The primary button is solid in both themes, and so is its ink.
        setIcon(m_isPrimary ? style::icon(style::IconName::Plus, style::Palette::light().onAccent) : m_action->icon());
    }
    setAccessibleName(name);
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? name : tr("%1 (%2)", "command (shortcut)").arg(name, keys));
    setEnabled(m_action->isEnabled());
    setChecked(m_action->isChecked());
}

} // namespace praxidesk::shell
