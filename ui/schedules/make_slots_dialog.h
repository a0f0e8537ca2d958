#pragma once
#include <QDialog>

#include "core/desk/supply_desk.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;

namespace praxidesk::booking {
class MessageFrame;
}

namespace praxidesk::schedules {

/// Makes free Slots from the saved weekly hours, after saying what that changes.
class MakeSlotsDialog : public QDialog {
    Q_OBJECT
public:
    MakeSlotsDialog(desk::Desk &desk, ScheduleId schedule, QWidget *parent = nullptr);

    [[nodiscard]] desk::GenerateRequest request() const;

private:
    void build();
    void plan();
    void make();

    desk::Desk &m_desk;
    ScheduleId m_schedule;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QSpinBox *m_length;
    QLabel *m_plan;
    booking::MessageFrame *m_error;
    QLabel *m_errorText;
    QPushButton *m_make;
};

} // namespace praxidesk::schedules
