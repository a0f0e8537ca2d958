#include "tests/sync/clinik_mapping_test.h"

#include "core/fhir/json_equality.h"
#include "core/sync/dialects/clinik.h"
#include "core/sync/dialects/clinik_mapping.h"
#include "tests/support/test_registry.h"
#include "tests/sync/clinik_samples.h"

#include <QTest>

#include <random>

using namespace praxidesk;
using namespace praxidesk::sync;
using namespace praxidesk::test::clinik;
using praxidesk::fhir::saysTheSame;
namespace clinik = praxidesk::sync::clinik;

namespace {

const ClinikDialect &dialect() {
    static const ClinikDialect clinik(QUrl(s("https://api.clinik.example/v1")));
    return clinik;
}

} // namespace

/// A time of the property test, as it is told.
static QByteArray inUtc(QByteArray came) { return came.replace("T11:00:00.120+02:00", "T09:00:00.120Z"); }

void ClinikMappingTest::readsResources_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("clinik");
    QTest::addColumn<QByteArray>("fhir");
    QTest::newRow("schedule") << s("Schedule")
        << QByteArray(R"({"id":"sched_dr_smith_mon","active":true,"serviceCategory":["General Practice"],"serviceType":["Consultation","Follow-up"],"specialty":["Family Medicine"],"actorIds":["Practitioner/dr_smith","Location/room_101"],"planningHorizon":{"start":"2025-03-01T00:00:00Z","end":"2025-06-30T23:59:59Z"},"comment":"Dr. Smith Monday-Friday schedule for Q2 2025","createdAt":"x"})") << schedule;
    QTest::newRow("slot") << s("Slot")
        << QByteArray(R"({"id":"slot_abc123","scheduleId":"sched_dr_smith_mon","status":"free","start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z","serviceType":"General consultation","specialty":"Family Medicine","appointmentType":"routine","comment":null})") << freeSlot;
    QTest::newRow("overbooked") << s("Slot") << QByteArray(R"({"id":"slot_abc123","scheduleId":"s","status":"busy","start":"2025-02-03T09:00:00.000+01:00","end":"2025-02-03T09:30:00Z","overbooked":true,"comment":"Double-booked — urgent add-on"})")
        << QByteArray(R"({"resourceType":"Slot","id":"slot_abc123","schedule":{"reference":"Schedule/s"},"status":"busy","start":"2025-02-03T09:00:00.000+01:00","end":"2025-02-03T09:30:00Z","overbooked":true,"comment":"Double-booked — urgent add-on"})");
    QTest::newRow("list where one is usual") << s("Slot") << QByteArray(R"({"id":"x","scheduleId":"s","status":"free","specialty":["A","B"]})")
        << QByteArray(R"({"resourceType":"Slot","id":"x","specialty":[{"text":"A"},{"text":"B"}],"schedule":{"reference":"Schedule/s"},"status":"free"})");
    QTest::newRow("appointment") << s("Appointment")
        << QByteArray(R"({"id":"apt_1","status":"booked","slotIds":["slot_abc123"],"start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z","patientId":"pat_homer","participants":[{"actorId":"Practitioner/dr_smith","status":"accepted"}],"serviceType":"General consultation","appointmentType":"routine","comment":"knee"})")
        << with(visit, {{"identifier", {}}});
    QTest::newRow("the patient among the others") << s("Appointment") << QByteArray(R"({"id":7,"status":"booked","patientId":"Patient/p","participants":[{"actorId":"Practitioner/d"},{"actorId":"Patient/p","status":"declined"}]})")
        << QByteArray(R"({"resourceType":"Appointment","id":"7","status":"booked","participant":[{"actor":{"reference":"Practitioner/d"},"status":"accepted"},{"actor":{"reference":"Patient/p"},"status":"declined"}]})");
}

void ClinikMappingTest::readsResources() {
    QFETCH(QString, type);
    QFETCH(QByteArray, clinik);
    QFETCH(QByteArray, fhir);
    const auto one = dialect().readOne(type, data(clinik));
    QVERIFY(one && *one);
    QVERIFY2(saysTheSame((*one)->json, fhir), (*one)->json);
    QCOMPARE((*one)->type, type);
    QVERIFY((*one)->etag.isEmpty());
    const auto gone = dialect().readOne(type, answer(404, R"({"error":{"code":"not_found","message":"No such thing"}})"));
    QVERIFY(gone && !*gone);
    QVERIFY(!dialect().readOne(type, answer(200, clinik)));
    QVERIFY(!dialect().readOne(type, answer(500, {})));
}

