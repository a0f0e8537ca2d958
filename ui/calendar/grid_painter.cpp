#include "ui/calendar/grid_painter.h"

#include "ui/calendar/texts.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <QTextLayout>

#include <algorithm>

namespace praxidesk::calendar {
namespace {

namespace metrics = style::metrics;
using style::IconName;

constexpr qsizetype rememberedTexts = 6000;
constexpr qsizetype rememberedPictures = 400;
constexpr int cardMargin = 3;

/// A tile of the 45° hatch: lines 1.2 px wide, 8 px apart, which is 11.3 px along an axis. Seven of these steps are
/// 79.2 px; the tile is 79 so that it repeats on whole pixels.
QBrush hatchBrush(const style::Palette &palette) {
    constexpr int steps = 7;
    constexpr int side = 79;
    constexpr double step = static_cast<double>(side) / steps;
    QPixmap tile(side * 2, side * 2);
    tile.setDevicePixelRatio(2);
    tile.fill(palette.hatchFill);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.hatchLine, 1.2));
    for (int i = -1; i <= 2 * steps + 1; ++i) {
        painter.drawLine(QPointF(i * step + 2, -2), QPointF(i * step - side - 2, side + 2));
    }
    painter.end();
    return QBrush(tile);
}

} // namespace

GridPainter::GridPainter(const style::Palette &palette, const QFont &base)
    : m_palette(palette),
      m_nameFont(style::font(base, metrics::baseText, true)),
      m_lineFont(style::font(base, metrics::smallText)),
      m_loudFont(style::font(base, metrics::smallText, true)),
      m_titleFont(style::font(base, metrics::titleText, true)),
      m_nameMetrics(m_nameFont), m_lineMetrics(m_lineFont), m_loudMetrics(m_loudFont), m_titleMetrics(m_titleFont),
      m_hatch(hatchBrush(palette)) {}

const QFont &GridPainter::fontOf(TextRole role) const {
    return role == TextRole::Name ? m_nameFont : role == TextRole::LoudWord ? m_loudFont : m_lineFont;
}

const QFontMetricsF &GridPainter::metricsOf(TextRole role) const {
    return role == TextRole::Name ? m_nameMetrics : role == TextRole::LoudWord ? m_loudMetrics : m_lineMetrics;
}

const GridPainter::Shaped &GridPainter::shaped(const QString &text, TextRole role) const {
    auto &known = m_shaped[static_cast<size_t>(role)];
    const auto found = known.constFind(text);
    if (found != known.constEnd()) {
        return *found;
    }
    if (known.size() > rememberedTexts) {
        known.clear();
    }
    Shaped fresh;
    fresh.text.setText(text);
    fresh.text.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    fresh.text.setTextOption(option);
    fresh.text.prepare({}, fontOf(role));
    fresh.ascent = metricsOf(role).ascent();
    constexpr char16_t lastLatin = 0x024f;
    if (std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter() && letter.unicode() > lastLatin; })) {
        QTextLayout layout(text, fontOf(role));
        layout.setTextOption(option);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        fresh.ascent = line.isValid() ? line.ascent() : fresh.ascent;
    }
    // A layout does not count the spaces at its end.
    fresh.width = text.endsWith(u' ') ? metricsOf(role).horizontalAdvance(text) : fresh.text.size().width();
    return *known.insert(text, fresh);
}

GridPainter::Frame GridPainter::frameOf(const GridSnapshot &snapshot, const QRectF &rect) const {
    return {rect, snapshot.geometry().size().rightToLeft};
}

QString GridPainter::timesOf(const GridSnapshot &snapshot, size_t column, const Interval &interval) const {
    const TimeGridGeometry &geometry = snapshot.geometry();
    return Texts::range(geometry.timeOf(column, interval.start), geometry.timeOf(column, interval.end));
}

double GridPainter::drawText(QPainter &painter, const Frame &frame, double x, double middle, const QString &text, TextRole role,
                             const QColor &colour) const {
    const Shaped &words = shaped(text, role);
    const QFontMetricsF &font = metricsOf(role);
    painter.setFont(fontOf(role));
    painter.setPen(colour);
    const QRectF box = frame.at(x, 0, words.width, 0);
    const double baseline = std::round(frame.outer.top() + middle + (font.ascent() - font.descent()) / 2 - 0.25);
    painter.drawStaticText(QPointF(box.left(), baseline - words.ascent), words.text);
    return words.width;
}

