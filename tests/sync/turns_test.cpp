// Two runs at once on one clinic: one after the other.
#include "core/sync/connection.h"

#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/sync/scripted_server.h"

#include <QCoroTask>
#include <QTest>

using namespace praxidesk;
using praxidesk::test::must;

namespace {

/// Its first request hangs, the others are refused at once.
class SlowAtFirst {
public:
    SlowAtFirst() : server([this](const test::ReceivedRequest &) {
        test::Script script{test::ScriptedServer::response(503, {})};
        script.hangs = server.received().size() <= 1;
        return script;
    }) {}
    test::ScriptedServer server;
};

} // namespace

class TurnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondRunWaitsForTheFirst() {
        Two two;
        QTRY_COMPARE(two.slow.server.received().size(), size_t(1));
        QVERIFY(!two.second);
        QCoreApplication::processEvents();
        QCOMPARE(two.slow.server.received().size(), size_t(1));
        two.one.cancel();
        QTRY_VERIFY(two.first && two.second);
        QVERIFY(two.first->error && two.second->error);
        QVERIFY2(two.first->error->message.contains(QStringLiteral("stopped")), qPrintable(two.first->error->message));
        QVERIFY(two.slow.server.received().size() > 1);
    }

    void whoWaitsCanBeStopped() {
        Two two;
        QTRY_COMPARE(two.slow.server.received().size(), size_t(1));
        two.other.cancel();
        QTRY_VERIFY(two.second.has_value());
        QVERIFY2(two.second->error && two.second->error->message.contains(QStringLiteral("stopped")), "it says why it ended");
        QVERIFY(two.second->pending > 0);
        QVERIFY(!two.first);
        two.one.cancel();
        QTRY_VERIFY(two.first.has_value());
        QCOMPARE(two.slow.server.received().size(), size_t(1));
    }

private:
    struct Two {
        Two() {
            run(one, first);
            run(other, second);
        }
        static QCoro::Task<void> run(sync::Connection &connection, std::optional<sync::SyncReport> &report) { report = co_await connection.sync({}); }
        [[nodiscard]] store::ServerId add() {
            sync::ServerSettings settings;
            settings.name = QStringLiteral("main");
            settings.url = slow.server.url().toString();
            return must(sync::addServer(clinic.store(), settings, QStringLiteral("desk")));
        }
        test::DeskFixture clinic;
        SlowAtFirst slow;
        store::ServerId server = add();
        sync::Connection one{clinic.store(), server, QStringLiteral("one"), [] { return QByteArray(); }};
        sync::Connection other{clinic.store(), server, QStringLiteral("other"), [] { return QByteArray(); }};
        std::optional<sync::SyncReport> first, second;
    };
};

namespace {
const test::TestRegistration<TurnsTest> registration;
}

#include "turns_test.moc"
