#pragma once
#include <QDialog>

#include "core/desk/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace praxidesk::shell {

class PanelList;

/// Stops a schedule's new bookings, or lets them come again, and lists what is booked on it from now on, to be booked
/// elsewhere. Nothing that is booked changes by itself.
class ScheduleStateDialog : public QDialog {
    Q_OBJECT
public:
    /// `schedule`: chosen at first; 0 for the first one.
    ScheduleStateDialog(desk::Desk &desk, ScheduleId schedule, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A booking of the list was chosen; the dialog is closed.
    void visitPicked(praxidesk::AppointmentId visit);

private:
    void build();
    void fill(ScheduleId chosen);
    void look();
    void change();
    [[nodiscard]] ScheduleId schedule() const;

    desk::Desk &m_desk;
    QComboBox *m_schedule;
    QLineEdit *m_comment;
    QLabel *m_meaning;
    QLabel *m_error;
    PanelList *m_visits;
    QPushButton *m_change;
};

} // namespace praxidesk::shell
