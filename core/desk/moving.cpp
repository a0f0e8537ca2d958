// move and resize: one verb, one transaction; the old Slots are given back as by a cancellation, the new ones taken as
// by a booking.

#include "core/desk/appointment_change.h"
#include "core/desk/text.h"

#include <QLocale>

#include <algorithm>

namespace praxidesk::desk {
namespace {

std::vector<ResourceKey> actorsOf(const store::Store &store, const std::vector<ScheduleId> &schedules) {
    std::vector<ResourceKey> keys;
    for (const ScheduleId id : schedules) {
        if (const auto schedule = store.schedule(id)) {
            for (const Reference &actor : schedule->actors) {
                if (actor.key) {
                    keys.push_back(actor.key);
                }
            }
        }
    }
    return keys;
}

bool contains(const std::vector<ResourceKey> &keys, ResourceKey key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); }

/// Actors of the schedules that are left go, those of the new ones come; everybody else stays.
void exchangeActors(const store::Store &store, Appointment &appointment, const std::vector<ScheduleId> &before, const std::vector<ScheduleId> &after) {
    const auto leaving = actorsOf(store, before);
    const auto staying = actorsOf(store, after);
    std::erase_if(appointment.participants, [&](const Participant &participant) {
        return contains(leaving, participant.actor.key) && !contains(staying, participant.actor.key);
    });
    for (const ResourceKey key : staying) {
        const bool known = std::any_of(appointment.participants.begin(), appointment.participants.end(),
                                       [key](const Participant &participant) { return participant.actor.key == key; });
        if (!known) {
            Participant participant;
            participant.actor = store.referenceTo(key);
            appointment.participants.push_back(participant);
        }
    }
}

/// Of the first one who gives visits; empty: nobody.
QString nameOf(const store::Store &store, const std::vector<Reference> &actors) {
    const auto found = std::ranges::find_if(actors, [](const Reference &actor) { return isActor(actor.type) && actor.type != ResourceType::Location; });
    if (found == actors.end()) {
        return {};
    }
    const auto actor = found->key ? store.actor(narrow<ActorId>(found->key)) : failure(ErrorCode::NotFound, {});
    return actor && !actor->name.isEmpty() ? actor->name : found->display;
}

} // namespace

Result<AppointmentId> Desk::move(const MoveRequest &request) {
    const auto present = store().appointment(request.appointment);
    if (!present) {
        return tl::unexpected(present.error());
    }
    const bool movable = occupies(present->status) && present->status != AppointmentStatus::Fulfilled;
    if (!movable) {
        return failure(ErrorCode::TransitionNotAllowed,
                       Text::tr("An appointment that is %1 cannot be moved.").arg(toCode(present->status)));
    }
    if (!present->interval && !request.start) {
        return failure(ErrorCode::InvalidTime, Text::tr("This appointment has no time yet; say when it shall be."));
    }
    const Instant start = request.start ? *request.start : present->interval->start;
    const Milliseconds duration = request.duration ? *request.duration : present->interval ? present->interval->duration() : standardDuration;
    if (duration <= Milliseconds(0)) {
        return failure(ErrorCode::InvalidTime, Text::tr("An appointment needs a length of at least a minute."));
    }
    const auto before = schedulesOf(store(), *present);
    Wish wish;
    wish.schedules = request.schedules.empty() ? before : request.schedules;
    wish.interval = {start, start + duration};
    wish.service = present->serviceType.empty() ? QString() : serviceName(present->serviceType.front());
    wish.overbook = request.overbook;
    wish.reason = request.reason.trimmed();
    wish.ignoring.appointment = request.appointment; // its Slots are given back before the new ones are looked for
    const auto scheduled = actorsOf(store(), before);
    const auto wanted = actorsOf(store(), wish.schedules);
    for (const Participant &participant : present->participants) {
        if (participant.actor.type == ResourceType::Patient && !wish.patient) {
            wish.patient = narrow<PatientId>(participant.actor.key);
        } else if (!contains(scheduled, participant.actor.key) && !contains(wanted, participant.actor.key)
                   && participant.status != ParticipationStatus::Declined) {
            wish.moreActors.push_back(participant.actor);
        }
    }
    const bool resized = present->interval && present->interval->start == start && wish.schedules == before;
    const QString summary = resized ? Text::tr("Changed the length of the visit of %1, %2.") : Text::tr("Moved %1 to %2.");
    const auto to = resized || wish.schedules == before ? failure(ErrorCode::NotFound, {}) : store().schedule(wish.schedules.front());
    const QString whom = to ? nameOf(store(), to->actors) : actorName(*present);
    const QString day = QLocale().toString(store().zone().dateOf(start), Text::tr("ddd d MMM", "day with month, see QDate::toString"));
    const QString time = whom.isEmpty() ? Text::tr("%1, %2", "day, time").arg(day, timeText(store(), start)) : Text::tr("%1, %2 with %3", "day, time, person").arg(day, timeText(store(), start), whom);
    return changeAppointment(*this, request.appointment, {resized ? QStringLiteral("resize") : QStringLiteral("move"), summary, resized ? timeText(store(), start) : time},
                             [&](store::Writer &writer, Appointment &appointment, LocalFacts &local) -> Result<void> {
        if (const auto given = giveBack(writer, store(), appointment, local); !given) {
            return given;
        }
        const auto clashes = clashesOf(store(), wish);
        if (!clashes) {
            return tl::unexpected(clashes.error());
        }
        if (const auto error = forbids(*clashes, wish)) {
            return tl::unexpected(*error);
        }
        const bool overbooking = !clashes->empty();
        const auto claimed = claim(writer, store(), wish, overbooking);
        if (!claimed) {
            return tl::unexpected(claimed.error());
        }
        exchangeActors(store(), appointment, before, wish.schedules);
        appointment.slotReferences.clear();
        for (const SlotId slot : claimed->slotIds) {
            appointment.slotReferences.push_back(store().referenceTo(resourceKey(slot)));
        }
        if (appointment.series && !request.withSeries && (appointment.interval != wish.interval || before != wish.schedules)) {
            appointment.series->changed = true;
        }
        appointment.interval = wish.interval;
        if (appointment.minutesDuration || request.duration) {
            appointment.minutesDuration = int(std::chrono::duration_cast<Minutes>(duration).count());
        }
        appointment.overbookReason = overbooking ? wish.reason : QString();
        local.ownSlots = claimed->ownSlots;
        local.sharesTime = claimed->sharesTime;
        if (!resized) {
            local.onCallList = true;
            local.toldPatient.clear();
            local.toldAt.reset();
            local.toldBy.clear();
        }
        return {};
    });
}

} // namespace praxidesk::desk
