#pragma once
#include "ui/overview/text_zoom.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QStyledItemDelegate>

namespace praxidesk::overview {

/// Rows of the agenda: names that stand out, states with icon and words, headings of days across the whole width.
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int padding = 10;
    static constexpr int iconGap = 6;
    using QStyledItemDelegate::QStyledItemDelegate;
    /// The size of text in per cent; rows follow.
    void setZoom(int percent) { m_zoom = percent; }
    [[nodiscard]] int rowHeight() const { return zoom::scaled(style::metrics::agendaRowHeight, m_zoom); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const style::Palette &colours) const;

    int m_zoom = zoom::usual;
};

} // namespace praxidesk::overview
