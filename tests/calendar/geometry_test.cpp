#include "ui/calendar/time_grid_geometry.h"

#include "tests/calendar/sample_day.h"
#include "tests/support/test_registry.h"
#include "ui/style/metrics.h"

#include <QTest>

#include <random>

using namespace praxidesk;
using namespace praxidesk::calendar;

namespace {

TimeGridGeometry geometryOf(const std::vector<QDate> &dates, int zoom, bool reversed = false, const char *zoneId = "Europe/Berlin", int width = 900) {
    const Zone zone = test::zoneOf(zoneId);
    return {columnDays(test::emptyDays(zone, dates).columns, zone), {width, zoom, 112, reversed}};
}

const QDate plainDay(2026, 11, 17);
const QDate springDay(2026, 3, 29);   // Berlin: 23 hours
const QDate autumnDay(2026, 10, 25);  // Berlin: 25 hours

class GeometryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void heightIsTheDay_data();
    void heightIsTheDay();
    void roundTrips_data();
    void roundTrips();
    void columnsCoverTheWidthOnce_data();
    void columnsCoverTheWidthOnce();
    void narrowColumnsScroll();
    void wallClockLinesUpAcrossTheChange();
    void voidsAreWhereAColumnHasNoTime();
    void labelsFollowTheClock();
    void labelsOfHalfHourChanges();
    void midnightThatIsSkipped();
    void translationKeepsTheHeight();
};

void GeometryTest::heightIsTheDay_data() {
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("hours");
    QTest::newRow("plain") << plainDay << 24;
    QTest::newRow("spring") << springDay << 23;
    QTest::newRow("autumn") << autumnDay << 25;
}

void GeometryTest::heightIsTheDay() {
    QFETCH(const QDate, date);
    QFETCH(const int, hours);
    for (const int zoom : style::metrics::zoomSteps) {
        QCOMPARE(geometryOf({date, date}, zoom).height(), hours * 12 * zoom);
    }
}

void GeometryTest::roundTrips_data() {
    QTest::addColumn<std::vector<QDate>>("dates");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<bool>("reversed");
    const std::vector<std::pair<const char *, std::vector<QDate>>> cases{
        {"plain", {plainDay}}, {"spring", {springDay}}, {"autumn", {autumnDay}},
        {"spring week", {springDay.addDays(-1), springDay, springDay.addDays(1)}},
        {"autumn week", {autumnDay.addDays(-1), autumnDay, autumnDay.addDays(1)}},
        {"both", {springDay, autumnDay, plainDay}},
    };
    for (const auto &[name, dates] : cases) {
        for (const int zoom : style::metrics::zoomSteps) {
            for (const bool reversed : {false, true}) {
                QTest::addRow("%s, %d px%s", name, zoom, reversed ? ", right to left" : "") << dates << zoom << reversed;
            }
        }
    }
}

void GeometryTest::roundTrips() {
    QFETCH(const std::vector<QDate>, dates);
    QFETCH(const int, zoom);
    QFETCH(const bool, reversed);
    const Zone zone = test::zoneOf("Europe/Berlin");
    const TimeGridGeometry geometry = geometryOf(dates, zoom, reversed);
    for (size_t column = 0; column < dates.size(); ++column) {
        const Interval day = zone.day(dates[column]);
        int last = -1;
        for (Instant instant = day.start; instant < day.end; instant += Minutes(5)) {
            const int y = geometry.yOf(column, instant);
            QVERIFY2(y > last, "time runs downwards");
            last = y;
            QCOMPARE(geometry.instantAt(column, y).time_since_epoch().count(), instant.time_since_epoch().count());
            QCOMPARE(geometry.timeOf(column, instant), zone.toWallClock(instant).time);
        }
        for (int y = 0; y < geometry.height(); ++y) {
            const Instant instant = geometry.instantAt(column, y);
            QVERIFY(day.start <= instant && instant <= day.end);
            const auto gaps = geometry.voids(column);
            const bool inGap = std::any_of(gaps.begin(), gaps.end(), [y](const QRect &gap) { return gap.top() <= y && y <= gap.bottom(); });
            QVERIFY(inGap || geometry.yOf(column, instant) == y);
        }
        const QRect rect = geometry.columnRect(column);
        QCOMPARE(geometry.columnAt(rect.left()), std::optional<size_t>(column));
        QCOMPARE(geometry.columnAt(rect.right()), std::optional<size_t>(column));
    }
}

void GeometryTest::columnsCoverTheWidthOnce_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    for (const int count : {1, 3, 6, 7, 20}) {
        for (const int width : {300, 1052, 1053, 2560}) {
            QTest::addRow("%d in %d", count, width) << count << width;
        }
    }
}

void GeometryTest::columnsCoverTheWidthOnce() {
    QFETCH(const int, count);
    QFETCH(const int, width);
    const std::vector<QDate> dates(static_cast<size_t>(count), plainDay);
    for (const bool reversed : {false, true}) {
        const TimeGridGeometry geometry = geometryOf(dates, 8, reversed, "Europe/Berlin", width);
        QVector<int> owner(geometry.width(), -1);
        for (size_t column = 0; column < dates.size(); ++column) {
            const QRect rect = geometry.columnRect(column);
            for (int x = rect.left(); x <= rect.right(); ++x) {
                QCOMPARE(owner[x], -1);
                owner[x] = static_cast<int>(column);
                QCOMPARE(geometry.columnAt(x), std::optional<size_t>(column));
            }
        }
        QVERIFY(!owner.contains(-1));
        QCOMPARE(owner.front(), reversed ? count - 1 : 0);
    }
}

