#include "core/desk/publication.h"

#include "core/desk/supply_desk.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

using namespace praxidesk;
using desk::Publication;
using praxidesk::test::must;

namespace {

WeeklyRule rule(QTime from, QTime to) { return {{Qt::Monday, Qt::Tuesday}, {{from, to}}}; }

/// Dr. Smith's hours: Monday and Tuesday, eight to ten, every twenty minutes.
class Published : public test::DeskFixture {
public:
    Published() {
        schedule = must(desk::SupplyDesk(desk()).create({{store().referenceTo(resourceKey(smith))}, {}, {}, {}, {}, {}, {}, {}}, {{rule(QTime(8, 0), QTime(10, 0))}, {}, Minutes(20)}));
    }
    [[nodiscard]] int freeSlots() {
        store::SlotQuery query;
        query.schedules = {schedule};
        const auto rows = store().slotRows(query);
        return int(std::count_if(rows.begin(), rows.end(), [](const store::SlotRow &row) { return row.status == SlotStatus::Free; }));
    }
    [[nodiscard]] Schedule stored() { return must(store().schedule(schedule)); }
    ScheduleId schedule;
};

} // namespace

class PublicationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asSlotsWhichFollowTheHours() {
        Published clinic;
        QCOMPARE(desk::publicationOf(clinic.store(), clinic.schedule), Publication{});
        must(desk::publish(clinic.desk(), clinic.schedule, {Publication::As::Slots, 2}));
        // today is a Tuesday at seven: both Tuesdays and both Mondays of the next two weeks
        QCOMPARE(clinic.freeSlots(), 4 * 6);
        must(desk::SupplyDesk(clinic.desk()).setHours(clinic.schedule, {{rule(QTime(8, 0), QTime(9, 0))}, {}, Minutes(20)}));
        QCOMPARE(clinic.freeSlots(), 4 * 3);
        // hours and Slots are one step of undo
        must(clinic.desk().undo());
        QCOMPARE(clinic.freeSlots(), 4 * 6);
        QCOMPARE(desk::SupplyDesk(clinic.desk()).hours(clinic.schedule).rules.front().windows.front().end, QTime(10, 0));
        must(clinic.desk().undo());
        QCOMPARE(clinic.freeSlots(), 0);
        QCOMPARE(desk::publicationOf(clinic.store(), clinic.schedule), Publication{});
        QVERIFY(clinic.check().isEmpty());
    }

    void slotsGoOnDayByDay() {
        Published clinic;
        must(desk::publish(clinic.desk(), clinic.schedule, {Publication::As::Slots, 2}));
        QCOMPARE(must(desk::keepPublished(clinic.desk())), 0);
        const auto before = clinic.store().nextUndo();
        clinic.setNow(clinic.now() + std::chrono::hours(7 * 24));
        QCOMPARE(must(desk::keepPublished(clinic.desk())), 2 * 6);
        QCOMPARE(must(desk::keepPublished(clinic.desk())), 0);
        QCOMPARE(clinic.store().nextUndo()->id, before->id); // what nobody did nobody takes back
    }

    void asParametersWhichFollowTheHours() {
        Published clinic;
        auto details = must(desk::SupplyDesk(clinic.desk()).details(clinic.schedule));
        SchedulingParameters own;
        own.bufferAfter = Minutes(5);
        details.parameters = {own};
        must(desk::SupplyDesk(clinic.desk()).setDetails(clinic.schedule, details));
        must(desk::publish(clinic.desk(), clinic.schedule, {Publication::As::Parameters, 12}));
        QCOMPARE(desk::publicationOf(clinic.store(), clinic.schedule).as, Publication::As::Parameters);
        SchedulingParameters said = clinic.stored().parameters.front();
        QCOMPARE(said.availability, (std::vector<WeeklyRule>{rule(QTime(8, 0), QTime(10, 0))}));
        QCOMPARE(said.timeZone, QStringLiteral("Europe/Berlin"));
        QCOMPARE(said.bufferAfter, std::optional(Minutes(5)));
        QCOMPARE(said.alignmentInterval, std::optional(Minutes(20)));
        QVERIFY(clinic.invalid().isEmpty());
        must(desk::SupplyDesk(clinic.desk()).setHours(clinic.schedule, {{rule(QTime(9, 0), QTime(10, 0))}, {}, Minutes(30)}));
        said = clinic.stored().parameters.front();
        QCOMPARE(said.availability, (std::vector<WeeklyRule>{rule(QTime(9, 0), QTime(10, 0))}));
        QCOMPARE(said.alignmentInterval, std::optional(Minutes(30)));
        // taken back, it says what it said before
        must(desk::publish(clinic.desk(), clinic.schedule, {}));
        QCOMPARE(clinic.stored().parameters, (std::vector<SchedulingParameters>{own}));
        QCOMPARE(clinic.freeSlots(), 0);
    }

    void startsStayTheSameAsParameters() {
        Published clinic;
        const auto starts = [&clinic] {
            desk::SupplyDesk supply(clinic.desk());
            return supply.previewStarts(clinic.schedule, supply.hours(clinic.schedule), clinic.stored().parameters, QDate(2026, 11, 23));
        };
        const auto before = starts();
        QCOMPARE(before.size(), size_t(6));
        must(desk::publish(clinic.desk(), clinic.schedule, {Publication::As::Parameters, 12}));
        QCOMPARE(starts(), before);
    }

    void saysWhatCannotBeSaid() {
        const Zone zone = *Zone::fromId(QStringLiteral("Europe/Berlin"));
        const QDate today(2026, 11, 17);
        WeeklyHours hours{{rule(QTime(8, 10), QTime(10, 0)), rule(QTime(8, 0), QTime(9, 0)), rule(QTime(8, 0), QTime(9, 0)), rule(QTime(8, 0), QTime(9, 0)), rule(QTime(8, 0), QTime(9, 0))}, {}, Minutes(20)};
        hours.rules[1].weeks = WeeklyRule::Weeks::Odd;
        hours.rules[2].validTo = today.addDays(30);
        hours.rules[3].validTo = today.addDays(-1); // over: nothing is missing
        hours.rules[4].serviceTypes = {QStringLiteral("ECG")};
        hours.exceptions[today.addDays(-3)] = {};
        hours.exceptions[today.addDays(3)] = {};
        const auto published = desk::publishable(hours, zone, today);
        QCOMPARE(published.parameters.availability.size(), size_t(1));
        QCOMPARE(published.rulesLeftOut, 3);
        QCOMPARE(published.exceptionsLeftOut, 1);
        QVERIFY(!published.parameters.alignmentInterval); // ten past is on no grid of twenty minutes
    }

    void refusesNonsense() {
        Published clinic;
        for (const int weeks : {0, -1, 53}) {
            QCOMPARE(desk::publish(clinic.desk(), clinic.schedule, {Publication::As::Slots, weeks}).error().code, ErrorCode::InvalidArgument);
        }
        QCOMPARE(desk::publicationOf(clinic.store(), clinic.schedule), Publication{});
    }
};

const praxidesk::test::TestRegistration<PublicationTest> publicationTest;
#include "publication_test.moc"
