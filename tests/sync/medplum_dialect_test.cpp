#include "tests/sync/medplum_dialect_test.h"

#include "core/fhir/json_equality.h"
#include "core/sync/dialects/dialects.h"
#include "core/sync/dialects/medplum.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using praxidesk::fhir::saysTheSame;

Q_DECLARE_METATYPE(std::vector<praxidesk::sync::WireChange>)
Q_DECLARE_METATYPE(praxidesk::sync::Capabilities)

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }
const QByteArray base = "https://api.medplum.example/fhir/R4/";

const MedplumDialect &dialect() {
    static const MedplumDialect medplum(QUrl(s("https://api.medplum.example")));
    return medplum;
}
const GenericDialect &plain() {
    static const GenericDialect generic(QUrl(s("https://api.medplum.example/fhir/R4")));
    return generic;
}

Capabilities lacking(const QStringList &ways) {
    Capabilities capabilities;
    capabilities.lacks = QSet<QString>(ways.begin(), ways.end());
    capabilities.transaction = !ways.contains(s("transaction"));
    return capabilities;
}
Capabilities listing(const char *operation) {
    Capabilities capabilities;
    capabilities.types[s("Appointment")].operations = {s(operation)};
    return capabilities;
}

const QByteArray computing = R"({"resourceType":"Schedule","id":"sch","extension":[{"url":"https://medplum.com/fhir/StructureDefinition/SchedulingParameters","extension":[{"url":"duration","valueInteger":30}]}],"serviceType":[{"text":"Check-up","extension":[{"url":"https://medplum.com/fhir/service-type-reference","valueReference":{"reference":"HealthcareService/h"}}]}],"actor":[{"reference":"Practitioner/d"}]})";
const QByteArray slotBody = R"("schedule":{"reference":"Schedule/sch"},"start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z"})";
QByteArray slotAs(const char *id, const char *status) { return "{\"resourceType\":\"Slot\",\"id\":\"" + QByteArray(id) + "\",\"status\":\"" + status + "\"," + slotBody; }
QByteArray visitAs(const char *id, const char *status, const char *slot, const char *start = "09:00", const QByteArray &more = {}) {
    const QByteArray end = QByteArray(start) == "09:00" ? "09:30" : "10:30";
    return "{\"resourceType\":\"Appointment\",\"id\":\"" + QByteArray(id) + "\"," + more + "\"status\":\"" + status + "\",\"start\":\"2026-11-23T" + start + ":00Z\",\"end\":\"2026-11-23T" + end
        + R"(:00Z","slot":[{"reference":"Slot/)" + slot + R"("}],"participant":[{"actor":{"reference":"Patient/p"},"status":"accepted"},{"actor":{"reference":"Practitioner/d"},"status":"accepted"}]})";
}

WireChange change(ChangeVerb verb, const char *type, const char *id, const QByteArray &before, const QByteArray &json) {
    WireChange result{s("op-") + s(id), verb, s(type), s(id), verb == ChangeVerb::Create ? QByteArray() : QByteArray("W/\"1\""), json};
    result.base = before;
    if (result.type == QLatin1String("Appointment")) {
        result.related = {computing};
    }
    return result;
}
WireChange newSlot(const char *status = "busy") { return change(ChangeVerb::Create, "Slot", "s1", {}, slotAs("s1", status)); }
WireChange newVisit(const char *status = "booked") { return change(ChangeVerb::Create, "Appointment", "a1", {}, visitAs("a1", status, "s1")); }
WireChange removed(const char *id = "s1") { return change(ChangeVerb::Delete, "Slot", id, slotAs(id, "busy"), {}); }
WireChange cancelled() { return change(ChangeVerb::Update, "Appointment", "a1", visitAs("a1", "booked", "s1"), visitAs("a1", "cancelled", "s1")); }
std::vector<WireChange> booking() { return {newSlot(), newVisit()}; }
std::vector<WireChange> confirmation() {
    return {change(ChangeVerb::Update, "Appointment", "a1", visitAs("a1", "pending", "s1"), visitAs("a1", "booked", "s1")), change(ChangeVerb::Update, "Slot", "s1", slotAs("s1", "busy-tentative"), slotAs("s1", "busy"))};
}
std::vector<WireChange> move() {
    WireChange next = change(ChangeVerb::Create, "Slot", "s2", {}, R"({"resourceType":"Slot","id":"s2","status":"busy","schedule":{"reference":"Schedule/sch"},"start":"2026-11-23T10:00:00Z","end":"2026-11-23T10:30:00Z"})");
    return {change(ChangeVerb::Update, "Appointment", "a1", visitAs("a1", "booked", "s1"), visitAs("a1", "booked", "s2", "10:00")), removed(), next};
}
std::vector<WireChange> stored() { return {change(ChangeVerb::Update, "Slot", "s1", slotAs("s1", "free"), slotAs("s1", "busy")), newVisit()}; }

