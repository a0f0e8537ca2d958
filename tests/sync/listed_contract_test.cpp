#include "tests/sync/listed_contract_test.h"

#include "core/fhir/json_equality.h"
#include "core/sync/dialects/generic.h"
#include "core/sync/dialects/listed.h"
#include "core/sync/wire.h"
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

const QByteArray base = "https://fhir.example/r4/";
const QByteArray schedule = R"({"resourceType":"Schedule","id":"sch","actor":[{"reference":"Practitioner/d"}]})";
const QByteArray patient = R"({"actor":{"reference":"Patient/p"},"status":"accepted"})";
const QByteArray doctor = R"({"actor":{"reference":"Practitioner/d"},"status":"tentative"})";

QByteArray visitAs(const char *id, const char *status, const QByteArray &people, const QByteArray &more = {}) {
    return R"({"resourceType":"Appointment",)" + (*id ? R"("id":")" + QByteArray(id) + R"(",)" : QByteArray()) + more + R"("status":")" + status + R"(","start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z","participant":[)" + people + "]}";
}
QByteArray slotAs(const char *id, const char *status) {
    return R"({"resourceType":"Slot","id":")" + QByteArray(id) + R"(","schedule":{"reference":"Schedule/sch"},"status":")" + status + R"(","start":"2026-11-23T09:00:00Z","end":"2026-11-23T09:30:00Z"})";
}
const QByteArray ours = R"("identifier":[{"system":"urn:praxidesk:operation","value":"op-a1"}],)";
const QByteArray mark = R"("identifier":[{"system":"urn:praxidesk:hold","value":"op-s1"}],)";
const QByteArray heldSlot = R"("slot":[{"reference":"Slot/held1.h1"}],)";
const QByteArray kept = visitAs("h1", "pending", doctor, R"("meta":{"versionId":"4"},)" + mark);

WireChange change(ChangeVerb verb, const char *type, const char *id, const char *operation, const QByteArray &before, const QByteArray &now) {
    WireChange change;
    change.operation = s(operation);
    change.verb = verb;
    change.type = s(type);
    change.id = s(id);
    change.base = before;
    change.json = now;
    return change;
}
std::vector<WireChange> toHold() {
    WireChange slot = change(ChangeVerb::Create, "Slot", "s1", "op-s1", {}, slotAs("s1", "busy-tentative"));
    slot.related = {schedule};
    return {slot};
}
std::vector<WireChange> toRelease() { return {change(ChangeVerb::Delete, "Slot", "held1.h1", "op-x", slotAs("held1.h1", "busy-tentative"), {})}; }
std::vector<WireChange> toBook() {
    return {change(ChangeVerb::Create, "Appointment", "a1", "op-a1", {}, visitAs("a1", "booked", patient, heldSlot)), change(ChangeVerb::Update, "Slot", "held1.h1", "op-x", slotAs("held1.h1", "busy-tentative"), slotAs("held1.h1", "busy"))};
}
std::vector<WireChange> attached() {
    std::vector<WireChange> group = toBook();
    group.front() = change(ChangeVerb::Update, "Appointment", "h1", "op-a1", {}, visitAs("h1", "booked", patient, heldSlot));
    group.front().prepared = true;
    return group;
}
std::vector<WireChange> without() { return {change(ChangeVerb::Create, "Appointment", "a1", "op-a1", {}, visitAs("a1", "booked", patient))}; }
std::vector<WireChange> seen(std::vector<WireChange> group, const QByteArray &found = kept) {
    for (WireChange &each : group) {
        each.seen = true;
    }
    if (!found.isEmpty()) {
        group.front().related.push_back(found);
    }
    return group;
}
Capabilities listing(const QStringList &names, const QStringList &lacks = {}) {
    Capabilities capabilities;
    capabilities.listsTypes = true;
    capabilities.types[s("Appointment")].operations = QSet<QString>(names.begin(), names.end());
    capabilities.lacks = QSet<QString>(lacks.begin(), lacks.end());
    return capabilities;
}
Capabilities argonaut(const QStringList &lacks = {}) { return listing({s("find"), s("hold"), s("book")}, lacks); }
Answer answer(int status, const QByteArray &body, std::vector<Header> headers = {}) { return {Failure::None, status, std::move(headers), body, {}, {}}; }
QByteArray outcome(const char *code, const char *words) { return R"({"resourceType":"OperationOutcome","issue":[{"severity":"fatal","code":")" + QByteArray(code) + R"(","details":{"text":")" + words + R"("}}]})"; }
QByteArray bundle(const QByteArray &resource) { return R"({"resourceType":"Bundle","type":"searchset","entry":[{"resource":)" + resource + "}]}"; }
QByteArray line(const Request &request) { return toWord(request.method) + ' ' + QUrl::fromPercentEncoding(request.url.toEncoded()).toUtf8(); }
GenericDialect plain(const Capabilities &capabilities = argonaut()) {
    GenericDialect dialect(QUrl(s("https://fhir.example/r4")));
    dialect.know(capabilities);
    return dialect;
}
QByteArray parameters(const QByteArray &parameter) { return R"({"resourceType":"Parameters","parameter":[)" + parameter + "]}"; }

