#pragma once

namespace praxidesk::shell {

class CommandRegistry;
class MainWindow;

/// Help › the tour: on the demo clinic, which is opened for it.
void addTourCommand(CommandRegistry &registry, MainWindow &window);

/// Asks once in the demo clinic whether somebody who is new wants it.
void offerTour(MainWindow &window);

} // namespace praxidesk::shell
