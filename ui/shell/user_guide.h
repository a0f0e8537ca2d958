#pragma once
#include <QString>

namespace praxidesk::shell {

class CommandRegistry;
class MainWindow;

/// Help › the user guide, in whatever shows such files on this computer; where there is none that is said.
void addUserGuideCommand(CommandRegistry &registry, MainWindow &window);

/// The guide that is installed with the programs in that folder, else the one beside the sources that they were built from;
/// empty: there is none.
[[nodiscard]] QString findUserGuide(const QString &programFolder);

} // namespace praxidesk::shell
