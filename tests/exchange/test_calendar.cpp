#include "core/exchange/busy_times.h"
#include "tests/exchange/clinic_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::exchange;
using praxidesk::test::Clinic;
using praxidesk::test::instant;

namespace {

QByteArray calendar(const QByteArray &body) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + QByteArray(body).replace("\n", "\r\n") + "END:VCALENDAR\r\n";
}
QByteArray course(const QByteArray &lines) { return calendar("BEGIN:VEVENT\nUID:e1\nDTSTAMP:20261101T000000Z\nSUMMARY:Course\n" + lines + "END:VEVENT\n"); }

QStringList told(const BusyTimes &busy) {
    QStringList all;
    for (const auto &time : busy.times) {
        all << toUtcIso(time.interval.start) + u'/' + toUtcIso(time.interval.end);
    }
    return all;
}

class TestCalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTimes_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &content, const QStringList &expected) { QTest::newRow(name) << content << expected; };
        row("UTC", course("DTSTART:20261118T090000Z\nDTEND:20261118T100000Z\n"), {QStringLiteral("2026-11-18T09:00:00Z/2026-11-18T10:00:00Z")});
        row("the clinic's wall clock", course("DTSTART:20260618T090000\nDURATION:PT90M\n"), {QStringLiteral("2026-06-18T08:00:00Z/2026-06-18T09:30:00Z")});
        row("another zone", course("DTSTART;TZID=Europe/Berlin:20261118T090000\nDTEND;TZID=Europe/Berlin:20261118T100000\n"),
            {QStringLiteral("2026-11-18T08:00:00Z/2026-11-18T09:00:00Z")});
        row("a zone with a vendor's path", course("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20261118T090000\nDURATION:PT1H\n"),
            {QStringLiteral("2026-11-18T08:00:00Z/2026-11-18T09:00:00Z")});
        row("a zone of Windows", course("DTSTART;TZID=W. Europe Standard Time:20261118T090000\nDURATION:PT1H\n"),
            {QStringLiteral("2026-11-18T08:00:00Z/2026-11-18T09:00:00Z")});
        row("a zone that the file describes",
            calendar("BEGIN:VTIMEZONE\nTZID:Our own\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
                     "BEGIN:VEVENT\nUID:e\nDTSTART;TZID=Our own:20261118T090000\nDURATION:PT1H\nEND:VEVENT\n"),
            {QStringLiteral("2026-11-18T06:00:00Z/2026-11-18T07:00:00Z")});
        row("all day", course("DTSTART;VALUE=DATE:20261118\n"), {QStringLiteral("2026-11-18T00:00:00Z/2026-11-19T00:00:00Z")});
        row("all day of 25 hours", course("DTSTART;VALUE=DATE:20261025\nDTEND;VALUE=DATE:20261026\n"),
            {QStringLiteral("2026-10-24T23:00:00Z/2026-10-26T00:00:00Z")});
        row("weekly across the clock change", course("DTSTART;TZID=Europe/London:20261019T090000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=2\n"),
            {QStringLiteral("2026-10-19T08:00:00Z/2026-10-19T08:30:00Z"), QStringLiteral("2026-10-26T09:00:00Z/2026-10-26T09:30:00Z")});
        row("with days left out and added", course("DTSTART:20261118T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20261119T090000Z\nRDATE:20261125T090000Z\n"),
            {QStringLiteral("2026-11-18T09:00:00Z/2026-11-18T10:00:00Z"), QStringLiteral("2026-11-20T09:00:00Z/2026-11-20T10:00:00Z"),
             QStringLiteral("2026-11-25T09:00:00Z/2026-11-25T10:00:00Z")});
        row("until, told in UTC", course("DTSTART;TZID=Europe/Berlin:20261118T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20261119T080000Z\n"),
            {QStringLiteral("2026-11-18T08:00:00Z/2026-11-18T09:00:00Z"), QStringLiteral("2026-11-19T08:00:00Z/2026-11-19T09:00:00Z")});
        row("one that was moved",
            calendar("BEGIN:VEVENT\nUID:e\nDTSTART:20261118T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\n"
                     "BEGIN:VEVENT\nUID:e\nRECURRENCE-ID:20261119T090000Z\nDTSTART:20261119T150000Z\nDURATION:PT1H\nEND:VEVENT\n"),
            {QStringLiteral("2026-11-18T09:00:00Z/2026-11-18T10:00:00Z"), QStringLiteral("2026-11-19T15:00:00Z/2026-11-19T16:00:00Z")});
        row("one that was cancelled",
            calendar("BEGIN:VEVENT\nUID:e\nDTSTART:20261118T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\n"
                     "BEGIN:VEVENT\nUID:e\nRECURRENCE-ID:20261119T090000Z\nDTSTART:20261119T090000Z\nSTATUS:CANCELLED\nEND:VEVENT\n"),
            {QStringLiteral("2026-11-18T09:00:00Z/2026-11-18T10:00:00Z")});
        row("free and busy",
            calendar("BEGIN:VFREEBUSY\nUID:f\nFREEBUSY:20261118T090000Z/PT1H,20261118T130000Z/20261118T140000Z\n"
                     "FREEBUSY;FBTYPE=FREE:20261118T150000Z/PT1H\nEND:VFREEBUSY\n"),
            {QStringLiteral("2026-11-18T09:00:00Z/2026-11-18T10:00:00Z"), QStringLiteral("2026-11-18T13:00:00Z/2026-11-18T14:00:00Z")});
        row("what takes no time",
            calendar("BEGIN:VEVENT\nUID:a\nDTSTART:20261118T090000Z\nDURATION:PT1H\nTRANSP:TRANSPARENT\nEND:VEVENT\n"
                     "BEGIN:VEVENT\nUID:b\nDTSTART:20261118T090000Z\nEND:VEVENT\nBEGIN:VTODO\nUID:c\nEND:VTODO\n"), {});
    }
    void readsTimes() {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, expected);
        const auto busy = readBusyTimes(content, test::london(), instant("2026-11-17T10:42:00Z"));
        for (const auto &refusal : busy.refused) {
            QFAIL(qPrintable(refusal.where + refusal.message));
        }
        QCOMPARE(told(busy), expected);
    }

    void writesRepetitionsOutForAYear() {
        const auto busy = readBusyTimes(course("DTSTART:20161118T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY\n"), test::london(), instant("2026-11-17T10:42:00Z"));
        QVERIFY(busy.refused.empty());
        QVERIFY(busy.times.size() >= 104 && busy.times.size() <= 106);
        QVERIFY(busy.times.front().interval.start > instant("2025-11-01T00:00:00Z"));
        QVERIFY(busy.times.back().interval.start < instant("2027-12-01T00:00:00Z"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no start") << course("DTEND:20261118T090000Z\n");
        QTest::newRow("an end before the start") << course("DTSTART:20261118T090000Z\nDTEND:20261118T080000Z\n");
        QTest::newRow("an unknown zone") << course("DTSTART;TZID=Middle-earth/Bree:20261118T090000\nDURATION:PT1H\n");
        QTest::newRow("a rule that is none") << course("DTSTART:20261118T090000Z\nDURATION:PT1H\nRRULE:FREQ=OFTEN\n");
        QTest::newRow("every second") << course("DTSTART:20261118T090000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY\n");
        QTest::newRow("cut off") << course("DTSTART:20261118T090000Z\nDURATION:PT1H\n").left(120);
    }
    void refuses() {
        QFETCH(QByteArray, content);
        const auto busy = readBusyTimes(content, test::london(), instant("2026-11-17T10:42:00Z"));
        QVERIFY(!busy.refused.empty());
        QVERIFY(!busy.refused.front().message.isEmpty());
    }

    void blocksTheSchedule() {
        Clinic clinic;
        QByteArray lines = "{\"resourceType\":\"Schedule\",\"id\":\"s\",\"actor\":[{\"reference\":\"Practitioner/p\"}]}\n";
        for (const QByteArray hour : {"09", "10", "11"}) {
            lines += "{\"resourceType\":\"Slot\",\"id\":\"f" + hour + "\",\"schedule\":{\"reference\":\"Schedule/s\"},\"status\":\"free\",\"start\":\"2026-11-18T"
                     + hour + ":00:00Z\",\"end\":\"2026-11-18T" + hour + ":30:00Z\"}\n";
        }
        QVERIFY(importFile(*clinic.desk, clinic.write(QStringLiteral("clinic"), lines), {}));
        const ImportOptions options{false, clinic.store->schedules().front().id()};
        const auto take = [&](const QByteArray &times) { return *importFile(*clinic.desk, clinic.write(QStringLiteral("ics"), course(times)), options); };
        const auto statuses = [&clinic] {
            QStringList all;
            for (const auto &row : clinic.store->slotRows({})) {
                all << toCode(row.status);
            }
            return all;
        };
        const QString free = QStringLiteral("free");
        const QString busy = QStringLiteral("busy-unavailable");

        const QByteArray morning = "DTSTART:20261118T090000Z\nDTEND:20261118T101500Z\n";
        QCOMPARE(importFile(*clinic.desk, clinic.write(QStringLiteral("ics"), course(morning)), {true, options.schedule})->created, 1);
        QCOMPARE(statuses(), (QStringList{free, free, free}));
        QCOMPARE(take(morning).created, 1);
        QCOMPARE(statuses(), (QStringList{busy, busy, busy, free}));
        const auto rows = clinic.store->slotRows({});
        const auto block = std::ranges::find_if(rows, [](const store::SlotRow &row) { return !row.takenByBlock && row.status == SlotStatus::BusyUnavailable; });
        QVERIFY(block != rows.end());
        QCOMPARE(block->comment, QStringLiteral("Course"));
        QCOMPARE(block->blockKind, std::optional(BlockKind::Other));
        QCOMPARE(std::ranges::count(rows, resourceKey(block->id), &store::SlotRow::takenByBlock), 2);

        QCOMPARE(take(morning).unchanged, 1);
        // moved to the end of the morning: what it had taken is free again
        const auto moved = take("DTSTART:20261118T110000Z\nDTEND:20261118T113000Z\nRECURRENCE-ID:20261118T090000Z\n");
        QCOMPARE(moved.changed, 1);
        QCOMPARE(statuses(), (QStringList{free, free, busy, busy}));
        QCOMPARE(clinic.check(), QStringList());
    }
};

const praxidesk::test::TestRegistration<TestCalendar> registration;

} // namespace

#include "test_calendar.moc"
