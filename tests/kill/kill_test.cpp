// The computer is switched off at any instant: praxictl is killed in the middle of its work; whatever it reported as
// saved is there, once, and the file is sound. PRAXIDESK_KILL_ROUNDS sets how often (50).

#include "tests/cli/praxictl_process.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

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

private:
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