Answer answer(int status, const QByteArray &body) { return {Failure::None, status, {}, body, {}, {}}; }
Answer refusal(int status, const char *words) { return answer(status, R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","details":{"text":")" + QByteArray(words) + R"("}}]})"); }
QByteArray bundle(const QByteArrayList &resources, const char *type = "searchset") {
    QByteArrayList entries;
    for (const QByteArray &resource : resources) {
        entries << "{\"resource\":" + resource + '}';
    }
    return "{\"resourceType\":\"Bundle\",\"type\":\"" + QByteArray(type) + "\",\"entry\":[" + entries.join(',') + "]}";
}
QByteArray line(const Request &request) { return toWord(request.method) + ' ' + request.url.toEncoded(); }

} // namespace

void MedplumDialectTest::findsItsAddress_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("metadata");
    QTest::addColumn<bool>("lacks");
    QTest::newRow("the host alone") << s("https://api.medplum.com") << s("https://api.medplum.com/fhir/R4/metadata") << false;
    QTest::newRow("its FHIR") << s("https://api.medplum.com/fhir/R4") << s("https://api.medplum.com/fhir/R4/metadata") << false;
    QTest::newRow("in small letters") << s("https://api.medplum.com/fhir/r4") << s("https://api.medplum.com/fhir/r4/metadata") << false;
    QTest::newRow("behind a proxy") << s("https://clinic.example/medplum") << s("https://clinic.example/medplum/fhir/R4/metadata") << false;
    QTest::newRow("behind one that hides it") << s("https://clinic.example/medplum") << s("https://clinic.example/medplum/metadata") << true;
    QTest::newRow("another end") << s("https://clinic.example/fhir") << s("https://clinic.example/fhir/metadata") << false;
}

void MedplumDialectTest::findsItsAddress() {
    QFETCH(QString, url);
    QFETCH(QString, metadata);
    QFETCH(bool, lacks);
    MedplumDialect medplum{QUrl(url)};
    if (lacks) {
        QVERIFY(!medplum.missed().isEmpty());
        medplum.know(lacking({medplum.missed()}));
    }
    QCOMPARE(medplum.askCapabilities().url, QUrl(metadata));
    medplum.know({});
    QVERIFY(!lacks || medplum.askCapabilities().url != QUrl(metadata));
    store::ServerRow row;
    row.kind = s("medplum");
    row.url = url;
    row.capabilities = toJson(lacks ? lacking({medplum.missed()}) : Capabilities());
    QCOMPARE(makeDialect(row)->askCapabilities().url, QUrl(metadata));
}

