#include "tests/sync/hold_contract_test.h"

#include "core/fhir/json_equality.h"
#include "core/sync/dialects/generic.h"
#include "core/sync/dialects/holding.h"
#include "core/sync/dialects/medplum.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using praxidesk::fhir::saysTheSame;

Q_DECLARE_METATYPE(std::vector<praxidesk::sync::WireChange>)
Q_DECLARE_METATYPE(praxidesk::sync::Capabilities)
Q_DECLARE_METATYPE(praxidesk::sync::Answer)

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QByteArray base = "https://api.medplum.example/fhir/R4/";
const QByteArray schedule = R"({"resourceType":"Schedule","id":"sch","extension":[{"url":"https://medplum.com/fhir/StructureDefinition/SchedulingParameters"}],"serviceType":[{"text":"Check-up","extension":[{"url":"https://medplum.com/fhir/service-type-reference","valueReference":{"reference":"HealthcareService/h"}}]}],"actor":[{"reference":"Practitioner/d"},{"reference":"Location/l"}]})";

QByteArray slotAs(const char *status, const QByteArray &operation = {}, const char *start = "09:00", const char *end = "09:30") {
    return R"({"resourceType":"Slot","id":"s1",)" + (operation.isEmpty() ? QByteArray() : R"("identifier":[{"system":"urn:praxidesk:operation","value":")" + operation + R"("}],)") + R"("schedule":{"reference":"Schedule/sch"},"status":")" + status
        + R"(","start":"2026-11-23T)" + start + R"(:00Z","end":"2026-11-23T)" + end + R"(:00Z"})";
}
QByteArray visitAs(const char *id, const char *status, const char *slot, const QByteArray &more = {}) {
    return R"({"resourceType":"Appointment","id":")" + QByteArray(id) + R"(",)" + more + R"("status":")" + status + R"(","start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z","slot":[{"reference":"Slot/)" + slot
        + R"("}],"participant":[{"actor":{"reference":"Patient/p"},"status":"accepted"}]})";
}
const QByteArray held = R"({"resourceType":"Appointment","id":"h1","meta":{"versionId":"4"},"identifier":[{"system":"urn:praxidesk:hold","value":"op-s1"}],"status":"pending","start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z","slot":[{"reference":"Slot/s1"}],"participant":[{"actor":{"reference":"Practitioner/d"},"status":"tentative"}]})";

WireChange change(ChangeVerb verb, const char *type, const char *id, const QByteArray &before, const QByteArray &now) {
    WireChange change;
    change.operation = s("op-") + s(id);
    change.verb = verb;
    change.type = s(type);
    change.id = s(id);
    change.base = before;
    change.json = now;
    return change;
}
WireChange toHold() {
    WireChange slot = change(ChangeVerb::Create, "Slot", "s1", {}, slotAs("busy-tentative"));
    slot.related = {schedule};
    return slot;
}
WireChange toRelease() { return change(ChangeVerb::Delete, "Slot", "s1", slotAs("busy-tentative", "op-s1"), {}); }
std::vector<WireChange> toBook() {
    return {change(ChangeVerb::Create, "Appointment", "a1", {}, visitAs("a1", "booked", "s1")), change(ChangeVerb::Update, "Slot", "s1", slotAs("busy-tentative", "op-s1"), slotAs("busy", "op-s1"))};
}
std::vector<WireChange> seen(std::vector<WireChange> group, const QByteArray &found = held) {
    for (WireChange &each : group) {
        each.seen = true;
    }
    if (!found.isEmpty()) {
        group.front().related.push_back(found);
    }
    return group;
}
Capabilities lacking(const QStringList &ways) {
    Capabilities capabilities;
    capabilities.lacks = QSet<QString>(ways.begin(), ways.end());
    return capabilities;
}
Answer answer(int status, const QByteArray &body) { return {Failure::None, status, {}, body, {}, {}}; }
Answer refusal(int status, const char *words) { return answer(status, R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","details":{"text":")" + QByteArray(words) + R"("}}]})"); }
QByteArray bundle(const QByteArrayList &resources) {
    QByteArrayList entries;
    for (const QByteArray &resource : resources) {
        entries << "{\"resource\":" + resource + '}';
    }
    return R"({"resourceType":"Bundle","type":"searchset","entry":[)" + entries.join(',') + "]}";
}
QByteArray line(const Request &request) { return toWord(request.method) + ' ' + QUrl::fromPercentEncoding(request.url.toEncoded()).toUtf8(); }
MedplumDialect medplum() { return MedplumDialect(QUrl(s("https://api.medplum.example"))); }

