// What is accepted and what is refused: the verdicts of an independent FHIR R4 validator on the same files, and the few
// places where Praxidesk decides otherwise on purpose.
#include "core/fhir/resource_io.h"
#include "tests/fhir/test_data.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::fhir;
using namespace praxidesk::test;

namespace {

QString describe(const std::vector<Issue> &issues) {
    QStringList lines;
    for (const Issue &issue : issues) {
        lines << issue.path + QLatin1String(": ") + issue.message;
    }
    return lines.join(QLatin1String(" | "));
}

/// A file is as good as its resources: those of a Bundle are checked one by one, as import does.
std::vector<Issue> issuesOf(const QByteArray &json) {
    std::vector<Issue> issues = validate(json);
    if (const auto bundle = readBundle(json)) {
        for (const BundleEntry &entry : bundle->entries) {
            const auto inner = entry.resource.isEmpty() ? std::vector<Issue>() : validate(entry.resource);
            issues.insert(issues.end(), inner.begin(), inner.end());
        }
    }
    return issues;
}

/// A valid Appointment with one member more.
QByteArray appointmentWith(const QByteArray &member) {
    QByteArray json = R"({"resourceType":"Appointment","status":"booked","start":"2027-03-01T09:00:00Z","end":"2027-03-01T09:30:00Z",
        "participant":[{"actor":{"reference":"Patient/p"},"status":"accepted"}]})";
    json.chop(1);
    return json + ',' + member + '}';
}

} // namespace

class ConformanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void officialExamplesAreValid_data() {
        QTest::addColumn<QByteArray>("json");
        for (const DataFile &file : exampleFiles()) {
            QTest::newRow(qPrintable(file.name)) << file.bytes;
        }
    }
    void officialExamplesAreValid() {
        QFETCH(QByteArray, json);
        QCOMPARE(describe(issuesOf(json)), QString());
    }

    void casesGetTheirVerdict_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        // Where something is wrong, the first issue's path; "" is the whole text.
        const std::map<QString, QString> paths{
            {QStringLiteral("bad-abs-ref-type.json"), QStringLiteral("Slot.schedule")},
            {QStringLiteral("bad-app2-startonly.json"), QStringLiteral("Appointment")},
            {QStringLiteral("bad-app3.json"), QStringLiteral("Appointment")},
            {QStringLiteral("bad-app4.json"), QStringLiteral("Appointment")},
            {QStringLiteral("bad-bool.json"), QStringLiteral("Patient.active")},
            {QStringLiteral("bad-bundle-inner.json"), QStringLiteral("Slot.status")},
            {QStringLiteral("bad-bundle-inner2.json"), QStringLiteral("Appointment.participant")},
            {QStringLiteral("bad-choice.json"), QStringLiteral("Patient.deceasedDateTime")},
            {QStringLiteral("bad-contained-missing.json"), QStringLiteral("Appointment.slot[0]")},
            {QStringLiteral("bad-contained-unref.json"), QStringLiteral("Appointment.contained[0]")},
            {QStringLiteral("bad-datetime-feb30.json"), QStringLiteral("Appointment.created")},
            {QStringLiteral("bad-datetime-month.json"), QStringLiteral("Appointment.created")},
            {QStringLiteral("bad-datetime.json"), QStringLiteral("Appointment.created")},
            {QStringLiteral("bad-div.json"), QStringLiteral("Appointment.text.div")},
            {QStringLiteral("bad-dup-key.json"), QString()},
            {QStringLiteral("bad-empty-object.json"), QStringLiteral("Appointment.reasonCode[0]")},
            {QStringLiteral("bad-empty-participant.json"), QStringLiteral("Appointment.participant")},
            {QStringLiteral("bad-empty-string.json"), QStringLiteral("Appointment.comment")},
            {QStringLiteral("bad-end-before-start.json"), QStringLiteral("Slot")},
            {QStringLiteral("bad-ext-both.json"), QStringLiteral("Appointment.extension[0]")},
            {QStringLiteral("bad-ext-nourl.json"), QStringLiteral("Appointment.extension[0].url")},
            {QStringLiteral("bad-gender.json"), QStringLiteral("Patient.gender")},
            {QStringLiteral("bad-id.json"), QStringLiteral("Appointment.id")},
            {QStringLiteral("bad-instant-feb30.json"), QStringLiteral("Slot.start")},
            {QStringLiteral("bad-no-participant.json"), QStringLiteral("Appointment.participant")},
            {QStringLiteral("bad-null.json"), QStringLiteral("Appointment.comment")},
            {QStringLiteral("bad-number-as-string.json"), QStringLiteral("Appointment.priority")},
            {QStringLiteral("bad-participant-app1.json"), QStringLiteral("Appointment.participant[0]")},
            {QStringLiteral("bad-participant-status.json"), QStringLiteral("Appointment.participant[0].status")},
            {QStringLiteral("bad-period.json"), QStringLiteral("Schedule.planningHorizon")},
            {QStringLiteral("bad-positiveInt.json"), QStringLiteral("Appointment.minutesDuration")},
            {QStringLiteral("bad-ref-type-actor.json"), QStringLiteral("Appointment.participant[0].actor")},
            {QStringLiteral("bad-ref-type-attr.json"), QStringLiteral("Slot.schedule")},
            {QStringLiteral("bad-ref-type.json"), QStringLiteral("Slot.schedule")},
            {QStringLiteral("bad-scalar-array.json"), QStringLiteral("Appointment.participant")},
            {QStringLiteral("bad-slot-notz.json"), QStringLiteral("Slot.start")},
            {QStringLiteral("bad-slot-start.json"), QStringLiteral("Slot.start")},
            {QStringLiteral("bad-slot-status.json"), QStringLiteral("Slot.status")},
            {QStringLiteral("bad-type.json"), QStringLiteral("Nope.resourceType")},
            {QStringLiteral("bad-uri.json"), QStringLiteral("Patient.identifier[0].system")},
            {QStringLiteral("mixed.ndjson"), QString()},
        };
        const QStringList accepted{
            QStringLiteral("bad-unknown-field.json"),                 // unknown elements survive (docs/decisions)
            QStringLiteral("bad-bundle-tx.json"),                     // requests of a Bundle are never executed
            QStringLiteral("bad-lang.json"),                          // not a closed set; the other validator accepts it too
            QStringLiteral("bad-ref-urn-type.json"),                  // what a urn refers to is known to its Bundle alone
            QStringLiteral("bad-serviceCategory-required-any.json"),  // a preferred binding; the other validator accepts it too
        };
        for (const DataFile &file : caseFiles()) {
            const bool good = file.name.startsWith(QLatin1String("ok-")) || accepted.contains(file.name);
            const auto path = paths.find(file.name);
            QVERIFY2(good != (path != paths.end()), qPrintable(file.name + QLatin1String(" has no verdict")));
            QTest::newRow(qPrintable(file.name)) << file.bytes << (good ? QStringLiteral("valid") : path->second);
        }
    }
    void casesGetTheirVerdict() {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const auto issues = issuesOf(json);
        const QString found = issues.empty() ? QStringLiteral("valid") : issues.front().path;
        QVERIFY2(found == path, qPrintable(QStringLiteral("expected %1, found %2").arg(path, describe(issues))));
        if (!issues.empty()) {
            QVERIFY(!issues.front().message.isEmpty());
        }
    }

    void onePassTellsTheSame() {
        auto files = exampleFiles();
        const auto cases = caseFiles();
        files.insert(files.end(), cases.begin(), cases.end());
        for (const DataFile &file : files) {
            const Examined one = examine(file.bytes);
            const auto issues = validate(file.bytes);
            QCOMPARE(one.resource.json, file.bytes);
            const auto envelope = readEnvelope(file.bytes);
            const auto value = read(file.bytes);
            const auto parsed = parse(file.bytes);
            QCOMPARE(bool(parsed), envelope && value);
            if (!issues.empty()) {
                QVERIFY2(one.issues == issues, qPrintable(file.name));
                continue;
            }
            QCOMPARE(one.issues.empty(), envelope && value);
            if (!parsed) {
                continue;
            }
            QCOMPARE(one.resource.envelope.typeName, envelope->typeName);
            QCOMPARE(one.resource.envelope.id, envelope->id);
            QVERIFY(one.resource.envelope.type == envelope->type && one.resource.envelope.references == envelope->references);
            QVERIFY2(one.resource.value == *value, qPrintable(file.name));
            QVERIFY(parsed->value == *value && parsed->envelope.references == envelope->references && parsed->json == file.bytes);
        }
    }

    void membersOfAnAppointment_data() {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("path");
        const QString valid = QStringLiteral("valid");
        const auto row = [](const char *name, const char *member, const QString &path) {
            QTest::newRow(name) << QByteArray(member) << path;
        };
        row("nothing", R"("comment":"x")", valid);
        row("an id that FHIR forbids but that is used", R"("id":"dr_smith")", valid);
        row("the longest id", R"("id":"0123456789012345678901234567890123456789012345678901234567890123")", valid);
        row("an id with a slash", R"("id":"a/b")", QStringLiteral("Appointment.id"));
        row("an id with a hash", "\"id\":\"a#b\"", QStringLiteral("Appointment.id"));
        row("an id that is a number", R"("id":7)", QStringLiteral("Appointment.id"));
        row("an id beyond ASCII", R"("id":"ä")", QStringLiteral("Appointment.id"));
        row("unknown elements", R"("nope":{"a":[1.10,null,{"b":true}]},"_nope":"x")", valid);
        row("an unknown element that is null", R"("nope":null)", QStringLiteral("Appointment.nope"));
        row("an unknown element that is empty", R"("nope":{})", QStringLiteral("Appointment.nope"));
        row("a primitive's extension", R"("_status":{"extension":[{"url":"urn:x","valueString":"y"}]})", valid);
        row("a primitive's extension instead of its value", R"("_comment":{"extension":[{"url":"urn:x","valueString":"y"}]})", valid);
        row("a primitive's extension that is a text", R"("_comment":"x")", QStringLiteral("Appointment._comment"));
        row("a primitive's extension without url", R"("_comment":{"extension":[{"valueString":"y"}]})",
            QStringLiteral("Appointment._comment.extension[0].url"));
        row("a number beyond int", R"("priority":4294967296)", QStringLiteral("Appointment.priority"));
        row("a negative unsignedInt", R"("priority":-1)", QStringLiteral("Appointment.priority"));
        row("a decimal for an integer", R"("priority":1.0)", QStringLiteral("Appointment.priority"));
        row("zero is unsigned", R"("priority":0)", valid);
        row("zero is not positive", R"("minutesDuration":0)", QStringLiteral("Appointment.minutesDuration"));
        row("a list for a single value", R"("comment":["x"])", QStringLiteral("Appointment.comment"));
        row("a single value for a list", R"("serviceType":{"text":"x"})", QStringLiteral("Appointment.serviceType"));
        row("an empty list", R"("serviceType":[])", QStringLiteral("Appointment.serviceType"));
        row("null in a list of objects", R"("serviceType":[null])", QStringLiteral("Appointment.serviceType[0]"));
        row("a text for an object", R"("serviceType":["x"])", QStringLiteral("Appointment.serviceType[0]"));
        row("a code with a space at its end", R"("serviceType":[{"coding":[{"code":"a "}]}])",
            QStringLiteral("Appointment.serviceType[0].coding[0].code"));
        row("app-4 with a booked one", R"("cancelationReason":{"text":"x"})", QStringLiteral("Appointment"));
        row("a date is a dateTime", R"("created":"2027-02-01")", valid);
        row("a month is a dateTime", R"("created":"2027-02")", valid);
        row("a year is a dateTime", R"("created":"2027")", valid);
        row("a dateTime without offset", R"("created":"2027-02-01T10:00:00")", QStringLiteral("Appointment.created"));
        row("a dateTime without seconds", R"("created":"2027-02-01T10:00Z")", QStringLiteral("Appointment.created"));
        row("a leap second", R"("created":"2026-12-31T23:59:60Z")", valid);
        row("29 February of another year", R"("created":"2027-02-29")", QStringLiteral("Appointment.created"));
        row("a day beyond ASCII digits", R"("created":"٢٠٢٧-02-01")", QStringLiteral("Appointment.created"));
        row("a lastUpdated without offset", R"("meta":{"lastUpdated":"2027-02-01T10:00:00"})", QStringLiteral("Appointment.meta.lastUpdated"));
        row("per-1 deep inside", R"("identifier":[{"period":{"start":"2027-02-02","end":"2027-02-01"}}])",
            QStringLiteral("Appointment.identifier[0].period"));
        row("a period within one day", R"("requestedPeriod":[{"start":"2027-02-02T10:00:00Z","end":"2027-02-02"}])", valid);
        row("a period that ends earlier in another zone", R"("requestedPeriod":[{"start":"2027-02-02T10:00:00+02:00","end":"2027-02-02T08:30:00Z"}])",
            valid);
        row("a reference to a type of FHIR that does not belong", R"("slot":[{"reference":"Schedule/1"}])", QStringLiteral("Appointment.slot[0]"));
        row("the same, versioned", R"("slot":[{"reference":"Schedule/1/_history/2"}])", QStringLiteral("Appointment.slot[0]"));
        row("the same, by type alone", R"("slot":[{"type":"Schedule","display":"x"}])", QStringLiteral("Appointment.slot[0]"));
        row("a search in place of an id", R"("basedOn":[{"reference":"ServiceRequest?identifier=x"}])", valid);
        row("a contained slot", "\"contained\":[{\"resourceType\":\"Slot\",\"id\":\"s\",\"schedule\":{\"reference\":\"Schedule/1\"},\"status\":\"free\",\"start\":\"2027-03-01T09:00:00Z\",\"end\":\"2027-03-01T09:30:00Z\"}],\"slot\":[{\"reference\":\"#s\"}]", valid);
        row("a contained slot that is wrong", "\"contained\":[{\"resourceType\":\"Slot\",\"id\":\"s\",\"schedule\":{\"reference\":\"Schedule/1\"},\"status\":\"x\",\"start\":\"2027-03-01T09:00:00Z\",\"end\":\"2027-03-01T09:30:00Z\"}],\"slot\":[{\"reference\":\"#s\"}]",
            QStringLiteral("Appointment.contained[0].status"));
        row("a contained resource of the wrong type", "\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"s\"}],\"slot\":[{\"reference\":\"#s\"}]",
            QStringLiteral("Appointment.slot[0]"));
        row("an extension with two values", R"("extension":[{"url":"urn:x","valueString":"a","valueCode":"b"}])",
            QStringLiteral("Appointment.extension[0]"));
        row("an extension with a value of an unknown type", R"("extension":[{"url":"urn:x","valueNonsense":"a"}])",
            QStringLiteral("Appointment.extension[0].valueNonsense"));
        row("an extension with a wrong value", R"("extension":[{"url":"urn:x","valueBoolean":"yes"}])",
            QStringLiteral("Appointment.extension[0].valueBoolean"));
        row("an extension with neither value nor extensions", R"("extension":[{"url":"urn:x"}])", QStringLiteral("Appointment.extension[0]"));
        row("a nested extension", R"("extension":[{"url":"urn:x","extension":[{"url":"a","valuePeriod":{"start":"2027"}}]}])", valid);
        row("a narrative without text", R"("text":{"status":"generated"})", QStringLiteral("Appointment.text.div"));
        row("a second start", R"("start":"2027-03-01T09:00:00Z")", QString());
        row("a start once more, escaped", R"("\u0073tart":"2027-03-01T09:00:00Z")", QString());
    }
    void membersOfAnAppointment() {
        QFETCH(QByteArray, member);
        QFETCH(QString, path);
        const auto issues = validate(appointmentWith(member));
        const QString found = issues.empty() ? QStringLiteral("valid") : issues.front().path;
        QVERIFY2(found == path, qPrintable(QStringLiteral("expected %1, found %2").arg(path, describe(issues))));
    }

    void everyIssueIsTold() {
        const auto issues = validate(R"({"resourceType":"Slot","status":"x","start":"y","overbooked":1})");
        QStringList paths;
        for (const Issue &issue : issues) {
            paths << issue.path;
        }
        paths.sort();
        QCOMPARE(paths, (QStringList{QStringLiteral("Slot.end"), QStringLiteral("Slot.overbooked"), QStringLiteral("Slot.schedule"),
                                     QStringLiteral("Slot.start"), QStringLiteral("Slot.status")}));
    }

    void otherTypesAreKept() {
        QCOMPARE(describe(validate(R"({"resourceType":"Encounter","status":7})")), QString());
        QCOMPARE(validate(R"({"resourceType":"Nonsense"})").front().path, QStringLiteral("Nonsense.resourceType"));
        QVERIFY(!validate(R"({"active":true})").empty());
        QVERIFY(!validate("[]").empty());
        QVERIFY(!validate("7").empty());
        QVERIFY(!validate("").empty());
    }
};

const praxidesk::test::TestRegistration<ConformanceTest> conformanceTest;

#include "conformance_test.moc"
