#include "core/availability/timeline.h"

#include <algorithm>

namespace praxidesk::availability {

IntervalSet supply(const ScheduleFacts &facts, Instant now) { return Timeline(agendaOf(facts, now)).supply(); }

IntervalSet freeTime(const ScheduleFacts &facts, Instant now) { return Timeline(agendaOf(facts, now)).free(); }

std::vector<Instant> starts(const ScheduleFacts &facts, Instant now, std::optional<Milliseconds> duration) {
    const Timeline timeline(agendaOf(facts, now));
    // a stored Slot can be had as a whole, however long it is
    const Rhythm &rhythm = facts.rhythm;
    const Milliseconds standard = std::min<Milliseconds>(rhythm.alignment ? rhythm.alignment->interval : rhythm.grid, Minutes(20));
    StartQueue queue(timeline, duration.value_or(rhythm.duration.value_or(standard)));
    std::vector<Instant> found;
    if (!duration) {
        for (const FreeSlot &slot : timeline.runs().freeSlots()) {
            found.push_back(slot.interval.start);
        }
    }
    queue.takeRest(found);
    if (!std::is_sorted(found.begin(), found.end())) {
        std::sort(found.begin(), found.end());
    }
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<SlotId> coveringSlots(const ScheduleFacts &facts, Interval wanted, Instant now, const Ignoring &ignoring) {
    std::vector<SlotId> ids;
    const Timeline timeline(agendaOf(facts, now, ignoring));
    for (const FreeSlot &slot : timeline.runs().covering(wanted)) {
        ids.push_back(slot.id);
    }
    return ids;
}

} // namespace praxidesk::availability
