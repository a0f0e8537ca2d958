#include "ui/sync/sync_schedule.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using sync_ui::SyncSchedule;
using std::chrono::seconds;

namespace {

/// A schedule with a clock that stands until it is moved.
struct Trial {
    Milliseconds now{seconds(1000)};
    SyncSchedule schedule{[this] { return now; }};
    [[nodiscard]] qint64 wait() const { return schedule.wait().count(); }
    void ranJustNow() {
        schedule.finished();
        for (int i = 0; i < 2; ++i) { // no longer fresh, and not yet due
            now += seconds(30);
            schedule.ticked();
        }
    }
};

} // namespace

class SyncScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsRegularly() {
        Trial trial;
        trial.schedule.finished();
        QCOMPARE(trial.wait(), 120'000);
        trial.now += seconds(119);
        QVERIFY(!trial.schedule.isDue());
        trial.now += seconds(1);
        QVERIFY(trial.schedule.isDue());
    }

    void oneRunForManyChanges() {
        Trial trial;
        trial.ranJustNow();
        trial.schedule.changed();
        QCOMPARE(trial.wait(), 2'000);
        trial.now += Milliseconds(1'500);
        trial.schedule.changed();
        QCOMPARE(trial.wait(), 2'000); // waits for a pause
        for (int i = 0; i < 9; ++i) {
            trial.now += Milliseconds(1'500);
            trial.schedule.changed();
        }
        QVERIFY(trial.schedule.isDue()); // but not for ever
        trial.schedule.finished();
        QCOMPARE(trial.wait(), 120'000);
    }

    void aRegularRunIsNotPutOffByChanges() {
        Trial trial;
        trial.schedule.finished();
        trial.now += seconds(119);
        trial.schedule.changed();
        QVERIFY(trial.wait() <= 1'000);
    }

    void theNetworkIsBack() {
        Trial trial;
        trial.ranJustNow();
        trial.schedule.networkReturned();
        QCOMPARE(trial.wait(), 2'000);
    }

    void comesToTheFront() {
        Trial trial;
        trial.schedule.finished();
        trial.schedule.cameToFront();
        QCOMPARE(trial.wait(), 120'000); // that was just now
        trial.now += seconds(31);
        trial.schedule.cameToFront();
        QCOMPARE(trial.wait(), 2'000);
    }

    void wakesUp_data() {
        QTest::addColumn<int>("gap");
        QTest::addColumn<int>("wait");
        QTest::newRow("as always") << 30 << 30'000;
        QTest::newRow("a busy moment") << 45 << 15'000;
        QTest::newRow("a short sleep") << 62 << 5'000; // due soon, but the network is not there yet
        QTest::newRow("a night") << 8 * 3600 << 5'000;
    }
    void wakesUp() {
        QFETCH(int, gap);
        Trial trial;
        trial.ranJustNow();
        trial.now += seconds(gap);
        trial.schedule.ticked();
        QTEST(int(trial.wait()), "wait");
    }

    void aPersonStopsIt() {
        Trial trial;
        trial.schedule.stopped();
        trial.schedule.finished();
        trial.schedule.changed();
        QVERIFY(trial.schedule.isPaused());
        QCOMPARE(trial.wait(), 900'000);
        trial.now += seconds(900);
        QVERIFY(trial.schedule.isDue()); // nobody can forget it
        trial.schedule.stopped();
        trial.schedule.asked();
        QVERIFY(!trial.schedule.isPaused());
        QVERIFY(trial.schedule.isDue());
    }
};

const praxidesk::test::TestRegistration<SyncScheduleTest> syncScheduleTest;
#include "sync_schedule_test.moc"