void MedplumDialectTest::usesOperations_data() {
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<Capabilities>("capabilities");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const QByteArray id = R"("identifier":[{"system":"urn:praxidesk:operation","value":")";
    const QByteArray people = R"("participant":[{"actor":{"reference":"Patient/p"},"status":"accepted"},{"actor":{"reference":"Practitioner/d"},"status":"accepted"}])";
    const QByteArray service = R"("serviceType":[{"text":"Check-up","extension":[{"url":"https://medplum.com/fhir/service-type-reference","valueReference":{"reference":"HealthcareService/h"}}]}],)";
    const auto proposed = [&](const char *start, const char *end) {
        return R"({"resourceType":"Parameters","parameter":[{"name":"appointment","resource":{"resourceType":"Appointment","contained":[{"resourceType":"Slot","id":"slot-1",)" + id + R"(op-s1"}],"status":"busy",)" + slotBody + "]," + id
            + R"(op-a1"}],"status":"proposed",)" + service + "\"start\":\"2026-11-23T" + start + ":00Z\",\"end\":\"2026-11-23T" + end + ":00Z\"," + people + "}}]}";
    };
    QTest::newRow("$book") << booking() << Capabilities() << QByteArray("Appointment/$book") << proposed("09:00", "09:30");
    QTest::newRow("$book with slots") << booking() << lacking({s("$book")}) << QByteArray("Appointment/$book")
        << R"({"resourceType":"Parameters","parameter":[{"name":"slot","resource":{"resourceType":"Slot",)" + id + R"(op-s1"}],"status":"free",)" + slotBody + R"(},{"name":"patient-reference","valueReference":{"reference":"Patient/p"}}]})";
    QTest::newRow("$hold") << std::vector{newVisit("pending"), newSlot("busy-tentative")} << Capabilities() << QByteArray("Appointment/$hold") << proposed("09:00", "09:30");
    QTest::newRow("$confirm") << confirmation() << Capabilities() << QByteArray("Appointment/a1/$confirm") << QByteArray();
    QTest::newRow("$cancel") << std::vector{removed(), cancelled()} << Capabilities() << QByteArray("Appointment/a1/$cancel") << QByteArray();
    QTest::newRow("$cancel of the type") << std::vector{removed(), cancelled()} << lacking({s("$cancel")}) << QByteArray("Appointment/$cancel")
        << QByteArray(R"({"resourceType":"Parameters","parameter":[{"name":"appointment-reference","valueReference":{"reference":"Appointment/a1"}}]})");
    QTest::newRow("$reschedule") << move() << lacking({s("transaction")}) << QByteArray("Appointment/a1/$reschedule")
        << QByteArray(R"({"resourceType":"Parameters","parameter":[{"name":"start","valueDateTime":"2026-11-23T10:00:00Z"},{"name":"schedule","valueReference":{"reference":"Schedule/sch"}},{"name":"service-type-reference","valueReference":{"reference":"HealthcareService/h"}}]})");
}

void MedplumDialectTest::usesOperations() {
    QFETCH(std::vector<WireChange>, group);
    QFETCH(Capabilities, capabilities);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const auto step = dialect().nextStep(group, capabilities);
    QVERIFY(step && !step->isTransaction);
    QCOMPARE(line(step->request), "POST " + base + path);
    QVERIFY2(body.isEmpty() ? step->request.body.isEmpty() : saysTheSame(step->request.body, body), step->request.body);
    QCOMPARE(step->request.contentType, body.isEmpty() ? QByteArray() : QByteArray("application/fhir+json"));
    QCOMPARE(step->changes.size(), group.size());
    QVERIFY(step->way.startsWith(u'$'));
    QVERIFY(!plain().nextStep(group, capabilities)->way.startsWith(u'$'));
}

/// Each way that is refused gives way to the next: the other shape, one transaction, one by one.
void MedplumDialectTest::fallsBack() {
    QStringList ways;
    Capabilities capabilities;
    while (ways.size() < 10) {
        const auto step = dialect().nextStep(booking(), capabilities);
        ways << step->way;
        if (step->way.isEmpty()) {
            break;
        }
        for (const PushResult &result : dialect().readPush(*step, answer(405, {}), Instant())) {
            QCOMPARE(int(result.verdict.outcome), int(Outcome::NotSupported));
        }
        capabilities.lacks << step->way;
    }
    QCOMPARE(ways, (QStringList{s("$book"), s("$book slot"), s("transaction"), QString()}));
    const auto booked = plain().nextStep(stored(), listing("book"));
    QCOMPARE(line(booked->request), "POST " + base + "Appointment/$book");
    QCOMPARE(booked->changes.size(), size_t(1));
    const QByteArray iHE = R"({"resourceType":"Parameters","parameter":[{"name":"appointment-resource","resource":{"resourceType":"Appointment","identifier":[{"system":"urn:praxidesk:operation","value":"op-a1"}],"status":"pending","start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z","slot":[{"reference":"Slot/s1"}],"participant":[{"actor":{"reference":"Patient/p"},"status":"accepted"},{"actor":{"reference":"Practitioner/d"},"status":"accepted"}]}}]})";
    QVERIFY2(saysTheSame(booked->request.body, iHE), booked->request.body);
    Capabilities other = listing("book");
    other.lacks << booked->way;
    QVERIFY(saysTheSame(plain().nextStep(stored(), other)->request.body, QByteArray(iHE).replace("appointment-resource", "appt-resource")));
    other.lacks << plain().nextStep(stored(), other)->way;
    QVERIFY(plain().nextStep(stored(), other)->isTransaction);
    QVERIFY(plain().nextStep(booking(), listing("book"))->isTransaction);
}

