#include "ui/paper/page_preview.h"

#include "ui/paper/type.h"
#include "ui/style/palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace praxidesk::paper {
namespace {

constexpr int around = 16;
constexpr int between = 16;
constexpr qsizetype mostDrawn = 12;
constexpr int smallestWidth = 280;

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent) {
    setAccessibleName(tr("Preview"));
    setMinimumSize(smallestWidth + 2 * around, smallestWidth);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(24);
}

void PagePreview::setPages(std::shared_ptr<const Pages> pages) {
    m_pages = std::move(pages);
    m_drawn.clear();
    updateBars();
    viewport()->update();
    describe();
    Q_EMIT currentPageChanged();
}

void PagePreview::setWholePage(bool whole) {
    const int page = currentPage();
    m_whole = whole;
    m_drawn.clear();
    updateBars();
    showPage(page);
    viewport()->update();
}

void PagePreview::setEmptyText(const QString &text) {
    m_emptyText = text;
    viewport()->update();
    describe();
}

QSize PagePreview::pageSize() const {
    const QSizeF sheet = m_pages->size();
    const double wide = std::max(smallestWidth, viewport()->width() - 2 * around) / sheet.width();
    const double tall = std::max(smallestWidth, viewport()->height() - 2 * around) / sheet.height();
    const double usual = 96.0 * 1.25 / unitsPerInch; // larger than on paper helps nobody
    const double scale = std::min(m_whole ? std::min(wide, tall) : wide, usual);
    return (sheet * scale).toSize();
}

QRect PagePreview::pageRect(int page) const {
    const QSize size = pageSize();
    return {QPoint((viewport()->width() - size.width()) / 2, around + page * (size.height() + between) - verticalScrollBar()->value()), size};
}

void PagePreview::updateBars() {
    const int tall = count() == 0 ? 0 : 2 * around + count() * (pageSize().height() + between) - between;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, tall - viewport()->height()));
    horizontalScrollBar()->setRange(0, 0);
}

int PagePreview::currentPage() const {
    if (count() == 0) {
        return 0;
    }
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2 - around;
    return qBound(0, middle / (pageSize().height() + between), count() - 1);
}

void PagePreview::showPage(int page) {
    if (count() > 0) {
        verticalScrollBar()->setValue(qBound(0, page, count() - 1) * (pageSize().height() + between));
    }
}

void PagePreview::describe() {
    setAccessibleDescription(count() == 0 ? m_emptyText : m_pages->words(currentPage()));
}

void PagePreview::paintEvent(QPaintEvent *event) {
    QPainter painter(viewport());
    const auto colours = style::Palette::of(palette());
    painter.fillRect(event->rect(), colours.outsideHours);
    if (count() == 0) {
        painter.setPen(colours.secondaryText);
        painter.drawText(viewport()->rect().adjusted(around, around, -around, -around), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const double ratio = devicePixelRatioF();
    for (int page = 0; page < count(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(event->rect())) {
            continue;
        }
        if (!m_drawn.contains(page)) {
            if (m_drawn.size() >= mostDrawn) {
                m_drawn.clear();
            }
            QPixmap drawn((QSizeF(rect.size()) * ratio).toSize());
            drawn.fill(Qt::white); // paper is white in every theme
            QPainter onto(&drawn);
            onto.scale(drawn.width() / m_pages->size().width(), drawn.height() / m_pages->size().height());
            m_pages->paint(onto, page);
            onto.end();
            drawn.setDevicePixelRatio(ratio);
            m_drawn.insert(page, drawn);
        }
        painter.drawPixmap(rect, m_drawn.value(page));
        painter.setPen(colours.line);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event) {
    const int page = currentPage();
    m_drawn.clear();
    updateBars();
    showPage(page);
    QAbstractScrollArea::resizeEvent(event);
}

void PagePreview::scrollContentsBy(int dx, int dy) {
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    viewport()->update();
    describe();
    Q_EMIT currentPageChanged();
}

void PagePreview::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_PageDown: showPage(currentPage() + 1); break;
    case Qt::Key_PageUp: showPage(currentPage() - 1); break;
    case Qt::Key_Home: showPage(0); break;
    case Qt::Key_End: showPage(count() - 1); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace praxidesk::paper
