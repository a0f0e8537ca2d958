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
    QObject::connect(dialog, &booking::PatientDialog::nextVisitWanted, shown, [shown](const desk::LastVisit &last, int weeks) { bookNextVisit(*shown, last, weeks); });
    QObject::connect(dialog, &booking::PatientDialog::recordWanted, shown, [shown](PatientId other) { openPatient(*shown, other); });
    dialog->open();
}

void bookNextVisit(Workspace &workspace, const desk::LastVisit &last, int weeks) {
    const QDate day = desk::dayAfterWeeks(workspace.desk().store(), last.day, weeks);
    const auto next = desk::nextVisit(workspace.desk(), last.visit, day);
    if (!next) {
        workspace.notice()->tell(booking::errorText(next.error()), {});
        return;
    }
    const auto visit = workspace.desk().store().appointment(last.visit);
    booking::BookingDraft draft;
    draft.patient = patientOf(visit ? std::optional(*visit) : std::nullopt);
    draft.visit = visit && visit->appointmentType ? visit->appointmentType->label() : QString();
    if (!*next) {
        draft.interval = visit ? visit->interval : std::nullopt;
        draft.schedules = workspace.actions()->schedulesOf(*visit);
        auto *shown = &workspace;
        const auto look = [shown, draft, day] {
            shown->showDate(day);
            Q_EMIT shown->actions()->findWanted(draft);
        };
        workspace.notice()->tell(Texts::tr("There is no free time in %n weeks, nor in the two weeks after that. Find a time looks further.", nullptr, weeks), {{Texts::tr("Find a time"), look}});
        return;
    }
    const availability::Offer &offer = **next;
    draft.schedules = {offer.schedules.front()};
    draft.together = offer.schedules.size() > 1 ? offer.schedules : std::vector<ScheduleId>();
    draft.interval = offer.interval;
    workspace.bookElsewhere(draft);
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
        [](Workspace &workspace) {
            const auto visit = workspace.chosen(); // the weeks are meant from the very visit that was chosen
            if (visit && visit->interval) {
                bookNextVisit(workspace, {workspace.chosenAppointment(), workspace.desk().store().zone().dateOf(visit->interval->start)}, weeks);
            }
        });
}

} // namespace praxidesk::shell
