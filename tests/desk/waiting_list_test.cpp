#include "core/desk/freed_time.h"
#include "core/desk/waiting_list.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

using namespace praxidesk;
using namespace praxidesk::desk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

namespace {

class WaitingClinic : public DeskFixture {
public:
    [[nodiscard]] WaitingList list() { return WaitingList(desk()); }
    /// As a window that has just opened the clinic finds them.
    [[nodiscard]] std::vector<WaitlistMatch> matches() {
        FreedTime freed(store());
        return list().matches(freed);
    }
    void cancel(const char *time) {
        for (const auto &row : store().appointmentRows({})) {
            if (row.interval.start == at(time) && row.status == AppointmentStatus::Booked) {
                must(desk().cancel(row.id, {}));
            }
        }
    }
    [[nodiscard]] WaitlistRequest wish(PatientId patient, int priority = 0) {
        WaitlistRequest request;
        request.patient = patient;
        request.priority = priority;
        return request;
    }
    [[nodiscard]] PatientId patient(const char *name, const char *phone = "") {
        return must(desk().addPatient({QString::fromLatin1(name), QStringLiteral("Test"), {}, QString::fromLatin1(phone)}));
    }
    [[nodiscard]] Reference reference(ActorId actor) const { return const_cast<WaitingClinic *>(this)->store().referenceTo(resourceKey(actor)); }
    /// "Okafor", "Smith": whose schedule the offer is on.
    [[nodiscard]] QString describe(const std::vector<WaitlistMatch> &matches) {
        QStringList words;
        for (const WaitlistMatch &match : matches) {
            const ScheduleId id = match.offer.schedules.front();
            words << QStringLiteral("%1 %2 %3").arg(match.entry.patientName, zone().toWallClock(match.offer.interval.start).time.toString(QStringLiteral("HH:mm")),
                                                    id == second ? QStringLiteral("Smith") : QStringLiteral("Okafor"));
        }
        return words.join(QStringLiteral(", "));
    }
    /// Everything but this is booked away.
    void fill(const std::vector<const char *> &exceptFirst) {
        const PatientId other = patient("Other");
        must(desk().deactivate(second, {}));
        must(desk().deactivate(third, {}));
        for (Instant start = at("08:00"); start < at("12:00"); start += Minutes(20)) {
            const bool isFree = std::any_of(exceptFirst.begin(), exceptFirst.end(), [&](const char *time) { return at(time) == start; });
            if (!isFree) {
                BookingRequest request;
                request.schedules = {first};
                request.start = start;
                request.patient = other;
                must(desk().book(request));
            }
        }
    }
};

} // namespace

class WaitingListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWholeWish() {
        WaitingClinic clinic;
        WaitlistRequest request = clinic.wish(clinic.patient("Duck", "555-1"), 2);
        request.actors = {clinic.reference(clinic.okafor), clinic.reference(clinic.room)};
        request.serviceType = Concept::ofText(QStringLiteral("Check-up"));
        request.appointmentType = Concept::ofText(QStringLiteral("Follow-up"));
        request.duration = Minutes(40);
        request.from = QDate(2026, 11, 17);
        request.to = QDate(2026, 11, 30);
        request.wish = {{Qt::Tuesday, Qt::Friday}, QTime(9, 0), QTime(11, 0)};
        request.comment = QStringLiteral("rings back");
        const auto before = clinic.snapshot();
        const AppointmentId id = must(clinic.list().add(request));
        const auto appointment = must(clinic.store().appointment(id));
        QCOMPARE(appointment.status, AppointmentStatus::Waitlist);
        QVERIFY(!appointment.interval);
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
        QCOMPARE(clinic.check().join(u'\n'), QString());
        const auto entries = clinic.list().entries();
        QCOMPARE(entries.size(), size_t(1));
        const WaitlistRequest &kept = entries.front().request;
        QCOMPARE(kept.patient, request.patient);
        QCOMPARE(kept.actors.size(), size_t(2));
        QCOMPARE(kept.serviceType, request.serviceType);
        QCOMPARE(kept.appointmentType, request.appointmentType);
        QCOMPARE(kept.duration, request.duration);
        QCOMPARE(kept.from, request.from);
        QCOMPARE(kept.to, request.to);
        QVERIFY(kept.wish == request.wish);
        QCOMPARE(kept.priority, 2);
        QCOMPARE(kept.comment, request.comment);
        QCOMPARE(entries.front().phone, QStringLiteral("555-1"));
        QCOMPARE(entries.front().since, std::optional(clinic.now()));
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
        QVERIFY(clinic.list().entries().empty());
    }

    void keepsAnOpenEnd() {
        WaitingClinic clinic;
        WaitlistRequest request = clinic.wish(clinic.olivia);
        request.from = QDate(2026, 11, 20);
        const AppointmentId id = must(clinic.list().add(request));
        QCOMPARE(clinic.list().entries().front().request.from, request.from);
        QVERIFY(!clinic.list().entries().front().request.to);
        request.from.reset();
        request.to = QDate(2026, 11, 25);
        QCOMPARE(must(clinic.list().change(id, request)), id);
        QVERIFY(!clinic.list().entries().front().request.from);
        QCOMPARE(clinic.list().entries().front().request.to, request.to);
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
    }

    void refusesANonsenseWish_data() {
        QTest::addColumn<int>("what");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("no patient") << 0 << ErrorCode::InvalidArgument;
        QTest::newRow("unknown patient") << 1 << ErrorCode::NotFound;
        QTest::newRow("no length") << 2 << ErrorCode::InvalidTime;
        QTest::newRow("ends before it starts") << 3 << ErrorCode::InvalidTime;
        QTest::newRow("no time of day") << 4 << ErrorCode::InvalidTime;
        QTest::newRow("negative priority") << 5 << ErrorCode::InvalidArgument;
    }
    void refusesANonsenseWish() {
        QFETCH(int, what);
        QFETCH(ErrorCode, expected);
        WaitingClinic clinic;
        WaitlistRequest request = clinic.wish(what == 0 ? PatientId{} : what == 1 ? PatientId{9999} : clinic.olivia, what == 5 ? -1 : 0);
        request.duration = Minutes(what == 2 ? 0 : 20);
        if (what == 3) {
            request.from = QDate(2026, 11, 20);
            request.to = QDate(2026, 11, 19);
        }
        if (what == 4) {
            request.wish.earliest = request.wish.latest = QTime(9, 0);
        }
        const auto before = clinic.snapshot();
        const auto refused = clinic.list().add(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, expected);
        QVERIFY(clinic.snapshot() == before);
    }

    void ordersByPriorityThenByWaiting() {
        WaitingClinic clinic;
        const auto add = [&](const char *name, int priority) {
            must(clinic.list().add(clinic.wish(clinic.patient(name), priority)));
            clinic.setNow(clinic.now() + Minutes(1));
        };
        add("Unranked", 0);
        add("Second", 2);
        add("First", 1);
        add("Later", 2);
        QStringList names;
        for (const WaitlistEntry &entry : clinic.list().entries()) {
            names << entry.patientName.section(u' ', -1);
        }
        QCOMPARE(names.join(u' '), QStringLiteral("First Second Later Unranked"));
        must(clinic.book("08:20", clinic.homer, clinic.first));
        clinic.cancel("08:20");
        QStringList matched;
        for (const WaitlistMatch &match : clinic.matches()) {
            matched << match.entry.patientName.section(u' ', -1);
        }
        QCOMPARE(matched, names);
    }

    void matchesWhatSuits_data() {
        QTest::addColumn<std::function<void(WaitingClinic &, WaitlistRequest &)>>("wish");
        QTest::addColumn<QString>("expected");          // freed: 08:40 to 09:20 and 11:00 to 11:20, of Okafor alone
        using Wish = std::function<void(WaitingClinic &, WaitlistRequest &)>;
        QTest::newRow("anything") << Wish([](WaitingClinic &, WaitlistRequest &) {}) << "08:40";
        QTest::newRow("two Slots") << Wish([](WaitingClinic &, WaitlistRequest &wish) { wish.duration = Minutes(40); }) << "08:40";
        QTest::newRow("too long") << Wish([](WaitingClinic &, WaitlistRequest &wish) { wish.duration = Minutes(60); }) << "";
        QTest::newRow("not so early") << Wish([](WaitingClinic &, WaitlistRequest &wish) { wish.wish.earliest = QTime(9, 0); }) << "09:00";
        QTest::newRow("late") << Wish([](WaitingClinic &, WaitlistRequest &wish) { wish.wish.earliest = QTime(9, 10); }) << "11:00";
        QTest::newRow("not so late") << Wish([](WaitingClinic &, WaitlistRequest &wish) { wish.wish = {{}, QTime(9, 10), QTime(11, 10)}; }) << "";
        QTest::newRow("that day of the week") << Wish([](WaitingClinic &, WaitlistRequest &wish) { wish.wish.weekdays = {Qt::Tuesday}; }) << "08:40";
        QTest::newRow("another day of the week") << Wish([](WaitingClinic &, WaitlistRequest &wish) { wish.wish.weekdays = {Qt::Monday}; }) << "";
        QTest::newRow("that day") << Wish([](WaitingClinic &, WaitlistRequest &wish) { wish.from = wish.to = QDate(2026, 11, 17); }) << "08:40";
        QTest::newRow("from tomorrow on") << Wish([](WaitingClinic &, WaitlistRequest &wish) { wish.from = QDate(2026, 11, 18); }) << "";
        QTest::newRow("until yesterday") << Wish([](WaitingClinic &, WaitlistRequest &wish) { wish.to = QDate(2026, 11, 16); }) << "";
        QTest::newRow("this practitioner") << Wish([](WaitingClinic &clinic, WaitlistRequest &wish) { wish.actors = {clinic.reference(clinic.okafor)}; }) << "08:40";
        QTest::newRow("any of two") << Wish([](WaitingClinic &clinic, WaitlistRequest &wish) { wish.actors = {clinic.reference(clinic.smith), clinic.reference(clinic.okafor)}; }) << "08:40";
        QTest::newRow("another practitioner") << Wish([](WaitingClinic &clinic, WaitlistRequest &wish) { wish.actors = {clinic.reference(clinic.smith)}; }) << "";
        QTest::newRow("a service nobody offers") << Wish([](WaitingClinic &, WaitlistRequest &wish) { wish.serviceType = Concept::ofText(QStringLiteral("Surgery")); }) << "";
        QTest::newRow("a service of somebody wished for") << Wish([](WaitingClinic &clinic, WaitlistRequest &wish) {
            wish.actors = {clinic.reference(clinic.okafor)};
            wish.serviceType = Concept::ofText(QStringLiteral("Surgery"));
        }) << "08:40";
        QTest::newRow("what has begun is over") << Wish([](WaitingClinic &clinic, WaitlistRequest &) { clinic.setNow(clinic.at("08:50")); }) << "09:00";
    }
    void matchesWhatSuits() {
        QFETCH(std::function<void(WaitingClinic &, WaitlistRequest &)>, wish);
        QFETCH(QString, expected);
        WaitingClinic clinic;
        clinic.fill({});
        WaitlistRequest request = clinic.wish(clinic.olivia);
        wish(clinic, request);
        must(clinic.list().add(request));
        QCOMPARE(clinic.describe(clinic.matches()), QString());
        for (const char *time : {"11:00", "09:00", "08:40"}) {
            clinic.cancel(time);
        }
        QCOMPARE(clinic.describe(clinic.matches()), expected.isEmpty() ? QString() : QStringLiteral("Olivia Brown %1 Okafor").arg(expected));
    }

    void servicesDecideWhereNobodyIsNamed() {
        WaitingClinic clinic;
        NewSchedule surgery;
        surgery.actors = {clinic.reference(clinic.room)};
        surgery.serviceType = {Concept{QStringLiteral("urn:s"), QStringLiteral("surg"), QStringLiteral("Surgery"), {}}};
        const ScheduleId theatre = must(clinic.desk().createSchedule(surgery));
        NewSlot slot;
        slot.schedule = theatre;
        slot.interval = clinic.span("13:00", "13:20");
        must(clinic.desk().createSlot(slot));
        WaitlistRequest request = clinic.wish(clinic.olivia);
        request.serviceType = Concept::ofText(QStringLiteral("surgery"));
        const AppointmentId id = must(clinic.list().add(request));
        const auto offers = must(clinic.list().offersFor(id, 10));
        QCOMPARE(offers.size(), size_t(1));
        QCOMPARE(offers.front().schedules, std::vector{theatre});
        QVERIFY2(clinic.matches().empty(), "it was free before");
        const AppointmentId visit = must(clinic.book("13:00", clinic.homer, theatre));
        must(clinic.book("08:00", clinic.homer, clinic.first));
        must(clinic.desk().cancel(visit, {}));
        clinic.cancel("08:00");
        const auto found = clinic.matches();
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().offer, offers.front());
    }

    void bookingTurnsTheEntryIntoTheVisit() {
        WaitingClinic clinic;
        WaitlistRequest request = clinic.wish(clinic.olivia, 1);
        request.actors = {clinic.reference(clinic.okafor), clinic.reference(clinic.smith)};
        request.duration = Minutes(40);
        const AppointmentId id = must(clinic.list().add(request));
        const auto before = clinic.snapshot();
        auto offers = must(clinic.list().offersFor(id, 100));
        const auto smiths = std::find_if(offers.begin(), offers.end(), [&](const auto &offer) { return offer.schedules == std::vector{clinic.second}; });
        QVERIFY(smiths != offers.end());
        QCOMPARE(must(clinic.list().book(id, *smiths)), id);
        const auto booked = must(clinic.store().appointment(id));
        QCOMPARE(booked.status, AppointmentStatus::Booked);
        QCOMPARE(*booked.interval, clinic.span("08:00", "08:40"));
        QCOMPARE(booked.slotReferences.size(), size_t(2));
        std::vector<ResourceKey> who;
        for (const Participant &participant : booked.participants) {
            who.push_back(participant.actor.key);
            QCOMPARE(participant.status, ParticipationStatus::Accepted);
            QCOMPARE(participant.required, ParticipantRequired::Required);
        }
        QCOMPARE(who, (std::vector{resourceKey(clinic.olivia), resourceKey(clinic.smith), resourceKey(clinic.room)}));
        QCOMPARE(clinic.slotStatus("08:20", clinic.second), QStringLiteral("busy"));
        QVERIFY(clinic.list().entries().empty());
        QCOMPARE(clinic.disagreement(), QString());
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
        QCOMPARE(clinic.check().join(u'\n'), QString());
        const auto twice = clinic.list().book(id, *smiths);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::TransitionNotAllowed);
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
    }

    void bookingIsRefusedWhereTheTimeWasTaken() {
        WaitingClinic clinic;
        const AppointmentId id = must(clinic.list().add(clinic.wish(clinic.olivia)));
        const auto offer = must(clinic.list().offersFor(id, 1)).front();
        must(clinic.book("08:00", clinic.homer, offer.schedules.front()));
        const auto before = clinic.snapshot();
        const auto refused = clinic.list().book(id, offer);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SlotTaken);
        QVERIFY(clinic.snapshot() == before);
    }

    void statusAloneDoesNotBook() {
        WaitingClinic clinic;
        const AppointmentId id = must(clinic.list().add(clinic.wish(clinic.olivia)));
        for (const AppointmentStatus status : {AppointmentStatus::Booked, AppointmentStatus::Pending}) {
            const auto refused = clinic.desk().setStatus(id, status);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::InvalidTime);
        }
        const auto moved = clinic.desk().move({id, clinic.at("08:00"), {}, {}, false, {}});
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::TransitionNotAllowed);
    }

    void removingEndsTheWish() {
        WaitingClinic clinic;
        const AppointmentId id = must(clinic.list().add(clinic.wish(clinic.olivia)));
        const auto before = clinic.snapshot();
        must(clinic.list().remove(id, QStringLiteral("found another doctor")));
        const auto removed = must(clinic.store().appointment(id));
        QCOMPARE(removed.status, AppointmentStatus::Cancelled);
        QCOMPARE(removed.cancelationReason->label(), QStringLiteral("found another doctor"));
        QVERIFY(clinic.list().entries().empty());
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
        QVERIFY(!clinic.list().remove(id, {}));
        QVERIFY(!clinic.list().change(id, clinic.wish(clinic.homer)));
        must(clinic.desk().undo());
        QVERIFY(clinic.snapshot() == before);
        QCOMPARE(clinic.list().entries().size(), size_t(1));
    }

    void cancellingOffersTheTimeToWhoWaits() {
        WaitingClinic clinic;
        clinic.fill({});
        const AppointmentId waiting = must(clinic.list().add(clinic.wish(clinic.olivia)));
        QVERIFY(clinic.matches().empty());
        const auto rows = clinic.store().appointmentRows({});
        const auto gone = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.interval.start == clinic.at("10:20"); });
        must(clinic.desk().cancel(gone->id, {}));
        const auto found = clinic.matches();
        QCOMPARE(clinic.describe(found), QStringLiteral("Olivia Brown 10:20 Okafor"));
        must(clinic.list().book(waiting, found.front().offer));
        QCOMPARE(clinic.disagreement(), QString());
    }
};

const praxidesk::test::TestRegistration<WaitingListTest> waitingListTest;
#include "waiting_list_test.moc"
