// Time that became free, and who of the waitlist it suits: found in the file, whoever changed it and whenever it is looked for.
#include "core/availability/weekly_hours.h"
#include "core/desk/freed_time.h"
#include "core/desk/supply_desk.h"
#include "core/desk/waiting_list.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

using namespace praxidesk;
using namespace praxidesk::desk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

namespace {

/// Okafor's Slots, 08:00 to 12:00, are free but for one visit at 09:00; nobody else works.
class FreedClinic : public DeskFixture {
public:
    FreedClinic() {
        must(desk().deactivate(second, {}));
        must(desk().deactivate(third, {}));
        visit = must(book("09:00", homer, first));
    }
    AppointmentId wait(std::optional<Minutes> duration = {}) {
        WaitlistRequest request;
        request.patient = olivia;
        request.duration = duration.value_or(request.duration);
        return must(WaitingList(desk()).add(request));
    }
    [[nodiscard]] WeeklyHours hours(const char *rules) const {
        WeeklyHours hours;
        hours.rules = must(availability::parseWeeklyRules(QString::fromLatin1(rules)));
        return hours;
    }
    void setHours(const WeeklyHours &hours) { must(SupplyDesk(desk()).setHours(first, hours)); }
    [[nodiscard]] QString matches(FreedTime &freed) {
        QStringList words;
        for (const WaitlistMatch &match : WaitingList(desk()).matches(freed)) {
            words << zone().toWallClock(match.offer.interval.start).time.toString(QStringLiteral("HH:mm"));
        }
        return words.join(u' ');
    }
    [[nodiscard]] QString matches() {
        FreedTime freed(store());
        return matches(freed);
    }
    AppointmentId visit;
};
using Step = std::function<void(FreedClinic &)>;
const Step nothing = [](FreedClinic &) {};

} // namespace

class FreedTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFoundHoweverItBecameFree_data() {
        QTest::addColumn<Step>("before");
        QTest::addColumn<Step>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Step &before, const Step &change, const char *expected) { QTest::newRow(name) << before << change << QString::fromLatin1(expected); };
        row("cancelled", nothing, [](FreedClinic &clinic) { must(clinic.desk().cancel(clinic.visit, {})); }, "09:00");
        row("moved", nothing, [](FreedClinic &clinic) { must(clinic.desk().move({clinic.visit, clinic.at("11:00"), {}, {}, false, {}})); }, "09:00");
        row("shortened", [](FreedClinic &clinic) { must(clinic.book("10:00", clinic.homer, clinic.first, 60)); }, [](FreedClinic &clinic) {
            for (const auto &visit : clinic.store().appointmentRows({})) {
                if (visit.interval.start == clinic.at("10:00")) {
                    MoveRequest request;
                    request.appointment = visit.id;
                    request.start = clinic.at("10:00");
                    request.duration = Minutes(20);
                    must(clinic.desk().move(request));
                }
            }
        }, "10:20");
        row("no-show, time given back", nothing, [](FreedClinic &clinic) {
            must(clinic.desk().setStatus(clinic.visit, AppointmentStatus::NoShow));
            must(clinic.desk().giveTimeBack(clinic.visit));
        }, "09:00");
        row("no-show that keeps its time", nothing, [](FreedClinic &clinic) { must(clinic.desk().setStatus(clinic.visit, AppointmentStatus::NoShow)); }, "");
        row("a booking taken back", [](FreedClinic &clinic) { must(clinic.book("10:00", clinic.homer, clinic.first)); }, [](FreedClinic &clinic) {
            must(clinic.desk().undo()); // the wish
            must(clinic.desk().undo());
            clinic.wait();
        }, "");
        row("a block ended", [](FreedClinic &clinic) { must(clinic.desk().block({{clinic.first}, {clinic.span("10:00", "10:40")}, BlockKind::Other, {}})); }, [](FreedClinic &clinic) {
            store::SlotQuery query;
            query.overlapping = clinic.span("10:00", "10:40");
            for (const auto &slot : clinic.store().slotRows(query)) {
                if (slot.blockKind && !slot.takenByBlock) {
                    must(clinic.desk().unblock(slot.id));
                }
            }
        }, "10:00");
        row("a hold let go", [](FreedClinic &clinic) { must(clinic.desk().hold({{clinic.first}, clinic.at("10:00"), Minutes(20), Minutes(5), {}})); }, [](FreedClinic &clinic) {
            must(clinic.desk().release(clinic.store().holds().front().id));
        }, "10:00");
        row("a hold that was over", [](FreedClinic &clinic) { must(clinic.desk().hold({{clinic.first}, clinic.at("10:00"), Minutes(20), Minutes(5), {}})); }, [](FreedClinic &clinic) {
            clinic.setNow(clinic.now() + Minutes(6));
            must(clinic.desk().releaseExpiredHolds());
        }, "10:00");
        row("hours added", [](FreedClinic &clinic) { clinic.setHours(clinic.hours("TU 13:00-14:00")); }, [](FreedClinic &clinic) { clinic.setHours(clinic.hours("TU 13:00-15:00")); }, "14:00");
        row("hours added on a day off", [](FreedClinic &clinic) { clinic.setHours(clinic.hours("MO 13:00-14:00")); },
            [](FreedClinic &clinic) { must(SupplyDesk(clinic.desk()).setExceptions({clinic.first}, QDate(2026, 11, 17), QDate(2026, 11, 17), DayException{{{QTime(16, 0), QTime(17, 0)}}})); }, "16:00");
        row("leave called off", [](FreedClinic &clinic) {
            WeeklyHours hours = clinic.hours("TU 13:00-14:00");
            hours.exceptions[QDate(2026, 11, 17)] = {};
            clinic.setHours(hours);
        }, [](FreedClinic &clinic) { must(SupplyDesk(clinic.desk()).setExceptions({clinic.first}, QDate(2026, 11, 17), QDate(2026, 11, 17), std::nullopt)); }, "13:00");
        row("a remark on the schedule", nothing, [](FreedClinic &clinic) {
            auto details = must(SupplyDesk(clinic.desk()).details(clinic.first));
            details.comment = QStringLiteral("new room");
            must(SupplyDesk(clinic.desk()).setDetails(clinic.first, details));
        }, "");
        row("a longer horizon", [](FreedClinic &clinic) {
            auto details = must(SupplyDesk(clinic.desk()).details(clinic.first));
            details.horizonEnd = clinic.at("10:00");
            must(SupplyDesk(clinic.desk()).setDetails(clinic.first, details));
        }, [](FreedClinic &clinic) {
            auto details = must(SupplyDesk(clinic.desk()).details(clinic.first));
            details.horizonEnd = {};
            must(SupplyDesk(clinic.desk()).setDetails(clinic.first, details));
        }, "10:00");
        row("activated", nothing, [](FreedClinic &clinic) { must(clinic.desk().activate(clinic.second)); }, "08:00");
        row("a Slot that was made", nothing, [](FreedClinic &clinic) {
            NewSlot slot;
            slot.schedule = clinic.first;
            slot.interval = clinic.span("13:00", "13:20");
            must(clinic.desk().createSlot(slot));
        }, "13:00");
        row("Slots made of hours that were free", [](FreedClinic &clinic) { clinic.setHours(clinic.hours("TU 13:00-14:00")); },
            [](FreedClinic &clinic) { must(SupplyDesk(clinic.desk()).generateSlots({clinic.first, QDate(2026, 11, 17), QDate(2026, 11, 17)})); }, "");
        row("taken again", nothing, [](FreedClinic &clinic) {
            must(clinic.desk().cancel(clinic.visit, {}));
            must(clinic.book("09:00", clinic.homer, clinic.first));
        }, "");
        row("only more was taken", nothing, [](FreedClinic &clinic) { must(clinic.book("11:00", clinic.homer, clinic.first)); }, "");
        row("it is over", nothing, [](FreedClinic &clinic) {
            must(clinic.desk().cancel(clinic.visit, {}));
            clinic.setNow(clinic.at("09:10"));
        }, "");
    }
    void isFoundHoweverItBecameFree() {
        QFETCH(Step, before);
        QFETCH(Step, change);
        QFETCH(QString, expected);
        FreedClinic clinic;
        before(clinic);
        FreedTime open(clinic.store());
        QCOMPARE(clinic.matches(open), QString());
        clinic.wait();
        QCOMPARE(clinic.matches(open), QString());
        change(clinic);
        QCOMPARE(clinic.matches(open), expected);
        QCOMPARE(clinic.matches(open), expected);
        clinic.reopen();
        QCOMPARE(clinic.matches(), expected);
    }

    void theFreedPartOfLongerFreeTimeIsEnough() {
        FreedClinic clinic;
        must(clinic.book("08:00", clinic.homer, clinic.first, 40));
        must(clinic.book("09:20", clinic.homer, clinic.first, 160));
        clinic.wait(Minutes(40)); // 08:40 is free and too short
        QCOMPARE(clinic.matches(), QString());
        must(clinic.desk().cancel(clinic.visit, {}));
        QCOMPARE(clinic.matches(), QStringLiteral("08:40"));
    }

    void somebodyElsesFreeTimeIsNoNews() {
        FreedClinic clinic;
        must(clinic.desk().activate(clinic.second)); // Smith is free all morning
        clinic.wait();
        must(clinic.desk().cancel(clinic.visit, {}));
        FreedTime freed(clinic.store());
        const auto matches = WaitingList(clinic.desk()).matches(freed);
        QCOMPARE(matches.size(), size_t(1));
        QCOMPARE(matches.front().offer.schedules, std::vector{clinic.first});
    }

    void whatWasFreeWhenSomebodyCameIsNoNewsForThem() {
        FreedClinic clinic;
        clinic.wait();
        must(clinic.desk().cancel(clinic.visit, {}));
        WaitlistRequest later;
        later.patient = clinic.homer;
        const AppointmentId second = must(WaitingList(clinic.desk()).add(later));
        for (int round = 0; round < 2; ++round) {
            FreedTime freed(clinic.store());
            const auto matches = WaitingList(clinic.desk()).matches(freed);
            QCOMPARE(matches.size(), size_t(1));
            QVERIFY(matches.front().entry.id != second);
            clinic.reopen();
        }
    }

    void whatIsDeclinedIsNotOfferedAgainButTheNextIs() {
        FreedClinic clinic;
        const AppointmentId other = must(clinic.book("11:00", clinic.homer, clinic.first));
        const AppointmentId entry = clinic.wait();
        must(clinic.desk().cancel(clinic.visit, {}));
        must(clinic.desk().cancel(other, {}));
        FreedTime freed(clinic.store());
        const auto first = WaitingList(clinic.desk()).matches(freed);
        must(WaitingList(clinic.desk()).decline(entry, first.front().offer));
        QCOMPARE(clinic.matches(freed), QStringLiteral("11:00"));
        clinic.reopen();
        QCOMPARE(clinic.matches(), QStringLiteral("11:00"));
        clinic.wait(); // nobody else declined it, but it was free when this one came
        must(clinic.book("09:00", clinic.homer, clinic.first));
        must(clinic.desk().undo());
        QCOMPARE(clinic.matches(), QStringLiteral("11:00 09:00"));
    }

    void whatOverlapsADeclinedOfferIsTheSameTime() {
        FreedClinic clinic;
        const AppointmentId longer = must(clinic.book("10:00", clinic.homer, clinic.first, 80));
        const AppointmentId entry = clinic.wait(Minutes(40));
        must(clinic.desk().cancel(longer, {}));
        FreedTime freed(clinic.store());
        const auto offer = WaitingList(clinic.desk()).matches(freed).front().offer;
        QCOMPARE(offer.interval, clinic.span("09:40", "10:20"));
        must(WaitingList(clinic.desk()).decline(entry, offer));
        QCOMPARE(clinic.matches(), QStringLiteral("10:20"));
    }

    void anImportIsNewsForThoseWhoWaitedBefore() {
        FreedClinic clinic;
        const auto import = [&clinic](QDate day) {
            store::WriteOptions options{QStringLiteral("import"), {}, {}};
            options.bulk = true;
            options.undoable = false;
            must(clinic.store().write(options, [&](store::Writer &writer) -> Result<void> {
                Slot slot;
                slot.schedule = clinic.store().referenceTo(resourceKey(clinic.first));
                slot.interval = {clinic.zone().toInstant({day, QTime(13, 0)}), clinic.zone().toInstant({day, QTime(13, 20)})};
                must(writer.put(ResourceType::Slot, fhir::write(slot, {}, clinic.zone()), {}));
                Appointment waiting;
                waiting.status = AppointmentStatus::Waitlist;
                Participant patient;
                patient.actor = clinic.store().referenceTo(resourceKey(clinic.homer));
                waiting.participants = {patient};
                must(writer.put(ResourceType::Appointment, fhir::write(waiting, {}, clinic.zone()), {}));
                return {};
            }));
        };
        import(QDate(2026, 11, 18));
        QCOMPARE(clinic.matches(), QString());
        clinic.wait(); // everything is free that the first import brought
        import(QDate(2026, 11, 19));
        FreedTime freed(clinic.store());
        const auto matches = WaitingList(clinic.desk()).matches(freed);
        QCOMPARE(matches.size(), size_t(1));
        QCOMPARE(matches.front().entry.request.patient, clinic.olivia);
    }

    void whatIsOldIsNoNews() {
        FreedClinic clinic;
        clinic.setHours(clinic.hours("MO-FR 13:00-14:00"));
        const Instant late = clinic.at("13:00") + std::chrono::hours(35 * 24);
        BookingRequest request;
        request.schedules = {clinic.first};
        request.start = late;
        request.patient = clinic.homer;
        const AppointmentId visit = must(clinic.desk().book(request));
        clinic.wait();
        must(clinic.desk().cancel(visit, {}));
        QCOMPARE(clinic.matches(), QStringLiteral("13:00"));
        clinic.setNow(clinic.now() + FreedTime::memory + Minutes(1));
        QCOMPARE(clinic.matches(), QString());
    }
};

const praxidesk::test::TestRegistration<FreedTimeTest> freedTimeTest;
#include "freed_time_test.moc"
