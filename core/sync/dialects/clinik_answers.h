#pragma once
// What Clinik's answers say. Shared by the parts of its dialect.

#include "core/sync/dialects/clinik_mapping.h"
#include "core/sync/dialect.h"

namespace praxidesk::sync::clinik {

/// As judge(), with the words of {"error": {"code", "message"}}.
[[nodiscard]] Verdict verdictOf(const Request &request, const Answer &answer, Instant now);
/// It speaks of itself: not something before it.
[[nodiscard]] bool isOwnError(const Answer &answer);
/// What stands in {"data": …}; absent where the answer is something else. `document` must outlive it.
[[nodiscard]] fhir::JsonNode dataOf(const fhir::JsonDocument &document);
/// json is empty where it is no object with an id.
[[nodiscard]] WireResource resourceOf(const QString &type, fhir::JsonNode object);

} // namespace praxidesk::sync::clinik
