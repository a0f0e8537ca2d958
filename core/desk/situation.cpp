#include "core/desk/situation.h"

#include "core/desk/text.h"

#include <algorithm>

namespace praxidesk::desk {

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

Result<availability::ScheduleFacts> readFacts(const store::Store &store, ScheduleId id, Interval within, bool labels) {
    const auto schedule = store.schedule(id);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    availability::ScheduleFacts facts;
    facts.id = id;
    facts.active = schedule->active;
    facts.horizonStart = schedule->horizonStart;
    facts.horizonEnd = schedule->horizonEnd;
    facts.reference = QStringLiteral("Schedule/") + schedule->header.fhirId;
    QStringList names;
    for (const Reference &actor : schedule->actors) {
        names << (actor.display.isEmpty() ? actor.reference : actor.display);
        if (isActor(actor.type)) {
            facts.actors.push_back(narrow<ActorId>(actor.key));
        }
    }
    facts.label = names.join(QStringLiteral(", "));

    store::SlotQuery slotQuery;
    slotQuery.overlapping = within;
    slotQuery.schedules = {id};
    for (const store::SlotRow &row : store.slotRows(slotQuery)) {
        availability::SlotFact fact{row.id, row.interval, row.status, row.holdExpires, false, false, row.comment, {}};
        fact.isBlock = row.status == SlotStatus::BusyUnavailable;
        if (row.status == SlotStatus::BusyTentative) {
            fact.holdTookFreeSlot = !store.local(resourceKey(row.id)).holdOwnsSlot;
            fact.label = row.holdFor.isEmpty() ? row.comment : row.holdFor;
        }
        if (labels) {
            fact.reference = store.referenceTo(resourceKey(row.id)).reference;
        }
        facts.slotFacts.push_back(std::move(fact));
    }

    std::map<qint64, QString> words;
    if (labels && !facts.actors.empty()) {
        store::AppointmentQuery query;
        query.overlapping = within;
        query.actors = facts.actors;
        for (const store::AppointmentRow &row : store.appointmentRows(query)) {
            words[row.id.value] = labelOf(row);
        }
    }
    for (const store::OccupancyRow &row : store.occupancy(facts.actors, within)) {
        availability::OccupancyFact fact{row.actor, row.interval, row.appointment, {}, {}};
        if (labels) {
            fact.label = words[row.appointment.value];
            fact.reference = store.referenceTo(resourceKey(row.appointment)).reference;
        }
        facts.occupancy.push_back(std::move(fact));
    }
    std::stable_sort(facts.occupancy.begin(), facts.occupancy.end(),
                     [](const auto &a, const auto &b) { return a.interval < b.interval; });
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
