// What a server's kind needs beyond its address: given where it is added, refused where it means nothing.

#include <QObject>

#include "tests/cli/praxictl_process.h"
#include "tests/support/test_registry.h"

#include <QTest>

using praxidesk::test::Praxictl;
using praxidesk::test::Ran;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

class ServerOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areTakenOrRefused_data() {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *options, int exitCode, const char *words) { QTest::newRow(name) << s(options) << exitCode << s(words); };
        row("Clinik's paths", "--kind clinik --path-schedules /v2/plans --path-slots times --path-appointments visits --path-appointment-responses answers --path-fhir r4", 0, "");
        row("one path", "--kind clinik --path-slots=times", 0, "");
        row("a path of another kind", "--kind fhir --path-slots times", 2, "--path-slots is for a server of the kind clinik");
        row("a path without a value", "--kind clinik --path-slots", 2, "needs a value");
        row("an unknown path", "--kind clinik --path-beds beds", 2, "--path-beds");
        row("other names", "--kind medikit --organization 7 --dialect book=$create --dialect status=pending", 0, "");
        row("a value that may contain it", "--kind medikit --organization 7 --dialect book=a=b", 0, "");
        row("no value", "--kind medikit --organization 7 --dialect book", 2, "NAME=VALUE");
        row("no name", "--kind medikit --organization 7 --dialect =book", 2, "NAME=VALUE");
    }
    void areTakenOrRefused() {
        QFETCH(QString, options);
        QFETCH(int, exitCode);
        QFETCH(QString, words);
        const Praxictl praxictl(s(PRAXICTL));
        QCOMPARE(praxictl.run("init --name Praxis --time-zone America/New_York").exitCode, 0);
        const Ran ran = praxictl.run(s("server add there --url http://127.0.0.1:9 ").split(u' ', Qt::SkipEmptyParts) + options.split(u' '));
        QVERIFY2(ran.exitCode == exitCode, ran.output + ran.errors);
        QVERIFY2(words.isEmpty() || (ran.output + ran.errors).contains(words.toUtf8()), ran.output + ran.errors);
        QCOMPARE(praxictl.run("server list").items().size(), exitCode == 0 ? 1 : 0);
    }
};

const praxidesk::test::TestRegistration<ServerOptionsTest> serverOptionsTest;
#include "server_options_test.moc"
