#include "core/sync/loopback_listener.h"

#include "tests/support/test_registry.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct Listening {
    Listening() {
        QObject::connect(&listener, &LoopbackListener::came, &listener, [this](const SignInAnswer &answer) { came.push_back(answer); });
        address = *listener.listen();
    }
    /// What is answered to bytes; empty: nobody takes them.
    [[nodiscard]] QByteArray say(const QByteArray &bytes) const {
        QTcpSocket socket;
        socket.connectToHost(address.host(), quint16(address.port()));
        if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::ConnectedState || socket.error() != QAbstractSocket::UnknownSocketError; })
            || socket.state() != QAbstractSocket::ConnectedState) {
            return {};
        }
        socket.write(bytes);
        std::ignore = QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; });
        return socket.readAll();
    }
    [[nodiscard]] QByteArray get(const QByteArray &target, const QByteArray &method = "GET", QByteArray host = {}) const {
        host = host.isEmpty() ? address.authority().toLatin1() : host;
        return say(method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    }
    LoopbackListener listener{s("the-state")};
    QUrl address;
    std::vector<SignInAnswer> came;
};

} // namespace

class ListenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOneAnswer() {
        Listening one;
        const QByteArray page = one.get("/callback?code=a%2Bb%26c+d&state=the-state");
        QVERIFY2(page.startsWith("HTTP/1.1 200 "), page);
        QVERIFY(page.contains("close this page"));
        QVERIFY(!page.contains("a+b") && !page.contains("the-state"));
        QVERIFY(page.contains("no-store"));
        QCOMPARE(one.came.size(), size_t(1));
        QCOMPARE(one.came.front().code, s("a+b&c d"));
        QVERIFY(!one.came.front().isForged);
        QCOMPARE(one.get("/callback?code=again&state=the-state"), QByteArray()); // nobody is there
        QCOMPARE(one.came.size(), size_t(1));
    }

    void forgedAnswer_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("another state") << QByteArray("?code=a&state=other");
        QTest::newRow("no state") << QByteArray("?code=a");
        QTest::newRow("an error of another") << QByteArray("?error=access_denied&state=");
    }
    void forgedAnswer() {
        QFETCH(QByteArray, query);
        Listening one;
        QVERIFY(one.get("/callback" + query).startsWith("HTTP/1.1 400 "));
        QCOMPARE(one.came.size(), size_t(1));
        QVERIFY(one.came.front().isForged);
        QVERIFY(one.came.front().code.isEmpty());
    }

    void saysWhatWentWrong() {
        Listening one;
        const QByteArray page = one.get("/callback?error=access_denied&error_description=%3Cb%3Eno&state=the-state");
        QVERIFY(page.startsWith("HTTP/1.1 400 "));
        QVERIFY(!page.contains("<b>no")); // nothing of what came
        QCOMPARE(one.came.front().error, s("access_denied"));
        QCOMPARE(one.came.front().errorWords, s("<b>no"));
    }

    void goesOnListeningAfter_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("an icon") << QByteArray("GET /favicon.ico HTTP/1.1\r\nHost: HOST\r\n\r\n") << QByteArray("404");
        QTest::newRow("a post") << QByteArray("POST /callback?code=a&state=the-state HTTP/1.1\r\nHost: HOST\r\n\r\n") << QByteArray("405");
        QTest::newRow("another name of this computer") << QByteArray("GET /callback?code=a&state=the-state HTTP/1.1\r\nHost: evil.example.org\r\n\r\n") << QByteArray("403");
        QTest::newRow("no host") << QByteArray("GET /callback?code=a&state=the-state HTTP/1.0\r\n\r\n") << QByteArray("403");
        QTest::newRow("noise") << QByteArray("\x16\x03\x01\r\n\r\n") << QByteArray("403");
        QTest::newRow("without an end") << QByteArray(64 * 1024, 'x') << QByteArray();
    }
    void goesOnListeningAfter() {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        Listening one;
        const QByteArray answer = one.say(request.replace("HOST", one.address.authority().toLatin1()));
        QVERIFY2(answer.mid(9, 3) == status, answer);
        QVERIFY(one.came.empty());
        QVERIFY(one.get("/callback?code=a&state=the-state").startsWith("HTTP/1.1 200 "));
        QCOMPARE(one.came.size(), size_t(1));
    }

    void isReachedFromThisComputerAlone() {
        const Listening one;
        QCOMPARE(one.address.host(), s("127.0.0.1"));
        const Listening other;
        QVERIFY(other.address.port() != one.address.port());
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback()) {
                continue;
            }
            QTcpSocket socket;
            socket.connectToHost(address, quint16(one.address.port()));
            QVERIFY2(QTest::qWaitFor([&socket] { return socket.error() != QAbstractSocket::UnknownSocketError; }), qPrintable(address.toString()));
            QVERIFY(socket.state() != QAbstractSocket::ConnectedState);
        }
    }
};

namespace {
const praxidesk::test::TestRegistration<ListenerTest> registration;
}
#include "listener_test.moc"
