#include "core/exchange/exchange.h"
#include "core/exchange/import_source.h"
#include "core/fhir/json_equality.h"
#include "core/store/ledger.h"
#include "tests/exchange/clinic_fixture.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace praxidesk;
using namespace praxidesk::exchange;
using praxidesk::test::Clinic;
using praxidesk::test::instant;

namespace {

const QByteArray slotJson = R"({"resourceType":"Slot","id":"s1","schedule":{"reference":"Schedule/a"},"status":"free","start":"2026-11-18T09:00:00Z","end":"2026-11-18T09:20:00Z"})";

/// JSON is easier to read here with single quotes.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

QByteArray patient(const QByteArray &id, const QByteArray &more = {}) {
    return R"({"resourceType":"Patient","id":")" + id + R"(","name":[{"family":"Simpson"}])" + more + '}';
}

QByteArray exported(const Clinic &clinic, ExportFormat format = ExportFormat::NdJson) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = exportTo(*clinic.store, {format, {}, {}, {}}, buffer);
    return done ? buffer.data() : done.error().message.toUtf8();
}

QString saved(const QTemporaryDir &folder, const QByteArray &content) {
    QFile file(folder.filePath(QStringLiteral("lines.ndjson")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write");
    }
    return file.fileName();
}

qint64 resources(const Clinic &clinic) {
    qint64 count = 0;
    clinic.store->forEach([&count](const store::Stored &) {
        ++count;
        return true;
    });
    return count;
}

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Lines are cut out of portions of the file; none is lost, joined or miscounted wherever a portion ends.
    void readsLinesOfAnyLength() {
        std::mt19937 random(7);
        QByteArray content;
        std::vector<std::pair<qint64, QByteArray>> expected;
        for (qint64 number = 1; number <= 400; ++number) {
            const QByteArray line = random() % 7 == 0 ? QByteArray() : '{' + QByteArray(qsizetype(random() % 5000), 'x') + '}';
            content += line + (random() % 2 == 0 ? "\n" : " \r\n");
            if (!line.isEmpty()) {
                expected.emplace_back(number, line);
            }
        }
        const QByteArray last = '{' + QByteArray(600'000, 'y') + '}';   // longer than a portion, and without an end of line
        expected.emplace_back(401, last);
        QTemporaryDir folder;
        auto source = ImportSource::open(saved(folder, content + last));
        QVERIFY(source);
        std::vector<std::pair<qint64, QByteArray>> found;
        while (const auto line = source->nextLine()) {
            QVERIFY(!line->tooLong);
            found.emplace_back(line->number, line->bytes);
        }
        QCOMPARE(found.size(), expected.size());
        QVERIFY(found == expected);
    }
    void passesOverALineThatIsTooLong() {
        QTemporaryDir folder;
        const QByteArray tooLong = "{\"a\":\"" + QByteArray(ImportSource::longestLine, 'x') + "\"}";
        auto source = ImportSource::open(saved(folder, "{}\n" + tooLong + "\n\n{\"b\":1}\n"));
        QVERIFY(source);
        QCOMPARE(source->nextLine()->bytes, QByteArray("{}"));
        const auto second = source->nextLine();
        QVERIFY(second && second->tooLong);
        QCOMPARE(second->number, 2);
        QVERIFY(second->bytes.startsWith("{\"a\":\"xxx") && second->bytes.size() < 10'000);
        const auto third = source->nextLine();
        QVERIFY(third && !third->tooLong);
        QCOMPARE(third->number, 4);
        QCOMPARE(third->bytes, QByteArray("{\"b\":1}"));
        QVERIFY(!source->nextLine());
    }

    void refusesWithPlaceAndReason_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("where"); // of the first refusal
        QTest::addColumn<QString>("message"); // a part of it
        const auto row = [](const char *name, const QByteArray &content, const char *where, const char *message) {
            QTest::newRow(name) << content << QString::fromUtf8(where) << QString::fromUtf8(message);
        };
        row("empty", "", "", "empty");
        row("only white space", " \n\n\t ", "", "empty");
        row("binary", QByteArray("\x89PNG\r\n\0\0\0", 9), "", "binary");
        row("UTF-16", QByteArray("\xFF\xFE{\0", 4), "", "UTF-8");
        row("prose", "Dear colleague,\nplease import", "", "neither");
        row("truncated", slotJson.left(60), "", "");
        row("a list", '[' + slotJson + ']', "", "");
        row("bad second line", slotJson + "\n{\"resourceType\":\"Slot\"\n" + patient("p"), "line 2", "");
        row("bad line after a blank one", slotJson + "\n\nnonsense\n", "line 3", "");
        row("bad first line", "{\"resourceType\":\"Slot\"\n" + slotJson + '\n', "line 1", "");
        row("twice in lines", patient("p") + '\n' + patient("q") + '\n' + patient("p", R"(,"active":true)"), "line 3", "twice");
        row("missing element", R"({"resourceType":"Slot","id":"s1","schedule":{"reference":"Schedule/a"},"status":"free","start":"2026-11-18T09:00:00Z"})",
            "Slot.end", "");
        row("bad code in a line", patient("p") + '\n' + QByteArray(slotJson).replace("free", "open"), "line 2: Slot.status", "open");
        row("bad code in an entry",
            R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":)" + patient("p") + R"(},{"resource":)"
                + QByteArray(slotJson).replace("free", "open") + "}]}",
            "entry 2: Slot.status", "open");
        row("empty text in an entry",
            R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":)" + patient("p", R"(,"gender":"")") + "}]}",
            "entry 1: Patient.gender", "");
        row("twice in a Bundle",
            R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":)" + patient("p") + R"(},{"resource":)" + patient("p") + "}]}",
            "entry 2", "twice");
        row("a Bundle of no known type", R"({"resourceType":"Bundle","type":"bag","entry":[]})", "Bundle.type", "bag");
        row("a Bundle without a type", R"({"resourceType":"Bundle","entry":[]})", "Bundle.type", "");
        row("an entry that is no resource", R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":17}]})", "entry 1", "");
    }
    void refusesWithPlaceAndReason() {
        QFETCH(QByteArray, content);
        QFETCH(QString, where);
        QFETCH(QString, message);
        Clinic clinic;
        for (const bool dryRun : {true, false}) {
            const auto report = importFile(*clinic.desk, clinic.write(QStringLiteral("file"), content), {dryRun, {}});
            QVERIFY2(report, report ? "" : qPrintable(report.error().message));
            QVERIFY(!report->refused.empty());
            const auto &refusal = report->refused.front();
            QVERIFY2(where.isEmpty() || refusal.where.startsWith(where), qPrintable(refusal.where + u'|' + refusal.message));
            QVERIFY2(refusal.message.contains(message), qPrintable(refusal.where + u'|' + refusal.message));
            QVERIFY(!refusal.message.isEmpty());
            QCOMPARE(report->created + report->changed + report->unchanged, 0);
        }
        QCOMPARE(resources(clinic), 0);
        QCOMPARE(clinic.check(), QStringList());
    }

    void saysWhatIsWrongWithTheFile() {
        const Clinic clinic;
        const auto missing = importFile(*clinic.desk, clinic.folder.filePath(QStringLiteral("nowhere")), {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        const auto folder = importFile(*clinic.desk, clinic.folder.path(), {});
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::InvalidResource);
        const auto calendar = importFile(*clinic.desk, clinic.write(QStringLiteral("a.json"), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), {});
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().code, ErrorCode::InvalidArgument);
    }

    void tellsTheKindByContent_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("created");
        QTest::newRow("one resource") << slotJson << 1;
        QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF" + slotJson << 1;
        QTest::newRow("pretty printed") << fhir::indented(slotJson) << 1;
        QTest::newRow("one line with an end") << slotJson + '\n' << 1;
        QTest::newRow("lines") << slotJson + '\n' + patient("p") + "\n\n" + patient("q") << 3;
        QTest::newRow("lines of Windows") << "\r\n" + slotJson + "\r\n" + patient("p") + "\r\n" << 2;
        QTest::newRow("a Bundle in lines")
            << patient("p") + "\n{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"resource\":" + slotJson + "}]}" << 2;
        QTest::newRow("an empty Bundle") << QByteArray(R"({"resourceType":"Bundle","type":"searchset","total":0})") << 0;
        QTest::newRow("a Bundle over lines that open")
            << "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\n{\"resource\":" + slotJson + "},\n{\"resource\":" + patient("p") + "}]}" << 2;
        QTest::newRow("a type that we do not know") << QByteArray(R"({"resourceType":"Encounter","id":"e","status":"planned","class":{"code":"AMB"}})") << 1;
    }
    void tellsTheKindByContent() {
        QFETCH(QByteArray, content);
        QFETCH(int, created);
        Clinic clinic;
        const QString file = clinic.write(QStringLiteral("picture.png"), content);
        const auto rehearsal = importFile(*clinic.desk, file, {true, {}});
        QVERIFY(rehearsal && rehearsal->refused.empty());
        QCOMPARE(rehearsal->created, created);
        QCOMPARE(resources(clinic), 0);
        const auto report = importFile(*clinic.desk, file, {});
        QVERIFY(report && report->refused.empty());
        QCOMPARE(report->created, created);
        QCOMPARE(resources(clinic), created);
        const auto again = importFile(*clinic.desk, file, {});
        QVERIFY(again && again->refused.empty());
        QCOMPARE(again->created, 0);
        QCOMPARE(again->changed, 0);
        QCOMPARE(again->unchanged, created);
        QCOMPARE(clinic.check(), QStringList());
    }

    void countsWhatChanged() {
        Clinic clinic;
        const auto take = [&clinic](const QByteArray &content) { return *importFile(*clinic.desk, clinic.write(QStringLiteral("f"), content), {}); };
        take(patient("p", R"(,"multipleBirthInteger":1)") + '\n' + patient("q"));
        const auto report = take(R"({ "id":"p","resourceType":"Patient", "multipleBirthInteger":1, "name":[{"family":"\u0053impson"}]})" "\n"
                                 + patient("q", R"(,"active":true)") + '\n' + patient("r"));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.unchanged, 1);
    }

    void neverCarriesOutRequests() {
        Clinic clinic;
        QVERIFY(importFile(*clinic.desk, clinic.write(QStringLiteral("a"), patient("p")), {}));
        const auto report = importFile(*clinic.desk, clinic.write(QStringLiteral("b"), R"({"resourceType":"Bundle","type":"transaction","entry":[
            {"request":{"method":"DELETE","url":"Patient/p"}},
            {"fullUrl":"urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a","resource":{"resourceType":"Patient","name":[{"text":"Ng"}]},
             "request":{"method":"POST","url":"Patient","ifNoneExist":"family=Ng"}},
            {"request":{"method":"GET","url":"Patient?name=peter"}}]})"), {});
        QVERIFY(report && report->refused.empty());
        QCOMPARE(report->created, 1);
        QCOMPARE(report->passedOver.size(), 3);
        QVERIFY(report->passedOver.front().contains(QStringLiteral("entry 1")));
        QVERIFY(report->passedOver.front().contains(QStringLiteral("DELETE Patient/p")));
        QVERIFY(clinic.store->resolve(QStringLiteral("Patient/p")).has_value());
        QCOMPARE(clinic.store->count(ResourceType::Patient), 2);
        QVERIFY(clinic.store->ledger().waiting().empty());
    }

    void joinsEntriesByTheirUrls() {
        Clinic clinic;
        const QByteArray bundle = json(
            "{'resourceType':'Bundle','type':'transaction','entry':["
            "{'fullUrl':'urn:uuid:aaaaaaaa-bfdc-4613-8bf2-c5e300945f0a','resource':{'resourceType':'Slot',"
            "'schedule':{'reference':'urn:uuid:bbbbbbbb-bfdc-4613-8bf2-c5e300945f0a'},"
            "'status':'free','start':'2026-11-18T09:00:00Z','end':'2026-11-18T09:20:00Z'}},\n"
            "{'fullUrl':'urn:uuid:bbbbbbbb-bfdc-4613-8bf2-c5e300945f0a','resource':{'resourceType':'Schedule',"
            "'actor':[{'reference':'http://example.org/fhir/Practitioner/7'}]}},\n"
            "{'fullUrl':'http://example.org/fhir/Practitioner/7','resource':{'resourceType':'Practitioner','name':[{'family':'Smith'}]}}]}");
        const QString file = clinic.write(QStringLiteral("b"), bundle);
        const auto report = importFile(*clinic.desk, file, {});
        QVERIFY(report && report->refused.empty());
        QCOMPARE(report->created, 3);
        const auto schedules = clinic.store->schedules();
        QCOMPARE(schedules.size(), 1U);
        QCOMPARE(schedules.front().header.fhirId, QStringLiteral("bbbbbbbb-bfdc-4613-8bf2-c5e300945f0a"));
        QCOMPARE(clinic.store->referenceTo(schedules.front().actors.front().key).reference, QStringLiteral("Practitioner/7"));
        QCOMPARE(clinic.store->slotRows({}).front().schedule, schedules.front().id());
        QVERIFY(exported(clinic).contains(R"("schedule":{"reference":"Schedule/bbbbbbbb-bfdc-4613-8bf2-c5e300945f0a"})"));
        QCOMPARE(importFile(*clinic.desk, file, {})->unchanged, 3);
        const QString ours = clinic.write(QStringLiteral("ours"), exported(clinic));
        QCOMPARE(importFile(*clinic.desk, ours, {})->unchanged, 3);
    }

    void givesIdsThatStay() {
        Clinic clinic;
        const QByteArray nameless = R"({"resourceType":"Patient","name":[{"text":"Ng"}]})";
        const QString file = clinic.write(QStringLiteral("n"), nameless + '\n' + nameless + '\n');
        QCOMPARE(importFile(*clinic.desk, file, {})->created, 2);
        QCOMPARE(importFile(*clinic.desk, file, {})->unchanged, 2);
    }

    void replacesIdsThatFhirForbids() {
        Clinic clinic;
        const QByteArray lines = R"({"resourceType":"Practitioner","id":"dr_smith","name":[{"family":"Smith"}]})" "\n"
            R"({"resourceType":"Schedule","id":"sch_1","actor":[{"reference":"Practitioner/dr_smith"}]})" "\n";
        const QString file = clinic.write(QStringLiteral("n"), lines);
        QCOMPARE(importFile(*clinic.desk, file, {})->created, 2);
        QCOMPARE(importFile(*clinic.desk, file, {})->unchanged, 2);
        const auto key = clinic.store->resolve(QStringLiteral("Practitioner/dr_smith"));
        QVERIFY(key);
        const QString valid = clinic.store->read(*key)->fhirId;
        QVERIFY(fhir::isValidId(valid));
        const QByteArray out = exported(clinic);
        QVERIFY(out.contains("{\"reference\":\"Practitioner/" + valid.toUtf8() + "\"}"));
        QVERIFY(out.contains("\"value\":\"dr_smith\""));
        for (const auto &line : out.trimmed().split('\n')) {
            const auto envelope = fhir::readEnvelope(line);
            QVERIFY(envelope && fhir::isValidId(envelope->id));
            QVERIFY(fhir::validate(line).empty());
        }
        QCOMPARE(importFile(*clinic.desk, clinic.write(QStringLiteral("ours"), out), {})->unchanged, 2);
    }

    void keepsOverlapsAndTellsThem() {
        Clinic clinic;
        const auto appointment = [](const QByteArray &id, const QByteArray &start, const QByteArray &end) {
            return json("{'resourceType':'Appointment','id':'" + id + "','status':'booked','start':'2026-11-18T" + start
                        + ":00Z','end':'2026-11-18T" + end
                        + ":00Z','participant':[{'actor':{'reference':'Practitioner/smith'},'status':'accepted'}]}");
        };
        const auto report = importFile(*clinic.desk,
                                       clinic.write(QStringLiteral("n"), appointment("a", "09:00", "09:30") + '\n' + appointment("b", "09:15", "09:45")), {});
        QVERIFY(report && report->refused.empty());
        QCOMPARE(report->created, 2);
        QCOMPARE(clinic.store->openConflicts(), 1);
        QCOMPARE(clinic.check(), QStringList());
    }

    void takesTheOfficialExamples() {
        Clinic clinic;
        const QDir folder(QStringLiteral(PRAXIDESK_EXAMPLES));
        QMap<QByteArray, QByteArray> expected; // Type/id -> bytes of the files that are no Bundles
        for (const auto &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto report = importFile(*clinic.desk, file.fileName(), {});
            QVERIFY2(report, qPrintable(name));
            for (const auto &refusal : report->refused) {
                QFAIL(qPrintable(name + u' ' + refusal.where + u' ' + refusal.message));
            }
            const auto again = importFile(*clinic.desk, file.fileName(), {});
            QCOMPARE(again->created + again->changed, 0);
            QCOMPARE(again->unchanged, report->created + report->changed + report->unchanged);
            if (const auto bundle = fhir::readBundle(bytes)) {
                for (const auto &entry : bundle->entries) {
                    const auto envelope = fhir::readEnvelope(entry.resource);
                    if (envelope && !envelope->id.isEmpty() && !entry.resource.contains("urn:uuid:")) {
                        expected.insert((envelope->typeName + u'/' + envelope->id).toUtf8(), entry.resource);
                    }
                }
            } else if (const auto envelope = fhir::readEnvelope(bytes)) {
                expected.insert((envelope->typeName + u'/' + envelope->id).toUtf8(), bytes);
            }
        }
        QVERIFY(expected.size() > 40);
        const auto out = fhir::readBundle(exported(clinic, ExportFormat::Bundle));
        QVERIFY(out);
        for (const auto &entry : out->entries) {
            const auto envelope = fhir::readEnvelope(entry.resource);
            const auto before = expected.take((envelope->typeName + u'/' + envelope->id).toUtf8());
            if (!before.isNull()) {
                QVERIFY2(fhir::saysTheSame(before, entry.resource), qPrintable(envelope->typeName + u'/' + envelope->id));
            }
        }
        QCOMPARE(expected.keys(), QList<QByteArray>());
        QCOMPARE(clinic.check(), QStringList());
    }

    void leavesNothingAfterAnErrorInTheMiddle() {
        QByteArray lines;
        for (int number = 0; number < 50; ++number) {
            lines += patient("p" + QByteArray::number(number)) + '\n';
        }
        int calls = 0;
        int failAt = -1;
        Clinic clinic(instant("2026-11-17T10:42:00Z"),
                      [&]() -> std::optional<ErrorCode> { return ++calls == failAt ? std::optional(ErrorCode::DiskFull) : std::nullopt; });
        const QString file = clinic.write(QStringLiteral("n"), lines);
        calls = 0;
        QVERIFY(importFile(*clinic.desk, file, {true, {}}));
        const int all = calls;
        QVERIFY(all > 100);
        for (failAt = 1; failAt <= all; failAt += 37) {
            calls = 0;
            const auto report = importFile(*clinic.desk, file, {});
            QVERIFY2(!report, qPrintable(QString::number(failAt)));
            QCOMPARE(report.error().code, ErrorCode::DiskFull);
            const int here = failAt;
            failAt = -1;
            QCOMPARE(resources(clinic), 0);
            failAt = here;
        }
        failAt = -1;
        QCOMPARE(importFile(*clinic.desk, file, {})->created, 50);
        QCOMPARE(clinic.check(), QStringList());
    }

    void survivesALineOfAHundredMegabytes() {
        Clinic clinic;
        const QByteArray open = "{\"resourceType\":\"Patient\",\"id\":\"p\",\"x\":\"" + QByteArray(100'000'000, 'a');
        const auto report = importFile(*clinic.desk, clinic.write(QStringLiteral("long"), open), {});
        QVERIFY(report && report->refused.size() == 1);
        const auto inLines = importFile(*clinic.desk, clinic.write(QStringLiteral("long"), patient("p") + '\n' + open + "\n" + patient("q")), {});
        QVERIFY(inLines && inLines->refused.size() == 1);
        QCOMPARE(inLines->refused.front().where, QStringLiteral("line 2"));
        QCOMPARE(resources(clinic), 0);
    }
};

const praxidesk::test::TestRegistration<TestImport> registration;

} // namespace

#include "test_import.moc"
