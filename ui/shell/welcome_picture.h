#pragma once
#include <QWidget>

#include "ui/calendar/grid_painter.h"

namespace praxidesk::shell {

/// A small day with a time being dragged, drawn by the grid's own painter: what booking looks like before there is a clinic.
class WelcomePicture : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePicture(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lay();

    calendar::GridSnapshot m_snapshot;
    std::unique_ptr<calendar::GridPainter> m_painter;
};

} // namespace praxidesk::shell
