#include "ui/shell/arrivals.h"

#include "ui/booking/words.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

struct ArrivalWords {
    Q_DECLARE_TR_FUNCTIONS(ArrivalWords)
};

enum Section { Waiting, Expected, InRoom, Done, Sections };

int minutesBetween(Instant from, Instant to) {
    return static_cast<int>(std::chrono::duration_cast<Minutes>(to - from).count());
}

PanelRow rowOf(const store::Store &store, const store::AppointmentRow &visit, Instant now) {
    const auto &zone = store.zone();
    PanelRow row;
    row.id = visit.id.value;
    row.title = visit.patientName.isEmpty() ? visit.visit : visit.patientName;
    QString with;
    QString room;
    for (const auto id : visit.actors) {
        if (const auto actor = store.actor(id)) {
            auto &name = actor->type == ResourceType::Location ? room : with;
            if (name.isEmpty()) {
                name = actor->name;
            }
        }
    }
    const QString at = booking::timeText(visit.interval.start, zone);
    row.detail = with.isEmpty() ? at : ArrivalWords::tr("%1 · %2", "time, practitioner").arg(at, with);
    switch (visit.status) {
    case AppointmentStatus::Arrived:
        row.icon = style::IconName::StatusArrived;
        row.arrived = true;
        if (visit.arrivedAt) {
            row.right = ArrivalWords::tr("%n min", "waiting", qMax(0, minutesBetween(*visit.arrivedAt, now)));
            row.rightDetail = ArrivalWords::tr("since %1").arg(booking::timeText(*visit.arrivedAt, zone));
        }
        break;
    case AppointmentStatus::CheckedIn:
        row.icon = style::IconName::StatusInRoom;
        row.rightDetail = room;
        if (visit.inRoomAt) {
            row.right = ArrivalWords::tr("%n min", "in room", qMax(0, minutesBetween(*visit.inRoomAt, now)));
        }
        break;
    case AppointmentStatus::Fulfilled:
        row.icon = style::IconName::StatusFulfilled;
        row.right = booking::timeText(visit.interval.end, zone);
        break;
    default:
        row.icon = visit.status == AppointmentStatus::Booked ? style::IconName::StatusBooked : style::IconName::StatusProposed;
        if (now > visit.interval.start) {
            row.tone = PanelRow::Tone::Warning;
            row.right = ArrivalWords::tr("%n min late", nullptr, minutesBetween(visit.interval.start, now));
            row.rightDetail = ArrivalWords::tr("call or no-show");
        } else if (const int in = minutesBetween(now, visit.interval.start); in < 60) {
            row.right = ArrivalWords::tr("in %n min", nullptr, in);
        }
        if (visit.promise == Promise::Conflict) {
            row.rightDetail = ArrivalWords::tr("conflict");
        }
        break;
    }
    if (const auto next = nextStep(visit.status)) {
        row.step = *next == AppointmentStatus::Arrived ? style::IconName::StatusArrived : *next == AppointmentStatus::CheckedIn ? style::IconName::StatusInRoom : style::IconName::StatusFulfilled;
        row.stepText = *next == AppointmentStatus::Arrived ? ArrivalWords::tr("Arrived (Space)", "makes a visit so") : *next == AppointmentStatus::CheckedIn ? ArrivalWords::tr("In room (Space)", "makes a visit so") : ArrivalWords::tr("Done (Space)", "makes a visit so");
    }
    return row;
}

} // namespace

std::optional<AppointmentStatus> nextStep(AppointmentStatus status) {
    const AppointmentStatus next = status == AppointmentStatus::Arrived     ? AppointmentStatus::CheckedIn
                                   : status == AppointmentStatus::CheckedIn ? AppointmentStatus::Fulfilled
                                                                            : AppointmentStatus::Arrived;
    return status != AppointmentStatus::Fulfilled && mayFollow(status, next) ? std::optional(next) : std::nullopt;
}

AppointmentStatus statusOfSection(int section) {
    switch (section) {
    case Waiting: return AppointmentStatus::Arrived;
    case InRoom: return AppointmentStatus::CheckedIn;
    case Done: return AppointmentStatus::Fulfilled;
    default: return AppointmentStatus::Booked;
    }
}

Arrivals arrivalsOf(const store::Store &store, QDate day, Instant now, bool showDone) {
    store::AppointmentQuery query;
    query.overlapping = store.zone().day(day);
    auto visits = store.appointmentRows(query);
    std::array<std::vector<store::AppointmentRow>, Sections> sections;
    for (auto &visit : visits) {
        switch (visit.status) {
        case AppointmentStatus::Arrived: sections[Waiting].push_back(std::move(visit)); break;
        case AppointmentStatus::CheckedIn: sections[InRoom].push_back(std::move(visit)); break;
        case AppointmentStatus::Fulfilled: sections[Done].push_back(std::move(visit)); break;
        case AppointmentStatus::Booked:
        case AppointmentStatus::Pending:
        case AppointmentStatus::Proposed: sections[Expected].push_back(std::move(visit)); break;
        default: break;
        }
    }
    std::ranges::stable_sort(sections[Waiting], {}, [](const store::AppointmentRow &row) { return row.arrivedAt.value_or(row.interval.start); });
    const std::array<QString, Sections> titles{ArrivalWords::tr("Waiting"), ArrivalWords::tr("Not here yet"), ArrivalWords::tr("In room"),
                                               ArrivalWords::tr("Done")};
    Arrivals arrivals;
    arrivals.waiting = static_cast<int>(sections[Waiting].size());
    for (size_t at = 0; at < sections.size(); ++at) {
        PanelRow heading;
        heading.heading = true;
        heading.title = titles[at];
        heading.right = QString::number(sections[at].size());
        heading.section = static_cast<int>(at);
        arrivals.rows.push_back(heading);
        if (at == Done && !showDone) {
            continue;
        }
        for (const auto &visit : sections[at]) {
            arrivals.rows.push_back(rowOf(store, visit, now));
            arrivals.rows.back().section = static_cast<int>(at);
        }
    }
    return arrivals;
}

} // namespace praxidesk::shell
