#include "ui/schedules/week_painter.h"

#include "ui/booking/words.h"
#include "ui/schedules/words.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

namespace praxidesk::schedules {

namespace metrics = style::metrics;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WeekPainter)
};

constexpr int inset = 3;
constexpr int textInset = 8;
constexpr int linePitch = 14;
constexpr int lowestSlot = 5; ///< px: below, the starts within a window are not drawn

QRect boxOf(const QRect &piece) { return piece.adjusted(inset, 0, -inset, -1); }

QStringList linesOf(const Span &span, Minutes grid) {
    const int visits = grid.count() > 0 ? static_cast<int>((span.end - span.start) / grid.count()) : 0;
    return {timesText(span), booking::durationText(Minutes(span.end - span.start)), Texts::tr("%n Slot(s)", nullptr, visits)};
}

} // namespace

WeekPainter::WeekPainter(const style::Palette &palette, const QFont &base)
    : m_palette(palette), m_small(style::font(base, metrics::smallText)), m_smallBold(style::font(base, metrics::smallText, true)),
      m_title(style::font(base, metrics::titleText, true)) {}

void WeekPainter::paintCanvas(QPainter &painter, const WeekGeometry &geometry, const WeekPaintState &state) const {
    painter.fillRect(0, 0, geometry.width(), geometry.height(), m_palette.outsideHours);
    for (int hour = 1; hour < 24; ++hour) {
        painter.fillRect(0, geometry.yOf(hour * 60), geometry.width(), 1, m_palette.line);
    }
    for (const Span &span : state.others) {
        for (const QRect &piece : geometry.rectsOf(span)) {
            painter.setPen(QPen(m_palette.controlEdge, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(boxOf(piece)).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius, metrics::cardRadius);
        }
    }
    for (const Span &span : state.spans) {
        paintSpan(painter, geometry, span, state);
    }
    for (int position = 1; position < 7; ++position) {
        const QRect day = geometry.dayRect(geometry.dayOf(position));
        painter.fillRect(geometry.size().rightToLeft ? day.right() : day.left(), 0, 1, geometry.height(), m_palette.line);
    }
    if (state.preview) {
        paintPreview(painter, geometry, state);
    } else {
        paintCursor(painter, geometry, state);
    }
}

void WeekPainter::paintSpan(QPainter &painter, const WeekGeometry &geometry, const Span &span, const WeekPaintState &state) const {
    const auto pieces = geometry.rectsOf(span);
    const bool isMoved = state.preview && state.preview->kind != WeekPreview::Kind::Draw && state.preview->kind != WeekPreview::Kind::Copy && state.selected == span;
    for (size_t at = 0; at < pieces.size(); ++at) {
        const QRect box = boxOf(pieces[at]);
        style::drawBox(painter, QRectF(box), isMoved ? m_palette.alternateBase : m_palette.base, isMoved ? m_palette.line : m_palette.free.edge, metrics::cardRadius);
        if (isMoved) {
            continue;
        }
        const int grid = static_cast<int>(state.grid.count());
        if (grid > 0 && geometry.yOf(grid) >= lowestSlot) {
            for (int minute = span.start + grid; minute < span.end; minute += grid) {
                const int y = at == 0 ? geometry.yOf(minute) : geometry.yOf(minute - minutesOfDay);
                if ((at == 0 ? minute < minutesOfDay : minute > minutesOfDay) && y > box.top() + 1 && y < box.bottom() - 1) {
                    painter.fillRect(box.left() + 4, y, box.width() - 8, 1, m_palette.hairline);
                }
            }
        }
        const int edge = geometry.size().rightToLeft ? box.right() - metrics::cardEdge + 1 : box.left();
        painter.fillRect(edge, box.top() + 1, metrics::cardEdge, box.height() - 2, m_palette.free.edge);
        if (at == 0) {
            paintLines(painter, box, geometry.size().rightToLeft, linesOf(span, state.grid), m_palette.free.text);
        }
        if (state.selected == span) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_palette.accent, metrics::focusWidth));
            painter.drawRoundedRect(QRectF(box).adjusted(0, 0, 0, 0), metrics::cardRadius, metrics::cardRadius);
        } else if (state.hover == span) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_palette.accent, 1));
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius, metrics::cardRadius);
        }
    }
}