void MedplumDialectTest::writesPlainlyWhatNoOperationFits_data() {
    QTest::addColumn<std::vector<WireChange>>("group");
    const auto ofVisit = [](WireChange visit, const std::function<void(WireChange &)> &how) {
        how(visit);
        return visit;
    };
    QTest::newRow("stored slots") << stored();
    QTest::newRow("hours that only we know") << std::vector{newSlot(), ofVisit(newVisit(), [](WireChange &visit) { visit.related.clear(); })};
    QTest::newRow("overbooked") << std::vector{newSlot(), ofVisit(newVisit(), [](WireChange &visit) { visit.json = visitAs("a1", "booked", "s1", "09:00", R"("extension":[{"url":"urn:praxidesk:overbook-reason","valueString":"urgent"}],)"); })};
    QTest::newRow("another slot besides") << std::vector{newSlot(), newVisit(), change(ChangeVerb::Create, "Slot", "s9", {}, slotAs("s9", "busy"))};
    QTest::newRow("cancelled with a reason") << std::vector{removed(), ofVisit(cancelled(), [](WireChange &visit) { visit.json = visitAs("a1", "cancelled", "s1", "09:00", R"("cancelationReason":{"text":"flu"},)"); })};
    QTest::newRow("cancelled, its slot stays") << std::vector{change(ChangeVerb::Update, "Slot", "s1", slotAs("s1", "busy"), slotAs("s1", "free")), cancelled()};
    QTest::newRow("cancelled, another slot goes") << std::vector{removed("s7"), cancelled()};
    QTest::newRow("moved where a transaction does it") << move();
    QTest::newRow("confirmed and more") << std::vector{change(ChangeVerb::Update, "Appointment", "a1", visitAs("a1", "pending", "s1"), visitAs("a1", "booked", "s1", "10:00")), confirmation().back()};
    QTest::newRow("two visits") << std::vector{newSlot(), newVisit(), change(ChangeVerb::Create, "Appointment", "a2", {}, visitAs("a2", "booked", "s1"))};
}

void MedplumDialectTest::writesPlainlyWhatNoOperationFits() {
    QFETCH(std::vector<WireChange>, group);
    const auto step = dialect().nextStep(group, {});
    QVERIFY(step && step->isTransaction);
    QCOMPARE(step->changes.size(), group.size());
}

void MedplumDialectTest::sendsPeopleFirst() {
    std::vector<WireChange> group = booking();
    group.push_back(change(ChangeVerb::Create, "Patient", "p", {}, R"({"resourceType":"Patient","id":"p"})"));
    const auto step = dialect().nextStep(group, {});
    QCOMPARE(line(step->request), "POST " + base + "Patient");
    QVERIFY(dialect().nextStep(group, lacking({s("$book"), s("$book slot")}))->isTransaction);
}

void MedplumDialectTest::readsWhatWasDone_data() {
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<Capabilities>("capabilities");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("ids");
    const QByteArray made = R"({"resourceType":"Slot","id":"slot-77","meta":{"versionId":"3"},"status":"busy",)" + slotBody;
    const QByteArray buffer = R"({"resourceType":"Slot","id":"slot-78","status":"busy-unavailable","schedule":{"reference":"Schedule/sch"},"start":"2026-11-23T09:30:00Z","end":"2026-11-23T09:40:00Z"})";
    const QByteArray visit = visitAs("apt-77", "booked", "slot-77");
    QTest::newRow("$book") << booking() << Capabilities() << bundle({visit, made, buffer}, "transaction-response") << QStringList{s("slot-77"), s("apt-77")};
    QTest::newRow("$book in Parameters") << booking() << lacking({s("$book")}) << R"({"resourceType":"Parameters","parameter":[{"name":"return","resource":)" + bundle({buffer, made, visit}) + "}]}" << QStringList{s("slot-77"), s("apt-77")};
    QTest::newRow("$confirm") << confirmation() << Capabilities() << bundle({visitAs("a1", "booked", "s1"), slotAs("s1", "busy")}) << QStringList{s("a1"), s("s1")};
    QTest::newRow("$cancel") << std::vector{removed(), cancelled()} << Capabilities() << visitAs("a1", "cancelled", "s1") << QStringList{s("s1"), s("a1")};
    QTest::newRow("$reschedule") << move() << lacking({s("transaction")}) << bundle({visitAs("a1", "booked", "slot-90", "10:00"), QByteArray(move().back().json).replace("\"s2\"", "\"slot-90\"")}) << QStringList{s("a1"), s("s1"), s("slot-90")};
}

