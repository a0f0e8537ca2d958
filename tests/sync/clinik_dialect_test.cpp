#include "tests/sync/clinik_dialect_test.h"

#include "core/fhir/json_equality.h"
#include "core/sync/dialects/clinik.h"
#include "core/sync/dialects/clinik_mapping.h"
#include "core/sync/dialects/dialects.h"
#include "tests/support/test_registry.h"
#include "tests/sync/clinik_samples.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using namespace praxidesk::test::clinik;
using praxidesk::fhir::saysTheSame;
namespace clinik = praxidesk::sync::clinik;

Q_DECLARE_METATYPE(praxidesk::sync::Request)
Q_DECLARE_METATYPE(praxidesk::sync::WireChange)
Q_DECLARE_METATYPE(std::vector<praxidesk::sync::WireChange>)

namespace {

const ClinikDialect &dialect() {
    static const ClinikDialect clinik(QUrl(s("https://api.clinik.example/v1")));
    return clinik;
}

WireChange change(ChangeVerb verb, const char *type, const char *id, const QByteArray &base, const QByteArray &json, bool seen = false) {
    WireChange result{s("op-") + s(id), verb, s(type), s(id), {}, json};
    result.base = base;
    result.seen = seen;
    return result;
}
WireChange slotTo(const char *status, bool seen = false) { return change(ChangeVerb::Update, "Slot", "slot_abc123", freeSlot, slotAs(status), seen); }
WireChange booking() {
    WireChange result = change(ChangeVerb::Create, "Appointment", "0a-uuid", {}, with(visit, {{"id", "\"0a-uuid\""}}));
    result.operation = s("op-a");
    return result;
}
WireChange response() { return change(ChangeVerb::Create, "AppointmentResponse", "r1", {}, answered); }

Answer error(int status, const char *code, const char *message) { return answer(status, "{\"error\":{\"code\":\"" + QByteArray(code) + "\",\"message\":\"" + message + "\"}}"); }
/// The Slot as Clinik has it.
Answer slotThere(const char *status) { return data(R"({"id":"slot_abc123",)" + clinik::toClinik(s("Slot"), slotAs(status)).mid(1)); }

QByteArray line(const Request &request) { return toWord(request.method) + ' ' + request.url.toEncoded(); }

} // namespace

void ClinikDialectTest::asks_data() {
    QTest::addColumn<Request>("request");
    QTest::addColumn<QByteArray>("url");
    WireChange newSchedule = change(ChangeVerb::Create, "Schedule", "x", {}, schedule);
    WireChange newSlot = change(ChangeVerb::Create, "Slot", "x", {}, freeSlot);
    WireChange newPatient = change(ChangeVerb::Create, "Patient", "p", {}, R"({"resourceType":"Patient","id":"p"})");
    QTest::newRow("is it there") << dialect().askCapabilities() << QByteArray("/schedules?active=true");
    QTest::newRow("schedule") << dialect().read(s("Schedule"), s("sched_dr_smith_mon")) << QByteArray("/schedules/sched_dr_smith_mon");
    QTest::newRow("slot") << dialect().read(s("Slot"), s("slot_abc123")) << QByteArray("/slots/slot_abc123");
    QTest::newRow("appointment") << dialect().read(s("Appointment"), s("apt_1")) << QByteArray("/appointments/apt_1");
    QTest::newRow("practitioner") << dialect().read(s("Practitioner"), s("dr_smith")) << QByteArray("/fhir/Practitioner/dr_smith");
    QTest::newRow("location") << dialect().read(s("Location"), s("room_101")) << QByteArray("/fhir/Location/room_101");
    QTest::newRow("all practitioners") << dialect().pull({s("Practitioner"), {}}) << QByteArray("/fhir/Practitioner?_count=200");
    QTest::newRow("all places") << dialect().pull({s("Location"), {}}) << QByteArray("/fhir/Location?_count=200");
    const Instant monday = *parseInstant(u"2025-02-03T05:00:00Z", Zone());
    QTest::newRow("free time of a day") << dialect().askOffers({s("sched_dr_smith_mon"), {monday, monday + std::chrono::hours(24)}, {}, Zone()}).front() << QByteArray("/slots?scheduleId=sched_dr_smith_mon&status=free&dateFrom=2025-02-02&dateTo=2025-02-05");
    QTest::newRow("others at that time") << *dialect().bookingsBeside({s("Appointment"), s("apt_1"), {}, {}, visit}) << QByteArray("/appointments?dateFrom=2025-02-02&dateTo=2025-02-04");
    QTest::newRow("all schedules") << dialect().pull({s("Schedule"), {}}) << QByteArray("/schedules");
    QTest::newRow("all slots") << dialect().pull({s("Slot"), Instant(), true, true, true}) << QByteArray("/slots");
    QTest::newRow("all appointments") << dialect().pull({s("Appointment"), {}}) << QByteArray("/appointments");
    QTest::newRow("all patients") << dialect().pull({s("Patient"), Instant()}) << QByteArray("/fhir/Patient?_count=200");
    QTest::newRow("some patients") << *dialect().readMany(s("Patient"), {s("a"), s("b")}) << QByteArray("/fhir/Patient?_id=a,b&_count=2");
    QTest::newRow("look for a visit") << dialect().look(booking()) << QByteArray("/appointments?dateFrom=2025-02-02&dateTo=2025-02-04");
    QTest::newRow("look for a new slot") << dialect().look(newSlot) << QByteArray("/slots?scheduleId=sched_dr_smith_mon&dateFrom=2025-02-02&dateTo=2025-02-04");
    QTest::newRow("look for a new schedule") << dialect().look(newSchedule) << QByteArray("/schedules");
    QTest::newRow("look for an answer") << dialect().look(response()) << QByteArray("/appointments/apt_1");
    QTest::newRow("look for a change") << dialect().look(slotTo("busy")) << QByteArray("/slots/slot_abc123");
    QTest::newRow("look for a patient") << dialect().look(newPatient) << QByteArray("/fhir/Patient?identifier=urn:praxidesk:operation|op-p");
}