void WeekPainter::paintLines(QPainter &painter, const QRect &box, bool rightToLeft, QStringList lines, const QColor &colour) const {
    const QRect text = box.adjusted(rightToLeft ? 4 : textInset, 2, rightToLeft ? -textInset : -4, 0);
    // In a narrow day the end of the window stands below its start.
    if (const auto dash = lines[0].indexOf(u'–'); dash > 0 && QFontMetrics(m_smallBold).horizontalAdvance(lines[0]) > text.width()) {
        lines = {lines[0].left(dash + 1), lines[0].mid(dash + 1)};
    }
    painter.setPen(colour);
    // Lines lie on a ground of their own, so that the starts behind do not strike them through.
    for (int line = 0; line < lines.size() && (line + 1) * linePitch + 2 <= box.height(); ++line) {
        painter.setFont(line == 0 || lines.size() == 2 ? m_smallBold : m_small);
        const QFontMetrics measure(painter.font());
        if (measure.horizontalAdvance(lines[line]) > text.width() && line > 0) {
            break;
        }
        const QRect place(text.left(), text.top() + line * linePitch, text.width(), linePitch);
        const int width = std::min(measure.horizontalAdvance(lines[line]) + 4, place.width());
        const QRect ground(rightToLeft ? place.right() - width + 1 : place.left(), place.top(), width, linePitch);
        painter.fillRect(ground, m_palette.base);
        painter.drawText(place, Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft), lines[line]);
    }
}

void WeekPainter::paintPreview(QPainter &painter, const WeekGeometry &geometry, const WeekPaintState &state) const {
    for (const Span &span : state.preview->spans) {
        const auto pieces = geometry.rectsOf(span);
        for (size_t at = 0; at < pieces.size(); ++at) {
            const QRect box = boxOf(pieces[at]);
            style::drawBox(painter, QRectF(box), m_palette.booked.fill, m_palette.accent, metrics::cardRadius, metrics::focusWidth);
            if (at == 0) {
                const bool isLow = box.height() < linePitch + 4;
                const QRect label = isLow ? QRect(box.left(), box.top() - linePitch - 2, box.width(), linePitch) : box;
                painter.setFont(m_smallBold);
                painter.setPen(isLow ? m_palette.accentText : m_palette.booked.text);
                const Qt::Alignment side = geometry.size().rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
                painter.drawText(label.adjusted(textInset, 2, -textInset, 0), Qt::AlignTop | side, timesText(span));
                if (box.height() >= 2 * linePitch + 4) {
                    painter.setFont(m_small);
                    painter.drawText(label.adjusted(textInset, 2 + linePitch, -textInset, 0), Qt::AlignTop | side,
                                     booking::durationText(Minutes(span.end - span.start)));
                }
            }
        }
    }
}

void WeekPainter::paintCursor(QPainter &painter, const WeekGeometry &geometry, const WeekPaintState &state) const {
    if (!state.cursor || state.selected) {
        return;
    }
    const Span here{state.cursor->day, state.cursor->minute, std::min(state.cursor->minute + WeekInteraction::step, minutesOfDay)};
    const QRect piece = boxOf(geometry.rectsOf(here).front());
    const QRect box(piece.left(), piece.top(), piece.width(), std::max(piece.height(), linePitch + 4));
    style::drawBox(painter, QRectF(box), m_palette.base, m_palette.accent, metrics::cardRadius, metrics::focusWidth);
    painter.setPen(m_palette.accentText);
    painter.setFont(m_smallBold);
    painter.drawText(box.adjusted(textInset, 0, -4, 0), Qt::AlignVCenter | (geometry.size().rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     timeOf(here.start).toString(QStringLiteral("HH:mm")));
}

void WeekPainter::paintGutter(QPainter &painter, const WeekGeometry &geometry, int width) const {
    painter.fillRect(0, 0, width, geometry.height(), m_palette.window);
    painter.setFont(m_small);
    painter.setPen(m_palette.secondaryText);
    for (int hour = 1; hour < 24; ++hour) {
        painter.drawText(QRect(0, geometry.yOf(hour * 60) - 8, width - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         timeOf(hour * 60).toString(QStringLiteral("HH:mm")));
    }
}

void WeekPainter::paintHeader(QPainter &painter, const QRect &rect, int day, const std::vector<Span> &spans, bool rightToLeft) const {
    painter.fillRect(rect, m_palette.alternateBase);
    const Qt::Alignment side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QRect text = rect.adjusted(textInset, 0, -4, 0);
    painter.setFont(m_title);
    painter.setPen(m_palette.text);
    // All of them whole, or all of them short.
    bool allFit = true;
    for (int each = Qt::Monday; each <= Qt::Sunday; ++each) {
        allFit = allFit && QFontMetrics(m_title).horizontalAdvance(dayName(each)) <= text.width();
    }
    const QString name = allFit ? dayName(day) : QLocale().standaloneDayName(day, QLocale::ShortFormat);
    painter.drawText(QRect(text.left(), rect.top() + 4, text.width(), 18), Qt::AlignVCenter | side, name);
    painter.setFont(m_small);
    painter.setPen(m_palette.secondaryText);
    painter.drawText(QRect(text.left(), rect.top() + 22, text.width(), 16), Qt::AlignVCenter | side, dayTotal(spans, day));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_palette.line);
    painter.fillRect(rightToLeft ? rect.right() : rect.left(), rect.top(), 1, rect.height(), m_palette.line);
}

void WeekPainter::paintCorner(QPainter &painter, const QRect &rect) const {
    painter.fillRect(rect, m_palette.alternateBase);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_palette.line);
}

} // namespace praxidesk::schedules
