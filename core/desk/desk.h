#pragma once
// The use cases of the front desk. Each is one transaction: checked, written, journalled, undoable (OCCUPANCY.md, table).
// Synchronous and short. Refusals name the rule and what it clashed with (Error::clashes).

// moc 6.4 stumbles over <chrono> unless a Qt header comes first
#include <QObject>

#include "core/availability/availability.h"
#include "core/desk/views.h"
#include "core/store/store.h"

#include <memory>

namespace praxidesk::desk {

struct BookingRequest {
    std::vector<ScheduleId> schedules;              ///< all are needed; empty with slotIds or hold
    std::vector<SlotId> slotIds;                    ///< book exactly these (consecutive, one or more schedules)
    SlotId hold;                                    ///< turn this hold into the booking
    std::optional<Instant> start;
    std::optional<Milliseconds> duration;           ///< without: the Slot that starts there, else 20 minutes
    PatientId patient;
    std::vector<Reference> moreParticipants;        ///< further actors (a room, a second practitioner) or people
    std::optional<Concept> serviceType;
    std::optional<Concept> appointmentType;
    QString comment;
    AppointmentStatus status = AppointmentStatus::Booked; ///< or Proposed, Pending
    bool overbook = false;                          ///< also over a block or outside hours
    QString reason;                                 ///< required with overbook
    std::optional<SeriesLink> series = {};          ///< an occurrence of a series (SeriesDesk)
};

struct MoveRequest {
    AppointmentId appointment;
    std::optional<Instant> start;                   ///< none: keep
    std::optional<Milliseconds> duration;           ///< none: keep
    std::vector<ScheduleId> schedules;              ///< empty: keep
    bool overbook = false;
    QString reason;
    bool withSeries = false;                        ///< the others move too (SeriesDesk): not marked as changed on its own
};

struct BlockRequest {
    std::vector<ScheduleId> schedules;              ///< one Slot each
    std::vector<Interval> intervals;                ///< several days: one per day, or one long one
    BlockKind kind = BlockKind::Other;
    QString comment;
    QString rule = {};                              ///< RRULE that the intervals were made from (SeriesDesk); kept with each
};
struct BlockOutcome {
    std::vector<SlotId> blocks;
    std::vector<AppointmentId> displaced;
};

struct HoldRequest {
    std::vector<ScheduleId> schedules;
    Instant start;
    std::optional<Milliseconds> duration;
    Minutes lifetime = Minutes(5);
    QString forWhom;
};

struct FindRequest {
    std::vector<ScheduleId> schedules;              ///< empty: all active that match the filters
    bool allOf = false;
    std::vector<std::vector<ScheduleId>> alsoOneOf = {}; ///< one of each list beside (a room, a device); empty lists do not count
    QString specialty, serviceType, serviceCategory;
    Milliseconds duration = Minutes(20);
    enum class Only { Everything, FirstOfEachDay, SoonestPerSchedule };
    Only only = Only::Everything;
    std::optional<Instant> from;                    ///< default: now
    std::optional<Instant> to;                      ///< default: from + 7 days
    std::optional<std::pair<QTime, QTime>> timeOfDay; ///< wall clock of the clinic; start >= first, end <= second
    std::vector<int> weekdays;                      ///< Qt::Monday = 1 …; empty: all
    int limit = 100;                                ///< 0: all
};

struct NewPatient {
    QString family;
    QString given;
    QDate birthDate;
    QString phone;
};
struct NewSchedule {
    std::vector<Reference> actors;
    std::vector<Concept> serviceType, specialty, serviceCategory;
    std::optional<Instant> horizonStart, horizonEnd;
    QString comment;
};
struct NewSlot {
    ScheduleId schedule;
    Interval interval;
    SlotStatus status = SlotStatus::Free;
    std::optional<Concept> serviceType, specialty, appointmentType;
    QString comment;
};
struct SlotUpdate {
    SlotId slot;
    std::optional<SlotStatus> status;
    std::optional<bool> overbooked;
    std::optional<QString> comment;
};

/// What a booking would meet, before anybody presses Enter.
struct Preview {
    Interval interval;                              ///< what it would really take (whole Slots)
    std::vector<Clash> clashes;                     ///< empty: can be booked
    std::vector<Clash> warnings;                    ///< patient double booked elsewhere
    std::vector<availability::Offer> alternatives;  ///< nearest first: same schedules later and earlier that day, then next days
};

class SearchMemory;

class Desk : public QObject {
    Q_OBJECT
public:
    /// `store` must outlive the desk. `user` signs audit rows and holds.
    Desk(store::Store &store, QString user, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] store::Store &store() const;
    [[nodiscard]] QString user() const;

    /// What `work` has the desk do is one transaction and one step of undo: all of it, or nothing when any part fails.
    /// For one gesture of a person that takes several use cases. `action` is the step's word in the undo journal, and
    /// `summary` is told once; where they are empty, the last use case's are taken.
    [[nodiscard]] Result<void> together(const QString &action, const QString &summary, const std::function<Result<void>()> &work);

