// How the workspace is put together.
#include "ui/shell/workspace.h"

#include "ui/booking/patient_search_field.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/details_card.h"
#include "ui/shell/find_panel.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/mini_month.h"
#include "ui/shell/month_marks.h"
#include "ui/shell/panel_list.h"
#include "ui/shell/printable_month.h"
#include "ui/shell/refresh_turns.h"
#include "ui/shell/right_panel.h"
#include "ui/shell/status_bar.h"
#include "ui/overview/agenda_reader.h"
#include "ui/overview/agenda_view.h"
#include "ui/overview/month_reader.h"
#include "ui/overview/month_view.h"
#include "ui/sync/offer_watch.h"
#include "ui/sync/sync_service.h"
#include "ui/shell/tool_bar.h"
#include "ui/shell/waitlist_panel.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QTimer>

namespace praxidesk::shell {

Workspace::Workspace(desk::Desk &desk, CommandRegistry &commands, const ViewState &state, QDate date, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_commands(commands), m_source(desk), m_state(state), m_actions(new DeskActions(desk, this)),
      m_toolBar(new ToolBar(commands, desk.store())), m_left(new LeftPanel), m_marks(new MonthMarks(desk, *m_left->month(), this)), m_centre(new QStackedWidget), m_view(new calendar::CalendarView([&desk] { return desk.store().now(); })),
      m_month(new PrintableMonth(desk.store().zone(), [this] { return std::pair(m_toolBar->title(), countOfShown()); })), m_monthReader(new overview::MonthReader(desk, this)),
      m_agenda(makeAgenda()), m_agendaReader(new overview::AgendaReader(desk, this)),
      m_right(new RightPanel), m_find(new FindPanel(desk)), m_waitlist(new WaitlistPanel(desk)), m_arrivals(new PanelList(tr("Arrivals"))), m_calls(new PanelList(tr("Call list"))), m_pinboard(new PanelList(tr("Pinboard"))), m_status(new StatusBar), m_sync(new sync_ui::SyncService(desk, this)), m_offers(new sync_ui::OfferWatch(desk, this)),
      m_card(new DetailsCard(desk, commands, this)), m_notice(new NoticeBar(this)), m_refresh(new QTimer(this)),
      m_holdsOver(new QTimer(this)) {
    m_date = date.isValid() ? date : today();
    build();
    connectParts();
    std::ignore = m_desk.releaseExpiredHolds();
    m_left->setVisible(m_state.leftPanel);
    m_view->setZoom(m_state.zoom);
    m_month->setZoom(m_state.monthZoom);
    if (m_state.rightPanel) {
        m_right->open(m_state.rightPage);
    }
    refresh();
    QTimer::singleShot(0, this, [this] { m_view->showDay(m_date); }); // once it has its width
}

Workspace::~Workspace() {
    // until its run is over it lets events be handled, and a window in parts draws nothing
    disconnect(&m_desk.store(), nullptr, this, nullptr);
    disconnect(m_sync, nullptr, this, nullptr);
    m_turns->drop();
    m_refresh->stop();
    delete m_sync;
}

void Workspace::build() {
    m_view->setAccessibleName(tr("Calendar"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_right->addPage(QStringLiteral("find"), tr("Find"), m_commands.action(QStringLiteral("go.find")), m_find);
    m_right->addPage(QStringLiteral("waitlist"), tr("Waitlist"), m_commands.action(QStringLiteral("view.waitlist")), m_waitlist);
    m_right->addPage(QStringLiteral("arrivals"), tr("Arrivals"), m_commands.action(QStringLiteral("view.arrivals")), m_arrivals);
    m_right->addPage(QStringLiteral("calls"), tr("Calls"), m_commands.action(QStringLiteral("view.calls")), m_calls);
    m_right->addPage(QStringLiteral("pinboard"), tr("Pinboard"), m_commands.action(QStringLiteral("view.pinboard")), m_pinboard);
    m_pinboard->setEmptyText(tr("Nothing is put aside. Drag a visit here, or cut it (Ctrl+X), go to another day, and drag it there or press Ctrl+V. Until then it keeps its time."));
    m_calls->setEmptyText(tr("Nobody has to be called. Patients whose visit was moved, cancelled by us or displaced stand here until they were told."));
    refreshSync();
    m_status->setZone(m_desk.store().zone().id());
    m_status->setUser(m_desk.user());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_left);
    m_centre->addWidget(m_view);
    m_centre->addWidget(m_month);
    m_centre->addWidget(m_agenda);
    middle->addWidget(m_centre, 1);
    middle->addWidget(m_right);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    m_refresh->setSingleShot(true);
    m_holdsOver->setSingleShot(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    m_month->installEventFilter(this);
    m_agenda->installEventFilter(this);
    m_status->addLegend(new overview::MonthLegendLabel);
    arrangeCentre();
    m_view->setFocus();
}

void Workspace::connectParts() {
    connect(m_holdsOver, &QTimer::timeout, this, [this] {
        std::ignore = m_desk.releaseExpiredHolds();
        watchHolds();
    });
    connectStore();
    connect(m_sync, &sync_ui::SyncService::finished, m_status, [this](const QString &sentence) { m_status->toast(sentence, false); });
    m_sync->start();
    connect(m_find, &FindPanel::offersChanged, this, &Workspace::lookForSearch);
    connect(m_status, &StatusBar::conflictsWanted, this, &Workspace::decideConflicts);
    connect(m_status, &StatusBar::refusedWanted, this, [this] { openOutbox(); });
    connect(m_status, &StatusBar::signInWanted, this, &Workspace::signIn);
    connect(m_status, &StatusBar::stopWanted, m_sync, &sync_ui::SyncService::stop);
    connect(&m_desk, &desk::Desk::done, m_status, [this](const QString &summary) { m_status->toast(summary, true); });

    m_view->setRefusal([this](const calendar::Intent &intent) { return m_actions->refusal(intent, m_view->content()); });
    connect(m_view, &calendar::CalendarView::intent, this, &Workspace::handle);
    connect(m_view, &calendar::CalendarView::selectionChanged, this, [this] {
        Q_EMIT situationChanged();
        if (!m_refreshing && QGuiApplication::mouseButtons() == Qt::NoButton) {
            showCard();
        }
    });
    connect(m_view, &calendar::CalendarView::cursorChanged, this, &Workspace::situationChanged);
    connect(m_view, &calendar::CalendarView::commandRequested, this, [this](calendar::GridCommand command) {
        const QString id = command == calendar::GridCommand::Cancel    ? QStringLiteral("appointment.cancel")
                           : command == calendar::GridCommand::Arrived ? QStringLiteral("appointment.arrived")
                                                                       : QStringLiteral("schedule.block");
        m_commands.action(id)->trigger();
    });

    connect(m_left->month(), &MiniMonth::dateChosen, this, &Workspace::showDate);
    connect(m_left->resources(), &ResourceModel::shownChanged, this, [this] {
        m_state.hidden.clear();
        m_state.shownRooms.clear();
        const auto &shown = m_left->resources()->shown();
        for (const auto &resource : m_resources) {
            const bool isShown = std::ranges::find(shown, resource.actor) != shown.end();
            if (resource.isRoom && isShown) {
                m_state.shownRooms.push_back(resource.actor);
            } else if (!resource.isRoom && !isShown) {
                m_state.hidden.push_back(resource.actor);
            }
        }
        refreshLater();
    });
    connect(m_left, &LeftPanel::sideBySideWanted, this, [this](bool on) { showView(on ? View::Team : View::Week); });
    connect(m_left->resources(), &ResourceModel::chosen, this, [this](ActorId actor) {
        m_state.weekActor = actor;
        refreshLater();
    });

    connect(m_toolBar->search(), &booking::PatientSearchField::picked, this, &Workspace::patientPicked);
    connect(m_toolBar->search(), &booking::PatientSearchField::newPatientWanted, this, [this](const QString &typed) {
        auto draft = draftHere();
        draft.newPatient = typed.isEmpty() ? QStringLiteral(" ") : typed;
        m_toolBar->search()->clear();
        m_actions->book(draft);
    });

    connectFind();
    connectWaitlist();
    connectMonth();
    connectAgenda();
    connectSavedViews();
    connectZoom();
    connectFlow();
    connectPinboard();

    connect(m_calls, &PanelList::picked, this, [this](qint64 id, const QRect &) { reveal(AppointmentId{id}); });
    connect(m_calls->selectionModel(), &QItemSelectionModel::currentChanged, this, &Workspace::situationChanged);
    connect(m_calls, &PanelList::menuWanted, this, [this](qint64 id, const QPoint &position) {
        reveal(AppointmentId{id});
        m_calls->setFocus();
        Q_EMIT situationChanged();
        popUp({QStringLiteral("appointment.told"), QStringLiteral("appointment.open")}, position);
    });
    connect(m_card, &DetailsCard::statusWanted, this, [this](AppointmentStatus status) { m_actions->setStatus(m_card->appointment(), status); });
    connect(m_card, &DetailsCard::exchangeWanted, this, &Workspace::openOutbox);
    connect(m_card, &DetailsCard::closed, this, &Workspace::situationChanged);
    m_notice->setFoot([this] { return m_state.view == View::Agenda ? m_agenda->bulkBarHeight() : 0; });
    connect(m_status, &StatusBar::undoWanted, m_actions, &DeskActions::undo);
    connect(m_notice, &NoticeBar::closed, this, &Workspace::focusCentre);

    connect(m_actions, &DeskActions::refused, m_notice, [this](const QString &sentence, const std::vector<NoticeBar::Way> &ways) { m_notice->tell(sentence, ways); });
    connect(m_actions, &DeskActions::told, this, [this](const QString &sentence) { m_status->toast(sentence, false); });
    const auto choose = [this](AppointmentId id) {
        refresh();
        m_view->selectKey(resourceKey(id));
        m_card->hide();
    };
    connect(m_actions, &DeskActions::moved, this, choose);
    connect(m_actions, &DeskActions::booked, this, [this, choose](AppointmentId id) {
        choose(id);
        focusCentre();
    });
    connect(m_view, &calendar::CalendarView::headerMenuWanted, this, [this](size_t column, const QPoint &position) {
        const auto &schedules = m_view->content().columns.at(column).schedules;
        scheduleMenu(schedules.empty() ? ScheduleId{} : schedules.front(), position);
    });
    m_left->list()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_left->list(), &QListView::customContextMenuRequested, this, [this](const QPoint &position) {
        const ActorId actor{m_left->list()->indexAt(position).data(ResourceModel::ActorRole).toLongLong()};
        const auto found = std::ranges::find(m_resources, actor, &Resource::actor);
        if (found != m_resources.end() && !found->schedules.empty()) {
            scheduleMenu(found->schedules.front(), m_left->list()->viewport()->mapToGlobal(position));
        }
    });
    connect(m_actions, &DeskActions::dialogOpens, this, &Workspace::accompany);
    connect(m_actions, &DeskActions::blockDialogOpens, this, &Workspace::accompanyBlock);
}

} // namespace praxidesk::shell
