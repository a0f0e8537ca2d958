#pragma once
// Runs of consecutive Slots: how a visit that is longer than a Slot finds its time.

#include "core/availability/availability.h"

namespace praxidesk::availability {

/// Non-empty Slots by (start, end, id), none of them twice.
class SlotRuns {
public:
    explicit SlotRuns(std::vector<const SlotFact *> slotFacts);

    /// The run of Slots from exactly `wanted.start` whose end is the earliest not before `wanted.end`; empty if none is.
    [[nodiscard]] std::vector<const SlotFact *> covering(const Interval &wanted) const;
    [[nodiscard]] const std::vector<const SlotFact *> &slotFacts() const { return m_slots; }

    /// Whether a run covers it, without naming the Slots.
    [[nodiscard]] bool cover(const Interval &wanted) const;

private:
    using Position = std::vector<const SlotFact *>::const_iterator;
    [[nodiscard]] Position firstAt(Instant start) const;

    std::vector<const SlotFact *> m_slots;
};

} // namespace praxidesk::availability
