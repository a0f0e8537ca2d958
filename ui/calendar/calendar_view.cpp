#include "ui/calendar/calendar_view.h"

#include "ui/calendar/accessible_tree.h"
#include "ui/calendar/column_groups.h"
#include "ui/calendar/texts.h"
#include "ui/style/metrics.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace praxidesk::calendar {

namespace metrics = style::metrics;

CalendarView::CalendarView(Clock clock, QWidget *parent)
    : QAbstractScrollArea(parent), m_clock(std::move(clock)), m_announcer(std::make_shared<QtAnnouncer>()), m_zoom(metrics::defaultZoom) {
    installAccessibleFactory(); // first: whoever asks for this view's interface from now on gets ours
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(Texts::gridName());
    verticalScrollBar()->setAccessibleName(tr("Scroll through the day"));
    horizontalScrollBar()->setAccessibleName(tr("Scroll through the columns"));
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(24);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    applyTheme();
}

CalendarView::~CalendarView() = default;

AccessibleTree &CalendarView::accessibleTree() {
    if (!m_accessible) {
        m_accessible = std::make_unique<AccessibleTree>(*this);
    }
    return *m_accessible;
}

void CalendarView::setAnnouncer(std::shared_ptr<AccessibleAnnouncer> announcer) { m_announcer = std::move(announcer); }

void CalendarView::applyTheme() {
    m_painter = std::make_unique<GridPainter>(style::Palette::of(palette()), font());
    viewport()->update();
}

// ---- content ------------------------------------------------------------------------------------------------------

int CalendarView::minimumColumnWidth() const { return headerHeight() > metrics::columnHeaderHeight ? minimumGroupedColumnWidth : metrics::minimumColumnWidth; }

int CalendarView::headerHeight() const {
    const auto &columns = m_snapshot->content().columns;
    return metrics::columnHeaderHeight + (columns.empty() || columns.front().group.isEmpty() ? 0 : groupHeaderHeight);
}

TimeGridGeometry::Size CalendarView::geometrySize() const {
    return {std::max(1, canvasArea().width()), m_zoom, minimumColumnWidth(), isReversed()};
}

void CalendarView::setContent(GridContent content) {
    m_snapshot = std::make_shared<const GridSnapshot>(std::move(content), geometrySize());
    if (geometrySize() != m_snapshot->geometry().size()) { // groups came or went, and with them a part of the header
        m_snapshot = std::make_shared<const GridSnapshot>(m_snapshot->resized(geometrySize()));
    }
    m_controller.setSnapshot(m_snapshot);
    showScrollBars();
    updateScrollBars();
    if (!m_wasPlaced && !m_snapshot->content().columns.empty()) {
        // The first time: the earliest hours, with a little of what is before them.
        QTime earliest(8, 0);
        for (size_t column = 0; column < m_snapshot->content().columns.size(); ++column) {
            const auto &hours = m_snapshot->content().hours[column];
            if (!hours.empty()) {
                earliest = std::min(earliest, m_snapshot->geometry().timeOf(column, hours.front().start));
            }
        }
        scrollToTime(earliest);
        m_wasPlaced = true;
    }
    m_hoveredNext.reset();
    viewport()->update();
    if (m_accessible) {
        m_accessible->refresh();
    }
    refreshInteraction();
    watchHolds();
}

void CalendarView::setNow(Instant now) {
    m_now = now;
    m_controller.setNow(now);
    m_painted.now = now;
    viewport()->update();
}

void CalendarView::setTool(Tool tool) {
    m_controller.setTool(tool);
    viewport()->setCursor(tool == Tool::Block ? Qt::CrossCursor : Qt::ArrowCursor);
    refreshInteraction();
    if (m_painted.cursor) {
        updateCanvas(m_snapshot->geometry().rectOf(m_painted.cursor->column, m_painted.cursor->interval));
    }
}

