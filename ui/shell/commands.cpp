#include "ui/shell/commands.h"

#include "ui/blocking/block_dialog.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/commands_list.h"
#include "ui/shell/commands_paper.h"
#include "ui/shell/commands_patient.h"
#include "ui/shell/commands_settings.h"
#include "ui/shell/commands_views.h"
#include "ui/shell/commands_tour.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/right_panel.h"
#include "ui/shell/user_guide.h"
#include "ui/shell/workspace.h"
#include "ui/sync/sync_service.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

using style::IconName;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Adds commands that need an open clinic, and those that need something chosen in it.
class Adder {
public:
    Adder(CommandRegistry &registry, MainWindow &window) : m_registry(registry), m_window(window) {}

    void add(Command command) const { m_registry.add(std::move(command)); }

    void withClinic(Command command, const std::function<void(Workspace &)> &run, const std::function<bool(const Workspace &)> &rule = {}) const {
        auto *window = &m_window;
        command.run = [window, run] {
            if (window->workspace() != nullptr) {
                run(*window->workspace());
            }
        };
        command.isEnabled = [window, rule] { return window->workspace() != nullptr && (!rule || rule(*window->workspace())); };
        m_registry.add(std::move(command));
    }

    void status(const QString &id, const QString &text, const QList<QKeySequence> &keys, IconName icon, AppointmentStatus status) const {
        Command command{.id = id, .text = text, .menu = MenuId::Appointment, .keys = keys, .icon = icon};
        withClinic(
            std::move(command), [status](Workspace &workspace) { workspace.actions()->setStatus(workspace.chosenAppointments(), status); },
            [status](const Workspace &workspace) { return workspace.mayBecome(status); });
    }

private:
    CommandRegistry &m_registry;
    MainWindow &m_window;
};

bool hasAppointment(const Workspace &workspace) {
    return static_cast<bool>(workspace.chosenAppointment());
}

void addFile(const Adder &adder, CommandRegistry &registry, MainWindow &window) {
    auto *w = &window;
    adder.add({.id = QStringLiteral("file.new"), .text = Texts::tr("&New clinic…"), .menu = MenuId::File, .icon = IconName::Clinic, .run = [w] { w->askForNewClinic(); }});
    adder.add({.id = QStringLiteral("file.open"), .text = Texts::tr("&Open a clinic…"), .menu = MenuId::File, .keys = {QKeySequence::Open}, .run = [w] { w->askForClinicFile(); }});
    adder.add({.id = QStringLiteral("file.demo"), .text = Texts::tr("Open t&he demo clinic"), .menu = MenuId::File, .icon = IconName::Demo, .run = [w] { w->askForDemo(); }});
    adder.add({.id = QStringLiteral("file.import"), .text = Texts::tr("&Import…"), .menu = MenuId::File, .keys = {Qt::CTRL | Qt::Key_I}, .icon = IconName::Import, .startsGroup = true, .run = [w] { w->askForImport(); }});
    adder.withClinic({.id = QStringLiteral("file.export"), .text = Texts::tr("&Export…"), .menu = MenuId::File, .keys = {Qt::CTRL | Qt::Key_E}, .icon = IconName::Export}, [w](Workspace &) { w->askForExport(); });
    addListExport(registry, window);
    adder.withClinic({.id = QStringLiteral("file.copy"), .text = Texts::tr("Save a &copy…"), .menu = MenuId::File}, [w](Workspace &) { w->askForCopy(); });
    addPrintCommands(registry, window);
    adder.withClinic({.id = QStringLiteral("file.sync"), .text = Texts::tr("&Synchronise now"), .menu = MenuId::File, .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, .startsGroup = true},
                     [](Workspace &workspace) { workspace.sync()->syncNow(); }, [](const Workspace &workspace) { return workspace.sync()->hasServers(); });
    adder.withClinic({.id = QStringLiteral("file.servers"), .text = Texts::tr("Ser&vers…"), .menu = MenuId::File}, [](Workspace &workspace) { workspace.openServers(); });
    adder.withClinic({.id = QStringLiteral("file.outbox"), .text = Texts::tr("Chan&ges for the server…"), .menu = MenuId::File}, [](Workspace &workspace) { workspace.openOutbox(); },
                     [](const Workspace &workspace) { return workspace.sync()->hasServers(); });
    adder.withClinic({.id = QStringLiteral("file.saveOutbox"), .text = Texts::tr("Save what waits to a &file…"), .menu = MenuId::File}, [](Workspace &workspace) { workspace.exchangeByFile(false); },
                     [](const Workspace &workspace) { return workspace.sync()->hasServers(); });
    adder.withClinic({.id = QStringLiteral("file.readAnswer"), .text = Texts::tr("Read the server’s &answer…"), .menu = MenuId::File}, [](Workspace &workspace) { workspace.exchangeByFile(true); },
                     [](const Workspace &workspace) { return workspace.sync()->hasServers(); });
    adder.withClinic({.id = QStringLiteral("file.conflicts"), .text = Texts::tr("&Decide conflicts…"), .menu = MenuId::File}, [](Workspace &workspace) { workspace.decideConflicts(); },
                     [](const Workspace &workspace) { return workspace.desk().store().openConflicts() > 0; });
    addBackupCommands(registry, window);
    adder.add({.id = QStringLiteral("file.quit"), .text = Texts::tr("&Quit"), .menu = MenuId::File, .keys = {Qt::CTRL | Qt::Key_Q}, .startsGroup = true, .run = [w] { w->close(); }});
}