void GridPainter::drawIcon(QPainter &painter, const Frame &frame, double x, double middle, double side, IconName name, const QColor &colour) const {
    const qreal ratio = painter.device()->devicePixelRatio();
    const quint64 key = (quint64(colour.rgba()) << 32) | (quint64(name) << 20) | (quint64(side) << 12) | quint64(ratio * 100);
    if (m_icons.size() > rememberedPictures) {
        m_icons.clear();
    }
    auto known = m_icons.constFind(key);
    if (known == m_icons.constEnd()) {
        known = m_icons.insert(key, style::iconPixmap(name, colour, side, ratio));
    }
    const QRectF box = frame.at(x, 0, side, side);
    painter.drawPixmap(QPointF(std::round(box.left()), std::round(frame.outer.top() + middle - side / 2)), *known);
}

void GridPainter::drawCardGround(QPainter &painter, const QRect &card, const CardLook &look, bool reversed) const {
    const qreal ratio = painter.device()->devicePixelRatio();
    const Ground key{card.size(), ratio, look.colours.fill.rgb(), look.colours.edge.rgb(), look.outline > 0 ? look.outlineColour.rgb() : 0,
        look.leftEdge, qRound(look.outline), look.dashed, reversed};
    if (m_grounds.size() > rememberedPictures) {
        m_grounds.clear();
    }
    auto known = m_grounds.constFind(key);
    if (known == m_grounds.constEnd()) {
        QPixmap ground(qCeil(card.width() * ratio), qCeil(card.height() * ratio));
        ground.setDevicePixelRatio(ratio);
        ground.fill(Qt::transparent);
        QPainter inner(&ground);
        const Frame frame{QRectF(0, 0, card.width(), card.height()), reversed};
        if (look.dashed) {
            drawDashedBox(inner, frame.outer, look.colours.fill, look.colours.edge);
        } else {
            style::drawBox(inner, frame.outer, look.colours.fill, {}, metrics::cardRadius);
        }
        // The left edge has the card's corners.
        inner.save();
        inner.setClipRect(frame.at(0, 0, look.leftEdge, card.height()));
        style::drawBox(inner, frame.outer, look.outline == 1 ? look.outlineColour : look.colours.edge, {}, metrics::cardRadius);
        inner.restore();
        if (look.outline > 0) {
            style::drawBox(inner, frame.outer, {}, look.outlineColour, metrics::cardRadius, look.outline);
        }
        inner.end();
        known = m_grounds.insert(key, ground);
    }
    painter.drawPixmap(card.topLeft(), *known);
}

void GridPainter::drawDashedBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge) const {
    style::drawBox(painter, rect, fill, {}, metrics::cardRadius);
    painter.save();
    QPen pen(edge, 1);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius, metrics::cardRadius);
    painter.restore();
}

QRect GridPainter::cardRect(const GridSnapshot &snapshot, const Box &box) {
    const bool reversed = snapshot.geometry().size().rightToLeft;
    // Between lanes two pixels stay free.
    const int lead = box.place.lane == 0 ? cardMargin : 1;
    const int trail = box.place.lane + box.place.span == box.place.lanes ? cardMargin : 1;
    return box.rect.adjusted(reversed ? trail : lead, 0, -(reversed ? lead : trail), -1);
}

void GridPainter::paintCanvas(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state, const QRect &exposed) const {
    painter.save();
    // Each text runs in its own direction: "09:00–09:20" stays in order whatever side the column reads from.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    for (size_t column = 0; column < snapshot.geometry().columnCount(); ++column) {
        const QRect part = snapshot.geometry().columnRect(column) & exposed;
        if (part.isEmpty()) {
            continue;
        }
        paintColumnGround(painter, snapshot, column, state, part);
        const auto paintBoxes = [&](const std::vector<Box> &boxes, auto paintOne) {
            for (const Box &box : boxes) {
                // One pixel outside for the ring of the selected card.
                if (box.rect.adjusted(-1, -1, 1, 2).intersects(part)) {
                    paintOne(box);
                }
            }
        };
        paintBoxes(snapshot.blocks(column), [&](const Box &box) { paintBlock(painter, snapshot, box, state); });
        paintFreeLabels(painter, snapshot, column, state, part);
        paintNowLine(painter, snapshot, column, state);
        paintBoxes(snapshot.cards(column), [&](const Box &box) {
            // What is under the ghost makes room for it, and is drawn with it.
            if (!state.preview || column != state.preview->column || !isInTheWay(box.item, state)) {
                paintCard(painter, snapshot, box, state);
            }
        });
        paintNowTicks(painter, snapshot, column, state);
    }
    if (!state.preview) {
        paintHover(painter, snapshot, state);
        if (!state.ghost) {
            paintCursor(painter, snapshot, state);
        } else {
            paintGhost(painter, snapshot, *state.ghost);
        }
    } else {
        paintPreview(painter, snapshot, state);
    }
    painter.restore();
}

