#pragma once
#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeView;

namespace praxidesk::shell {

class CommandModel;
class CommandRegistry;

/// Every command by typing part of its name; or, without running anything, the list of all shortcuts.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    enum class Use { Run, Shortcuts };
    CommandPalette(const CommandRegistry &registry, Use use, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void runCurrent();

    Use m_use;
    CommandModel *m_model;
    QLineEdit *m_filter;
    QTreeView *m_list;
    QLabel *m_nothing;                              ///< in place of the list: no command has what was typed
};

} // namespace praxidesk::shell
