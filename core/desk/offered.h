#pragma once
// How fresh the free time is that servers work out.

#include "core/store/store.h"

namespace praxidesk::desk {

/// As long nobody else is likely to have taken what a server offered.
inline constexpr Milliseconds offersStayFresh = Minutes(5);

/// When the oldest of what was offered of these schedules' time within `within` was fetched, where that is too long ago to rely
/// on it; nullopt: all of it is fresh, or none was offered.
[[nodiscard]] std::optional<Instant> staleSince(const store::Store &store, const std::vector<ScheduleId> &schedules, Interval within);

/// A server that works out free time from rules that are known here, too, has just said all that is free of a schedule
/// within `within`, for a service or (empty) for any. What it offers comes after that.
[[nodiscard]] Result<void> noteAnswered(store::Store &store, ScheduleId schedule, const QString &service, Interval within);
struct AnsweredTime {
    Interval within;
    Instant at;
};
/// That answer, as long as it is fresh and nothing was changed here since: then it stands in place of what the rules give.
[[nodiscard]] std::optional<AnsweredTime> answered(const store::Store &store, ScheduleId schedule, const QString &service);

} // namespace praxidesk::desk
