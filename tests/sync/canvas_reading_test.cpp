#include "tests/sync/canvas_reading_test.h"

#include "core/fhir/json_equality.h"
#include "core/sync/dialects/dialects.h"
#include "tests/fhir/resource_generator.h"
#include "tests/support/test_registry.h"
#include "tests/sync/canvas_samples.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using namespace praxidesk::test;
using namespace praxidesk::test::canvas_samples;
using praxidesk::fhir::saysTheSame;

Q_DECLARE_METATYPE(praxidesk::sync::Answer)

void CanvasReadingTest::findsWhatItMade_data() {
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("it is there") << theirs() << true;
    QTest::newRow("it is there, and they came already") << theirs("arrived") << true;
    QTest::newRow("another time") << theirs("booked", {}, "2023-09-21T16:45:00+00:00", "2023-09-21T17:05:00+00:00") << false;
    QTest::newRow("another end") << theirs("booked", {}, "2023-09-21T15:45:00+00:00", "2023-09-21T16:45:00+00:00") << false;
    QTest::newRow("cancelled before") << theirs("cancelled") << false;
    QTest::newRow("another patient") << QByteArray(theirs()).replace("Patient/7", "Patient/8") << false;
    QTest::newRow("another practitioner") << QByteArray(theirs()).replace("Practitioner/3640cd20", "Practitioner/9") << false;
}

void CanvasReadingTest::findsWhatItMade() {
    QFETCH(QByteArray, there);
    QFETCH(bool, isOurs);
    const auto found = dialect().readLook(made(), answered(200, searchset({R"({"resourceType":"Appointment","id":"1","status":"booked"})", there})));
    QVERIFY(found);
    QCOMPARE(found->has_value(), isOurs);
    if (isOurs) {
        QCOMPARE((*found)->id, s("41"));
        QCOMPARE(operationOf((*found)->json), s("op-a"));
    }
    for (const auto &[name, answer] : nonsense()) {
        const auto nothing = dialect().readLook(made(), answer);
        QVERIFY2(!nothing || !nothing->has_value(), name);
        QVERIFY2(!nothing || answer.body.contains("searchset"), name);
    }
}

void CanvasReadingTest::readsVersions() {
    const QByteArray dated = theirs("booked", R"("meta":{"versionId":"3","lastUpdated":"2023-09-20T10:00:00.123456+00:00"},)");
    const auto page = dialect().readPage({s("Appointment"), {}, false}, answered(200, searchset({dated, theirs(), R"({"resourceType":"Appointment","status":"booked"})"})));
    QVERIFY(page);
    QCOMPARE(page->resources.size(), size_t(2)); // what has no id is no resource
    QCOMPARE(page->resources[0].etag, QByteArray("2023-09-20T10:00:00.123Z"));
    QCOMPARE(page->resources[1].etag, QByteArray());
    const auto one = dialect().readOne(s("Appointment"), answered(200, theirs(), {{"last-modified", "Wed, 20 Sep 2023 10:00:00 GMT"}, {"etag", "W/\"9\""}}));
    QVERIFY(one && one->has_value());
    QCOMPARE((*one)->etag, QByteArray("2023-09-20T10:00:00Z"));
    // the next page is named without a host
    const auto many = dialect().readPage({s("Patient"), {}, false}, answered(200, R"({"resourceType":"Bundle","type":"searchset","link":[{"relation":"next","url":"/Patient?_count=10&_offset=10"}],"entry":[{"resource":{"resourceType":"Patient","id":"1"}}]})"));
    QVERIFY(many && many->next);
    QCOMPARE(lineOf(dialect().pullNext(*many->next)), "GET " + base + "Patient?_count=10&_offset=10");
}

