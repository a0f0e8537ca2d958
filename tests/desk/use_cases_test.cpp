#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

using namespace praxidesk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

namespace {

const QString reason = QStringLiteral("emergency");
using Act = std::function<void(DeskFixture &)>;

QString rulesOf(const std::vector<Clash> &clashes) {
    QStringList words;
    for (const Clash &clash : clashes) {
        words << code(clash.rule);
    }
    return words.join(u' ');
}

desk::BlockRequest blockOf(DeskFixture &clinic, const char *from, const char *to) {
    return {{clinic.first}, {clinic.span(from, to)}, BlockKind::Lunch, QStringLiteral("Lunch")};
}

} // namespace
Q_DECLARE_METATYPE(Act)

/// The table "What each use case changes" of OCCUPANCY.md, row by row.
class UseCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesWhatTheTableSays_data() {
        QTest::addColumn<Act>("before");
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("eight");             // the Slot at 08:00 of the first schedule afterwards
        QTest::addColumn<QString>("eightTwenty");
        const Act nothing = [](DeskFixture &) {};
        const Act booked = [](DeskFixture &clinic) { must(clinic.book("08:00", clinic.olivia, clinic.first)); };
        const auto one = [](DeskFixture &clinic) { return clinic.store().appointmentRows({}).front().id; };
        QTest::newRow("book") << nothing << booked << "busy" << "free";
        QTest::newRow("book over two Slots") << nothing << Act([](DeskFixture &clinic) { must(clinic.book("08:00", clinic.olivia, clinic.first, 30)); }) << "busy" << "busy";
        QTest::newRow("overbook") << booked << Act([](DeskFixture &clinic) { must(clinic.book("08:00", clinic.homer, clinic.first, 20, reason)); }) << "busy!" << "free";
        QTest::newRow("overbook outside of hours") << nothing << Act([](DeskFixture &clinic) { must(clinic.book("07:00", clinic.homer, clinic.first, 20, reason)); }) << "free" << "free";
        QTest::newRow("cancel") << booked << Act([=](DeskFixture &clinic) { must(clinic.desk().cancel(one(clinic), QStringLiteral("ill"))); }) << "free" << "free";
        QTest::newRow("no-show") << booked << Act([=](DeskFixture &clinic) { must(clinic.desk().setStatus(one(clinic), AppointmentStatus::NoShow)); }) << "busy" << "free";
        QTest::newRow("give time back") << Act([=](DeskFixture &clinic) { booked(clinic); must(clinic.desk().setStatus(one(clinic), AppointmentStatus::NoShow)); })
            << Act([=](DeskFixture &clinic) { must(clinic.desk().giveTimeBack(one(clinic))); }) << "free" << "free";
        QTest::newRow("move") << booked << Act([=](DeskFixture &clinic) { must(clinic.desk().move({one(clinic), clinic.at("08:20"), {}, {}, false, {}})); }) << "free" << "busy";
        QTest::newRow("resize") << booked << Act([=](DeskFixture &clinic) { must(clinic.desk().move({one(clinic), {}, Minutes(40), {}, false, {}})); }) << "busy" << "busy";
        QTest::newRow("move to another schedule") << booked << Act([=](DeskFixture &clinic) { must(clinic.desk().move({one(clinic), {}, {}, {clinic.second}, false, {}})); }) << "free" << "free";
        QTest::newRow("block") << nothing << Act([](DeskFixture &clinic) { must(clinic.desk().block(blockOf(clinic, "08:00", "08:20"))); }) << "busy-unavailable, busy-unavailable taken" << "free";
        QTest::newRow("block over a booking") << booked << Act([](DeskFixture &clinic) {
            QCOMPARE(must(clinic.desk().block(blockOf(clinic, "08:00", "08:40"))).displaced.size(), size_t(1));
        }) << "busy, busy-unavailable" << "busy-unavailable, busy-unavailable taken";
        QTest::newRow("unblock") << Act([](DeskFixture &clinic) { must(clinic.desk().block(blockOf(clinic, "08:00", "08:20"))); })
            << Act([](DeskFixture &clinic) { must(clinic.desk().unblock(clinic.desk().dayPicture({clinic.okafor}, clinic.day()).blocks.front().id)); })
            << "free" << "free";
        QTest::newRow("edit a block") << Act([](DeskFixture &clinic) { must(clinic.desk().block(blockOf(clinic, "08:00", "08:20"))); })
            << Act([](DeskFixture &clinic) { must(clinic.desk().editBlock(clinic.desk().dayPicture({clinic.okafor}, clinic.day()).blocks.front().id, blockOf(clinic, "08:20", "08:40"))); })
            << "free" << "busy-unavailable, busy-unavailable taken";
        QTest::newRow("overbook a block") << Act([](DeskFixture &clinic) { must(clinic.desk().block(blockOf(clinic, "08:00", "08:20"))); })
            << Act([](DeskFixture &clinic) { must(clinic.book("08:00", clinic.homer, clinic.first, 20, reason)); }) << "busy-unavailable, busy-unavailable! taken" << "free";
        QTest::newRow("hold") << nothing << Act([](DeskFixture &clinic) { must(clinic.desk().hold({{clinic.first}, clinic.at("08:00"), Minutes(40), Minutes(5), {}})); }) << "busy-tentative" << "busy-tentative";
        QTest::newRow("release") << Act([](DeskFixture &clinic) { must(clinic.desk().hold({{clinic.first}, clinic.at("08:00"), Minutes(40), Minutes(5), {}})); })
            << Act([](DeskFixture &clinic) { must(clinic.desk().release(clinic.slotAt("08:20", clinic.first))); }) << "free" << "free";
        QTest::newRow("hold to book") << Act([](DeskFixture &clinic) { must(clinic.desk().hold({{clinic.first}, clinic.at("08:00"), Minutes(40), Minutes(5), {}})); })
            << Act([](DeskFixture &clinic) {
            desk::BookingRequest request;
            request.hold = clinic.slotAt("08:00", clinic.first);
            request.patient = clinic.olivia;
            const auto made = must(clinic.store().appointment(must(clinic.desk().book(request))));
            QCOMPARE(*made.interval, clinic.span("08:00", "08:40"));
        }) << "busy" << "busy";
        QTest::newRow("deactivate") << booked << Act([](DeskFixture &clinic) { QCOMPARE(must(clinic.desk().deactivate(clinic.first, {})).size(), size_t(1)); }) << "busy" << "free";
        QTest::newRow("decline") << booked << Act([=](DeskFixture &clinic) {
            must(clinic.desk().respond(one(clinic), clinic.store().referenceTo(resourceKey(clinic.okafor)), ParticipationStatus::Declined, {}));
            QVERIFY(clinic.store().occupancy(std::vector{clinic.okafor}, clinic.day()).empty());
        }) << "busy" << "free";
    }
    void changesWhatTheTableSays() {
        QFETCH(Act, before);
        QFETCH(Act, act);
        QFETCH(QString, eight);
        QFETCH(QString, eightTwenty);
        DeskFixture clinic;
        before(clinic);
        const auto old = clinic.snapshot();
        const auto offersBefore = clinic.desk().dayLoads({clinic.okafor}, clinic.zone().dateOf(clinic.now()), clinic.zone().dateOf(clinic.now()));
        act(clinic);
        const auto changed = clinic.snapshot();
        QVERIFY(changed != old);
        QCOMPARE(clinic.slotStatus("08:00", clinic.first), eight);
        QCOMPARE(clinic.slotStatus("08:20", clinic.first), eightTwenty);
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
        QCOMPARE(clinic.disagreement(), QString());

        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == old);
        QCOMPARE(clinic.disagreement(), QString());
        QCOMPARE(clinic.desk().dayLoads({clinic.okafor}, clinic.zone().dateOf(clinic.now()), clinic.zone().dateOf(clinic.now())), offersBefore);
        must(clinic.desk().redo());
        QVERIFY(clinic.snapshot() == changed);
        clinic.reopen();
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == old);
        must(clinic.desk().redo());
        QVERIFY(clinic.snapshot() == changed);
        QCOMPARE(clinic.check().join(u'\n'), QString());
    }

    void refusesWithRuleAndClash() {
        DeskFixture clinic;
        must(clinic.book("08:00", clinic.olivia, clinic.first));
        const auto taken = clinic.book("08:00", clinic.homer, clinic.first);
        QVERIFY(!taken);
        QCOMPARE(code(taken.error().code), QStringLiteral("slot-taken"));
        QVERIFY(taken.error().message.contains(QStringLiteral("Olivia Brown")));
        QVERIFY(taken.error().clashes.front().reference.startsWith(QStringLiteral("Appointment/")));
        QCOMPARE(*taken.error().clashes.front().interval, clinic.span("08:00", "08:20"));
        // the same person on a second schedule
        QCOMPARE(rulesOf(clinic.book("08:00", clinic.homer, clinic.third).error().clashes), QStringLiteral("slot-taken"));
        QCOMPARE(clinic.book("08:30", clinic.homer, clinic.first).error().code, ErrorCode::OffGrid);
        QCOMPARE(clinic.book("13:00", clinic.homer, clinic.first).error().code, ErrorCode::OutsideHours);
        must(clinic.desk().block(blockOf(clinic, "09:00", "10:00")));
        const auto blocked = clinic.book("09:00", clinic.homer, clinic.first);
        QCOMPARE(rulesOf(blocked.error().clashes), QStringLiteral("blocked"));
        QVERIFY(blocked.error().message.contains(QStringLiteral("Lunch")));
        must(clinic.desk().hold({{clinic.first}, clinic.at("10:00"), {}, Minutes(5), QStringLiteral("Marge")}));
        const auto held = clinic.book("10:00", clinic.homer, clinic.first);
        QCOMPARE(held.error().code, ErrorCode::Held);
        QVERIFY(held.error().message.contains(QStringLiteral("Marge")));
        must(clinic.desk().deactivate(clinic.first, {}));
        QCOMPARE(clinic.book("11:00", clinic.homer, clinic.first).error().code, ErrorCode::ScheduleInactive);
        QCOMPARE(clinic.book("11:00", clinic.homer, clinic.first, 20, reason).error().code, ErrorCode::ScheduleInactive);
    }

    void overbookingNeedsAReasonAndExcusesOnlyOthers() {
        DeskFixture clinic;
        must(clinic.book("08:00", clinic.olivia, clinic.first));
        desk::BookingRequest request;
        request.schedules = {clinic.first};
        request.start = clinic.at("08:00");
        request.patient = clinic.homer;
        request.overbook = true;
        QCOMPARE(clinic.desk().book(request).error().code, ErrorCode::OverbookNeedsReason);
        request.reason = reason;
        request.patient = clinic.olivia;
        QVERIFY(rulesOf(clinic.desk().book(request).error().clashes).contains(QStringLiteral("patient-double-booked")));
        request.patient = clinic.homer;
        const auto made = must(clinic.store().appointment(must(clinic.desk().book(request))));
        QCOMPARE(made.overbookReason, reason);
        // the first one leaves: one booking remains, so nothing is overbooked
        must(clinic.desk().cancel(clinic.store().appointmentRows({}).front().id, {}));
        QCOMPARE(clinic.slotStatus("08:00", clinic.first), QStringLiteral("busy"));
        must(clinic.desk().cancel(made.id(), {}));
        QCOMPARE(clinic.slotStatus("08:00", clinic.first), QStringLiteral("free"));
    }

    void warnsOfThePatientElsewhere() {
        DeskFixture clinic;
        must(clinic.book("08:00", clinic.olivia, clinic.first));
        desk::BookingRequest request;
        request.schedules = {clinic.second};
        request.start = clinic.at("08:00");
        request.duration = Minutes(15);
        request.patient = clinic.olivia;
        const auto preview = must(clinic.desk().preview(request));
        QCOMPARE(preview.clashes.size(), size_t(0));
        QCOMPARE(preview.interval, clinic.span("08:00", "08:20"));
        QCOMPARE(rulesOf(preview.warnings), QStringLiteral("patient-double-booked"));
        const auto made = must(clinic.store().appointment(must(clinic.desk().book(request))));
        QCOMPARE(*made.interval, clinic.span("08:00", "08:15"));
        QCOMPARE(made.minutesDuration, std::optional(15));
        QCOMPARE(made.participants.size(), size_t(3));
        QCOMPARE(made.participants[1].actor.display, QStringLiteral("Dr. Smith"));
        QCOMPARE(made.created, clinic.zone().toIso(clinic.now()));
        // a move previews as if its own time were free
        request.start = clinic.at("08:00");
        QVERIFY(!must(clinic.desk().preview(request)).clashes.empty());
        QVERIFY(must(clinic.desk().preview(request, made.id())).clashes.empty());
        desk::BookingRequest other;
        other.schedules = {clinic.first};
        other.start = clinic.at("08:00");
        other.patient = clinic.homer;
        const auto refused = must(clinic.desk().preview(other));
        QCOMPARE(refused.alternatives.front().interval, clinic.span("08:20", "08:40"));
    }

    void undoIsRefusedOnlyForWhoeverTookTheTime() {
        DeskFixture clinic;
        const auto visit = must(clinic.book("08:00", clinic.olivia, clinic.first));
        must(clinic.desk().cancel(visit, {}));
        const SlotId slot = clinic.slotAt("08:00", clinic.first);
        const auto elsewhere = [&](SlotStatus status, ResourceKey block) {
            store::WriteOptions options{QStringLiteral("sync"), {}, QStringLiteral("server")};
            options.undoable = false;
            must(clinic.store().write(options, [&](store::Writer &writer) -> Result<void> {
                auto value = must(clinic.store().slot(slot));
                value.status = status;
                value.comment = QStringLiteral("elsewhere");
                LocalFacts local;
                local.takenByBlock = block;
                must(writer.put(ResourceType::Slot, fhir::write(value, clinic.store().read(resourceKey(slot))->json, clinic.zone()), local, resourceKey(slot)));
                return {};
            }));
        };
        elsewhere(SlotStatus::Busy, {});
        const auto refused = clinic.desk().undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UndoImpossible);
        QCOMPARE(clinic.slotStatus("08:00", clinic.first), QStringLiteral("busy"));
        // a block that came over it meanwhile does not stand in the way, and forgets the Slot
        elsewhere(SlotStatus::BusyUnavailable, resourceKey(SlotId{77}));
        must(clinic.desk().undo());
        QCOMPARE(clinic.slotStatus("08:00", clinic.first), QStringLiteral("busy"));
        QCOMPARE(must(clinic.store().appointment(visit)).status, AppointmentStatus::Booked);
    }
    void undoNamesWhoTookTheTime() {
        DeskFixture clinic;
        const auto visit = must(clinic.book("08:00", clinic.olivia, clinic.first));
        must(clinic.desk().cancel(visit, {}));
        store::WriteOptions options{QStringLiteral("sync"), {}, QStringLiteral("server")};
        options.undoable = false;
        auto other = must(clinic.store().appointment(visit));
        other.header = {};
        other.status = AppointmentStatus::Booked;
        other.cancelationReason.reset();
        other.slotReferences.clear();
        other.participants.front().actor = clinic.store().referenceTo(resourceKey(clinic.homer));
        must(clinic.store().write(options, [&](store::Writer &writer) -> Result<void> {
            must(writer.put(ResourceType::Appointment, fhir::write(other, {}, clinic.zone()), {}));
            return {};
        }));
        const auto before = clinic.snapshot();
        const auto refused = clinic.desk().undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UndoImpossible);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Homer Simpson")), qPrintable(refused.error().message));
        QVERIFY(clinic.snapshot() == before);
    }
    void undoKeepsWhatOthersChanged() {
        DeskFixture clinic;
        const auto visit = must(clinic.book("08:00", clinic.olivia, clinic.first));
        must(clinic.desk().setStatus(visit, AppointmentStatus::Arrived));
        store::WriteOptions options{QStringLiteral("sync"), {}, QStringLiteral("server")};
        options.undoable = false;
        must(clinic.store().write(options, [&](store::Writer &writer) -> Result<void> {
            const auto stored = *clinic.store().read(resourceKey(visit));
            auto value = must(clinic.store().appointment(visit));
            value.comment = QStringLiteral("from the server");
            must(writer.put(ResourceType::Appointment, fhir::write(value, stored.json, clinic.zone()), stored.local, resourceKey(visit)));
            return {};
        }));
        must(clinic.desk().undo());
        const auto now = must(clinic.store().appointment(visit));
        QCOMPARE(now.status, AppointmentStatus::Booked);
        QCOMPARE(now.comment, QStringLiteral("from the server"));
        QVERIFY(!clinic.store().local(resourceKey(visit)).arrivedAt);
        // the booking itself is no longer what was booked
        QCOMPARE(clinic.desk().undo().error().code, ErrorCode::UndoImpossible);
    }

    void holdsEndByThemselves() {
        DeskFixture clinic;
        must(clinic.desk().hold({{clinic.first, clinic.second}, clinic.at("08:00"), Minutes(40), Minutes(5), {}}));
        QVERIFY(!clinic.book("08:00", clinic.olivia, clinic.second));
        clinic.setNow(clinic.now() + Minutes(5));
        QCOMPARE(clinic.disagreement(), QString());
        must(clinic.book("08:00", clinic.olivia, clinic.second));
        QCOMPARE(must(clinic.desk().releaseExpiredHolds()), 3);
        QCOMPARE(must(clinic.desk().releaseExpiredHolds()), 0);
        QCOMPARE(clinic.slotStatus("08:20", clinic.first), QStringLiteral("free"));
        QCOMPARE(clinic.slotStatus("08:00", clinic.second), QStringLiteral("busy"));
    }

    void statusesFollowTheTable() {
        DeskFixture clinic;
        const auto visit = must(clinic.book("08:00", clinic.olivia, clinic.first));
        const auto local = [&] { return clinic.store().local(resourceKey(visit)); };
        must(clinic.desk().setStatus(visit, AppointmentStatus::Arrived));
        QCOMPARE(local().arrivedAt, std::optional(clinic.now()));
        clinic.setNow(clinic.now() + Minutes(7));
        must(clinic.desk().setStatus(visit, AppointmentStatus::CheckedIn));
        QCOMPARE(local().inRoomAt, std::optional(clinic.now()));
        must(clinic.desk().setStatus(visit, AppointmentStatus::Fulfilled));
        QCOMPARE(local().doneAt, std::optional(clinic.now()));
        QCOMPARE(clinic.desk().cancel(visit, {}).error().code, ErrorCode::TransitionNotAllowed);
        QCOMPARE(clinic.desk().move({visit, clinic.at("09:00"), {}, {}, false, {}}).error().code, ErrorCode::TransitionNotAllowed);
        must(clinic.desk().setStatus(visit, AppointmentStatus::CheckedIn));
        QVERIFY(!local().doneAt);
        // a no-show whose time somebody else has by now cannot come back
        const auto late = must(clinic.book("09:00", clinic.homer, clinic.first));
        must(clinic.desk().setStatus(late, AppointmentStatus::NoShow, QStringLiteral("overslept")));
        QCOMPARE(clinic.store().local(resourceKey(late)).noShowReason, QStringLiteral("overslept"));
        must(clinic.desk().giveTimeBack(late));
        const auto other = must(clinic.book("09:00", clinic.olivia, clinic.first));
        QCOMPARE(clinic.desk().setStatus(late, AppointmentStatus::Arrived).error().code, ErrorCode::SlotTaken);
        must(clinic.desk().cancel(other, {}));
        must(clinic.desk().setStatus(late, AppointmentStatus::Arrived));
        QCOMPARE(clinic.slotStatus("09:00", clinic.first), QStringLiteral("busy"));
    }

    void movesKeepWhoElseTakesPart() {
        DeskFixture clinic;
        desk::BookingRequest request;
        request.schedules = {clinic.first};
        request.start = clinic.at("08:00");
        request.patient = clinic.olivia;
        request.moreParticipants = {clinic.store().referenceTo(resourceKey(clinic.room))};
        const auto visit = must(clinic.desk().book(request));
        // the room is taken for everybody
        QCOMPARE(clinic.book("08:00", clinic.homer, clinic.second).error().code, ErrorCode::SlotTaken);
        must(clinic.desk().move({visit, clinic.at("08:20"), {}, {clinic.third}, false, {}}));
        const auto moved = must(clinic.store().appointment(visit));
        QCOMPARE(moved.participants.size(), size_t(3));
        QVERIFY(clinic.store().local(resourceKey(visit)).onCallList);
        must(clinic.desk().patientTold(visit, QStringLiteral("by phone")));
        QVERIFY(!clinic.store().local(resourceKey(visit)).onCallList);
        const auto copied = must(clinic.store().appointment(must(clinic.desk().copy(visit, clinic.at("10:00"), {}))));
        QCOMPARE(copied.participants.size(), size_t(3));
        QCOMPARE(clinic.disagreement(), QString());
    }

    void blocksGiveWayToEachOther() {
        DeskFixture clinic;
        const auto one = must(clinic.desk().block(blockOf(clinic, "08:00", "09:00"))).blocks.front();
        must(clinic.desk().block(blockOf(clinic, "08:20", "08:40")));
        must(clinic.desk().unblock(one));
        QCOMPARE(clinic.slotStatus("08:00", clinic.first), QStringLiteral("free"));
        QCOMPARE(clinic.slotStatus("08:20", clinic.first), QStringLiteral("busy-unavailable, busy-unavailable taken"));
        // a visit under a block that leaves: the block has the time, until it goes
        const auto visit = must(clinic.book("10:00", clinic.olivia, clinic.first));
        const auto over = must(clinic.desk().block(blockOf(clinic, "10:00", "10:20"))).blocks.front();
        must(clinic.desk().cancel(visit, {}));
        QVERIFY(!clinic.book("10:00", clinic.homer, clinic.first));
        must(clinic.desk().unblock(over));
        must(clinic.book("10:00", clinic.homer, clinic.first));
    }

    void worksOnDaysOfTheClockChange_data() {
        QTest::addColumn<QDate>("date");
        QTest::newRow("23 hours") << QDate(2026, 3, 29);
        QTest::newRow("25 hours") << QDate(2026, 10, 25);
    }
    void worksOnDaysOfTheClockChange() {
        QFETCH(QDate, date);
        DeskFixture clinic(date);
        must(clinic.book("08:00", clinic.olivia, clinic.first));
        must(clinic.desk().block(blockOf(clinic, "00:00", "09:00")));
        QCOMPARE(clinic.disagreement(), QString());
        const auto load = clinic.desk().dayLoads({clinic.okafor}, date, date).front();
        QCOMPARE(load.booked, Minutes(20));
        QCOMPARE(load.blocked, std::chrono::duration_cast<Minutes>(clinic.at("09:00") - clinic.day().start));
        QCOMPARE(load.free, Minutes(180 + 220));    // 09-12 on the first, 08-12 without the visit on the third schedule
    }

    void whatIsDoneIsNotDisplaced() {
        DeskFixture clinic;
        const auto done = must(clinic.book("08:00", clinic.olivia, clinic.first));
        const auto comes = must(clinic.book("08:20", clinic.homer, clinic.first));
        for (const auto status : {AppointmentStatus::Arrived, AppointmentStatus::CheckedIn, AppointmentStatus::Fulfilled}) {
            must(clinic.desk().setStatus(done, status));
        }
        QCOMPARE(must(clinic.desk().block(blockOf(clinic, "08:00", "09:00"))).displaced, std::vector{comes});
        const auto picture = clinic.desk().dayPicture({clinic.okafor}, clinic.day());
        QCOMPARE(picture.displaced, (std::vector{false, true}));
    }

    void showsTimeThatAnotherProgramTook() {
        DeskFixture clinic;
        const auto take = [&clinic](const char *time, ScheduleId schedule) {
            const auto slot = must(clinic.store().slot(clinic.slotAt(time, schedule)));
            store::WriteOptions options{QStringLiteral("import"), {}, QStringLiteral("test")};
            options.undoable = false;
            must(clinic.store().write(options, [&](store::Writer &writer) -> Result<void> {
                Slot busy = slot;
                busy.status = SlotStatus::Busy;
                busy.comment = QStringLiteral("Web");
                must(writer.put(ResourceType::Slot, fhir::write(busy, clinic.store().read(slot.header.key)->json, clinic.zone()), {}));
                return {};
            }));
        };
        must(clinic.book("08:00", clinic.homer, clinic.second));
        take("08:20", clinic.second);
        take("08:40", clinic.second);
        take("10:00", clinic.second);
        take("09:00", clinic.first);                // free on Okafor's other schedule: there is nothing to explain
        const auto picture = clinic.desk().dayPicture({clinic.okafor, clinic.smith}, clinic.day());
        QVERIFY(picture.actors[0].taken.empty());
        QCOMPARE(picture.actors[1].taken, (std::vector{size_t(0), size_t(1)}));
        QCOMPARE(picture.taken.size(), size_t(2));
        QCOMPARE(picture.taken[0].interval, clinic.span("08:20", "09:00"));
        QCOMPARE(picture.taken[0].id, clinic.slotAt("08:20", clinic.second));
        QCOMPARE(picture.taken[0].comment, QStringLiteral("Web"));
        QCOMPARE(picture.taken[1].interval, clinic.span("10:00", "10:20"));
    }

    void picturesADay() {
        DeskFixture clinic;
        must(clinic.book("08:00", clinic.olivia, clinic.first));
        must(clinic.book("07:00", clinic.homer, clinic.second, 20, reason));
        must(clinic.desk().block(blockOf(clinic, "08:00", "09:00")));
        must(clinic.desk().hold({{clinic.second}, clinic.at("08:00"), Minutes(40), Minutes(5), QStringLiteral("Marge")}));
        clinic.setNow(clinic.at("07:00") + Minutes(1));
        const auto picture = clinic.desk().dayPicture({clinic.okafor, clinic.smith, clinic.room}, clinic.day());
        QCOMPARE(picture.actors.size(), size_t(3));
        QCOMPARE(picture.appointments.size(), size_t(2));
        QCOMPARE(picture.appointments[1].patientName, QStringLiteral("Olivia Brown"));
        QVERIFY(!picture.displaced[0] && picture.displaced[1]);
        QCOMPARE(picture.blocks.size(), size_t(1));
        QCOMPARE(picture.blocks.front().comment, QStringLiteral("Lunch"));
        QCOMPARE(picture.holds.size(), size_t(1));
        QCOMPARE(picture.holds.front().interval, clinic.span("08:00", "08:40"));
        const auto &okafor = picture.actors[0];
        QCOMPARE(okafor.name, QStringLiteral("Dr. Okafor"));
        QCOMPARE(okafor.schedules, (std::vector{clinic.first, clinic.third}));
        QCOMPARE(okafor.hours.intervals().size(), size_t(1));
        QCOMPARE(okafor.hours.intervals().front(), clinic.span("08:00", "12:00"));
        QCOMPARE(okafor.slotStarts.front(), clinic.at("08:20"));        // on the third schedule
        const auto &smith = picture.actors[1];
        QCOMPARE(smith.hours.intervals().front(), clinic.span("08:00", "12:00"));   // not where somebody was squeezed in
        QCOMPARE(smith.free.intervals().front(), clinic.span("08:40", "12:00"));
        for (const auto &left : clinic.desk().freeTimes({clinic.okafor, clinic.smith, clinic.room}, clinic.day())) {
            const auto shown = std::ranges::find(picture.actors, left.actor, &desk::ActorPicture::actor);
            QCOMPARE(left.free, shown->free.total());
        }
        QCOMPARE(clinic.desk().freeTimes({clinic.smith}, clinic.span("11:00", "13:00")).front().free, Milliseconds(Minutes(60)));
        QCOMPARE(picture.actors[2].appointments, std::vector{size_t(0)});
    }

    void findsByWhatASlotIsFor() {
        DeskFixture clinic;
        desk::NewSlot slot;
        slot.schedule = clinic.first;
        slot.interval = clinic.span("14:00", "14:20");
        slot.serviceType = Concept::ofText(QStringLiteral("Vaccination"));
        must(clinic.desk().createSlot(slot));
        desk::FindRequest request;
        request.serviceType = QStringLiteral("vaccination");
        const auto offers = must(clinic.desk().find(request));
        QCOMPARE(offers.size(), size_t(1));
        QCOMPARE(offers.front().interval, slot.interval);
        request.serviceType.clear();
        request.timeOfDay = std::pair(QTime(11, 0), QTime(11, 40));
        QCOMPARE(must(clinic.desk().find(request)).size(), size_t(6));
        request.weekdays = {Qt::Monday};
        QCOMPARE(must(clinic.desk().find(request)).size(), size_t(0));
    }
};

const praxidesk::test::TestRegistration<UseCasesTest> registration;
#include "use_cases_test.moc"
