#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <random>

using namespace praxidesk;
using praxidesk::test::DeskFixture;
using praxidesk::test::must;

namespace {

/// A front desk that does anything at all. Refusals are part of the day.
class RandomDesk {
public:
    RandomDesk(DeskFixture &clinic, unsigned seed) : m(clinic), m_random(seed) {}

    void act() {
        switch (number(0, 17)) {
        case 0: case 1: case 2: case 3: book(); break;
        case 4: case 5: move(); break;
        case 6: note(m.desk().cancel(anyAppointment(), QStringLiteral("ill"))); break;
        case 7: case 8: note(m.desk().setStatus(anyAppointment(), AppointmentStatus(number(0, 9)))); break;
        case 9: note(m.desk().giveTimeBack(anyAppointment())); break;
        case 10: case 11: note(m.desk().block({{anySchedule()}, {anyInterval()}, BlockKind::Meeting, {}})); break;
        case 12: note(m.desk().unblock(anyBlock())); break;
        case 13: note(m.desk().editBlock(anyBlock(), {{anySchedule()}, {anyInterval(), anyInterval()}, BlockKind::Lunch, QStringLiteral("x")})); break;
        case 14: note(m.desk().hold({{anySchedule()}, anyStart(), Minutes(number(1, 4) * 10), Minutes(number(1, 9)), {}})); break;
        case 15: holdEnds(); break;
        case 16: note(chance(2) ? m.desk().deactivate(anySchedule(), {}).map([](const auto &) {}) : m.desk().activate(anySchedule())); break;
        case 17: answer(); break;
        }
    }
    [[nodiscard]] int carriedOut() const { return m_done; }

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    bool chance(int oneIn) { return number(1, oneIn) == 1; }
    template <typename T>
    void note(const Result<T> &result) {
        m_done += result ? 1 : 0;
        if (!result) {
            QVERIFY(!result.error().message.isEmpty());
            QVERIFY(result.error().code != ErrorCode::StorageFailure);
        }
    }
    ScheduleId anySchedule() { return std::array{m.first, m.second, m.third}[size_t(number(0, 2))]; }
    PatientId anyPatient() { return chance(2) ? m.olivia : m.homer; }
    Instant anyStart() { return m.at("07:40") + Minutes(number(0, 27) * 10); }
    Interval anyInterval() {
        const Instant start = anyStart();
        return {start, start + Minutes(number(1, 12) * 10)};
    }
    AppointmentId anyAppointment() {
        const auto rows = m.store().appointmentRows({});
        return rows.empty() ? AppointmentId{99999} : rows[size_t(number(0, int(rows.size()) - 1))].id;
    }
    SlotId anyBlock() {
        const auto blocks = m.desk().dayPicture({m.okafor, m.smith}, m.day()).blocks;
        return blocks.empty() ? SlotId{99999} : blocks[size_t(number(0, int(blocks.size()) - 1))].id;
    }
    void book() {
        desk::BookingRequest request;
        request.schedules = {anySchedule()};
        if (chance(5)) {
            request.schedules = {m.first, m.second};
        }
        request.start = anyStart();
        if (chance(2)) {
            request.duration = Minutes(number(1, 6) * 10);
        }
        request.patient = anyPatient();
        request.overbook = chance(4);
        request.reason = QStringLiteral("urgent");
        if (chance(6)) {
            request.moreParticipants = {m.store().referenceTo(resourceKey(m.room))};
        }
        const auto holds = m.store().holds();
        if (!holds.empty() && chance(3)) {
            request = {};
            request.hold = holds.front().id;
            request.patient = anyPatient();
        }
        note(m.desk().book(request));
    }
    void move() {
        desk::MoveRequest request;
        request.appointment = anyAppointment();
        request.start = chance(3) ? std::nullopt : std::optional(anyStart());
        request.duration = chance(3) ? std::optional<Milliseconds>(Minutes(number(1, 6) * 10)) : std::nullopt;
        if (chance(3)) {
            request.schedules = {anySchedule()};
        }
        request.overbook = chance(5);
        request.reason = QStringLiteral("urgent");
        note(m.desk().move(request));
    }
    void holdEnds() {
        if (chance(2)) {
            const auto holds = m.store().holds();
            note(m.desk().release(holds.empty() ? SlotId{99999} : holds.front().id));
        } else {
            m.setNow(m.now() + Minutes(number(1, 5)));
            note(m.desk().releaseExpiredHolds());
        }
    }
    void answer() {
        const auto appointment = m.store().appointment(anyAppointment());
        if (appointment) {
            const auto &participants = appointment->participants;
            note(m.desk().respond(appointment->id(), participants[size_t(number(0, int(participants.size()) - 1))].actor,
                                  chance(2) ? ParticipationStatus::Declined : ParticipationStatus::Accepted, {}));
        }
    }

    DeskFixture &m;
    std::mt19937 m_random;
    int m_done = 0;
};

} // namespace

class RandomDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayHoldsAndCanBeTakenBack_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void everyDayHoldsAndCanBeTakenBack() {
        QFETCH(unsigned, seed);
        DeskFixture clinic;
        const auto before = clinic.snapshot();
        const auto changesBefore = clinic.store().nextUndo()->id;
        RandomDesk desk(clinic, seed);
        for (int step = 0; step < 85; ++step) {
            desk.act();
            if (step % 5 == 0) {
                const QString disagreement = clinic.disagreement();
                QVERIFY2(disagreement.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(disagreement)));
            }
        }
        QVERIFY(desk.carriedOut() > 20);
        QCOMPARE(clinic.disagreement(), QString());
        QCOMPARE(clinic.invalid().join(u'\n'), QString());
        QCOMPARE(clinic.check().join(u'\n'), QString());

        const auto after = clinic.snapshot();
        int undone = 0;
        while (clinic.store().nextUndo() && clinic.store().nextUndo()->id > changesBefore) {
            const auto change = clinic.desk().undo();
            QVERIFY2(change, qPrintable(QStringLiteral("after %1 undone: %2").arg(undone).arg(change ? QString() : change.error().message)));
            ++undone;
            if (undone % 10 == 0) {
                QCOMPARE(clinic.disagreement(), QString());
            }
        }
        QVERIFY(clinic.snapshot() == before);
        clinic.reopen();
        while (undone-- > 0) {
            const auto change = clinic.desk().redo();
            QVERIFY2(change, qPrintable(change ? QString() : change.error().message));
        }
        QVERIFY(!clinic.store().nextRedo());
        QCOMPARE(clinic.disagreement(), QString());
        QCOMPARE(clinic.check().join(u'\n'), QString());
        for (const auto &[key, state] : after) {
            QVERIFY(clinic.snapshot().contains(key));
        }
    }
};

const praxidesk::test::TestRegistration<RandomDaysTest> registration;
#include "random_days_test.moc"
