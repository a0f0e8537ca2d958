#include "ui/shell/commands_tour.h"

#include "ui/shell/command_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/tour.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TourCommands)
};

void start(MainWindow &window) {
    Workspace *workspace = window.workspace();
    if (workspace == nullptr) {
        return;
    }
    for (auto *old : workspace->findChildren<Tour *>()) {
        delete old;
    }
    new Tour(workspace->desk(), workspace);
    workspace->view()->setFocus();
}

} // namespace

void addTourCommand(CommandRegistry &registry, MainWindow &window) {
    auto *shown = &window;
    registry.add({.id = QStringLiteral("help.tour"), .text = Texts::tr("A &tour of five minutes"), .menu = MenuId::Help, .run = [shown] {
                      if (!shown->isDemo()) {
                          shown->askForDemo(); // a tour books and blocks: never in a real clinic
                      }
                      if (shown->isDemo()) {
                          start(*shown);
                      }
                  }});
}

void offerTour(MainWindow &window) {
    if (auto *workspace = window.workspace(); workspace != nullptr && window.isDemo()) {
        auto *shown = &window;
        workspace->notice()->tell(Texts::tr("New here? A tour of five minutes shows what one does all day."), {{Texts::tr("Show me"), [shown] { start(*shown); }}}, NoticeBar::Tone::Free);
        workspace->view()->setFocus(); // whoever is not new just begins
    }
}

} // namespace praxidesk::shell
