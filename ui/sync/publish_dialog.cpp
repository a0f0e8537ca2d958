#include "ui/sync/publish_dialog.h"

#include "core/desk/supply_desk.h"
#include "core/sync/connection.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"

#include <QBoxLayout>
#include <QRadioButton>
#include <QSpinBox>

namespace praxidesk::sync_ui {

using desk::Publication;

PublishDialog::PublishDialog(desk::Desk &desk, ScheduleId schedule, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_schedule(schedule), m_nothing(new QRadioButton(tr("&Keep them here"))), m_slots(new QRadioButton(tr("As free &Slots, made ahead for"))),
      m_parameters(new QRadioButton(tr("As Scheduling&Parameters"))), m_weeks(new QSpinBox), m_meaning(new QLabel), m_warning(new booking::MessageFrame(booking::MessageFrame::Tone::Warning)),
      m_warningText(new QLabel) {
    build(booking::scheduleName(desk.store(), schedule));
    const Publication now = desk::publicationOf(desk.store(), schedule);
    (now.as == Publication::As::Slots ? m_slots : now.as == Publication::As::Parameters ? m_parameters : m_nothing)->setChecked(true);
    {
        const QSignalBlocker quiet(m_weeks); // nobody has chosen Slots by it
        m_weeks->setValue(now.weeks);
    }
    refresh();
}

void PublishDialog::build(const QString &name) {
    setWindowTitle(tr("Publish the weekly hours of %1", "practitioner").arg(name));
    setMinimumWidth(500);
    m_weeks->setRange(1, Publication::mostWeeks);
    m_weeks->setAccessibleName(tr("Weeks"));
    m_weeks->setSuffix(tr(" weeks"));
    for (auto *way : {m_nothing, m_slots, m_parameters}) {
        way->setAccessibleName(way->text().remove(u'&'));
        connect(way, &QRadioButton::toggled, this, &PublishDialog::refresh);
    }
    connect(m_weeks, &QSpinBox::valueChanged, this, [this] {
        m_slots->setChecked(true);
        refresh();
    });
    for (auto *label : {m_meaning, m_warningText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_meaning->setAccessibleName(tr("What it means"));
    auto *warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins(16, 8, 12, 8);
    warning->addWidget(m_warningText);
    auto *slots = new QHBoxLayout;
    slots->setSpacing(8);
    slots->addWidget(m_slots);
    slots->addWidget(m_weeks);
    slots->addStretch(1);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(10);
    auto *why = new booking::HintLabel(tr("Weekly hours are yours. Others see them on a server only when they are published."));
    why->setWordWrap(true);
    body->addWidget(why);
    body->addWidget(m_nothing);
    body->addLayout(slots);
    body->addWidget(m_parameters);
    body->addSpacing(4);
    body->addWidget(m_meaning);
    body->addWidget(m_warning);
    body->addStretch(1);
    auto *cancel = booking::plainButton(tr("Cancel"));
    auto *save = booking::primaryButton(tr("Save"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &PublishDialog::publish);
}

Publication PublishDialog::chosen() const {
    return {m_slots->isChecked() ? Publication::As::Slots : m_parameters->isChecked() ? Publication::As::Parameters : Publication::As::Nothing, m_weeks->value()};
}

/// Names of servers that make free time from SchedulingParameters.
QString PublishDialog::whoUnderstands() const {
    QStringList names;
    for (const store::ServerRow &server : m_desk.store().ledger().servers()) {
        if (server.kind == QLatin1String("medplum") || sync::understandsSchedulingParameters(sync::capabilitiesFrom(server.capabilities))) {
            names << server.name;
        }
    }
    return names.join(QStringLiteral(", "));
}

void PublishDialog::refresh() {
    const store::Store &store = m_desk.store();
    const QDate today = store.zone().dateOf(store.now());
    const WeeklyHours hours = desk::SupplyDesk(m_desk).hours(m_schedule);
    QString meaning, warning;
    switch (chosen().as) {
    case Publication::As::Nothing:
        meaning = tr("On a server others see what is booked and blocked, and no free time of this schedule. Slots that were made before stay until you remove them.");
        break;
    case Publication::As::Slots: {
        meaning = tr("Every server takes free Slots. They follow the hours, also days off, and each day a further one is made by itself.");
        const auto plan = desk::SupplyDesk(m_desk).planSlots({m_schedule, today, today.addDays(7 * m_weeks->value() - 1)});
        if (!plan) {
            warning = booking::errorText(plan.error());
        } else if (plan->added.empty() && plan->unchanged == 0) {
            warning = tr("There is nothing to publish: the schedule has no weekly hours in this time.");
        } else {
            meaning += u' ' + tr("%n Slot(s) would be made now.", nullptr, int(plan->added.size()));
        }
        break;
    }
    case Publication::As::Parameters: {
        const QString who = whoUnderstands();
        meaning = tr("The weekly hours stand in the schedule itself, and the server makes free time from them.");
        const auto published = desk::publishable(hours, store.zone(), today);
        QStringList lines;
        if (who.isEmpty()) {
            lines << tr("No server of this clinic is known to understand them; Medplum does. Others keep them and offer nothing.");
        } else {
            meaning += u' ' + tr("%1 understands them.", "names of servers").arg(who);
        }
        if (published.parameters.availability.empty()) {
            lines << tr("There is nothing to publish: no rule holds every week.");
        }
        if (published.rulesLeftOut > 0) {
            lines << tr("%n rule(s) cannot be said so: every other week, between dates, for one service.", nullptr, published.rulesLeftOut);
        }
        if (published.exceptionsLeftOut > 0) {
            lines << tr("%n day(s) with other hours cannot be said so: block that time, or publish Slots.", nullptr, published.exceptionsLeftOut);
        }
        warning = lines.join(u'\n');
        break;
    }
    }
    m_meaning->setText(meaning);
    m_warningText->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_warning->tint();
}

void PublishDialog::publish() {
    if (const auto done = desk::publish(m_desk, m_schedule, chosen()); !done) {
        m_warningText->setText(booking::errorText(done.error()));
        m_warning->show();
        return;
    }
    accept();
}

} // namespace praxidesk::sync_ui