Capabilities listing(const QStringList &names) {
    Capabilities capabilities;
    capabilities.listsTypes = true;
    capabilities.types[s("Appointment")].operations = QSet<QString>(names.begin(), names.end());
    return capabilities;
}
const Interval monday{*parseInstant(u"2026-11-23T00:00:00Z", Zone()), *parseInstant(u"2026-11-24T00:00:00Z", Zone())};
OfferQuestion question() { return {s("sch"), monday, Milliseconds(Minutes(30)), Zone(), schedule, {}, {}}; }

} // namespace

// ---- holds

void HoldContractTest::asks_data() {
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<Capabilities>("capabilities");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("body");
    const QByteArray service = R"("serviceType":[{"text":"Check-up","extension":[{"url":"https://medplum.com/fhir/service-type-reference","valueReference":{"reference":"HealthcareService/h"}}]}],)";
    QTest::newRow("kept") << std::vector{toHold()} << Capabilities() << QByteArray("POST " + base + "Appointment/$hold")
        << QByteArray(R"({"resourceType":"Parameters","parameter":[{"name":"appointment","resource":{"resourceType":"Appointment","contained":[{"resourceType":"Slot","id":"slot-1","identifier":[{"system":"urn:praxidesk:operation","value":"op-s1"}],"schedule":{"reference":"Schedule/sch"},"status":"busy","start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z"}],"identifier":[{"system":"urn:praxidesk:hold","value":"op-s1"}],"status":"proposed",)" + service + R"("start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z","participant":[{"actor":{"reference":"Practitioner/d"},"status":"tentative"},{"actor":{"reference":"Location/l"},"status":"tentative"}]}}]})");
    const QByteArray look = "GET " + base + "Appointment?identifier=urn:praxidesk:hold|op-s1";
    QTest::newRow("looked for before it is booked") << toBook() << Capabilities() << look << QByteArray();
    QTest::newRow("looked for before it is given back") << std::vector{toRelease()} << Capabilities() << look << QByteArray();
    QTest::newRow("given its patient") << seen(toBook()) << Capabilities() << QByteArray("PUT " + base + "Appointment/h1")
        << QByteArray(R"({"resourceType":"Appointment","id":"h1","identifier":[{"system":"urn:praxidesk:operation","value":"op-a1"}],"status":"pending","start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z","slot":[{"reference":"Slot/s1"}],"participant":[{"actor":{"reference":"Patient/p"},"status":"accepted"}]})");
    std::vector<WireChange> attached = toBook();
    attached.front().verb = ChangeVerb::Update;
    attached.front().id = s("h1");
    attached.front().prepared = true;
    QTest::newRow("confirmed") << attached << Capabilities() << QByteArray("POST " + base + "Appointment/h1/$confirm") << QByteArray();
    QTest::newRow("given back") << seen({toRelease()}) << Capabilities() << QByteArray("POST " + base + "Appointment/h1/$cancel") << QByteArray();
    QTest::newRow("given back, of the type") << seen({toRelease()}) << lacking({s("$cancel")}) << QByteArray("POST " + base + "Appointment/$cancel")
        << QByteArray(R"({"resourceType":"Parameters","parameter":[{"name":"appointment-reference","valueReference":{"reference":"Appointment/h1"}}]})");
    QTest::newRow("given back plainly") << seen({toRelease()}) << lacking({s("$cancel"), s("$cancel appointment-reference")}) << QByteArray("PUT " + base + "Appointment/h1") << QByteArray(held).replace("pending", "cancelled");
}

