// Two clinics and a server come together after a day on their own, and one thing fails: each exchange in each way, each call
// to the database, and the program at each step. Whatever it was, the next runs bring everything to its end.

#include "tests/simulation/agreement.h"
#include "tests/standin/session.h"
#include "tests/support/test_registry.h"

#include "core/sync/conflicts.h"

#include <QLoggingCategory>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

enum class Fate { Unreached, Lost, Cut };

/// Carries requests without a network, and counts them.
class Line final : public sync::Transport {
public:
    struct Plan {
        int failing = -1;                           ///< the number of the exchange that fails; -1: none
        Fate fate = Fate::Unreached;
        int count = 0;                              ///< of exchanges so far
    };
    Line(SimulatedServer &server, Plan &plan) : m_server(server), m_plan(plan) {}

    QCoro::Task<sync::Answer> send(sync::Request request, std::function<void()> departed) override {
        const bool fails = m_plan.count++ == m_plan.failing;
        if (fails && m_plan.fate == Fate::Unreached) {
            co_return failed(0);
        }
        const sync::Answer answer = m_server.answer(request);
        if (departed) {
            departed();
        }
        if (fails) {
            // cut after the head: the status is known, what it is about is not
            co_return failed(m_plan.fate == Fate::Cut ? answer.status : 0);
        }
        co_return answer;
    }
    void cancel() override {}

private:
    static sync::Answer failed(int status) {
        sync::Answer answer;
        answer.failure = sync::Failure::Unknown;
        answer.status = status;
        answer.words = s("no whole answer");
        return answer;
    }
    SimulatedServer &m_server;
    Plan &m_plan;
};

ServerHabits ordinary(bool transactions) {
    ServerHabits habits;
    habits.transactions = transactions;
    habits.types = QStringList{s("Practitioner"), s("Location"), s("Patient"), s("Schedule"), s("Slot"), s("Appointment")};
    return habits;
}

/// The day: both have two visits; then, on their own, one books, moves and blocks, the other books the same time, cancels
/// and writes a note, and others change a patient and take a time away on the server.
class Day {
public:
    explicit Day(bool transactions) : world(ordinary(transactions), 2) {
        world.transport = [this] { return std::make_unique<Line>(world.mind(), plan); };
        StandInClinic &one = world.clinic(0);
        StandInClinic &two = world.clinic(1);
        bool isDone = one.book(2, 0) && one.book(3, 1) && !one.sync().error && !two.sync().error;
        desk::MoveRequest move;
        move.appointment = one.visit(0);
        move.start = StandInWorld::at(4);
        desk::BlockRequest block;
        block.schedules = {one.schedule(0)};
        block.intervals = {{StandInWorld::at(6), StandInWorld::at(7)}};
        block.comment = s("meeting");
        isDone = isDone && one.book(0, 0) && one.desk().move(move) && one.desk().block(block);
        isDone = isDone && two.book(0, 1) && two.desk().cancel(two.visit(1), s("ill")) && two.desk().edit({two.visit(0), {}, {}, {}, s("brings the x-ray"), {}});
        if (!isDone) {
            qFatal("the day cannot be prepared");
        }
        world.now += Minutes(10);
        world.change(s("Patient/s3"), "gender", "\"male\"");
        world.remove(s("Slot/s22"));
        world.now += Minutes(10);
        world.keep();
    }
    /// What both do when they are connected again. Whoever decides, decides for the server.
    void comeTogether() {
        for (const int index : {0, 1, 1, 0}) {
            StandInClinic &clinic = world.clinic(index);
            std::ignore = clinic.sync();
            for (const store::ConflictRow &conflict : clinic.ledger().conflicts()) {
                std::ignore = sync::resolve(clinic.desk(), {conflict.id, sync::Keep::Theirs, {}, s("decided")});
            }
        }
    }
    /// What is not as it has to be at the end of the day; empty: nothing.
    [[nodiscard]] QString outcome() {
        plan.failing = -1;
        if (QString problem = world.settle(); !problem.isEmpty()) {
            return problem;
        }
        int booked = 0;
        int cancelled = 0;
        for (const QString &name : world.names(s("Appointment"))) {
            booked += world.there(name).contains("\"booked\"") ? 1 : 0;
            cancelled += world.there(name).contains("\"cancelled\"") ? 1 : 0;
        }
        const bool isNoted = std::any_of(world.mind().resources().begin(), world.mind().resources().end(), [](const auto &entry) { return entry.second.json.contains("brings the x-ray"); });
        const bool isBlocked = std::any_of(world.mind().resources().begin(), world.mind().resources().end(), [](const auto &entry) { return entry.second.json.contains("meeting"); });
        // of the two that were booked at one time one stands, or none where both clinics gave theirs up
        const bool isRight = booked + cancelled == 4 && booked <= 2 && booked >= 1 && isNoted && isBlocked && world.there(s("Patient/s3")).contains("male") && world.there(s("Slot/s22")).isEmpty();
        return isRight ? QString() : QStringLiteral("%1 booked, %2 cancelled, noted %3, blocked %4").arg(booked).arg(cancelled).arg(isNoted).arg(isBlocked);
    }

