#include "core/availability/weekly_hours.h"
#include "core/desk/supply_desk.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

using namespace praxidesk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

namespace {

/// Okafor's afternoon is computed: 13:00 to 15:00 every Tuesday, every 20 minutes. The morning has its Slots.
class Clinic : public DeskFixture {
public:
    Clinic() {
        setHours("TU 13:00-15:00");
    }
    void setHours(const char *rules) {
        WeeklyHours hours;
        hours.rules = must(availability::parseWeeklyRules(QString::fromLatin1(rules)));
        must(desk::SupplyDesk(desk()).setHours(first, hours));
    }
    void setParameters(const SchedulingParameters &parameters) {
        desk::SupplyDesk supply(desk());
        auto details = must(supply.details(first));
        details.parameters = {parameters};
        must(supply.setDetails(first, details));
    }
    [[nodiscard]] QString offers(const desk::FindRequest &request) {
        QStringList texts;
        for (const auto &offer : must(desk().find(request))) {
            texts << zone().toWallClock(offer.interval.start).time.toString(QStringLiteral("HH:mm")) + (offer.slotIds.empty() ? QString() : QStringLiteral("s"));
        }
        return texts.join(u' ');
    }
    [[nodiscard]] QString offers(int minutes = 20, const QString &service = {}) {
        desk::FindRequest request;
        request.schedules = {first};
        request.from = at("12:30");
        request.to = at("18:00");
        request.duration = Minutes(minutes);
        request.serviceType = service;
        return offers(request);
    }
    [[nodiscard]] QString rules(const char *time, int minutes = 20) {
        QStringList words;
        for (const Clash &clash : must(desk().why(first, at(time), Minutes(minutes)))) {
            words << code(clash.rule);
        }
        return words.join(u' ');
    }
    [[nodiscard]] qint64 slotCount() { return store().count(ResourceType::Slot); }
    [[nodiscard]] desk::ActorPicture picture() { return desk().dayPicture({okafor}, day()).actors.front(); }
};

} // namespace

class ComputedTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFoundAndExplained() {
        Clinic clinic;
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 13:20 13:40 14:00 14:20 14:40"));
        QCOMPARE(clinic.offers(45), QStringLiteral("13:00 13:20 13:40 14:00"));
        QCOMPARE(clinic.rules("13:20"), QString());
        QCOMPARE(clinic.rules("13:10"), QStringLiteral("off-grid"));
        QCOMPARE(clinic.rules("14:40", 40), QStringLiteral("outside-hours"));
        QCOMPARE(clinic.rules("16:00"), QStringLiteral("outside-hours"));
    }

    void isBookedInASlotOfItsOwnAndGivenBack() {
        Clinic clinic;
        const auto before = clinic.snapshot();
        const AppointmentId booked = must(clinic.book("13:20", clinic.homer, clinic.first, 30));
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 14:00 14:20 14:40"));
        QCOMPARE(clinic.rules("13:20"), QStringLiteral("slot-taken slot-taken"));
        const auto own = clinic.store().local(resourceKey(booked)).ownSlots;
        QCOMPARE(own.size(), size_t(1));
        const Slot slot = must(clinic.store().slot(own.front()));
        QCOMPARE(slot.status, SlotStatus::Busy);
        QCOMPARE(slot.interval, clinic.span("13:20", "13:50"));
        QVERIFY(!slot.overbooked);
        must(clinic.desk().cancel(booked, QStringLiteral("ill")));
        QVERIFY(!clinic.store().slot(own.front()));
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 13:20 13:40 14:00 14:20 14:40"));
        must(clinic.desk().undo());
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 14:00 14:20 14:40"));
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
    }

    void doesNotComeBackOverAHold_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("holder");
        QTest::addColumn<int>("minutesLeft");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("nothing") << QString() << QString() << 5 << QString();
        QTest::newRow("the same time") << QStringLiteral("13:20") << QStringLiteral("Olivia Brown") << 5 << QStringLiteral("is held for Olivia Brown since");
        QTest::newRow("a part of it") << QStringLiteral("13:40") << QString() << 5 << QStringLiteral("is held since");
        QTest::newRow("without an end") << QStringLiteral("13:20") << QString() << 0 << QStringLiteral("is held since");
        QTest::newRow("beside it") << QStringLiteral("14:00") << QString() << 5 << QString();
        QTest::newRow("over") << QStringLiteral("13:20") << QStringLiteral("Olivia Brown") << -1 << QString();
    }
    void doesNotComeBackOverAHold() {
        QFETCH(QString, from);
        QFETCH(QString, holder);
        QFETCH(int, minutesLeft);
        QFETCH(QString, refusal);
        Clinic clinic;
        const AppointmentId booked = must(clinic.book("13:20", clinic.homer, clinic.first, 40));
        must(clinic.desk().cancel(booked, QStringLiteral("ill")));
        if (!from.isEmpty()) { // from somewhere else: no step of this desk's undo
            Slot slot;
            slot.schedule = clinic.store().referenceTo(resourceKey(clinic.first));
            slot.status = SlotStatus::BusyTentative;
            slot.interval = {clinic.at(qUtf8Printable(from)), clinic.at(qUtf8Printable(from)) + Minutes(20)};
            LocalFacts local;
            local.holdFor = holder;
            local.holdOwnsSlot = true;
            if (minutesLeft != 0) {
                local.holdExpires = clinic.now() + Minutes(minutesLeft);
            }
            store::WriteOptions options{QStringLiteral("pull"), {}, QStringLiteral("server")};
            options.undoable = false;
            must(clinic.store().write(options, [&](store::Writer &writer) -> Result<void> {
                return writer.put(ResourceType::Slot, fhir::write(slot, {}, clinic.zone()), local).map([](ResourceKey) {});
            }));
        }
        const auto before = clinic.snapshot();
        const auto undone = clinic.desk().undo();
        QCOMPARE(undone.has_value(), refusal.isEmpty());
        QCOMPARE(occupies(must(clinic.store().appointment(booked)).status), refusal.isEmpty());
        if (!undone) {
            QCOMPARE(undone.error().code, ErrorCode::UndoImpossible);
            QVERIFY2(undone.error().message.contains(refusal), qPrintable(undone.error().message));
            QVERIFY(undone.error().clashes.front().reference.startsWith(QStringLiteral("Slot/")));
            QVERIFY(clinic.snapshot() == before);
        }
    }

    void showsNoHoursWhereOnlyAVisitIs() {
        Clinic clinic;
        must(clinic.book("13:20", clinic.homer, clinic.first, 40));
        must(clinic.desk().hold({{clinic.first}, clinic.at("14:20"), Minutes(20), Minutes(5), {}}));
        const availability::IntervalSet morning({clinic.span("08:00", "12:00")});
        QCOMPARE(clinic.picture().hours, morning.united(availability::IntervalSet({clinic.span("13:00", "15:00")})));
        clinic.setHours("WE 13:00-15:00");
        QCOMPARE(clinic.picture().hours, morning);
    }

    void movesOntoTheTimeItAlreadyHas() {
        Clinic clinic;
        const AppointmentId booked = must(clinic.book("13:20", clinic.homer, clinic.first, 40));
        desk::BookingRequest wish;
        wish.schedules = {clinic.first};
        wish.start = clinic.at("13:40");
        wish.duration = Minutes(40);
        QVERIFY(must(clinic.desk().preview(wish, booked)).clashes.empty());
        desk::MoveRequest move;
        move.appointment = booked;
        move.start = clinic.at("13:40");
        must(clinic.desk().move(move));
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 13:20 14:20 14:40"));
        const auto own = clinic.store().local(resourceKey(booked)).ownSlots;
        QCOMPARE(own.size(), size_t(1));
        QCOMPARE(must(clinic.store().slot(own.front())).interval, clinic.span("13:40", "14:20"));
        move.start = clinic.at("09:00"); // onto stored Slots
        must(clinic.desk().move(move));
        QVERIFY(clinic.store().local(resourceKey(booked)).ownSlots.empty());
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 13:20 13:40 14:00 14:20 14:40"));
    }

    void isHeldReleasedAndTurnedIntoABooking() {
        Clinic clinic;
        const qint64 slotsBefore = clinic.slotCount();
        const SlotId hold = must(clinic.desk().hold({{clinic.first}, clinic.at("14:00"), Minutes(20), Minutes(5), {}}));
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 13:20 13:40 14:20 14:40"));
        QCOMPARE(clinic.rules("14:00"), QStringLiteral("held"));
        must(clinic.desk().release(hold));
        QCOMPARE(clinic.slotCount(), slotsBefore);

        const SlotId second = must(clinic.desk().hold({{clinic.first}, clinic.at("14:00"), Minutes(20), Minutes(5), {}}));
        desk::BookingRequest request;
        request.hold = second;
        request.patient = clinic.homer;
        const AppointmentId booked = must(clinic.desk().book(request));
        QCOMPARE(clinic.store().local(resourceKey(booked)).ownSlots, std::vector{second});
        QVERIFY(!clinic.store().local(resourceKey(second)).holdOwnsSlot);
        must(clinic.desk().cancel(booked, {}));
        QCOMPARE(clinic.slotCount(), slotsBefore);

        must(clinic.desk().hold({{clinic.first}, clinic.at("14:00"), Minutes(20), Minutes(5), {}}));
        clinic.setNow(clinic.now() + Minutes(6));
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 13:20 13:40 14:00 14:20 14:40"));
        QCOMPARE(must(clinic.desk().releaseExpiredHolds()), 1);
        QCOMPARE(clinic.slotCount(), slotsBefore);
    }

    void aBlockTakesItAndGivesItBack() {
        Clinic clinic;
        const auto blocked = must(clinic.desk().block({{clinic.first}, {clinic.span("13:30", "14:10")}, BlockKind::Meeting, QStringLiteral("Team")}));
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 14:20 14:40"));
        QCOMPARE(clinic.rules("13:40"), QStringLiteral("blocked"));
        must(clinic.desk().unblock(blocked.blocks.front()));
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 13:20 13:40 14:00 14:20 14:40"));
    }

    void isShownLikeStoredTime() {
        Clinic clinic;
        must(clinic.book("13:20", clinic.homer, clinic.first, 20));
        const auto shown = clinic.picture();
        QVERIFY(shown.hours.covers(clinic.span("13:00", "15:00")));
        QVERIFY(shown.free.covers(clinic.span("13:40", "15:00")));
        QVERIFY(!shown.free.covers(clinic.span("13:20", "13:40")));
        QVERIFY(std::binary_search(shown.slotStarts.begin(), shown.slotStarts.end(), clinic.at("14:40")));
        QVERIFY(!std::binary_search(shown.slotStarts.begin(), shown.slotStarts.end(), clinic.at("13:20")));
        clinic.setNow(clinic.at("12:30"));
        QCOMPARE(clinic.desk().freeTimes({clinic.okafor}, clinic.span("12:30", "13:20")).front().free, Milliseconds(Minutes(20)));
        const auto loads = clinic.desk().dayLoads({clinic.okafor}, QDate(2026, 11, 17), QDate(2026, 11, 18));
        QCOMPARE(loads.front().free, Minutes(2 * 240 + 100 - 0)); // two schedules' mornings and the afternoon
        QCOMPARE(loads.back().free, Minutes(0));
    }

    void storedSlotsArePreferred() {
        Clinic clinic;
        clinic.setHours("TU 08:00-12:00");
        desk::FindRequest request;
        request.schedules = {clinic.first};
        request.from = clinic.at("08:00");
        request.to = clinic.at("09:00");
        QCOMPARE(clinic.offers(request), QStringLiteral("08:00s 08:20s 08:40s"));
        const qint64 slotsBefore = clinic.slotCount();
        must(clinic.book("08:20", clinic.homer, clinic.first));
        QCOMPARE(clinic.slotCount(), slotsBefore);
    }

    void parametersLayVisitsIntoIt() {
        Clinic clinic;
        SchedulingParameters parameters;
        parameters.alignmentInterval = Minutes(30);
        parameters.alignmentOffset = Minutes(10);
        parameters.bufferBefore = Minutes(10);
        parameters.bufferAfter = Minutes(5);
        clinic.setParameters(parameters);
        QCOMPARE(clinic.offers(), QStringLiteral("13:10 13:40 14:10 14:40"));
        must(clinic.book("13:40", clinic.homer, clinic.first, 20)); // until 14:00
        QCOMPARE(clinic.offers(), QStringLiteral("13:10 14:10 14:40"));
        QCOMPARE(clinic.offers(30), QStringLiteral("14:10"));
        const auto clashes = must(clinic.desk().why(clinic.first, clinic.at("13:10"), Minutes(30)));
        QVERIFY(!clashes.empty());
        QVERIFY2(clashes.front().message.contains(QLatin1String("5 minutes after")), qPrintable(clashes.front().message));
    }

    void severalVisitsShareATime() {
        Clinic clinic;
        SchedulingParameters parameters;
        parameters.alignmentInterval = Minutes(20);
        parameters.slotCapacity = 2;
        clinic.setParameters(parameters);
        const AppointmentId one = must(clinic.book("13:20", clinic.homer, clinic.first, 20));
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 13:20 13:40 14:00 14:20 14:40"));
        const AppointmentId two = must(clinic.book("13:20", clinic.olivia, clinic.first, 20));
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 13:40 14:00 14:20 14:40"));
        QVERIFY(!clinic.book("13:20", must(clinic.desk().addPatient({QStringLiteral("Third"), QStringLiteral("Ann"), {}, {}})), clinic.first, 20));
        must(clinic.desk().cancel(one, {}));
        QCOMPARE(clinic.offers(), QStringLiteral("13:00 13:20 13:40 14:00 14:20 14:40"));
        must(clinic.desk().cancel(two, {}));
        QCOMPARE(clinic.check().join(u'\n'), QString());
        // the same on a stored Slot
        must(clinic.book("09:00", clinic.homer, clinic.first));
        const AppointmentId second = must(clinic.book("09:00", clinic.olivia, clinic.first));
        QVERIFY(!clinic.store().local(resourceKey(second)).ownSlots.size());
        QCOMPARE(clinic.slotStatus("09:00", clinic.first), QStringLiteral("busy"));
        QCOMPARE(clinic.check().join(u'\n'), QString());
    }

    void asksForOneOfEachGroupBeside() {
        Clinic clinic;
        desk::FindRequest request;
        request.schedules = {clinic.first};
        request.alsoOneOf = {{clinic.second}, {}};
        request.from = clinic.at("08:00");
        request.to = clinic.at("18:00");
        must(clinic.book("08:20", clinic.homer, clinic.second));
        for (const auto &offer : must(clinic.desk().find(request))) {
            QCOMPARE(offer.schedules, (std::vector{clinic.first, clinic.second}));
            QCOMPARE(offer.slotIds.size(), size_t(2));
            QVERIFY(offer.interval.start != clinic.at("08:20"));
        }
        QCOMPARE(must(clinic.desk().find(request)).size(), size_t(11));
    }

    void findsTheFirstOfEachDayAndTheSoonestOfEachSchedule() {
        Clinic clinic;
        clinic.setHours("MO-FR 13:00-15:00");
        desk::FindRequest request;
        request.schedules = {clinic.first, clinic.second};
        request.from = clinic.at("10:00");
        request.to = clinic.at("10:00") + std::chrono::hours(72);
        request.only = desk::FindRequest::Only::FirstOfEachDay;
        QCOMPARE(clinic.offers(request), QStringLiteral("10:00s 13:00 13:00"));
        request.only = desk::FindRequest::Only::SoonestPerSchedule;
        request.from = clinic.at("11:50");
        QCOMPARE(clinic.offers(request), QStringLiteral("13:00"));
        request.from = clinic.at("11:40");
        QCOMPARE(clinic.offers(request), QStringLiteral("11:40s 11:40s"));
    }

    void hoursForOneServiceAreOfferedForIt() {
        Clinic clinic;
        WeeklyHours hours;
        hours.rules = must(availability::parseWeeklyRules(u"TU 13:00-14:00"));
        hours.rules.front().serviceTypes = {QStringLiteral("Vaccination")};
        must(desk::SupplyDesk(clinic.desk()).setHours(clinic.first, hours));
        QCOMPARE(clinic.offers(20, QStringLiteral("vaccination")), QStringLiteral("13:00 13:20 13:40"));
        QCOMPARE(clinic.offers(20, QStringLiteral("Follow-up")), QString());
        desk::BookingRequest request;
        request.schedules = {clinic.first};
        request.start = clinic.at("13:00");
        request.patient = clinic.homer;
        request.serviceType = Concept::ofText(QStringLiteral("Follow-up"));
        QVERIFY(!clinic.desk().book(request));
        request.serviceType = Concept::ofText(QStringLiteral("Vaccination"));
        must(clinic.desk().book(request));
    }
};

const praxidesk::test::TestRegistration<ComputedTimeTest> registration;
#include "computed_time_test.moc"
