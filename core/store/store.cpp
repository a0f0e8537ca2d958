// What is read of a clinic's file.
#include "core/store/patient_search.h"
#include "core/store/store_private.h"

namespace praxidesk::store {

Q_LOGGING_CATEGORY(storeLog, "praxidesk.store")

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

QString Store::setting(const QString &name) const {
    d->settle();
    return d->setting(name);
}

} // namespace praxidesk::store
