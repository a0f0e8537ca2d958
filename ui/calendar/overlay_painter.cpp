// What lies over the cards while somebody points, and the headers.
#include "ui/calendar/grid_painter.h"

#include "ui/calendar/texts.h"
#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <QStringList>

#include <algorithm>

namespace praxidesk::calendar {
namespace {

namespace metrics = style::metrics;

Texts::Ending endingOf(Preview::Kind kind) {
    switch (kind) {
    case Preview::Kind::Book: return Texts::Ending::Book;
    case Preview::Kind::Block: return Texts::Ending::Block;
    case Preview::Kind::Move: return Texts::Ending::Move;
    case Preview::Kind::Copy: return Texts::Ending::Copy;
    case Preview::Kind::Resize: break;
    }
    return Texts::Ending::Resize;
}

/// A whole column's width, with a card's margins.
QRect ghostRect(const GridSnapshot &snapshot, size_t column, const Interval &interval) {
    return snapshot.geometry().rectOf(column, interval).adjusted(3, 0, -3, -1);
}

bool overlapsCard(const GridSnapshot &snapshot, const Cursor &cursor) {
    const auto &cards = snapshot.cards(cursor.column);
    const auto &blocks = snapshot.blocks(cursor.column);
    const auto covers = [&](const Box &box) { return snapshot.item(box.item).interval.overlaps(cursor.interval); };
    return std::any_of(cards.begin(), cards.end(), covers) || std::any_of(blocks.begin(), blocks.end(), covers);
}

} // namespace

bool displacesVisits(const GridSnapshot &snapshot, const Preview &preview) {
    return preview.kind == Preview::Kind::Block || (preview.item && snapshot.item(*preview.item).kind == ItemKind::Block);
}

QString runsInto(const GridSnapshot &snapshot, const Preview &preview) {
    if (preview.inTheWay.empty()) {
        return {};
    }
    const int count = static_cast<int>(preview.inTheWay.size());
    if (displacesVisits(snapshot, preview)) {
        return Texts::displaces(count);
    }
    if (count > 1) {
        return Texts::inTheWay(count);
    }
    const Item &item = snapshot.item(preview.inTheWay.front());
    switch (item.kind) {
    case ItemKind::Appointment: return Texts::inTheWay(item.name);
    case ItemKind::Block: return Texts::inTheWay(item.text.isEmpty() ? Texts::blockKind(item.blockKind) : item.text);
    case ItemKind::Taken: return Texts::inTheWay(item.text.isEmpty() ? Texts::takenTime() : item.text);
    case ItemKind::Hold:
    case ItemKind::Offer: break;
    }
    return Texts::inTheWay(Texts::aHold());
}

void GridPainter::paintTimesAndHint(QPainter &painter, const Frame &frame, const QString &times, const QString &length, const QString &hint,
                                    const QColor &colour) const {
    painter.save();
    painter.setClipRect(frame.outer, Qt::IntersectClip);
    const double height = frame.outer.height();
    const double room = frame.outer.width() - 12;
    const bool twoLines = height >= 30 && !length.isEmpty() && measure(hint, TextRole::Line) <= room;
    const double pitch = height < 36 ? 14 : 16; // as on the cards where there is little room
    double middle = twoLines ? std::min(height / 2 - pitch / 2, 22.0) : height / 2;
    double x = 8;
    x += drawText(painter, frame, frame.startOf(times, measure(times, TextRole::LoudWord), x, frame.outer.width()), middle, times, TextRole::LoudWord, colour) + 6;
    const QString beside = length.isEmpty() ? hint : length;
    if (!beside.isEmpty() && x - 8 + measure(beside, TextRole::Line) <= room) {
        drawText(painter, frame, x, middle, beside, TextRole::Line, colour);
    }
    if (twoLines) {
        middle += pitch;
        drawText(painter, frame, 8, middle, hint, TextRole::Line, colour);
    }
    painter.restore();
}

void GridPainter::paintHover(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state) const {
    if (!state.hover || state.hover == state.cursor) {
        return;
    }
    const QRect rect = ghostRect(snapshot, state.hover->column, state.hover->interval);
    style::drawBox(painter, rect, m_palette.base, m_palette.accentText, metrics::cardRadius, 1);
    if (rect.height() >= 14) {
        paintTimesAndHint(painter, frameOf(snapshot, rect), timesOf(snapshot, state.hover->column, state.hover->interval), {}, {}, m_palette.accentText);
    }
}

void GridPainter::paintCursor(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state) const {
    if (!state.cursor || state.selected) {
        return;
    }
    const auto &cards = snapshot.cards(state.cursor->column);
    const bool isChosenOffer = std::any_of(cards.begin(), cards.end(), [&](const Box &box) {
        const Item &item = snapshot.item(box.item);
        return item.kind == ItemKind::Offer && item.offerNumber == state.chosenOffer && item.interval == state.cursor->interval;
    });
    if (isChosenOffer) {
        return; // its own edge says so
    }
    const QRect rect = ghostRect(snapshot, state.cursor->column, state.cursor->interval);
    const bool bare = overlapsCard(snapshot, *state.cursor);
    style::drawBox(painter, rect, bare ? QColor() : m_palette.base, m_palette.accentText, metrics::cardRadius, 2);
    if (!bare && rect.height() >= 14) {
        const QString hint = state.tool == Tool::Block ? Texts::enterToBlock() : Texts::enterToBook();
        paintTimesAndHint(painter, frameOf(snapshot, rect), timesOf(snapshot, state.cursor->column, state.cursor->interval), {}, hint, m_palette.accentText);
    }
}

QRect GridPainter::rectOf(const GridSnapshot &snapshot, const Ghost &ghost) {
    const auto column = snapshot.findColumn(ghost.column);
    return column ? ghostRect(snapshot, *column, ghost.interval) : QRect();
}

void GridPainter::paintGhost(QPainter &painter, const GridSnapshot &snapshot, const Ghost &ghost) const {
    const auto column = snapshot.findColumn(ghost.column);
    if (!column) {
        return;
    }
    const QRect rect = rectOf(snapshot, ghost);
    style::drawBox(painter, rect, m_palette.booked.fill, m_palette.accentText, metrics::cardRadius, 2);
    paintTimesAndHint(painter, frameOf(snapshot, rect), timesOf(snapshot, *column, ghost.interval), Texts::duration(ghost.interval.duration()),
                      ghost.text, m_palette.accentText);
}

/// Beside the ghost, as two that share a time stand side by side; what is beneath all cards keeps its place and is outlined.
void GridPainter::paintInTheWay(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state) const {
    for (const size_t item : state.preview->inTheWay) {
        auto box = snapshot.boxOf(item);
        if (!box || (box->column != state.preview->column && snapshot.item(item).kind == ItemKind::Appointment)) {
            continue; // in another column it is outlined where it stands
        }
        if (box->column == state.preview->column && !isGround(snapshot.item(item).kind)) {
            if (!box->inLanes()) {
                const int half = box->rect.width() / 2;
                box->place = {1, 1, 2};
                box->rect.setLeft(snapshot.geometry().size().rightToLeft ? box->rect.left() : box->rect.left() + half);
                box->rect.setWidth(half);
            }
            paintCard(painter, snapshot, *box, state);
        }
        if (snapshot.item(item).kind != ItemKind::Appointment) {
            style::drawBox(painter, cardRect(snapshot, *box), {}, m_palette.warning.edge, metrics::cardRadius, 2);
        }
    }
}

void GridPainter::paintPreview(QPainter &painter, const GridSnapshot &snapshot, const PaintState &state) const {
    const Preview &preview = *state.preview;
    const QRect rect = ghostRect(snapshot, preview.column, preview.interval);
    const bool refused = !preview.refusal.isEmpty();
    const QColor edge = refused ? m_palette.error.edge : m_palette.accentText;
    const QColor text = refused ? m_palette.error.text : m_palette.accentText;
    style::drawBox(painter, rect, refused ? m_palette.error.fill : m_palette.booked.fill, edge, metrics::cardRadius, 2);
    paintInTheWay(painter, snapshot, state);
    const QString ending = preview.byKeyboard ? Texts::enterTo(endingOf(preview.kind)) : Texts::releaseTo(endingOf(preview.kind));
    const QString sentence = runsInto(snapshot, preview);
    QRect said = rect;
    if (std::ranges::any_of(preview.inTheWay, [&](size_t item) { return snapshot.item(item).column == preview.column && !isGround(snapshot.item(item).kind); })) {
        said.setWidth(rect.width() / 2);
        said.moveLeft(snapshot.geometry().size().rightToLeft ? rect.right() + 1 - said.width() : rect.left());
    }
    const QString inTheWay = measure(sentence, TextRole::Line) <= said.width() - 12 ? sentence
        : displacesVisits(snapshot, preview) ? Texts::displacesInShort(static_cast<int>(preview.inTheWay.size())) : Texts::inTheWay();
    const QString hint = refused ? QString() : sentence.isEmpty() ? ending : inTheWay;
    const QString times = timesOf(snapshot, preview.column, preview.interval);
    paintTimesAndHint(painter, frameOf(snapshot, said), times, Texts::duration(preview.interval.duration()), hint, text);
    if (refused) {
        const QRect message = refusalRect(snapshot, state);
        style::drawBox(painter, message, m_palette.error.fill, m_palette.error.edge, metrics::controlRadius, 1);
        const Frame frame = frameOf(snapshot, message);
        painter.fillRect(frame.at(0, 2, 4, message.height() - 4), m_palette.error.edge);
        painter.setFont(m_lineFont);
        painter.setPen(m_palette.error.text);
        const bool reversed = frame.reversed;
        painter.drawText(message.adjusted(reversed ? 8 : 12, 6, reversed ? -12 : -8, -6),
                         Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading, preview.refusal);
    }
}

QRect GridPainter::refusalRect(const GridSnapshot &snapshot, const PaintState &state) const {
    if (!state.preview || state.preview->refusal.isEmpty()) {
        return {};
    }
    const QRect ghost = ghostRect(snapshot, state.preview->column, state.preview->interval);
    const int width = std::max(ghost.width(), 220);
    const QRect text = m_lineMetrics.boundingRect(QRectF(0, 0, width - 20, 400), Qt::TextWordWrap, state.preview->refusal).toAlignedRect();
    QRect message(ghost.left(), ghost.bottom() + 4, width, text.height() + 12);
    if (snapshot.geometry().size().rightToLeft) {
        message.moveRight(ghost.right());
    }
    if (state.visible.isValid()) {
        if (message.bottom() > state.visible.bottom()) {
            message.moveBottom(ghost.top() - 4);
        }
        message.moveLeft(std::clamp(message.left(), state.visible.left() + 2, std::max(state.visible.left() + 2, state.visible.right() - width - 2)));
        message.moveTop(std::max(message.top(), state.visible.top() + 2));
    }
    return message;
}

QRect GridPainter::previewRect(const GridSnapshot &snapshot, const PaintState &state) const {
    QRect rect;
    if (state.preview) {
        rect |= ghostRect(snapshot, state.preview->column, state.preview->interval).adjusted(-2, -2, 2, 2);
        if (const QRect message = refusalRect(snapshot, state); !message.isEmpty()) {
            rect |= message.adjusted(-1, -1, 1, 1);
        }
    }
    return rect;
}

// ---- headers ------------------------------------------------------------------------------------------------------

namespace {

constexpr double nextIconSide = 12;
constexpr double nextIconGap = 2;

/// There the word for the next free time gives way to the sign of free time, so that the room can be told beside it.
bool isNarrow(const GridPainter::Header &header) {
    constexpr int leastForWords = 140;
    return header.rect.width() < leastForWords;
}

} // namespace

QRect GridPainter::nextFreeRect(const Header &header) const {
    if (!header.nextFree.isValid()) {
        return {};
    }
    const double words = isNarrow(header) ? nextIconSide + nextIconGap + measure(Texts::time(header.nextFree), TextRole::LoudWord)
                                          : measure(Texts::next(header.nextFree), TextRole::LoudWord);
    const int width = qCeil(words) + 8;
    const int y = header.rect.top() + 21;
    return header.rightToLeft ? QRect(header.rect.left() + 4, y, width, 18) : QRect(header.rect.right() + 1 - 4 - width, y, width, 18);
}

/// "Dr. Amara Okafor" → "Dr. Okafor" → "Okafor"; "Tue 17, today" → "Tue 17" → "Tue…".
QString GridPainter::titleThatFits(const QString &title, double room) const {
    const QString first = title.section(u' ', 0, 0);
    const QString last = title.section(u' ', -1);
    QStringList forms{title};
    if (title.contains(u',')) {
        forms << title.section(u',', 0, 0);
    } else {
        if (first.endsWith(u'.') && first != last) {
            forms << first + u' ' + last;
        }
        forms << last;
    }
    for (const QString &form : forms) {
        if (m_titleMetrics.horizontalAdvance(form) <= room) {
            return form;
        }
    }
    return m_titleMetrics.elidedText(forms.last(), Qt::ElideRight, room);
}

void GridPainter::paintHeader(QPainter &painter, const Column &column, const Header &header, Instant now) const {
    const QRect &rect = header.rect;
    const bool marked = column.isToday && column.marksToday;
    painter.save();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, marked ? m_palette.base : m_palette.window);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_palette.line);
    painter.fillRect(QRect(header.rightToLeft ? rect.right() : rect.left(), rect.top(), 1, rect.height()), m_palette.line);
    if (marked) {
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 3), m_palette.accent);
    }
    const Frame frame{QRectF(rect), header.rightToLeft};
    painter.setFont(m_titleFont);
    painter.setPen(m_palette.text);
    const QString title = titleThatFits(column.title, rect.width() - 12);
    const double titleWidth = m_titleMetrics.horizontalAdvance(title);
    const QRectF place = frame.at(frame.startOf(title, titleWidth, 8, rect.width()), 0, titleWidth, 0);
    painter.drawText(QPointF(place.left(), std::round(rect.top() + 13.5 + (m_titleMetrics.ascent() - m_titleMetrics.descent()) / 2)), title);

    double room = rect.width() - 16;
    const QRect next = nextFreeRect(header);
    if (!next.isEmpty()) {
        if (header.nextHovered) {
            style::drawBox(painter, next, m_palette.free.fill, m_palette.free.edge, metrics::cardRadius);
        }
        const Frame button{QRectF(next), header.rightToLeft};
        if (isNarrow(header)) {
            drawIcon(painter, button, 4, 9, nextIconSide, style::IconName::Plus, m_palette.free.text);
            drawText(painter, button, 4 + nextIconSide + nextIconGap, 9, Texts::time(header.nextFree), TextRole::LoudWord, m_palette.free.text);
        } else {
            drawText(painter, button, 4, 9, Texts::next(header.nextFree), TextRole::LoudWord, m_palette.free.text);
        }
        room -= next.width();
    } else if (column.day.end <= now) {
        const double width = measure(Texts::past(), TextRole::Line);
        drawText(painter, frame, rect.width() - 8 - width, 30, Texts::past(), TextRole::Line, m_palette.secondaryText);
        room -= width + 6;
    }
    for (const QString &subtitle : QStringList(column.subtitle) + column.shortSubtitles) {
        if (measure(subtitle, TextRole::Line) <= room) {
            drawText(painter, frame, 8, 30, subtitle, TextRole::Line, m_palette.secondaryText);
            break;
        }
    }
    painter.restore();
}

