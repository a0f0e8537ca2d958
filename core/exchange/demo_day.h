#pragma once
// Small steps on one planned day of the demo clinic.

#include "core/exchange/demo_plan.h"

namespace praxidesk::exchange {

/// The Slots that cover [start, start + length), if they are free and without a gap; else none.
[[nodiscard]] std::vector<size_t> freeRun(const PlannedDay &day, Instant start, Minutes length);

/// Puts the visit on these Slots, which become busy; it lasts as long as they do.
void occupy(PlannedDay &day, PlannedVisit visit, std::vector<size_t> run);

/// Puts the visit beside whatever is there, marked.
void overbook(PlannedDay &day, PlannedVisit visit, const Interval &interval);

/// Slots under the diary's newest block become busy-unavailable, taken by it.
void takeByNewestBlock(const PlannedDiary &diary, PlannedDay &day);

} // namespace praxidesk::exchange
