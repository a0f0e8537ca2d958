#include "ui/booking/patient_picker.h"

#include "ui/booking/known_already.h"
#include "ui/booking/known_at_form.h"
#include "ui/booking/new_patient_form.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/reading.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace praxidesk::booking {

PatientPicker::PatientPicker(const store::Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_field(new PatientSearchField(store)), m_chosen(new QWidget), m_chosenText(new QLabel),
      m_facts(new HintLabel), m_form(new NewPatientForm), m_known(new KnownAlreadyLine(store)), m_names(new KnownAtForm(store)) {
    m_field->setAccessibleName(tr("Patient"));
    m_field->setPlaceholderText(tr("Name, birth date, phone or number"));

    auto *icon = new IconLabel(style::IconName::Patient);
    m_chosenText->setTextFormat(Qt::RichText);
    m_chosenText->setMinimumWidth(1);
    auto *change = new LinkButton(tr("Change"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(icon);
    line->addWidget(m_chosenText, 1);
    line->addWidget(change);
    m_facts->setWordWrap(true);
    auto *chosenLayout = new QVBoxLayout(m_chosen);
    chosenLayout->setContentsMargins(0, 0, 0, 0);
    chosenLayout->setSpacing(2);
    chosenLayout->addLayout(line);
    chosenLayout->addWidget(m_facts);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_chosen);
    layout->addWidget(m_form);
    layout->addWidget(m_known);
    layout->addWidget(m_names);
    setFocusProxy(m_field);
    showPage(m_field);

    connect(m_field, &PatientSearchField::picked, this, [this](PatientId patient) {
        setPatient(patient);
        Q_EMIT picked();
    });
    connect(m_field, &PatientSearchField::newPatientWanted, this, &PatientPicker::startNew);
    connect(change, &LinkButton::clicked, this, &PatientPicker::showSearch);
    connect(m_form, &NewPatientForm::givenUp, this, &PatientPicker::showSearch);
    connect(m_form, &NewPatientForm::changed, this, [this] {
        m_known->look(newPatient());
        Q_EMIT changed();
    });
    connect(m_known, &KnownAlreadyLine::taken, this, [this](PatientId patient) {
        setPatient(patient);
        Q_EMIT picked();
    });
    connect(m_known, &KnownAlreadyLine::told, this, &PatientPicker::heightChanged);
    connect(m_names, &KnownAtForm::changed, this, &PatientPicker::changed);
}

void PatientPicker::showPage(QWidget *page) {
    for (QWidget *each : std::initializer_list<QWidget *>{m_field, m_chosen, m_form}) {
        each->setVisible(each == page);
    }
    m_known->look(newPatient());
    if (page == m_field) {
        m_names->hide();
    } else {
        m_names->show(m_patient);
    }
}

bool PatientPicker::isComplete() const { return (m_patient || newPatient()) && m_names->isComplete(); }

Result<void> PatientPicker::saveNames(store::Store &store, PatientId patient, const QString &user) const { return m_names->save(store, patient, user); }

void PatientPicker::setPatient(PatientId id) {
    const auto patient = m_store.patient(id);
    if (!patient) {
        return;
    }
    m_patient = id;
    const auto today = m_store.zone().dateOf(m_store.now());
    const QString born = bornText(patient->birthDate, today);
    m_chosenText->setText(QStringLiteral("<b>%1</b>&nbsp; %2").arg(patient->displayName().toHtmlEscaped(), born.toHtmlEscaped()));
    m_chosenText->setAccessibleName(QStringLiteral("%1 %2").arg(patient->displayName(), born));
    QStringList facts{style::fromTheLeft(patient->phones.value(0))};
    if (!patient->header.identifiers.empty()) {
        facts << tr("No. %1", "patient number").arg(patient->header.identifiers.front().value);
    }
    if (patient->needsInterpreter) {
        facts << (patient->language.isEmpty() ? tr("needs an interpreter") : tr("needs an interpreter (%1)").arg(patient->language));
    }
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    showPage(m_chosen);
    Q_EMIT changed();
}

void PatientPicker::setUnknown(PatientId id, const QString &name) {
    m_patient = id;
    m_chosenText->setText(QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped()));
    m_chosenText->setAccessibleName(name);
    m_facts->setText(tr("not among this clinic's patients"));
    m_facts->show();
    showPage(m_chosen);
    Q_EMIT changed();
}

void PatientPicker::startNew(const QString &typed) {
    m_patient = {};
    m_form->load(guessPatient(typed));
    showPage(m_form);
    m_form->start();
    Q_EMIT changed();
}

std::optional<desk::NewPatient> PatientPicker::newPatient() const {
    return m_form->isVisibleTo(this) ? m_form->value() : std::nullopt;
}

void PatientPicker::showSearch() {
    m_patient = {};
    showPage(m_field);
    m_field->selectAll();
    m_field->setFocus();
    Q_EMIT changed();
}

} // namespace praxidesk::booking
