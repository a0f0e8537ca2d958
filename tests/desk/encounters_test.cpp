#include "core/desk/encounters.h"
#include "core/fhir/json.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

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
};

const praxidesk::test::TestRegistration<EncountersTest> encountersTest;
#include "encounters_test.moc"