const QString wholeIhe = s("$book appointment-resource");
const QString wholeArgonaut = s("$book appt-resource");

} // namespace

void ListedContractTest::asks_data() {
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<Capabilities>("capabilities");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("body");
    const QByteArray book = "POST " + base + "Appointment/$book";
    QTest::newRow("kept") << toHold() << argonaut() << QByteArray("POST " + base + "Appointment/$hold") << parameters(R"({"name":"appt-resource","resource":)" + visitAs("", "proposed", doctor, mark) + '}');
    QTest::newRow("looked at before it is booked") << toBook() << argonaut() << QByteArray("GET " + base + "Appointment/h1") << QByteArray();
    QTest::newRow("given its patient") << seen(toBook()) << argonaut() << QByteArray("PUT " + base + "Appointment/h1") << visitAs("h1", "pending", patient, ours);
    QTest::newRow("booked, of IHE") << attached() << argonaut() << book << parameters(R"({"name":"appointment-reference","valueReference":{"reference":"Appointment/h1"}})");
    QTest::newRow("booked, of Argonaut") << attached() << argonaut({s("$book appointment-reference")}) << book << parameters(R"({"name":"appt-id","valueUri":"Appointment/h1"})");
    QTest::newRow("booked plainly") << attached() << argonaut({s("$book appointment-reference"), s("$book appt-id")}) << QByteArray("PUT " + base + "Appointment/h1") << visitAs("h1", "booked", patient);
    QTest::newRow("it ended before it was booked") << seen(toBook(), QByteArray(kept).replace("pending", "cancelled")) << argonaut() << book << parameters(R"({"name":"appointment-resource","resource":)" + visitAs("", "pending", patient, ours) + '}');
    QTest::newRow("looked at before it is given back") << toRelease() << argonaut() << QByteArray("GET " + base + "Appointment/h1") << QByteArray();
    QTest::newRow("given back") << seen(toRelease()) << listing({s("find"), s("hold"), s("book"), s("cancel")}) << QByteArray("POST " + base + "Appointment/h1/$cancel") << QByteArray();
    QTest::newRow("given back plainly") << seen(toRelease()) << argonaut() << QByteArray("PUT " + base + "Appointment/h1") << QByteArray(kept).replace("pending", "cancelled");
    QTest::newRow("nothing to give back") << seen(toRelease(), {}) << argonaut() << QByteArray("GET " + base + "Appointment/h1") << QByteArray();
    QTest::newRow("a whole one") << without() << listing({s("find"), s("book")}) << book << parameters(R"({"name":"appointment-resource","resource":)" + visitAs("", "pending", patient, ours) + '}');
    QTest::newRow("what is there") << without() << listing({s("find"), s("book")}, {wholeIhe, wholeArgonaut}) << QByteArray("POST " + base + "Appointment") << visitAs("a1", "proposed", patient, ours);
}

void ListedContractTest::asks() {
    QFETCH(std::vector<WireChange>, group);
    QFETCH(Capabilities, capabilities);
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, body);
    const auto step = plain(capabilities).nextStep(group, capabilities);
    QVERIFY(step);
    QCOMPARE(line(step->request), wanted);
    QVERIFY2(body.isEmpty() ? step->request.body.isEmpty() : saysTheSame(step->request.body, body), step->request.body);
    QCOMPARE(step->isPreparation, wanted.startsWith("PUT") ? step->request.body.contains("\"pending\"") : step->request.body.contains("\"proposed\"") && !step->request.url.path().contains(u'$'));
}

void ListedContractTest::plainOtherwise_data() {
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<Capabilities>("capabilities");
    QTest::newRow("no $hold") << toHold() << listing({s("find"), s("book")});
    QTest::newRow("its time is not its own") << toHold() << listing({s("hold"), s("book")});
    QTest::newRow("it turned out to have none") << toHold() << argonaut({s("$hold appt-resource")});
    QTest::newRow("a stored Slot") << std::vector{change(ChangeVerb::Update, "Slot", "s9", "op-s9", slotAs("s9", "free"), slotAs("s9", "busy-tentative"))} << argonaut();
    QTest::newRow("a block") << std::vector{change(ChangeVerb::Create, "Slot", "s1", "op-s1", {}, slotAs("s1", "busy-unavailable"))} << argonaut();
    QTest::newRow("a hold of a Slot that is there is given back") << std::vector{change(ChangeVerb::Delete, "Slot", "s9", "op-s9", slotAs("s9", "busy-tentative"), {})} << argonaut();
}

