#pragma once
#include "ui/overview/month_content.h"
#include "ui/overview/month_layout.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"

#include <QBrush>
#include <QFont>

class QPainter;

namespace praxidesk::overview {

struct MonthPaintState {
    std::optional<int> hovered;
    bool hasFocus = false;
};

/// Draws the month, cell by cell: nothing of it knows a widget.
class MonthPainter {
public:
    /// `percent`: the size of text, as of the layout that it paints.
    MonthPainter(const style::Palette &palette, const QFont &base, int percent = zoom::usual);

    /// Only what lies in `exposed`.
    void paint(QPainter &painter, const QRect &exposed, const MonthContent &content, const MonthLayout &layout, const Zone &zone, const MonthPaintState &state) const;
    /// Legend of the bar: three boxes with words, side by side from where reading begins. Its width is given back.
    int paintLegend(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction) const;

private:
    void paintHeader(QPainter &painter, int column, const MonthContent &content, const MonthLayout &layout) const;
    void paintCell(QPainter &painter, int cell, const MonthContent &content, const MonthLayout &layout, const Zone &zone, const MonthPaintState &state) const;
    void paintNumber(QPainter &painter, int cell, const MonthContent &content, const MonthLayout &layout) const;
    void paintMarks(QPainter &painter, const QRect &rect, const desk::DayOverview &day, Qt::LayoutDirection direction) const;
    void paintBar(QPainter &painter, int cell, const desk::DayOverview &day, bool isOver, const MonthLayout &layout) const;
    void paintLines(QPainter &painter, int cell, const MonthContent &content, const desk::DayOverview &day, const MonthLayout &layout, const Zone &zone) const;
    /// At the side where reading begins, with an icon before it; too long ends in "…".
    void paintText(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour, const QFont &font, Qt::LayoutDirection direction,
                   std::optional<style::IconName> icon = {}) const;
    [[nodiscard]] QString noteThatFits(const MonthContent &content, const desk::DayNote &note, const Zone &zone, int width) const;
    [[nodiscard]] int numberWidth(const MonthContent &content, QDate date) const;

    style::Palette m_palette;
    int m_iconSide;
    QFont m_numberFont;
    QFont m_outsideFont;
    QFont m_lineFont;
    QFont m_loudFont;
    QBrush m_hatch;
};

} // namespace praxidesk::overview
