#pragma once
// How fresh the free time is that servers work out.

#include "core/store/store.h"

namespace praxidesk::desk {

/// As long nobody else is likely to have taken what a server offered.
inline constexpr Milliseconds offersStayFresh = Minutes(5);

/// When the oldest of what was offered of these schedules' time within `within` was fetched, where that is too long ago to rely
/// on it; nullopt: all of it is fresh, or none was offered.
[[nodiscard]] std::optional<Instant> staleSince(const store::Store &store, const std::vector<ScheduleId> &schedules, Interval within);

} // namespace praxidesk::desk
