#pragma once
// What a gesture runs into, told from what is on the screen alone: the desk decides when the gesture has ended.

#include "ui/calendar/grid_snapshot.h"

namespace praxidesk::calendar {

struct Target {
    size_t column = 0;
    Interval interval;
    std::optional<size_t> moved;    ///< a card on its way, which is never in its own way; none for new time and for a copy
    bool isBlock = false;           ///< displaces visits and takes nothing else
};

/// Items, by their index, that take some of the wanted time: visits that occupy it, blocks and holds. For a moved visit also in
/// the other columns of that day in which it stands, such as its room's. For a block only the visits that it would displace.
[[nodiscard]] std::vector<size_t> itemsInTheWay(const GridSnapshot &snapshot, const Target &target);

} // namespace praxidesk::calendar
