#include "core/exchange/holidays.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace praxidesk::exchange {

class HolidaysTest : public QObject {
    Q_OBJECT

    static QByteArray calendar(const char *events) { return QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test\r\n") + events + "END:VCALENDAR\r\n"; }
    static QString words(const QByteArray &text, QDate first = QDate(2026, 11, 1), QDate last = QDate(2028, 12, 31)) {
        const auto found = readHolidays(text, first, last);
        QStringList all;
        for (const auto &holiday : found.value_or(std::vector<desk::Holiday>())) {
            all << holiday.date.toString(Qt::ISODate) + u' ' + holiday.name;
        }
        return found ? all.join(QStringLiteral(", ")) : QStringLiteral("refused: ") + found.error().message;
    }

private Q_SLOTS:
    void reading_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one day") << calendar("BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261226\r\nSUMMARY:Christmas\r\n Day\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n")
                                 << QStringLiteral("2026-12-25 ChristmasDay");
        QTest::newRow("without an end") << calendar("BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270101\r\nSUMMARY:Neujahr\r\nEND:VEVENT\r\n")
                                        << QStringLiteral("2027-01-01 Neujahr");
        QTest::newRow("several days, in order") << calendar("BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20270101\r\nSUMMARY:New Year\r\nEND:VEVENT\r\n"
                                                            "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Xmas\r\nEND:VEVENT\r\n")
                                                << QStringLiteral("2026-12-25 Xmas, 2026-12-26 Xmas, 2027-01-01 New Year");
        QTest::newRow("yearly") << calendar("BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20100501\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:May Day\r\nEND:VEVENT\r\n")
                                << QStringLiteral("2027-05-01 May Day, 2028-05-01 May Day");
        QTest::newRow("yearly but once") << calendar("BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20100501\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20270501\r\nSUMMARY:May Day\r\nEND:VEVENT\r\n")
                                         << QStringLiteral("2028-05-01 May Day");
        QTest::newRow("cancelled and timed are passed over")
            << calendar("BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261225\r\nSTATUS:CANCELLED\r\nSUMMARY:No\r\nEND:VEVENT\r\n"
                        "BEGIN:VEVENT\r\nUID:3\r\nDTSTART:20261224T120000Z\r\nSUMMARY:No\r\nEND:VEVENT\r\n"
                        "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20261226\r\nSUMMARY:Yes\r\nEND:VEVENT\r\n")
            << QStringLiteral("2026-12-26 Yes");
        QTest::newRow("the same day twice") << calendar("BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261225\r\nSUMMARY:A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20261225\r\nSUMMARY:A\r\nEND:VEVENT\r\n")
                                            << QStringLiteral("2026-12-25 A");
        QTest::newRow("past only") << calendar("BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20201225\r\nSUMMARY:A\r\nEND:VEVENT\r\n") << QString();
        QTest::newRow("no events") << calendar("") << QStringLiteral("refused: This calendar has no all-day events.");
        QTest::newRow("no calendar") << QByteArray("hello") << QStringLiteral("refused: This is not an iCalendar file.");
    }
    void reading() {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(words(text), expected);
    }

    void aMissingFileSaysSo() {
        const auto found = readHolidayFile(QStringLiteral("/nowhere/holidays.ics"), QDate(2026, 1, 1), QDate(2026, 12, 31));
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().code, ErrorCode::NotFound);
    }
};

const test::TestRegistration<HolidaysTest> registration;

} // namespace praxidesk::exchange

#include "test_holidays.moc"
