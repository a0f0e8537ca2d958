// The command line and a stand-in: added, checked, brought together, booked, and brought together again.

#include <QObject>

#include "tests/dialects/canvas_world.h"
#include "tests/dialects/clinik_world.h"
#include "tests/dialects/medikit_world.h"
#include "tests/dialects/medplum_world.h"
#include "tests/dialects/office.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QString text(Instant instant) { return toUtcIso(instant); }

} // namespace

class PraxictlOnServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksWithClinik() {
        ClinikHabits habits;
        habits.slotsOfSchedules = s("v2/times");
        ClinikWorld world(habits, {{s("path-slots"), s("v2/times")}});
        Praxictl praxictl(s(PRAXICTL));
        praxictl.now = s("2026-11-22T09:00:00Z");
        QFile token(praxictl.path(s("token")));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write("canary\n");
        token.close();
        const auto done = [&](const QString &words) {
            const Ran ran = run(praxictl, words);
            if (ran.exitCode != 0) {
                qWarning("%s: %s%s", qPrintable(words), ran.output.constData(), ran.errors.constData());
            }
            return ran;
        };
        QCOMPARE(done(s("init --name Praxis --time-zone UTC")).exitCode, 0);
        QCOMPARE(done(s("server add front --kind clinik --url %1 --auth bearer --token-file %2 --path-slots v2/times").arg(world.server().base().toString(), token.fileName())).exitCode, 0);
        const Ran check = done(s("server check front"));
        QCOMPARE(check.exitCode, 0);
        QCOMPARE(check.json().value(s("software")).toString(), s("Clinik"));
        QCOMPARE(done(s("sync")).exitCode, 0);
        // a server's ids are accepted, also those that are none in FHIR
        const Ran found = done(s("find --schedule sched_dr_smith_mon --from 2026-11-23 --to 2026-11-23"));
        QCOMPARE(found.items().size(), 7);
        const Ran booked = done(s("book --schedule sched_dr_smith_mon --start 2026-11-23T08:30:00Z --patient pat_homer"));
        QCOMPARE(booked.exitCode, 0);
        const Ran sync = done(s("sync"));
        QCOMPARE(sync.exitCode, 0);
        QCOMPARE(sync.json().value(s("pending")).toInt(-1), 0);
        QCOMPARE(world.visitsAt(1), 1);
        QCOMPARE(world.slotStatus(1), s("busy"));
        QCOMPARE(done(s("cancel ") + booked.id()).exitCode, 0);
        QCOMPARE(done(s("sync")).exitCode, 0);
        QCOMPARE(world.visitsAt(1), 0);
        QCOMPARE(world.slotStatus(1), s("free"));
        // signed out there: it says so and keeps what waits
        QCOMPARE(done(s("book --schedule sched_dr_smith_mon --start 2026-11-23T09:00:00Z --patient pat_homer")).exitCode, 0);
        world.mind().habits().token = "another";
        const Ran refused = run(praxictl, s("sync"));
        QCOMPARE(refused.exitCode, 4);
        QCOMPARE(refused.errorCode(), s("sign-in-needed"));
        QVERIFY(!refused.output.contains("canary") && !refused.errors.contains("canary"));
        world.mind().habits().token = "canary";
        QCOMPARE(done(s("sync")).exitCode, 0);
        QCOMPARE(world.visitsAt(2), 1);
    }

    /// The first two steps of its documents, and leave: a schedule of several actors with generated Slots, published; blocked,
    /// overbooked, deactivated with a comment.
    void publishesToClinik() {
        ClinikWorld world;
        Office office(s("2026-11-22T09:00:00Z"), s("UTC"), s("clinik"), world.server());
        office.done(s("sync"));
        const size_t schedules = world.mind().schedules().size();
        const size_t known = world.mind().slotsOfSchedules().size();
        const QString schedule = office.done(s("schedule create --actor Practitioner/dr_smith --actor Location/ultrasound_room_2 --specialty Cardiology --horizon-start 2026-11-01 --horizon-end 2027-01-31")).id();
        office.done({s("hours"), s("set"), s("--schedule"), schedule, s("--rule"), s("TU 13:00-15:00"), s("--slot"), s("30")});
        office.goOffline(); // made while nobody can be told
        QCOMPARE(office.done(s("slot generate --schedule %1 --from 2026-11-24 --to 2026-11-24").arg(schedule)).exitCode, 0);
        QVERIFY(office.tried(s("sync")).exitCode != 0);
        office.comeBack();
        office.done(s("sync"));
        QCOMPARE(world.mind().schedules().size(), schedules + 1);
        QCOMPARE(world.mind().slotsOfSchedules().size(), known + 4);
        office.done({s("block"), s("--schedule"), schedule, s("--start"), s("2026-11-24T13:00:00Z"), s("--end"), s("2026-11-24T13:30:00Z"), s("--kind"), s("lunch"), s("--comment"), s("Lunch break")});
        office.done(s("book --schedule %1 --start 2026-11-24T13:30:00Z --patient pat_homer").arg(schedule));
        office.done({s("book"), s("--schedule"), schedule, s("--start"), s("2026-11-24T13:30:00Z"), s("--patient"), s("pat_olivia"), s("--overbook"), s("--reason"), s("Urgent add-on")});
        office.done({s("schedule"), s("deactivate"), schedule, s("--comment"), s("On leave")});
        office.done(s("sync"));
        QCOMPARE(office.staying(), QStringList());
        int blocked = 0, overbooked = 0, away = 0;
        for (const auto &[id, slot] : world.mind().slotsOfSchedules()) {
            blocked += slot.value(s("status")).toString() == s("busy-unavailable") && slot.value(s("comment")).toString() == s("Lunch break") ? 1 : 0;
            overbooked += slot.value(s("overbooked")).toBool() && slot.value(s("comment")).toString() == s("Urgent add-on") && slot.value(s("status")).toString() == s("busy") ? 1 : 0;
        }
        for (const auto &[id, one] : world.mind().schedules()) {
            away += !one.value(s("active")).toBool(true) && one.value(s("comment")).toString() == s("On leave") && one.value(s("actorIds")).toArray().size() == 2 ? 1 : 0;
        }
        QVERIFY(blocked >= 1);
        QCOMPARE(overbooked, 1);
        QCOMPARE(away, 1);
        QCOMPARE(office.done(s("schedule list --specialty Cardiology --active false")).items().size(), 1);
        QVERIFY(office.done(s("schedule list --specialty Cardiology --active true")).items().isEmpty());
        QVERIFY(office.allWell());
    }

    /// Much is gone there at once: nothing is exchanged until somebody says which side holds.
    void asksAboutManyDeletions() {
        ClinikWorld world;
        const QJsonObject known = world.mind().appointments().at(s("apt_old"));
        QStringList ids;
        for (int i = 0; i < 30; ++i) {
            QJsonObject visit = known;
            ids << s("many_%1").arg(i);
            visit.insert(s("id"), ids.last());
            visit.insert(s("slotIds"), QJsonArray());
            visit.insert(s("start"), toUtcIso(ClinikWorld::at(60 + i)));
            visit.insert(s("end"), toUtcIso(ClinikWorld::at(61 + i)));
            world.mind().putAppointment(visit);
        }
        Office office(s("2026-11-22T09:00:00Z"), s("UTC"), s("clinik"), world.server());
        office.done(s("sync"));
        const size_t before = world.mind().appointments().size();
        for (const QString &id : ids) {
            world.mind().removeAppointment(id);
        }
        office.setNow(s("2026-11-22T09:10:00Z"));
        QCOMPARE(office.tried(s("sync")).exitCode, 4);
        QVERIFY(!office.done(s("server list")).items().first().toObject().value(s("frozen")).isNull());
        QCOMPARE(office.tried(s("server check front --keep both")).exitCode, 2);
        office.done(s("server check front --keep ours"));
        office.setNow(s("2026-11-22T09:20:00Z"));
        office.done(s("sync"));
        QCOMPARE(world.mind().appointments().size(), before);
        QCOMPARE(office.staying(), QStringList());
        // and once more: this time it is right there
        for (const auto &[id, visit] : std::map(world.mind().appointments())) {
            if (id != s("apt_old")) {
                world.mind().removeAppointment(id);
            }
        }
        office.setNow(s("2026-11-22T09:30:00Z"));
        QCOMPARE(office.tried(s("sync")).exitCode, 4);
        office.done(s("server check front --keep theirs"));
        office.setNow(s("2026-11-22T09:40:00Z"));
        office.done(s("sync"));
        QCOMPARE(world.mind().appointments().size(), size_t(1));
        QVERIFY(office.allWell());
    }

    void worksWithCanvas() {
        CanvasWorld world;
        Office office(text(world.now), s("UTC"), s("canvas"), world.server());
        const Ran check = office.done(s("server check front"));
        QCOMPARE(check.json().value(s("software")).toString(), s("Canvas"));
        office.done(s("sync"));
        const QString schedule = s("Location.2-Staff.okafor");
        const QString day = text(CanvasWorld::at(2, 0)).left(10);
        const auto offers = office.done(s("find --schedule %1 --from %2 --to %2 --duration 40").arg(schedule, day)).items();
        QVERIFY(!offers.isEmpty());
        QVERIFY(!offers.first().toObject().contains(s("stale")));
        const QString first = office.done(s("book --schedule %1 --start %2 --patient brown").arg(schedule, text(CanvasWorld::at(2, 0)))).id();
        office.done(s("sync"));
        QCOMPARE(world.visitsAt(CanvasWorld::at(2, 0)), 1);
        QCOMPARE(office.promiseOf(first), s("confirmed"));
        QCOMPARE(office.tried(s("encounter ") + first).errorCode(), s("not-supported-by-server"));
        // a day without the network: what was known last is told as such, and work goes on
        office.goOffline();
        const auto stale = office.done(s("find --schedule %1 --from %2 --to %2").arg(schedule, day)).items();
        QVERIFY(!stale.isEmpty() && stale.first().toObject().value(s("stale")).toBool());
        const QString second = office.done(s("book --schedule %1 --start %2 --patient brown").arg(schedule, stale.last().toObject().value(s("start")).toString())).id();
        office.done({s("cancel"), first, s("--reason"), s("Patient is ill")});
        office.done({s("block"), s("--schedule"), schedule, s("--start"), text(CanvasWorld::at(3, 0)), s("--end"), text(CanvasWorld::at(3, 4)), s("--kind"), s("meeting")});
        QVERIFY(office.tried(s("sync")).exitCode != 0);
        QCOMPARE(office.promiseOf(second), s("queued"));
        office.comeBack();
        office.done(s("sync"));
        QCOMPARE(office.promiseOf(second), s("confirmed"));
        QCOMPARE(world.visitsAt(CanvasWorld::at(2, 0)), 0);
        QCOMPARE(office.staying(), QStringList{s("Slot local-only")}); // it has no place for blocks, and that is told
        QCOMPARE(office.done(s("check")).exitCode, 0);
        QVERIFY(office.allWell());
    }

    void worksWithMediKit_data() {
        QTest::addColumn<QString>("operation");
        QTest::newRow("$book-slot") << s("$book-slot");
        QTest::newRow("$create") << s("$create");
    }
    void worksWithMediKit() {
        QFETCH(QString, operation);
        MediKitHabits habits;
        habits.operation = operation;
        const bool isNewer = operation == s("$create");
        MediKitWorld world(habits, isNewer ? std::map<QString, QString>{{s("operation"), operation}} : std::map<QString, QString>{});
        QStringList more{s("--organization"), s("org-1")};
        if (isNewer) {
            more << s("--dialect") << s("operation=") + operation;
        }
        Office office(text(world.now), s("UTC"), s("medikit"), world.server(), more);
        QCOMPARE(office.done(s("server check front")).json().value(s("software")).toString(), s("MediKIT"));
        office.done(s("sync"));
        const QString day = text(MediKitWorld::at(3, 0)).left(10);
        const auto offers = office.done(s("find --schedule week --from %1 --to %1").arg(day)).items();
        QVERIFY(offers.size() > 3);
        const QString booked = office.done(s("book --schedule week --start %1 --patient brown").arg(offers.at(1).toObject().value(s("start")).toString())).id();
        office.done(s("sync"));
        QCOMPARE(office.promiseOf(booked), s("confirmed"));
        QCOMPARE(world.visitsAt(MediKitWorld::at(3, 1)), 1);
        // a day without the network
        office.goOffline();
        QVERIFY(office.done(s("find --schedule week --from %1 --to %1").arg(day)).items().first().toObject().value(s("stale")).toBool());
        const QString second = office.done(s("book --schedule week --start %1 --patient simpson").arg(text(MediKitWorld::at(3, 4)))).id();
        office.done(s("respond %1 --actor Patient/brown --status declined").arg(booked));
        office.done({s("block"), s("--schedule"), s("week"), s("--start"), text(MediKitWorld::at(4, 0)), s("--end"), text(MediKitWorld::at(4, 2)), s("--kind"), s("meeting")});
        QVERIFY(office.tried(s("sync")).exitCode != 0);
        office.comeBack();
        office.done(s("sync"));
        QCOMPARE(office.promiseOf(second), s("confirmed"));
        QCOMPARE(world.visitsAt(MediKitWorld::at(3, 4)), 1);
        QCOMPARE(int(world.mind().responses().size()), 1);
        QVERIFY(world.mind().responses().front().contains("declined"));
        for (const QString &line : office.staying()) {
            QVERIFY2(line.endsWith(s("local-only")), qPrintable(line));
        }
        QCOMPARE(office.done(s("check")).exitCode, 0);
        QVERIFY(office.allWell());
    }

    void worksWithMedplum_data() {
        QTest::addColumn<int>("operations");
        QTest::newRow("newer") << int(MedplumHabits::Operations::Newer);
        QTest::newRow("older") << int(MedplumHabits::Operations::Older);
        QTest::newRow("none") << int(MedplumHabits::Operations::None);
    }
    void worksWithMedplum() {
        QFETCH(int, operations);
        MedplumHabits habits;
        habits.operations = MedplumHabits::Operations(operations);
        const bool hasOperations = habits.operations != MedplumHabits::Operations::None;
        MedplumWorld world(habits);
        const QString schedule = world.clinic().ledger().remoteIdOf(world.clinic().server(), resourceKey(world.computing()));
        const QString patient = world.clinic().ledger().remoteIdOf(world.clinic().server(), resourceKey(world.patient()));
        Office office(text(world.now), s("UTC"), s("medplum"), world.server());
        QVERIFY(office.done(s("server check front")).json().value(s("software")).toString().contains(s("medplum")));
        office.done(s("sync"));
        world.take(3); // not heard of yet
        const auto starts = [](const QJsonArray &items) {
            QStringList all;
            for (const auto &item : items) {
                all << QDateTime::fromString(item.toObject().value(s("start")).toString(), Qt::ISODate).toUTC().toString(Qt::ISODate);
            }
            return all;
        };
        const QString monday = s("find --schedule %1 --duration 30 --from 2026-11-23 --to 2026-11-23").arg(schedule);
        const auto offers = starts(office.done(monday).items());
        QCOMPARE(offers.size(), hasOperations ? 7 : 8);
        QCOMPARE(world.mind().done().contains(s("find")), hasOperations);
        // held, then booked; another one is held and given back
        const QString held = office.done(s("hold --schedule %1 --start %2 --minutes 60").arg(schedule, text(MedplumWorld::at(1)))).id();
        const QString other = office.done(s("hold --schedule %1 --start %2 --minutes 60").arg(schedule, text(MedplumWorld::at(2)))).id();
        office.done(s("sync"));
        QCOMPARE(world.held(), hasOperations ? 2 : 0);
        const QString booked = office.done(s("book --hold %1 --patient %2").arg(held, patient)).id();
        office.done(s("release ") + other);
        // a day without the network
        office.goOffline();
        QVERIFY(!office.done(monday).items().isEmpty());
        const QString second = office.done(s("book --schedule %1 --start %2 --patient %3").arg(schedule, text(MedplumWorld::at(5)), patient)).id();
        office.done({s("block"), s("--schedule"), schedule, s("--start"), text(MedplumWorld::at(6)), s("--end"), text(MedplumWorld::at(7)), s("--kind"), s("meeting"), s("--comment"), s("Team")});
        QVERIFY(office.tried(s("sync")).exitCode != 0);
        office.comeBack();
        office.done(s("sync"));
        office.done(s("respond %1 --actor Patient/%2 --status tentative").arg(second, patient));
        office.done(s("sync"));
        QCOMPARE(office.staying(), QStringList());
        QCOMPARE(office.promiseOf(booked), s("confirmed"));
        QCOMPARE(office.promiseOf(second), s("confirmed"));
        QCOMPARE(world.held(), 0);
        QCOMPARE(world.visitsAt(1) + world.takenAt(1), 2);
        QCOMPARE(world.takenAt(2), 0);
        QCOMPARE(world.visitsAt(5), 1);
        QCOMPARE(world.takenAt(6), 1);
        QCOMPARE(world.mind().done().contains(s("hold")), hasOperations);
        QCOMPARE(world.mind().done().contains(s("confirm")), habits.operations == MedplumHabits::Operations::Newer);
        office.done({s("cancel"), booked});
        office.done(s("sync"));
        QCOMPARE(world.visitsAt(1) + world.takenAt(1), 0);
        QCOMPARE(office.done(s("check")).exitCode, 0);
        QVERIFY(office.allWell());
    }
};

const praxidesk::test::TestRegistration<PraxictlOnServersTest> praxictlOnServersTest;
#include "praxictl_test.moc"