void HoldContractTest::asks() {
    QFETCH(std::vector<WireChange>, group);
    QFETCH(Capabilities, capabilities);
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, body);
    const auto step = medplum().nextStep(group, capabilities);
    QVERIFY(step);
    QCOMPARE(line(step->request), wanted);
    QVERIFY2(body.isEmpty() ? step->request.body.isEmpty() : saysTheSame(step->request.body, body), step->request.body);
}

void HoldContractTest::plainOtherwise_data() {
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<Capabilities>("capabilities");
    WireChange stored = change(ChangeVerb::Update, "Slot", "s1", slotAs("free"), slotAs("busy-tentative"));
    stored.related = {schedule};
    WireChange unknown = toHold();
    unknown.related = {QByteArray(schedule).replace("SchedulingParameters", "Other")};
    QTest::newRow("a stored Slot") << std::vector{stored} << Capabilities();
    QTest::newRow("no scheduling parameters") << std::vector{unknown} << Capabilities();
    QTest::newRow("no $hold") << std::vector{toHold()} << lacking({s("$hold")});
    QTest::newRow("no such Appointment there") << seen({toRelease()}, {}) << Capabilities();
    QTest::newRow("it is over there") << seen(toBook(), QByteArray(held).replace("pending", "cancelled")) << Capabilities();
    QTest::newRow("a block") << std::vector{change(ChangeVerb::Create, "Slot", "s1", {}, slotAs("busy-unavailable"))} << Capabilities();
    QTest::newRow("a Slot that is no hold") << std::vector{change(ChangeVerb::Delete, "Slot", "s1", slotAs("busy", "op-s1"), {})} << Capabilities();
    QTest::newRow("kept for a booking that did not come about") << std::vector{change(ChangeVerb::Delete, "Slot", "s1", {}, {})} << Capabilities();
}

void HoldContractTest::plainOtherwise() {
    QFETCH(std::vector<WireChange>, group);
    QFETCH(Capabilities, capabilities);
    const auto step = medplum().nextStep(group, capabilities);
    QVERIFY(step && !step->way.startsWith(u'$') && !step->isGuard);
    QVERIFY(!GenericDialect(QUrl(s("https://api.medplum.example/fhir/R4"))).nextStep(group, {})->way.startsWith(u'$'));
}

