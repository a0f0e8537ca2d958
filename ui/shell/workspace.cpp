#include "ui/shell/workspace.h"

#include "ui/blocking/block_dialog.h"
#include "ui/booking/patient_search_field.h"
#include "ui/booking/words.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/commands_patient.h"
#include "ui/shell/details_card.h"
#include "ui/shell/find_panel.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/mini_month.h"
#include "ui/shell/month_marks.h"
#include "ui/shell/panel_list.h"
#include "ui/shell/refresh_turns.h"
#include "ui/shell/right_panel.h"
#include "ui/shell/tool_bar.h"
#include "ui/style/first_weekday.h"
#include "ui/style/metrics.h"
#include "ui/overview/agenda_view.h"
#include "ui/overview/month_reader.h"
#include "ui/overview/month_view.h"

#include <QKeyEvent>
#include <QMenu>
#include <QTimer>

namespace praxidesk::shell {
namespace {

constexpr int daysOfWeek = 7;
constexpr int lastWorkingDay = 5;

} // namespace

QDate Workspace::today() const {
    return m_desk.store().zone().dateOf(m_desk.store().now());
}

ViewState Workspace::state() const {
    ViewState state = m_state;
    state.zoom = m_view->zoom();
    state.monthZoom = m_month->zoom();
    state.agendaZoom = m_agenda->zoom();
    state.rightPanel = !m_right->openPage().isEmpty();
    state.rightPage = m_right->openPage();
    state.agendaColumns = m_agenda->columns();
    return state;
}

std::vector<Resource> Workspace::shownResources() const {
    std::vector<Resource> shown;
    for (const auto &resource : m_resources) {
        const bool offered = isFinding() && resource.actor == m_offered;
        if (offered || std::ranges::find(m_left->resources()->shown(), resource.actor) != m_left->resources()->shown().end()) {
            shown.push_back(resource);
        }
    }
    return shown;
}

const Resource *Workspace::weekResource() const {
    const auto found = std::ranges::find(m_resources, m_state.weekActor, &Resource::actor);
    return found != m_resources.end() ? &*found : m_resources.empty() ? nullptr : &m_resources.front();
}

std::vector<QDate> Workspace::weekDates() const {
    const int back = (m_date.dayOfWeek() - style::firstWeekday() + daysOfWeek) % daysOfWeek;
    const QDate first = m_date.addDays(-back);
    std::vector<QDate> dates;
    for (int day = 0; day < daysOfWeek; ++day) {
        dates.push_back(first.addDays(day));
    }
    // A weekend shows only when something is on it.
    std::vector<QDate> weekend;
    std::ranges::copy_if(dates, std::back_inserter(weekend), [this](QDate date) { return date.dayOfWeek() > lastWorkingDay && date != m_date; });
    const auto busy = m_source.usedDays(weekResources(), weekend);
    std::erase_if(dates, [&](QDate date) { return std::ranges::find(weekend, date) != weekend.end() && std::ranges::find(busy, date) == busy.end(); });
    return dates;
}

std::vector<Resource> Workspace::weekResources() const {
    if (m_state.view == View::Team) {
        return shownResources();
    }
    const auto *resource = weekResource();
    return resource == nullptr ? std::vector<Resource>() : std::vector{*resource};
}

void Workspace::showDate(QDate date) {
    if (!date.isValid()) {
        return;
    }
    m_date = date;
    m_card->hide();
    refresh();
    m_view->showDay(m_date);
}

void Workspace::setLeftPanelShown(bool shown) {
    m_leftBeside = shown; // who asks for it has it, whatever is open at the right
    if (shown || !leftPanelFolds()) { // where it folds by itself it was only borrowed
        m_state.leftPanel = shown;
    }
    foldPanels();
}

bool Workspace::leftPanelFolds() const {
    constexpr int roomForBoth = 1440;
    constexpr int roomForLeft = 1000; // six columns beside it
    const int needed = m_right->openPage().isEmpty() ? roomForLeft : roomForBoth;
    return width() < needed && !m_state.leftPanelPinned && !m_leftBeside;
}

void Workspace::foldPanels() {
    // On a small screen the grid keeps its width: the left panel makes room.
    m_left->setVisible(m_state.leftPanel && !leftPanelFolds());
}

void Workspace::openPage(const QString &page) {
    m_right->open(page == m_right->openPage() ? QString() : page);
    m_leftBeside = false;
    foldPanels();
    m_findIsStale = true;
    refresh();
    if (isFinding()) {
        m_find->focusFirst();
        if (const auto offer = m_find->current()) {
            followOffer(*offer);
        }
    } else {
        m_find->stop();
        m_offered = {};
        m_left->month()->setOffers({});
        m_view->setChosenOffer(0);
    }
}

void Workspace::setBlockTool(bool on) {
    m_view->setTool(on ? calendar::Tool::Block : calendar::Tool::Book);
}

void Workspace::focusSearch() {
    m_toolBar->search()->setFocus();
    m_toolBar->search()->selectAll();
}

void Workspace::findTime() {
    openPage(QStringLiteral("find"));
}

void Workspace::tick() {
    std::ignore = m_desk.releaseExpiredHolds();
    m_view->setNow(m_desk.store().now());
    refreshPanels();
    m_marks->tick();
    m_monthReader->tick();
    m_agenda->model()->setNow(m_desk.store().now());
    m_card->refresh();
}

void Workspace::showMoment(Instant moment) {
    showGrid();
    showDate(m_desk.store().zone().dateOf(moment));
    const auto &items = m_view->content().items;
    const auto found = std::ranges::find_if(items, [moment](const calendar::Item &item) { return item.interval.start == moment; });
    if (found != items.end()) {
        m_view->selectKey(found->key);
        m_view->showInterval(found->column, found->interval);
    }
}

void Workspace::reveal(AppointmentId id) {
    const auto appointment = m_desk.store().appointment(id);
    if (!appointment || !appointment->interval) {
        return;
    }
    if (m_state.view == View::Agenda && m_agenda->choose(id)) {
        m_agenda->setFocus();
        return;
    }
    revealInGrid(id);
}

void Workspace::revealInGrid(AppointmentId id) {
    const auto appointment = m_desk.store().appointment(id);
    if (!appointment || !appointment->interval) {
        return;
    }
    const auto date = m_desk.store().zone().dateOf(appointment->interval->start);
    showGrid();
    if (date != m_date || m_refresh->isActive() || m_turns->isPending()) {
        showDate(date);
    }
    m_view->selectKey(appointment->header.key);
    if (const auto item = m_view->selectedItem()) {
        const auto &shown = m_view->snapshot()->item(*item);
        m_view->showInterval(shown.column, shown.interval);
    }
}

std::optional<calendar::Item> Workspace::selected() const {
    const auto item = isGridShown() ? m_view->selectedItem() : std::nullopt;
    return item && *item < m_view->content().items.size() ? std::optional(m_view->content().items[*item]) : std::nullopt;
}

AppointmentId Workspace::chosenAppointment() const {
    if (const auto *panel = focusedPanel()) {
        return AppointmentId{panel->currentId()}; // a cancelled visit stands in no column
    }
    if (const auto item = selected(); item && item->kind == calendar::ItemKind::Appointment) {
        return narrow<AppointmentId>(item->key);
    }
    if (m_state.view == View::Agenda) {
        const auto ids = m_agenda->chosen();
        return ids.size() == 1 ? ids.front() : AppointmentId{};
    }
    return isGridShown() ? m_card->appointment() : AppointmentId{};
}

SlotId Workspace::chosenBlock() const {
    const auto item = selected();
    return item && item->kind == calendar::ItemKind::Block ? narrow<SlotId>(item->key) : SlotId{};
}

SlotId Workspace::chosenHold() const {
    const auto item = selected();
    return item && item->kind == calendar::ItemKind::Hold ? narrow<SlotId>(item->key) : SlotId{};
}

std::optional<Appointment> Workspace::chosen() const {
    const auto id = chosenAppointment();
    const auto found = id ? m_desk.store().appointment(id) : Result<Appointment>(failure(ErrorCode::NotFound, {}));
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<std::pair<calendar::Column, Interval>> Workspace::place() const {
    const auto cursor = isGridShown() ? m_view->cursor() : std::nullopt;
    const auto &columns = m_view->content().columns;
    if (!cursor || cursor->column >= columns.size()) {
        return std::nullopt;
    }
    return std::pair(columns[cursor->column], cursor->interval);
}

booking::BookingDraft Workspace::draftHere() const {
    const auto here = place();
    return here && !here->second.isEmpty() ? m_actions->draftFor(here->first, here->second, false) : [this] {
        booking::BookingDraft draft;
        const auto columns = isGridShown() ? m_view->content().columns : content().columns;
        for (const auto &column : columns) {
            if (column.nextFree) {
                return m_actions->draftFor(column, {*column.nextFree, *column.nextFree + Minutes(20)}, false);
            }
        }
        return draft;
    }();
}

void Workspace::blockHere() {
    const auto here = place();
    const auto columns = isGridShown() ? m_view->content().columns : content().columns;
    if (here && !here->first.schedules.empty()) {
        m_actions->block({here->first.schedules, here->second, {}});
    } else if (!columns.empty()) {
        const auto start = m_desk.store().zone().toInstant({m_date, QTime(12, 0)});
        m_actions->block({columns.front().schedules, {start, start + Minutes(60)}, {}});
    }
}

void Workspace::handle(const calendar::Intent &intent) {
    if (const auto *menu = std::get_if<calendar::MenuIntent>(&intent)) {
        showMenu(*menu);
        return;
    }
    if (const auto *jump = std::get_if<calendar::JumpIntent>(&intent)) {
        m_view->setCursor({jump->column, {jump->instant, jump->instant + Minutes(20)}});
        m_view->showInterval(jump->column, {jump->instant, jump->instant + Minutes(20)});
        m_view->setFocus();
        return;
    }
    if (const auto *open = std::get_if<calendar::OpenIntent>(&intent); open && open->kind == calendar::ItemKind::Offer) {
        const auto number = static_cast<size_t>(open->key.value);
        if (number >= 1 && number <= m_find->offers().size()) {
            bookOffer(m_find->offers()[number - 1]);
        }
        return;
    }
    m_card->hide();
    m_actions->carryOut(intent, m_view->content());
}

void Workspace::showMenu(const calendar::MenuIntent &intent) {
    m_view->selectItem(intent.item);
    m_card->hide();
    Q_EMIT situationChanged();
    const auto item = selected();
    QStringList commands;
    if (item && item->kind == calendar::ItemKind::Appointment) {
        commands = {QStringLiteral("appointment.open"), QStringLiteral("appointment.answers"), QStringLiteral("appointment.patient"), QStringLiteral("appointment.next"), QString(), QStringLiteral("appointment.arrived"), QStringLiteral("appointment.inRoom"),
                    QStringLiteral("appointment.done"), QStringLiteral("appointment.noShow"), QStringLiteral("appointment.expected"), QString(),
                    QStringLiteral("appointment.move"), QStringLiteral("appointment.pin"), QStringLiteral("appointment.resize"), QStringLiteral("appointment.again"),
                    QStringLiteral("appointment.told"), QStringLiteral("appointment.giveBack"), QStringLiteral("appointment.slip"), QString(), QStringLiteral("appointment.cancel")};
    } else if (item && item->kind == calendar::ItemKind::Block) {
        commands = {QStringLiteral("schedule.editBlock"), QStringLiteral("schedule.unblock")};
    } else if (item && item->kind == calendar::ItemKind::Hold) {
        commands = {QStringLiteral("appointment.bookHold"), QStringLiteral("appointment.release")};
    } else {
        if (!place() && intent.column < m_view->content().columns.size()) {
            m_view->setCursor({intent.column, {intent.instant, intent.instant + Minutes(20)}});
        }
        commands = {QStringLiteral("appointment.book"), QStringLiteral("schedule.block"), QStringLiteral("appointment.paste"), QString(), QStringLiteral("go.find"), QStringLiteral("edit.undo")};
    }
    popUp(commands, QCursor::pos());
}

void Workspace::popUp(const QStringList &commands, const QPoint &globalPosition) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &id : commands) {
        auto *action = id.isEmpty() ? nullptr : m_commands.action(id);
        if (id.isEmpty()) {
            menu->addSeparator();
        } else if (action != nullptr && action->isEnabled()) {
            menu->addAction(action);
        }
    }
    menu->popup(globalPosition);
}

