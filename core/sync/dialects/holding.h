#pragma once
// Holds at a server that works out its time and keeps a hold as a pending Appointment of its own: made, turned into a booking,
// given back. Here a hold is its Slots; the Appointment that stands for it there is looked for each time, by what made it. Pure.

#include "core/sync/dialect.h"

#include "core/fhir/json.h"

#include <functional>

namespace praxidesk::sync::operations {

/// The system of the identifier that such an Appointment carries: the operation that made the hold.
inline constexpr std::string_view holdSystem = "urn:praxidesk:hold";
/// It only stands for a hold: nobody is booked by it.
[[nodiscard]] bool standsForHold(fhir::JsonNode visit);

/// What asks for a hold of these Slots: one Appointment, for who and what they are of.
[[nodiscard]] QByteArray proposalOfHold(const std::vector<WireChange> &group);

/// nullopt: the group is about no hold, or there is no operation for it (any more).
[[nodiscard]] std::optional<PushStep> stepForHold(const std::vector<WireChange> &group, const Capabilities &capabilities, const std::function<QUrl(const QString &path)> &url);
[[nodiscard]] bool isForHold(const PushStep &step);
/// One result for each change of the step; of the one that looks for the Appointment the first has it.
[[nodiscard]] std::vector<PushResult> readHold(const PushStep &step, const Answer &answer, Instant now);

} // namespace praxidesk::sync::operations
