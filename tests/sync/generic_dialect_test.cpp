#include "tests/sync/generic_dialect_test.h"

#include "core/sync/dialects/generic.h"

#include "core/fhir/json_equality.h"
#include "core/time/zone.h"
#include "tests/support/test_registry.h"
#include "tests/sync/wire_samples.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using praxidesk::fhir::saysTheSame;

Q_DECLARE_METATYPE(praxidesk::sync::Request)
Q_DECLARE_METATYPE(praxidesk::sync::WireChange)
Q_DECLARE_METATYPE(praxidesk::sync::Capabilities)

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const GenericDialect &dialect() {
    static const GenericDialect generic(QUrl(s("https://fhir.example/base/R4")));
    return generic;
}

Capabilities withUpdateCreate(bool transaction) {
    Capabilities capabilities;
    capabilities.transaction = transaction;
    for (const char *type : {"Slot", "Appointment", "Patient"}) {
        capabilities.types[s(type)].updateCreate = true;
    }
    return capabilities;
}
Capabilities plain(bool transaction) {
    Capabilities capabilities;
    capabilities.transaction = transaction;
    return capabilities;
}

WireChange slotTaken(const char *id = "s1", const char *status = "busy") {
    return {s("op-slot-") + s(id), ChangeVerb::Update, s("Slot"), s(id), "W/\"3\"",
            "{\"resourceType\":\"Slot\",\"id\":\"" + QByteArray(id) + "\",\"status\":\"" + status + "\"}"};
}
WireChange newAppointment() {
    return {s("op-a"), ChangeVerb::Create, s("Appointment"), s("0a-uuid"), {},
            R"({"resourceType":"Appointment","id":"0a-uuid","status":"booked","slot":[{"reference":"Slot/s1"}],"participant":[{"actor":{"reference":"Patient/0b-uuid"},"status":"accepted"}]})"};
}
WireChange newPatient() { return {s("op-p"), ChangeVerb::Create, s("Patient"), s("0b-uuid"), {}, R"({"resourceType":"Patient","id":"0b-uuid"})"}; }

Answer answer(int status, const QByteArray &body, std::vector<Header> headers = {}) { return {Failure::None, status, std::move(headers), body, {}, {}}; }

QByteArray headerOf(const Request &request, const QByteArray &name) {
    for (const auto &[key, value] : request.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

} // namespace

void GenericDialectTest::asks_data() {
    QTest::addColumn<Request>("request");
    QTest::addColumn<QByteArray>("url");
    const Instant since = *parseInstant(u"2026-11-18T09:00:00.5+01:00", Zone());
    QTest::newRow("capabilities") << dialect().askCapabilities() << QByteArray("/metadata");
    QTest::newRow("read") << dialect().read(s("Slot"), s("7")) << QByteArray("/Slot/7");
    QTest::newRow("bookings") << *dialect().bookingsOfSlots({s("7"), s("8")}) << QByteArray("/Appointment?slot=Slot/7,Slot/8&_count=200");
    QTest::newRow("everything") << dialect().pull({s("Slot"), {}, false}) << QByteArray("/Slot?_count=200&_sort=-_lastUpdated");
    QTest::newRow("without sort") << dialect().pull({s("Slot"), {}, false, false}) << QByteArray("/Slot?_count=200");
    QTest::newRow("what is new") << dialect().pull({s("Slot"), since, false}) << QByteArray("/Slot?_count=200&_lastUpdated=ge2026-11-18T08:00:00.500Z&_sort=-_lastUpdated");
    QTest::newRow("history") << dialect().pull({s("Slot"), since, true}) << QByteArray("/Slot/_history?_count=200&_since=2026-11-18T08:00:00.500Z");
    QTest::newRow("look for a create") << dialect().look(newPatient()) << QByteArray("/Patient?identifier=urn:praxidesk:operation|op-p");
    QTest::newRow("look for an update") << dialect().look(slotTaken()) << QByteArray("/Slot/s1");
}

void GenericDialectTest::asks() {
    QFETCH(Request, request);
    QFETCH(QByteArray, url);
    QCOMPARE(int(request.method), int(Method::Get));
    QVERIFY(request.body.isEmpty());
    QCOMPARE(QUrl::fromPercentEncoding(request.url.toEncoded()).toUtf8(), "https://fhir.example/base/R4" + url);
}

void GenericDialectTest::writesOneChange_data() {
    QTest::addColumn<WireChange>("change");
    QTest::addColumn<Capabilities>("capabilities");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<QByteArray>("ifNoneExist");
    const QByteArray base = "https://fhir.example/base/R4/";
    WireChange gone = slotTaken();
    gone.verb = ChangeVerb::Delete;
    gone.json.clear();
    QTest::newRow("create by PUT") << newPatient() << withUpdateCreate(true) << "PUT " + base + "Patient/0b-uuid" << QByteArray() << QByteArray();
    QTest::newRow("create by POST") << newPatient() << plain(true) << "POST " + base + "Patient" << QByteArray() << QByteArray("identifier=urn:praxidesk:operation|op-p");
    QTest::newRow("update") << slotTaken() << plain(true) << "PUT " + base + "Slot/s1" << QByteArray("W/\"3\"") << QByteArray();
    QTest::newRow("delete") << gone << plain(true) << "DELETE " + base + "Slot/s1" << QByteArray("W/\"3\"") << QByteArray();
}

void GenericDialectTest::writesOneChange() {
    QFETCH(WireChange, change);
    QFETCH(Capabilities, capabilities);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, ifMatch);
    QFETCH(QByteArray, ifNoneExist);
    const auto step = dialect().nextStep({change}, capabilities);
    QVERIFY(step);
    QVERIFY(!step->isTransaction && !step->isPreparation);
    QCOMPARE(toWord(step->request.method) + ' ' + step->request.url.toEncoded(), line);
    QCOMPARE(headerOf(step->request, "If-Match"), ifMatch);
    QCOMPARE(headerOf(step->request, "If-None-Exist"), ifNoneExist);
    QCOMPARE(step->request.body.isEmpty(), change.verb == ChangeVerb::Delete);
    if (change.verb == ChangeVerb::Create) {
        QCOMPARE(operationOf(step->request.body), change.operation);
    }
    QCOMPARE(dialect().nextStep({}, capabilities).has_value(), false);
}

