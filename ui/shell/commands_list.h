#pragma once

namespace praxidesk::shell {

class CommandRegistry;
class MainWindow;

/// What is done with the visits of the agenda.
void addListCommands(CommandRegistry &registry, MainWindow &window);
/// The list as a file; its place in the menu is where it is added.
void addListExport(CommandRegistry &registry, MainWindow &window);

} // namespace praxidesk::shell
