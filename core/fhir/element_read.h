#pragma once
// FHIR's common data types out of JSON: CodeableConcept, Reference, dateTime, extension.

#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"

namespace praxidesk::fhir {

inline constexpr std::string_view blockKindUrl = "urn:praxidesk:block-kind";
inline constexpr std::string_view overbookReasonUrl = "urn:praxidesk:overbook-reason";
/// hl7.org/fhir/R4/extension-patient-interpreterrequired.html
inline constexpr std::string_view interpreterUrl = "http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired";

[[nodiscard]] Concept readConcept(JsonNode node);
[[nodiscard]] std::vector<Concept> readConcepts(JsonNode array);
[[nodiscard]] std::optional<Concept> readOptionalConcept(JsonNode node);
[[nodiscard]] Reference readReference(JsonNode node);
[[nodiscard]] std::vector<Reference> readReferences(JsonNode array);
[[nodiscard]] QStringList readStrings(JsonNode array);
[[nodiscard]] PersonName readName(JsonNode node);
/// The HumanNames of a list, official or usual ones first.
[[nodiscard]] std::vector<JsonNode> rankedNames(JsonNode array);
/// The extension with this url, or absent.
[[nodiscard]] JsonNode extension(JsonNode element, std::string_view url);

/// An instant, without offset in UTC.
[[nodiscard]] std::optional<Instant> readInstant(JsonNode node);
enum class Rounding { Start, End };
/// A dateTime of any precision, without offset in UTC. A day, month or year is its first instant, or with End the
/// first instant after it.
[[nodiscard]] std::optional<Instant> readDateTime(JsonNode node, Rounding rounding);
/// Two instants in order; nullopt otherwise.
[[nodiscard]] std::optional<Interval> readInterval(JsonNode start, JsonNode end);
/// The word before the id in a reference's text ("Type/id", absolute, with _history); empty for urn:, #contained and one word.
[[nodiscard]] std::string_view typeNameOfReference(std::string_view reference);
/// The resource type that a Reference names in its text, else in `type`; Other when it names none.
[[nodiscard]] ResourceType typeOfReference(JsonNode reference);

[[nodiscard]] Result<Value> readValue(JsonNode resource);
[[nodiscard]] Result<Envelope> readEnvelope(JsonNode resource);

} // namespace praxidesk::fhir
