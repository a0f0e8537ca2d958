#include "ui/shell/new_clinic_dialog.h"

#include "ui/booking/small_widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

namespace praxidesk::shell {
namespace {

constexpr int workingDays = 5;

} // namespace

NewClinicDialog::NewClinicDialog(QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit), m_zone(new QComboBox), m_practitioner(new QLineEdit), m_specialty(new QLineEdit),
      m_windows(new QLineEdit(QStringLiteral("08:00-12:00,13:00-17:00"))), m_minutes(new QSpinBox), m_problem(new booking::HintLabel),
      m_create(booking::primaryButton(tr("Create the clinic"))) {
    setWindowTitle(tr("New clinic"));
    setMinimumWidth(520);
    for (const auto &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/")) {
            m_zone->addItem(QString::fromLatin1(id));
        }
    }
    m_zone->setCurrentIndex(qMax(0, m_zone->findText(QString::fromLatin1(QTimeZone::systemTimeZoneId()))));
    m_practitioner->setPlaceholderText(tr("Dr. Alan Smith"));
    m_specialty->setPlaceholderText(tr("General practice"));
    m_minutes->setRange(5, 240);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(20);
    m_minutes->setSuffix(tr(" min", "after a number"));
    auto *days = new QWidget;
    auto *daysLayout = new QHBoxLayout(days);
    daysLayout->setContentsMargins(0, 0, 0, 0);
    daysLayout->setSpacing(0);
    for (int day = 1; day <= 7; ++day) {
        auto *button = booking::plainButton(QLocale().dayName(day, QLocale::ShortFormat));
        button->setCheckable(true);
        button->setChecked(day <= workingDays);
        button->setAccessibleName(QLocale().dayName(day));
        button->setProperty("segment", day == 1 ? QStringLiteral("first") : day == 7 ? QStringLiteral("last") : QStringLiteral("middle"));
        connect(button, &QPushButton::toggled, this, &NewClinicDialog::check);
        daysLayout->addWidget(button);
        m_days.push_back(button);
    }
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto add = [form](const QString &label, QWidget *field, const QString &name) {
        field->setAccessibleName(name);
        form->addRow(label, field);
    };
    add(tr("&Name"), m_name, tr("Name"));
    add(tr("&Time zone"), m_zone, tr("Time zone"));
    add(tr("First &practitioner"), m_practitioner, tr("First practitioner"));
    add(tr("&Specialty"), m_specialty, tr("Specialty"));
    add(tr("&Days"), days, tr("Days"));
    add(tr("&Hours"), m_windows, tr("Hours"));
    add(tr("S&lot length"), m_minutes, tr("Slot length"));
    form->addRow(QString(), m_problem);
    m_problem->setWordWrap(true);
    auto *cancel = booking::plainButton(tr("Cancel"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    auto *hint = new booking::HintLabel(tr("Free Slots are made for the next twelve weeks"));
    hint->setWordWrap(true); // beside the buttons there may be little room
    foot->addWidget(hint, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_create);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form, 1);
    layout->addWidget(footer);
    for (auto *field : {m_name, m_practitioner, m_windows}) {
        connect(field, &QLineEdit::textChanged, this, &NewClinicDialog::check);
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &QDialog::accept);
    check();
    m_name->setFocus();
}

QString NewClinicDialog::clinicName() const {
    return m_name->text().simplified();
}

Zone NewClinicDialog::zone() const {
    return Zone::fromId(m_zone->currentText()).value_or(Zone());
}

std::optional<exchange::FirstPractitioner> NewClinicDialog::practitioner() const {
    const auto windows = availability::parseDayWindows(QString(m_windows->text()).remove(QLatin1Char(' ')));
    availability::WeeklyRule rule;
    for (size_t at = 0; at < m_days.size(); ++at) {
        if (m_days[at]->isChecked()) {
            rule.weekdays.push_back(static_cast<int>(at) + 1);
        }
    }
    if (!windows || windows->empty() || rule.weekdays.empty() || m_practitioner->text().trimmed().isEmpty()) {
        return std::nullopt;
    }
    rule.windows = *windows;
    exchange::FirstPractitioner first;
    first.name = m_practitioner->text().simplified();
    first.specialty = m_specialty->text().simplified();
    first.hours.rules = {rule};
    first.hours.grid = Minutes(m_minutes->value());
    return first;
}

void NewClinicDialog::check() {
    const auto windows = availability::parseDayWindows(QString(m_windows->text()).remove(QLatin1Char(' ')));
    m_problem->setText(clinicName().isEmpty() ? tr("The clinic has no name yet.")
                       : m_practitioner->text().trimmed().isEmpty() ? tr("Who is the first practitioner?")
                       : !windows ? windows.error().message
                                  : QString());
    m_create->setEnabled(!clinicName().isEmpty() && practitioner());
}

} // namespace praxidesk::shell