void MedplumDialectTest::readsWhatWasDone() {
    QFETCH(std::vector<WireChange>, group);
    QFETCH(Capabilities, capabilities);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, ids);
    const auto step = dialect().nextStep(group, capabilities);
    const auto results = dialect().readPush(*step, answer(201, body), Instant());
    QCOMPARE(results.size(), group.size());
    for (size_t i = 0; i < results.size(); ++i) {
        QCOMPARE(int(results[i].verdict.outcome), int(Outcome::Done));
        QCOMPARE(results[i].operation, group[i].operation);
        QCOMPARE(results[i].resource.id, ids.at(int(i)));
        QCOMPARE(results[i].resource.deleted, group[i].verb == ChangeVerb::Delete);
        QCOMPARE(results[i].resource.json.isEmpty(), group[i].verb == ChangeVerb::Delete);
    }
}

void MedplumDialectTest::readsRefusals_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("doubt");
    const auto row = [](const char *name, const Answer &said, Outcome outcome, Doubt doubt = Doubt::None) { QTest::newRow(name) << said.status << said.body << int(outcome) << int(doubt); };
    row("taken, as the older says", refusal(409, "Requested time slot is no longer available"), Outcome::SlotLost);
    row("taken, as the newer says", refusal(400, "Requested time slot is not available"), Outcome::SlotLost);
    row("taken, with the slots", answer(400, R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"conflict","details":{"text":"Requested time slot is not available"},"diagnostics":"{\"blocking\":[\"Slot/9\"]}"}]})"), Outcome::SlotLost);
    row("no time", refusal(400, "No availability found at this time"), Outcome::SlotLost);
    row("taken, inside of a Bundle", answer(200, bundle({R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"conflict","details":{"text":"The slot is no longer available"}}]})"})), Outcome::SlotLost);
    row("refused, inside of a Bundle", answer(200, bundle({R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","details":{"text":"no such patient"}}]})"})), Outcome::Refused);
    const auto coded = [](int status, const char *code, const char *words) { return answer(status, R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":")" + QByteArray(code) + R"(","diagnostics":")" + words + R"("}]})"); };
    row("another shape", refusal(400, "Expected at least 1 value(s) for required input parameter 'slot'"), Outcome::NotThisWay, Doubt::Shape);
    row("no parameters on the schedule", refusal(400, "No matching scheduling parameters found"), Outcome::NotThisWay);
    row("no time zone", refusal(400, "No timezone specified"), Outcome::NotThisWay);
    row("several actors", refusal(400, "$book only supported on schedules with exactly one actor"), Outcome::NotThisWay);
    row("a parameter of the operation", coded(400, "not-supported", "Operation parameter 'appointment' is not supported"), Outcome::NotThisWay, Doubt::Shape);
    row("not for this", refusal(400, "Operation not supported for recurring appointments"), Outcome::NotThisWay, Doubt::Shape);
    row("the Slot is not there", coded(404, "not-found", "Slot/9 not found"), Outcome::NotThisWay);
    row("who comes is not there", coded(404, "not-found", "Resource Patient/9 is not known"), Outcome::NotThisWay);
    row("the Appointment is gone", refusal(410, "Gone"), Outcome::NotThisWay);
    row("not found, whatever it is", refusal(404, "Not found"), Outcome::NotThisWay, Doubt::Way);
    row("no such page", answer(404, "Cannot POST /fhir/R4/Appointment/$book"), Outcome::NotThisWay, Doubt::Way);
    row("unknown", coded(404, "not-supported", "Appointment/$book"), Outcome::NotSupported);
    row("unknown, in words", refusal(400, "Unknown operation $book"), Outcome::NotSupported);
    row("unknown, in other words", coded(400, "processing", "Invalid request: The FHIR endpoint on this server does not know how to handle POST operation[Appointment/$book] with parameters [[]]"), Outcome::NotSupported);
    row("not allowed there", refusal(405, "no"), Outcome::NotSupported);
    row("not made", refusal(501, "no"), Outcome::NotSupported);
    row("off the grid", refusal(400, "Start time is not aligned to the scheduling grid"), Outcome::Refused);
    row("signed out", refusal(401, "no"), Outcome::SignIn);
    row("forbidden", refusal(403, "no"), Outcome::Forbidden);
    row("broken", refusal(500, "no"), Outcome::Unknown);
    row("busy", refusal(503, "no"), Outcome::Later);
}

