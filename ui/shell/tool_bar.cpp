#include "ui/shell/tool_bar.h"

#include "ui/booking/patient_search_field.h"
#include "ui/booking/small_widgets.h"
#include "ui/shell/command_registry.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QHBoxLayout>
#include <QPainter>

namespace praxidesk::shell {
namespace {

namespace metrics = style::metrics;
constexpr int widthForTexts = 1080;
constexpr int widthForTitle = 760;
constexpr int searchWidth = 172;
constexpr int smallestSearchWidth = 96;
constexpr int lensWidth = 34;      ///< of the search where the title needs the room
constexpr int widestBrief = 112;
constexpr int smallestWidth = 540;
constexpr int resultsWidth = 420;

} // namespace

ToolBar::ToolBar(const CommandRegistry &commands, const store::Store &store, QWidget *parent)
    : QFrame(parent), m_commands(commands), m_title(new QLabel), m_detail(new QLabel), m_search(new booking::PatientSearchField(store)) {
    setFixedHeight(metrics::toolBarHeight);
    m_title->setFont(style::font(metrics::dateText, true));
    m_detail->setFont(style::font(metrics::baseText));
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_title->setMinimumWidth(1);
    m_detail->setMinimumWidth(1);
    m_search->setMinimumWidth(smallestSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setListWidth(resultsWidth);
    m_search->setPlaceholderText(tr("Find a patient  /"));
    m_search->setAccessibleName(tr("Find a patient"));
    m_search->installEventFilter(this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 1);
    layout->setSpacing(8);
    auto *panel = button(QStringLiteral("view.leftPanel"), ActionButton::Shows::Icon);
    panel->setFlat(true);
    layout->addWidget(panel);
    layout->addWidget(button(QStringLiteral("go.today"), ActionButton::Shows::Text));
    auto *arrows = new QHBoxLayout;
    arrows->setSpacing(0);
    auto *back = button(QStringLiteral("go.previous"), ActionButton::Shows::Icon);
    auto *on = button(QStringLiteral("go.next"), ActionButton::Shows::Icon);
    back->setProperty("segment", QStringLiteral("first"));
    on->setProperty("segment", QStringLiteral("last"));
    arrows->addWidget(back);
    arrows->addWidget(on);
    layout->addLayout(arrows);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addStretch(1);
    layout->addWidget(m_search, 50); // before the empty space, up to its full width
    auto *views = new QHBoxLayout;
    views->setSpacing(0);
    const QStringList ids{QStringLiteral("view.day"), QStringLiteral("view.week"), QStringLiteral("view.month"), QStringLiteral("view.agenda")};
    for (const auto &id : ids) {
        auto *view = button(id, ActionButton::Shows::Text);
        view->setProperty("segment", id == ids.front() ? QStringLiteral("first") : id == ids.back() ? QStringLiteral("last") : QStringLiteral("middle"));
        views->addWidget(view);
    }
    layout->addLayout(views);
    for (const auto &id : {QStringLiteral("go.find"), QStringLiteral("schedule.blockTool"), QStringLiteral("appointment.book")}) {
        auto *action = button(id, ActionButton::Shows::Both);
        layout->addWidget(action);
        m_shrinking.push_back(action);
    }
    m_shrinking.back()->setPrimary();
}

ActionButton *ToolBar::button(const QString &command, ActionButton::Shows shows) {
    return new ActionButton(m_commands.action(command), shows);
}

void ToolBar::setTitle(const QString &title, const QString &brief, const QString &detail) {
    m_whole = title;
    m_brief = brief;
    m_detail->setText(detail);
    fit();
}

void ToolBar::fit() {
    const bool texts = width() >= widthForTexts;
    for (auto *each : m_shrinking) {
        each->setShows(texts ? ActionButton::Shows::Both : ActionButton::Shows::Icon);
    }
    m_detail->setVisible(width() >= widthForTexts - 100);
    m_title->setText(width() >= widthForTitle ? m_whole : m_title->fontMetrics().elidedText(m_brief, Qt::ElideRight, widestBrief));
    // Where it is narrow the date comes first, and the search is its lens until somebody types.
    const bool typing = m_search->hasFocus() || !m_search->text().isEmpty();
    const bool tight = width() < widthForTitle && !typing;
    m_search->setMinimumWidth(tight ? lensWidth : smallestSearchWidth);
    m_title->setMinimumWidth(tight ? std::min(m_title->sizeHint().width(), widestBrief) : 1);
}

bool ToolBar::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_search && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        QMetaObject::invokeMethod(this, &ToolBar::fit, Qt::QueuedConnection); // once the focus is there
    }
    return QFrame::eventFilter(watched, event);
}

QSize ToolBar::minimumSizeHint() const {
    return {smallestWidth, metrics::toolBarHeight};
}

void ToolBar::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    fit();
}

void ToolBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    painter.fillRect(rect(), colours.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

} // namespace praxidesk::shell
