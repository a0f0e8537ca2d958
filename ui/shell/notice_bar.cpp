#include "ui/shell/notice_bar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace praxidesk::shell {

NoticeBar::NoticeBar(QWidget *parent)
    : booking::MessageFrame(Tone::Warning, parent), m_icon(new booking::IconLabel(style::IconName::Warning, booking::IconLabel::Ink::Warning)),
      m_sentence(new booking::HeadingLabel), m_ways(new QHBoxLayout) {
    setAccessibleName(tr("Notice"));
    m_sentence->setWordWrap(true);
    m_ways->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(row);
    column->addLayout(m_ways);
    hide();
}

void NoticeBar::tell(const QString &sentence, const std::vector<Way> &ways, Tone tone) {
    setTone(tone);
    m_icon->setVisible(tone != Tone::Free);
    m_sentence->setText(sentence);
    while (auto *item = m_ways->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QPushButton *first = nullptr;
    for (const auto &way : ways) {
        auto *button = new QPushButton(way.text);
        connect(button, &QPushButton::clicked, this, [this, run = way.run] { close(run); });
        m_ways->addWidget(button);
        button->show(); // at once, so that it counts where a notice takes the place of another
        first = first == nullptr ? button : first;
    }
    auto *leave = new QPushButton(tone == Tone::Free || ways.empty() ? tr("Close") : tr("Leave it"));
    connect(leave, &QPushButton::clicked, this, [this] { close({}); });
    m_ways->addWidget(leave);
    leave->show();
    m_ways->addStretch();
    show();
    tint();
    place();
    raise();
    (first == nullptr ? leave : first)->setFocus();
}

QString NoticeBar::sentence() const {
    return isVisible() ? m_sentence->text() : QString();
}

void NoticeBar::place() {
    if (parentWidget() == nullptr) {
        return;
    }
    const int width = qMin(720, parentWidget()->width() - 32);
    setFixedWidth(width);
    layout()->activate();
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height());
    move((parentWidget()->width() - width) / 2, parentWidget()->height() - style::metrics::statusBarHeight - (m_foot ? m_foot() : 0) - height() - 8);
}

void NoticeBar::close(const std::function<void()> &then) {
    hide();
    Q_EMIT closed();
    if (then) {
        then();
    }
}

void NoticeBar::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        close({});
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(focusWidget())) {
            button->click();
            return;
        }
    }
    booking::MessageFrame::keyPressEvent(event);
}

} // namespace praxidesk::shell
