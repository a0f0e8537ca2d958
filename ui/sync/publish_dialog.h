#pragma once
#include <QDialog>

#include "core/desk/publication.h"

class QLabel;
class QRadioButton;
class QSpinBox;

namespace praxidesk::booking {
class MessageFrame;
}

namespace praxidesk::sync_ui {

/// How the weekly hours of one schedule reach a server: not at all, as free Slots made ahead, or as SchedulingParameters
/// where the server understands them. Says what each way brings, and what it cannot say.
class PublishDialog : public QDialog {
    Q_OBJECT
public:
    PublishDialog(desk::Desk &desk, ScheduleId schedule, QWidget *parent = nullptr);

private:
    void build(const QString &name);
    void refresh();
    void publish();
    [[nodiscard]] desk::Publication chosen() const;
    [[nodiscard]] QString whoUnderstands() const;

    desk::Desk &m_desk;
    ScheduleId m_schedule;
    QRadioButton *m_nothing;
    QRadioButton *m_slots;
    QRadioButton *m_parameters;
    QSpinBox *m_weeks;
    QLabel *m_meaning;
    booking::MessageFrame *m_warning;
    QLabel *m_warningText;
};

} // namespace praxidesk::sync_ui
