#pragma once
// Free time that an operation finds: Medplum's $find in the shapes that it has had so far, and that of IHE Scheduling and
// Argonaut where a server lists it. Each way that a server turns out not to have gives way to the next. Pure.

#include "core/sync/dialects/operations.h"

namespace praxidesk::sync::operations {

/// As it stands in Capabilities::lacks; empty: there is none, or none is left.
[[nodiscard]] QString findWay(const Capabilities &capabilities, Family family);

struct Finding {
    QString path;
    std::vector<std::pair<QString, QString>> parameters;
};
/// What `way` asks for a part of the question's time.
[[nodiscard]] Finding findingOf(const QString &way, const OfferQuestion &question, Interval part);
/// As much as a server is asked for at once.
inline constexpr Milliseconds mostFound = std::chrono::hours(24 * 31);

/// The answer shows that the server does not have the operation (None), or perhaps not, or not in this shape; nullopt: it
/// shows no such thing.
[[nodiscard]] std::optional<Doubt> doubtsFinding(const Answer &answer);
/// Free times in what $find answers: Slots or proposed Appointments, bare or in Parameters. An error where it tells nothing.
[[nodiscard]] Result<std::vector<Interval>> readFound(const OfferQuestion &question, const Answer &answer);

} // namespace praxidesk::sync::operations
