#pragma once
#include <QDialog>

#include "core/desk/patients.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace praxidesk::booking {

class MessageFrame;

/// A patient's record: who it is and how to reach them, the clinic's note, every visit to come and past, and other records that may
/// mean the same person. Reads again after each change of the clinic; what was typed stays.
class PatientDialog : public QDialog {
    Q_OBJECT
public:
    PatientDialog(desk::Desk &desk, PatientId patient, QWidget *parent = nullptr);

    /// Weeks that another visit is usually wanted in.
    static constexpr int usualWeeks = 6;

    /// Keeps what was typed; false, with the reason in the dialog, when it was refused.
    bool save();
    void merge(PatientId other);

Q_SIGNALS:
    // each closes the dialog
    void visitWanted(praxidesk::AppointmentId appointment);
    void bookWanted(praxidesk::PatientId patient);
    /// See desk::lastVisit.
    void nextVisitWanted(const praxidesk::desk::LastVisit &last, int weeks);
    void recordWanted(praxidesk::PatientId patient);

private:
    [[nodiscard]] QWidget *buildFields();
    [[nodiscard]] QWidget *buildVisits();
    [[nodiscard]] QWidget *buildFooter();
    void load();
    void fillVisits();
    void fillOthers();
    /// What decides who may be the same person, as it is typed now.
    [[nodiscard]] QString likened() const;
    void look();
    void say(const QString &words);
    [[nodiscard]] desk::PatientEdit typed() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString withWhom(const store::AppointmentRow &row) const;

    desk::Desk &m_desk;
    PatientId m_patient;
    desk::PatientPicture m_picture;
    QString m_likened;                              ///< what others were compared with
    QLabel *m_name;
    QLabel *m_born;
    QLineEdit *m_family;
    QLineEdit *m_given;
    QLineEdit *m_birthDate;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QPlainTextEdit *m_note;
    QLabel *m_summary;
    QTreeWidget *m_visits;
    QVBoxLayout *m_others;
    MessageFrame *m_refused;
    QLabel *m_refusal;
    QPushButton *m_save;
    QPushButton *m_next;
};

} // namespace praxidesk::booking
