#pragma once
// Runs of consecutive Slots: how a visit that is longer than a Slot finds its time.

#include "core/availability/agenda.h"

namespace praxidesk::availability {

/// Non-empty Slots in order, none of them twice.
class SlotRuns {
public:
    explicit SlotRuns(std::vector<FreeSlot> freeSlots);

    /// The run of Slots from exactly `wanted.start` whose end is the earliest not before `wanted.end`; empty if none is.
    [[nodiscard]] std::vector<FreeSlot> covering(const Interval &wanted) const;
    void addCovering(const Interval &wanted, std::vector<SlotId> &slotIds) const;
    [[nodiscard]] const std::vector<FreeSlot> &freeSlots() const { return m_slots; }

    /// Whether a run covers it, without naming the Slots.
    [[nodiscard]] bool cover(const Interval &wanted) const;
    /// The same where `position` is the first Slot that starts at `wanted.start`.
    [[nodiscard]] bool coverFrom(size_t position, const Interval &wanted) const;

private:
    using Position = std::vector<FreeSlot>::const_iterator;
    [[nodiscard]] Position firstAt(Instant start) const;

    std::vector<FreeSlot> m_slots;
};

} // namespace praxidesk::availability
