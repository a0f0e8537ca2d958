#include "ui/shell/details_card.h"

#include "core/desk/answers.h"
#include "core/desk/encounters.h"
#include "core/sync/outbox_picture.h"
#include "core/time/short_date.h"
#include "ui/booking/fit_to_content.h"
#include "ui/booking/patient_label.h"
#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "ui/shell/action_words.h"
#include "ui/shell/command_registry.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/reading.h"
#include "ui/style/shapes.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace praxidesk::shell {
namespace {

namespace metrics = style::metrics;
constexpr int cardWidth = 340;
constexpr size_t historyRows = 8;
constexpr int farFromTheEdge = 8;

/// Words that can be copied, on the side where reading begins in the window: a label would follow its text instead, and a
/// Latin name in an Arabic card stand away from what it belongs to.
QLabel *wordsLabel(const QString &text) {
    auto *label = new QLabel(text);
    label->setAlignment(style::leadingSide(label->layoutDirection()) | Qt::AlignVCenter);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DetailsCard::DetailsCard(const desk::Desk &desk, const CommandRegistry &commands, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_commands(commands), m_scroll(booking::scrollingRows(new QWidget)) {
    setFixedWidth(cardWidth);
    setAccessibleName(tr("Details"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_scroll);
    hide();
}

void DetailsCard::showAppointment(AppointmentId id, const QRect &beside) {
    m_history = m_history && id == m_appointment;
    m_appointment = id;
    m_slot = {};
    m_beside = beside;
    build();
}

void DetailsCard::showSlot(SlotId id, const QRect &beside) {
    m_history = m_history && id == m_slot;
    m_slot = id;
    m_appointment = {};
    m_beside = beside;
    build();
}

void DetailsCard::refresh() {
    if (isVisible()) {
        build();
    }
}

void DetailsCard::build() {
    auto *before = m_scroll->takeWidget();
    before->hide();
    before->deleteLater(); // one of its buttons may have led here
    auto *body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(16, 12, 12, 12);
    m_layout->setSpacing(6);
    const bool isThere = m_appointment ? buildAppointment() : m_slot && buildSlot();
    m_scroll->setWidget(body); // only now: what is added to a widget that is shown comes later, and counts for nothing until then
    body->setAutoFillBackground(false);
    if (!isThere) {
        hide();
        return;
    }
    body->show();
    show();
    m_layout->activate();
    const QMargins frame = layout()->contentsMargins();
    const int needed = std::max(cardWidth - frame.left() - frame.right(), m_layout->totalMinimumSize().width()); // in some languages the states take more
    const int height = m_layout->totalHeightForWidth(needed) + frame.top() + frame.bottom();
    const int room = parentWidget()->height() - style::metrics::statusBarHeight - 2 * farFromTheEdge;
    setFixedWidth(needed + frame.left() + frame.right() + (height > room ? m_scroll->verticalScrollBar()->sizeHint().width() : 0));
    resize(width(), std::min(height, room)); // adjustSize() would reckon with a width that the card has not
    m_scroll->verticalScrollBar()->setValue(m_history ? m_scroll->verticalScrollBar()->maximum() : 0);
    place();
    raise();
}

void DetailsCard::place() {
    // what was done last, and its undo, stand below
    const QRect room = parentWidget()->rect().adjusted(farFromTheEdge, farFromTheEdge, -farFromTheEdge, -farFromTheEdge - style::metrics::statusBarHeight);
    const int gap = 6;
    int x = m_beside.right() + gap;
    if (x + width() > room.right()) {
        x = m_beside.left() - gap - width();
    }
    const int y = qBound(room.top(), m_beside.top() - 8, qMax(room.top(), room.bottom() - height()));
    move(qBound(room.left(), x, qMax(room.left(), room.right() - width())), y);
}

void DetailsCard::start(const QString &title, const QString &subtitle) {
    auto *name = wordsLabel(title);
    name->setFont(style::font(metrics::titleText, true));
    auto *close = new QToolButton;
    close->setIcon(style::icon(style::IconName::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Escape)"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    m_layout->addLayout(row);
    if (!subtitle.isEmpty()) {
        addText(subtitle);
    }
}

void DetailsCard::addText(const QString &text) {
    m_layout->addWidget(wordsLabel(text));
}

void DetailsCard::addFact(const QString &name, const QString &value) {
    if (value.isEmpty()) {
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new booking::HintLabel(name);
    label->setFixedWidth(84);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(wordsLabel(value), 1);
    m_layout->addLayout(row);
}

void DetailsCard::addCommands(const QStringList &ids) {
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (const auto &id : ids) {
        auto *action = m_commands.action(id);
        if (action == nullptr || !action->isEnabled()) {
            continue;
        }
        auto *button = booking::plainButton(withoutMnemonic(action->iconText()));
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch();
    m_layout->addLayout(row);
}

void DetailsCard::addStatusButtons(const Appointment &appointment) {
    const std::array<std::pair<AppointmentStatus, QString>, 5> steps{{{AppointmentStatus::Booked, tr("Expected")},
                                                                       {AppointmentStatus::Arrived, tr("Arrived")},
                                                                       {AppointmentStatus::CheckedIn, tr("In room")},
                                                                       {AppointmentStatus::Fulfilled, tr("Done")},
                                                                       {AppointmentStatus::NoShow, tr("No-show")}}};
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (const auto &[status, text] : steps) {
        auto *button = booking::plainButton(text);
        button->setCheckable(true);
        button->setChecked(status == appointment.status);
        button->setEnabled(status == appointment.status || mayFollow(appointment.status, status));
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setProperty("segment", status == AppointmentStatus::Booked   ? QStringLiteral("first")
                                       : status == AppointmentStatus::NoShow ? QStringLiteral("last")
                                                                             : QStringLiteral("middle"));
        connect(button, &QPushButton::toggled, this, [this, wanted = status, now = appointment.status] {
            if (wanted != now) {
                Q_EMIT statusWanted(wanted);
            }
            refresh();
        });
        row->addWidget(button);
    }
    m_layout->addLayout(row);
}

void DetailsCard::addParticipants(const Appointment &appointment) {
    QStringList lines;
    for (const auto &participant : appointment.participants) {
        if (participant.actor.type == ResourceType::Patient) {
            // that the patient comes goes without saying
            addFact(tr("Patient"), participant.status == ParticipationStatus::Accepted ? QString() : booking::responseText(participant.status));
            continue;
        }
        QString name = participant.actor.display;
        if (participant.actor.key) {
            if (const auto actor = m_desk.store().actor(narrow<ActorId>(participant.actor.key)); actor && !actor->name.isEmpty()) {
                name = actor->name;
            }
        }
        lines << tr("%1 (%2)", "participant, answer").arg(name.isEmpty() ? participant.actor.reference : name, booking::responseText(participant.status));
    }
    addFact(tr("With"), lines.join(QLatin1Char('\n')));
    const auto &zone = m_desk.store().zone();
    for (const auto &answer : desk::answersTo(m_desk.store(), appointment)) {
        if (answer.proposed) {
            const QString when = tr("%1, %2", "day, times").arg(booking::relativeDay(zone.dateOf(answer.proposed->start), zone.dateOf(m_desk.store().now())), booking::rangeText(*answer.proposed, zone));
            addFact(tr("Proposed"), tr("%1 by %2", "when, who").arg(when, answer.actor.display));
        }
    }
}

void DetailsCard::addHistory(ResourceKey key) {
    auto *link = new booking::LinkButton(m_history ? tr("Hide history") : tr("History"));
    link->setFocusPolicy(Qt::TabFocus);
    connect(link, &booking::LinkButton::clicked, this, [this] {
        m_history = !m_history;
        build();
    });
    auto *links = new QHBoxLayout;
    links->setSpacing(12);
    links->addWidget(link);
    if (m_appointment && m_desk.store().ledger().hasServers()) {
        auto *said = new booking::LinkButton(tr("What the server said"));
        said->setFocusPolicy(Qt::TabFocus);
        connect(said, &booking::LinkButton::clicked, this, [this] { Q_EMIT exchangeWanted(m_appointment); });
        links->addWidget(said);
    }
    links->addStretch(1);
    m_layout->addLayout(links);
    if (!m_history) {
        return;
    }
    const auto &store = m_desk.store();
    auto rows = store.audit(key, std::nullopt);
    std::ranges::sort(rows, std::ranges::greater(), &store::AuditRow::time);
    rows.resize(std::min(rows.size(), historyRows));
    for (const auto &row : rows) {
        const auto wall = store.zone().toWallClock(row.time);
        const QString when = shortDate(wall.date) + u' ' + booking::timeText(row.time, store.zone());
        auto *line = new booking::HintLabel(tr("%1  %2, by %3", "time, what was done, who").arg(when, actionWords(row.action), row.user));
        line->setWordWrap(true);
        m_layout->addWidget(line);
    }
}

bool DetailsCard::buildAppointment() {
    const auto &store = m_desk.store();
    const auto &zone = store.zone();
    const auto appointment = store.appointment(m_appointment);
    if (!appointment || !appointment->interval) {
        return false;
    }
    const auto today = zone.dateOf(store.now());
    const QString name = booking::patientLabel(store, *appointment);
    QStringList person;
    for (const auto &participant : appointment->participants) {
        if (participant.actor.type != ResourceType::Patient) {
            continue;
        }
        const auto patient = store.patient(narrow<PatientId>(participant.actor.key));
        if (!patient) {
            person << tr("not among this clinic's patients");
            continue;
        }
        person << booking::bornText(patient->birthDate, today) << style::fromTheLeft(patient->phones.value(0));
        if (patient->needsInterpreter) {
            person << tr("needs an interpreter");
        }
    }
    person.removeAll(QString());
    start(name.isEmpty() ? tr("No patient") : name, person.join(QStringLiteral(" · ")));
    const auto local = store.local(appointment->header.key);
    const auto time = [&zone](const std::optional<Instant> &instant) { return instant ? booking::timeText(*instant, zone) : QString(); };
    addFact(tr("When"), tr("%1, %2", "day, times").arg(booking::relativeDay(zone.dateOf(appointment->interval->start), today), booking::rangeText(*appointment->interval, zone)));
    addFact(tr("Visit"), appointment->appointmentType ? appointment->appointmentType->label()
                         : appointment->serviceType.empty() ? appointment->description : appointment->serviceType.front().label());
    addParticipants(*appointment);
    if (appointment->series) {
        store::AppointmentQuery query;
        query.series = appointment->series->id;
        int last = 0;
        for (const auto &row : store.appointmentRows(query)) {
            last = std::max(last, row.occurrence);
        }
        const QString place = tr("%1 of %2", "number within a series, how many").arg(appointment->series->occurrence).arg(std::max(last, appointment->series->occurrence));
        addFact(tr("Series"), appointment->series->changed ? tr("%1, moved on its own", "number within a series").arg(place) : place);
    }
    QStringList state{booking::statusText(appointment->status)};
    if (local.arrivedAt) {
        state << tr("arrived %1").arg(time(local.arrivedAt));
    }
    if (local.inRoomAt) {
        state << tr("in room %1").arg(time(local.inRoomAt));
    }
    if (local.doneAt) {
        state << tr("done %1").arg(time(local.doneAt));
    }
    addFact(tr("State"), state.join(QStringLiteral(" · ")));
    if (const auto encounter = desk::encounterOf(store, m_appointment)) {
        const QString when = encounter->period ? booking::timeText(encounter->period->start, store.zone()) : QString();
        addFact(tr("Encounter"), when.isEmpty() ? encounterWords(encounter->status) : tr("%1, from %2", "state of the Encounter, time").arg(encounterWords(encounter->status), when));
    }
    addFact(tr("Overbooked"), appointment->overbookReason);
    addFact(tr("Cancelled"), appointment->cancelationReason ? appointment->cancelationReason->label() : QString());
    addFact(tr("No-show"), local.noShowReason);
    addFact(tr("Note"), appointment->comment);
    if (local.onCallList) {
        addFact(tr("Call list"), tr("The patient has not been told yet."));
    } else if (!local.toldPatient.isEmpty()) {
        addFact(tr("Told"), tr("%1, by %2", "how, who").arg(local.toldPatient, local.toldBy));
    }
    addFact(tr("Server"), sync::standingText(store, appointment->header.key));
    addStatusButtons(*appointment);
    addCommands({QStringLiteral("appointment.open"), QStringLiteral("appointment.move"), QStringLiteral("appointment.cancel"),
                 QStringLiteral("appointment.told"), QStringLiteral("appointment.giveBack")});
    addHistory(appointment->header.key);
    return true;
}

bool DetailsCard::buildSlot() {
    const auto &store = m_desk.store();
    const auto &zone = store.zone();
    const auto slot = store.slot(m_slot);
    if (!slot) {
        return false;
    }
    const auto local = store.local(slot->header.key);
    const bool hold = slot->status == SlotStatus::BusyTentative;
    const bool taken = slot->status == SlotStatus::Busy;
    if (!hold && !taken && slot->status != SlotStatus::BusyUnavailable) {
        return false;
    }
    start(hold ? tr("Held time") : taken ? tr("Taken") : booking::blockKindText(slot->blockKind.value_or(BlockKind::Other)), hold ? QString() : slot->comment);
    addFact(tr("When"), tr("%1, %2", "day, times").arg(booking::relativeDay(zone.dateOf(slot->interval.start), zone.dateOf(store.now())), booking::rangeText(slot->interval, zone)));
    addFact(tr("With"), booking::scheduleName(store, narrow<ScheduleId>(slot->schedule.key)));
    if (hold) {
        addFact(tr("For"), local.holdFor);
        addFact(tr("By"), local.holdOwner);
        addFact(tr("Until"), local.holdExpires ? booking::timeText(*local.holdExpires, zone) : QString());
        addCommands({QStringLiteral("appointment.bookHold"), QStringLiteral("appointment.release")});
    } else if (taken) {
        addFact(tr("By"), tr("another program; the visit is not known here"));
    } else {
        addCommands({QStringLiteral("schedule.editBlock"), QStringLiteral("schedule.unblock")});
    }
    addHistory(slot->header.key);
    return true;
}

void DetailsCard::hideEvent(QHideEvent *event) {
    QFrame::hideEvent(event);
    m_appointment = {};
    m_slot = {};
    Q_EMIT closed();
}

void DetailsCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    style::drawBox(painter, QRectF(rect()), colours.base, colours.controlEdge, metrics::controlRadius);
}

} // namespace praxidesk::shell