void addEdit(const Adder &adder, MainWindow &window) {
    auto *w = &window;
    adder.withClinic({.id = QStringLiteral("edit.undo"), .text = Texts::tr("&Undo"), .menu = MenuId::Edit, .keys = {QKeySequence(Qt::CTRL | Qt::Key_Z)}, .icon = IconName::Undo},
                     [](Workspace &workspace) { workspace.actions()->undo(); }, [](const Workspace &workspace) { return workspace.desk().store().nextUndo().has_value(); });
    adder.withClinic({.id = QStringLiteral("edit.redo"), .text = Texts::tr("&Redo"), .menu = MenuId::Edit, .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, .icon = IconName::Redo},
                     [](Workspace &workspace) { workspace.actions()->redo(); }, [](const Workspace &workspace) { return workspace.desk().store().nextRedo().has_value(); });
    adder.withClinic({.id = QStringLiteral("edit.findPatient"), .text = Texts::tr("Find a &patient"), .menu = MenuId::Edit, .keys = {Qt::Key_Slash, QKeySequence::Find}, .icon = IconName::Search, .startsGroup = true},
                     [](Workspace &workspace) { workspace.focusSearch(); });
    adder.add({.id = QStringLiteral("edit.palette"), .text = Texts::tr("&Commands…"), .menu = MenuId::Edit, .keys = {Qt::CTRL | Qt::Key_K}, .run = [w] { w->showPalette(); }});
}

/// Side by side is a week, too: the tool bar has no button of its own for it.
bool isShown(View now, View view) { return now == view || (view == View::Week && isWeek(now)); }

