#pragma once
// Words on paper. A page is measured in tenths of a point, so that a layout is the same on a screen, a printer and in a file.

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace praxidesk::paper {

inline constexpr double unitsPerInch = 720;
inline constexpr double point = 10;
inline constexpr double millimetre = unitsPerInch / 25.4;

[[nodiscard]] QFont typeface(double points, bool strong = false);

enum class Side { Leading, Trailing, Middle };

struct Setting {
    QFont font;
    double width = 0;
    Side side = Side::Leading;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the page; words keep their own
    int mostLines = 12;                             ///< what is longer ends with an ellipsis
};
/// As high as it will be drawn.
[[nodiscard]] double heightOf(const QString &text, const Setting &setting);
void drawWords(QPainter &painter, QPointF corner, const QString &text, const Setting &setting);
/// In one line.
[[nodiscard]] double widthOf(const QString &text, const QFont &font);
/// Of what a line is not broken in; a phone number counts as one word.
[[nodiscard]] double widestWord(const QString &text, const QFont &font);

} // namespace praxidesk::paper
