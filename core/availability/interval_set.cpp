#include "core/availability/interval_set.h"

#include <algorithm>

namespace praxidesk::availability {

IntervalSet::IntervalSet(std::vector<Interval> intervals) : m_intervals(std::move(intervals)) {
    if (!std::is_sorted(m_intervals.begin(), m_intervals.end())) {
        std::sort(m_intervals.begin(), m_intervals.end());
    }
    size_t last = 0;                                // of those that are done with, counted from 1
    for (const Interval interval : m_intervals) {
        if (interval.isEmpty()) {
            continue;
        }
        if (last > 0 && interval.start <= m_intervals[last - 1].end) {
            m_intervals[last - 1].end = std::max(m_intervals[last - 1].end, interval.end);
        } else {
            m_intervals[last++] = interval;
        }
    }
    m_intervals.resize(last);
}

bool IntervalSet::covers(const Interval &interval) const {
    if (interval.isEmpty()) {
        return true;
    }
    const auto after = std::upper_bound(m_intervals.begin(), m_intervals.end(), interval.start,
                                        [](Instant start, const Interval &other) { return start < other.start; });
    return after != m_intervals.begin() && std::prev(after)->covers(interval);
}

Milliseconds IntervalSet::total() const {
    Milliseconds sum{0};
    for (const Interval &interval : m_intervals) {
        sum += interval.duration();
    }
    return sum;
}

IntervalSet IntervalSet::united(const IntervalSet &other) const {
    std::vector<Interval> merged;
    merged.reserve(m_intervals.size() + other.m_intervals.size());
    std::merge(m_intervals.begin(), m_intervals.end(), other.m_intervals.begin(), other.m_intervals.end(), std::back_inserter(merged));
    return IntervalSet(std::move(merged));
}

IntervalSet IntervalSet::intersected(const IntervalSet &other) const {
    IntervalSet result;
    auto a = m_intervals.begin();
    auto b = other.m_intervals.begin();
    while (a != m_intervals.end() && b != other.m_intervals.end()) {
        const Interval common{std::max(a->start, b->start), std::min(a->end, b->end)};
        if (!common.isEmpty()) {
            result.m_intervals.push_back(common);
        }
        a->end < b->end ? ++a : ++b;
    }
    return result;
}

IntervalSet IntervalSet::subtracted(const IntervalSet &other) const {
    IntervalSet result;
    result.m_intervals.reserve(m_intervals.size() + other.m_intervals.size());
    auto b = other.m_intervals.begin();
    for (const Interval &interval : m_intervals) {
        Instant start = interval.start;
        while (b != other.m_intervals.end() && b->end <= start) {
            ++b;
        }
        for (auto cut = b; cut != other.m_intervals.end() && cut->start < interval.end; ++cut) {
            if (start < cut->start) {
                result.m_intervals.push_back({start, cut->start});
            }
            start = std::max(start, cut->end);
        }
        if (start < interval.end) {
            result.m_intervals.push_back({start, interval.end});
        }
    }
    return result;
}

} // namespace praxidesk::availability
