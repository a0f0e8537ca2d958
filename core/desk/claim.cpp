#include "core/desk/claim.h"

#include "core/desk/text.h"

#include <algorithm>

namespace praxidesk::desk {
namespace {

/// Wide enough for any Slot that could cover the wanted time and for whatever clashes with that Slot.
Interval around(Interval interval) { return {interval.start, interval.end + std::chrono::hours(24)}; }
/// What can be named in a refusal.
Interval told(Interval interval) { return {interval.start, interval.end + std::chrono::hours(2)}; }

bool isExcusable(ErrorCode rule) { return rule != ErrorCode::ScheduleInactive; }

template <typename Value>
bool contains(const std::vector<Value> &values, const Value &value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

Result<std::vector<Clash>> clashesOf(const store::Store &store, const Wish &wish) {
    std::vector<Clash> clashes;
    for (const ScheduleId schedule : wish.schedules) {
        const auto facts = readFacts(store, schedule, around(wish.interval), told(wish.interval));
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        const auto found = availability::why(*facts, wish.interval, store.now(), wish.ignoring);
        clashes.insert(clashes.end(), found.begin(), found.end());
    }
    for (Clash &clash : actorsBusy(store, wish.moreActors, wish.interval, wish.ignoring.appointment)) {
        clashes.push_back(std::move(clash));
    }
    for (Clash &clash : patientElsewhere(store, wish.patient, wish.interval, wish.ignoring.appointment, wish.schedules, true)) {
        clashes.push_back(std::move(clash));
    }
    return clashes;
}

std::optional<Error> forbids(const std::vector<Clash> &clashes, const Wish &wish) {
    if (clashes.empty()) {
        return std::nullopt;
    }
    for (const Clash &clash : clashes) {
        if (!isExcusable(clash.rule) || !wish.overbook) {
            return refusal(clashes).value();
        }
    }
    if (wish.reason.trimmed().isEmpty()) {
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
    Claimed claimed;
    for (const ScheduleId schedule : wish.schedules) {
        const auto facts = readFacts(store, schedule, around(wish.interval));
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        std::vector<SlotId> covering;
        for (const availability::SlotFact &fact : facts->slotFacts) {
            if (contains(wish.exactSlots, fact.id)) {
                covering.push_back(fact.id);
            }
        }
        if (covering.empty()) {
            covering = availability::coveringSlots(*facts, wish.interval, store.now(), wish.ignoring);
        }
        if (covering.empty() && overbooking) {
            for (const availability::SlotFact &fact : facts->slotFacts) {
                const bool usable = fact.status == SlotStatus::Free || fact.status == SlotStatus::Busy || fact.status == SlotStatus::BusyTentative;
                if (usable && fact.interval.overlaps(wish.interval)) {
                    covering.push_back(fact.id);
                }
            }
        }
        for (const SlotId id : covering) {
            const auto changed = changeSlot(writer, store, id, [&](Slot &slot, LocalFacts &local) {
                const bool taken = slot.status == SlotStatus::Busy && !contains(wish.ignoring.slotIds, id);
                if (overbooking && taken) {
                    slot.overbooked = true;
                    slot.comment = wish.reason;
                }
                if (slot.status != SlotStatus::BusyTentative || !overbooking) {
                    slot.status = SlotStatus::Busy;
                    local.holdOwner.clear();
                    local.holdFor.clear();
                    local.holdExpires.reset();
                    local.heldBy = {};
                }
            });
            if (!changed) {
                return tl::unexpected(changed.error());
            }
            claimed.slotIds.push_back(id);
        }
        if (covering.empty()) {
            Slot slot;
            slot.schedule = store.referenceTo(resourceKey(schedule));
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

Result<void> giveBack(store::Writer &writer, const store::Store &store, AppointmentId appointment, const std::vector<SlotId> &slotIds,
                      const std::vector<SlotId> &ownSlots) {
    for (const SlotId id : slotIds) {
        std::vector<AppointmentId> others;
        for (const AppointmentId other : store.appointmentsOfSlot(id)) {
            if (other == appointment) {
                continue;
            }
            if (const auto value = store.appointment(other); value && occupies(value->status)) {
                others.push_back(other);
            }
        }
        if (others.empty() && contains(ownSlots, id)) {
            if (const auto removed = writer.remove(resourceKey(id)); !removed) {
                return removed;
            }
            continue;
        }
        const auto changed = changeSlot(writer, store, id, [&others](Slot &slot, LocalFacts &) {
            if (slot.status != SlotStatus::Busy) {
                return;
            }
            if (others.empty()) {
                slot.status = SlotStatus::Free;
            }
            if (slot.overbooked && others.size() < 2) {
                slot.overbooked = false;
                slot.comment.clear();
            }
        });
        if (!changed) {
            return changed;
        }
    }
    return {};
}

} // namespace praxidesk::desk
