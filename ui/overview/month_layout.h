#pragma once
// Where everything of the month stands: pure geometry. All rectangles are for drawing, so mirrored where one reads from the right.

#include <QRect>
#include <QSize>

#include <optional>

namespace praxidesk::overview {

class MonthLayout {
public:
    static constexpr int headerHeight = 24;
    static constexpr int padding = 9;
    static constexpr int barHeight = 12;
    static constexpr int lineHeight = 15;

    MonthLayout(QSize size, Qt::LayoutDirection direction) : m_size(size), m_direction(direction) {}

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
    [[nodiscard]] QRect mirrored(const QRect &rect, const QRect &within) const;
    [[nodiscard]] int columnLeft(int column) const;
    [[nodiscard]] int rowTop(int row) const;

    QSize m_size;
    Qt::LayoutDirection m_direction;
};

} // namespace praxidesk::overview
