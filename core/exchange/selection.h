#pragma once
// Which resources an export is about, in the order in which they go out.

#include "core/exchange/exchange.h"

namespace praxidesk::exchange {

/// The time that `from` and `to` bound; nullopt when neither is given.
[[nodiscard]] std::optional<Interval> boundsOf(const ExportOptions &options, const Zone &zone);

/// By type, then id. Without bounds and schedules everything; else the Slots and appointments that they choose, answers
/// to these, and whatever they refer to, directly or not.
[[nodiscard]] std::vector<ResourceKey> selectedResources(const store::Store &store, const ExportOptions &options);

[[nodiscard]] store::AppointmentQuery selectedAppointments(const store::Store &store, const ExportOptions &options);

} // namespace praxidesk::exchange