void ListedContractTest::plainOtherwise() {
    QFETCH(std::vector<WireChange>, group);
    QFETCH(Capabilities, capabilities);
    const auto step = plain(capabilities).nextStep(group, capabilities);
    QVERIFY(step && step->request.url.path().contains(s("/Slot")) && !step->isGuard);
}

void ListedContractTest::reads_data() {
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<Answer>("said");
    QTest::addColumn<int>("result");
    QTest::addColumn<QString>("id");
    const auto add = [](const char *name, const std::vector<WireChange> &group, const Answer &said, Outcome result, const char *id = "") { QTest::newRow(name) << group << said << int(result) << s(id); };
    add("kept", toHold(), answer(200, bundle(kept)), Outcome::Done, "held1.h1");
    add("kept, and nothing else", toHold(), answer(201, kept), Outcome::Done, "held1.h1");
    add("not kept: cancelled", toHold(), answer(200, bundle(QByteArray(kept).replace("pending", "cancelled"))), Outcome::SlotLost);
    add("not kept: an outcome in a Bundle", toHold(), answer(200, bundle(outcome("not-found", "No such appointment"))), Outcome::SlotLost);
    add("not kept: 409", toHold(), answer(409, outcome("conflict", "It is not available")), Outcome::SlotLost);
    add("no such operation", toHold(), answer(404, outcome("not-supported", "Unknown operation")), Outcome::NotSupported);
    add("another parameter", toHold(), answer(400, outcome("invalid", "Unknown parameter appt-resource")), Outcome::NotThisWay);
    add("it does not say what it kept", toHold(), answer(200, R"({"resourceType":"Bundle","type":"searchset"})"), Outcome::Unknown);
    add("broken", toHold(), answer(500, {}), Outcome::Unknown);
    add("seen", toBook(), answer(200, kept), Outcome::Done, "h1");
    add("gone", toBook(), answer(404, outcome("not-found", "gone")), Outcome::Done);
    add("given its patient", seen(toBook()), answer(200, visitAs("h1", "pending", patient, ours)), Outcome::Done, "h1");
    add("given its patient, and says nothing", seen(toBook()), answer(200, {}), Outcome::Done, "h1");
    add("it moved meanwhile", seen(toBook()), answer(412, {}), Outcome::Later);
    add("it went meanwhile", seen(toBook()), answer(404, {}), Outcome::Later);
    add("booked", attached(), answer(200, bundle(visitAs("h1", "booked", patient, ours))), Outcome::Done, "h1");
    add("booked, and says pending", attached(), answer(200, bundle(visitAs("h1", "pending", patient, ours))), Outcome::Unknown);
    add("not booked: cancelled", attached(), answer(200, bundle(visitAs("h1", "cancelled", patient, ours))), Outcome::SlotLost);
    add("not booked: an outcome in a Bundle", attached(), answer(200, bundle(outcome("business-rule", "This time is not available"))), Outcome::SlotLost);
    add("not booked: it takes whole ones", attached(), answer(400, outcome("required", "The parameter appointment-resource is missing")), Outcome::NotThisWay);
    add("a whole one, rejected as cancelled", without(), answer(200, bundle(visitAs("x", "cancelled", patient, ours))), Outcome::SlotLost);
    add("given back", seen(toRelease()), answer(200, QByteArray(kept).replace("pending", "cancelled")), Outcome::Done);
    add("given back already", seen(toRelease(), {}), answer(410, {}), Outcome::Done, "held1.h1");
    add("given back, or booked by then", seen(toRelease(), {}), answer(200, visitAs("h1", "cancelled", doctor)), Outcome::Done, "held1.h1");
    add("still kept", seen(toRelease(), {}), answer(200, kept), Outcome::Unknown);
}

void ListedContractTest::reads() {
    QFETCH(std::vector<WireChange>, group);
    QFETCH(Answer, said);
    QFETCH(int, result);
    QFETCH(QString, id);
    const GenericDialect dialect = plain();
    const auto step = dialect.nextStep(group, argonaut());
    QVERIFY(step);
    const auto results = dialect.readPush(*step, said, Instant());
    QCOMPARE(results.size(), step->changes.size());
    QCOMPARE(int(results.front().verdict.outcome), result);
    if (!step->isGuard || !id.isEmpty()) {
        QCOMPARE(results.front().resource.id, id);
    }
    for (const PushResult &each : results) {
        QVERIFY(each.operation == s("op-a1") || each.operation == s("op-s1") || each.operation == s("op-x"));
    }
}

