// The real FHIR server spoken to as Medplum: its REST and its transactions are Medplum's own, its operations are not there.

#include "core/sync/network_transport.h"
#include "tests/servers/plain_fhir_server.h"
#include "tests/servers/synced_clinic.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using praxidesk::test::must;
using praxidesk::test::SyncedClinic;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const Instant morning = *parseInstant(u"2026-11-23T08:00:00Z", Zone());
constexpr Minutes length{30};
Instant at(int index) { return morning + length * index; }

/// Written with single quotes.
const QByteArray hours = QByteArray("'extension':[{'url':'https://medplum.com/fhir/StructureDefinition/SchedulingParameters','extension':["
                                    "{'url':'duration','valueDuration':{'value':30,'unit':'min'}},{'url':'alignmentInterval','valueDuration':{'value':30,'unit':'min'}},{'url':'timezone','valueCode':'UTC'},"
                                    "{'url':'availability','extension':[{'url':'availableTime','extension':[{'url':'daysOfWeek','valueCode':'mon'},{'url':'availableStartTime','valueTime':'08:00:00'},{'url':'availableEndTime','valueTime':'12:00:00'}]}]}]}],")
                             .replace('\'', '"');

/// Somebody else's application writes there.
void put(const QUrl &base, const QByteArray &name, const QByteArray &members) {
    sync::NetworkTransport transport({.base = base, .certificateAuthorities = {}}, [] { return QByteArray(); });
    sync::Request request;
    request.method = sync::Method::Put;
    request.url = QUrl(base.toString() + u'/' + QString::fromUtf8(name));
    request.body = "{\"resourceType\":\"" + name.left(name.indexOf('/')) + "\",\"id\":\"" + name.mid(name.indexOf('/') + 1) + "\"," + members + '}';
    request.contentType = "application/fhir+json";
    const sync::Answer answer = QCoro::waitFor(transport.send(request));
    QVERIFY2(answer.succeeded(), answer.body);
}

QByteArray words(const sync::SyncReport &report) { return report.error ? (report.error->message + u' ' + report.error->detail).toUtf8() : report.remarks.join(u' ').toUtf8(); }

} // namespace

class MedplumKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayWithoutItsOperations() {
        test::PlainFhirServer server;
        QVERIFY2(!server.base().isEmpty(), server.words());
        const QUrl base = server.base();
        put(base, "Practitioner/doctor", R"("name":[{"family":"Okafor"}])");
        put(base, "Practitioner/nurse", R"("name":[{"family":"Adams"}])");
        put(base, "Patient/homer", R"("name":[{"family":"Simpson","given":["Homer"]}])");
        put(base, "Schedule/computing", hours + R"("actor":[{"reference":"Practitioner/doctor"}])");
        put(base, "Schedule/stored", R"("actor":[{"reference":"Practitioner/nurse"}])");
        for (int i = 0; i < 6; ++i) {
            const QByteArray times = "\"start\":\"" + toUtcIso(at(i)).toUtf8() + "\",\"end\":\"" + toUtcIso(at(i + 1)).toUtf8() + "\"";
            put(base, "Slot/free" + QByteArray::number(i), "\"schedule\":{\"reference\":\"Schedule/stored\"},\"status\":\"free\"," + times);
        }
        const Instant sunday = morning - std::chrono::hours(24);
        SyncedClinic one(base, s("one"), sunday, s("medplum"));
        SyncedClinic two(base, s("two"), sunday, s("medplum"));
        const auto synced = [](SyncedClinic &clinic) {
            const sync::SyncReport report = clinic.sync();
            QVERIFY2(!report.error && report.conflicts == 0 && report.quarantined == 0 && report.localOnly == 0, words(report).constData());
        };
        synced(one);
        synced(two);
        QCOMPARE(one.store().count(ResourceType::Schedule), 2);
        QCOMPARE(one.store().count(ResourceType::Slot), 6);
        const auto computing = one.find<ScheduleId>(s("Schedule/computing"));
        const auto stored = one.find<ScheduleId>(s("Schedule/stored"));
        QCOMPARE(one.store().schedule(computing)->parameters.size(), size_t(1));
        const auto book = [&](ScheduleId schedule, int index) {
            desk::BookingRequest request;
            request.schedules = {schedule};
            request.start = at(index);
            request.patient = one.find<PatientId>(s("Patient/homer"));
            return must(one.desk().book(request));
        };
        const AppointmentId worked = book(computing, 1);
        const AppointmentId over = book(computing, 3);
        const AppointmentId slot = book(stored, 0);
        synced(one);
        // it has found out, without anything having been lost
        const QByteArray capabilities = one.ledger().server(one.server)->capabilities;
        QVERIFY2(capabilities.contains("\"$book\"") && capabilities.contains("\"$book slot\""), capabilities);
        for (const AppointmentId visit : {worked, over, slot}) {
            QCOMPARE(one.promiseOf(resourceKey(visit)), Promise::Confirmed);
        }
        synced(two);
        QCOMPARE(two.picture(), one.picture());

        QVERIFY(one.desk().cancel(over, s("ill")));
        desk::MoveRequest move;
        move.appointment = worked;
        move.start = at(5);
        QVERIFY(one.desk().move(move));
        move.appointment = slot;
        move.start = at(4);
        QVERIFY(one.desk().move(move));
        desk::BlockRequest block;
        block.schedules = {computing};
        block.intervals = {{at(6), at(7)}};
        block.comment = s("Team meeting");
        QVERIFY(one.desk().block(block));
        block.schedules = {stored};
        block.intervals = {{at(1), at(2)}};
        QVERIFY(one.desk().block(block));
        one.setNow(sunday + Minutes(10));
        two.setNow(sunday + std::chrono::hours(25)); // what is gone it finds by comparing, once a day
        synced(one);
        QCOMPARE(one.ledger().waiting().size(), size_t(0));
        synced(two);
        QCOMPARE(two.picture(), one.picture());
        QCOMPARE(one.store().appointment(worked)->interval->start, at(5));
        const sync::SyncReport again = one.sync();
        QVERIFY2(!again.error && again.pulled == 0 && again.pushed == 0, words(again).constData());
        // tested, it is asked anew, and found out anew
        const auto check = QCoro::waitFor(one.connection().check());
        QVERIFY(check);
        QVERIFY(!one.ledger().server(one.server)->capabilities.contains("$book"));
        book(computing, 7);
        synced(one);
        synced(two);
        QCOMPARE(two.picture(), one.picture());
    }
};

const praxidesk::test::TestRegistration<MedplumKindTest> medplumKindTest;
#include "medplum_kind_test.moc"
