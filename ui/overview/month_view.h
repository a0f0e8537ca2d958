#pragma once
#include <QWidget>

#include "ui/overview/month_content.h"
#include "ui/overview/month_layout.h"

#include <QAccessible>

#include <functional>
#include <map>
#include <memory>

namespace praxidesk::overview {

class MonthPainter;

/// Six weeks with the load of each day. A click, Enter or a press from outside opens a day; the arrows move the chosen one.
class MonthView : public QWidget {
    Q_OBJECT
public:
    explicit MonthView(Zone zone, QWidget *parent = nullptr);
    ~MonthView() override;

    /// Who chose the day also chose the month; what was read of days stays.
    void setDate(QDate chosen, QDate today);
    void setPeople(QHash<ActorId, QString> names);
    /// Those of the days that are shown; others are forgotten.
    void setDays(QHash<QDate, desk::DayOverview> days);
    [[nodiscard]] const MonthContent &content() const { return m_content; }
    [[nodiscard]] const Zone &zone() const { return m_zone; }

    /// The size of text in per cent: one of zoom::steps.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);

    [[nodiscard]] MonthLayout geometryOf() const { return {size(), layoutDirection(), m_zoom}; }
    [[nodiscard]] QRect screenRect(QDate date) const;
    [[nodiscard]] QString spoken(QDate date) const;
    /// Of a day that is shown, else nullptr.
    [[nodiscard]] QAccessibleInterface *interfaceOf(QDate date);
    /// As a click on it does.
    void press(QDate date);
    void choose(QDate date);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The keyboard or the right button stands on another day now.
    void dateChosen(QDate date);
    void dayOpened(QDate date);
    void menuWanted(QDate date, const QPoint &onScreen);
    void zoomChanged(int percent);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makePainter();
    void hover(std::optional<int> cell);
    void announce();
    void forgetInterfaces();

    Zone m_zone;
    MonthContent m_content;
    int m_zoom = zoom::usual;
    std::unique_ptr<MonthPainter> m_painter;
    std::optional<int> m_hovered;
    std::optional<int> m_pressed;
    std::map<QDate, QAccessible::Id> m_interfaces;
};

/// The legend of the month's bars, for a status bar.
class MonthLegendLabel : public QWidget {
    Q_OBJECT
public:
    explicit MonthLegendLabel(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace praxidesk::overview
