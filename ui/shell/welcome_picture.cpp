#include "ui/shell/welcome_picture.h"

#include "core/time/zone.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QPainter>

namespace praxidesk::shell {
namespace {

namespace metrics = style::metrics;
using calendar::Item;
using calendar::ItemKind;

constexpr QSize wholeSize(440, 366);
const QDate anyDay(2026, 11, 17);

Instant at(int hour, int minute) {
    return Zone().toInstant({anyDay, QTime(hour, minute)});
}

Item visit(size_t column, Interval interval, const QString &name, const QString &visit) {
    Item item;
    item.column = column;
    item.interval = interval;
    item.name = name;
    item.visit = visit;
    item.hasServer = false;
    return item;
}

} // namespace

WelcomePicture::WelcomePicture(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Picture of a day in the calendar, with a time being drawn over free time"));
    lay();
}

QSize WelcomePicture::sizeHint() const {
    return wholeSize;
}

void WelcomePicture::lay() {
    calendar::GridContent content;
    content.zoneId = Zone().id();
    for (const auto &title : {tr("Dr. Hall", "a name in a picture"), tr("Dr. Osei", "a name in a picture")}) {
        calendar::Column column;
        column.key = {ActorId{static_cast<qint64>(content.columns.size()) + 1}, anyDay};
        column.title = title;
        column.day = Zone().day(anyDay);
        content.columns.push_back(column);
        content.hours.push_back({{at(9, 0), at(17, 0)}});
        content.slotStarts.emplace_back();
    }
    content.items.push_back(visit(0, {at(9, 0), at(9, 40)}, QStringLiteral("Margaret Hall"), tr("Check-up")));
    content.items.push_back(visit(0, {at(10, 40), at(11, 0)}, QStringLiteral("Isaac Mbeki"), tr("Follow-up")));
    Item lunch = visit(0, {at(11, 20), at(12, 20)}, {}, {});
    lunch.kind = ItemKind::Block;
    lunch.blockKind = BlockKind::Lunch;
    content.items.push_back(lunch);
    Item arrived = visit(1, {at(9, 20), at(9, 40)}, QStringLiteral("Lin Yao"), tr("Vaccination"));
    arrived.status = AppointmentStatus::Arrived;
    arrived.arrivedAt = at(7, 27);
    content.items.push_back(arrived);
    content.items.push_back(visit(1, {at(10, 0), at(11, 0)}, QStringLiteral("Karim Haddad"), tr("New patient")));
    content.items.push_back(visit(1, {at(11, 20), at(12, 0)}, QStringLiteral("Sofie Jensen"), tr("Check-up")));
    content.freeStretches = {{{at(11, 0), at(11, 20)}}, {{at(9, 0), at(9, 20)}, {at(9, 40), at(10, 0)}, {at(11, 0), at(11, 20)}, {at(12, 0), at(12, 30)}}};
    for (qint64 key = 1; auto &item : content.items) {
        item.key = ResourceKey{key++};
    }
    calendar::TimeGridGeometry::Size size;
    size.availableWidth = wholeSize.width() - metrics::gutterWidth - 2;
    size.rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_snapshot = calendar::GridSnapshot(std::move(content), size);
    m_painter.reset();
}

void WelcomePicture::paintEvent(QPaintEvent *) {
    if (!m_painter) {
        m_painter = std::make_unique<calendar::GridPainter>(style::Palette::of(palette()), style::font(metrics::baseText));
    }
    const bool reversed = layoutDirection() == Qt::RightToLeft;
    const auto &geometry = m_snapshot.geometry();
    const QRect inside = rect().adjusted(1, 1, -1, -1);
    const int header = metrics::columnHeaderHeight;
    const QRect canvas(reversed ? inside.left() : inside.left() + metrics::gutterWidth, inside.top() + header, inside.width() - metrics::gutterWidth, inside.height() - header);
    const int top = geometry.yOf(0, at(9, 0)) - 8;
    calendar::PaintState state;
    state.now = state.clock = at(7, 30);
    state.visible = QRect(0, top, canvas.width(), canvas.height());
    calendar::Preview drawn;
    drawn.interval = {at(9, 40), at(10, 20)};
    state.preview = drawn;

    QPainter painter(this);
    painter.save();
    painter.setClipRect(canvas);
    painter.translate(canvas.left(), canvas.top() - top);
    m_painter->paintCanvas(painter, m_snapshot, state, state.visible);
    painter.restore();
    const QRect gutter(reversed ? canvas.right() + 1 : inside.left(), canvas.top(), metrics::gutterWidth, canvas.height());
    painter.save();
    painter.setClipRect(gutter);
    painter.translate(gutter.left(), canvas.top() - top);
    m_painter->paintGutter(painter, m_snapshot, state, metrics::gutterWidth, QRect(0, top, metrics::gutterWidth, canvas.height()));
    painter.restore();
    for (size_t column = 0; column < geometry.columnCount(); ++column) {
        const QRect place = geometry.columnRect(column);
        m_painter->paintHeader(painter, m_snapshot.column(column), {QRect(canvas.left() + place.left(), inside.top(), place.width(), header), {}, false, reversed}, state.now);
    }
    m_painter->paintCorner(painter, QRect(gutter.left(), inside.top(), gutter.width(), header));

    // the hand that draws
    const QRect ghost = geometry.rectOf(0, drawn.interval).translated(canvas.left(), canvas.top() - top);
    const QPointF tip(reversed ? ghost.left() + 26 : ghost.right() - 26, ghost.bottom() - 14);
    const QPointF arrow[] = {tip, tip + QPointF(0, 15), tip + QPointF(3.6, 11.8), tip + QPointF(6, 17), tip + QPointF(8.4, 16), tip + QPointF(6, 11), tip + QPointF(10.6, 10.6)};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_painter->palette().base, 1));
    painter.setBrush(m_painter->palette().text);
    painter.drawPolygon(arrow, static_cast<int>(std::size(arrow)));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_painter->palette().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void WelcomePicture::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        lay();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace praxidesk::shell
