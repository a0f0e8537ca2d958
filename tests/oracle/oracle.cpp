#include "tests/oracle/oracle.h"

namespace praxidesk::oracle {
namespace {

void add(std::set<Minute> &minutes, const Interval &interval) {
    for (Minute minute = minuteOf(interval.start); minute < minuteOf(interval.end); ++minute) {
        minutes.insert(minute);
    }
}
void subtract(std::set<Minute> &minutes, const Interval &interval) {
    for (Minute minute = minuteOf(interval.start); minute < minuteOf(interval.end); ++minute) {
        minutes.erase(minute);
    }
}

/// "An appointment in an occupying status occupies every actor among its participants, except those that declined or
/// are information-only."
bool occupiesActor(const OracleAppointment &appointment, ActorId actor) {
    static const std::set<AppointmentStatus> occupying{AppointmentStatus::Proposed, AppointmentStatus::Pending, AppointmentStatus::Booked,
                                                       AppointmentStatus::Arrived, AppointmentStatus::CheckedIn, AppointmentStatus::Fulfilled};
    if (!appointment.interval || !occupying.contains(appointment.status)) {
        return false;
    }
    for (const OracleParticipant &participant : appointment.participants) {
        if (participant.actor == actor && participant.status != ParticipationStatus::Declined
            && participant.required != ParticipantRequired::InformationOnly) {
            return true;
        }
    }
    return false;
}

} // namespace

Minute minuteOf(Instant instant) { return std::chrono::floor<Minutes>(instant).time_since_epoch().count(); }
Instant instantOf(Minute minute) { return Instant(Minutes(minute)); }

Clinic Clinic::of(const store::Store &store) {
    Clinic clinic;
    clinic.now = store.now();
    store.forEach([&](const store::Stored &stored) {
        const auto value = fhir::read(stored.json);
        Q_ASSERT(value);
        const auto keyOf = [&store](const Reference &reference) { return store.resolve(reference.reference).value_or(ResourceKey{}); };
        if (const auto *schedule = std::get_if<Schedule>(&*value)) {
            OracleSchedule plain{schedule->active, schedule->horizonStart, schedule->horizonEnd, {}};
            for (const Reference &actor : schedule->actors) {
                plain.actors.push_back(narrow<ActorId>(keyOf(actor)));
            }
            clinic.schedules[narrow<ScheduleId>(stored.key)] = plain;
        } else if (const auto *slot = std::get_if<Slot>(&*value)) {
            clinic.slotValues[narrow<SlotId>(stored.key)] = {narrow<ScheduleId>(keyOf(slot->schedule)), slot->interval, slot->status,
                                                           stored.local.holdExpires, !stored.local.holdOwnsSlot, stored.local.takenByBlock};
        } else if (const auto *appointment = std::get_if<Appointment>(&*value)) {
            OracleAppointment plain{appointment->interval, appointment->status, appointment->isOverbooked(), {}, {}};
            for (const Participant &participant : appointment->participants) {
                if (participant.actor.type != ResourceType::Patient) {
                    plain.participants.push_back({narrow<ActorId>(keyOf(participant.actor)), participant.status, participant.required});
                }
            }
            for (const Reference &slotReference : appointment->slotReferences) {
                plain.slotIds.push_back(narrow<SlotId>(keyOf(slotReference)));
            }
            clinic.appointments[narrow<AppointmentId>(stored.key)] = plain;
        }
        return true;
    });
    return clinic;
}

std::optional<SlotStatus> Clinic::statusNow(const OracleSlot &slot) const {
    if (slot.status == SlotStatus::EnteredInError) {
        return std::nullopt;
    }
    if (slot.status == SlotStatus::BusyTentative && slot.holdExpires && *slot.holdExpires <= now) {
        return slot.holdTookFreeSlot ? std::optional(SlotStatus::Free) : std::nullopt;
    }
    return slot.status;
}

std::set<Minute> Clinic::supply(ScheduleId id) const {
    const OracleSchedule &schedule = schedules.at(id);
    std::set<Minute> minutes;
    if (!schedule.active) {
        return minutes;
    }
    for (const auto &[key, slot] : slotValues) {
        if (slot.schedule == id && statusNow(slot) == SlotStatus::Free) {
            add(minutes, slot.interval);
        }
    }
    std::erase_if(minutes, [&schedule](Minute minute) {
        return (schedule.horizonStart && instantOf(minute) < *schedule.horizonStart)
            || (schedule.horizonEnd && instantOf(minute) >= *schedule.horizonEnd);
    });
    return minutes;
}

std::set<Minute> Clinic::occupancy(ActorId actor) const {
    std::set<Minute> minutes;
    for (const auto &[key, appointment] : appointments) {
        if (occupiesActor(appointment, actor)) {
            add(minutes, *appointment.interval);
        }
    }
    return minutes;
}

std::set<Minute> Clinic::free(ScheduleId id) const {
    std::set<Minute> minutes = supply(id);
    for (const auto &[key, slot] : slotValues) {
        const auto status = statusNow(slot);
        if (slot.schedule == id && status && status != SlotStatus::Free) {
            subtract(minutes, slot.interval);
        }
    }
    for (const ActorId actor : schedules.at(id).actors) {
        for (const Minute minute : occupancy(actor)) {
            minutes.erase(minute);
        }
    }
    return minutes;
}

bool Clinic::isOfferedIn(const std::set<Minute> &freeMinutes, ScheduleId id, Minute start, Minute end) const {
    for (const auto &[key, slot] : slotValues) {
        if (slot.schedule != id || statusNow(slot) != SlotStatus::Free || minuteOf(slot.interval.start) != start
            || slot.interval.isEmpty()) {
            continue;
        }
        bool isWhollyFree = true;
        for (Minute minute = start; minute < minuteOf(slot.interval.end); ++minute) {
            isWhollyFree = isWhollyFree && freeMinutes.contains(minute);
        }
        const Minute reached = minuteOf(slot.interval.end);
        if (isWhollyFree && (reached >= end || isOfferedIn(freeMinutes, id, reached, end))) {
            return true;
        }
    }
    return false;
}

bool Clinic::isOffered(ScheduleId id, Minute start, int length) const { return isOfferedIn(free(id), id, start, start + length); }

std::vector<OracleOffer> Clinic::offers(const std::vector<ScheduleId> &wanted, Interval within, int length, bool allOf) const {
    std::map<ScheduleId, std::set<Minute>> freeMinutes;
    for (const ScheduleId id : wanted) {
        freeMinutes[id] = free(id);
    }
    std::vector<OracleOffer> found;
    for (Minute start = minuteOf(within.start); start + length <= minuteOf(within.end); ++start) {
        OracleOffer together{start, {}};
        for (const ScheduleId id : wanted) {
            if (isOfferedIn(freeMinutes[id], id, start, start + length)) {
                together.schedules.push_back(id);
                if (!allOf) {
                    found.push_back({start, {id}});
                }
            }
        }
        if (allOf && !wanted.empty() && together.schedules.size() == wanted.size()) {
            found.push_back(together);
        }
    }
    return found;
}

std::vector<std::pair<AppointmentId, AppointmentId>> Clinic::unexcusedOverlaps() const {
    std::vector<std::pair<AppointmentId, AppointmentId>> found;
    for (auto one = appointments.begin(); one != appointments.end(); ++one) {
        for (auto other = std::next(one); other != appointments.end(); ++other) {
            if (one->second.overbooked || other->second.overbooked || !one->second.interval || !other->second.interval
                || !one->second.interval->overlaps(*other->second.interval)) {
                continue;
            }
            for (const OracleParticipant &participant : one->second.participants) {
                if (occupiesActor(one->second, participant.actor) && occupiesActor(other->second, participant.actor)) {
                    found.emplace_back(one->first, other->first);
                }
            }
        }
    }
    return found;
}

} // namespace praxidesk::oracle