void CanvasReadingTest::readsFreeTime() {
    const auto slot = [](const QByteArray &day, const QByteArray &from, const QByteArray &to, const QByteArray &status = "free", const QByteArray &of = "Location.2-Staff.3640cd20") {
        return R"({"resourceType":"Slot","schedule":{"reference":"Schedule/)" + of + R"(","type":"Schedule"},"status":")" + status + R"(","start":")" + day + 'T' + from + R"(:00-07:00","end":")" + day + 'T' + to + R"(:00-07:00"})";
    };
    const OfferQuestion question{s("Location.2-Staff.3640cd20"), {at("2023-09-21T07:00:00Z"), at("2023-09-22T07:00:00Z")}, Minutes(20), *Zone::fromId(s("America/Los_Angeles"))};
    const auto offers = dialect().readOffers(question, answered(200, searchset({
        slot("2023-09-21", "08:45", "09:05"), slot("2023-09-21", "13:45", "14:05"), slot("2023-09-22", "09:15", "09:35"), slot("2023-09-21", "10:00", "10:20", "busy"),
        slot("2023-09-21", "11:00", "11:20", "free", "Location.3-Staff.3640cd20"), slot("2023-09-21", "12:20", "12:00"), R"({"resourceType":"Slot","status":"free"})", R"({"resourceType":"Patient","id":"1"})"})));
    QVERIFY(offers);
    QCOMPARE(*offers, (std::vector<Interval>{{at("2023-09-21T15:45:00Z"), at("2023-09-21T16:05:00Z")}, {at("2023-09-21T20:45:00Z"), at("2023-09-21T21:05:00Z")}}));
    const auto none = dialect().readOffers(question, answered(200, searchset({})));
    QVERIFY(none && none->empty());
}

void CanvasReadingTest::refusesWhatIsNoFreeTime_data() {
    QTest::addColumn<Answer>("answer");
    for (const auto &[name, answer] : nonsense()) {
        if (!answer.body.contains("searchset")) {
            QTest::newRow(name) << answer;
        }
    }
    QTest::newRow("refused") << answered(400, outcome("invalid", "Bad request"));
    QTest::newRow("nobody") << answered(401, outcome("unknown", "Authentication failed"));
    QTest::newRow("a refused page") << answered(403, searchset({}));
}

void CanvasReadingTest::refusesWhatIsNoFreeTime() {
    QFETCH(Answer, answer);
    QVERIFY(!dialect().readOffers({s("x"), {}, {}, {}}, answer));
}

void CanvasReadingTest::completes_data() {
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<QByteArray>("came");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray local = R"("identifier":[{"system":"urn:praxidesk:operation","value":"op-a"}],"slot":[{"reference":"Slot/1"}],"serviceType":[{"text":"x"}],"comment":"secret","appointmentType":{"text":"Check-up"},)";
    const QByteArray where = R"("supportingInformation":[{"reference":"Location/2","type":"Location"}],)";
    QTest::newRow("nothing known") << QByteArray() << theirs() << theirs();
    QTest::newRow("nothing new") << visit("booked", where + local) << theirs() << QByteArray(visit("booked", where + local)).replace("0a-uuid", "41");
    QTest::newRow("they came") << visit("booked", where + local) << theirs("arrived") << QByteArray(visit("arrived", where + local)).replace("0a-uuid", "41");
    QTest::newRow("moved") << visit("booked", where + R"("minutesDuration":20,)") << theirs("booked", {}, "2023-09-21T16:45:00+00:00", "2023-09-21T17:15:00+00:00")
                           << QByteArray(visit("booked", where + R"("minutesDuration":30,)")).replace("0a-uuid", "41").replace("2023-09-21T08:45:00-07:00", "2023-09-21T16:45:00+00:00").replace("2023-09-21T09:05:00-07:00", "2023-09-21T17:15:00+00:00");
    QTest::newRow("it has a kind of its own now") << visit("booked", where) << theirs("booked", R"("appointmentType":{"coding":[{"system":"INTERNAL","code":"A"}]},)") << QByteArray(visit("booked", where + R"("appointmentType":{"coding":[{"system":"INTERNAL","code":"A"}]},)")).replace("0a-uuid", "41");
    QTest::newRow("another kind of its own") << visit("booked", where + R"("appointmentType":{"coding":[{"system":"INTERNAL","code":"B"}]},)") << theirs("booked", R"("appointmentType":{"coding":[{"system":"INTERNAL","code":"A"}]},)")
                                             << QByteArray(visit("booked", where + R"("appointmentType":{"coding":[{"system":"INTERNAL","code":"A"}]},)")).replace("0a-uuid", "41");
    QTest::newRow("ours is no kind of its own") << visit("booked", where + R"("appointmentType":{"text":"Check-up"},)") << theirs("booked", R"("appointmentType":{"coding":[{"system":"INTERNAL","code":"A"}]},)")
                                                << QByteArray(visit("booked", where + R"("appointmentType":{"text":"Check-up"},)")).replace("0a-uuid", "41");
    QTest::newRow("the reason for cancelling stays") << visit("cancelled", where + R"("cancelationReason":{"text":"ill"},)") << theirs("cancelled") << QByteArray(visit("cancelled", where + R"("cancelationReason":{"text":"ill"},)")).replace("0a-uuid", "41");
    QTest::newRow("a reason has gone there") << visit("booked", where + R"("description":"Cough",)") << theirs() << QByteArray(visit("booked", where)).replace("0a-uuid", "41");
    const QByteArray room = R"({"actor":{"reference":"Location/9"},"status":"accepted"},)";
    QTest::newRow("who else takes part") << QByteArray(visit("booked", where)).replace(R"("participant":[)", R"("participant":[)" + room) << theirs() << QByteArray(visit("booked", where)).replace(R"("participant":[)", R"("participant":[)" + room).replace("0a-uuid", "41");
    const QByteArray here = R"({"actor":{"reference":"Location/2"},"status":"accepted"},)";
    QTest::newRow("moved to another place") << QByteArray(visit("booked", where)).replace(R"("participant":[)", R"("participant":[)" + here) << QByteArray(theirs()).replace("Location/2", "Location/3")
                                            << QByteArray(visit("booked", where)).replace(R"("participant":[)", R"("participant":[)" + here).replace("Location/2", "Location/3").replace("0a-uuid", "41");
    QTest::newRow("another practitioner") << visit("booked", where) << QByteArray(theirs()).replace("3640cd20", "77")
                                          << QByteArray(visit("booked", where)).replace(R"({"actor":{"reference":"Practitioner/3640cd20"},"status":"accepted"})", R"({"actor":{"reference":"Practitioner/77","type":"Practitioner"},"status":"accepted"})").replace("0a-uuid", "41");
}

