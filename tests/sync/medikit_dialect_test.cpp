#include "tests/sync/medikit_dialect_test.h"

#include "core/fhir/json_equality.h"
#include "tests/support/test_registry.h"
#include "tests/sync/medikit_samples.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using namespace praxidesk::test;
using namespace praxidesk::test::medikit_samples;
using praxidesk::fhir::saysTheSame;

Q_DECLARE_METATYPE(praxidesk::sync::WireChange)
Q_DECLARE_METATYPE(std::vector<praxidesk::sync::WireChange>)
Q_DECLARE_METATYPE(praxidesk::sync::Answer)
Q_DECLARE_METATYPE(praxidesk::sync::MediKitWays)

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
    row("a slot", lines({dialect().read(s("Slot"), s("slot-9"))}), {"GET " + base + "Slot/slot-9"});
    row("a patient", lines({dialect().read(s("Patient"), s("7"))}), {"GET " + base + "Patient/7"});
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
    QTest::newRow("who is asked first") << ways({}) << QByteArray("status pending") << QByteArray("$book-slot") << parameters({start, scheduleText, role, R"({"name":"status","valueString":"pending"})"});
    QTest::newRow("what is only proposed") << ways({}) << QByteArray("status proposed") << QByteArray("$book-slot") << parameters({start, scheduleText, role, R"({"name":"status","valueString":"proposed"})"});
    QTest::newRow("create, who is asked first") << ways({{s("operation"), s("$create")}, {s("create-as-approved"), s("true")}}) << QByteArray("status pending") << QByteArray("$create")
                                                << parameters({start, scheduleReference, R"({"name":"create-as-approved","valueBoolean":false})"});
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
    const QByteArray status = comment.startsWith("status ") ? comment.mid(7) : QByteArray("booked");
    const bool isSaid = !comment.isEmpty() && !comment.startsWith("status ");
    const WireChange change = made(visit(status.constData(), isSaid ? "\"comment\":\"" + comment + "\"," : QByteArray()));
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

const praxidesk::test::TestRegistration<MediKitDialectTest> registration;
