#pragma once
// When occurrences are: rules on the wall clock, and distances on it.

#include "core/desk/series_desk.h"

namespace praxidesk::desk {

/// Elapsed time between two wall-clock times as if no clock were ever changed.
[[nodiscard]] Milliseconds wallDistance(const WallClock &from, const WallClock &to);
[[nodiscard]] WallClock shifted(const WallClock &wallClock, Milliseconds distance);
/// `interval` moved on the wall clock, both of its ends; where that leaves nothing, it keeps its length.
[[nodiscard]] Interval shiftedOnWall(const Zone &zone, Interval interval, Milliseconds distance);
/// What the clock was meant to show at the start of an occurrence: where a gap has moved it away from `timeOfDay`, the
/// time before the move.
[[nodiscard]] WallClock meantStart(const Zone &zone, Instant start, QTime timeOfDay);

/// The occurrences of a rule, as many as there may be.
struct Reach {
    enum class Cut { Not, Horizon, TwoYears, Count };
    std::vector<WallClock> starts;                  ///< ascending; days that do not exist are skipped
    Cut cut = Cut::Not;
    QString rule;                                   ///< as it is kept
};
/// `length`: of one occurrence, which has to end within the planning horizon.
[[nodiscard]] Result<Reach> reachOf(const store::Store &store, const QString &rule, Instant first, Milliseconds length,
                                    const std::vector<ScheduleId> &schedules);
/// Empty when nothing was cut.
[[nodiscard]] QString remarkOn(const Reach &reach);

/// Adds to each occurrence what those before it are to it once they are booked: at the same time, or closer than the
/// buffers allow. `skipped`: occurrence numbers that are not booked.
void addClashesAmong(const store::Store &store, std::vector<Occurrence> &occurrences, const std::vector<ScheduleId> &schedules, const QString &service,
                     const std::vector<int> &skipped = {});

/// The rule after its occurrences moved by whole days: weekdays of a weekly rule and the day it ends go along. Others stay
/// as they are: they tell how the series was made.
[[nodiscard]] QString movedRule(const QString &rule, int days);

/// "Tue 17 Nov 09:00"
[[nodiscard]] QString dayAndTime(const store::Store &store, Instant start);
/// The error of a step over many occurrences, in words that say at which it stopped.
[[nodiscard]] Error errorOf(const store::Store &store, std::optional<Instant> start, Error error);

} // namespace praxidesk::desk
