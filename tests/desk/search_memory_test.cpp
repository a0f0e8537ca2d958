// A desk that has searched before finds what one finds that has not, whatever was written in between.

#include "core/desk/series_desk.h"
#include "core/desk/supply_desk.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <random>

using namespace praxidesk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }

class Clinic : public DeskFixture {
public:
    Clinic() {
        scan = serviceOf("Scan", 10);
        schedule = must(desk::SupplyDesk(desk()).create({{store().referenceTo(resourceKey(room))}, {}, {Concept::ofText(u("Scan"))}, {}, {}, {}, {}, {}}, hours("MO-FR 08:00-12:00")));
    }
    static WeeklyHours hours(const char *rule) {
        WeeklyHours hours;
        hours.rules = *availability::parseWeeklyRules(u(rule));
        return hours;
    }
    [[nodiscard]] desk::FindRequest request(const QString &service = {}) const {
        desk::FindRequest request;
        request.from = day().start;
        request.to = day().end + std::chrono::days(30);
        request.serviceType = service;
        request.limit = 0;
        return request;
    }
    /// How many offers there are, when the desk that was asked before says the same as one that was not.
    [[nodiscard]] int offers() {
        int count = 0;
        for (const QString &service : {QString(), u("Scan")}) {
            const auto warm = must(desk().find(request(service)));
            const desk::Desk fresh(store(), u("other"));
            if (warm != must(fresh.find(request(service)))) {
                return -1;
            }
            count += int(warm.size());
        }
        return count;
    }

    ScheduleId schedule;                            ///< of the room, with weekly hours
    ActorId scan;

private:
    ActorId serviceOf(const char *name, int buffer) {
        const ActorId id = must(desk::SupplyDesk(desk()).addActor(ResourceType::HealthcareService, u(name)));
        SchedulingParameters parameters;
        parameters.bufferAfter = Minutes(buffer);
        must(desk::SupplyDesk(desk()).setServiceParameters(id, {parameters}));
        return id;
    }
};

} // namespace

class SearchMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsWritten_data() {
        QTest::addColumn<QString>("what");
        for (const char *what : {"book", "move", "cancel", "undo", "block", "recurring block", "hold", "hold ends", "slot", "hours", "exception", "deactivate", "horizon", "actors",
                                 "service parameters", "clinic parameters", "import", "other desk"}) {
            QTest::newRow(what) << u(what);
        }
    }
    void seesWhatIsWritten() {
        QFETCH(QString, what);
        Clinic clinic;
        desk::SupplyDesk supply(clinic.desk());
        const AppointmentId visit = must(clinic.book("09:00", clinic.homer, clinic.first));
        if (what == u("hold ends")) {
            must(clinic.desk().hold({{clinic.first}, clinic.at("10:00"), Minutes(20), Minutes(5), {}}));
        }
        const int before = clinic.offers();
        QVERIFY(before > 0);
        if (what == u("book")) {
            must(clinic.book("09:20", clinic.olivia, clinic.first));
        } else if (what == u("move")) {
            must(clinic.desk().move({visit, clinic.at("11:00"), {}, {clinic.second}, false, {}}));
        } else if (what == u("cancel")) {
            must(clinic.desk().cancel(visit, {}));
        } else if (what == u("undo")) {
            must(clinic.desk().undo());
        } else if (what == u("block")) {
            must(clinic.desk().block({{clinic.second}, {clinic.span("08:00", "10:00")}, BlockKind::Leave, {}}));
        } else if (what == u("recurring block")) {
            must(desk::SeriesDesk(clinic.desk()).block({{{clinic.schedule}, {clinic.span("08:00", "10:00")}, BlockKind::Leave, {}}, u("FREQ=WEEKLY;COUNT=3")}));
        } else if (what == u("hold")) {
            must(clinic.desk().hold({{clinic.first}, clinic.at("10:00"), Minutes(20), Minutes(5), {}}));
        } else if (what == u("hold ends")) {
            clinic.setNow(clinic.now() + Minutes(6)); // nobody has released it yet
        } else if (what == u("slot")) {
            must(clinic.desk().createSlot({clinic.first, clinic.span("14:00", "14:20"), SlotStatus::Free, {}, {}, {}, {}}));
        } else if (what == u("hours")) {
            must(supply.setHours(clinic.schedule, Clinic::hours("MO-FR 08:00-09:00")));
        } else if (what == u("exception")) {
            must(supply.setExceptions({clinic.schedule}, QDate(2026, 11, 18), QDate(2026, 11, 19), DayException()));
        } else if (what == u("deactivate")) {
            must(clinic.desk().deactivate(clinic.schedule, {}));
        } else if (what == u("horizon")) {
            auto details = must(supply.details(clinic.schedule));
            details.horizonEnd = clinic.day().end;
            must(supply.setDetails(clinic.schedule, details));
        } else if (what == u("actors")) {
            auto details = must(supply.details(clinic.schedule));
            details.actors = {clinic.store().referenceTo(resourceKey(clinic.okafor))};
            must(supply.setDetails(clinic.schedule, details));
        } else if (what == u("service parameters")) {
            SchedulingParameters parameters;
            parameters.alignmentInterval = Minutes(15);
            must(supply.setServiceParameters(clinic.scan, {parameters}));
        } else if (what == u("clinic parameters")) {
            SchedulingParameters parameters;
            parameters.alignmentInterval = Minutes(15);
            must(supply.setClinicParameters(parameters));
        } else if (what == u("import")) {
            store::WriteOptions options{u("import"), {}, u("test")};
            options.bulk = true;
            options.undoable = false;
            Slot slot;
            slot.schedule = clinic.store().referenceTo(resourceKey(clinic.first));
            slot.interval = clinic.span("15:00", "15:20");
            must(clinic.store().write(options, [&](store::Writer &writer) -> Result<void> {
                return writer.put(ResourceType::Slot, fhir::write(slot, {}, clinic.zone()), {}).map([](ResourceKey) {});
            }));
        } else {
            desk::Desk other(clinic.store(), u("other"));
            must(other.cancel(visit, {}));
        }
        const int after = clinic.offers();
        QVERIFY(after >= 0);
        QVERIFY2(after != before, qPrintable(QStringLiteral("%1 changes the %2 offers").arg(what).arg(before)));
    }

    void readsAgainOnlyWhatWasTouched() {
        Clinic clinic;
        int questions = 0;
        clinic.reopen([&questions]() -> std::optional<ErrorCode> {
            ++questions;
            return std::nullopt;
        });
        const auto asked = [&] {
            questions = 0;
            must(clinic.desk().find(clinic.request()));
            return questions;
        };
        const int cold = asked();
        const int warm = asked();
        QVERIFY2(warm <= 3, qPrintable(QString::number(warm))); // whether the clinic's parameters are what they were
        must(clinic.book("09:00", clinic.homer, clinic.first));
        const int afterwards = asked();
        QVERIFY2(afterwards > warm && afterwards <= cold / 3, qPrintable(QStringLiteral("%1 of %2").arg(afterwards).arg(cold)));
        must(clinic.desk().addPatient({u("New"), u("Somebody"), {}, {}}));
        QCOMPARE(asked(), warm);
    }

    void searchesWithinAGroupOfWrites() {
        Clinic clinic;
        const int before = clinic.offers();
        int within = 0;
        const auto done = clinic.desk().together(u("book"), {}, [&]() -> Result<void> {
            must(clinic.book("09:00", clinic.homer, clinic.first));
            within = clinic.offers();
            return failure(ErrorCode::InvalidArgument, u("no"));
        });
        QVERIFY(!done);
        QVERIFY(within > 0 && within < before);
        QCOMPARE(clinic.offers(), before);
    }

    void tellsTheNewsToWhoAsksFirst() {
        Clinic clinic;
        const int before = clinic.offers();
        int heard = 0;
        // connected before the desk that is asked: its own news comes later
        auto late = std::make_unique<desk::Desk>(clinic.store(), u("late"));
        connect(&clinic.store(), &store::Store::changed, this, [&] { heard = int(must(late->find(clinic.request())).size()); });
        late = std::make_unique<desk::Desk>(clinic.store(), u("late"));
        const int known = int(must(late->find(clinic.request())).size());
        must(clinic.book("09:00", clinic.homer, clinic.first));
        QVERIFY(before > 0);
        QCOMPARE(heard, known - 2); // Okafor's two schedules lose the time
        QCOMPARE(int(must(late->find(clinic.request())).size()), known - 2);
    }

    void readsOnBeyondWhatItKeeps() {
        // a Slot that begins before the end of a stride is judged to its own end, days later
        Clinic clinic;
        must(clinic.desk().createSlot({clinic.third, {clinic.at("20:00"), clinic.at("20:00") + std::chrono::days(3)}, SlotStatus::Free, {}, {}, {}, {}}));
        desk::FindRequest request;
        request.schedules = {clinic.third};
        request.from = clinic.at("19:00");
        request.to = clinic.at("23:00");
        QCOMPARE(must(clinic.desk().find(request)).size(), size_t(1));
        const Instant later = clinic.at("12:00") + std::chrono::days(2);
        must(clinic.desk().block({{clinic.third}, {{later, later + Minutes(20)}}, BlockKind::Meeting, {}}));
        QCOMPARE(must(clinic.desk().find(request)).size(), size_t(0));
        QVERIFY(!must(clinic.desk().why(clinic.third, clinic.at("20:00"), Minutes(20))).empty());
    }
};

const praxidesk::test::TestRegistration<SearchMemoryTest> registration;
#include "search_memory_test.moc"
