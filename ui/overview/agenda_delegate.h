#pragma once
#include <QStyledItemDelegate>

namespace praxidesk::overview {

/// Rows of the agenda: names that stand out, states with icon and words, headings of days across the whole width.
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int padding = 10;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace praxidesk::overview