void ClinikDialectTest::asks() {
    QFETCH(Request, request);
    QFETCH(QByteArray, url);
    QCOMPARE(int(request.method), int(Method::Get));
    QVERIFY(request.body.isEmpty());
    QVERIFY(request.headers.empty());
    QCOMPARE(QUrl::fromPercentEncoding(request.url.toEncoded()).toUtf8(), "https://api.clinik.example/v1" + url);
    QVERIFY(!dialect().readMany(s("Slot"), {s("a")}));
    QVERIFY(dialect().askOffers({s("sched_dr_smith_mon"), {}, {}, Zone()}).empty());
    QVERIFY(!dialect().bookingsOfSlots({s("a")}));
    QVERIFY(!dialect().habits().tellsCapabilities && !dialect().habits().tellsChanges && dialect().habits().listsAll && !dialect().habits().computesFreeTime);
    QCOMPARE(dialect().habits().types, (QStringList{s("Location"), s("Practitioner"), s("Patient"), s("Schedule"), s("Slot"), s("Appointment")}));
}

void ClinikDialectTest::followsOtherPaths() {
    store::ServerRow row;
    row.kind = s("clinik");
    row.url = s("https://clinik.example/tenant/7");
    row.options = R"({"dialect":{"path-schedules":"/scheduling/v2/plans/","path-slots":"times","path-appointments":"visits","path-appointment-responses":"visits/answers","path-fhir":"r4","path-nothing":"x"}})";
    const auto other = makeDialect(row);
    const QByteArray base = "https://clinik.example/tenant/7/";
    QCOMPARE(other->read(s("Schedule"), s("a")).url.toEncoded(), base + "scheduling/v2/plans/a");
    QCOMPARE(other->pull({s("Slot"), {}}).url.toEncoded(), base + "times");
    QCOMPARE(other->read(s("Appointment"), s("a")).url.toEncoded(), base + "visits/a");
    QCOMPARE(other->nextStep({response()}, {})->request.url.toEncoded(), base + "visits/answers");
    QCOMPARE(other->read(s("Location"), s("room_101")).url.toEncoded(), base + "r4/Location/room_101");
    row.options = R"({"dialect":{"path-slots":" / "}})";
    QCOMPARE(makeDialect(row)->pull({s("Slot"), {}}).url.toEncoded(), base + "slots");
}

