#pragma once
// One round over what waits, and a group of it that is about to leave. Not for others than the files that push.

#include "core/sync/walk.h"

namespace praxidesk::sync {

struct Walk::Round {
    std::vector<PlannedGroup> groups;
    References references;                          ///< by index of the group
    std::vector<size_t> sequence;                   ///< indices of groups, in which they leave
    size_t next = 0;                                ///< place in the sequence
    std::set<ResourceKey> held;                     ///< what builds on these waits
    bool again = false;                             ///< something has to be merged first
    int all = 0, done = 0;                          ///< as people count

    [[nodiscard]] const PlannedGroup &groupOf(const Departure &departure) const { return groups[sequence[departure.place]]; }
    /// It leaves later; what was passed over since is looked at again.
    void goBackTo(const Departure &departure) {
        next = departure.place;
        done = departure.done;
    }
};

} // namespace praxidesk::sync
