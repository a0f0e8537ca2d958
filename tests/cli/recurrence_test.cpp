#include "tests/cli/praxictl_process.h"
#include "tests/support/test_registry.h"

#include <QTest>

using praxidesk::test::Praxictl;
using praxidesk::test::Ran;

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }

/// A clinic of one schedule with Slots at 12:00 and 12:20 on three Tuesdays, and a visit on the second of them.
struct Clinic {
    Praxictl praxictl{QStringLiteral(PRAXICTL)};
    QString schedule;
    QString visit;

    Clinic() {
        QCOMPARE(praxictl.run("init --name Praxis --time-zone Europe/Berlin").exitCode, 0);
        schedule = praxictl.run("schedule create --actor Practitioner/dr_smith").id();
        const QString patient = praxictl.run("patient add --family Simpson --given Homer").id();
        for (const char *day : {"2026-11-17", "2026-11-24", "2026-12-01"}) {
            for (const char *time : {"12:00", "12:20"}) {
                const QString start = u(day) + u("T") + u(time);
                const QString end = u(day) + u("T12:") + (u(time) == u("12:00") ? u("20") : u("40"));
                QCOMPARE(run(u("slot create --schedule %1 --start %2 --end %3").arg(schedule, start, end)).exitCode, 0);
            }
        }
        visit = run(u("book --schedule %1 --start 2026-11-24T12:20 --patient %2").arg(schedule, patient)).id();
        QVERIFY(!visit.isEmpty());
    }
    Ran run(const QString &words) const { return praxictl.run(words.split(u' ')); }
    Ran block(const char *rule) const {
        return run(u("block --schedule %1 --start 2026-11-17T12:00 --end 2026-11-17T13:00 --kind lunch --comment Lunch --rrule %2").arg(schedule, u(rule)));
    }
    int freeSlots() const { return int(run(u("slot search --schedule %1 --status free").arg(schedule)).items().size()); }
};

} // namespace

class RecurrenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksByARule() {
        const Clinic clinic;
        QCOMPARE(clinic.freeSlots(), 5);
        const Ran ran = clinic.block("FREQ=WEEKLY;COUNT=3");
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.errors.isEmpty(), ran.errors.constData());
        QCOMPARE(ran.json().keys(), (QStringList{u("block"), u("displaced")}));
        const QJsonArray blocks = ran.json().value(u("block")).toArray();
        QCOMPARE(blocks.size(), 3);
        QStringList starts;
        for (const QJsonValue &block : blocks) {
            const QJsonObject slot = block.toObject();
            QCOMPARE(slot.value(u("resourceType")).toString(), u("Slot"));
            QCOMPARE(slot.value(u("status")).toString(), u("busy-unavailable"));
            QCOMPARE(slot.value(u("comment")).toString(), u("Lunch"));
            starts << slot.value(u("start")).toString();
        }
        QCOMPARE(starts, (QStringList{u("2026-11-17T12:00:00+01:00"), u("2026-11-24T12:00:00+01:00"), u("2026-12-01T12:00:00+01:00")}));
        const QJsonArray displaced = ran.json().value(u("displaced")).toArray();
        QCOMPARE(displaced.size(), 1);
        QCOMPARE(displaced.first().toObject().value(u("id")).toString(), clinic.visit);
        QCOMPARE(displaced.first().toObject().value(u("status")).toString(), u("booked"));
        QCOMPARE(clinic.freeSlots(), 0);
        QCOMPARE(clinic.run(u("check")).exitCode, 0);

        QCOMPARE(clinic.run(u("unblock ") + blocks.first().toObject().value(u("id")).toString()).exitCode, 0);
        QCOMPARE(clinic.freeSlots(), 2);
        QCOMPARE(clinic.run(u("undo")).exitCode, 0);
        QCOMPARE(clinic.run(u("undo")).exitCode, 0); // the whole rule was one step
        QCOMPARE(clinic.freeSlots(), 5);
    }

    void takesAwayAsManyAsAreMeant_data() {
        QTest::addColumn<QString>("option");
        QTest::addColumn<int>("freeSlots");
        QTest::newRow("only this without the option") << QString() << 1;
        QTest::newRow("this") << u(" --scope this") << 1;
        QTest::newRow("this and following") << u(" --scope following") << 3;
        QTest::newRow("all") << u(" --scope all") << 5;
    }
    void takesAwayAsManyAsAreMeant() {
        QFETCH(QString, option);
        QFETCH(int, freeSlots);
        const Clinic clinic;
        const QString second = clinic.block("FREQ=WEEKLY;COUNT=3").json().value(u("block")).toArray().at(1).toObject().value(u("id")).toString();
        const Ran ran = clinic.run(u("unblock ") + second + option);
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json().value(u("done")).toBool(), true);
        QCOMPARE(clinic.freeSlots(), freeSlots);
        const Ran undone = clinic.run(u("undo"));
        QCOMPARE(undone.exitCode, 0);
        QVERIFY2(!undone.json().value(u("summary")).toString().contains(u("(s)")), undone.output.constData());
        QCOMPARE(clinic.freeSlots(), 0); // one step, however many went
    }

    void knowsNoOtherScope() {
        const Clinic clinic;
        const QString block = clinic.block("FREQ=WEEKLY;COUNT=2").json().value(u("block")).toArray().first().toObject().value(u("id")).toString();
        QCOMPARE(clinic.run(u("unblock ") + block + u(" --scope some")).exitCode, 2);
        QCOMPARE(clinic.freeSlots(), 2);
    }

    void keepsTheWallClock() {
        const Praxictl praxictl(QStringLiteral(PRAXICTL));
        QCOMPARE(praxictl.run("init --time-zone Europe/Berlin").exitCode, 0);
        const QString schedule = praxictl.run("schedule create --actor Practitioner/dr_smith").id();
        const Ran ran = praxictl.run(u("block --schedule %1 --start 2027-03-21T09:00 --end 2027-03-21T10:00 --rrule RRULE:FREQ=WEEKLY;COUNT=2").arg(schedule).split(u' '));
        const QJsonArray blocks = ran.json().value(u("block")).toArray();
        QCOMPARE(blocks.at(0).toObject().value(u("start")).toString(), u("2027-03-21T09:00:00+01:00"));
        QCOMPARE(blocks.at(1).toObject().value(u("start")).toString(), u("2027-03-28T09:00:00+02:00"));
    }

    void saysWhereAnEndlessRuleIsCut() {
        const Clinic clinic;
        const Ran ran = clinic.block("FREQ=WEEKLY");
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json().value(u("block")).toArray().size(), 105);
        QVERIFY2(ran.errors.contains("after two years"), ran.errors.constData());
    }

    void refusesWhatIsNoRule_data() {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("no rule") << QByteArray("weekly");
        QTest::newRow("unknown frequency") << QByteArray("FREQ=SOMETIMES");
        QTest::newRow("too many") << QByteArray("FREQ=DAILY;COUNT=1000");
    }
    void refusesWhatIsNoRule() {
        QFETCH(QByteArray, rule);
        const Clinic clinic;
        const Ran ran = clinic.block(rule.constData());
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(ran.errorCode().startsWith(u("invalid-")));
        QCOMPARE(clinic.freeSlots(), 5);
    }
};

const praxidesk::test::TestRegistration<RecurrenceTest> recurrenceTest;
#include "recurrence_test.moc"
