#pragma once
// What a clinic keeps in a Patient beside what the model holds: its own note, and which records mean the same person.

#include "core/fhir/json.h"

namespace praxidesk::fhir {

/// Extension of a Patient, valueString: what the front desk should know. Leaves with the resource like everything else.
inline constexpr std::string_view patientNoteUrl = "urn:praxidesk:note";

[[nodiscard]] QString patientNote(JsonNode patient);
/// The other bytes stay; an empty note takes the extension away.
[[nodiscard]] QByteArray withPatientNote(const QByteArray &patient, const QString &note);

/// "Patient/id" of the record that is used instead (Patient.link of type replaced-by); empty: this one is used.
[[nodiscard]] QString replacedBy(JsonNode patient);
/// With a further Patient.link. `type`: FHIR's link-type, "replaced-by" or "replaces".
[[nodiscard]] QByteArray withPatientLink(const QByteArray &patient, const QString &reference, const QString &type);

} // namespace praxidesk::fhir
