#include "ui/overview/month_layout.h"

#include "ui/overview/month_content.h"

#include <algorithm>

namespace praxidesk::overview {
namespace {

constexpr int numberTop = 6;
constexpr int numberHeight = 18;
constexpr int barTop = 30;
constexpr int barHeight = 12;
constexpr int lineHeight = 15;
constexpr int gap = 4;
constexpr int lowestBar = 5;

} // namespace

QRect MonthLayout::mirrored(const QRect &rect, const QRect &within) const {
    return m_direction == Qt::LeftToRight ? rect : QRect(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height());
}

int MonthLayout::linesTop() const {
    return scaled(barTop) + barHeight + gap;
}

int MonthLayout::columnLeft(int column) const {
    return m_size.width() * column / daysOfWeek;
}

int MonthLayout::rowTop(int row) const {
    return headerHeight() + std::max(0, m_size.height() - headerHeight()) * row / weeksShown;
}

QRect MonthLayout::headerRect(int column) const {
    const QRect rect(columnLeft(column), 0, columnLeft(column + 1) - columnLeft(column), headerHeight());
    return mirrored(rect, QRect(QPoint(0, 0), m_size));
}

QRect MonthLayout::cellRect(int cell) const {
    const int row = cell / daysOfWeek;
    const int column = cell % daysOfWeek;
    const QRect rect(columnLeft(column), rowTop(row), columnLeft(column + 1) - columnLeft(column), rowTop(row + 1) - rowTop(row));
    return mirrored(rect, QRect(QPoint(0, 0), m_size));
}

std::optional<int> MonthLayout::cellAt(const QPoint &point) const {
    for (int cell = 0; cell < daysShown; ++cell) {
        if (cellRect(cell).contains(point)) {
            return cell;
        }
    }
    return std::nullopt;
}

QRect MonthLayout::numberRect(int cell, int textWidth) const {
    const QRect box = cellRect(cell);
    return mirrored({box.left() + padding - gap, box.top() + scaled(numberTop), textWidth + 2 * gap, scaled(numberHeight)}, box);
}

QRect MonthLayout::marksRect(int cell, int numberWidth) const {
    const QRect box = cellRect(cell);
    const int left = box.left() + padding + numberWidth + 2 * gap;
    return mirrored({left, box.top() + scaled(numberTop), std::max(0, box.right() - padding - left + 1), scaled(numberHeight)}, box);
}

QRect MonthLayout::barRect(int cell) const {
    const QRect box = cellRect(cell);
    // In a low cell it lies thin along the bottom.
    const int top = std::min(scaled(barTop), std::max(0, box.height() - lowestBar - 2));
    return {box.left() + padding, box.top() + top, std::max(0, box.width() - 2 * padding), std::clamp(box.height() - top - 2, 0, barHeight)};
}

std::optional<QRect> MonthLayout::lineRect(int cell, int line) const {
    const QRect box = cellRect(cell);
    const QRect rect(box.left() + padding, box.top() + linesTop() + line * scaled(lineHeight), std::max(0, box.width() - 2 * padding), scaled(lineHeight));
    return rect.bottom() < box.bottom() ? std::optional(rect) : std::nullopt;
}

QRect MonthLayout::barPart(const QRect &bar, qint64 before, qint64 part, qint64 whole) const {
    if (whole <= 0) {
        return {};
    }
    const auto at = [&](qint64 minutes) { return static_cast<int>(bar.width() * std::clamp<qint64>(minutes, 0, whole) / whole); };
    const int from = at(before);
    return mirrored({bar.left() + from, bar.top(), at(before + part) - from, bar.height()}, bar);
}

} // namespace praxidesk::overview