void GeometryTest::narrowColumnsScroll() {
    const std::vector<QDate> dates(10, plainDay);
    QCOMPARE(geometryOf(dates, 8, false, "Europe/Berlin", 900).width(), 1120);
    QCOMPARE(geometryOf(dates, 8, false, "Europe/Berlin", 1300).width(), 1300);
}

void GeometryTest::wallClockLinesUpAcrossTheChange() {
    const Zone zone = test::zoneOf("Europe/Berlin");
    for (const QDate &change : {springDay, autumnDay}) {
        const std::vector<QDate> dates{change.addDays(-1), change, change.addDays(1)};
        const TimeGridGeometry geometry = geometryOf(dates, 8);
        for (const char *time : {"00:00", "01:30", "03:00", "09:00", "17:45", "23:55"}) {
            const int first = geometry.yOf(0, test::at(zone, dates[0], time));
            QCOMPARE(geometry.yOf(1, test::at(zone, dates[1], time)), first);
            QCOMPARE(geometry.yOf(2, test::at(zone, dates[2], time)), first);
        }
    }
}

void GeometryTest::voidsAreWhereAColumnHasNoTime() {
    const TimeGridGeometry spring = geometryOf({springDay, plainDay}, 8);
    QCOMPARE(spring.height(), 24 * 96);
    QCOMPARE(spring.voids(0).size(), size_t(1));
    QCOMPARE(spring.voids(0).front().top(), 2 * 96);
    QCOMPARE(spring.voids(0).front().height(), 96);
    QVERIFY(spring.voids(1).empty());

    const TimeGridGeometry autumn = geometryOf({autumnDay, plainDay}, 8);
    QCOMPARE(autumn.height(), 25 * 96);
    QVERIFY(autumn.voids(0).empty());
    QCOMPARE(autumn.voids(1).size(), size_t(1));
    QCOMPARE(autumn.voids(1).front().top(), 3 * 96);
    QCOMPARE(autumn.voids(1).front().height(), 96);
    // Nothing is drawn into a void: a visit that ends at the change ends above it.
    const Zone zone = test::zoneOf("Europe/Berlin");
    const QRect beforeGap = autumn.rectOf(1, {test::at(zone, plainDay, "02:00"), test::at(zone, plainDay, "03:00")});
    QCOMPARE(beforeGap.top(), 2 * 96);
    QCOMPARE(beforeGap.height(), 96);
}

void GeometryTest::labelsFollowTheClock() {
    const auto hours = [](const TimeGridGeometry &geometry) {
        QStringList labels;
        for (const auto &tick : geometry.ticks()) {
            if (tick.isHour) {
                labels << tick.time.toString(QStringLiteral("HH"));
            }
        }
        return labels.mid(0, 5).join(u' ');
    };
    QCOMPARE(hours(geometryOf({plainDay}, 8)), QStringLiteral("00 01 02 03 04"));
    QCOMPARE(hours(geometryOf({springDay}, 8)), QStringLiteral("00 01 03 04 05"));
    QCOMPARE(hours(geometryOf({autumnDay}, 8)), QStringLiteral("00 01 02 02 03"));
    QCOMPARE(hours(geometryOf({springDay, plainDay}, 8)), QStringLiteral("00 01 02 03 04"));
    QCOMPARE(geometryOf({autumnDay}, 8).ticks().size(), size_t(50));
}

void GeometryTest::labelsOfHalfHourChanges() {
    const QDate change(2026, 4, 5); // Lord Howe: 02:00 becomes 01:30
    const TimeGridGeometry geometry = geometryOf({change}, 8, false, "Australia/Lord_Howe");
    QCOMPARE(geometry.height(), 49 * 48);
    QCOMPARE(geometry.ticks()[4].time, QTime(1, 30));
    QCOMPARE(geometry.ticks()[3].time, QTime(1, 30));
}

void GeometryTest::midnightThatIsSkipped() {
    const QDate change(2024, 9, 8); // Santiago: 00:00 becomes 01:00
    const TimeGridGeometry geometry = geometryOf({change}, 8, false, "America/Santiago");
    QCOMPARE(geometry.height(), 23 * 96);
    QCOMPARE(geometry.ticks().front().time, QTime(1, 0));
    QCOMPARE(geometry.ticks().front().y, 0);
}

void GeometryTest::translationKeepsTheHeight() {
    const Zone zone = test::zoneOf("Europe/Berlin");
    const std::vector<QDate> dates{autumnDay.addDays(-1), autumnDay};
    const TimeGridGeometry geometry = geometryOf(dates, 8);
    QCOMPARE(geometry.translated(0, test::at(zone, dates[0], "09:00"), 1), test::at(zone, dates[1], "09:00"));
    QCOMPARE(geometry.translated(1, test::at(zone, dates[1], "16:20"), 0), test::at(zone, dates[0], "16:20"));
}

const test::TestRegistration<GeometryTest> registration;

} // namespace
#include "geometry_test.moc"
