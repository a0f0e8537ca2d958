#include "core/store/store.h"

#include "core/store/clinic_file.h"
#include "core/store/closed_whole.h"
#include "core/store/intake.h"
#include "core/store/journal.h"
#include "core/store/ledger.h"
#include "core/store/migrations.h"
#include "core/store/patient_search.h"
#include "core/store/projection_tables.h"
#include "core/store/range_queries.h"
#include "core/store/reading.h"
#include "core/store/repository.h"
#include "core/store/writer.h"
#include "core/store/text.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace praxidesk::store {
namespace {

Q_LOGGING_CATEGORY(log, "praxidesk.store")

const QString nameSetting = QStringLiteral("clinic.name");
const QString zoneSetting = QStringLiteral("clinic.zone");

} // namespace

class Store::Private {
public:
    Private(QString filePath, std::unique_ptr<QLockFile> fileLock, std::unique_ptr<Database> opened, Clock now)
        : path(std::move(filePath)), lock(std::move(fileLock)), database(std::move(opened)), clock(std::move(now)) {}

    QString path;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Database> database;
    Clock clock;
    ClinicInfo info;
    Identity identity{*database};
    Repository repository{*database, identity};
    ProjectionTables tables{*database};
    RangeQueries ranges{*database};
    Ledger ledger{*database, identity, clock};
    Journal journal{*database, identity};

    /// Writes that are one transaction; see Store::together.
    struct Group {
        WriteOptions options;
        StoreWriter writer;
        std::optional<Error> error;                 ///< of the first write that failed
        bool takesAction = false;                   ///< from the last write
        bool takesSummary = false;
    };
    Group *group = nullptr;
    qint64 revision = 0;

    [[nodiscard]] StoreWriter::Parts parts() { return {*database, identity, repository, tables, journal, ledger, info.zone}; }
    [[nodiscard]] Result<ChangeId> writeInGroup(const WriteOptions &options, const std::function<Result<void>(Writer &)> &work) {
        Q_ASSERT_X(!options.bulk, "Store::write", "a bulk write inside of a group");
        if (group->error) {
            return tl::unexpected(*group->error);
        }
        group->writer.setAction(options.action);
        if (const auto worked = work(group->writer); !worked) {
            group->error = worked.error();
            return tl::unexpected(worked.error());
        }
        if (group->takesAction) {
            group->options.action = options.action;
        }
        if (group->takesSummary) {
            group->options.summary = options.summary;
        }
        return ChangeId{};
    }
    /// A group inside of a group is a part of it: the outer one ends the transaction and tells.
    [[nodiscard]] Result<ChangeId> groupInGroup(const WriteOptions &options, const std::function<Result<void>()> &work) {
        const auto worked = work();
        if (!worked && !group->error) {
            group->error = worked.error();
        }
        if (group->error) {
            return tl::unexpected(*group->error);
        }
        if (group->takesAction && !options.action.isEmpty()) {
            group->options.action = options.action;
        }
        if (group->takesSummary && !options.summary.isEmpty()) {
            group->options.summary = options.summary;
        }
        return ChangeId{};
    }
    /// Ends the transaction of `writer`: committed, unless `worked` or the file says otherwise.
    [[nodiscard]] Result<ChangeId> end(StoreWriter &writer, const Result<void> &worked) {
        Result<ChangeId> change = worked ? writer.finish() : Result<ChangeId>(tl::unexpected(worked.error()));
        if (change) {
            if (const auto committed = database->commit(); !committed) {
                change = tl::unexpected(committed.error());
            }
        }
        if (!change) {
            // what the file said is the cause of whatever the callable made of it
            const auto cause = database->takeError();
            database->rollBack();
            identity.forget();
            ledger.forgetCached();
            return cause ? tl::unexpected(*cause) : change;
        }
        identity.settle();
        return change;
    }

