#pragma once
// Where a weekday and a minute lie on the canvas of the week grid, and back. The canvas is what scrolls: gutter and header
// are not part of it. All weeks are alike: hours here are those of the wall, 24 of them.

#include "ui/schedules/week_plan.h"

#include <QPoint>
#include <QRect>

namespace praxidesk::schedules {

class WeekGeometry {
public:
    struct Size {
        int width = 700;
        int hourHeight = 24;
        int firstDay = Qt::Monday;                  ///< the locale's
        bool rightToLeft = false;
        friend bool operator==(const Size &, const Size &) = default;
    };

    WeekGeometry() = default;
    explicit WeekGeometry(Size size) : m_size(size) {}

    [[nodiscard]] const Size &size() const { return m_size; }
    [[nodiscard]] int width() const { return m_size.width; }
    [[nodiscard]] int height() const { return 24 * m_size.hourHeight; }

    /// 0 … 6 in reading order.
    [[nodiscard]] int positionOf(int day) const { return (day - m_size.firstDay + 7) % 7; }
    [[nodiscard]] int dayOf(int position) const { return (m_size.firstDay - 1 + position + 14) % 7 + 1; }
    /// Full height; neighbours touch.
    [[nodiscard]] QRect dayRect(int day) const;
    /// The day at `x`; outside of the canvas the nearest one.
    [[nodiscard]] int dayAt(int x) const;

    [[nodiscard]] int yOf(int minute) const;
    /// 0 … 24:00, to the minute; outside of the canvas its ends.
    [[nodiscard]] int minuteAt(int y) const;

    /// As wide as the day. What lies after 24:00 is a second piece, at the top of the day after.
    [[nodiscard]] std::vector<QRect> rectsOf(const Span &span) const;

private:
    Size m_size;
};

/// What lies under a point.
struct WeekHit {
    enum class Part { Outside, Empty, Body, Start, End };
    Part part = Part::Outside;
    int day = 1;
    int minute = 0;
    std::optional<size_t> span = {};                ///< of Body, Start, End
    friend bool operator==(const WeekHit &, const WeekHit &) = default;
};

/// Height of the zone at both ends of a window that resizes it; a quarter of a low one.
inline constexpr int resizeZone = 6;

[[nodiscard]] WeekHit hitTest(const WeekGeometry &geometry, const std::vector<Span> &spans, const QPoint &point);

} // namespace praxidesk::schedules
