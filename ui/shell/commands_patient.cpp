#include "ui/shell/commands_patient.h"

#include "ui/booking/patient_dialog.h"
#include "ui/booking/words.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PatientCommands)
};

PatientId patientOf(const std::optional<Appointment> &visit) {
    if (visit) {
        for (const Participant &participant : visit->participants) {
            if (participant.actor.type == ResourceType::Patient && participant.actor.key) {
                return narrow<PatientId>(participant.actor.key);
            }
        }
    }
    return {};
}

/// Whether the clinic has the record of whoever the chosen visit is for.
bool hasPatient(const Workspace &workspace) {
    const PatientId patient = patientOf(workspace.chosen());
    return patient && workspace.desk().store().patient(patient).has_value();
}

} // namespace

void openPatient(Workspace &workspace, PatientId patient) {
    auto *dialog = new booking::PatientDialog(workspace.desk(), patient, workspace.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *shown = &workspace;
    QObject::connect(dialog, &booking::PatientDialog::visitWanted, shown, [shown](AppointmentId visit) { shown->reveal(visit); });
    QObject::connect(dialog, &booking::PatientDialog::bookWanted, shown, [shown](PatientId whom) {
        auto draft = shown->draftHere();
        draft.patient = whom;
        shown->actions()->book(draft);
    });
    QObject::connect(dialog, &booking::PatientDialog::nextVisitWanted, shown, [shown](AppointmentId like, int weeks) { bookNextVisit(*shown, like, weeks); });
    QObject::connect(dialog, &booking::PatientDialog::recordWanted, shown, [shown](PatientId other) { openPatient(*shown, other); });
    dialog->open();
}

void bookNextVisit(Workspace &workspace, AppointmentId like, int weeks) {
    const auto next = desk::nextVisit(workspace.desk(), like, weeks);
    if (!next) {
        workspace.notice()->tell(booking::errorText(next.error()), {});
        return;
    }
    if (!*next) {
        workspace.notice()->tell(Texts::tr("There is no free time in %n weeks, nor in the two weeks after that. Find a time looks further.", nullptr, weeks), {});
        return;
    }
    const auto visit = workspace.desk().store().appointment(like);
    const availability::Offer &offer = **next;
    booking::BookingDraft draft;
    draft.schedules = {offer.schedules.front()};
    draft.together = offer.schedules.size() > 1 ? offer.schedules : std::vector<ScheduleId>();
    draft.interval = offer.interval;
    draft.patient = patientOf(visit ? std::optional(*visit) : std::nullopt);
    draft.visit = visit && visit->appointmentType ? visit->appointmentType->label() : QString();
    workspace.showMoment(offer.interval.start);
    workspace.actions()->book(draft);
}

void addPatientCommands(CommandRegistry &registry, MainWindow &window) {
    auto *open = &window;
    const auto add = [&registry, open](Command command, const std::function<void(Workspace &)> &run) {
        command.run = [open, run] {
            if (open->workspace() != nullptr) {
                run(*open->workspace());
            }
        };
        command.isEnabled = [open] { return open->workspace() != nullptr && hasPatient(*open->workspace()); };
        registry.add(std::move(command));
    };
    add({.id = QStringLiteral("appointment.patient"), .text = Texts::tr("&Patient’s record…"), .menu = MenuId::Appointment, .keys = {Qt::Key_P}, .startsGroup = true},
        [](Workspace &workspace) { openPatient(workspace, patientOf(workspace.chosen())); });
    constexpr int weeks = booking::PatientDialog::usualWeeks;
    add({.id = QStringLiteral("appointment.next"), .text = Texts::tr("Ne&xt visit in %n weeks…", nullptr, weeks), .menu = MenuId::Appointment, .keys = {Qt::SHIFT | Qt::Key_G}, .icon = style::IconName::Series},
        [](Workspace &workspace) { bookNextVisit(workspace, workspace.chosenAppointment(), weeks); });
}

} // namespace praxidesk::shell
