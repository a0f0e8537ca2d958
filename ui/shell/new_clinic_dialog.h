#pragma once
#include <QDialog>

#include "core/desk/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace praxidesk::shell {

/// Hours of one week, as typed: windows per weekday.
struct WeeklyHours {
    std::vector<int> days;                          ///< Qt::Monday = 1 …
    std::vector<std::pair<QTime, QTime>> windows;
    int slotMinutes = 20;
};
/// "08:00-12:00, 13:00-17:00"; nullopt for anything else or windows that overlap.
[[nodiscard]] std::optional<std::vector<std::pair<QTime, QTime>>> readWindows(const QString &text);
/// Free Slots of `hours` from `first` for `weeks` weeks, in the clinic's wall clock.
[[nodiscard]] std::vector<Interval> slotsOf(const WeeklyHours &hours, QDate first, int weeks, const Zone &zone);

/// What a new clinic starts with.
struct NewClinic {
    QString name;
    QString zoneId;
    QString practitionerFamily;
    QString practitionerGiven;
    QString practitionerPrefix;
    QString specialty;
    WeeklyHours hours;
};
/// Writes the first practitioner, the schedule and twelve weeks of free Slots.
[[nodiscard]] Result<void> furnish(desk::Desk &desk, const NewClinic &clinic);

class NewClinicDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewClinicDialog(QWidget *parent = nullptr);
    /// After acceptance.
    [[nodiscard]] NewClinic clinic() const;

private:
    void check();

    QLineEdit *m_name;
    QComboBox *m_zone;
    QLineEdit *m_prefix;
    QLineEdit *m_given;
    QLineEdit *m_family;
    QLineEdit *m_specialty;
    std::vector<QPushButton *> m_days;
    QLineEdit *m_windows;
    QSpinBox *m_minutes;
    QLabel *m_problem;
    QPushButton *m_create;
};

} // namespace praxidesk::shell
