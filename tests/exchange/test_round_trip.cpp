#include "core/exchange/demo_random.h"
#include "core/exchange/exchange.h"
#include "core/fhir/json_equality.h"
#include "tests/exchange/clinic_fixture.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::exchange;
using praxidesk::test::Clinic;

namespace {

/// Makes valid resources with everything that a reader might lose: extensions, siblings of primitives, contained
/// resources, unknown elements, odd numbers, escapes, orders and white space.
class Generator {
public:
    explicit Generator(quint64 seed) : m_random(seed) {}

    QByteArray bundle() {
        QByteArrayList entries;
        const int count = m_random.between(1, 12);
        for (int number = 0; number < count; ++number) {
            entries << "{" + space() + "\"resource\":" + resource(number) + "}";
        }
        static const QByteArrayList types{"collection", "searchset", "batch", "history", "document"};
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + m_random.oneOf(types) + "\",\"entry\":[" + entries.join("," + space()) + "]}";
    }

private:
    QByteArray space() {
        static const QByteArrayList all{"", " ", "\n  ", "\t", "\r\n"};
        return m_random.oneOf(all);
    }
    QByteArray text() {
        static const QByteArrayList all{"\"x\"", "\"\\u00e9\\ud83d\\ude00\"", "\"a\\/b\\\"c\"", "\"שלום\"", "\"line\\nbreak \"", "\"O'Neil; =1+1\""};
        return m_random.oneOf(all);
    }
    QByteArray number() {
        static const QByteArrayList all{"1.10", "0.0", "-0", "1e3", "12345678901234567890.123", "1E-7", "100"};
        return m_random.oneOf(all);
    }
    QByteArray member(const QByteArray &name, const QByteArray &value) { return "\"" + name + "\"" + space() + ":" + space() + value; }

    QByteArray unknown() {
        QByteArrayList members;
        const int count = m_random.between(0, 3);
        for (int index = 0; index < count; ++index) {
            const QByteArray name = "ours" + QByteArray::number(index);
            static const QByteArrayList nested{"{\"deep\":[1.0,{\"er\":true}]}", "[[\"a\"],[2.50]]", "false"};
            members << member(name, m_random.chance(0.4) ? number() : m_random.chance(0.5) ? text() : m_random.oneOf(nested));
        }
        if (m_random.chance(0.3)) {
            members << member("extension", "[{\"url\":\"http:\\/\\/example.org\\/x\",\"valueDecimal\":" + number() + "}]");
        }
        if (m_random.chance(0.3)) {
            members << member("meta", "{\"versionId\":\"3\",\"lastUpdated\":\"2026-11-01T08:00:00.120+05:30\",\"tag\":[{\"code\":\"t\"}]}");
        }
        if (m_random.chance(0.3)) {
            members << member("contained", "[{\"resourceType\":\"Organization\",\"id\":\"in\",\"name\":" + text() + "}]");
            members << member("text", "{\"status\":\"generated\",\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">x</div>\"}");
            m_contained = true;
        }
        return members.join(",");
    }

    QByteArray resource(int index) {
        m_contained = false;
        const QByteArray id = "r" + QByteArray::number(index);
        QByteArrayList members{member("id", "\"" + id + "\"")};
        if (const auto more = unknown(); !more.isEmpty()) {
            members << more;
        }
        const QByteArray inside = m_contained ? "#in" : "Organization/o" + QByteArray::number(m_random.below(3));
        const int day = m_random.between(10, 28);
        const auto time = [day](int hour) { return "\"2026-11-" + QByteArray::number(day) + "T" + QByteArray::number(hour) + ":00:00.50+01:00\""; };
        QByteArray type;
        switch (m_random.below(5)) {
        case 0:
            type = "Patient";
            members << member("name", "[{\"family\":" + text() + ",\"_family\":{\"id\":\"f\"}}]") << member("birthDate", "\"1974-12\"")
                    << member("_birthDate", "{\"extension\":[{\"url\":\"http://example.org/time\",\"valueString\":" + text() + "}]}")
                    << member("managingOrganization", "{\"reference\":\"" + inside + "\"}");
            break;
        case 1:
            type = "Slot";
            members << member("status", m_random.chance(0.5) ? "\"free\"" : "\"busy\"") << member("start", time(10)) << member("end", time(11))
                    << member("schedule", "{\"reference\":\"Schedule/s\",\"display\":" + text() + "}") << member("comment", text());
            break;
        case 2:
            type = "Appointment";
            members << member("status", "\"booked\"") << member("start", time(12)) << member("end", time(13))
                    << member("participant", "[{\"status\":\"accepted\",\"actor\":{\"reference\":\"Practitioner/p" + QByteArray::number(m_random.below(2)) + "\"}}]")
                    << member("priority", "1");
            break;
        case 3:
            type = "Location";
            members << member("name", text()) << member("position", "{\"longitude\":-83.694710,\"latitude\":42.20}");
            break;
        default:
            type = "Observation";
            members << member("valueQuantity", "{\"value\":" + number() + "}") << member("subject", "{\"reference\":\"" + inside + "\"}");
        }
        members.insert(m_random.below(static_cast<int>(members.size())), member("resourceType", "\"" + type + "\""));
        if (m_contained && !members.join(",").contains("#in")) {
            members << member("ourOwner", "{\"reference\":\"#in\"}");
        }
        return "{" + space() + members.join("," + space()) + space() + "}";
    }

