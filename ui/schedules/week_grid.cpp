#include "ui/schedules/week_grid.h"

#include "ui/schedules/week_accessible.h"
#include "ui/schedules/words.h"
#include "ui/style/first_weekday.h"
#include "ui/style/metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace praxidesk::schedules {

namespace metrics = style::metrics;

namespace {

constexpr int lowestHour = 22; ///< px
constexpr int highestHour = 44;
constexpr int hoursInView = 14;
constexpr int firstShown = 6 * 60 + 45;

} // namespace

WeekGrid::WeekGrid(QWidget *parent) : QAbstractScrollArea(parent), m_announcer(std::make_shared<calendar::QtAnnouncer>()) {
    installWeekAccessibleFactory(); // first: whoever asks for this grid's interface from now on gets ours
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Weekly hours"));
    verticalScrollBar()->setAccessibleName(tr("Scroll through the day"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_painter = std::make_unique<WeekPainter>(style::Palette::of(palette()), font());
    relayout();
}

WeekGrid::~WeekGrid() {
    for (const auto &[span, id] : m_interfaces) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

// ---- content --------------------------------------------------------------------------------------------------------

void WeekGrid::setSpans(const std::vector<Span> &spans) {
    if (spans == m_interaction.spans()) {
        return;
    }
    m_interaction.setSpans(spans);
    forgetGone();
    refresh();
}

void WeekGrid::setOthers(std::vector<Span> others) {
    m_others = std::move(others);
    viewport()->update();
}

void WeekGrid::setGrid(Minutes grid) {
    m_grid = grid;
    viewport()->update();
}

void WeekGrid::select(const std::optional<Span> &span) {
    m_interaction.select(span);
    if (span) {
        showMinutes(span->start, span->end);
    }
    refresh();
}

void WeekGrid::setCursor(const WeekCursor &cursor) {
    m_interaction.setCursor(cursor);
    showMinutes(cursor.minute, cursor.minute + WeekInteraction::step);
    refresh();
}

void WeekGrid::press(const Span &span) {
    setFocus(Qt::OtherFocusReason);
    select(span);
    Q_EMIT editWanted();
}

// ---- places ---------------------------------------------------------------------------------------------------------

QRect WeekGrid::canvasArea() const {
    const QRect all = viewport()->rect();
    return {isReversed() ? 0 : metrics::gutterWidth, metrics::columnHeaderHeight, std::max(0, all.width() - metrics::gutterWidth),
            std::max(0, all.height() - metrics::columnHeaderHeight)};
}

QPoint WeekGrid::origin() const { return canvasArea().topLeft() - QPoint(0, verticalScrollBar()->value()); }

void WeekGrid::relayout() {
    const QRect area = canvasArea();
    const int hour = std::clamp(area.height() / hoursInView, lowestHour, highestHour);
    const int top = m_geometry.minuteAt(verticalScrollBar()->value());
    const bool resized = hour != m_geometry.size().hourHeight;
    m_geometry = WeekGeometry({area.width(), hour, style::firstWeekday(), isReversed()});
    m_interaction.setGeometry(m_geometry);
    verticalScrollBar()->setPageStep(area.height());
    verticalScrollBar()->setSingleStep(hour);
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.height() - area.height()));
    if (!m_wasPlaced || resized) {
        verticalScrollBar()->setValue(m_geometry.yOf(m_wasPlaced ? top : firstShown));
    }
    viewport()->update();
}

void WeekGrid::scrollToMinute(int minute) { verticalScrollBar()->setValue(m_geometry.yOf(minute)); }

void WeekGrid::showMinutes(int start, int end) {
    const int top = m_geometry.yOf(start);
    const int bottom = m_geometry.yOf(end);
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value()) {
        bar->setValue(top - 4);
    } else if (bottom > bar->value() + bar->pageStep()) {
        bar->setValue(std::min(top - 4, bottom - bar->pageStep() + 4));
    }
}

