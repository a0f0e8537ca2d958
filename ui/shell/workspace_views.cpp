// Which view stands in the middle, and what the window says about it.
#include "ui/shell/workspace.h"

#include "ui/booking/words.h"
#include "ui/overview/agenda_reader.h"
#include "ui/overview/agenda_view.h"
#include "ui/overview/month_reader.h"
#include "ui/overview/month_view.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/details_card.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/tool_bar.h"
#include "ui/style/metrics.h"

#include <QMenu>
#include <QStackedWidget>

namespace praxidesk::shell {
namespace {

constexpr int daysOfWeek = 7;

} // namespace

QWidget *Workspace::centre() const {
    return m_centre->currentWidget();
}

void Workspace::focusCentre() {
    centre()->setFocus();
}

void Workspace::showGrid() {
    if (!isGridShown()) {
        showView(View::Day);
    }
    m_view->setFocus();
}

void Workspace::arrangeCentre() {
    const bool isMonth = m_state.view == View::Month;
    const bool isAgenda = m_state.view == View::Agenda;
    QWidget *shown = isMonth ? static_cast<QWidget *>(m_month) : isAgenda ? static_cast<QWidget *>(m_agenda) : m_view;
    const bool hadFocus = m_centre->isAncestorOf(focusWidget() == nullptr ? this : focusWidget());
    m_centre->setCurrentWidget(shown);
    m_status->setLegendShown(isMonth);
    showZoom();
    if (!isMonth) {
        m_monthReader->rest();
    }
    if (!isAgenda) {
        m_agendaReader->rest();
    }
    if (hadFocus) {
        shown->setFocus();
    }
}

void Workspace::showView(View view) {
    if (view == View::Week && (m_state.view == View::Day || m_state.view == View::Team)) {
        if (const auto here = place()) {
            m_state.weekActor = here->first.key.actor;
        }
    }
    m_state.view = view;
    m_card->hide();
    arrangeCentre();
    refresh();
    m_view->showDay(m_date);
}

void Workspace::step(int by) {
    switch (m_state.view) {
    case View::Day: showDate(m_date.addDays(by)); break;
    case View::Team:
    case View::Week: showDate(m_date.addDays(by * daysOfWeek)); break;
    case View::Month: showDate(m_date.addMonths(by)); break;
    case View::Agenda: showDate(overview::stepped(m_agenda->range(), m_date, by)); break;
    }
}

// ---- zoom -------------------------------------------------------------------------------------------------------------

void Workspace::connectZoom() {
    const auto follow = [this] {
        showZoom();
        listSavedViews();
        Q_EMIT situationChanged();
    };
    connect(m_view, &calendar::CalendarView::zoomChanged, this, follow);
    connect(m_month, &overview::MonthView::zoomChanged, this, follow);
    connect(m_agenda, &overview::AgendaView::zoomChanged, this, follow);
}

void Workspace::showZoom() {
    m_status->setZoom(isGridShown() ? shownZoom() * 100 / style::metrics::defaultZoom : shownZoom());
}

int Workspace::shownZoom() const {
    return m_state.view == View::Month ? m_month->zoom() : m_state.view == View::Agenda ? m_agenda->zoom() : m_view->zoom();
}

void Workspace::setShownZoom(int zoom) {
    switch (m_state.view) {
    case View::Month: m_month->setZoom(zoom); break;
    case View::Agenda: m_agenda->setZoom(zoom); break;
    case View::Day:
    case View::Week:
    case View::Team: m_view->setZoom(zoom); break;
    }
}

void Workspace::zoomIn() {
    isGridShown() ? m_view->zoomIn() : setShownZoom(overview::zoom::stepped(shownZoom(), 1));
}

void Workspace::zoomOut() {
    isGridShown() ? m_view->zoomOut() : setShownZoom(overview::zoom::stepped(shownZoom(), -1));
}

void Workspace::zoomUsual() {
    isGridShown() ? m_view->fitDay() : setShownZoom(overview::zoom::usual);
}

// ---- title ------------------------------------------------------------------------------------------------------------

void Workspace::refreshTitle() {
    const auto week = tr("week %1").arg(m_date.weekNumber());
    const auto brief = [](QDate date) { // where days have long names, without them
        return QLocale().toString(date, tr("ddd d MMM", "short day, see QDate::toString")) + QChar(0x9c) + QLocale().toString(date, tr("d MMM", "day and short month, see QDate::toString"));
    };
    switch (m_state.view) {
    case View::Day:
        m_toolBar->setTitle(booking::longDay(m_date), brief(m_date),
                            m_date.year() == today().year() ? week : tr("%1 · %2", "week, year").arg(week).arg(m_date.year()));
        break;
    case View::Team:
    case View::Week: refreshWeekTitle(); break;
    case View::Agenda: refreshAgendaTitle(); break;
    case View::Month: {
        m_toolBar->setTitle(QLocale().toString(m_date, tr("MMMM yyyy", "month, see QDate::toString")), QLocale().toString(m_date, tr("MMM yyyy", "short month, see QDate::toString")),
                            countOfShown());
        break;
    }
    }
}

QString Workspace::countOfShown() const {
    const auto shown = shownResources();
    const auto rooms = static_cast<int>(std::ranges::count_if(shown, &Resource::isRoom));
    const int people = static_cast<int>(shown.size()) - rooms;
    const QString who = tr("%n practitioners", nullptr, people);
    const QString what = tr("%n rooms", nullptr, rooms);
    return rooms == 0 ? who : people == 0 ? what : tr("%1 · %2", "practitioners, rooms").arg(who, what);
}

void Workspace::refreshWeekTitle() {
    const auto week = tr("week %1").arg(m_date.weekNumber());
    const auto &columns = m_view->content().columns;
    const QDate first = columns.empty() ? m_date : columns.front().key.date;
    const QDate last = columns.empty() ? m_date : columns.back().key.date;
    const QString from = first.month() == last.month() ? QLocale().toString(first, tr("d", "day of the month that is named after it, see QDate::toString")) : QLocale().toString(first, tr("d MMMM", "day and month, see QDate::toString"));
    const QString title = tr("%1–%2", "first and last day").arg(from, QLocale().toString(last, tr("d MMMM", "day and month, see QDate::toString")));
    const QString shortFrom = first.month() == last.month() ? from : QLocale().toString(first, tr("d MMM", "day and short month, see QDate::toString"));
    const QString brief = tr("%1–%2", "first and last day").arg(shortFrom, QLocale().toString(last, tr("d MMM", "day and short month, see QDate::toString")));
    if (m_state.view == View::Team) {
        m_toolBar->setTitle(title, brief, tr("%1 · %2", "week, practitioner").arg(week, countOfShown()));
        return;
    }
    const auto *resource = weekResource();
    m_toolBar->setTitle(title, brief, resource == nullptr ? week : tr("%1 · %2", "week, practitioner").arg(week, resource->name));
}

void Workspace::readResources() {
    if (m_state.view != View::Month) {
        m_resourcesOf.reset();
        m_resources = m_source.resources(m_date, isWeek(m_state.view) ? m_date.addDays(daysOfWeek) : m_date);
        return;
    }
    // Who has visits without a schedule is asked once for a whole month: it looks at every visit of it.
    m_month->setDate(m_date, today());
    const std::pair days(m_month->content().firstShown(), m_month->content().lastShown());
    if (m_resourcesOf != days) {
        m_resources = m_source.resources(days.first, days.second);
        m_resourcesOf = days;
    }
}

// ---- month ------------------------------------------------------------------------------------------------------------

void Workspace::connectMonth() {
    connect(m_month, &overview::MonthView::dateChosen, this, &Workspace::showDate);
    connect(m_month, &overview::MonthView::dayOpened, this, [this](QDate date) {
        m_date = date;
        showView(View::Day);
        m_view->setFocus();
    });
    connect(m_month, &overview::MonthView::menuWanted, this, &Workspace::monthMenu);
    connect(m_monthReader, &overview::MonthReader::daysRead, this, [this] { m_month->setDays(m_monthReader->days()); });
}

void Workspace::refreshMonth() {
    if (m_state.view != View::Month) {
        return;
    }
    std::vector<ActorId> actors;
    QHash<ActorId, QString> names;
    for (const Resource &resource : shownResources()) {
        actors.push_back(resource.actor);
        names.insert(resource.actor, resource.name);
    }
    m_month->setPeople(std::move(names));
    m_monthReader->show(std::move(actors), m_month->content().firstShown(), m_month->content().lastShown());
    m_month->setDays(m_monthReader->days());
}

void Workspace::monthMenu(QDate date, const QPoint &globalPosition) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open %1", "a day").arg(booking::relativeDay(date, today())), this, [this, date] { m_month->press(date); });
    menu->addSeparator();
    for (const auto &id : {QStringLiteral("appointment.book"), QStringLiteral("schedule.block"), QStringLiteral("go.find")}) {
        menu->addAction(m_commands.action(id));
    }
    menu->popup(globalPosition);
}

} // namespace praxidesk::shell