void ListedContractTest::tellsHowLongItIsKept_data() {
    QTest::addColumn<QByteArray>("expires");
    QTest::addColumn<QString>("until");
    QTest::newRow("a while") << QByteArray("Mon, 23 Nov 2026 08:10:00 GMT") << s("2026-11-23T08:10:00.000Z");
    QTest::newRow("over already") << QByteArray("Mon, 23 Nov 2026 07:59:00 GMT") << QString();
    QTest::newRow("no date") << QByteArray("0") << QString();
    QTest::newRow("it does not say") << QByteArray() << QString();
}

void ListedContractTest::tellsHowLongItIsKept() {
    QFETCH(QByteArray, expires);
    QFETCH(QString, until);
    const Instant now = *parseInstant(u"2026-11-23T08:00:00Z", Zone());
    const GenericDialect dialect = plain();
    const auto step = dialect.nextStep(toHold(), argonaut());
    const auto results = dialect.readPush(*step, answer(200, bundle(kept), expires.isEmpty() ? std::vector<Header>() : std::vector<Header>{{"expires", expires}}), now);
    const auto slot = fhir::JsonDocument::parse(results.front().resource.json);
    QVERIFY(slot);
    QCOMPARE(holdExpiresIn(slot->root()), until.isEmpty() ? std::nullopt : parseInstant(until, Zone()));
    QVERIFY(slot->root()["status"].equals("busy-tentative"));
    QCOMPARE(operationOf(results.front().resource.json), s("op-s1"));
}

/// The server knows no Slot of that name: it is read by its Appointment, and goes with it.
void ListedContractTest::readsWhatIsKeptByItsAppointment() {
    const GenericDialect dialect = plain();
    QCOMPARE(line(dialect.read(s("Slot"), s("held2.h1"))), QByteArray("GET " + base + "Appointment/h1"));
    QVERIFY(!dialect.readMany(s("Slot"), {s("s1"), s("held1.h1")}));
    QVERIFY(dialect.isGenerated(s("Slot"), s("held1.h1")) && !dialect.isGenerated(s("Slot"), s("s1")) && !dialect.isGenerated(s("Appointment"), s("held1.h1")));
    QVERIFY(!dialect.bookingsOfSlots({s("held1.h1")}));
    QCOMPARE(line(*dialect.bookingsOfSlots({s("held1.h1"), s("s1")})), QByteArray("GET " + base + "Appointment?slot=Slot/s1&_count=200"));
    const QByteArray known = slotAs("held1.h1", "busy-tentative");
    const auto there = dialect.readOne(s("Slot"), answer(200, visitAs("h1", "booked", patient)));
    QVERIFY(there && *there);
    QVERIFY(saysTheSame(dialect.completed(s("Slot"), known, (*there)->json), slotAs("held1.h1", "busy")));
    const auto over = dialect.readOne(s("Slot"), answer(200, visitAs("h1", "cancelled", patient)));
    QVERIFY(over && !*over);
    const WireChange lost = toHold().front();
    QCOMPARE(line(dialect.look(lost)), QByteArray("GET " + base + "Appointment?identifier=urn:praxidesk:hold|op-s1"));
    const auto found = dialect.readLook(lost, answer(200, bundle(kept)));
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, s("held1.h1"));
    QCOMPARE(operationOf((*found)->json), s("op-s1"));
    const auto none = dialect.readLook(lost, answer(200, R"({"resourceType":"Bundle","type":"searchset"})"));
    QVERIFY(none && !*none);
}

/// Time that is kept, whoever keeps it, is nobody's visit: it does not come here, where holds are known.
void ListedContractTest::showsNobodysVisit() {
    PullStart start;
    start.type = s("Appointment");
    for (const auto &[body, capabilities, count] : {std::tuple(kept, argonaut(), 0), std::tuple(QByteArray(kept).replace(mark, ""), argonaut(), 0), std::tuple(QByteArray(kept).replace("pending", "cancelled"), argonaut(), 0), std::tuple(kept, listing({s("find"), s("book")}), 1),
                                                    std::tuple(visitAs("h1", "pending", patient), argonaut(), 1), std::tuple(visitAs("h1", "booked", doctor), argonaut(), 1)}) {
        const auto page = plain(capabilities).readPage(start, answer(200, bundle(body)));
        QVERIFY(page);
        QCOMPARE(int(page->resources.size()), count);
        QCOMPARE(page->leftOut, 1 - count);
    }
}

const praxidesk::test::TestRegistration<ListedContractTest> listedContractTest;
