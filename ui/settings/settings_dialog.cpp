#include "ui/settings/settings_dialog.h"

#include "ui/booking/fit_to_content.h"
#include "ui/booking/small_widgets.h"
#include "ui/settings/settings_page.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace praxidesk::settings {
namespace {

constexpr QSize usualSize(760, 520);
constexpr int listWidth = 200;
constexpr int sideMargin = 16;

} // namespace

SettingsDialog::SettingsDialog(const std::vector<SettingsPage *> &pages, QWidget *parent)
    : QDialog(parent), m_pages(pages), m_search(new QLineEdit), m_list(new QListWidget), m_stack(new QStackedWidget), m_nothing(new booking::HintLabel), m_reset(booking::plainButton(tr("Reset this page"))) {
    setWindowTitle(tr("Settings"));
    booking::resizeWithinScreen(*this, usualSize);
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    QSizePolicy keepsItsPlace = m_stack->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_stack->setSizePolicy(keepsItsPlace);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    for (auto *page : m_pages) {
        auto *item = new QListWidgetItem(page->title(), m_list);
        item->setSizeHint({0, style::metrics::listRowHeight + 4});
        m_stack->addWidget(booking::scrollingRows(page));
    }
    auto *left = new QVBoxLayout;
    left->setContentsMargins(sideMargin, 12, sideMargin, 12);
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing);
    auto *side = new QWidget;
    side->setLayout(left);
    side->setFixedWidth(listWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(side);
    middle->addWidget(m_stack, 1);
    auto *close = booking::plainButton(tr("Close"));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(m_reset);
    foot->addStretch();
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(footer);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_reset, &QPushButton::clicked, this, [this] { current()->reset(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    auto *search = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(search, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    m_list->setCurrentRow(0);
    m_search->setFocus();
}

SettingsPage *SettingsDialog::current() const { return m_pages.at(static_cast<size_t>(m_stack->currentIndex())); }

QString SettingsDialog::page() const { return current()->id(); }

void SettingsDialog::showPage(int row) {
    if (row >= 0) {
        m_stack->setCurrentIndex(row);
        m_reset->setEnabled(current()->canReset());
    }
}

void SettingsDialog::open(const QString &page) {
    const auto found = std::ranges::find(m_pages, page, &SettingsPage::id);
    if (found != m_pages.end()) {
        m_list->setCurrentRow(static_cast<int>(found - m_pages.begin()));
        if (!current()->rows().empty()) {
            current()->rows().front()->control()->setFocus();
        }
    }
    QDialog::open();
}

void SettingsDialog::find(const QString &words) {
    int first = -1;
    bool isShownFound = false;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool found = m_pages[static_cast<size_t>(row)]->find(words);
        m_list->item(row)->setHidden(!found);
        first = found && first < 0 ? row : first;
        isShownFound = isShownFound || (found && row == m_list->currentRow());
    }
    if (!isShownFound && first >= 0) {
        m_list->setCurrentRow(first);
    }
    m_stack->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    m_nothing->setText(tr("No setting speaks of “%1”.").arg(words));
}

std::vector<SettingsPage *> SettingsDialog::foundPages() const {
    std::vector<SettingsPage *> found;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            found.push_back(m_pages[static_cast<size_t>(row)]);
        }
    }
    return found;
}

} // namespace praxidesk::settings
