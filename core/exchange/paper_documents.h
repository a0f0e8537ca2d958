#pragma once
// What stands on paper, as values: day sheets, week plans, appointment slips and the call list. No words of a language and
// no sizes: those are ui/paper's.

#include "core/desk/desk.h"

namespace praxidesk::exchange {

/// How much of a patient a paper or a calendar tells to whoever sees it.
enum class PatientNames { Full, Initials, Hidden };
/// "H. S." for "Homer Simpson"; empty for nobody.
[[nodiscard]] QString initialsOf(const QString &name);
/// The name as `names` lets it be told.
[[nodiscard]] QString told(const QString &name, PatientNames names);

/// A wall clock that is put forward or back.
struct ClockChange {
    Instant at;
    std::chrono::seconds before{0};                 ///< offsets from UTC
    std::chrono::seconds after{0};
    friend bool operator==(const ClockChange &, const ClockChange &) = default;
};
/// The first one within that day; nullopt for a day of 24 hours.
[[nodiscard]] std::optional<ClockChange> clockChangeOn(const Zone &zone, QDate date);
/// Whether the wall clock shows this instant's time twice, so that it has to be told with its offset.
[[nodiscard]] bool isAmbiguous(const Zone &zone, Instant instant);

struct SheetLine {
    enum class Kind { Visit, Block, Hold, Taken, Free };
    Kind kind = Kind::Visit;
    Interval interval;                              ///< of a visit also what lies outside of the day
    // a visit
    AppointmentId appointment = {};
    AppointmentStatus status = AppointmentStatus::Booked;
    QString patient = {};
    QDate birthDate = {};
    QString phone = {};
    QString language = {};                          ///< of one who needs an interpreter; else empty
    QString visit = {};
    QStringList people = {};                        ///< who else takes part
    QStringList places = {};                        ///< rooms and devices; on a room's sheet the others
    QString overbookReason = {};
    bool displaced = false;                         ///< a block lies over it
    bool tellPatient = false;                       ///< on the call list
    // a block
    BlockKind block = BlockKind::Other;
    QString note = {};                              ///< of a visit, block or taken time; of a hold whom it is for
    friend bool operator==(const SheetLine &, const SheetLine &) = default;
};

/// How free time stands on a sheet: not at all, a line for each stretch, or a line to write on for each time that could be booked.
enum class FreeLines { None, Stretches, EachStart };

struct DaySheet {
    ActorId actor;
    QString name;
    QString role = {};                              ///< specialty or service; may be empty
    bool isPlace = false;                           ///< a room or device: its lines say who gives the visit
    QDate date;
    bool hasHours = false;                          ///< somebody works there that day
    std::optional<ClockChange> clockChange = {};
    std::vector<SheetLine> lines = {};              ///< by start; without visits that were cancelled or entered in error
    [[nodiscard]] int visits() const;               ///< that take time
    friend bool operator==(const DaySheet &, const DaySheet &) = default;
};
/// One for each actor, in their order. A day that does not exist in the clinic's zone has no lines.
[[nodiscard]] std::vector<DaySheet> daySheets(const desk::Desk &desk, const std::vector<ActorId> &actors, QDate date, FreeLines free = FreeLines::None);

/// What a patient takes home.
struct AppointmentSlip {
    struct Visit {
        Interval interval;
        QString visit = {};
        QStringList people = {};
        QStringList places = {};
        friend bool operator==(const Visit &, const Visit &) = default;
    };
    AppointmentId appointment;
    QString patient;
    Visit visit;
    bool isConfirmed = true;                        ///< false: proposed or pending
    QString instruction = {};                       ///< Appointment.patientInstruction
    std::vector<Visit> next = {};                   ///< of the same patient, later, at most `mostNext`
    friend bool operator==(const AppointmentSlip &, const AppointmentSlip &) = default;
};
inline constexpr size_t mostNext = 8;
/// NotFound; InvalidArgument for one that has no time or does not take place.
[[nodiscard]] Result<AppointmentSlip> appointmentSlip(const store::Store &store, AppointmentId appointment);

/// Somebody who has to be told of a visit that was moved, lost or displaced.
struct CallLine {
    AppointmentId appointment;
    QString patient;
    QDate birthDate = {};
    QStringList phones = {};
    std::optional<Interval> interval = {};
    AppointmentStatus status = AppointmentStatus::Booked;
    QString visit = {};
    QStringList people = {};
    QString reason = {};                            ///< why it was cancelled
    friend bool operator==(const CallLine &, const CallLine &) = default;
};
/// By time; those without one last.
[[nodiscard]] std::vector<CallLine> callLines(const store::Store &store);

/// People first, then rooms and devices; those with an active schedule, or with a visit between the days. By name within.
struct SheetActor {
    ActorId actor;
    QString name;
    QString role = {};
    bool isPlace = false;
    friend bool operator==(const SheetActor &, const SheetActor &) = default;
};
[[nodiscard]] std::vector<SheetActor> sheetActors(const store::Store &store, QDate first, QDate last);

} // namespace praxidesk::exchange