void HoldContractTest::reads_data() {
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<Answer>("said");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("id");
    const QByteArray kept = bundle({held, slotAs("busy-tentative", "op-s1")});
    const std::vector<WireChange> hold{toHold()};
    QTest::newRow("kept") << hold << answer(201, kept) << int(Outcome::Done) << s("s1");
    QTest::newRow("kept, in Parameters") << hold << answer(201, R"({"resourceType":"Parameters","parameter":[{"name":"return","resource":)" + kept + "}]}") << int(Outcome::Done) << s("s1");
    QTest::newRow("kept, and says nothing") << hold << answer(201, bundle({})) << int(Outcome::Unknown) << QString();
    QTest::newRow("another's Slot") << hold << answer(201, bundle({held, slotAs("busy-tentative", "op-x")})) << int(Outcome::Unknown) << QString();
    QTest::newRow("taken, 400") << hold << refusal(400, "Requested time slot is not available") << int(Outcome::SlotLost) << QString();
    QTest::newRow("taken, 409") << hold << refusal(409, "Requested time slot is no longer available") << int(Outcome::SlotLost) << QString();
    QTest::newRow("no availability") << hold << refusal(400, "No availability found at this time") << int(Outcome::SlotLost) << QString();
    QTest::newRow("no such operation") << hold << answer(404, {}) << int(Outcome::NotThisWay) << QString();
    QTest::newRow("another shape") << hold << refusal(400, "Expected at least 1 value(s) for required input parameter 'slot'") << int(Outcome::NotThisWay) << QString();
    QTest::newRow("no service") << hold << refusal(400, "Appointment has no service reference") << int(Outcome::NotThisWay) << QString();
    QTest::newRow("broken") << hold << answer(500, {}) << int(Outcome::Unknown) << QString();
    QTest::newRow("found") << toBook() << answer(200, bundle({held})) << int(Outcome::Done) << s("h1");
    QTest::newRow("not found") << toBook() << answer(200, bundle({})) << int(Outcome::Done) << QString();
    QTest::newRow("found, and over") << toBook() << answer(200, bundle({QByteArray(held).replace("pending", "cancelled")})) << int(Outcome::Done) << QString();
    QTest::newRow("cannot look") << toBook() << refusal(400, "Unknown parameter: identifier") << int(Outcome::NotThisWay) << QString();
    QTest::newRow("given its patient") << seen(toBook()) << answer(200, QByteArray(held).replace("urn:praxidesk:hold", "urn:praxidesk:operation")) << int(Outcome::Done) << s("h1");
    QTest::newRow("given its patient, and says nothing") << seen(toBook()) << answer(200, {}) << int(Outcome::Done) << s("h1");
    QTest::newRow("it moved meanwhile") << seen(toBook()) << answer(412, {}) << int(Outcome::Later) << QString();
    QTest::newRow("it went meanwhile") << seen(toBook()) << answer(404, {}) << int(Outcome::Later) << QString();
    QTest::newRow("given back") << seen({toRelease()}) << answer(200, QByteArray(held).replace("pending", "cancelled")) << int(Outcome::Done) << s("s1");
    QTest::newRow("not given back") << seen({toRelease()}) << answer(200, held) << int(Outcome::Unknown) << QString();
}

void HoldContractTest::reads() {
    QFETCH(std::vector<WireChange>, group);
    QFETCH(Answer, said);
    QFETCH(int, outcome);
    QFETCH(QString, id);
    const MedplumDialect dialect = medplum();
    const auto step = dialect.nextStep(group, {});
    const auto results = dialect.readPush(*step, said, Instant());
    QCOMPARE(results.size(), step->changes.size());
    QCOMPARE(int(results.front().verdict.outcome), outcome);
    QCOMPARE(results.front().resource.id, id);
    QCOMPARE(results.front().operation, step->changes.front().operation);
}

/// Here a hold is its Slots: what stands for it there is no visit, until somebody has a patient for it.
void HoldContractTest::holdIsNoVisit() {
    const MedplumDialect dialect = medplum();
    const PullStart start{s("Appointment"), {}};
    const auto page = dialect.readPage(start, answer(200, bundle({held, visitAs("a2", "pending", "s2"), QByteArray(held).replace("Practitioner/d", "Patient/p"), QByteArray(held).replace("pending", "booked")})));
    QVERIFY(page);
    QCOMPARE(page->resources.size(), size_t(3));
    QCOMPARE(page->leftOut, 1);
    PullStart ids = start;
    ids.idsOnly = true;
    QVERIFY(line(dialect.pull(ids)).contains("_elements=id,identifier,status,participant"));
}

// ---- free time

