#pragma once
// File › Print and what else goes onto paper.

#include "ui/paper/print_request.h"

namespace praxidesk::shell {

class CommandRegistry;
class MainWindow;
class Workspace;

void addPrintCommands(CommandRegistry &registry, MainWindow &window);
void addSlipCommand(CommandRegistry &registry, MainWindow &window);

/// What is on the screen, as what to print first: the shown columns' day sheets, the shown week, or the rows of a list.
[[nodiscard]] paper::PrintRequest shownOnScreen(const Workspace &workspace);
void print(Workspace &workspace, const paper::PrintRequest &request);
void printSlip(Workspace &workspace, AppointmentId appointment);

} // namespace praxidesk::shell
