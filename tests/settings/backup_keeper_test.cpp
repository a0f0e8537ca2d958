#include "ui/settings/backup_keeper.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace praxidesk::settings {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Zone berlin() { return Zone::fromId(s("Europe/Berlin")).value(); }

Instant at(int day, int hour, int minute = 0) { return berlin().toInstant({QDate(2026, 11, day), QTime(hour, minute)}); }

BackupPlan plan(BackupPlan::When when, QTime time = QTime(12, 30), int hours = 4) { return {when, time, hours, s("/backups")}; }

} // namespace

/// When backups are made, and what is told of them: the clock and the writing are handed in.
class BackupKeeperTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    Instant m_now;
    std::atomic<int> m_written = 0;
    std::optional<Error> m_error;

    std::unique_ptr<BackupKeeper> keeper() {
        auto made = std::make_unique<BackupKeeper>(*m_settings, [this] { return m_now; }, nullptr, [this](const store::BackupOrder &order) -> Result<QString> {
            ++m_written;
            return m_error ? Result<QString>(tl::unexpected(*m_error)) : Result<QString>(order.folder + s("/made"));
        });
        made->setClinic({s("/clinic.praxidesk"), berlin()});
        return made;
    }

    /// Waits for the worker, not for time to pass.
    static void finish(BackupKeeper &keeper) { QTRY_VERIFY(!keeper.isRunning()); }

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(s("%1.ini").arg(s(QTest::currentTestFunction()))), QSettings::IniFormat);
        m_now = at(17, 9);
        m_written = 0;
        m_error.reset();
    }

    void itIsDue_data() {
        using When = BackupPlan::When;
        QTest::addColumn<BackupPlan>("plan");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("due");
        const auto row = [](const char *name, const BackupPlan &plan, std::optional<Instant> last, Instant now, bool due) {
            QTest::newRow(name) << plan << qint64(last ? last->time_since_epoch().count() : 0) << qint64(now.time_since_epoch().count()) << due;
        };
        row("never", plan(When::Never), {}, at(17, 13), false);
        row("at closing", plan(When::AtClosing), {}, at(17, 13), false);
        row("no folder", {When::Daily, QTime(12, 30), 4, {}}, {}, at(17, 13), false);
        row("the first", plan(When::Daily), {}, at(17, 9), true);
        row("before the time", plan(When::Daily), at(16, 12, 30), at(17, 12, 29), false);
        row("at the time", plan(When::Daily), at(16, 12, 30), at(17, 12, 30), true);
        row("after it was made", plan(When::Daily), at(17, 12, 31), at(17, 18), false);
        row("made by hand in the morning", plan(When::Daily), at(17, 9), at(17, 12, 30), true);
        row("closed over the time", plan(When::Daily), at(15, 12, 30), at(17, 8), true);
        row("not yet four hours", plan(When::EveryHours), at(17, 9), at(17, 12, 59), false);
        row("four hours", plan(When::EveryHours), at(17, 9), at(17, 13), true);
        row("the clock was wrong", plan(When::EveryHours), at(25, 9), at(17, 13), true);
    }

    void itIsDue() {
        QFETCH(BackupPlan, plan);
        QFETCH(qint64, last);
        QFETCH(qint64, now);
        QFETCH(bool, due);
        QCOMPARE(isBackupDue(plan, last == 0 ? std::nullopt : std::optional(Instant(Milliseconds(last))), Instant(Milliseconds(now)), berlin()), due);
    }

    void everyDayHasOneWheneverTheProgramIsOpen() {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            const auto daily = plan(BackupPlan::When::Daily, QTime(random.bounded(24), random.bounded(60)));
            std::optional<Instant> last;
            Instant now = Zone(berlin()).toInstant({QDate(2026, 3, 20), QTime(0, 0)}); // over the change of the clocks
            const Instant end = now + std::chrono::hours(24 * 20);
            for (; now < end; now += Minutes(1 + random.bounded(600))) {
                if (isBackupDue(daily, last, now, berlin())) {
                    last = now;
                }
                QVERIFY2(now - *last <= std::chrono::hours(25), qPrintable(s("seed %1").arg(seed)));
                QVERIFY2(!isBackupDue(daily, last, now, berlin()), "once is enough");
            }
        }
    }

    void plansAreRemembered() {
        for (const auto when : {BackupPlan::When::Never, BackupPlan::When::AtClosing, BackupPlan::When::Daily, BackupPlan::When::EveryHours}) {
            const auto wanted = plan(when, QTime(7, 5), 9);
            writeBackupPlan(*m_settings, wanted);
            QVERIFY(readBackupPlan(*m_settings) == wanted);
        }
    }

    void itWritesWhatIsDueAndSaysSo() {
        const auto backups = keeper();
        QSignalSpy succeeded(backups.get(), &BackupKeeper::succeeded);
        backups->tick();
        QCOMPARE(m_written, 0);
        backups->setPlan(plan(BackupPlan::When::EveryHours));
        backups->tick();
        finish(*backups);
        QCOMPARE(m_written, 1);
        QCOMPARE(succeeded.size(), 1);
        QCOMPARE(backups->lastGood(), std::optional(at(17, 9)));
        QCOMPARE(backups->lastFile(), s("/backups/made"));
        m_now = at(17, 12);
        backups->tick();
        QVERIFY(!backups->isRunning());
        m_now = at(17, 13);
        backups->tick();
        finish(*backups);
        QCOMPARE(m_written, 2);
        QCOMPARE(keeper()->lastGood(), std::optional(at(17, 13)));
    }

    void aFailureIsToldOnceAndTriedAgainLater() {
        const auto backups = keeper();
        QSignalSpy failed(backups.get(), &BackupKeeper::failed);
        backups->setPlan(plan(BackupPlan::When::EveryHours));
        m_error = Error{ErrorCode::DiskFull, s("The disk is full."), {}};
        for (int minute = 0; minute < 15; ++minute) {
            m_now = at(17, 9, minute);
            backups->tick();
            finish(*backups);
        }
        QCOMPARE(m_written, 1);
        m_now = at(17, 9, 15);
        backups->tick();
        finish(*backups);
        QCOMPARE(m_written, 2);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(backups->failure(), s("The disk is full."));
        QVERIFY(!backups->lastGood());
        QCOMPARE(keeper()->failure(), s("The disk is full."));
        QVERIFY(backups->backUpNow());
        finish(*backups);
        QCOMPARE(failed.size(), 2);
        m_error.reset();
        QVERIFY(backups->backUpNow());
        finish(*backups);
        QCOMPARE(backups->failure(), QString());
        QCOMPARE(backups->lastGood(), std::optional(m_now));
    }

    void atClosingItWaits() {
        const auto backups = keeper();
        backups->backUpAtClosing();
        QCOMPARE(m_written, 0);
        backups->setPlan(plan(BackupPlan::When::AtClosing));
        backups->tick();
        QVERIFY(!backups->isRunning());
        backups->backUpAtClosing();
        QCOMPARE(m_written, 1);
        QCOMPARE(backups->lastGood(), std::optional(m_now));
    }

    void whoeverChoosesAFolderFirstWantsBackups() {
        const auto backups = keeper();
        backups->chooseFolder(s("/backups"));
        QCOMPARE(backups->plan().folder, s("/backups"));
        QCOMPARE(backups->plan().when, BackupPlan::When::Daily);
        auto never = backups->plan();
        never.when = BackupPlan::When::Never;
        backups->setPlan(never);
        backups->chooseFolder(s("/elsewhere")); // and whoever said so means it
        QCOMPARE(backups->plan().folder, s("/elsewhere"));
        QCOMPARE(backups->plan().when, BackupPlan::When::Never);
    }

    void clinicsHaveEachTheirOwn() {
        const auto backups = keeper();
        backups->setPlan(plan(BackupPlan::When::Never));
        QVERIFY(backups->backUpNow());
        finish(*backups);
        backups->setClinic({s("/other.praxidesk"), berlin()});
        QVERIFY(!backups->lastGood());
        backups->forgetClinic();
        QVERIFY(!backups->backUpNow());
    }

    void withoutAFolderNothingIsWritten() {
        const auto backups = keeper();
        QVERIFY(!backups->backUpNow());
        QCOMPARE(m_written, 0);
    }
};

const test::TestRegistration<BackupKeeperTest> registration;

} // namespace praxidesk::settings

#include "backup_keeper_test.moc"
