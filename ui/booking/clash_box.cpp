#include "ui/booking/clash_box.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace praxidesk::booking {

ClashBox::ClashBox(QWidget *parent)
    : MessageFrame(Tone::Warning, parent), m_sentence(new HeadingLabel), m_heading(new QLabel), m_buttons(new QGridLayout),
      m_more(new LinkButton(tr("Find more times…"))), m_overbook(new LinkButton(tr("Overbook with a reason…"))), m_reason(new QLineEdit) {
    auto *icon = new IconLabel(style::IconName::Warning, IconLabel::Ink::Warning);
    m_sentence->setWordWrap(true);
    m_reason->setPlaceholderText(tr("Why is this visit overbooked? The reason is kept with it."));
    m_reason->setAccessibleName(tr("Reason for overbooking"));
    m_reason->hide();
    m_buttons->setSpacing(8);

    auto *links = new QHBoxLayout;
    links->addWidget(m_more);
    links->addWidget(m_overbook);
    links->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_sentence);
    column->addWidget(m_heading);
    column->addLayout(m_buttons);
    column->addWidget(m_reason);
    column->addLayout(links);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);

    connect(m_more, &LinkButton::clicked, this, &ClashBox::findMore);
    connect(m_overbook, &LinkButton::clicked, this, [this] {
        m_reason->show();
        m_reason->setFocus();
        m_overbook->hide();
        Q_EMIT reasonChanged();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &ClashBox::reasonChanged);
}

void ClashBox::show(const QStringList &sentences, const QString &heading, const std::vector<Alternative> &alternatives) {
    const bool hadFocus = std::ranges::any_of(m_choices, [](const QPushButton *button) { return button->hasFocus(); });
    m_sentence->setText(sentences.join(QLatin1Char('\n')));
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    for (auto *button : m_choices) {
        m_buttons->removeWidget(button);
        button->deleteLater();
    }
    m_choices.clear();
    for (const auto &alternative : alternatives) {
        auto *button = plainButton(tr("%1  %2", "time, then with whom").arg(alternative.time, alternative.rest));
        button->setAutoDefault(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const int place = static_cast<int>(m_choices.size());
        m_buttons->addWidget(button, place / 2, place % 2);
        button->show(); // what is hidden counts for nothing when the height is reckoned
        connect(button, &QPushButton::clicked, this, [this, alternative] { Q_EMIT chosen(alternative); });
        m_choices.push_back(button);
    }
    m_more->show();
    m_overbook->setVisible(!isOverbooking());
    setTone(Tone::Warning);
    tint();
    setVisible(true);
    if (hadFocus) {
        focusFirst();
    }
}

void ClashBox::showFailure(const QString &sentence) {
    show({sentence}, {}, {});
    m_more->hide();
    m_overbook->hide();
    setTone(Tone::Error);
    tint();
}

bool ClashBox::isOverbooking() const {
    return m_reason->isVisibleTo(this);
}

QString ClashBox::reason() const {
    return isOverbooking() ? m_reason->text().simplified() : QString();
}

void ClashBox::focusFirst() {
    if (isOverbooking()) {
        m_reason->setFocus();
    } else if (!m_choices.empty()) {
        m_choices.front()->setFocus();
    } else {
        m_overbook->setFocus();
    }
}

} // namespace praxidesk::booking
