#include "core/exchange/busy_times.h"
#include "core/exchange/export_tables.h"
#include "tests/exchange/clinic_fixture.h"
#include "tests/support/must_hold.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::exchange;
using praxidesk::test::Clinic;
using praxidesk::test::instant;
using praxidesk::test::london;
using praxidesk::test::mustHold;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

class TestSubscription : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itTellsAsMuchAsItMay_data() {
        QTest::addColumn<PatientNames>("names");
        QTest::addColumn<QStringList>("summaries");
        QTest::addColumn<bool>("note");
        QTest::newRow("everything") << PatientNames::Full << QStringList{s("Zoë Öztürk, Follow-up"), s("dentist")} << true;
        QTest::newRow("initials") << PatientNames::Initials << QStringList{s("Z. Ö., Follow-up"), s("dentist")} << false;
        QTest::newRow("busy") << PatientNames::Hidden << QStringList{s("Busy"), s("Busy")} << false;
    }
    void itTellsAsMuchAsItMay() {
        QFETCH(PatientNames, names);
        QFETCH(bool, note);
        const Clinic clinic;
        const ActorId doctor = fill(clinic);
        const QByteArray calendar = subscription(clinic, doctor, names);
        const auto busy = readBusyTimes(calendar, london(), clinic.store->now());
        QVERIFY(busy.refused.empty());
        QStringList summaries;
        for (const auto &time : busy.times) {
            summaries << time.summary;
        }
        QTEST(summaries, "summaries");
        QVERIFY(busy.times.front().interval == (Interval{instant("2026-11-18T09:00:00Z"), instant("2026-11-18T09:20:00Z")}));
        QVERIFY(busy.times.back().interval == (Interval{instant("2026-11-18T12:00:00Z"), instant("2026-11-18T13:00:00Z")}));
        QCOMPARE(calendar.contains("fasting"), note);
        QVERIFY2(QByteArray(calendar).replace("\r\n ", "").contains("X-WR-CALNAME:Dr. A\\, M.D. für Allgemeinmedizin und Geburtshilfe in der Gemeinschaftspraxis am Märktplätzle\r\n"), calendar.constData());
        QVERIFY(!calendar.contains("Someone"));
        for (const QByteArray &line : calendar.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the carriage return
        }
    }

    void theSameClinicGivesTheSameBytes() {
        const Clinic clinic;
        const ActorId doctor = fill(clinic);
        QCOMPARE(subscription(clinic, doctor, PatientNames::Full), subscription(clinic, doctor, PatientNames::Full));
    }

private:
    static ActorId fill(const Clinic &clinic) {
        const QByteArray lines = R"({"resourceType":"Practitioner","id":"a","name":[{"text":"Dr. A, M.D. für Allgemeinmedizin und Geburtshilfe in der Gemeinschaftspraxis am Märktplätzle"}]}
{"resourceType":"Patient","id":"p","name":[{"family":"Öztürk","given":["Zoë"]}]}
{"resourceType":"Patient","id":"q","name":[{"family":"Someone","given":["Else"]}]}
{"resourceType":"Schedule","id":"s","active":true,"actor":[{"reference":"Practitioner/a"}]}
)";
        mustHold(importFile(*clinic.desk, clinic.write(s("in.ndjson"), lines), {}).has_value());
        const auto schedule = narrow<ScheduleId>(*clinic.store->resolve(s("Schedule/s")));
        std::vector<AppointmentId> booked;
        for (const auto &[who, start] : {std::pair("Patient/p", "2026-11-18T09:00:00Z"), std::pair("Patient/q", "2026-11-18T10:00:00Z")}) {
            desk::BookingRequest request;
            request.schedules = {schedule};
            request.start = instant(start);
            request.patient = narrow<PatientId>(*clinic.store->resolve(s(who)));
            request.appointmentType = Concept::ofText(s("Follow-up"));
            request.comment = s("fasting");
            request.overbook = true;
            request.reason = s("no hours");
            const auto made = clinic.desk->book(request);
            mustHold(made.has_value());
            booked.push_back(*made);
        }
        mustHold(clinic.desk->cancel(booked.back(), s("ill")).has_value());
        mustHold(clinic.desk->block({{schedule}, {{instant("2026-11-18T12:00:00Z"), instant("2026-11-18T13:00:00Z")}}, BlockKind::Other, s("dentist")}).has_value());
        return narrow<ActorId>(*clinic.store->resolve(s("Practitioner/a")));
    }
    static QByteArray subscription(const Clinic &clinic, ActorId doctor, PatientNames names) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Output out(buffer);
        writeSubscription(*clinic.store, {doctor, QDate(2026, 11, 17), QDate(2026, 11, 30), names}, out);
        out.flush();
        return buffer.data();
    }
};

const praxidesk::test::TestRegistration<TestSubscription> registration;

} // namespace

#include "test_subscription.moc"
