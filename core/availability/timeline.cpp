#include "core/availability/timeline.h"

#include <algorithm>

namespace praxidesk::availability {
namespace {

Interval inside(const Interval &horizon, const Interval &interval) {
    return {std::max(interval.start, horizon.start), std::min(interval.end, horizon.end)};
}

/// The first base + k × step, k any whole number, at or after `earliest`.
Instant stepFrom(Instant base, Milliseconds step, Instant earliest) {
    const Milliseconds over = (earliest - base) % step;
    return over == Milliseconds(0) ? earliest : over > Milliseconds(0) ? earliest + (step - over) : earliest - over;
}

} // namespace

Timeline::Timeline(Agenda agenda) : m_agenda(std::move(agenda)), m_runs({}) {
    if (!m_agenda.active) {
        return;
    }
    std::vector<Interval> hours;
    hours.reserve(m_agenda.windows.size());
    for (const Window &window : m_agenda.windows) {
        hours.push_back(inside(m_agenda.horizon, window.interval));
        m_longestWindow = std::max(m_longestWindow, window.interval.duration());
    }
    IntervalSet ofHours(std::move(hours));
    m_computed = ofHours.subtracted(m_agenda.taken);
    m_hasSlots = !m_agenda.freeSlots.empty();
    if (!m_hasSlots) {
        m_supply = std::move(ofHours);
        return;
    }
    std::vector<Interval> stored;
    stored.reserve(m_agenda.freeSlots.size());
    for (const FreeSlot &slot : m_agenda.freeSlots) {
        stored.push_back(inside(m_agenda.horizon, slot.interval));
    }
    IntervalSet ofSlots(std::move(stored));
    m_supply = ofHours.isEmpty() ? std::move(ofSlots) : ofHours.united(ofSlots);
    m_free = m_supply.subtracted(m_agenda.taken);
    // both by start: one walk
    std::vector<FreeSlot> wholly;
    wholly.reserve(m_agenda.freeSlots.size());
    const auto free = m_free.intervals();
    auto around = free.begin();
    for (const FreeSlot &slot : m_agenda.freeSlots) {
        while (around != free.end() && around->end <= slot.interval.start) {
            ++around;
        }
        if (around != free.end() && around->covers(slot.interval)) {
            wholly.push_back(slot);
        }
    }
    m_runs = SlotRuns(std::move(wholly));
}

bool Timeline::startsOnGrid(Instant start) const {
    const Rhythm &rhythm = m_agenda.rhythm;
    if (rhythm.alignment) {
        return AlignmentClock(*rhythm.alignment).firstFrom(start) == start;
    }
    auto window = std::upper_bound(m_agenda.windows.begin(), m_agenda.windows.end(), start,
                                   [](Instant instant, const Window &other) { return instant < other.interval.start; });
    while (window != m_agenda.windows.begin() && start < (window - 1)->interval.start + m_longestWindow) {
        --window;
        if (window->interval.contains(start) && (start - window->interval.start) % rhythm.grid == Milliseconds(0)) {
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
    if (timeline.agenda().rhythm.alignment) {
        m_clock.emplace(*timeline.agenda().rhythm.alignment);
    }
}

std::optional<Instant> StartQueue::firstFrom(Instant from) {
    if (m_atEnd || (m_next && *m_next >= from)) {
        return m_next;
    }
    const auto stored = m_timeline->runs().freeSlots().empty() ? std::nullopt : storedFrom(from);
    const auto computed = m_clock ? alignedFrom(from) : onGridFrom(from);
    m_next = stored && computed ? std::min(*stored, *computed) : stored ? stored : computed;
    m_atEnd = !m_next;
    return m_next;
}

void StartQueue::takeRest(std::vector<Instant> &starts) {
    const Instant earliest = m_next.value_or(Instant::min());
    if (m_clock || !m_timeline->runs().freeSlots().empty()) {
        for (auto start = firstFrom(earliest); start; start = firstFrom(*start + Milliseconds(1))) {
            starts.push_back(*start);
        }
        return;
    }
    const Milliseconds grid = m_timeline->agenda().rhythm.grid;
    for (Run run = runFrom(earliest); run.next <= run.last; run = runFrom(run.last + Milliseconds(1))) {
        for (Instant start = run.next; start <= run.last; start += grid) {
            starts.push_back(start);
        }
    }
    m_atEnd = true;
    m_next.reset();                                 // nothing is left, whatever is asked
}

std::optional<Instant> StartQueue::storedFrom(Instant from) {
    const auto &freeSlots = m_timeline->runs().freeSlots();
    const auto isBefore = [&](size_t position) { return position < freeSlots.size() && freeSlots[position].interval.start < from; };
    if (isBefore(m_slot) && !isBefore(++m_slot)) {
        // almost always the next one
    } else if (isBefore(m_slot)) {
        m_slot = size_t(std::lower_bound(freeSlots.begin() + qsizetype(m_slot), freeSlots.end(), from,
                                         [](const FreeSlot &slot, Instant instant) { return slot.interval.start < instant; }) - freeSlots.begin());
    }
    for (; m_slot < freeSlots.size(); ++m_slot) {
        const Instant start = freeSlots[m_slot].interval.start;
        const bool isFirst = m_slot == 0 || freeSlots[m_slot - 1].interval.start != start;
        const Interval wanted{start, start + m_duration};
        if (isFirst ? m_timeline->runs().coverFrom(m_slot, wanted) : m_timeline->runs().cover(wanted)) {
            return start;
        }
    }
    return std::nullopt;
}

void StartQueue::addCovering(const Interval &wanted, std::vector<SlotId> &slotIds) const {
    const auto &freeSlots = m_timeline->runs().freeSlots();
    const auto startsThere = [&](size_t position) { return position < freeSlots.size() && freeSlots[position].interval.start == wanted.start; };
    const bool isFirst = startsThere(m_slot) && (m_slot == 0 || !startsThere(m_slot - 1));
    if (isFirst && freeSlots[m_slot].interval.end >= wanted.end) { // the first of those that start here ends first
        slotIds.push_back(freeSlots[m_slot].id);
        return;
    }
    m_timeline->runs().addCovering(wanted, slotIds);
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
    if (m_run.last < m_run.next || from > m_run.last) {
        m_run = runFrom(from);
    } else if (from > m_run.next) {
        const Milliseconds grid = m_timeline->agenda().rhythm.grid;
        m_run.next = from <= m_run.next + grid ? m_run.next + grid : stepFrom(m_run.next, grid, from);
        if (m_run.next > m_run.last) {
            m_run = runFrom(from);
        }
    }
    return m_run.next <= m_run.last ? std::optional(m_run.next) : std::nullopt;
}

StartQueue::Run StartQueue::runFrom(Instant from) {
    const auto free = m_timeline->computed().intervals();
    const auto &windows = m_timeline->agenda().windows;
    while (m_free < free.size() && free[m_free].end < from + m_duration) {
        ++m_free;
    }
    while (m_window < windows.size() && windows[m_window].interval.end <= from) {
        ++m_window;
    }
    // windows that overlap have grids of their own: the earliest of all that begin before it
    Run earliest{Instant::max(), Instant::min()};
    size_t i = m_window;
    for (; i < windows.size() && windows[i].interval.start < earliest.next; ++i) {
        const Run run = runInWindow(windows[i], from);
        if (run.next <= run.last) {
            const bool isAlone = earliest.last < earliest.next;
            const Run &first = run.next < earliest.next ? run : earliest;
            earliest = isAlone ? run : Run{first.next, first.next};
        }
    }
    if (i < windows.size() && earliest.next <= earliest.last) { // one that begins before the run is over
        earliest.last = std::max(earliest.next, std::min(earliest.last, windows[i].interval.start - Milliseconds(1)));
    }
    return earliest;
}

StartQueue::Run StartQueue::runInWindow(const Window &window, Instant from) const {
    const auto free = m_timeline->computed().intervals();
    const Milliseconds grid = m_timeline->agenda().rhythm.grid;
    Instant start = std::max(from, window.interval.start);
    for (size_t i = m_free; i < free.size() && free[i].start < window.interval.end; ++i) {
        start = stepFrom(window.interval.start, grid, std::max(start, free[i].start));
        if (start >= window.interval.end) {
            break;
        }
        if (start + m_duration <= free[i].end) {
            return {start, std::min(free[i].end - m_duration, window.interval.end - Milliseconds(1))};
        }
    }
    return {Instant::max(), Instant::min()};
}

} // namespace praxidesk::availability
