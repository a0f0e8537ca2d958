#pragma once
// Instants and half-open intervals, the only notion of time below the user interface.

#include <chrono>
#include <compare>
#include <functional>

namespace praxidesk {

using Milliseconds = std::chrono::milliseconds;
using Minutes = std::chrono::minutes;

/// A point on the UTC time line, to the millisecond.
using Instant = std::chrono::sys_time<Milliseconds>;

/// Where "now" comes from. Nothing below `app/` reads the wall clock; it is given one of these.
using Clock = std::function<Instant()>;

/// Half-open [start, end). Valid when start <= end; empty when they are equal.
struct Interval {
    Instant start;
    Instant end;

    [[nodiscard]] constexpr Milliseconds duration() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(Instant instant) const { return start <= instant && instant < end; }
    [[nodiscard]] constexpr bool covers(const Interval &other) const { return start <= other.start && other.end <= end; }
    /// Two intervals that only touch do not overlap; an empty one overlaps nothing.
    [[nodiscard]] constexpr bool overlaps(const Interval &other) const {
        return start < other.end && other.start < end && !isEmpty() && !other.isEmpty();
    }
    friend constexpr bool operator==(const Interval &, const Interval &) = default;
    friend constexpr auto operator<=>(const Interval &, const Interval &) = default;
};

} // namespace praxidesk
