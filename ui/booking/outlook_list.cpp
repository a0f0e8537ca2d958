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
    setFixedHeight(qMin(mostLinesShown, row) * lineHeight + lineHeight / 2);
    setVisible(row > 0);
}

} // namespace praxidesk::booking
