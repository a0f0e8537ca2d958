// Appointment.series: an identifier and R5's recurrence elements as extensions.
#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::fhir;

namespace {

/// Quotes are written as apostrophes: moc loses its way in raw strings.
QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

Zone berlin() { return *Zone::fromId(QStringLiteral("Europe/Berlin")); }

Appointment occurrence(const QString &rule) {
    Appointment appointment;
    appointment.status = AppointmentStatus::Booked;
    const Instant start = berlin().toInstant({QDate(2026, 11, 17), QTime(9, 0)});
    appointment.interval = Interval{start, start + Minutes(20)};
    appointment.participants.push_back({Reference{QStringLiteral("Patient/1"), {}, {}, ResourceType::Patient}, {}, ParticipantRequired::Required, ParticipationStatus::Accepted});
    appointment.series = SeriesLink{QStringLiteral("5f0c"), 1, false, rule, rule.isEmpty() ? QString() : QStringLiteral("Europe/Berlin")};
    return appointment;
}

QByteArray written(const Appointment &appointment, const QByteArray &base = {}) { return write(appointment, base, berlin()); }
Appointment again(const QByteArray &json) { return std::get<Appointment>(*read(json)); }

QString issues(const QByteArray &json) {
    QStringList words;
    for (const Issue &issue : validate(json)) {
        words << issue.path + QStringLiteral(": ") + issue.message;
    }
    return words.join(u'\n');
}

} // namespace

class SeriesLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleComesBack_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("said");           // in R5's words; empty: nothing of the kind
        QTest::addColumn<bool>("keptBeside");
        const auto row = [](const char *rule, const char *said, bool beside) { QTest::newRow(rule) << QString::fromLatin1(rule) << json(said) << beside; };
        row("FREQ=WEEKLY;BYDAY=TU;COUNT=8", "{'url':'weeklyTemplate','extension':[{'url':'tuesday','valueBoolean':true},{'url':'weekInterval','valuePositiveInt':1}]}", false);
        row("FREQ=WEEKLY;COUNT=8", "{'url':'occurrenceCount','valuePositiveInt':8}", false);
        row("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20270301", "{'url':'lastOccurrenceDate','valueDate':'2027-03-01'}", false);
        row("FREQ=WEEKLY", "'code':'wk'", false);
        row("FREQ=DAILY;COUNT=5", "'code':'d'", false);
        row("FREQ=DAILY;INTERVAL=3;COUNT=5", "'code':'d'", true);
        row("FREQ=MONTHLY;BYMONTHDAY=15;COUNT=6", "{'url':'dayOfMonth','valuePositiveInt':15}", false);
        row("FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU", "'code':'second'", false);
        row("FREQ=MONTHLY;BYDAY=-1FR", "'code':'last'", false);
        row("FREQ=YEARLY;COUNT=3", "{'url':'yearInterval','valuePositiveInt':1}", false);
        row("FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=-1", "'code':'mo'", true);
        row("FREQ=MONTHLY;BYDAY=5MO", "'code':'mo'", true);
        row("FREQ=MONTHLY;BYMONTHDAY=-1", "'code':'mo'", true);
        row("FREQ=MONTHLY;BYMONTHDAY=1,15", "'code':'mo'", true);
        row("FREQ=WEEKLY;BYDAY=FR,MO", "'code':'wk'", true);
        row("FREQ=WEEKLY;BYDAY=2MO", "'code':'wk'", true);
        row("COUNT=8;FREQ=WEEKLY", "{'url':'occurrenceCount','valuePositiveInt':8}", true);
        row("FREQ=WEEKLY;UNTIL=20270301T080000Z", "{'url':'lastOccurrenceDate','valueDate':'2027-03-01'}", true);
        row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "'code':'a'", true);
        row("FREQ=HOURLY", "", true);
    }
    void everyRuleComesBack() {
        QFETCH(QString, rule);
        QFETCH(QByteArray, said);
        QFETCH(bool, keptBeside);
        const QByteArray text = written(occurrence(rule));
        QVERIFY2(text.contains(said), text.constData());
        QCOMPARE(text.contains("urn:praxidesk:rrule"), keptBeside);
        QVERIFY2(text.contains(json("{'system':'urn:praxidesk:series','value':'5f0c'}")), text.constData());
        QVERIFY(text.contains("Europe/Berlin"));
        QCOMPARE(issues(text), QString());
        const Appointment back = again(text);
        QVERIFY(back.series == occurrence(rule).series);
        QCOMPARE(written(back, text), text);
    }

    void oneFieldChangesItsOwnExtension() {
        Appointment appointment = occurrence(QStringLiteral("FREQ=WEEKLY;BYDAY=TU;COUNT=8"));
        appointment.overbookReason = QStringLiteral("urgent");
        const QByteArray text = written(appointment);
        appointment.series->changed = true;
        const QByteArray changed = written(appointment, text);
        QCOMPARE(changed, QByteArray(text).replace("}],\"identifier\"", "},{\"url\":\"http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.occurrenceChanged\",\"valueBoolean\":true}],\"identifier\""));
        appointment.series->changed = false;
        QCOMPARE(written(appointment, changed), text);
        appointment.series.reset();
        appointment.overbookReason.clear();
        const QByteArray bare = written(appointment, text);
        QVERIFY2(!bare.contains("extension") && !bare.contains("identifier"), bare.constData());
    }

    void foreignPartsStay() {
        const QByteArray text = json("{'resourceType':'Appointment','extension':[{'url':'urn:x','valueDecimal':1.10},{ 'url' : 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.recurrenceTemplate',\n"
                                " 'extension' : [{'url':'recurrenceType','valueCodeableConcept':{'coding':[{'system':'http://unitsofmeasure.org','code':'wk'}]}}, {'url':'excludingDate','valueDate':'2026-12-24'}]}],\n"
                                " 'identifier':[{'value':'1'},{'use':'usual', 'system':'urn:praxidesk:series','value':'a'}],'status':'proposed','participant':[{'actor':{'display':'x'},'status':'accepted'}]}");
        Appointment appointment = again(text);
        QCOMPARE(appointment.series->rrule, QStringLiteral("FREQ=WEEKLY"));
        QCOMPARE(written(appointment, text), text);
        appointment.series->rrule = QStringLiteral("FREQ=WEEKLY;COUNT=3");
        const QByteArray changed = written(appointment, text);
        for (const char *kept : {"{'url':'urn:x','valueDecimal':1.10}", "{'url':'excludingDate','valueDate':'2026-12-24'}", "{'use':'usual', 'system':'urn:praxidesk:series','value':'a'}"}) {
            QVERIFY2(changed.contains(json(kept)), changed.constData());
        }
        QCOMPARE(again(changed).series->rrule, QStringLiteral("FREQ=WEEKLY;COUNT=3"));
        QCOMPARE(issues(changed), QString());
    }

    void withoutTheIdentifierThereIsNoSeries() {
        const QByteArray text = json("{'resourceType':'Appointment','extension':[{'url':'http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.recurrenceId','valuePositiveInt':3}],\n"
                                " 'identifier':[{'system':'urn:praxidesk:series'}],'status':'proposed','participant':[{'actor':{'display':'x'},'status':'accepted'}]}");
        const Appointment appointment = again(text);
        QVERIFY(!appointment.series);
        QCOMPARE(written(appointment, text), text);
    }

    void requestedPeriodsMayBeOpen() {
        Appointment appointment = occurrence({});
        const Instant start = appointment.interval->start;
        appointment.requestedPeriods = {{start, Instant::max()}, {Instant::min(), start}};
        const QByteArray text = written(appointment);
        QVERIFY2(text.contains(json("'requestedPeriod':[{'start':'2026-11-17T09:00:00+01:00'},{'end':'2026-11-17T09:00:00+01:00'}]")), text.constData());
        QCOMPARE(again(text).requestedPeriods, appointment.requestedPeriods);
        QCOMPARE(issues(text), QString());
    }
};

const praxidesk::test::TestRegistration<SeriesLinkTest> seriesLinkTest;
#include "series_link_test.moc"