QRect WeekGrid::screenRect(const Span &span) const {
    const QRect rect = toViewport(m_geometry.rectsOf(span).front());
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

// ---- telling --------------------------------------------------------------------------------------------------------

QString WeekGrid::spokenState() const {
    if (const auto &shown = m_interaction.preview()) {
        const QString first = spanName(shown->spans.front());
        return shown->spans.size() == 1 ? first : tr("%1, until %2", "Monday 08:00–12:00, until Friday").arg(first, dayName(shown->spans.back().day));
    }
    if (const auto &selected = m_interaction.selected()) {
        return spanName(*selected);
    }
    const WeekCursor &here = m_interaction.cursor();
    return tr("%1 %2, closed", "Monday 08:00, closed").arg(dayName(here.day), timeOf(here.minute).toString(QStringLiteral("HH:mm")));
}

void WeekGrid::refresh(const std::optional<std::vector<Span>> &changed) {
    viewport()->update();
    Q_EMIT gestureChanged();
    if (changed) {
        forgetGone();
        Q_EMIT edited(*changed);
    }
    const QString state = spokenState();
    if (m_interaction.selected() != m_toldSelected) {
        m_toldSelected = m_interaction.selected();
        if (m_toldSelected && hasFocus()) {
            m_announcer->itemFocused(this, state);
        }
        m_toldState = m_toldSelected ? state : QString();
        Q_EMIT selectionChanged();
    }
    if (state != m_toldState && hasFocus()) {
        m_toldState = state;
        m_interaction.preview() ? m_announcer->previewChanged(this, state) : m_announcer->cursorMoved(this, state);
    }
}

QAccessibleInterface *WeekGrid::interfaceOf(const Span &span) {
    const auto known = std::find_if(m_interfaces.begin(), m_interfaces.end(), [&span](const auto &entry) { return entry.first == span; });
    if (known != m_interfaces.end()) {
        return QAccessible::accessibleInterface(known->second);
    }
    auto *made = new AccessibleWindow(*this, span);
    m_interfaces.emplace_back(span, QAccessible::registerAccessibleInterface(made));
    return made;
}

void WeekGrid::forgetGone() {
    const auto &spans = m_interaction.spans();
    std::vector<QAccessible::Id> gone;
    std::erase_if(m_interfaces, [&](const auto &entry) {
        const bool lost = std::find(spans.begin(), spans.end(), entry.first) == spans.end();
        if (lost) {
            gone.push_back(entry.second);
        }
        return lost;
    });
    std::for_each(gone.begin(), gone.end(), &QAccessible::deleteAccessibleInterface);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

// ---- painting -------------------------------------------------------------------------------------------------------

void WeekGrid::paintEvent(QPaintEvent *) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // sides are said outright, and times read from the left everywhere
    const QRect area = canvasArea();
    WeekPaintState state{.spans = m_interaction.spans(), .others = m_others, .preview = m_interaction.preview(), .selected = m_interaction.selected(),
                         .hover = m_hover, .grid = m_grid};
    if (hasFocus()) {
        state.cursor = m_interaction.cursor();
    }
    painter.save();
    painter.setClipRect(area);
    painter.translate(origin());
    m_painter->paintCanvas(painter, m_geometry, state);
    painter.restore();
    const QRect gutter(isReversed() ? area.right() + 1 : 0, area.top(), metrics::gutterWidth, area.height());
    painter.save();
    painter.setClipRect(gutter);
    painter.translate(gutter.left(), origin().y());
    m_painter->paintGutter(painter, m_geometry, gutter.width());
    painter.restore();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const QRect column = m_geometry.dayRect(day).translated(area.left(), 0);
        m_painter->paintHeader(painter, {column.left(), 0, column.width(), metrics::columnHeaderHeight}, day, state.spans, isReversed());
    }
    m_painter->paintCorner(painter, {gutter.left(), 0, gutter.width(), metrics::columnHeaderHeight});
}

void WeekGrid::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    m_wasPlaced = m_wasPlaced || isVisible();
}

void WeekGrid::scrollContentsBy(int, int) { viewport()->update(); }

void WeekGrid::changeEvent(QEvent *event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_painter = std::make_unique<WeekPainter>(style::Palette::of(palette()), font());
    }
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange) {
        relayout();
    }
    viewport()->update();
}

// ---- events ---------------------------------------------------------------------------------------------------------

bool WeekGrid::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isDelete = key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace || key->key() == Qt::Key_M;
        if (isDelete || (key->key() == Qt::Key_Escape && !m_interaction.isIdle())) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool WeekGrid::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const WeekHit hit = m_interaction.hitAt(toCanvas(help->pos()));
        QToolTip::showText(help->globalPos(), hit.span ? spanName(m_interaction.spans()[*hit.span]) : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hover) {
        m_hover.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void WeekGrid::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && canvasArea().contains(event->position().toPoint())) {
        m_pressed = true;
        m_interaction.press(toCanvas(event->position()), event->modifiers());
        refresh();
    }
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event) {
    const QPoint point = toCanvas(event->position());
    if (m_pressed) {
        m_interaction.move(point, event->modifiers());
        if (m_interaction.preview()) {
            const int minute = m_geometry.minuteAt(point.y());
            showMinutes(minute, std::min(minute + WeekInteraction::step, minutesOfDay));
        }
        refresh();
        return;
    }
    const WeekHit hit = m_interaction.hitAt(point);
    const bool isEdge = hit.part == WeekHit::Part::Start || hit.part == WeekHit::Part::End;
    viewport()->setCursor(isEdge ? Qt::SizeVerCursor : hit.part == WeekHit::Part::Empty ? Qt::CrossCursor : Qt::ArrowCursor);
    const auto hover = hit.span ? std::optional(m_interaction.spans()[*hit.span]) : std::nullopt;
    if (hover != m_hover) {
        m_hover = hover;
        viewport()->update();
    }
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && std::exchange(m_pressed, false)) {
        refresh(m_interaction.release(toCanvas(event->position()), event->modifiers()));
    }
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event) {
    const WeekHit hit = m_interaction.hitAt(toCanvas(event->position()));
    if (event->button() == Qt::LeftButton && hit.span) {
        press(m_interaction.spans()[*hit.span]);
    }
}

void WeekGrid::keyPressEvent(QKeyEvent *event) {
    const auto outcome = m_interaction.key(event->key(), event->modifiers());
    if (!outcome.handled) {
        event->ignore(); // Esc and Enter belong to the dialog while no gesture is under way
        return;
    }
    if (const auto &shown = m_interaction.preview()) {
        showMinutes(shown->spans.front().start, std::min(shown->spans.front().end, minutesOfDay));
    } else {
        showMinutes(m_interaction.cursor().minute, m_interaction.cursor().minute + WeekInteraction::step);
    }
    refresh(outcome.changed);
}

void WeekGrid::focusInEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusInEvent(event);
    m_toldState.clear();
    refresh();
}

void WeekGrid::focusOutEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusOutEvent(event);
    m_interaction.cancel();
    m_pressed = false;
    viewport()->update();
}

} // namespace praxidesk::schedules
