#include "core/availability/agenda.h"

#include <algorithm>
#include <map>
#include <set>

namespace praxidesk::availability {
namespace {

bool contains(const std::vector<SlotId> &slotIds, SlotId id) { return std::find(slotIds.begin(), slotIds.end(), id) != slotIds.end(); }

} // namespace

std::optional<SlotStatus> statusAt(const SlotFact &slot, Instant now) {
    if (slot.status == SlotStatus::EnteredInError) {
        return std::nullopt;
    }
    if (slot.status == SlotStatus::BusyTentative && slot.holdExpires && *slot.holdExpires <= now) {
        return slot.holdTookFreeSlot ? std::optional(SlotStatus::Free) : std::nullopt;
    }
    return slot.status;
}

Standing standingOf(const ScheduleFacts &facts, const SlotFact &slot, Instant now, const Ignoring &ignoring) {
    if (contains(ignoring.goneSlotIds, slot.id)) {
        return Standing::Absent;
    }
    if (contains(ignoring.slotIds, slot.id)) {
        return Standing::Free;
    }
    const auto status = statusAt(slot, now);
    if (!status) {
        return Standing::Absent;
    }
    if (*status == SlotStatus::Busy && slot.usedByVisit && facts.rhythm.capacity > 1) {
        return slot.ownOfVisit ? Standing::Absent : Standing::Free;
    }
    return *status == SlotStatus::Free ? Standing::Free : Standing::Taken;
}

IntervalSet fullTimes(const Rhythm &rhythm, std::span<const Occupied> occupied) {
    std::map<ActorId, std::set<std::pair<AppointmentId, Interval>>> ofActor;
    for (const Occupied &one : occupied) {
        ofActor[one.actor].insert({one.appointment, withBuffers(rhythm, one.interval)});
    }
    IntervalSetBuilder full;
    for (const auto &[actor, visits] : ofActor) {
        std::map<Instant, int> changes;
        for (const auto &[appointment, interval] : visits) {
            ++changes[interval.start];
            --changes[interval.end];
        }
        int count = 0;
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            count += change->second;
            if (count >= rhythm.capacity) {
                full.add({change->first, std::next(change)->first});
            }
        }
    }
    return full.take();
}

IntervalSet fullTimes(const ScheduleFacts &facts, const Ignoring &ignoring) {
    const auto counts = [without = ignoring.appointment](const OccupancyFact &fact) {
        return !fact.interval.isEmpty() && (!without || fact.appointment != without);
    };
    if (facts.rhythm.capacity > 1) {
        std::vector<Occupied> occupied;
        for (const OccupancyFact &fact : facts.occupancy) {
            if (counts(fact)) {
                occupied.push_back({fact.actor, fact.interval, fact.appointment});
            }
        }
        return fullTimes(facts.rhythm, occupied);
    }
    const Milliseconds before = facts.rhythm.bufferAfter, after = facts.rhythm.bufferBefore; // of what is taken: withBuffers
    return unitedOf(facts.occupancy, [counts, before, after](const OccupancyFact &fact) {
        return counts(fact) ? Interval{fact.interval.start - before, fact.interval.end + after} : Interval();
    });
}

Interval horizonOf(const std::optional<Instant> &start, const std::optional<Instant> &end) {
    return {start.value_or(Instant::min()), end.value_or(Instant::max())};
}

Agenda agendaOf(const ScheduleFacts &facts, Instant now, const Ignoring &ignoring) {
    Agenda agenda{facts.id, facts.active, facts.rhythm, horizonOf(facts.horizonStart, facts.horizonEnd)};
    agenda.windows = facts.windows;
    IntervalSetBuilder taken;
    for (const SlotFact &slot : facts.slotFacts) {
        switch (standingOf(facts, slot, now, ignoring)) {
        case Standing::Absent:
            break;
        case Standing::Free:
            agenda.freeSlots.push_back({slot.interval, slot.id});
            break;
        case Standing::Taken:
            if (!slot.interval.isEmpty()) {
                taken.add(withBuffers(facts.rhythm, slot.interval));
            }
        }
    }
    if (!std::is_sorted(agenda.freeSlots.begin(), agenda.freeSlots.end())) {
        std::sort(agenda.freeSlots.begin(), agenda.freeSlots.end());
    }
    // each of the two is sorted already; both in one heap would have to be
    agenda.taken = fullTimes(facts, ignoring);
    if (IntervalSet ofSlots = taken.take(); !ofSlots.isEmpty()) {
        agenda.taken = agenda.taken.isEmpty() ? std::move(ofSlots) : agenda.taken.united(ofSlots);
    }
    return agenda;
}

} // namespace praxidesk::availability