void GridPainter::paintCard(QPainter &painter, const GridSnapshot &snapshot, const Box &box, const PaintState &state) const {
    switch (snapshot.item(box.item).kind) {
    case ItemKind::Appointment: paintAppointment(painter, snapshot, box, state); break;
    case ItemKind::Hold: paintHold(painter, snapshot, box, state); break;
    case ItemKind::Offer: paintOffer(painter, snapshot, box, state); break;
    case ItemKind::Taken:
    case ItemKind::Block: break;
    }
}

void GridPainter::paintColumnGround(QPainter &painter, const GridSnapshot &snapshot, size_t column, const PaintState &state, const QRect &exposed) const {
    const TimeGridGeometry &geometry = snapshot.geometry();
    const QRect whole = geometry.columnRect(column);
    int filled = exposed.top();         // nothing is filled twice: a window has a million pixels
    const auto fillOutside = [&](int until) {
        if (until > filled) {
            painter.fillRect(QRect(exposed.left(), filled, exposed.width(), until - filled), m_palette.outsideHours);
            filled = until;
        }
    };
    for (const Interval &open : snapshot.content().hours[column]) {
        const QRect rect = geometry.rectOf(column, open) & exposed;
        if (rect.isEmpty()) {
            continue;
        }
        fillOutside(rect.top());
        filled = std::max(filled, rect.bottom() + 1);
        const bool over = open.end <= state.now;
        painter.fillRect(rect, over ? m_palette.past : m_palette.base);
        if (!over && open.start < state.now) {
            painter.fillRect(geometry.rectOf(column, {open.start, state.now}) & exposed, m_palette.past);
        }
    }
    fillOutside(exposed.bottom() + 1);
    const auto &starts = snapshot.content().slotStarts[column];
    for (const Interval &stretch : snapshot.content().freeStretches[column]) {
        if (!geometry.rectOf(column, stretch).intersects(exposed)) {
            continue;
        }
        for (auto start = std::upper_bound(starts.begin(), starts.end(), stretch.start); start != starts.end() && *start < stretch.end; ++start) {
            if (*start > state.now) {
                painter.fillRect(QRect(whole.left() + 4, geometry.yOf(column, *start), whole.width() - 8, 1) & exposed, m_palette.hairline);
            }
        }
    }
    for (const TimeGridGeometry::Tick &tick : geometry.ticks()) {
        if (tick.isHour && tick.y >= exposed.top() && tick.y <= exposed.bottom()) {
            painter.fillRect(QRect(exposed.left(), tick.y, exposed.width(), 1), m_palette.line);
        }
    }
    for (const QRect &gap : geometry.voids(column)) {
        painter.fillRect(gap & exposed, m_palette.window);
    }
    const int border = geometry.size().rightToLeft ? whole.right() : whole.left();
    painter.fillRect(QRect(border, exposed.top(), 1, exposed.height()) & exposed, beginsGroup(snapshot.content().columns, column) ? m_palette.controlEdge : m_palette.line);
    if (column + 1 == geometry.columnCount()) {
        const int end = geometry.size().rightToLeft ? whole.left() : whole.right();
        painter.fillRect(QRect(end, exposed.top(), 1, exposed.height()) & exposed, m_palette.line);
    }
}

