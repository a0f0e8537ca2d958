#pragma once
#include <QAbstractScrollArea>

#include "ui/calendar/accessible_announcer.h"
#include "ui/calendar/grid_painter.h"
#include "ui/calendar/interaction_controller.h"

#include <QBasicTimer>

#include <memory>

namespace praxidesk::calendar {

class AccessibleTree;

/// Keys that mean something for the selected item or the time cursor but are carried out elsewhere.
enum class GridCommand { Cancel, Arrived, Block };

/// The grid on the screen: translates events for InteractionController, paints with GridPainter, scrolls and zooms. It
/// changes nothing itself; everything wanted leaves as an intent.
class CalendarView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// `clock` is asked once a second while a hold is visible, and at no other time.
    explicit CalendarView(Clock clock, QWidget *parent = nullptr);
    ~CalendarView() override;

    /// Scroll position, cursor, selection and a gesture under way stay.
    void setContent(GridContent content);
    [[nodiscard]] const GridContent &content() const { return m_snapshot->content(); }
    [[nodiscard]] SnapshotPtr snapshot() const { return m_snapshot; }
    /// Steps the now-line and the waiting minutes; called each minute.
    void setNow(Instant now);
    void setTool(Tool tool);
    [[nodiscard]] Tool tool() const { return m_controller.tool(); }
    /// Why an intent is impossible, asked while dragging; empty when it is possible.
    void setRefusal(InteractionController::Refusal refusal) { m_controller.setRefusal(std::move(refusal)); }
    /// The offer with the 2 px edge; 0 for none. The time cursor goes there, so that Enter books it, unless it is only told
    /// again that this one is chosen.
    void setChosenOffer(int number, bool goThere = true);
    /// Keeps the time that a dialog speaks of in sight; nullopt takes it away.
    void setGhost(std::optional<Ghost> ghost);
    /// In the viewport; empty when there is none, or its column is not shown.
    [[nodiscard]] QRect ghostRect() const;
    /// Why time cannot be booked; empty when it is offered. Asked when the pointer rests and when the time cursor moves.
    using WhyNot = std::function<QString(size_t column, const Interval &wanted)>;
    void setWhyNot(WhyNot whyNot) { m_whyNot = std::move(whyNot); }
    /// A visit that is dragged here from another part of the window, and how long it is; nullopt for what is no visit.
    struct Carried {
        AppointmentId appointment;
        Milliseconds length{0};
    };
    using CarriedBy = std::function<std::optional<Carried>(const QMimeData *)>;
    void setCarriedBy(CarriedBy carriedBy);
    /// Whether a visit that is dragged out of the grid may be let go there; then it is not moved but told by carriedAway.
    using TakenBy = std::function<bool(const QPoint &onScreen)>;
    void setTakenBy(TakenBy takenBy) { m_takenBy = std::move(takenBy); }
    /// What to do when there is no column to show.
    void setEmptyText(const QString &text);
    void setAnnouncer(std::shared_ptr<AccessibleAnnouncer> announcer);

    /// Pixels for five minutes: one of style::metrics::zoomSteps.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int pixels);
    /// The nearest instant to the top of the viewport stays there over a restart through this pair.
    [[nodiscard]] std::optional<QTime> topTime() const;
    void scrollToTime(QTime time);
    /// Scrolls as little as shows all of it.
    void showInterval(size_t column, const Interval &interval);

    /// Scrolls sideways until the columns of that day begin in sight, unless all of them are.
    void showDay(QDate date);

    [[nodiscard]] std::optional<Cursor> cursor() const { return m_controller.cursor(); }
    void setCursor(const Cursor &cursor);
    [[nodiscard]] std::optional<size_t> selectedItem() const { return m_controller.selected(); }
    void selectItem(std::optional<size_t> item);
    void selectKey(ResourceKey key);
    [[nodiscard]] const std::optional<Preview> &preview() const { return m_controller.preview(); }

