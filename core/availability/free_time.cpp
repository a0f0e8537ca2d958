#include "core/availability/slot_runs.h"

#include <algorithm>

namespace praxidesk::availability {
namespace {

IntervalSet supplyOf(const ScheduleFacts &facts, Instant now, const Ignoring &ignoring) {
    if (!facts.active) {
        return {};
    }
    std::vector<Interval> intervals;
    for (const SlotFact *slot : freeSlots(facts, now, ignoring)) {
        intervals.push_back({std::max(slot->interval.start, facts.horizonStart.value_or(Instant::min())),
                             std::min(slot->interval.end, facts.horizonEnd.value_or(Instant::max()))});
    }
    return IntervalSet(std::move(intervals));
}

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

IntervalSet supply(const ScheduleFacts &facts, Instant now) { return supplyOf(facts, now, {}); }

IntervalSet freeTime(const ScheduleFacts &facts, Instant now, const Ignoring &ignoring) {
    std::vector<Interval> taken;
    for (const SlotFact &slot : facts.slotFacts) {
        const bool ignored = std::find(ignoring.slotIds.begin(), ignoring.slotIds.end(), slot.id) != ignoring.slotIds.end();
        const auto status = statusAt(slot, now);
        if (!ignored && status && status != SlotStatus::Free) {
            taken.push_back(slot.interval);
        }
    }
    for (const OccupancyFact &occupancy : facts.occupancy) {
        if (!ignoring.appointment || occupancy.appointment != ignoring.appointment) {
            taken.push_back(occupancy.interval);
        }
    }
    return supplyOf(facts, now, ignoring).subtracted(IntervalSet(std::move(taken)));
}

IntervalSet freeTime(const ScheduleFacts &facts, Instant now) { return freeTime(facts, now, {}); }

std::vector<Instant> starts(const ScheduleFacts &facts, Instant now) {
    const SlotRuns runs = bookableSlots(facts, now, {});
    std::vector<Instant> found;
    for (const SlotFact *slot : runs.slotFacts()) {
        if (found.empty() || found.back() != slot->interval.start) {
            found.push_back(slot->interval.start);
        }
    }
    return found;
}

std::vector<SlotId> coveringSlots(const ScheduleFacts &facts, Interval wanted, Instant now, const Ignoring &ignoring) {
    std::vector<SlotId> ids;
    const SlotRuns runs = bookableSlots(facts, now, ignoring);
    for (const SlotFact *slot : runs.covering(wanted)) {
        ids.push_back(slot->id);
    }
    return ids;
}

} // namespace praxidesk::availability
