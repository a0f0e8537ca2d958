#include "core/availability/timeline.h"

#include <algorithm>
#include <map>
#include <set>

namespace praxidesk::availability {
namespace {

bool contains(const std::vector<SlotId> &slotIds, SlotId id) { return std::find(slotIds.begin(), slotIds.end(), id) != slotIds.end(); }

Interval insideHorizon(const ScheduleFacts &facts, const Interval &interval) {
    return {std::max(interval.start, facts.horizonStart.value_or(Instant::min())), std::min(interval.end, facts.horizonEnd.value_or(Instant::max()))};
}

/// The first base + k × step, k any whole number, at or after `earliest`.
Instant stepFrom(Instant base, Milliseconds step, Instant earliest) {
    const Milliseconds over = (earliest - base) % step;
    return over == Milliseconds(0) ? earliest : over > Milliseconds(0) ? earliest + (step - over) : earliest - over;
}

} // namespace

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

Interval withBuffers(const Rhythm &rhythm, const Interval &taken) { return {taken.start - rhythm.bufferAfter, taken.end + rhythm.bufferBefore}; }

std::vector<Interval> fullTimes(const ScheduleFacts &facts, const Ignoring &ignoring) {
    std::vector<Interval> full;
    const auto counts = [&ignoring](const OccupancyFact &fact) {
        return !fact.interval.isEmpty() && (!ignoring.appointment || fact.appointment != ignoring.appointment);
    };
    if (facts.rhythm.capacity <= 1) {
        for (const OccupancyFact &fact : facts.occupancy) {
            if (counts(fact)) {
                full.push_back(withBuffers(facts.rhythm, fact.interval));
            }
        }
        return full;
    }
    std::map<ActorId, std::set<std::pair<AppointmentId, Interval>>> ofActor;
    for (const OccupancyFact &fact : facts.occupancy) {
        if (counts(fact)) {
            ofActor[fact.actor].insert({fact.appointment, withBuffers(facts.rhythm, fact.interval)});
        }
    }
    for (const auto &[actor, visits] : ofActor) {
        std::map<Instant, int> changes;
        for (const auto &[appointment, interval] : visits) {
            ++changes[interval.start];
            --changes[interval.end];
        }
        int count = 0;
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            count += change->second;
            if (count >= facts.rhythm.capacity) {
                full.push_back({change->first, std::next(change)->first});
            }
        }
    }
    return full;
}

Timeline::Timeline(const ScheduleFacts &facts, Instant now, const Ignoring &ignoring) : m_facts(&facts), m_runs({}) {
    if (!facts.active) {
        return;
    }
    std::vector<const SlotFact *> freeSlots;
    std::vector<Interval> stored;
    std::vector<Interval> taken = fullTimes(facts, ignoring);
    for (const SlotFact &slot : facts.slotFacts) {
        switch (standingOf(facts, slot, now, ignoring)) {
        case Standing::Absent:
            break;
        case Standing::Free:
            freeSlots.push_back(&slot);
            stored.push_back(insideHorizon(facts, slot.interval));
            break;
        case Standing::Taken:
            if (!slot.interval.isEmpty()) {
                taken.push_back(withBuffers(facts.rhythm, slot.interval));
            }
        }
    }
    std::vector<Interval> hours;
    hours.reserve(facts.windows.size());
    for (const Window &window : facts.windows) {
        hours.push_back(insideHorizon(facts, window.interval));
    }
    const IntervalSet notFree(std::move(taken));
    const IntervalSet ofHours(std::move(hours));
    m_computed = ofHours.subtracted(notFree);
    if (stored.empty()) {
        m_supply = ofHours;
        m_free = m_computed;
        return;
    }
    m_supply = ofHours.united(IntervalSet(std::move(stored)));
    m_free = m_supply.subtracted(notFree);
    std::erase_if(freeSlots, [this](const SlotFact *slot) { return !m_free.covers(slot->interval); });
    m_runs = SlotRuns(std::move(freeSlots));
}

