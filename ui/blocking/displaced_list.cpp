#include "ui/blocking/displaced_list.h"

#include "ui/booking/patient_label.h"
#include "ui/booking/words.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/reading.h"
#include "ui/style/shapes.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace praxidesk::blocking {
namespace {

constexpr size_t offersPerRow = 3;
constexpr int searchDays = 14;
constexpr int searchLimit = 60;
constexpr int tallest = 220;

enum : int { KeepData = -1, CancelData = -2, LeaveData = -3 };

/// Nobody has to be called about a visit that has begun.
bool hasBegun(const Appointment &appointment, Instant now) {
    return appointment.status == AppointmentStatus::CheckedIn || appointment.status == AppointmentStatus::Arrived || (appointment.interval && appointment.interval->start <= now);
}

std::vector<ScheduleId> schedulesOf(const store::Store &store, const Appointment &appointment) {
    std::vector<ScheduleId> ids;
    for (const auto &reference : appointment.slotReferences) {
        if (const auto slot = store.slot(narrow<SlotId>(reference.key))) {
            if (const auto id = narrow<ScheduleId>(slot->schedule.key); std::ranges::find(ids, id) == ids.end()) {
                ids.push_back(id);
            }
        }
    }
    return ids;
}

/// Other active schedules that share a specialty with `id`, and are not only a room.
std::vector<ScheduleId> colleagues(const store::Store &store, ScheduleId id) {
    std::vector<ScheduleId> ids;
    const auto own = store.schedule(id);
    if (!own) {
        return ids;
    }
    const QString role = booking::scheduleRole(*own);
    for (const auto &schedule : store.schedules()) {
        const bool people = std::ranges::any_of(schedule.actors, [](const Reference &actor) { return !booking::isPlaceOrThing(actor.type); });
        if (schedule.active && schedule.id() != id && people && !role.isEmpty() && booking::scheduleRole(schedule) == role) {
            ids.push_back(schedule.id());
        }
    }
    return ids;
}

/// A coloured square with the number of a row, as on the offers in the grid.
QPixmap numberPixmap(int number, const style::Palette &colours, qreal ratio) {
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    style::drawBox(painter, QRectF(0, 0, 16, 16), colours.free.edge, Qt::transparent, style::metrics::cardRadius);
    painter.setPen(colours.base);
    painter.setFont(style::font(style::metrics::smallText, true));
    painter.drawText(QRectF(0, 0, 16, 16), Qt::AlignCenter, QString::number(number));
    return pixmap;
}

} // namespace

std::vector<std::vector<availability::Offer>> offersFor(const desk::Desk &desk, const std::vector<AppointmentId> &displaced,
                                                        const std::vector<ScheduleId> &schedules, const std::vector<Interval> &blocked) {
    const auto &store = desk.store();
    std::vector<std::vector<availability::Offer>> all;
    std::vector<availability::Offer> promised;
    for (const auto id : displaced) {
        std::vector<availability::Offer> mine;
        const auto appointment = store.appointment(id);
        if (appointment && appointment->interval) {
            const auto own = schedulesOf(store, *appointment);
            auto candidates = own;
            if (!own.empty()) {
                const auto others = colleagues(store, own.front());
                candidates.insert(candidates.end(), others.begin(), others.end());
            }
            const auto from = std::max(store.now(), store.zone().day(store.zone().dateOf(appointment->interval->start)).start);
            desk::FindRequest request;
            request.schedules = candidates;
            request.duration = appointment->interval->duration();
            request.from = from;
            request.to = from + std::chrono::days(searchDays);
            request.limit = searchLimit;
            const auto found = candidates.empty() ? std::vector<availability::Offer>() : desk.find(request).value_or(std::vector<availability::Offer>());
            for (const auto &offer : found) {
                const auto meets = [&offer](const availability::Offer &other) {
                    return other.interval.overlaps(offer.interval) && std::ranges::find_first_of(other.schedules, offer.schedules) != other.schedules.end();
                };
                const bool isBlocked = std::ranges::find_first_of(offer.schedules, schedules) != offer.schedules.end()
                                       && std::ranges::any_of(blocked, [&offer](const Interval &each) { return each.overlaps(offer.interval); });
                if (!isBlocked && std::ranges::none_of(promised, meets)) {
                    mine.push_back(offer);
                }
                if (mine.size() == offersPerRow) {
                    break;
                }
            }
        }
        if (!mine.empty()) {
            promised.push_back(mine.front());
        }
        all.push_back(std::move(mine));
    }
    return all;
}

