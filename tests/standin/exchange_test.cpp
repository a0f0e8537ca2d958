// Each kind of exchange of a session goes wrong in each way: over real HTTP, with the real transport. Afterwards the
// server behaves, and everything is there, once.

#include "tests/standin/session.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QByteArrayList kinds{"metadata", "pull", "read", "create", "update", "delete", "transaction"};

/// In which way it goes wrong; `elsewhere` is a server that must not hear of us.
struct Way {
    const char *name;
    std::function<Mishap(const QUrl &own, const QUrl &elsewhere)> mishap;
    bool isHarmless = false;                        ///< nobody notices
    bool isSlow = false;                            ///< the transport has to be impatient
};

Mishap spoilt(std::function<void(sync::Answer &)> how) {
    Mishap mishap;
    mishap.answer = std::move(how);
    return mishap;
}

/// Zeros that are a thousand times as long when unpacked.
const QByteArray &bomb() {
    static const QByteArray packed = qCompress(QByteArray(8 * 1024 * 1024, '0'), 9).mid(4);
    return packed;
}

const std::vector<Way> &ways() {
    static const std::vector<Way> all{
        {"it never got there", [](const QUrl &, const QUrl &) { return Mishap::unreached(); }},
        {"the answer was dropped", [](const QUrl &, const QUrl &) { return Mishap::lost(); }},
        {"it hangs before", [](const QUrl &, const QUrl &) { Mishap mishap = Mishap::unreached(); mishap.hangs = true; return mishap; }, false, true},
        {"it hangs afterwards", [](const QUrl &, const QUrl &) { Mishap mishap; mishap.hangs = true; return mishap; }, false, true},
        {"it came twice", [](const QUrl &, const QUrl &) { Mishap mishap; mishap.arrivals = 2; return mishap; }},
        {"it was answered twice", [](const QUrl &, const QUrl &) { Mishap mishap; mishap.copies = 2; return mishap; }, true},
        {"the answer is called HTML", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.headers.emplace_back("Content-Type", "text/html"); }); }},
        {"a page to sign in", [](const QUrl &, const QUrl &) { return Mishap::says(200, "<html>Sign in</html>", {{"Content-Type", "text/html"}}); }},
        {"the answer has no type", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.headers.emplace_back("Content-Type", ""); }); }},
        {"it is no HTTP", [](const QUrl &, const QUrl &) { Mishap mishap; mishap.raw = "Hello.\r\n\r\n"; return mishap; }},
        {"the body is half", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body.truncate(answer.body.size() / 2); }); }},
        {"the body is empty", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body.clear(); }); }},
        {"the body is null", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body = "null"; }); }},
        {"the body is some other resource", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body = R"({"resourceType":"Basic","id":"x"})"; }); }},
        {"the body is too long", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body += QByteArray(1024 * 1024, ' '); }); }},
        {"a bomb", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body = bomb(); answer.headers.emplace_back("Content-Encoding", "deflate"); }); }},
        {"sent on within the server", [](const QUrl &own, const QUrl &) { return Mishap::says(302, {}, {{"Location", own.toEncoded() + "/elsewhere"}}); }},
        {"sent on to another host", [](const QUrl &, const QUrl &elsewhere) { return Mishap::says(307, {}, {{"Location", elsewhere.toEncoded()}}); }},
        {"sent on for good", [](const QUrl &, const QUrl &elsewhere) { return Mishap::says(308, {}, {{"Location", elsewhere.toEncoded()}}); }},
        {"sent on to a name of the same host", [](const QUrl &own, const QUrl &) { return Mishap::says(301, {}, {{"Location", "http://localhost:" + QByteArray::number(own.port()) + "/elsewhere"}}); }},
        {"sent on without saying where", [](const QUrl &, const QUrl &) { return Mishap::says(303); }},
    };
    return all;
}

} // namespace

class ExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        ServerHabits habits;
        m_world = std::make_unique<StandInWorld>(habits);
        m_elsewhere = std::make_unique<StandInServer>(m_world->mind());
    }

    void anyExchangeMayGoWrong_data() {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("way");
        for (const QByteArray &kind : kinds) {
            for (int way = 0; way < int(ways().size()); ++way) {
                QTest::addRow("%s: %s", kind.constData(), ways()[size_t(way)].name) << kind << way;
            }
        }
    }
    void anyExchangeMayGoWrong() {
        QFETCH(QByteArray, kind);
        QFETCH(int, way);
        StandInWorld &world = *m_world;
        world.restore();
        StandInClinic &clinic = world.clinic();
        QVERIFY(work(world, clinic));
        if (kind == "read") {
            // something is looked for by its address
            world.server().behave([](const Arrived &arrived) { return arrived.kind() == "update" ? Mishap::lost() : Mishap{}; });
            QVERIFY(!clinic.sync().error);
        } else if (kind == "metadata") {
            forgetCapabilities(clinic);
        }
        const Way &wrong = ways()[size_t(way)];
        const QUrl own = world.server().base();
        world.network.idleTimeout = wrong.isSlow ? StandInWorld::impatient : Milliseconds(20'000);
        world.network.mostBytes = 512 * 1024;
        world.server().received().clear();
        int met = 0;
        world.server().behave([&](const Arrived &arrived) {
            if (arrived.kind() != kind) {
                return Mishap{};
            }
            ++met;
            return wrong.mishap(own, m_elsewhere->base());
        });
        const sync::SyncReport report = clinic.sync();
        world.network.idleTimeout = Milliseconds(20'000);
        QVERIFY2(met > 0, "the test proves nothing");
        if (wrong.isHarmless) {
            QVERIFY2(!report.error && report.pending == 0, words(report).constData());
        }
        QVERIFY(m_elsewhere->received().empty());
        for (const Arrived &arrived : world.server().received()) {
            QVERIFY(!arrived.request.url.path().contains(s("elsewhere")));
        }
        // nobody has to do anything but wait, or to repair the server and say that it goes on
        for (const store::OutboxChange &change : clinic.ledger().waiting()) {
            if (change.state == store::OutboxState::Quarantined) {
                QVERIFY(sync::retry(clinic.store(), change.id, s("test")));
            }
        }
        QCOMPARE(world.settle(), QString());
        QCOMPARE(missingOf(world), QString());
    }

private:
    std::unique_ptr<StandInWorld> m_world;
    std::unique_ptr<StandInServer> m_elsewhere;
};

const praxidesk::test::TestRegistration<ExchangeTest> exchangeTest;
#include "exchange_test.moc"
