#pragma once
// docs/OCCUPANCY.md, literally: a clinic is a heap of values, time is a set of minutes. All times are whole minutes.

#include "core/model/resources.h"
#include "core/store/store.h"

#include <map>
#include <set>

namespace praxidesk::oracle {

using Minute = qint64;                              ///< since 1970
[[nodiscard]] Minute minuteOf(Instant instant);
[[nodiscard]] Instant instantOf(Minute minute);

/// SchedulingParameters, or what stands for them. All in minutes.
struct OracleRhythm {
    int grid = 20;
    bool isAligned = false;
    int alignmentInterval = 60;
    int alignmentOffset = 0;
    QString alignmentZone = QStringLiteral("UTC");
    int bufferBefore = 0;
    int bufferAfter = 0;
    int capacity = 1;
};
struct OracleWindow {
    Minute start = 0;
    Minute end = 0;
};
struct OracleSchedule {
    bool active = true;
    std::optional<Instant> horizonStart, horizonEnd;
    std::vector<ActorId> actors;
    WeeklyHours hours = {};
    QString zone = QStringLiteral("UTC");           ///< of the hours
    OracleRhythm rhythm = {};
    QDate first = {}, last = {};                    ///< the days whose windows count
    bool hasServices = false;                       ///< parameters speak of single services
};
struct OracleSlot {
    ScheduleId schedule;
    Interval interval;
    SlotStatus status = SlotStatus::Free;
    std::optional<Instant> holdExpires;
    bool holdTookFreeSlot = false;
    ResourceKey takenByBlock;
    bool isOwn = false;                             ///< made for the visit that uses it, on computed time
    QStringList services = {};                      ///< none: any
};
struct OracleParticipant {
    ActorId actor;
    ParticipationStatus status = ParticipationStatus::Accepted;
    ParticipantRequired required = ParticipantRequired::Required;
};
struct OracleAppointment {
    std::optional<Interval> interval;
    AppointmentStatus status = AppointmentStatus::Booked;
    bool overbooked = false;
    std::vector<OracleParticipant> participants;
    std::vector<SlotId> slotIds;
};
struct OracleOffer {
    Minute start = 0;
    std::vector<ScheduleId> schedules;
    friend auto operator<=>(const OracleOffer &, const OracleOffer &) = default;
};

/// The wall clock of a zone, read off minute by minute from the zone database.
class OracleClock {
public:
    /// The days from `first` to `last` and some around them.
    OracleClock(const QString &zone, QDate first, QDate last);
    /// The first minute that shows it; in a gap as if the clock had not been changed yet.
    [[nodiscard]] Minute minuteAt(QDate date, QTime time) const;
    [[nodiscard]] bool exists(QDate date) const;
    [[nodiscard]] Minute startOfDay(Minute minute) const; ///< the first minute of its date

private:
    std::vector<std::pair<Minute, qint64>> m_shown; ///< per minute: minutes on the dial since 1970
    std::map<qint64, Minute> m_firstThatShows;
    std::map<qint64, Minute> m_firstOfDate;
};

struct Clinic {
    std::map<ScheduleId, OracleSchedule> schedules;
    std::map<SlotId, OracleSlot> slotValues;
    std::map<AppointmentId, OracleAppointment> appointments;
    Instant now;
    QString service = {};                           ///< that is asked for; empty: any

    /// From the bytes of every resource and the facts beside them. Parameters are those of the schedules alone.
    [[nodiscard]] static Clinic of(const store::Store &store, const QString &service = {});

    [[nodiscard]] std::vector<OracleWindow> windows(ScheduleId schedule) const;
    [[nodiscard]] std::set<Minute> supply(ScheduleId schedule) const;
    [[nodiscard]] std::set<Minute> occupancy(ActorId actor) const;
    [[nodiscard]] std::set<Minute> free(ScheduleId schedule) const;
    /// [start, start + length) lies in a run of consecutive free Slots that are wholly free time, or it starts on the grid
    /// (or alignment) and lies in the free time of the weekly hours.
    [[nodiscard]] bool isOffered(ScheduleId schedule, Minute start, int length) const;
    [[nodiscard]] std::set<Minute> offeredStarts(ScheduleId schedule, Interval within, int length) const;
    /// Every offer whose [start, end) lies within; by start, then in the order of `wanted`.
    [[nodiscard]] std::vector<OracleOffer> offers(const std::vector<ScheduleId> &wanted, Interval within, int length, bool allOf) const;
    /// Pairs of appointments that take the same actor at the same minute without an excuse.
    [[nodiscard]] std::vector<std::pair<AppointmentId, AppointmentId>> unexcusedOverlaps() const;

private:
    /// What is the same for every start of a schedule.
    struct Known {
        std::set<Minute> free;
        std::set<Minute> freeInWindows;
        std::set<Minute> starts;                    ///< of computed time
    };
    [[nodiscard]] Known known(ScheduleId schedule) const;
    [[nodiscard]] std::set<Minute> taken(ScheduleId schedule) const;
    [[nodiscard]] std::set<Minute> inHorizon(std::set<Minute> minutes, const OracleSchedule &schedule) const;
    [[nodiscard]] bool isUsed(SlotId slot) const;
    [[nodiscard]] bool isForAnother(const OracleSlot &slot) const;
    [[nodiscard]] bool countsAsFree(SlotId key, const OracleSlot &slot) const;
    [[nodiscard]] bool isOfferedIn(const Known &known, ScheduleId schedule, Minute start, Minute end) const;
    [[nodiscard]] bool isRun(const std::set<Minute> &freeMinutes, ScheduleId schedule, Minute start, Minute end) const;
    [[nodiscard]] std::optional<SlotStatus> statusNow(const OracleSlot &slot) const;
};

} // namespace praxidesk::oracle
