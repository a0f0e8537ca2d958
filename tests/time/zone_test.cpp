#include "core/time/zone.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;

namespace {

Zone zoneOf(const QString &id) { return *Zone::fromId(id); }
Instant at(const QString &iso) { return *parseInstant(iso, Zone()); }
WallClock wallClock(const QString &text) {
    return {QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), Qt::ISODate)};
}

} // namespace

class ZoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wallClockBecomesInstant_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *name, const char *zone, const char *local, const char *utc) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(local) << QString::fromLatin1(utc);
        };
        row("Berlin, winter", "Europe/Berlin", "2026-01-15T09:00:00", "2026-01-15T08:00:00Z");
        row("Berlin, summer", "Europe/Berlin", "2026-07-15T09:00:00", "2026-07-15T07:00:00Z");
        row("Berlin, before the gap", "Europe/Berlin", "2026-03-29T01:59:59", "2026-03-29T00:59:59Z");
        row("Berlin, the gap's first moment", "Europe/Berlin", "2026-03-29T02:00:00", "2026-03-29T01:00:00Z");
        row("Berlin, in the gap", "Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T01:30:00Z");
        row("Berlin, after the gap", "Europe/Berlin", "2026-03-29T03:00:00", "2026-03-29T01:00:00Z");
        row("Berlin, before the overlap", "Europe/Berlin", "2026-10-25T01:59:59", "2026-10-24T23:59:59Z");
        row("Berlin, the first of two", "Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z");
        row("Berlin, after the overlap", "Europe/Berlin", "2026-10-25T03:00:00", "2026-10-25T02:00:00Z");
        row("New York, in the gap", "America/New_York", "2026-03-08T02:30:00", "2026-03-08T07:30:00Z");
        row("New York, the first of two", "America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z");
        row("Lord Howe, half an hour's gap", "Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-03T15:45:00Z");
        row("Lord Howe, after the gap", "Australia/Lord_Howe", "2026-10-04T02:30:00", "2026-10-03T15:30:00Z");
        row("Lord Howe, the first of two", "Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00Z");
        row("Lord Howe, after the overlap", "Australia/Lord_Howe", "2026-04-05T02:00:00", "2026-04-04T15:30:00Z");
        row("Apia, before the day that was skipped", "Pacific/Apia", "2011-12-29T12:00:00", "2011-12-29T22:00:00Z");
        row("Apia, in the day that was skipped", "Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T22:00:00Z");
        row("Apia, after it", "Pacific/Apia", "2011-12-31T12:00:00", "2011-12-30T22:00:00Z");
        row("Sao Paulo, midnight does not exist", "America/Sao_Paulo", "2018-11-04T00:00:00", "2018-11-04T03:00:00Z");
        row("Sao Paulo, 23:30 comes twice", "America/Sao_Paulo", "2018-02-17T23:30:00", "2018-02-18T01:30:00Z");
        row("Sao Paulo, midnight after the overlap", "America/Sao_Paulo", "2018-02-18T00:00:00", "2018-02-18T03:00:00Z");
        row("Beirut, midnight does not exist", "Asia/Beirut", "2022-03-27T00:30:00", "2022-03-26T22:30:00Z");
        row("Kathmandu, 45 minutes", "Asia/Kathmandu", "2026-05-01T09:00:00", "2026-05-01T03:15:00Z");
        row("UTC", "UTC", "2026-05-01T09:00:00", "2026-05-01T09:00:00Z");
    }
    void wallClockBecomesInstant() {
        QFETCH(QString, zone);
        QFETCH(QString, local);
        QFETCH(QString, utc);
        QCOMPARE(toUtcIso(zoneOf(zone).toInstant(wallClock(local))), utc);
    }

    void instantBecomesWallClock_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *name, const char *zone, const char *utc, const char *iso) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(utc) << QString::fromLatin1(iso);
        };
        row("winter", "Europe/Berlin", "2026-01-15T08:00:00Z", "2026-01-15T09:00:00+01:00");
        row("the first of two", "Europe/Berlin", "2026-10-25T00:30:00Z", "2026-10-25T02:30:00+02:00");
        row("the second of two", "Europe/Berlin", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00+01:00");
        row("last moment before the gap", "Europe/Berlin", "2026-03-29T00:59:59.999Z", "2026-03-29T01:59:59.999+01:00");
        row("first moment after the gap", "Europe/Berlin", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00");
        row("west", "America/New_York", "2026-07-01T12:00:00Z", "2026-07-01T08:00:00-04:00");
        row("west with half an hour", "America/St_Johns", "2026-01-01T12:00:00Z", "2026-01-01T08:30:00-03:30");
        row("half an hour's summer", "Australia/Lord_Howe", "2026-10-03T15:30:00Z", "2026-10-04T02:30:00+11:00");
        row("Apia before", "Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29T23:59:59-10:00");
        row("Apia after", "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31T00:00:00+14:00");
        row("before 1970", "Europe/Berlin", "1969-12-31T23:30:00.250Z", "1970-01-01T00:30:00.250+01:00");
        row("UTC", "UTC", "2026-05-01T09:00:00Z", "2026-05-01T09:00:00+00:00");
    }
    void instantBecomesWallClock() {
        QFETCH(QString, zone);
        QFETCH(QString, utc);
        QFETCH(QString, iso);
        const Zone here = zoneOf(zone);
        QCOMPARE(here.toIso(at(utc)), iso);
        QCOMPARE(at(iso), at(utc));
        QCOMPARE(here.dateOf(at(utc)), QDate::fromString(iso.left(10), Qt::ISODate));
        const WallClock expected = wallClock(iso.left(19));
        QCOMPARE(here.toWallClock(at(utc)).date, expected.date);
        QCOMPARE(here.toWallClock(at(utc)).time.toString(Qt::ISODate), expected.time.toString(Qt::ISODate));
    }

    void daysHaveTheirOwnLength_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char *name, const char *zone, QDate date, const char *start, int minutes) {
            QTest::newRow(name) << QString::fromLatin1(zone) << date << QString::fromLatin1(start) << minutes;
        };
        row("an ordinary day", "Europe/Berlin", QDate(2026, 11, 17), "2026-11-16T23:00:00Z", 24 * 60);
        row("23 hours", "Europe/Berlin", QDate(2026, 3, 29), "2026-03-28T23:00:00Z", 23 * 60);
        row("25 hours", "Europe/Berlin", QDate(2026, 10, 25), "2026-10-24T22:00:00Z", 25 * 60);
        row("New York, 23 hours", "America/New_York", QDate(2026, 3, 8), "2026-03-08T05:00:00Z", 23 * 60);
        row("New York, 25 hours", "America/New_York", QDate(2026, 11, 1), "2026-11-01T04:00:00Z", 25 * 60);
        row("23 and a half hours", "Australia/Lord_Howe", QDate(2026, 10, 4), "2026-10-03T13:30:00Z", 23 * 60 + 30);
        row("24 and a half hours", "Australia/Lord_Howe", QDate(2026, 4, 5), "2026-04-04T13:00:00Z", 24 * 60 + 30);
        row("the day before the skipped one", "Pacific/Apia", QDate(2011, 12, 29), "2011-12-29T10:00:00Z", 24 * 60);
        row("the skipped day is empty", "Pacific/Apia", QDate(2011, 12, 30), "2011-12-30T10:00:00Z", 0);
        row("the day after the skipped one", "Pacific/Apia", QDate(2011, 12, 31), "2011-12-30T10:00:00Z", 24 * 60);
        row("begins at one", "America/Sao_Paulo", QDate(2018, 11, 4), "2018-11-04T03:00:00Z", 23 * 60);
        row("ends twice", "America/Sao_Paulo", QDate(2018, 2, 17), "2018-02-17T02:00:00Z", 25 * 60);
        row("Beirut begins at one", "Asia/Beirut", QDate(2022, 3, 27), "2022-03-26T22:00:00Z", 23 * 60);
        row("UTC", "UTC", QDate(2026, 3, 29), "2026-03-29T00:00:00Z", 24 * 60);
    }
    void daysHaveTheirOwnLength() {
        QFETCH(QString, zone);
        QFETCH(QDate, date);
        QFETCH(QString, start);
        QFETCH(int, minutes);
        const Zone here = zoneOf(zone);
        const Interval day = here.day(date);
        QCOMPARE(toUtcIso(day.start), start);
        QCOMPARE(day.duration(), Milliseconds(Minutes(minutes)));
        QCOMPARE(here.day(date.addDays(1)).start, day.end);
        if (!day.isEmpty()) {
            QCOMPARE(here.dateOf(day.start), date);
            QCOMPARE(here.dateOf(day.end - Milliseconds(1)), date);
        }
    }

    void daysFollowEachOther_data() {
        QTest::addColumn<QString>("zone");
        for (const char *id : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo",
                               "Asia/Beirut", "America/Havana", "Asia/Tehran", "Africa/Casablanca", "UTC"}) {
            QTest::newRow(id) << QString::fromLatin1(id);
        }
    }
    void daysFollowEachOther() {
        QFETCH(QString, zone);
        const Zone here = zoneOf(zone);
        QDate date(2009, 12, 1);
        const Interval all = here.days(date, QDate(2030, 12, 31));
        Instant end = all.start;
        for (; date <= QDate(2030, 12, 31); date = date.addDays(1)) {
            const Interval day = here.day(date);
            QCOMPARE(day.start, end);
            QVERIFY2(day.start <= day.end, qPrintable(date.toString(Qt::ISODate)));
            end = day.end;
            for (int quarter = 0; quarter < 96 && !day.isEmpty(); quarter += 19) {
                const Instant instant = day.start + Minutes(15 * quarter);
                const WallClock local = here.toWallClock(instant);
                const Instant back = here.toInstant(local);
                QVERIFY2(back <= instant, "of two instants with one wall clock the first is meant");
                QCOMPARE(here.toWallClock(back), local);
            }
        }
        QCOMPARE(end, all.end);
    }

    void unknownZonesAreRefused() {
        QVERIFY(!Zone::fromId(QStringLiteral("Europe/Atlantis")));
        QVERIFY(!Zone::fromId(QString()));
        QCOMPARE(Zone::fromId(QStringLiteral("Europe/Berlin"))->id(), QStringLiteral("Europe/Berlin"));
        QCOMPARE(Zone().id(), QStringLiteral("UTC"));
        QVERIFY(zoneOf(QStringLiteral("Europe/Berlin")) == zoneOf(QStringLiteral("Europe/Berlin")));
        QVERIFY(!(zoneOf(QStringLiteral("Europe/Berlin")) == Zone()));
    }

    void offsetsPointEast() {
        QCOMPARE(zoneOf(QStringLiteral("Europe/Berlin")).offsetAt(at(QStringLiteral("2026-01-01T00:00:00Z"))), std::chrono::seconds(3600));
        QCOMPARE(zoneOf(QStringLiteral("America/New_York")).offsetAt(at(QStringLiteral("2026-01-01T00:00:00Z"))),
                 std::chrono::seconds(-5 * 3600));
    }
};

const praxidesk::test::TestRegistration<ZoneTest> zoneTest;

#include "zone_test.moc"
