// Each kind of exchange of a session goes wrong in each way: over real HTTP, with the real transport. Afterwards the
// server behaves, and everything is there, once.

#include "tests/standin/session.h"
#include "tests/standin/ways.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QByteArrayList kinds{"metadata", "pull", "read", "create", "update", "delete", "transaction"};

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
        QFETCH(int, way);
        ways()[size_t(way)].tryUntilMet([this](Milliseconds patience, int &met) { goesWrong(patience, met); });
    }

private:
    void goesWrong(Milliseconds patience, int &met) {
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
        world.network.idleTimeout = patience;
        world.network.mostBytes = 512 * 1024;
        world.server().received().clear();
        world.server().behave([&](const Arrived &arrived) {
            if (arrived.kind() != kind) {
                return Mishap{};
            }
            ++met;
            return wrong.mishap(own, m_elsewhere->base());
        });
        const sync::SyncReport report = clinic.sync();
        world.network.idleTimeout = Milliseconds(20'000);
        if (met == 0) {
            return;
        }
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

    std::unique_ptr<StandInWorld> m_world;
    std::unique_ptr<StandInServer> m_elsewhere;
};

const praxidesk::test::TestRegistration<ExchangeTest> exchangeTest;
#include "exchange_test.moc"
