#include "ui/schedules/optional_date.h"

#include "ui/booking/reading_order.h"
#include "ui/booking/small_widgets.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace praxidesk::schedules {

QDateEdit *dateField(const QString &name) {
    auto *field = new QDateEdit;
    booking::keepReadingOrder(*field);
    field->setCalendarPopup(true);
    field->setDisplayFormat(OptionalDate::tr("d MMM yyyy", "date field, see QDate::toString"));
    field->setAccessibleName(name);
    return field;
}

void nameInnerEdits(QWidget *parent) {
    for (auto *field : parent->findChildren<QAbstractSpinBox *>()) {
        if (auto *edit = field->findChild<QLineEdit *>()) {
            edit->setAccessibleName(field->accessibleName());
        }
    }
}

OptionalDate::OptionalDate(const QString &text, QDate proposal, QWidget *parent)
    : QWidget(parent), m_check(new QCheckBox(text)), m_date(dateField(QString(text).remove(u'&'))), m_proposal(proposal) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_check);
    row->addStretch();
    row->addWidget(m_date);
    m_date->setFixedWidth(118);
    // The room stays, so that nothing moves under the pointer.
    auto policy = m_date->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_date->setSizePolicy(policy);
    setDate(std::nullopt);
    connect(m_check, &QCheckBox::toggled, this, [this](bool on) {
        m_date->setVisible(on);
        Q_EMIT changed();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &OptionalDate::changed);
}

void OptionalDate::setDate(std::optional<QDate> date) {
    const QSignalBlocker quietCheck(m_check);
    const QSignalBlocker quietDate(m_date);
    m_check->setChecked(date.has_value());
    m_date->setDate(date.value_or(m_proposal));
    m_date->setVisible(date.has_value());
}

std::optional<QDate> OptionalDate::date() const { return m_check->isChecked() ? std::optional(m_date->date()) : std::nullopt; }

} // namespace praxidesk::schedules
