// Events of CalendarView, translated for the controller.
#include "ui/calendar/accessible_tree.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/texts.h"
#include "ui/style/metrics.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>

namespace praxidesk::calendar {
namespace {

constexpr int scrollZone = 20;          ///< at the edges of the canvas, while dragging
constexpr int scrollStep = 12;
constexpr int scrollPeriod = 40;        ///< milliseconds

} // namespace

void CalendarView::send(const std::optional<Intent> &wanted) {
    refreshInteraction();
    if (wanted) {
        Q_EMIT intent(*wanted);
    }
}

// ---- pointer ------------------------------------------------------------------------------------------------------

void CalendarView::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const QPoint point = event->position().toPoint();
    if (const auto column = nextButtonAt(point)) {
        jumpToNextFree(*column);
        return;
    }
    if (!canvasArea().contains(point)) {
        return;
    }
    m_controller.press({toCanvas(point), event->modifiers()});
    m_lastDrag = point;
    refreshInteraction();
}

void CalendarView::mouseMoveEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton) && m_lastDrag) {
        m_lastDrag = point;
        m_controller.move({toCanvas(point), event->modifiers()});
        autoScroll(point);
        viewport()->setCursor(isTakenAt(point) ? Qt::DragMoveCursor : Qt::ArrowCursor);
        refreshInteraction();
        return;
    }
    showPointer(point);
}

void CalendarView::showPointer(const QPoint &point) {
    const auto next = nextButtonAt(point);
    if (next != m_hoveredNext) {
        m_hoveredNext = next;
        viewport()->update(0, 0, viewport()->width(), headerHeight());
    }
    Qt::CursorShape shape = m_controller.tool() == Tool::Block ? Qt::CrossCursor : Qt::ArrowCursor;
    if (canvasArea().contains(point)) {
        if (std::holds_alternative<HitEdge>(m_controller.hitAt(toCanvas(point))) && m_controller.tool() == Tool::Book) {
            shape = Qt::SizeVerCursor;
        }
        m_controller.move({toCanvas(point), Qt::NoModifier});
    } else {
        m_controller.leave();
        shape = next ? Qt::PointingHandCursor : Qt::ArrowCursor;
    }
    viewport()->setCursor(shape);
    refreshInteraction();
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event) {
    m_scrollTimer.stop();
    if (event->button() != Qt::LeftButton || !m_lastDrag) {
        return;
    }
    m_lastDrag.reset();
    if (isTakenAt(event->position().toPoint())) {
        const auto appointment = m_controller.movedByPointer();
        cancelGesture();
        viewport()->unsetCursor();
        Q_EMIT carriedAway(*appointment);
        return;
    }
    send(m_controller.release({toCanvas(event->position().toPoint()), event->modifiers()}));
}

bool CalendarView::isTakenAt(const QPoint &point) const {
    return m_takenBy && !viewport()->rect().contains(point) && m_controller.movedByPointer() && m_takenBy(viewport()->mapToGlobal(point));
}

// ---- a visit from another part of the window ------------------------------------------------------------------------

void CalendarView::setCarriedBy(CarriedBy carriedBy) {
    m_carriedBy = std::move(carriedBy);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
}