void MedplumDialectTest::readsRefusals() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, outcome);
    QFETCH(int, doubt);
    const auto step = dialect().nextStep(booking(), {});
    const auto results = dialect().readPush(*step, answer(status, body), Instant());
    QCOMPARE(results.size(), size_t(2));
    for (const PushResult &result : results) {
        // a Slot goes where its Appointment goes, which may be ours that came twice
        const bool waits = outcome == int(Outcome::SlotLost) && result.operation == s("op-s1");
        QCOMPARE(int(result.verdict.outcome), waits ? int(Outcome::Later) : outcome);
        QCOMPARE(int(result.doubt), doubt);
        QVERIFY(!result.verdict.words.isEmpty());
    }
}

void MedplumDialectTest::takesNothingForDone_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("an empty bundle") << QByteArray(R"({"resourceType":"Bundle","type":"searchset"})");
    QTest::newRow("only slots") << bundle({slotAs("x", "busy")});
    QTest::newRow("another time") << bundle({visitAs("x", "booked", "y", "10:00")});
    QTest::newRow("no ids") << bundle({QByteArray(visitAs("x", "booked", "y")).replace("\"id\":\"x\",", "")});
    QTest::newRow("cut") << bundle({visitAs("x", "booked", "y")}).chopped(3);
    QTest::newRow("a page to sign in") << QByteArray("<html>");
    QTest::newRow("Parameters without any") << QByteArray(R"({"resourceType":"Parameters","parameter":{"x":1}})");
}

void MedplumDialectTest::takesNothingForDone() {
    QFETCH(QByteArray, body);
    for (const auto &group : {booking(), std::vector{removed(), cancelled()}, confirmation()}) {
        const auto step = dialect().nextStep(group, {});
        for (const PushResult &result : dialect().readPush(*step, answer(200, body), Instant())) {
            QCOMPARE(int(result.verdict.outcome), int(Outcome::Unknown));
        }
    }
    // what is not cancelled there is not
    const auto cancel = dialect().nextStep({removed(), cancelled()}, {});
    QCOMPARE(int(dialect().readPush(*cancel, answer(200, visitAs("a1", "booked", "s1")), Instant()).front().verdict.outcome), int(Outcome::Unknown));
    QVERIFY(!dialect().readOffers({s("sch"), {}, {}, Zone()}, answer(200, body)) || body.contains("Bundle") || body.contains("Parameters"));
}

void MedplumDialectTest::looksForWhatMayHaveArrived() {
    QCOMPARE(QUrl::fromPercentEncoding(line(dialect().look(newVisit()))), s("GET ") + QString::fromLatin1(base) + s("Appointment?actor=Patient/p&date=ge2026-11-23T09:00:00Z&date=le2026-11-23T09:00:00Z"));
    QCOMPARE(QUrl::fromPercentEncoding(line(dialect().look(newSlot()))), s("GET ") + QString::fromLatin1(base) + s("Slot?identifier=urn:praxidesk:operation|op-s1"));
    MedplumDialect older(QUrl(s("https://api.medplum.example")));
    older.know(lacking({s("$book slot")}));
    QCOMPARE(QUrl::fromPercentEncoding(line(older.look(newVisit()))), s("GET ") + QString::fromLatin1(base) + s("Appointment?identifier=urn:praxidesk:operation|op-a1"));

    const auto idOf = [](const QByteArray &body) {
        const auto found = dialect().readLook(newVisit(), answer(200, body));
        return !found ? s("?") : *found ? (*found)->id : QString();
    };
    const QByteArray unmarked = visitAs("x", "booked", "slot-77");
    QCOMPARE(idOf(bundle({})), QString());
    QCOMPARE(idOf(bundle({unmarked})), s("x"));
    QCOMPARE(idOf(bundle({unmarked, withOperation(visitAs("y", "booked", "slot-78"), s("op-a1"))})), s("y"));
    QCOMPARE(idOf(bundle({withOperation(unmarked, s("op-other"))})), QString());
    QCOMPARE(idOf(bundle({QByteArray(unmarked).replace("Patient/p", "Patient/q")})), QString());
    QCOMPARE(idOf(bundle({QByteArray(unmarked).replace("Practitioner/d", "Practitioner/e")})), QString());
    QCOMPARE(idOf(bundle({visitAs("x", "cancelled", "slot-77")})), QString());
    QCOMPARE(idOf("<html>"), s("?"));
    QCOMPARE(operationOf((*dialect().readLook(newVisit(), answer(200, bundle({unmarked}))))->json), s("op-a1"));
}

