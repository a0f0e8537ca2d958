#pragma once
// Bookings that were made on paper while the computer did not work, entered afterwards: many in one step.

#include "core/desk/desk.h"

namespace praxidesk::desk {

struct BackEntry {
    ScheduleId schedule;
    Instant start;                                  ///< also in the past
    std::optional<Milliseconds> duration = {};      ///< as in BookingRequest
    PatientId patient = {};                         ///< 0: `newPatient`
    std::optional<NewPatient> newPatient = {};
    QString visit = {};                             ///< type of visit; may be empty
    QString note = {};
    AppointmentStatus status = AppointmentStatus::Booked; ///< or Arrived, Fulfilled, NoShow
    QString overbookReason = {};                    ///< not empty: also over what is there

    [[nodiscard]] BookingRequest request() const;
};

/// Looks at one entry before it is saved: against the clinic, and against the other entries. Without alternatives: what was
/// written on paper has happened.
[[nodiscard]] Result<Preview> checkEntry(const Desk &desk, const BackEntry &entry, const std::vector<BackEntry> &others);

/// All of them are one transaction and one step of undo; when one fails, nothing is saved, and the message says which one (counted
/// from 1). New patients who are named alike are one patient. Who came has come at the visit's time, not now.
[[nodiscard]] Result<std::vector<AppointmentId>> enterBack(Desk &desk, const std::vector<BackEntry> &entries);

} // namespace praxidesk::desk
