#pragma once
#include <QPushButton>

class QAction;

namespace praxidesk::shell {

/// A push button that is an action: same name, icon, state; pressing it triggers the action.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    enum class Shows { Icon, Text, Both };
    ActionButton(QAction *action, Shows shows, QWidget *parent = nullptr);

    void setShows(Shows shows);
    /// The solid one of its surface.
    void setPrimary();

private:
    void follow();

    QAction *m_action;
    Shows m_shows;
    bool m_isPrimary = false;
};

} // namespace praxidesk::shell
