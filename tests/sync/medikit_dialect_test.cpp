#include "tests/sync/medikit_dialect_test.h"

#include "core/fhir/json_equality.h"
#include "core/fhir/resource_io.h"
#include "core/sync/dialects/dialects.h"
#include "core/sync/dialects/medikit.h"
#include "tests/fhir/resource_generator.h"
#include "tests/support/test_registry.h"
#include "tests/sync/dialect_words.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using namespace praxidesk::test;
using praxidesk::fhir::saysTheSame;

Q_DECLARE_METATYPE(praxidesk::sync::WireChange)
Q_DECLARE_METATYPE(std::vector<praxidesk::sync::WireChange>)
Q_DECLARE_METATYPE(praxidesk::sync::Answer)
Q_DECLARE_METATYPE(praxidesk::sync::MediKitWays)

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }
Instant at(const char *text) { return *parseInstant(s(text), Zone()); }

const MediKitDialect &dialect() {
    static const MediKitDialect mediKit(QUrl(s("https://api.medikit.example")), s("org-1"));
    return mediKit;
}

const QByteArray base = "https://api.medikit.example/v2/org-1/fhir/R4/";
const QByteArray parentOfVisit = R"("extension":[{"url":"urn:extension:parent:appointment","valueReference":{"reference":"Appointment/series-1"}}],)";

QByteArray schedule(const QByteArray &id = "sched-1", const QByteArray &role = "role-1", const QByteArray &more = {}) {
    return R"({"resourceType":"Schedule","id":")" + id + R"(",)" + more + R"("actor":[{"reference":"PractitionerRole/)" + role + R"("}]})";
}
/// As the desk makes it.
QByteArray visit(const QByteArray &status = "booked", const QByteArray &more = {}, const QByteArray &answer = "needs-action") {
    return R"({"resourceType":"Appointment","id":"0a-uuid",)" + more + R"("status":")" + status + R"(","start":"2026-06-01T09:00:00+02:00","end":"2026-06-01T09:20:00+02:00",)"
        R"("participant":[{"actor":{"reference":"Patient/7"},"required":"required","status":")" + answer + R"("},{"actor":{"reference":"PractitionerRole/role-1"},"status":"accepted"}]})";
}
/// As MediKIT tells it.
QByteArray theirs(const QByteArray &status = "booked", const QByteArray &more = {}, const QByteArray &start = "2026-06-01T07:00:00Z") {
    return R"({"resourceType":"Appointment","id":"a-41",)" + more + R"("status":")" + status + R"(","start":")" + start
        + R"(","end":"2026-06-01T07:20:00Z","participant":[{"actor":{"reference":"Patient/7"},"status":"accepted"},{"actor":{"reference":"PractitionerRole/role-1"},"status":"accepted"}]})";
}
QByteArray response(const QByteArray &actor = "Patient/7", const QByteArray &appointment = "Appointment/a-41") {
    return R"({"resourceType":"AppointmentResponse","id":"0r-uuid","appointment":{"reference":")" + appointment + R"("},"actor":{"reference":")" + actor + R"("},"participantStatus":"declined"})";
}

WireChange made(const QByteArray &json = visit(), std::vector<QByteArray> related = {schedule()}) {
    WireChange change{s("op-a"), ChangeVerb::Create, s("Appointment"), s("0a-uuid")};
    change.json = json;
    change.related = std::move(related);
    return change;
}
WireChange changed(const QByteArray &json, const QByteArray &before = visit(), const char *id = "a-41") {
    WireChange change = made(json);
    change.verb = ChangeVerb::Update;
    change.id = s(id);
    change.base = before;
    return change;
}
WireChange said(const QByteArray &json = response(), std::vector<QByteArray> related = {theirs()}) {
    WireChange change{s("op-r"), ChangeVerb::Create, s("AppointmentResponse"), s("0r-uuid")};
    change.json = json;
    change.related = std::move(related);
    return change;
}
WireChange other(const char *type, const QByteArray &json, ChangeVerb verb = ChangeVerb::Update) {
    WireChange change{s("op-o"), verb, s(type), s("9")};
    change.json = json;
    return change;
}

/// The parameters of a booking.
QByteArray parameters(const QByteArrayList &each) { return R"({"resourceType":"Parameters","parameter":[)" + each.join(',') + "]}"; }
const QByteArray start = R"({"name":"start","valueDateTime":"2026-06-01T09:00:00+02:00"})";
const QByteArray scheduleText = R"({"name":"schedule","valueString":"sched-1"})";
const QByteArray scheduleReference = R"({"name":"schedule","valueReference":{"reference":"Schedule/sched-1"}})";
const QByteArray role = R"({"name":"practitionerRole","valueString":"role-1"})";
const QByteArray booked = R"({"name":"status","valueString":"booked"})";

} // namespace

