#pragma once
// Operations that book, hold, confirm, cancel and move as one: Medplum's in the shapes that it has had so far, and the one of
// IHE Scheduling and Argonaut where a server lists it. Each way that a server turns out not to have gives way to the next,
// and in the end to plain reading and writing. Pure.

#include "core/sync/dialect.h"

#include <functional>

namespace praxidesk::sync::operations {

enum class Family {
    Listed,                                         ///< what the CapabilityStatement lists; Slots that are there are taken
    Medplum,                                        ///< tried; only for time that is worked out, since they make Slots of their own and remove them
};

/// The whole group in one operation; nullopt: there is none for it, or none is left.
[[nodiscard]] std::optional<PushStep> stepFor(const std::vector<WireChange> &group, const Capabilities &capabilities, Family family, const std::function<QUrl(const QString &path)> &url);
[[nodiscard]] bool isOperation(const PushStep &step);
/// One result for each change of the step. NotThisWay for a refusal of the operation or of its parameters.
[[nodiscard]] std::vector<PushResult> read(const PushStep &step, const Answer &answer, Instant now);

/// No way is left by which the server would make an Appointment that does not carry our operation.
[[nodiscard]] bool keepsOperations(const Capabilities &capabilities);

} // namespace praxidesk::sync::operations
