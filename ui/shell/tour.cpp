#include "ui/shell/tour.h"

#include "core/desk/desk.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>

namespace praxidesk::shell {
namespace {

constexpr int cardWidth = 340;
constexpr int margin = 16;

struct Step {
    const char *action;                             ///< the word of the undo journal that its step begins with; "undo": something was taken back
    const char *title;
    const char *text;
};

constexpr std::array tour{
    Step{nullptr, QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Welcome to the demo clinic"),
         QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Everybody here is invented and nothing is kept: try whatever you like. Each step waits until you have done it; Next skips it.")},
    Step{"book", QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Book a visit"),
         QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "White is free. Drag over it, type a few letters of a name, then press Enter twice. Without a mouse: arrow keys to the time, then Enter.")},
    Step{"move", QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Move it"),
         QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Drag the visit to another time or to another column. Without a mouse: Tab to it, M, arrow keys, Enter.")},
    Step{"status", QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Somebody arrives"),
         QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Click a visit and press A: arrived. I is in the room, D is done, N did not come. Arrivals at the right shows who waits, and how long.")},
    Step{"block", QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Block time"),
         QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Hold Shift and drag, or press B. A block never throws a visit out: it lists those in its time and helps to move them.")},
    Step{nullptr, QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Find a time"),
         QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Press F. Say who, how long and when; the free times appear as you choose. Enter books, H holds one while you are on the phone.")},
    Step{"undo", QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Take it back"),
         QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Ctrl+Z takes back what you did last, and what you did before, up to a hundred times, also tomorrow. Try it.")},
    Step{nullptr, QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "That is all you need"),
         QT_TRANSLATE_NOOP("praxidesk::shell::Tour", "Ctrl+K finds every command by a word of it, F1 lists the keys. Your own clinic begins with New clinic in the File menu.")},
};

} // namespace

Tour::Tour(desk::Desk &desk, QWidget *over, const QString &ownClinic)
    : booking::MessageFrame(Tone::Free, over), m_desk(desk), m_ownClinic(ownClinic), m_number(new booking::HintLabel), m_title(new booking::HeadingLabel), m_text(new QLabel), m_back(booking::plainButton(tr("Back"))),
      m_next(booking::plainButton(tr("Next"))) {
    setAccessibleName(tr("Tour"));
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    auto *aside = new booking::LinkButton(tr("To the other side"));
    auto *end = new booking::LinkButton(tr("End the tour"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_number);
    top->addStretch();
    top->addWidget(aside);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(end);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    rows->addLayout(top);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addLayout(buttons);
    for (auto *button : std::initializer_list<QWidget *>{aside, end, m_back, m_next}) {
        button->setFocusPolicy(Qt::TabFocus); // the keys of the calendar go on working
    }
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    connect(end, &QPushButton::clicked, this, [this] { go(steps()); });
    connect(aside, &QPushButton::clicked, this, [this] {
        m_atStart = !m_atStart;
        place();
    });
    connect(&m_desk.store(), &store::Store::changed, this, &Tour::look);
    over->installEventFilter(this);
    go(0);
    show();
    raise();
}

int Tour::steps() { return int(tour.size()); }

void Tour::go(int step) {
    if (step >= steps()) {
        hide();
        deleteLater();
        Q_EMIT ended();
        return;
    }
    m_step = std::max(0, step);
    const Step &now = tour[size_t(m_step)];
    m_number->setText(tr("Step %1 of %2").arg(m_step + 1).arg(steps()));
    m_title->setText(tr(now.title));
    m_text->setText(m_step + 1 == steps() && !m_ownClinic.isEmpty()
                        ? tr("Ctrl+K finds every command by a word of it, F1 lists the keys. Done takes you back to your own clinic, %1.").arg(m_ownClinic)
                        : tr(now.text));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 == steps() ? tr("Done") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    tint();
    place();
}

void Tour::look() {
    const char *action = tour[size_t(m_step)].action;
    if (action == nullptr || isHidden()) {
        return;
    }
    const auto newest = m_desk.store().nextUndo();
    const bool isDone = qstrcmp(action, "undo") == 0 ? m_desk.store().nextRedo().has_value() : newest && newest->action.startsWith(QLatin1String(action)) && !m_desk.store().nextRedo();
    if (isDone) {
        go(m_step + 1);
    }
}

void Tour::place() {
    setFixedWidth(std::min(cardWidth, parentWidget()->width() - 2 * margin));
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height());
    const bool atLeft = m_atStart != isRightToLeft();
    const int y = parentWidget()->height() - height() - margin - style::metrics::statusBarHeight;
    move(atLeft ? margin : parentWidget()->width() - width() - margin, y);
}

bool Tour::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange) {
        place();
    }
    return booking::MessageFrame::eventFilter(watched, event);
}

} // namespace praxidesk::shell
