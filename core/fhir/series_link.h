#pragma once
// Appointment.series in FHIR R4: an identifier that the occurrences share, and R5's recurrence elements as the extensions
// that HL7 defines for R4. A rule that R5's template cannot say word for word is kept beside it (rruleUrl).

#include "core/fhir/element_write.h"

namespace praxidesk::fhir {

inline constexpr std::string_view seriesSystem = "urn:praxidesk:series";
inline constexpr std::string_view rruleUrl = "urn:praxidesk:rrule";
inline constexpr std::string_view recurrenceIdUrl = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.recurrenceId";
inline constexpr std::string_view occurrenceChangedUrl = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.occurrenceChanged";
inline constexpr std::string_view recurrenceTemplateUrl = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.recurrenceTemplate";

/// nullopt where no identifier links the appointment to a series.
[[nodiscard]] std::optional<SeriesLink> readSeries(JsonNode appointment);

/// The identifiers with that of the series, or without any where there is none.
[[nodiscard]] std::vector<Identifier> identifiersWith(const std::optional<SeriesLink> &series, std::vector<Identifier> identifiers);
/// Sets those of the recurrence extensions that differ between `present` and `wanted`.
void encodeSeries(const std::optional<SeriesLink> &wanted, const std::optional<SeriesLink> &present, JsonNode appointment, ExtensionList &extensions);

} // namespace praxidesk::fhir
