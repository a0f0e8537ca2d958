#pragma once

namespace praxidesk::shell {

class CommandRegistry;
class MainWindow;
class Workspace;

/// Keeping what is shown, and the keys that show it again.
void addViewCommands(CommandRegistry &registry, MainWindow &window);
/// These commands are called what the views are called, now and whenever these change.
void nameSavedViews(CommandRegistry &registry, Workspace &workspace);

} // namespace praxidesk::shell
