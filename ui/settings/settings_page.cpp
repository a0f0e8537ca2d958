#include "ui/settings/settings_page.h"

#include "ui/booking/small_widgets.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/shapes.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace praxidesk::settings {

namespace metrics = style::metrics;

QString folded(const QString &text) {
    QString plain;
    for (const QChar letter : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing) {
            plain += letter;
        }
    }
    return plain;
}

SettingRow::SettingRow(const QString &label, const QString &sentence, QWidget *control, QWidget *parent) : QWidget(parent), m_label(new QLabel(label)), m_sentence(new booking::HintLabel(sentence)), m_control(control) {
    constexpr int controlWidth = 240;
    m_label->setBuddy(control);
    m_label->setWordWrap(true);
    m_sentence->setWordWrap(true);
    // A button says itself what it does; the label beside it would say it twice.
    const auto *button = qobject_cast<QAbstractButton *>(control);
    control->setAccessibleName(button != nullptr ? button->text().remove(u'&') : label);
    control->setAccessibleDescription(sentence);
    for (auto *edit : control->findChildren<QLineEdit *>()) {
        edit->setAccessibleName(control->accessibleName());
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_label);
    words->addWidget(m_sentence);
    words->addStretch();
    auto *place = new QVBoxLayout;
    place->setSpacing(0);
    place->addWidget(control);
    place->addStretch();
    if (button == nullptr) {
        control->setMinimumWidth(qMin(controlWidth, 160));
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(24);
    layout->addLayout(words, 1);
    layout->addLayout(place);
}

QString SettingRow::label() const { return m_label->text(); }

bool SettingRow::speaksOf(const QStringList &foldedWords) const {
    const QString said = folded(m_label->text() + u' ' + m_sentence->text() + u' ' + m_control->accessibleName());
    return std::ranges::all_of(foldedWords, [&said](const QString &word) { return said.contains(word); });
}

void SettingRow::setSentence(const QString &sentence) {
    m_sentence->setText(sentence);
    m_control->setAccessibleDescription(sentence);
}

void SettingRow::setHighlighted(bool on) {
    m_isHighlighted = on;
    update();
}

void SettingRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    if (m_isHighlighted) {
        style::drawBox(painter, QRectF(rect()).adjusted(0, 1, 0, -1), colours.booked.fill, Qt::transparent, metrics::controlRadius);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.hairline);
}

SettingsPage::SettingsPage(QString id, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_id(std::move(id)), m_title(new QLabel(title)), m_sentence(new booking::HintLabel(sentence)), m_layout(new QVBoxLayout(this)) {
    m_title->setFont(style::font(metrics::titleText, true));
    m_sentence->setWordWrap(true);
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, 8);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    m_layout->addLayout(head);
    m_layout->addStretch(1); // what is left over goes below the rows, not into them
    setAccessibleName(title);
}

QString SettingsPage::title() const { return m_title->text(); }

SettingRow *SettingsPage::add(const QString &label, const QString &sentence, QWidget *control, std::function<void()> reset) {
    auto *row = new SettingRow(label, sentence, control);
    m_layout->insertWidget(m_layout->count() - 1, row);
    m_rows.push_back(row);
    if (reset) {
        m_resets.push_back(std::move(reset));
    }
    return row;
}

void SettingsPage::reset() {
    for (const auto &each : m_resets) {
        each();
    }
}

bool SettingsPage::find(const QString &words) {
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    const QString title = folded(m_title->text());
    const bool isMeant = wanted.isEmpty() || std::ranges::all_of(wanted, [&title](const QString &word) { return title.contains(word); });
    bool found = isMeant;
    for (auto *row : m_rows) {
        const bool speaks = !wanted.isEmpty() && row->speaksOf(wanted);
        row->setVisible(isMeant || speaks);
        row->setHighlighted(speaks);
        found = found || speaks;
    }
    return found;
}

} // namespace praxidesk::settings
