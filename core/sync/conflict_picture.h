#pragma once
// A conflict as a person reads it: no JSON, no ids.

#include "core/desk/desk.h"
#include "core/store/ledger.h"

namespace praxidesk::sync {

/// One side of a visit; what is not known is empty.
struct ConflictSide {
    bool isThere = false;                           ///< false: deleted, or never was
    QString patient;
    QStringList with;                               ///< practitioners, rooms, devices
    std::optional<Interval> interval;
    AppointmentStatus status = AppointmentStatus::Booked;
    QString comment;
    friend bool operator==(const ConflictSide &, const ConflictSide &) = default;
};

struct ConflictPicture {
    qint64 id = 0;
    QString message;
    Instant since;
    bool isAboutTime = false;                       ///< two bookings at one time: ours can be moved, given up or overbooked
    AppointmentId visit;                            ///< ours; 0 when it is about something else
    QString name;                                   ///< of what it is about: the patient, else the resource
    QString phone;                                  ///< of our visit's patient
    ConflictSide base, mine, theirs;
    std::vector<Interval> otherTimes;               ///< the nearest free ones for ours, at most four
};

/// Open ones, oldest first. Times nearby are searched for each that is about time.
[[nodiscard]] std::vector<ConflictPicture> conflictPictures(const desk::Desk &desk);

} // namespace praxidesk::sync