void CalendarView::setChosenOffer(int number, bool goThere) {
    m_chosenOffer = number;
    const auto &items = m_snapshot->content().items;
    const auto offer = std::find_if(items.begin(), items.end(), [number](const Item &item) {
        return item.kind == ItemKind::Offer && item.offerNumber == number;
    });
    if (goThere && number != 0 && offer != items.end()) {
        setCursor({offer->column, offer->interval});
    }
    viewport()->update();
}

void CalendarView::setGhost(std::optional<Ghost> ghost) {
    if (ghost == m_ghost) {
        return;
    }
    m_ghost = std::move(ghost);
    if (const auto column = m_ghost ? m_snapshot->findColumn(m_ghost->column) : std::nullopt) {
        showInterval(*column, m_ghost->interval);
    }
    viewport()->update();
}

void CalendarView::setEmptyText(const QString &text) {
    if (text != m_emptyText) {
        m_emptyText = text;
        viewport()->update();
    }
}

QRect CalendarView::ghostRect() const {
    const QRect rect = m_ghost ? GridPainter::rectOf(*m_snapshot, *m_ghost) : QRect();
    return rect.isEmpty() ? QRect() : toViewport(rect);
}

void CalendarView::relayout() {
    showScrollBars();
    m_snapshot = std::make_shared<const GridSnapshot>(m_snapshot->resized(geometrySize()));
    m_controller.setSnapshot(m_snapshot);
    updateScrollBars();
    viewport()->update();
    refreshInteraction();
}

void CalendarView::showScrollBars() {
    const int needed = static_cast<int>(m_snapshot->content().columns.size()) * minimumColumnWidth();
    const auto policy = needed > canvasArea().width() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    if (policy != horizontalScrollBarPolicy()) {
        // The viewport is resized at once; that event comes back to relayout with the policy settled.
        setHorizontalScrollBarPolicy(policy);
    }
}

// ---- places -------------------------------------------------------------------------------------------------------

QRect CalendarView::canvasArea() const {
    const QRect all = viewport()->rect();
    const int left = isReversed() ? 0 : metrics::gutterWidth;
    return {left, headerHeight(), std::max(0, all.width() - metrics::gutterWidth), std::max(0, all.height() - headerHeight())};
}

QPoint CalendarView::canvasOrigin() const {
    const QScrollBar *bar = horizontalScrollBar();
    const int across = isReversed() ? bar->maximum() - bar->value() : bar->value();
    return canvasArea().topLeft() - QPoint(across, verticalScrollBar()->value());
}

QRect CalendarView::visibleCanvas() const { return canvasArea().translated(-canvasOrigin()); }

QRect CalendarView::headerRect(size_t column) const {
    const QRect place = toViewport(m_snapshot->geometry().columnRect(column));
    return {place.left(), headerHeight() - metrics::columnHeaderHeight, place.width(), metrics::columnHeaderHeight};
}

GridPainter::Header CalendarView::header(size_t column) const {
    const auto &next = m_snapshot->column(column).nextFree;
    return {headerRect(column), next ? m_snapshot->geometry().timeOf(column, *next) : QTime(), m_hoveredNext == column, isReversed()};
}

std::optional<size_t> CalendarView::nextButtonAt(const QPoint &point) const {
    if (!QRect(canvasArea().left(), 0, canvasArea().width(), headerHeight()).contains(point)) {
        return std::nullopt;
    }
    for (size_t column = 0; column < m_snapshot->geometry().columnCount(); ++column) {
        if (m_painter->nextFreeRect(header(column)).contains(point)) {
            return column;
        }
    }
    return std::nullopt;
}

void CalendarView::updateScrollBars() {
    // Ranges only: whether there are bars is decided in relayout, so that this never resizes the viewport.
    const QRect area = canvasArea();
    const int height = m_snapshot->geometry().height();
    const int width = m_snapshot->geometry().width();
    verticalScrollBar()->setPageStep(area.height());
    verticalScrollBar()->setRange(0, std::max(0, height - area.height()));
    horizontalScrollBar()->setPageStep(area.width());
    horizontalScrollBar()->setRange(0, std::max(0, width - area.width()));
}

