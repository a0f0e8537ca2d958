#include "core/desk/situation.h"

#include "core/desk/text.h"

#include <algorithm>

namespace praxidesk::desk {

bool isBlock(const store::SlotRow &row) { return row.status == SlotStatus::BusyUnavailable && !row.takenByBlock; }

QString labelOf(const store::AppointmentRow &row) {
    return row.visit.isEmpty() ? row.patientName : Text::tr("%1, %2").arg(row.patientName, row.visit);
}

QString timeText(const store::Store &store, Instant instant) {
    return store.zone().toWallClock(instant).time.toString(QStringLiteral("HH:mm"));
}

QString patientName(const Appointment &appointment) {
    for (const Participant &participant : appointment.participants) {
        if (participant.actor.type == ResourceType::Patient) {
            return participant.actor.display.isEmpty() ? participant.actor.reference : participant.actor.display;
        }
    }
    return Text::tr("a visit without a patient");
}

QString actorName(const Appointment &appointment) {
    for (const Participant &participant : appointment.participants) {
        if (isActor(participant.actor.type)) {
            return participant.actor.display.isEmpty() ? participant.actor.reference : participant.actor.display;
        }
    }
    return {};
}

availability::ScheduleFacts factsOf(const store::Store &store, const Schedule &schedule, std::span<const store::SlotRow> slotRows,
                                    std::span<const store::OccupancyRow> occupancy) {
    availability::ScheduleFacts facts;
    facts.id = schedule.id();
    facts.active = schedule.active;
    facts.horizonStart = schedule.horizonStart;
    facts.horizonEnd = schedule.horizonEnd;
    facts.reference = QStringLiteral("Schedule/") + schedule.header.fhirId;
    facts.zone = store.zone();
    QStringList names;
    for (const Reference &actor : schedule.actors) {
        names << (actor.display.isEmpty() ? actor.reference : actor.display);
        if (isActor(actor.type)) {
            facts.actors.push_back(narrow<ActorId>(actor.key));
        }
    }
    facts.label = names.join(QStringLiteral(", "));
    for (const store::SlotRow &row : slotRows) {
        if (row.schedule != facts.id) {
            continue;
        }
        availability::SlotFact fact{row.id, row.interval, row.status, row.holdExpires, false, isBlock(row), row.comment, {}};
        fact.takenBy = narrow<SlotId>(row.takenByBlock);
        if (row.status == SlotStatus::BusyTentative) {
            fact.holdTookFreeSlot = !store.local(resourceKey(row.id)).holdOwnsSlot;
            fact.label = !row.holdFor.isEmpty() ? row.holdFor : !row.holdOwner.isEmpty() ? row.holdOwner : row.comment;
        }
        facts.slotFacts.push_back(std::move(fact));
    }
    for (const store::OccupancyRow &row : occupancy) {
        if (std::find(facts.actors.begin(), facts.actors.end(), row.actor) != facts.actors.end()) {
            facts.occupancy.push_back({row.actor, row.interval, row.appointment, {}, {}});
        }
    }
    std::stable_sort(facts.occupancy.begin(), facts.occupancy.end(),
                     [](const auto &a, const auto &b) { return a.interval < b.interval; });
    return facts;
}

Result<availability::ScheduleFacts> readFacts(const store::Store &store, ScheduleId id, Interval within, std::optional<Interval> told) {
    const auto schedule = store.schedule(id);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    store::SlotQuery slotQuery;
    slotQuery.overlapping = within;
    slotQuery.schedules = {id};
    std::vector<ActorId> actors;
    for (const Reference &actor : schedule->actors) {
        if (isActor(actor.type) && actor.key) {
            actors.push_back(narrow<ActorId>(actor.key));
        }
    }
    auto facts = factsOf(store, *schedule, store.slotRows(slotQuery), store.occupancy(actors, within));
    if (!told) {
        return facts;
    }
    for (availability::SlotFact &fact : facts.slotFacts) {
        if (fact.interval.overlaps(*told)) {
            fact.reference = store.referenceTo(resourceKey(fact.id)).reference;
        }
    }
    store::AppointmentQuery query;
    query.overlapping = *told;
    query.actors = actors;
    const auto rows = actors.empty() ? std::vector<store::AppointmentRow>() : store.appointmentRows(query);
    for (availability::OccupancyFact &fact : facts.occupancy) {
        for (const store::AppointmentRow &row : rows) {
            if (row.id == fact.appointment) {
                fact.label = labelOf(row);
                fact.reference = store.referenceTo(resourceKey(row.id)).reference;
            }
        }
    }
    return facts;
}

tl::unexpected<Error> refusal(std::vector<Clash> clashes) {
    const Clash first = clashes.front();
    return tl::unexpected<Error>(Error{first.rule, first.message, {}, std::move(clashes)});
}

std::vector<SlotId> slotsOf(const Appointment &appointment) {
    std::vector<SlotId> slotIds;
    for (const Reference &reference : appointment.slotReferences) {
        if (reference.key && reference.type == ResourceType::Slot) {
            slotIds.push_back(narrow<SlotId>(reference.key));
        }
    }
    return slotIds;
}

std::vector<ScheduleId> schedulesOf(const store::Store &store, const Appointment &appointment) {
    std::vector<ScheduleId> schedules;
    const auto add = [&schedules](ScheduleId id) {
        if (id && std::find(schedules.begin(), schedules.end(), id) == schedules.end()) {
            schedules.push_back(id);
        }
    };
    for (const SlotId id : slotsOf(appointment)) {
        if (const auto slot = store.slot(id)) {
            add(narrow<ScheduleId>(slot->schedule.key));
        }
    }
    if (!schedules.empty()) {
        return schedules;
    }
    for (const Schedule &schedule : store.schedules()) {
        const bool allTakePart = !schedule.actors.empty()
            && std::all_of(schedule.actors.begin(), schedule.actors.end(), [&appointment](const Reference &actor) {
                   return std::any_of(appointment.participants.begin(), appointment.participants.end(),
                                      [&actor](const Participant &participant) { return participant.actor.key == actor.key && actor.key; });
               });
        if (allTakePart) {
            add(schedule.id());
        }
    }
    return schedules;
}

std::vector<Clash> patientElsewhere(const store::Store &store, PatientId patient, Interval interval, AppointmentId except,
                                    const std::vector<ScheduleId> &schedules, bool sameSchedule) {
    std::vector<Clash> clashes;
    if (!patient) {
        return clashes;
    }
    store::AppointmentQuery query;
    query.overlapping = interval;
    query.patient = patient;
    for (const store::AppointmentRow &row : store.appointmentRows(query)) {
        if (row.id == except || !occupies(row.status)) {
            continue;
        }
        bool shared = false;
        for (const SlotId slotId : row.slotIds) {
            const auto slot = store.slot(slotId);
            shared = shared || (slot && std::find(schedules.begin(), schedules.end(), narrow<ScheduleId>(slot->schedule.key)) != schedules.end());
        }
        if (shared == sameSchedule) {
            clashes.push_back({ErrorCode::PatientDoubleBooked,
                               Text::tr("%1 already has an appointment from %2 to %3.")
                                   .arg(labelOf(row), timeText(store, row.interval.start), timeText(store, row.interval.end)),
                               store.referenceTo(resourceKey(row.id)).reference, row.interval});
        }
    }
    return clashes;
}

std::vector<Clash> actorsBusy(const store::Store &store, const std::vector<Reference> &actors, Interval interval, AppointmentId except) {
    std::vector<Clash> clashes;
    for (const Reference &actor : actors) {
        if (!isActor(actor.type) || !actor.key) {
            continue;
        }
        const ActorId id = narrow<ActorId>(actor.key);
        store::AppointmentQuery query;
        query.overlapping = interval;
        query.actors = {id};
        for (const store::AppointmentRow &row : store.appointmentRows(query)) {
            if (row.id != except && occupies(row.status)) {
                clashes.push_back({ErrorCode::SlotTaken,
                                   Text::tr("%1 is taken from %2 to %3: %4.")
                                       .arg(actor.display.isEmpty() ? actor.reference : actor.display, timeText(store, row.interval.start),
                                            timeText(store, row.interval.end), labelOf(row)),
                                   store.referenceTo(resourceKey(row.id)).reference, row.interval});
            }
        }
    }
    return clashes;
}

} // namespace praxidesk::desk
