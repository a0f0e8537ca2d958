#include "ui/overview/month_view.h"

#include "ui/overview/month_accessible.h"
#include "ui/overview/month_painter.h"
#include "ui/overview/month_words.h"
#include "ui/style/first_weekday.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace praxidesk::overview {
namespace {

constexpr QSize smallest(7 * 48, MonthLayout::usualHeaderHeight + weeksShown * 32);
constexpr int legendHeight = 20;

} // namespace

MonthView::MonthView(Zone zone, QWidget *parent) : QWidget(parent), m_zone(std::move(zone)) {
    installMonthAccessibleFactory(); // first: whoever asks for this view's interface from now on gets ours
    m_content.firstDay = style::firstWeekday();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Days of the month"));
    makePainter();
}

MonthView::~MonthView() { forgetInterfaces(); }

void MonthView::forgetInterfaces() {
    for (const auto &[date, id] : std::exchange(m_interfaces, {})) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

void MonthView::setDate(QDate chosen, QDate today) {
    if (chosen == m_content.chosen && today == m_content.today) {
        return;
    }
    const bool turned = m_content.isOutside(chosen);
    m_content.chosen = m_content.month = chosen;
    m_content.today = today;
    if (turned) {
        m_hovered.reset();
        forgetInterfaces();
        if (QAccessible::isActive()) {
            QAccessibleEvent event(this, QAccessible::ObjectReorder);
            QAccessible::updateAccessibility(&event);
        }
    }
    update();
    announce();
}

void MonthView::setPeople(QHash<ActorId, QString> names) {
    m_content.people = static_cast<int>(names.size());
    m_content.names = std::move(names);
    update();
}

void MonthView::setDays(QHash<QDate, desk::DayOverview> days) {
    m_content.days = std::move(days);
    update();
}

void MonthView::makePainter() {
    m_painter = std::make_unique<MonthPainter>(style::Palette::of(palette()), font(), m_zoom);
    update();
}

void MonthView::setZoom(int percent) {
    const int wanted = zoom::bounded(percent);
    if (wanted == m_zoom) {
        return;
    }
    m_zoom = wanted;
    makePainter();
    Q_EMIT zoomChanged(m_zoom);
}

QRect MonthView::screenRect(QDate date) const {
    const int cell = m_content.cellOf(date);
    const QRect rect = cell < 0 ? QRect() : geometryOf().cellRect(cell);
    return {mapToGlobal(rect.topLeft()), rect.size()};
}

QString MonthView::spoken(QDate date) const { return spokenDay(m_content, date, m_zone); }

QAccessibleInterface *MonthView::interfaceOf(QDate date) {
    if (m_content.cellOf(date) < 0) {
        return nullptr;
    }
    const auto known = m_interfaces.find(date);
    if (known != m_interfaces.end()) {
        return QAccessible::accessibleInterface(known->second);
    }
    auto *created = new AccessibleDay(*this, date); // owned by QAccessible's cache
    m_interfaces.emplace(date, QAccessible::registerAccessibleInterface(created));
    return created;
}

void MonthView::announce() {
    if (!QAccessible::isActive() || !hasFocus()) {
        return;
    }
    if (auto *day = interfaceOf(m_content.chosen)) {
        QAccessibleEvent event(day, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void MonthView::choose(QDate date) {
    if (date != m_content.chosen) {
        Q_EMIT dateChosen(date);
    }
}

void MonthView::press(QDate date) { Q_EMIT dayOpened(date); }

QSize MonthView::minimumSizeHint() const { return smallest; }

bool MonthView::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto cell = geometryOf().cellAt(help->pos());
        if (cell) {
            QToolTip::showText(help->globalPos(), dayTip(m_content, m_content.dateAt(*cell), m_zone), this, geometryOf().cellRect(*cell));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void MonthView::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // sides are absolute; words run as they are written
    m_painter->paint(painter, event->rect(), m_content, geometryOf(), m_zone, {m_hovered, hasFocus()});
}

void MonthView::keyPressEvent(QKeyEvent *event) {
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const QDate chosen = m_content.chosen;
    const int column = (chosen.dayOfWeek() - m_content.firstDay + daysOfWeek) % daysOfWeek;
    switch (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier ? event->key() : 0) {
    case Qt::Key_Left: choose(chosen.addDays(-onward)); break;
    case Qt::Key_Right: choose(chosen.addDays(onward)); break;
    case Qt::Key_Up: choose(chosen.addDays(-daysOfWeek)); break;
    case Qt::Key_Down: choose(chosen.addDays(daysOfWeek)); break;
    case Qt::Key_PageUp: choose(chosen.addMonths(-1)); break;
    case Qt::Key_PageDown: choose(chosen.addMonths(1)); break;
    case Qt::Key_Home: choose(chosen.addDays(-column)); break;
    case Qt::Key_End: choose(chosen.addDays(daysOfWeek - 1 - column)); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: press(chosen); break;
    default: QWidget::keyPressEvent(event);
    }
}

void MonthView::mousePressEvent(QMouseEvent *event) {
    m_pressed = event->button() == Qt::LeftButton ? geometryOf().cellAt(event->pos()) : std::nullopt;
}

void MonthView::mouseReleaseEvent(QMouseEvent *event) {
    const auto cell = geometryOf().cellAt(event->pos());
    if (event->button() == Qt::LeftButton && cell && cell == std::exchange(m_pressed, std::nullopt)) {
        press(m_content.dateAt(*cell));
    }
}

void MonthView::mouseMoveEvent(QMouseEvent *event) { hover(geometryOf().cellAt(event->pos())); }

void MonthView::wheelEvent(QWheelEvent *event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(zoom::turned(m_zoom, *event));
        event->accept();
        return;
    }
    QWidget::wheelEvent(event);
}

void MonthView::leaveEvent(QEvent *) { hover(std::nullopt); }

void MonthView::hover(std::optional<int> cell) {
    if (cell == m_hovered) {
        return;
    }
    for (const auto changed : {std::exchange(m_hovered, cell), cell}) {
        if (changed) {
            update(geometryOf().cellRect(*changed));
        }
    }
    if (cell) {
        setCursor(Qt::PointingHandCursor);
    } else {
        unsetCursor();
    }
}

void MonthView::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    update();
    announce();
}

void MonthView::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    update();
}

void MonthView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        makePainter();
    }
}

void MonthView::contextMenuEvent(QContextMenuEvent *event) {
    QDate date = m_content.chosen;
    QPoint position = screenRect(date).center();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto cell = geometryOf().cellAt(event->pos());
        if (!cell) {
            return;
        }
        date = m_content.dateAt(*cell);
        position = event->globalPos();
    }
    choose(date);
    Q_EMIT menuWanted(date, position);
}

MonthLegendLabel::MonthLegendLabel(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Bars: booked, blocked, free"));
}

QSize MonthLegendLabel::sizeHint() const {
    return {MonthPainter(style::Palette::of(palette()), font()).paintLegend(nullptr, {}, layoutDirection()), legendHeight};
}

void MonthLegendLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    MonthPainter(style::Palette::of(palette()), font()).paintLegend(&painter, rect(), layoutDirection());
}

} // namespace praxidesk::overview
