#include "core/store/ledger.h"
#include "tests/store/temporary_clinic.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>

namespace praxidesk::store::test {

/// Writing and reading back: resources, identity, range queries, signals.
class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsPutIsReadBackByteForByte();
    void bytesSurviveAReopen();
    void aNewResourceGetsAValidId();
    void putReplacesUnderTheSameKey();
    void aTypeCannotChange();
    void brokenJsonIsRefused();
    void aRefusedWriteLeavesNothing();
    void anErrorThatTheCallerIgnoresStillFailsTheWrite();
    void referredThingsBecomePlaceholders();
    void namesOfAResource_data();
    void namesOfAResource();
    void reservedEntriesMeetWhateverTheirOrder();
    void exportedBytesHaveValidIdsAndReferences();
    void localFactsRoundTrip();
    void removedResourcesStayKnown();
    void slotRowsOfARange();
    void slotsByServiceAndSpecialty();
    void appointmentRowsOfARange();
    void appointmentRowsBy_data();
    void appointmentRowsBy();
    void longThingsAreFoundFromTheirMiddle();
    void occupancyOfActors();
    void actorsAreThoseThatMatter();
    void responsesAndSlotsPointBack();
    void changedTellsBothTimeRanges();
    void forEachGivesEverythingInOrder();
    void settingsPersist();
    void otherTypesAreKept();
};

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QString drA = s("Practitioner/a");
const QString drB = s("Practitioner/b");
const QString pat = s("Patient/p");

} // namespace

void StoreTest::whatIsPutIsReadBackByteForByte() {
    TemporaryClinic clinic;
    const QByteArray json = R"({ "resourceType" : "Patient","id":"x1", "name":[{"family":"Ünïcode"}], "multipleBirthInteger": 1, "extension":[{"url":"u","valueDecimal":1.10}] })";
    const ResourceKey key = clinic.put(json);
    const auto stored = clinic.store().read(key);
    QVERIFY(stored);
    QCOMPARE(stored->json, json);
    QCOMPARE(stored->fhirId, s("x1"));
    QCOMPARE(stored->reference(), s("Patient/x1"));
    QCOMPARE(stored->version, 1);
    QCOMPARE(stored->type, ResourceType::Patient);
}