void MedplumDialectTest::pullsDeletions() {
    MedplumDialect medplum(QUrl(s("https://api.medplum.example")));
    PullStart start{s("Slot"), *parseInstant(u"2026-11-18T09:00:00Z", Zone())};
    QCOMPARE(medplum.pulls(start, {}).size(), size_t(1));
    Capabilities known;
    known.software = s("medplum 5.1.13");
    medplum.know(known);
    QCOMPARE(medplum.pulls(start, {}).size(), size_t(2));
    QCOMPARE(QUrl::fromPercentEncoding(line(medplum.pulls(start, {}).back())), s("GET ") + QString::fromLatin1(base) + s("Slot?_deleted=true&_lastUpdated=gt2026-11-18T09:00:00Z&_count=200"));
    start.byHistory = true;
    QCOMPARE(medplum.pulls(start, {}).size(), size_t(1));
    start.byHistory = false;
    start.since.reset();
    QCOMPARE(medplum.pulls(start, {}).size(), size_t(1));

    const auto bare = medplum.readPage(start, answer(200, R"({"resourceType":"Bundle","type":"searchset","entry":[{"fullUrl":"https://api.medplum.example/fhir/R4/Slot/9","search":{"mode":"match"}},{"fullUrl":"https://api.medplum.example/fhir/R4/Patient/8"}]})"));
    QCOMPARE(bare->resources.size(), size_t(1));
    QVERIFY(bare->resources.front().deleted);
    QCOMPARE(bare->resources.front().id, s("9"));
    const auto stubs = medplum.readPage(start, answer(200, R"({"resourceType":"Bundle","type":"searchset","link":[{"relation":"self","url":"https://api.medplum.example/fhir/R4/Slot?_deleted=true"}],"entry":[{"resource":{"resourceType":"Slot","id":"7"}}]})"));
    QVERIFY(stubs->resources.front().deleted && stubs->resources.front().json.isEmpty());
    QVERIFY(!medplum.readPage(start, answer(200, bundle({slotAs("7", "free")})))->resources.front().deleted);
    QVERIFY(medplum.readPage(start, refusal(400, "Unknown search parameter: _deleted"))->resources.empty());
    QVERIFY(!medplum.readPage(start, refusal(400, "Unknown search parameter: _sort")));
}

void MedplumDialectTest::asksForFreeTime() {
    MedplumDialect medplum(QUrl(s("https://api.medplum.example")));
    const Instant from = *parseInstant(u"2026-11-01T00:00:00Z", Zone());
    const OfferQuestion question{s("sch"), {from, from + std::chrono::hours(24 * 40)}, {}, Zone()};
    QStringList asked;
    for (const Request &request : medplum.askOffers(question)) {
        asked << QUrl::fromPercentEncoding(line(request)).mid(4 + base.size());
    }
    QCOMPARE(asked, (QStringList{s("Appointment/$find?start=2026-11-01T00:00:00Z&end=2026-12-02T00:00:00Z&schedule=Schedule/sch&_count=1000"),
                                 s("Appointment/$find?start=2026-12-02T00:00:00Z&end=2026-12-11T00:00:00Z&schedule=Schedule/sch&_count=1000")}));
    Capabilities older;
    older.types[s("Schedule")].operations = {s("find")};
    medplum.know(older);
    QCOMPARE(QUrl::fromPercentEncoding(line(medplum.askOffers(question).front())).mid(4 + base.size()), s("Schedule/sch/$find?start=2026-11-01T00:00:00Z&end=2026-12-02T00:00:00Z"));
}

void MedplumDialectTest::readsFreeTime_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count");
    const QByteArray slot = R"({"resourceType":"Slot","status":"free",)" + slotBody;
    const QByteArray proposed = R"({"resourceType":"Appointment","status":"proposed","start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z","contained":[)" + slot + "]}";
    QTest::newRow("slots") << bundle({slot, slot}) << 2;
    QTest::newRow("proposed appointments") << bundle({proposed}) << 1;
    QTest::newRow("in Parameters") << R"({"resourceType":"Parameters","parameter":[{"name":"return","resource":)" + bundle({proposed}) + "}]}" << 1;
    QTest::newRow("nothing free") << bundle({}) << 0;
    QTest::newRow("not of this schedule, not free, without time") << bundle({QByteArray(slot).replace("Schedule/sch", "Schedule/x"), QByteArray(slot).replace("free", "busy"), QByteArray(slot).replace("\"start\"", "\"x\"")}) << 0;
    QTest::newRow("refused") << QByteArray(R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid"}]})") << -1;
    QTest::newRow("refused in a Bundle") << bundle({R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid"}]})"}) << -1;
}

void MedplumDialectTest::readsFreeTime() {
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    const auto times = dialect().readOffers({s("sch"), {}, {}, Zone()}, answer(200, body));
    QCOMPARE(times ? int(times->size()) : -1, count);
    if (count > 0) {
        QCOMPARE(times->front().start, *parseInstant(u"2026-11-23T09:00:00Z", Zone()));
        QCOMPARE(times->front().duration(), Milliseconds(Minutes(30)));
    }
}

void MedplumDialectTest::waitsAsLongAsItSays() {
    const QByteArray body = R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"throttled","details":{"text":"Too Many Requests"},"diagnostics":"{\"_msBeforeNext\":42000,\"_remainingPoints\":0}"}]})";
    const auto step = dialect().nextStep(booking(), {});
    for (const PushResult &result : dialect().readPush(*step, answer(429, body), Instant())) {
        QCOMPARE(int(result.verdict.outcome), int(Outcome::Later));
        QCOMPARE(result.verdict.wait, std::optional(Milliseconds(42000)));
    }
}

