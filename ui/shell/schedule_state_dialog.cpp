#include "ui/shell/schedule_state_dialog.h"

#include "ui/booking/fit_to_content.h"
#include "ui/booking/patient_label.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/shell/panel_list.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace praxidesk::shell {
namespace {

constexpr QSize usualSize(520, 420);
/// Far enough for any booking, near enough for the calendar.
constexpr std::chrono::hours farAhead(24 * 365 * 100);

std::vector<PanelRow> rowsOf(const store::Store &store, const std::vector<AppointmentId> &visits) {
    const auto &zone = store.zone();
    const auto today = zone.dateOf(store.now());
    std::vector<PanelRow> rows;
    for (const auto id : visits) {
        const auto visit = store.appointment(id);
        if (!visit || !visit->interval) {
            continue;
        }
        PanelRow row;
        row.id = id.value;
        row.icon = style::IconName::StatusBooked;
        row.title = booking::patientLabel(store, *visit);
        for (const auto &participant : visit->participants) {
            if (participant.actor.type == ResourceType::Patient) {
                const auto patient = store.patient(narrow<PatientId>(participant.actor.key));
                row.right = patient ? patient->phones.value(0) : QString();
            }
        }
        row.detail = ScheduleStateDialog::tr("%1, %2", "day, times").arg(booking::relativeDay(zone.dateOf(visit->interval->start), today), booking::rangeText(*visit->interval, zone));
        row.rightDetail = visit->appointmentType ? visit->appointmentType->label() : QString();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

ScheduleStateDialog::ScheduleStateDialog(desk::Desk &desk, ScheduleId schedule, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_schedule(new QComboBox), m_comment(new QLineEdit), m_meaning(new QLabel), m_error(new QLabel),
      m_visits(new PanelList(tr("Bookings to move"))), m_change(booking::primaryButton({})) {
    build();
    fill(schedule);
}

ScheduleId ScheduleStateDialog::schedule() const {
    return ScheduleId{m_schedule->currentData().toLongLong()};
}

void ScheduleStateDialog::fill(ScheduleId chosen) {
    const QSignalBlocker quiet(m_schedule);
    m_schedule->clear();
    const auto &store = m_desk.store();
    for (const auto &each : store.schedules()) {
        const QString role = booking::scheduleRole(each);
        const QString name = booking::scheduleName(store, each);
        const QString whole = role.isEmpty() ? name : tr("%1, %2", "practitioner, role").arg(name, role);
        m_schedule->addItem(each.active ? whole : tr("%1 (not active)").arg(whole), each.id().value);
    }
    m_schedule->setCurrentIndex(qMax(0, m_schedule->findData(chosen.value)));
    look();
}

void ScheduleStateDialog::look() {
    const auto found = m_desk.store().schedule(schedule());
    m_error->hide();
    m_change->setEnabled(found.has_value());
    if (!found) {
        m_meaning->setText(tr("There is no schedule yet."));
        return;
    }
    const auto now = m_desk.store().now();
    const auto visits = rowsOf(m_desk.store(), m_desk.displacedBy({schedule()}, {Interval{now, now + farAhead}}));
    const auto count = static_cast<int>(visits.size());
    m_visits->rows()->setRows(visits);
    setWindowTitle(found->active ? tr("Deactivate a schedule") : tr("Activate a schedule"));
    m_change->setText(found->active ? tr("Deactivate") : tr("Activate"));
    m_comment->setText(found->comment);
    m_comment->setEnabled(found->active);
    m_meaning->setText(found->active ? tr("No new bookings from now on. What is booked stays: %n visits to move or keep, choose one to change it.", nullptr, count)
                                     : tr("Takes no new bookings now. %n visits are booked on it all the same; choose one to change it.", nullptr, count));
}

void ScheduleStateDialog::change() {
    const auto found = m_desk.store().schedule(schedule());
    if (!found) {
        return;
    }
    const auto id = schedule();
    const bool activates = !found->active;
    std::optional<Error> error;
    if (activates) {
        if (const auto done = m_desk.activate(id); !done) {
            error = done.error();
        }
    } else if (const auto done = m_desk.deactivate(id, m_comment->text().simplified()); !done) {
        error = done.error();
    }
    if (error) {
        m_error->setText(booking::errorText(*error));
        m_error->show();
        return;
    }
    if (activates || m_visits->rows()->rowCount() == 0) {
        accept();
        return;
    }
    fill(id); // what is booked is still to be moved
}

void ScheduleStateDialog::build() {
    booking::resizeWithinScreen(*this, usualSize);
    m_schedule->setAccessibleName(tr("Schedule"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("On leave until …"));
    m_meaning->setWordWrap(true);
    m_error->setWordWrap(true);
    m_visits->setEmptyText(tr("Nothing is booked from now on."));
    m_visits->setFrameShape(QFrame::StyledPanel);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Schedule"), m_schedule);
    form->addRow(tr("&Comment"), m_comment);
    auto *cancel = booking::plainButton(tr("Close"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_change);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(12);
    body->addLayout(form);
    body->addWidget(m_meaning);
    body->addWidget(m_visits, 1);
    body->addWidget(m_error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
    connect(m_schedule, &QComboBox::currentIndexChanged, this, &ScheduleStateDialog::look);
    connect(m_visits, &PanelList::picked, this, [this](qint64 id, const QRect &) {
        accept();
        Q_EMIT visitPicked(AppointmentId{id});
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &ScheduleStateDialog::change);
}

} // namespace praxidesk::shell
