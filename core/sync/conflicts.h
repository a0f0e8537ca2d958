#pragma once
// What only a person can decide, and what the decision does: always a new change on top of what is on the server now, in
// one transaction with the end of the conflict. If the server moved meanwhile, it conflicts again.

#include "core/desk/desk.h"
#include "core/store/ledger.h"

namespace praxidesk::sync {

enum class Keep {
    Mine,                                           ///< ours stands; two bookings at one time: it needs `start`
    Theirs,                                         ///< theirs stands; our booking is cancelled and its patient has to be told
    Both,                                           ///< two bookings at one time: ours is overbooked, with a reason
};

struct Decision {
    qint64 conflict = 0;
    Keep keep = Keep::Mine;
    std::optional<Instant> start;                   ///< a new time for ours
    QString reason;
};

/// NotFound: no such open conflict; SlotTaken: ours cannot stand where it is (name a start); OverbookNeedsReason;
/// InvalidArgument: the decision does not fit the conflict; any refusal of Desk::move.
[[nodiscard]] Result<void> resolve(desk::Desk &desk, const Decision &decision);

/// Slots that stand free here though this visit takes them are busy again; which ones. Nothing for a visit that takes no time.
[[nodiscard]] Result<std::vector<SlotId>> takeSlots(const store::Store &store, store::Writer &writer, const Appointment &visit);

} // namespace praxidesk::sync