void ClinikDialectTest::writes_data() {
    QTest::addColumn<WireChange>("change");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    const QByteArray base = "https://api.clinik.example/v1/";
    const auto later = [](const char *id, const QByteArray &from, const QByteArray &to) { return change(ChangeVerb::Update, id[0] == 's' && id[1] == 'c' ? "Schedule" : id[0] == 's' ? "Slot" : "Appointment", id, from, to, true); };
    QTest::newRow("create a schedule") << change(ChangeVerb::Create, "Schedule", "x", {}, schedule) << "POST " + base + "schedules"
        << QByteArray(R"({"active":true,"serviceCategory":["General Practice"],"serviceType":["Consultation","Follow-up"],"specialty":["Family Medicine"],"actorIds":["Practitioner/dr_smith","Location/room_101"],"planningHorizon":{"start":"2025-03-01T00:00:00Z","end":"2025-06-30T23:59:59Z"},"comment":"Dr. Smith Monday-Friday schedule for Q2 2025"})");
    QTest::newRow("leave") << later("sched_dr_smith_mon", schedule, with(schedule, {{"active", "false"}, {"comment", R"("Dr. Smith on leave")"}})) << "PATCH " + base + "schedules/sched_dr_smith_mon"
        << QByteArray(R"({"active":false,"comment":"Dr. Smith on leave"})");
    QTest::newRow("back from leave") << later("sched_dr_smith_mon", with(schedule, {{"active", "false"}}), with(schedule, {{"active", {}}, {"comment", {}}})) << "PATCH " + base + "schedules/sched_dr_smith_mon"
        << QByteArray(R"({"active":true,"comment":null})");
    QTest::newRow("create a slot") << change(ChangeVerb::Create, "Slot", "x", {}, freeSlot) << "POST " + base + "slots"
        << QByteArray(R"({"serviceType":"General consultation","specialty":"Family Medicine","appointmentType":"routine","scheduleId":"sched_dr_smith_mon","status":"free","start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z"})");
    QTest::newRow("mark a slot busy") << slotTo("busy", true) << "PATCH " + base + "slots/slot_abc123" << QByteArray(R"({"status":"busy"})");
    QTest::newRow("hold") << slotTo("busy-tentative", true) << "PATCH " + base + "slots/slot_abc123" << QByteArray(R"({"status":"busy-tentative"})");
    QTest::newRow("give a slot back") << later("slot_abc123", slotAs("busy"), freeSlot) << "PATCH " + base + "slots/slot_abc123" << QByteArray(R"({"status":"free"})");
    QTest::newRow("block") << change(ChangeVerb::Create, "Slot", "x", {}, R"({"resourceType":"Slot","extension":[{"url":"urn:praxidesk:block-kind","valueCode":"lunch"}],"schedule":{"reference":"Schedule/sched_dr_smith_mon"},"status":"busy-unavailable","start":"2025-02-03T12:00:00Z","end":"2025-02-03T13:00:00Z","comment":"Lunch break"})")
        << "POST " + base + "slots" << QByteArray(R"({"scheduleId":"sched_dr_smith_mon","status":"busy-unavailable","start":"2025-02-03T12:00:00Z","end":"2025-02-03T13:00:00Z","comment":"Lunch break"})");
    QTest::newRow("overbook") << later("slot_abc123", slotAs("busy"), with(slotAs("busy"), {{"overbooked", "true"}, {"comment", R"("Double-booked — urgent add-on")"}})) << "PATCH " + base + "slots/slot_abc123"
        << QByteArray(R"({"status":"busy","overbooked":true,"comment":"Double-booked — urgent add-on"})");
    QTest::newRow("no longer overbooked") << later("slot_abc123", with(slotAs("busy"), {{"overbooked", "true"}, {"comment", "\"x\""}}), slotAs("busy")) << "PATCH " + base + "slots/slot_abc123"
        << QByteArray(R"({"status":"busy","overbooked":false,"comment":null})");
    QTest::newRow("remove a slot that was taken") << change(ChangeVerb::Delete, "Slot", "slot_abc123", with(slotAs("busy"), {{"overbooked", "true"}}), {}, true) << "PATCH " + base + "slots/slot_abc123"
        << QByteArray(R"({"status":"free","overbooked":false})");
    QTest::newRow("a slot that was a mistake") << later("slot_abc123", slotAs("busy"), slotAs("entered-in-error")) << "PATCH " + base + "slots/slot_abc123" << QByteArray(R"({"status":"free"})");
    QTest::newRow("book") << booking() << "POST " + base + "appointments"
        << QByteArray(R"({"status":"booked","serviceType":"General consultation","appointmentType":"routine","start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z","slotIds":["slot_abc123"],"comment":"knee","patientId":"pat_homer","participants":[{"actorId":"Practitioner/dr_smith","status":"accepted"}]})");
    QTest::newRow("cancel") << later("apt_1", visit, with(visit, {{"status", "\"cancelled\""}, {"cancelationReason", R"({"text":"flu"})"}})) << "PATCH " + base + "appointments/apt_1" << QByteArray(R"({"status":"cancelled"})");
    QTest::newRow("move") << later("apt_1", visit, with(visit, {{"start", "\"2025-02-03T10:00:00+01:00\""}, {"end", "\"2025-02-03T11:00:00+01:00\""}, {"slot", R"([{"reference":"Slot/a"},{"reference":"Slot/b"}])"}}))
        << "PATCH " + base + "appointments/apt_1" << QByteArray(R"({"end":"2025-02-03T10:00:00Z","slotIds":["a","b"]})");
    QTest::newRow("the patient declined") << later("apt_1", visit, QByteArray(visit).replace("pat_homer\"},\"status\":\"accepted", "pat_homer\"},\"status\":\"declined")) << "PATCH " + base + "appointments/apt_1"
        << QByteArray(R"({"participants":[{"actorId":"Patient/pat_homer","status":"declined"},{"actorId":"Practitioner/dr_smith","status":"accepted"}]})");
    QTest::newRow("attendance") << response() << "POST " + base + "appointment-responses"
        << QByteArray(R"({"appointmentId":"apt_1","start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z","actorId":"Practitioner/dr_smith","participantStatus":"declined","comment":"in theatre"})");
    QTest::newRow("a new patient") << change(ChangeVerb::Create, "Patient", "p", {}, R"({"resourceType":"Patient","id":"p"})") << "POST " + base + "fhir/Patient"
        << QByteArray(R"({"resourceType":"Patient","id":"p","identifier":[{"system":"urn:praxidesk:operation","value":"op-p"}]})");
}

