#pragma once

namespace praxidesk::shell {

class CommandRegistry;
class MainWindow;

/// Every command of the window, in the order of its menus.
void addCommands(CommandRegistry &registry, MainWindow &window);

} // namespace praxidesk::shell
