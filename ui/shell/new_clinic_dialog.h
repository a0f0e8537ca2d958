#pragma once
#include <QDialog>

#include "core/exchange/new_clinic.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace praxidesk::shell {

/// Asks what a clinic cannot do without: name, time zone, first practitioner, weekly hours.
class NewClinicDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewClinicDialog(QWidget *parent = nullptr);

    [[nodiscard]] QString clinicName() const;
    [[nodiscard]] Zone zone() const;
    /// nullopt while something is missing or the hours cannot be read.
    [[nodiscard]] std::optional<exchange::FirstPractitioner> practitioner() const;

private:
    void check();

    QLineEdit *m_name;
    QComboBox *m_zone;
    QLineEdit *m_practitioner;
    QLineEdit *m_specialty;
    std::vector<QPushButton *> m_days;              ///< Monday first
    QLineEdit *m_windows;
    QSpinBox *m_minutes;
    QLabel *m_problem;
    QPushButton *m_create;
};

} // namespace praxidesk::shell