void addView(const Adder &adder, MainWindow &window) {
    auto *w = &window;
    const std::array<std::tuple<View, QString, Qt::Key>, 5> views{{{View::Day, Texts::tr("&Day"), Qt::Key_1}, {View::Week, Texts::tr("&Week"), Qt::Key_2}, {View::Month, Texts::tr("&Month"), Qt::Key_3}, {View::Agenda, Texts::tr("A&genda"), Qt::Key_4}, {View::Team, Texts::tr("Wee&k side by side"), Qt::Key_5}}};
    for (const auto &[view, text, key] : views) {
        adder.withClinic({.id = QStringLiteral("view.") + wordOf(view), .text = text, .menu = MenuId::View, .keys = {Qt::CTRL | key}, .checkable = true, .isChecked = [w, shown = view] { return w->workspace() != nullptr && isShown(w->workspace()->shownView(), shown); }},
                         [shown = view](Workspace &workspace) { workspace.showView(shown); });
    }
    adder.withClinic({.id = QStringLiteral("view.zoomIn"), .text = Texts::tr("Zoom &in"), .menu = MenuId::View, .keys = {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, .startsGroup = true}, [](Workspace &workspace) { workspace.zoomIn(); });
    adder.withClinic({.id = QStringLiteral("view.zoomOut"), .text = Texts::tr("Zoom &out"), .menu = MenuId::View, .keys = {Qt::CTRL | Qt::Key_Minus}}, [](Workspace &workspace) { workspace.zoomOut(); });
    const auto usual = [w] { return w->workspace() == nullptr || w->workspace()->isGridShown() ? Texts::tr("&Fit the day") : Texts::tr("&Usual size"); };
    adder.withClinic({.id = QStringLiteral("view.fit"), .text = usual(), .menu = MenuId::View, .keys = {Qt::CTRL | Qt::Key_0}, .textNow = usual}, [](Workspace &workspace) { workspace.zoomUsual(); });
    adder.withClinic({.id = QStringLiteral("view.leftPanel"), .text = Texts::tr("&Left panel"), .menu = MenuId::View, .keys = {Qt::CTRL | Qt::Key_L}, .icon = IconName::PanelLeft, .startsGroup = true},
                     [](Workspace &workspace) { workspace.setLeftPanelShown(!workspace.leftPanel()->isVisibleTo(&workspace)); });
    adder.withClinic({.id = QStringLiteral("view.waitlist"), .text = Texts::tr("Wai&tlist"), .menu = MenuId::View, .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_W}, .icon = IconName::Waitlist},
                     [](Workspace &workspace) { workspace.openPage(QStringLiteral("waitlist")); });
    adder.withClinic({.id = QStringLiteral("view.arrivals"), .text = Texts::tr("&Arrivals"), .menu = MenuId::View, .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, .icon = IconName::Arrivals},
                     [](Workspace &workspace) { workspace.openPage(QStringLiteral("arrivals")); });
    adder.withClinic({.id = QStringLiteral("view.calls"), .text = Texts::tr("&Call list"), .menu = MenuId::View, .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, .icon = IconName::Phone},
                     [](Workspace &workspace) { workspace.openPage(QStringLiteral("calls")); });
    adder.withClinic({.id = QStringLiteral("view.pinboard"), .text = Texts::tr("Pin&board"), .menu = MenuId::View, .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_B}, .icon = IconName::Pinboard},
                     [](Workspace &workspace) { workspace.openPage(QStringLiteral("pinboard")); });
    const std::array<std::tuple<QString, QString, Theme>, 3> themes{{{QStringLiteral("view.system"), Texts::tr("Colours of the &system"), Theme::System},
                                                                    {QStringLiteral("view.light"), Texts::tr("Lig&ht"), Theme::Light},
                                                                    {QStringLiteral("view.dark"), Texts::tr("Da&rk"), Theme::Dark}}};
    for (const auto &[id, text, theme] : themes) {
        adder.add({.id = id, .text = text, .menu = MenuId::View, .checkable = true, .startsGroup = theme == Theme::System, .run = [w, chosen = theme] { w->setTheme(chosen); },
                   .isChecked = [w, chosen = theme] { return w->theme() == chosen; }});
    }
}

