#include "ui/booking/outlook_list.h"

#include "ui/booking/small_widgets.h"

#include <QGridLayout>

namespace praxidesk::booking {
namespace {

constexpr int lineHeight = 22;
constexpr int mostLinesShown = 7;

} // namespace

OutlookList::OutlookList(QWidget *parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Occurrences"));
    hide();
}

void OutlookList::setLines(const std::vector<Line> &lines) {
    if (lines == m_lines) {
        return;
    }
    m_lines = lines;
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &line : lines) {
        auto *what = new HintLabel(line.what);
        what->setWordWrap(true);
        grid->addWidget(new QLabel(line.when), row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    setWidget(table);
    fit();
    setVisible(row > 0);
}

void OutlookList::fit() {
    const auto *table = widget();
    if (table == nullptr || table->layout() == nullptr) {
        return;
    }
    // What is not shown yet counts for nothing in a layout: each takes a line at least.
    const int tall = qMax(static_cast<int>(m_lines.size()) * lineHeight, table->layout()->totalHeightForWidth(viewport()->width()));
    setFixedHeight(qMin(tall, mostLinesShown * lineHeight) + lineHeight / 2);
}

void OutlookList::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    fit(); // a sentence may take more lines in less width
}

} // namespace praxidesk::booking