void MedplumDialectTest::guessesTheKind_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<Capabilities>("stated");
    QTest::addColumn<QString>("kind");
    const auto software = [](const char *name) {
        Capabilities capabilities;
        capabilities.software = s(name);
        return capabilities;
    };
    Capabilities computing;
    computing.listsTypes = true;
    computing.types[s("Slot")] = {.read = false, .search = true, .create = false, .update = {}, .remove = {}, .history = {}, .updateCreate = {}, .conditionalCreate = {}, .sort = {}, .searchParameters = {}, .operations = {}};
    computing.types[s("Appointment")] = {.read = true, .search = true, .create = true, .update = true, .remove = false, .history = {}, .updateCreate = {}, .conditionalCreate = {}, .sort = {}, .searchParameters = {}, .operations = {}};
    QTest::newRow("Medplum's host") << s("https://api.medplum.com") << Capabilities() << s("medplum");
    QTest::newRow("Medplum at home") << s("https://fhir.clinic.example/fhir/R4") << software("medplum 5.1.13") << s("medplum");
    QTest::newRow("Canvas' host") << s("https://fumage-clinic.canvasmedical.com") << Capabilities() << s("canvas");
    QTest::newRow("Canvas by what it can") << s("https://ehr.example") << computing << s("canvas");
    QTest::newRow("MediKIT's host") << s("https://api.medikit.example") << Capabilities() << s("medikit");
    QTest::newRow("MediKIT's path") << s("https://api.example/v2/0b7e/fhir/R4") << Capabilities() << s("medikit");
    QTest::newRow("MediKIT by its operation") << s("https://api.example/x") << listing("book-slot") << s("medikit");
    QTest::newRow("Clinik") << s("https://api.clinik.example/v1") << Capabilities() << s("clinik");
    QTest::newRow("HAPI") << s("https://hapi.fhir.org/baseR4") << software("HAPI FHIR Server 6.8.0") << s("fhir");
    QTest::newRow("HAPI on a host of that name") << s("https://medplum-test.example/fhir/R4") << software("HAPI FHIR Server 6.8.0") << s("fhir");
    QTest::newRow("loopback") << s("http://127.0.0.1:8103/fhir/R4") << Capabilities() << s("fhir");
    QTest::newRow("nothing") << QString() << Capabilities() << s("fhir");
}

void MedplumDialectTest::guessesTheKind() {
    QFETCH(QString, url);
    QFETCH(Capabilities, stated);
    QFETCH(QString, kind);
    QCOMPARE(guessKind(QUrl(url), stated), kind);
    QVERIFY(!kindName(kind).isEmpty());
}

const praxidesk::test::TestRegistration<MedplumDialectTest> registration;
