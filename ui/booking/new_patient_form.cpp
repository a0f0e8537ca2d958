#include "ui/booking/new_patient_form.h"

#include "core/time/short_date.h"
#include "ui/booking/small_widgets.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <QRegularExpression>

namespace praxidesk::booking {

QString typedBirthDate(QDate date) { return shortDate(date); }

QDate readBirthDate(const QString &typed) {
    const QString text = typed.trimmed();
    const QString usual = shortDateFormat();
    // Eight digits in a row are quickest to type. Of the years in which people were born no order is taken for the other.
    const bool monthFirst = usual.indexOf(u'M') < usual.indexOf(u'd') && !usual.startsWith(u'y');
    const QStringList formats{QStringLiteral("yyyy-MM-dd"), usual, QStringLiteral("d.M.yyyy"),
                              QStringLiteral("d/M/yyyy"),  QStringLiteral("d-M-yyyy"), QStringLiteral("d MMM yyyy"),
                              QStringLiteral("d MMMM yyyy"), QStringLiteral("yyyyMMdd"), monthFirst ? QStringLiteral("MMddyyyy") : QStringLiteral("ddMMyyyy")};
    for (const auto &format : formats) {
        const QDate date = QLocale().toDate(text, format);
        if (date.isValid() && date.year() >= 1850 && date.year() < 2200) {
            return date;
        }
    }
    return {};
}

desk::NewPatient guessPatient(const QString &typed) {
    desk::NewPatient patient;
    QStringList names;
    QStringList digits;
    const QString text = typed.simplified();
    const bool familyFirst = text.contains(QStringLiteral(", "));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    for (QString word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.contains(digit)) {
            if (const QDate date = readBirthDate(word); date.isValid() && !patient.birthDate.isValid()) {
                patient.birthDate = date;
            } else {
                digits << word;
            }
            continue;
        }
        if (!word.front().isUpper() && word == word.toLower()) {
            word.replace(0, 1, word.at(0).toUpper());
        }
        names << word;
    }
    const QString phone = digits.join(QLatin1Char(' '));
    if (phone.count(digit) > 4) {
        patient.phone = phone;
    }
    if (familyFirst && !names.isEmpty()) {
        patient.family = names.takeFirst().remove(QLatin1Char(','));
        patient.given = names.join(QLatin1Char(' '));
    } else if (!names.isEmpty()) {
        patient.family = names.takeLast();
        patient.given = names.join(QLatin1Char(' '));
    }
    return patient;
}

NewPatientForm::NewPatientForm(QWidget *parent)
    : QWidget(parent), m_family(new QLineEdit), m_given(new QLineEdit), m_birthDate(new QLineEdit), m_phone(new QLineEdit),
      m_problem(new HintLabel) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    const std::array<std::pair<QString, QLineEdit *>, 4> fields{
        {{tr("Given name"), m_given}, {tr("Family name"), m_family}, {tr("Birth date"), m_birthDate}, {tr("Phone"), m_phone}}};
    int column = 0;
    for (const auto &[name, field] : fields) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        grid->addWidget(label, column / 2 * 2, column % 2);
        grid->addWidget(field, column / 2 * 2 + 1, column % 2);
        connect(field, &QLineEdit::textChanged, this, &NewPatientForm::check);
        ++column;
    }
    m_birthDate->setPlaceholderText(typedBirthDate(QDate(1987, 3, 14)));
    auto *search = new LinkButton(tr("Search instead"));
    connect(search, &LinkButton::clicked, this, &NewPatientForm::givenUp);
    m_problem->setWordWrap(true);
    grid->addWidget(m_problem, 4, 0);
    grid->addWidget(search, 4, 1, Qt::AlignRight);
}

void NewPatientForm::load(const desk::NewPatient &patient) {
    m_family->setText(patient.family);
    m_given->setText(patient.given);
    m_birthDate->setText(patient.birthDate.isValid() ? typedBirthDate(patient.birthDate) : QString());
    m_phone->setText(patient.phone);
    check();
}

void NewPatientForm::start() {
    for (auto *field : {m_given, m_family, m_birthDate}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
    m_phone->setFocus();
}

std::optional<desk::NewPatient> NewPatientForm::value() const {
    const QDate born = readBirthDate(m_birthDate->text());
    if (m_family->text().trimmed().isEmpty() || (!m_birthDate->text().trimmed().isEmpty() && !born.isValid())) {
        return std::nullopt;
    }
    return desk::NewPatient{m_family->text().simplified(), m_given->text().simplified(), born, m_phone->text().simplified()};
}

void NewPatientForm::check() {
    const bool strangeDate = !m_birthDate->text().trimmed().isEmpty() && !readBirthDate(m_birthDate->text()).isValid();
    m_problem->setText(m_family->text().trimmed().isEmpty() ? tr("The family name is still missing.")
                       : strangeDate ? tr("The birth date is not a date yet.")
                                     : tr("Added when you book."));
    Q_EMIT changed();
}

} // namespace praxidesk::booking
