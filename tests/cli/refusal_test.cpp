// What a stranger's script meets at the edges: odd words, odd ids, refusals said once, files that are none.

#include "tests/cli/workflow.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using praxidesk::test::Praxictl;
using praxidesk::test::Ran;
using praxidesk::test::u;
using praxidesk::test::Workflow;

namespace {

void write(const QString &path, const QByteArray &content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QJsonObject firstFile(const Ran &ran) { return ran.json().value(u("files")).toArray().first().toObject(); }

} // namespace

class RefusalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoDashesEndTheOptions() {
        const Workflow clinic;
        QCOMPARE(clinic.run("patient search -- Homer").items().size(), 1);
        QCOMPARE(clinic.run("patient search -- --json").items().size(), 0);
        QCOMPARE(clinic.run("patient search -12").exitCode, 0);
    }

    void aClashIsSaidOnceHoweverManyActorsHaveIt() {
        const Workflow clinic;
        const QString booked = clinic.run("book --slot SLOT0 --patient PATIENT").id();
        const QJsonArray reasons = clinic.run("why --schedule SCHEDULE --start 2026-11-17T09:00").json().value(u("reasons")).toArray();
        QStringList clashes;
        for (const auto &reason : reasons) {
            clashes << reason.toObject().value(u("clash")).toString();
        }
        QCOMPARE(clashes, (QStringList{u("Appointment/") + booked, u("Slot/") + clinic.slotIds.at(0)}));
    }

    void aPatientWhoIsElsewhereIsWarnedOf() {
        const Workflow clinic;
        const QString other = clinic.run("schedule create --actor Practitioner/dr_jones").id();
        for (const char *time : {"--start 2026-11-17T09:00 --end 2026-11-17T09:20", "--start 2026-11-18T09:00 --end 2026-11-18T09:20"}) {
            QCOMPARE(clinic.run(u("slot create --schedule %1 %2").arg(other, u(time))).exitCode, 0);
        }
        QCOMPARE(clinic.run("book --slot SLOT0 --patient PATIENT").exitCode, 0);
        const Ran later = clinic.run(u("book --schedule %1 --start 2026-11-18T09:00 --patient PATIENT").arg(other));
        QVERIFY2(!later.errors.contains("patient-double-booked"), later.errors.constData());
        const Ran moved = clinic.run(u("move %1 --start 2026-11-17T09:00").arg(later.id()));
        QCOMPARE(moved.exitCode, 0);
        QVERIFY2(moved.errors.contains("patient-double-booked"), moved.errors.constData());
        QCOMPARE(clinic.run("undo").exitCode, 0);
        const Ran booked = clinic.run(u("book --schedule %1 --start 2026-11-17T09:00 --patient PATIENT").arg(other));
        QCOMPARE(booked.exitCode, 0);
        QVERIFY2(booked.errors.contains("patient-double-booked"), booked.errors.constData());
        QVERIFY(clinic.run("--quiet undo").errors.isEmpty());
    }

    /// An id that FHIR does not allow gets another one; the name is still read, and understood everywhere.
    void oddIdsStayReadable() {
        const Workflow clinic;
        const Ran listed = clinic.run("schedule list --actor Practitioner/dr_smith");
        QCOMPARE(listed.items().size(), 1);
        const QJsonObject actor = listed.items().first().toObject().value(u("actor")).toArray().first().toObject();
        QVERIFY(!actor.value(u("reference")).toString().contains(u'_'));
        QCOMPARE(actor.value(u("display")).toString(), u("dr_smith"));
        const Ran booked = clinic.run("book --slot SLOT0 --patient PATIENT");
        QVERIFY2(booked.output.contains("\"display\":\"dr_smith\""), booked.output.constData());
        QCOMPARE(clinic.run(u("respond %1 --actor dr_smith --status declined").arg(booked.id())).exitCode, 0);
        write(clinic.praxictl.path(u("smith.json")), "{\"resourceType\":\"Practitioner\",\"id\":\"dr_smith\",\"name\":[{\"family\":\"Smith\"}]}");
        QCOMPARE(firstFile(clinic.run("import smith.json")).value(u("created")).toInt(), 1);
        QVERIFY(clinic.praxictl.plain({u("schedule"), u("list")}).output.contains("Smith"));
        QVERIFY(clinic.run("show Practitioner/dr_smith").output.contains("\"value\":\"dr_smith\""));
    }

