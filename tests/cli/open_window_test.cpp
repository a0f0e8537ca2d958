// What praxictl is told by the window that holds the clinic.
#include "app/command/runner.h"
#include "tests/support/test_registry.h"

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
        const auto answer = command::runOn(desk, invocation);
        QCOMPARE(answer.exitCode, exitCode);
        QCOMPARE(answer.standardOutput.contains("\"error\""), exitCode != 0);
        QCOMPARE(answer.standardOutput.contains("clinic-locked"), exitCode == 5);
    }
};

const praxidesk::test::TestRegistration<OpenWindowTest> registration;

} // namespace praxidesk

#include "open_window_test.moc"
