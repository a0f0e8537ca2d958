#include "ui/shell/commands_list.h"

#include "ui/overview/agenda_view.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

bool isListed(const MainWindow *window) {
    return window->workspace() != nullptr && window->workspace()->shownView() == View::Agenda;
}

} // namespace

void addListCommands(CommandRegistry &registry, MainWindow &window) {
    auto *w = &window;
    registry.add({.id = QStringLiteral("appointment.reveal"), .text = Texts::tr("Show in the da&y"), .menu = MenuId::Appointment, .keys = {Qt::CTRL | Qt::Key_D}, .startsGroup = true,
                  .run = [w] { w->workspace()->revealInGrid(w->workspace()->chosenAppointment()); },
                  .isEnabled = [w] { return isListed(w) && w->workspace()->chosenAppointment(); }});
    registry.add({.id = QStringLiteral("appointment.call"), .text = Texts::tr("Ca&ll the patient"), .menu = MenuId::Appointment, .icon = style::IconName::Phone,
                  .run = [w] { w->workspace()->callPatient(); },
                  .isEnabled = [w] { return w->workspace() != nullptr && !w->workspace()->phoneOfChosen().isEmpty(); }});
}

void addListExport(CommandRegistry &registry, MainWindow &window) {
    auto *w = &window;
    registry.add({.id = QStringLiteral("file.exportList"), .text = Texts::tr("E&xport list…"), .menu = MenuId::File, .icon = style::IconName::Export,
                  .run = [w] { w->askForListExport(); },
                  .isEnabled = [w] { return isListed(w) && w->workspace()->agenda()->model()->visitCount() > 0; }});
}

} // namespace praxidesk::shell