    void badInputIsExitThree_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("code");
        QTest::newRow("two windows") << u("find --time-of-day 08:00-09:00,10:00-11:00") << u("invalid-argument");
        QTest::newRow("no such hour") << u("find --time-of-day 25:00-26:00") << u("invalid-argument");
        QTest::newRow("no length") << u("find --duration 0") << u("invalid-time");
        QTest::newRow("export from a time") << u("export --from 2026-11-17Tgarbage") << u("invalid-time");
        QTest::newRow("offset without colon") << u("why --schedule SCHEDULE --start 2026-11-17T09:00+0100") << u("invalid-time");
        QTest::newRow("hour 24") << u("why --schedule SCHEDULE --start 2026-11-17T24:00") << u("invalid-time");
        QTest::newRow("Slots with a gap") << u("book --slot SLOT0 --slot SLOT2 --patient PATIENT") << u("invalid-time");
        QTest::newRow("one Slot twice") << u("book --slot SLOT0 --slot SLOT0 --patient PATIENT") << u("invalid-time");
        QTest::newRow("not a hold") << u("release SLOT0") << u("not-found");
        QTest::newRow("not a block") << u("unblock SLOT0") << u("not-found");
        QTest::newRow("wrong type") << u("release Patient/PATIENT") << u("not-found");
        QTest::newRow("no actor") << u("schedule create --actor nobody") << u("not-found");
    }
    void badInputIsExitThree() {
        QFETCH(QString, words);
        QFETCH(QString, code);
        const Workflow clinic;
        const Ran ran = clinic.run(words);
        QCOMPARE(ran.errorCode(), code);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(clinic.run("slot search --status free").items().size(), 4);
    }

    void aFileThatCannotBeTakenSaysWhy_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray("") << u("empty");
        QTest::newRow("no resource") << QByteArray("{}") << u("resourceType");
        QTest::newRow("key twice") << QByteArray("{\"resourceType\":\"Patient\",\"id\":\"d\",\"id\":\"e\"}") << u("twice");
        QTest::newRow("broken UTF-8") << QByteArray("{\"resourceType\":\"Patient\",\"id\":\"\xff\"}") << u("UTF-8");
        QTest::newRow("deep") << QByteArray(100'000, '[') << u("128 levels");
        QTest::newRow("one bad line") << QByteArray("{\"resourceType\":\"Patient\",\"id\":\"good\"}\n{\"resourceType\":\"Patient\",\"gender\":\"bogus\"}\n") << u("bogus");
        QTest::newRow("calendar without a schedule") << QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n") << u("schedule");
    }
    void aFileThatCannotBeTakenSaysWhy() {
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        const Workflow clinic;
        write(clinic.praxictl.path(u("file")), content);
        const Ran ran = clinic.run("import file");
        QCOMPARE(ran.exitCode, 3);
        const QJsonObject refusal = firstFile(ran).value(u("refused")).toArray().first().toObject();
        QVERIFY2(refusal.value(u("message")).toString().contains(reason), ran.output.constData());
        QCOMPARE(clinic.run("show Patient/good").errorCode(), u("not-found"));
    }

    void aMissingFileOrFolderIsNamed() {
        const Workflow clinic;
        QVERIFY(clinic.run("import nowhere.json").output.contains("There is no file"));
        QVERIFY(QDir().mkpath(clinic.praxictl.path(u("folder"))));
        QVERIFY(clinic.run("import folder").output.contains("is a folder"));
        QVERIFY(!clinic.praxictl.plain({u("import"), u("nowhere.json")}).output.contains("  : "));
    }

#ifdef Q_OS_UNIX
    /// Each file is taken whole or not at all, and what was taken is said even when the next finds no room.
    void noMoreRoomSaysWhichFilesAreIn_data() {
        QTest::addColumn<bool>("json");
        QTest::newRow("for scripts") << true;
        QTest::newRow("for people") << false;
    }
    void noMoreRoomSaysWhichFilesAreIn() {
        QFETCH(bool, json);
        const Workflow clinic;
        QByteArray many;
        for (int i = 0; i < 3000; ++i) {
            many += "{\"resourceType\":\"Patient\",\"id\":\"many-" + QByteArray::number(i) + "\",\"name\":[{\"family\":\"" + QByteArray(300, 'x') + "\"}]}\n";
        }
        write(clinic.praxictl.path(u("first.json")), "{\"resourceType\":\"Patient\",\"id\":\"first\",\"name\":[{\"family\":\"First\"}]}");
        write(clinic.praxictl.path(u("many.ndjson")), many);
        write(clinic.praxictl.path(u("last.json")), "{\"resourceType\":\"Patient\",\"id\":\"last\",\"name\":[{\"family\":\"Last\"}]}");
        const QStringList words{u("import"), u("first.json"), u("many.ndjson"), u("last.json")};
        const auto limit = rlim_t(QFileInfo(clinic.praxictl.clinic()).size() + 400'000);
        const Ran ran = clinic.praxictl.limited(limit, (json ? QStringList{u("--json")} : QStringList{u("--quiet")}) + words);
        QCOMPARE(ran.exitCode, 5);
        if (json) {
            // a write that stops half-way says that the disk is full; one that cannot begin says only that it failed
            const QStringList honest{u("disk-full"), u("storage-failure")};
            QVERIFY2(honest.contains(ran.errorCode()), qPrintable(ran.errorCode()));
            const QJsonArray files = ran.json().value(u("error")).toObject().value(u("details")).toObject().value(u("files")).toArray();
            QCOMPARE(files.size(), 1);
            QCOMPARE(files.first().toObject().value(u("file")).toString(), u("first.json"));
            QCOMPARE(files.first().toObject().value(u("created")).toInt(), 1);
        } else {
            QVERIFY2(ran.output.startsWith("first.json: 1 new"), ran.output.constData());
            QVERIFY(!ran.output.contains("many") && !ran.output.contains("last"));
            QVERIFY2(ran.errors.contains("Nothing was changed"), ran.errors.constData());
        }
        QCOMPARE(clinic.run("show Patient/first").exitCode, 0);
        QCOMPARE(clinic.run("show Patient/many-0").errorCode(), u("not-found"));
        QCOMPARE(clinic.run("show Patient/last").errorCode(), u("not-found"));
        QCOMPARE(clinic.run("check").exitCode, 0);
    }
#endif

    void requestsOfATransactionAreNotCarriedOut() {
        const Workflow clinic;
        write(clinic.praxictl.path(u("tx.json")), QByteArray("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"request\":{\"method\":\"DELETE\",\"url\":\"Patient/")
                  + clinic.patient.toUtf8() + "\"}},{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"tx\"},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/tx\"}}]}");
        const Ran ran = clinic.run("import tx.json");
        QCOMPARE(firstFile(ran).value(u("created")).toInt(), 1);
        QVERIFY(ran.errors.contains("DELETE"));
        QCOMPARE(clinic.run("show PATIENT").exitCode, 0);
    }

    void aFileThatIsNoClinicStaysAsItIs() {
        const Praxictl praxictl(QStringLiteral(PRAXICTL));
        const QByteArray content(5000, 'x');
        write(praxictl.clinic(), content);
        const Ran ran = praxictl.run("check");
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.errorCode(), u("clinic-damaged"));
        QFile file(praxictl.clinic());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aLinkIsTheSameClinic() {
        const Workflow clinic;
        const QString link = clinic.praxictl.path(u("link.praxidesk"));
        QVERIFY(QFile::link(clinic.praxictl.clinic(), link));
        QFile lock(clinic.praxictl.clinic() + u(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("1\nsomebody\nelsewhere\n");
        lock.close();
        const Ran ran = clinic.run(u("--clinic %1 check").arg(link));
        QCOMPARE(ran.errorCode(), u("clinic-locked"));
        QCOMPARE(ran.exitCode, 5);
    }

    void timesOfANightWhenClocksChange_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("wallClock");
        QTest::addColumn<QString>("instant");
        QTest::newRow("gap") << u("Europe/Berlin") << u("2026-03-29T02:30") << u("2026-03-29T03:30:00+02:00");
        QTest::newRow("overlap") << u("Europe/Berlin") << u("2026-10-25T02:30") << u("2026-10-25T02:30:00+02:00");
        QTest::newRow("gap in New York") << u("America/New_York") << u("2026-03-08T02:30") << u("2026-03-08T03:30:00-04:00");
        QTest::newRow("overlap in New York") << u("America/New_York") << u("2026-11-01T01:30") << u("2026-11-01T01:30:00-04:00");
        QTest::newRow("half an hour's gap") << u("Australia/Lord_Howe") << u("2026-10-04T02:15") << u("2026-10-04T02:45:00+11:00");
        QTest::newRow("half an hour's overlap") << u("Australia/Lord_Howe") << u("2026-04-05T01:45") << u("2026-04-05T01:45:00+11:00");
    }
    void timesOfANightWhenClocksChange() {
        QFETCH(QString, zone);
        QFETCH(QString, wallClock);
        QFETCH(QString, instant);
        Praxictl praxictl(QStringLiteral(PRAXICTL));
        QCOMPARE(praxictl.run(QStringList{u("init"), u("--time-zone"), zone}).exitCode, 0);
        const QString schedule = praxictl.run("schedule create --actor Practitioner/p").id();
        const Ran slot = praxictl.run(QStringList{u("slot"), u("create"), u("--schedule"), schedule, u("--start"), wallClock, u("--end"), wallClock.left(10) + u("T20:00")});
        QCOMPARE(slot.json().value(u("start")).toString(), instant);
        const QString day = wallClock.left(10);
        QCOMPARE(praxictl.run(QStringList{u("find"), u("--from"), day, u("--to"), day}).items().size(), 1);
    }
};

const praxidesk::test::TestRegistration<RefusalTest> registration;
#include "refusal_test.moc"