    [[nodiscard]] Result<AppointmentId> book(const BookingRequest &request);
    [[nodiscard]] Result<AppointmentId> move(const MoveRequest &request);
    [[nodiscard]] Result<AppointmentId> copy(AppointmentId appointment, Instant start, const std::vector<ScheduleId> &schedules);
    [[nodiscard]] Result<AppointmentId> cancel(AppointmentId appointment, const QString &reason);
    /// Any move of the status table; Cancelled and NoShow included. Records arrival, in-room and done times.
    [[nodiscard]] Result<AppointmentId> setStatus(AppointmentId appointment, AppointmentStatus status, const QString &reason = {});
    [[nodiscard]] Result<AppointmentId> giveTimeBack(AppointmentId noShow);
    /// Patient, type, service, comment, participants without a change of time.
    struct Edit {
        AppointmentId appointment;
        std::optional<PatientId> patient;
        std::optional<Concept> serviceType, appointmentType;
        std::optional<QString> comment;
        std::optional<std::vector<Reference>> moreParticipants;
    };
    [[nodiscard]] Result<AppointmentId> edit(const Edit &edit);
    /// How and by whom the patient was told of a moved, lost or displaced visit; takes it off the call list.
    [[nodiscard]] Result<AppointmentId> patientTold(AppointmentId appointment, const QString &how);
    /// The patient has still to be told of a visit that was lost or displaced; stays so until `patientTold`.
    [[nodiscard]] Result<AppointmentId> patientNotTold(AppointmentId appointment);
    /// What somebody who takes part says; with `proposed` tentatively, or not, because another time suits better. The last one
    /// whose yes was missing books a pending visit (answers.h).
    [[nodiscard]] Result<ResponseId> respond(AppointmentId appointment, const Reference &actor, ParticipationStatus status, const QString &comment,
                                             std::optional<Interval> proposed = {});

    [[nodiscard]] Result<BlockOutcome> block(const BlockRequest &request);
    [[nodiscard]] Result<BlockOutcome> editBlock(SlotId block, const BlockRequest &request);
    [[nodiscard]] Result<void> unblock(SlotId block);
    /// Appointments that [interval) of these schedules displaces, without writing anything.
    [[nodiscard]] std::vector<AppointmentId> displacedBy(const std::vector<ScheduleId> &schedules, const std::vector<Interval> &intervals) const;

    [[nodiscard]] Result<SlotId> hold(const HoldRequest &request);
    [[nodiscard]] Result<void> release(SlotId hold);
    /// Frees holds whose time is over; called by timers and at start. Not undoable, audited.
    [[nodiscard]] Result<int> releaseExpiredHolds();

    [[nodiscard]] Result<PatientId> addPatient(const NewPatient &patient);
    [[nodiscard]] Result<ScheduleId> createSchedule(const NewSchedule &schedule);
    /// The displaced future appointments are listed, nothing else changes.
    [[nodiscard]] Result<std::vector<AppointmentId>> deactivate(ScheduleId schedule, const QString &comment);
    [[nodiscard]] Result<void> activate(ScheduleId schedule);
    [[nodiscard]] Result<SlotId> createSlot(const NewSlot &slot);
    /// Many in one undoable step; all or none.
    [[nodiscard]] Result<std::vector<SlotId>> createSlots(const std::vector<NewSlot> &requests);
    [[nodiscard]] Result<SlotId> updateSlot(const SlotUpdate &update);

    /// The newest change that is not undone. UndoImpossible names who took the time since.
    [[nodiscard]] Result<store::Change> undo();
    [[nodiscard]] Result<store::Change> redo();

    [[nodiscard]] Result<std::vector<availability::Offer>> find(const FindRequest &request) const;
    [[nodiscard]] Result<std::vector<Clash>> why(ScheduleId schedule, Instant start, std::optional<Milliseconds> duration) const;
    [[nodiscard]] Result<Preview> preview(const BookingRequest &request, AppointmentId moving = {}) const;
    [[nodiscard]] Result<availability::ScheduleFacts> facts(ScheduleId schedule, Interval within) const;

    /// Everything a grid shows of these actors within an interval.
    [[nodiscard]] DayPicture dayPicture(const std::vector<ActorId> &actors, Interval within) const;
    /// What each of these actors has left of an interval, from now on; those without an active schedule are left out.
    [[nodiscard]] std::vector<FreeTime> freeTimes(const std::vector<ActorId> &actors, Interval within) const;
    /// One entry per existing day from `first` to `last`, both inclusive.
    [[nodiscard]] std::vector<DayLoad> dayLoads(const std::vector<ActorId> &actors, QDate first, QDate last) const;

Q_SIGNALS:
    /// After each successful use case, for the undo toast: Change::summary.
    void done(const QString &summary);

private:
    store::Store &m_store;
    QString m_user;
    std::unique_ptr<SearchMemory> m_memory;         ///< of `find`
};

} // namespace praxidesk::desk
