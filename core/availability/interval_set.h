#pragma once
// Sorted, disjoint, non-touching half-open intervals, with linear-time set operations.

#include "core/time/instant.h"

#include <algorithm>
#include <span>
#include <vector>

namespace praxidesk::availability {

class IntervalSet {
public:
    IntervalSet() = default;
    /// Any order, overlaps and empty ones allowed.
    explicit IntervalSet(std::vector<Interval> intervals);

    [[nodiscard]] std::span<const Interval> intervals() const { return m_intervals; }
    [[nodiscard]] bool isEmpty() const { return m_intervals.empty(); }
    [[nodiscard]] bool covers(const Interval &interval) const;
    [[nodiscard]] Milliseconds total() const;

    [[nodiscard]] IntervalSet united(const IntervalSet &other) const;
    [[nodiscard]] IntervalSet intersected(const IntervalSet &other) const;
    [[nodiscard]] IntervalSet subtracted(const IntervalSet &other) const;

    friend bool operator==(const IntervalSet &, const IntervalSet &) = default;

private:
    std::vector<Interval> m_intervals;
};

/// Takes intervals one by one; those that come by start are merged as they come.
class IntervalSetBuilder {
public:
    void add(const Interval &interval) {
        if (interval.isEmpty()) {
            return;
        }
        if (!m_intervals.empty() && interval.start >= m_intervals.back().start && interval.start <= m_intervals.back().end) {
            m_intervals.back().end = std::max(m_intervals.back().end, interval.end);
        } else {
            m_intervals.push_back(interval);
        }
    }
    /// What was merged so far.
    [[nodiscard]] std::span<const Interval> intervals() const { return m_intervals; }
    [[nodiscard]] IntervalSet take() { return IntervalSet(std::move(m_intervals)); }

private:
    std::vector<Interval> m_intervals;
};

/// The union of what `intervalOf` tells of each item, empty intervals left out; fast where they come by start.
template <typename Items, typename IntervalOf>
[[nodiscard]] IntervalSet unitedOf(const Items &items, const IntervalOf &intervalOf) {
    // Written at each step and gone on from where a gap is: where gaps are is chance, and a wrong guess costs more.
    std::vector<Interval> merged(std::size(items) + 1);
    Interval run{Instant::max(), Instant::max()};
    size_t count = 0;
    for (const auto &item : items) {
        const Interval interval = intervalOf(item);
        if (interval.isEmpty()) {
            continue;
        }
        const bool isApart = interval.start > run.end || interval.start < run.start;
        merged[count] = run;
        count += isApart && !run.isEmpty() ? 1 : 0;
        run.start = isApart ? interval.start : run.start;
        run.end = isApart ? interval.end : std::max(run.end, interval.end);
    }
    merged[count] = run;
    merged.resize(count + 1);
    return IntervalSet(std::move(merged));
}

} // namespace praxidesk::availability