    /// A failure of an earlier read is over; one inside a transaction stays until its end. To be called first by
    /// everything that may run outside of a write.
    void settle() const {
        if (!database->inTransaction()) {
            if (const auto error = database->takeError()) {
                qCWarning(log).noquote() << error->message << error->detail;
            }
        }
    }
    /// An answer of which a part could not be read is none.
    template <typename T>
    [[nodiscard]] Result<T> whole(Result<T> answer) const {
        if (const auto outcome = database->outcome(); !outcome) {
            return tl::unexpected(outcome.error());
        }
        return answer;
    }
    template <typename T>
    [[nodiscard]] std::optional<T> whole(std::optional<T> answer) const {
        return database->hasFailed() ? std::nullopt : std::move(answer);
    }
    template <typename T>
    [[nodiscard]] std::vector<T> whole(std::vector<T> answer) const {
        return database->hasFailed() ? std::vector<T>() : std::move(answer);
    }
    /// The one way into a transaction.
    [[nodiscard]] Result<void> begin() {
        if (!database->isFileInPlace()) {
            return failure(ErrorCode::StorageFailure,
                           Text::tr("The clinic file %1 was moved or removed while it was open. Nothing more can be saved in it: put it back and"
                                    " open it again, or save a copy now, which has everything so far.").arg(path));
        }
        if (!database->begin()) {
            return tl::unexpected(*database->takeError());
        }
        return {};
    }
    [[nodiscard]] QString setting(const QString &name) const {
        Query query("SELECT value FROM setting WHERE name = ?", *database);
        query << name;
        return query.next() ? query.text(0) : QString();
    }
    void setSetting(const QString &name, const QString &value) {
        Query query("INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
                    *database);
        query << name << value;
        query.run();
    }
    [[nodiscard]] Result<void> loadInfo() {
        info.name = setting(nameSetting);
        const QString zoneId = setting(zoneSetting);
        if (auto outcome = database->outcome(); !outcome) {
            return outcome;
        }
        const auto zone = Zone::fromId(zoneId);
        if (!zone) {
            return failure(ErrorCode::ClinicDamaged, Text::tr("The clinic's time zone “%1” is not known here.").arg(zoneId));
        }
        info.zone = *zone;
        return {};
    }

    /// As openToRead; a friend, because only this class may make a Store.
    friend Result<std::unique_ptr<Store>> reader(const QString &path, Clock clock) { return Private::open(path, std::move(clock)); }

private:
    static Result<std::unique_ptr<Store>> open(const QString &path, Clock clock) {
        const auto version = versionOf(path);
        if (!version) {
            return tl::unexpected(version.error());
        }
        auto database = Database::open(path, Database::Access::ReadOnly);
        if (!database) {
            return tl::unexpected(database.error());
        }
        (*database)->execute(QStringLiteral("BEGIN")); // one moment for all that is read
        auto made = std::make_unique<Private>(path, nullptr, std::move(*database), std::move(clock));
        if (auto loaded = made->loadInfo(); !loaded) {
            return tl::unexpected(loaded.error());
        }
        return std::unique_ptr<Store>(new Store(std::move(made)));
    }
};

// ---- opening --------------------------------------------------------------------------------------------------------

Store::Store(std::unique_ptr<Private> made) : d(std::move(made)) { new Intake(*this, *d->database); }
Store::~Store() {
    delete &Intake::of(*this); // before the database that it speaks of
    const QString path = d->path;
    const bool isWhole = d->database->isFileInPlace() && d->database->failures() == 0;
    const auto lock = std::move(d->lock); // until the mark is made
    d.reset();
    if (isWhole) {
        markClosedWhole(path);
    }
}

Result<std::unique_ptr<Store>> reader(const QString &path, Clock clock);
Result<std::unique_ptr<Store>> openToRead(const QString &path, Clock clock) { return reader(path, std::move(clock)); }

