#pragma once
// The Encounter of a visit that took place: what came from a server, or was made here where the server takes it.

#include "core/desk/desk.h"

namespace praxidesk::desk {

/// A further name of the Encounter that refers to an Appointment: it resolves to the Encounter.
[[nodiscard]] QString encounterName(ResourceKey appointment);

struct EncounterPicture {
    ResourceKey key;
    QString status;                                 ///< FHIR's word: "finished", "in-progress" …
    std::optional<Interval> period;                 ///< an open end is Instant::max()
};
/// nullopt: none is known.
[[nodiscard]] std::optional<EncounterPicture> encounterOf(const store::Store &store, AppointmentId appointment);

/// Makes the Encounter of a visit that is done: ambulatory, finished, from the room until done, else as long as it was booked. One
/// step of undo. TransitionNotAllowed for a visit that is not done, or has one already.
[[nodiscard]] Result<ResourceKey> createEncounter(Desk &desk, AppointmentId appointment);

} // namespace praxidesk::desk
