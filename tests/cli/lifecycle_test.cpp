// Each kind of change and its undo, the status table, limits of a search, and several commands at once: through the
// real program.

#include "tests/cli/workflow.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <memory>
#include <vector>

using praxidesk::test::Ran;
using praxidesk::test::u;
using praxidesk::test::Workflow;

class LifecycleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfChangeIsTakenBackWhole_data() {
        QTest::addColumn<QString>("words");
        for (const char *words : {"patient add --family Flanders --given Ned", "schedule create --actor Practitioner/dr_jones", "schedule deactivate SCHEDULE --comment Leave",
                                  "slot create --schedule SCHEDULE --start 2026-11-18T09:00 --end 2026-11-18T09:20", "slot update SLOT1 --status busy --overbooked true --comment Urgent",
                                  "book --slot SLOT2 SLOT3 --patient PATIENT", "book --schedule SCHEDULE --start 2026-11-17T20:00 --patient PATIENT --overbook --reason urgent",
                                  "hold --schedule SCHEDULE --start 2026-11-17T09:20 --duration 40", "release HOLD", "book --hold HOLD --patient PATIENT",
                                  "move APPOINTMENT --start 2026-11-17T09:20", "move APPOINTMENT --start 2026-11-17T09:00 --duration 10", "cancel APPOINTMENT --reason ill",
                                  "status APPOINTMENT noshow", "status APPOINTMENT entered-in-error", "respond APPOINTMENT --actor dr_smith --status declined",
                                  "block --schedule SCHEDULE --start 2026-11-17T09:00 --end 2026-11-17T10:00 --kind lunch", "unblock BLOCK"}) {
            QTest::newRow(words) << u(words);
        }
    }
    void everyKindOfChangeIsTakenBackWhole() {
        QFETCH(QString, words);
        const Workflow clinic;
        words.replace(u("APPOINTMENT"), clinic.run("book --slot SLOT0 --patient PATIENT").id());
        if (words.contains(u("HOLD"))) {
            words.replace(u("HOLD"), clinic.run("hold --schedule SCHEDULE --start 2026-11-17T10:00").id());
        }
        if (words.contains(u("BLOCK"))) {
            const Ran blocked = clinic.run("block --schedule SCHEDULE --start 2026-11-17T09:30 --end 2026-11-17T12:00");
            words.replace(u("BLOCK"), blocked.json().value(u("block")).toArray().first().toObject().value(u("id")).toString());
        }
        const Ran before = clinic.run("export");
        const Ran changed = clinic.run(words);
        QVERIFY2(changed.exitCode == 0, changed.output.constData());
        QVERIFY(clinic.run("export").output != before.output);
        QCOMPARE(clinic.run("undo").exitCode, 0);
        QCOMPARE(clinic.run("export").output, before.output);
        QCOMPARE(clinic.run("check").exitCode, 0);
    }

    void undoingStopsWhereSomebodyHasTheTime() {
        const Workflow clinic;
        const QString other = clinic.run("patient add --family Flanders --given Ned").id();
        const QString first = clinic.run("book --slot SLOT0 --patient PATIENT").id();
        QCOMPARE(clinic.run(u("cancel ") + first).exitCode, 0);
        const QString second = clinic.run(u("book --slot SLOT0 --patient ") + other).id();
        QCOMPARE(clinic.run("undo").json().value(u("action")).toString(), u("book"));
        QCOMPARE(clinic.run("undo").json().value(u("action")).toString(), u("cancel"));
        QCOMPARE(clinic.run(u("show ") + first).json().value(u("status")).toString(), u("booked"));
        QVERIFY(clinic.run(u("show ") + second).json().value(u("status")).toString() != u("booked"));
    }

    void statusesFollowTheTable_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("allowed");
        QTest::newRow("booked") << u("booked") << u("arrived fulfilled cancelled noshow entered-in-error checked-in").split(u' ');
        QTest::newRow("arrived") << u("arrived") << u("booked fulfilled cancelled noshow entered-in-error checked-in").split(u' ');
        QTest::newRow("checked-in") << u("checked-in") << u("arrived fulfilled cancelled entered-in-error").split(u' ');
        QTest::newRow("fulfilled") << u("fulfilled") << u("booked arrived entered-in-error checked-in").split(u' ');
        QTest::newRow("cancelled") << u("cancelled") << QStringList{u("entered-in-error")};
        QTest::newRow("noshow") << u("noshow") << u("booked arrived cancelled entered-in-error").split(u' ');
        QTest::newRow("entered-in-error") << u("entered-in-error") << QStringList();
    }
    void statusesFollowTheTable() {
        QFETCH(QString, from);
        QFETCH(QStringList, allowed);
        const Workflow clinic;
        const QString id = clinic.run("book --slot SLOT0 --patient PATIENT").id();
        if (from != u("booked")) {
            QCOMPARE(clinic.run(u("status %1 %2").arg(id, from)).exitCode, 0);
        }
        for (const QString &to : u("proposed pending booked arrived fulfilled cancelled noshow entered-in-error checked-in waitlist").split(u' ')) {
            const Ran ran = clinic.run(u("status Appointment/%1 %2").arg(id, to));
            QVERIFY2(ran.exitCode == (allowed.contains(to) ? 0 : 1), qPrintable(to + u(": ") + QString::fromUtf8(ran.output)));
            if (ran.exitCode == 0) {
                const bool free = to == u("cancelled") || to == u("entered-in-error");
                QCOMPARE(clinic.status(clinic.slotIds.at(0)), free ? u("free") : u("busy"));
                QCOMPARE(clinic.run("undo").exitCode, 0);
            } else {
                QCOMPARE(ran.errorCode(), u("transition-not-allowed"));
            }
            QCOMPARE(clinic.run(u("show ") + id).json().value(u("status")).toString(), from);
        }
    }

    void searchesEndWhereTheyAreTold() {
        const Workflow clinic;
        QCOMPARE(clinic.run("find --duration 40").items().size(), 3); // offers overlap: 09:00, 09:20, 09:40
        QCOMPARE(clinic.run("find --to 2026-11-17").items().size(), 4);
        QCOMPARE(clinic.run("find --to 2026-11-17T09:40").items().size(), 2);
        QCOMPARE(clinic.run("find --from 2026-11-17T09:10").items().size(), 3);
        QCOMPARE(clinic.run("find --to 2026-11-16").items().size(), 0);
        QCOMPARE(clinic.run("find --limit 1 --limit 2").items().size(), 2); // the last wins
        QCOMPARE(clinic.run("find --limit 0").items().size(), 4);
        QCOMPARE(clinic.run("find --weekdays MO").items().size(), 0);
        QCOMPARE(clinic.run("find --time-of-day 09:20-10:00").items().size(), 2);
        QCOMPARE(clinic.run("slot search --from 2026-11-17T09:20 --to 2026-11-17T09:40").items().size(), 1);
    }

    void aHoldEndsByItself() {
        Workflow clinic;
        QCOMPARE(clinic.run("hold --schedule SCHEDULE --start 2026-11-17T09:00 --duration 40 --minutes 10").exitCode, 0);
        clinic.praxictl.now = u("2026-11-17T08:09:59Z");
        QCOMPARE(clinic.run("find --from 2026-11-17").items().size(), 2);
        clinic.praxictl.now = u("2026-11-17T08:10:00Z");
        QCOMPARE(clinic.run("find --from 2026-11-17").items().size(), 4);
        QCOMPARE(clinic.status(clinic.slotIds.at(0)), u("free"));
        QCOMPARE(clinic.run("slot search --status busy-tentative").items().size(), 0);
    }

    void aClockSetBackLosesNothing() {
        Workflow clinic;
        const QString booked = clinic.run("book --slot SLOT0 --patient PATIENT").id();
        clinic.praxictl.now = u("2026-11-10T08:00:00Z");
        QCOMPARE(clinic.run(u("cancel ") + booked).exitCode, 0);
        QCOMPARE(clinic.run("check").exitCode, 0);
        QCOMPARE(clinic.run(u("audit --of ") + booked).items().size(), 2);
        QCOMPARE(clinic.run("undo").json().value(u("action")).toString(), u("cancel"));
        QCOMPARE(clinic.status(clinic.slotIds.at(0)), u("busy"));
    }

    /// A command that finds another one at work waits for it.
    void severalCommandsAtOnceAreAllDone() {
        const Workflow clinic;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u("PRAXIDESK_CLINIC"), clinic.praxictl.clinic());
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 8; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->setProcessEnvironment(environment);
            processes.back()->start(QStringLiteral(PRAXICTL), {u("patient"), u("add"), u("--family"), u("Parallel"), u("--given"), QString::number(i)});
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(30'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        QCOMPARE(clinic.run("patient search Parallel").items().size(), 8);
    }
};

const praxidesk::test::TestRegistration<LifecycleTest> registration;
#include "lifecycle_test.moc"
