#include "ui/shell/commands_paper.h"

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
    if (workspace.shownView() == View::Week && !columns.empty()) {
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
}

void addSlipCommand(CommandRegistry &registry, MainWindow &window) {
    add(registry, window, {.id = QStringLiteral("appointment.slip"), .text = Texts::tr("&Print a slip…"), .menu = MenuId::Appointment, .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, .icon = style::IconName::Print},
        [](Workspace &workspace) { printSlip(workspace, workspace.chosenAppointment()); }, hasSlip);
}

} // namespace praxidesk::shell
