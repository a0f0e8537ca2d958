#include "app/command/arguments.h"
#include "tests/cli/workflow.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace praxidesk;
using praxidesk::test::Praxictl;
using praxidesk::test::Ran;
using praxidesk::test::u;
using praxidesk::test::Workflow;

class ContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsExitTwo_data() {
        QTest::addColumn<QString>("words");
        for (const char *words : {"", "nonsense", "schedule", "slot frobnicate", "book", "book --patient", "find --limit many", "slot create --schedule x --start y --end z --status bogus",
                                  "status id", "status id bogus", "show", "show a b", "init --unknown", "find --json=yes", "hours show", "sync --pull-only --push-only", "respond x --actor y --status maybe",
                                  "book --patient x", "book --patient x --schedule y", "book --patient x --slot y --hold z", "book --patient x --slot y --start 2026-11-17T10:00",
                                  "book --patient x --schedule y --start 2026-11-17T10:00 --slot z", "book --patient x --hold y --duration 10", "slot update x", "init --seed 2", "find --duration -5", "-x"}) {
            QTest::newRow(words) << u(words);
        }
    }
    void wrongUsageIsExitTwo() {
        QFETCH(QString, words);
        const Praxictl praxictl(QStringLiteral(PRAXICTL));
        const Ran ran = praxictl.run(words.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.errorCode(), u("usage"));
        QVERIFY(!QFile::exists(praxictl.clinic()));
        const Ran plain = praxictl.plain(words.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(plain.exitCode, 2);
        QVERIFY(plain.output.isEmpty());
        QVERIFY(!plain.errors.isEmpty());
    }

    void everyCommandExplainsItself() {
        const Praxictl praxictl(QStringLiteral(PRAXICTL));
        for (const command::CommandDefinition &definition : command::commands()) {
            const Ran ran = praxictl.plain(definition.name.split(u' ') << u("--help"));
            QCOMPARE(ran.exitCode, 0);
            QVERIFY2(ran.output.contains("Example: praxictl "), qPrintable(definition.name));
            const auto parsed = command::parse(QProcess::splitCommand(QString(definition.example).replace(u'\'', u'"')));
            QVERIFY2(parsed.has_value(), qPrintable(definition.example + (parsed ? QString() : parsed.error())));
            QCOMPARE(parsed->command->name, definition.name);
        }
        QVERIFY(praxictl.plain({u("--print-man-page")}).output.startsWith(".TH PRAXICTL"));
    }

    void aMissingClinicIsSaidAndNotMade_data() {
        QTest::addColumn<QString>("words");
        for (const char *words : {"check", "find", "schedule list", "undo", "show Patient/1", "backup x.praxidesk", "patient add --family A --given B"}) {
            QTest::newRow(words) << u(words);
        }
    }
    void aMissingClinicIsSaidAndNotMade() {
        QFETCH(QString, words);
        const Praxictl praxictl(QStringLiteral(PRAXICTL));
        const Ran ran = praxictl.run(words.split(u' '));
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.errorCode(), u("clinic-missing"));
        QVERIFY(!QFile::exists(praxictl.clinic()));
    }

    void booksMovesCancelsAndUndoes() {
        const Workflow clinic;
        QCOMPARE(clinic.run("find --schedule SCHEDULE").items().size(), 4);
        const QJsonObject offer = clinic.run("find --schedule SCHEDULE --duration 40 --limit 1").items().first().toObject();
        QCOMPARE(offer.value(u("start")).toString(), u("2026-11-17T09:00:00+01:00"));
        QCOMPARE(offer.value(u("slot")).toArray().size(), 2);

        const Ran booked = clinic.run("book --schedule SCHEDULE --start 2026-11-17T09:00 --patient PATIENT --appointment-type Follow-up");
        QCOMPARE(booked.exitCode, 0);
        QCOMPARE(booked.json().value(u("status")).toString(), u("booked"));
        QCOMPARE(booked.json().value(u("start")).toString(), u("2026-11-17T09:00:00+01:00"));
        QCOMPARE(booked.json().value(u("end")).toString(), u("2026-11-17T09:20:00+01:00"));
        QCOMPARE(booked.json().value(u("participant")).toArray().size(), 3);
        QCOMPARE(clinic.status(clinic.slotIds.at(0)), u("busy"));

        const Ran moved = clinic.run(u("move %1 --start 2026-11-17T09:20 --duration 40").arg(booked.id()));
        QCOMPARE(moved.exitCode, 0);
        QCOMPARE(moved.id(), booked.id());
        QCOMPARE(clinic.status(clinic.slotIds.at(0)), u("free"));
        QCOMPARE(clinic.status(clinic.slotIds.at(1)), u("busy"));
        QCOMPARE(clinic.status(clinic.slotIds.at(2)), u("busy"));

        const Ran cancelled = clinic.run(u("cancel Appointment/%1 --reason ill").arg(booked.id()));
        QCOMPARE(cancelled.json().value(u("status")).toString(), u("cancelled"));
        QCOMPARE(clinic.status(clinic.slotIds.at(1)), u("free"));

        for (const char *action : {"cancel", "move", "book"}) {
            const Ran undone = clinic.run("undo");
            QCOMPARE(undone.exitCode, 0);
            QCOMPARE(undone.json().value(u("action")).toString(), u(action));
        }
        QCOMPARE(clinic.run("find --schedule SCHEDULE").items().size(), 4);
        QCOMPARE(clinic.run("check").json().value(u("done")).toBool(), true);
    }

    void blocksTakeFreeSlotsAndGiveThemBack() {
        const Workflow clinic;
        QCOMPARE(clinic.run("book --slot SLOT0 --patient PATIENT").exitCode, 0);
        const Ran blocked = clinic.run("block --schedule SCHEDULE --start 2026-11-17T09:00 --end 2026-11-17T10:00 --kind lunch --comment Lunch");
        QCOMPARE(blocked.json().value(u("block")).toArray().size(), 1);
        QCOMPARE(blocked.json().value(u("displaced")).toArray().size(), 1);
        QCOMPARE(clinic.status(clinic.slotIds.at(0)), u("busy"));
        QCOMPARE(clinic.status(clinic.slotIds.at(1)), u("busy-unavailable"));
        const Ran refused = clinic.run("book --schedule SCHEDULE --start 2026-11-17T09:20 --patient PATIENT");
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.errorCode(), u("blocked"));
        const QString block = blocked.json().value(u("block")).toArray().first().toObject().value(u("id")).toString();
        QCOMPARE(clinic.run(u("unblock ") + block).json().value(u("done")).toBool(), true);
        QCOMPARE(clinic.status(clinic.slotIds.at(1)), u("free"));
    }

    void holdsBecomeBookingsOrEnd() {
        const Workflow clinic;
        const Ran held = clinic.run("hold --schedule SCHEDULE --start 2026-11-17T09:00 --minutes 5");
        QCOMPARE(held.json().value(u("status")).toString(), u("busy-tentative"));
        QCOMPARE(clinic.run("book --schedule SCHEDULE --start 2026-11-17T09:00 --patient PATIENT").errorCode(), u("held"));
        const Ran booked = clinic.run(u("book --hold %1 --patient PATIENT").arg(held.id()));
        QCOMPARE(booked.exitCode, 0);
        QCOMPARE(clinic.status(clinic.slotIds.at(0)), u("busy"));
        const Ran again = clinic.run("hold --schedule SCHEDULE --start 2026-11-17T09:20");
        QCOMPARE(clinic.run(u("release ") + again.id()).json().value(u("done")).toBool(), true);
        QCOMPARE(clinic.status(clinic.slotIds.at(1)), u("free"));
    }

    void refusalsNameTheirRule_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("taken") << u("book --schedule SCHEDULE --start 2026-11-17T09:00 --patient PATIENT") << 1 << u("slot-taken");
        QTest::newRow("slot taken") << u("book --slot SLOT0 --patient PATIENT") << 1 << u("slot-taken");
        QTest::newRow("outside hours") << u("book --schedule SCHEDULE --start 2026-11-17T20:00 --patient PATIENT") << 1 << u("outside-hours");
        QTest::newRow("off grid") << u("book --schedule SCHEDULE --start 2026-11-17T09:25 --duration 10 --patient PATIENT") << 1 << u("off-grid");
        QTest::newRow("no reason") << u("book --schedule SCHEDULE --start 2026-11-17T09:00 --patient OTHER --overbook") << 1 << u("overbook-needs-reason");
        QTest::newRow("no excuse") << u("book --schedule SCHEDULE --start 2026-11-17T09:00 --patient PATIENT --overbook --reason urgent") << 1 << u("patient-double-booked");
        QTest::newRow("unknown patient") << u("book --schedule SCHEDULE --start 2026-11-17T09:20 --patient nobody") << 3 << u("not-found");
        QTest::newRow("unknown schedule") << u("find --schedule nothing") << 3 << u("not-found");
        QTest::newRow("a search that ends before it begins") << u("find --from 2026-11-18 --to 2026-11-17") << 3 << u("invalid-time");
        QTest::newRow("bad time") << u("why --schedule SCHEDULE --start tomorrow") << 3 << u("invalid-time");
        QTest::newRow("no such day") << u("why --schedule SCHEDULE --start 2026-02-30T09:00:00Z") << 3 << u("invalid-time");
        QTest::newRow("back to proposed") << u("status APPOINTMENT proposed") << 1 << u("transition-not-allowed");
        QTest::newRow("unknown resource") << u("show Patient/nobody") << 3 << u("not-found");
    }
    void refusalsNameTheirRule() {
        QFETCH(QString, words);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        const Workflow clinic;
        const Ran booked = clinic.run("book --slot SLOT0 --patient PATIENT");
        QCOMPARE(booked.exitCode, 0);
        const QString other = clinic.run("patient add --family Flanders --given Ned").id();
        const Ran ran = clinic.run(words.replace(u("APPOINTMENT"), booked.id()).replace(u("OTHER"), other));
        QCOMPARE(ran.errorCode(), code);
        QCOMPARE(ran.exitCode, exitCode);
        QCOMPARE(clinic.run("appointment list").items().size(), 1);
    }

    void overbookingIsMarkedAndUndone() {
        const Workflow clinic;
        QCOMPARE(clinic.run("book --slot SLOT0 --patient PATIENT").exitCode, 0);
        const QString other = clinic.run("patient add --family Flanders --given Ned").id();
        const Ran urgent = clinic.run(u("book --schedule SCHEDULE --start 2026-11-17T09:00 --patient %1 --overbook --reason urgent").arg(other));
        QCOMPARE(urgent.exitCode, 0);
        QJsonObject slot = clinic.run("show SLOT0").json();
        QCOMPARE(slot.value(u("status")).toString(), u("busy"));
        QCOMPARE(slot.value(u("overbooked")).toBool(), true);
        QCOMPARE(slot.value(u("comment")).toString(), u("urgent"));
        QCOMPARE(clinic.run("undo").exitCode, 0);
        slot = clinic.run("show SLOT0").json();
        QVERIFY(!slot.contains(u("overbooked")) || !slot.value(u("overbooked")).toBool());
        QVERIFY(!slot.contains(u("comment")));
    }

    void importsTheOfficialExampleAndFindsItOnItsDay() {
        Workflow clinic;
        const QString file = QStringLiteral(EXAMPLES "/appointment-example.json");
        const QJsonObject report = clinic.run(u("import ") + file).json().value(u("files")).toArray().first().toObject();
        QCOMPARE(report.value(u("created")).toInt(), 1);
        QCOMPARE(report.value(u("refused")).toArray().size(), 0);
        const QJsonArray items = clinic.run("appointment list --from 2013-12-10 --to 2013-12-10").items();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().toObject().value(u("resource")).toObject().value(u("id")).toString(), u("example"));
        QCOMPARE(items.first().toObject().value(u("promise")).toString(), u("local"));
        QCOMPARE(clinic.run(u("import ") + file).json().value(u("files")).toArray().first().toObject().value(u("unchanged")).toInt(), 1);
        QFile bad(clinic.praxictl.path(u("bad.json")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"resourceType\":\"Slot\",\"status\":\"bogus\"}");
        bad.close();
        const Ran refused = clinic.run("import bad.json");
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(!refused.json().value(u("files")).toArray().first().toObject().value(u("refused")).toArray().isEmpty());
    }

    void everythingElseOfTheContractAnswers_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("member");
        QTest::newRow("patient search") << u("patient search simp") << u("items");
        QTest::newRow("schedule list") << u("schedule list --specialty Cardiology --active true --actor Practitioner/dr_smith") << u("items");
        QTest::newRow("deactivate") << u("schedule deactivate SCHEDULE --comment Leave") << u("resourceType");
        QTest::newRow("activate") << u("schedule activate Schedule/SCHEDULE") << u("resourceType");
        QTest::newRow("slot update") << u("slot update SLOT1 --status busy --overbooked true --comment Urgent") << u("resourceType");
        QTest::newRow("slot search") << u("slot search --schedule SCHEDULE --status free --from 2026-11-17 --to 2026-11-17") << u("items");
        QTest::newRow("why") << u("why --schedule SCHEDULE --start 2026-11-17T09:00") << u("offered");
        QTest::newRow("audit") << u("audit --of Patient/PATIENT") << u("items");
        QTest::newRow("backup") << u("backup copy.praxidesk") << u("done");
        QTest::newRow("check") << u("check") << u("done");
        QTest::newRow("show") << u("show Patient/PATIENT") << u("resourceType");
        QTest::newRow("respond") << u("respond APPOINTMENT --actor Practitioner/dr_smith --status accepted") << u("resourceType");
        QTest::newRow("status") << u("status APPOINTMENT arrived") << u("resourceType");
    }
    void everythingElseOfTheContractAnswers() {
        QFETCH(QString, words);
        QFETCH(QString, member);
        const Workflow clinic;
        const QString appointment = clinic.run("book --slot SLOT0 --patient PATIENT").id();
        const Ran ran = clinic.run(words.replace(u("APPOINTMENT"), appointment));
        QVERIFY2(ran.exitCode == 0, ran.output.constData());
        QVERIFY2(ran.json().contains(member), ran.output.constData());
        if (member == u("items")) {
            QVERIFY(!ran.items().isEmpty());
        }
    }

    void anUnsignedLockOfADeadProgramIsNobodys() {
        const Workflow clinic;
        QFile lock(clinic.praxictl.clinic() + u(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QCOMPARE(clinic.run("check").exitCode, 0);
    }

    void aBackupComesBack() {
        const Workflow clinic;
        QCOMPARE(clinic.run("backup copy.praxidesk").exitCode, 0);
        QCOMPARE(clinic.run("book --slot SLOT0 --patient PATIENT").exitCode, 0);
        QCOMPARE(clinic.run("restore copy.praxidesk").exitCode, 0);
        QCOMPARE(clinic.run("appointment list").items().size(), 0);
        QCOMPARE(clinic.run("restore missing.praxidesk").exitCode, 3);
        QCOMPARE(clinic.run("find --schedule SCHEDULE").items().size(), 4);
    }
};

const praxidesk::test::TestRegistration<ContractTest> registration;
#include "contract_test.moc"