void GenericDialectTest::booksInOneTransaction() {
    const auto byPut = dialect().nextStep({newAppointment(), slotTaken()}, withUpdateCreate(true));
    QVERIFY(byPut && byPut->isTransaction);
    QCOMPARE(byPut->request.url, QUrl(s("https://fhir.example/base/R4")));
    const QByteArray expected = test::bookingTransaction();
    QVERIFY2(saysTheSame(byPut->request.body, expected), byPut->request.body);

    const auto byPost = dialect().nextStep({newPatient(), newAppointment(), slotTaken()}, plain(true));
    QVERIFY(byPost && byPost->isTransaction);
    QVERIFY(byPost->request.body.contains(R"("actor":{"reference":"urn:uuid:0b-uuid"})"));
    QVERIFY(byPost->request.body.contains(R"("fullUrl":"urn:uuid:0b-uuid")"));
    QVERIFY(byPost->request.body.contains(R"("ifNoneExist":"identifier=urn:praxidesk:operation|op-a")"));
    QVERIFY(byPost->request.body.contains(R"("slot":[{"reference":"Slot/s1"}])"));
}

/// Slot kept tentatively, Appointment, Slot taken; the old Slot of a move is given back last.
void GenericDialectTest::booksStepByStepWithoutTransactions() {
    std::vector<WireChange> left{slotTaken("old", "free"), slotTaken("s1"), newAppointment(), newPatient()};
    QByteArrayList steps;
    while (const auto step = dialect().nextStep(left, plain(false))) {
        QCOMPARE(step->changes.size(), size_t(1));
        const WireChange &change = step->changes.front();
        steps << toWord(step->request.method) + ' ' + change.type.toUtf8() + (step->request.body.contains("busy-tentative") ? " tentative" : "") + (step->request.body.contains("free") ? " free" : "");
        const auto same = [&change](const WireChange &other) { return other.operation == change.operation; };
        if (step->isPreparation) {
            std::find_if(left.begin(), left.end(), same)->prepared = true;
        } else {
            std::erase_if(left, same);
        }
        QVERIFY(steps.size() < 10);
    }
    QCOMPARE(steps, (QByteArrayList{"PUT Slot tentative", "POST Patient", "POST Appointment", "PUT Slot free", "PUT Slot"}));
}

void GenericDialectTest::readsWhatBecameOfATransaction() {
    const auto step = dialect().nextStep({newAppointment(), slotTaken()}, plain(true));
    const QByteArray partial = test::partialTransactionResponse();
    const auto results = dialect().readPush(*step, answer(200, partial), Instant());
    QCOMPARE(results.size(), size_t(2));
    QCOMPARE(results[0].operation, s("op-a"));
    QCOMPARE(int(results[0].verdict.outcome), int(Outcome::Done));
    QCOMPARE(results[0].resource.id, s("77"));
    QCOMPARE(results[0].resource.etag, QByteArray("W/\"1\""));
    QCOMPARE(int(results[1].verdict.outcome), int(Outcome::Stale));
    QCOMPARE(results[1].verdict.words, s("version"));
}