void GridPainter::paintFreeLabels(QPainter &painter, const GridSnapshot &snapshot, size_t column, const PaintState &state, const QRect &exposed) const {
    for (const Interval &stretch : snapshot.content().freeStretches[column]) {
        // What is left of a stretch that has begun starts with its next slot.
        const Interval ahead{stretch.contains(state.now) ? snapCeil(snapshot, column, state.now) : stretch.start, stretch.end};
        if (ahead.end <= state.now) {
            continue;
        }
        if (ahead.duration() < Minutes(10)) {
            continue;
        }
        const QRect rect = snapshot.geometry().rectOf(column, ahead);
        if (!rect.intersects(exposed) || rect.height() < 12) {
            continue;
        }
        const Frame frame = frameOf(snapshot, rect);
        const double middle = std::min(10.0, rect.height() / 2.0);
        drawIcon(painter, frame, 8, middle, 12, IconName::Plus, m_palette.free.text);
        const QString label = Texts::freeFor(ahead.duration());
        if (24 + measure(label, TextRole::Line) <= rect.width() - 2) {
            drawText(painter, frame, 24, middle, label, TextRole::Line, m_palette.free.text);
        }
    }
}

void GridPainter::paintNowLine(QPainter &painter, const GridSnapshot &snapshot, size_t column, const PaintState &state) const {
    if (snapshot.column(column).day.contains(state.now)) {
        const QRect rect = snapshot.geometry().columnRect(column);
        painter.fillRect(QRect(rect.left(), snapshot.geometry().yOf(column, state.now) - 1, rect.width(), 2), m_palette.error.edge);
    }
}

void GridPainter::paintNowTicks(QPainter &painter, const GridSnapshot &snapshot, size_t column, const PaintState &state) const {
    if (!snapshot.column(column).day.contains(state.now)) {
        return;
    }
    const int y = snapshot.geometry().yOf(column, state.now) - 1;
    for (const auto *boxes : {&snapshot.blocks(column), &snapshot.cards(column)}) {
        for (const Box &box : *boxes) {
            if (box.rect.top() <= y + 1 && box.rect.bottom() >= y) {
                const QRect card = cardRect(snapshot, box);
                painter.fillRect(QRect(box.rect.left(), y, card.left() - box.rect.left() + 4, 2), m_palette.error.edge);
                painter.fillRect(QRect(card.right() - 3, y, box.rect.right() - card.right() + 4, 2), m_palette.error.edge);
            }
        }
    }
}

void GridPainter::paintGutter(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state, int width, const QRect &exposed) const {
    const TimeGridGeometry &geometry = snapshot.geometry();
    const bool reversed = geometry.size().rightToLeft;
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.fillRect(exposed, m_palette.window);
    std::optional<int> nowY;
    std::optional<size_t> nowColumn;
    for (size_t column = 0; column < geometry.columnCount() && !nowY; ++column) {
        if (snapshot.column(column).day.contains(state.now)) {
            nowY = geometry.yOf(column, state.now);
            nowColumn = column;
        }
    }
    const Frame frame{QRectF(0, 0, width, 0), reversed};
    const auto label = [&](int y, const QString &text, TextRole role, const QColor &colour) {
        const double textWidth = measure(text, role);
        Frame line = frame;
        line.outer.moveTop(y);
        drawText(painter, line, width - 7 - textWidth, 0, text, role, colour);
    };
    const bool showsHalves = geometry.size().zoom >= 5;
    for (const TimeGridGeometry::Tick &tick : geometry.ticks()) {
        if (tick.y < exposed.top() - 10 || tick.y > exposed.bottom() + 10 || (!tick.isHour && !showsHalves) || tick.y == 0) {
            continue;
        }
        if (nowY && std::abs(tick.y - *nowY) < 15) {
            continue; // the pill needs the place
        }
        label(tick.y, Texts::time(tick.time), tick.isHour ? TextRole::LoudWord : TextRole::Line,
              tick.isHour ? m_palette.secondaryText : m_palette.placeholder);
    }
    if (nowY) {
        const QRectF pill(reversed ? 2 : width - 42, *nowY - 8, 40, 16);
        style::drawBox(painter, pill, m_palette.error.edge, {}, metrics::cardRadius);
        painter.fillRect(QRectF(reversed ? 0 : width - 3, *nowY - 1, 3, 2), m_palette.error.edge);
        const QString text = Texts::time(geometry.timeOf(*nowColumn, state.now));
        const Frame inner{pill, false};
        drawText(painter, inner, (pill.width() - measure(text, TextRole::LoudWord)) / 2, pill.height() / 2, text, TextRole::LoudWord, m_palette.base);
    }
}

} // namespace praxidesk::calendar
