#pragma once
// FHIR R4's primitive types (hl7.org/fhir/R4/datatypes.html): what a JSON value of each must look like.

#include "core/fhir/json.h"

namespace praxidesk::fhir {

enum class Primitive : std::uint8_t {
    None, Boolean, Integer, PositiveInt, UnsignedInt, Decimal, String, Code, Uri, Id, Instant, Date, DateTime, Time, Base64Binary, Xhtml,
};

/// None for a type that is not primitive. Types that look alike in JSON (uri, url, canonical, oid, uuid) are one.
[[nodiscard]] Primitive primitiveOf(std::string_view type);
/// What is wrong with `node` as a `type`; empty when nothing is.
[[nodiscard]] QString primitiveProblem(JsonNode node, Primitive type);

} // namespace praxidesk::fhir