void CanvasReadingTest::completes() {
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, came);
    QFETCH(QByteArray, expected);
    const QByteArray whole = dialect().completed(s("Appointment"), known, came);
    QVERIFY2(saysTheSame(whole, expected), whole);
    // and once more it says the same
    QCOMPARE(dialect().completed(s("Appointment"), whole, came), whole);
}

void CanvasReadingTest::losesNothingThatItHasNoPlaceFor() {
    const QStringList itsOwn{s("id"), s("meta"), s("contained"), s("extension"), s("identifier"), s("status"), s("reasonCode"), s("description"), s("supportingInformation"), s("start"), s("end"), s("participant"),
                             s("appointmentType"), s("minutesDuration"), s("cancelationReason")};
    for (unsigned seed = 1; seed <= 400; ++seed) {
        ResourceGenerator generator(seed);
        const QByteArray known = generator.resource("Appointment");
        const QByteArray whole = dialect().completed(s("Appointment"), known, theirs(seed % 2 == 0 ? "booked" : "cancelled"));
        const auto before = fhir::JsonDocument::parse(known);
        const auto now = fhir::JsonDocument::parse(whole);
        QVERIFY2(before && now, known);
        for (const fhir::JsonNode member : fhir::children(before->root())) {
            const QString element = member.key();
            const QByteArray name = element.toUtf8();
            if (!itsOwn.contains(element.startsWith(u'_') ? element.mid(1) : element)) {
                QVERIFY2(saysTheSame(now->root()[std::string_view(name.constData(), size_t(name.size()))], member), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(element)));
            }
        }
        for (const auto &[list, member] : {std::pair("identifier", "system"), std::pair("extension", "url")}) {
            for (const fhir::JsonNode each : fhir::children(before->root()[list])) {
                const QByteArray raw(each.raw().data(), qsizetype(each.raw().size()));
                QVERIFY2(!each[member].toString().startsWith(s("urn:praxidesk:")) || whole.contains(raw), raw);
            }
        }
        QCOMPARE(now->root()["status"].toString(), seed % 2 == 0 ? s("booked") : s("cancelled"));
        QVERIFY2(saysTheSame(dialect().completed(s("Appointment"), whole, theirs(seed % 2 == 0 ? "booked" : "cancelled")), whole), whole);
    }
}

void CanvasReadingTest::isMadeForItsKind() {
    store::ServerRow row;
    row.kind = s("canvas");
    row.url = s("https://fumage-example.canvasmedical.com");
    QVERIFY(dynamic_cast<CanvasDialect *>(makeDialect(row).get()));
    QCOMPARE(lineOf(makeDialect(row)->pull({s("Schedule"), {}, false})), "GET " + base + "Schedule");
}

const praxidesk::test::TestRegistration<CanvasReadingTest> registration;
