// What is prepared while something else is under way: it is noted before it leaves, leaves after what went before, waits for
// what it builds on, and waits again when that goes wrong. After a crash it is looked for, whether it left or not.

#include "tests/standin/session.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// Carries requests without a network, and tells of each that writes: before it leaves, and once it has.
class Watched final : public sync::Transport {
public:
    struct Plan {
        std::function<void(const sync::Request &)> leaves = {}, left = {};
        /// What comes back; the request is the `number`-th that writes, from 0.
        std::function<sync::Answer(int number, sync::Answer answer)> comes = {};
        int written = 0;
        int most = 1000;                            ///< of those that write: then the program is over, and nothing leaves any more
        QStringList looked = {};                    ///< paths of what was read
    };
    Watched(SimulatedServer &server, Plan &plan) : m_server(server), m_plan(plan) {}

    QCoro::Task<sync::Answer> send(sync::Request request, std::function<void()> departed) override {
        if (!request.writes()) {
            m_plan.looked << request.url.path().section(u'/', -1);
            co_return m_server.answer(request);
        }
        if (m_plan.written == m_plan.most) {
            sync::Answer none;
            none.failure = sync::Failure::Cancelled;
            co_return none;
        }
        if (m_plan.leaves) {
            m_plan.leaves(request);
        }
        const int number = m_plan.written++;
        sync::Answer answer = m_server.answer(request);
        if (departed) {
            departed();
        }
        if (m_plan.left) {
            m_plan.left(request);
        }
        co_return m_plan.comes ? m_plan.comes(number, answer) : answer;
    }
    void cancel() override {}

private:
    SimulatedServer &m_server;
    Plan &m_plan;
};

ServerHabits ordinary() {
    ServerHabits habits;
    habits.types = QStringList{s("Practitioner"), s("Location"), s("Patient"), s("Schedule"), s("Slot"), s("Appointment")};
    return habits;
}

struct Office {
    Office() : world(ordinary()) {
        world.transport = [this] { return std::make_unique<Watched>(world.mind(), plan); };
    }
    [[nodiscard]] StandInClinic &clinic() { return world.clinic(); }
    /// The states of what waits, a word for each group.
    [[nodiscard]] QString states() {
        QStringList words;
        QString group;
        for (const store::OutboxChange &change : clinic().ledger().waiting()) {
            if (change.group != group) {
                words << store::toCode(change.state);
            }
            group = change.group;
        }
        return words.join(u' ');
    }
    [[nodiscard]] QStringList visits() { return world.names(s("Appointment")); }

    Watched::Plan plan;
    StandInWorld world;
};

sync::Answer failed(sync::Failure failure, int status = 0) {
    sync::Answer answer;
    answer.failure = failure;
    answer.status = status;
    answer.words = s("no whole answer");
    return answer;
}

} // namespace

class BesideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachGroupIsOneTransaction() {
        Office office;
        QVERIFY(office.clinic().book(0) && office.clinic().book(1) && office.clinic().book(2));
        QStringList told;
        std::vector<qint64> revisions;
        office.plan.leaves = [&](const sync::Request &) { told << office.states(); };
        office.plan.left = [&](const sync::Request &) {
            told << office.states();
            revisions.push_back(office.clinic().store().revision());
        };
        const auto report = office.clinic().sync();
        QVERIFY2(!report.error, words(report));
        const QStringList expected{s("sending queued queued"), s("sending sending queued"), s("sending sending queued"),
                                   s("acked sending sending"), s("acked sending sending"),  s("acked sending sending")};
        QCOMPARE(told, expected);
        QCOMPARE(revisions[1] - revisions[0], 1);
        QCOMPARE(revisions[2] - revisions[1], 0);
        QCOMPARE(office.states(), QString());
        QCOMPARE(office.world.settle(), QString());
        QCOMPARE(office.visits().size(), 3);
    }

    void whatItBuildsOnIsWaitedFor_data() {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("a patient who is made") << true;
        QTest::newRow("a patient who is changed") << false;
    }
    void whatItBuildsOnIsWaitedFor() {
        QFETCH(bool, isNew);
        Office office;
        PatientId patient = office.clinic().patient(0);
        if (isNew) {
            const auto made = office.clinic().desk().addPatient({s("Carlson"), s("Carl"), QDate(1961, 2, 3), {}});
            QVERIFY(made);
            patient = *made;
        } else {
            QVERIFY(editPatient(office.clinic(), patient, "birthDate", "\"1980-01-02\""));
        }
        desk::BookingRequest request;
        request.schedules = {office.clinic().schedule(0)};
        request.start = StandInWorld::at(0);
        request.patient = patient;
        QVERIFY(office.clinic().desk().book(request));
        QVERIFY(office.clinic().book(1, 1));
        QStringList told;
        QByteArray second;
        office.plan.left = [&](const sync::Request &sent) {
            told << office.states();
            second = office.plan.written == 2 ? sent.body : second;
        };
        const auto report = office.clinic().sync();
        QVERIFY2(!report.error, words(report));
        const QStringList expected{s("sending queued queued"), s("acked sending sending"), s("acked sending sending")};
        QCOMPARE(told, expected);
        // it calls the patient as the server does
        const QByteArray name = office.clinic().ledger().remoteIdOf(office.clinic().server(), resourceKey(patient)).toUtf8();
        QVERIFY2(second.contains("\"Patient/" + name + '"'), second);
        QCOMPARE(office.world.settle(), QString());
        QCOMPARE(office.visits().size(), 2);
    }

    void whatGoesWrongGivesTheNextBack_data() {
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("stops");
        QTest::newRow("no answer") << int(sync::Failure::Unknown) << 0 << false;
        QTest::newRow("server error") << int(sync::Failure::None) << 500 << false;
        QTest::newRow("busy") << int(sync::Failure::None) << 503 << false;
        QTest::newRow("no transactions") << int(sync::Failure::None) << 405 << false;
        QTest::newRow("stale") << int(sync::Failure::None) << 412 << false;
        QTest::newRow("sign in") << int(sync::Failure::None) << 401 << true;
        QTest::newRow("elsewhere") << int(sync::Failure::Redirected) << 302 << true;
        QTest::newRow("stopped") << int(sync::Failure::Cancelled) << 0 << true;
    }
    void whatGoesWrongGivesTheNextBack() {
        QFETCH(int, failure);
        QFETCH(int, status);
        QFETCH(bool, stops);
        Office office;
        QVERIFY(office.clinic().book(0) && office.clinic().book(1));
        QStringList told;
        office.plan.left = [&](const sync::Request &) { told << office.states(); };
        office.plan.comes = [&](int number, sync::Answer answer) { return number == 0 ? failed(sync::Failure(failure), status) : answer; };
        const auto report = office.clinic().sync();
        QCOMPARE(told.front(), s("sending sending"));
        QCOMPARE(report.error.has_value(), stops);
        const auto waiting = office.clinic().ledger().waiting();
        for (const store::OutboxChange &change : waiting) {
            QVERIFY(change.state != store::OutboxState::Sending);
        }
        if (stops) {
            QCOMPARE(office.plan.written, 1);
            QCOMPARE(waiting.back().state, store::OutboxState::Queued);
            QCOMPARE(waiting.back().attempts, 0);
        }
        office.plan.comes = {};
        QCOMPARE(office.world.settle(), QString());
        QCOMPARE(office.visits().size(), 2);
        QCOMPARE(office.states(), QString());
    }

    /// The program ends when the first has been sent and the second has been noted, or has been sent as well.
    void afterACrashBothAreLookedFor_data() {
        QTest::addColumn<int>("sent");
        QTest::addColumn<bool>("arrived");
        QTest::newRow("the first was sent, and arrived") << 1 << true;
        QTest::newRow("it was sent, and did not arrive") << 1 << false;
        QTest::newRow("both were sent, and arrived") << 2 << true;
        QTest::newRow("both were sent, and did not arrive") << 2 << false;
    }
    void afterACrashBothAreLookedFor() {
        QFETCH(int, sent);
        QFETCH(bool, arrived);
        Office office;
        QVERIFY(office.clinic().book(0) && office.clinic().book(1) && office.clinic().book(2));
        bool ends = false;
        office.clinic().open([&ends]() { return ends ? std::optional(ErrorCode::StorageFailure) : std::nullopt; });
        const SimulatedServer before = office.world.mind();
        office.plan.left = [&](const sync::Request &) { ends = true; };
        office.plan.most = sent;
        std::ignore = office.clinic().sync();
        QCOMPARE(office.plan.written, sent);
        if (!arrived) {
            office.world.mind() = before;
        }
        office.plan = {};
        office.clinic().open();
        QCOMPARE(office.states(), s("sending sending queued"));
        const auto report = office.clinic().sync();
        QVERIFY2(!report.error, words(report));
        QVERIFY(office.plan.looked.count(s("Appointment")) >= 2);
        QCOMPARE(office.plan.written, arrived ? 3 - sent : 3);
        QCOMPARE(office.world.settle(), QString());
        QCOMPARE(office.visits().size(), 3);
    }
};

const praxidesk::test::TestRegistration<BesideTest> besideTest;
#include "beside_test.moc"
