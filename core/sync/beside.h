#pragma once
// Whether two groups of changes have nothing to do with each other: then they may be under way at the same time, and nobody
// can tell which came first. Pure.

#include "core/store/ledger.h"

#include <set>

namespace praxidesk::sync {

/// What a group is about.
struct Ground {
    std::set<ResourceKey> touched;                  ///< it changes these
    std::set<ResourceKey> needed;                   ///< it speaks of these
    std::vector<Interval> times;                    ///< of its visits, or of the time that it keeps or gives back, before and after
    /// It gives time back, takes some that is taken, or keeps some without a visit: what else is about the same time has to
    /// come there before it or after it, as it did here.
    bool keepsTurn = false;

    [[nodiscard]] bool isApartFrom(const Ground &other) const;
};

/// `needed` is what they refer to, as far as it is known here.
[[nodiscard]] Ground groundOf(const std::vector<store::OutboxChange> &group, std::set<ResourceKey> needed);

} // namespace praxidesk::sync
