#pragma once
// What of the outbox leaves next, and together. Pure.

#include "core/store/ledger.h"

namespace praxidesk::sync {

struct PlannedGroup {
    QString id;
    std::vector<store::OutboxChange> changes;       ///< of one group, in its order; with the bytes that will be sent
    [[nodiscard]] bool touches(ResourceKey key) const;
    [[nodiscard]] bool isBooking() const;           ///< has an Appointment
};
/// What a plan wants written before anything is sent: changes that say nothing any more or travel with an earlier one.
struct Squashed {
    qint64 change = 0;
    QString into;                                   ///< operation it travels with; empty: it came to nothing
};
struct Plan {
    std::vector<PlannedGroup> groups;               ///< in the order of the outbox
    std::vector<Squashed> squashed;
};

/// Consecutive unsent changes of the same resources become one, never across a status move, another user or something
/// that was tried already and may have arrived. What was made and taken back before anybody saw it vanishes.
[[nodiscard]] Plan plan(const std::vector<store::OutboxChange> &waiting);

} // namespace praxidesk::sync