void CalendarView::dragEnterEvent(QDragEnterEvent *event) {
    if (m_carriedBy && m_carriedBy(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void CalendarView::dragMoveEvent(QDragMoveEvent *event) {
    const QPoint point = event->position().toPoint();
    const auto carried = m_carriedBy ? m_carriedBy(event->mimeData()) : std::nullopt;
    if (!carried || !canvasArea().contains(point)) {
        cancelGesture();
        event->ignore();
        return;
    }
    m_controller.carry(carried->appointment, carried->length, {toCanvas(point), Qt::NoModifier});
    refreshInteraction();
    event->acceptProposedAction();
}

void CalendarView::dragLeaveEvent(QDragLeaveEvent *event) {
    cancelGesture();
    QAbstractScrollArea::dragLeaveEvent(event);
}

void CalendarView::dropEvent(QDropEvent *event) {
    const QPoint point = event->position().toPoint();
    if (!m_carriedBy || !m_carriedBy(event->mimeData()) || !canvasArea().contains(point)) {
        cancelGesture();
        return;
    }
    event->acceptProposedAction();
    const auto carried = *m_carriedBy(event->mimeData());
    m_controller.carry(carried.appointment, carried.length, {toCanvas(point), Qt::NoModifier});
    send(m_controller.release({toCanvas(point), Qt::NoModifier}));
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton && canvasArea().contains(point)) {
        send(m_controller.doubleClick({toCanvas(point), event->modifiers()}));
    }
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        showMenu();
        return;
    }
    const QPoint point = event->pos();
    for (size_t column = 0; column < m_snapshot->geometry().columnCount(); ++column) {
        if (headerRect(column).contains(point)) {
            Q_EMIT headerMenuWanted(column, event->globalPos());
            return;
        }
    }
    if (canvasArea().contains(point) && !m_lastDrag) {
        send(m_controller.menu(toCanvas(point)));
    }
}

void CalendarView::wheelEvent(QWheelEvent *event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0) {
            event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
        }
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void CalendarView::autoScroll(const QPoint &point) {
    const QRect inner = canvasArea().adjusted(scrollZone, scrollZone, -scrollZone, -scrollZone);
    if (m_controller.preview() && !inner.contains(point)) {
        if (!m_scrollTimer.isActive()) {
            m_scrollTimer.start(scrollPeriod, this);
        }
    } else {
        m_scrollTimer.stop();
    }
}

bool CalendarView::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::Leave) {
        m_controller.leave();
        if (m_hoveredNext) {
            m_hoveredNext.reset();
            viewport()->update(0, 0, viewport()->width(), headerHeight());
        }
        refreshInteraction();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_controller.isIdle() ? toolTipAt(help->pos()) : QString();
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), text, viewport());
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString CalendarView::toolTipAt(const QPoint &point) const {
    if (point.y() < headerHeight()) {
        for (size_t column = 0; column < m_snapshot->geometry().columnCount(); ++column) {
            if (headerRect(column).contains(point)) {
                const Column &value = m_snapshot->column(column);
                const QString next = value.nextFree ? Texts::next(m_snapshot->geometry().timeOf(column, *value.nextFree)) : QString();
                return Texts::joined(Texts::joined(Texts::columnName(value), value.subtitle), next);
            }
        }
        return {};
    }
    if (!canvasArea().contains(point)) {
        return {};
    }
    const Hit hit = m_controller.hitAt(toCanvas(point));
    std::optional<size_t> index;
    if (const auto *body = std::get_if<HitBody>(&hit)) {
        index = body->item;
    } else if (const auto *edge = std::get_if<HitEdge>(&hit)) {
        index = edge->item;
    }
    if (!index) {
        return whyNotAt(toCanvas(point));
    }
    const Item &item = m_snapshot->item(*index);
    const TimeGridGeometry &geometry = m_snapshot->geometry();
    return Texts::accessibleItem(item, {geometry.timeOf(item.column, item.interval.start), geometry.timeOf(item.column, item.interval.end)}, m_now);
}

QString CalendarView::whyNotAt(const QPoint &point) const {
    const auto column = m_snapshot->geometry().columnAt(point.x());
    if (!m_whyNot || !column) {
        return {};
    }
    const Instant instant = m_snapshot->geometry().instantAt(*column, point.y());
    // Free time is asked about as it would be booked, the rest where the pointer is.
    const auto &hover = m_controller.hover();
    const Interval wanted = hover && hover->column == *column ? hover->interval : cursorAt(*m_snapshot, *column, instant);
    const QString reason = m_whyNot(*column, wanted);
    if (reason.isEmpty()) {
        return {};
    }
    const TimeGridGeometry &geometry = m_snapshot->geometry();
    return tr("%1 cannot be booked:\n%2", "times, reasons").arg(Texts::range(geometry.timeOf(*column, wanted.start), geometry.timeOf(*column, wanted.end)), reason);
}

// ---- keyboard -----------------------------------------------------------------------------------------------------

bool CalendarView::handlesKey(const QKeyEvent &event) const {
    const bool plain = (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Return:
    case Qt::Key_Enter: return !event.modifiers().testFlag(Qt::AltModifier);
    case Qt::Key_Escape: return !m_controller.isIdle() || m_controller.selected();
    case Qt::Key_M:
    case Qt::Key_R: return plain && m_controller.selected();
    default: return false;
    }
}

bool CalendarView::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (handlesKey(*key)) {
            key->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void CalendarView::keyPressEvent(QKeyEvent *event) {
    const auto key = static_cast<Qt::Key>(event->key());
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
            zoomIn();
            return;
        }
        if (key == Qt::Key_Minus) {
            zoomOut();
            return;
        }
        if (key == Qt::Key_0) {
            fitDay();
            return;
        }
    }
    const KeyOutcome outcome = m_controller.key({key, event->modifiers()});
    if (outcome.handled) {
        if (key == Qt::Key_Escape) {
            m_lastDrag.reset(); // the rest of the drag is nobody's
            m_scrollTimer.stop();
        }
        if (const auto &shown = m_controller.preview()) {
            showInterval(shown->column, shown->interval);
        } else if (const auto &here = m_controller.cursor()) {
            showInterval(here->column, here->interval);
        }
        send(outcome.intent);
        return;
    }
    if (event->modifiers() == Qt::NoModifier) {
        switch (key) {
        case Qt::Key_Delete:
        case Qt::Key_C: Q_EMIT commandRequested(GridCommand::Cancel); return;
        case Qt::Key_A: Q_EMIT commandRequested(GridCommand::Arrived); return;
        case Qt::Key_B: Q_EMIT commandRequested(GridCommand::Block); return;
        default: break;
        }
    }
    event->ignore();
}

