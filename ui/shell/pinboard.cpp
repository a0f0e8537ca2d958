#include "ui/shell/pinboard.h"

#include "ui/booking/patient_label.h"
#include "ui/booking/words.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

struct PinboardWords {
    Q_DECLARE_TR_FUNCTIONS(PinboardWords)
};

} // namespace

QString placeOf(const Appointment &appointment) {
    QStringList place;
    if (appointment.interval) {
        place << QString::number(appointment.interval->start.time_since_epoch().count()) << QString::number(appointment.interval->end.time_since_epoch().count());
    }
    for (const Participant &each : appointment.participants) {
        if (each.actor.type != ResourceType::Patient) {
            place << QString::number(each.actor.key.value);
        }
    }
    return place.join(u'/');
}

std::vector<Pinned> stillPinned(const store::Store &store, const std::vector<Pinned> &pinned) {
    std::vector<Pinned> still;
    std::ranges::copy_if(pinned, std::back_inserter(still), [&store](const Pinned &each) {
        const auto visit = store.appointment(each.appointment);
        return visit && occupies(visit->status) && placeOf(*visit) == each.place;
    });
    return still;
}

std::vector<PanelRow> pinnedRows(const store::Store &store, const std::vector<Pinned> &pinned) {
    const auto &zone = store.zone();
    std::vector<PanelRow> rows;
    for (const Pinned &each : pinned) {
        const auto visit = store.appointment(each.appointment);
        if (!visit || !visit->interval) {
            continue;
        }
        PanelRow row;
        row.id = each.appointment.value;
        row.icon = style::IconName::Pinboard;
        row.title = booking::patientLabel(store, *visit);
        row.right = booking::durationText(visit->interval->duration());
        const QString when = PinboardWords::tr("%1 %2", "day, time").arg(booking::relativeDay(zone.dateOf(visit->interval->start), zone.dateOf(store.now())), booking::timeText(visit->interval->start, zone));
        QString with;
        for (const Participant &participant : visit->participants) {
            const auto actor = participant.actor.type == ResourceType::Patient || !with.isEmpty() ? Result<Actor>(failure(ErrorCode::NotFound, {})) : store.actor(narrow<ActorId>(participant.actor.key));
            with = actor ? actor->name : with;
        }
        row.detail = with.isEmpty() ? when : PinboardWords::tr("%1 · %2", "day and time, practitioner").arg(when, with);
        rows.push_back(std::move(row));
    }
    if (!rows.empty()) {
        PanelRow heading;
        heading.heading = true;
        heading.title = PinboardWords::tr("Put aside");
        heading.right = QString::number(rows.size());
        rows.insert(rows.begin(), heading);
    }
    return rows;
}

} // namespace praxidesk::shell
