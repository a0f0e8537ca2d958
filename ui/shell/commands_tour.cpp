#include "ui/shell/commands_tour.h"

#include "ui/booking/words.h"
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

/// What was open before the demo clinic took its place.
struct OwnClinic {
    QString name;
    QString file;
    QDate date;
};

void goBack(MainWindow &window, const OwnClinic &own) {
    if (const auto opened = window.openClinic(own.file); !opened) {
        window.tell(booking::errorText(opened.error()));
        return;
    }
    window.workspace()->showDate(own.date);
    window.workspace()->focusCentre();
}

void start(MainWindow &window, const std::optional<OwnClinic> &own = {}) {
    Workspace *workspace = window.workspace();
    if (workspace == nullptr) {
        return;
    }
    for (auto *old : workspace->findChildren<Tour *>()) {
        delete old;
    }
    auto *tour = new Tour(workspace->desk(), workspace, own ? own->name : QString());
    if (own) {
        // later: the tour goes with the demo clinic
        QObject::connect(tour, &Tour::ended, &window, [&window, own] { goBack(window, *own); }, Qt::QueuedConnection);
    }
    workspace->view()->setFocus();
}

} // namespace

void addTourCommand(CommandRegistry &registry, MainWindow &window) {
    auto *shown = &window;
    registry.add({.id = QStringLiteral("help.tour"), .text = Texts::tr("A &tour of five minutes"), .menu = MenuId::Help, .run = [shown] {
                      std::optional<OwnClinic> own;
                      if (!shown->isDemo()) {
                          if (const auto *open = shown->workspace()) {
                              const auto &store = open->desk().store();
                              own = OwnClinic{store.clinic().name, store.path(), open->date()};
                          }
                          shown->askForDemo(); // a tour books and blocks: never in a real clinic
                      }
                      if (shown->isDemo()) {
                          start(*shown, own);
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