void MediKitDialectTest::findsItsAddress_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("host") << s("https://m.example") << s("o") << QByteArray("GET https://m.example/v2/o/fhir/R4/Patient");
    QTest::newRow("host with a path") << s("https://m.example/api") << s("o") << QByteArray("GET https://m.example/api/v2/o/fhir/R4/Patient");
    QTest::newRow("whole") << s("https://m.example/v2/o/fhir/R4") << s("o") << QByteArray("GET https://m.example/v2/o/fhir/R4/Patient");
    QTest::newRow("whole, with a slash") << s("https://m.example/v2/o/fhir/R4/") << s("o") << QByteArray("GET https://m.example/v2/o/fhir/R4/Patient");
    QTest::newRow("whole, and nobody says which organisation") << s("https://m.example/v2/o/fhir/R4") << QString() << QByteArray("GET https://m.example/v2/o/fhir/R4/Patient");
}

void MediKitDialectTest::findsItsAddress() {
    QFETCH(QString, url);
    QFETCH(QString, organization);
    QFETCH(QByteArray, line);
    store::ServerRow row;
    row.kind = s("medikit");
    row.url = url;
    row.organization = organization;
    QCOMPARE(lineOf(makeDialect(row)->pull({s("Patient"), {}, false})), line);
}

void MediKitDialectTest::asks_data() {
    QTest::addColumn<QByteArrayList>("asked");
    QTest::addColumn<QByteArrayList>("lines");
    const Zone amsterdam = *Zone::fromId(s("Europe/Amsterdam"));
    const PullScope scope{{at("2026-05-24T22:00:00Z"), at("2026-07-30T22:00:00Z")}, amsterdam, {s("7"), s("8")}, {s("sched-1")}};
    const auto lines = [](const std::vector<Request> &requests) {
        QByteArrayList all;
        for (const Request &request : requests) {
            all << lineOf(request);
        }
        return all;
    };
    const auto pulled = [&](const char *type) { return lines(dialect().pulls({s(type), {}, false}, scope)); };
    const auto row = [](const char *name, const QByteArrayList &asked, const QByteArrayList &expected) { QTest::newRow(name) << asked << expected; };
    row("patients", pulled("Patient"), {"GET " + base + "Patient"});
    row("schedules", pulled("Schedule"), {"GET " + base + "Schedule?date=ge2026-05-25&date=le2026-07-31", "GET " + base + "Schedule"});
    row("visits of each patient", pulled("Appointment"), {"GET " + base + "Patient/7/Appointment?date=ge2026-05-25&date=le2026-07-31", "GET " + base + "Patient/8/Appointment?date=ge2026-05-25&date=le2026-07-31"});
    row("a schedule", lines({dialect().read(s("Schedule"), s("sched-1"))}), {"GET " + base + "Schedule/sched-1"});
    row("a visit", lines({dialect().readKnown(s("Appointment"), s("a-41"), theirs())}), {"GET " + base + "Patient/7/Appointment/a-41"});
    row("look for a booking", lines({dialect().look(made())}), {"GET " + base + "Patient/7/Appointment?date=ge2026-05-31&date=le2026-06-02"});
    row("look for an answer", lines({dialect().look(said())}), {"GET " + base + "Patient/7/Appointment/a-41"});
    const auto offers = [&](Interval within) { return lines(dialect().askOffers({s("sched-1"), within, {}, amsterdam})); };
    const auto slots = [](const QByteArray &day) { return "GET " + base + "Slot?schedule=sched-1&start=ge" + day + "&status=free"; };
    row("free time of a day", offers({at("2026-06-01T00:00:00+02:00"), at("2026-06-02T00:00:00+02:00")}), {slots("2026-06-01")});
    row("free time of a week", offers({at("2026-06-01T00:00:00+02:00"), at("2026-06-08T00:00:00+02:00")}), {slots("2026-06-01")});
    row("free time of longer", offers({at("2026-06-01T00:00:00+02:00"), at("2026-06-16T00:00:00+02:00")}), {slots("2026-06-01"), slots("2026-06-08"), slots("2026-06-15")});
    row("free time of no time", offers({at("2026-06-01T00:00:00+02:00"), at("2026-06-01T00:00:00+02:00")}), {});
}

void MediKitDialectTest::asks() {
    QFETCH(QByteArrayList, asked);
    QFETCH(QByteArrayList, lines);
    QCOMPARE(asked, lines);
    const Habits habits = dialect().habits();
    QVERIFY(!habits.tellsCapabilities && !habits.tellsChanges && habits.computesFreeTime && !habits.types.contains(s("Slot")));
    QVERIFY(!dialect().readMany(s("Appointment"), {s("41")}) && !dialect().bookingsOfSlots({s("1")}));
}

