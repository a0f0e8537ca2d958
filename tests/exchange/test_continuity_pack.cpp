#include "core/exchange/continuity_pack.h"
#include "tests/exchange/clinic_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::exchange;
using praxidesk::test::Clinic;
using praxidesk::test::instant;
using praxidesk::test::london;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

PackSettings everyDayAtSix() {
    PackSettings settings;
    settings.writesPapers = true;
    settings.folder = s("/somewhere");
    settings.daily = QTime(6, 0);
    settings.afterChanges = Minutes(30);
    return settings;
}

class TestContinuityPack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsDueDailyAndAfterChanges_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("failed");
        QTest::addColumn<bool>("changed");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("expected");
        const QString never;
        QTest::newRow("never written") << never << never << false << s("2026-11-17T03:00:00Z") << true;
        QTest::newRow("this morning") << s("2026-11-17T06:00:00Z") << never << false << s("2026-11-17T23:00:00Z") << false;
        QTest::newRow("yesterday, before its hour") << s("2026-11-16T06:00:00Z") << never << false << s("2026-11-17T05:59:59Z") << false;
        QTest::newRow("yesterday, at its hour") << s("2026-11-16T23:00:00Z") << never << false << s("2026-11-17T06:00:00Z") << true;
        QTest::newRow("slept over its hour") << s("2026-11-14T06:00:00Z") << never << false << s("2026-11-17T05:00:00Z") << true;
        QTest::newRow("changed too soon") << s("2026-11-17T06:00:00Z") << never << true << s("2026-11-17T06:29:00Z") << false;
        QTest::newRow("changed") << s("2026-11-17T06:00:00Z") << never << true << s("2026-11-17T06:30:00Z") << true;
        QTest::newRow("failed a moment ago") << never << s("2026-11-17T06:00:00Z") << true << s("2026-11-17T06:09:00Z") << false;
        QTest::newRow("failed a while ago") << never << s("2026-11-17T06:00:00Z") << true << s("2026-11-17T06:10:00Z") << true;
        QTest::newRow("the clock was put back") << s("2026-11-18T06:00:00Z") << never << false << s("2026-11-17T07:00:00Z") << true;
        QTest::newRow("summer time, before its hour") << s("2026-07-16T05:00:00Z") << never << false << s("2026-07-17T04:59:00Z") << false;
        QTest::newRow("summer time, at its hour") << s("2026-07-16T05:00:00Z") << never << false << s("2026-07-17T05:00:00Z") << true;
    }
    void itIsDueDailyAndAfterChanges() {
        QFETCH(QString, written);
        QFETCH(QString, failed);
        QFETCH(bool, changed);
        QFETCH(QString, now);
        PackSchedule schedule(everyDayAtSix(), london(), parseInstant(written, Zone()));
        if (!failed.isEmpty()) {
            schedule.failed(*parseInstant(failed, Zone()));
        }
        if (changed) {
            schedule.changed();
        }
        QTEST(schedule.isDue(*parseInstant(now, Zone())), "expected");
    }

    void whatChangedWhileItWasWrittenIsNotForgotten() {
        PackSchedule schedule(everyDayAtSix(), london(), {});
        schedule.changed();
        schedule.written(instant("2026-11-17T07:00:00Z"), false);
        QVERIFY(!schedule.isDue(instant("2026-11-17T09:00:00Z")));
        schedule.changed();
        schedule.written(instant("2026-11-17T09:00:00Z"), true);
        QVERIFY(!schedule.isDue(instant("2026-11-17T09:10:00Z")));
        QVERIFY(schedule.isDue(instant("2026-11-17T09:30:00Z")));
    }

    void itRestsWhenItIsSwitchedOff() {
        QVERIFY(!PackSchedule({}, london(), {}).isDue(instant("2026-11-17T09:00:00Z")));
        PackSettings onlyDaily = everyDayAtSix();
        onlyDaily.afterChanges = Minutes(0);
        PackSchedule schedule(onlyDaily, london(), instant("2026-11-17T06:00:00Z"));
        schedule.changed();
        QVERIFY(!schedule.isDue(instant("2026-11-17T22:00:00Z")));
    }

    void settingsAreKept() {
        Clinic clinic;
        QVERIFY(packSettings(*clinic.store) == PackSettings());
        QVERIFY(!packWritten(*clinic.store));
        PackSettings settings = everyDayAtSix();
        settings.folder = s("/media/Schlüssel; 1");
        settings.days = 7;
        settings.keep = 9;
        settings.names = PatientNames::Initials;
        settings.writesCalendars = true;
        settings.calendarFolder = s("/srv/calendars");
        settings.calendarNames = PatientNames::Full;
        QVERIFY(setPackSettings(*clinic.store, settings));
        QVERIFY(packSettings(*clinic.store) == settings);
        QVERIFY(setPackWritten(*clinic.store, instant("2026-11-17T06:00:00Z")));
        QVERIFY(packWritten(*clinic.store) == instant("2026-11-17T06:00:00Z"));
    }

    void theOldestPacksGo() {
        const QStringList folders{s("A/B 2026-11-17 06.00"), s("A-B 2026-11-17 06.00"), s("A-B 2026-11-16 06.00"), s("A-B 2026-11-17 06.00 (2)"), s("A-B 2026-11-15 18.30"), s("A-B letters"),
                                  s("Other 2020-01-01 06.00"), s("my A-B 2020-01-01 06.00")};
        QCOMPARE(packsToRemove(s("A/B"), folders, 2), (QStringList{s("A-B 2026-11-15 18.30"), s("A-B 2026-11-16 06.00")}));
        QCOMPARE(packsToRemove(s("A/B"), folders, 9), QStringList());
        QCOMPARE(packName(s("A/B"), {QDate(2026, 11, 17), QTime(6, 0)}), s("A-B 2026-11-17 06.00"));
    }

    void namesOfFilesAreTakenByEveryFileSystem_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("usual") << s("Dr. Alan Smith") << s("Dr. Alan Smith");
        QTest::newRow("path") << s("../../etc: \"a\" <b>|?*\\") << s("-..-etc- -a- -b-");
        QTest::newRow("hidden") << s("...x..") << s("x");
        QTest::newRow("nothing") << s(" . ") << s("-");
        QTest::newRow("right to left") << s("مريم الخطيب") << s("مريم الخطيب");
    }
    void namesOfFilesAreTakenByEveryFileSystem() {
        QFETCH(QString, name);
        QTEST(fileNameOf(name), "expected");
    }
};

const praxidesk::test::TestRegistration<TestContinuityPack> registration;

} // namespace

#include "test_continuity_pack.moc"
