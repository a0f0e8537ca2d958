#include "core/sync/dialects/generic.h"
#include "core/sync/network_transport.h"

#include "core/fhir/json.h"
#include "tests/servers/plain_fhir_server.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <QUuid>

#include <set>

using namespace praxidesk;
using namespace praxidesk::sync;

namespace {

QString uuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

/// The generic dialect and the real transport, talking to a real server.
class Talk {
public:
    explicit Talk(const QUrl &base, const QByteArray &token = {})
        : m_dialect(base), m_transport({.base = base, .certificateAuthorities = {}}, [token] { return token.isEmpty() ? QByteArray() : "Bearer " + token; }) {}

    [[nodiscard]] GenericDialect &dialect() { return m_dialect; }
    Answer ask(const Request &request) { return QCoro::waitFor(m_transport.send(request)); }
    /// Pushes a whole group; the results in the order in which they came.
    std::vector<PushResult> push(std::vector<WireChange> group, const Capabilities &capabilities) {
        std::vector<PushResult> all;
        for (int steps = 0; steps < 20; ++steps) {
            const auto step = m_dialect.nextStep(group, capabilities);
            if (!step) {
                break;
            }
            for (const PushResult &result : m_dialect.readPush(*step, ask(step->request), Instant())) {
                const auto change = std::find_if(group.begin(), group.end(), [&](const WireChange &each) { return each.operation == result.operation; });
                if (result.verdict.outcome != Outcome::Done) {
                    all.push_back(result);
                    return all;
                }
                if (step->isPreparation) {
                    change->prepared = true;
                    change->verb = ChangeVerb::Update;
                    change->id = result.resource.id;
                    change->etag = result.resource.etag;
                } else {
                    all.push_back(result);
                    group.erase(change);
                }
            }
        }
        return all;
    }
    WireResource read(const QString &type, const QString &id) {
        const Request request = m_dialect.read(type, id);
        const auto found = m_dialect.readLook({{}, ChangeVerb::Update, type, id}, ask(request));
        return found && *found ? **found : WireResource();
    }

private:
    GenericDialect m_dialect;
    NetworkTransport m_transport;
};

WireChange create(const QString &type, const QByteArray &members) {
    const QString id = uuid();
    return {uuid(), ChangeVerb::Create, type, id, {}, "{\"resourceType\":\"" + type.toUtf8() + "\",\"id\":\"" + id.toUtf8() + "\"," + members + "}"};
}

QString statusOf(const WireResource &resource) {
    const auto document = fhir::JsonDocument::parse(resource.json);
    return document ? document->root()["status"].toString() : QString();
}

Capabilities capabilities(bool transaction, bool updateCreate) {
    Capabilities known;
    known.transaction = transaction;
    for (const char *type : {"Patient", "Practitioner", "Schedule", "Slot", "Appointment"}) {
        known.types[QString::fromLatin1(type)].updateCreate = updateCreate;
    }
    return known;
}

} // namespace

class PlainFhirTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_server = std::make_unique<test::PlainFhirServer>();
        QVERIFY2(!m_server->base().isEmpty(), m_server->words());
    }

    void saysWhatItCanDo() {
        Talk talk(m_server->base());
        const Answer answer = talk.ask(talk.dialect().askCapabilities());
        QCOMPARE(answer.status, 200);
        const auto known = readCapabilities(answer.body);
        QVERIFY(known);
        QCOMPARE(known->fhirVersion, QStringLiteral("4.0.1"));
        QCOMPARE(known->transaction, std::optional<bool>());
    }

    void books_data() {
        QTest::addColumn<bool>("transaction");
        QTest::addColumn<bool>("updateCreate");
        QTest::newRow("one transaction, ids of ours") << true << true;
        QTest::newRow("one transaction, ids of the server") << true << false;
        QTest::newRow("step by step, ids of ours") << false << true;
    }
    void books() {
        QFETCH(bool, transaction);
        QFETCH(bool, updateCreate);
        Talk talk(m_server->base());
        const Capabilities known = capabilities(transaction, updateCreate);
        const WireChange patient = create(QStringLiteral("Patient"), R"("name":[{"family":"Brown"}])");
        const WireChange practitioner = create(QStringLiteral("Practitioner"), R"("active":true)");
        const WireChange schedule = create(QStringLiteral("Schedule"), R"("actor":[{"reference":"Practitioner/)" + practitioner.id.toUtf8() + R"("}])");
        const WireChange slot = create(QStringLiteral("Slot"), R"("status":"free","start":"2026-11-18T09:00:00Z","end":"2026-11-18T09:20:00Z","schedule":{"reference":"Schedule/)" + schedule.id.toUtf8() + R"("})");
        QCOMPARE(talk.push({patient, practitioner, schedule, slot}, known).size(), size_t(4));

        const auto found = talk.dialect().readLook(slot, talk.ask(talk.dialect().look(slot)));
        QVERIFY(found && *found);
        WireChange taken{uuid(), ChangeVerb::Update, QStringLiteral("Slot"), (*found)->id, (*found)->etag, (*found)->json};
        taken.json.replace("\"free\"", "\"busy\"");
        const WireChange appointment = create(QStringLiteral("Appointment"),
            R"("status":"booked","start":"2026-11-18T09:00:00Z","end":"2026-11-18T09:20:00Z","slot":[{"reference":"Slot/)" + taken.id.toUtf8()
                + R"("}],"participant":[{"actor":{"display":"Olivia Brown"},"status":"accepted"}])");
        const auto booked = talk.push({appointment, taken}, known);
        QCOMPARE(booked.size(), size_t(2));
        for (const PushResult &result : booked) {
            QVERIFY2(result.verdict.outcome == Outcome::Done, qPrintable(result.verdict.words));
            QCOMPARE(statusOf(talk.read(result.resource.type, result.resource.id)), result.resource.type == QLatin1String("Slot") ? QStringLiteral("busy") : QStringLiteral("booked"));
        }

        // sent once more, as after a lost answer: nothing is made twice
        const auto again = talk.push({appointment}, known);
        QCOMPARE(again.size(), size_t(1));
        const auto page = talk.dialect().readPage({QStringLiteral("Appointment"), {}, false}, talk.ask(talk.dialect().look(appointment)));
        QVERIFY(page);
        QCOMPARE(page->resources.size(), size_t(1));
        const auto bookings = talk.dialect().readPage({QStringLiteral("Appointment"), {}, false}, talk.ask(*talk.dialect().bookingsOfSlots({taken.id})));
        QVERIFY(bookings);
        QCOMPARE(bookings->resources.size(), size_t(1));
    }

    void refusesAStaleWriteAndABrokenOne() {
        Talk talk(m_server->base());
        const Capabilities known = capabilities(false, true);
        const WireChange patient = create(QStringLiteral("Patient"), R"("name":[{"family":"Brown"}])");
        QCOMPARE(int(talk.push({patient}, known).front().verdict.outcome), int(Outcome::Done));
        WireChange stale = patient;
        stale.verb = ChangeVerb::Update;
        stale.etag = "W/\"nobody-knows\"";
        stale.json.replace("Brown", "Black");
        QCOMPARE(int(talk.push({stale}, known).front().verdict.outcome), int(Outcome::Stale));
        const WireChange broken = create(QStringLiteral("Appointment"), R"("status":"booked")");
        const auto refused = talk.push({broken}, known);
        QCOMPARE(int(refused.front().verdict.outcome), int(Outcome::Refused));
        QVERIFY(refused.front().verdict.words.contains(QLatin1String("participant")));
    }

    void pullsPageByPage() {
        Talk talk(m_server->base());
        constexpr int count = 410;
        Capabilities known;
        known.types[QStringLiteral("Device")].updateCreate = true;
        for (int i = 0; i < count; ++i) {
            QCOMPARE(int(talk.push({create(QStringLiteral("Device"), R"("status":"active")")}, known).front().verdict.outcome), int(Outcome::Done));
        }
        const PullStart start{QStringLiteral("Device"), {}, false};
        std::set<QString> ids;
        std::optional<Request> next = talk.dialect().pull(start);
        int pages = 0;
        while (next) {
            const auto page = talk.dialect().readPage(start, talk.ask(*next));
            QVERIFY2(page, page ? "" : qPrintable(page.error().message));
            for (const WireResource &resource : page->resources) {
                ids.insert(resource.id);
                QVERIFY(!resource.etag.isEmpty());
            }
            next = page->next ? std::optional(talk.dialect().pullNext(*page->next)) : std::nullopt;
            QVERIFY(++pages < 10);
        }
        QCOMPARE(ids.size(), size_t(count));
        QCOMPARE(pages, 3);
    }

    void asksToSignIn() {
        test::PlainFhirServer guarded("secret");
        QVERIFY(!guarded.base().isEmpty());
        Talk stranger(guarded.base());
        const Request request = stranger.dialect().read(QStringLiteral("Patient"), QStringLiteral("x"));
        QCOMPARE(int(judge(request, stranger.ask(request), Instant()).outcome), int(Outcome::SignIn));
        Talk friendly(guarded.base(), "secret");
        QCOMPARE(int(judge(request, friendly.ask(request), Instant()).outcome), int(Outcome::Gone));
    }

private:
    std::unique_ptr<test::PlainFhirServer> m_server;
};

const praxidesk::test::TestRegistration<PlainFhirTest> registration;

#include "plain_fhir_test.moc"
