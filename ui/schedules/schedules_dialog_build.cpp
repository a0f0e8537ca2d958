// How the schedules dialog is put together.
#include "ui/schedules/schedules_dialog.h"

#include "ui/booking/calm_news.h"
#include "ui/booking/fit_to_content.h"
#include "ui/booking/small_widgets.h"
#include "ui/schedules/details_page.h"
#include "ui/schedules/exceptions_page.h"
#include "ui/schedules/hours_page.h"
#include "ui/schedules/make_slots_dialog.h"
#include "ui/schedules/optional_date.h"
#include "ui/schedules/parameters_page.h"
#include "ui/schedules/schedule_list.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace praxidesk::schedules {
namespace {

constexpr QSize usualSize(1180, 680);
constexpr int narrowBelow = 940;                    ///< width; a screen of 1366 pixels at 200 % has 683

/// Takes the room that there is: what a hidden page would like (a long preview) makes none of the others scroll.
class PageStack : public QStackedWidget {
public:
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

void SchedulesDialog::build() {
    setWindowTitle(tr("Schedules"));
    setSizeGripEnabled(true);
    booking::resizeWithinScreen(*this, usualSize);
    m_list = new ScheduleListPane(m_desk);
    auto *pages = new QWidget;
    auto *middle = new QHBoxLayout(pages);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_list);
    middle->addWidget(buildRight(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *scroll = booking::scrollingRows(pages);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFooter());
    nameInnerEdits(this);
}

QWidget *SchedulesDialog::buildRight() {
    m_title = new QLabel;
    m_title->setFont(style::font(style::metrics::dateText, true));
    m_subtitle = new booking::HintLabel;
    m_hours = new HoursPage(m_desk);
    m_exceptions = new ExceptionsPage(m_desk);
    m_parameters = new ParametersPage(m_desk);
    m_details = new DetailsPage(m_desk.store());
    m_tabs = new QButtonGroup(this);
    m_pages = new PageStack;
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    const std::array<std::tuple<QString, QWidget *, QString>, 4> pages{{{tr("&Weekly hours"), m_hours, QStringLiteral("first")},
                                                                        {tr("&Days off"), m_exceptions, QStringLiteral("middle")},
                                                                        {tr("&Visits"), m_parameters, QStringLiteral("middle")},
                                                                        {tr("Deta&ils"), m_details, QStringLiteral("last")}}};
    for (const auto &[text, page, segment] : pages) {
        auto *button = booking::plainButton(text);
        button->setCheckable(true);
        button->setProperty("segment", segment);
        m_tabs->addButton(button, m_pages->addWidget(page));
        tabs->addWidget(button);
    }
    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(m_title);
    names->addWidget(m_subtitle, 1);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(16, 12, 16, 0);
    m_head->setSpacing(8);
    m_head->addLayout(names, 1);
    m_head->addLayout(tabs);

    m_error = new booking::MessageFrame(booking::MessageFrame::Tone::Error);
    m_errorText = new QLabel;
    m_errorText->setWordWrap(true);
    auto *errorLayout = new QHBoxLayout(m_error);
    errorLayout->setContentsMargins(16, 8, 12, 8);
    errorLayout->addWidget(m_errorText);
    m_error->hide();
    m_question = new booking::MessageFrame(booking::MessageFrame::Tone::Warning);
    m_questionText = new QLabel;
    m_questionText->setWordWrap(true);
    m_questionSave = booking::plainButton(tr("Save it"));
    auto *discard = booking::plainButton(tr("Discard it"));
    auto *stay = booking::plainButton(tr("Go on editing"));
    auto *questionLayout = new QHBoxLayout(m_question);
    questionLayout->setContentsMargins(16, 8, 12, 8);
    questionLayout->setSpacing(8);
    questionLayout->addWidget(m_questionText, 1);
    questionLayout->addWidget(m_questionSave);
    questionLayout->addWidget(discard);
    questionLayout->addWidget(stay);
    m_question->hide();
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(16, 0, 16, 8);
    messages->addWidget(m_error);
    messages->addWidget(m_question);

    connect(m_questionSave, &QPushButton::clicked, this, [this] {
        m_question->hide();
        if (save()) {
            std::exchange(m_then, {})();
        }
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        m_question->hide();
        std::exchange(m_then, {})();
    });
    connect(stay, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_list->setCurrent(m_schedule);
    });

    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_pages, 1);
    layout->addLayout(messages);
    return right;
}