void GenericDialectTest::doubtsAnswersThatDoNotFit_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("one entry is missing") << QByteArray(R"({"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"201"}}]})");
    QTest::newRow("no entries") << QByteArray(R"({"resourceType":"Bundle","type":"transaction-response"})");
    QTest::newRow("something else") << QByteArray(R"({"resourceType":"Patient"})");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("entries that say nothing") << QByteArray(R"({"resourceType":"Bundle","type":"transaction-response","entry":[{},{}]})");
    QTest::newRow("entries of something else") << QByteArray(R"({"resourceType":"Bundle","type":"transaction-response","entry":[{"resource":{"resourceType":"Patient"},"response":{"status":"201"}},{"resource":{"resourceType":"Slot","id":"other"},"response":{"status":"200"}}]})");
}

void GenericDialectTest::doubtsAnswersThatDoNotFit() {
    QFETCH(QByteArray, body);
    const auto step = dialect().nextStep({newAppointment(), slotTaken()}, plain(true));
    for (const PushResult &result : dialect().readPush(*step, answer(200, body), Instant())) {
        QCOMPARE(int(result.verdict.outcome), int(Outcome::Malformed));
        QVERIFY(!result.verdict.words.isEmpty());
    }
}

void GenericDialectTest::doubtsSingleAnswersThatDoNotFit_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isUpdate");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("no JSON") << QByteArray(R"({"resourceType":"Pat)") << false << Outcome::Malformed;
    QTest::newRow("something else") << QByteArray(R"({"resourceType":"Basic","id":"9"})") << false << Outcome::Malformed;
    QTest::newRow("nothing in it") << QByteArray("{}") << false << Outcome::Malformed;
    QTest::newRow("a Bundle") << QByteArray(R"({"resourceType":"Bundle","type":"searchset"})") << true << Outcome::Malformed;
    QTest::newRow("another one") << QByteArray(R"({"resourceType":"Slot","id":"other"})") << true << Outcome::Malformed;
    QTest::newRow("made, and how it went") << QByteArray(R"({"resourceType":"OperationOutcome","issue":[{"severity":"information","code":"informational"}]})") << true << Outcome::Done;
    QTest::newRow("nothing said of what was changed") << QByteArray() << true << Outcome::Done;
    QTest::newRow("not even the name of what was made") << QByteArray() << false << Outcome::Unknown;
}

void GenericDialectTest::doubtsSingleAnswersThatDoNotFit() {
    QFETCH(QByteArray, body);
    QFETCH(bool, isUpdate);
    QFETCH(Outcome, expected);
    const auto step = dialect().nextStep({isUpdate ? slotTaken() : newPatient()}, plain(true));
    Answer said = answer(200, body);
    QCOMPARE(int(dialect().readPush(*step, said, Instant()).front().verdict.outcome), int(expected));
    // where nobody says how long it is, it may have ended in its middle
    said.mayBeCut = true;
    const bool isJson = body.isEmpty() || fhir::JsonDocument::parse(body).has_value();
    QCOMPARE(int(dialect().readPush(*step, said, Instant()).front().verdict.outcome), int(isJson ? expected : Outcome::Unknown));
}

void GenericDialectTest::refusesATransactionAsAWhole() {
    const auto step = dialect().nextStep({newAppointment(), slotTaken()}, plain(true));
    const auto results = dialect().readPush(*step, answer(409, R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"conflict","diagnostics":"Slot is no longer available"}]})"), Instant());
    QCOMPARE(results.size(), size_t(2));
    QCOMPARE(int(results[0].verdict.outcome), int(Outcome::SlotLost));
    QCOMPARE(int(results[1].verdict.outcome), int(Outcome::SlotLost));
}

void GenericDialectTest::readsSingleAnswers() {
    const auto step = dialect().nextStep({newPatient()}, plain(true));
    const auto made = dialect().readPush(*step, answer(201, {}, {{"location", "https://fhir.example/base/R4/Patient/9/_history/4"}, {"etag", "W/\"4\""}}), Instant());
    QCOMPARE(made.front().resource.id, s("9"));
    QCOMPARE(made.front().resource.etag, QByteArray("W/\"4\""));
    const auto told = dialect().readPush(*step, answer(200, R"({"resourceType":"Patient","id":"9","meta":{"versionId":"5"}})"), Instant());
    QCOMPARE(told.front().resource.id, s("9"));
    QCOMPARE(told.front().resource.etag, QByteArray("W/\"5\""));
    QVERIFY(!told.front().resource.json.isEmpty());
}

