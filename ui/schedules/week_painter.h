#pragma once
// Draws the week grid: const, in the coordinates of the canvas; the view translates.

#include "ui/schedules/week_interaction.h"
#include "ui/style/palette.h"

#include <QFont>
#include <QPainter>

namespace praxidesk::schedules {

struct WeekPaintState {
    std::vector<Span> spans;
    std::vector<Span> others = {};                       ///< of the other conditions: drawn quietly behind
    std::optional<WeekPreview> preview = {};
    std::optional<WeekCursor> cursor = {};               ///< while the grid has the focus
    std::optional<Span> selected = {};
    std::optional<Span> hover = {};
    Minutes grid{20};
};

class WeekPainter {
public:
    WeekPainter(const style::Palette &palette, const QFont &base);

    void paintCanvas(QPainter &painter, const WeekGeometry &geometry, const WeekPaintState &state) const;
    /// x from 0, y of the canvas.
    void paintGutter(QPainter &painter, const WeekGeometry &geometry, int width) const;
    void paintHeader(QPainter &painter, const QRect &rect, int day, const std::vector<Span> &spans, bool rightToLeft) const;
    void paintCorner(QPainter &painter, const QRect &rect) const;

private:
    void paintSpan(QPainter &painter, const WeekGeometry &geometry, const Span &span, const WeekPaintState &state) const;
    void paintPreview(QPainter &painter, const WeekGeometry &geometry, const WeekPaintState &state) const;
    void paintCursor(QPainter &painter, const WeekGeometry &geometry, const WeekPaintState &state) const;
    /// Lines of text from the top, as many as fit.
    void paintLines(QPainter &painter, const QRect &box, bool rightToLeft, QStringList lines, const QColor &colour) const;

    style::Palette m_palette;
    QFont m_small;
    QFont m_smallBold;
    QFont m_title;
};

} // namespace praxidesk::schedules
