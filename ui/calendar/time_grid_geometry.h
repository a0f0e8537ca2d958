#pragma once
// Where an instant of a column lies on the canvas, and back. The canvas is what scrolls: its origin is the top of the day
// at the left of the first column on the screen; gutter and header are not part of it.
//
// Columns share one axis of wall-clock time, so that 09:00 is at one height everywhere. A day of 23 hours beside ordinary
// ones leaves the missing hour void; a day of 25 hours adds an hour to the axis, which is void in the others. When all
// columns are the same kind of day nothing is void and the canvas is 23 or 25 hours high.

#include "ui/calendar/grid_content.h"

#include <QPoint>
#include <QRect>
#include <QTime>

namespace praxidesk {
class Zone;
}

namespace praxidesk::calendar {

/// A day of one column, with the change of its clock if there is one.
struct ColumnDay {
    Interval day;
    std::optional<Instant> change; ///< first instant on the new offset
    Minutes shift{0};              ///< new offset − old offset: +60 in spring, −60 in autumn
    Minutes firstWall{0};          ///< wall clock at day.start, as minutes after 00:00 (not 0 where midnight is skipped)
    friend bool operator==(const ColumnDay &, const ColumnDay &) = default;
};

/// Finds the change of each column's day.
[[nodiscard]] std::vector<ColumnDay> columnDays(const std::vector<Column> &columns, const Zone &zone);

class TimeGridGeometry {
public:
    struct Size {
        int availableWidth = 800;  ///< for all columns
        int zoom = 8;              ///< pixels for five minutes, ≥ 1
        int minimumColumnWidth = 112;
        bool rightToLeft = false;
        friend bool operator==(const Size &, const Size &) = default;
    };
    /// A label of the gutter.
    struct Tick {
        int y = 0;
        QTime time;
        bool isHour = true;
    };

    TimeGridGeometry() = default;
    TimeGridGeometry(std::vector<ColumnDay> days, Size size);

    [[nodiscard]] size_t columnCount() const { return m_columns.size(); }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const;
    [[nodiscard]] const Size &size() const { return m_size; }

    /// Full height; neighbours touch.
    [[nodiscard]] QRect columnRect(size_t column) const;
    /// The column at `x`; outside the canvas the nearest one. nullopt only without columns.
    [[nodiscard]] std::optional<size_t> columnAt(int x) const;
    [[nodiscard]] bool contains(const QPoint &point) const { return QRect(0, 0, m_width, height()).contains(point); }

    /// Instants outside the column's day are taken to its ends.
    [[nodiscard]] int yOf(size_t column, Instant instant) const;
    /// The instant at the top edge of pixel row `y`; in a void, the instant of the change.
    [[nodiscard]] Instant instantAt(size_t column, int y) const;
    /// From the top of `interval` to its end, as wide as the column.
    [[nodiscard]] QRect rectOf(size_t column, const Interval &interval) const;

    [[nodiscard]] QTime timeOf(size_t column, Instant instant) const;
    /// The same height in another column (what a drag across columns keeps).
    [[nodiscard]] Instant translated(size_t from, Instant instant, size_t to) const;

    /// Parts of the canvas that are not time in this column.
    [[nodiscard]] std::vector<QRect> voids(size_t column) const;
    /// Every half hour of the axis.
    [[nodiscard]] const std::vector<Tick> &ticks() const { return m_ticks; }

private:
    struct Piece {
        Interval interval;
        Milliseconds axis{0};  ///< of interval.start
        Milliseconds wall{0};  ///< wall clock at interval.start
    };
    using Pieces = std::vector<Piece>;

    [[nodiscard]] int toPixel(Milliseconds axis) const;
    [[nodiscard]] Milliseconds axisOf(size_t column, Instant instant) const;
    [[nodiscard]] int left(size_t position) const;
    void findTicks();

    std::vector<Pieces> m_columns;
    std::vector<Tick> m_ticks;
    Milliseconds m_axisLength{0};
    Size m_size;
    int m_width = 0;
};

} // namespace praxidesk::calendar
