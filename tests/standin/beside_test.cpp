// What is under way together, and what is prepared meanwhile: it is noted before it leaves, leaves after what went before,
// waits for what it builds on, and waits again when that goes wrong. After a crash it is looked for, whether it left or not.

#include "tests/simulation/under_way.h"
#include "tests/standin/session.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// Carries requests without a network, and tells of each that writes: before it leaves, and once it has.
class Watched final : public sync::Transport {
public:
    struct Plan {
        std::function<void(const sync::Request &)> leaves = {}, left = {};
        /// What comes back; the request is the `number`-th that left, from 0.
        std::function<sync::Answer(int number, sync::Answer answer)> comes = {};
        std::function<bool(int number)> arrives = [](int) { return true; };
        int written = 0;
        int most = 1000;                            ///< of those that write: then the program is over, and nothing leaves any more
        QStringList looked = {};                    ///< paths of what was read
        std::vector<int> others = {};               ///< of each that left: how many were under way already
    };
    Watched(SimulatedServer &server, Plan &plan) : m_server(server), m_plan(plan), m_underWay([](int count) { return count - 1; }) {}

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
        m_plan.others.push_back(m_others++);
        if (departed) {
            departed();
        }
        if (m_plan.left) {
            m_plan.left(request);
        }
        co_await m_underWay.arrival();              // the last one first
        --m_others;
        sync::Answer answer;
        if (m_plan.arrives(number)) {
            answer = m_server.answer(request);
        } else {
            answer.failure = sync::Failure::Unknown;
        }
        co_return m_plan.comes ? m_plan.comes(number, answer) : answer;
    }
    void cancel() override {}