void addGo(const Adder &adder) {
    adder.withClinic({.id = QStringLiteral("go.today"), .text = Texts::tr("&Today"), .menu = MenuId::Go, .keys = {Qt::Key_T}}, [](Workspace &workspace) { workspace.showDate(workspace.today()); });
    adder.withClinic({.id = QStringLiteral("go.previous"), .text = Texts::tr("&Back"), .menu = MenuId::Go, .keys = {Qt::ALT | Qt::Key_Left}, .icon = IconName::Previous}, [](Workspace &workspace) { workspace.step(-1); });
    adder.withClinic({.id = QStringLiteral("go.next"), .text = Texts::tr("&Forward"), .menu = MenuId::Go, .keys = {Qt::ALT | Qt::Key_Right}, .icon = IconName::Next}, [](Workspace &workspace) { workspace.step(1); });
    adder.withClinic({.id = QStringLiteral("go.date"), .text = Texts::tr("&Go to a date…"), .menu = MenuId::Go, .keys = {Qt::CTRL | Qt::Key_G}}, [](Workspace &workspace) { workspace.askForDate(); });
    adder.withClinic({.id = QStringLiteral("go.find"), .text = Texts::tr("Find a t&ime"), .menu = MenuId::Go, .keys = {Qt::Key_F}, .icon = IconName::FindTime, .startsGroup = true}, [](Workspace &workspace) { workspace.findTime(); });
    adder.withClinic({.id = QStringLiteral("go.grid"), .text = Texts::tr("To the &calendar"), .menu = MenuId::Go, .keys = {Qt::CTRL | Qt::Key_F6}}, [](Workspace &workspace) { workspace.focusCentre(); });
}

