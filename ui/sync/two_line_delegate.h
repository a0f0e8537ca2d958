#pragma once
#include <QStyledItemDelegate>

namespace praxidesk::sync_ui {

/// Rows of a list: an icon, a first line that is bold, and what else stands in the item's text beneath it.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace praxidesk::sync_ui
