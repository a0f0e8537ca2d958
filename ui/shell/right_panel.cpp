#include "ui/shell/right_panel.h"

#include "ui/shell/command_registry.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/shapes.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

namespace praxidesk::shell {
namespace {

namespace metrics = style::metrics;
constexpr int buttonHeight = 44;

/// Icon above text, a line under the open one.
class StripButton : public QToolButton {
public:
    using QToolButton::QToolButton;

    /// By its words, also when it is the open one: beside each other, a short word leaves its room to a long one.
    [[nodiscard]] QSize sizeHint() const override { return {QFontMetrics(style::font(metrics::smallText, true)).horizontalAdvance(text()) + 6, buttonHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {metrics::iconSize, buttonHeight}; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const auto colours = style::Palette::of(palette());
        if (isChecked()) {
            painter.fillRect(rect(), colours.booked.fill);
            painter.fillRect(QRect(0, height() - 2, width(), 2), colours.accent);
        } else if (underMouse()) {
            painter.fillRect(rect(), colours.alternateBase);
        }
        const auto ink = isChecked() ? colours.accentText : colours.text;
        painter.setPen(ink);
        // The icon, with the number of those that wait beside it.
        const QString count = property("count").toString();
        painter.setFont(style::font(metrics::smallText, true));
        const int beside = count.isEmpty() ? 0 : 4 + painter.fontMetrics().horizontalAdvance(count);
        const QRect top((width() - metrics::iconSize - beside) / 2, 6, metrics::iconSize + beside, metrics::iconSize);
        const auto icon = QStyle::visualRect(layoutDirection(), top, QRect(top.topLeft(), QSize(metrics::iconSize, metrics::iconSize)));
        this->icon().paint(&painter, icon);
        painter.drawText(top, static_cast<int>(style::trailingSide(layoutDirection()) | Qt::AlignVCenter), count);
        painter.setFont(style::font(metrics::smallText, isChecked()));
        painter.drawText(QRect(0, 22, width(), height() - 24), Qt::AlignCenter, text());
        painter.fillRect(QRect(0, height() - 1, width(), 1), isChecked() ? colours.accent : colours.line);
        if (hasFocus()) {
            painter.setPen(QPen(colours.accent, 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }
};

} // namespace

RightPanel::RightPanel(QWidget *parent) : QFrame(parent), m_strip(new QBoxLayout(QBoxLayout::TopToBottom)), m_stack(new QStackedWidget) {
    m_strip->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_strip);
    layout->addWidget(m_stack, 1);
    layout->addStretch(0);
    open({});
}

void RightPanel::addPage(const QString &id, const QString &name, QAction *action, QWidget *page) {
    auto *button = new StripButton;
    button->setCheckable(true);
    button->setIcon(action->icon());
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(action->toolTip());
    button->setFixedHeight(buttonHeight);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    // Toggled, which is what assistive technology does; what opening and folding do themselves is no wish.
    connect(button, &QToolButton::toggled, action, [this, id, action](bool on) {
        if (on != (m_open == id)) {
            action->trigger();
        }
    });
    m_strip->addWidget(button);
    m_stack->addWidget(page);
    m_pages.push_back({id, name, button, page});
}

void RightPanel::open(const QString &id) {
    const auto chosen = std::ranges::find(m_pages, id, &Page::id);
    m_open = chosen == m_pages.end() ? QString() : id;
    for (const auto &page : m_pages) {
        const QSignalBlocker quiet(page.button);
        page.button->setChecked(page.id == m_open);
        page.button->update();
    }
    if (chosen != m_pages.end()) {
        m_stack->setCurrentWidget(chosen->widget);
    }
    const bool open = !m_open.isEmpty();
    m_stack->setVisible(open);
    m_strip->setDirection(open ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    static_cast<QBoxLayout *>(layout())->setStretch(2, open ? 0 : 1);
    setFixedWidth(open ? metrics::rightPanelMaximum : metrics::rightStripWidth);
}

void RightPanel::setCount(const QString &id, int count) {
    for (const auto &page : m_pages) {
        if (page.id == id) {
            page.button->setProperty("count", count > 0 ? QString::number(count) : QString());
            page.button->setAccessibleDescription(count > 0 ? QString::number(count) : QString());
            page.button->update();
        }
    }
}

QSize RightPanel::minimumSizeHint() const {
    return {minimumWidth(), static_cast<int>(m_pages.size()) * buttonHeight};
}

void RightPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = style::Palette::of(palette());
    painter.fillRect(rect(), colours.window);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), colours.line);
}

} // namespace praxidesk::shell