/// Rather than somewhere where a 404 would seem to mean that it is gone.
void MediKitDialectTest::asksWithoutAnAddressNowhere() {
    QVERIFY(dialect().read(s("Appointment"), s("a-41")).url.isEmpty());
    QVERIFY(dialect().readKnown(s("Appointment"), s("a-41"), {}).url.isEmpty());
    QVERIFY(dialect().readKnown(s("AppointmentResponse"), s("r-1"), response()).url.isEmpty());
    QVERIFY(dialect().pull({s("Appointment"), {}, false}).url.isEmpty());
    QVERIFY(dialect().look(made(R"({"resourceType":"Appointment"})")).url.isEmpty());
    const auto page = dialect().readPage({s("Appointment"), {}, false}, answered(200, searchset({theirs("booked", parentOfVisit)})));
    QVERIFY(dialect().readKnown(s("Appointment"), page->resources.front().id, page->resources.front().json).url.isEmpty());
    Answer notSent;
    notSent.failure = Failure::NotSent;
    QVERIFY(!dialect().readOne(s("Appointment"), notSent));
}

void MediKitDialectTest::books_data() {
    QTest::addColumn<MediKitWays>("ways");
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");
    const auto ways = [](std::map<QString, QString> options) { return MediKitWays::of(options); };
    QTest::newRow("usual") << ways({}) << QByteArray() << QByteArray("$book-slot") << parameters({start, scheduleText, role, booked});
    QTest::newRow("with a comment") << ways({}) << QByteArray(R"(Feels \"ill\")") << QByteArray("$book-slot") << parameters({start, scheduleText, role, booked, R"({"name":"comment","valueString":"Feels \"ill\""})"});
    QTest::newRow("as a proposal") << ways({{s("booking-status"), s("proposed")}}) << QByteArray() << QByteArray("$book-slot") << parameters({start, scheduleText, role, R"({"name":"status","valueString":"proposed"})"});
    QTest::newRow("with a reference") << ways({{s("schedule-parameter"), s("valueReference")}}) << QByteArray() << QByteArray("$book-slot") << parameters({start, scheduleReference, role, booked});
    QTest::newRow("create") << ways({{s("operation"), s("$create")}}) << QByteArray() << QByteArray("$create") << parameters({start, scheduleReference, R"({"name":"create-as-approved","valueBoolean":true})"});
    QTest::newRow("create, named without a dollar") << ways({{s("operation"), s("create")}}) << QByteArray("x") << QByteArray("$create")
                                                    << parameters({start, scheduleReference, R"({"name":"create-as-approved","valueBoolean":true})", R"({"name":"comment","valueString":"x"})"});
    QTest::newRow("create a proposal") << ways({{s("operation"), s("$create")}, {s("booking-status"), s("proposed")}}) << QByteArray() << QByteArray("$create") << parameters({start, scheduleReference, R"({"name":"create-as-approved","valueBoolean":false})"});
    QTest::newRow("create, not approved") << ways({{s("operation"), s("$create")}, {s("create-as-approved"), s("false")}, {s("schedule-parameter"), s("valueString")}}) << QByteArray() << QByteArray("$create")
                                          << parameters({start, scheduleText, R"({"name":"create-as-approved","valueBoolean":false})"});
}

void MediKitDialectTest::books() {
    QFETCH(MediKitWays, ways);
    QFETCH(QByteArray, comment);
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, body);
    const MediKitDialect mediKit(QUrl(s("https://api.medikit.example")), s("org-1"), ways);
    const WireChange change = made(visit("booked", comment.isEmpty() ? QByteArray() : "\"comment\":\"" + comment + "\","));
    const auto step = mediKit.nextStep({other("Slot", "{}"), change}, {});
    QVERIFY(step && !step->isTransaction && !step->isPreparation && !step->isGuard);
    QCOMPARE(step->changes, std::vector<WireChange>{change});
    QCOMPARE(lineOf(step->request), "POST " + base + "Patient/7/Appointment/" + operation);
    QCOMPARE(step->request.contentType, QByteArray("application/fhir+json"));
    QVERIFY(step->request.headers.empty());
    QVERIFY2(saysTheSame(step->request.body, body), step->request.body);
    QVERIFY(!mediKit.nextStep({}, {}) && !mediKit.nextStep({other("Slot", "{}")}, {}));
}

