#include "ui/calendar/snapping.h"

#include <algorithm>

namespace praxidesk::calendar {
namespace {

constexpr Minutes usualLength{20};

const Interval &dayOf(const GridSnapshot &snapshot, size_t column) { return snapshot.column(column).day; }

Instant clamped(const GridSnapshot &snapshot, size_t column, Instant instant) {
    const Interval &day = dayOf(snapshot, column);
    return std::clamp(instant, day.start, day.end);
}

/// The slot start at or before an instant within its stretch; a stretch begins at one whatever the list says.
Instant slotFloor(const GridSnapshot &snapshot, size_t column, const Interval &stretch, Instant instant) {
    const auto &starts = snapshot.content().slotStarts[column];
    const auto next = std::upper_bound(starts.begin(), starts.end(), instant);
    return next == starts.begin() ? stretch.start : std::max(stretch.start, *std::prev(next));
}

Instant slotCeil(const GridSnapshot &snapshot, size_t column, const Interval &stretch, Instant instant) {
    if (instant == stretch.start) {
        return instant;
    }
    const auto &starts = snapshot.content().slotStarts[column];
    const auto next = std::lower_bound(starts.begin(), starts.end(), instant);
    return next == starts.end() ? stretch.end : std::min(stretch.end, *next);
}

} // namespace

Instant snapFloor(const GridSnapshot &snapshot, size_t column, Instant instant) {
    const Instant inside = clamped(snapshot, column, instant);
    if (const auto stretch = snapshot.freeAt(column, inside)) {
        return slotFloor(snapshot, column, *stretch, inside);
    }
    const Instant start = dayOf(snapshot, column).start;
    const Instant floor = start + (inside - start) / snapStep * Milliseconds(snapStep);
    // A stretch of free time may end off the five minutes.
    const auto before = floor < inside ? snapshot.freeAt(column, floor) : std::nullopt;
    return before ? std::max(floor, before->end) : floor;
}

Instant snapCeil(const GridSnapshot &snapshot, size_t column, Instant instant) {
    const Instant inside = clamped(snapshot, column, instant);
    if (const auto stretch = snapshot.freeAt(column, inside)) {
        return slotCeil(snapshot, column, *stretch, inside);
    }
    const Interval &day = dayOf(snapshot, column);
    const Instant floor = day.start + (inside - day.start) / snapStep * Milliseconds(snapStep);
    const Instant ceil = floor == inside ? floor : std::min(day.end, floor + snapStep);
    const auto &stretches = snapshot.content().freeStretches[column];
    const auto next = std::lower_bound(stretches.begin(), stretches.end(), inside,
                                       [](const Interval &stretch, Instant value) { return stretch.start < value; });
    return next != stretches.end() && next->start < ceil ? next->start : ceil;
}

Instant snapNearest(const GridSnapshot &snapshot, size_t column, Instant instant) {
    const Instant before = snapFloor(snapshot, column, instant);
    const Instant after = snapCeil(snapshot, column, instant);
    const Instant inside = clamped(snapshot, column, instant);
    return inside - before <= after - inside ? before : after;
}

Instant snapAfter(const GridSnapshot &snapshot, size_t column, Instant instant) {
    return snapCeil(snapshot, column, instant + Milliseconds(1));
}

Instant snapBefore(const GridSnapshot &snapshot, size_t column, Instant instant) {
    return snapFloor(snapshot, column, instant - Milliseconds(1));
}

Interval cursorAt(const GridSnapshot &snapshot, size_t column, Instant instant) {
    const Interval &day = dayOf(snapshot, column);
    const Instant last = snapBefore(snapshot, column, day.end);
    const Instant start = std::min(snapFloor(snapshot, column, instant), last);
    if (const auto stretch = snapshot.freeAt(column, start)) {
        return {start, snapAfter(snapshot, column, start)};
    }
    return {start, std::min(day.end, start + usualLength)};
}

} // namespace praxidesk::calendar
