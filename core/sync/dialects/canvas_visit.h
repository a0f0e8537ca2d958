#pragma once
// What Canvas has of a visit, and what becomes of the rest.

#include "core/sync/dialects/visit.h"

namespace praxidesk::sync::canvas {

[[nodiscard]] const VisitPlace &place();
/// A kind of visit that it may know. What people write here, and FHIR's own list, it does not.
[[nodiscard]] bool isItsKind(fhir::JsonNode appointmentType);
/// LocalOnly for what it would refuse or has no place for.
[[nodiscard]] Passage passageOf(const WireChange &visit);
/// Only what it takes. What is not named stays there as it is; a link to a meeting is named with the location.
[[nodiscard]] QByteArray bodyOf(const WireChange &visit);
/// As far as it is concerned.
[[nodiscard]] bool saysTheSameTo(const Visit &one, const Visit &other);
/// `came` with what `known` says and it has no place for.
[[nodiscard]] QByteArray completed(const QByteArray &known, const QByteArray &came);

} // namespace praxidesk::sync::canvas