DisplacedList::DisplacedList(const desk::Desk &desk, QWidget *parent) : QFrame(parent), m_desk(desk), m_heading(new booking::HeadingLabel), m_scroll(new QScrollArea) {
    auto *message = new booking::MessageFrame(booking::MessageFrame::Tone::Warning);
    auto *icon = new booking::IconLabel(style::IconName::Warning, booking::IconLabel::Ink::Warning);
    auto *line = new QHBoxLayout(message);
    line->setContentsMargins(12, 6, 12, 6);
    line->addWidget(icon);
    line->addWidget(m_heading, 1);
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(12, 4, 12, 4);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_table);
    m_scroll->setMaximumHeight(tallest);
    m_scroll->setAccessibleName(tr("Displaced appointments"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(message);
    layout->addWidget(m_scroll, 1);
}

void DisplacedList::show(const std::vector<AppointmentId> &displaced, const std::vector<ScheduleId> &schedules, const std::vector<Interval> &blocked) {
    setVisible(!displaced.empty());
    if (displaced == m_shown && blocked == m_blocked) {
        return;
    }
    m_shown = displaced;
    m_blocked = blocked;
    while (auto *item = m_grid->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
    const auto offers = offersFor(m_desk, displaced, schedules, blocked);
    for (size_t row = 0; row < displaced.size(); ++row) {
        if (const auto appointment = m_desk.store().appointment(displaced[row])) {
            addRow(static_cast<int>(row), *appointment, offers[row]);
        }
    }
    tellWhatBecomes();
    m_grid->setRowStretch(static_cast<int>(displaced.size()), 1);
    m_grid->activate();
    m_scroll->setMinimumHeight(qMin(tallest, m_grid->totalMinimumSize().height() + 2 * m_scroll->frameWidth()));
    Q_EMIT changed();
}

void DisplacedList::addRow(int row, const Appointment &appointment, const std::vector<availability::Offer> &offers) {
    const auto &store = m_desk.store();
    const auto &zone = store.zone();
    const auto today = zone.dateOf(store.now());
    const QString name = booking::patientLabel(store, appointment);
    QString phone;
    for (const auto &participant : appointment.participants) {
        if (participant.actor.type == ResourceType::Patient) {
            const auto patient = store.patient(narrow<PatientId>(participant.actor.key));
            phone = patient ? style::fromTheLeft(patient->phones.value(0)) : QString();
        }
    }
    QStringList facts{appointment.appointmentType ? appointment.appointmentType->label()
                      : appointment.serviceType.empty() ? appointment.description : appointment.serviceType.front().label(), phone};
    facts.removeAll(QString());
    auto *when = new QLabel(appointment.interval ? booking::rangeText(*appointment.interval, zone) : QString());
    auto *who = new QLabel(QStringLiteral("<b>%1</b><br><small>%2</small>").arg(name.toHtmlEscaped(), facts.join(QStringLiteral(" · ")).toHtmlEscaped()));
    auto *choice = new QComboBox;
    choice->setMinimumWidth(220);
    choice->setAccessibleName(tr("What becomes of %1").arg(name));
    for (size_t at = 0; at < offers.size(); ++at) {
        const auto &offer = offers[at];
        const QString text = tr("%1 %2, %3", "day, time, practitioner")
                                 .arg(booking::relativeDay(zone.dateOf(offer.interval.start), today), booking::timeText(offer.interval.start, zone),
                                      offer.schedules.empty() ? QString() : booking::scheduleName(store, offer.schedules.front()));
        choice->addItem(QIcon(numberPixmap(row + 1, style::Palette::of(palette()), devicePixelRatioF())), text, static_cast<int>(at));
    }
    if (hasBegun(appointment, store.now())) {
        choice->insertItem(0, tr("Leave it as it is"), static_cast<int>(LeaveData));
        choice->setCurrentIndex(0);
    }
    choice->addItem(tr("Decide later, keep on the list"), static_cast<int>(KeepData));
    choice->addItem(tr("Cancel the appointment"), static_cast<int>(CancelData));
    connect(choice, &QComboBox::currentIndexChanged, this, [this] {
        tellWhatBecomes();
        Q_EMIT changed();
    });
    m_grid->addWidget(when, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(who, row, 1);
    m_grid->addWidget(choice, row, 2, Qt::AlignVCenter);
    for (QWidget *each : std::initializer_list<QWidget *>{when, who, choice}) {
        each->show(); // what is hidden counts for nothing when the height is reckoned
    }
    m_rows.push_back({appointment.id(), choice, offers});
}

int DisplacedList::count(WayOut::Kind kind) const {
    return static_cast<int>(std::ranges::count(waysOut(), kind, &WayOut::kind));
}

void DisplacedList::tellWhatBecomes() {
    const int cancelled = count(WayOut::Kind::Cancel);
    const QString lie = tr("%n appointments lie in this time.", nullptr, static_cast<int>(m_rows.size()));
    const QString then = cancelled == 0 ? tr("None is cancelled.") : tr("%1 will be cancelled.").arg(cancelled);
    m_heading->setText(tr("%1 %2", "two sentences").arg(lie, then));
}

std::vector<WayOut> DisplacedList::waysOut() const {
    std::vector<WayOut> ways;
    for (const auto &row : m_rows) {
        const int chosen = row.choice->currentData().toInt();
        WayOut way;
        way.appointment = row.appointment;
        if (chosen == CancelData) {
            way.kind = WayOut::Kind::Cancel;
        } else if (chosen == LeaveData) {
            way.kind = WayOut::Kind::Leave;
        } else if (chosen >= 0) {
            way.kind = WayOut::Kind::Move;
            way.offer = row.offers.at(static_cast<size_t>(chosen));
        }
        ways.push_back(std::move(way));
    }
    return ways;
}

} // namespace praxidesk::blocking
