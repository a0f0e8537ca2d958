#pragma once
// Flat shapes whose one-pixel lines fall on whole pixels at every device pixel ratio.

#include "ui/style/metrics.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace praxidesk::style {

/// Filled box with an edge drawn inside `rect`; a transparent fill or edge is left out.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, double radius = metrics::controlRadius,
             double edgeWidth = 1.0);

/// The focus ring: 2 px inside `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, const QColor &colour, double radius = metrics::controlRadius);

/// A chevron of 9 px, pointing down or up.
void drawChevron(QPainter &painter, const QRectF &rect, const QColor &colour, bool up = false);

/// Alignments for QPainter::drawText at the side where reading begins, and where it ends. They are absolute: the painter's
/// own direction can then be the text's (Qt::LayoutDirectionAuto), so that "2 h 30" stays "2 h 30" in an Arabic window.
[[nodiscard]] Qt::Alignment leadingSide(Qt::LayoutDirection direction);
[[nodiscard]] Qt::Alignment trailingSide(Qt::LayoutDirection direction);

} // namespace praxidesk::style
