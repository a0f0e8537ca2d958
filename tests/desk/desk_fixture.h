#pragma once
// A clinic of a few schedules in a file of its own, with a clock that stands until it is moved.

#include "core/desk/desk.h"
#include "tests/oracle/oracle.h"

#include <QTemporaryDir>
#include <QTest>

namespace praxidesk::test {

/// The value, or a failed test that says why there is none.
template <typename T>
T must(Result<T> result) {
    if (!result) {
        qFatal("%s: %s", qPrintable(code(result.error().code)), qPrintable(result.error().message));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

class DeskFixture {
public:
    /// Slots of 20 minutes, 08:00 to 12:00 of `date`: Okafor's, Smith's (with a room), and a second one of Okafor.
    explicit DeskFixture(QDate date = QDate(2026, 11, 17), const QString &zone = QStringLiteral("Europe/Berlin"))
        : m_date(date), m_zone(*Zone::fromId(zone)), m_now(m_zone.toInstant({date, QTime(7, 0)})) {
        m_store = must(store::Store::create(path(), {QStringLiteral("Test"), m_zone}, [this] { return m_now; }));
        m_desk = std::make_unique<desk::Desk>(*m_store, QStringLiteral("desk"));
        okafor = actor(ResourceType::Practitioner, QStringLiteral("Dr. Okafor"));
        smith = actor(ResourceType::Practitioner, QStringLiteral("Dr. Smith"));
        room = actor(ResourceType::Location, QStringLiteral("Room 1"));
        olivia = must(m_desk->addPatient({QStringLiteral("Brown"), QStringLiteral("Olivia"), QDate(1980, 1, 2), {}}));
        homer = must(m_desk->addPatient({QStringLiteral("Simpson"), QStringLiteral("Homer"), QDate(1956, 5, 12), {}}));
        first = schedule({okafor});
        second = schedule({smith, room});
        third = schedule({okafor});
    }

    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("clinic.praxidesk")); }
    [[nodiscard]] const Zone &zone() const { return m_zone; }
    [[nodiscard]] Interval day() const { return m_zone.day(m_date); }
    [[nodiscard]] Instant at(const char *time) const {
        return m_zone.toInstant({m_date, QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm"))});
    }
    [[nodiscard]] Interval span(const char *from, const char *to) const { return {at(from), at(to)}; }
    void setNow(Instant now) { m_now = now; }
    [[nodiscard]] Instant now() const { return m_now; }

    void reopen(const store::Fault &fault = {}) {
        m_desk.reset();
        m_store.reset();
        m_store = must(store::Store::open(path(), [this] { return m_now; }, fault));
        m_desk = std::make_unique<desk::Desk>(*m_store, QStringLiteral("desk"));
    }
    /// What the file's own check finds; the clinic is closed for it and opened again.
    [[nodiscard]] QStringList check() {
        m_desk.reset();
        m_store.reset();
        const QStringList problems = must(store::Store::check(path()));
        m_store = must(store::Store::open(path(), [this] { return m_now; }));
        m_desk = std::make_unique<desk::Desk>(*m_store, QStringLiteral("desk"));
        return problems;
    }
    /// Every resource's bytes and facts: what has to be the same again after an undo.
    [[nodiscard]] std::map<qint64, std::pair<QByteArray, LocalFacts>> snapshot() {
        std::map<qint64, std::pair<QByteArray, LocalFacts>> all;
        m_store->forEach([&all](const store::Stored &stored) {
            all[stored.key.value] = {stored.json, stored.local};
            return true;
        });
        return all;
    }
    /// Issues of every resource; empty: all valid.
    [[nodiscard]] QStringList invalid() {
        QStringList issues;
        m_store->forEach([&issues](const store::Stored &stored) {
            for (const fhir::Issue &issue : fhir::validate(stored.json)) {
                issues << stored.reference() + QStringLiteral(": ") + issue.path + u' ' + issue.message;
            }
            return true;
        });
        return issues;
    }
    [[nodiscard]] Result<AppointmentId> book(const char *time, PatientId patient, ScheduleId schedule, int minutes = 0, const QString &reason = {}) {
        desk::BookingRequest request;
        request.schedules = {schedule};
        request.start = at(time);
        if (minutes > 0) {
            request.duration = Minutes(minutes);
        }
        request.patient = patient;
        request.overbook = !reason.isEmpty();
        request.reason = reason;
        return m_desk->book(request);
    }
    [[nodiscard]] QString slotStatus(const char *time, ScheduleId schedule) {
        QStringList words;
        store::SlotQuery query;
        query.overlapping = Interval{at(time), at(time) + Minutes(1)};
        query.schedules = {schedule};
        for (const store::SlotRow &row : m_store->slotRows(query)) {
            if (row.interval.start == at(time) || row.blockKind) {
                words << toCode(row.status) + (row.overbooked ? QStringLiteral("!") : QString()) + (row.takenByBlock ? QStringLiteral(" taken") : QString());
            }
        }
        words.sort();
        return words.join(QStringLiteral(", "));
    }
    [[nodiscard]] SlotId slotAt(const char *time, ScheduleId schedule) {
        store::SlotQuery query;
        query.overlapping = Interval{at(time), at(time) + Minutes(1)};
        query.schedules = {schedule};
        return m_store->slotRows(query).front().id;
    }
    /// The searches of the desk say what the oracle says, and nobody is in two places.
    [[nodiscard]] QString disagreement() {
        const oracle::Clinic clinic = oracle::Clinic::of(*m_store);
        if (!clinic.unexcusedOverlaps().empty()) {
            return QStringLiteral("unexcused overlap");
        }
        for (const ScheduleId id : {first, second, third}) {
            desk::FindRequest request;
            request.schedules = {id};
            request.from = day().start;
            request.to = day().end;
            request.limit = 0;
            std::vector<oracle::OracleOffer> found;
            for (const auto &offer : must(m_desk->find(request))) {
                found.push_back({oracle::minuteOf(offer.interval.start), offer.schedules});
            }
            if (found != clinic.offers({id}, day(), 20, false)) {
                return QStringLiteral("offers of schedule %1").arg(id.value);
            }
        }
        return {};
    }

    ActorId okafor, smith, room;
    PatientId olivia, homer;
    ScheduleId first, second, third;

private:
    ActorId actor(ResourceType type, const QString &name) {
        Actor value;
        value.type = type;
        value.name = name;
        ResourceKey key;
        store::WriteOptions options{QStringLiteral("import"), {}, QStringLiteral("test")};
        options.undoable = false;
        must(m_store->write(options, [&](store::Writer &writer) -> Result<void> {
            key = must(writer.put(type, fhir::write(value, {}, m_zone), {}));
            return {};
        }));
        return narrow<ActorId>(key);
    }
    ScheduleId schedule(const std::vector<ActorId> &actors) {
        desk::NewSchedule request;
        for (const ActorId id : actors) {
            request.actors.push_back(m_store->referenceTo(resourceKey(id)));
        }
        const ScheduleId made = must(m_desk->createSchedule(request));
        std::vector<desk::NewSlot> slotValues;
        for (Instant start = at("08:00"); start < at("12:00"); start += Minutes(20)) {
            desk::NewSlot slot;
            slot.schedule = made;
            slot.interval = {start, start + Minutes(20)};
            slotValues.push_back(slot);
        }
        must(m_desk->createSlots(slotValues));
        return made;
    }

    QTemporaryDir m_folder;
    QDate m_date;
    Zone m_zone;
    Instant m_now;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace praxidesk::test
