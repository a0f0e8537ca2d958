#pragma once
// Whether two JSON values say the same: white space, escapes and the order of members do not matter; the order of arrays
// and the text of numbers do (1.10 is not 1.1: FHIR decimals carry their precision).

#include "core/fhir/json.h"

namespace praxidesk::fhir {

/// Two absent nodes are the same; an absent one and null are not.
[[nodiscard]] bool saysTheSame(JsonNode first, JsonNode second);
/// False when either is not JSON.
[[nodiscard]] bool saysTheSame(const QByteArray &first, const QByteArray &second);

} // namespace praxidesk::fhir
