#pragma once
#include <QHeaderView>

namespace praxidesk::overview {

/// Titles that stand over the text of their column, and a chevron at the one that sorts: up from the first to the last.
class AgendaHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit AgendaHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace praxidesk::overview
