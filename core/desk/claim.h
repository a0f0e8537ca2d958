#pragma once
// Taking and giving back the Slots of a booking, inside one write.

#include "core/desk/situation.h"

namespace praxidesk::desk {

/// The time an appointment wants and how it may have it.
struct Wish {
    std::vector<ScheduleId> schedules;
    Interval interval;
    std::vector<SlotId> exactSlots;                 ///< take these and no others
    PatientId patient;
    std::vector<Reference> moreActors;
    bool overbook = false;
    QString reason;
    availability::Ignoring ignoring;                ///< the appointment that moves, or the hold that becomes a booking
};

/// Every rule that forbids the wish, schedule by schedule. Empty: it can be had.
[[nodiscard]] Result<std::vector<Clash>> clashesOf(const store::Store &store, const Wish &wish);

/// nullopt when there is nothing to forbid it, or when overbooking excuses what there is.
[[nodiscard]] std::optional<Error> forbids(const std::vector<Clash> &clashes, const Wish &wish);

struct Claimed {
    std::vector<SlotId> slotIds;
    std::vector<SlotId> ownSlots;                   ///< made for this booking
};
/// Covered free Slots become busy; with `clashes` (an overbooking) busy ones are marked overbooked, and where there is
/// no Slot at all a busy one is made.
[[nodiscard]] Result<Claimed> claim(store::Writer &writer, const store::Store &store, const Wish &wish, bool overbooking);

/// Slots become free again unless another active appointment uses them; own ones are removed.
[[nodiscard]] Result<void> giveBack(store::Writer &writer, const store::Store &store, AppointmentId appointment,
                                    const std::vector<SlotId> &slotIds, const std::vector<SlotId> &ownSlots);

/// Reads a Slot, lets `change` alter value and facts, writes it back.
[[nodiscard]] Result<void> changeSlot(store::Writer &writer, const store::Store &store, SlotId id,
                                      const std::function<void(Slot &, LocalFacts &)> &change);
[[nodiscard]] Result<SlotId> putSlot(store::Writer &writer, const store::Store &store, const Slot &slot, const LocalFacts &local);

} // namespace praxidesk::desk
