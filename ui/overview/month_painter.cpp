#include "ui/overview/month_painter.h"

#include "ui/overview/month_words.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace praxidesk::overview {
namespace {

namespace metrics = style::metrics;

constexpr int usualIconSide = 12;
constexpr int iconGap = 4;
constexpr int markGap = 8;
constexpr QSize legendBox(20, 10);

struct MonthLegend {
    Q_DECLARE_TR_FUNCTIONS(MonthLegend)
};

/// Lines at 45°, 4 px apart: a bar is too low for the grid's wide ones.
QBrush fineHatch(const style::Palette &palette) {
    constexpr int side = 8;
    QPixmap tile(side * 2, side * 2);
    tile.setDevicePixelRatio(2);
    tile.fill(palette.hatchFill);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.secondaryText, 0.9));
    for (int x = -side; x <= 2 * side; x += side / 2) {
        painter.drawLine(QPointF(x, side), QPointF(x + side, 0));
    }
    painter.end();
    return QBrush(tile);
}

} // namespace

MonthPainter::MonthPainter(const style::Palette &palette, const QFont &base, int percent)
    : m_palette(palette), m_iconSide(zoom::scaled(usualIconSide, percent)), m_numberFont(style::font(base, zoom::scaled(metrics::titleText, percent), true)),
      m_outsideFont(style::font(base, zoom::scaled(metrics::titleText, percent))), m_lineFont(style::font(base, zoom::scaled(metrics::smallText, percent))),
      m_loudFont(style::font(base, zoom::scaled(metrics::smallText, percent), true)), m_hatch(fineHatch(palette)) {}

void MonthPainter::paint(QPainter &painter, const QRect &exposed, const MonthContent &content, const MonthLayout &layout, const Zone &zone,
                         const MonthPaintState &state) const {
    for (int column = 0; column < daysOfWeek; ++column) {
        if (layout.headerRect(column).intersects(exposed)) {
            paintHeader(painter, column, content, layout);
        }
    }
    for (int cell = 0; cell < daysShown; ++cell) {
        if (layout.cellRect(cell).intersects(exposed)) {
            paintCell(painter, cell, content, layout, zone, state);
        }
    }
}

void MonthPainter::paintText(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour, const QFont &font, Qt::LayoutDirection direction,
                             std::optional<style::IconName> icon) const {
    QRect room = rect;
    if (icon) {
        QRect box(0, rect.center().y() - m_iconSide / 2, m_iconSide, m_iconSide);
        box.moveLeft(direction == Qt::LeftToRight ? rect.left() : rect.right() - m_iconSide + 1);
        style::paintIcon(painter, *icon, box, colour);
        room.adjust(direction == Qt::LeftToRight ? m_iconSide + iconGap : 0, 0, direction == Qt::LeftToRight ? 0 : -m_iconSide - iconGap, 0);
    }
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | style::leadingSide(direction)), QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

void MonthPainter::paintHeader(QPainter &painter, int column, const MonthContent &content, const MonthLayout &layout) const {
    const QRect rect = layout.headerRect(column);
    painter.fillRect(rect, m_palette.alternateBase);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_palette.line);
    const QRect inner = rect.adjusted(MonthLayout::padding, 0, -MonthLayout::padding, 0);
    const int day = (column + content.firstDay - 1) % daysOfWeek + 1;
    // All of them whole, or all of them short.
    bool allFit = true;
    for (int each = Qt::Monday; each <= Qt::Sunday; ++each) {
        allFit = allFit && QFontMetrics(m_loudFont).horizontalAdvance(QLocale().standaloneDayName(each)) <= inner.width();
    }
    const QString name = QLocale().standaloneDayName(day, allFit ? QLocale::LongFormat : QLocale::ShortFormat);
    paintText(painter, inner, name, m_palette.secondaryText, m_loudFont, layout.direction());
}

int MonthPainter::numberWidth(const MonthContent &content, QDate date) const {
    return QFontMetrics(m_numberFont).horizontalAdvance(dayNumber(content, date));
}

