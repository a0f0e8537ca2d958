#pragma once

#include "core/desk/patients.h"

namespace praxidesk::shell {

class CommandRegistry;
class MainWindow;
class Workspace;

/// The patient's record and the next visit.
void addPatientCommands(CommandRegistry &registry, MainWindow &window);

/// Opens the record; its buttons lead to visits, bookings and other records.
void openPatient(Workspace &workspace, PatientId patient);
/// Opens the booking dialog with free time for a visit like this one, so many weeks later; where there is none it says so, and
/// offers to look further.
void bookNextVisit(Workspace &workspace, const desk::LastVisit &last, int weeks);

} // namespace praxidesk::shell
