#include "core/time/zone.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;

class InstantTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<bool>("offset");
        const auto row = [](const char *text, const char *utc, bool offset) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc) << offset;
        };
        row("2026-11-17T09:00:00Z", "2026-11-17T09:00:00Z", true);
        row("2026-11-17T09:00:00+01:00", "2026-11-17T08:00:00Z", true);
        row("2026-11-17T09:00:00-07:00", "2026-11-17T16:00:00Z", true);
        row("2026-11-17T09:00:00.5Z", "2026-11-17T09:00:00.500Z", true);
        row("2026-11-17T09:00:00.123456789+05:45", "2026-11-17T03:15:00.123Z", true);
        row("2026-12-31T23:59:60Z", "2026-12-31T23:59:59.999Z", true);
        row("2026-11-17T09:00:00", "2026-11-17T08:00:00Z", false);
        row("2026-11-17T09:00", "2026-11-17T08:00:00Z", false);
        row("2026-11-17", "2026-11-16T23:00:00Z", false);
        row("2024-02-29", "2024-02-28T23:00:00Z", false);
        row("2026-03-29T02:30:00", "2026-03-29T01:30:00Z", false);
        row("2026-01-01T00:00:00+14:00", "2025-12-31T10:00:00Z", true);
        row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", true);
    }
    void reads() {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QFETCH(bool, offset);
        const auto instant = parseInstant(text, *Zone::fromId(QStringLiteral("Europe/Berlin")));
        QVERIFY(instant);
        QCOMPARE(toUtcIso(*instant), utc);
        QCOMPARE(hasOffset(text), offset);
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        for (const char *text : {
                 "", " ", "yesterday", "2026", "2026-11", "2026-1-1", "2026-13-01", "2026-00-10", "2026-02-30", "2023-02-29", "2026-04-31",
                 "0000-01-01", "2026-11-17T", "2026-11-17T9:00", "2026-11-17T24:00:00Z", "2026-11-17T09:60:00Z", "2026-11-17T09:00:61Z",
                 "2026-11-17T09:00:00.Z", "2026-11-17T09:00:00+1:00", "2026-11-17T09:00:00+0100", "2026-11-17T09:00:00+14:01",
                 "2026-11-17T09:00:00+01:60", "2026-11-17T09:00:00z", "2026-11-17t09:00:00Z", "2026-11-17 09:00:00Z",
                 "2026-11-17T09:00:00Z ", " 2026-11-17T09:00:00Z", "2026-11-17T09:00:00ZZ", "+2026-11-17", "20261117T090000Z",
                 "2026-11-17T09:00:00+", "2026-11-17T09:00:00+01", "2026-11-17T-9:00:00Z",
             }) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
        QTest::newRow("Arabic digits") << QStringLiteral("٢٠٢٦-11-17");
    }
    void refuses() {
        QFETCH(QString, text);
        QVERIFY(!parseInstant(text, Zone()));
        QVERIFY(!hasOffset(text));
    }

    void intervalsAreHalfOpen() {
        const Instant nine = *parseInstant(u"2026-11-17T09:00:00Z", Zone());
        const Interval first{nine, nine + Minutes(20)};
        const Interval second{nine + Minutes(20), nine + Minutes(40)};
        QVERIFY(!first.overlaps(second));
        QVERIFY(first.overlaps({nine + Minutes(19), nine + Minutes(21)}));
        QVERIFY(first.contains(nine));
        QVERIFY(!first.contains(first.end));
        QVERIFY(first.covers(first));
        QVERIFY(!first.covers({nine, nine + Minutes(21)}));
        const Interval empty{nine + Minutes(5), nine + Minutes(5)};
        QVERIFY(empty.isEmpty());
        QVERIFY(!first.overlaps(empty));
        QCOMPARE(first.duration(), Milliseconds(Minutes(20)));
    }
};

const praxidesk::test::TestRegistration<InstantTextTest> instantTextTest;

#include "instant_text_test.moc"
