#pragma once
#include <QWidget>

#include "core/desk/desk.h"

class QLabel;
class QLineEdit;

namespace praxidesk::booking {

/// Reads what somebody typed into the search ("duarte, ana 14.3.1987 07700 900412") as a new patient: a date becomes the
/// birth date, other digits the phone, "family, given" or "given family" the name.
[[nodiscard]] desk::NewPatient guessPatient(const QString &typed);
/// Any customary notation: ISO, the locale's, day.month.year, day/month/year. Invalid when it is none.
[[nodiscard]] QDate readBirthDate(const QString &typed);
/// The locale's notation with all digits of the year: readBirthDate reads it back, whatever the century.
[[nodiscard]] QString typedBirthDate(QDate date);

/// The few fields that a new patient needs at the phone.
class NewPatientForm : public QWidget {
    Q_OBJECT
public:
    explicit NewPatientForm(QWidget *parent = nullptr);

    void load(const desk::NewPatient &patient);
    /// nullopt while the family name is missing or the birth date is none.
    [[nodiscard]] std::optional<desk::NewPatient> value() const;
    void start();

Q_SIGNALS:
    void changed();
    void givenUp();

private:
    void check();

    QLineEdit *m_family;
    QLineEdit *m_given;
    QLineEdit *m_birthDate;
    QLineEdit *m_phone;
    QLabel *m_problem;
};

} // namespace praxidesk::booking
