#pragma once

namespace praxidesk::shell {

class CommandRegistry;
class MainWindow;

void addBackupCommands(CommandRegistry &registry, MainWindow &window);
/// The language of the window, and its settings.
void addSettingsCommands(CommandRegistry &registry, MainWindow &window);

} // namespace praxidesk::shell