    Line::Plan plan;
    StandInWorld world;
};

/// With PRAXIDESK_CUT_STEP, which builds with sanitizers set, not every case has its turn.
bool isSampled() { return qEnvironmentVariableIntValue("PRAXIDESK_CUT_STEP") > 1; }

} // namespace

class EveryFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(s("praxidesk.store.warning=false")); } // it tells of each call that fails
    void cleanupTestCase() { QLoggingCategory::setFilterRules({}); }

    void everyExchangeFails_data() {
        QTest::addColumn<bool>("transactions");
        QTest::addColumn<int>("fate");
        for (const bool transactions : {true, false}) {
            QTest::addRow("never gets there%s", transactions ? "" : ", in steps") << transactions << int(Fate::Unreached);
            QTest::addRow("its answer is lost%s", transactions ? "" : ", in steps") << transactions << int(Fate::Lost);
            QTest::addRow("its answer is cut%s", transactions ? "" : ", in steps") << transactions << int(Fate::Cut);
        }
    }
    void everyExchangeFails() {
        QFETCH(bool, transactions);
        QFETCH(int, fate);
        Day day(transactions);
        day.plan = {};
        day.comeTogether();
        const int exchanges = day.plan.count;
        QCOMPARE(day.outcome(), QString());
        QVERIFY2(exchanges > 30, "the day is too short to say anything");
        const int step = isSampled() ? 5 : 1; // others of each fate
        for (int failing = fate % step; failing < exchanges; failing += step) {
            day.world.restore();
            day.plan = {failing, Fate(fate), 0};
            day.comeTogether();
            const QString problem = day.outcome();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("exchange %1 of %2: %3").arg(failing).arg(exchanges).arg(problem)));
        }
    }

    void everyDatabaseCallFails_data() {
        QTest::addColumn<bool>("transactions");
        QTest::addColumn<bool>("ends");
        QTest::newRow("once") << true << false;
        QTest::newRow("and the program ends, in steps") << false << true;
    }
    /// The second clinic's run has everything in it: news, a collision, and all that waits.
    void everyDatabaseCallFails() {
        QFETCH(bool, transactions);
        QFETCH(bool, ends);
        Day day(transactions);
        QVERIFY(!day.world.clinic(0).sync().error);
        day.world.now += Minutes(1);
        day.world.keep();
        int calls = 0;
        int failing = -1;
        const store::Fault fault = [&]() -> std::optional<ErrorCode> {
            const int call = calls++;
            return failing >= 0 && (ends ? call >= failing : call == failing) ? std::optional(ErrorCode::StorageFailure) : std::nullopt;
        };
        StandInClinic &clinic = day.world.clinic(1);
        clinic.open(fault);
        calls = 0;
        QVERIFY(!clinic.sync().error);
        const int all = calls;
        QCOMPARE(day.outcome(), QString());
        for (int i = 0; i < all; i += isSampled() ? 17 : 1) {
            failing = -1;
            day.world.restore(1, fault);
            calls = 0;
            failing = i;
            std::ignore = clinic.sync();
            failing = -1;
            if (ends) {
                clinic.open();
            }
            const QString problem = day.outcome();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("call %1 of %2: %3").arg(i).arg(all).arg(problem)));
        }
    }
};

const praxidesk::test::TestRegistration<EveryFaultTest> everyFaultTest;
#include "every_fault_test.moc"