void MediKitDialectTest::choosesTheSchedule_data() {
    QTest::addColumn<WireChange>("change");
    QTest::addColumn<QByteArray>("chosen");
    const QByteArray may = R"("planningHorizon":{"start":"2026-05-01T00:00:00Z","end":"2026-06-01T00:00:00Z"},)";
    const QByteArray june = R"("planningHorizon":{"start":"2026-06-01T00:00:00Z"},)";
    QTest::newRow("the only one") << made() << QByteArray("sched-1 role-1");
    QTest::newRow("of who takes part") << made(visit(), {schedule("sched-2", "role-2"), schedule()}) << QByteArray("sched-1 role-1");
    QTest::newRow("of that time") << made(visit(), {schedule("sched-may", "role-1", may), schedule("sched-june", "role-1", june)}) << QByteArray("sched-june role-1");
    QTest::newRow("of no time but the right one") << made(visit(), {schedule("sched-may", "role-1", may)}) << QByteArray("sched-may role-1");
    QTest::newRow("worked out from another") << made(visit(), {schedule("gone-tomorrow", "role-1", R"("extension":[{"url":"urn:extension:parent:schedule","valueString":"sched-9"}],)")}) << QByteArray("sched-9 role-1");
    QTest::newRow("nobody says who takes part") << made(QByteArray(visit()).replace(R"(,{"actor":{"reference":"PractitionerRole/role-1"},"status":"accepted"})", ""), {schedule("sched-2", "role-2")}) << QByteArray("sched-2 role-2");
}

void MediKitDialectTest::choosesTheSchedule() {
    QFETCH(WireChange, change);
    QFETCH(QByteArray, chosen);
    QCOMPARE(wordOf(dialect().passage(change, {change}, {}).kind), QByteArray("sent"));
    const auto step = dialect().nextStep({change}, {});
    const auto body = fhir::JsonDocument::parse(step->request.body);
    const auto parameter = body->root()["parameter"];
    QCOMPARE(parameter.at(1)["valueString"].toString().toUtf8() + ' ' + parameter.at(2)["valueString"].toString().toUtf8(), chosen);
}

void MediKitDialectTest::answersForAPatient() {
    const auto step = dialect().nextStep({said()}, {});
    QVERIFY(step);
    QCOMPARE(lineOf(step->request), "POST " + base + "Patient/7/AppointmentResponse");
    QCOMPARE(step->request.body, response());
}

void MediKitDialectTest::keepsBack_data() {
    QTest::addColumn<WireChange>("change");
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("why");
    using Group = std::vector<WireChange>;
    const auto row = [](const char *name, const WireChange &change, const Group &group, const char *kind, const char *why = "") { QTest::newRow(name) << change << group << QByteArray(kind) << s(why); };
    const auto alone = [&row](const char *name, const WireChange &change, const char *kind, const char *why = "") { row(name, change, {change}, kind, why); };
    for (const char *status : {"booked", "proposed", "pending"}) {
        QTest::addRow("a visit that is %s", status) << made(visit(status)) << Group{made(visit(status))} << QByteArray("sent") << QString();
    }
    for (const char *status : {"arrived", "fulfilled", "cancelled", "noshow", "entered-in-error", "checked-in", "waitlist"}) {
        QTest::addRow("a visit that is %s", status) << made(visit(status)) << Group{made(visit(status))} << QByteArray("local only") << s(status);
    }
    alone("a visit without a time", made(R"({"resourceType":"Appointment","status":"proposed","participant":[{"actor":{"reference":"Patient/7"}}]})"), "local only", "time");
    alone("a visit of nobody", made(QByteArray(visit()).replace("Patient/7", "Practitioner/7")), "local only", "one patient");
    alone("no schedule", made(visit(), {}), "local only", "schedules");
    alone("a schedule of a place", made(QByteArray(visit()).replace("PractitionerRole/role-1", "Location/1"), {QByteArray(schedule()).replace("PractitionerRole/role-1", "Location/1")}), "local only", "practitioner role");
    alone("a visit is cancelled", changed(visit("cancelled")), "local only", "cancel");
    alone("a visit is moved", changed(QByteArray(visit()).replace("T09:", "T10:")), "local only", "change");
    alone("they came", changed(visit("arrived")), "local only", "change");
    alone("nothing, in other bytes", changed(visit(), QByteArray(visit()).replace(",", " , ")), "implied");
    WireChange gone = changed({});
    gone.verb = ChangeVerb::Delete;
    alone("a visit is deleted", gone, "local only", "deletes");
    alone("an occurrence", changed(visit("booked", parentOfVisit)), "local only", "series");
    alone("an occurrence, by its id", changed(visit("cancelled"), visit(), "occurrence-1f"), "local only", "series");
    const WireChange declined = changed(visit("booked", {}, "declined"));
    row("what the answer says", declined, {declined, said()}, "implied");
    row("more than the answer says", changed(visit("cancelled", {}, "declined")), {declined, said()}, "local only", "cancel");
    alone("the same without an answer", declined, "local only", "change");
    alone("the patient answers", said(), "sent");
    alone("a practitioner answers", said(response("PractitionerRole/role-1")), "local only", "patients");
    alone("somebody else answers", said(response("Patient/8")), "local only", "visit's patient");
    alone("an answer for an occurrence", said(response("Patient/7", "Appointment/occurrence-1f"), {}), "local only", "series");
    alone("an answer for an occurrence that is known", said(response(), {theirs("booked", parentOfVisit)}), "local only", "series");
    alone("an answer to nothing", said(R"({"resourceType":"AppointmentResponse","actor":{"reference":"Patient/7"}})", {}), "local only", "which visit");
    WireChange later = said();
    later.verb = ChangeVerb::Update;
    alone("an answer is changed", later, "local only", "changes none");
    const WireChange busy = other("Slot", R"({"resourceType":"Slot","status":"busy"})");
    row("the Slot of a booking", busy, {made(), busy}, "implied");
    row("the Slot of what stays here", busy, {changed(visit("cancelled")), busy}, "local only", "cancel");
    alone("a block", other("Slot", R"({"resourceType":"Slot","status":"busy-unavailable"})", ChangeVerb::Create), "local only", "blocked time");
    alone("free time", other("Slot", R"({"resourceType":"Slot","status":"free"})", ChangeVerb::Create), "local only", "free time");
    alone("a block is taken back", other("Slot", {}, ChangeVerb::Delete), "implied");
    alone("a schedule", other("Schedule", schedule()), "local only", "schedules");
    alone("a patient", other("Patient", "{}", ChangeVerb::Create), "local only", "Patient");
    alone("an encounter", other("Encounter", "{}", ChangeVerb::Create), "local only", "Encounter");
    for (const char *type : {"Patient", "Practitioner", "PractitionerRole", "Location", "Schedule"}) {
        QTest::addRow("a %s that a booking is about", type) << other(type, "{}", ChangeVerb::Create) << Group{} << QByteArray("implied") << QString();
    }
}

