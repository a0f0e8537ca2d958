#pragma once
#include <QString>

namespace praxidesk::shell {

/// What was done, for people: "booked" for "book". What is not known stands as it is.
/// \param action as in store::AuditRow, "undo book" too
[[nodiscard]] QString actionWords(const QString &action);

/// \param status of an Encounter, FHIR's word
[[nodiscard]] QString encounterWords(const QString &status);

} // namespace praxidesk::shell
