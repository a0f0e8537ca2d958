#pragma once
// Whether a visit on a server is the one that we sent, where nothing on it says who made it.

#include "core/fhir/json.h"

namespace praxidesk::sync {

enum class SameBy {
    Slots,                                          ///< one Slot in common; without any the same people
    People,                                         ///< Slots have other names there
};
/// The same patients at the same time, and both over or neither.
[[nodiscard]] bool isSameVisit(fhir::JsonNode mine, fhir::JsonNode theirs, SameBy how);
/// The same time of the same schedule, in the same status.
[[nodiscard]] bool isSameTime(fhir::JsonNode mine, fhir::JsonNode theirs);

} // namespace praxidesk::sync