bool Timeline::startsOnGrid(Instant start) const {
    const Rhythm &rhythm = m_facts->rhythm;
    if (rhythm.alignment) {
        return AlignmentClock(*rhythm.alignment).firstFrom(start) == start;
    }
    for (const Window &window : m_facts->windows) {
        if (window.interval.start > start) {
            break;
        }
        if (window.interval.contains(start) && (start - window.interval.start) % rhythm.grid == Milliseconds(0)) {
            return true;
        }
    }
    return false;
}

Instant AlignmentClock::firstFrom(Instant from) {
    if (!m_day.contains(from)) {
        const QDate date = m_alignment->zone.dateOf(from);
        m_day = m_alignment->zone.day(date);
        if (m_day.end <= from) { // a clock that goes back over midnight shows the end of the day twice
            m_day = m_alignment->zone.day(date.addDays(1));
        }
    }
    const Instant start = stepFrom(m_day.start + m_alignment->offset, m_alignment->interval, from);
    return start < m_day.end ? start : stepFrom(m_day.end + m_alignment->offset, m_alignment->interval, m_day.end); // each day counts anew
}

StartQueue::StartQueue(const Timeline &timeline, Milliseconds duration) : m_timeline(&timeline), m_duration(duration) {
    if (timeline.facts().rhythm.alignment) {
        m_clock.emplace(*timeline.facts().rhythm.alignment);
    }
}

std::optional<Instant> StartQueue::firstFrom(Instant from) {
    if (m_atEnd || (m_next && *m_next >= from)) {
        return m_next;
    }
    const auto stored = storedFrom(from);
    const auto computed = m_clock ? alignedFrom(from) : onGridFrom(from);
    m_next = stored && computed ? std::min(*stored, *computed) : stored ? stored : computed;
    m_atEnd = !m_next;
    return m_next;
}

std::optional<Instant> StartQueue::storedFrom(Instant from) {
    const auto &slotFacts = m_timeline->runs().slotFacts();
    if (m_slot < slotFacts.size() && slotFacts[m_slot]->interval.start < from) {
        m_slot = size_t(std::lower_bound(slotFacts.begin() + qsizetype(m_slot), slotFacts.end(), from,
                                         [](const SlotFact *slot, Instant instant) { return slot->interval.start < instant; }) - slotFacts.begin());
    }
    for (; m_slot < slotFacts.size(); ++m_slot) {
        const Instant start = slotFacts[m_slot]->interval.start;
        if (m_timeline->runs().cover({start, start + m_duration})) {
            return start;
        }
    }
    return std::nullopt;
}

std::optional<Instant> StartQueue::alignedFrom(Instant from) {
    const auto free = m_timeline->computed().intervals();
    for (; m_free < free.size(); ++m_free) {
        const Instant earliest = std::max(from, free[m_free].start);
        if (earliest + m_duration > free[m_free].end) {
            continue;
        }
        const Instant start = m_clock->firstFrom(earliest);
        if (start + m_duration <= free[m_free].end) {
            return start;
        }
    }
    return std::nullopt;
}

std::optional<Instant> StartQueue::onGridFrom(Instant from) {
    const auto free = m_timeline->computed().intervals();
    const auto &windows = m_timeline->facts().windows;
    while (m_free < free.size() && free[m_free].end < from + m_duration) {
        ++m_free;
    }
    while (m_window < windows.size() && windows[m_window].interval.end <= from) {
        ++m_window;
    }
    // windows that overlap have grids of their own: the earliest of all that begin before it
    std::optional<Instant> earliest;
    for (size_t i = m_window; i < windows.size() && (!earliest || windows[i].interval.start < *earliest); ++i) {
        if (const auto start = inWindow(windows[i], from); start && (!earliest || *start < *earliest)) {
            earliest = start;
        }
    }
    return earliest;
}

std::optional<Instant> StartQueue::inWindow(const Window &window, Instant from) const {
    const auto free = m_timeline->computed().intervals();
    const Milliseconds grid = m_timeline->facts().rhythm.grid;
    Instant start = std::max(from, window.interval.start);
    for (size_t i = m_free; i < free.size() && free[i].start < window.interval.end; ++i) {
        start = stepFrom(window.interval.start, grid, std::max(start, free[i].start));
        if (start >= window.interval.end) {
            break;
        }
        if (start + m_duration <= free[i].end) {
            return start;
        }
    }
    return std::nullopt;
}

} // namespace praxidesk::availability
