// How the find panel is put together.
#include "ui/shell/find_panel.h"

#include "ui/booking/small_widgets.h"
#include "ui/shell/find_form.h"
#include "ui/shell/fitting_scroll.h"
#include "ui/shell/holds_list.h"
#include "ui/shell/panel_list.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace praxidesk::shell {
namespace {

constexpr int toolsHeight = 36;

} // namespace

QWidget *FindPanel::buildRowTools() {
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(28, 0, 0, 0);
    row->setSpacing(8);
    auto *book = booking::primaryButton(tr("Book"));
    book->setDefault(false);
    book->setAutoDefault(false);
    book->setToolTip(tr("Enter"));
    auto *hold = booking::plainButton(tr("Hold 5 min"));
    hold->setIcon(style::icon(style::IconName::Hold));
    hold->setToolTip(tr("H"));
    row->addWidget(book);
    row->addWidget(hold);
    row->addStretch();
    tools->setFixedHeight(toolsHeight);
    connect(book, &QPushButton::clicked, this, [this] { act(m_chosen, false); });
    connect(hold, &QPushButton::clicked, this, [this] { act(m_chosen, true); });
    return tools;
}

QWidget *FindPanel::buildResults() {
    auto *stop = new booking::LinkButton(tr("Stop"));
    stop->setAccessibleName(tr("Stop searching"));
    stop->setToolTip(tr("Escape"));
    connect(stop, &QPushButton::clicked, m_search, &OfferSearch::stop);
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(12, 0, 8, 0);
    progress->addWidget(m_progressText, 1);
    progress->addWidget(stop);
    m_progress->hide();

    m_nothingHeading->setWordWrap(true);
    m_nothingText->setWordWrap(true);
    m_nothingText->setFont(booking::HintLabel().font());
    m_waysLayout->setSpacing(6);
    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(16, 10, 12, 10);
    nothing->setSpacing(6);
    nothing->addWidget(m_nothingHeading);
    nothing->addWidget(m_nothingText);
    nothing->addLayout(m_waysLayout);
    auto *framed = new QWidget;
    auto *around = new QVBoxLayout(framed);
    around->setContentsMargins(12, 8, 12, 8);
    around->addWidget(m_nothing);
    m_around = new FittingScroll(framed, tr("Why nothing was found"));
    m_around->hide();

    m_beforeText->setWordWrap(true);
    m_beforeText->hide();
    auto *before = new QVBoxLayout(m_before);
    before->setContentsMargins(8, 4, 12, 6);
    before->setSpacing(0);
    before->addWidget(m_beforeLink, 0, Qt::AlignLeading);
    m_beforeText->setContentsMargins(4, 0, 0, 0);
    before->addWidget(m_beforeText);
    m_before->hide();

    auto *results = new QWidget;
    auto *tools = buildRowTools();
    tools->setParent(results);
    m_list->setRowTools(tools);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_around);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_before);
    layout->addWidget(m_holds);
    layout->addStretch();
    setTabOrder(m_list, tools);
    setTabOrder(tools, m_beforeLink);
    setTabOrder(m_beforeLink, m_holds);
    return results;
}

void FindPanel::build() {
    m_formArea = new FittingScroll(m_form, tr("What to search for"));
    m_results = buildResults();
    auto *turn = new QHBoxLayout;
    turn->setContentsMargins(8, 0, 8, 0);
    turn->addWidget(m_turn);
    turn->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(turn);
    layout->addWidget(m_formArea);
    layout->addWidget(m_results, 1);
    m_turn->setText(m_form->summary());
    m_turn->hide();
}

} // namespace praxidesk::shell