void HoldContractTest::finds_data() {
    QTest::addColumn<bool>("isMedplum");
    QTest::addColumn<Capabilities>("capabilities");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QByteArray>("wanted");
    const QByteArray range = "start=2026-11-23T00:00:00Z&end=2026-11-24T00:00:00Z";
    const QByteArray plain = "GET https://fhir.example/r4/";
    QTest::newRow("Medplum") << true << Capabilities() << QString() << "GET " + base + "Appointment/$find?" + range + "&service-type-reference=HealthcareService/h&schedule=Schedule/sch&_count=1000";
    QTest::newRow("Medplum, for a service") << true << Capabilities() << s("HealthcareService/x") << "GET " + base + "Appointment/$find?" + range + "&service-type-reference=HealthcareService/x&schedule=Schedule/sch&_count=1000";
    QTest::newRow("Medplum, older") << true << lacking({s("$find schedule")}) << QString() << "GET " + base + "Schedule/sch/$find?" + range;
    QTest::newRow("Medplum, none") << true << lacking({s("$find schedule"), s("$find of Schedule")}) << QString() << QByteArray();
    QTest::newRow("IHE") << false << listing({s("find"), s("book")}) << QString() << plain + "Appointment/$find?" + range + "&practitioner=Practitioner/d&location-reference=Location/l&visit-type=http://x|c";
    Capabilities bare = listing({s("find")});
    bare.lacks = {s("$find practitioner")};
    QTest::newRow("what all have") << false << bare << QString() << plain + "Appointment/$find?" + range;
    bare.lacks << s("$find start end");
    QTest::newRow("no way is left") << false << bare << QString() << QByteArray();
    QTest::newRow("not listed") << false << listing({s("book")}) << QString() << QByteArray();
}

void HoldContractTest::finds() {
    QFETCH(bool, isMedplum);
    QFETCH(Capabilities, capabilities);
    QFETCH(QString, service);
    QFETCH(QByteArray, wanted);
    std::unique_ptr<Dialect> dialect;
    if (isMedplum) {
        dialect = std::make_unique<MedplumDialect>(QUrl(s("https://api.medplum.example")));
    } else {
        dialect = std::make_unique<GenericDialect>(QUrl(s("https://fhir.example/r4")));
    }
    dialect->know(capabilities);
    OfferQuestion asked = question();
    asked.service = service;
    asked.visitTypes = {s("http://x|c")};
    const auto requests = dialect->askOffers(asked);
    QCOMPARE(requests.empty() ? QByteArray() : line(requests.front()), wanted);
    // what shows that it is lacking leads to the next way, and from the last one to none
    QStringList lacked;
    for (QString way = dialect->offersLacked(answer(404, {})).way; !way.isEmpty() && lacked.size() < 5; way = dialect->offersLacked(answer(404, {})).way) {
        QVERIFY(!lacked.contains(way));
        lacked << way;
        capabilities.lacks << way;
        dialect->know(capabilities);
    }
    QCOMPARE(lacked.isEmpty(), wanted.isEmpty());
    QVERIFY(dialect->askOffers(asked).empty());
}

void HoldContractTest::tellsWhatIsLacking_data() {
    QTest::addColumn<Answer>("said");
    QTest::addColumn<std::optional<Doubt>>("lacking");
    QTest::addColumn<int>("code");
    const auto no = std::optional<Doubt>(), certainly = std::optional(Doubt::None);
    QTest::newRow("not there") << answer(405, {}) << certainly << int(ErrorCode::NotSupportedByServer);
    QTest::newRow("no such schedule") << refusal(404, "Schedule/x was not found") << no << int(ErrorCode::NotSupportedByServer);
    QTest::newRow("not found") << answer(404, {}) << std::optional(Doubt::Way) << int(ErrorCode::NotSupportedByServer);
    QTest::newRow("not supported") << refusal(400, "Operation $find is not supported") << certainly << int(ErrorCode::NotSupportedByServer);
    QTest::newRow("another shape") << refusal(400, "Unknown parameter: start") << std::optional(Doubt::Shape) << int(ErrorCode::NotSupportedByServer);
    QTest::newRow("this schedule alone") << refusal(400, "Schedule is not schedulable for this service type") << no << int(ErrorCode::NotSupportedByServer);
    QTest::newRow("its time zone") << refusal(400, "No timezone specified") << no << int(ErrorCode::NotSupportedByServer);
    QTest::newRow("sign in") << answer(401, {}) << no << int(ErrorCode::ServerRefused);
    QTest::newRow("broken") << answer(500, {}) << no << int(ErrorCode::ServerRefused);
    QTest::newRow("away") << Answer{Failure::NotSent, 0, {}, {}, {}, {}} << no << int(ErrorCode::ServerRefused);
    QTest::newRow("a failure in a Bundle") << answer(200, bundle({R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","diagnostics":"Broken"}]})"})) << no << int(ErrorCode::ServerRefused);
}

