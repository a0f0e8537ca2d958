#include "core/fhir/resource_io.h"
#include "core/fhir/scheduling_parameters.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <random>

using namespace praxidesk;
using namespace praxidesk::fhir;

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }
using std::chrono::minutes;

const QByteArray newer("https://medplum.com/fhir/StructureDefinition/SchedulingParameters");
const QByteArray older("http://medplum.com/fhir/StructureDefinition/scheduling-parameters");

QByteArray extensionOf(const QByteArray &url, const QByteArray &parts) { return "{\"url\":\"" + url + "\",\"extension\":[" + parts + "]}"; }
QByteArray scheduleWith(const QByteArray &extensions) {
    return R"({"resourceType":"Schedule","id":"s","extension":[)" + extensions + R"(],"actor":[{"reference":"Practitioner/p"}]})";
}
QByteArray duration(const char *url, const char *value, const char *unit) {
    return QByteArray("{\"url\":\"") + url + "\",\"valueDuration\":{\"value\":" + value + ",\"unit\":\"" + unit + "\"}}";
}

Schedule readSchedule(const QByteArray &json) {
    const auto value = fhir::read(json);
    return value && std::holds_alternative<Schedule>(*value) ? std::get<Schedule>(*value) : Schedule();
}
QString issuesOf(const QByteArray &json) {
    QStringList words;
    for (const Issue &issue : validate(json)) {
        words << issue.path + u' ' + issue.message;
    }
    return words.join(u'\n');
}

/// Parameters as an editor could leave them: neighbouring rules have other days, and something is said.
SchedulingParameters anyParameters(std::mt19937 &random, int service) {
    const auto number = [&random](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
    const auto maybe = [&](int least, int most) { return number(0, 1) == 1 ? std::optional(minutes(number(least, most))) : std::nullopt; };
    SchedulingParameters parameters;
    parameters.service = service == 0 ? QString() : service % 3 == 0 ? u("ECG %1").arg(service) : u("HealthcareService/h%1").arg(service);
    parameters.duration = minutes(number(1, 240));
    parameters.bufferBefore = maybe(0, 30);
    parameters.bufferAfter = maybe(0, 30);
    parameters.alignmentInterval = maybe(0, 120);
    parameters.alignmentOffset = maybe(0, 59);
    parameters.slotCapacity = number(0, 1) == 1 ? std::optional(number(1, 9)) : std::nullopt;
    parameters.timeZone = number(0, 1) == 1 ? u("Europe/Berlin") : QString();
    parameters.alignmentTimeZone = number(0, 1) == 1 ? u("Australia/Lord_Howe") : QString();
    for (int day = 1; day <= 7; ++day) {
        if (number(0, 2) == 0) {
            WeeklyRule rule{{day}, {}};
            for (int i = number(1, 2); i > 0; --i) {
                rule.windows.push_back({QTime(number(0, 23), number(0, 3) * 15), QTime(number(0, 23), number(0, 3) * 15)});
            }
            parameters.availability.push_back(rule);
        }
    }
    return parameters;
}

} // namespace
Q_DECLARE_METATYPE(praxidesk::SchedulingParameters)

class SchedulingParametersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead_data() {
        QTest::addColumn<QByteArray>("parts");
        QTest::addColumn<SchedulingParameters>("expected");
        const auto row = [](const char *name, const QByteArray &parts, const SchedulingParameters &expected) { QTest::newRow(name) << parts << expected; };
        row("minutes", duration("duration", "20", "min"), {.duration = minutes(20)});
        row("hours, also of a fraction", duration("duration", "1.5", "h"), {.duration = minutes(90)});
        row("days and weeks", duration("alignmentInterval", "1", "d") + ',' + duration("alignmentOffset", "1", "wk"),
            {.alignmentInterval = minutes(1440), .alignmentOffset = minutes(10080)});
        row("a code where the unit is a word", R"({"url":"duration","valueDuration":{"value":2,"unit":"hours","system":"http://unitsofmeasure.org","code":"h"}})",
            {.duration = minutes(120)});
        row("nothing", duration("bufferBefore", "0", "min"), {.bufferBefore = minutes(0)});
        row("months have no length", duration("duration", "1", "mo"), {});
        row("less than nothing", duration("bufferAfter", "-5", "min"), {});
        row("half a minute", duration("duration", "0.5", "min"), {});
        row("about", R"({"url":"duration","valueDuration":{"value":20,"unit":"min","comparator":"<"}})", {});
        row("another type of value", R"({"url":"duration","valueString":"20"})", {});
        row("the first of two counts", duration("duration", "20", "min") + ',' + duration("duration", "40", "min"), {.duration = minutes(20)});
        row("capacity", R"({"url":"slotCapacity","valuePositiveInt":3})", {.slotCapacity = 3});
        row("capacity as an integer", R"({"url":"slotCapacity","valueInteger":2})", {.slotCapacity = 2});
        row("no capacity", R"({"url":"slotCapacity","valueInteger":0})", {});
        row("zones", R"({"url":"timezone","valueCode":"Europe/Berlin"},{"url":"alignmentTimezone","valueCode":"America/New_York"})",
            {.timeZone = u("Europe/Berlin"), .alignmentTimeZone = u("America/New_York")});
        row("service", R"({"url":"service","valueReference":{"reference":"HealthcareService/1"}})", {.service = u("HealthcareService/1")});
        row("type of service", R"({"url":"serviceType","valueCodeableConcept":{"coding":[{"system":"urn:s","code":"ecg"}],"text":"ECG"}})", {.service = u("ecg")});
        row("coded type of service", R"({"url":"serviceType","valueCoding":{"code":"ecg"}})", {.service = u("ecg")});
        const auto time = [](const char *days, const char *rest) {
            QByteArray parts;
            for (const QByteArray &day : QByteArray(days).split(' ')) {
                parts += "{\"url\":\"daysOfWeek\",\"valueCode\":\"" + day + "\"},";
            }
            return "{\"url\":\"availableTime\",\"extension\":[" + parts + rest + "]}";
        };
        const char *morning = R"({"url":"availableStartTime","valueTime":"08:00:00"},{"url":"availableEndTime","valueTime":"12:00:00"})";
        const char *evening = R"({"url":"availableStartTime","valueTime":"18:00:00"},{"url":"availableEndTime","valueTime":"02:00:00"})";
        const char *allDay = R"({"url":"allDay","valueBoolean":true})";
        const auto availability = [](const QByteArray &times) { return "{\"url\":\"availability\",\"extension\":[" + times + "]}"; };
        const DayWindow early{QTime(8, 0), QTime(12, 0)};
        const DayWindow late{QTime(18, 0), QTime(2, 0)};
        row("windows", availability(time("tue mon", morning) + ',' + time("mon tue", evening) + ',' + time("sun", allDay)),
            {.availability = {{{1, 2}, {early, late}}, {{7}, {{QTime(0, 0), QTime(0, 0)}}}}});
        row("windows in several parts", availability(time("mon", morning)) + ',' + availability(time("fri", evening)), {.availability = {{{1}, {early}}, {{5}, {late}}}});
        row("a window without an end", availability(time("mon", R"({"url":"availableStartTime","valueTime":"08:00:00"})")), {});
        row("a day that is none", availability(time("someday", morning)), {});
        row("timing", R"({"url":"availability","valueTiming":{"repeat":{"dayOfWeek":["mon","wed"],"timeOfDay":["08:00:00","22:00:00"],"duration":4,"durationUnit":"h"}}})",
            {.availability = {{{1, 3}, {{QTime(8, 0), QTime(12, 0)}, {QTime(22, 0), QTime(2, 0)}}}}});
        row("timing longer than a day", R"({"url":"availability","valueTiming":{"repeat":{"dayOfWeek":["mon"],"timeOfDay":["08:00:00"],"duration":25,"durationUnit":"h"}}})", {});
    }
    void isRead() {
        QFETCH(QByteArray, parts);
        QFETCH(SchedulingParameters, expected);
        for (const QByteArray &url : {newer, older}) {
            const QByteArray json = scheduleWith(extensionOf(url, parts));
            const Schedule schedule = readSchedule(json);
            QCOMPARE(schedule.parameters.size(), size_t(1));
            QCOMPARE(schedule.parameters.front(), expected);
            QCOMPARE(write(schedule, json, Zone()), json);
        }
        QVERIFY(readSchedule(scheduleWith(extensionOf("https://example.org/other", parts))).parameters.empty());
    }

    void anEditKeepsWhatItDoesNotMean() {
        const QByteArray unknown = R"({ "url" : "bookingLimit", "valueTiming" : {"repeat":{"frequency":1.0}} })";
        const QByteArray service = R"({"url":"service","valueReference":{"reference":"HealthcareService/1","display":"ECG"}})";
        const QByteArray other = extensionOf(newer, R"({"url":"service","valueReference":{"reference":"HealthcareService/2"}}, )" + duration("duration", "1.50", "h"));
        const QByteArray foreign = R"({"url":"urn:x","valueDecimal":1.10})";
        const QByteArray json = scheduleWith(foreign + ", " + extensionOf(newer, unknown + ',' + service + ',' + duration("bufferAfter", "5", "min")) + ',' + other);
        Schedule schedule = readSchedule(json);
        QCOMPARE(schedule.parameters.size(), size_t(2));
        schedule.parameters[0].bufferAfter = minutes(10);
        schedule.parameters[0].bufferBefore = minutes(5);
        const QByteArray edited = write(schedule, json, Zone());
        QVERIFY2(issuesOf(edited).isEmpty(), qPrintable(issuesOf(edited)));
        QCOMPARE(readSchedule(edited).parameters, schedule.parameters);
        for (const QByteArray &kept : {unknown, service, other, foreign}) {
            QVERIFY2(edited.contains(kept), edited.constData());
        }
        schedule.parameters[0] = {.service = u("HealthcareService/1")};
        const QByteArray emptied = write(schedule, json, Zone());
        QVERIFY(emptied.contains(unknown));
        QVERIFY(!emptied.contains("bufferAfter"));
        schedule.parameters.erase(schedule.parameters.begin());
        const QByteArray removed = write(schedule, json, Zone());
        QVERIFY(!removed.contains(unknown));
        QVERIFY(removed.contains(other) && removed.contains(foreign));
        schedule.parameters.clear();
        QCOMPARE(readSchedule(write(schedule, json, Zone())), schedule);
        QVERIFY(write(schedule, json, Zone()).contains(foreign));
    }

    void isWrittenUnderTheUrlThatIsThere() {
        Schedule schedule = readSchedule(scheduleWith(extensionOf(older, duration("duration", "20", "min"))));
        schedule.parameters[0].availability = {{{1}, {{QTime(22, 0), QTime(2, 0)}}}};
        schedule.parameters.push_back({.service = u("ECG"), .duration = minutes(40)});
        const QByteArray old = write(schedule, scheduleWith(extensionOf(older, duration("duration", "20", "min"))), Zone());
        QVERIFY(!old.contains(newer));
        const QByteArray timing = R"("valueTiming":{"repeat":{"duration":240,"durationUnit":"min","dayOfWeek":["mon"],"timeOfDay":["22:00:00"]}})";
        QVERIFY2(old.contains(timing), old.constData());
        QCOMPARE(readSchedule(old).parameters, schedule.parameters);
        QVERIFY2(issuesOf(old).isEmpty(), qPrintable(issuesOf(old)));

        const QByteArray fresh = write(schedule, {}, Zone());
        QVERIFY(fresh.contains(newer) && !fresh.contains(older) && fresh.contains("availableTime"));
        const QByteArray twenty = R"({"url":"duration","valueDuration":{"value":20,"unit":"min","system":"http://unitsofmeasure.org","code":"min"}})";
        QVERIFY(fresh.contains(twenty));
        QCOMPARE(readSchedule(fresh).parameters, schedule.parameters);
        // the newer URL with the shape of old keeps that shape
        const QByteArray between = scheduleWith(extensionOf(newer, R"({"url":"availability","valueTiming":{"repeat":{"dayOfWeek":["mon"],"timeOfDay":["08:00:00"],"duration":4,"durationUnit":"h"}}})"));
        Schedule changed = readSchedule(between);
        changed.parameters[0].availability[0].weekdays = {2};
        const QByteArray written = write(changed, between, Zone());
        QVERIFY(written.contains(newer) && written.contains("valueTiming"));
        QCOMPARE(readSchedule(written).parameters, changed.parameters);
    }

    void whatSaysNothingIsNotWritten() {
        Schedule schedule;
        schedule.actors = {{u("Practitioner/p"), {}, {}, ResourceType::Practitioner}};
        schedule.parameters = {{}};
        QVERIFY(!write(schedule, {}, Zone()).contains("extension"));
        QVERIFY(writeSchedulingParameters({}).isEmpty());
        QCOMPARE(readSchedulingParameters(QByteArray()), SchedulingParameters());
        QCOMPARE(readSchedulingParameters(QByteArray("[1]")), SchedulingParameters());
    }

    void servicesHaveThemToo() {
        Actor service;
        service.type = ResourceType::HealthcareService;
        service.name = u("ECG");
        service.serviceType = {{u("urn:s"), u("ecg"), {}, {}}};
        service.parameters = {{.duration = minutes(40), .bufferAfter = minutes(10)}};
        const QByteArray json = write(service, {}, Zone());
        QVERIFY2(issuesOf(json).isEmpty(), qPrintable(issuesOf(json)));
        const auto value = fhir::read(json);
        QCOMPARE(std::get<Actor>(*value).parameters, service.parameters);
        QCOMPARE(std::get<Actor>(*value).serviceType, service.serviceType);
        QCOMPARE(write(std::get<Actor>(*value), json, Zone()), json);
        service.type = ResourceType::Practitioner;          // nowhere else
        QVERIFY(!write(service, {}, Zone()).contains("extension"));
    }

    /// From any parameters to any others: what is read is what was wanted, the result is valid, and what is no
    /// parameter keeps its bytes and place.
    void anyChangeIsWhatItSays_data() {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("newer") << newer;
        QTest::newRow("older") << older;
    }
    void anyChangeIsWhatItSays() {
        QFETCH(QByteArray, url);
        for (unsigned seed = 1; seed <= 150; ++seed) {
            std::mt19937 random(seed);
            const auto several = [&random] {
                std::vector<SchedulingParameters> all;
                for (int service = 0; service < 5; ++service) {
                    if (random() % 2 == 0) {
                        all.push_back(anyParameters(random, service));
                    }
                }
                std::shuffle(all.begin(), all.end(), random);
                return all;
            };
            const QByteArray unknown = R"({ "url":"vendor", "valueDecimal" : 1.10 })";
            Schedule schedule = readSchedule(scheduleWith(unknown + ',' + extensionOf(url, unknown) + ',' + unknown));
            const QByteArray base = scheduleWith(unknown + ',' + extensionOf(url, unknown) + ',' + unknown);
            schedule.parameters = several();
            const QByteArray first = write(schedule, base, Zone());
            QVERIFY2(issuesOf(first).isEmpty(), qPrintable(issuesOf(first)));
            QCOMPARE(readSchedule(first).parameters, schedule.parameters);
            QCOMPARE(write(readSchedule(first), first, Zone()), first);
            std::vector<SchedulingParameters> next = several();
            for (SchedulingParameters &one : next) {        // some of them as they are
                for (const SchedulingParameters &present : schedule.parameters) {
                    one = one.service == present.service && random() % 2 == 0 ? present : one;
                }
            }
            schedule.parameters = next;
            const QByteArray second = write(schedule, first, Zone());
            QVERIFY2(issuesOf(second).isEmpty(), qPrintable(issuesOf(second)));
            QCOMPARE(readSchedule(second).parameters, next);
            QVERIFY(second.contains("[" + unknown));
            for (const SchedulingParameters &one : next) {
                QCOMPARE(readSchedulingParameters(writeSchedulingParameters(one)), one);
            }
        }
    }
};

const praxidesk::test::TestRegistration<SchedulingParametersTest> registration;
#include "scheduling_parameters_test.moc"
