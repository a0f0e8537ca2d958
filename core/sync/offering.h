#pragma once
// Who is asked for a schedule's free time.

#include "core/store/ledger.h"

namespace praxidesk::sync {

/// The server works out all free time itself, by what its kind does or by the operations that it lists: what it offers are no
/// Slots, and bookings need none (ServerRow::computesTime).
[[nodiscard]] bool worksOutTime(const store::ServerRow &row);

/// The server that is asked for the free time of a schedule as people look: it works out all that it has, or that of a schedule
/// with SchedulingParameters and without free Slots; or it keeps Slots, and cannot tell what is new of them. nullopt: what is
/// free stands here.
[[nodiscard]] std::optional<store::ServerId> offeringServerOf(const store::Store &store, ScheduleId schedule);

/// Healthcare services that a schedule's time is worked out for: the one that goes by `name`; without a name those that it is of.
[[nodiscard]] std::vector<ResourceKey> servicesOf(const store::Store &store, const Schedule &schedule, const QString &name);

} // namespace praxidesk::sync
