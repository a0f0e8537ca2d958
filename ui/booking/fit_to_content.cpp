#include "ui/booking/fit_to_content.h"

#include "ui/style/metrics.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>

namespace praxidesk::booking {
namespace {

constexpr int titleBarAndMargins = 64;

void activateAll(QWidget &widget) {
    for (auto *child : widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow()) {
            activateAll(*child);
        }
    }
    if (widget.layout() != nullptr) {
        widget.layout()->activate();
    }
}

class FitsWhenShown : public QObject {
public:
    FitsWhenShown(QDialog &dialog, QWidget &rows) : QObject(&dialog), m_dialog(dialog), m_rows(rows) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (watched == &m_dialog && event->type() == QEvent::Show) {
            fitToContent(m_dialog, m_rows);
        }
        return false;
    }

private:
    QDialog &m_dialog;
    QWidget &m_rows;
};

} // namespace

QScrollArea *scrollingRows(QWidget *rows) {
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(rows);
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    return scroll;
}

void fitToContent(QDialog &dialog, QWidget &rows) {
    activateAll(rows);
    const auto *layout = rows.layout();
    const int width = qMax(dialog.width(), dialog.minimumWidth());
    const int tall = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    const QRect screen = dialog.screen()->availableGeometry();
    const int room = screen.height() - titleBarAndMargins;
    const int height = qBound(dialog.minimumHeight(), tall + style::metrics::dialogFooterHeight, qMax(dialog.minimumHeight(), room));
    // What grows near the screen's lower edge grows upwards: a window manager may keep it from growing over the edge.
    const QRect frame = dialog.frameGeometry();
    const int lowest = screen.bottom() + 1 - height - (frame.height() - dialog.height());
    if (dialog.isVisible() && frame.top() > lowest) {
        dialog.move(frame.left(), qMax(screen.top(), lowest));
    }
    dialog.resize(width, height);
}

void fitToContentWhenShown(QDialog &dialog, QWidget &rows) {
    dialog.installEventFilter(new FitsWhenShown(dialog, rows));
}

void resizeWithinScreen(QDialog &dialog, const QSize &usual) {
    dialog.resize(usual.boundedTo(dialog.screen()->availableSize() - QSize(24, titleBarAndMargins)));
}

} // namespace praxidesk::booking
