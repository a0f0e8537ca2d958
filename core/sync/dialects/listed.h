#pragma once
// What IHE Scheduling and Argonaut add where a server lists it: a hold that the server keeps for a while, and $book of an
// Appointment that is there already. Such servers know no Slots of the time that they work out, so that the pending Appointment
// that stands for a hold is known here by the Slot that is kept: its id says which Appointment it is. Pure.

#include "core/sync/dialect.h"

#include "core/fhir/json.h"

#include <functional>

namespace praxidesk::sync::operations {

/// The Appointment behind the id of such a Slot; empty: it is a Slot of the server's.
[[nodiscard]] QString heldAppointment(const QString &slotId);
/// Such a Slot as it follows from its Appointment; nullopt: the time is not kept any more. What the Appointment does not say
/// comes from `known`.
[[nodiscard]] std::optional<WireResource> slotOfHeld(fhir::JsonNode appointment, const QString &slotId, const QByteArray &known = {});
/// Without references to such Slots, which the server does not know.
[[nodiscard]] QByteArray withoutHeldSlots(const QByteArray &appointment);

/// It works out its time, and keeps it by $hold.
[[nodiscard]] bool keepsHolds(const Capabilities &capabilities);
/// The change keeps time where the server does so by $hold.
[[nodiscard]] bool isHoldThere(const WireChange &change, const Capabilities &capabilities);
/// Time that somebody keeps, and nobody's visit: pending, and no patient.
[[nodiscard]] bool isOnlyKept(fhir::JsonNode appointment);
/// That, or what became of it.
[[nodiscard]] bool isNobodysVisit(fhir::JsonNode appointment);

/// It only books what is there already: the Appointment goes there as proposed first.
[[nodiscard]] bool booksWhatIsThere(const Capabilities &capabilities);

/// nullopt: it is about none of that, or there is no operation for it (any more). Changes of Slots that only stand for an
/// Appointment never go on from here.
[[nodiscard]] std::optional<PushStep> stepForListed(const std::vector<WireChange> &group, const Capabilities &capabilities, const std::function<QUrl(const QString &path)> &url);
[[nodiscard]] bool isForListed(const PushStep &step);
[[nodiscard]] std::vector<PushResult> readListed(const PushStep &step, const Answer &answer, Instant now);

} // namespace praxidesk::sync::operations
