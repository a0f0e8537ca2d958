#pragma once
#include <QStyledItemDelegate>

class QListWidget;

namespace praxidesk::sync_ui {

/// Rows of a list: an icon, a first line that is bold, and what else stands in the item's text beneath it.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// For a list of which one row is chosen. Who reads the screen aloud selects a row without going there: it is chosen all the same.
    static void serve(QListWidget *list);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace praxidesk::sync_ui
