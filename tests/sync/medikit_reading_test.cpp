#include "tests/sync/medikit_reading_test.h"

#include "core/fhir/json_equality.h"
#include "core/fhir/resource_io.h"
#include "core/sync/dialects/dialects.h"
#include "tests/fhir/resource_generator.h"
#include "tests/support/test_registry.h"
#include "tests/sync/medikit_samples.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using namespace praxidesk::test;
using namespace praxidesk::test::medikit_samples;
using praxidesk::fhir::saysTheSame;


void MediKitReadingTest::findsItsAddress_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("host") << s("https://m.example") << s("o") << QByteArray("GET https://m.example/v2/o/fhir/R4/Patient");
    QTest::newRow("host with a path") << s("https://m.example/api") << s("o") << QByteArray("GET https://m.example/api/v2/o/fhir/R4/Patient");
    QTest::newRow("whole") << s("https://m.example/v2/o/fhir/R4") << s("o") << QByteArray("GET https://m.example/v2/o/fhir/R4/Patient");
    QTest::newRow("whole, with a slash") << s("https://m.example/v2/o/fhir/R4/") << s("o") << QByteArray("GET https://m.example/v2/o/fhir/R4/Patient");
    QTest::newRow("whole, and nobody says which organisation") << s("https://m.example/v2/o/fhir/R4") << QString() << QByteArray("GET https://m.example/v2/o/fhir/R4/Patient");
}

void MediKitReadingTest::findsItsAddress() {
    QFETCH(QString, url);
    QFETCH(QString, organization);
    QFETCH(QByteArray, line);
    store::ServerRow row;
    row.kind = s("medikit");
    row.url = url;
    row.organization = organization;
    QCOMPARE(lineOf(makeDialect(row)->pull({s("Patient"), {}, false})), line);
}

void MediKitReadingTest::findsWhatItBooked_data() {
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

void MediKitReadingTest::findsWhatItBooked() {
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

void MediKitReadingTest::findsWhatWasAnswered_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("it says so") << QByteArray("declined") << true;
    QTest::newRow("it says something else") << QByteArray("accepted") << false;
}

void MediKitReadingTest::findsWhatWasAnswered() {
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

void MediKitReadingTest::tellsOccurrencesApart() {
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
    // its own address in references says nothing
    const QByteArray absolute = QByteArray(theirs()).replace("Patient/7", base + "Patient/7").replace("PractitionerRole/role-1", "https://elsewhere.example/PractitionerRole/role-1");
    const auto page = dialect().readPage({s("Appointment"), {}, false}, answered(200, searchset({absolute})));
    QVERIFY(page && page->resources.front().json.contains("\"reference\":\"Patient/7\"") && page->resources.front().json.contains("https://elsewhere.example/PractitionerRole/role-1"));
    const auto one = dialect().readOne(s("Appointment"), answered(200, absolute, {{"etag", "W/\"1\""}}));
    QVERIFY(one && one->has_value() && (*one)->etag.isEmpty() && (*one)->json.contains("\"reference\":\"Patient/7\""));
}

void MediKitReadingTest::occurrencesKeepTheirId() {
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

void MediKitReadingTest::readsFreeTime() {
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

void MediKitReadingTest::refusesWhatIsNoFreeTime() {
    for (const auto &[name, answer] : nonsense()) {
        QVERIFY2(answer.body.contains("searchset") || !dialect().readOffers({s("sched-1"), {}, {}, {}}, answer), name);
    }
    QVERIFY(!dialect().readOffers({s("sched-1"), {}, {}, {}}, answered(200, outcome("processing", "No"))));
}

void MediKitReadingTest::completes_data() {
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

void MediKitReadingTest::completes() {
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, came);
    QFETCH(QByteArray, expected);
    const QByteArray whole = dialect().completed(s("Appointment"), known, came);
    QVERIFY2(saysTheSame(whole, expected), whole);
    QVERIFY(saysTheSame(dialect().completed(s("Appointment"), whole, came), whole));
}

void MediKitReadingTest::losesNothingThatItHasNoPlaceFor() {
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

const praxidesk::test::TestRegistration<MediKitReadingTest> registration;
