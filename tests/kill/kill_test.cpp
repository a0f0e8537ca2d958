// The computer is switched off at any instant: praxictl is killed in the middle of its work; whatever it reported as
// saved is there, once, and the file is sound. PRAXIDESK_KILL_ROUNDS sets how often (50; a pull, which is longer, 12).

#include "tests/cli/praxictl_process.h"
#include "tests/support/test_registry.h"
#include "tests/sync/scripted_server.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <csignal>

using praxidesk::test::Praxictl;
using praxidesk::test::Ran;

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }

struct Saved {
    QString reference;
    QString status;
    QString start;
};

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingReportedIsLost() {
        const int rounds = qEnvironmentVariableIntValue("PRAXIDESK_KILL_ROUNDS") > 0 ? qEnvironmentVariableIntValue("PRAXIDESK_KILL_ROUNDS") : 50;
        QRandomGenerator random(20261117);
        const Praxictl praxictl(QStringLiteral(PRAXICTL));
        QCOMPARE(praxictl.run("init --time-zone Europe/Berlin").exitCode, 0);
        const QString schedule = praxictl.run("schedule create --actor Practitioner/a").id();
        const QString patient = praxictl.run("patient add --family A --given B").id();
        for (int i = 0; i < 8; ++i) {
            const Ran made = praxictl.run(QStringList{u("slot"), u("create"), u("--schedule"), schedule, u("--start"), u("2026-11-17T%1:00").arg(9 + i, 2, 10, QLatin1Char('0')), u("--end"), u("2026-11-17T%1:20").arg(9 + i, 2, 10, QLatin1Char('0'))});
            QCOMPARE(made.exitCode, 0);
        }
        QElapsedTimer whole;
        whole.start();
        QVERIFY(!praxictl.run("appointment list").output.isEmpty());
        const qint64 usual = std::max<qint64>(2, whole.elapsed()); // how long one command takes here
        std::map<QString, Saved> saved;
        int killed = 0;
        for (int round = 0; round < rounds; ++round) {
            const QStringList words = nextCommand(random, praxictl, schedule, patient);
            QProcess process;
            process.start(QStringLiteral(PRAXICTL), QStringList{u("--json"), u("--clinic"), praxictl.clinic(), u("--now"), praxictl.now} + words);
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(int(random.bounded(qint64(0), usual + 2)))) {
                ::kill(pid_t(process.processId()), SIGKILL);
                process.waitForFinished();
                ++killed;
            }
            const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
            if (answer.value(u("resourceType")).toString() == u("Appointment")) {
                const QString reference = u("Appointment/") + answer.value(u("id")).toString();
                saved[reference] = {reference, answer.value(u("status")).toString(), answer.value(u("start")).toString()};
            } else {
                // what was killed before it could report may or may not have been done: the file says which
                for (auto &[reference, known] : saved) {
                    const QJsonObject now = praxictl.run(u("show ").append(reference).split(u' ')).json();
                    QVERIFY2(!now.isEmpty(), qPrintable(reference));
                    if (words.contains(reference.section(u'/', 1))) {
                        known.status = now.value(u("status")).toString();
                        known.start = now.value(u("start")).toString();
                    }
                }
            }
            const Ran check = praxictl.run("check");
            QVERIFY2(check.exitCode == 0, check.output.constData());
            verify(praxictl, saved);
        }
        QVERIFY2(killed > 0, "no run was killed: the test proves nothing");
    }

    /// A first pull is begun again and again, and ended in the middle: it goes on where it was, and in the end all is there.
    void aPullGoesOnWhereItWasKilled() {
        const int rounds = qEnvironmentVariableIntValue("PRAXIDESK_KILL_ROUNDS") > 0 ? qEnvironmentVariableIntValue("PRAXIDESK_KILL_ROUNDS") : 12;
        constexpr int pages = 8;
        constexpr int perPage = 250;
        const praxidesk::test::ScriptedServer server([](const praxidesk::test::ReceivedRequest &request) { return answer(request, pages, perPage); });
        QRandomGenerator random(20261122);
        int killed = 0;
        int begun = 0;
        qint64 usual = 0;                           // how long a pull takes here: the first one tells
        std::optional<Praxictl> praxictl;
        qint64 here = 0;
        for (int round = 0; round < rounds || praxictl; ++round) {
            if (!praxictl) {
                praxictl.emplace(QStringLiteral(PRAXICTL));
                here = 0;
                ++begun;
                QCOMPARE(praxictl->run("init --time-zone Europe/Berlin").exitCode, 0);
                QCOMPARE(praxictl->run(QStringList{u("server"), u("add"), u("main"), u("--kind"), u("fhir"), u("--url"), server.url().toString()}).exitCode, 0);
            }
            QElapsedTimer clock;
            clock.start();
            QProcess process;
            QEventLoop loop;
            connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
            process.start(QStringLiteral(PRAXICTL), {u("--json"), u("--clinic"), praxictl->clinic(), u("--now"), praxictl->now, u("sync"), u("--pull-only")});
            if (usual > 0 && round < rounds) {
                QTimer::singleShot(int(random.bounded(usual + 2)), &process, [&process] { ::kill(pid_t(process.processId()), SIGKILL); });
            }
            loop.exec();
            const qint64 took = std::max<qint64>(1, clock.elapsed());
            const bool isWhole = process.exitStatus() == QProcess::NormalExit;
            killed += isWhole ? 0 : 1;
            const Ran check = praxictl->run("check");
            QVERIFY2(check.exitCode == 0, check.output.constData());
            const qint64 now = praxictl->run("export --format ndjson").output.count("\"resourceType\":\"Patient\"");
            QVERIFY2(now >= here, qPrintable(u("%1 of %2").arg(now).arg(here))); // what was there stays there
            here = now;
            if (isWhole) {
                QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
                QCOMPARE(here, qint64(pages * perPage));
                usual = usual == 0 ? took : usual;
                praxictl.reset();
            }
        }
        QVERIFY2(killed > 0 && begun > 0, "no run was killed: the test proves nothing");
    }

