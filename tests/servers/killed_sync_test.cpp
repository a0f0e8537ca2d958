// The computer is switched off in the middle of a synchronisation: praxictl sync is killed at any instant; afterwards the
// server has everything once, and a second clinic sees the same. PRAXIDESK_KILL_ROUNDS sets how often (50).

#include "tests/cli/praxictl_process.h"
#include "tests/servers/plain_fhir_server.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using praxidesk::test::PlainFhirServer;
using praxidesk::test::Praxictl;
using praxidesk::test::Ran;

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }

/// "status start" of each appointment, sorted.
QStringList visits(const Praxictl &praxictl) {
    QStringList lines;
    for (const auto &item : praxictl.run("appointment list").items()) {
        const QJsonObject resource = item.toObject().value(u("resource")).toObject();
        lines << resource.value(u("status")).toString() + u' ' + resource.value(u("start")).toString() + u' ' + item.toObject().value(u("promise")).toString();
    }
    lines.sort();
    return lines;
}
/// The same of each Slot.
QStringList slotLines(const Praxictl &praxictl) {
    QStringList lines;
    for (const auto &item : praxictl.run("slot search").items()) {
        lines << item.toObject().value(u("status")).toString() + u' ' + item.toObject().value(u("start")).toString();
    }
    lines.sort();
    return lines;
}

void connectTo(const Praxictl &praxictl, const QUrl &base) {
    QCOMPARE(praxictl.run("init --time-zone Europe/Berlin").exitCode, 0);
    QCOMPARE(praxictl.run(QStringList{u("server"), u("add"), u("main"), u("--kind"), u("fhir"), u("--url"), base.toString()}).exitCode, 0);
}

} // namespace

class KilledSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoneTwice() {
        const int rounds = qEnvironmentVariableIntValue("PRAXIDESK_KILL_ROUNDS") > 0 ? qEnvironmentVariableIntValue("PRAXIDESK_KILL_ROUNDS") : 50;
        QRandomGenerator random(20261121);
        PlainFhirServer server;
        QVERIFY2(!server.base().isEmpty(), server.words());
        const Praxictl praxictl(QStringLiteral(PRAXICTL));
        connectTo(praxictl, server.base());
        const QString schedule = praxictl.run("schedule create --actor Practitioner/a").id();
        const QString patient = praxictl.run("patient add --family A --given B").id();
        QVERIFY(!schedule.isEmpty() && !patient.isEmpty());
        for (int i = 0; i < 30; ++i) {
            const QString from = u("2026-11-%1T%2:00").arg(18 + i / 8).arg(9 + i % 8, 2, 10, QLatin1Char('0'));
            const QString to = u("2026-11-%1T%2:30").arg(18 + i / 8).arg(9 + i % 8, 2, 10, QLatin1Char('0'));
            QCOMPARE(praxictl.run(QStringList{u("slot"), u("create"), u("--schedule"), schedule, u("--start"), from, u("--end"), to}).exitCode, 0);
        }
        QElapsedTimer whole;
        whole.start();
        const Ran first = praxictl.run("sync");
        QVERIFY2(first.exitCode == 0, first.output + first.errors);
        const qint64 usual = std::max<qint64>(20, whole.elapsed() / 4);
        int killed = 0;
        for (int round = 0; round < rounds; ++round) {
            change(random, praxictl, schedule, patient);
            QProcess process;
            process.start(QStringLiteral(PRAXICTL), QStringList{u("--json"), u("--clinic"), praxictl.clinic(), u("--now"), praxictl.now, u("sync")});
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(int(random.bounded(qint64(0), usual)))) {
                ::kill(pid_t(process.processId()), SIGKILL);
                process.waitForFinished();
                ++killed;
            }
            const Ran check = praxictl.run("check");
            QVERIFY2(check.exitCode == 0, check.output.constData());
        }
        QVERIFY2(killed > 0, "no run was killed: the test proves nothing");
        for (int i = 0; i < 5 && !praxictl.run("outbox list").items().isEmpty(); ++i) {
            const Ran ran = praxictl.run("sync");
            QVERIFY2(ran.exitCode == 0, ran.output + ran.errors);
        }
        QVERIFY2(praxictl.run("outbox list").items().isEmpty(), praxictl.run("outbox list").output);
        QVERIFY2(praxictl.run("conflict list").items().isEmpty(), praxictl.run("conflict list").output);
        const Praxictl other(QStringLiteral(PRAXICTL));
        connectTo(other, server.base());
        const Ran pulled = other.run("sync");
        QVERIFY2(pulled.exitCode == 0, pulled.output + pulled.errors);
        QVERIFY(!visits(praxictl).isEmpty());
        QCOMPARE(visits(other), visits(praxictl));
        QCOMPARE(slotLines(other), slotLines(praxictl));
        QCOMPARE(other.run("check").exitCode, 0);
    }

    /// What the clinic had before there was a server: killed while it is queued and while it is sent, it is there once in the end.
    void allOfItIsSentOnce() {
        QRandomGenerator random(20261122);
        PlainFhirServer server;
        QVERIFY2(!server.base().isEmpty(), server.words());
        const Praxictl praxictl(QStringLiteral(PRAXICTL));
        connectTo(praxictl, server.base());
        QFile file(praxictl.path(u("all.ndjson")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        constexpr int count = 400;
        file.write("{\"resourceType\":\"Location\",\"id\":\"room\",\"name\":\"Room\"}\n{\"resourceType\":\"Schedule\",\"id\":\"room\",\"actor\":[{\"reference\":\"Location/room\"}]}\n");
        for (int i = 0; i < count; ++i) {
            const QDateTime start = QDateTime(QDate(2026, 11, 18).addDays(i / 20), QTime(8, 0), Qt::UTC).addSecs(1200 * (i % 20));
            file.write(u("{\"resourceType\":\"Slot\",\"id\":\"slot-%1\",\"schedule\":{\"reference\":\"Schedule/room\"},\"status\":\"free\",\"start\":\"%2\",\"end\":\"%3\"}\n")
                           .arg(i).arg(start.toString(Qt::ISODate), start.addSecs(1200).toString(Qt::ISODate)).toUtf8());
        }
        file.close();
        QCOMPARE(praxictl.run(QStringList{u("import"), file.fileName()}).exitCode, 0);
        QVERIFY(praxictl.run("outbox list").items().isEmpty());
        const Ran asked = praxictl.run("server send-all main --dry-run");
        QVERIFY2(asked.json().value(u("done")).toBool() && asked.json().value(u("total")).toInt() == count + 2 && asked.items().size() == 3, asked.output.constData());
        QVERIFY(praxictl.run("outbox list").items().isEmpty());
        const auto killAtRandom = [&](const QStringList &command) {
            QProcess process;
            process.start(QStringLiteral(PRAXICTL), QStringList{u("--json"), u("--clinic"), praxictl.clinic(), u("--now"), praxictl.now} + command);
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(int(random.bounded(20, 400)))) {
                ::kill(pid_t(process.processId()), SIGKILL);
                process.waitForFinished();
            }
        };
        for (int round = 0; round < 12; ++round) {
            killAtRandom({u("server"), u("send-all"), u("main")});
            killAtRandom({u("sync")});
            const Ran check = praxictl.run("check");
            QVERIFY2(check.exitCode == 0, check.output.constData());
        }
        QCOMPARE(praxictl.run("server send-all main").exitCode, 0);
        for (int i = 0; i < 5 && !praxictl.run("outbox list").items().isEmpty(); ++i) {
            const Ran ran = praxictl.run("sync");
            QVERIFY2(ran.exitCode == 0, ran.output + ran.errors);
        }
        QVERIFY2(praxictl.run("outbox list").items().isEmpty(), praxictl.run("outbox list").output);
        QCOMPARE(praxictl.run("server send-all main").json().value(u("total")).toInt(-1), 0);
        const Praxictl other(QStringLiteral(PRAXICTL));
        connectTo(other, server.base());
        const Ran pulled = other.run("sync");
        QVERIFY2(pulled.exitCode == 0, pulled.output + pulled.errors);
        QCOMPARE(slotLines(other).size(), count);
        QCOMPARE(slotLines(other), slotLines(praxictl));
    }

private:
    static void change(QRandomGenerator &random, const Praxictl &praxictl, const QString &schedule, const QString &patient) {
        const QJsonArray booked = praxictl.run("appointment list --status booked").items();
        const QJsonArray offers = praxictl.run(QStringList{u("find"), u("--schedule"), schedule, u("--duration"), u("30"), u("--limit"), u("0")}).items();
        const int kind = int(random.bounded(3));
        const QString id = booked.isEmpty() ? QString() : booked.at(random.bounded(int(booked.size()))).toObject().value(u("resource")).toObject().value(u("id")).toString();
        const QString start = offers.isEmpty() ? QString() : offers.at(random.bounded(int(offers.size()))).toObject().value(u("start")).toString();
        if (!id.isEmpty() && (kind == 0 || start.isEmpty())) {
            QCOMPARE(praxictl.run(QStringList{u("cancel"), id}).exitCode, 0);
        } else if (!id.isEmpty() && kind == 1) {
            QCOMPARE(praxictl.run(QStringList{u("move"), id, u("--start"), start}).exitCode, 0);
        } else {
            QCOMPARE(praxictl.run(QStringList{u("book"), u("--schedule"), schedule, u("--start"), start, u("--patient"), patient}).exitCode, 0);
        }
    }
};

const praxidesk::test::TestRegistration<KilledSyncTest> killedSyncTest;
#include "killed_sync_test.moc"
