#include "ui/sync/sync_service.h"

#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/sync/scripted_server.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace praxidesk;
using praxidesk::test::must;
using sync_ui::SyncSchedule;
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

    void tellsHowFarAFirstPullIsAndGoesOnWhereItWasStopped() {
        test::DeskFixture clinic;
        // three pages of patients; the second one hangs until it is asked for again
        bool hangs = true;
        QByteArrayList asked;
        test::ScriptedServer server([&](const test::ReceivedRequest &request) {
            using test::ScriptedServer;
            if (request.target.endsWith("/metadata")) {
                return test::Script{ScriptedServer::response(200, statement)};
            }
            if (request.method != "GET") {
                return test::Script{ScriptedServer::response(201, {}, {}, {"Location: " + request.target + "/n" + QByteArray::number(asked.size()), "ETag: W/\"1\""})};
            }
            if (!request.target.startsWith("/fhir/Patient?")) {
                return test::Script{ScriptedServer::response(200, emptyPage)};
            }
            const int page = request.target.contains("page=3") ? 3 : request.target.contains("page=2") ? 2 : 1;
            asked << QByteArray::number(page);
            if (page == 2 && hangs) {
                test::Script script;
                script.hangs = true;
                return script;
            }
            QByteArray entries;
            for (int i = 0; i < 10; ++i) {
                const QByteArray id = "p" + QByteArray::number(page * 10 + i);
                entries += (i == 0 ? "" : ",") + QByteArray("{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"" + id + "\",\"meta\":{\"versionId\":\"1\",\"lastUpdated\":\"2026-11-16T10:00:00Z\"}}}");
            }
            const QByteArray next = page == 3 ? QByteArray() : "\"link\":[{\"relation\":\"next\",\"url\":\"/fhir/Patient?page=" + QByteArray::number(page + 1) + "\"}],";
            return test::Script{ScriptedServer::response(200, "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":30," + next + "\"entry\":[" + entries + "]}")};
        });
        connectTo(clinic, QUrl(server.url().toString()));
        Milliseconds uptime(0);
        SyncService service(clinic.desk(), nullptr, [&uptime] { return uptime; });
        QSignalSpy finished(&service, &SyncService::finished);
        service.syncNow();
        QTRY_COMPARE(asked.size(), 2);
        QVERIFY2(service.words().contains(QStringLiteral("10 of 30 patients")), qPrintable(service.words()));
        QVERIFY(service.progress() > 30 && service.progress() < 70);
        const int before = service.progress().value();
        // local work goes on meanwhile
        must(clinic.book("09:00", clinic.olivia, clinic.first));
        QCOMPARE(service.progress().value(), before);
        service.stop();
        QTRY_VERIFY(!service.isRunning());
        QVERIFY(!service.progress());
        QCOMPARE(finished.size(), 0); // who stopped it knows
        QVERIFY2(service.words().startsWith(QStringLiteral("Synchronisation stopped")), qPrintable(service.words()));
        QVERIFY(service.schedule().isPaused());
        QVERIFY(clinic.store().resolve(QStringLiteral("Patient/p10")).has_value());
        QVERIFY(!clinic.store().resolve(QStringLiteral("Patient/p20")).has_value());
        hangs = false;
        asked.clear();
        service.syncNow();
        QVERIFY(finished.wait(60000));
        QCOMPARE(asked.mid(0, 2), (QByteArrayList{"2", "3"})); // not from the beginning
        QVERIFY(clinic.store().resolve(QStringLiteral("Patient/p39")).has_value());
        QVERIFY(!service.schedule().isPaused());
        QVERIFY(clinic.check().isEmpty());
    }

    void aPageComesInBitesBetweenWhichTheWindowLives() {
        test::DeskFixture clinic;
        int asked = 0;
        test::ScriptedServer server([&](const test::ReceivedRequest &request) {
            using test::ScriptedServer;
            if (request.target.endsWith("/metadata")) {
                return test::Script{ScriptedServer::response(200, statement)};
            }
            if (request.method != "GET") {
                static int made = 0;
                return test::Script{ScriptedServer::response(201, {}, {}, {"Location: " + request.target + "/b" + QByteArray::number(++made), "ETag: W/\"1\""})};
            }
            if (!request.target.startsWith("/fhir/Patient?")) {
                return test::Script{ScriptedServer::response(200, emptyPage)};
            }
            ++asked;
            QByteArray entries;
            for (int i = 1000; i < 3000; ++i) { // more than any machine takes in one bite
                entries += (i == 1000 ? "" : ",") + QByteArray("{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p" + QByteArray::number(i) + "\",\"meta\":{\"versionId\":\"1\",\"lastUpdated\":\"2026-11-16T10:00:00Z\"}}}");
            }
            return test::Script{ScriptedServer::response(200, "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[" + entries + "]}")};
        });
        const auto id = connectTo(clinic, server.url());
        const auto here = [&clinic](int i) { return clinic.store().resolve(QStringLiteral("Patient/p%1").arg(i)).has_value(); };
        SyncService service(clinic.desk());
        // what the window wants as soon as the first are there has its turn before the page is over
        bool isStopped = false;
        int bites = 0;
        int inARow = 0;
        int most = 0;
        QObject::connect(&clinic.store(), &store::Store::changed, &service, [&](const store::Changed &what) {
            if (what.everything) {
                ++bites;
                most = std::max(most, ++inARow);
                QMetaObject::invokeMethod(&service, [&inARow] { inARow = 0; }, Qt::QueuedConnection);
            }
            if (!isStopped && here(1000)) {
                isStopped = true;
                QMetaObject::invokeMethod(&service, &SyncService::stop, Qt::QueuedConnection);
            }
        });
        service.syncNow();
        QTRY_VERIFY(isStopped && !service.isRunning());
        QVERIFY(here(1000));
        QVERIFY(!here(2999));
        QVERIFY(!clinic.store().ledger().cursor(id, QStringLiteral("Patient")).since); // never ahead of the data
        QSignalSpy finished(&service, &SyncService::finished);
        service.syncNow();
        QVERIFY(finished.wait(60000));
        QCOMPARE(asked, 2);
        QVERIFY(here(1000) && here(2999));
        QVERIFY2(bites > 2, qPrintable(QString::number(bites)));
        QCOMPARE(most, 1); // each frame waits for one of them at most
        QVERIFY(clinic.check().isEmpty());
    }

    void whatComesInManyStepsIsNotToldWithEach() {
        test::DeskFixture clinic;
        test::ScriptedServer server([](const test::ReceivedRequest &) {
            test::Script script;
            script.hangs = true;
            return script;
        });
        connectTo(clinic, server.url());
        int told = 0;
        int before = 0;
        QObject::connect(&clinic.store(), &store::Store::changed, this, [&] { before = told; }); // hears of it before the service does
        SyncService service(clinic.desk());
        QObject::connect(&service, &SyncService::changed, this, [&] { ++told; });
        int after = 0;
        QObject::connect(&clinic.store(), &store::Store::changed, &service, [&] { after = told; });
        must(clinic.book("09:00", clinic.olivia, clinic.first));
        QCOMPARE(after, before + 1);
        service.syncNow();
        QTRY_VERIFY(!server.received().empty());
        QVERIFY(service.isRunning());
        must(clinic.book("10:00", clinic.homer, clinic.first));
        QCOMPARE(after, before);
        QTRY_VERIFY(told > after); // but it is told
    }

    void whatIsDoneDuringARunLeavesSoonAfterIt() {
        test::DeskFixture clinic;
        int made = 0;
        std::function<void()> meanwhile = [&clinic] { must(clinic.book("09:00", clinic.olivia, clinic.first)); };
        test::ScriptedServer server([&](const test::ReceivedRequest &request) {
            using test::ScriptedServer;
            if (request.target.endsWith("/metadata")) {
                return test::Script{ScriptedServer::response(200, statement)};
            }
            if (request.method == "GET") {
                return test::Script{ScriptedServer::response(200, emptyPage)};
            }
            if (meanwhile) {
                std::exchange(meanwhile, {})();
            }
            return test::Script{ScriptedServer::response(201, {}, {}, {"Location: " + request.target + "/m" + QByteArray::number(++made), "ETag: W/\"1\""})};
        });
        connectTo(clinic, server.url());
        Milliseconds uptime(0);
        SyncService service(clinic.desk(), nullptr, [&uptime] { return uptime; });
        QSignalSpy finished(&service, &SyncService::finished);
        service.syncNow();
        QVERIFY(finished.wait(60000));
        QVERIFY(!meanwhile);
        QVERIFY(clinic.store().ledger().counts().waiting == 0 || service.schedule().wait() == SyncSchedule::quietBefore);
        uptime += std::chrono::seconds(2);
        service.syncNow();
        QVERIFY(finished.wait(60000));
        QCOMPARE(clinic.store().ledger().counts().waiting, 0);
        QCOMPARE(service.schedule().wait(), SyncSchedule::regularly); // and no run follows for nothing
        uptime += std::chrono::seconds(60);
        must(clinic.book("10:00", clinic.homer, clinic.first));
        QCOMPARE(service.schedule().wait(), SyncSchedule::quietBefore);
        uptime += std::chrono::seconds(2);
        QVERIFY(service.schedule().isDue());
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