bool CalendarView::focusNextPrevChild(bool next) {
    if (hasFocus()) {
        const KeyOutcome outcome = m_controller.key({next ? Qt::Key_Tab : Qt::Key_Backtab, Qt::NoModifier});
        if (outcome.handled) {
            if (const auto &here = m_controller.cursor()) {
                showInterval(here->column, here->interval);
            }
            refreshInteraction();
            return true;
        }
    }
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void CalendarView::focusInEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason) {
        m_controller.ensureCursor();
    }
    refreshInteraction();
}

void CalendarView::focusOutEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusOutEvent(event);
    refreshInteraction();
}

void CalendarView::setCursor(const Cursor &cursor) {
    m_controller.setCursor(cursor);
    refreshInteraction();
}

void CalendarView::selectItem(std::optional<size_t> item) {
    m_controller.select(item);
    if (item) {
        showInterval(m_snapshot->item(*item).column, m_snapshot->item(*item).interval);
    }
    refreshInteraction();
}

void CalendarView::selectKey(ResourceKey key) {
    const auto &items = m_snapshot->content().items;
    const auto found = std::find_if(items.begin(), items.end(), [key](const Item &item) { return item.key == key && item.kind != ItemKind::Offer; });
    selectItem(found == items.end() ? std::nullopt : std::optional<size_t>(static_cast<size_t>(found - items.begin())));
}

void CalendarView::startMove() {
    if (m_controller.startMove()) {
        setFocus(Qt::ShortcutFocusReason);
    }
    refreshInteraction();
}

void CalendarView::startResize() {
    if (m_controller.startResize()) {
        setFocus(Qt::ShortcutFocusReason);
    }
    refreshInteraction();
}

void CalendarView::cancelGesture() {
    m_controller.cancel();
    m_lastDrag.reset();
    m_scrollTimer.stop();
    refreshInteraction();
}

void CalendarView::showMenu() { send(m_controller.key({Qt::Key_Menu, Qt::NoModifier}).intent); }

void CalendarView::jumpToNextFree(size_t column) {
    const auto next = m_snapshot->column(column).nextFree;
    if (!next) {
        return;
    }
    const Interval slot = cursorAt(*m_snapshot, column, *next);
    m_controller.setCursor({column, slot});
    showInterval(column, slot);
    send(JumpIntent{column, *next});
}

void CalendarView::press(const ItemKey &key) {
    m_controller.cancel();
    if (const auto item = m_snapshot->find(key)) {
        selectItem(item);
        send(m_controller.key({Qt::Key_Return, Qt::NoModifier}).intent);
    }
}

void CalendarView::pressFree(size_t column, const Interval &stretch) {
    const Interval slot = cursorAt(*m_snapshot, column, std::clamp(m_now, stretch.start, std::max(stretch.start, stretch.end - Milliseconds(1))));
    m_controller.setCursor({column, slot});
    showInterval(column, slot);
    send(BookIntent{column, slot});
}

// ---- the rest -----------------------------------------------------------------------------------------------------

void CalendarView::changeEvent(QEvent *event) {
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange: applyTheme(); break;
    case QEvent::LayoutDirectionChange: relayout(); break;
    default: break;
    }
}

void CalendarView::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void CalendarView::scrollContentsBy(int, int) {
    m_controller.leave();
    if (m_lastDrag) {
        m_controller.move({toCanvas(*m_lastDrag), QGuiApplication::keyboardModifiers()});
    }
    viewport()->update();
    refreshInteraction();
    watchHolds();
}

void CalendarView::showEvent(QShowEvent *event) {
    QAbstractScrollArea::showEvent(event);
    watchHolds();
}

void CalendarView::hideEvent(QHideEvent *event) {
    QAbstractScrollArea::hideEvent(event);
    m_holdTimer.stop();
    m_scrollTimer.stop();
}

void CalendarView::watchHolds() {
    const auto &items = m_snapshot->content().items;
    const QRect visible = visibleCanvas();
    const bool any = isVisible() && std::any_of(items.begin(), items.end(), [&](const Item &item) {
        return item.kind == ItemKind::Hold && m_snapshot->geometry().rectOf(item.column, item.interval).intersects(visible);
    });
    if (any && !m_holdTimer.isActive()) {
        m_holdTimer.start(1000, this);
    } else if (!any) {
        m_holdTimer.stop();
    }
}

void CalendarView::updateHolds() {
    for (size_t index = 0; index < m_snapshot->content().items.size(); ++index) {
        if (m_snapshot->item(index).kind == ItemKind::Hold) {
            updateItem(index);
        }
    }
}

void CalendarView::timerEvent(QTimerEvent *event) {
    if (event->timerId() == m_holdTimer.timerId()) {
        updateHolds();
    } else if (event->timerId() == m_scrollTimer.timerId() && m_lastDrag) {
        const QRect inner = canvasArea().adjusted(scrollZone, scrollZone, -scrollZone, -scrollZone);
        const QPoint point = *m_lastDrag;
        const int down = point.y() > inner.bottom() ? scrollStep : point.y() < inner.top() ? -scrollStep : 0;
        const int across = point.x() > inner.right() ? scrollStep : point.x() < inner.left() ? -scrollStep : 0;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + down);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isReversed() ? -across : across));
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace praxidesk::calendar
