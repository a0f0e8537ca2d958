#include "tests/sync/canvas_dialect_test.h"

#include "core/fhir/json_equality.h"
#include "core/fhir/resource_io.h"
#include "tests/support/test_registry.h"
#include "tests/sync/canvas_samples.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using namespace praxidesk::test;
using namespace praxidesk::test::canvas_samples;
using praxidesk::fhir::saysTheSame;

Q_DECLARE_METATYPE(praxidesk::sync::Request)
Q_DECLARE_METATYPE(praxidesk::sync::WireChange)
Q_DECLARE_METATYPE(std::vector<praxidesk::sync::WireChange>)
Q_DECLARE_METATYPE(praxidesk::sync::Answer)

void CanvasDialectTest::asks_data() {
    QTest::addColumn<Request>("request");
    QTest::addColumn<QByteArray>("line");
    const Zone denver = *Zone::fromId(s("America/Los_Angeles"));
    const PullScope scope{{at("2023-09-14T07:00:00Z"), at("2023-11-20T08:00:00Z")}, denver, {s("7")}, {}};
    const auto pulled = [&](const char *type, bool idsOnly = false) { return dialect().pulls({s(type), {}, false, true, idsOnly}, scope).front(); };
    QTest::newRow("schedules, without parameters") << pulled("Schedule") << "GET " + base + "Schedule";
    QTest::newRow("patients") << pulled("Patient") << "GET " + base + "Patient?_count=100";
    QTest::newRow("practitioners") << pulled("Practitioner") << "GET " + base + "Practitioner?_count=100";
    QTest::newRow("locations") << pulled("Location") << "GET " + base + "Location?_count=100";
    QTest::newRow("visits of some time") << pulled("Appointment") << "GET " + base + "Appointment?date=ge2023-09-14&date=le2023-11-20&_count=100";
    QTest::newRow("all visits") << pulled("Appointment", true) << "GET " + base + "Appointment?_count=100";
    QTest::newRow("one visit") << dialect().read(s("Appointment"), s("41")) << "GET " + base + "Appointment/41";
    QTest::newRow("one visit that is known") << dialect().readKnown(s("Appointment"), s("41"), theirs()) << "GET " + base + "Appointment/41";
    QTest::newRow("look for a booking") << dialect().look(made()) << "GET " + base + "Appointment?patient=Patient/7&practitioner=Practitioner/3640cd20&date=ge2023-09-20&date=le2023-09-22";
    QTest::newRow("look for a change") << dialect().look(changed(visit("arrived"))) << "GET " + base + "Appointment/41";
    const auto offers = [&](Interval within, std::optional<Milliseconds> duration) { return dialect().askOffers({s("Location.2-Staff.3640cd20"), within, duration, denver}).front(); };
    const Interval two{at("2023-09-21T07:00:00Z"), at("2023-09-22T07:00:00Z")};
    QTest::newRow("free time") << offers(two, Minutes(20)) << "GET " + base + "Slot?schedule=Location.2-Staff.3640cd20&start=2023-09-21&end=2023-09-23&duration=20";
    QTest::newRow("free time of the usual length") << offers(two, {}) << "GET " + base + "Slot?schedule=Location.2-Staff.3640cd20&start=2023-09-21&end=2023-09-23";
    QTest::newRow("free time from today on") << offers({}, {}) << "GET " + base + "Slot?schedule=Location.2-Staff.3640cd20";
    QTest::newRow("free time for part of a minute more") << offers({}, Milliseconds(20 * 60'000 + 1)) << "GET " + base + "Slot?schedule=Location.2-Staff.3640cd20&duration=21";
}

void CanvasDialectTest::asks() {
    QFETCH(Request, request);
    QFETCH(QByteArray, line);
    QCOMPARE(lineOf(request), line);
    QVERIFY(request.body.isEmpty() && request.headers.empty());
    const Habits habits = dialect().habits();
    QVERIFY(!habits.tellsCapabilities && !habits.tellsChanges && habits.computesFreeTime && !habits.types.contains(s("Slot")));
    QVERIFY(!dialect().readMany(s("Appointment"), {s("41")}) && !dialect().bookingsOfSlots({s("1")}));
}

void CanvasDialectTest::books() {
    const auto step = dialect().nextStep({other("Slot", R"({"resourceType":"Slot","status":"busy"})"), made()}, {});
    QVERIFY(step && !step->isGuard && !step->isTransaction && !step->isPreparation);
    QCOMPARE(step->changes.size(), size_t(1));
    QCOMPARE(lineOf(step->request), "POST " + base + "Appointment");
    QCOMPARE(step->request.contentType, QByteArray("application/json"));
    QVERIFY(step->request.headers.empty());
    QVERIFY2(saysTheSame(step->request.body, R"({"resourceType":"Appointment",)" + sentBody + '}'), step->request.body);
    QVERIFY(!dialect().nextStep({}, {}));
}

void CanvasDialectTest::changesWhatIsThere() {
    const auto step = dialect().nextStep({changed(visit("arrived"))}, {});
    QVERIFY(step && !step->isGuard);
    QCOMPARE(lineOf(step->request), "PUT " + base + "Appointment/41");
    QCOMPARE(headerOf(step->request, "If-Unmodified-Since"), QByteArray("Wed, 20 Sep 2023 10:00:00 GMT"));
    QByteArray expected = R"({"resourceType":"Appointment","id":"41",)" + sentBody + '}';
    QVERIFY2(saysTheSame(step->request.body, expected.replace("\"booked\"", "\"arrived\"")), step->request.body);
}

void CanvasDialectTest::looksFirstWhereThereIsNoVersion() {
    WireChange change = changed(visit("arrived"), visit(), {});
    const auto guard = dialect().nextStep({change}, {});
    QVERIFY(guard && guard->isGuard);
    QCOMPARE(lineOf(guard->request), "GET " + base + "Appointment/41");
    const auto read = [&](const Answer &answer) { return dialect().readPush(*guard, answer, Instant()).front(); };
    const PushResult same = read(answered(200, theirs(), {{"last-modified", "Wed, 20 Sep 2023 10:00:00 GMT"}}));
    QCOMPARE(wordOf(same.verdict.outcome), QByteArray("done"));
    QCOMPARE(same.resource.etag, QByteArray("2023-09-20T10:00:00Z"));
    QCOMPARE(wordOf(read(answered(200, theirs("cancelled"))).verdict.outcome), QByteArray("stale"));
    QCOMPARE(wordOf(read(answered(200, theirs("booked", {}, "2023-09-21T16:45:00+00:00", "2023-09-21T17:05:00+00:00"))).verdict.outcome), QByteArray("stale"));
    QCOMPARE(wordOf(read(answered(404, outcome("not-found", "Unknown Appointment resource '41'"))).verdict.outcome), QByteArray("gone"));
    for (const auto &[name, answer] : nonsense()) {
        QVERIFY2(read(answer).verdict.outcome != Outcome::Done, name);
    }
    change.seen = true;
    const auto step = dialect().nextStep({change}, {});
    QVERIFY(step && !step->isGuard && step->request.headers.empty());
    QCOMPARE(lineOf(step->request), "PUT " + base + "Appointment/41");
}

void CanvasDialectTest::sendsOnlyWhatItHas_data() {
    QTest::addColumn<WireChange>("change");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray head = R"({"resourceType":"Appointment",)";
    const QByteArray plain = head + sentBody + '}';
    const auto with = [&](const QByteArray &more) { return head + more + sentBody + '}'; };
    QByteArray elsewhere = plain;
    elsewhere.replace("Location/2", "Location/3");
    QTest::newRow("what it has no place for stays here")
        << made(visit("booked", R"("identifier":[{"system":"urn:praxidesk:series","value":"1"}],"extension":[{"url":"urn:praxidesk:overbook-reason","valueString":"urgent"}],"slot":[{"reference":"Slot/1"}],"serviceType":[{"text":"x"}],"comment":"secret","minutesDuration":20,"specialty":[],"priority":1,)"))
        << plain;
    QTest::newRow("a kind of visit of its own") << made(visit("booked", R"("appointmentType":{"coding":[{"system":"INTERNAL","code":"INIV"}]},)")) << with(R"("appointmentType":{"coding":[{"system":"INTERNAL","code":"INIV"}]},)");
    QTest::newRow("a kind of visit that people wrote") << made(visit("booked", R"("appointmentType":{"text":"Check-up"},)")) << plain;
    QTest::newRow("a kind of visit of FHIR's list") << made(visit("booked", R"("appointmentType":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0276","code":"ROUTINE"}]},)")) << plain;
    QTest::newRow("a description is a reason") << made(visit("booked", R"("description":"Cough",)")) << with(R"("reasonCode":[{"text":"Cough"}],)");
    QTest::newRow("only the first reason") << made(visit("booked", R"("reasonCode":[{"text":"Cough"},{"text":"Cold"}],)")) << with(R"("reasonCode":[{"text":"Cough"}],)");
    QTest::newRow("the location takes part") << made(QByteArray(visit()).replace(R"("participant":[)", R"("participant":[{"actor":{"reference":"Location/3"},"status":"accepted"},)")) << elsewhere;
    QTest::newRow("the location is known") << made(visit("booked", R"("supportingInformation":[{"reference":"Encounter/5"},{"reference":"Location/3","type":"Location"}],)")) << elsewhere;
    QTest::newRow("the schedule is known") << made(visit("booked", R"("supportingInformation":[{"reference":"Schedule/Location.3-Staff.3640cd20"}],)"), {schedule, secondSchedule}) << elsewhere;
    QByteArray video = plain;
    video.replace(R"([{"reference":"Location/2"}])", R"([{"reference":"Location/2"},{"reference":"#appointment-meeting-endpoint-0"}])").replace(R"("status":"booked")", R"("contained":[{"resourceType":"Endpoint","id":"appointment-meeting-endpoint-0"}],"status":"booked")");
    QTest::newRow("a link to a meeting stays") << made(visit("booked", R"("contained":[{"resourceType":"Endpoint","id":"appointment-meeting-endpoint-0"}],"supportingInformation":[{"reference":"#appointment-meeting-endpoint-0"},{"reference":"Location/2"}],)")) << video;
}

void CanvasDialectTest::sendsOnlyWhatItHas() {
    QFETCH(WireChange, change);
    QFETCH(QByteArray, expected);
    QCOMPARE(wordOf(dialect().passage(change, {change}, {}).kind), QByteArray("sent"));
    const auto step = dialect().nextStep({change}, {});
    QVERIFY(step);
    QVERIFY2(saysTheSame(step->request.body, expected), step->request.body);
    QVERIFY(fhir::validate(step->request.body).empty());
}

void CanvasDialectTest::keepsBack_data() {
    QTest::addColumn<WireChange>("change");
    QTest::addColumn<std::vector<WireChange>>("group");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("why");
    using Group = std::vector<WireChange>;
    const auto row = [](const char *name, const WireChange &change, Group group, const char *kind, const char *why = "") { QTest::newRow(name) << change << group << QByteArray(kind) << s(why); };
    for (const char *status : {"proposed", "pending", "booked", "arrived", "checked-in", "fulfilled", "noshow", "cancelled"}) {
        const WireChange change = changed(visit(status), visit(qstrcmp(status, "booked") == 0 ? "pending" : "booked"));
        QTest::addRow("a visit that is %s", status) << change << Group{change} << QByteArray("sent") << QString();
    }
    for (const char *status : {"entered-in-error", "waitlist"}) {
        QTest::addRow("a visit that is %s", status) << made(visit(status)) << Group{made(visit(status))} << QByteArray("local only") << s(status);
    }
    const WireChange again = changed(visit("booked"), visit("cancelled"));
    row("cancelled is final", again, {again}, "local only", "cancelled");
    const WireChange note = changed(visit("booked", R"("comment":"x",)"));
    row("only a comment", note, {note}, "local only", "no place");
    const WireChange same = changed(visit(), QByteArray(visit()).replace(",", " , "));
    row("nothing, in other bytes", same, {same}, "implied");
    const WireChange answered = changed(QByteArray(visit()).replace("needs-action", "declined"));
    row("only an answer", answered, {answered}, "local only", "no place");
    WireChange gone = changed({});
    gone.verb = ChangeVerb::Delete;
    row("a visit is deleted", gone, {gone}, "local only", "deletes");
    const WireChange never = made(R"({"resourceType":"Appointment","status":"proposed","participant":[{"actor":{"reference":"Practitioner/1"}}]})");
    row("a visit without a time", never, {never}, "local only", "time");
    const WireChange room = made(R"({"resourceType":"Appointment","status":"booked","start":"2023-09-21T08:45:00Z","end":"2023-09-21T09:45:00Z","participant":[{"actor":{"reference":"Location/1"}}]})");
    row("a visit to a room", room, {room}, "local only", "practitioner");
    row("nobody knows where", made(visit(), {}), {made(visit(), {})}, "local only", "location");
    row("it may be here or there", made(visit(), {schedule, secondSchedule}), {made(visit(), {schedule, secondSchedule})}, "local only", "several");
    const WireChange busy = other("Slot", R"({"resourceType":"Slot","status":"busy"})");
    row("the Slot of a booking", busy, {made(), busy}, "implied");
    row("the Slot of a booking that stays here", busy, {made(visit("waitlist")), busy}, "local only", "waitlist");
    const WireChange block = other("Slot", R"({"resourceType":"Slot","status":"busy-unavailable"})", ChangeVerb::Create);
    row("a block", block, {block}, "local only", "blocked time");
    const WireChange free = other("Slot", R"({"resourceType":"Slot","status":"free"})", ChangeVerb::Create);
    row("free time", free, {free}, "local only", "free time");
    const WireChange unblock = other("Slot", {}, ChangeVerb::Delete);
    row("a block is taken back", unblock, {unblock}, "implied");
    const WireChange leave = other("Schedule", schedule);
    row("a schedule", leave, {leave}, "local only", "schedules");
    const WireChange said = other("AppointmentResponse", R"({"resourceType":"AppointmentResponse"})", ChangeVerb::Create);
    row("an answer", said, {said}, "local only", "answers");
    const WireChange patient = other("Patient", R"({"resourceType":"Patient"})", ChangeVerb::Create);
    row("a new patient", patient, {patient}, "local only", "Patient");
    for (const char *type : {"Patient", "Practitioner", "Location", "Schedule", "PractitionerRole"}) {
        QTest::addRow("a %s that a booking is about", type) << other(type, "{}", ChangeVerb::Create) << Group{} << QByteArray("implied") << QString();
    }
}

void CanvasDialectTest::keepsBack() {
    QFETCH(WireChange, change);
    QFETCH(std::vector<WireChange>, group);
    QFETCH(QByteArray, kind);
    QFETCH(QString, why);
    const Passage passage = dialect().passage(change, group, {});
    QCOMPARE(wordOf(passage.kind), kind);
    QVERIFY2(passage.why.contains(why), qPrintable(passage.why));
    QCOMPARE(passage.why.isEmpty(), passage.kind != Passage::Kind::LocalOnly);
}

void CanvasDialectTest::readsWhatBecameOfABooking_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QByteArray>("became");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Answer &answer, const char *became, const char *words = "") { QTest::newRow(name) << answer << QByteArray(became) << s(words); };
    row("made", answered(201, {}, {{"location", base + "Appointment/41"}}), "done");
    row("made, of a version", answered(201, "null", {{"location", base + "Appointment/41/_history/1"}}), "done");
    row("made, and told", answered(201, theirs()), "done");
    row("made, nobody knows where", answered(201), "unknown");
    row("made something else", answered(201, {}, {{"location", base + "Patient/41"}}), "unknown");
    row("bad", answered(400, outcome("invalid", "Bad request")), "refused", "Bad request");
    row("nobody", answered(401, outcome("unknown", "Authentication failed")), "sign in", "Authentication failed");
    row("not allowed", answered(403, outcome("forbidden", "Authorization failed")), "forbidden", "Authorization failed");
    row("taken", answered(422, outcome("business-rule", "This appointment time is no longer available.")), "slot lost", "no longer available");
    row("taken, in other words", answered(422, outcome("business-rule", "Provider is busy")), "slot lost", "Provider is busy");
    row("an unknown kind", answered(422, outcome("business-rule", "Appointment Type does not exist with code: X and system: Y")), "refused", "does not exist");
    row("a kind for nobody", answered(422, outcome("business-rule", "Note type: X is not scheduleable")), "refused", "not scheduleable");
    row("wrong", answered(422, outcome("value", "Patient/7 is unknown")), "refused", "Patient/7");
    row("too much", answered(429, {}, {{"retry-after", "5"}}), "later");
    row("away", answered(503), "later");
    row("broken", answered(500), "unknown");
    for (const auto &[name, answer] : nonsense()) {
        if (answer.failure == Failure::None && answer.status < 300) {
            row(name, answer, "unknown");
        }
    }
}

void CanvasDialectTest::readsWhatBecameOfABooking() {
    QFETCH(Answer, answer);
    QFETCH(QByteArray, became);
    QFETCH(QString, words);
    const auto step = dialect().nextStep({made()}, {});
    const auto results = dialect().readPush(*step, answer, Instant());
    QCOMPARE(results.size(), size_t(1));
    QCOMPARE(results.front().operation, s("op-a"));
    QCOMPARE(wordOf(results.front().verdict.outcome), became);
    QVERIFY2(results.front().verdict.words.contains(words), qPrintable(results.front().verdict.words));
    QCOMPARE(results.front().resource.id, became == "done" ? s("41") : QString());
}

void CanvasDialectTest::readsWhatBecameOfAChange_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QByteArray>("became");
    const auto row = [](const char *name, const Answer &answer, const char *became) { QTest::newRow(name) << answer << QByteArray(became); };
    row("done", answered(200), "done");
    row("done, null", answered(200, "null"), "done");
    row("done, and told", answered(200, theirs("arrived")), "done");
    row("done, and another one told", answered(200, QByteArray(theirs()).replace(R"("41")", R"("42")")), "unknown");
    row("changed meanwhile", answered(412, outcome("conflict", "Resource was modified")), "stale");
    row("taken", answered(422, outcome("business-rule", "This appointment time is no longer available.")), "slot lost");
    row("not there", answered(404, outcome("not-found", "Unknown Appointment resource '41'")), "gone");
    row("cannot be changed", answered(405), "not supported");
    row("another resource", answered(200, R"({"resourceType":"Basic","id":"41"})"), "unknown");
    row("half", answered(200, R"({"resourceType":)"), "unknown");
}

void CanvasDialectTest::readsWhatBecameOfAChange() {
    QFETCH(Answer, answer);
    QFETCH(QByteArray, became);
    const auto step = dialect().nextStep({changed(visit("arrived"))}, {});
    QCOMPARE(wordOf(dialect().readPush(*step, answer, Instant()).front().verdict.outcome), became);
}

const praxidesk::test::TestRegistration<CanvasDialectTest> registration;
