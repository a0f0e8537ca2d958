// What people answer to a visit, and what became of it.

#include "core/desk/encounters.h"
#include "core/store/ledger.h"
#include "core/sync/dialects/dialects.h"
#include "ui/booking/answers_dialog.h"
#include "ui/shell/desk_actions.h"

namespace praxidesk::shell {

void DeskActions::answers(AppointmentId appointment) {
    auto *dialog = new booking::AnswersDialog(m_desk, appointment, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &booking::AnswersDialog::moveWanted, this, [this](AppointmentId moved, const Interval &time) {
        desk::MoveRequest request;
        request.appointment = moved;
        request.start = time.start;
        request.duration = time.duration();
        moveTo(request);
    });
    dialog->open();
}

void DeskActions::makeEncounter(AppointmentId appointment) {
    if (const auto made = desk::createEncounter(m_desk, appointment); !made) {
        refuse(made.error());
    }
}

bool DeskActions::mayMakeEncounter(AppointmentId appointment) const {
    const auto &store = m_desk.store();
    const auto visit = appointment ? store.appointment(appointment) : failure(ErrorCode::NotFound, {});
    const auto server = visit && visit->status == AppointmentStatus::Fulfilled ? store.ledger().serverFor(resourceKey(appointment)) : std::nullopt;
    const auto row = server ? store.ledger().server(*server) : std::nullopt;
    return row && sync::keepsEncounters(*row) && !desk::encounterOf(store, appointment);
}

} // namespace praxidesk::shell
