#include "ui/booking/small_widgets.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionButton>

namespace praxidesk::booking {

namespace metrics = style::metrics;

HintLabel::HintLabel(const QString &text, QWidget *parent) : QLabel(text, parent) {
    setFont(style::font(metrics::smallText));
    setForegroundRole(QPalette::PlaceholderText);
}

HeadingLabel::HeadingLabel(const QString &text, QWidget *parent) : QLabel(text, parent) {
    setFont(style::font(metrics::baseText, true));
}

IconLabel::IconLabel(style::IconName icon, Ink ink, QWidget *parent) : QWidget(parent), m_icon(icon), m_ink(ink) {
    setFixedSize(metrics::iconSize, metrics::iconSize);
}

void IconLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    style::paintIcon(painter, m_icon, QRectF(rect()), m_ink == Ink::Warning ? colours.warning.edge : colours.text);
}

QSize ElidedLabel::minimumSizeHint() const {
    constexpr int fewLetters = 48;
    return {qMin(fewLetters, QLabel::minimumSizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    style()->drawItemText(&painter, rect(), static_cast<int>(Qt::AlignVCenter | style::leadingSide(layoutDirection())), palette(), isEnabled(), words, foregroundRole());
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent) {
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setFont(style::font(metrics::baseText, true));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const {
    ensurePolished();
    return {fontMetrics().horizontalAdvance(text().remove(QLatin1Char('&'))) + 8, metrics::rowControlHeight};
}

void LinkButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    painter.setPen(isEnabled() ? colours.accentText : colours.placeholder);
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    const QString words = QFontMetrics(shown).elidedText(text(), Qt::ElideRight, width(), Qt::TextShowMnemonic);
    painter.drawText(rect(), Qt::AlignCenter | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), words);
    if (hasFocus()) {
        style::drawFocusRing(painter, QRectF(rect()), colours.accent);
    }
}

MessageFrame::MessageFrame(Tone tone, QWidget *parent) : QFrame(parent), m_tone(tone) {}

style::StateColours MessageFrame::colours() const {
    const auto palette = style::Palette::of(QFrame::palette());
    switch (m_tone) {
    case Tone::Warning: return palette.warning;
    case Tone::Error: return palette.error;
    case Tone::Free: return palette.free;
    }
    return palette.warning;
}

void MessageFrame::tint() {
    const auto text = colours().text;
    for (auto *label : findChildren<QLabel *>()) {
        if (label->palette().color(QPalette::WindowText) != text) {
            QPalette tinted = label->palette();
            tinted.setColor(QPalette::WindowText, text);
            label->setPalette(tinted);
        }
    }
}

void MessageFrame::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto state = colours();
    style::drawBox(painter, QRectF(rect()), state.fill, state.edge, metrics::controlRadius);
    const QRect edge(0, 0, metrics::loudCardEdge, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), state.edge);
}

void MessageFrame::showEvent(QShowEvent *event) {
    tint();
    QFrame::showEvent(event);
}

void MessageFrame::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
    QFrame::changeEvent(event);
}

DialogFooter::DialogFooter(QWidget *parent) : QFrame(parent) {
    setFixedHeight(metrics::dialogFooterHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DialogFooter::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    painter.fillRect(rect(), colours.alternateBase);
    painter.fillRect(QRect(0, 0, width(), 1), colours.line);
}

QPushButton *primaryButton(const QString &text) {
    auto *button = new QPushButton(text);
    button->setProperty("primary", true);
    button->setDefault(true);
    return button;
}

QPushButton *plainButton(const QString &text) {
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace praxidesk::booking
