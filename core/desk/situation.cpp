#include "core/desk/situation.h"

#include "core/desk/offered.h"
#include "core/desk/text.h"
#include "core/store/ledger.h"

#include <algorithm>

namespace praxidesk::desk {

bool isBlock(const store::SlotRow &row) { return row.status == SlotStatus::BusyUnavailable && !row.takenByBlock; }

bool isDisplaceable(AppointmentStatus status) { return occupies(status) && status != AppointmentStatus::Fulfilled; }

QString labelOf(const store::AppointmentRow &row) {
    if (row.patientName.isEmpty()) {
        return row.visit.isEmpty() ? Text::tr("a visit without a patient") : row.visit;
    }
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

QString serviceName(const std::optional<Concept> &type) {
    return !type ? QString() : !type->code.isEmpty() ? type->code : type->label();
}

Layout layoutOf(const store::Store &store, const Schedule &schedule, const QString &service) {
    Services services(store);
    return layoutOf(store, schedule, service, services);
}

Layout layoutOf(const store::Store &store, const Schedule &schedule, const QString &service, Services &services) {
    const WeeklyHours own = store.local(resourceKey(schedule.id())).hours.value_or(WeeklyHours());
    ServiceLayout ofService = layoutFor(store, schedule, own, service, services);
    Layout layout;
    layout.rhythm = ofService.rhythm;
    layout.hours = std::move(ofService.hours.hours);
    layout.zone = ofService.hours.zone;
    layout.service = std::move(ofService.names);
    const std::vector<store::OfferedTime> offers = store.ledger().offers(schedule.id());
    const bool mayBeAnswered = !offers.empty() || !schedule.parameters.empty() || (own.isEmpty() && !layout.hours.isEmpty());
    const auto answer = mayBeAnswered ? answered(store, schedule.id(), service) : std::nullopt;
    for (const store::OfferedTime &offer : offers) {
        const bool isOutdated = answer && offer.fetched < answer->at && answer->within.contains(offer.time.start);
        if (!isOutdated) {
            layout.offered.push_back({store.zone().dateOf(offer.time.start), offer.time});
        }
    }
    if (answer) {
        layout.answered = answer->within;
    }
    if (answer || (!layout.offered.empty() && layout.hours.isEmpty())) {
        layout.rhythm.grid = std::chrono::hours(24); // the server says where visits begin
        layout.rhythm.alignment.reset();
    }
    layout.hasServices = std::any_of(schedule.parameters.begin(), schedule.parameters.end(), [](const auto &one) { return !one.service.isEmpty(); });
    return layout;
}

std::vector<availability::Window> windowsOf(const Layout &layout, Interval within) {
    // a night's window begins the day before, and where a zone skips a day, the one before that
    auto windows = availability::windows(layout.hours, layout.zone, layout.zone.dateOf(within.start).addDays(-2), layout.zone.dateOf(within.end), layout.service);
    if (layout.answered) {
        std::vector<availability::Window> outside;
        for (const availability::Window &window : windows) {
            for (const Interval part : {Interval{window.interval.start, std::min(window.interval.end, layout.answered->start)}, Interval{std::max(window.interval.start, layout.answered->end), window.interval.end}}) {
                if (part.start < part.end) {
                    outside.push_back({window.date, part});
                }
            }
        }
        windows = std::move(outside);
    }
    std::copy_if(layout.offered.begin(), layout.offered.end(), std::back_inserter(windows), [&within](const availability::Window &window) { return window.interval.overlaps(within); });
    std::erase_if(windows, [&within](const availability::Window &window) { return !window.interval.overlaps(within); });
    if (!layout.offered.empty()) {
        std::stable_sort(windows.begin(), windows.end(), [](const availability::Window &a, const availability::Window &b) { return a.interval < b.interval; });
    }
    return windows;
}

bool isForAnotherService(const Layout &layout, const std::vector<Concept> &types) {
    return std::none_of(types.begin(), types.end(), [&layout](const Concept &type) {
        return (!type.code.isEmpty() && layout.service.contains(type.code, Qt::CaseInsensitive)) || layout.service.contains(type.label(), Qt::CaseInsensitive);
    });
}

SlotUse useOf(const store::Store &store, SlotId slot) {
    SlotUse use;
    for (const AppointmentId id : store.appointmentsOfSlot(slot)) {
        const auto appointment = store.appointment(id);
        if (appointment && occupies(appointment->status)) {
            const auto own = store.local(resourceKey(id)).ownSlots;
            use.byVisit = true;
            use.own = use.own || std::find(own.begin(), own.end(), slot) != own.end();
        }
    }
    return use;
}

Interval withNeighbours(const Layout &layout, Interval within) {
    return {within.start - layout.rhythm.bufferBefore, within.end + layout.rhythm.bufferAfter};
}

namespace {

/// A busy Slot for another service than the one asked for, where services have rules of their own.
bool isForAnother(const store::Store &store, const Layout &layout, const store::SlotRow &row) {
    if (!layout.hasServices || layout.service.isEmpty() || !row.serviceSpecific || row.status != SlotStatus::Busy) {
        return false;
    }
    const auto slot = store.slot(row.id);
    return slot && isForAnotherService(layout, slot->serviceType);
}

/// What a reason says of a Slot beside its times.
QString labelOf(const store::SlotRow &row) {
    if (row.status != SlotStatus::BusyTentative || (row.holdFor.isEmpty() && row.holdOwner.isEmpty())) {
        return row.comment;
    }
    return row.holdFor.isEmpty() ? row.holdOwner : row.holdFor;
}

} // namespace

availability::ScheduleFacts factsOf(const store::Store &store, const Schedule &schedule, const Layout &layout, Interval within,
                                    std::span<const store::SlotRow> slotRows, std::span<const store::OccupancyRow> occupancy) {
    availability::ScheduleFacts facts;
    facts.id = schedule.id();
    facts.active = schedule.active;
    facts.horizonStart = schedule.horizonStart;
    facts.horizonEnd = schedule.horizonEnd;
    facts.reference = QStringLiteral("Schedule/") + schedule.header.fhirId;
    facts.zone = store.zone();
    facts.rhythm = layout.rhythm;
    QStringList names;
    for (const Reference &actor : schedule.actors) {
        names << (actor.display.isEmpty() ? actor.reference : actor.display);
        if (isActor(actor.type)) {
            facts.actors.push_back(narrow<ActorId>(actor.key));
        }
    }
    facts.label = names.join(QStringLiteral(", "));
    if (hasComputedTime(layout)) {
        facts.windows = windowsOf(layout, within);
    }
    for (const store::SlotRow &row : slotRows) {
        if (row.schedule != facts.id || isForAnother(store, layout, row)) {
            continue;
        }
        availability::SlotFact fact{row.id, row.interval, row.status, row.holdExpires, false, isBlock(row)};
        fact.takenBy = narrow<SlotId>(row.takenByBlock);
        if (row.status == SlotStatus::BusyTentative) {
            fact.holdTookFreeSlot = !store.local(resourceKey(row.id)).holdOwnsSlot;
        } else if (row.status == SlotStatus::Busy && layout.rhythm.capacity > 1) {
            const SlotUse use = useOf(store, row.id);
            fact.usedByVisit = use.byVisit;
            fact.ownOfVisit = use.own;
        }
        facts.slotFacts.push_back(std::move(fact));
    }
    for (const store::OccupancyRow &row : occupancy) {
        if (std::find(facts.actors.begin(), facts.actors.end(), row.actor) != facts.actors.end()) {
            facts.occupancy.push_back({row.actor, row.interval, row.appointment});
        }
    }
    std::stable_sort(facts.occupancy.begin(), facts.occupancy.end(),
                     [](const auto &a, const auto &b) { return a.interval < b.interval; });
    return facts;
}

namespace {

std::vector<ActorId> actorsOf(const Schedule &schedule) {
    std::vector<ActorId> actors;
    for (const Reference &actor : schedule.actors) {
        if (isActor(actor.type) && actor.key) {
            actors.push_back(narrow<ActorId>(actor.key));
        }
    }
    return actors;
}

} // namespace

Result<availability::ScheduleFacts> readFacts(const store::Store &store, ScheduleId id, Interval within, const QString &service) {
    const auto schedule = store.schedule(id);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    const Layout layout = layoutOf(store, *schedule, service);
    const Interval reading = withNeighbours(layout, within);
    store::SlotQuery slotQuery;
    slotQuery.overlapping = reading;
    slotQuery.schedules = {id};
    return factsOf(store, *schedule, layout, within, store.slotRows(slotQuery), store.occupancy(actorsOf(*schedule), reading));
}

void nameFacts(const store::Store &store, availability::ScheduleFacts &facts) {
    std::optional<Interval> span;
    const auto widen = [&span](Interval interval) {
        span = span ? Interval{std::min(span->start, interval.start), std::max(span->end, interval.end)} : interval;
    };
    for (const availability::SlotFact &fact : facts.slotFacts) {
        widen(fact.interval);
    }
    for (const availability::OccupancyFact &fact : facts.occupancy) {
        widen(fact.interval);
    }
    if (!span) {
        return;
    }
    store::SlotQuery slotQuery;
    slotQuery.overlapping = span;
    slotQuery.schedules = {facts.id};
    for (const store::SlotRow &row : store.slotRows(slotQuery)) {
        facts.words[resourceKey(row.id)] = {labelOf(row), store.referenceTo(resourceKey(row.id)).reference};
    }
    store::AppointmentQuery query;
    query.overlapping = span;
    query.actors = facts.actors;
    const auto rows = facts.actors.empty() ? std::vector<store::AppointmentRow>() : store.appointmentRows(query);
    for (const store::AppointmentRow &row : rows) {
        facts.words[resourceKey(row.id)] = {labelOf(row), store.referenceTo(resourceKey(row.id)).reference};
    }
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

availability::Ignoring ignoring(const store::Store &store, const Appointment &appointment, const std::vector<SlotId> &freed) {
    availability::Ignoring result;
    result.appointment = appointment.id();
    const auto own = store.local(resourceKey(appointment.id())).ownSlots;
    for (const SlotId id : freed) {
        (std::find(own.begin(), own.end(), id) == own.end() ? result.slotIds : result.goneSlotIds).push_back(id);
    }
    return result;
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