std::optional<QTime> CalendarView::topTime() const {
    if (m_snapshot->content().columns.empty()) {
        return std::nullopt;
    }
    return m_snapshot->geometry().timeOf(0, m_snapshot->geometry().instantAt(0, verticalScrollBar()->value()));
}

void CalendarView::scrollToTime(QTime time) {
    if (m_snapshot->content().columns.empty()) {
        return;
    }
    const TimeGridGeometry &geometry = m_snapshot->geometry();
    const Interval &day = m_snapshot->column(0).day;
    Instant at = day.start + Milliseconds(time.msecsSinceStartOfDay());
    if (geometry.timeOf(0, at) != time) {
        at += time.secsTo(geometry.timeOf(0, at)) > 0 ? -std::chrono::hours(1) : std::chrono::hours(1); // after a change of the clock
    }
    verticalScrollBar()->setValue(geometry.yOf(0, at) - metrics::columnHeaderHeight / 3);
}

void CalendarView::showInterval(size_t column, const Interval &interval) {
    const QRect rect = m_snapshot->geometry().rectOf(column, interval);
    const QRect visible = visibleCanvas();
    QScrollBar *down = verticalScrollBar();
    if (rect.bottom() > visible.bottom()) {
        down->setValue(down->value() + std::min(rect.bottom() - visible.bottom() + 4, rect.top() - visible.top()));
    } else if (rect.top() < visible.top()) {
        down->setValue(down->value() - (visible.top() - rect.top()) - 4);
    }
    QScrollBar *across = horizontalScrollBar();
    const int side = isReversed() ? -1 : 1;
    if (rect.right() > visible.right()) {
        across->setValue(across->value() + side * (rect.right() - visible.right()));
    } else if (rect.left() < visible.left()) {
        across->setValue(across->value() - side * (visible.left() - rect.left()));
    }
}

void CalendarView::showDay(QDate date) {
    QRect place;
    for (size_t column = 0; column < m_snapshot->geometry().columnCount(); ++column) {
        if (m_snapshot->column(column).key.date == date) {
            place |= m_snapshot->geometry().columnRect(column);
        }
    }
    const QRect visible = visibleCanvas();
    const bool isAll = place.width() >= m_snapshot->geometry().width(); // one day: where one is in it, one stays
    if (!place.isEmpty() && !isAll && (place.left() < visible.left() || place.right() > visible.right())) {
        horizontalScrollBar()->setValue(isReversed() ? m_snapshot->geometry().width() - 1 - place.right() : place.left());
    }
}

// ---- zoom ---------------------------------------------------------------------------------------------------------

void CalendarView::setZoom(int pixels) {
    const int wanted = std::clamp(pixels, metrics::zoomSteps.front(), metrics::zoomSteps.back());
    if (wanted == m_zoom) {
        return;
    }
    // What is at the middle stays there.
    const int middle = canvasArea().height() / 2;
    const double share = (verticalScrollBar()->value() + middle) / std::max(1.0, static_cast<double>(m_snapshot->geometry().height()));
    m_zoom = wanted;
    relayout();
    verticalScrollBar()->setValue(qRound(share * m_snapshot->geometry().height()) - middle);
    Q_EMIT zoomChanged(m_zoom);
}

void CalendarView::zoomIn() {
    const auto next = std::upper_bound(metrics::zoomSteps.begin(), metrics::zoomSteps.end(), m_zoom);
    setZoom(next == metrics::zoomSteps.end() ? m_zoom : *next);
}

void CalendarView::zoomOut() {
    const auto here = std::lower_bound(metrics::zoomSteps.begin(), metrics::zoomSteps.end(), m_zoom);
    setZoom(here == metrics::zoomSteps.begin() ? m_zoom : *std::prev(here));
}

