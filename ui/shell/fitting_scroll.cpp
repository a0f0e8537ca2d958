#include "ui/shell/fitting_scroll.h"

#include <QEvent>
#include <QScrollBar>

namespace praxidesk::shell {
namespace {

constexpr int smallest = 64;

} // namespace

FittingScroll::FittingScroll(QWidget *content, const QString &name, QWidget *parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(name);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize FittingScroll::sizeHint() const {
    const int wide = viewport()->width();
    const int tall = widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), tall};
}

QSize FittingScroll::minimumSizeHint() const {
    return {widget()->minimumSizeHint().width(), qMin(smallest, sizeHint().height())};
}

bool FittingScroll::eventFilter(QObject *watched, QEvent *event) {
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace praxidesk::shell
