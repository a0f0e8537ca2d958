// How the window follows the store: what is read anew after a change, when, and in which order.
#include "ui/shell/workspace.h"

#include "ui/booking/words.h"
#include "ui/overview/agenda_reader.h"
#include "ui/overview/agenda_view.h"
#include "ui/overview/month_reader.h"
#include "ui/overview/month_view.h"
#include "ui/shell/arrivals.h"
#include "ui/shell/call_list.h"
#include "ui/shell/details_card.h"
#include "ui/shell/find_panel.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/mini_month.h"
#include "ui/shell/month_marks.h"
#include "ui/shell/panel_list.h"
#include "ui/shell/refresh_turns.h"
#include "ui/shell/right_panel.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/waitlist_panel.h"
#include "ui/sync/offer_watch.h"
#include "ui/sync/sync_service.h"

#include <QScopedValueRollback>
#include <QTimer>

namespace praxidesk::shell {

// ---- when ---------------------------------------------------------------------------------------------------------------

void Workspace::connectStore() {
    const auto part = [this](auto draw) {
        return [this, draw] {
            const QScopedValueRollback refreshing(m_refreshing, true);
            draw();
        };
    };
    m_turns = new RefreshTurns({part([this] {
                                    tell(allChanged());
                                    refreshResources();
                                }),
                                part([this] { refreshRight(); }), part([this] { refreshCentre(); }), part([this] { refreshLeft(); }), part([this] { refreshRest(); })},
                               this);
    connect(m_refresh, &QTimer::timeout, this, &Workspace::refresh);
    connect(&m_desk.store(), &store::Store::changed, this, &Workspace::storeChanged);
    connect(&m_desk, &desk::Desk::done, this, [this] {
        if (m_sync->isRunning()) { // somebody works here, and sees it at once
            tell(m_newest);
            refreshLater();
        }
    });
    connect(m_sync, &sync_ui::SyncService::changed, this, [this] {
        if (!m_sync->isRunning() && std::exchange(m_runBroughtNews, false)) {
            m_turns->drop();
            tell(allChanged());
            refreshLater();
        }
        refreshSync();
    });
}

store::Changed Workspace::allChanged() {
    store::Changed all;
    all.everything = true;
    return all;
}

void Workspace::storeChanged(const store::Changed &what) {
    if (!m_sync->isRunning()) {
        tell(what);
        refreshLater();
        return;
    }
    // the many bites of a run: whoever read what they concern anew each time would do nothing else
    m_newest = what.everything ? allChanged() : what;
    m_runBroughtNews = true;
    m_turns->want();
}

void Workspace::tell(const store::Changed &what) {
    if (overview::concernsEveryDay(m_desk.store(), what)) {
        m_resourcesOf.reset();
        m_actorNames.clear();
    }
    m_findIsStale = true;
    m_agenda->model()->forgetContacts();
    m_marks->notice(what);
    m_monthReader->notice(what);
    m_agendaReader->notice(what);
}

void Workspace::refreshLater() {
    m_refresh->start(0);
}

void Workspace::refresh() {
    m_refresh->stop();
    m_refreshing = true;
    refreshResources();
    refreshRight();
    refreshCentre();
    refreshLeft();
    refreshRest();
    m_refreshing = false;
    Q_EMIT situationChanged();
}

// ---- what ---------------------------------------------------------------------------------------------------------------

calendar::GridContent Workspace::content() const {
    auto made = calendar::GridContent();
    if (m_state.view == View::Week) {
        if (const auto *resource = weekResource()) {
            made = m_source.week(*resource, weekDates());
        }
    } else if (m_state.view == View::Team) {
        made = m_source.team(shownResources(), weekDates());
    } else {
        made = m_source.day(shownResources(), m_date);
    }
    if (m_blocking) {
        DeskCalendarSource::addBlock(made, *m_blocking); // its numbers would be mixed up with those of a search
    } else if (isFinding()) {
        DeskCalendarSource::addOffers(made, m_find->offers());
    }
    return made;
}

void Workspace::refreshGrid() {
    if (!isGridShown()) {
        return;
    }
    m_view->setNow(m_desk.store().now());
    m_view->setEmptyText(m_resources.empty() ? tr("Nobody works here yet.\nAdd a schedule in Schedule › Hours and schedules… (Ctrl+H), or import them (Ctrl+I).")
                                             : tr("Nobody is shown.\nTick a practitioner or a room at the left."));
    m_view->setContent(content());
    lookAround();
    if (isFinding()) {
        m_view->setChosenOffer(m_find->chosen(), false);
    }
}

void Workspace::lookAround() {
    sync_ui::OfferWatch::Look look;
    for (const calendar::Column &column : m_view->content().columns) {
        look.schedules.insert(look.schedules.end(), column.schedules.begin(), column.schedules.end());
        look.within = look.within.isEmpty() ? column.day : Interval{std::min(look.within.start, column.day.start), std::max(look.within.end, column.day.end)};
    }
    std::ranges::sort(look.schedules);
    look.schedules.erase(std::ranges::unique(look.schedules).begin(), look.schedules.end());
    m_offers->look(sync_ui::OfferWatch::For::Grid, std::move(look));
}

void Workspace::lookForSearch() {
    const desk::FindRequest &request = m_find->searching()->request();
    if (!request.from || !request.to) {
        return;
    }
    sync_ui::OfferWatch::Look look{request.schedules, {*request.from, *request.to}, request.duration, request.serviceType};
    if (look.schedules.empty()) {
        look.schedules = m_desk.store().scheduleIds({request.specialty, request.serviceType, request.serviceCategory, {}, true});
    }
    m_offers->look(sync_ui::OfferWatch::For::Search, std::move(look));
}

void Workspace::refreshResources() {
    readResources();
    m_left->resources()->setResources(m_resources);
    std::vector<ActorId> shown;
    for (const auto &resource : m_resources) {
        const auto &list = resource.isRoom ? m_state.shownRooms : m_state.hidden;
        const bool listed = std::ranges::find(list, resource.actor) != list.end();
        if (resource.isRoom == listed) {
            shown.push_back(resource.actor);
        }
    }
    m_left->resources()->setShown(std::move(shown));
    const auto *resource = weekResource();
    m_left->resources()->setSingle(m_state.view == View::Week, resource == nullptr ? ActorId{} : resource->actor);
    m_left->setWeek(isWeek(m_state.view), m_state.view == View::Team);
}

void Workspace::refreshCentre() {
    refreshGrid();
    refreshMonth();
    refreshAgenda();
}

void Workspace::refreshPanels() {
    refreshLeft();
    refreshRight();
    refreshSync();
    refreshTitle();
    listSavedViews();
}

void Workspace::refreshLeft() {
    auto *month = m_left->month();
    month->setToday(today());
    month->setChosen(m_date, isWeek(m_state.view));
    const std::vector<Resource> people = isWeek(m_state.view) ? weekResources() : shownResources();
    m_marks->show(people);
    m_left->resources()->setFree(m_source.freeTimes(m_resources, m_date),
                                 m_date == today() ? tr("free today") : tr("free %1", "on a day").arg(booking::relativeDay(m_date, today())));
}

void Workspace::refreshRight() {
    if (isFinding() && std::exchange(m_findIsStale, false)) {
        m_find->refresh();
    }
    const auto arrivals = arrivalsOf(m_desk.store(), today(), m_desk.store().now(), m_showDone);
    m_arrivals->rows()->setRows(arrivals.rows);
    m_right->setCount(QStringLiteral("arrivals"), arrivals.waiting);
    m_waitlist->refresh();
    const auto calls = callsOf(m_desk.store());
    m_right->setCount(QStringLiteral("calls"), calls.empty() ? 0 : static_cast<int>(calls.size()) - 1);
    m_calls->rows()->setRows(calls);
    refreshPinboard();
}

void Workspace::refreshRest() {
    refreshSync();
    refreshTitle();
    listSavedViews();
    if (isGridShown() && m_view->selectedItem()) {
        m_card->refresh();
    } else {
        m_card->hide(); // what it spoke of is not on the screen any more
    }
    watchHolds();
}

void Workspace::refreshSync() {
    m_status->setState(m_sync->words(), m_sync->details(), m_sync->icon());
    m_status->setProgress(m_sync->progress());
    m_status->setSignIn(!m_sync->progress() && m_sync->asksToSignIn().has_value());
    m_status->setConflicts(m_desk.store().openConflicts());
    m_status->setRefused(m_sync->refused());
}

} // namespace praxidesk::shell
