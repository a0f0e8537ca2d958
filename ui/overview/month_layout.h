#pragma once
// Where everything of the month stands: pure geometry. All rectangles are for drawing, so mirrored where one reads from the right.

#include "ui/overview/text_zoom.h"

#include <QRect>
#include <QSize>

#include <optional>

namespace praxidesk::overview {

class MonthLayout {
public:
    static constexpr int padding = 9;
    /// At the usual size of text.
    static constexpr int usualHeaderHeight = 24;

    /// `percent`: the size of text, see zoom::steps.
    MonthLayout(QSize size, Qt::LayoutDirection direction, int percent = zoom::usual) : m_size(size), m_direction(direction), m_percent(percent) {}

    [[nodiscard]] int headerHeight() const { return zoom::scaled(usualHeaderHeight, m_percent); }

    [[nodiscard]] QRect headerRect(int column) const;
    [[nodiscard]] QRect cellRect(int cell) const;
    [[nodiscard]] std::optional<int> cellAt(const QPoint &point) const;

    /// The day's number: where it begins to be read, as wide as its text.
    [[nodiscard]] QRect numberRect(int cell, int textWidth) const;
    /// What stands opposite of the number.
    [[nodiscard]] QRect marksRect(int cell, int numberWidth) const;
    [[nodiscard]] QRect barRect(int cell) const;
    /// Lines of text beneath the bar; nullopt where there is no room for another one.
    [[nodiscard]] std::optional<QRect> lineRect(int cell, int line) const;
    /// Of the bar, from where reading begins: `before` and `part` of `whole`.
    [[nodiscard]] QRect barPart(const QRect &bar, qint64 before, qint64 part, qint64 whole) const;
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }

private:
    [[nodiscard]] int scaled(int pixels) const { return zoom::scaled(pixels, m_percent); }
    [[nodiscard]] int linesTop() const;
    [[nodiscard]] QRect mirrored(const QRect &rect, const QRect &within) const;
    [[nodiscard]] int columnLeft(int column) const;
    [[nodiscard]] int rowTop(int row) const;

    QSize m_size;
    Qt::LayoutDirection m_direction;
    int m_percent;
};

} // namespace praxidesk::overview
