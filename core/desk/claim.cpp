#include "core/desk/claim.h"

#include "core/desk/text.h"
#include "core/store/ledger.h"

#include <algorithm>

namespace praxidesk::desk {
namespace {

/// What a reason can excuse. Nobody is in two places on one schedule, and an inactive one takes nobody.
bool isExcusable(ErrorCode rule) { return rule != ErrorCode::ScheduleInactive && rule != ErrorCode::PatientDoubleBooked; }

template <typename Value>
bool contains(const std::vector<Value> &values, const Value &value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Appointments other than `leaving` that need the Slot: active ones, and no-shows whose time was not given back.
std::vector<Appointment> keepersOf(const store::Store &store, SlotId slot, AppointmentId leaving) {
    std::vector<Appointment> keepers;
    for (const AppointmentId id : store.appointmentsOfSlot(slot)) {
        if (id == leaving) {
            continue;
        }
        auto value = store.appointment(id);
        if (value && (occupies(value->status) || (value->status == AppointmentStatus::NoShow && !store.local(resourceKey(id)).timeGivenBack))) {
            keepers.push_back(std::move(*value));
        }
    }
    return keepers;
}

/// Marks a Slot that is not free; a comment that somebody wrote stays.
void markOverbooked(Slot &slot, const QString &reason) {
    slot.overbooked = true;
    if (slot.comment.isEmpty()) {
        slot.comment = reason;
    }
}

/// A Slot that was made for one visit belongs to the next that uses it: it goes with the last.
Result<void> leaveTo(store::Writer &writer, const store::Store &store, AppointmentId heir, SlotId slot) {
    const auto stored = store.read(resourceKey(heir));
    LocalFacts local = stored->local;
    if (contains(local.ownSlots, slot)) {
        return {};
    }
    local.ownSlots.push_back(slot);
    const auto written = writer.put(ResourceType::Appointment, stored->json, local, resourceKey(heir));
    return written ? Result<void>() : tl::unexpected(written.error());
}

} // namespace

Result<Surroundings> surroundingsOf(const store::Store &store, const Wish &wish) {
    Surroundings surroundings;
    for (const ScheduleId schedule : wish.schedules) {
        auto facts = readFacts(store, schedule, wish.interval, wish.service);
        Interval reach = wish.interval;
        for (size_t i = 0; facts && i < facts->slotFacts.size(); ++i) {
            reach.end = std::max(reach.end, facts->slotFacts[i].interval.end);
        }
        if (reach != wish.interval) { // what clashes with a Slot that is longer than the wish counts too
            facts = readFacts(store, schedule, reach, wish.service);
        }
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        surroundings.push_back(std::move(*facts));
    }
    return surroundings;
}

Result<std::vector<Clash>> clashesOf(const store::Store &store, const Wish &wish) {
    const auto surroundings = surroundingsOf(store, wish);
    if (!surroundings) {
        return tl::unexpected(surroundings.error());
    }
    return clashesOf(store, wish, *surroundings);
}

namespace {

/// A day off is more of a reason than that there are no hours: "Christmas", "Leave".
void nameDaysOff(const store::Store &store, const availability::ScheduleFacts &facts, std::vector<Clash> &clashes) {
    for (Clash &clash : clashes) {
        if (clash.rule != ErrorCode::OutsideHours || !clash.interval) {
            continue;
        }
        const auto hours = store.local(resourceKey(facts.id)).hours.value_or(WeeklyHours());
        const auto exception = hours.exceptions.find(facts.zone.dateOf(clash.interval->start));
        if (exception != hours.exceptions.end() && !exception->second.name.isEmpty()) {
            clash.message = (exception->second.windows.empty() ? Text::tr("%1 Day off: %2.") : Text::tr("%1 Other hours that day: %2.")).arg(clash.message, exception->second.name);
        }
    }
}

} // namespace

std::vector<Clash> clashesOf(const store::Store &store, const Wish &wish, const Surroundings &surroundings) {
    std::vector<Clash> clashes;
    for (const availability::ScheduleFacts &facts : surroundings) {
        if (availability::why(facts, wish.interval, store.now(), wish.ignoring).empty()) {
            continue;
        }
        availability::ScheduleFacts named = facts; // words are read for a refusal alone
        nameFacts(store, named);
        auto found = availability::why(named, wish.interval, store.now(), wish.ignoring);
        nameDaysOff(store, named, found);
        clashes.insert(clashes.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    for (Clash &clash : actorsBusy(store, wish.moreActors, wish.interval, wish.ignoring.appointment)) {
        clashes.push_back(std::move(clash));
    }
    for (Clash &clash : patientElsewhere(store, wish.patient, wish.interval, wish.ignoring.appointment, wish.schedules, true)) {
        clashes.push_back(std::move(clash));
    }
    // an appointment that keeps several actors of a schedule busy clashes once
    std::vector<Clash> once;
    for (Clash &clash : clashes) {
        if (!contains(once, clash)) {
            once.push_back(std::move(clash));
        }
    }
    return once;
}

std::optional<Error> forbids(const std::vector<Clash> &clashes, const Wish &wish) {
    const bool withoutReason = wish.overbook && wish.reason.trimmed().isEmpty();
    if (clashes.empty() && withoutReason) {
        return Error{ErrorCode::OverbookNeedsReason, Text::tr("Overbooking needs a reason."), {}, {}};
    }
    if (clashes.empty()) {
        return std::nullopt;
    }
    for (const Clash &clash : clashes) {
        if (!wish.overbook) {
            return refusal(clashes).value();
        }
        if (!isExcusable(clash.rule)) {
            return Error{clash.rule, clash.message, {}, clashes}; // the reason would excuse the others
        }
    }
    if (withoutReason) {
        return Error{ErrorCode::OverbookNeedsReason, Text::tr("Overbooking needs a reason."), {}, clashes};
    }
    return std::nullopt;
}

Result<void> changeSlot(store::Writer &writer, const store::Store &store, SlotId id, const std::function<void(Slot &, LocalFacts &)> &change) {
    const auto stored = store.read(resourceKey(id));
    auto slot = store.slot(id);
    if (!slot) {
        return tl::unexpected(slot.error());
    }
    LocalFacts local = stored->local;
    change(*slot, local);
    const QByteArray json = fhir::write(*slot, stored->json, store.zone());
    const auto written = writer.put(ResourceType::Slot, json, local, resourceKey(id));
    if (!written) {
        return tl::unexpected(written.error());
    }
    return {};
}

Result<SlotId> putSlot(store::Writer &writer, const store::Store &store, const Slot &slot, const LocalFacts &local) {
    const auto written = writer.put(ResourceType::Slot, fhir::write(slot, {}, store.zone()), local);
    if (!written) {
        return tl::unexpected(written.error());
    }
    return narrow<SlotId>(*written);
}

Result<Claimed> claim(store::Writer &writer, const store::Store &store, const Wish &wish, bool overbooking) {
    const auto surroundings = surroundingsOf(store, wish);
    if (!surroundings) {
        return tl::unexpected(surroundings.error());
    }
    return claim(writer, store, wish, *surroundings, overbooking);
}

Result<Claimed> claim(store::Writer &writer, const store::Store &store, const Wish &wish, const Surroundings &surroundings, bool overbooking) {
    Claimed claimed;
    for (const availability::ScheduleFacts &facts : surroundings) {
        claimed.sharesTime = claimed.sharesTime || facts.rhythm.capacity > 1;
        std::vector<SlotId> covering;
        for (const availability::SlotFact &fact : facts.slotFacts) {
            if (contains(wish.exactSlots, fact.id)) {
                covering.push_back(fact.id);
            }
        }
        if (covering.empty()) {
            covering = availability::coveringSlots(facts, wish.interval, store.now(), wish.ignoring);
        }
        if (covering.empty() && overbooking) {
            for (const availability::SlotFact &fact : facts.slotFacts) {
                if (!fact.isBlock && fact.interval.overlaps(wish.interval) && availability::statusAt(fact, store.now())) {
                    covering.push_back(fact.id);
                }
            }
        }
        for (const availability::SlotFact &fact : facts.slotFacts) {
            if (!contains(covering, fact.id)) {
                continue;
            }
            const bool isFree = contains(wish.ignoring.slotIds, fact.id) || availability::statusAt(fact, store.now()) == SlotStatus::Free;
            const auto changed = changeSlot(writer, store, fact.id, [&](Slot &slot, LocalFacts &local) {
                if (isFree) {
                    if (local.holdOwnsSlot) {
                        claimed.ownSlots.push_back(fact.id);
                    }
                    slot.status = SlotStatus::Busy;
                    forgetHold(local);
                } else if (overbooking) {
                    markOverbooked(slot, wish.reason);
                }
            });
            if (!changed) {
                return tl::unexpected(changed.error());
            }
            claimed.slotIds.push_back(fact.id);
        }
        if (covering.empty() && !store.ledger().computingServerOf(facts.id)) {
            Slot slot;
            slot.schedule = store.referenceTo(resourceKey(facts.id));
            slot.status = SlotStatus::Busy;
            slot.interval = wish.interval;
            slot.overbooked = overbooking;
            slot.comment = wish.reason;
            const auto made = putSlot(writer, store, slot, {});
            if (!made) {
                return tl::unexpected(made.error());
            }
            claimed.slotIds.push_back(*made);
            claimed.ownSlots.push_back(*made);
        }
    }
    return claimed;
}

void forgetHold(LocalFacts &local) {
    local.holdOwner.clear();
    local.holdFor.clear();
    local.holdExpires.reset();
    local.holdOwnsSlot = false;
    local.heldBy = {};
}

std::vector<SlotId> slotsOfHold(const store::Store &store, SlotId anySlot) {
    const ResourceKey named = store.local(resourceKey(anySlot)).heldBy;
    const SlotId head = named ? narrow<SlotId>(named) : anySlot;
    std::vector<SlotId> found{head};
    for (const store::SlotRow &row : store.holds()) {
        if (row.heldBy == resourceKey(head) && row.id != head) {
            found.push_back(row.id);
        }
    }
    return found;
}

void settle(const store::Store &store, Slot &slot, LocalFacts &local, AppointmentId leaving, SlotId removed) {
    forgetHold(local);
    local.takenByBlock = {};
    if (!keepersOf(store, slot.id(), leaving).empty()) {
        slot.status = SlotStatus::Busy;
        return;
    }
    slot.status = SlotStatus::Free;
    store::SlotQuery query;
    query.overlapping = slot.interval;
    query.schedules = {narrow<ScheduleId>(slot.schedule.key)};
    for (const store::SlotRow &row : store.slotRows(query)) {
        if (isBlock(row) && row.id != removed && row.id != slot.id() && row.interval.overlaps(slot.interval)) {
            slot.status = SlotStatus::BusyUnavailable;
            local.takenByBlock = resourceKey(row.id);
        }
    }
}

std::vector<SlotId> freedBy(const store::Store &store, const Appointment &appointment) {
    std::vector<SlotId> freed;
    for (const SlotId id : slotsOf(appointment)) {
        const auto slot = store.slot(id);
        if (slot && slot->status == SlotStatus::Busy && keepersOf(store, id, appointment.id()).empty()) {
            freed.push_back(id);
        }
    }
    return freed;
}

Result<void> giveBack(store::Writer &writer, const store::Store &store, const Appointment &appointment, const LocalFacts &facts) {
    for (const SlotId id : slotsOf(appointment)) {
        const auto keepers = keepersOf(store, id, appointment.id());
        if (!store.slot(id)) {
            continue; // only referred to, or removed since
        }
        if (contains(facts.ownSlots, id) && !keepers.empty()) {
            if (const auto left = leaveTo(writer, store, keepers.front().id(), id); !left) {
                return left;
            }
        }
        if (keepers.empty() && contains(facts.ownSlots, id)) {
            if (const auto removed = writer.remove(resourceKey(id)); !removed) {
                return removed;
            }
            continue;
        }
        const auto changed = changeSlot(writer, store, id, [&](Slot &slot, LocalFacts &local) {
            const size_t others = keepers.size() + (slot.status == SlotStatus::Busy ? 0 : 1);
            if (slot.overbooked && others < 2) {
                const bool isReason = slot.comment == appointment.overbookReason
                    || std::any_of(keepers.begin(), keepers.end(), [&slot](const Appointment &keeper) { return keeper.overbookReason == slot.comment; });
                slot.overbooked = false;
                slot.comment = isReason ? QString() : slot.comment;
            }
            if (slot.status == SlotStatus::Busy) {
                settle(store, slot, local, appointment.id());
            }
        });
        if (!changed) {
            return changed;
        }
    }
    return {};
}

} // namespace praxidesk::desk
