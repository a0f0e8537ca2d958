#include "core/desk/encounters.h"
#include "core/fhir/json.h"
#include "core/store/ledger.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <algorithm>

using namespace praxidesk;
using namespace praxidesk::desk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

class EncountersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitThatIsDoneHasOne() {
        DeskFixture clinic;
        const AppointmentId visit = must(clinic.book("08:00", clinic.olivia, clinic.second));
        const auto early = createEncounter(clinic.desk(), visit);
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::TransitionNotAllowed);
        clinic.setNow(clinic.at("08:03"));
        must(clinic.desk().setStatus(visit, AppointmentStatus::CheckedIn));
        clinic.setNow(clinic.at("08:17"));
        must(clinic.desk().setStatus(visit, AppointmentStatus::Fulfilled));
        QVERIFY(!encounterOf(clinic.store(), visit));
        const ResourceKey made = must(createEncounter(clinic.desk(), visit));
        const auto picture = encounterOf(clinic.store(), visit);
        QVERIFY(picture);
        QCOMPARE(picture->key, made);
        QCOMPARE(picture->status, QStringLiteral("finished"));
        QCOMPARE(*picture->period, clinic.span("08:03", "08:17"));
        const auto document = fhir::JsonDocument::parse(clinic.store().read(made)->json);
        QVERIFY(document);
        QCOMPARE(document->root()["appointment"].at(0)["reference"].toString(), clinic.store().referenceTo(resourceKey(visit)).reference);
        QCOMPARE(document->root()["participant"].size(), std::uint32_t(1));
        QCOMPARE(document->root()["location"].size(), std::uint32_t(1));
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
        const auto twice = createEncounter(clinic.desk(), visit);
        QVERIFY(!twice);
        must(clinic.desk().undo());
        QVERIFY(!encounterOf(clinic.store(), visit));
        QVERIFY(createEncounter(clinic.desk(), visit).has_value());
        QCOMPARE(clinic.check().join(u'\n'), QString());
    }

    /// Each schedule belongs to one of two servers, and so does what came of its visits.
    void itGoesWhereItsVisitGoes_data() {
        QTest::addColumn<bool>("knowsTheSchedule");
        QTest::newRow("the one that knows the schedule") << true;
        QTest::newRow("none, where none does") << false;
    }
    void itGoesWhereItsVisitGoes() {
        QFETCH(bool, knowsTheSchedule);
        DeskFixture clinic;
        std::vector<store::ServerId> servers;
        store::WriteOptions options{QStringLiteral("servers"), {}, QStringLiteral("test")};
        options.toOutbox = false;
        must(clinic.store().write(options, [&](store::Writer &) -> Result<void> {
            auto &ledger = clinic.store().ledger();
            for (const QString &name : {QStringLiteral("here"), QStringLiteral("there")}) {
                store::ServerRow row;
                row.name = name;
                row.kind = QStringLiteral("fhir");
                row.url = QStringLiteral("https://%1.example").arg(name);
                servers.push_back(must(ledger.addServer(row)));
            }
            if (knowsTheSchedule) {
                const auto schedule = clinic.store().read(resourceKey(clinic.second));
                ledger.agree({servers.back(), schedule->key, schedule->typeName, QStringLiteral("room"), {}, schedule->json, {}, {}, {}});
            }
            return {};
        }));
        const AppointmentId visit = must(clinic.book("08:00", clinic.olivia, clinic.second));
        clinic.setNow(clinic.at("08:17"));
        must(clinic.desk().setStatus(visit, AppointmentStatus::CheckedIn));
        must(clinic.desk().setStatus(visit, AppointmentStatus::Fulfilled));
        const ResourceKey made = must(createEncounter(clinic.desk(), visit));
        const auto expected = knowsTheSchedule ? std::vector{servers.back()} : std::vector<store::ServerId>();
        QCOMPARE(clinic.store().ledger().serversFor(resourceKey(visit)), expected);
        QCOMPARE(clinic.store().ledger().serversFor(made), expected);
        const auto waiting = knowsTheSchedule ? clinic.store().ledger().waiting(servers.back()) : std::vector<store::OutboxChange>();
        QCOMPARE(std::ranges::any_of(waiting, [made](const auto &change) { return change.key == made; }), knowsTheSchedule);
    }
};

const praxidesk::test::TestRegistration<EncountersTest> encountersTest;
#include "encounters_test.moc"
