#pragma once
// What a clinic does before it synchronises, so that each kind of exchange happens: an edit, a new patient, a booking, a
// visit that is over, and what others did on the server meanwhile.

#include "tests/standin/stand_in_world.h"

namespace praxidesk::test {

/// Sets an element of a patient, as an import would.
[[nodiscard]] bool editPatient(StandInClinic &clinic, PatientId patient, const char *element, const QByteArray &value);

/// It asks the server again what it can do.
void forgetCapabilities(StandInClinic &clinic);
/// All of it; false when the clinic refuses. Olivia gets a birth date, Carl is new, Olivia is booked at the first time;
/// the room's second Slot is deleted. There Homer gets a gender, and the room's last Slot is gone.
[[nodiscard]] bool work(StandInWorld &world, StandInClinic &clinic);
/// What of work() is missing on the server; empty: nothing.
[[nodiscard]] QString missingOf(StandInWorld &world);

} // namespace praxidesk::test
