#include "core/desk/offered.h"

#include "core/store/ledger.h"

namespace praxidesk::desk {

std::optional<Instant> staleSince(const store::Store &store, const std::vector<ScheduleId> &schedules, Interval within) {
    std::optional<Instant> oldest;
    for (const ScheduleId schedule : schedules) {
        const auto fetched = store.ledger().oldestOffer(schedule, within);
        oldest = oldest && fetched ? std::min(oldest, fetched) : oldest ? oldest : fetched;
    }
    return oldest && store.now() - *oldest > offersStayFresh ? oldest : std::nullopt;
}

} // namespace praxidesk::desk
