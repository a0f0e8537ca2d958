// The pinboard: visits that are put aside until they are put down on another day or with somebody else.
#include "ui/shell/workspace.h"

#include "ui/booking/patient_label.h"
#include "ui/shell/panel_list.h"
#include "ui/shell/pinboard.h"
#include "ui/shell/right_panel.h"
#include "ui/shell/status_bar.h"

namespace praxidesk::shell {

void Workspace::connectPinboard() {
    m_pinboard->setDraggable();
    m_pinboard->setRemovable();
    connect(m_pinboard->rows(), &PanelListModel::dropped, this, [this](qint64 id, int) { putAside(AppointmentId{id}); });
    connect(m_pinboard->selectionModel(), &QItemSelectionModel::currentChanged, this, &Workspace::situationChanged);
    connect(m_pinboard, &PanelList::picked, this, [this](qint64 id, const QRect &) {
        reveal(AppointmentId{id});
        m_pinboard->setFocus();
        Q_EMIT situationChanged();
    });
    connect(m_pinboard, &PanelList::removeWanted, this, [this](qint64 id) { takeOff(AppointmentId{id}); });
    connect(m_pinboard, &PanelList::menuWanted, this, [this](qint64, const QPoint &position) {
        m_pinboard->setFocus();
        Q_EMIT situationChanged();
        popUp({QStringLiteral("appointment.paste"), QStringLiteral("appointment.unpin"), QString(), QStringLiteral("appointment.open"), QStringLiteral("appointment.patient")}, position);
    });
    m_view->setCarriedBy([this](const QMimeData *dragged) -> std::optional<calendar::CalendarView::Carried> {
        const auto id = PanelListModel::draggedId(dragged);
        const auto visit = id ? m_desk.store().appointment(AppointmentId{*id}) : Result<Appointment>(failure(ErrorCode::NotFound, {}));
        return visit && visit->interval ? std::optional(calendar::CalendarView::Carried{AppointmentId{*id}, visit->interval->duration()}) : std::nullopt;
    });
    m_view->setTakenBy([this](const QPoint &onScreen) { return m_right->rect().contains(m_right->mapFromGlobal(onScreen)); });
    connect(m_view, &calendar::CalendarView::carriedAway, this, &Workspace::putAside);
}

void Workspace::refreshPinboard() {
    const auto still = stillPinned(m_desk.store(), m_state.pinned);
    if (still != m_state.pinned) {
        m_state.pinned = still;
        Q_EMIT keptChanged();
    }
    m_pinboard->rows()->setRows(pinnedRows(m_desk.store(), m_state.pinned));
    m_right->setCount(QStringLiteral("pinboard"), static_cast<int>(m_state.pinned.size()));
}

bool Workspace::isAside(AppointmentId appointment) const {
    return std::ranges::find(m_state.pinned, appointment, &Pinned::appointment) != m_state.pinned.end();
}

bool Workspace::mayPutAside(AppointmentId appointment) const {
    const auto visit = appointment ? m_desk.store().appointment(appointment) : Result<Appointment>(failure(ErrorCode::NotFound, {}));
    return visit && visit->interval && occupies(visit->status) && !isAside(appointment);
}

void Workspace::putAside(AppointmentId appointment) {
    const auto visit = m_desk.store().appointment(appointment);
    if (!visit || !mayPutAside(appointment)) {
        return;
    }
    m_state.pinned.push_back({appointment, placeOf(*visit)});
    Q_EMIT keptChanged();
    refreshPinboard();
    m_pinboard->setCurrentIndex(m_pinboard->rows()->indexOf(appointment.value));
    m_status->toast(tr("The visit of %1 is on the pinboard and keeps its time until it is put down elsewhere (Ctrl+V).").arg(booking::patientLabel(m_desk.store(), *visit)), false);
    Q_EMIT situationChanged();
}

void Workspace::takeOff(AppointmentId appointment) {
    std::erase_if(m_state.pinned, [appointment](const Pinned &each) { return each.appointment == appointment; });
    Q_EMIT keptChanged();
    refreshPinboard();
    Q_EMIT situationChanged();
}

AppointmentId Workspace::chosenAside() const {
    const AppointmentId current{m_pinboard->currentId()};
    return isAside(current) ? current : m_state.pinned.empty() ? AppointmentId{} : m_state.pinned.back().appointment;
}

bool Workspace::mayPutDown() const { return chosenAside() && place(); }

void Workspace::putDown() {
    const auto here = isGridShown() ? m_view->cursor() : std::nullopt;
    const auto visit = m_desk.store().appointment(chosenAside());
    if (here && visit && visit->interval) {
        m_actions->carryOut(calendar::MoveIntent{chosenAside(), here->column, {here->interval.start, here->interval.start + visit->interval->duration()}, false}, m_view->content());
    }
}

} // namespace praxidesk::shell