private:
    static praxidesk::test::Script answer(const praxidesk::test::ReceivedRequest &request, int pages, int perPage) {
        using praxidesk::test::ScriptedServer;
        if (request.target.endsWith("/metadata")) {
            return {ScriptedServer::response(200, "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\",\"rest\":[{\"mode\":\"server\",\"interaction\":[{\"code\":\"search-system\"}]}]}")};
        }
        QByteArray entries;
        QByteArray next;
        if (request.target.startsWith("/fhir/Patient?")) {
            const int page = QUrlQuery(QUrl(QString::fromLatin1(request.target))).queryItemValue(u("page")).toInt();
            for (int i = 0; i < perPage; ++i) {
                entries += (i == 0 ? "" : ",") + QByteArray("{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p") + QByteArray::number(page * perPage + i)
                           + "\",\"meta\":{\"versionId\":\"1\",\"lastUpdated\":\"2026-11-16T10:00:00Z\"},\"name\":[{\"text\":\"" + QByteArray(1000, 'n') + "\"}]}}";
            }
            next = page + 1 < pages ? "\"link\":[{\"relation\":\"next\",\"url\":\"/fhir/Patient?page=" + QByteArray::number(page + 1) + "\"}]," : QByteArray();
        }
        return {ScriptedServer::response(200, "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"," + next + "\"entry\":[" + entries + "]}")};
    }

    static QStringList nextCommand(QRandomGenerator &random, const Praxictl &praxictl, const QString &schedule, const QString &patient) {
        const QJsonArray appointments = praxictl.run("appointment list --status booked").items();
        const QString start = u("2026-11-17T%1:00").arg(9 + random.bounded(8), 2, 10, QLatin1Char('0'));
        const int kind = int(random.bounded(4));
        if (appointments.isEmpty() || kind == 0) {
            return {u("book"), u("--schedule"), schedule, u("--start"), start, u("--patient"), patient};
        }
        const QString id = appointments.at(random.bounded(int(appointments.size()))).toObject().value(u("resource")).toObject().value(u("id")).toString();
        if (kind == 1) {
            return {u("move"), id, u("--start"), start};
        }
        if (kind == 2) {
            return {u("cancel"), id};
        }
        return {u("block"), u("--schedule"), schedule, u("--start"), start, u("--end"), u("2026-11-17T18:00"), u("--kind"), u("other")};
    }

    static void verify(const Praxictl &praxictl, const std::map<QString, Saved> &saved) {
        std::map<QString, int> seen;
        const QJsonArray items = praxictl.run("appointment list").items();
        for (const auto &item : items) {
            const QJsonObject resource = item.toObject().value(u("resource")).toObject();
            const QString reference = u("Appointment/") + resource.value(u("id")).toString();
            ++seen[reference];
            const auto known = saved.find(reference);
            if (known != saved.end()) {
                QCOMPARE(resource.value(u("status")).toString(), known->second.status);
                QCOMPARE(resource.value(u("start")).toString(), known->second.start);
            }
        }
        for (const auto &[reference, known] : saved) {
            QCOMPARE(seen[reference], 1);
        }
    }
};

const praxidesk::test::TestRegistration<KillTest> registration;
#include "kill_test.moc"
