#include "core/time/recurrence.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;

namespace {

const WallClock tuesday{QDate(2026, 11, 17), QTime(9, 0)};
constexpr int enough = 1000;

QStringList days(const std::vector<WallClock> &occurrences) {
    QStringList result;
    for (const WallClock &occurrence : occurrences) {
        result << occurrence.date.toString(QStringLiteral("MM-dd")) + (occurrence.time == tuesday.time ? QString() : occurrence.time.toString(QStringLiteral(" HH:mm")));
    }
    return result;
}

QStringList days(const char *rule, QDate first = tuesday.date, QDate last = QDate(2027, 12, 31), int limit = 6) {
    const auto recurrence = Recurrence::parse(QString::fromLatin1(rule), tuesday);
    return recurrence ? days(recurrence->occurrences(first, last, limit)) : QStringList{recurrence.error()};
}

} // namespace

class RecurrenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void occurs_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *rule, const char *expected) { QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(expected); };
        row("FREQ=DAILY;COUNT=3", "11-17 11-18 11-19");
        row("RRULE:freq=weekly; interval=2; count=3", "11-17 12-01 12-15");
        row("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "11-17 11-19 11-24 11-26");
        row("FREQ=WEEKLY;UNTIL=20261201", "11-17 11-24 12-01");
        row("FREQ=WEEKLY;UNTIL=20261201T085959", "11-17 11-24");
        row("FREQ=WEEKLY;UNTIL=20261201T090000Z", "11-17 11-24 12-01");
        row("FREQ=MONTHLY;BYDAY=3TU;COUNT=3", "11-17 12-15 01-19");
        row("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "11-17 11-27 12-25");
        row("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "11-17 12-31 01-31");
        row("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "11-17 11-30 12-31");
        row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=2", "11-17");
        row("FREQ=YEARLY", "11-17 11-17");
        // DTSTART counts also where the rule does not have it
        row("FREQ=WEEKLY;BYDAY=MO;COUNT=3", "11-17 11-23 11-30");
    }
    void occurs() {
        QFETCH(QString, rule);
        QFETCH(QString, expected);
        QCOMPARE(days(rule.toLatin1().constData()).join(u' '), expected);
    }

    void looksFarAheadWithoutLosingAny_data() {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=MO,SU;WKST=SU", "FREQ=MONTHLY;BYDAY=2WE", "FREQ=MONTHLY;BYMONTHDAY=-1",
                                 "FREQ=YEARLY;BYMONTH=3;BYDAY=SU", "FREQ=WEEKLY;COUNT=400"}) {
            QTest::newRow(rule) << QString::fromLatin1(rule);
        }
    }
    void looksFarAheadWithoutLosingAny() {
        QFETCH(QString, rule);
        const auto recurrence = Recurrence::parse(rule, tuesday);
        QVERIFY(recurrence);
        const auto all = recurrence->occurrences(tuesday.date, tuesday.date.addYears(8), 100000);
        for (int year = 0; year < 8; ++year) {
            for (const int offset : {0, 1, 6, 45}) {
                const QDate first = tuesday.date.addYears(year).addDays(offset);
                const QDate last = first.addDays(40);
                std::vector<WallClock> expected;
                std::copy_if(all.begin(), all.end(), std::back_inserter(expected), [&](const WallClock &each) { return each.date >= first && each.date <= last; });
                QCOMPARE(recurrence->occurrences(first, last, enough), expected);
            }
        }
    }

    void keepsWhatItWasTold() {
        const auto recurrence = Recurrence::parse(u"rrule:FREQ=weekly;COUNT=2", tuesday);
        QVERIFY(recurrence);
        QCOMPARE(recurrence->rule(), QStringLiteral("FREQ=WEEKLY;COUNT=2"));
        QCOMPARE(recurrence->start(), tuesday);
        QVERIFY(!recurrence->isEndless());
        QVERIFY(!Recurrence::parse(u"FREQ=DAILY;UNTIL=20270101", tuesday)->isEndless());
        QVERIFY(Recurrence::parse(u"FREQ=DAILY", tuesday)->isEndless());
        QVERIFY(recurrence->occurrences(tuesday.date, tuesday.date.addDays(9), 0).empty());
        QVERIFY(recurrence->occurrences(tuesday.date.addDays(8), tuesday.date.addDays(90), enough).empty());
    }

    void refuses_data() {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"", "weekly", "FREQ=", "FREQ=OFTEN", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;COUNT=-1", "FREQ=WEEKLY;UNTIL=soon", "FREQ=WEEKLY;SOMETHING=1",
                                 "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=HOURLY", "FREQ=WEEKLY;COUNT=3;UNTIL=20270101", "FREQ=WEEKLY;INTERVAL=0"}) {
            QTest::newRow(rule) << QString::fromLatin1(rule);
        }
    }
    void refuses() {
        QFETCH(QString, rule);
        const auto recurrence = Recurrence::parse(rule, tuesday);
        QVERIFY2(!recurrence, recurrence ? qPrintable(recurrence->rule()) : "");
        QVERIFY(recurrence.error().endsWith(u'.'));
        QVERIFY(!Recurrence::parse(u"FREQ=DAILY", WallClock{}));
    }
};

const praxidesk::test::TestRegistration<RecurrenceTest> registration;

#include "recurrence_test.moc"