Result<std::unique_ptr<Store>> Store::create(const QString &path, const ClinicInfo &info, Clock clock, const Fault &fault) {
    if (inspect(path).kind != FileKind::Missing) {
        return failure(ErrorCode::InvalidArgument, Text::tr("%1 exists already. It was left as it is.").arg(path));
    }
    if (auto made = makeFolderOf(path); !made) {
        return tl::unexpected(made.error());
    }
    // Made under another name, so that a clinic is there whole or not at all.
    TemporaryCopy fresh(freeName(path, QStringLiteral("new")));
    if (auto made = makePrivateFile(fresh.path()); !made) {
        return tl::unexpected(made.error());
    }
    {
        auto database = Database::open(fresh.path(), Database::Access::ReadWrite, fault);
        if (!database) {
            return tl::unexpected(database.error());
        }
        Database &file = **database;
        file.execute(QStringLiteral("PRAGMA page_size = 4096"));
        file.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        if (auto done = migrate(file, 0, migrations()); !done) {
            return tl::unexpected(done.error());
        }
        for (const auto &[name, value] : {std::pair(nameSetting, info.name), std::pair(zoneSetting, info.zone.id())}) {
            Query query("INSERT INTO setting(name, value) VALUES (?, ?)", file);
            query << name << value;
            query.run();
        }
        if (auto error = file.takeError()) {
            return tl::unexpected(*error);
        }
    }
    if (auto kept = fresh.keepAs(path); !kept) {
        return tl::unexpected(kept.error());
    }
    return open(path, std::move(clock), fault);
}

