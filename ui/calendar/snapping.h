#pragma once
// Where times given by hand fall: on slot starts in free time, elsewhere on five minutes of the column's day.

#include "ui/calendar/grid_snapshot.h"

namespace praxidesk::calendar {

inline constexpr Minutes snapStep{5};

/// The snap point at or before an instant.
[[nodiscard]] Instant snapFloor(const GridSnapshot &snapshot, size_t column, Instant instant);
/// The snap point at or after an instant: a slot's end in free time.
[[nodiscard]] Instant snapCeil(const GridSnapshot &snapshot, size_t column, Instant instant);
/// The nearer of both; the earlier one when equally near.
[[nodiscard]] Instant snapNearest(const GridSnapshot &snapshot, size_t column, Instant instant);
/// The next snap point strictly after, or before, an instant; the day's end, or start, when there is none.
[[nodiscard]] Instant snapAfter(const GridSnapshot &snapshot, size_t column, Instant instant);
[[nodiscard]] Instant snapBefore(const GridSnapshot &snapshot, size_t column, Instant instant);

/// What the time cursor covers when it is put at an instant: the slot there, elsewhere 20 minutes up to the day's end.
[[nodiscard]] Interval cursorAt(const GridSnapshot &snapshot, size_t column, Instant instant);

} // namespace praxidesk::calendar