    /// Where a part of the canvas is in the viewport, whether visible or not.
    [[nodiscard]] QRect toViewport(const QRect &canvas) const { return canvas.translated(canvasOrigin()); }
    [[nodiscard]] QPoint toCanvas(const QPoint &viewportPoint) const { return viewportPoint - canvasOrigin(); }
    /// The part of the viewport in which the canvas scrolls.
    [[nodiscard]] QRect canvasArea() const;
    /// Of the columns, with what is told above several of them.
    [[nodiscard]] int headerHeight() const;

    /// The time cursor or the target of a gesture, in words; the view's accessible description.
    [[nodiscard]] QString spokenState() const;
    /// Opens an item, or books a free stretch: what pressing it means for assistive technology.
    void press(const ItemKey &key);
    void pressFree(size_t column, const Interval &stretch);
    void jumpToNextFree(size_t column);
    [[nodiscard]] AccessibleTree &accessibleTree();
    [[nodiscard]] Instant now() const { return m_now; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    /// The largest zoom at which the columns' hours fit.
    void fitDay();
    void startMove();
    void startResize();
    void cancelGesture();
    /// The menu for the selected item or the time cursor.
    void showMenu();

Q_SIGNALS:
    void intent(const praxidesk::calendar::Intent &intent);
    void cursorChanged();
    void selectionChanged();
    void zoomChanged(int pixels);
    void carriedAway(praxidesk::AppointmentId appointment);
    void headerMenuWanted(size_t column, const QPoint &onScreen);
    void commandRequested(praxidesk::calendar::GridCommand command);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] bool isReversed() const { return layoutDirection() == Qt::RightToLeft; }
    [[nodiscard]] QPoint canvasOrigin() const;
    [[nodiscard]] QRect headerRect(size_t column) const;
    [[nodiscard]] std::optional<size_t> nextButtonAt(const QPoint &point) const;
    [[nodiscard]] GridPainter::Header header(size_t column) const;
    [[nodiscard]] TimeGridGeometry::Size geometrySize() const;
    [[nodiscard]] int minimumColumnWidth() const;
    void paintHeaders(QPainter &painter, const QRect &exposed);
    [[nodiscard]] PaintState paintState() const;
    [[nodiscard]] QRect visibleCanvas() const;
    /// A visit is being dragged, and something else would take it there.
    [[nodiscard]] bool isTakenAt(const QPoint &viewportPoint) const;

    void applyTheme();
    void relayout();
    void showScrollBars();
    void updateScrollBars();
    /// Repaints what differs between the last painted interaction state and the present one, and tells who listens.
    void refreshInteraction();
    void updateCanvas(const QRect &canvas);
    void updateItem(std::optional<size_t> item);
    void updateHolds();
    void watchHolds();
    void autoScroll(const QPoint &viewportPoint);
    void send(const std::optional<Intent> &intent);
    void showPointer(const QPoint &viewportPoint);
    [[nodiscard]] QString whyNotAt(const QPoint &canvasPoint) const;
    [[nodiscard]] QString toolTipAt(const QPoint &viewportPoint) const;
    [[nodiscard]] bool handlesKey(const QKeyEvent &event) const;

    Clock m_clock;
    WhyNot m_whyNot;
    CarriedBy m_carriedBy;
    TakenBy m_takenBy;
    SnapshotPtr m_snapshot = std::make_shared<const GridSnapshot>();
    InteractionController m_controller;
    std::unique_ptr<GridPainter> m_painter;
    PaintState m_painted;                   ///< the state of the last refreshInteraction
    std::shared_ptr<AccessibleAnnouncer> m_announcer;
    std::unique_ptr<AccessibleTree> m_accessible;
    Instant m_now{};
    int m_zoom;
    int m_chosenOffer = 0;
    std::optional<Ghost> m_ghost;
    QString m_emptyText;
    std::optional<size_t> m_hoveredNext;
    std::optional<QPoint> m_lastDrag;       ///< in the viewport, while a button is down
    QBasicTimer m_holdTimer;
    QBasicTimer m_scrollTimer;
    bool m_wasPlaced = false;
};

} // namespace praxidesk::calendar
