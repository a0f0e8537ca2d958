#include "ui/schedules/copy_hours_dialog.h"

#include "ui/booking/small_widgets.h"
#include "ui/schedules/week_plan.h"
#include "ui/schedules/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>

namespace praxidesk::schedules {

CopyHoursDialog::CopyHoursDialog(desk::Desk &desk, ScheduleId except, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_from(new QComboBox), m_hours(new QLabel), m_exceptions(new QCheckBox(tr("Also days &off and other exceptions"))),
      m_copy(booking::primaryButton(tr("Copy"))) {
    setWindowTitle(tr("Copy weekly hours"));
    setMinimumWidth(440);
    m_from->setAccessibleName(tr("From"));
    const desk::SupplyDesk supply(desk);
    for (const auto &schedule : desk.store().schedules()) {
        if (schedule.id() != except && !supply.hours(schedule.id()).isEmpty()) {
            m_from->addItem(scheduleTitle(desk.store(), schedule), schedule.id().value);
        }
    }
    m_hours->setWordWrap(true);
    m_hours->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_hours->setMinimumHeight(64);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&From"), m_from);
    form->addRow({}, m_hours);
    form->addRow({}, m_exceptions);
    auto *cancel = booking::plainButton(tr("Cancel"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    form->setContentsMargins(16, 16, 16, 12);
    layout->addLayout(form, 1);
    layout->addWidget(footer);
    connect(m_from, &QComboBox::currentIndexChanged, this, &CopyHoursDialog::look);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &QDialog::accept);
    look();
}

ScheduleId CopyHoursDialog::chosen() const { return ScheduleId{m_from->currentData().toLongLong()}; }

bool CopyHoursDialog::withExceptions() const { return m_exceptions->isChecked(); }

void CopyHoursDialog::look() {
    m_copy->setEnabled(m_from->count() > 0);
    m_from->setEnabled(m_from->count() > 0);
    if (m_from->count() == 0) {
        m_hours->setText(tr("Nobody else has weekly hours yet."));
        m_exceptions->hide();
        return;
    }
    const auto draft = draftOf(desk::SupplyDesk(m_desk).hours(chosen()));
    QStringList lines;
    for (const WeekPlan &plan : draft.plans) {
        lines << tr("%1: %2", "every week: hours").arg(planName(plan), toText(plan.spans));
    }
    for (const WeeklyRule &rule : draft.byRule) {
        lines << tr("%1: %2", "rule: hours").arg(rule.rrule, exceptionText({rule.windows}));
    }
    lines << tr("Slots of %n minute(s)", nullptr, static_cast<int>(draft.grid.count()));
    m_hours->setText(lines.join(u'\n'));
    m_exceptions->setVisible(!draft.exceptions.empty());
}

} // namespace praxidesk::schedules
