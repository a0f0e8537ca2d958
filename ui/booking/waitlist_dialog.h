#pragma once
#include <QDialog>

#include "core/desk/waiting_list.h"
#include "ui/booking/visit_types.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace praxidesk::booking {

class ManyCombo;
class MessageFrame;
class PatientPicker;
class WeekdayButtons;

/// Puts somebody on the waitlist, or changes a wish: who, with whom, how long, when, how urgent. Writes when accepted.
class WaitlistDialog : public QDialog {
    Q_OBJECT
public:
    /// `entry` 0: a new one.
    WaitlistDialog(desk::Desk &desk, AppointmentId entry, PatientId patient, QWidget *parent = nullptr);

    [[nodiscard]] desk::WaitlistRequest request() const;
    [[nodiscard]] AppointmentId entry() const { return m_entry; }

private:
    void build();
    [[nodiscard]] QWidget *buildPeriod();
    [[nodiscard]] QWidget *buildTimes();
    void load(const desk::WaitlistRequest &before);
    void save();
    void remove();
    void showError(const Error &error);
    void updateButtons();

    desk::Desk &m_desk;
    AppointmentId m_entry;
    std::vector<VisitType> m_types;
    std::vector<Concept> m_serviceTypes;
    PatientPicker *m_patient;
    ManyCombo *m_with;
    QComboBox *m_visit;
    QSpinBox *m_minutes;
    QComboBox *m_service;
    QCheckBox *m_notBefore;
    QDateEdit *m_from;
    QCheckBox *m_notAfter;
    QDateEdit *m_to;
    WeekdayButtons *m_weekdays;
    QCheckBox *m_timed;
    QTimeEdit *m_earliest;
    QTimeEdit *m_latest;
    QComboBox *m_priority;
    QLineEdit *m_comment;
    QWidget *m_body;
    MessageFrame *m_error;
    QLabel *m_errorText;
    QPushButton *m_save;
};

} // namespace praxidesk::booking
