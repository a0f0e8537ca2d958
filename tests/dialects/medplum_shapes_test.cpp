// Less usual shapes of what Medplum knows: a visit on several Slots, an operation of the type, people's own time zones; and
// servers that were added as another kind than they are.

#include <QObject>

#include "core/fhir/json.h"
#include "tests/dialects/clinik_world.h"
#include "tests/dialects/listed_world.h"
#include "tests/dialects/medplum_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// Single quotes for double ones.
QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

} // namespace

class MedplumShapesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitOverTwoSlots() {
        MedplumWorld world;
        DialectClinic &clinic = world.clinic();
        desk::BookingRequest request;
        request.patient = world.patient();
        for (const store::SlotRow &row : clinic.store().slotRows({})) {
            if (row.schedule == world.stored() && (row.interval.start == MedplumWorld::at(1) || row.interval.start == MedplumWorld::at(2))) {
                request.slotIds.push_back(row.id);
            }
        }
        QCOMPARE(request.slotIds.size(), size_t(2));
        const auto booked = clinic.desk().book(request);
        QVERIFY2(booked, why(booked));
        QCOMPARE(world.settle(), QString());
        QCOMPARE(int(clinic.ledger().promise(resourceKey(*booked))), int(Promise::Confirmed));
        const auto there = fhir::JsonDocument::parse(world.visitThere(*booked));
        QCOMPARE(there->root()["slot"].size(), std::uint32_t(2));
        QCOMPARE(parseInstant(there->root()["end"].toString(), Zone()), std::optional(MedplumWorld::at(3)));
        QCOMPARE(world.takenAt(1) + world.takenAt(2), 2);
        // another clinic reads one visit of an hour, and gives both Slots back
        QVERIFY(clinic.desk().cancel(*booked, QString()));
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.takenAt(1) + world.takenAt(2), 0);
        QCOMPARE(world.visitsAt(1), 0);
    }

    void cancelsByTheTypesOperation() {
        MedplumHabits habits;
        habits.cancelsByType = true;
        MedplumWorld world(habits);
        DialectClinic &clinic = world.clinic();
        for (const int index : {1, 3}) {
            const auto booked = world.book(index);
            QVERIFY2(booked, why(booked));
            QCOMPARE(world.settle(), QString());
            QVERIFY(clinic.desk().cancel(*booked, QString()));
            world.server().received().clear();
            QCOMPARE(world.settle(), QString());
            QVERIFY(world.visitThere(*booked).contains("\"cancelled\""));
            QCOMPARE(world.visitsAt(index) + world.takenAt(index), 0);
            const auto asked = std::count_if(world.server().received().begin(), world.server().received().end(), [](const Arrived &arrived) { return arrived.request.url.path().contains(u'$'); });
            QCOMPARE(int(asked), index == 1 ? 2 : 1); // the instance's operation is not there: known from the first on
        }
        QCOMPARE(int(world.mind().done().count(s("cancel"))), 2);
    }

    /// Hours without a zone of their own are those of where the people work.
    void peopleHaveTheirOwnTimeZone_data() {
        QTest::addColumn<QByteArray>("extension");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QString>("first");
        const QByteArray newYork = json("'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/timezone','valueCode':'America/New_York'}],");
        QTest::newRow("nobody says") << QByteArray() << QByteArray() << s("2026-11-23T08:00:00.000Z");
        QTest::newRow("the practitioner's") << newYork << QByteArray() << s("2026-11-23T13:00:00.000Z");
        QTest::newRow("no zone") << QByteArray(newYork).replace("America/New_York", "Mars/Olympus") << QByteArray() << s("2026-11-23T08:00:00.000Z");
        QTest::newRow("the schedule's own") << newYork << json("{'url':'timezone','valueCode':'Europe/Berlin'},") << s("2026-11-23T07:00:00.000Z");
    }
    void peopleHaveTheirOwnTimeZone() {
        QFETCH(QByteArray, extension);
        QFETCH(QByteArray, own);
        QFETCH(QString, first);
        MedplumWorld world;
        DialectClinic &clinic = world.clinic();
        const QString doctor = world.mind().put("{\"resourceType\":\"Practitioner\"," + extension + json("'name':[{'family':'Hibbert'}]}"));
        const QString schedule = world.mind().put(json("{'resourceType':'Schedule','extension':[{'url':'https://medplum.com/fhir/StructureDefinition/SchedulingParameters','extension':[{'url':'duration','valueDuration':{'value':30,'unit':'min'}},")
                                                  + json("{'url':'alignmentInterval','valueDuration':{'value':30,'unit':'min'}},") + own
                                                  + json("{'url':'availability','extension':[{'url':'availableTime','extension':[{'url':'daysOfWeek','valueCode':'mon'},{'url':'availableStartTime','valueTime':'08:00:00'},{'url':'availableEndTime','valueTime':'10:00:00'}]}]}]}],'actor':[{'reference':'")
                                                  + doctor.toUtf8() + json("'}]}"));
        world.now += Minutes(10);
        QVERIFY(!clinic.sync().error);
        desk::FindRequest request;
        request.schedules = {narrow<ScheduleId>(clinic.key("Schedule", schedule.section(u'/', 1)))};
        request.duration = Minutes(30);
        request.from = MedplumWorld::at(0) - std::chrono::hours(4);
        request.to = MedplumWorld::at(0) + std::chrono::hours(14);
        const auto offers = clinic.desk().find(request);
        QVERIFY2(offers, why(offers));
        QCOMPARE(offers->size(), size_t(4));
        QCOMPARE(offers->front().interval.start, *parseInstant(first, Zone()));
    }

    void aServerThatIsOfAnotherKindSaysSo_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isMedplum");
        QTest::addColumn<QString>("looksLike");
        for (const char *kind : {"canvas", "medikit", "clinik"}) {
            QTest::addRow("%s, and it is Medplum", kind) << s(kind) << true << s("Medplum");
            QTest::addRow("%s, and it is a plain server", kind) << s(kind) << false << s("plain FHIR");
        }
    }
    void aServerThatIsOfAnotherKindSaysSo() {
        QFETCH(QString, kind);
        QFETCH(bool, isMedplum);
        QFETCH(QString, looksLike);
        MedplumWorld medplum;
        ListedWorld listed;
        DialectClinic &clinic = isMedplum ? medplum.clinic() : listed.clinic();
        sync::ServerSettings settings;
        settings.name = s("wrong");
        settings.kind = kind;
        settings.organization = s("org-1");
        settings.url = (isMedplum ? medplum.server() : listed.server()).base().toString();
        settings.auth = s("bearer");
        const auto server = sync::addServer(clinic.store(), settings, s("front"));
        QVERIFY2(server, why(server));
        sync::Connection connection(clinic.store(), *server, s("front"), [] { return QByteArray("canary"); });
        const auto check = QCoro::waitFor(connection.check());
        const QString said = check ? check->looksLike : check.error().message;
        QVERIFY2(check ? said == (isMedplum ? s("medplum") : s("fhir")) : said.contains(s("It looks like ") + looksLike), qPrintable(said));
    }

    void aServerOfItsKindSaysNothingOfOthers() {
        ClinikWorld world;
        sync::Connection connection(world.clinic().store(), world.clinic().server(), s("front"), [] { return QByteArray("canary"); });
        const auto check = QCoro::waitFor(connection.check());
        QVERIFY2(check && check->looksLike.isEmpty(), why(check));
        world.server().behave([](const Arrived &) { return Mishap::says(400, R"({"error":{"code":"bad","message":"Not today"}})", {{"Content-Type", "application/json"}}); });
        const auto refused = QCoro::waitFor(connection.check());
        QVERIFY(!refused && !refused.error().message.contains(s("looks like")));
    }
};

const praxidesk::test::TestRegistration<MedplumShapesTest> medplumShapesTest;
#include "medplum_shapes_test.moc"