void MediKitDialectTest::keepsBack() {
    QFETCH(WireChange, change);
    QFETCH(std::vector<WireChange>, group);
    QFETCH(QByteArray, kind);
    QFETCH(QString, why);
    const Passage passage = dialect().passage(change, group, {});
    QCOMPARE(wordOf(passage.kind), kind);
    QVERIFY2(passage.why.contains(why), qPrintable(passage.why));
    QCOMPARE(passage.why.isEmpty(), passage.kind != Passage::Kind::LocalOnly);
}

void MediKitDialectTest::readsWhatBecameOfABooking_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QByteArray>("became");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Answer &answer, const char *became, const char *words = "") { QTest::newRow(name) << answer << QByteArray(became) << s(words); };
    const QByteArray none = outcome("processing", "No matching slot found");
    row("booked", answered(201, theirs()), "done");
    row("booked, says 200", answered(200, theirs()), "done");
    row("booked, in a Bundle", answered(200, searchset({theirs()})), "done");
    row("booked, in Parameters", answered(200, R"({"resourceType":"Parameters","parameter":[{"name":"return","resource":)" + theirs() + "}]}"), "done");
    row("booked, only where", answered(201, {}, {{"location", base + "Patient/7/Appointment/a-41"}}), "done");
    row("booked, says that all is well", answered(201, outcome("informational", "All OK", "information"), {{"location", base + "Patient/7/Appointment/a-41"}}), "done");
    for (const int status : {200, 400, 404, 409, 410, 412, 422}) {
        QTest::addRow("nothing matches, %d", status) << answered(status, none) << QByteArray("slot lost") << s("No matching slot");
    }
    row("nothing matches, it only remarks", answered(200, outcome("informational", "No slot is available any more", "warning")), "slot lost", "No slot");
    row("lost, in other words", answered(200, outcome("processing", "Computer says no")), "slot lost", "Computer says no");
    row("lost by rule", answered(422, outcome("business-rule", "Computer says no")), "slot lost", "Computer says no");
    row("lost, 409", answered(409), "slot lost");
    row("a remark", answered(200, outcome("informational", "Hello", "information")), "unknown");
    row("both", answered(200, R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":)" + theirs() + R"(},{"resource":)" + none + "}]}"), "unknown");
    row("wrong", answered(400, outcome("invalid", "status: unknown code")), "refused", "unknown code");
    row("no such patient", answered(404, outcome("not-found", "Patient not found")), "refused", "Patient");
    row("no such address", answered(404), "refused");
    row("nobody", answered(401, outcome("login", "Slot is not available to you")), "sign in");
    row("not allowed", answered(403, outcome("forbidden", "No")), "forbidden", "No");
    row("no such operation", answered(405), "not supported");
    row("too much", answered(429), "later");
    row("away", answered(503, none), "later");
    row("broken", answered(500, none), "unknown");
    row("nothing", answered(200), "unknown");
    for (const auto &[name, answer] : nonsense()) {
        if (answer.failure == Failure::None && answer.status < 300) {
            row(name, answer, "unknown");
        }
    }
}

