// Items: blocks beneath, then appointments, holds and offers.
#include "ui/calendar/grid_painter.h"

#include "ui/calendar/texts.h"
#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <algorithm>

namespace praxidesk::calendar {
namespace {

namespace metrics = style::metrics;
using style::IconName;

constexpr int leastVisible = 16;    ///< of a card at the bottom of the viewport, for its text

/// A card that only peeps out at the bottom of the viewport shows its fill and no text.
bool peeps(const QRect &card, const PaintState &state) {
    return card.bottom() > state.visible.bottom() && state.visible.bottom() - card.top() < leastVisible;
}

} // namespace

bool isInTheWay(size_t item, const PaintState &state) {
    return state.preview && std::find(state.preview->inTheWay.begin(), state.preview->inTheWay.end(), item) != state.preview->inTheWay.end();
}

void GridPainter::paintBlock(QPainter &painter, const GridSnapshot &snapshot, const Box &box, const PaintState &state) const {
    const Item &item = snapshot.item(box.item);
    const QRect card = cardRect(snapshot, box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_hatch);
    painter.setBrushOrigin(card.topLeft());
    painter.drawRoundedRect(card, metrics::cardRadius, metrics::cardRadius);
    painter.restore();
    if (state.selected == box.item) {
        style::drawFocusRing(painter, QRectF(card).adjusted(-1, -1, 1, 1), m_palette.accentText, metrics::cardRadius + 1);
    }
    if (card.height() < 14 || peeps(card, state)) {
        return;
    }
    const Frame frame = frameOf(snapshot, card);
    const bool isTaken = item.kind == ItemKind::Taken;
    const QString comment = !item.text.isEmpty() ? item.text : isTaken ? Texts::takenTime() : Texts::blockKind(item.blockKind);
    const BlockText text = blockText(comment, timesOf(snapshot, box.column, item.interval), QSizeF(card.size()),
        [this](const QString &words, TextRole role) { return measure(words, role); },
        [this](const QString &words, double room) { return m_lineMetrics.elidedText(words, Qt::ElideRight, room); });
    const bool twoLines = text.timesBeneath && !text.times.isEmpty();
    const double commentWidth = measure(text.comment, TextRole::Line);
    const double timesWidth = measure(text.times, TextRole::Line);
    const double height = twoLines ? 17 + linePitch : 17;
    const double top = std::clamp((card.height() - height + 1) / 2.0, 0.0, 4.0);
    const double wordsWidth = twoLines ? std::max(commentWidth, timesWidth) : commentWidth + (text.times.isEmpty() ? 0 : blockGap + timesWidth);
    style::drawBox(painter, frame.at(4, top, text.comment.isEmpty() ? 22 : blockIndent + wordsWidth, height), m_palette.hatchFill, {}, metrics::cardRadius);
    const double middle = top + 8.5;
    drawIcon(painter, frame, 8, middle, 14, isTaken ? IconName::Lock : blockIcon(item.blockKind), m_palette.secondaryText);
    drawText(painter, frame, blockIndent, middle, text.comment, TextRole::Line, m_palette.secondaryText);
    const double timesAt = twoLines ? blockIndent : blockIndent + blockGap + commentWidth;
    drawText(painter, frame, timesAt, twoLines ? middle + linePitch : middle, text.times, TextRole::Line, m_palette.secondaryText);
}

void GridPainter::paintAppointment(QPainter &painter, const GridSnapshot &snapshot, const Box &box, const PaintState &state) const {
    const Item &item = snapshot.item(box.item);
    const QRect card = cardRect(snapshot, box);
    CardLook look = cardLook(item, state.now, m_palette);
    if (isInTheWay(box.item, state)) {
        markInTheWay(look, displacesVisits(snapshot, *state.preview), m_palette);
    }
    const Frame frame = frameOf(snapshot, card);

    drawCardGround(painter, card, look, frame.reversed);
    if (state.selected == box.item) {
        style::drawFocusRing(painter, QRectF(card).adjusted(-1, -1, 1, 1), m_palette.accentText, metrics::cardRadius + 1);
    }
    if (card.height() < 11 || card.width() < narrowPadding + statusIconSide || peeps(card, state)) {
        return;
    }
    const QString times = card.height() >= 46 ? timesOf(snapshot, box.column, item.interval) : QString();
    const CardText text = cardText(item, look, times, QSizeF(card.size()), [this](const QString &words, TextRole role) { return measure(words, role); },
                                   [this](const QString &name, double room) { return m_nameMetrics.elidedText(name, Qt::ElideRight, room); });
    const double padding = text.isNarrow ? narrowPadding : cardPadding;
    const double indent = padding + statusIconSide + iconGap;
    const double lines = static_cast<double>(card.height() >= 46 ? 3 : card.height() >= 30 ? 2 : 1);
    const double top = std::clamp((card.height() - lines * linePitch) / 2, 0.0, 5.0);
    double middle = lines > 1 ? top + linePitch / 2 : card.height() / 2.0;

    drawIcon(painter, frame, padding, middle, statusIconSide, look.statusIcon, look.statusIconColour);
    double end = card.width() - cardEndPadding - statusIconSide;
    if (text.showsPromise && !(text.isNarrow && lines > 1)) {
        drawIcon(painter, frame, end, middle, statusIconSide, *look.promiseIcon, look.promiseColour);
        end -= statusIconSide + iconGap;
    }
    if (text.showsSeries) {
        drawIcon(painter, frame, end, middle, statusIconSide, IconName::Series, look.colours.text);
    }
    if (text.isNarrow && lines > 1 && text.showsPromise) {
        drawIcon(painter, frame, card.width() - cardEndPadding - statusIconSide, middle + linePitch, statusIconSide, *look.promiseIcon, look.promiseColour);
    }
    if (text.showsSeries) {
        end -= statusIconSide + iconGap;
    }
    const bool hasIconAtEnd = text.showsSeries || (text.showsPromise && !(text.isNarrow && lines > 1));
    const double firstEnd = hasIconAtEnd ? end + statusIconSide : card.width() - 1;
    for (size_t line = 0; line < text.lines.size(); ++line) {
        double x = line == 0 || !text.isNarrow ? indent : padding;
        const double limit = line == 0 ? firstEnd : card.width();
        for (const TextRun &run : text.lines[line]) {
            // Only the first letters of a name on a sliver of a card are cut; clipping is not free.
            const double width = measure(run.text, run.role);
            const bool cut = x + width > limit || middle + linePitch / 2 > card.height() + 1;
            if (cut) {
                painter.save();
                painter.setClipRect(frame.at(x, 0, limit - x, card.height()), Qt::IntersectClip);
            }
            drawText(painter, frame, frame.startOf(run.text, width, x, limit), middle, run.text, run.role, run.isWord ? look.wordColour : look.colours.text);
            x += width;
            if (cut) {
                painter.restore();
            }
        }
        middle += linePitch;
    }
}

void GridPainter::paintHold(QPainter &painter, const GridSnapshot &snapshot, const Box &box, const PaintState &state) const {
    const Item &item = snapshot.item(box.item);
    const QRect card = cardRect(snapshot, box);
    const Frame frame = frameOf(snapshot, card);
    drawDashedBox(painter, card, m_palette.base, m_palette.secondaryText);
    if (state.selected == box.item) {
        style::drawFocusRing(painter, QRectF(card).adjusted(-1, -1, 1, 1), m_palette.accentText, metrics::cardRadius + 1);
    }
    if (card.height() < 14 || peeps(card, state)) {
        return;
    }
    painter.save();
    painter.setClipRect(card, Qt::IntersectClip);
    const Milliseconds left = item.expires ? *item.expires - state.clock : Milliseconds(0);
    const QString headline = Texts::held(left);
    const bool narrow = card.width() < narrowWidth;
    const double padding = narrow ? narrowPadding : cardPadding;
    const double indent = padding + statusIconSide + iconGap;
    const double room = card.width() - indent - cardEndPadding;
    const bool hasBar = card.height() >= 30 && item.expires && item.held;
    const double space = card.height() - (hasBar ? 8 : 0);
    const double lines = space >= 42 ? 3 : space >= 28 ? 2 : 1;
    double middle = lines > 1 ? std::clamp((space - lines * linePitch) / 2, 0.0, 5.0) + linePitch / 2 : space / 2;
    drawIcon(painter, frame, padding, middle, statusIconSide, IconName::Hold, m_palette.text);
    const double limit = card.width() - cardEndPadding;
    const auto say = [&](const QString &words, TextRole role, const QColor &colour) {
        drawText(painter, frame, frame.startOf(words, measure(words, role), indent, limit), middle, words, role, colour);
    };
    painter.save();
    painter.setClipRect(frame.at(indent, 0, limit - indent, card.height()), Qt::IntersectClip);
    say(headline, measure(headline, TextRole::Name) <= room ? TextRole::Name : TextRole::LoudWord, m_palette.text);
    if (lines > 1 && !item.text.isEmpty()) {
        middle += linePitch;
        const QString whom = Texts::heldFor(item.text);
        say(measure(whom, TextRole::Line) <= room ? whom : item.text, TextRole::Line, m_palette.secondaryText);
    }
    painter.restore();
    const QString owner = Texts::heldBy(item.owner);
    if (lines > 2 && !item.owner.isEmpty() && measure(owner, TextRole::Line) <= room) {
        drawText(painter, frame, indent, middle + linePitch, owner, TextRole::Line, m_palette.secondaryText);
    }
    if (hasBar && *item.expires > *item.held) {
        const double share = std::clamp(static_cast<double>(left.count()) / static_cast<double>((*item.expires - *item.held).count()), 0.0, 1.0);
        const double full = card.width() - 16;
        painter.fillRect(frame.at(8, card.height() - 7, full, 3), m_palette.hairline);
        painter.fillRect(frame.at(8, card.height() - 7, std::round(full * share), 3), m_palette.secondaryText);
    }
    painter.restore();
}

void GridPainter::paintOffer(QPainter &painter, const GridSnapshot &snapshot, const Box &box, const PaintState &state) const {
    const Item &item = snapshot.item(box.item);
    const QRect card = cardRect(snapshot, box);
    const Frame frame = frameOf(snapshot, card);
    const bool chosen = state.chosenOffer == item.offerNumber && item.offerNumber != 0;
    style::drawBox(painter, card, m_palette.free.fill, m_palette.free.edge, metrics::cardRadius, chosen ? 2 : 1);
    if (state.selected == box.item) {
        style::drawFocusRing(painter, QRectF(card).adjusted(-1, -1, 1, 1), m_palette.accentText, metrics::cardRadius + 1);
    }
    if (card.height() < 16 || peeps(card, state)) {
        return;
    }
    painter.save();
    painter.setClipRect(card, Qt::IntersectClip);
    const double middle = std::min(card.height() / 2.0, 16.0);
    double x = 6;
    if (item.offerNumber > 0) {
        const QRectF square = frame.at(6, std::round(middle - 8), 16, 16);
        style::drawBox(painter, square, m_palette.free.text, {}, metrics::cardRadius);
        const QString number = QString::number(item.offerNumber);
        drawText(painter, {square, false}, (16 - measure(number, TextRole::LoudWord)) / 2, 8, number, TextRole::LoudWord, m_palette.base);
        x = 28;
    }
    const QString times = timesOf(snapshot, box.column, item.interval);
    const double width = measure(times, TextRole::LoudWord);
    if (x + width <= card.width() - 2) {
        drawText(painter, frame, x, middle, times, TextRole::LoudWord, m_palette.free.text);
        const QString hint = Texts::enterKey();
        if (chosen && x + width + 6 + measure(hint, TextRole::Line) <= card.width() - 4) {
            drawText(painter, frame, x + width + 6, middle, hint, TextRole::Line, m_palette.free.text);
        }
    }
    painter.restore();
}

} // namespace praxidesk::calendar