void addAppointment(const Adder &adder) {
    adder.withClinic({.id = QStringLiteral("appointment.book"), .text = Texts::tr("&Book"), .menu = MenuId::Appointment, .keys = {Qt::CTRL | Qt::Key_N}, .icon = IconName::Plus},
                     [](Workspace &workspace) { workspace.actions()->book(workspace.draftHere()); });
    adder.withClinic({.id = QStringLiteral("appointment.open"), .text = Texts::tr("&Open…"), .menu = MenuId::Appointment, .keys = {Qt::CTRL | Qt::Key_Return}},
                     [](Workspace &workspace) { workspace.actions()->openAppointment(workspace.chosenAppointment()); }, hasAppointment);
    adder.withClinic({.id = QStringLiteral("appointment.answers"), .text = Texts::tr("A&nswers…"), .menu = MenuId::Appointment, .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_R}},
                     [](Workspace &workspace) { workspace.actions()->answers(workspace.chosenAppointment()); }, hasAppointment);
    adder.withClinic({.id = QStringLiteral("appointment.encounter"), .text = Texts::tr("Make an Encounter"), .menu = MenuId::Appointment},
                     [](Workspace &workspace) { workspace.actions()->makeEncounter(workspace.chosenAppointment()); },
                     [](const Workspace &workspace) { return workspace.actions()->mayMakeEncounter(workspace.chosenAppointment()); });
    adder.status(QStringLiteral("appointment.arrived"), Texts::tr("&Arrived"), {Qt::Key_A}, IconName::StatusArrived, AppointmentStatus::Arrived);
    adder.status(QStringLiteral("appointment.inRoom"), Texts::tr("&In room"), {Qt::Key_I}, IconName::StatusInRoom, AppointmentStatus::CheckedIn);
    adder.status(QStringLiteral("appointment.done"), Texts::tr("&Done"), {Qt::Key_D}, IconName::StatusFulfilled, AppointmentStatus::Fulfilled);
    adder.status(QStringLiteral("appointment.noShow"), Texts::tr("No-&show"), {Qt::Key_N}, IconName::StatusNoShow, AppointmentStatus::NoShow);
    adder.status(QStringLiteral("appointment.expected"), Texts::tr("&Expected again"), {}, IconName::StatusBooked, AppointmentStatus::Booked);
    adder.withClinic({.id = QStringLiteral("appointment.move"), .text = Texts::tr("&Move"), .menu = MenuId::Appointment, .keys = {Qt::Key_M}, .startsGroup = true},
                     [](Workspace &workspace) {
                         workspace.showGrid();
                         workspace.view()->startMove();
                     },
                     [](const Workspace &workspace) { return hasAppointment(workspace) || workspace.chosenBlock(); });
    adder.withClinic({.id = QStringLiteral("appointment.pin"), .text = Texts::tr("P&ut on the pinboard"), .menu = MenuId::Appointment, .keys = {QKeySequence::Cut}, .icon = IconName::Pinboard},
                     [](Workspace &workspace) { workspace.putAside(workspace.chosenAppointment()); },
                     [](const Workspace &workspace) { return workspace.mayPutAside(workspace.chosenAppointment()); });
    adder.withClinic({.id = QStringLiteral("appointment.paste"), .text = Texts::tr("Move here &from the pinboard"), .menu = MenuId::Appointment, .keys = {QKeySequence::Paste}},
                     [](Workspace &workspace) { workspace.putDown(); }, [](const Workspace &workspace) { return workspace.mayPutDown(); });
    adder.withClinic({.id = QStringLiteral("appointment.unpin"), .text = Texts::tr("Take off the pinboard"), .menu = MenuId::Appointment},
                     [](Workspace &workspace) { workspace.takeOff(workspace.chosenAside()); }, [](const Workspace &workspace) { return static_cast<bool>(workspace.chosenAside()); });
    adder.withClinic({.id = QStringLiteral("appointment.resize"), .text = Texts::tr("Resi&ze"), .menu = MenuId::Appointment, .keys = {Qt::Key_R}},
                     [](Workspace &workspace) {
                         workspace.showGrid();
                         workspace.view()->startResize();
                     },
                     [](const Workspace &workspace) { return hasAppointment(workspace) || workspace.chosenBlock(); });
    adder.withClinic({.id = QStringLiteral("appointment.again"), .text = Texts::tr("Book a&gain…"), .menu = MenuId::Appointment, .keys = {Qt::Key_G}, .icon = IconName::Series},
                     [](Workspace &workspace) {
                         auto draft = workspace.draftHere();
                         if (const auto chosen = workspace.chosen()) {
                             for (const auto &participant : chosen->participants) {
                                 if (participant.actor.type == ResourceType::Patient) {
                                     draft.patient = narrow<PatientId>(participant.actor.key);
                                 }
                             }
                             draft.visit = chosen->appointmentType ? chosen->appointmentType->label() : QString();
                         }
                         workspace.actions()->book(draft);
                     },
                     hasAppointment);
    adder.withClinic({.id = QStringLiteral("appointment.told"), .text = Texts::tr("Patient was &told…"), .menu = MenuId::Appointment, .icon = IconName::Phone},
                     [](Workspace &workspace) { workspace.actions()->patientTold(workspace.chosenAppointment()); },
                     [](const Workspace &workspace) { return hasAppointment(workspace) && workspace.desk().store().local(resourceKey(workspace.chosenAppointment())).onCallList; });
    adder.withClinic({.id = QStringLiteral("appointment.giveBack"), .text = Texts::tr("Gi&ve the time back"), .menu = MenuId::Appointment},
                     [](Workspace &workspace) { workspace.actions()->giveTimeBack(workspace.chosenAppointment()); },
                     [](const Workspace &workspace) {
                         const auto chosen = workspace.chosen();
                         return chosen && chosen->status == AppointmentStatus::NoShow && !workspace.desk().store().local(chosen->header.key).timeGivenBack;
                     });
    adder.withClinic({.id = QStringLiteral("appointment.hold"), .text = Texts::tr("&Hold this time"), .menu = MenuId::Appointment, .keys = {Qt::Key_H}, .icon = IconName::Hold},
                     [](Workspace &workspace) { workspace.holdHere(); });
    adder.withClinic({.id = QStringLiteral("appointment.wait"), .text = Texts::tr("Add to the &waitlist…"), .menu = MenuId::Appointment, .keys = {Qt::Key_W}, .icon = IconName::Waitlist},
                     [](Workspace &workspace) {
                         PatientId patient;
                         if (const auto chosen = workspace.chosen()) {
                             for (const auto &participant : chosen->participants) {
                                 if (participant.actor.type == ResourceType::Patient) {
                                     patient = narrow<PatientId>(participant.actor.key);
                                 }
                             }
                         }
                         workspace.actions()->waitlist({}, patient);
                     });
    adder.withClinic({.id = QStringLiteral("appointment.bookHold"), .text = Texts::tr("Boo&k the held time…"), .menu = MenuId::Appointment, .icon = IconName::Hold, .startsGroup = true},
                     [](Workspace &workspace) { workspace.actions()->bookHold(workspace.chosenHold()); }, [](const Workspace &workspace) { return static_cast<bool>(workspace.chosenHold()); });
    adder.withClinic({.id = QStringLiteral("appointment.release"), .text = Texts::tr("Release the held time"), .menu = MenuId::Appointment},
                     [](Workspace &workspace) { workspace.actions()->release(workspace.chosenHold()); }, [](const Workspace &workspace) { return static_cast<bool>(workspace.chosenHold()); });
    adder.withClinic({.id = QStringLiteral("appointment.cancel"), .text = Texts::tr("&Cancel…"), .menu = MenuId::Appointment, .keys = {Qt::Key_C, Qt::Key_Delete}, .icon = IconName::Close, .startsGroup = true},
                     [](Workspace &workspace) { workspace.actions()->cancel(workspace.chosenAppointments()); },
                     [](const Workspace &workspace) { return workspace.mayBecome(AppointmentStatus::Cancelled); });
}

