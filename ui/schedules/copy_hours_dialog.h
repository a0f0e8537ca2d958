#pragma once
#include <QDialog>

#include "core/desk/supply_desk.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace praxidesk::schedules {

/// Whose weekly hours to take over, shown before they are.
class CopyHoursDialog : public QDialog {
    Q_OBJECT
public:
    /// `except`: the schedule that they are for.
    CopyHoursDialog(desk::Desk &desk, ScheduleId except, QWidget *parent = nullptr);

    [[nodiscard]] ScheduleId chosen() const;
    [[nodiscard]] bool withExceptions() const;

private:
    void look();

    desk::Desk &m_desk;
    QComboBox *m_from;
    QLabel *m_hours;
    QCheckBox *m_exceptions;
    QPushButton *m_copy;
};

} // namespace praxidesk::schedules
