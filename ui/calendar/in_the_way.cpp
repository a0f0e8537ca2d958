#include "ui/calendar/in_the_way.h"

#include <algorithm>

namespace praxidesk::calendar {
namespace {

bool takesTime(const Item &item, bool isBlock) {
    switch (item.kind) {
    case ItemKind::Appointment: return occupies(item.status);
    case ItemKind::Block:
    case ItemKind::Taken:
    case ItemKind::Hold: return !isBlock;
    case ItemKind::Offer: break;
    }
    return false;
}

/// The wanted column, and those in which the moved visit stands beside it on that day; it leaves the one it comes from.
std::vector<size_t> columnsOf(const GridSnapshot &snapshot, const Target &target) {
    std::vector<size_t> columns{target.column};
    if (target.moved) {
        const Item &moved = snapshot.item(*target.moved);
        for (const Item &item : snapshot.content().items) {
            const bool isTheSame = item.kind == moved.kind && item.key == moved.key && item.column != moved.column;
            if (isTheSame && item.column != target.column && snapshot.column(item.column).key.date == snapshot.column(target.column).key.date) {
                columns.push_back(item.column);
            }
        }
    }
    return columns;
}

} // namespace

std::vector<size_t> itemsInTheWay(const GridSnapshot &snapshot, const Target &target) {
    std::vector<size_t> found;
    for (const size_t column : columnsOf(snapshot, target)) {
        for (const auto *boxes : {&snapshot.blocks(column), &snapshot.cards(column)}) {
            for (const Box &box : *boxes) {
                const Item &item = snapshot.item(box.item);
                const bool isMoved = target.moved && item.kind == snapshot.item(*target.moved).kind && item.key == snapshot.item(*target.moved).key;
                if (!isMoved && item.interval.overlaps(target.interval) && takesTime(item, target.isBlock)) {
                    found.push_back(box.item);
                }
            }
        }
    }
    return found;
}

} // namespace praxidesk::calendar