void MediKitDialectTest::readsWhatBecameOfABooking() {
    QFETCH(Answer, answer);
    QFETCH(QByteArray, became);
    QFETCH(QString, words);
    const auto step = dialect().nextStep({made()}, {});
    const auto results = dialect().readPush(*step, answer, Instant());
    QCOMPARE(results.size(), size_t(1));
    QCOMPARE(results.front().operation, s("op-a"));
    QCOMPARE(wordOf(results.front().verdict.outcome), became);
    QVERIFY2(results.front().verdict.words.contains(words), qPrintable(results.front().verdict.words));
    QCOMPARE(results.front().resource.id, became == "done" ? s("a-41") : QString());
    QVERIFY(results.front().resource.etag.isEmpty());
}

void MediKitDialectTest::readsWhatBecameOfAnAnswer_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QByteArray>("became");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const Answer &answer, const char *became, const char *id = "") { QTest::newRow(name) << answer << QByteArray(became) << s(id); };
    row("taken", answered(201, R"({"resourceType":"AppointmentResponse","id":"r-1"})"), "done", "r-1");
    row("taken, without a name", answered(201), "done", "0r-uuid");
    row("taken, only where", answered(201, {}, {{"location", "AppointmentResponse/r-2"}}), "done", "r-2");
    row("taken, the visit told", answered(200, theirs()), "done", "0r-uuid");
    row("taken, all is well", answered(200, outcome("informational", "All OK", "information")), "done", "0r-uuid");
    row("not taken", answered(200, outcome("invalid", "actor must be the patient")), "refused");
    row("somebody else's", answered(403, outcome("forbidden", "Actor is not the patient")), "forbidden");
    row("wrong", answered(422, outcome("invalid", "participantStatus")), "refused");
    row("no such visit", answered(404, outcome("not-found", "Appointment")), "refused");
    row("another resource", answered(200, R"({"resourceType":"Basic"})"), "unknown");
    row("half", answered(200, R"({"resource)"), "unknown");
    row("broken", answered(500), "unknown");
}

void MediKitDialectTest::readsWhatBecameOfAnAnswer() {
    QFETCH(Answer, answer);
    QFETCH(QByteArray, became);
    QFETCH(QString, id);
    const auto step = dialect().nextStep({said()}, {});
    const auto results = dialect().readPush(*step, answer, Instant());
    QCOMPARE(wordOf(results.front().verdict.outcome), became);
    QCOMPARE(results.front().resource.id, id);
}

void MediKitDialectTest::findsWhatItBooked_data() {
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("it is there") << theirs() << true;
    QTest::newRow("it is there as a proposal") << theirs("proposed") << true;
    QTest::newRow("it does not say who") << QByteArray(theirs()).replace(R"(,{"actor":{"reference":"PractitionerRole/role-1"},"status":"accepted"})", "") << true;
    QTest::newRow("another time") << theirs("booked", {}, "2026-06-01T07:05:00Z") << false;
    QTest::newRow("somebody else") << QByteArray(theirs()).replace("role-1", "role-2") << false;
    QTest::newRow("cancelled before") << theirs("cancelled") << false;
    QTest::newRow("an occurrence") << theirs("booked", parentOfVisit) << false;
}

void MediKitDialectTest::findsWhatItBooked() {
    QFETCH(QByteArray, there);
    QFETCH(bool, isOurs);
    const auto found = dialect().readLook(made(), answered(200, searchset({there})));
    QVERIFY(found);
    QCOMPARE(found->has_value(), isOurs);
    if (isOurs) {
        QCOMPARE((*found)->id, s("a-41"));
        QCOMPARE(operationOf((*found)->json), s("op-a"));
    }
    for (const auto &[name, answer] : nonsense()) {
        const auto nothing = dialect().readLook(made(), answer);
        QVERIFY2(!nothing || !nothing->has_value(), name);
        QVERIFY2(!nothing || answer.body.contains("searchset"), name);
    }
}

void MediKitDialectTest::findsWhatWasAnswered_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("it says so") << QByteArray("declined") << true;
    QTest::newRow("it says something else") << QByteArray("accepted") << false;
}

