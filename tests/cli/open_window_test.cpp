// What praxictl is told by the window that holds the clinic.
#include "app/command/hand_over.h"
#include "core/sync/connection.h"
#include "tests/support/test_registry.h"
#include "tests/sync/scripted_server.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace praxidesk {

class OpenWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timeIsTheWindows_data() {
        QTest::addColumn<QStringList>("now");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("none") << QStringList() << 0;
        QTest::newRow("the same") << QStringList{QStringLiteral("--now"), QStringLiteral("2026-11-17T09:00:00Z")} << 0;
        QTest::newRow("the same, in the clinic's zone") << QStringList{QStringLiteral("--now"), QStringLiteral("2026-11-17T10:00:00")} << 0;
        QTest::newRow("another") << QStringList{QStringLiteral("--now"), QStringLiteral("2026-11-18T09:00:00Z")} << 5;
        QTest::newRow("none that can be read") << QStringList{QStringLiteral("--now"), QStringLiteral("soon")} << 3;
    }

    void timeIsTheWindows() {
        QFETCH(QStringList, now);
        QFETCH(int, exitCode);
        QTemporaryDir folder;
        const auto zone = Zone::fromId(QStringLiteral("Europe/Berlin")).value();
        const auto clock = zone.toInstant({QDate(2026, 11, 17), QTime(10, 0)});
        auto store = store::Store::create(folder.filePath(QStringLiteral("open.praxidesk")), {QStringLiteral("Open"), zone}, [clock] { return clock; });
        QVERIFY(store.has_value());
        desk::Desk desk(**store, QStringLiteral("Maria"));
        command::Invocation invocation;
        invocation.words = now + QStringList{QStringLiteral("--json"), QStringLiteral("schedule"), QStringLiteral("list")};
        invocation.folder = folder.path();
        const auto answer = QCoro::waitFor(command::runOn(desk, invocation));
        QCOMPARE(answer.exitCode, exitCode);
        QCOMPARE(answer.standardOutput.contains("\"error\""), exitCode != 0);
        QCOMPARE(answer.standardOutput.contains("clinic-locked"), exitCode == 5);
    }

    void windowClosesWhileItSynchronisesForPraxictl() {
        test::ScriptedServer deaf([](const test::ReceivedRequest &) {
            test::Script script;
            script.hangs = true;
            return script;
        });
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("open.praxidesk"));
        auto store = store::Store::create(path, {QStringLiteral("Open"), Zone()}, command::systemClock());
        QVERIFY(store.has_value());
        sync::ServerSettings settings;
        settings.name = QStringLiteral("deaf");
        settings.url = deaf.url().toString();
        QVERIFY(sync::addServer(**store, settings, QStringLiteral("Maria")).has_value());
        auto desk = std::make_unique<desk::Desk>(**store, QStringLiteral("Maria"));
        auto window = std::make_unique<command::CommandServer>(*desk);
        QVERIFY(window->listen());

        QProcess praxictl;
        praxictl.start(QStringLiteral(PRAXICTL), {QStringLiteral("--clinic"), path, QStringLiteral("--json"), QStringLiteral("sync")});
        QTRY_COMPARE(deaf.received().size(), size_t(1));
        QCOMPARE(int(praxictl.state()), int(QProcess::Running));

        // as the window goes: who serves, then the desk, then the file
        window.reset();
        desk.reset();
        store->reset();
        QVERIFY(praxictl.waitForFinished(30'000));
        QCOMPARE(praxictl.exitCode(), 4);
        const QByteArray said = praxictl.readAllStandardOutput();
        QVERIFY2(said.contains("The synchronisation was stopped."), said.constData());
    }
};

const praxidesk::test::TestRegistration<OpenWindowTest> registration;

} // namespace praxidesk

#include "open_window_test.moc"
