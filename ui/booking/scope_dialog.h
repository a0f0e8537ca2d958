#pragma once
#include <QDialog>

#include "core/desk/series_desk.h"
#include "ui/booking/outlook_list.h"

class QLabel;
class QPushButton;

namespace praxidesk::booking {

class HeadingLabel;
class MessageFrame;
class ScopeChoice;

/// What a change would come to for one scope, before anything is done.
struct Outlook {
    QString heading;                                ///< "6 visits, 1 of them clashes"
    std::vector<OutlookList::Line> lines;
    QString obstacle;                               ///< why it cannot be done; empty: it can
};

/// Asks which of a series a change means, and shows beneath what it comes to for each of them. Only this one is chosen
/// first, and Enter takes it.
class ScopeDialog : public QDialog {
    Q_OBJECT
public:
    using Look = std::function<Outlook(desk::Scope)>;

    /// `look` is asked for the scope that is chosen, and again for another one.
    ScopeDialog(const QString &title, const QString &sentence, const QString &button, Look look, QWidget *parent = nullptr);

    [[nodiscard]] desk::Scope scope() const;
    [[nodiscard]] ScopeChoice *choice() const { return m_choice; }
    [[nodiscard]] const Outlook &outlook() const { return m_outlook; }

private:
    void build(const QString &sentence, const QString &button);
    void showOutlook();

    Look m_look;
    Outlook m_outlook;
    ScopeChoice *m_choice;
    HeadingLabel *m_heading;
    OutlookList *m_lines;
    MessageFrame *m_obstacle;
    QLabel *m_obstacleText;
    QPushButton *m_go;
};

} // namespace praxidesk::booking
