#include "core/desk/undo_merge.h"

#include "core/desk/claim.h"

namespace praxidesk::desk {
namespace {

/// Takes the step in one field; false when the field has become something else since.
template <typename Value, typename Field>
bool step(Field Value::*field, Value &present, const Value &from, const Value &to) {
    if (from.*field == to.*field || present.*field == to.*field) {
        return true;
    }
    if (present.*field != from.*field) {
        return false;
    }
    present.*field = to.*field;
    return true;
}

template <typename Value, typename... Fields>
bool steps(Value &present, const Value &from, const Value &to, Fields... fields) {
    return (step(fields, present, from, to) && ...);
}

bool mergeFacts(LocalFacts &present, const LocalFacts &from, const LocalFacts &to) {
    return steps(present, from, to, &LocalFacts::arrivedAt, &LocalFacts::inRoomAt, &LocalFacts::doneAt, &LocalFacts::noShowReason,
                 &LocalFacts::timeGivenBack, &LocalFacts::toldPatient, &LocalFacts::toldAt, &LocalFacts::toldBy, &LocalFacts::onCallList,
                 &LocalFacts::ownSlots, &LocalFacts::holdOwner, &LocalFacts::holdFor, &LocalFacts::holdExpires, &LocalFacts::holdOwnsSlot,
                 &LocalFacts::heldBy, &LocalFacts::blockGroup, &LocalFacts::blockRule, &LocalFacts::blockChanged, &LocalFacts::takenByBlock, &LocalFacts::wish,
                 &LocalFacts::sharesTime, &LocalFacts::hours, &LocalFacts::generated);
}

/// Whose time a Slot is decides: a block that came over it, or a hold that is over, gives way to a booking that comes
/// back; time that comes free stays with whoever has it now.
bool mergeStatus(Slot &present, LocalFacts &facts, const Slot &from, const Slot &to, LocalFacts &fromFacts, Instant now) {
    const bool givesBack = to.status == SlotStatus::Free || to.status == SlotStatus::BusyUnavailable;
    if (from.status == to.status || present.status == from.status || (givesBack && present.status == to.status)) {
        return step(&Slot::status, present, from, to);
    }
    if (givesBack) {
        fromFacts.takenByBlock = facts.takenByBlock;
        return true;
    }
    const bool holdIsOver = present.status == SlotStatus::BusyTentative && facts.holdExpires && *facts.holdExpires <= now;
    if (!facts.takenByBlock && !holdIsOver) {
        return false;
    }
    forgetHold(facts);
    facts.takenByBlock = {};
    present.status = to.status;
    return true;
}

bool merge(Slot &present, LocalFacts &facts, const Slot &from, const LocalFacts &fromFacts, const Slot &to, const LocalFacts &toFacts, Instant now) {
    LocalFacts expected = fromFacts;
    if (!mergeStatus(present, facts, from, to, expected, now)) {
        return false;
    }
    return steps(present, from, to, &Slot::schedule, &Slot::interval, &Slot::overbooked, &Slot::serviceCategory, &Slot::serviceType,
                 &Slot::specialty, &Slot::appointmentType, &Slot::comment, &Slot::blockKind)
        && mergeFacts(facts, expected, toFacts);
}

bool merge(Appointment &present, LocalFacts &facts, const Appointment &from, const LocalFacts &fromFacts, const Appointment &to,
           const LocalFacts &toFacts, Instant) {
    return steps(present, from, to, &Appointment::status, &Appointment::interval, &Appointment::minutesDuration, &Appointment::slotReferences,
                 &Appointment::participants, &Appointment::serviceCategory, &Appointment::serviceType, &Appointment::specialty,
                 &Appointment::appointmentType, &Appointment::cancelationReason, &Appointment::priority, &Appointment::description,
                 &Appointment::comment, &Appointment::patientInstruction, &Appointment::overbookReason, &Appointment::series,
                 &Appointment::requestedPeriods)
        && mergeFacts(facts, fromFacts, toFacts);
}

bool merge(Schedule &present, LocalFacts &facts, const Schedule &from, const LocalFacts &fromFacts, const Schedule &to, const LocalFacts &toFacts,
           Instant) {
    return steps(present, from, to, &Schedule::active, &Schedule::comment, &Schedule::actors, &Schedule::serviceCategory, &Schedule::serviceType,
                 &Schedule::specialty, &Schedule::parameters, &Schedule::horizonStart, &Schedule::horizonEnd)
        && mergeFacts(facts, fromFacts, toFacts);
}

template <typename Value>
std::optional<store::Stored> mergedAs(const store::Stored &present, const store::Stored &from, const store::Stored &to, const Zone &zone, Instant now) {
    const auto presentValue = fhir::read(present.json);
    const auto fromValue = fhir::read(from.json);
    const auto toValue = fhir::read(to.json);
    if (!presentValue || !fromValue || !toValue) {
        return std::nullopt;
    }
    Value value = std::get<Value>(*presentValue);
    store::Stored result = present;
    if (!merge(value, result.local, std::get<Value>(*fromValue), from.local, std::get<Value>(*toValue), to.local, now)) {
        return std::nullopt;
    }
    result.json = fhir::write(value, present.json, zone);
    return result;
}

} // namespace

std::optional<store::Stored> merged(const store::Stored &present, const store::Stored &from, const store::Stored &to, const Zone &zone, Instant now) {
    if (present.json.isEmpty() || from.json.isEmpty() || to.json.isEmpty()) {
        return std::nullopt;
    }
    switch (present.type) {
    case ResourceType::Slot: return mergedAs<Slot>(present, from, to, zone, now);
    case ResourceType::Appointment: return mergedAs<Appointment>(present, from, to, zone, now);
    case ResourceType::Schedule: return mergedAs<Schedule>(present, from, to, zone, now);
    default: return std::nullopt;
    }
}

} // namespace praxidesk::desk
