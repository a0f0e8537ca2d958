#pragma once
#include "ui/overview/text_zoom.h"

#include <QHeaderView>

namespace praxidesk::overview {

/// Titles that stand over the text of their column, and a chevron at the one that sorts: up from the first to the last.
class AgendaHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit AgendaHeader(QWidget *parent = nullptr);
    /// The size of text in per cent; widths of columns are left to who calls.
    void setZoom(int percent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    int m_zoom = zoom::usual;
};

} // namespace praxidesk::overview