void StoreTest::bytesSurviveAReopen() {
    TemporaryClinic clinic;
    const QByteArray json = Json::patient(s("p"), s("Homer"), s("Simpson"));
    const ResourceKey key = clinic.put(json);
    const auto before = clinic.store().read(key);
    QVERIFY(clinic.reopen());
    QCOMPARE(clinic.store().read(key), before);
    QCOMPARE(clinic.store().clinic().name, s("Test clinic"));
    QCOMPARE(clinic.store().zone().id(), s("Europe/Berlin"));
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void StoreTest::aNewResourceGetsAValidId() {
    TemporaryClinic clinic;
    const ResourceKey key = clinic.put(Json::patient({}, s("Marge"), s("Simpson")));
    const auto stored = clinic.store().read(key);
    QVERIFY(stored);
    QVERIFY(fhir::isValidId(stored->fhirId));
    QCOMPARE(fhir::readEnvelope(stored->json)->id, stored->fhirId);
    const auto patient = clinic.store().patient(narrow<PatientId>(key));
    QVERIFY(patient);
    QCOMPARE(patient->header.fhirId, stored->fhirId);
    QCOMPARE(patient->header.key, key);
    QVERIFY(clinic.put(Json::patient({}, s("Marge"), s("Simpson"))) != key);
}

void StoreTest::putReplacesUnderTheSameKey() {
    TemporaryClinic clinic;
    const ResourceKey key = clinic.put(Json::patient(s("p"), s("Ned"), s("Flanders")));
    QCOMPARE(clinic.put(Json::patient(s("p"), s("Todd"), s("Flanders")), {}, key), key);
    QCOMPARE(clinic.put(Json::patient(s("p"), s("Rod"), s("Flanders"))), key); // known by its id
    QCOMPARE(clinic.store().read(key)->version, 3);
    QCOMPARE(clinic.store().patient(narrow<PatientId>(key))->displayName(), s("Rod Flanders"));
    QCOMPARE(clinic.store().count(ResourceType::Patient), 1);
}

void StoreTest::aTypeCannotChange() {
    TemporaryClinic clinic;
    const ResourceKey key = clinic.put(Json::patient(s("p"), s("Ned"), s("Flanders")));
    const auto refused = clinic.tryPut(Json::practitioner(s("p"), s("Ned")), {}, key);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
}

void StoreTest::brokenJsonIsRefused() {
    TemporaryClinic clinic;
    const auto refused = clinic.store().write(TemporaryClinic::booking(), [](Writer &writer) -> Result<void> {
        const auto done = writer.put(ResourceType::Patient, R"({"resourceType":"Patient",)", {});
        return done ? Result<void>() : tl::unexpected(done.error());
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidResource);
    QCOMPARE(clinic.store().count(ResourceType::Patient), 0);
}

void StoreTest::aRefusedWriteLeavesNothing() {
    TemporaryClinic clinic;
    QSignalSpy spy(&clinic.store(), &Store::changed);
    const auto refused = clinic.store().write(TemporaryClinic::booking(), [](Writer &writer) -> Result<void> {
        if (!writer.put(ResourceType::Patient, Json::patient(s("p"), s("A"), s("B")), {})) {
            return failure(ErrorCode::StorageFailure, s("unexpected"));
        }
        return failure(ErrorCode::Blocked, s("no"));
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Blocked);
    QVERIFY(!clinic.store().resolve(pat));
    QVERIFY(clinic.store().audit({}, {}).empty());
    QVERIFY(clinic.store().ledger().waiting().empty());
    QCOMPARE(spy.count(), 0);
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    QCOMPARE(spy.count(), 1);
}

void StoreTest::anErrorThatTheCallerIgnoresStillFailsTheWrite() {
    TemporaryClinic clinic;
    clinic.put(Json::appointment({s("one"), between(0, 20), {drA}}));
    const auto refused = clinic.store().write(TemporaryClinic::booking(), [](Writer &writer) -> Result<void> {
        const auto ignored = writer.put(ResourceType::Appointment, Json::appointment({s("two"), between(10, 30), {drA}}), {});
        Q_UNUSED(ignored)
        return {};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::SlotTaken);
    QVERIFY(!clinic.store().resolve(s("Appointment/two")));
}

void StoreTest::referredThingsBecomePlaceholders() {
    TemporaryClinic clinic;
    const QByteArray json = R"({"resourceType":"Schedule","id":"s","actor":[{"reference":"Practitioner/a","display":"Dr. Alan"}]})";
    const ResourceKey schedule = clinic.put(json);
    const auto actor = clinic.store().resolve(drA);
    QVERIFY(actor);
    QCOMPARE(clinic.store().schedule(narrow<ScheduleId>(schedule))->actors.front().key, *actor);
    QCOMPARE(clinic.store().actor(narrow<ActorId>(*actor))->name, s("Dr. Alan"));
    QCOMPARE(clinic.store().read(*actor)->version, 0);
    QVERIFY(clinic.store().read(*actor)->json.isEmpty());
    QCOMPARE(clinic.store().referenceTo(*actor), (Reference{drA, s("Dr. Alan"), *actor, ResourceType::Practitioner}));
    // and the thing itself takes the placeholder's place
    QCOMPARE(clinic.put(Json::practitioner(s("a"), s("Dr. Alan Smith"))), *actor);
    QCOMPARE(clinic.store().actor(narrow<ActorId>(*actor))->name, s("Dr. Alan Smith"));
    QCOMPARE(clinic.store().read(*actor)->version, 1);
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void StoreTest::namesOfAResource_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("expectedType");
    QTest::addColumn<bool>("found");
    const auto any = int(ResourceType::Other);
    QTest::newRow("type and id") << s("Practitioner/dr.smith") << any << true;
    QTest::newRow("with version") << s("Practitioner/dr.smith/_history/3") << any << true;
    QTest::newRow("id alone") << s("dr.smith") << any << true;
    QTest::newRow("id of a type") << s("dr.smith") << int(ResourceType::Practitioner) << true;
    QTest::newRow("id of another type") << s("dr.smith") << int(ResourceType::Patient) << false;
    QTest::newRow("imported id") << s("Practitioner/dr_jones") << any << true;
    QTest::newRow("imported id alone") << s("dr_jones") << any << true;
    QTest::newRow("imported id of a type") << s("dr_jones") << int(ResourceType::Practitioner) << true;
    QTest::newRow("imported id of another type") << s("dr_jones") << int(ResourceType::Slot) << false;
    QTest::newRow("urn") << s("urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0") << any << true;
    QTest::newRow("absolute") << s("http://example.org/fhir/Patient/7") << any << true;
    QTest::newRow("unknown") << s("Practitioner/nobody") << any << false;
    QTest::newRow("contained") << s("#c") << any << false;
    QTest::newRow("empty") << QString() << any << false;
}

void StoreTest::namesOfAResource() {
    TemporaryClinic clinic;
    clinic.put(Json::practitioner(s("dr.smith"), s("Smith")));
    clinic.put(Json::practitioner(s("dr_jones"), s("Jones")));
    clinic.put(Json::appointment({s("v"), between(0, 20),
                                  {s("urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"), s("http://example.org/fhir/Patient/7"),
                                   s("#c")}}));
    QFETCH(QString, name);
    QFETCH(int, expectedType);
    QFETCH(bool, found);
    const auto key = clinic.store().resolve(name, ResourceType(expectedType));
    QCOMPARE(key.has_value(), found);
    if (key) {
        QVERIFY(fhir::isValidId(clinic.store().read(*key)->fhirId));
    }
}

void StoreTest::reservedEntriesMeetWhateverTheirOrder() {
    TemporaryClinic clinic;
    const QString patientUrl = s("urn:uuid:11111111-1111-4111-8111-111111111111");
    const QString doctorUrl = s("https://example.org/fhir/Practitioner/d");
    const auto done = clinic.store().write(TemporaryClinic::booking(), [&](Writer &writer) -> Result<void> {
        const auto patient = writer.reserve(s("Patient"), {patientUrl});
        const auto doctor = writer.reserve(s("Practitioner"), {doctorUrl, s("Practitioner/d")});
        if (!patient || !doctor
            || !writer.put(ResourceType::Appointment,
                           Json::appointment({s("v"), between(0, 20), {patientUrl, s("Practitioner/d")}}), {})
            || writer.put(ResourceType::Patient, Json::patient({}, s("Lisa"), s("Simpson")), {}, *patient) != *patient
            || writer.put(ResourceType::Practitioner, Json::practitioner(s("d"), s("Dr. D")), {}, *doctor) != *doctor) {
            return failure(ErrorCode::StorageFailure, s("unexpected"));
        }
        return {};
    });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    const auto rows = clinic.store().appointmentRows({});
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().patientName, s("Lisa Simpson"));
    QCOMPARE(rows.front().actors.size(), size_t(1));
    QCOMPARE(clinic.store().resolve(doctorUrl), clinic.store().resolve(s("Practitioner/d")));
    QCOMPARE(clinic.store().read(resourceKey(rows.front().patient))->fhirId, s("11111111-1111-4111-8111-111111111111"));
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void StoreTest::exportedBytesHaveValidIdsAndReferences() {
    TemporaryClinic clinic;
    const QByteArray doctor = Json::practitioner(s("dr_smith"), s("Smith"));
    const ResourceKey key = clinic.put(doctor);
    const ResourceKey schedule = clinic.put(Json::schedule(s("s"), {s("Practitioner/dr_smith")}));
    const Stored stored = *clinic.store().read(key);
    QCOMPARE(stored.json, doctor); // untouched here
    QCOMPARE(clinic.store().schedule(narrow<ScheduleId>(schedule))->actors.front().key, key);
    QCOMPARE(fhir::readEnvelope(clinic.store().exported(stored))->id, stored.fhirId);
    const QByteArray exportedSchedule = clinic.store().exported(*clinic.store().read(schedule));
    QCOMPARE(fhir::readEnvelope(exportedSchedule)->references.front().reference, stored.reference());
}

void StoreTest::localFactsRoundTrip() {
    TemporaryClinic clinic;
    LocalFacts facts;
    facts.arrivedAt = at(5);
    facts.inRoomAt = at(6);
    facts.doneAt = at(7);
    facts.noShowReason = s("snow");
    facts.timeGivenBack = true;
    facts.toldPatient = s("called");
    facts.toldAt = at(8);
    facts.toldBy = s("anna");
    facts.onCallList = true;
    facts.ownSlots = {SlotId{300}, SlotId{1}, SlotId{70000000000}};
    facts.holdOwner = s("bert");
    facts.holdFor = s("Mrs. Ö");
    facts.holdExpires = at(-9);
    facts.holdOwnsSlot = true;
    facts.heldBy = ResourceKey{12};
    facts.blockGroup = s("g");
    facts.takenByBlock = ResourceKey{13};
    const ResourceKey key = clinic.put(Json::appointment({s("v"), between(0, 20), {drA}}), facts);
    QVERIFY(clinic.reopen());
    QCOMPARE(clinic.store().local(key), facts);
    QCOMPARE(clinic.store().read(key)->local, facts);
    const auto row = clinic.store().appointmentRows({}).front();
    QCOMPARE(row.arrivedAt, facts.arrivedAt);
    QCOMPARE(row.inRoomAt, facts.inRoomAt);
    QVERIFY(row.onCallList);
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void StoreTest::removedResourcesStayKnown() {
    TemporaryClinic clinic;
    const QByteArray json = Json::slot(s("x"), s("Schedule/s"), between(0, 20));
    const ResourceKey key = clinic.put(json);
    const auto remove = [&] {
        return clinic.store().write(TemporaryClinic::booking(), [&](Writer &writer) { return writer.remove(key); });
    };
    QVERIFY(remove());
    QVERIFY(!remove()); // once
    QVERIFY(clinic.store().slotRows({}).empty());
    QCOMPARE(clinic.store().slot(narrow<SlotId>(key)).error().code, ErrorCode::NotFound);
    QVERIFY(clinic.store().read(key)->json.isEmpty());
    QCOMPARE(clinic.store().resolve(s("Slot/x")), key);
    QCOMPARE(clinic.problems().join(u'\n'), QString());
    QCOMPARE(clinic.put(json, {}, key), key);
    QCOMPARE(clinic.store().slotRows({}).size(), size_t(1));
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void StoreTest::slotRowsOfARange() {
    TemporaryClinic clinic;
    LocalFacts hold;
    hold.holdOwner = s("anna");
    hold.holdFor = s("Mr. X");
    hold.holdExpires = at(99);
    hold.heldBy = ResourceKey{1};
    clinic.put(Json::slot(s("1"), s("Schedule/s"), between(0, 20)));
    const auto second = clinic.put(Json::slot(s("2"), s("Schedule/s"), between(20, 40), s("busy-tentative")), hold);
    clinic.put(Json::slot(s("3"), s("Schedule/t"), between(20, 40), s("busy-unavailable")));
    clinic.put(Json::slot(s("4"), s("Schedule/s"), between(40, 60), s("busy"), s("Checkup")));
    SlotQuery query;
    query.overlapping = between(20, 40);
    auto rows = clinic.store().slotRows(query);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows.at(0).id, narrow<SlotId>(second));
    QCOMPARE(rows.at(0).holdOwner, hold.holdOwner);
    QCOMPARE(rows.at(0).holdFor, hold.holdFor);
    QCOMPARE(rows.at(0).holdExpires, hold.holdExpires);
    QCOMPARE(rows.at(0).heldBy, hold.heldBy);
    QCOMPARE(rows.at(0).status, SlotStatus::BusyTentative);
    QVERIFY(!rows.at(0).blockKind);
    QCOMPARE(rows.at(1).blockKind, BlockKind::Other);
    query.schedules = {narrow<ScheduleId>(*clinic.store().resolve(s("Schedule/s")))};
    QCOMPARE(clinic.store().slotRows(query).size(), size_t(1));
    query.overlapping.reset();
    QCOMPARE(clinic.store().slotRows(query).size(), size_t(3));
    query.status = SlotStatus::Busy;
    rows = clinic.store().slotRows(query);
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(rows.front().serviceSpecific);
    QCOMPARE(rows.front().interval, between(40, 60));
}

void StoreTest::slotsByServiceAndSpecialty() {
    TemporaryClinic clinic;
    clinic.put(Json::schedule(s("s"), {drA}, s("Cardiology")));
    clinic.put(Json::schedule(s("t"), {drB}, s("Dermatology")));
    clinic.put(Json::slot(s("1"), s("Schedule/s"), between(0, 20)));
    clinic.put(Json::slot(s("2"), s("Schedule/t"), between(0, 20), s("free"), s("Mole check")));
    SlotQuery query;
    query.specialty = s("CARDIOLOGY");
    QCOMPARE(clinic.store().slotRows(query).size(), size_t(1)); // through its schedule
    query.specialty.clear();
    query.serviceType = s("mole Check");
    QCOMPARE(clinic.store().slotRows(query).size(), size_t(1));
    query.specialty = s("cardiology");
    QVERIFY(clinic.store().slotRows(query).empty());
    ScheduleQuery schedules;
    schedules.specialty = s("dermatology");
    QCOMPARE(clinic.store().schedules(schedules).size(), size_t(1));
    schedules.actor = *clinic.store().resolve(drA);
    QVERIFY(clinic.store().schedules(schedules).empty());
    schedules.specialty.clear();
    schedules.active = true;
    QCOMPARE(clinic.store().schedules(schedules).front().header.fhirId, s("s"));
    schedules.active = false;
    QVERIFY(clinic.store().schedules(schedules).empty());
}

void StoreTest::appointmentRowsOfARange() {
    TemporaryClinic clinic;
    clinic.put(Json::patient(s("p"), s("Homer"), s("Simpson")));
    const auto slot = clinic.put(Json::slot(s("1"), s("Schedule/s"), between(20, 40), s("busy")));
    const auto key = clinic.put(Json::appointment(
        {s("v"), between(20, 40), {pat, drA, s("Location/r")}, s("arrived"), {s("Slot/1")}, {}, s("brings papers")}));
    AppointmentQuery query;
    for (const auto &[range, count] : {std::pair(between(0, 20), 0), {between(40, 60), 0}, {between(39, 60), 1},
                                       {between(0, 21), 1}, {between(25, 30), 1}, {between(0, 100), 1}}) {
        query.overlapping = range;
        QCOMPARE(int(clinic.store().appointmentRows(query).size()), count);
    }
    const AppointmentRow row = clinic.store().appointmentRows(query).front();
    QCOMPARE(row.id, narrow<AppointmentId>(key));
    QCOMPARE(row.interval, between(20, 40));
    QCOMPARE(row.status, AppointmentStatus::Arrived);
    QCOMPARE(row.patientName, s("Homer Simpson"));
    QCOMPARE(resourceKey(row.patient), *clinic.store().resolve(pat));
    QCOMPARE(row.comment, s("brings papers"));
    QCOMPARE(row.promise, Promise::Local);
    QCOMPARE(row.actors, (std::vector{narrow<ActorId>(*clinic.store().resolve(drA)),
                                      narrow<ActorId>(*clinic.store().resolve(s("Location/r")))}));
    QCOMPARE(row.slotIds, std::vector{narrow<SlotId>(slot)});
    QVERIFY(!row.overbooked);
}

void StoreTest::appointmentRowsBy_data() {
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("patient");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("found");
    QTest::newRow("all") << "" << "" << "" << "" << "12354";
    QTest::newRow("actor, also cancelled and declined") << "Practitioner/a" << "" << "" << "" << "1235";
    QTest::newRow("schedule by its actor or by a slot") << "" << "Schedule/s" << "" << "" << "12354";
    QTest::newRow("schedule of b") << "" << "Schedule/t" << "" << "" << "24";
    QTest::newRow("patient") << "" << "" << "Patient/p" << "" << "14";
    QTest::newRow("status") << "" << "" << "" << "cancelled" << "3";
    QTest::newRow("actor and patient") << "Practitioner/a" << "" << "Patient/p" << "" << "1";
    QTest::newRow("actor and schedule") << "Practitioner/a" << "Schedule/t" << "" << "" << "2";
}

void StoreTest::appointmentRowsBy() {
    TemporaryClinic clinic;
    clinic.put(Json::schedule(s("s"), {drA}));
    clinic.put(Json::schedule(s("t"), {drB}));
    clinic.put(Json::slot(s("x"), s("Schedule/s"), between(60, 80)));
    clinic.put(Json::appointment({s("1"), between(0, 20), {pat, drA}}));
    clinic.put(Json::appointment({s("2"), between(20, 40), {drA, drB}}));
    clinic.put(Json::appointment({s("3"), between(20, 40), {drA}, s("cancelled")}));
    clinic.put(Json::appointment({s("4"), between(60, 80), {pat, drB}, s("booked"), {s("Slot/x")}}));
    clinic.put(Json::appointment({s("5"), between(20, 40), {drA + s("?declined")}}));
    QFETCH(QString, actor);
    QFETCH(QString, schedule);
    QFETCH(QString, patient);
    QFETCH(QString, status);
    QFETCH(QString, found);
    AppointmentQuery query;
    if (!actor.isEmpty()) {
        query.actors = {narrow<ActorId>(*clinic.store().resolve(actor))};
    }
    if (!schedule.isEmpty()) {
        query.schedules = {narrow<ScheduleId>(*clinic.store().resolve(schedule))};
    }
    if (!patient.isEmpty()) {
        query.patient = narrow<PatientId>(*clinic.store().resolve(patient));
    }
    query.status = fromCode<AppointmentStatus>(status);
    for (const bool bounded : {false, true}) {
        query.overlapping = bounded ? std::optional(between(0, 100)) : std::nullopt;
        QString ids;
        for (const AppointmentRow &row : clinic.store().appointmentRows(query)) {
            ids += clinic.store().read(resourceKey(row.id))->fhirId;
        }
        QCOMPARE(ids, found);
    }
}

void StoreTest::longThingsAreFoundFromTheirMiddle() {
    TemporaryClinic clinic;
    constexpr int day = 24 * 60;
    clinic.put(Json::schedule(s("s"), {drA}));
    clinic.put(Json::slot(s("leave"), s("Schedule/s"), between(0, 21 * day), s("busy-unavailable")));
    clinic.put(Json::appointment({s("stay"), between(day, 9 * day), {drA, pat}}));
    clinic.put(Json::appointment({s("later"), between(9 * day, 9 * day + 20), {drA}}));
    SlotQuery slotQuery;
    slotQuery.overlapping = between(10 * day, 11 * day);
    QCOMPARE(clinic.store().slotRows(slotQuery).size(), size_t(1));
    AppointmentQuery query;
    query.overlapping = between(5 * day, 6 * day);
    QCOMPARE(clinic.store().appointmentRows(query).size(), size_t(1));
    query.actors = {narrow<ActorId>(*clinic.store().resolve(drA))};
    QCOMPARE(clinic.store().appointmentRows(query).size(), size_t(1));
    QCOMPARE(clinic.store().occupancy(query.actors, between(5 * day, 6 * day)).size(), size_t(1));
    QCOMPARE(clinic.store().occupancy(query.actors, between(9 * day - 1, 10 * day)).size(), size_t(2));
    query.actors = {narrow<ActorId>(*clinic.store().resolve(drA)), ActorId{999}};
    query.overlapping = between(9 * day, 10 * day);
    QCOMPARE(clinic.store().appointmentRows(query).size(), size_t(1));
}

void StoreTest::occupancyOfActors() {
    TemporaryClinic clinic;
    clinic.put(Json::appointment({s("1"), between(0, 20), {drA, drB + s("?declined"), pat}}));
    clinic.put(Json::appointment({s("2"), between(10, 30), {drA}, s("booked"), {}, s("emergency")}));
    clinic.put(Json::appointment({s("3"), between(30, 40), {drA}, s("cancelled")}));
    const std::vector actors{narrow<ActorId>(*clinic.store().resolve(drA)), narrow<ActorId>(*clinic.store().resolve(drB))};
    const auto rows = clinic.store().occupancy(actors, between(0, 100));
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows.at(0).interval, between(0, 20));
    QVERIFY(!rows.at(0).excused);
    QCOMPARE(rows.at(1).interval, between(10, 30));
    QVERIFY(rows.at(1).excused);
}

void StoreTest::actorsAreThoseThatMatter() {
    TemporaryClinic clinic;
    clinic.put(Json::location(s("r"), s("Room 1")));
    clinic.put(Json::schedule(s("s"), {drA, pat}));
    clinic.put(Json::appointment({s("1"), between(0, 20), {drB, pat, s("RelatedPerson/x")}}));
    clinic.put(R"({"resourceType":"Patient","id":"z","generalPractitioner":[{"reference":"Practitioner/elsewhere"}]})");
    QStringList names;
    for (const Actor &actor : clinic.store().actors()) {
        names << actor.name;
    }
    QCOMPARE(names, (QStringList{s("Room 1"), drA, drB}));
}

void StoreTest::responsesAndSlotsPointBack() {
    TemporaryClinic clinic;
    const auto slot = clinic.put(Json::slot(s("x"), s("Schedule/s"), between(0, 20)));
    const auto key = clinic.put(Json::appointment({s("1"), between(0, 20), {drA}, s("booked"), {s("Slot/x")}}));
    const auto response = clinic.put(Json::response(s("r"), s("Appointment/1"), drA));
    QCOMPARE(clinic.store().responsesTo(narrow<AppointmentId>(key)), std::vector{narrow<ResponseId>(response)});
    QCOMPARE(clinic.store().appointmentsOfSlot(narrow<SlotId>(slot)), std::vector{narrow<AppointmentId>(key)});
    clinic.put(Json::appointment({s("1"), between(0, 20), {drA}}), {}, key);
    QVERIFY(clinic.store().appointmentsOfSlot(narrow<SlotId>(slot)).empty());
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

void StoreTest::changedTellsBothTimeRanges() {
    TemporaryClinic clinic;
    const auto key = clinic.put(Json::appointment({s("1"), between(0, 20), {drA}}));
    std::vector<Changed> seen;
    connect(&clinic.store(), &Store::changed, this, [&](const Changed &what) { seen.push_back(what); });
    clinic.put(Json::appointment({s("1"), between(40, 60), {drA}}), {}, key);
    QCOMPARE(seen.size(), size_t(1));
    QCOMPARE(seen.front().keys, std::vector{key});
    QCOMPARE(seen.front().intervals, (std::vector{between(0, 20), between(40, 60)}));
    QVERIFY(!seen.front().everything);
    WriteOptions bulk = TemporaryClinic::booking();
    bulk.bulk = true;
    QVERIFY(clinic.tryPut(Json::appointment({s("2"), between(80, 90), {drA}}), {}, {}, bulk));
    QVERIFY(seen.at(1).everything);
}

void StoreTest::forEachGivesEverythingInOrder() {
    TemporaryClinic clinic;
    clinic.put(Json::schedule(s("s"), {drA})); // its actor is only referred to
    clinic.put(Json::patient(s("p"), s("A"), s("B")));
    clinic.put(Json::patient(s("q"), s("C"), s("D")));
    QStringList all;
    QStringList patients;
    clinic.store().forEach([&](const Stored &stored) {
        all << stored.reference();
        // reading meanwhile is allowed
        clinic.store().forEach([&](const Stored &patient) {
            patients << patient.fhirId;
            return false;
        }, ResourceType::Patient);
        return true;
    });
    QCOMPARE(all, (QStringList{s("Schedule/s"), s("Patient/p"), s("Patient/q")}));
    QCOMPARE(patients, (QStringList{s("p"), s("p"), s("p")}));
    QCOMPARE(clinic.store().count(ResourceType::Patient), 2);
    QCOMPARE(clinic.store().count(ResourceType::Practitioner), 0);
}

void StoreTest::settingsPersist() {
    TemporaryClinic clinic;
    QCOMPARE(clinic.store().setting(s("grid")), QString());
    QVERIFY(clinic.store().setSetting(s("grid"), s("15")));
    QVERIFY(clinic.store().setSetting(s("grid"), s("20")));
    QVERIFY(clinic.reopen());
    QCOMPARE(clinic.store().setting(s("grid")), s("20"));
}

void StoreTest::otherTypesAreKept() {
    TemporaryClinic clinic;
    const QByteArray json = R"({"resourceType":"Encounter","id":"e","subject":{"reference":"Patient/p"}})";
    const auto key = clinic.put(json);
    QCOMPARE(clinic.store().read(key)->json, json);
    QCOMPARE(clinic.store().read(key)->reference(), s("Encounter/e"));
    QCOMPARE(clinic.store().resolve(s("Encounter/e")), key);
    QVERIFY(clinic.store().resolve(pat));
    QCOMPARE(clinic.problems().join(u'\n'), QString());
}

const praxidesk::test::TestRegistration<StoreTest> registration;

} // namespace praxidesk::store::test

#include "store_test.moc"