void CalendarView::fitDay() {
    QTime first(23, 59);
    int minutes = 0;
    for (size_t column = 0; column < m_snapshot->content().columns.size(); ++column) {
        const auto &hours = m_snapshot->content().hours[column];
        if (!hours.empty()) {
            const QTime start = m_snapshot->geometry().timeOf(column, hours.front().start);
            first = std::min(first, start);
            minutes = std::max(minutes, start.hour() * 60 + start.minute()
                + static_cast<int>(std::chrono::duration_cast<Minutes>(hours.back().end - hours.front().start).count()));
        }
    }
    if (minutes == 0) {
        setZoom(metrics::zoomSteps.front());
        return;
    }
    const int span = minutes - (first.hour() * 60 + first.minute());
    int best = metrics::zoomSteps.front();
    for (const int step : metrics::zoomSteps) {
        if (span * step / 5 + metrics::columnHeaderHeight / 3 <= canvasArea().height()) {
            best = step;
        }
    }
    setZoom(best);
    scrollToTime(first);
}

// ---- painting -----------------------------------------------------------------------------------------------------

PaintState CalendarView::paintState() const {
    PaintState state;
    state.now = m_now;
    state.clock = m_clock ? std::max(m_clock(), m_now) : m_now;
    state.visible = visibleCanvas();
    state.preview = m_controller.preview();
    state.cursor = m_controller.cursor();
    state.hover = m_controller.hover();
    state.ghost = m_ghost;
    state.selected = m_controller.selected();
    state.chosenOffer = m_chosenOffer;
    state.tool = m_controller.tool();
    return state;
}

