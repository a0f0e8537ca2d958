#include "ui/sync/two_line_delegate.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/shapes.h"

#include <QIcon>
#include <QListWidget>
#include <QPainter>

namespace praxidesk::sync_ui {
namespace {

namespace metrics = style::metrics;
constexpr int padding = 8;
constexpr int gap = 8;
constexpr int linePitch = 16;
constexpr int edge = 3;

} // namespace

void TwoLineDelegate::serve(QListWidget *list) {
    list->setItemDelegate(new TwoLineDelegate(list));
    connect(list, &QListWidget::itemSelectionChanged, list, [list] {
        const auto selected = list->selectedItems();
        if (selected.size() == 1 && selected.front() != list->currentItem()) {
            list->setCurrentItem(selected.front());
        }
    });
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    const auto lines = index.data().toString().count(u'\n') + 1;
    return {0, int(lines) * linePitch + 2 * padding};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto colours = style::Palette::of(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isReversed = option.direction == Qt::RightToLeft;
    painter->save();
    painter->fillRect(option.rect, isChosen ? colours.booked.fill : colours.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.hairline);
    if (isChosen) {
        painter->fillRect(QRect(isReversed ? option.rect.right() - edge + 1 : option.rect.left(), option.rect.top(), edge, option.rect.height()), colours.booked.edge);
    }
    const QRect room = option.rect.adjusted(padding + edge, padding, -padding - edge, -padding);
    const QRect icon(isReversed ? room.right() - metrics::iconSize + 1 : room.left(), room.top(), metrics::iconSize, metrics::iconSize);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, icon);
    const int indent = index.data(Qt::DecorationRole).isNull() ? 0 : metrics::iconSize + gap;
    const QRect words = isReversed ? room.adjusted(0, 0, -indent, 0) : room.adjusted(indent, 0, 0, 0);
    int top = words.top();
    const QStringList lines = index.data().toString().split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QFont font = style::font(i == 0 ? metrics::baseText : metrics::smallText, i == 0);
        painter->setFont(font);
        painter->setPen(i == 0 ? (isChosen ? colours.booked.text : colours.text) : colours.secondaryText);
        const QString shown = QFontMetrics(font).elidedText(lines[i], Qt::ElideRight, words.width());
        painter->drawText(QRect(words.left(), top, words.width(), linePitch), style::leadingSide(option.direction) | Qt::AlignVCenter, shown);
        top += linePitch;
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        style::drawFocusRing(*painter, QRectF(option.rect), colours.accent);
    }
    painter->restore();
}

} // namespace praxidesk::sync_ui
