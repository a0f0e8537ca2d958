#include "core/sync/conflict_picture.h"

#include "core/fhir/resource_io.h"

namespace praxidesk::sync {
namespace {

constexpr size_t mostOtherTimes = 4;

QString nameOf(const store::Store &store, const Reference &actor) {
    const auto key = store.resolve(actor.reference);
    const QString known = key ? store.referenceTo(*key).display : QString();
    return !known.isEmpty() ? known : !actor.display.isEmpty() ? actor.display : actor.reference;
}

ConflictSide sideOf(const store::Store &store, const QByteArray &json) {
    ConflictSide side;
    const auto value = json.isEmpty() ? Result<fhir::Value>(tl::unexpected(Error{})) : fhir::read(json);
    if (!value) {
        return side;
    }
    side.isThere = true;
    if (const auto *visit = std::get_if<Appointment>(&*value)) {
        side.interval = visit->interval;
        side.status = visit->status;
        side.comment = visit->comment;
        for (const Participant &participant : visit->participants) {
            if (participant.actor.reference.startsWith(QLatin1String("Patient/"))) {
                side.patient = nameOf(store, participant.actor);
            } else {
                side.with << nameOf(store, participant.actor);
            }
        }
    }
    return side;
}

std::vector<Interval> timesNear(const desk::Desk &desk, const Appointment &visit) {
    std::vector<Interval> times;
    desk::BookingRequest request;
    for (const Reference &reference : visit.slotReferences) {
        if (const auto slot = desk.store().slot(narrow<SlotId>(reference.key)); slot && slot->schedule.key) {
            const auto schedule = narrow<ScheduleId>(slot->schedule.key);
            if (std::find(request.schedules.begin(), request.schedules.end(), schedule) == request.schedules.end()) {
                request.schedules.push_back(schedule);
            }
        }
    }
    if (request.schedules.empty() || !visit.interval) {
        return times;
    }
    request.start = visit.interval->start;
    request.duration = visit.interval->end - visit.interval->start;
    if (const auto preview = desk.preview(request)) {
        for (const auto &offer : preview->alternatives) {
            if (times.size() < mostOtherTimes) {
                times.push_back(offer.interval);
            }
        }
    }
    return times;
}

} // namespace

std::vector<ConflictPicture> conflictPictures(const desk::Desk &desk) {
    const store::Store &store = desk.store();
    std::vector<ConflictPicture> pictures;
    for (const store::ConflictRow &row : store.ledger().conflicts()) {
        ConflictPicture picture;
        picture.id = row.id;
        picture.message = row.message;
        picture.since = row.time;
        picture.isAboutTime = row.kind == QLatin1String("overlap") || row.kind == QLatin1String("slot-taken");
        picture.base = sideOf(store, row.base);
        const QByteArray mine = row.mine.isEmpty() && picture.isAboutTime ? store.read(row.key).value_or(store::Stored{}).json : row.mine;
        picture.mine = sideOf(store, mine);
        picture.theirs = sideOf(store, row.theirs);
        picture.name = store.referenceTo(row.key).display;
        const auto visit = store.appointment(narrow<AppointmentId>(row.key));
        if (visit) {
            picture.visit = narrow<AppointmentId>(row.key);
            for (const Participant &participant : visit->participants) {
                if (participant.actor.type == ResourceType::Patient) {
                    picture.name = nameOf(store, participant.actor);
                    if (const auto patient = store.patient(narrow<PatientId>(participant.actor.key))) {
                        picture.phone = patient->phones.value(0);
                    }
                }
            }
            if (picture.isAboutTime) {
                picture.otherTimes = timesNear(desk, *visit);
            }
        }
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

} // namespace praxidesk::sync
