#include "ui/shell/commands_paper.h"

#include "ui/paper/back_entry_dialog.h"
#include "ui/paper/pack_dialog.h"
#include "ui/paper/pack_service.h"
#include "ui/paper/print_dialog.h"
#include "ui/paper/table_source.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PaperCommands)
};

using Run = std::function<void(Workspace &)>;
using Rule = std::function<bool(const Workspace &)>;

void add(CommandRegistry &registry, MainWindow &window, Command command, const Run &run, const Rule &rule = {}) {
    auto *open = &window;
    command.run = [open, run] {
        if (open->workspace() != nullptr) {
            run(*open->workspace());
        }
    };
    command.isEnabled = [open, rule] { return open->workspace() != nullptr && (!rule || rule(*open->workspace())); };
    registry.add(std::move(command));
}

std::optional<paper::Table> shownTable(const Workspace &workspace) {
    for (const auto *part : workspace.findChildren<QWidget *>()) {
        if (const auto *source = dynamic_cast<const paper::TableSource *>(part); source != nullptr && part->isVisible()) {
            return source->table();
        }
    }
    return std::nullopt;
}

bool hasSlip(const Workspace &workspace) {
    const auto chosen = workspace.chosen();
    return chosen && chosen->interval && occupies(chosen->status);
}

void openPapers(Workspace &workspace) {
    auto *dialog = new paper::PackDialog(workspace.desk(), *workspace.findChild<paper::PackService *>(), &workspace);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void enterFromPaper(Workspace &workspace) {
    auto *dialog = new paper::BackEntryDialog(workspace.desk(), workspace.date(), &workspace);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What goes on beside an open clinic: papers for emergencies, and the slip that is offered after a booking.
void attend(Workspace &workspace) {
    auto *bar = workspace.statusBar();
    auto *service = new paper::PackService(workspace.desk(), &workspace);
    QObject::connect(service, &paper::PackService::changed, bar, [bar, service] { bar->setPaperProblem(service->problem()); });
    QObject::connect(bar, &StatusBar::papersWanted, &workspace, [&workspace] { openPapers(workspace); });
    QObject::connect(workspace.actions(), &DeskActions::booked, bar, [&workspace, bar](AppointmentId appointment) {
        bar->offer(Texts::tr("Print a slip"), [&workspace, appointment] { printSlip(workspace, appointment); });
    });
}

} // namespace

paper::PrintRequest shownOnScreen(const Workspace &workspace) {
    paper::PrintRequest request;
    request.first = request.last = workspace.date();
    if (workspace.chosenAppointment() && hasSlip(workspace)) {
        request.appointment = workspace.chosenAppointment();
    }
    if (auto table = shownTable(workspace)) {
        request.paper = paper::Paper::List;
        request.list = std::move(table);
        return request;
    }
    const auto &columns = workspace.view()->content().columns;
    for (const auto &column : columns) {
        if (std::ranges::find(request.actors, column.key.actor) == request.actors.end()) {
            request.actors.push_back(column.key.actor);
        }
    }
    if (isWeek(workspace.shownView()) && !columns.empty()) {
        request.paper = paper::Paper::WeekPlan;
        request.first = columns.front().key.date;
        request.last = columns.back().key.date;
    }
    return request;
}

void print(Workspace &workspace, const paper::PrintRequest &request) {
    auto *dialog = new paper::PrintDialog(workspace.desk(), request, &workspace);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &paper::PrintDialog::told, workspace.statusBar(), [&workspace](const QString &sentence) { workspace.statusBar()->toast(sentence, false); });
    dialog->open();
}

void printSlip(Workspace &workspace, AppointmentId appointment) {
    auto request = shownOnScreen(workspace);
    request.appointment = appointment;
    request.paper = paper::Paper::Slip;
    print(workspace, request);
}

void addPrintCommands(CommandRegistry &registry, MainWindow &window) {
    add(registry, window, {.id = QStringLiteral("file.print"), .text = Texts::tr("&Print or save as PDF…"), .menu = MenuId::File, .keys = {QKeySequence(Qt::CTRL | Qt::Key_P)}, .icon = style::IconName::Print, .startsGroup = true},
        [](Workspace &workspace) { print(workspace, shownOnScreen(workspace)); });
    add(registry, window, {.id = QStringLiteral("file.printCalls"), .text = Texts::tr("Print the call &list…"), .menu = MenuId::File, .icon = style::IconName::Phone}, [](Workspace &workspace) {
        auto request = shownOnScreen(workspace);
        request.paper = paper::Paper::CallList;
        print(workspace, request);
    });
    add(registry, window, {.id = QStringLiteral("file.papers"), .text = Texts::tr("Papers for e&mergencies…"), .menu = MenuId::File}, openPapers);
    add(registry, window, {.id = QStringLiteral("file.backEntry"), .text = Texts::tr("En&ter bookings from paper…"), .menu = MenuId::File}, enterFromPaper);
    QObject::connect(&window, &MainWindow::clinicChanged, &registry, [&window](const desk::Desk *desk) {
        if (desk != nullptr) {
            attend(*window.workspace());
        }
    });
}

void addSlipCommand(CommandRegistry &registry, MainWindow &window) {
    add(registry, window, {.id = QStringLiteral("appointment.slip"), .text = Texts::tr("P&rint a slip…"), .menu = MenuId::Appointment, .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, .icon = style::IconName::Print},
        [](Workspace &workspace) { printSlip(workspace, workspace.chosenAppointment()); }, hasSlip);
}

} // namespace praxidesk::shell
