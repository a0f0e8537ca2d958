#include "core/exchange/demo_data.h"
#include "core/exchange/exchange.h"
#include "tests/exchange/clinic_fixture.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::exchange;
using praxidesk::test::Clinic;
using praxidesk::test::instant;

namespace {

QByteArray exported(const Clinic &clinic, const ExportOptions &options) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = exportTo(*clinic.store, options, buffer);
    return done ? buffer.data() : QByteArray();
}

QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

void import(const Clinic &clinic, const QByteArray &content) {
    const auto report = importFile(*clinic.desk, clinic.write(QStringLiteral("in"), content), {});
    QVERIFY(report);
    QVERIFY(report->refused.empty());
}

QStringList references(const QByteArray &ndjson) {
    QStringList all;
    for (const auto &line : ndjson.split('\n')) {
        if (const auto envelope = fhir::readEnvelope(line); envelope && !line.isEmpty()) {
            all << envelope->typeName + u'/' + envelope->id;
        }
    }
    return all;
}

/// Two practitioners with a schedule each, a Slot and a visit on two days.
QByteArray smallClinic() {
    QByteArray lines;
    for (const QByteArray who : {"b", "a"}) {
        lines += json("{'resourceType':'Practitioner','id':'" + who + "','name':[{'text':'Dr. " + who.toUpper() + "'}]}\n");
        lines += json("{'resourceType':'Schedule','id':'of-" + who + "','actor':[{'reference':'Practitioner/" + who + "'}]}\n");
        for (const QByteArray day : {"18", "19"}) {
            lines += json("{'resourceType':'Patient','id':'p" + who + day + "','name':[{'family':'=Sum, \\\"" + who + "\\\"'}]}\n");
            lines += json("{'resourceType':'Slot','id':'" + who + day + "','schedule':{'reference':'Schedule/of-" + who
                          + "'},'status':'busy','start':'2026-11-" + day + "T09:00:00Z','end':'2026-11-" + day + "T09:20:00Z'}\n");
            lines += json("{'resourceType':'Appointment','id':'v" + who + day + "','status':'booked','description':'Follow-up','start':'2026-11-"
                          + day + "T09:00:00Z','end':'2026-11-" + day + "T09:20:00Z','comment':'-1 day\\nplease','slot':[{'reference':'Slot/" + who
                          + day + "'}],'participant':[{'actor':{'reference':'Patient/p" + who + day
                          + "'},'status':'accepted'},{'actor':{'reference':'Practitioner/" + who + "'},'status':'accepted'}]}\n");
        }
    }
    lines += json("{'resourceType':'AppointmentResponse','id':'r','appointment':{'reference':'Appointment/va18'},"
                  "'actor':{'reference':'Practitioner/a'},'participantStatus':'accepted'}\n");
    return lines;
}

class TestExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isInOrder() {
        Clinic clinic;
        import(clinic, smallClinic());
        const auto all = references(exported(clinic, {ExportFormat::NdJson, {}, {}, {}}));
        QCOMPARE(all.size(), 17);
        auto sorted = all;
        std::ranges::sort(sorted, {}, [](const QString &reference) { return std::pair(reference.section(u'/', 0, 0), reference); });
        QCOMPARE(all, sorted);
    }

    void choosesByDayAndSchedule_data() {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QStringList>("expected");
        const QStringList firstOfA{QStringLiteral("Appointment/va18"), QStringLiteral("AppointmentResponse/r"), QStringLiteral("Patient/pa18"),
                                   QStringLiteral("Practitioner/a"), QStringLiteral("Schedule/of-a"), QStringLiteral("Slot/a18")};
        QTest::newRow("one day of one") << QDate(2026, 11, 18) << QDate(2026, 11, 18) << QStringLiteral("Schedule/of-a") << firstOfA;
        QTest::newRow("up to a day") << QDate() << QDate(2026, 11, 18) << QStringLiteral("Schedule/of-a") << firstOfA;
        QTest::newRow("from a day")
            << QDate(2026, 11, 19) << QDate() << QStringLiteral("Schedule/of-b")
            << QStringList{QStringLiteral("Appointment/vb19"), QStringLiteral("Patient/pb19"), QStringLiteral("Practitioner/b"),
                           QStringLiteral("Schedule/of-b"), QStringLiteral("Slot/b19")};
        QTest::newRow("an empty day") << QDate(2026, 11, 20) << QDate(2026, 11, 20) << QString() << QStringList();
        QTest::newRow("a schedule without visits that day")
            << QDate(2026, 11, 20) << QDate(2026, 11, 20) << QStringLiteral("Schedule/of-a")
            << QStringList{QStringLiteral("Practitioner/a"), QStringLiteral("Schedule/of-a")};
    }
    void choosesByDayAndSchedule() {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, schedule);
        QFETCH(QStringList, expected);
        Clinic clinic;
        import(clinic, smallClinic());
        ExportOptions options;
        options.format = ExportFormat::NdJson;
        options.from = from.isValid() ? std::optional(from) : std::nullopt;
        options.to = to.isValid() ? std::optional(to) : std::nullopt;
        if (const auto key = clinic.store->resolve(schedule)) {
            options.schedules = {narrow<ScheduleId>(*key)};
        }
        QCOMPARE(references(exported(clinic, options)), expected);
    }

    void writesATableThatNoSpreadsheetRuns() {
        Clinic clinic;
        import(clinic, smallClinic());
        const auto table = exported(clinic, {ExportFormat::Csv, QDate(2026, 11, 18), QDate(2026, 11, 18), {}});
        const auto expected = QByteArray("id,status,start,end,zone,patient,visit,with,where,comment\r\n"
                                         "vb18,booked,2026-11-18T09:00:00+00:00,2026-11-18T09:20:00+00:00,Europe/London,"
                                         "\"'=Sum, \"\"b\"\"\",Follow-up,Dr. B,,\"'-1 day\nplease\"\r\n"
                                         "va18,booked,2026-11-18T09:00:00+00:00,2026-11-18T09:20:00+00:00,Europe/London,"
                                         "\"'=Sum, \"\"a\"\"\",Follow-up,Dr. A,,\"'-1 day\nplease\"\r\n");
        QCOMPARE(table, expected);
    }

    void writesACalendar() {
        Clinic clinic;
        import(clinic, smallClinic());
        const auto calendar = exported(clinic, {ExportFormat::ICalendar, {}, QDate(2026, 11, 18), {}});
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 2);
        QVERIFY(calendar.contains("UID:va18\r\n"));
        QVERIFY(calendar.contains("DTSTART:20261118T090000Z\r\n"));
        QVERIFY(calendar.contains("DTEND:20261118T092000Z\r\n"));
        QVERIFY(calendar.contains("SUMMARY:=Sum\\, \"a\"\\, Follow-up\r\n"));
        QVERIFY(calendar.contains("STATUS:CONFIRMED\r\n"));
    }

    void isTheSameForTheSameSeedAndClock() {
        const auto filled = [](quint64 seed, const char *clock) {
            Clinic clinic(instant(clock));
            if (!fillWithDemo(*clinic.desk, {2, 9, seed})) {
                return QByteArray();
            }
            return exported(clinic, {ExportFormat::Bundle, {}, {}, {}});
        };
        const auto first = filled(1, "2026-11-17T10:42:00Z");
        QVERIFY(first.size() > 100'000);
        QVERIFY(first == filled(1, "2026-11-17T10:42:00Z"));
        QVERIFY(first != filled(2, "2026-11-17T10:42:00Z"));
        QVERIFY(first != filled(1, "2026-11-18T10:42:00Z"));
    }

    void givesBackWhatCameFromTheDemo_data() {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("Bundle") << ExportFormat::Bundle;
        QTest::newRow("NDJSON") << ExportFormat::NdJson;
    }
    void givesBackWhatCameFromTheDemo() {
        QFETCH(ExportFormat, format);
        Clinic demo;
        QVERIFY(fillWithDemo(*demo.desk, {2, 9, 3}));
        const auto first = exported(demo, {format, {}, {}, {}});
        Clinic other;
        import(other, first);
        QCOMPARE(other.store->openConflicts(), 0);
        QVERIFY(exported(other, {format, {}, {}, {}}) == first);
        QCOMPARE(other.check(), QStringList());
    }

    void saysWhenTheDeviceIsFull() {
        Clinic clinic;
        import(clinic, smallClinic());
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        const auto done = exportTo(*clinic.store, {}, closed);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
    }

    void refusesDaysInTheWrongOrder() {
        const Clinic clinic;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = exportTo(*clinic.store, {ExportFormat::Csv, QDate(2026, 11, 19), QDate(2026, 11, 18), {}}, buffer);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
    }
};

const praxidesk::test::TestRegistration<TestExport> registration;

} // namespace

#include "test_export.moc"