void ClinikMappingTest::keepsWhatHasNoPlace_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<QByteArray>("came");
    QTest::addColumn<QByteArray>("whole");
    const QByteArray rich = R"({"resourceType":"Appointment","id":"apt_1","extension":[{"url":"urn:praxidesk:overbook-reason","valueString":"urgent"}],"status":"booked","serviceType":[{"coding":[{"code":"57","display":"Immunization"}]}],"minutesDuration":30,"start":"2025-02-03T10:00:00.00+01:00","end":"2025-02-03T10:30:00+01:00","participant":[{"actor":{"reference":"Patient/p"},"required":"required","status":"accepted"},{"type":[{"text":"escort"}],"status":"tentative"},{"actor":{"reference":"Practitioner/d","display":"Dr. D"},"status":"accepted"}]})";
    const auto came = [](const char *status, const char *type, const char *practitioner) {
        return QByteArray(R"({"resourceType":"Appointment","id":"apt_1","status":")") + status + R"(","serviceType":[{"text":")" + type
            + R"("}],"start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z","participant":[{"actor":{"reference":"Patient/p"},"status":"accepted"},{"actor":{"reference":"Practitioner/d"},"status":")" + practitioner + R"("}]})";
    };
    QTest::newRow("the same") << s("Appointment") << rich << came("booked", "Immunization", "accepted") << rich;
    QTest::newRow("another status") << s("Appointment") << rich << came("arrived", "Immunization", "accepted") << QByteArray(rich).replace("\"booked\"", "\"arrived\"");
    QTest::newRow("another service") << s("Appointment") << rich << came("booked", "Check-up", "accepted") << QByteArray(rich).replace(R"({"coding":[{"code":"57","display":"Immunization"}]})", R"({"text":"Check-up"})");
    QTest::newRow("declined") << s("Appointment") << rich << came("booked", "Immunization", "declined")
        << QByteArray(rich).replace(R"("Dr. D"},"status":"accepted"})", R"("Dr. D"},"status":"declined"})").replace(R"({"type":[{"text":"escort"}],"status":"tentative"},)", "").chopped(2) + R"(,{"type":[{"text":"escort"}],"status":"tentative"}]})";
    QTest::newRow("a mistake that is free there") << s("Slot") << slotAs("entered-in-error") << freeSlot << slotAs("entered-in-error");
    QTest::newRow("a comment that is gone") << s("Slot") << with(freeSlot, {{"comment", "\"x\""}}) << freeSlot << freeSlot;
    QTest::newRow("nothing known") << s("Slot") << QByteArray() << freeSlot << freeSlot;
    QTest::newRow("plain FHIR") << s("Patient") << QByteArray(R"({"resourceType":"Patient","id":"p","gender":"male"})") << QByteArray(R"({"resourceType":"Patient","id":"p"})") << QByteArray(R"({"resourceType":"Patient","id":"p"})");
}

void ClinikMappingTest::keepsWhatHasNoPlace() {
    QFETCH(QString, type);
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, came);
    QFETCH(QByteArray, whole);
    QVERIFY2(saysTheSame(dialect().completed(type, known, came), whole), dialect().completed(type, known, came));
}

void ClinikMappingTest::tellsTimesInUtc_data() {
    QTest::addColumn<QByteArray>("here");
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("as documented") << QByteArray("2025-02-03T09:00:00Z") << QByteArray("2025-02-03T09:00:00Z");
    QTest::newRow("with all its digits") << QByteArray("2025-02-03T09:00:00.000Z") << QByteArray("2025-02-03T09:00:00.000Z");
    QTest::newRow("behind") << QByteArray("2026-11-23T10:00:00-05:00") << QByteArray("2026-11-23T15:00:00Z");
    QTest::newRow("ahead, the day before") << QByteArray("2026-11-23T00:15:00+05:45") << QByteArray("2026-11-22T18:30:00Z");
    QTest::newRow("no offset, as UTC has none") << QByteArray("2026-11-23T10:00:00+00:00") << QByteArray("2026-11-23T10:00:00Z");
    QTest::newRow("a day") << QByteArray("2026-11-23") << QByteArray("2026-11-23");
    QTest::newRow("no time at all") << QByteArray("soon") << QByteArray("soon");
}

void ClinikMappingTest::tellsTimesInUtc() {
    QFETCH(QByteArray, here);
    QFETCH(QByteArray, there);
    for (const char *type : {"Slot", "Appointment", "AppointmentResponse"}) {
        const auto told = fhir::JsonDocument::parse(clinik::toClinik(s(type), R"({"start":")" + here + R"(","end":")" + here + R"("})"));
        QCOMPARE(told->root()["start"].toString().toUtf8(), there);
        QCOMPARE(told->root()["end"].toString().toUtf8(), there);
    }
    const auto schedule = fhir::JsonDocument::parse(clinik::toClinik(s("Schedule"), R"({"planningHorizon":{"start":")" + here + R"(","end":")" + here + R"("}})"));
    QCOMPARE(schedule->root()["planningHorizon"]["start"].toString().toUtf8(), there);
    QCOMPARE(schedule->root()["planningHorizon"]["end"].toString().toUtf8(), there);
    // what is the same instant is nothing to tell
    const QByteArray ours = R"({"start":")" + here + R"("})";
    const QByteArray theirs = R"({"start":")" + there + R"("})";
    QVERIFY(clinik::isSameThere(s("Appointment"), ours, theirs));
    QCOMPARE(clinik::difference(s("Appointment"), theirs, ours), QByteArray("{}"));
}

