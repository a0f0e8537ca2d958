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
    QString service = {};                           ///< code or label; empty: any
    std::vector<Reference> moreActors;
    bool overbook = false;
    QString reason;
    availability::Ignoring ignoring;                ///< the appointment that moves, or the hold that becomes a booking
};

/// What lies around a wish on each of its schedules. Read once for the check and for the
/// claim that follows, as long as nothing is written between them.
using Surroundings = std::vector<availability::ScheduleFacts>;
[[nodiscard]] Result<Surroundings> surroundingsOf(const store::Store &store, const Wish &wish);

/// Every rule that forbids the wish, schedule by schedule. Empty: it can be had.
[[nodiscard]] Result<std::vector<Clash>> clashesOf(const store::Store &store, const Wish &wish);
[[nodiscard]] std::vector<Clash> clashesOf(const store::Store &store, const Wish &wish, const Surroundings &surroundings);

/// nullopt when there is nothing to forbid it, or when overbooking excuses what there is.
[[nodiscard]] std::optional<Error> forbids(const std::vector<Clash> &clashes, const Wish &wish);

struct Claimed {
    std::vector<SlotId> slotIds;
    std::vector<SlotId> ownSlots;                   ///< made for this booking
    bool sharesTime = false;                        ///< others may be there at the same time
};
/// Covered free Slots become busy; on computed time a busy one is made. With `overbooking` those that are not free stay
/// what they are and are marked, and where there is no Slot at all a busy one is made.
[[nodiscard]] Result<Claimed> claim(store::Writer &writer, const store::Store &store, const Wish &wish, bool overbooking);
[[nodiscard]] Result<Claimed> claim(store::Writer &writer, const store::Store &store, const Wish &wish, const Surroundings &surroundings,
                                    bool overbooking);

/// The appointment's Slots are given back; own ones are removed.
[[nodiscard]] Result<void> giveBack(store::Writer &writer, const store::Store &store, const Appointment &appointment, const LocalFacts &local);
/// Those of its Slots that giving back would make free.
[[nodiscard]] std::vector<SlotId> freedBy(const store::Store &store, const Appointment &appointment);

/// A Slot that nobody keeps any more: busy while another appointment than `leaving` needs it, taken by a block (other
/// than `removed`) that lies over it, else free.
void settle(const store::Store &store, Slot &slot, LocalFacts &local, AppointmentId leaving = {}, SlotId removed = {});
void forgetHold(LocalFacts &local);
/// A hold's Slots, its first Slot first. `anySlot` may be any of them.
[[nodiscard]] std::vector<SlotId> slotsOfHold(const store::Store &store, SlotId anySlot);

/// Reads a Slot, lets `change` alter value and facts, writes it back.
[[nodiscard]] Result<void> changeSlot(store::Writer &writer, const store::Store &store, SlotId id,
                                      const std::function<void(Slot &, LocalFacts &)> &change);
[[nodiscard]] Result<SlotId> putSlot(store::Writer &writer, const store::Store &store, const Slot &slot, const LocalFacts &local);

} // namespace praxidesk::desk
