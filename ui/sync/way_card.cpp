#include "ui/sync/way_card.h"

#include "ui/booking/small_widgets.h"
#include "ui/style/shapes.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace praxidesk::sync_ui {
namespace {

constexpr int buttonWidth = 150;
constexpr int narrowBelow = 560;

} // namespace

WayCard::WayCard(int number, const QString &title, const QString &meaning, const QString &button, QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_words(new QVBoxLayout), m_button(booking::plainButton(button)) {
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(12);
    m_words->setSpacing(2);
    m_words->addStretch(1);
    m_words->addWidget(new booking::HeadingLabel(title));
    if (!meaning.isEmpty()) {
        auto *label = new QLabel(meaning);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        m_words->addWidget(label);
    }
    m_words->addStretch(1);
    auto *key = new booking::HintLabel(QLocale().toString(number));
    m_row->addWidget(key, 0, Qt::AlignVCenter);
    m_row->addLayout(m_words, 1);
    m_row->addWidget(m_button);
    m_button->setMinimumWidth(buttonWidth);
    m_button->setVisible(!button.isEmpty());
    if (!button.isEmpty()) {
        m_button->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)));
        m_button->setToolTip(m_button->shortcut().toString(QKeySequence::NativeText));
    }
    connect(m_button, &QPushButton::clicked, this, &WayCard::taken);
}

void WayCard::addField(QWidget *field) {
    m_field = field;
    placeField(false);
}

void WayCard::placeField(bool isBelow) {
    m_row->removeWidget(m_field);
    m_words->removeWidget(m_field);
    if (isBelow) {
        m_words->insertWidget(m_words->count() - 1, m_field);
    } else {
        m_row->insertWidget(m_row->count() - 1, m_field, m_button->isVisibleTo(this) ? 1 : 0);
    }
    m_isBelow = isBelow;
}

void WayCard::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    if (const bool isBelow = width() < narrowBelow; m_field != nullptr && isBelow != m_isBelow) {
        placeField(isBelow);
    }
}

void WayCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    style::drawBox(painter, QRectF(rect()), colours.base, colours.line);
}

} // namespace praxidesk::sync_ui
