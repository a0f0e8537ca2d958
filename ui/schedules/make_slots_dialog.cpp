#include "ui/schedules/make_slots_dialog.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/schedules/optional_date.h"
#include "ui/schedules/words.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace praxidesk::schedules {
namespace {

constexpr int longestSlot = 24 * 60;
constexpr int weeksWithoutHorizon = 12;

} // namespace

MakeSlotsDialog::MakeSlotsDialog(desk::Desk &desk, ScheduleId schedule, QWidget *parent) : QDialog(parent), m_desk(desk), m_schedule(schedule) {
    build();
    const Zone &zone = desk.store().zone();
    const QDate today = zone.dateOf(desk.store().now());
    QDate first = today;
    QDate last = today.addDays(weeksWithoutHorizon * 7 - 1);
    if (const auto found = desk.store().schedule(schedule)) {
        setWindowTitle(tr("Make Slots for %1", "practitioner").arg(scheduleTitle(desk.store(), *found)));
        if (found->horizonStart) {
            first = std::max(first, zone.dateOf(*found->horizonStart));
        }
        if (found->horizonEnd) {
            last = std::max(first, zone.dateOf(*found->horizonEnd - Milliseconds(1)));
        }
    }
    m_first->setDate(first);
    m_last->setDate(last);
    m_length->setValue(static_cast<int>(desk::SupplyDesk(desk).hours(schedule).grid.count()));
    connect(m_first, &QDateEdit::dateChanged, this, &MakeSlotsDialog::plan);
    connect(m_last, &QDateEdit::dateChanged, this, &MakeSlotsDialog::plan);
    connect(m_length, &QSpinBox::valueChanged, this, &MakeSlotsDialog::plan);
    plan();
}

void MakeSlotsDialog::build() {
    setMinimumWidth(460);
    m_first = dateField(tr("From"));
    m_last = dateField(tr("Until"));
    m_length = new QSpinBox;
    m_length->setRange(1, longestSlot);
    m_length->setSingleStep(5);
    m_length->setSuffix(tr(" min"));
    m_length->setAccessibleName(tr("Slot length"));
    m_plan = new QLabel;
    m_plan->setWordWrap(true);
    m_plan->setAccessibleName(tr("What would change"));
    m_error = new booking::MessageFrame(booking::MessageFrame::Tone::Error);
    m_errorText = new QLabel;
    m_errorText->setWordWrap(true);
    auto *errorLayout = new QHBoxLayout(m_error);
    errorLayout->setContentsMargins(16, 8, 12, 8);
    errorLayout->addWidget(m_errorText);
    m_error->hide();
    auto *dates = new QWidget;
    auto *row = new QHBoxLayout(dates);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_first);
    row->addWidget(new QLabel(tr("until", "from date until date")));
    row->addWidget(m_last);
    row->addStretch();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    auto *fromLabel = new QLabel(tr("&From"));
    fromLabel->setBuddy(m_first);
    form->addRow(fromLabel, dates);
    form->addRow(tr("Slot &length"), m_length);
    auto *why = new booking::HintLabel(tr("Weekly hours can be booked without Slots too. Make them where a server or another program needs to see free Slots."));
    why->setWordWrap(true);
    auto *cancel = booking::plainButton(tr("Cancel"));
    m_make = booking::primaryButton(tr("Make Slots"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_make);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 12);
    body->setSpacing(12);
    body->addLayout(form);
    body->addWidget(why);
    body->addWidget(m_plan);
    body->addWidget(m_error);
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
    nameInnerEdits(this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &MakeSlotsDialog::make);
}

desk::GenerateRequest MakeSlotsDialog::request() const {
    return {.schedule = m_schedule, .first = m_first->date(), .last = m_last->date(), .length = Minutes(m_length->value())};
}

void MakeSlotsDialog::plan() {
    const auto planned = desk::SupplyDesk(m_desk).planSlots(request());
    m_error->setVisible(!planned.has_value());
    m_make->setEnabled(planned.has_value() && !(planned->added.empty() && planned->removed.empty()));
    if (!planned) {
        m_plan->clear();
        m_errorText->setText(booking::errorText(planned.error()));
        m_error->tint();
        return;
    }
    QStringList lines;
    if (planned->added.empty() && planned->removed.empty()) {
        lines << (planned->unchanged + planned->kept == 0 ? tr("The weekly hours have no time in these days.") : tr("Everything is as the weekly hours say; nothing would change."));
    }
    if (!planned->added.empty()) {
        lines << tr("%n Slot(s) would be added.", nullptr, static_cast<int>(planned->added.size()));
    }
    if (!planned->removed.empty()) {
        lines << tr("%n free Slot(s) that the hours no longer have would be removed.", nullptr, static_cast<int>(planned->removed.size()));
    }
    if (planned->unchanged > 0) {
        lines << tr("%n Slot(s) stay as they are.", nullptr, planned->unchanged);
    }
    if (planned->kept > 0) {
        lines << tr("%n booked, blocked, held or hand-made Slot(s) are left alone.", nullptr, planned->kept);
    }
    m_plan->setText(lines.join(u'\n'));
    m_plan->setAccessibleDescription(m_plan->text());
}

void MakeSlotsDialog::make() {
    const auto made = desk::SupplyDesk(m_desk).generateSlots(request());
    if (!made) {
        m_errorText->setText(booking::errorText(made.error()));
        m_error->show();
        m_error->tint();
        return;
    }
    accept();
}

} // namespace praxidesk::schedules