private:
    SimulatedServer &m_server;
    Plan &m_plan;
    UnderWay m_underWay;
    int m_others = 0;
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
    void whatLeavesTogetherIsOneTransaction() {
        Office office;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(office.clinic().book(i));
        }
        QStringList told;
        std::vector<qint64> revisions;
        office.plan.leaves = [&](const sync::Request &) { revisions.push_back(office.clinic().store().revision()); };
        office.plan.left = [&](const sync::Request &) { told << office.states(); };
        const auto report = office.clinic().sync();
        QVERIFY2(!report.error, words(report));
        const QString first = s("sending sending sending sending queued queued");
        const QString both = s("sending sending sending sending sending sending");
        // what comes last is of the answers of the first, which nobody noted yet
        QCOMPARE(told, (QStringList{first, first, first, both, both, both}));
        QCOMPARE(office.plan.others, (std::vector<int>{0, 1, 2, 3, 0, 1}));
        QCOMPARE(revisions[3], revisions[0]);
        QCOMPARE(revisions[4] - revisions[3], 1);
        QCOMPARE(office.states(), QString());
        QCOMPARE(office.world.settle(), QString());
        QCOMPARE(office.visits().size(), 6);
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

    void whatMeetsGoesInTurn_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("a visit that is moved, and given up") << 0;
        QTest::newRow("a visit on a time that another gives back") << 1;
        QTest::newRow("a visit on a time that another leaves") << 2;
        QTest::newRow("a second visit at one time") << 3;
        QTest::newRow("a time that is taken away") << 4;
    }
    /// The first of two has been answered before the second leaves.
    void whatMeetsGoesInTurn() {
        QFETCH(int, kind);
        Office office;
        StandInClinic &clinic = office.clinic();
        const auto visit = clinic.book(0);
        QVERIFY(visit && !clinic.sync().error);
        office.plan = {};
        switch (kind) {
        case 0:
            QVERIFY(clinic.move(*visit, 2));
            QVERIFY(clinic.desk().cancel(*visit, s("ill"))); // a status is not squashed
            break;
        case 1:
            QVERIFY(clinic.desk().cancel(*visit, s("ill")));
            QVERIFY(clinic.book(0, 1));
            break;
        case 2:
            QVERIFY(clinic.move(*visit, 2));
            QVERIFY(clinic.book(0, 1));
            break;
        case 3: {
            desk::BookingRequest request;
            request.schedules = {clinic.schedule(0)};
            request.start = StandInWorld::at(1);
            request.patient = clinic.patient(0);
            QVERIFY(clinic.desk().book(request));
            request.patient = clinic.patient(1);
            request.overbook = true;
            request.reason = s("urgent");
            QVERIFY(clinic.desk().book(request));
            break;
        }
        default: {
            QVERIFY(clinic.desk().cancel(*visit, s("ill")));
            const auto slot = clinic.ledger().keyOf(clinic.server(), s("Slot"), s("s8"));
            const store::WriteOptions options{s("delete slot"), {}, clinic.name()};
            QVERIFY(slot && clinic.store().write(options, [&](store::Writer &writer) { return writer.remove(*slot); }));
            QVERIFY(clinic.book(4));
        }
        }
        const auto report = clinic.sync();
        QVERIFY2(!report.error && report.conflicts == 0, words(report));
        QVERIFY(office.plan.others.size() >= 2);
        QVERIFY(std::all_of(office.plan.others.begin(), office.plan.others.end(), [](int others) { return others == 0; }));
        QCOMPARE(office.world.settle(), QString());
    }

    void oneOfSeveralGoesWrong_data() {
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("arrives");
        QTest::addColumn<bool>("stops");
        QTest::newRow("no answer") << int(sync::Failure::Unknown) << 0 << true << false;
        QTest::newRow("it never got there") << int(sync::Failure::Unknown) << 0 << false << false;
        QTest::newRow("server error") << int(sync::Failure::None) << 500 << true << false;
        QTest::newRow("busy") << int(sync::Failure::None) << 503 << false << false;
        QTest::newRow("no transactions") << int(sync::Failure::None) << 405 << false << false;
        QTest::newRow("stale") << int(sync::Failure::None) << 412 << false << false;
        QTest::newRow("stale, and it is ours") << int(sync::Failure::None) << 412 << true << false;
        QTest::newRow("sign in") << int(sync::Failure::None) << 401 << false << true;
        QTest::newRow("elsewhere") << int(sync::Failure::Redirected) << 302 << false << true;
        QTest::newRow("stopped") << int(sync::Failure::Cancelled) << 0 << false << true;
    }
    /// Any one or two of those that are under way together: the others are done, once, and what was prepared waits again.
    void oneOfSeveralGoesWrong() {
        QFETCH(int, failure);
        QFETCH(int, status);
        QFETCH(bool, arrives);
        QFETCH(bool, stops);
        for (const std::set<int> &wrong : {std::set<int>{0}, std::set<int>{1}, std::set<int>{3}, std::set<int>{0, 2}, std::set<int>{0, 1, 2, 3}}) {
            Office office;
            for (int i = 0; i < 6; ++i) {
                QVERIFY(office.clinic().book(i));
            }
            QStringList told;
            office.plan.left = [&](const sync::Request &) { told << office.states(); };
            office.plan.arrives = [&](int number) { return arrives || !wrong.contains(number); };
            office.plan.comes = [&](int number, sync::Answer answer) { return wrong.contains(number) ? failed(sync::Failure(failure), status) : answer; };
            const auto report = office.clinic().sync();
            QCOMPARE(told.at(3), s("sending sending sending sending sending sending"));
            QCOMPARE(report.error.has_value(), stops);
            for (const store::OutboxChange &change : office.clinic().ledger().waiting()) {
                QVERIFY(change.state != store::OutboxState::Sending);
            }
            if (stops) {
                // what was under way is noted, and what was prepared has not left
                QCOMPARE(office.plan.written, 4);
                const QStringList states = office.states().split(u' ');
                QCOMPARE(states.size(), 6);
                for (int i = 0; i < 6; ++i) {
                    const bool isOver = i < 4 && !wrong.contains(i);
                    QVERIFY2(isOver ? states.at(i) == s("acked") : states.at(i) == s("queued") || states.at(i) == s("unknown"), qPrintable(states.join(u' ')));
                }
                QCOMPARE(office.clinic().ledger().waiting().back().attempts, 0);
            } else if (status == 503 || status == 412) {
                // from then on one at a time
                QVERIFY(std::all_of(office.plan.others.begin() + 4, office.plan.others.end(), [](int others) { return others == 0; }));
            }
            office.plan = {};
            QCOMPARE(office.world.settle(), QString());
            QCOMPARE(office.visits().size(), 6);
            QCOMPARE(office.states(), QString());
        }
    }

    /// Real HTTP, over as many connections as there are groups under way.
    void oneOfSeveralHangs_data() {
        QTest::addColumn<int>("which");
        for (const int which : {0, 1, 3, 4}) {
            QTest::addRow("transaction %d", which) << which;
        }
    }
    void oneOfSeveralHangs() {
        QFETCH(int, which);
        StandInWorld world(ordinary());
        StandInClinic &clinic = world.clinic();
        for (int i = 0; i < 6; ++i) {
            QVERIFY(clinic.book(i));
        }
        world.network.idleTimeout = StandInWorld::impatient;
        int transactions = 0;
        world.server().behave([&](const Arrived &arrived) {
            const bool hangs = arrived.kind() == "transaction" && transactions++ == which;
            return Mishap{.answer = {}, .raw = {}, .cutAt = {}, .hangs = hangs};
        });
        const auto report = clinic.sync();
        QVERIFY2(!report.error, words(report));
        QCOMPARE(world.names(s("Appointment")).size(), 6);
        QCOMPARE(clinic.waiting(), s("unknown, unknown")); // a visit and its Slot: done there, and nobody heard of it
        QCOMPARE(world.settle(), QString());
        QCOMPARE(world.names(s("Appointment")).size(), 6);
    }

    void afterACrashAllAreLookedFor_data() {
        QTest::addColumn<int>("sent");
        QTest::addColumn<int>("arrived");
        QTest::newRow("the first were noted, and one had left") << 1 << 1;
        QTest::newRow("it did not arrive") << 1 << 0;
        QTest::newRow("all of them had left, and arrived") << 4 << 4;
        QTest::newRow("some did not arrive") << 4 << 2;
        QTest::newRow("none did") << 4 << 0;
        QTest::newRow("the next had left, too") << 6 << 6;
        QTest::newRow("and one did not arrive") << 6 << 5;
    }
    /// The program ends once so many have left; what is noted as under way is looked for, whether it had left or not.
    void afterACrashAllAreLookedFor() {
        QFETCH(int, sent);
        QFETCH(int, arrived);
        Office office;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(office.clinic().book(i));
        }
        bool ends = false;
        office.clinic().open([&ends]() { return ends ? std::optional(ErrorCode::StorageFailure) : std::nullopt; });
        office.plan.left = [&](const sync::Request &) { ends = office.plan.written == sent; };
        office.plan.most = sent;
        office.plan.arrives = [&](int number) { return number < arrived; };
        office.plan.comes = [&](int number, sync::Answer answer) { return sent == 6 && number < 4 ? answer : failed(sync::Failure::Cancelled); };
        std::ignore = office.clinic().sync();
        QCOMPARE(office.plan.written, sent);
        office.plan = {};
        office.clinic().open();
        // the next are noted when all of the first have left
        QCOMPARE(office.states().count(s("sending")), sent == 1 ? 4 : 6);
        const auto report = office.clinic().sync();
        QVERIFY2(!report.error, words(report));
        QVERIFY(office.plan.looked.count(s("Appointment")) >= 4);
        QCOMPARE(office.plan.written, 6 - arrived);
        QCOMPARE(office.world.settle(), QString());
        QCOMPARE(office.visits().size(), 6);
    }
};

const praxidesk::test::TestRegistration<BesideTest> besideTest;
#include "beside_test.moc"