    Random m_random;
    bool m_contained = false;
};

QByteArray exported(const Clinic &clinic, ExportFormat format) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = exportTo(*clinic.store, {format, {}, {}, {}}, buffer);
    return done ? buffer.data() : QByteArray();
}

class TestRoundTrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesNothing() {
        for (quint64 seed = 1; seed <= 40; ++seed) {
            const QByteArray bundle = Generator(seed).bundle();
            Clinic clinic;
            const QString file = clinic.write(QStringLiteral("in"), bundle);
            const auto report = importFile(*clinic.desk, file, {});
            QVERIFY2(report, qPrintable(QString::number(seed)));
            for (const auto &refusal : report->refused) {
                QFAIL(qPrintable(QStringLiteral("seed %1: %2 %3\n").arg(seed).arg(refusal.where, refusal.message) + QString::fromUtf8(bundle)));
            }
            QMap<QString, QByteArray> expected;
            const auto before = fhir::readBundle(bundle);
            for (const auto &entry : before->entries) {
                const auto envelope = fhir::readEnvelope(entry.resource);
                expected.insert(envelope->typeName + u'/' + envelope->id, entry.resource);
            }
            QCOMPARE(report->created, static_cast<int>(expected.size()));
            const auto lines = exported(clinic, ExportFormat::NdJson);
            const auto after = fhir::readBundle(exported(clinic, ExportFormat::Bundle));
            QCOMPARE(after->entries.size(), static_cast<size_t>(expected.size()));
            QCOMPARE(lines.count('\n'), static_cast<qsizetype>(expected.size()));
            for (const auto &entry : after->entries) {
                const auto envelope = fhir::readEnvelope(entry.resource);
                const auto original = expected.value(envelope->typeName + u'/' + envelope->id);
                QVERIFY2(fhir::saysTheSame(original, entry.resource), qPrintable(QString::number(seed) + QString::fromUtf8(original)));
                QVERIFY(lines.contains(entry.resource + '\n'));
            }
            QCOMPARE(importFile(*clinic.desk, file, {})->unchanged, report->created);
            QCOMPARE(importFile(*clinic.desk, clinic.write(QStringLiteral("out"), lines), {})->unchanged, report->created);
            QCOMPARE(clinic.check(), QStringList());
        }
    }

    void tellsDifferences_data() {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *first, const char *second, bool same) { QTest::addRow("%s %s", first, second) << QByteArray(first) << QByteArray(second) << same; };
        row(R"({"a":1,"b":[1,2]})", "{ \"b\" : [1, 2],\n\"a\":1 }", true);
        row(R"({"a":"\u0041\/"})", R"({"a":"A/"})", true);
        row(R"({"a":1.10})", R"({"a":1.1})", false);
        row(R"({"a":1})", R"({"a":"1"})", false);
        row(R"({"a":[1,2]})", R"({"a":[2,1]})", false);
        row(R"({"a":null})", R"({})", false);
        row("nonsense", R"({})", false);
    }
    void tellsDifferences() {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, same);
        QCOMPARE(fhir::saysTheSame(first, second), same);
        QCOMPARE(fhir::saysTheSame(second, first), same);
    }
};

const praxidesk::test::TestRegistration<TestRoundTrip> registration;

} // namespace

#include "test_round_trip.moc"