namespace {

/// Gives SQLite room for every page that a bulk write touches again and again, and takes it back at the end: pages that
/// do not fit go through the journal several times, which grows with the clinic.
class BulkMemory {
public:
    BulkMemory(Database &database, bool bulk) : m_database(bulk ? &database : nullptr) {
        if (m_database) {
            m_database->execute(QStringLiteral("PRAGMA cache_size = -131072"));
        }
    }
    ~BulkMemory() {
        if (m_database && !m_database->hasFailed()) {
            m_database->execute(QStringLiteral("PRAGMA cache_size = %1").arg(Database::ordinaryCache));
        }
    }
    BulkMemory(const BulkMemory &) = delete;
    BulkMemory &operator=(const BulkMemory &) = delete;

private:
    Database *m_database;
};

/// Damaged files are kept under another name: with luck somebody can still read them.
tl::unexpected<Error> damaged(const QString &path, Instant now, const QString &detail) {
    const QString day = toUtcIso(now).left(10);
    const auto aside = setAside(path, QStringLiteral("damaged-") + day);
    if (!aside) {
        return tl::unexpected(aside.error());
    }
    return failure(ErrorCode::ClinicDamaged,
                   Text::tr("The clinic file is damaged. It was set aside as %1; restore a backup.").arg(*aside), detail);
}

/// Cheap for any size: the schema and a page of settings. Files that can be read in a moment are read whole, unless nobody
/// touched them since we closed them.
std::optional<QString> damageOf(Database &database, const QString &path) {
    constexpr qint64 smallFile = 16 * 1024 * 1024;
    QString found;
    {
        Query schema("SELECT count(*) FROM sqlite_schema", database);
        if (schema.next() && QFileInfo(path).size() <= smallFile && !isAsClosed(path)) {
            Query whole("PRAGMA quick_check(1)", database);
            if (whole.next() && whole.text(0) != QLatin1String("ok")) {
                found = whole.text(0);
            }
        }
    }
    if (const auto error = database.takeError(); error && error->code == ErrorCode::ClinicDamaged) {
        return error->detail;
    }
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

/// The version as the database has it: what a program wrote that was ended at once may stand in the log alone, where the
/// first bytes of the file (versionOf()) do not show it.
Result<void> upgrade(Database &database, const QString &path) {
    const auto stored = database.pragma(QStringLiteral("user_version"));
    if (!stored) {
        return tl::unexpected(database.takeError().value_or(Error{}));
    }
    const auto version = knownVersion(path, int(*stored));
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version == currentVersion()) {
        return {};
    }
    const QString backup = freeName(path, QStringLiteral("version-%1.backup").arg(*version));
    if (auto copied = copyInto(database, backup); !copied) {
        return copied;
    }
    return migrate(database, *version, migrations());
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &path, Clock clock, const Fault &fault) {
    auto version = versionOf(path);
    // what was never a clinic is not ours to set aside
    if (!version && (version.error().code != ErrorCode::ClinicDamaged || inspect(path).kind == FileKind::Foreign)) {
        return tl::unexpected(version.error());
    }
    if (!QFile::permissions(path).testFlag(QFileDevice::WriteOwner) || !QFileInfo(path).isWritable()) {
        return failure(ErrorCode::ReadOnly, Text::tr("%1 cannot be written to, so nothing could be saved in it. Allow writing, or copy it to a folder of your own and open the copy.").arg(path));
    }
    auto lock = lockClinic(path);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    if (!version) {
        return damaged(path, clock(), version.error().message);
    }
    auto database = Database::open(path, Database::Access::ReadWrite, fault);
    if (!database) {
        return database.error().code == ErrorCode::ClinicDamaged ? damaged(path, clock(), database.error().detail)
                                                                 : tl::unexpected(database.error());
    }
    if (const auto detail = damageOf(**database, path)) {
        database->reset();
        return damaged(path, clock(), *detail);
    }
    (*database)->execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (auto upgraded = upgrade(**database, path); !upgraded) {
        return tl::unexpected(upgraded.error());
    }
    auto made = std::make_unique<Private>(path, std::move(*lock), std::move(*database), std::move(clock));
    if (auto loaded = made->loadInfo(); !loaded) {
        return tl::unexpected(loaded.error());
    }
    return std::unique_ptr<Store>(new Store(std::move(made)));
}

QString Store::path() const { return d->path; }
const ClinicInfo &Store::clinic() const { return d->info; }
Instant Store::now() const { return d->clock(); }

// ---- single things --------------------------------------------------------------------------------------------------

std::optional<Stored> Store::read(ResourceKey key) const {
    d->settle();
    auto row = d->repository.read(key);
    return d->whole(row ? std::optional(std::move(row->stored)) : std::nullopt);
}

std::optional<ResourceKey> Store::resolve(const QString &reference, ResourceType expected) const {
    d->settle();
    return d->whole(d->identity.resolve(reference, expected));
}

Result<Schedule> Store::schedule(ScheduleId id) const {
    d->settle();
    return d->whole(d->repository.value<Schedule>(resourceKey(id)));
}
Result<Slot> Store::slot(SlotId id) const {
    d->settle();
    return d->whole(d->repository.value<Slot>(resourceKey(id)));
}
Result<Appointment> Store::appointment(AppointmentId id) const {
    d->settle();
    return d->whole(d->repository.value<Appointment>(resourceKey(id)));
}
Result<AppointmentResponse> Store::response(ResponseId id) const {
    d->settle();
    return d->whole(d->repository.value<AppointmentResponse>(resourceKey(id)));
}
Result<Patient> Store::patient(PatientId id) const {
    d->settle();
    return d->whole(d->repository.value<Patient>(resourceKey(id)));
}
Result<Actor> Store::actor(ActorId id) const {
    d->settle();
    return d->whole(d->repository.actor(id));
}
LocalFacts Store::local(ResourceKey key) const {
    d->settle();
    return d->repository.local(key);
}
Reference Store::referenceTo(ResourceKey key) const {
    d->settle();
    return d->repository.referenceTo(key);
}

// ---- many things ----------------------------------------------------------------------------------------------------

std::vector<Schedule> Store::schedules(const ScheduleQuery &query) const {
    d->settle();
    std::vector<Schedule> found;
    for (const ScheduleId id : d->ranges.schedules(query)) {
        if (auto schedule = d->repository.value<Schedule>(resourceKey(id))) {
            found.push_back(std::move(*schedule));
        }
    }
    return d->whole(std::move(found));
}

std::vector<Actor> Store::actors() const {
    d->settle();
    std::vector<ActorId> ids;
    {
        Query query("SELECT r.key, r.type, r.state FROM resource_type t JOIN resource r ON r.type = t.id"
                    " WHERE t.name IN ('Practitioner', 'PractitionerRole', 'Location', 'HealthcareService', 'Device')"
                    " AND (r.state = 1 OR r.state = 0 AND (EXISTS (SELECT 1 FROM schedule_actor WHERE actor = r.key)"
                    " OR EXISTS (SELECT 1 FROM occupancy WHERE actor = r.key))) ORDER BY r.key",
                    *d->database);
        while (query.next()) {
            ids.push_back(query.id<ActorId>(0));
        }
    }
    std::vector<Actor> found;
    for (const ActorId id : ids) {
        if (auto actor = d->repository.actor(id)) {
            found.push_back(std::move(*actor));
        }
    }
    return d->whole(std::move(found));
}

std::vector<SlotRow> Store::slotRows(const SlotQuery &query) const {
    d->settle();
    return d->whole(d->ranges.slotRows(query));
}
std::vector<ScheduleId> Store::scheduleIds(const ScheduleQuery &query) const {
    d->settle();
    return d->whole(d->ranges.schedules(query));
}
std::vector<SlotTime> Store::slotTimes(ScheduleId schedule, Interval overlapping) const {
    d->settle();
    auto times = d->ranges.slotTimes(schedule, overlapping);
    for (SlotTime &time : times) {
        if (time.status == SlotStatus::BusyTentative) {
            time.holdTookFreeSlot = !d->repository.local(resourceKey(time.id)).holdOwnsSlot;
        }
    }
    return d->whole(std::move(times));
}
std::vector<SlotRow> Store::holds() const {
    d->settle();
    return d->ranges.holds();
}
std::vector<AppointmentRow> Store::appointmentRows(const AppointmentQuery &query) const {
    d->settle();
    return d->whole(d->ranges.appointmentRows(query));
}
std::vector<Interval> Store::takenTimes(ActorId actor, Interval within) const {
    d->settle();
    return d->whole(d->ranges.takenTimes(actor, within));
}
std::vector<OccupancyRow> Store::occupancy(std::span<const ActorId> actors, Interval within) const {
    d->settle();
    return d->whole(d->ranges.occupancy(actors, within));
}
std::vector<AppointmentId> Store::appointmentsOfSlot(SlotId slot) const {
    d->settle();
    return d->whole(d->ranges.appointmentsOfSlot(slot));
}
std::vector<ResponseId> Store::responsesTo(AppointmentId appointment) const {
    d->settle();
    return d->whole(d->ranges.responsesTo(appointment));
}

std::vector<PatientHit> Store::searchPatients(const QString &searched, int limit) const {
    d->settle();
    const Instant instant = now();
    return d->whole(store::searchPatients(*d->database, searched, limit, instant, zone().dateOf(instant).year()));
}

void Store::forEach(const std::function<bool(const Stored &)> &next, std::optional<ResourceType> type) const {
    d->settle();
    d->repository.forEach(next, type);
}

QByteArray Store::exported(const Stored &stored) const {
    d->settle();
    const QByteArray renamed = fhir::withReferences(stored.json, [this](const QString &reference) {
        const ReferenceText parsed = parseReference(reference);
        const bool isOfBundle = reference.startsWith(QLatin1String("urn:"));
        if (!isOfBundle && (parsed.typeName.isEmpty() || fhir::isValidId(parsed.id))) {
            return reference;
        }
        const auto key = d->identity.byAlias(parsed.whole);
        const auto row = key ? d->repository.read(*key) : std::nullopt;
        // a urn is only understood in the Bundle that it came with, but says more than a resource that is not here
        return row && (!isOfBundle || row->state == ResourceState::Stored) ? row->stored.reference() : reference;
    });
    const auto envelope = fhir::readEnvelope(renamed);
    return envelope && envelope->id != stored.fhirId ? fhir::withId(renamed, stored.fhirId) : renamed;
}

qint64 Store::count(ResourceType type) const {
    d->settle();
    const auto number = d->identity.knownNumberOf(toCode(type));
    if (!number) {
        return 0;
    }
    Query query("SELECT count(*) FROM resource WHERE type = ? AND state = 1", *d->database);
    query << *number;
    return query.next() ? query.integer(0) : 0;
}

int Store::openConflicts() const {
    d->settle();
    Query query("SELECT count(*) FROM conflict WHERE open = 1", *d->database);
    return query.next() ? query.small(0) : 0;
}

// ---- writing --------------------------------------------------------------------------------------------------------

Result<ChangeId> Store::write(const WriteOptions &options, const std::function<Result<void>(Writer &)> &work) {
    if (d->group != nullptr) {
        return d->writeInGroup(options, work);
    }
    d->settle();
    Q_ASSERT_X(!d->database->inTransaction(), "Store::write", "a write inside of a write");
    const BulkMemory memory(*d->database, options.bulk);
    if (auto begun = d->begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    StoreWriter writer(d->parts(), options, now());
    const auto change = d->end(writer, work(writer));
    if (change) {
        ++d->revision;
        const Changed what = writer.takeChanged();
        Q_EMIT changed(what);
    }
    return change;
}

Result<ChangeId> Store::together(const WriteOptions &options, const std::function<Result<void>()> &work) {
    if (d->group != nullptr) {
        return d->groupInGroup(options, work);
    }
    d->settle();
    Q_ASSERT_X(!d->database->inTransaction(), "Store::together", "a group inside of a write");
    if (auto begun = d->begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    // The writer keeps a reference to the options, which may learn their words from the last write.
    Private::Group group{options, StoreWriter(d->parts(), group.options, now()), std::nullopt, options.action.isEmpty(), options.summary.isEmpty()};
    d->group = &group;
    auto worked = work();
    d->group = nullptr;
    if (group.error) {
        worked = tl::unexpected(*group.error);
    }
    const auto change = d->end(group.writer, worked);
    if (change) {
        ++d->revision;
        const Changed what = group.writer.takeChanged();
        Q_EMIT changed(what);
    }
    return change;
}

bool Store::couldNotRead() const { return d->database->hasFailed(); }
qint64 Store::failures() const { return d->database->failures(); }
bool Store::isWriting() const { return d->database->inTransaction(); }
qint64 Store::revision() const { return d->revision; }

std::optional<Change> Store::nextUndo() const {
    d->settle();
    return d->whole(d->journal.nextUndo());
}
std::optional<Change> Store::nextRedo() const {
    d->settle();
    return d->whole(d->journal.nextRedo());
}
Result<void> Store::markUndone(ChangeId change, bool undone) {
    Q_ASSERT_X(d->database->inTransaction(), "Store::markUndone", "only inside of Store::write");
    d->journal.markUndone(change, undone);
    return d->database->outcome();
}

std::vector<AuditRow> Store::audit(std::optional<ResourceKey> of, std::optional<Instant> from) const {
    d->settle();
    return d->whole(d->journal.audit(of, from));
}

Ledger &Store::ledger() {
    d->settle();
    return d->ledger;
}
const Ledger &Store::ledger() const {
    d->settle();
    return d->ledger;
}

// ---- settings and care of the file ----------------------------------------------------------------------------------

QString Store::setting(const QString &name) const {
    d->settle();
    return d->setting(name);
}

Result<void> Store::setSetting(const QString &name, const QString &value) {
    d->settle();
    if (d->database->inTransaction()) {
        d->setSetting(name, value);
        return d->database->outcome();
    }
    if (auto begun = d->begin(); !begun) {
        return begun;
    }
    d->setSetting(name, value);
    return d->database->commit();
}

Result<void> Store::backup(const QString &file) const {
    d->settle();
    return copyInto(*d->database, file);
}

} // namespace praxidesk::store
