#include "core/sync/network_transport.h"

#include "tests/support/test_registry.h"
#include "tests/sync/scripted_server.h"

#include <QCoroTask>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using praxidesk::test::ReceivedRequest;
using praxidesk::test::Script;
using praxidesk::test::ScriptedServer;

Q_DECLARE_METATYPE(praxidesk::sync::Failure)
Q_DECLARE_METATYPE(praxidesk::sync::Method)

namespace {

Request to(const QUrl &url, Method method = Method::Get, const QByteArray &body = {}) {
    return {method, url, {}, body, body.isEmpty() ? QByteArray() : QByteArray("application/fhir+json")};
}

NetworkTransport::Settings settings(const ScriptedServer &server) {
    NetworkTransport::Settings result;
    result.base = server.url();
    return result;
}

Answer ask(NetworkTransport &transport, const Request &request) { return QCoro::waitFor(transport.send(request)); }

const QByteArray patient = R"({"resourceType":"Patient"})";

} // namespace

class TransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsTheAnswer() {
        ScriptedServer server([](const ReceivedRequest &) { return Script{ScriptedServer::response(201, patient, "application/fhir+json; charset=utf-8", {"ETag: W/\"7\""})}; });
        NetworkTransport transport(settings(server), [] { return QByteArray("Bearer canary"); });
        Request request = to(server.url(QStringLiteral("/fhir/Patient?name=a%20b&_count=2")), Method::Put, patient);
        request.headers.emplace_back("If-Match", "W/\"6\"");
        const Answer answer = ask(transport, request);
        QCOMPARE(int(answer.failure), int(Failure::None));
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.body, patient);
        QCOMPARE(answer.header("etag"), QByteArray("W/\"7\""));
        QVERIFY(answer.succeeded());
        QCOMPARE(server.received().size(), size_t(1));
        const ReceivedRequest &received = server.received().front();
        QCOMPARE(received.method, QByteArray("PUT"));
        QCOMPARE(received.target, QByteArray("/fhir/Patient?name=a%20b&_count=2"));
        QCOMPARE(received.body, patient);
        QCOMPARE(received.headers.value("if-match"), QByteArray("W/\"6\""));
        QCOMPARE(received.headers.value("authorization"), QByteArray("Bearer canary"));
        QCOMPARE(received.headers.value("content-type"), QByteArray("application/fhir+json"));
        QVERIFY(received.headers.value("accept").contains("application/fhir+json"));
    }

    void tellsWhatWentWrong_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<int>("status");
        const QByteArray whole = ScriptedServer::response(200, patient);
        QTest::newRow("closed without a word") << QByteArray() << Failure::Unknown << 0;
        for (qsizetype length = 1; length < whole.size(); length += 9) {
            QTest::addRow("cut after %d bytes", int(length)) << whole.left(length) << Failure::Unknown << -1;
        }
        QTest::newRow("cut before the last byte") << whole.chopped(1) << Failure::Unknown << 200;
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << Failure::Unknown << -1;
        QTest::newRow("a page") << ScriptedServer::response(200, "<html>", "text/html") << Failure::NotFhir << 200;
        QTest::newRow("a page without a type") << ScriptedServer::response(200, "<html>", "") << Failure::NotFhir << 200;
        QTest::newRow("a proxy's error page") << ScriptedServer::response(502, "<html>", "text/html") << Failure::NotFhir << 502;
        QTest::newRow("sent elsewhere") << ScriptedServer::response(302, "", "", {"Location: http://127.0.0.1:9/stolen"}) << Failure::Redirected << 302;
        QTest::newRow("sent elsewhere for good") << ScriptedServer::response(308, "", "", {"Location: /other"}) << Failure::Redirected << 308;
        QTest::newRow("too long") << ScriptedServer::response(200, '"' + QByteArray(2000, 'x') + '"') << Failure::TooLarge << 200;
        QTest::newRow("nothing, and well") << ScriptedServer::response(204, "", "") << Failure::None << 204;
        QTest::newRow("an outcome") << ScriptedServer::response(422, R"({"resourceType":"OperationOutcome"})") << Failure::None << 422;
        QTest::newRow("not signed in") << ScriptedServer::response(401, "", "", {"WWW-Authenticate: Basic realm=\"x\""}) << Failure::None << 401;
    }
    void tellsWhatWentWrong() {
        QFETCH(QByteArray, bytes);
        QFETCH(Failure, failure);
        QFETCH(int, status);
        ScriptedServer server([&](const ReceivedRequest &) { return Script{bytes}; });
        auto limited = settings(server);
        limited.mostBytes = 1000;
        NetworkTransport transport(limited, {});
        const Answer answer = ask(transport, to(server.url()));
        QCOMPARE(int(answer.failure), int(failure));
        if (status >= 0) {
            QCOMPARE(answer.status, status);
        }
        QCOMPARE(answer.words.isEmpty(), failure == Failure::None);
    }

    void neverWritesTwice_data() {
        QTest::addColumn<Method>("method");
        QTest::newRow("POST") << Method::Post;
        QTest::newRow("PUT") << Method::Put;
        QTest::newRow("PATCH") << Method::Patch;
        QTest::newRow("DELETE") << Method::Delete;
    }
    /// The server keeps the connection open after the first answer, takes the second request and closes without a word:
    /// the access manager would send it again.
    void neverWritesTwice() {
        QFETCH(Method, method);
        int count = 0;
        ScriptedServer server([&](const ReceivedRequest &) { return ++count == 1 ? Script{ScriptedServer::response(200, patient), false} : Script{}; });
        NetworkTransport transport(settings(server), {});
        QCOMPARE(ask(transport, to(server.url())).status, 200);
        const Answer answer = ask(transport, to(server.url(), method, method == Method::Delete ? QByteArray() : patient));
        QCOMPARE(int(answer.failure), int(Failure::Unknown));
        QCOMPARE(server.received().size(), size_t(2));
    }

    void sendsNothingWhereItMustNot_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("ownPort");
        QTest::addColumn<QString>("target");
        QTest::newRow("another host") << "http://localhost:1/fhir" << true << QString();
        QTest::newRow("another scheme") << "https://127.0.0.1/fhir" << true << QString();
        QTest::newRow("plain http far away") << "http://192.0.2.1/fhir" << false << "http://192.0.2.1/fhir/Patient";
        QTest::newRow("a password in the address") << "http://127.0.0.1:1/fhir" << false << "http://u:p@127.0.0.1:1/fhir";
    }
    void sendsNothingWhereItMustNot() {
        QFETCH(QString, base);
        QFETCH(bool, ownPort);
        QFETCH(QString, target);
        ScriptedServer server([](const ReceivedRequest &) { return Script{ScriptedServer::response(200, patient)}; });
        NetworkTransport::Settings elsewhere;
        elsewhere.base = QUrl(base);
        int asked = 0;
        NetworkTransport transport(elsewhere, [&asked] {
            ++asked;
            return QByteArray("Bearer canary");
        });
        const Answer answer = ask(transport, to(ownPort ? server.url() : QUrl(target)));
        QCOMPARE(int(answer.failure), int(Failure::NotSent));
        QVERIFY(!answer.words.isEmpty());
        QVERIFY(server.received().empty());
        QCOMPARE(asked, 0);
    }

    void knowsThatNobodyListens() {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        NetworkTransport::Settings there;
        there.base = QUrl(QStringLiteral("http://127.0.0.1:%1/fhir").arg(closed.serverPort()));
        closed.close();
        NetworkTransport transport(there, {});
        QCOMPARE(int(ask(transport, to(there.base)).failure), int(Failure::NotSent));
    }

    void stopsWaiting() {
        ScriptedServer server([](const ReceivedRequest &) { return Script{{}, false, true}; });
        auto impatient = settings(server);
        impatient.idleTimeout = Milliseconds(20);
        NetworkTransport transport(impatient, {});
        QCOMPARE(int(ask(transport, to(server.url(), Method::Post, patient)).failure), int(Failure::Unknown));
    }

    void canBeCancelled() {
        NetworkTransport *running = nullptr;
        ScriptedServer server([&running](const ReceivedRequest &) {
            running->cancel();
            return Script{{}, false, true};
        });
        NetworkTransport transport(settings(server), {});
        running = &transport;
        QCOMPARE(int(ask(transport, to(server.url(), Method::Post, patient)).failure), int(Failure::Cancelled));
        QCOMPARE(server.received().size(), size_t(1));
    }

    void refusesABombInGzip() {
        // 1 MiB of zeros, packed to about a kilobyte
        const QByteArray zlib = qCompress(QByteArray(1024 * 1024, '0'), 9).mid(4);
        ScriptedServer server([&](const ReceivedRequest &) { return Script{ScriptedServer::response(200, zlib, "application/fhir+json", {"Content-Encoding: deflate"})}; });
        auto limited = settings(server);
        limited.mostBytes = 100 * 1024;
        NetworkTransport transport(limited, {});
        const Answer answer = ask(transport, to(server.url()));
        QCOMPARE(int(answer.failure), int(Failure::TooLarge));
        QVERIFY(answer.body.isEmpty());
    }

    void keepsNoCookies() {
        ScriptedServer server([](const ReceivedRequest &) { return Script{ScriptedServer::response(200, patient, "application/json", {"Set-Cookie: session=1"})}; });
        NetworkTransport transport(settings(server), {});
        QCOMPARE(ask(transport, to(server.url())).status, 200);
        QCOMPARE(ask(transport, to(server.url())).status, 200);
        QVERIFY(!server.received().back().headers.contains("cookie"));
    }
};

const praxidesk::test::TestRegistration<TransportTest> registration;

#include "transport_test.moc"
