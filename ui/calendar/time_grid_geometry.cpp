#include "ui/calendar/time_grid_geometry.h"

#include "core/time/zone.h"

#include <algorithm>
#include <map>

namespace praxidesk::calendar {
namespace {

constexpr Milliseconds wholeDay = std::chrono::hours(24);
constexpr qint64 fiveMinutes = 5 * 60 * 1000;

Instant firstAfterChange(const Zone &zone, const Interval &day) {
    Instant before = day.start;
    Instant after = day.end - Milliseconds(1);
    const auto oldOffset = zone.offsetAt(before);
    while (after - before > Milliseconds(1)) {
        const Instant middle = before + (after - before) / 2;
        (zone.offsetAt(middle) == oldOffset ? before : after) = middle;
    }
    return after;
}

} // namespace

std::vector<ColumnDay> columnDays(const std::vector<Column> &columns, const Zone &zone) {
    std::vector<ColumnDay> days;
    days.reserve(columns.size());
    for (const Column &column : columns) {
        const auto known = std::find_if(days.begin(), days.end(), [&](const ColumnDay &day) { return day.day == column.day; });
        if (known != days.end()) {
            days.push_back(ColumnDay(*known));
            continue;
        }
        ColumnDay day{column.day, std::nullopt, Minutes(0), Minutes(0)};
        if (column.day.duration() != wholeDay && !column.day.isEmpty()) {
            const QTime first = zone.toWallClock(column.day.start).time;
            day.firstWall = Minutes(first.hour() * 60 + first.minute());
            const auto shift = zone.offsetAt(column.day.end - Milliseconds(1)) - zone.offsetAt(column.day.start);
            if (shift.count() != 0) {
                day.change = firstAfterChange(zone, column.day);
                day.shift = std::chrono::duration_cast<Minutes>(shift);
            }
        }
        days.push_back(day);
    }
    return days;
}

TimeGridGeometry::TimeGridGeometry(std::vector<ColumnDay> days, Size size) : m_size(size) {
    // Wall clock to axis: an hour that comes twice is inserted after its first turn; an hour that no column has is left out.
    std::map<Milliseconds, Milliseconds> inserted;
    std::map<Milliseconds, Milliseconds> missing;
    for (const ColumnDay &day : days) {
        if (day.change && day.shift < Minutes(0)) {
            const Milliseconds at = day.firstWall + (*day.change - day.day.start);
            inserted[at] = std::max(inserted[at], Milliseconds(-day.shift));
        }
    }
    const bool alike = !days.empty() && std::all_of(days.begin(), days.end(), [&](const ColumnDay &day) {
        return day.change.has_value() == days.front().change.has_value() && day.shift == days.front().shift
            && day.firstWall == days.front().firstWall
            && (!day.change || *day.change - day.day.start == *days.front().change - days.front().day.start);
    });
    if (alike) {
        const ColumnDay &day = days.front();
        if (day.change && day.shift > Minutes(0)) {
            missing[day.firstWall + (*day.change - day.day.start)] = day.shift;
        }
        if (day.firstWall > Minutes(0)) {
            missing[Milliseconds(0)] = day.firstWall;
        }
    }
    const auto axisOfWall = [&](Milliseconds wall, bool secondTurn) {
        Milliseconds axis = wall;
        for (const auto &[at, length] : inserted) {
            // The first turn ends at `at`; the second covers the same wall clock and lies after it.
            if (wall > at || (secondTurn && wall >= at - length) || (!secondTurn && wall == at)) {
                axis += length;
            }
        }
        for (const auto &[at, length] : missing) {
            if (wall >= at + length) {
                axis -= length;
            }
        }
        return axis;
    };
    m_axisLength = Milliseconds(0);
    for (const ColumnDay &day : days) {
        Pieces pieces;
        Milliseconds wall = day.firstWall;
        Instant start = day.day.start;
        // A column cut by what others insert keeps its wall clock on both sides.
        const auto addPart = [&](Instant end, bool secondTurn) {
            while (start < end) {
                Instant partEnd = end;
                for (const auto &[at, length] : inserted) {
                    const Instant cut = start + (at - wall);
                    if (cut > start && cut < partEnd) {
                        partEnd = cut;
                    }
                }
                pieces.push_back({{start, partEnd}, axisOfWall(wall, secondTurn), wall});
                wall += partEnd - start;
                start = partEnd;
            }
        };
        if (day.change) {
            addPart(*day.change, false);
            wall += day.shift;
            addPart(day.day.end, day.shift < Minutes(0));
        } else {
            addPart(day.day.end, false);
        }
        if (!pieces.empty()) {
            const Piece &last = pieces.back();
            m_axisLength = std::max(m_axisLength, last.axis + last.interval.duration());
        }
        m_columns.push_back(std::move(pieces));
    }
    findTicks();
    m_width = std::max(m_size.availableWidth, static_cast<int>(m_columns.size()) * m_size.minimumColumnWidth);
}

int TimeGridGeometry::toPixel(Milliseconds axis) const {
    return static_cast<int>((axis.count() * m_size.zoom + fiveMinutes / 2) / fiveMinutes);
}

int TimeGridGeometry::height() const { return toPixel(m_axisLength); }

int TimeGridGeometry::left(size_t position) const {
    return static_cast<int>(qint64(m_width) * static_cast<qint64>(position) / static_cast<qint64>(m_columns.size()));
}

QRect TimeGridGeometry::columnRect(size_t column) const {
    const size_t position = m_size.rightToLeft ? m_columns.size() - 1 - column : column;
    const int from = left(position);
    return {from, 0, left(position + 1) - from, height()};
}

std::optional<size_t> TimeGridGeometry::columnAt(int x) const {
    if (m_columns.empty()) {
        return std::nullopt;
    }
    const size_t last = m_columns.size() - 1;
    size_t position = 0;
    while (position < last && left(position + 1) <= x) {
        ++position;
    }
    return m_size.rightToLeft ? last - position : position;
}

Milliseconds TimeGridGeometry::axisOf(size_t column, Instant instant) const {
    const Pieces &pieces = m_columns.at(column);
    if (pieces.empty()) {
        return Milliseconds(0);
    }
    for (const Piece &piece : pieces) {
        if (instant < piece.interval.end) {
            return piece.axis + std::max(Milliseconds(0), instant - piece.interval.start);
        }
    }
    return pieces.back().axis + pieces.back().interval.duration();
}

int TimeGridGeometry::yOf(size_t column, Instant instant) const { return toPixel(axisOf(column, instant)); }

Instant TimeGridGeometry::instantAt(size_t column, int y) const {
    const Pieces &pieces = m_columns.at(column);
    if (pieces.empty()) {
        return {};
    }
    const Milliseconds axis(qint64(y) * fiveMinutes / m_size.zoom);
    for (const Piece &piece : pieces) {
        if (axis < piece.axis) {
            return piece.interval.start;
        }
        if (axis < piece.axis + piece.interval.duration()) {
            return piece.interval.start + (axis - piece.axis);
        }
    }
    return pieces.back().interval.end;
}

QRect TimeGridGeometry::rectOf(size_t column, const Interval &interval) const {
    const QRect whole = columnRect(column);
    const int top = yOf(column, interval.start);
    // An end at a change of the clock belongs to the hour before it, not below the void.
    const int bottom = interval.isEmpty() ? top : toPixel(axisOf(column, interval.end - Milliseconds(1)) + Milliseconds(1));
    return {whole.left(), top, whole.width(), bottom - top};
}

QTime TimeGridGeometry::timeOf(size_t column, Instant instant) const {
    const Pieces &pieces = m_columns.at(column);
    for (const Piece &piece : pieces) {
        if (instant < piece.interval.end || &piece == &pieces.back()) {
            const Milliseconds wall = (piece.wall + (instant - piece.interval.start)) % wholeDay;
            return QTime::fromMSecsSinceStartOfDay(static_cast<int>((wall + wholeDay).count() % wholeDay.count()));
        }
    }
    return {};
}

Instant TimeGridGeometry::translated(size_t from, Instant instant, size_t to) const {
    const Milliseconds axis = axisOf(from, instant);
    const Pieces &pieces = m_columns.at(to);
    for (const Piece &piece : pieces) {
        if (axis < piece.axis + piece.interval.duration()) {
            return piece.interval.start + std::max(Milliseconds(0), axis - piece.axis);
        }
    }
    return pieces.empty() ? instant : pieces.back().interval.end;
}

std::vector<QRect> TimeGridGeometry::voids(size_t column) const {
    std::vector<QRect> result;
    const QRect whole = columnRect(column);
    Milliseconds reached(0);
    const auto add = [&](Milliseconds until) {
        if (until > reached) {
            result.emplace_back(whole.left(), toPixel(reached), whole.width(), toPixel(until) - toPixel(reached));
        }
    };
    for (const Piece &piece : m_columns.at(column)) {
        add(piece.axis);
        reached = piece.axis + piece.interval.duration();
    }
    add(m_axisLength);
    return result;
}

void TimeGridGeometry::findTicks() {
    constexpr Milliseconds halfHour = Minutes(30);
    std::map<Milliseconds, Milliseconds> walls;
    for (const Pieces &pieces : m_columns) {
        for (const Piece &piece : pieces) {
            const Milliseconds late = piece.wall % halfHour;
            Milliseconds step = late.count() == 0 ? Milliseconds(0) : halfHour - late;
            for (; step < piece.interval.duration(); step += halfHour) {
                walls.emplace(piece.axis + step, piece.wall + step);
            }
        }
    }
    m_ticks.clear();
    m_ticks.reserve(walls.size());
    for (const auto &[axis, wall] : walls) {
        const int minute = static_cast<int>(std::chrono::duration_cast<Minutes>(wall).count());
        m_ticks.push_back({toPixel(axis), QTime((minute / 60) % 24, minute % 60), minute % 60 == 0});
    }
}

} // namespace praxidesk::calendar