void ClinikDialectTest::writes() {
    QFETCH(WireChange, change);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, body);
    QCOMPARE(int(dialect().passage(change, {}, {}).kind), int(Passage::Kind::Sent));
    const auto step = dialect().nextStep({change}, {});
    QVERIFY(step && !step->isGuard && !step->isTransaction && !step->isPreparation);
    QCOMPARE(line(step->request), request);
    QVERIFY(step->request.headers.empty() || !clinik::isMapped(change.type)); // it has no versions
    QVERIFY2(saysTheSame(step->request.body, body), step->request.body);
    QCOMPARE(step->request.contentType, QByteArray(clinik::isMapped(change.type) ? "application/json" : "application/fhir+json"));
    QCOMPARE(step->changes.size(), size_t(1));
    QCOMPARE(step->changes.front().operation, change.operation);
}

void ClinikDialectTest::goesThroughAGroupInOrder_data() {
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<QByteArrayList>("steps");
    const auto named = [](WireChange one, const char *id) {
        one.id = s(id);
        one.operation = s(id);
        return one;
    };
    const WireChange patient = change(ChangeVerb::Create, "Patient", "p", {}, R"({"resourceType":"Patient","id":"p"})");
    const WireChange moved = change(ChangeVerb::Update, "Appointment", "apt_1", visit, with(visit, {{"start", "\"2025-02-03T10:00:00Z\""}}));
    const WireChange given = named(change(ChangeVerb::Update, "Slot", "old", slotAs("busy"), freeSlot), "old");
    QTest::newRow("book") << std::vector{slotTo("busy"), booking()} << QByteArrayList{"GET slots/slot_abc123", "POST appointments", "PATCH slots/slot_abc123"};
    QTest::newRow("book two slots for somebody new") << std::vector{named(slotTo("busy"), "a"), booking(), named(slotTo("busy"), "b"), patient}
        << QByteArrayList{"POST fhir/Patient", "GET slots/a", "GET slots/b", "POST appointments", "PATCH slots/a", "PATCH slots/b"};
    QTest::newRow("book in hours") << std::vector{booking(), change(ChangeVerb::Create, "Slot", "n", {}, slotAs("busy"))} << QByteArrayList{"POST slots", "POST appointments"};
    QTest::newRow("cancel") << std::vector{given, change(ChangeVerb::Update, "Appointment", "apt_1", visit, with(visit, {{"status", "\"cancelled\""}}))}
        << QByteArrayList{"GET slots/old", "GET appointments/apt_1", "PATCH appointments/apt_1", "PATCH slots/old"};
    QTest::newRow("move") << std::vector{given, named(slotTo("busy"), "new"), moved}
        << QByteArrayList{"GET slots/old", "GET slots/new", "GET appointments/apt_1", "PATCH appointments/apt_1", "PATCH slots/new", "PATCH slots/old"};
    QTest::newRow("block") << std::vector{slotTo("busy-unavailable"), change(ChangeVerb::Create, "Slot", "n", {}, slotAs("busy-unavailable"))} << QByteArrayList{"GET slots/slot_abc123", "POST slots", "PATCH slots/slot_abc123"};
    QTest::newRow("attendance") << std::vector{change(ChangeVerb::Update, "Appointment", "apt_1", visit, QByteArray(visit).replace("dr_smith\"},\"status\":\"accepted", "dr_smith\"},\"status\":\"declined")), response()}
        << QByteArrayList{"GET appointments/apt_1", "POST appointment-responses", "PATCH appointments/apt_1"};
}

void ClinikDialectTest::goesThroughAGroupInOrder() {
    QFETCH(std::vector<WireChange>, group);
    QFETCH(QByteArrayList, steps);
    QByteArrayList gone;
    while (const auto step = dialect().nextStep(group, {})) {
        gone << line(step->request).replace("https://api.clinik.example/v1/", "");
        QCOMPARE(step->changes.size(), size_t(1));
        QCOMPARE(step->request.writes(), !step->isGuard);
        const QString operation = step->changes.front().operation;
        const auto same = [&operation](const WireChange &one) { return one.operation == operation; };
        if (step->isGuard) {
            std::find_if(group.begin(), group.end(), same)->seen = true;
        } else {
            std::erase_if(group, same);
        }
        QVERIFY(gone.size() < 20);
    }
    QCOMPARE(gone, steps);
}

