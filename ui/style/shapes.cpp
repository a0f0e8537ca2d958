#include "ui/style/shapes.h"

#include <QPen>

namespace praxidesk::style {

void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, double radius, double edgeWidth) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasEdge = edge.isValid() && edge.alpha() > 0 && edgeWidth > 0;
    const double inset = hasEdge ? edgeWidth / 2 : 0;
    painter.setPen(hasEdge ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() && fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const QColor &colour, double radius) {
    drawBox(painter, rect, {}, colour, radius, metrics::focusWidth);
}

void drawChevron(QPainter &painter, const QRectF &rect, const QColor &colour, bool up) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = rect.center();
    const double tip = up ? -2.0 : 2.0;
    const QPointF points[] = {middle + QPointF(-4, -tip), middle + QPointF(0, tip), middle + QPointF(4, -tip)};
    painter.drawPolyline(points, 3);
    painter.restore();
}

Qt::Alignment leadingSide(Qt::LayoutDirection direction) {
    return Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

Qt::Alignment trailingSide(Qt::LayoutDirection direction) {
    return Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace praxidesk::style
