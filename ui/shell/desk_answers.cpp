// What people answer to a visit.

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

} // namespace praxidesk::shell
