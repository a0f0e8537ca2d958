// How the page of weekly hours is put together.
#include "ui/schedules/hours_page.h"

#include "ui/booking/small_widgets.h"
#include "ui/schedules/conditions_editor.h"
#include "ui/schedules/rules_editor.h"
#include "ui/schedules/week_grid.h"
#include "ui/schedules/window_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

namespace praxidesk::schedules {
namespace {

constexpr int sideWidth = 228;
constexpr int longestSlot = 24 * 60;

} // namespace

void HoursPage::build() {
    m_plans = new QComboBox;
    m_plans->setAccessibleName(tr("Hours shown"));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_plans->setMinimumContentsLength(12);
    m_add = booking::plainButton(tr("&Other hours"));
    m_add->setIcon(style::icon(style::IconName::Plus));
    m_add->setToolTip(tr("Hours of their own for odd or even weeks, a season or a service"));
    m_copy = booking::plainButton(tr("Cop&y from…"));
    m_length = new QSpinBox;
    m_length->setRange(1, longestSlot);
    m_length->setSingleStep(5);
    m_length->setSuffix(tr(" min"));
    m_length->setAccessibleName(tr("Slot length"));
    auto *lengthLabel = new QLabel(tr("Slot &length"));
    lengthLabel->setBuddy(m_length);
    m_grid = new WeekGrid;
    m_bar = new WindowBar;
    m_text = new QLineEdit;
    m_text->setAccessibleName(tr("Hours as text"));
    m_text->setPlaceholderText(QStringLiteral("MO-FR 08:00-12:00,13:00-17:00; SA 09:00-12:00"));
    auto *textLabel = new QLabel(tr("As te&xt"));
    textLabel->setBuddy(m_text);
    m_textError = new QLabel;
    m_textError->setWordWrap(true);
    m_textError->setVisible(false);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_plans);
    top->addWidget(m_add);
    top->addWidget(m_copy);
    top->addStretch();
    auto *text = new QHBoxLayout;
    text->setSpacing(8);
    text->addWidget(textLabel);
    text->addWidget(m_text, 1);
    text->addSpacing(8);
    text->addWidget(lengthLabel);
    text->addWidget(m_length);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_grid, 1);
    left->addWidget(m_bar);
    left->addLayout(text);
    left->addWidget(m_textError);
    m_side = buildSide();
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(16);
    m_middle->addLayout(left, 1);
    m_middle->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(m_middle, 1);

    m_empty = new booking::MessageFrame(booking::MessageFrame::Tone::Free, m_grid->viewport());
    auto *emptyText = new QLabel(tr("No weekly hours yet. Draw them here, type them below, or copy somebody’s."));
    emptyText->setWordWrap(true);
    m_emptyCopy = new booking::LinkButton({});
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->setContentsMargins(16, 8, 12, 8);
    emptyLayout->addWidget(emptyText);
    emptyLayout->addWidget(m_emptyCopy, 0, Qt::AlignLeading);
    m_grid->viewport()->installEventFilter(this);
}

void HoursPage::setNarrow(bool narrow) {
    constexpr int leastWeek = 190;
    constexpr int leastSide = 200;
    m_middle->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // in some languages the weeks of the choice take more
    const int wide = qMax(sideWidth, m_side->widget()->minimumSizeHint().width() + m_side->verticalScrollBar()->sizeHint().width());
    m_side->setMinimumSize(narrow ? 0 : wide, narrow ? leastSide : 0);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : wide);
    m_grid->setMinimumHeight(narrow ? leastWeek : 0);
}

QScrollArea *HoursPage::buildSide() {
    m_conditions = new ConditionsEditor(m_desk.store());
    m_remove = new booking::LinkButton(tr("Remove these hours"));
    m_rules = new RulesEditor(m_desk.store().zone().dateOf(m_desk.store().now()));
    auto *inside = new QWidget;
    auto *side = new QVBoxLayout(inside);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    side->addWidget(new booking::HeadingLabel(tr("When these hours hold")));
    side->addWidget(m_conditions);
    side->addWidget(m_remove, 0, Qt::AlignLeading);
    side->addSpacing(8);
    side->addWidget(new booking::HeadingLabel(tr("Further hours by a rule")));
    side->addWidget(m_rules);
    side->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(sideWidth);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

void HoursPage::connectParts() {
    connect(m_plans, &QComboBox::activated, this, [this](int index) {
        m_shown = static_cast<size_t>(index);
        m_grid->select(std::nullopt);
        show();
    });
    connect(m_add, &QPushButton::clicked, this, &HoursPage::addPlan);
    connect(m_copy, &QPushButton::clicked, this, &HoursPage::askCopy);
    connect(m_remove, &QPushButton::clicked, this, &HoursPage::removePlan);
    connect(m_emptyCopy, &QPushButton::clicked, this, [this] {
        if (const auto other = proposal()) {
            copyFrom(other->id());
        }
    });
    connect(m_length, &QSpinBox::valueChanged, this, [this](int minutes) {
        remember();
        m_draft.grid = Minutes(minutes);
        show();
        Q_EMIT changed();
    });
    connect(m_grid, &WeekGrid::edited, this, &HoursPage::setSpans);
    connect(m_grid, &WeekGrid::selectionChanged, this, [this] { m_bar->show(m_grid->selected()); });
    connect(m_grid, &WeekGrid::gestureChanged, this, [this] { m_empty->setVisible(m_draft.isEmpty() && !m_grid->preview()); });
    connect(m_grid, &WeekGrid::editWanted, m_bar, &WindowBar::focusTimes);
    connect(m_bar, &WindowBar::changed, this, [this](const Span &old, const Span &now) {
        const auto changedSpans = withChanged(plan().spans, old, now);
        setSpans(changedSpans);
        if (std::find(changedSpans.begin(), changedSpans.end(), now) != changedSpans.end()) {
            m_grid->select(now);
        }
    });
    connect(m_bar, &WindowBar::removed, this, [this](const Span &span) {
        setSpans(withoutSpan(plan().spans, span));
        m_grid->setFocus();
    });
    connect(m_bar, &WindowBar::dayCopied, this, [this](int day, const std::vector<int> &to) { setSpans(withDayCopied(plan().spans, day, to)); });
    connect(m_text, &QLineEdit::textChanged, this, &HoursPage::typed); // not textEdited: assistive technology sets the text
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (m_textError->text().isEmpty()) {
            m_text->setModified(false);
            showText();
        }
    });
    connect(m_conditions, &ConditionsEditor::changed, this, [this] {
        const WeekPlan wanted = m_conditions->applied(plan());
        if (wanted != plan()) {
            remember();
            plan() = wanted;
            show();
            Q_EMIT changed();
        }
    });
    connect(m_rules, &RulesEditor::changed, this, [this] {
        remember();
        m_draft.byRule = m_rules->rules();
        show();
        Q_EMIT changed();
    });
}

} // namespace praxidesk::schedules