void MediKitDialectTest::findsWhatWasAnswered() {
    QFETCH(QByteArray, status);
    QFETCH(bool, isOurs);
    const auto found = dialect().readLook(said(), answered(200, QByteArray(theirs()).replace(R"({"reference":"Patient/7"},"status":"accepted")", R"({"reference":"Patient/7"},"status":")" + status + '"')));
    QVERIFY(found);
    QCOMPARE(found->has_value(), isOurs);
    if (isOurs) {
        QCOMPARE(operationOf((*found)->json), s("op-r"));
    }
    for (const auto &[name, answer] : nonsense()) {
        const auto nothing = dialect().readLook(said(), answer);
        QVERIFY2(!nothing || !nothing->has_value(), name);
    }
}

void MediKitDialectTest::tellsOccurrencesApart() {
    const auto ofSchedule = [](const QByteArray &value) { return schedule("tmp-1", "role-1", R"("extension":[{"url":"urn:other"},{"url":"urn:extension:parent:schedule",)" + value + "}],"); };
    const auto schedules = dialect().readPage({s("Schedule"), {}, false}, answered(200, searchset({schedule(), ofSchedule(R"("valueReference":{"reference":"Schedule/sched-1"})"), ofSchedule(R"("valueString":"sched-1")")})));
    QVERIFY(schedules);
    QCOMPARE(schedules->resources.size(), size_t(1));
    QCOMPARE(schedules->resources.front().id, s("sched-1"));
    QCOMPARE(schedules->leftOut, 2);
    const auto visits = dialect().readPage({s("Appointment"), {}, false}, answered(200, searchset({theirs("booked", R"("meta":{"versionId":"3"},)"), theirs("booked", parentOfVisit), QByteArray(theirs("booked", parentOfVisit)).replace("start", "begin")})));
    QVERIFY(visits);
    QCOMPARE(visits->resources.size(), size_t(2));
    QCOMPARE(visits->leftOut, 1); // without a time there is nothing that lasts
    QVERIFY(!visits->resources[0].generated && visits->resources[0].id == s("a-41") && visits->resources[0].etag.isEmpty());
    const WireResource &occurrence = visits->resources[1];
    QVERIFY(occurrence.generated && occurrence.etag.isEmpty() && fhir::isValidId(occurrence.id));
    QVERIFY(dialect().isGenerated(s("Appointment"), occurrence.id) && !dialect().isGenerated(s("Appointment"), s("a-41")));
    QCOMPARE(fhir::readEnvelope(occurrence.json)->id, occurrence.id);
}

void MediKitDialectTest::occurrencesKeepTheirId() {
    const auto idOf = [](const QByteArray &json) {
        const auto page = dialect().readPage({s("Appointment"), {}, false}, answered(200, searchset({json})));
        return page->resources.front().id;
    };
    const QByteArray once = theirs("booked", R"("meta":{"lastUpdated":"2026-05-01T00:00:00Z"},)" + parentOfVisit);
    const QByteArray again = QByteArray(theirs("booked", parentOfVisit, "2026-06-01T09:00:00+02:00")).replace("a-41", "b-99");
    QCOMPARE(idOf(once), idOf(again));
    QVERIFY(idOf(once) != idOf(theirs("booked", parentOfVisit, "2026-06-01T07:10:00Z")));
    QVERIFY(idOf(once) != idOf(QByteArray(once).replace("series-1", "series-2")));
    const auto jsonOf = [](const QByteArray &json) { return dialect().readPage({s("Appointment"), {}, false}, answered(200, searchset({json})))->resources.front().json; };
    QVERIFY(saysTheSame(jsonOf(once), jsonOf(QByteArray(once).replace("a-41", "c-7").replace("2026-05-01", "2026-05-02"))));
}

void MediKitDialectTest::readsFreeTime() {
    const auto slot = [](const QByteArray &from, const QByteArray &to, const QByteArray &more = {}, const QByteArray &of = "sched-1", const QByteArray &status = "free") {
        return R"({"resourceType":"Slot","id":"s",)" + more + R"("schedule":{"reference":"Schedule/)" + of + R"("},"status":")" + status + R"(","start":"2026-06-01T)" + from + R"(:00Z","end":"2026-06-01T)" + to + R"(:00Z"})";
    };
    const OfferQuestion question{s("sched-1"), {at("2026-06-01T00:00:00Z"), at("2026-06-02T00:00:00Z")}, Minutes(20), Zone()};
    const auto starts = [&question](const QByteArrayList &entries) {
        QByteArrayList texts;
        const auto offers = dialect().readOffers(question, answered(200, searchset(entries)));
        for (const Interval &time : *offers) {
            texts << toUtcIso(time.start).mid(11, 5).toLatin1() + '-' + toUtcIso(time.end).mid(11, 5).toLatin1();
        }
        return texts.join(' ');
    };
    QCOMPARE(starts({slot("09:00", "09:20"), slot("10:00", "10:20", {}, "sched-1", "busy"), slot("11:00", "11:10"), slot("12:20", "12:00"), slot("13:00", "13:20", {}, "sched-2"), schedule()}), QByteArray("09:00-09:20"));
    QCOMPARE(starts({slot("09:00", "09:30", R"("extension":[{"url":"urn:extension:parent:schedule","valueString":"sched-1"}],)", "tmp-77"), slot("13:00", "13:20", {}, "sched-2")}), QByteArray("09:00-09:30"));
    // an occurrence's id does not last: the question was about one schedule only
    QCOMPARE(starts({slot("09:00", "09:20", {}, "tmp-77")}), QByteArray("09:00-09:20"));
    QCOMPARE(starts({}), QByteArray());
    QCOMPARE(starts({QByteArray(slot("09:00", "09:20")).replace("2026-06-01", "2026-06-05")}), QByteArray());
}

void MediKitDialectTest::refusesWhatIsNoFreeTime() {
    for (const auto &[name, answer] : nonsense()) {
        QVERIFY2(answer.body.contains("searchset") || !dialect().readOffers({s("sched-1"), {}, {}, {}}, answer), name);
    }
    QVERIFY(!dialect().readOffers({s("sched-1"), {}, {}, {}}, answered(200, outcome("processing", "No"))));
}

void MediKitDialectTest::completes_data() {
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<QByteArray>("came");
    QTest::addColumn<QByteArray>("expected");
    const auto here = [](const QByteArray &json) { return QByteArray(json).replace("0a-uuid", "a-41"); };
    const QByteArray local = R"("identifier":[{"system":"urn:praxidesk:operation","value":"op-a"}],"slot":[{"reference":"Slot/1"}],"serviceType":[{"text":"x"}],"comment":"secret",)";
    QTest::newRow("nothing known") << QByteArray() << theirs() << theirs();
    QTest::newRow("they accepted") << visit("booked", local) << theirs() << here(visit("booked", local, "accepted"));
    QTest::newRow("cancelled there") << visit("booked", local) << theirs("cancelled") << here(visit("cancelled", local, "accepted"));
    QTest::newRow("it tells a comment") << visit("booked", R"("comment":"ours",)") << theirs("booked", R"("comment":"theirs",)") << here(visit("booked", R"("comment":"theirs",)", "accepted"));
    const QByteArray room = R"(,{"actor":{"reference":"Location/9"},"status":"accepted"}])";
    QTest::newRow("who else takes part") << QByteArray(visit()).replace("]}", room + '}') << theirs() << here(QByteArray(visit("booked", {}, "accepted")).replace("]}", room + '}'));
    QTest::newRow("somebody else takes over") << visit() << QByteArray(theirs()).replace("role-1", "role-2") << here(QByteArray(visit("booked", {}, "accepted")).replace("role-1", "role-2"));
    QTest::newRow("it tells of nobody") << visit() << QByteArray(R"({"resourceType":"Appointment","id":"a-41","status":"booked","start":"2026-06-01T07:00:00Z","end":"2026-06-01T07:20:00Z"})") << here(visit());
}

void MediKitDialectTest::completes() {
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, came);
    QFETCH(QByteArray, expected);
    const QByteArray whole = dialect().completed(s("Appointment"), known, came);
    QVERIFY2(saysTheSame(whole, expected), whole);
    QVERIFY(saysTheSame(dialect().completed(s("Appointment"), whole, came), whole));
}

void MediKitDialectTest::losesNothingThatItHasNoPlaceFor() {
    const QStringList itsOwn{s("id"), s("meta"), s("status"), s("start"), s("end"), s("participant"), s("minutesDuration"), s("cancelationReason"), s("identifier"), s("extension")};
    for (unsigned seed = 1; seed <= 400; ++seed) {
        ResourceGenerator generator(seed);
        const QByteArray known = generator.resource("Appointment");
        const QByteArray whole = dialect().completed(s("Appointment"), known, theirs());
        const auto before = fhir::JsonDocument::parse(known);
        const auto now = fhir::JsonDocument::parse(whole);
        QVERIFY2(before && now, whole);
        for (const fhir::JsonNode member : fhir::children(before->root())) {
            const QString element = member.key();
            const QByteArray name = element.toUtf8();
            if (!itsOwn.contains(element.startsWith(u'_') ? element.mid(1) : element)) {
                QVERIFY2(saysTheSame(now->root()[std::string_view(name.constData(), size_t(name.size()))], member), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(element)));
            }
        }
        QVERIFY(saysTheSame(dialect().completed(s("Appointment"), whole, theirs()), whole));
        // of other types only what is ours stays
        const QByteArray patient = generator.resource("Patient");
        QVERIFY(fhir::JsonDocument::parse(dialect().completed(s("Patient"), patient, R"({"resourceType":"Patient","id":"7"})")));
    }
}

const praxidesk::test::TestRegistration<MediKitDialectTest> registration;
