// Rule 5: reading and writing back changes no byte, and a change of one field changes that field alone.
#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"
#include "tests/fhir/resource_generator.h"
#include "tests/fhir/test_data.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::fhir;
using namespace praxidesk::test;

namespace {

const char *const types[] = {"Schedule", "Slot", "Appointment", "AppointmentResponse", "Patient", "Practitioner",
                             "PractitionerRole", "Location", "HealthcareService", "Device", "Organization"};

Zone berlin() { return *Zone::fromId(QStringLiteral("Europe/Berlin")); }

QByteArray writeValue(const Value &value, const QByteArray &base) {
    return std::visit([&](const auto &typed) {
        if constexpr (std::is_same_v<std::decay_t<decltype(typed)>, std::monostate>) {
            return base;
        } else {
            return write(typed, base, berlin());
        }
    }, value);
}

QString firstIssue(const QByteArray &json) {
    const auto issues = validate(json);
    return issues.empty() ? QString() : issues.front().path + QLatin1String(": ") + issues.front().message;
}

/// The members of both texts whose bytes differ, by name.
QStringList changedMembers(const QByteArray &before, const QByteArray &after) {
    const auto a = JsonDocument::parse(before);
    const auto b = JsonDocument::parse(after);
    QStringList changed;
    for (const JsonNode member : children(a->root())) {
        const std::string key = member.key().toStdString();
        if (b->root()[key].raw() != member.raw()) {
            changed << member.key();
        }
    }
    for (const JsonNode member : children(b->root())) {
        if (!a->root()[member.key().toStdString()]) {
            changed << member.key();
        }
    }
    changed.sort();
    return changed;
}

void change(Schedule &schedule) { schedule.comment = QStringLiteral("changed"); }
void change(Slot &slot) { slot.comment = QStringLiteral("changed"); }
void change(Appointment &appointment) { appointment.comment = QStringLiteral("changed"); }
void change(AppointmentResponse &response) { response.comment = QStringLiteral("changed"); }
void change(Patient &patient) { patient.birthDateText = QStringLiteral("1999-09-09"); }
void change(Actor &actor) { actor.header.identifiers.push_back({QStringLiteral("urn:new"), QStringLiteral("1")}); }
void change(std::monostate &) {}

QStringList changedName(const Value &value) {
    return {std::holds_alternative<Patient>(value) ? QStringLiteral("birthDate")
            : std::holds_alternative<Actor>(value) ? QStringLiteral("identifier") : QStringLiteral("comment")};
}

} // namespace

class RoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examplesKeepEveryByte_data() {
        QTest::addColumn<QByteArray>("json");
        for (const DataFile &file : exampleFiles()) {
            QTest::newRow(qPrintable(file.name)) << file.bytes;
        }
    }
    void examplesKeepEveryByte() {
        QFETCH(QByteArray, json);
        const auto value = read(json);
        QVERIFY(value);
        QCOMPARE(writeValue(*value, json), json);
        QCOMPARE(withReferences(json, [](const QString &reference) { return reference; }), json);
        const auto envelope = readEnvelope(json);
        QVERIFY(envelope);
        QCOMPARE(withId(json, envelope->id), json);
        if (const auto bundle = readBundle(json)) {
            for (const BundleEntry &entry : bundle->entries) {
                QVERIFY(json.contains(entry.resource));
            }
        }
    }

    void generatedResources_data() {
        QTest::addColumn<QByteArray>("type");
        for (const char *type : types) {
            QTest::newRow(type) << QByteArray(type);
        }
    }
    void generatedResources() {
        QFETCH(QByteArray, type);
        for (unsigned seed = 1; seed <= 60; ++seed) {
            const QByteArray json = ResourceGenerator(seed).resource({type.constData(), size_t(type.size())});
            const QByteArray context = "seed " + QByteArray::number(seed) + ": " + json;
            QVERIFY2(firstIssue(json).isEmpty(), qPrintable(firstIssue(json) + QLatin1String(" in ") + QString::fromUtf8(context)));
            const auto value = read(json);
            QVERIFY2(value, context.constData());
            QVERIFY2(writeValue(*value, json) == json, context.constData());
            QCOMPARE(withReferences(json, [](const QString &reference) { return reference; }), json);

            Value wanted = *value;
            std::visit([](auto &typed) { change(typed); }, wanted);
            const QByteArray changed = writeValue(wanted, json);
            QVERIFY2(changedMembers(json, changed) == changedName(wanted), qPrintable(changedMembers(json, changed).join(u' ') + QString::fromUtf8(context)));
            QVERIFY2(firstIssue(changed).isEmpty(), qPrintable(firstIssue(changed)));
            const auto again = read(changed);
            QVERIFY(again);
            QVERIFY2(writeValue(*again, changed) == changed, changed.constData());
            QCOMPARE(writeValue(*again, json), changed);

            const QByteArray indentedText = indented(json);
            QVERIFY2(firstIssue(indentedText).isEmpty(), indentedText.constData());
            QCOMPARE(indented(indentedText), indentedText);
            const QByteArray renamed = withId(json, QStringLiteral("new-id"));
            QVERIFY2(firstIssue(renamed).isEmpty(), qPrintable(firstIssue(renamed)));
            QCOMPARE(readEnvelope(renamed)->id, QStringLiteral("new-id"));
            QCOMPARE(withId(renamed, QStringLiteral("new-id")), renamed);
        }
    }

    /// What is written from nothing is valid and says the same again.
    void valuesWrittenFromNothing_data() { generatedResources_data(); }
    void valuesWrittenFromNothing() {
        QFETCH(QByteArray, type);
        for (unsigned seed = 1; seed <= 40; ++seed) {
            const QByteArray json = ResourceGenerator(seed).resource({type.constData(), size_t(type.size())});
            const auto value = read(json);
            QVERIFY(value);
            const QByteArray fresh = writeValue(*value, {});
            QVERIFY2(firstIssue(fresh).isEmpty(), qPrintable(firstIssue(fresh) + QString::fromUtf8(" in " + fresh)));
            QVERIFY2(fresh.startsWith("{\"resourceType\":\"" + type + '"'), fresh.constData());
            const auto again = read(fresh);
            QVERIFY(again);
            QVERIFY2(writeValue(*again, {}) == fresh, fresh.constData());
        }
    }
};

const praxidesk::test::TestRegistration<RoundTripTest> roundTripTest;

#include "round_trip_test.moc"
