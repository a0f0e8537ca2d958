// What the workspace does around dialogs, and the timer of the holds.
#include "ui/shell/workspace.h"

#include "ui/blocking/block_dialog.h"
#include "ui/booking/reading_order.h"
#include "ui/booking/small_widgets.h"
#include "ui/schedules/schedules_dialog.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/schedule_state_dialog.h"
#include "ui/shell/status_bar.h"
#include "ui/sync/conflicts_dialog.h"
#include "ui/sync/offer_watch.h"
#include "ui/sync/outbox_dialog.h"
#include "ui/sync/outbox_file_dialog.h"
#include "ui/sync/publish_dialog.h"
#include "ui/sync/send_all_dialog.h"
#include "ui/sync/servers_dialog.h"
#include "ui/sync/sync_service.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>

namespace praxidesk::shell {

void Workspace::accompany(booking::BookingDialog *dialog) {
    connect(dialog, &booking::BookingDialog::timeChanged, this, [this, dialog] { showGhost(*dialog); });
    connect(dialog, &QDialog::finished, this, [this] { m_view->setGhost(std::nullopt); });
    showGhost(*dialog);
    const auto item = m_view->selectedItem();
    const QRect card = item ? m_view->toViewport(m_view->snapshot()->rectOf(*item).value_or(QRect())) : QRect();
    placeBeside(*dialog, m_view->ghostRect().isEmpty() && dialog->wanted().appointment ? card : m_view->ghostRect());
}

void Workspace::bookElsewhere(const booking::BookingDraft &draft) {
    const auto back = [this, view = m_state.view, date = m_date, visit = chosenAppointment()] {
        showView(view);
        showDate(date);
        if (visit && m_state.view != View::Agenda) {
            m_view->selectKey(resourceKey(visit));
        }
    };
    showGrid();
    showDate(m_desk.store().zone().dateOf(draft.interval->start));
    m_view->selectItem(std::nullopt);
    const auto &columns = m_view->content().columns;
    const auto column = std::ranges::find_if(columns, [&draft](const calendar::Column &one) {
        return one.day.contains(draft.interval->start) && std::ranges::find(one.schedules, draft.schedules.front()) != one.schedules.end();
    });
    if (column != columns.end()) {
        m_view->showInterval(static_cast<size_t>(column - columns.begin()), *draft.interval);
    }
    connect(m_actions->book(draft), &QDialog::rejected, this, back);
}

void Workspace::accompanyBlock(blocking::BlockDialog *dialog) {
    const auto show = [this, dialog] {
        m_blocking = dialog->outlook();
        refreshGrid();
    };
    connect(dialog, &blocking::BlockDialog::outlookChanged, this, show);
    connect(dialog, &QDialog::finished, this, [this] {
        const SlotId changed = m_blocking ? m_blocking->instead : SlotId{};
        m_blocking.reset();
        refreshGrid();
        if (changed) {
            m_view->selectKey(resourceKey(changed));
        }
    });
    show();
    const auto &items = m_view->content().items;
    const auto block = std::ranges::find_if(items, [](const calendar::Item &item) { return item.kind == calendar::ItemKind::Block && item.key.value < 0; });
    if (block != items.end()) {
        m_view->showInterval(block->column, block->interval);
        placeBeside(*dialog, m_view->toViewport(m_view->snapshot()->geometry().rectOf(block->column, block->interval)));
    }
}

void Workspace::placeBeside(QDialog &dialog, const QRect &rect) {
    const QRect ghost = rect.intersected(m_view->viewport()->rect());
    if (ghost.isEmpty()) {
        return;
    }
    constexpr int gap = 12;
    const QRect column(m_view->viewport()->mapToGlobal(ghost.topLeft()), ghost.size());
    const QRect room(mapToGlobal(QPoint(0, 0)), size());
    const QSize size = dialog.size();
    const int top = qBound(room.top() + gap, column.center().y() - size.height() / 2, qMax(room.top() + gap, room.bottom() - size.height() - 4 * gap));
    const int after = column.right() + gap;
    const int before = column.left() - gap - size.width();
    if (after + size.width() <= room.right()) {
        dialog.move(after, top);
    } else if (before >= room.left()) {
        dialog.move(before, top);
    }
}

void Workspace::showGhost(const booking::BookingDialog &dialog) {
    const auto &columns = m_view->content().columns;
    const auto interval = dialog.interval();
    const auto wanted = dialog.wanted();
    if (wanted.appointment) {
        const auto now = m_desk.store().appointment(wanted.appointment);
        if (now && now->interval == interval) {
            m_view->setGhost(std::nullopt);
            return;
        }
    }
    for (const auto &column : columns) {
        if (column.day.contains(interval.start) && std::ranges::find(column.schedules, dialog.schedule()) != column.schedules.end()) {
            m_view->setGhost(calendar::Ghost{column.key, interval, wanted.visit.isEmpty() ? tr("New booking") : wanted.visit});
            return;
        }
    }
    m_view->setGhost(std::nullopt);
}

void Workspace::watchHolds() {
    std::optional<Instant> next;
    for (const auto &hold : m_desk.store().holds()) {
        if (hold.holdExpires) {
            next = next ? std::min(*next, *hold.holdExpires) : hold.holdExpires;
        }
    }
    if (!next) {
        m_holdsOver->stop();
        return;
    }
    // A clock that stands still never gets there; asking again later costs nothing.
    constexpr Milliseconds soonest(200);
    constexpr Milliseconds latest(std::chrono::minutes(10));
    m_holdsOver->start(std::clamp(*next - m_desk.store().now() + soonest, soonest, latest));
}

void Workspace::changeScheduleState(ScheduleId schedule) {
    if (const auto here = place(); !schedule && here && !here->first.schedules.empty()) {
        schedule = here->first.schedules.front();
    }
    auto *dialog = new ScheduleStateDialog(m_desk, schedule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScheduleStateDialog::visitPicked, this, [this](AppointmentId visit) {
        reveal(visit);
        m_actions->openAppointment(visit);
    });
    dialog->open();
}

void Workspace::openSchedules(ScheduleId schedule) {
    if (const auto here = place(); !schedule && here && !here->first.schedules.empty()) {
        schedule = here->first.schedules.front();
    }
    auto *dialog = new schedules::SchedulesDialog(m_desk, schedule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &schedules::SchedulesDialog::stateWanted, dialog, [this, dialog](ScheduleId chosen) {
        auto *state = new ScheduleStateDialog(m_desk, chosen, dialog);
        state->setAttribute(Qt::WA_DeleteOnClose);
        connect(state, &ScheduleStateDialog::visitPicked, this, [this, dialog](AppointmentId visit) {
            dialog->reject();
            reveal(visit);
            m_actions->openAppointment(visit);
        });
        state->open();
    });
    connect(dialog, &schedules::SchedulesDialog::publishWanted, dialog, [this, dialog](ScheduleId chosen) {
        auto *publish = new sync_ui::PublishDialog(m_desk, chosen, dialog);
        publish->setAttribute(Qt::WA_DeleteOnClose);
        publish->open();
    });
    connect(dialog, &QDialog::finished, this, [this] { // what is inherited may have changed, which nothing else tells
        m_findIsStale = true;
        refresh();
    });
    dialog->open();
}

void Workspace::scheduleMenu(ScheduleId schedule, const QPoint &globalPosition) {
    const auto found = m_desk.store().schedule(schedule);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (found) {
        menu->addAction(style::icon(style::IconName::Clock), tr("Hours and schedule…"), this, [this, schedule] { openSchedules(schedule); });
        menu->addAction(found->active ? tr("Deactivate this schedule…") : tr("Activate this schedule…"), this, [this, schedule] { changeScheduleState(schedule); });
    }
    menu->addAction(m_commands.action(QStringLiteral("schedule.block")));
    menu->popup(globalPosition);
}

void Workspace::decideConflicts() {
    auto *dialog = new sync_ui::ConflictsDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &sync_ui::ConflictsDialog::visitWanted, this, [this, dialog](AppointmentId wanted) {
        dialog->reject();
        reveal(wanted);
    });
    connect(dialog, &sync_ui::ConflictsDialog::exchangeWanted, this, &Workspace::openOutbox);
    connect(dialog, &sync_ui::ConflictsDialog::timesWanted, this,
            [this](const sync::TimesSearch &search) { m_offers->lookAnew(sync_ui::OfferWatch::For::Decision, {search.schedules, search.within, search.duration}); });
    connect(dialog, &QDialog::finished, this, [this] { m_offers->look(sync_ui::OfferWatch::For::Decision, {}); });
    dialog->open();
}

