#pragma once
// The extension SchedulingParameters on Schedule and HealthcareService: its two URLs and both shapes of `availability`
// (nested like R5's Availability; before that a Timing). Parts that nobody here knows, or that make no sense, keep
// their bytes and count as absent.

#include "core/fhir/json.h"
#include "core/model/scheduling_parameters.h"

namespace praxidesk::fhir {

inline constexpr std::string_view schedulingParametersUrl = "https://medplum.com/fhir/StructureDefinition/SchedulingParameters";
inline constexpr std::string_view olderSchedulingParametersUrl = "http://medplum.com/fhir/StructureDefinition/scheduling-parameters";

/// One for each such extension of the resource, in order. Neighbouring windows on the same weekdays are one rule.
[[nodiscard]] std::vector<SchedulingParameters> readSchedulingParameters(JsonNode resource);

/// The resource's `extension` array with `wanted` instead of `present` (what readSchedulingParameters says of it). One
/// for the same service is edited in place; new ones get the URL that is there, else the newer one. Parameters that
/// say nothing are left out. Empty: take the element away.
[[nodiscard]] QByteArray encodeSchedulingParameters(const std::vector<SchedulingParameters> &wanted,
                                                    const std::vector<SchedulingParameters> &present, JsonNode resource);

/// As an element of its own, for a setting; empty for parameters that say nothing.
[[nodiscard]] QByteArray writeSchedulingParameters(const SchedulingParameters &parameters);
/// The inverse; nothing is set where the text is none.
[[nodiscard]] SchedulingParameters readSchedulingParameters(const QByteArray &json);

} // namespace praxidesk::fhir
