#pragma once
// How far the visits of the demo clinic have come at the clock: booked, arrived, in the room, done.

#include "core/exchange/demo_plan.h"

namespace praxidesk::exchange {

/// A visit of a past day: kept, with its times, unless it was cancelled or missed.
void finish(PlannedVisit &visit);

/// The visits of one practitioner today; each waits until the one before is done.
void progress(std::vector<PlannedVisit> &visits, Instant now);

/// Before opening and after closing nobody would be waiting or in a room; then the first or last patients of the day are,
/// so that the arrivals have something to show at any hour.
void showEveryStage(std::vector<PlannedDiary> &diaries, QDate today, Instant now);

} // namespace praxidesk::exchange
