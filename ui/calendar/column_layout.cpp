#include "ui/calendar/column_layout.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace praxidesk::calendar {
namespace {

Interval visible(const Interval &interval) {
    return interval.isEmpty() ? Interval{interval.start, interval.start + Minutes(5)} : interval;
}

/// Lanes of one cluster; `members` are sorted by start.
void placeCluster(const std::vector<LaneRequest> &requests, const std::vector<size_t> &members, std::vector<LanePlacement> &placements) {
    std::vector<std::vector<size_t>> lanes;
    for (const size_t member : members) {
        const Interval interval = visible(requests[member].interval);
        const auto free = std::find_if(lanes.begin(), lanes.end(), [&](const std::vector<size_t> &lane) {
            return visible(requests[lane.back()].interval).end <= interval.start;
        });
        placements[member].lane = static_cast<int>(free - lanes.begin());
        if (free == lanes.end()) {
            lanes.push_back({member});
        } else {
            free->push_back(member);
        }
    }
    const int count = static_cast<int>(lanes.size());
    for (const size_t member : members) {
        LanePlacement &placement = placements[member];
        placement.lanes = count;
        const Interval interval = visible(requests[member].interval);
        int end = placement.lane + 1;
        const auto isFree = [&](const std::vector<size_t> &lane) {
            // Within a lane nothing overlaps, so the ends are sorted as the starts are.
            const auto next = std::partition_point(lane.begin(), lane.end(), [&](size_t other) {
                return visible(requests[other].interval).end <= interval.start;
            });
            return next == lane.end() || visible(requests[*next].interval).start >= interval.end;
        };
        while (end < count && isFree(lanes[static_cast<size_t>(end)])) {
            ++end;
        }
        placement.span = end - placement.lane;
    }
}

} // namespace

std::vector<LanePlacement> layoutColumn(const std::vector<LaneRequest> &requests) {
    std::vector<LanePlacement> placements(requests.size());
    std::vector<size_t> order(requests.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const Interval first = visible(requests[a].interval);
        const Interval second = visible(requests[b].interval);
        return std::tuple(first.start, second.end, requests[a].key) < std::tuple(second.start, first.end, requests[b].key);
    });
    std::vector<size_t> cluster;
    Instant clusterEnd{};
    for (const size_t index : order) {
        const Interval interval = visible(requests[index].interval);
        if (!cluster.empty() && interval.start >= clusterEnd) {
            placeCluster(requests, cluster, placements);
            cluster.clear();
        }
        clusterEnd = cluster.empty() ? interval.end : std::max(clusterEnd, interval.end);
        cluster.push_back(index);
    }
    if (!cluster.empty()) {
        placeCluster(requests, cluster, placements);
    }
    return placements;
}

} // namespace praxidesk::calendar
