#pragma once
// What the use cases read before they write: the facts that decide about a schedule, in words where something clashes.

#include "core/desk/desk.h"

namespace praxidesk::desk {

inline constexpr Milliseconds standardDuration = Minutes(20);

/// Facts of one schedule within `within`. Labels and references are filled only for what overlaps `told` (for words, not
/// for searches).
[[nodiscard]] Result<availability::ScheduleFacts> readFacts(const store::Store &store, ScheduleId schedule, Interval within,
                                                            std::optional<Interval> told = {});
/// The same from rows that were read for many schedules at once: `slotRows` and `occupancy` may hold others' too.
[[nodiscard]] availability::ScheduleFacts factsOf(const store::Store &store, const Schedule &schedule,
                                                  std::span<const store::SlotRow> slotRows, std::span<const store::OccupancyRow> occupancy);

/// An error that carries clashes; its code and message are the first one's.
[[nodiscard]] tl::unexpected<Error> refusal(std::vector<Clash> clashes);

/// A block's own Slot; not one that a block took.
[[nodiscard]] bool isBlock(const store::SlotRow &row);
/// "Homer Simpson, Follow-up"
[[nodiscard]] QString labelOf(const store::AppointmentRow &row);
/// "09:00" in the clinic's zone, with the day when it is not that of `reference`.
[[nodiscard]] QString timeText(const store::Store &store, Instant instant);
[[nodiscard]] QString patientName(const Appointment &appointment);
/// The first actor's display among the participants.
[[nodiscard]] QString actorName(const Appointment &appointment);

/// Schedules of the Slots an appointment refers to; for one without Slots those whose actors all take part.
[[nodiscard]] std::vector<ScheduleId> schedulesOf(const store::Store &store, const Appointment &appointment);
[[nodiscard]] std::vector<SlotId> slotsOf(const Appointment &appointment);

/// Appointments other than `except` whose time overlaps and that involve this patient.
[[nodiscard]] std::vector<Clash> patientElsewhere(const store::Store &store, PatientId patient, Interval interval, AppointmentId except,
                                                  const std::vector<ScheduleId> &schedules, bool sameSchedule);
/// Occupancy of actors that are needed beside the schedules' own.
[[nodiscard]] std::vector<Clash> actorsBusy(const store::Store &store, const std::vector<Reference> &actors, Interval interval, AppointmentId except);

} // namespace praxidesk::desk
