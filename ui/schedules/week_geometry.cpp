#include "ui/schedules/week_geometry.h"

#include <algorithm>

namespace praxidesk::schedules {

QRect WeekGeometry::dayRect(int day) const {
    const int position = positionOf(day);
    const int left = m_size.width * position / 7;
    const int right = m_size.width * (position + 1) / 7;
    return {m_size.rightToLeft ? m_size.width - right : left, 0, right - left, height()};
}

int WeekGeometry::dayAt(int x) const {
    int nearest = dayOf(0);
    int distance = std::numeric_limits<int>::max();
    for (int position = 0; position < 7; ++position) {
        const QRect rect = dayRect(dayOf(position));
        const int away = x < rect.left() ? rect.left() - x : x > rect.right() ? x - rect.right() : 0;
        if (away < distance) {
            distance = away;
            nearest = dayOf(position);
        }
    }
    return nearest;
}

int WeekGeometry::yOf(int minute) const { return std::clamp(minute, 0, minutesOfDay) * m_size.hourHeight / 60; }

int WeekGeometry::minuteAt(int y) const { return std::clamp(y, 0, height()) * 60 / m_size.hourHeight; }

std::vector<QRect> WeekGeometry::rectsOf(const Span &span) const {
    std::vector<QRect> pieces;
    const auto piece = [this, &pieces](int day, int start, int end) {
        const QRect column = dayRect(day);
        pieces.emplace_back(column.left(), yOf(start), column.width(), yOf(end) - yOf(start));
    };
    piece(span.day, span.start, std::min(span.end, minutesOfDay));
    if (span.end > minutesOfDay) {
        piece(span.day % 7 + 1, 0, span.end - minutesOfDay);
    }
    return pieces;
}

WeekHit hitTest(const WeekGeometry &geometry, const std::vector<Span> &spans, const QPoint &point) {
    if (!QRect(0, 0, geometry.width(), geometry.height()).contains(point)) {
        return {};
    }
    WeekHit hit{WeekHit::Part::Empty, geometry.dayAt(point.x()), geometry.minuteAt(point.y())};
    for (size_t index = spans.size(); index-- > 0;) {
        const auto pieces = geometry.rectsOf(spans[index]);
        for (size_t at = 0; at < pieces.size(); ++at) {
            const QRect &piece = pieces[at];
            if (!piece.contains(point)) {
                continue;
            }
            const int zone = std::min(resizeZone, piece.height() / 4);
            const bool isLast = at + 1 == pieces.size();
            hit.span = index;
            hit.part = at == 0 && point.y() < piece.top() + zone             ? WeekHit::Part::Start
                       : isLast && point.y() > piece.bottom() - zone ? WeekHit::Part::End
                                                                     : WeekHit::Part::Body;
            return hit;
        }
    }
    return hit;
}

} // namespace praxidesk::schedules