void ClinikDialectTest::guardsBeforeItWrites_data() {
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, std::vector<WireChange> group, const Answer &there, Outcome outcome) { QTest::newRow(name) << std::move(group) << there.body << there.status << int(outcome); };
    const std::vector<WireChange> book{slotTo("busy"), booking()};
    const WireChange removal = change(ChangeVerb::Delete, "Slot", "slot_abc123", slotAs("busy"), {});
    row("still free", book, slotThere("free"), Outcome::Done);
    row("the same at another offset", book, data(R"({"id":"slot_abc123","scheduleId":"sched_dr_smith_mon","status":"free","start":"2025-02-03T10:00:00.000+01:00","end":"2025-02-03T09:30:00Z","serviceType":"General consultation","specialty":"Family Medicine","appointmentType":"routine","overbooked":false})"), Outcome::Done);
    row("somebody else has it", book, slotThere("busy"), Outcome::SlotLost);
    row("blocked meanwhile", book, slotThere("busy-unavailable"), Outcome::SlotLost);
    row("held meanwhile", book, slotThere("busy-tentative"), Outcome::SlotLost);
    row("busy since our booking went", {slotTo("busy")}, slotThere("busy"), Outcome::Stale);
    row("blocked since our booking went", {slotTo("busy")}, slotThere("busy-unavailable"), Outcome::SlotLost);
    row("only a comment", book, data(R"({"id":"slot_abc123","scheduleId":"sched_dr_smith_mon","status":"free","start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z","serviceType":"General consultation","specialty":"Family Medicine","appointmentType":"routine","comment":"new"})"), Outcome::Stale);
    row("a block over what was taken", {slotTo("busy-unavailable")}, slotThere("busy"), Outcome::Stale);
    row("another slot than asked for", book, data(R"({"id":"slot_other","scheduleId":"sched_dr_smith_mon","status":"free"})"), Outcome::Later);
    row("given back already", {removal}, slotThere("free"), Outcome::Done);
    row("still taken", {removal}, slotThere("busy"), Outcome::Done);
    row("blocked where it was taken", {removal}, slotThere("busy-unavailable"), Outcome::Stale);
    row("not there", book, error(404, "not_found", "No such slot"), Outcome::Gone);
    row("signed out", book, error(401, "unauthorized", "Token expired"), Outcome::SignIn);
    row("down", book, error(500, "internal", "down"), Outcome::Later);
    row("nonsense", book, answer(200, "[]"), Outcome::Later);
}

void ClinikDialectTest::guardsBeforeItWrites() {
    QFETCH(std::vector<WireChange>, group);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, outcome);
    const auto step = dialect().nextStep(group, {});
    QVERIFY(step && step->isGuard);
    QCOMPARE(line(step->request), QByteArray("GET https://api.clinik.example/v1/slots/slot_abc123"));
    const auto results = dialect().readPush(*step, answer(status, body), Instant());
    QCOMPARE(results.size(), size_t(1));
    QCOMPARE(int(results.front().verdict.outcome), outcome);
    QCOMPARE(results.front().verdict.words.isEmpty(), outcome == int(Outcome::Done));
}

void ClinikDialectTest::readsRefusals_data() {
    QTest::addColumn<WireChange>("change");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, const WireChange &change, const Answer &said, Outcome outcome) { QTest::newRow(name) << change << said.body << said.status << int(outcome); };
    const WireChange cancelled = change(ChangeVerb::Update, "Appointment", "apt_1", visit, with(visit, {{"status", "\"cancelled\""}}), true);
    row("time taken", booking(), error(409, "conflict", "Slot is taken"), Outcome::SlotLost);
    row("time taken, by its code", booking(), error(400, "SLOT_UNAVAILABLE", "Try another"), Outcome::SlotLost);
    row("time taken, by its words", booking(), error(422, "invalid", "The requested time is no longer available"), Outcome::SlotLost);
    row("a moved slot", slotTo("busy", true), error(409, "conflict", "changed"), Outcome::Stale);
    row("what cannot be cancelled", cancelled, error(409, "conflict", "It is over"), Outcome::Stale);
    row("wrong", booking(), error(400, "validation", "patientId is required"), Outcome::Refused);
    row("a refusal with 200", booking(), error(200, "validation", "patientId is required"), Outcome::Refused);
    row("a text for an error", booking(), answer(422, R"({"error":"no"})"), Outcome::Refused);
    row("signed out", booking(), error(401, "unauthorized", "no"), Outcome::SignIn);
    row("not allowed", booking(), error(403, "forbidden", "no"), Outcome::Forbidden);
    row("too often", booking(), error(429, "rate", "slow down"), Outcome::Later);
    row("down", booking(), error(503, "down", "no"), Outcome::Later);
    row("broken", booking(), error(500, "internal", "no"), Outcome::Unknown);
    row("no such schedule", booking(), error(404, "not_found", "No such schedule"), Outcome::Refused);
    row("no such path", booking(), answer(404, {}), Outcome::Misconfigured);
    row("no answers taken", response(), error(404, "not_found", "no"), Outcome::NotSupported);
    row("gone", slotTo("busy", true), error(404, "not_found", "no"), Outcome::Gone);
    row("cannot", slotTo("busy", true), error(405, "method", "no"), Outcome::NotSupported);
}