void MonthPainter::paintCell(QPainter &painter, int cell, const MonthContent &content, const MonthLayout &layout, const Zone &zone, const MonthPaintState &state) const {
    const QRect box = layout.cellRect(cell);
    const QDate date = content.dateAt(cell);
    const auto *day = content.dayOf(date);
    const bool isOver = date < content.today;
    const QColor ground = day != nullptr && isClosed(*day) ? m_palette.outsideHours
                          : isOver                         ? m_palette.past
                          : content.isOutside(date)        ? m_palette.alternateBase
                                                           : m_palette.base;
    painter.fillRect(box, ground);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), m_palette.line);
    const bool rightToLeft = layout.direction() == Qt::RightToLeft;
    painter.fillRect(QRect(rightToLeft ? box.left() : box.right(), box.top(), 1, box.height()), m_palette.line);
    paintNumber(painter, cell, content, layout);
    if (day != nullptr && isClosed(*day)) {
        const auto line = layout.lineRect(cell, 0);
        const QRect words(line ? QRect(line->left(), layout.barRect(cell).top(), line->width(), line->height()) : layout.barRect(cell));
        paintText(painter, words, MonthLegend::tr("closed"), m_palette.secondaryText, m_lineFont, layout.direction());
        if (const auto second = layout.lineRect(cell, 0); second && day->noShows > 0) {
            paintText(painter, *second, visitsText(*day), m_palette.secondaryText, m_lineFont, layout.direction());
        }
    } else if (day != nullptr) {
        paintMarks(painter, layout.marksRect(cell, numberWidth(content, date)), *day, layout.direction());
        paintBar(painter, cell, *day, isOver, layout);
        paintLines(painter, cell, content, *day, layout, zone);
    }
    if (date == content.chosen) {
        style::drawFocusRing(painter, QRectF(box).adjusted(0, 0, -1, -1), state.hasFocus ? m_palette.accent : m_palette.controlEdge, 0);
    } else if (state.hovered == cell) {
        style::drawBox(painter, QRectF(box).adjusted(0, 0, -1, -1), Qt::transparent, m_palette.accent, 0);
    }
}

void MonthPainter::paintNumber(QPainter &painter, int cell, const MonthContent &content, const MonthLayout &layout) const {
    const QDate date = content.dateAt(cell);
    const QRect rect = layout.numberRect(cell, numberWidth(content, date));
    const bool outside = content.isOutside(date);
    QColor colour = outside ? m_palette.secondaryText : m_palette.text;
    if (date == content.today) {
        style::drawBox(painter, rect, m_palette.accent, Qt::transparent, metrics::cardRadius);
        colour = m_palette.onAccent;
    }
    painter.setFont(outside ? m_outsideFont : m_numberFont);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter, dayNumber(content, date));
}

void MonthPainter::paintMarks(QPainter &painter, const QRect &rect, const desk::DayOverview &day, Qt::LayoutDirection direction) const {
    const QFontMetrics letters(m_loudFont);
    const auto marks = marksOf(day);
    int left = rect.width();
    const auto place = [&](int width) {
        left -= width;
        return direction == Qt::LeftToRight ? QRect(rect.left() + left, rect.top(), width, rect.height()) : QRect(rect.right() - left - width + 1, rect.top(), width, rect.height());
    };
    // The loudest one has its words if they fit; of the others their signs, as many as fit.
    for (size_t at = 0; at < marks.size(); ++at) {
        const Mark &mark = marks[at];
        const QColor colour = mark.tone == Mark::Tone::Error ? m_palette.error.text : m_palette.warning.text;
        const int width = m_iconSide + iconGap + letters.horizontalAdvance(mark.text) + 2;
        const int others = static_cast<int>(marks.size() - at - 1) * (m_iconSide + markGap);
        if (width + others <= left) {
            paintText(painter, place(width), mark.text, colour, m_loudFont, direction, mark.icon);
        } else if (m_iconSide <= left) {
            paintText(painter, place(m_iconSide), {}, colour, m_loudFont, direction, mark.icon);
        }
        left -= markGap;
    }
}