void ClinikMappingTest::saysTheSameBothWays_data() {
    QTest::addColumn<QString>("type");
    for (const char *type : {"Schedule", "Slot", "Appointment", "AppointmentResponse"}) {
        QTest::newRow(type) << s(type);
    }
}

/// What Clinik says becomes FHIR and Clinik's again without a loss; what is brought together with something else that is
/// known says there what came, and says nothing new when it comes again.
void ClinikMappingTest::saysTheSameBothWays() {
    QFETCH(QString, type);
    std::mt19937 random(20261121);
    const auto chance = [&random](int of) { return int(random() % unsigned(of)); };
    const auto word = [&] { return fhir::quoted(QStringList{s("Cardiology"), s("Föhn „x“"), s("a\"b\\c"), s("routine"), s("😀")}.at(chance(5))); };
    const auto id = [&] { return fhir::quoted(QStringList{s("dr_smith"), s("sched_dr_smith_mon"), s("7"), s("a.b-c"), s("x:y")}.at(chance(5))); };
    const auto named = [&](const char *kind) { return '"' + QByteArray(kind) + '/' + id().mid(1); };
    const auto time = [&] { return "\"2025-0" + QByteArray::number(1 + chance(9)) + "-0" + QByteArray::number(1 + chance(9)) + (chance(2) ? "T09:30:00Z\"" : "T11:00:00.120+02:00\""); };
    const auto list = [&](const std::function<QByteArray()> &one) {
        QByteArrayList all;
        for (int i = 0; i <= chance(3); ++i) {
            all << one();
        }
        return '[' + all.join(',') + ']';
    };
    const auto some = [&] {
        QByteArrayList members{"\"id\":" + id()};
        const auto add = [&](const char *name, const std::function<QByteArray()> &value) {
            if (chance(3) > 0) {
                members << '"' + QByteArray(name) + "\":" + value();
            }
        };
        const auto flag = [&] { return QByteArray(chance(2) ? "true" : "false"); };
        const auto status = [&] { return QByteArrayList{"\"free\"", "\"busy\"", "\"busy-unavailable\"", "\"busy-tentative\""}.at(chance(4)); };
        if (type == QLatin1String("Schedule")) {
            add("active", flag);
            add("serviceCategory", [&] { return list(word); });
            add("serviceType", [&] { return list(word); });
            add("specialty", [&] { return list(word); });
            add("actorIds", [&] { return list([&] { return named("Practitioner"); }); });
            add("planningHorizon", [&] { return "{\"start\":" + time() + ",\"end\":" + time() + '}'; });
        } else if (type == QLatin1String("Slot")) {
            add("serviceType", word);
            add("specialty", word);
            add("appointmentType", word);
            add("scheduleId", id);
            add("status", status);
            add("overbooked", flag);
        } else if (type == QLatin1String("Appointment")) {
            add("status", [&] { return QByteArrayList{"\"booked\"", "\"arrived\"", "\"cancelled\""}.at(chance(3)); });
            add("serviceType", word);
            add("appointmentType", word);
            add("slotIds", [&] { return list(id); });
            add("patientId", id);
            add("participants", [&] { return list([&] { return "{\"actorId\":" + named("Practitioner") + ",\"status\":\"" + (chance(2) ? "accepted" : "declined") + "\"}"; }); });
        } else {
            add("appointmentId", id);
            add("actorId", [&] { return named("Patient"); });
            add("participantStatus", [&] { return QByteArray("\"accepted\""); });
        }
        if (type != QLatin1String("Schedule")) {
            add("start", time);
            add("end", time);
        }
        add("comment", word);
        return '{' + members.join(',') + '}';
    };
    for (int i = 0; i < 400; ++i) {
        const QByteArray came = some();
        const auto document = fhir::JsonDocument::parse(came);
        const QByteArray fhir = clinik::fromClinik(type, document->root());
        const auto read = fhir::JsonDocument::parse(fhir);
        QVERIFY2(read, fhir);
        QCOMPARE(read->root()["resourceType"].toString(), type);
        QVERIFY2(saysTheSame(QByteArray("{\"id\":" + QByteArray(document->root()["id"].raw().data(), qsizetype(document->root()["id"].raw().size())) + (clinik::toClinik(type, fhir) == "{}" ? "" : ",") + clinik::toClinik(type, fhir).mid(1)), inUtc(came)), came + "\n" + fhir);
        QVERIFY(clinik::difference(type, fhir, fhir) == "{}" || type == QLatin1String("Slot"));
        const QByteArray other = some();
        const QByteArray known = clinik::fromClinik(type, fhir::JsonDocument::parse(other)->root());
        const QByteArray whole = clinik::completed(type, known, fhir);
        QVERIFY2(clinik::isSameThere(type, whole, fhir), known + "\n" + fhir + "\n" + whole);
        QCOMPARE(clinik::completed(type, whole, fhir), whole);
    }
}

const praxidesk::test::TestRegistration<ClinikMappingTest> registration;
