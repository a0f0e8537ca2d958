#include "core/time/recurrence.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <random>

using namespace praxidesk;

namespace {

WallClock at(const QString &text) {
    return {QDate::fromString(text.left(10), Qt::ISODate), text.size() > 10 ? QTime::fromString(text.mid(11), QStringLiteral("HH:mm")) : QTime(9, 0)};
}

QString days(const std::vector<WallClock> &occurrences) {
    QStringList texts;
    for (const WallClock &one : occurrences) {
        texts << one.date.toString(QStringLiteral("MM-dd"));
    }
    return texts.join(u' ');
}

} // namespace

class RecurrenceWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void occursWhereRfc5545Says_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *rule, const char *start, const char *last, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(start) << QString::fromLatin1(last) << QString::fromLatin1(expected);
        };
        row("daily", "FREQ=DAILY", "2026-11-17", "2026-11-20", "11-17 11-18 11-19 11-20");
        row("every other week", "RRULE:FREQ=WEEKLY;INTERVAL=2", "2026-11-17", "2026-12-31", "11-17 12-01 12-15 12-29");
        row("weekly on days", "FREQ=WEEKLY;BYDAY=TU,TH", "2026-11-17", "2026-11-27", "11-17 11-19 11-24 11-26");
        row("count", "FREQ=WEEKLY;COUNT=3", "2026-11-17", "2027-12-31", "11-17 11-24 12-01");
        row("until a day, included", "FREQ=WEEKLY;UNTIL=20261201", "2026-11-17", "2027-12-31", "11-17 11-24 12-01");
        row("until a wall clock", "FREQ=WEEKLY;UNTIL=20261201T085900", "2026-11-17", "2027-12-31", "11-17 11-24");
        row("until, written in UTC", "FREQ=WEEKLY;UNTIL=20261201T090000Z", "2026-11-17", "2027-12-31", "11-17 11-24 12-01");
        row("first Monday of the month", "FREQ=MONTHLY;BYDAY=1MO", "2026-12-07", "2027-03-31", "12-07 01-04 02-01 03-01");
        row("last Friday of the month", "FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27", "2027-02-28", "11-27 12-25 01-29 02-26");
        row("last weekday of the month", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-10-30", "2027-01-31", "10-30 11-30 12-31 01-29");
        row("the 31st", "FREQ=MONTHLY;BYMONTHDAY=31", "2026-10-31", "2027-05-31", "10-31 12-31 01-31 03-31 05-31");
        row("the last day", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-11-30", "2027-02-28", "11-30 12-31 01-31 02-28");
        row("quarterly", "FREQ=MONTHLY;INTERVAL=3", "2026-11-17", "2027-08-31", "11-17 02-17 05-17 08-17");
        row("29 February", "FREQ=YEARLY", "2024-02-29", "2032-12-31", "02-29 02-29 02-29");
        row("the start counts", "FREQ=WEEKLY;BYDAY=TH;COUNT=3", "2026-11-17", "2027-12-31", "11-17 11-19 11-26");
        row("lower case", "rrule:freq=weekly;byday=tu", "2026-11-17", "2026-11-24", "11-17 11-24");
    }
    void occursWhereRfc5545Says() {
        QFETCH(QString, rule);
        QFETCH(QString, start);
        QFETCH(QString, last);
        QFETCH(QString, expected);
        const auto recurrence = Recurrence::parse(rule, at(start));
        QVERIFY2(recurrence, qPrintable(recurrence ? QString() : recurrence.error()));
        const auto found = recurrence->occurrences(at(start).date, at(last).date, 100);
        QCOMPARE(days(found), expected);
        for (const WallClock &one : found) {
            QCOMPARE(one.time, QTime(9, 0));
        }
        QVERIFY(!recurrence->rule().contains(QLatin1String("RRULE")));
        QCOMPARE(Recurrence::parse(recurrence->rule(), at(start))->rule(), recurrence->rule());
    }

    void theStartCountsOnlyWhereItIsAskedTo() {
        const auto recurrence = Recurrence::parse(u"FREQ=WEEKLY;BYDAY=TH;COUNT=2", at(QStringLiteral("2026-11-17")), Recurrence::StartCounts::IfTheRuleHasIt);
        QCOMPARE(days(recurrence->occurrences(QDate(2026, 11, 1), QDate(2027, 1, 1), 10)), QStringLiteral("11-19 11-26"));
    }

    void knowsWhetherItEnds() {
        const WallClock start = at(QStringLiteral("2026-11-17"));
        QVERIFY(Recurrence::parse(u"FREQ=DAILY", start)->isEndless());
        QVERIFY(!Recurrence::parse(u"FREQ=DAILY;COUNT=5", start)->isEndless());
        QVERIFY(!Recurrence::parse(u"FREQ=DAILY;UNTIL=20270101", start)->isEndless());
    }

    void stopsAtItsLimit() {
        const auto recurrence = Recurrence::parse(u"FREQ=DAILY", at(QStringLiteral("2026-11-17")));
        QCOMPARE(recurrence->occurrences(QDate(2026, 1, 1), QDate(2036, 1, 1), 7).size(), size_t(7));
        QVERIFY(recurrence->occurrences(QDate(2026, 1, 1), QDate(2026, 11, 16), 7).empty());
        QVERIFY(recurrence->occurrences(QDate(2026, 12, 1), QDate(2026, 11, 16), 7).empty());
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"", "FREQ", "FREQ=", "FREQ=SOMETIMES", "FREQ=HOURLY", "BYDAY=MO", "FREQ=WEEKLY;FREQ=DAILY", "FREQ=WEEKLY;COUNT=0",
                                 "FREQ=WEEKLY;COUNT=x", "FREQ=WEEKLY;INTERVAL=-1", "FREQ=WEEKLY;COUNT=3;UNTIL=20270101",
                                 "FREQ=WEEKLY;UNTIL=soon", "FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=WEEKLY;COLOUR=RED", "FREQ=WEEKLY;",
                                 "FREQ=YEARLY;BYMONTH=13"}) {
            QTest::newRow(rule) << QString::fromLatin1(rule);
        }
    }
    void saysWhatIsWrong() {
        QFETCH(QString, rule);
        const auto recurrence = Recurrence::parse(rule, at(QStringLiteral("2026-11-17")));
        QVERIFY(!recurrence);
        QVERIFY2(recurrence.error().endsWith(u'.') && recurrence.error().contains(u' '), qPrintable(recurrence.error()));
    }

    /// A window far from the start has what counting from the start on would find there.
    void aFarWindowHasTheSame_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void aFarWindowHasTheSame() {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const auto number = [&random](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
        const auto any = [&](const QStringList &of) { return of[number(0, int(of.size()) - 1)]; };
        for (int round = 0; round < 60; ++round) {
            const QString frequency = any({QStringLiteral("DAILY"), QStringLiteral("WEEKLY"), QStringLiteral("MONTHLY"), QStringLiteral("YEARLY")});
            QStringList parts{QStringLiteral("FREQ=") + frequency, QStringLiteral("INTERVAL=%1").arg(number(1, 4))};
            if (frequency == QLatin1String("WEEKLY") && number(0, 1)) {
                parts << any({QStringLiteral("BYDAY=MO"), QStringLiteral("BYDAY=TU,SA"), QStringLiteral("BYDAY=SU;WKST=SU")});
            } else if (frequency == QLatin1String("MONTHLY")) {
                parts << any({QStringLiteral("BYDAY=1MO"), QStringLiteral("BYDAY=-1FR"), QStringLiteral("BYMONTHDAY=31"), QStringLiteral("BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,2"),
                              QStringLiteral("BYMONTHDAY=1,15")});
            } else if (frequency == QLatin1String("YEARLY") && number(0, 1)) {
                parts << any({QStringLiteral("BYMONTH=3;BYDAY=-1SU"), QStringLiteral("BYMONTH=2;BYMONTHDAY=28"), QStringLiteral("BYMONTH=1,7")});
            }
            const WallClock start{QDate(2016, 1, 1).addDays(number(0, 700)), QTime(8, 30)};
            const QString rule = parts.join(u';');
            const auto recurrence = Recurrence::parse(rule, start);
            QVERIFY2(recurrence, qPrintable(rule));
            const QDate first = start.date.addDays(number(-10, 5000));
            const QDate last = first.addDays(number(0, 900));
            std::vector<WallClock> expected;
            for (const WallClock &one : recurrence->occurrences(start.date, last, 10000)) {
                if (one.date >= first) {
                    expected.push_back(one);
                }
            }
            QVERIFY2(recurrence->occurrences(first, last, 10000) == expected,
                     qPrintable(rule + u' ' + start.date.toString(Qt::ISODate) + u' ' + first.toString(Qt::ISODate) + u' ' + days(expected) + QStringLiteral(" / ") + days(recurrence->occurrences(first, last, 10000))));
        }
    }
};

const praxidesk::test::TestRegistration<RecurrenceWindowTest> registration;
#include "recurrence_window_test.moc"