void ClinikDialectTest::readsRefusals() {
    QFETCH(WireChange, change);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, outcome);
    const auto step = dialect().nextStep({change}, {});
    const auto results = dialect().readPush(*step, answer(status, body), Instant());
    QCOMPARE(int(results.front().verdict.outcome), outcome);
    QVERIFY(!results.front().verdict.words.isEmpty());
    if (const auto document = fhir::JsonDocument::parse(body); document && document->root()["error"].isObject()) {
        QCOMPARE(results.front().verdict.words, document->root()["error"]["message"].toString());
    }
}

void ClinikDialectTest::readsWhatWasDone() {
    const auto book = dialect().nextStep({booking()}, {});
    const auto made = dialect().readPush(*book, data(R"({"id":"apt_9","status":"booked","slotIds":["slot_abc123"],"start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z","patientId":"pat_homer"})", 201), Instant());
    QCOMPARE(int(made.front().verdict.outcome), int(Outcome::Done));
    QCOMPARE(made.front().resource.id, s("apt_9"));
    QVERIFY(made.front().resource.json.contains(R"("slot":[{"reference":"Slot/slot_abc123"}])"));
    const auto patch = dialect().nextStep({slotTo("busy", true)}, {});
    QCOMPARE(int(dialect().readPush(*patch, slotThere("busy"), Instant()).front().verdict.outcome), int(Outcome::Done));
    QCOMPARE(int(dialect().readPush(*patch, data(R"({"id":"slot_other"})"), Instant()).front().verdict.outcome), int(Outcome::Malformed));
    const auto reply = dialect().nextStep({response()}, {});
    const auto noted = dialect().readPush(*reply, data("{}", 201), Instant());
    QCOMPARE(int(noted.front().verdict.outcome), int(Outcome::Done));
    QCOMPARE(noted.front().resource.id, s("r1"));
    const auto removal = dialect().nextStep({change(ChangeVerb::Delete, "Slot", "slot_abc123", slotAs("busy"), {}, true)}, {});
    const auto removed = dialect().readPush(*removal, slotThere("free"), Instant());
    QCOMPARE(int(removed.front().verdict.outcome), int(Outcome::Done));
    QVERIFY(removed.front().resource.deleted && removed.front().resource.json.isEmpty());
}

void ClinikDialectTest::knowsWhatHasNoPlace_data() {
    QTest::addColumn<WireChange>("change");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const WireChange &change, Passage::Kind kind, bool alone = false) { QTest::newRow(name) << change << alone << int(kind); };
    const QByteArray service = R"({"resourceType":"HealthcareService","id":"h"})";
    row("booking", booking(), Passage::Kind::Sent);
    row("patient", change(ChangeVerb::Create, "Patient", "p", {}, "{}"), Passage::Kind::Sent, true);
    row("a service that a booking refers to", change(ChangeVerb::Create, "HealthcareService", "h", {}, service), Passage::Kind::Implied, true);
    row("a service that was changed", change(ChangeVerb::Update, "HealthcareService", "h", service, service), Passage::Kind::LocalOnly);
    row("removing a block", change(ChangeVerb::Delete, "Slot", "slot_abc123", slotAs("busy-unavailable"), {}), Passage::Kind::LocalOnly);
    row("removing an offer", change(ChangeVerb::Delete, "Slot", "slot_abc123", freeSlot, {}), Passage::Kind::LocalOnly);
    row("an offer that was a mistake", slotTo("entered-in-error"), Passage::Kind::LocalOnly);
    row("removing a taken slot", change(ChangeVerb::Delete, "Slot", "slot_abc123", slotAs("busy"), {}), Passage::Kind::Sent);
    row("a new slot that was a mistake", change(ChangeVerb::Create, "Slot", "n", {}, slotAs("entered-in-error")), Passage::Kind::Implied);
    row("removing a schedule", change(ChangeVerb::Delete, "Schedule", "x", schedule, {}), Passage::Kind::LocalOnly);
    row("removing an appointment", change(ChangeVerb::Delete, "Appointment", "x", visit, {}), Passage::Kind::LocalOnly);
    row("changing an answer", change(ChangeVerb::Update, "AppointmentResponse", "r1", answered, answered), Passage::Kind::LocalOnly);
    row("waiting list", change(ChangeVerb::Create, "Appointment", "w", {}, with(visit, {{"start", {}}, {"end", {}}, {"status", "\"waitlist\""}})), Passage::Kind::LocalOnly);
    row("a reason alone", change(ChangeVerb::Update, "Appointment", "apt_1", visit, with(visit, {{"cancelationReason", R"({"text":"flu"})"}})), Passage::Kind::LocalOnly);
}

