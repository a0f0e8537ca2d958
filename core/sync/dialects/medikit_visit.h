#pragma once
// What MediKIT takes of visits and answers, and what becomes of the rest.

#include "core/sync/dialects/visit.h"

namespace praxidesk::sync::medikit {

/// The Schedule to book in, by the server's ids; empty where nothing fits.
struct Source {
    QString schedule;
    QString practitionerRole;
};
[[nodiscard]] Source sourceOf(const WireChange &visit);
/// What becomes of a change in its group.
[[nodiscard]] Passage passageOf(const WireChange &change, const std::vector<WireChange> &group);

/// Occurrences have an id of ours: lasting, made of the parent and when it starts.
[[nodiscard]] QString occurrenceId(const QString &parent, Instant start);
[[nodiscard]] bool isOccurrenceId(const QString &id);
/// As it stays here; nullopt for one without parent or time.
[[nodiscard]] std::optional<WireResource> occurrence(const WireResource &came);

/// The Appointment in an answer, also within a Bundle or Parameters; empty without.
[[nodiscard]] QByteArray appointmentIn(const QByteArray &body);
/// What an OperationOutcome says of a booking: the time is lost, or something is wrong with the request.
[[nodiscard]] Verdict judgeBooking(Verdict verdict);

/// Who answers, and which visit: "Patient/1", "Appointment/2".
struct Attendance {
    QString actor, appointment, status;
};
[[nodiscard]] Attendance attendanceOf(const QByteArray &response);
/// Of that participant; empty without.
[[nodiscard]] QString participantStatus(const QByteArray &appointment, const QString &actor);

} // namespace praxidesk::sync::medikit
