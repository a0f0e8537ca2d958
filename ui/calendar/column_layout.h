#pragma once
// Things that overlap in a column stand side by side, in lanes.

#include "core/time/instant.h"

#include <QtGlobal>

#include <vector>

namespace praxidesk::calendar {

struct LaneRequest {
    Interval interval;  ///< an empty one is treated as five minutes
    qint64 key = 0;     ///< breaks ties, so that the result does not depend on the order of the input
};

struct LanePlacement {
    int lane = 0;       ///< 0 is where reading begins
    int lanes = 1;      ///< of its cluster: the greatest number that run at once
    int span = 1;       ///< lanes it fills: widened to the end side as far as nothing is in the way
    friend bool operator==(const LanePlacement &, const LanePlacement &) = default;
};

/// One placement per request, in the order of the input. O(n log n) but for the widening, which looks at its cluster only.
[[nodiscard]] std::vector<LanePlacement> layoutColumn(const std::vector<LaneRequest> &requests);

} // namespace praxidesk::calendar
