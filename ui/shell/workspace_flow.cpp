// Today's patients on their way: expected, waiting, in room, done.
#include "ui/shell/workspace.h"

#include "ui/shell/arrivals.h"
#include "ui/shell/panel_list.h"

namespace praxidesk::shell {

void Workspace::connectFlow() {
    m_arrivals->setDraggable();
    connect(m_arrivals, &PanelList::picked, this, [this](qint64 id, const QRect &) {
        reveal(AppointmentId{id});
        m_arrivals->setFocus(); // the next key moves the same patient on
        Q_EMIT situationChanged();
    });
    connect(m_arrivals->selectionModel(), &QItemSelectionModel::currentChanged, this, &Workspace::situationChanged);
    connect(m_arrivals, &QListView::clicked, this, [this](const QModelIndex &index) {
        // The last heading folds what is done.
        const auto &row = m_arrivals->rows()->row(index);
        if (row.heading && statusOfSection(row.section) == AppointmentStatus::Fulfilled) {
            m_showDone = !m_showDone;
            refreshPanels();
        }
    });
    connect(m_arrivals, &PanelList::stepWanted, this, [this](qint64 id) {
        const auto visit = m_desk.store().appointment(AppointmentId{id});
        if (const auto next = visit ? nextStep(visit->status) : std::nullopt) {
            m_actions->setStatus(AppointmentId{id}, *next);
        }
    });
    connect(m_arrivals->rows(), &PanelListModel::dropped, this, [this](qint64 id, int section) {
        const auto visit = m_desk.store().appointment(AppointmentId{id});
        if (visit && visit->status != statusOfSection(section)) {
            m_actions->setStatus(AppointmentId{id}, statusOfSection(section));
        }
    });
    connect(m_arrivals, &PanelList::menuWanted, this, [this](qint64, const QPoint &position) {
        m_arrivals->setFocus();
        Q_EMIT situationChanged();
        popUp({QStringLiteral("appointment.open"), QStringLiteral("appointment.patient"), QString(), QStringLiteral("appointment.arrived"), QStringLiteral("appointment.inRoom"),
               QStringLiteral("appointment.done"), QStringLiteral("appointment.noShow"), QStringLiteral("appointment.expected")}, position);
    });
}

const PanelList *Workspace::focusedPanel() const {
    for (const PanelList *panel : {m_calls, m_arrivals, m_pinboard}) {
        if (panel->hasFocus() && panel->currentId() != 0) {
            return panel;
        }
    }
    return nullptr;
}

} // namespace praxidesk::shell