void MonthPainter::paintBar(QPainter &painter, int cell, const desk::DayOverview &day, bool isOver, const MonthLayout &layout) const {
    const QRect bar = layout.barRect(cell);
    const QColor edge = isOver ? m_palette.done.edge : m_palette.free.edge;
    style::drawBox(painter, bar, isOver ? m_palette.past : m_palette.base, edge, 2);
    const QRect inner = bar.adjusted(1, 1, -1, -1);
    const qint64 booked = day.booked.count();
    const qint64 blocked = day.blocked.count();
    const qint64 whole = std::max<qint64>(day.hours.count(), booked + blocked + (isOver ? 0 : day.free.count()));
    const qint64 gone = isOver ? 0 : std::max<qint64>(0, whole - booked - blocked - day.free.count());
    painter.fillRect(layout.barPart(inner, 0, booked, whole), isOver ? m_palette.done.edge : m_palette.accent);
    // What is none of the three: of today what is over, and what other programs took.
    painter.fillRect(layout.barPart(inner, booked + blocked, gone, whole), m_palette.outsideHours);
    const QRect hatched = layout.barPart(inner, booked, blocked, whole);
    if (!hatched.isEmpty()) {
        painter.setBrushOrigin(hatched.topLeft());
        painter.fillRect(hatched, m_hatch);
        painter.fillRect(QRect(layout.direction() == Qt::LeftToRight ? hatched.right() : hatched.left(), hatched.top(), 1, hatched.height()), m_palette.controlEdge);
    }
}

void MonthPainter::paintLines(QPainter &painter, int cell, const MonthContent &content, const desk::DayOverview &day, const MonthLayout &layout, const Zone &zone) const {
    int line = 0;
    const auto add = [&](const QString &text, const QColor &colour, const QFont &font, std::optional<style::IconName> icon = {}) {
        const auto rect = layout.lineRect(cell, line);
        if (text.isEmpty() || !rect) {
            return;
        }
        paintText(painter, *rect, text, colour, font, layout.direction(), icon);
        ++line;
    };
    const bool quiet = content.isOutside(day.date) || day.date < content.today;
    add(visitsText(day), quiet ? m_palette.secondaryText : m_palette.text, m_lineFont);
    add(freeText(day), m_palette.free.text, m_loudFont);
    for (size_t at = 0; at < day.notes.size(); ++at) {
        // The last line that there is room for tells how many there are besides.
        const bool isLast = !layout.lineRect(cell, line + 1);
        const auto more = static_cast<int>(day.notes.size() - at - 1);
        const QString text = noteThatFits(content, day.notes[at], zone, layout.barRect(cell).width() - m_iconSide - iconGap);
        const QString told = isLast && more > 0 ? MonthLegend::tr("%1, %n more", "notes of a day", more).arg(text) : text;
        add(told, m_palette.secondaryText, m_lineFont, noteIcon(day.notes[at].kind));
        if (isLast) {
            break;
        }
    }
}

QString MonthPainter::noteThatFits(const MonthContent &content, const desk::DayNote &note, const Zone &zone, int width) const {
    const QFontMetrics letters(m_lineFont);
    const QStringList ways = noteWays(content, note, zone);
    const auto fits = std::ranges::find_if(ways, [&](const QString &way) { return letters.horizontalAdvance(way) <= width; });
    return fits == ways.end() ? ways.last() : *fits;
}

int MonthPainter::paintLegend(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction) const {
    const QFontMetrics letters(m_lineFont);
    int used = 0;
    const auto mirrored = [&](int left, int width) { return direction == Qt::LeftToRight ? rect.left() + left : rect.right() - left - width + 1; };
    for (const auto &[text, kind] : {std::pair(MonthLegend::tr("booked"), 0), std::pair(MonthLegend::tr("blocked"), 1), std::pair(MonthLegend::tr("free"), 2)}) {
        const int width = letters.horizontalAdvance(text);
        if (painter != nullptr) {
            const QRect box(QPoint(mirrored(used, legendBox.width()), rect.center().y() - legendBox.height() / 2), legendBox);
            style::drawBox(*painter, box, kind == 0 ? m_palette.accent : m_palette.base, kind == 0 ? m_palette.accent : kind == 1 ? m_palette.controlEdge : m_palette.free.edge, 2);
            if (kind == 1) {
                painter->setBrushOrigin(box.topLeft());
                painter->fillRect(box.adjusted(1, 1, -1, -1), m_hatch);
            }
            const QRect words(mirrored(used + legendBox.width() + iconGap, width + 2), rect.top(), width + 2, rect.height());
            paintText(*painter, words, text, m_palette.secondaryText, m_lineFont, direction);
        }
        used += legendBox.width() + iconGap + width + 2 + markGap;
    }
    return used - markGap;
}

} // namespace praxidesk::overview
