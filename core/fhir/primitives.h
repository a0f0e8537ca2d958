#pragma once
// FHIR R4's primitive types (hl7.org/fhir/R4/datatypes.html): what a JSON value of each must look like.

#include "core/fhir/json.h"

namespace praxidesk::fhir {

[[nodiscard]] bool isPrimitive(std::string_view type);
/// What is wrong with `node` as a `type`; empty when nothing is.
[[nodiscard]] QString primitiveProblem(JsonNode node, std::string_view type);

} // namespace praxidesk::fhir
