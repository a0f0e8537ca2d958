#pragma once
// One change of one appointment in one write: read, alter, put, announce.

#include "core/desk/claim.h"

namespace praxidesk::desk {

struct ChangeWords {
    QString action;                                 ///< for audit and undo
    QString summary;                                ///< %1 is the patient
    QString detail;                                 ///< replaces %2 where there is one
};

using AlterAppointment = std::function<Result<void>(store::Writer &, Appointment &, LocalFacts &)>;

[[nodiscard]] Result<AppointmentId> changeAppointment(Desk &desk, AppointmentId id, const ChangeWords &words, const AlterAppointment &alter);

/// Without a duration: the Slot that starts there, else what the parameters say, else the standard one.
[[nodiscard]] Milliseconds durationAt(const store::Store &store, const std::vector<ScheduleId> &schedules, Instant start, const QString &service = {});

/// What a booking request asks for, in time and Slots.
[[nodiscard]] Result<Wish> wishOf(const store::Store &store, const BookingRequest &request);

} // namespace praxidesk::desk