void ClinikDialectTest::knowsWhatHasNoPlace() {
    QFETCH(WireChange, change);
    QFETCH(bool, alone);
    QFETCH(int, kind);
    const Passage passage = dialect().passage(change, alone ? std::vector<WireChange>() : std::vector{booking()}, {});
    QCOMPARE(int(passage.kind), kind);
    QCOMPARE(passage.why.isEmpty(), kind != int(Passage::Kind::LocalOnly));
}

void ClinikDialectTest::looksForWhatMayHaveArrived_data() {
    QTest::addColumn<WireChange>("change");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const WireChange &change, const QByteArray &body, const char *id) { QTest::newRow(name) << change << "{\"data\":" + body + '}' << s(id); };
    const QByteArray mine = R"({"id":"apt_9","status":"booked","slotIds":["slot_abc123"],"start":"2025-02-03T10:00:00+01:00","end":"2025-02-03T09:30:00Z","patientId":"pat_homer","participants":[{"actorId":"Practitioner/dr_smith","status":"accepted"}]})";
    const QByteArray others = QByteArray(mine).replace("apt_9", "apt_8").replace("pat_homer", "pat_bart");
    const WireChange byPeople = change(ChangeVerb::Create, "Appointment", "x", {}, with(visit, {{"slot", {}}}));
    const WireChange newSlot = change(ChangeVerb::Create, "Slot", "x", {}, slotAs("busy"));
    const QByteArray there = R"({"id":"slot_9","scheduleId":"sched_dr_smith_mon","status":"busy","start":"2025-02-03T09:00:00Z","end":"2025-02-03T09:30:00Z"})";
    row("the visit", booking(), '[' + others + ',' + mine + ']', "apt_9");
    row("only another's", booking(), '[' + others + ']', "");
    row("another time", booking(), '[' + QByteArray(mine).replace("T10:00", "T11:00") + ']', "");
    row("another slot", booking(), '[' + QByteArray(mine).replace("slot_abc123", "slot_x") + ']', "");
    row("cancelled there", booking(), '[' + QByteArray(mine).replace("booked", "cancelled") + ']', "");
    row("nothing", booking(), "[]", "");
    row("by its people", byPeople, '[' + QByteArray(mine).replace("\"slot_abc123\"", "") + ']', "apt_9");
    row("with other people", byPeople, '[' + QByteArray(mine).replace("dr_smith", "dr_jones") + ']', "");
    row("the slot", newSlot, '[' + there + ']', "slot_9");
    row("a slot that is free", newSlot, '[' + QByteArray(there).replace("busy", "free") + ']', "");
    row("a slot of others", newSlot, '[' + QByteArray(there).replace("sched_dr_smith_mon", "sched_x") + ']', "");
    row("the schedule", change(ChangeVerb::Create, "Schedule", "x", {}, schedule), R"([{"id":"a","actorIds":["Practitioner/x"]},{"id":"b",)" + clinik::toClinik(s("Schedule"), schedule).mid(1) + ']', "b");
    row("the answer", response(), QByteArray(mine).replace("accepted", "declined"), "r1");
    row("no answer", response(), mine, "");
    row("a change", slotTo("busy"), R"({"id":"slot_abc123","status":"busy"})", "slot_abc123");
    row("a slot that was given back", change(ChangeVerb::Delete, "Slot", "slot_abc123", slotAs("busy"), {}), R"({"id":"slot_abc123","status":"free"})", "");
    row("a slot that was not given back", change(ChangeVerb::Delete, "Slot", "slot_abc123", slotAs("busy"), {}), R"({"id":"slot_abc123","status":"busy"})", "slot_abc123");
}

void ClinikDialectTest::looksForWhatMayHaveArrived() {
    QFETCH(WireChange, change);
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    const auto found = dialect().readLook(change, answer(200, body));
    QVERIFY(found);
    QCOMPARE(found->has_value() ? (*found)->id : QString(), id);
    if (found->has_value() && change.verb == ChangeVerb::Create) {
        QCOMPARE(operationOf((*found)->json), change.operation);
    }
    QVERIFY(!dialect().readLook(change, answer(500, {})));
    QVERIFY(!dialect().readLook(change, answer(200, R"({"data":"x"})")));
}

