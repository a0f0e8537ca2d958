#include "ui/overview/agenda_header.h"

#include "ui/overview/agenda_delegate.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/shapes.h"

#include <QPainter>

namespace praxidesk::overview {
namespace {

namespace metrics = style::metrics;
constexpr int usualChevronSide = 12;
constexpr int headerHeight = 26;

} // namespace

AgendaHeader::AgendaHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setStretchLastSection(true);
    setMinimumSectionSize(48);
    setFixedHeight(headerHeight);
}

void AgendaHeader::setZoom(int percent) {
    m_zoom = percent;
    setFixedHeight(zoom::scaled(headerHeight, percent));
    update();
}

void AgendaHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const {
    const auto colours = style::Palette::of(palette());
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->fillRect(rect, colours.alternateBase);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    const QString title = model() == nullptr ? QString() : model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const QRect inner = layoutDirection() == Qt::LeftToRight ? rect.adjusted(AgendaDelegate::padding, 0, -4, 0) : rect.adjusted(4, 0, -AgendaDelegate::padding, 0);
    painter->setFont(style::font(font(), zoom::scaled(metrics::smallText, m_zoom), true));
    painter->setPen(colours.secondaryText);
    const int chevronSide = zoom::scaled(usualChevronSide, m_zoom);
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QString shown = painter->fontMetrics().elidedText(title, Qt::ElideRight, inner.width() - (sorts ? chevronSide + 2 : 0));
    painter->drawText(inner, static_cast<int>(Qt::AlignVCenter | style::leadingSide(layoutDirection())), shown);
    if (sorts) {
        const QRect box(inner.left() + painter->fontMetrics().horizontalAdvance(shown) + 4, inner.center().y() - chevronSide / 2, chevronSide, chevronSide);
        style::drawChevron(*painter, QStyle::visualRect(layoutDirection(), inner, box), colours.secondaryText, sortIndicatorOrder() == Qt::AscendingOrder);
    }
    painter->restore();
}

} // namespace praxidesk::overview
