#pragma once
#include "ui/calendar/grid_snapshot.h"

#include <QPoint>

#include <variant>

namespace praxidesk::calendar {

struct HitOutside {
    friend bool operator==(const HitOutside &, const HitOutside &) = default;
};
struct HitEmpty {
    size_t column = 0;
    Instant instant;
    bool isFree = false;    ///< in bookable time
    friend bool operator==(const HitEmpty &, const HitEmpty &) = default;
};
struct HitBody {
    size_t item = 0;
    Instant instant;
    friend bool operator==(const HitBody &, const HitBody &) = default;
};
enum class Edge { Start, End };
/// Only of appointments and blocks: what a drag resizes.
struct HitEdge {
    size_t item = 0;
    Edge edge = Edge::End;
    friend bool operator==(const HitEdge &, const HitEdge &) = default;
};
using Hit = std::variant<HitOutside, HitEmpty, HitBody, HitEdge>;

/// Height of the zone at the top and the bottom of a card that resizes; in cards lower than 24 px a sixth of the height.
inline constexpr int edgeZone = 4;

/// What lies at a point of the canvas, the uppermost first. The inverse of the layout: the middle of every box that
/// nothing covers is its own body.
[[nodiscard]] Hit hitTest(const GridSnapshot &snapshot, const QPoint &point);

} // namespace praxidesk::calendar