void ClinikDialectTest::readsPages() {
    const auto page = dialect().readPage({s("Slot"), {}}, answer(200, R"({"data":[{"id":"a","status":"free"},{"id":"b","status":"busy"}]})", {{"date", "Wed, 18 Nov 2026 09:00:00 GMT"}}));
    QVERIFY(page);
    QCOMPARE(page->resources.size(), size_t(2));
    QCOMPARE(page->total, std::optional(2));
    QVERIFY(!page->next);
    QCOMPARE(page->serverTime, parseInstant(u"2026-11-18T09:00:00Z", Zone()));
    const auto people = dialect().readPage({s("Practitioner"), {}}, answer(200, R"({"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Practitioner","id":"dr_smith"}}]})"));
    QVERIFY(people);
    QCOMPARE(people->resources.front().id, s("dr_smith"));
    for (const auto &[type, json] : {std::pair(s("Schedule"), schedule), std::pair(s("Appointment"), with(visit, {{"identifier", {}}}))}) {
        const auto one = dialect().readPage({type, {}}, data(R"([{"id":"x",)" + clinik::toClinik(type, json).mid(1) + ']'));
        QVERIFY(one);
        QVERIFY2(saysTheSame(one->resources.front().json, with(json, {{"id", "\"x\""}})), one->resources.front().json);
    }
    // free time stands in Slots; what is no page of them tells nothing
    const auto free = dialect().readOffers({}, data(R"([{"id":"a","status":"free"}])"));
    QVERIFY(!free && free.error().code == ErrorCode::NotSupportedByServer);
    const auto nothing = dialect().readOffers({}, error(400, "validation", "unknown parameter"));
    QVERIFY(!nothing && nothing.error().code == ErrorCode::InvalidResource);
}

void ClinikDialectTest::refusesWhatIsNoPage_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no list") << 200 << QByteArray(R"({"data":{"id":"a"}})");
    QTest::newRow("no data") << 200 << QByteArray(R"([{"id":"a"}])");
    QTest::newRow("without id") << 200 << QByteArray(R"({"data":[{"status":"free"}]})");
    QTest::newRow("an id that leads elsewhere") << 200 << QByteArray(R"({"data":[{"id":"../x","status":"free"}]})");
    QTest::newRow("refused") << 400 << QByteArray(R"({"data":[]})");
    QTest::newRow("cut") << 200 << QByteArray(R"({"data":[)");
}

void ClinikDialectTest::refusesWhatIsNoPage() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto page = dialect().readPage({s("Slot"), {}}, answer(status, body));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::InvalidResource);
}

void ClinikDialectTest::takesNothingForDone_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a text") << QByteArray("\"ok\"");
    QTest::newRow("no data") << QByteArray("{}");
    QTest::newRow("data is null") << QByteArray(R"({"data":null})");
    QTest::newRow("data is a list") << QByteArray(R"({"data":[{"id":"slot_abc123"}]})");
    QTest::newRow("data is a text") << QByteArray(R"({"data":"slot_abc123"})");
    QTest::newRow("no id") << QByteArray(R"({"data":{"status":"busy"}})");
    QTest::newRow("an id that is no id") << QByteArray(R"({"data":{"id":{"x":1}}})");
    QTest::newRow("an id with a way in it") << QByteArray(R"({"data":{"id":"a/b"}})");
    QTest::newRow("cut") << QByteArray(R"({"data":{"id":"slot_abc1)");
    QTest::newRow("another resource") << QByteArray(R"({"resourceType":"Basic","id":"x"})");
    QTest::newRow("a page to sign in") << QByteArray("<html>");
    QTest::newRow("deep") << QByteArray(500, '[');
}

void ClinikDialectTest::takesNothingForDone() {
    QFETCH(QByteArray, body);
    for (const WireChange &one : {booking(), slotTo("busy", true), change(ChangeVerb::Create, "Slot", "x", {}, freeSlot), change(ChangeVerb::Create, "Schedule", "x", {}, schedule)}) {
        const auto step = dialect().nextStep({one}, {});
        QCOMPARE(int(dialect().readPush(*step, answer(200, body), Instant()).front().verdict.outcome), int(Outcome::Malformed));
        QVERIFY(!dialect().readOne(one.type, answer(200, body)));
        QVERIFY(one.verb != ChangeVerb::Create || body.contains("[{\"id\"") || !dialect().readLook(one, answer(200, body)));
    }
    QVERIFY(clinik::fieldsOf(s("Slot"), body).empty());
    QCOMPARE(dialect().completed(s("Slot"), freeSlot, body), body);
}

const praxidesk::test::TestRegistration<ClinikDialectTest> registration;
