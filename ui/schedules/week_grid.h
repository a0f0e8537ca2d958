#pragma once
#include <QAbstractScrollArea>
#include <QAccessible>

#include "ui/calendar/accessible_announcer.h"
#include "ui/schedules/week_painter.h"

#include <memory>

namespace praxidesk::schedules {

/// A week in which the windows of weekly hours are drawn, moved, resized and deleted, by pointer or keyboard. A list for
/// assistive technology, one item per window.
class WeekGrid : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit WeekGrid(QWidget *parent = nullptr);
    ~WeekGrid() override;

    /// Selection and scroll position stay where they can.
    void setSpans(const std::vector<Span> &spans);
    [[nodiscard]] const std::vector<Span> &spans() const { return m_interaction.spans(); }
    /// Windows of the other conditions, for orientation.
    void setOthers(std::vector<Span> others);
    void setGrid(Minutes grid);
    void setAnnouncer(std::shared_ptr<calendar::AccessibleAnnouncer> announcer) { m_announcer = std::move(announcer); }
    void scrollToMinute(int minute);

    [[nodiscard]] const std::optional<Span> &selected() const { return m_interaction.selected(); }
    void select(const std::optional<Span> &span);
    [[nodiscard]] const WeekCursor &cursor() const { return m_interaction.cursor(); }
    void setCursor(const WeekCursor &cursor);
    [[nodiscard]] const std::optional<WeekPreview> &preview() const { return m_interaction.preview(); }

    [[nodiscard]] const WeekGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] QRect canvasArea() const;
    [[nodiscard]] QRect toViewport(const QRect &canvas) const { return canvas.translated(origin()); }
    /// The windows in the order of the list.
    [[nodiscard]] QRect screenRect(const Span &span) const;
    /// The cursor or the target of a gesture, in words; the grid's accessible description.
    [[nodiscard]] QString spokenState() const;
    /// What pressing a window means for assistive technology: it is chosen, and wants to be edited.
    void press(const Span &span);
    [[nodiscard]] QAccessibleInterface *interfaceOf(const Span &span);
    [[nodiscard]] QSize sizeHint() const override { return {700, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, 220}; }

Q_SIGNALS:
    void edited(const std::vector<praxidesk::schedules::Span> &spans);
    void selectionChanged();
    /// A gesture shows another target, or ended.
    void gestureChanged();
    /// The chosen window shall be changed by typing.
    void editWanted();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool isReversed() const { return layoutDirection() == Qt::RightToLeft; }
    [[nodiscard]] QPoint origin() const;
    [[nodiscard]] QPoint toCanvas(const QPointF &point) const { return point.toPoint() - origin(); }
    void relayout();
    void showMinutes(int start, int end);
    /// Repaints, and tells what moved to whoever listens.
    void refresh(const std::optional<std::vector<Span>> &changed = {});
    void forgetGone();

    WeekGeometry m_geometry;
    WeekInteraction m_interaction;
    std::unique_ptr<WeekPainter> m_painter;
    std::vector<Span> m_others;
    Minutes m_grid{20};
    std::optional<Span> m_hover;
    bool m_pressed = false;
    bool m_wasPlaced = false;
    std::shared_ptr<calendar::AccessibleAnnouncer> m_announcer;
    std::optional<Span> m_toldSelected;
    QString m_toldState;
    std::vector<std::pair<Span, QAccessible::Id>> m_interfaces;
};

} // namespace praxidesk::schedules
