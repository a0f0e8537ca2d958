#pragma once
// One schedule at one moment: supply, free time and what can start where. Everything that find, why and the pictures say
// comes from here.

#include "core/availability/agenda.h"
#include "core/availability/slot_runs.h"

namespace praxidesk::availability {

class Timeline {
public:
    explicit Timeline(Agenda agenda);

    [[nodiscard]] const Agenda &agenda() const { return m_agenda; }
    [[nodiscard]] const IntervalSet &supply() const { return m_supply; }
    [[nodiscard]] const IntervalSet &free() const { return m_hasSlots ? m_free : m_computed; }
    /// Free time of the weekly hours alone: computed time has to lie in it.
    [[nodiscard]] const IntervalSet &computed() const { return m_computed; }
    /// Free Slots that lie wholly in free time.
    [[nodiscard]] const SlotRuns &runs() const { return m_runs; }

    [[nodiscard]] bool startsOnGrid(Instant start) const;
    /// Whether [start, end) can be had on computed time.
    [[nodiscard]] bool canCompute(const Interval &wanted) const { return m_computed.covers(wanted) && startsOnGrid(wanted.start); }
    [[nodiscard]] bool offers(const Interval &wanted) const { return m_runs.cover(wanted) || canCompute(wanted); }

private:
    Agenda m_agenda;
    Milliseconds m_longestWindow{0};
    bool m_hasSlots = false;
    IntervalSet m_supply;
    IntervalSet m_free;                             ///< where there are Slots; else all of it is computed
    IntervalSet m_computed;
    SlotRuns m_runs;
};

/// Instants of an alignment; asks the zone once per day.
class AlignmentClock {
public:
    explicit AlignmentClock(const Rhythm::Alignment &alignment) : m_alignment(&alignment) {}
    [[nodiscard]] Instant firstFrom(Instant from);

private:
    const Rhythm::Alignment *m_alignment;
    Interval m_day{Instant::max(), Instant::max()};
};

/// The starts of a visit on one schedule, one after the other. Never looks further than it is asked.
class StartQueue {
public:
    StartQueue(const Timeline &timeline, Milliseconds duration);
    /// The first start at or after `from`, which must not go back.
    [[nodiscard]] std::optional<Instant> firstFrom(Instant from);
    /// All starts that are left, ascending.
    void takeRest(std::vector<Instant> &starts);
    [[nodiscard]] const Timeline &timeline() const { return *m_timeline; }
    /// The Slots of a visit there, fastest at the start that was found last.
    void addCovering(const Interval &wanted, std::vector<SlotId> &slotIds) const;

private:
    [[nodiscard]] std::optional<Instant> storedFrom(Instant from);
    [[nodiscard]] std::optional<Instant> onGridFrom(Instant from);
    [[nodiscard]] std::optional<Instant> alignedFrom(Instant from);
    /// Starts that follow each other on one grid, with none of another window's between them.
    struct Run {
        Instant next;
        Instant last;                               ///< before `next`: there is none
    };
    [[nodiscard]] Run runFrom(Instant from);
    [[nodiscard]] Run runInWindow(const Window &window, Instant from) const;

    const Timeline *m_timeline;
    Milliseconds m_duration;
    std::optional<AlignmentClock> m_clock;
    size_t m_slot = 0;
    size_t m_window = 0;
    size_t m_free = 0;
    Run m_run{Instant::max(), Instant::min()};
    std::optional<Instant> m_next;                  ///< what was found last holds until it is passed
    bool m_atEnd = false;
};

} // namespace praxidesk::availability
