#include "ui/paper/part_pages.h"

#include "ui/paper/type.h"

#include <QCoreApplication>
#include <QPainter>

namespace praxidesk::paper {
namespace {

struct TitleWords {
    Q_DECLARE_TR_FUNCTIONS(TitleWords)
};

constexpr double titlePoints = 19;
constexpr double laterTitlePoints = 11;
constexpr double subtitlePoints = 11;
constexpr double bandWidth = 3.5 * point;
const QColor blockedFill(240, 240, 240);
const QColor hatch(120, 120, 120);
const QColor fineRule(150, 150, 150);

} // namespace

QRectF mirrored(const QRectF &part, const Frame &frame) {
    if (frame.direction == Qt::LeftToRight) {
        return part;
    }
    return {frame.body.left() + frame.body.right() - part.right(), part.top(), part.width(), part.height()};
}

void drawRule(QPainter &painter, double left, double right, double y, double points, bool strong) {
    painter.save();
    painter.setPen(QPen(strong ? QColor(Qt::black) : fineRule, points * point));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    painter.restore();
}

void fillBlocked(QPainter &painter, const QRectF &rect, const Frame &frame) {
    painter.save();
    painter.fillRect(rect, blockedFill);
    const bool isLtr = frame.direction == Qt::LeftToRight;
    const QRectF band(isLtr ? rect.left() : rect.right() - bandWidth, rect.top(), bandWidth, rect.height());
    painter.setClipRect(band, Qt::IntersectClip);
    painter.setPen(QPen(hatch, 0.7 * point));
    constexpr double step = 3.2 * point;
    for (double y = band.top(); y < band.bottom() + bandWidth; y += step) {
        painter.drawLine(QPointF(band.left(), y), QPointF(band.right(), y - bandWidth));
    }
    painter.restore();
}

void drawMark(QPainter &painter, const QRectF &rect, const Frame &frame) {
    constexpr double width = 2.4 * point;
    const bool isLtr = frame.direction == Qt::LeftToRight;
    painter.fillRect(QRectF(isLtr ? rect.left() : rect.right() - width, rect.top(), width, rect.height()), Qt::black);
}

double setTitle(QPainter *painter, const Title &title, const Frame &frame, bool isFirst) {
    const QRectF body = frame.body;
    const double asideWidth = title.aside.isEmpty() ? 0 : std::min(body.width() * 0.35, widthOf(title.aside, typeface(subtitlePoints)) + point);
    const double room = body.width() - asideWidth - (asideWidth > 0 ? 10 * point : 0);
    const QString words = isFirst ? title.title : TitleWords::tr("%1, continued", "title of a further page").arg(title.title);
    const Setting large{typeface(isFirst ? titlePoints : laterTitlePoints, true), room, Side::Leading, frame.direction, 2};
    const Setting under{typeface(isFirst ? subtitlePoints : subtitlePoints - 2), room, Side::Leading, frame.direction, 2};
    const Setting beside{typeface(isFirst ? subtitlePoints : subtitlePoints - 2), asideWidth, Side::Trailing, frame.direction, 3};
    const double titleHeight = heightOf(words, large);
    if (painter != nullptr) {
        const double start = frame.direction == Qt::LeftToRight ? body.left() : body.right() - room;
        drawWords(*painter, {start, body.top()}, words, large);
        drawWords(*painter, {start, body.top() + titleHeight}, title.subtitle, under);
        const double asideTop = body.top() + (isFirst ? 0.4 * (titleHeight - heightOf(QStringLiteral("X"), beside)) : 0);
        drawWords(*painter, {frame.direction == Qt::LeftToRight ? body.right() - asideWidth : body.left(), asideTop}, title.aside, beside);
    }
    return titleHeight + heightOf(title.subtitle, under) + 9 * point;
}

QStringList wordsOf(const Title &title) { return {title.title, title.subtitle, title.aside}; }

} // namespace praxidesk::paper
