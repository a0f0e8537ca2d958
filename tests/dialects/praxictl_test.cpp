// The command line and a stand-in: added, checked, brought together, booked, and brought together again.

#include <QObject>

#include "tests/cli/praxictl_process.h"
#include "tests/dialects/clinik_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <future>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// The server lives in this thread: the program is waited for in another.
Ran run(const Praxictl &praxictl, const QStringList &words) {
    auto running = std::async(std::launch::async, [&] { return praxictl.run(words); });
    while (running.wait_for(std::chrono::milliseconds(2)) != std::future_status::ready) {
        QCoreApplication::processEvents();
    }
    return running.get();
}
Ran run(const Praxictl &praxictl, const QString &words) { return run(praxictl, words.split(u' ')); }

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
};

const praxidesk::test::TestRegistration<PraxictlOnServersTest> praxictlOnServersTest;
#include "praxictl_test.moc"
