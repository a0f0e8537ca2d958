#include "ui/sync/sync_service.h"

#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/sync/scripted_server.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace praxidesk;
using praxidesk::test::must;
using sync_ui::SyncService;

namespace {

store::ServerId connectTo(test::DeskFixture &clinic, const QUrl &url) {
    sync::ServerSettings settings;
    settings.name = QStringLiteral("main");
    settings.url = url.toString();
    return must(sync::addServer(clinic.store(), settings, QStringLiteral("desk")));
}

const QByteArray statement = "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\",\"rest\":[{\"mode\":\"server\",\"interaction\":[{\"code\":\"search-system\"}]}]}";
const QByteArray emptyPage = "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[]}";

/// A port where nobody listens.
QUrl nobody() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("http://127.0.0.1:%1/fhir").arg(server.serverPort()));
}

} // namespace

class SyncServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAServerEverythingIsHere() {
        test::DeskFixture clinic;
        SyncService service(clinic.desk());
        QVERIFY(!service.hasServers());
        QCOMPARE(service.words(), QStringLiteral("All changes saved on this computer · Test"));
        QSignalSpy finished(&service, &SyncService::finished);
        service.syncNow();
        QCOMPARE(finished.size(), 1);
    }

    void saysThatItWorksOffline() {
        test::DeskFixture clinic;
        connectTo(clinic, nobody());
        SyncService service(clinic.desk());
        QVERIFY2(service.words().contains(QStringLiteral("waiting for the server")), qPrintable(service.words()));
        QSignalSpy finished(&service, &SyncService::finished);
        service.syncNow();
        QVERIFY(service.isRunning());
        QCOMPARE(service.words(), QStringLiteral("Synchronising…"));
        QVERIFY(finished.wait());
        QVERIFY(!service.isRunning());
        QVERIFY2(service.words().startsWith(QStringLiteral("Working offline")), qPrintable(service.words()));
        // and local work goes on
        must(clinic.book("09:00", clinic.olivia, clinic.first));
    }

    void saysThatEverythingIsThere() {
        test::DeskFixture clinic;
        // a server that has nothing, and takes everything as it comes
        int made = 0;
        test::ScriptedServer server([&made](const test::ReceivedRequest &request) {
            using test::ScriptedServer;
            if (request.target.endsWith("/metadata")) {
                return test::Script{ScriptedServer::response(200, statement)};
            }
            if (request.method == "GET") {
                return test::Script{ScriptedServer::response(200, emptyPage)};
            }
            const QByteArray location = "Location: " + request.target + "/new-" + QByteArray::number(++made);
            return test::Script{ScriptedServer::response(201, {}, {}, {location, "ETag: W/\"1\""})};
        });
        const auto id = connectTo(clinic, server.url());
        SyncService service(clinic.desk());
        QSignalSpy finished(&service, &SyncService::finished);
        service.syncNow();
        QVERIFY(finished.wait(60000));
        QVERIFY(made > 0);
        QVERIFY(clinic.store().ledger().server(id)->lastError.isEmpty());
        QVERIFY2(service.words().startsWith(QStringLiteral("All changes saved on the server")), qPrintable(service.words()));
        clinic.setNow(clinic.now() + Minutes(5));
        QVERIFY2(service.words().contains(u'5'), qPrintable(service.words()));
    }

    void canBeClosedInTheMiddle() {
        test::DeskFixture clinic;
        test::ScriptedServer server([](const test::ReceivedRequest &) {
            test::Script script;
            script.hangs = true;
            return script;
        });
        connectTo(clinic, server.url());
        {
            SyncService service(clinic.desk());
            service.syncNow();
            QTRY_VERIFY(!server.received().empty());
            QVERIFY(service.isRunning());
        }
        must(clinic.book("09:00", clinic.olivia, clinic.first));
    }
};

const praxidesk::test::TestRegistration<SyncServiceTest> syncServiceTest;
#include "sync_service_test.moc"
