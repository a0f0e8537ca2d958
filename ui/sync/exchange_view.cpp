#include "ui/sync/exchange_view.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>

namespace praxidesk::sync_ui {
namespace {

QPlainTextEdit *wireText(const QString &name) {
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setAccessibleName(name);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(11);
    text->setFont(font);
    text->setTabChangesFocus(true);
    text->setLayoutDirection(Qt::LeftToRight); // what was sent reads the same everywhere
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

} // namespace

ExchangeView::ExchangeView(QWidget *parent)
    : QWidget(parent), m_which(new QComboBox), m_none(new booking::HintLabel(tr("Nothing was said about it yet."))), m_both(new QWidget), m_request(wireText(tr("Request"))),
      m_answer(wireText(tr("Answer"))) {
    m_which->setAccessibleName(tr("Exchange"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(20);
    auto *both = new QGridLayout(m_both);
    both->setContentsMargins(0, 0, 0, 0);
    both->setHorizontalSpacing(8);
    both->setVerticalSpacing(4);
    both->addWidget(m_which, 0, 0, 1, 2);
    both->addWidget(new booking::HeadingLabel(tr("Request")), 1, 0);
    both->addWidget(new booking::HeadingLabel(tr("Answer")), 1, 1);
    both->addWidget(m_request, 2, 0);
    both->addWidget(m_answer, 2, 1);
    both->setRowStretch(2, 1);
    both->setColumnStretch(0, 1);
    both->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none);
    layout->addWidget(m_both, 1);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExchangeView::showChosen);
}

void ExchangeView::show(const store::Store &store, const QString &group) {
    m_exchanges = sync::exchangePictures(store, group);
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        const QDate today = store.zone().dateOf(store.now());
        for (const sync::ExchangePicture &exchange : m_exchanges) {
            const QDate date = store.zone().dateOf(exchange.time);
            const QString time = booking::timeText(exchange.time, store.zone());
            m_which->addItem(tr("%1, %2", "when, what").arg(date == today ? time : booking::relativeDay(date, today) + u' ' + time, exchange.title));
        }
        m_which->setCurrentIndex(m_which->count() - 1);
    }
    m_none->setVisible(m_exchanges.empty());
    m_both->setVisible(!m_exchanges.empty());
    showChosen(m_which->currentIndex());
}

void ExchangeView::showChosen(int row) {
    const bool isThere = row >= 0 && size_t(row) < m_exchanges.size();
    m_request->setPlainText(isThere ? m_exchanges[size_t(row)].request : QString());
    m_answer->setPlainText(isThere ? m_exchanges[size_t(row)].answer : QString());
    m_which->setToolTip(isThere ? m_exchanges[size_t(row)].cause : QString());
}

} // namespace praxidesk::sync_ui