void GridPainter::paintGroup(QPainter &painter, const ColumnGroup &group, const QRect &place, const QRect &area, bool rightToLeft) const {
    painter.save();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setClipRect(place, Qt::IntersectClip);
    painter.fillRect(place, group.isToday ? m_palette.base : m_palette.window);
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), m_palette.hairline);
    painter.fillRect(QRect(rightToLeft ? place.right() : place.left(), place.top(), 1, place.height()), m_palette.controlEdge);
    if (group.isToday) {
        painter.fillRect(QRect(place.left(), place.top(), place.width(), 3), m_palette.accent);
    }
    const QRect inSight = place & QRect(area.left(), place.top(), area.width(), place.height());
    const Frame frame{QRectF(inSight), rightToLeft};
    const QString title = titleThatFits(group.title, inSight.width() - 12);
    const double width = m_titleMetrics.horizontalAdvance(title);
    painter.setFont(m_titleFont);
    painter.setPen(m_palette.text);
    painter.drawText(QPointF(frame.at(frame.startOf(title, width, 8, inSight.width()), 0, width, 0).left(), std::round(place.top() + 11 + (m_titleMetrics.ascent() - m_titleMetrics.descent()) / 2)), title);
    painter.restore();
}

void GridPainter::paintCorner(QPainter &painter, const QRect &rect) const {
    painter.fillRect(rect, m_palette.window);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_palette.line);
}

} // namespace praxidesk::calendar