void GenericDialectTest::looks() {
    const QByteArray mine = withOperation(newPatient().json, s("op-p"));
    const QByteArray page = R"({"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Patient","id":"other"}},{"resource":)" + mine + "}]}";
    const auto found = dialect().readLook(newPatient(), answer(200, page));
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, s("0b-uuid"));
    const auto none = dialect().readLook(newPatient(), answer(200, R"({"resourceType":"Bundle","type":"searchset"})"));
    QVERIFY(none && !*none);
    const auto gone = dialect().readLook(slotTaken(), answer(410, {}));
    QVERIFY(gone && !*gone);
    QVERIFY(!dialect().readLook(slotTaken(), answer(500, {})));
    QVERIFY(!dialect().readLook(slotTaken(), answer(200, R"({"resourceType":"Patient"})")));
    const auto present = dialect().readLook(slotTaken(), answer(200, slotTaken().json, {{"etag", "W/\"8\""}}));
    QVERIFY(present && *present);
    QCOMPARE((*present)->etag, QByteArray("W/\"8\""));
}

void GenericDialectTest::readsPages() {
    const QByteArray body = test::pageWithNext();
    const auto page = dialect().readPage({s("Slot"), {}, false}, answer(200, body, {{"date", "Wed, 18 Nov 2026 09:00:00 GMT"}}));
    QVERIFY(page);
    QCOMPARE(page->resources.size(), size_t(1));
    QCOMPARE(page->resources.front().etag, QByteArray("W/\"2\""));
    QCOMPARE(page->next, std::optional(QUrl(s("https://fhir.example/base/R4?page=2"))));
    QCOMPARE(page->serverTime, parseInstant(u"2026-11-18T09:00:00Z", Zone()));

    const QByteArray history = test::historyWithDeletion();
    const auto deleted = dialect().readPage({s("Slot"), {}, true}, answer(200, history));
    QVERIFY(deleted);
    QVERIFY(deleted->resources.front().deleted);
    QCOMPARE(deleted->resources.front().id, s("9"));
    QVERIFY(!deleted->next);
}

void GenericDialectTest::refusesWhatIsNoPage_data() {
    QTest::addColumn<bool>("history");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("history answered by a search") << true << 200 << QByteArray(R"({"resourceType":"Bundle","type":"searchset"})");
    QTest::newRow("another resource") << false << 200 << QByteArray(R"({"resourceType":"Patient"})");
    QTest::newRow("refused") << false << 400 << QByteArray(R"({"resourceType":"Bundle","type":"searchset"})");
    QTest::newRow("cut") << false << 200 << QByteArray("{\"resourceType\":");
    QTest::newRow("next page elsewhere") << false << 200
        << QByteArray(R"({"resourceType":"Bundle","type":"searchset","link":[{"relation":"next","url":"https://evil.example/base/R4?page=2"}]})");
}

void GenericDialectTest::refusesWhatIsNoPage() {
    QFETCH(bool, history);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto page = dialect().readPage({s("Slot"), {}, history}, answer(status, body));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::InvalidResource);
}

void GenericDialectTest::readsCapabilities() {
    const auto full = readCapabilities(test::fullStatement());
    QVERIFY(full);
    QCOMPARE(full->software, s("HAPI 6.8"));
    QCOMPARE(full->transaction, std::optional(true));
    QCOMPARE(full->systemHistory, std::optional(false));
    QCOMPARE(full->of(s("Appointment")).updateCreate, std::optional(true));
    QCOMPARE(full->of(s("Appointment")).remove, std::optional(false));
    QCOMPARE(full->of(s("Appointment")).operations, (QSet<QString>{s("book"), s("find")}));
    QCOMPARE(full->of(s("Slot")).read, std::optional(false));
    const auto empty = readCapabilities(R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":"server"}]})");
    QVERIFY(empty);
    QCOMPARE(empty->transaction, std::optional<bool>());
    QCOMPARE(empty->of(s("Slot")).read, std::optional<bool>());
    QVERIFY(!readCapabilities(R"({"resourceType":"CapabilityStatement","fhirVersion":"3.0.2"})"));
    QVERIFY(!readCapabilities("<html>"));
}

const praxidesk::test::TestRegistration<GenericDialectTest> registration;
