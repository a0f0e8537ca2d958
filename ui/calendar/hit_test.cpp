#include "ui/calendar/hit_test.h"

#include <algorithm>

namespace praxidesk::calendar {
namespace {

Hit hitBox(const GridSnapshot &snapshot, const Box &box, const QPoint &point) {
    const Item &item = snapshot.item(box.item);
    if (item.kind == ItemKind::Appointment || item.kind == ItemKind::Block) {
        const int zone = std::min(edgeZone, box.rect.height() / 6);
        if (point.y() > box.rect.bottom() - zone) {
            return HitEdge{box.item, Edge::End};
        }
        if (point.y() < box.rect.top() + zone) {
            return HitEdge{box.item, Edge::Start};
        }
    }
    return HitBody{box.item, snapshot.geometry().instantAt(box.column, point.y())};
}

} // namespace

Hit hitTest(const GridSnapshot &snapshot, const QPoint &point) {
    const TimeGridGeometry &geometry = snapshot.geometry();
    const auto column = geometry.columnAt(point.x());
    if (!column || !geometry.contains(point)) {
        return HitOutside{};
    }
    for (const auto *boxes : {&snapshot.cards(*column), &snapshot.blocks(*column)}) {
        const auto found = std::find_if(boxes->rbegin(), boxes->rend(), [&](const Box &box) { return box.rect.contains(point); });
        if (found != boxes->rend()) {
            return hitBox(snapshot, *found, point);
        }
    }
    const Instant instant = geometry.instantAt(*column, point.y());
    return HitEmpty{*column, instant, snapshot.freeAt(*column, instant).has_value()};
}

} // namespace praxidesk::calendar
