#pragma once
#include <QFrame>

#include "ui/shell/action_button.h"

class QLabel;

namespace praxidesk::booking {
class PatientSearchField;
}
namespace praxidesk::store {
class Store;
}

namespace praxidesk::shell {

class CommandRegistry;

/// Date, patient search, views and the three things one does all day. Buttons are the registry's actions; below the width
/// that their texts need they show icons alone and keep their names.
class ToolBar : public QFrame {
    Q_OBJECT
public:
    ToolBar(const CommandRegistry &commands, const store::Store &store, QWidget *parent = nullptr);

    /// Of what it shows when it is narrow, whatever it shows now.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// `brief` stands for the title where there is no room for it; of several, with U+009C between them, the first that fits.
    void setTitle(const QString &title, const QString &brief, const QString &detail);
    [[nodiscard]] QString title() const { return m_whole; }
    [[nodiscard]] booking::PatientSearchField *search() const { return m_search; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ActionButton *button(const QString &command, ActionButton::Shows shows);
    void fit();

    const CommandRegistry &m_commands;
    QString m_whole;
    QString m_brief;
    QLabel *m_title;
    QLabel *m_detail;
    booking::PatientSearchField *m_search;
    std::vector<ActionButton *> m_shrinking;
};

} // namespace praxidesk::shell
