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
    QString visit;                                  ///< type of visit
    QString comment;
    bool isBlock = false;                           ///< no visit, but time that the server blocked
    QString by;                                     ///< whose it is: a user of ours, a server
    std::optional<Instant> at;                      ///< since when
    friend bool operator==(const ConflictSide &, const ConflictSide &) = default;
};

/// Something else in which the sides differ; empty: not there.
struct ConflictField {
    QString label;
    QString base, mine, theirs;
    friend bool operator==(const ConflictField &, const ConflictField &) = default;
};

/// Where other times for a visit are looked for.
struct TimesSearch {
    std::vector<ScheduleId> schedules;              ///< all are needed
    Interval within;
    Milliseconds duration{};
};

struct ConflictPicture {
    qint64 id = 0;
    QString kind;                                   ///< as in store::ConflictRow
    QString message;
    Instant since;
    bool isAboutTime = false;                       ///< two bookings at one time: ours can be moved, given up or overbooked
    AppointmentId visit;                            ///< ours; 0 when it is about something else
    QString name;                                   ///< of what it is about: the patient, else the resource
    QString phone;                                  ///< of our visit's patient
    QString told, toldBy;                           ///< what that patient was told, and by whom; empty: nothing
    std::optional<Instant> toldAt;
    ConflictSide base, mine, theirs;
    std::vector<ConflictField> others;              ///< beside what the sides say themselves
    std::vector<Interval> otherTimes;               ///< the nearest free ones for ours, at most four
    std::optional<TimesSearch> search;              ///< that they were found in
    /// When a server that works out free time offered the oldest of them, where that was before this conflict: nullopt when
    /// they are of now. Whoever shows them asks for them anew.
    std::optional<Instant> timesAsOf;
};

/// Open ones, oldest first. Times nearby are searched for each that is about time.
[[nodiscard]] std::vector<ConflictPicture> conflictPictures(const desk::Desk &desk);

} // namespace praxidesk::sync
