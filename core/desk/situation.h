#pragma once
// What the use cases read before they write: the facts that decide about a schedule, in words where something clashes.

#include "core/desk/desk.h"
#include "core/desk/scheduling_rhythm.h"

namespace praxidesk::desk {

inline constexpr Milliseconds standardDuration = Minutes(20);

/// How a schedule's time is laid out for one service: what does not depend on who is booked when.
struct Layout {
    availability::Rhythm rhythm;
    WeeklyHours hours;
    Zone zone;                                      ///< of the hours
    QStringList service;                            ///< the names of the service asked for; empty: any
    std::vector<availability::Window> offered = {}; ///< by a server that works out free time: each begins a visit; by start
    std::optional<Interval> answered = {};          ///< a server has just said all that is free within: the hours are silent there
    bool hasServices = false;                       ///< parameters speak of single services: a busy Slot for one leaves the others
};
/// `service`: reference, code or label; empty: any.
[[nodiscard]] Layout layoutOf(const store::Store &store, const Schedule &schedule, const QString &service = {});
[[nodiscard]] Layout layoutOf(const store::Store &store, const Schedule &schedule, const QString &service, Services &services);
/// Whether time is free without stored Slots.
[[nodiscard]] inline bool hasComputedTime(const Layout &layout) { return !layout.hours.isEmpty() || !layout.offered.empty(); }
/// The windows of the weekly hours, and what a server offers, that overlap `within`.
[[nodiscard]] std::vector<availability::Window> windowsOf(const Layout &layout, Interval within);
/// Of a busy Slot that is for `types` only: it leaves the service of the layout its time.
[[nodiscard]] bool isForAnotherService(const Layout &layout, const std::vector<Concept> &types);
/// What a busy Slot is busy with; matters only where several visits share a time.
struct SlotUse {
    bool byVisit = false;
    bool own = false;                               ///< made for the visit, on computed time
};
[[nodiscard]] SlotUse useOf(const store::Store &store, SlotId slot);
/// What has to be read to know what is free within `within`: what keeps a buffer may lie beside it.
[[nodiscard]] Interval withNeighbours(const Layout &layout, Interval within);

/// Facts of one schedule within `within`, without the words that a refusal needs.
[[nodiscard]] Result<availability::ScheduleFacts> readFacts(const store::Store &store, ScheduleId schedule, Interval within, const QString &service = {});
/// Adds labels and references of what the facts speak of.
void nameFacts(const store::Store &store, availability::ScheduleFacts &facts);
/// The same from rows that were read for many schedules at once: `slotRows` and `occupancy` may hold others' too.
[[nodiscard]] availability::ScheduleFacts factsOf(const store::Store &store, const Schedule &schedule, const Layout &layout, Interval within,
                                                  std::span<const store::SlotRow> slotRows, std::span<const store::OccupancyRow> occupancy);

/// code, else label: how a service type is named in a request.
[[nodiscard]] QString serviceName(const std::optional<Concept> &type);

/// An error that carries clashes; its code and message are the first one's.
[[nodiscard]] tl::unexpected<Error> refusal(std::vector<Clash> clashes);

/// A block's own Slot; not one that a block took.
[[nodiscard]] bool isBlock(const store::SlotRow &row);
/// What takes time and is not over: a visit that is done cannot be displaced any more.
[[nodiscard]] bool isDisplaceable(AppointmentStatus status);
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
/// As if the appointment were not there: what it keeps of its own counts as absent, the rest of its Slots as free.
[[nodiscard]] availability::Ignoring ignoring(const store::Store &store, const Appointment &appointment, const std::vector<SlotId> &freed);

/// Appointments other than `except` whose time overlaps and that involve this patient.
[[nodiscard]] std::vector<Clash> patientElsewhere(const store::Store &store, PatientId patient, Interval interval, AppointmentId except,
                                                  const std::vector<ScheduleId> &schedules, bool sameSchedule);
/// Occupancy of actors that are needed beside the schedules' own.
[[nodiscard]] std::vector<Clash> actorsBusy(const store::Store &store, const std::vector<Reference> &actors, Interval interval, AppointmentId except);

} // namespace praxidesk::desk
