#include "ui/sync/dialect_fields.h"

#include "ui/booking/small_widgets.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace praxidesk::sync_ui {
namespace {

struct Field {
    const char *name;                               ///< in ServerSettings::dialect
    const char *label;
    const char *usual;                              ///< what an empty field means
};

const std::vector<Field> &fieldsOf(const QString &kind) {
    static const std::vector<Field> clinik{
        {"path-schedules", QT_TRANSLATE_NOOP("DialectFields", "Path of schedules"), "schedules"},
        {"path-slots", QT_TRANSLATE_NOOP("DialectFields", "Path of Slots"), "slots"},
        {"path-appointments", QT_TRANSLATE_NOOP("DialectFields", "Path of appointments"), "appointments"},
        {"path-appointment-responses", QT_TRANSLATE_NOOP("DialectFields", "Path of answers"), "appointment-responses"},
        {"path-fhir", QT_TRANSLATE_NOOP("DialectFields", "Path of FHIR"), "fhir"},
    };
    static const std::vector<Field> medikit{
        {"operation", QT_TRANSLATE_NOOP("DialectFields", "Booking operation"), "$book-slot"},
        {"schedule-parameter", QT_TRANSLATE_NOOP("DialectFields", "Schedule is told as"), "valueString"},
        {"booking-status", QT_TRANSLATE_NOOP("DialectFields", "Status of a booking"), "booked"},
        {"create-as-approved", QT_TRANSLATE_NOOP("DialectFields", "Created as approved"), "true"},
    };
    static const std::vector<Field> none;
    return kind == QLatin1String("clinik") ? clinik : kind == QLatin1String("medikit") ? medikit : none;
}

} // namespace

DialectFields::DialectFields(QWidget *parent) : QWidget(parent), m_more(new booking::LinkButton({})), m_fields(new QWidget), m_form(new QFormLayout(m_fields)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addWidget(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    connect(m_more, &QPushButton::clicked, this, [this] {
        unfold(true);
        m_edits.front().second->setFocus();
    });
    build();
}

void DialectFields::show(const QString &kind, const std::map<QString, QString> &dialect) {
    m_kind = kind;
    m_dialect = dialect;
    build();
}

void DialectFields::setKind(const QString &kind) {
    if (kind != m_kind) {
        show(kind, {});
    }
}

void DialectFields::build() {
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    m_edits.clear();
    bool isUnusual = false;
    for (const Field &field : fieldsOf(m_kind)) {
        const QString name = QString::fromLatin1(field.name);
        auto *edit = new QLineEdit;
        const QString label = QCoreApplication::translate("DialectFields", field.label);
        edit->setAccessibleName(label);
        edit->setPlaceholderText(QString::fromLatin1(field.usual));
        if (const auto given = m_dialect.find(name); given != m_dialect.end()) {
            edit->setText(given->second);
            isUnusual = true;
        }
        connect(edit, &QLineEdit::textChanged, this, &DialectFields::edited);
        m_form->addRow(label, edit);
        m_edits.emplace_back(name, edit);
    }
    m_more->setText(m_kind == QLatin1String("clinik") ? tr("Other paths than usual…") : tr("Another way of booking than usual…"));
    setVisible(!m_edits.empty());
    unfold(isUnusual);
}

void DialectFields::unfold(bool isUnfolded) {
    m_more->setVisible(!isUnfolded);
    m_fields->setVisible(isUnfolded);
}

std::map<QString, QString> DialectFields::values() const {
    std::map<QString, QString> values = m_dialect;
    for (const auto &[name, edit] : m_edits) {
        const QString text = edit->text().trimmed();
        if (text.isEmpty()) {
            values.erase(name);
        } else {
            values[name] = text;
        }
    }
    return values;
}

} // namespace praxidesk::sync_ui
