#include "core/availability/weekly_hours.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::availability;

namespace {

Zone berlin() { return *Zone::fromId(QStringLiteral("Europe/Berlin")); }

Instant at(const char *iso) { return *parseInstant(QString::fromLatin1(iso), Zone()); }

WeeklyHours hoursOf(const char *rules) {
    WeeklyHours hours;
    hours.rules = *parseWeeklyRules(QString::fromLatin1(rules));
    return hours;
}

QString describe(const std::vector<Window> &windows, const Zone &zone) {
    QStringList parts;
    for (const Window &window : windows) {
        parts << zone.toIso(window.interval.start) + u'/' + zone.toIso(window.interval.end);
    }
    return parts.join(u' ');
}

} // namespace

class WeeklyHoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndPrintsRules_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("range") << "MO-FR 08:00-12:00,13:00-17:00" << "MO-FR 08:00-12:00,13:00-17:00";
        QTest::newRow("list") << "WE,MO 09:00-11:00" << "MO,WE 09:00-11:00";
        QTest::newRow("lower case") << "mo,tu 09:00-11:00" << "MO,TU 09:00-11:00";
        QTest::newRow("over the week's end") << "SA-MO 10:00-12:00" << "MO,SA,SU 10:00-12:00";
        QTest::newRow("until midnight") << "FR 20:00-24:00" << "FR 20:00-00:00";
        QTest::newRow("two rules") << "MO 08:00-09:00; TU 10:00-11:00" << "MO 08:00-09:00;TU 10:00-11:00";
    }
    void readsAndPrintsRules() {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto rules = parseWeeklyRules(text);
        QVERIFY(rules.has_value());
        QStringList parts;
        for (const WeeklyRule &rule : *rules) {
            parts << toText(rule);
        }
        QCOMPARE(parts.join(u';'), printed);
    }

    void refusesWhatIsNoRule_data() {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "MO", "MO 8-12", "XX 08:00-12:00", "MO-TU-WE 08:00-12:00", "MO 08:00", "MO 08:00-25:00",
                                 "MO 08:00-12:00;", "MO 08:60-12:00", "MO, 08:00-12:00"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void refusesWhatIsNoRule() {
        QFETCH(QString, text);
        const auto rules = parseWeeklyRules(text);
        QVERIFY(!rules.has_value());
        QCOMPARE(rules.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!rules.error().message.isEmpty());
    }

    void windowsKeepTheirWallClock_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("expected");
        const QDate spring(2027, 3, 28);
        const QDate autumn(2026, 10, 25);
        QTest::newRow("winter") << "MO 09:00-10:00" << QDate(2026, 11, 16) << "2026-11-16T09:00:00+01:00/2026-11-16T10:00:00+01:00";
        QTest::newRow("summer") << "MO 09:00-10:00" << QDate(2026, 7, 6) << "2026-07-06T09:00:00+02:00/2026-07-06T10:00:00+02:00";
        QTest::newRow("other weekday") << "MO 09:00-10:00" << QDate(2026, 11, 17) << "";
        QTest::newRow("begins in the gap") << "SU 02:30-05:00" << spring << "2027-03-28T03:30:00+02:00/2027-03-28T05:00:00+02:00";
        QTest::newRow("vanishes in the gap") << "SU 02:30-03:30" << spring << "";
        QTest::newRow("begins in the overlap") << "SU 02:30-04:00" << autumn << "2026-10-25T02:30:00+02:00/2026-10-25T04:00:00+01:00";
        QTest::newRow("over midnight") << "SA 22:00-06:00" << QDate(2026, 10, 24) << "2026-10-24T22:00:00+02:00/2026-10-25T06:00:00+01:00";
        QTest::newRow("whole day of 25 hours") << "SU 00:00-00:00" << autumn << "2026-10-25T00:00:00+02:00/2026-10-26T00:00:00+01:00";
    }
    void windowsKeepTheirWallClock() {
        QFETCH(QString, rule);
        QFETCH(QDate, date);
        QFETCH(QString, expected);
        WeeklyHours hours;
        hours.rules = *parseWeeklyRules(rule);
        QCOMPARE(describe(windows(hours, berlin(), date, date), berlin()), expected);
    }

    void aDayThatDoesNotExistHasNoWindows() {
        const Zone apia = *Zone::fromId(QStringLiteral("Pacific/Apia"));
        const auto found = windows(hoursOf("MO-SU 09:00-10:00"), apia, QDate(2011, 12, 29), QDate(2011, 12, 31));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].date, QDate(2011, 12, 29));
        QCOMPARE(found[1].date, QDate(2011, 12, 31));
    }

    void exceptionsReplaceTheirDate() {
        WeeklyHours hours = hoursOf("MO-FR 08:00-12:00");
        hours.exceptions[QDate(2026, 11, 17)] = {};
        hours.exceptions[QDate(2026, 11, 21)] = {*parseDayWindows(u"09:00-11:00")};
        const auto found = windows(hours, berlin(), QDate(2026, 11, 16), QDate(2026, 11, 22));
        QStringList days;
        for (const Window &window : found) {
            days << window.date.toString(Qt::ISODate);
        }
        QCOMPARE(days.join(u' '), QStringLiteral("2026-11-16 2026-11-18 2026-11-19 2026-11-20 2026-11-21"));
    }

    void oddAndEvenWeeksAlternate() {
        WeeklyHours hours = hoursOf("MO 08:00-12:00");
        hours.rules.front().weeks = WeeklyRule::Weeks::Odd;
        hours.rules.front().validTo = QDate(2026, 12, 7);
        const auto found = windows(hours, berlin(), QDate(2026, 11, 9), QDate(2026, 12, 31));
        QCOMPARE(found.size(), size_t(2)); // weeks 47 and 49; 51 is past validTo
        QCOMPARE(found[0].date, QDate(2026, 11, 16));
        QCOMPARE(found[1].date, QDate(2026, 11, 30));
    }

    void slotsFillAWindowInElapsedTime() {
        const Window night{QDate(2026, 10, 25), {at("2026-10-25T00:00:00Z"), at("2026-10-25T03:50:00Z")}};
        const auto found = slotsIn(night, Minutes(60));
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(found.back().end, at("2026-10-25T03:00:00Z"));
        QVERIFY(slotsIn(night, Minutes(0)).empty());
    }
};

const praxidesk::test::TestRegistration<WeeklyHoursTest> registration;
#include "weekly_hours_test.moc"
