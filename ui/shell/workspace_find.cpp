// The search for a time in the window: the grid and the month follow it, and what is found is booked or held.
#include "ui/shell/workspace.h"

#include "ui/booking/words.h"
#include "ui/overview/agenda_reader.h"
#include "ui/overview/month_reader.h"
#include "ui/shell/find_panel.h"
#include "ui/shell/find_reasons.h"
#include "ui/shell/holds_list.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/mini_month.h"
#include "ui/shell/month_marks.h"
#include "ui/shell/right_panel.h"
#include "ui/shell/waitlist_panel.h"

#include <QKeyEvent>

namespace praxidesk::shell {

bool Workspace::isFinding() const {
    return m_right->openPage() == QStringLiteral("find");
}

bool Workspace::isBusy() const {
    return m_marks->isPending() || m_monthReader->isPending() || m_agendaReader->isPending() || (isFinding() && m_find->searching()->isRunning());
}

void Workspace::connectFind() {
    connect(m_find, &FindPanel::offersChanged, this, [this] {
        m_left->month()->setOffers(isFinding() ? m_find->offersByDay() : QHash<QDate, int>());
        if (!m_refreshing) {
            refreshGrid();
        }
    });
    connect(m_find, &FindPanel::offerChosen, this, &Workspace::followOffer);
    connect(m_find, &FindPanel::bookWanted, this, &Workspace::bookOffer);
    connect(m_find, &FindPanel::holdWanted, this, &Workspace::holdOffer);
    connect(m_find, &FindPanel::left, this, &Workspace::focusCentre);
    connect(m_find->holds(), &HoldsList::bookWanted, m_actions, &DeskActions::bookHold);
    connect(m_find->holds(), &HoldsList::releaseWanted, m_actions, &DeskActions::release);
    connect(m_find->holds(), &HoldsList::chosen, this, [this](const Interval &interval) { showDate(m_desk.store().zone().dateOf(interval.start)); });
    connect(m_actions, &DeskActions::findWanted, this, [this](const booking::BookingDraft &draft) {
        const QDate from = m_date; // the panel follows what was searched last, until it searches this
        if (!isFinding()) {
            openPage(QStringLiteral("find"));
        }
        m_find->search(draft.visit, draft.interval ? draft.interval->duration() : Minutes(20), draft.schedules, from, draft.patient);
        m_find->focusFirst();
    });
    m_view->setWhyNot([this](size_t column, const Interval &wanted) {
        const auto &columns = m_view->content().columns;
        if (column >= columns.size()) {
            return QString();
        }
        const auto &schedules = columns[column].schedules;
        return schedules.empty() ? tr("%1 has no schedule.").arg(columns[column].title) : whyNot(m_desk, schedules, wanted.start, wanted.duration());
    });
}

void Workspace::connectWaitlist() {
    // offers are copied: to show their day reads the panel's list anew
    connect(m_waitlist, &WaitlistPanel::bookWanted, this, [this](AppointmentId entry, availability::Offer offer) {
        showDate(m_desk.store().zone().dateOf(offer.interval.start));
        m_actions->bookWaiting(entry, offer);
    });
    connect(m_waitlist, &WaitlistPanel::editWanted, this, [this](AppointmentId entry) { m_actions->waitlist(entry, {}); });
    connect(m_waitlist, &WaitlistPanel::removeWanted, m_actions, &DeskActions::stopWaiting);
    connect(m_waitlist, &WaitlistPanel::matchChosen, this, [this](availability::Offer offer) {
        showDate(m_desk.store().zone().dateOf(offer.interval.start));
        for (size_t column = 0; column < m_view->content().columns.size(); ++column) {
            const auto &schedules = m_view->content().columns[column].schedules;
            if (std::ranges::find_first_of(schedules, offer.schedules) != schedules.end()) {
                m_view->setCursor({column, offer.interval});
                m_view->showInterval(column, offer.interval);
                break;
            }
        }
    });
    connect(m_waitlist, &WaitlistPanel::matchesChanged, this, [this](int count) { m_right->setCount(QStringLiteral("waitlist"), count); });
}

void Workspace::followOffer(const availability::Offer &offer) {
    const auto date = m_desk.store().zone().dateOf(offer.interval.start);
    const auto gives = [&offer](const Resource &resource) {
        return std::ranges::any_of(resource.schedules, [&offer](ScheduleId id) { return std::ranges::find(offer.schedules, id) != offer.schedules.end(); });
    };
    const auto person = std::ranges::find_if(m_resources, gives);
    m_offered = person == m_resources.end() ? ActorId{} : person->actor;
    const auto shown = shownResources();
    const bool columnMissing = std::ranges::none_of(m_view->content().columns, [this](const calendar::Column &column) { return column.key.actor == m_offered; });
    if (m_state.view == View::Week && m_offered) {
        m_state.weekActor = m_offered;
    }
    if (date != m_date || columnMissing) {
        showDate(date);
    } else {
        refreshGrid();
    }
    showChosenOffer();
}

void Workspace::showChosenOffer() {
    const int number = isFinding() ? m_find->chosen() : 0;
    const auto &items = m_view->content().items;
    const auto offer = std::ranges::find_if(items, [number](const calendar::Item &item) { return item.kind == calendar::ItemKind::Offer && item.offerNumber == number; });
    m_view->setChosenOffer(number);
    if (offer != items.end()) {
        m_view->showInterval(offer->column, offer->interval);
    }
}

void Workspace::bookOffer(const availability::Offer &offer) {
    booking::BookingDraft draft;
    draft.schedules = {offer.schedules.begin(), offer.schedules.begin() + (offer.schedules.empty() ? 0 : 1)};
    draft.together = offer.schedules;
    draft.interval = offer.interval;
    draft.patient = m_find->patient();
    draft.visit = m_find->visit();
    m_actions->book(draft);
}

void Workspace::holdOffer(const availability::Offer &offer) {
    const auto patient = m_find->patient() ? m_desk.store().patient(m_find->patient()) : failure(ErrorCode::NotFound, {});
    m_actions->hold(offer, patient ? patient->displayName() : QString());
}

void Workspace::holdHere() {
    if (const auto offer = isFinding() ? m_find->current() : std::nullopt) {
        holdOffer(*offer);
        return;
    }
    const auto here = place();
    if (here && !here->first.schedules.empty()) {
        m_actions->hold({here->second, {here->first.schedules.front()}, {}}, {});
    }
}

bool Workspace::takeOfferByKey(const QKeyEvent &key) {
    const int number = key.key() - Qt::Key_0;
    const auto &offers = m_find->offers();
    if (!isFinding() || key.modifiers() != Qt::NoModifier || number < 1 || number > 9 || static_cast<size_t>(number) > offers.size()) {
        return false;
    }
    bookOffer(offers[static_cast<size_t>(number) - 1]);
    return true;
}

} // namespace praxidesk::shell