void CalendarView::paintEvent(QPaintEvent *event) {
    QPainter painter(viewport());
    const PaintState state = paintState();
    const QRect area = canvasArea();
    const QPoint origin = canvasOrigin();
    const QRegion canvasPart = event->region() & area;
    if (!canvasPart.isEmpty()) {
        painter.save();
        painter.setClipRegion(canvasPart);
        painter.translate(origin);
        if (m_snapshot->content().columns.empty()) {
            painter.fillRect(state.visible, m_painter->palette().window);
        }
        for (const QRect &part : canvasPart) {
            painter.setClipRect(part.translated(-origin));
            m_painter->paintCanvas(painter, *m_snapshot, state, part.translated(-origin));
        }
        painter.restore();
    }
    const QRect gutter(isReversed() ? area.right() + 1 : 0, area.top(), metrics::gutterWidth, area.height());
    const QRect gutterPart = gutter & event->rect();
    if (!gutterPart.isEmpty()) {
        painter.save();
        painter.setClipRect(gutterPart);
        painter.translate(gutter.left(), origin.y());
        m_painter->paintGutter(painter, *m_snapshot, state, metrics::gutterWidth, gutterPart.translated(-gutter.left(), -origin.y()));
        painter.restore();
    }
    if (event->rect().top() < headerHeight()) {
        paintHeaders(painter, event->rect());
        m_painter->paintCorner(painter, QRect(gutter.left(), 0, gutter.width(), headerHeight()));
    }
    if (m_snapshot->content().columns.empty()) {
        constexpr int margin = 24;
        painter.setPen(m_painter->palette().secondaryText);
        painter.drawText(area.adjusted(margin, margin, -margin, -margin), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
}

void CalendarView::paintHeaders(QPainter &painter, const QRect &exposed) {
    const QRect area = canvasArea();
    const QRect headers(area.left(), 0, area.width(), headerHeight());
    painter.save();
    painter.setClipRect(headers);
    if (m_snapshot->content().columns.empty()) {
        m_painter->paintCorner(painter, headers);
    }
    const auto &columns = m_snapshot->content().columns;
    for (size_t column = 0; column < columns.size(); ++column) {
        const GridPainter::Header place = header(column);
        if (place.rect.intersects(exposed)) {
            m_painter->paintHeader(painter, columns[column], place, m_now);
        }
    }
    for (const ColumnGroup &group : columnGroups(columns)) {
        const QRect whole = headerRect(group.first).united(headerRect(group.first + group.count - 1));
        const QRect place(whole.left(), 0, whole.width(), groupHeaderHeight);
        if (place.intersects(exposed)) {
            m_painter->paintGroup(painter, group, place, area, isReversed());
        }
    }
    painter.restore();
}

void CalendarView::updateCanvas(const QRect &canvas) {
    if (!canvas.isEmpty()) {
        viewport()->update(toViewport(canvas.adjusted(-2, -2, 2, 2)) & canvasArea());
    }
}

void CalendarView::updateItem(std::optional<size_t> item) {
    if (item) {
        updateCanvas(m_snapshot->rectOf(*item).value_or(QRect()));
    }
}

void CalendarView::refreshInteraction() {
    const PaintState before = std::exchange(m_painted, paintState());
    const PaintState &after = m_painted;
    const size_t columns = m_snapshot->content().columns.size();
    const auto updateCursor = [&](const std::optional<Cursor> &cursor) {
        if (cursor && cursor->column < columns) {
            updateCanvas(m_snapshot->geometry().rectOf(cursor->column, cursor->interval));
        }
    };
    if (before.preview != after.preview) {
        for (const PaintState *state : {&before, &after}) {
            if (state->preview && state->preview->column < columns) {
                updateCanvas(m_painter->previewRect(*m_snapshot, *state));
            }
            if (state->preview && before.preview.value_or(Preview{}).inTheWay != after.preview.value_or(Preview{}).inTheWay) {
                for (const size_t item : state->preview->inTheWay) {
                    updateItem(item);
                }
            }
            // Cursor and hover step back while there is a preview.
            updateCursor(state->cursor);
            updateCursor(state->hover);
        }
        if (after.preview) {
            m_announcer->previewChanged(this, spokenState());
        }
    }
    if (before.hover != after.hover) {
        updateCursor(before.hover);
        updateCursor(after.hover);
    }
    const bool selectionMoved = before.selected != after.selected;
    if (selectionMoved || before.cursor != after.cursor) {
        updateCursor(before.cursor);
        updateCursor(after.cursor);
        updateItem(before.selected);
        updateItem(after.selected);
    }
    if (before.cursor != after.cursor) {
        Q_EMIT cursorChanged();
    }
    if (selectionMoved) {
        Q_EMIT selectionChanged();
    }
    if (after.selected && selectionMoved) {
        m_announcer->itemFocused(this, spokenState());
    } else if (!after.selected && after.cursor && (before.cursor != after.cursor || selectionMoved)) {
        m_announcer->cursorMoved(this, spokenState());
    }
}

QString CalendarView::spokenState() const {
    if (m_snapshot->content().columns.empty()) {
        return m_emptyText;
    }
    const TimeGridGeometry &geometry = m_snapshot->geometry();
    const auto timesOf = [&](size_t column, const Interval &interval) {
        return Texts::Times{geometry.timeOf(column, interval.start), geometry.timeOf(column, interval.end)};
    };
    if (const auto &shown = m_controller.preview()) {
        const Texts::Times times = timesOf(shown->column, shown->interval);
        const QString span = Texts::range(times.start, times.end);
        const QString column = Texts::columnName(m_snapshot->column(shown->column));
        const QString reason = shown->refusal.isEmpty() ? runsInto(*m_snapshot, *shown) : shown->refusal;
        return reason.isEmpty() ? tr("%1, %2", "column, times").arg(column, span)
                                : tr("%1, %2: %3", "column, times, why not").arg(column, span, reason);
    }
    if (const auto selected = m_controller.selected()) {
        const Item &item = m_snapshot->item(*selected);
        return Texts::accessibleItem(item, timesOf(item.column, item.interval), m_now);
    }
    if (const auto &here = m_controller.cursor()) {
        const QString reason = m_whyNot ? m_whyNot(here->column, here->interval) : QString();
        const bool isFree = m_snapshot->freeAt(here->column, here->interval.start).has_value();
        const QString place = Texts::accessibleCursor(Texts::columnName(m_snapshot->column(here->column)), timesOf(here->column, here->interval), isFree);
        return reason.isEmpty() ? place : tr("%1: %2", "where the time cursor is, why it cannot be booked").arg(place, QString(reason).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    }
    return {};
}

} // namespace praxidesk::calendar
