#include "ui/booking/known_at_form.h"

#include "core/sync/patient_names.h"
#include "ui/booking/small_widgets.h"

#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace praxidesk::booking {

KnownAtForm::KnownAtForm(const store::Store &store, QWidget *parent) : QWidget(parent), m_store(store), m_layout(new QFormLayout(this)), m_problem(new HintLabel) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_layout->addRow(m_problem);
    hide();
}

void KnownAtForm::show(PatientId patient) {
    m_patient = patient;
    m_rows.clear();
    while (m_layout->rowCount() > 1) {
        m_layout->removeRow(0);
    }
    for (const sync::PatientName &name : sync::patientNames(m_store, patient)) {
        if (!name.id.isEmpty()) {
            continue;
        }
        auto *field = new QLineEdit;
        const QString label = tr("Known at %1 as", "a server's name; its id of a patient follows").arg(name.serverName);
        field->setAccessibleName(label);
        field->setPlaceholderText(tr("Its id there"));
        connect(field, &QLineEdit::textChanged, this, &KnownAtForm::check);
        m_layout->insertRow(int(m_rows.size()), label, field);
        m_rows.push_back({name.server, field});
    }
    setVisible(!m_rows.empty());
    check();
}

bool KnownAtForm::isComplete() const {
    return std::all_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return sync::readPatientName(m_store, row.server, m_patient, row.field->text()).has_value(); });
}

void KnownAtForm::check() {
    QString words;
    for (const Row &row : m_rows) {
        const auto read = sync::readPatientName(m_store, row.server, m_patient, row.field->text());
        if (!read) {
            words = read.error().message;
        } else if (read->isEmpty() && words.isEmpty()) {
            words = tr("Without it a visit can be booked here, but not there: that server takes nobody whom it does not know.");
        }
    }
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    Q_EMIT changed();
}

Result<void> KnownAtForm::save(store::Store &store, PatientId patient, const QString &user) const {
    for (const Row &row : m_rows) {
        if (row.field->text().trimmed().isEmpty()) {
            continue;
        }
        if (const auto saved = sync::setPatientName(store, row.server, patient, row.field->text(), user); !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace praxidesk::booking