void addSchedule(const Adder &adder, CommandRegistry &registry) {
    adder.withClinic({.id = QStringLiteral("schedule.block"), .text = Texts::tr("Bloc&k time…"), .menu = MenuId::Schedule, .keys = {Qt::Key_B}, .icon = IconName::Block}, [](Workspace &workspace) { workspace.blockHere(); });
    adder.withClinic({.id = QStringLiteral("schedule.blockTool"), .text = Texts::tr("B&lock"), .menu = MenuId::Schedule, .keys = {Qt::SHIFT | Qt::Key_B}, .icon = IconName::Block, .checkable = true},
                     [&registry](Workspace &workspace) { workspace.setBlockTool(registry.action(QStringLiteral("schedule.blockTool"))->isChecked()); });
    adder.withClinic({.id = QStringLiteral("schedule.editBlock"), .text = Texts::tr("&Change the block…"), .menu = MenuId::Schedule, .startsGroup = true},
                     [](Workspace &workspace) { workspace.actions()->block({{}, {}, workspace.chosenBlock()}); }, [](const Workspace &workspace) { return static_cast<bool>(workspace.chosenBlock()); });
    adder.withClinic({.id = QStringLiteral("schedule.unblock"), .text = Texts::tr("&Remove the block"), .menu = MenuId::Schedule},
                     [](Workspace &workspace) { workspace.actions()->unblock(workspace.chosenBlock()); }, [](const Workspace &workspace) { return static_cast<bool>(workspace.chosenBlock()); });
    adder.withClinic({.id = QStringLiteral("schedule.hours"), .text = Texts::tr("&Hours and schedules…"), .menu = MenuId::Schedule, .keys = {Qt::CTRL | Qt::Key_H}, .icon = IconName::Clock, .startsGroup = true},
                     [](Workspace &workspace) { workspace.openSchedules(); });
    adder.withClinic({.id = QStringLiteral("schedule.state"), .text = Texts::tr("&Deactivate or activate…"), .menu = MenuId::Schedule},
                     [](Workspace &workspace) { workspace.changeScheduleState(); });
}

} // namespace

void addCommands(CommandRegistry &registry, MainWindow &window) {
    const Adder adder(registry, window);
    auto *w = &window;
    addFile(adder, registry, window);
    addEdit(adder, window);
    addView(adder, window);
    addViewCommands(registry, window);
    addSettingsCommands(registry, window);
    addGo(adder);
    addAppointment(adder);
    addSlipCommand(registry, window);
    addPatientCommands(registry, window);
    addSchedule(adder, registry);
    addListCommands(registry, window);
    adder.add({.id = QStringLiteral("help.shortcuts"), .text = Texts::tr("&Keyboard shortcuts"), .menu = MenuId::Help, .keys = {Qt::Key_F1}, .run = [w] { w->showShortcuts(); }});
    addUserGuideCommand(registry, window);
    addTourCommand(registry, window);
    adder.add({.id = QStringLiteral("help.about"), .text = Texts::tr("&About Praxidesk"), .menu = MenuId::Help, .run = [w] { w->showAbout(); }});
}

} // namespace praxidesk::shell