QRect Workspace::itemRect(size_t item) const {
    const auto rect = m_view->snapshot()->rectOf(item);
    if (!rect) {
        return {};
    }
    const QRect shown = m_view->toViewport(*rect).intersected(m_view->viewport()->rect());
    return {m_view->viewport()->mapTo(this, shown.topLeft()), shown.size()};
}

void Workspace::showCard() {
    const auto at = isGridShown() ? m_view->selectedItem() : std::nullopt;
    const auto item = selected();
    if (!item || item->kind == calendar::ItemKind::Offer || m_view->preview()) {
        m_card->hide();
        return;
    }
    if (item->kind == calendar::ItemKind::Appointment) {
        m_card->showAppointment(narrow<AppointmentId>(item->key), itemRect(*at));
    } else {
        m_card->showSlot(narrow<SlotId>(item->key), itemRect(*at));
    }
}

void Workspace::patientPicked(PatientId patient) {
    const auto found = m_desk.store().patient(patient);
    if (!found) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto asWritten = [](QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); };
    const QString name = asWritten(found->displayName());
    menu->addAction(tr("Book for %1…").arg(name), this, [this, patient] {
        auto draft = draftHere();
        draft.patient = patient;
        m_actions->book(draft);
    });
    menu->addAction(tr("Open the record of %1…").arg(name), this, [this, patient] { openPatient(*this, patient); });
    menu->addSeparator();
    store::AppointmentQuery query;
    query.patient = patient;
    auto visits = m_desk.store().appointmentRows(query);
    std::ranges::sort(visits, std::ranges::greater(), [](const store::AppointmentRow &row) { return row.interval.start; });
    constexpr size_t most = 12;
    visits.resize(std::min(visits.size(), most));
    const auto &zone = m_desk.store().zone();
    for (const auto &visit : visits) {
        const auto day = zone.dateOf(visit.interval.start);
        menu->addAction(tr("%1, %2  %3 (%4)", "day, time, visit, status")
                            .arg(QLocale().toString(day, tr("ddd d MMM yyyy", "date, see QDate::toString")), booking::timeText(visit.interval.start, zone), asWritten(visit.visit),
                                 booking::statusText(visit.status)),
                        this, [this, id = visit.id] { reveal(id); });
    }
    if (visits.empty()) {
        menu->addAction(tr("Never here before"))->setEnabled(false);
    }
    m_toolBar->search()->clear();
    menu->popup(m_toolBar->search()->mapToGlobal(QPoint(0, m_toolBar->search()->height())));
}

void Workspace::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    foldPanels();
    m_notice->place();
    m_card->hide();
}

bool Workspace::eventFilter(QObject *watched, QEvent *event) {
    // A click shows the details; what ends a drag does not, so that the next gesture finds the grid free.
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = static_cast<QMouseEvent *>(event)->pos();
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const bool clicked = (static_cast<QMouseEvent *>(event)->pos() - m_pressedAt).manhattanLength() < calendar::InteractionController::dragThreshold;
        QTimer::singleShot(0, this, [this, clicked] {
            if (clicked) {
                showCard();
            } else {
                m_card->hide();
            }
        });
    }
    if ((watched == m_view->viewport() || watched == centre()) && event->type() == QEvent::Paint) {
        m_marks->catchUp();
    }
    if (watched == m_view && event->type() == QEvent::KeyPress && takeOfferByKey(*static_cast<QKeyEvent *>(event))) {
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_card->isVisible()
        && !m_view->preview()) {
        m_card->hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace praxidesk::shell