void Workspace::openOutbox(AppointmentId visit) {
    auto *dialog = new sync_ui::OutboxDialog(m_desk, visit, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &sync_ui::OutboxDialog::syncWanted, m_sync, &sync_ui::SyncService::syncNow);
    connect(dialog, &sync_ui::OutboxDialog::visitWanted, this, [this, dialog](AppointmentId wanted) {
        dialog->reject();
        reveal(wanted);
    });
    connect(dialog, &sync_ui::OutboxDialog::conflictsWanted, this, [this, dialog] {
        dialog->reject();
        decideConflicts();
    });
    dialog->open();
}

void Workspace::exchangeByFile(bool readsAnswer) {
    using sync_ui::OutboxFileDialog;
    auto *dialog = new OutboxFileDialog(m_desk, readsAnswer ? OutboxFileDialog::Step::Read : OutboxFileDialog::Step::Save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OutboxFileDialog::answered, this, [this] {
        refreshSync();
        Q_EMIT situationChanged();
    });
    dialog->open();
}

void Workspace::openServers() { showServers(); }

void Workspace::signIn() {
    auto *dialog = showServers();
    if (const auto asking = m_sync->asksToSignIn()) {
        dialog->choose(asking->id, true);
    }
}

sync_ui::ServersDialog *Workspace::showServers() {
    auto *dialog = new sync_ui::ServersDialog(m_desk.store(), m_desk.user(), this);
    sync_ui::SendAllDialog::askAboutNewOnes(dialog, m_desk.store(), m_desk.user());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &sync_ui::ServersDialog::serversChanged, this, [this] {
        refreshSync();
        Q_EMIT situationChanged();
    });
    connect(dialog, &QDialog::finished, m_sync, [this] {
        if (m_sync->hasServers()) {
            m_sync->syncNow();
        }
    });
    dialog->open();
    return dialog;
}

void Workspace::askForDate() {
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to a date"));
    auto *date = new QDateEdit(m_date);
    booking::keepReadingOrder(*date);
    date->setCalendarPopup(true);
    date->setDisplayFormat(tr("ddd d MMMM yyyy", "date field, see QDate::toString"));
    date->setAccessibleName(tr("Date"));
    date->setSelectedSection(QDateTimeEdit::DaySection);
    auto *label = new QLabel(tr("&Date"));
    label->setBuddy(date);
    auto *cancel = booking::plainButton(tr("Cancel"));
    auto *go = booking::primaryButton(tr("Go"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(12);
    row->addWidget(label);
    row->addWidget(date, 1);
    auto *footer = new booking::DialogFooter;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(go);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row, 1);
    layout->addWidget(footer);
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, date] { showDate(date->date()); });
    date->setFocus();
    dialog->open();
}

} // namespace praxidesk::shell
