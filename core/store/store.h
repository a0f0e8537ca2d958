#pragma once
// One clinic, one SQLite file. The store keeps resources as bytes, projects them into index tables that range queries
// read (no JSON in their pages), and guards that no actor is in two places at once (OCCUPANCY.md). Every write passes
// `Store::write`: resource, projection, outbox, audit and change journal are one transaction (BEGIN IMMEDIATE).
// Lives on the thread that opened it. No SQL leaves this folder.

#include "core/fhir/resource_io.h"
#include "core/model/resources.h"
#include "core/model/result.h"
#include "core/time/zone.h"

#include <QObject>

#include <memory>
#include <span>

namespace praxidesk::store {

/// Asked before each database call; a code makes that call fail instead of running. For tests.
using Fault = std::function<std::optional<ErrorCode>()>;

struct ClinicInfo {
    QString name;
    Zone zone;
};

/// A resource as it stands in the file. `json` is empty for one that is only referred to (a placeholder with an id and
/// a display) and for one that was removed.
struct Stored {
    ResourceKey key;
    ResourceType type = ResourceType::Other;
    QString typeName;
    QString fhirId;
    QString display;                                ///< name of a placeholder; else derived from the resource
    QByteArray json;
    LocalFacts local;
    qint64 version = 0;                             ///< counts up with each write; 0: never written
    [[nodiscard]] QString reference() const { return typeName + QLatin1Char('/') + fhirId; }
    friend bool operator==(const Stored &, const Stored &) = default;
};

// ---- rows of range queries: no JSON is read for them -------------------------------------------------------------

struct SlotRow {
    SlotId id;
    ScheduleId schedule;
    Interval interval;
    SlotStatus status = SlotStatus::Free;
    bool overbooked = false;
    bool serviceSpecific = false;                   ///< has a serviceType
    std::optional<BlockKind> blockKind;             ///< only for blocks; Other when a busy-unavailable Slot says nothing
    QString comment;
    ResourceKey takenByBlock;                       ///< not a block of its own but time that a block took
    QString blockGroup;
    QString blockRule;                              ///< RRULE of a recurring block
    bool generated = false;                         ///< made from weekly hours
    QString holdOwner;
    QString holdFor;
    std::optional<Instant> holdExpires;
    ResourceKey heldBy;
};

/// A Slot as a search for free time sees it.
struct SlotTime {
    SlotId id;
    Interval interval;
    Instant holdExpires = Instant::max();           ///< max: never
    SlotStatus status = SlotStatus::Free;
    bool serviceSpecific = false;
    bool holdTookFreeSlot = false;
};

struct AppointmentRow {
    AppointmentId id;
    Interval interval;
    AppointmentStatus status = AppointmentStatus::Booked;
    PatientId patient;                              ///< 0 when there is none
    QString patientName;
    QString visit;                                  ///< appointment type, else service type, else description
    QString comment;
    bool overbooked = false;
    QString overbookReason;
    Promise promise = Promise::Local;
    QString series;                                 ///< SeriesLink::id; empty: none
    int occurrence = 0;                             ///< within the series
    [[nodiscard]] bool inSeries() const { return !series.isEmpty(); }
    std::optional<Instant> arrivedAt;
    std::optional<Instant> inRoomAt;
    bool onCallList = false;
    std::vector<ActorId> actors;                    ///< all actor participants, in order
    std::vector<SlotId> slotIds;
    std::vector<SlotId> ownSlots;                   ///< those that are there for it alone
};

struct OccupancyRow {
    ActorId actor;
    Interval interval;
    AppointmentId appointment;
    bool excused = false;
};

struct PatientHit {
    PatientId id;
    QString name;
    QDate birthDate;
    QString phone;
    QString number;                                 ///< the identifier to show
    std::optional<Instant> lastVisit;               ///< before `now`
    std::optional<Instant> nextVisit;
};

struct SlotQuery {
    std::optional<Interval> overlapping;
    std::vector<ScheduleId> schedules;              ///< empty: all
    std::optional<SlotStatus> status;
    QString blockGroup = {};                        ///< only blocks of this group; services are not looked at then
    QString specialty, serviceType, serviceCategory; ///< code or label, case-insensitive; also through the schedule
};
struct AppointmentQuery {
    std::optional<Interval> overlapping;
    std::vector<ActorId> actors;                    ///< any of; empty: all
    std::vector<ScheduleId> schedules;              ///< through slot or the schedule's actors; empty: all
    PatientId patient;
    std::optional<AppointmentStatus> status;
    QString series;                                 ///< only occurrences of this series
    bool onCallList = false;                        ///< only those whose patient has still to be told; alone or with `overlapping`
    bool alsoWithoutTime = false;
};
struct ScheduleQuery {
    QString specialty, serviceType, serviceCategory;
    ResourceKey actor;
    std::optional<bool> active;
};

// ---- journal ------------------------------------------------------------------------------------------------------

struct AuditRow {
    Instant time;
    QString user;
    QString action;                                 ///< "book", "move", "undo book", "import" …
    QString reference;
    QByteArray before;                              ///< JSON; empty when there was none
    QByteArray after;
};

struct ChangeItem {
    ResourceKey key;                                ///< null: a setting
    Stored before;
    Stored after;
    QString setting = {};                           ///< its name; its values are `before.json` and `after.json`
};
/// One step of undo/redo.
struct Change {
    ChangeId id;
    Instant time;
    QString user;
    QString action;
    QString summary;                                ///< for the toast: "Booked Olivia Brown, 12:00 with Dr. Okafor"
    bool undone = false;
    std::vector<ChangeItem> items;
};

enum class OutboxVerb { Create, Update, Delete };
/// What a committed write touched; views repaint from it.
struct Changed {
    std::vector<ResourceKey> keys;
    std::vector<Interval> intervals;                ///< time ranges that may look different, before and after; of a bulk write the span of all
    bool everything = false;                        ///< import, restore
    /// Whose time: the schedule of a Slot, an actor of an appointment; before and after. Not of a bulk write.
    struct Time {
        ResourceKey owner;
        Interval interval;
        friend bool operator==(const Time &, const Time &) = default;
    };
    std::vector<Time> times = {};
    std::vector<ResourceType> types = {};           ///< of the keys, each once. Not of a bulk write
};

// ---- writing --------------------------------------------------------------------------------------------------------

/// Handed to the callable of Store::write. All reads of the store see what was already put.
class Writer {
public:
    virtual ~Writer() = default;
    /// Creates (key 0) or replaces a resource. Gives a valid FHIR id when there is none, resolves and registers its
    /// references (placeholders for unknown ones), projects it, journals it. SlotTaken when the occupancy guard
    /// refuses; the whole write must then fail.
    virtual Result<ResourceKey> put(ResourceType type, const QByteArray &json, const LocalFacts &local, ResourceKey key = {}) = 0;
    /// The same for what has been read already, which gets the keys of its references.
    virtual Result<ResourceKey> put(fhir::Parsed &resource, const LocalFacts &local, ResourceKey key = {}) = 0;
    /// Removes a resource that no server knows; its key stays known.
    virtual Result<void> remove(ResourceKey key) = 0;
    /// Records an open conflict about `key`, which excuses its overlap; see OCCUPANCY.md.
    virtual Result<void> openConflict(ResourceKey key, const QString &kind, const QString &message) = 0;
    /// Ends an open conflict. SlotTaken when its resource still overlaps another one; then it stays open.
    virtual Result<void> closeConflict(qint64 id, const QString &decision) = 0;
    /// The key of what is known by any of `names` ("Type/id", an absolute or urn reference), else a new placeholder of
    /// that type; afterwards each name resolves to it. For a Bundle: reserve every entry under its fullUrl and its id,
    /// then put each with its key, so that references between entries meet whatever their order.
    virtual Result<ResourceKey> reserve(const QString &typeName, const QStringList &names) = 0;
    /// A setting of the clinic, as a step that can be taken back. Empty: none.
    virtual Result<void> setSetting(const QString &name, const QString &value) = 0;
};

struct WriteOptions {
    QString action;                                 ///< for audit and undo: "book", "cancel" …
    QString summary;                                ///< for the undo toast
    QString user;
    bool undoable = true;
    bool toOutbox = true;                           ///< false for import and what a server sent
    bool bulk = false;                              ///< import: FTS and guard in bulk, no per-row change items
    bool excuseOverlaps = false;                    ///< import: an overlap opens a conflict instead of failing
};

class Ledger;

class Store : public QObject {
    Q_OBJECT
public:
    /// Makes a new clinic file (0600; its folder 0700 when we make it). Fails when the file exists.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path, const ClinicInfo &info, Clock clock,
                                                               const Fault &fault = {});
    /// Opens, migrates (after a verified backup beside the file) and locks. ClinicMissing, ClinicNewer (unchanged),
    /// ClinicDamaged (set aside as `name.damaged-…`, never deleted; say where), ClinicLocked (who holds it), ReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Clock clock, const Fault &fault = {});
    ~Store() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] const ClinicInfo &clinic() const;
    [[nodiscard]] const Zone &zone() const { return clinic().zone; }
    [[nodiscard]] Instant now() const;              ///< the clock given

    // single things
    [[nodiscard]] std::optional<Stored> read(ResourceKey key) const;
    /// "Type/id", "id" (of `expected`, else of any type), an imported invalid id, an absolute or urn reference.
    [[nodiscard]] std::optional<ResourceKey> resolve(const QString &reference, ResourceType expected = ResourceType::Other) const;
    /// With keys of references filled. NotFound when there is none or it is only a placeholder.
    [[nodiscard]] Result<Schedule> schedule(ScheduleId id) const;
    [[nodiscard]] Result<Slot> slot(SlotId id) const;
    [[nodiscard]] Result<Appointment> appointment(AppointmentId id) const;
    [[nodiscard]] Result<AppointmentResponse> response(ResponseId id) const;
    [[nodiscard]] Result<Patient> patient(PatientId id) const;
    /// A placeholder gives an Actor with its display (else its reference) as name.
    [[nodiscard]] Result<Actor> actor(ActorId id) const;
    [[nodiscard]] LocalFacts local(ResourceKey key) const;
    /// Reference to a stored thing, ready to write: text "Type/fhirId", display, key, type.
    [[nodiscard]] Reference referenceTo(ResourceKey key) const;

    // many things
    [[nodiscard]] std::vector<Schedule> schedules(const ScheduleQuery &query = {}) const;
    [[nodiscard]] std::vector<ScheduleId> scheduleIds(const ScheduleQuery &query = {}) const; ///< ascending; reads no resource
    [[nodiscard]] std::vector<Actor> actors() const; ///< all that exist or are referred to by a schedule or appointment
    [[nodiscard]] std::vector<SlotRow> slotRows(const SlotQuery &query) const;                    ///< by start, id
    /// Those of one schedule that overlap, by start, id; without empty ones.
    [[nodiscard]] std::vector<SlotTime> slotTimes(ScheduleId schedule, Interval overlapping) const;
    [[nodiscard]] std::vector<SlotRow> holds() const; ///< every Slot with an expiry, over or not; by start, id
    [[nodiscard]] std::vector<AppointmentRow> appointmentRows(const AppointmentQuery &query) const; ///< by start, id
    /// When an actor's visits take time, by start; nothing of whose they are.
    [[nodiscard]] std::vector<Interval> takenTimes(ActorId actor, Interval within) const;
    [[nodiscard]] std::vector<OccupancyRow> occupancy(std::span<const ActorId> actors, Interval within) const;
    [[nodiscard]] std::vector<AppointmentId> appointmentsOfSlot(SlotId slot) const;
    [[nodiscard]] std::vector<ResponseId> responsesTo(AppointmentId appointment) const;
    /// Ignores case, accents and word order; any part of name, birth date (any customary notation), phone, identifier.
    [[nodiscard]] std::vector<PatientHit> searchPatients(const QString &text, int limit) const;
    /// Every resource with bytes, in key order (lazily: `next` is called until it returns false).
    void forEach(const std::function<bool(const Stored &)> &next, std::optional<ResourceType> type = {}) const;
    /// The bytes as they leave the clinic: with a valid id, and with references to imported ids that FHIR forbids, or to
    /// urns of an imported Bundle's entries, replaced by the valid ones. The same bytes where nothing needs it.
    [[nodiscard]] QByteArray exported(const Stored &stored) const;
    [[nodiscard]] qint64 count(ResourceType type) const;
    [[nodiscard]] int openConflicts() const;

    /// BEGIN IMMEDIATE … COMMIT around `work`; anything but a value rolls back. Emits `changed` after the commit.
    /// Errors of the file become DiskFull, ReadOnly, ClinicDamaged or StorageFailure, and the store stays usable.
    /// Inside of `together` the transaction is the whole group's, and so are the outcome and the announcement.
    [[nodiscard]] Result<ChangeId> write(const WriteOptions &options, const std::function<Result<void>(Writer &)> &work);
    /// All writes that `work` makes are one transaction, one change of the undo journal and one group of the outbox; any
    /// that fails rolls all of them back, whatever `work` then answers. Each keeps its own word in the audit; an empty
    /// action or summary of the whole is that of the last write. Inside of another group it is a part of that one.
    [[nodiscard]] Result<ChangeId> together(const WriteOptions &options, const std::function<Result<void>()> &work);

    /// Whether the last question could not be answered by the file: its answer is empty, and not to be kept.
    [[nodiscard]] bool couldNotRead() const;
    /// Counts whatever the file could not answer or keep since it was opened: who decides on many answers can tell
    /// whether all of them were answers.
    [[nodiscard]] qint64 failures() const;
    /// Between the begin and the end of a write or a group: what is read now may be rolled back.
    [[nodiscard]] bool isWriting() const;
    /// Counts the writes that were committed, each before it is announced.
    [[nodiscard]] qint64 revision() const;

    // undo journal: the newest 100 undoable changes survive a restart
    [[nodiscard]] std::optional<Change> nextUndo() const;
    [[nodiscard]] std::optional<Change> nextRedo() const;
    /// To be called inside the write that undoes or redoes.
    [[nodiscard]] Result<void> markUndone(ChangeId change, bool undone);

    [[nodiscard]] std::vector<AuditRow> audit(std::optional<ResourceKey> of, std::optional<Instant> from) const;

    /// What is agreed with servers; see its contract.
    [[nodiscard]] Ledger &ledger();
    [[nodiscard]] const Ledger &ledger() const;

    // care of the file
    /// integrity_check, foreign keys, projections equal to the bytes, no unexcused overlap, audit hash chain.
    /// An empty list: all well. `file` is opened read-only; no Store needed.
    [[nodiscard]] static Result<QStringList> check(const QString &file);
    [[nodiscard]] Result<void> backup(const QString &file) const; ///< VACUUM INTO; verified afterwards
    [[nodiscard]] static Result<void> restore(const QString &backup, const QString &file);

    // settings of the clinic that are not resources
    [[nodiscard]] QString setting(const QString &name) const;
    /// No step of undo; for what the program itself remembers.
    [[nodiscard]] Result<void> setSetting(const QString &name, const QString &value);

Q_SIGNALS:
    void changed(const praxidesk::store::Changed &what);

private:
    class Private;
    friend class OneMoment;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace praxidesk::store
