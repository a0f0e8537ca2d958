#include "ui/shell/welcome_page.h"

#include "ui/booking/small_widgets.h"
#include "ui/shell/welcome_picture.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace praxidesk::shell {
namespace {

namespace metrics = style::metrics;
constexpr int choiceWidth = 520;
constexpr int choiceHeight = 64;
constexpr int twoLines = 40;
constexpr int pictureGap = 40;
constexpr int besideWords = 110;  ///< icon and key

} // namespace

ChoiceButton::ChoiceButton(style::IconName icon, const QString &title, const QString &sentence, const QKeySequence &key, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_sentence(sentence), m_key(key.toString(QKeySequence::NativeText)) {
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setShortcut(key);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // all as wide as the widest
}

QSize ChoiceButton::sizeHint() const {
    const int words = QFontMetrics(style::font(metrics::baseText)).horizontalAdvance(m_sentence);
    return {std::max(choiceWidth, words + besideWords + 4), choiceHeight};
}

QSize ChoiceButton::minimumSizeHint() const {
    return {choiceWidth, twoLines};
}

void ChoiceButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    style::drawBox(painter, QRectF(rect()), underMouse() ? colours.alternateBase : colours.base, colours.controlEdge, metrics::controlRadius);
    if (hasFocus()) {
        style::drawFocusRing(painter, QRectF(rect()), colours.accent, metrics::controlRadius);
    }
    const auto mirror = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const auto leading = static_cast<int>(style::leadingSide(layoutDirection()));
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const int top = (height() - twoLines) / 2;
    style::paintIcon(painter, m_icon, QRectF(mirror(QRect(18, top + 9, 22, 22))), colours.accentText);
    painter.setPen(colours.text);
    painter.setFont(style::font(metrics::titleText, true));
    painter.drawText(mirror(QRect(58, top, width() - besideWords, 20)), leading | static_cast<int>(Qt::AlignVCenter), text());
    painter.setPen(colours.secondaryText);
    painter.setFont(style::font(metrics::baseText));
    const QString sentence = painter.fontMetrics().elidedText(m_sentence, Qt::ElideRight, width() - besideWords);
    painter.drawText(mirror(QRect(58, top + 19, width() - besideWords, 20)), leading | static_cast<int>(Qt::AlignVCenter), sentence);
    const QRect key = mirror(QRect(width() - 38, top + 11, 20, 18));
    style::drawBox(painter, QRectF(key), colours.alternateBase, colours.line, metrics::cardRadius);
    painter.setFont(style::font(metrics::smallText));
    painter.drawText(key, Qt::AlignCenter, m_key);
}

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_picture(new QWidget), m_message(new booking::MessageFrame(booking::MessageFrame::Tone::Error)), m_sentence(new QLabel) {
    m_sentence->setWordWrap(true);
    auto *messageLayout = new QHBoxLayout(m_message);
    messageLayout->setContentsMargins(16, 8, 12, 8);
    messageLayout->addWidget(m_sentence);
    m_message->setFixedWidth(choiceWidth);
    m_message->hide();
    auto *title = new QLabel(tr("Welcome to Praxidesk"));
    title->setFont(style::font(metrics::welcomeText, true));
    auto *sentence = new QLabel(tr("One clinic is one file on this computer. It works without a network and meets a FHIR server when it can."));
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *demo = new ChoiceButton(style::IconName::Demo, tr("Look around in a demo clinic"), tr("Six practitioners, a busy day, nothing real. Throw it away when you like."), Qt::Key_D);
    auto *fresh = new ChoiceButton(style::IconName::Clinic, tr("New clinic"), tr("Name, time zone, first practitioner and weekly hours. Two minutes."), Qt::Key_N);
    auto *import = new ChoiceButton(style::IconName::Import, tr("Import"), tr("FHIR resource, Bundle or NDJSON. You check it before it is saved."), Qt::Key_I);
    auto *server = new ChoiceButton(style::IconName::Server, tr("Connect to a server"), tr("Address and sign-in, then schedules and appointments are fetched."), Qt::Key_S);
    auto *open = new booking::LinkButton(tr("Open a clinic file…"));
    auto *keys = new booking::LinkButton(tr("Keyboard shortcuts, F1"));
    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    links->addWidget(open);
    links->addWidget(keys);
    links->addStretch();
    auto *hint = new QLabel(tr("<b>Booking:</b> drag over free time, type the patient, Enter, Enter.<br>Everything you do can be undone with Ctrl+Z."));
    hint->setTextFormat(Qt::RichText);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_message);
    choices->addWidget(demo);
    choices->addWidget(fresh);
    choices->addWidget(import);
    choices->addWidget(server);
    choices->addSpacing(4);
    choices->addLayout(links);
    choices->addStretch();
    auto *shown = new QVBoxLayout(m_picture);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(12);
    shown->addWidget(new WelcomePicture);
    shown->addWidget(hint);
    shown->addStretch();
    auto *both = new QHBoxLayout;
    both->setSpacing(pictureGap);
    both->addLayout(choices);
    both->addWidget(m_picture);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(16);
    column->addLayout(both);
    column->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(column);
    middle->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addWidget(new booking::HintLabel(tr("No clinic open")));
    foot->addStretch();
    foot->addWidget(new booking::HintLabel(tr("Praxidesk %1, free software (GPL)").arg(QApplication::applicationVersion())));
    auto *footer = new booking::DialogFooter;
    footer->setFixedHeight(metrics::statusBarHeight);
    footer->setLayout(foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(footer);
    connect(demo, &QAbstractButton::clicked, this, &WelcomePage::demoWanted);
    connect(fresh, &QAbstractButton::clicked, this, &WelcomePage::newClinicWanted);
    connect(import, &QAbstractButton::clicked, this, &WelcomePage::importWanted);
    connect(server, &QAbstractButton::clicked, this, &WelcomePage::serverWanted);
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::openWanted);
    connect(keys, &QAbstractButton::clicked, this, &WelcomePage::shortcutsWanted);
    setFocusProxy(demo);
}

QSize WelcomePage::minimumSizeHint() const {
    return {choiceWidth + 2 * metrics::panelPadding, 5 * twoLines};
}

void WelcomePage::resizeEvent(QResizeEvent *event) {
    // The choices come first; the picture only where there is room for both.
    int choices = choiceWidth;
    for (const auto *each : findChildren<ChoiceButton *>()) {
        choices = std::max(choices, each->sizeHint().width());
    }
    m_picture->setVisible(event->size().width() >= choices + pictureGap + m_picture->sizeHint().width() + 2 * metrics::panelPadding);
    QWidget::resizeEvent(event);
}

void WelcomePage::tell(const QString &sentence) {
    m_sentence->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_message->tint();
}

} // namespace praxidesk::shell
