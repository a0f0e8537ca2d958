#include "core/availability/slot_runs.h"

#include <algorithm>
#include <map>

namespace praxidesk::availability {

SlotRuns::SlotRuns(std::vector<FreeSlot> freeSlots) : m_slots(std::move(freeSlots)) {
    std::erase_if(m_slots, [](const FreeSlot &slot) { return slot.interval.isEmpty(); });
    if (!std::is_sorted(m_slots.begin(), m_slots.end())) {
        std::sort(m_slots.begin(), m_slots.end());
    }
}

SlotRuns::Position SlotRuns::firstAt(Instant start) const {
    return std::lower_bound(m_slots.begin(), m_slots.end(), start,
                            [](const FreeSlot &slot, Instant instant) { return slot.interval.start < instant; });
}

bool SlotRuns::coverFrom(size_t position, const Interval &wanted) const {
    return m_slots[position].interval.end >= wanted.end || cover(wanted); // almost always one is enough
}

bool SlotRuns::cover(const Interval &wanted) const {
    Instant here = wanted.start;
    for (auto slot = firstAt(here); slot != m_slots.end() && slot->interval.start == here; ++slot) {
        const auto next = std::next(slot);
        if (next != m_slots.end() && next->interval.start == here) {
            return !covering(wanted).empty(); // several Slots start together
        }
        here = slot->interval.end;
        if (here >= wanted.end) {
            return true;
        }
    }
    return here != wanted.start && !covering(wanted).empty(); // something may lie between
}

void SlotRuns::addCovering(const Interval &wanted, std::vector<SlotId> &slotIds) const {
    const auto first = firstAt(wanted.start);
    if (first == m_slots.end() || first->interval.start != wanted.start) {
        return;
    }
    if (first->interval.end >= wanted.end) { // the first of those that start here ends first
        slotIds.push_back(first->id);
        return;
    }
    for (const FreeSlot &slot : covering(wanted)) {
        slotIds.push_back(slot.id);
    }
}

std::vector<FreeSlot> SlotRuns::covering(const Interval &wanted) const {
    // Almost always one Slot starts where the one before ends. Where several do, every end that can be reached is kept
    // with the Slot that reached it, and the earliest is looked at first.
    std::map<Instant, const FreeSlot *> reached{{wanted.start, nullptr}};
    for (auto next = reached.begin(); next != reached.end(); ++next) {
        const Instant here = next->first;
        if (here >= wanted.end && here != wanted.start) {
            std::vector<FreeSlot> run;
            for (const FreeSlot *slot = next->second; slot != nullptr; slot = reached.at(slot->interval.start)) {
                run.push_back(*slot);
            }
            std::reverse(run.begin(), run.end());
            return run;
        }
        for (auto slot = firstAt(here); slot != m_slots.end() && slot->interval.start == here; ++slot) {
            reached.try_emplace(slot->interval.end, &*slot);
        }
    }
    return {};
}

} // namespace praxidesk::availability