void HoldContractTest::tellsWhatIsLacking() {
    QFETCH(Answer, said);
    QFETCH(std::optional<Doubt>, lacking);
    QFETCH(int, code);
    const LackedWay lacked = medplum().offersLacked(said);
    QCOMPARE(!lacked.way.isEmpty(), lacking.has_value());
    QVERIFY(!lacking || lacked.doubt == *lacking);
    const auto read = medplum().readOffers(question(), said);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
}

/// Proposals name who is needed, or are for whoever was asked for.
void HoldContractTest::proposalsAreForTheSchedule() {
    const auto proposal = [](const QByteArray &more) {
        return R"({"resourceType":"Appointment","status":"proposed","start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z")" + more + '}';
    };
    const auto with = [](const char *actor) { return R"(,"participant":[{"actor":{"reference":")" + QByteArray(actor) + R"("},"status":"needs-action"}])"; };
    const auto count = [&](const QByteArray &more) { return int(medplum().readOffers(question(), answer(200, bundle({proposal(more)})))->size()); };
    QCOMPARE(count({}), 1);
    QCOMPARE(count(with("Practitioner/d")), 1);
    QCOMPARE(count(with("https://fhir.example/r4/Practitioner/d")), 1);
    QCOMPARE(count(with("Practitioner/other")), 0);
    QCOMPARE(count(with("Patient/p")), 1);
    QCOMPARE(count(R"(,"contained":[{"resourceType":"Slot","schedule":{"reference":"Schedule/other"}}])"), 0);
    QCOMPARE(count(R"(,"contained":[{"resourceType":"Slot","schedule":{"reference":"Schedule/other"}},{"resourceType":"Slot","schedule":{"reference":"Schedule/sch"}}])"), 1);
}

// ---- what a plain server lists

void HoldContractTest::listedOperations() {
    const GenericDialect dialect(QUrl(s("https://fhir.example/r4")));
    const std::vector<WireChange> visit{change(ChangeVerb::Create, "Appointment", "a1", {}, R"({"resourceType":"Appointment","id":"a1","status":"booked","start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z","participant":[{"actor":{"reference":"Patient/p"},"status":"accepted"}]})")};
    QCOMPARE(line(dialect.nextStep(visit, listing({s("find"), s("book")}))->request), QByteArray("POST https://fhir.example/r4/Appointment/$book"));
    QCOMPARE(line(dialect.nextStep(visit, listing({s("book")}))->request), QByteArray("POST https://fhir.example/r4/Appointment")); // its free time is not its own
    const std::vector<WireChange> over{change(ChangeVerb::Update, "Appointment", "a1", visitAs("a1", "booked", "s1"), visitAs("a1", "cancelled", "s1")), change(ChangeVerb::Update, "Slot", "s1", slotAs("busy"), slotAs("free"))};
    const auto cancel = dialect.nextStep(over, listing({s("cancel")}));
    QCOMPARE(line(cancel->request), QByteArray("POST https://fhir.example/r4/Appointment/a1/$cancel"));
    QCOMPARE(cancel->changes.size(), size_t(1));
    QCOMPARE(int(dialect.readPush(*cancel, answer(200, visitAs("a1", "cancelled", "s1")), Instant()).front().verdict.outcome), int(Outcome::Done));
    QCOMPARE(int(dialect.readPush(*cancel, answer(200, visitAs("a1", "booked", "s1")), Instant()).front().verdict.outcome), int(Outcome::Unknown));
    Capabilities other = listing({s("cancel")});
    other.lacks = {s("$cancel")};
    QVERIFY(!dialect.nextStep(over, other)->way.startsWith(u'$'));
}

const praxidesk::test::TestRegistration<HoldContractTest> holdContractTest;