void SchedulesDialog::resizeEvent(QResizeEvent *event) {
    const bool narrow = event->size().width() < narrowBelow;
    m_list->setNarrow(narrow);
    m_hours->setNarrow(narrow);
    m_parameters->setNarrow(narrow);
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = narrow ? 8 : 16;
    m_head->setContentsMargins(side, 12, side, 0);
    for (int page = 0; page < m_pages->count(); ++page) {
        m_pages->widget(page)->layout()->setContentsMargins(side, 12, side, 12);
    }
    QDialog::resizeEvent(event);
}

QWidget *SchedulesDialog::buildFooter() {
    m_state = booking::plainButton({});
    m_slots = booking::plainButton(tr("&Make Slots…"));
    m_publish = booking::plainButton(tr("Pu&blish…"));
    m_hint = new booking::HintLabel;
    auto *close = booking::plainButton(tr("Close"));
    m_save = booking::primaryButton(tr("Save"));
    // Enter draws and adds here; it saves nothing by the way.
    m_save->setDefault(false);
    m_save->setAutoDefault(false);
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(m_slots);
    foot->addWidget(m_publish);
    foot->addWidget(m_state);
    foot->addStretch();
    foot->addWidget(m_hint);
    foot->addWidget(close);
    foot->addWidget(m_save);
    connect(close, &QPushButton::clicked, this, &SchedulesDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SchedulesDialog::save);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save, &QPushButton::click);
    return footer;
}

void SchedulesDialog::connectParts() {
    connect(m_tabs, &QButtonGroup::idToggled, this, [this](int page, bool on) { // also by assistive technology, which does not click
        if (on && page != m_pages->currentIndex()) {
            showPage(static_cast<Page>(page));
        }
    });
    connect(m_hours, &HoursPage::changed, this, [this] {
        if (m_hours->draft().exceptions != m_exceptions->exceptions()) { // copied along with the hours
            m_exceptions->load(m_hours->draft().exceptions);
        }
        refreshState();
    });
    connect(m_exceptions, &ExceptionsPage::changed, this, [this] {
        m_hours->setExceptions(m_exceptions->exceptions());
        refreshState();
    });
    connect(m_parameters, &ParametersPage::changed, this, &SchedulesDialog::refreshState);
    connect(m_details, &DetailsPage::changed, this, &SchedulesDialog::refreshState);
    connect(m_exceptions, &ExceptionsPage::importWanted, this, &SchedulesDialog::importHolidays);
    connect(m_list, &ScheduleListPane::picked, this, [this](ScheduleId schedule) {
        if (schedule != m_schedule) {
            leave(tr("What you changed here is not saved yet."), [this, schedule] {
                const auto page = m_pages->currentIndex();
                load(schedule);
                showPage(static_cast<Page>(page));
            });
        }
    });
    connect(m_list, &ScheduleListPane::newWanted, this, [this] { leave(tr("What you changed here is not saved yet."), [this] { startNew(); }); });
    connect(m_state, &QPushButton::clicked, this, [this] {
        leave(tr("What you changed here is not saved yet."), [this] { Q_EMIT stateWanted(m_schedule); });
    });
    connect(m_publish, &QPushButton::clicked, this, [this] {
        leave(tr("What you changed here is not saved yet."), [this] { Q_EMIT publishWanted(m_schedule); });
    });
    connect(m_slots, &QPushButton::clicked, this, [this] {
        auto *dialog = new MakeSlotsDialog(m_desk, m_schedule, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    new booking::CalmNews(m_desk, this, [this] {
        if (!m_writing && m_schedule && !isChanged()) {
            load(m_schedule);
        }
    });
}

} // namespace praxidesk::schedules
