// A server whose certificate only the clinic's own authority vouches for: refused, until somebody trusts that authority for
// this server. Beyond the certificate nothing is passed over.

#include "core/sync/connection.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/test_registry.h"

#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QByteArray content(const char *name) {
    QFile file(s(TLS_FOLDER "/") + s(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Says over TLS that it can do nothing in particular.
struct SecretiveServer {
    SecretiveServer() {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(content("server.pem")));
        tls.setPrivateKey(QSslKey(content("server.key"), QSsl::Rsa));
        server.setSslConfiguration(tls);
        if (!server.listen(QHostAddress::LocalHost)) {
            qFatal("nothing can listen on loopback");
        }
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    came += socket->readAll();
                    if (came.endsWith("\r\n\r\n")) {
                        const QByteArray body = "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\",\"software\":{\"name\":\"Secretive\"}}";
                        socket->write("HTTP/1.1 200 X\r\nContent-Type: application/fhir+json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                    }
                });
            }
        });
    }
    [[nodiscard]] QString url(const char *host) const { return s("https://%1:%2/fhir").arg(s(host)).arg(server.serverPort()); }
    QSslServer server;
    QByteArray came;
};

} // namespace

class PrivateAuthorityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trustedWhenSomebodySaysSo_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("authority");
        QTest::addColumn<bool>("plain");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("nobody vouches for it") << s("127.0.0.1") << QByteArray() << false << false;
        QTest::newRow("plain http allowed is no leave") << s("127.0.0.1") << QByteArray() << true << false;
        QTest::newRow("the clinic's authority") << s("127.0.0.1") << content("authority.pem") << false << true;
        QTest::newRow("the certificate of another name") << s("localhost") << content("authority.pem") << false << false;
    }
    void trustedWhenSomebodySaysSo() {
        QFETCH(QString, host);
        QFETCH(QByteArray, authority);
        QFETCH(bool, plain);
        QFETCH(bool, trusted);
        SecretiveServer server;
        DeskFixture clinic;
        ServerSettings settings;
        settings.name = s("main");
        settings.url = server.url(qPrintable(host));
        settings.auth = s("bearer");
        settings.allowPlainHttp = plain;
        settings.certificateAuthorities = authority;
        const auto id = must(addServer(clinic.store(), settings, s("desk")));
        QCOMPARE(settingsOf(*clinic.store().ledger().server(id)).certificateAuthorities, authority);
        Connection connection(clinic.store(), id, s("desk"), [] { return QByteArray("canary-token"); });
        const auto check = QCoro::waitFor(connection.check());
        QVERIFY2(check.has_value() == trusted, qPrintable(check ? s("it was trusted") : check.error().message));
        QCOMPARE(server.came.contains("canary-token"), trusted);
        if (!trusted) {
            QCOMPARE(check.error().code, ErrorCode::ServerRefused);
        }
    }

    void whatIsNoCertificate() {
        DeskFixture clinic;
        ServerSettings settings;
        settings.name = s("main");
        settings.url = s("https://fhir.example.org");
        settings.certificateAuthorities = "-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n";
        const auto refused = addServer(clinic.store(), settings, s("desk"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(s("no certificate")), qPrintable(refused.error().message));
    }
};

namespace {
const praxidesk::test::TestRegistration<PrivateAuthorityTest> registration;
}
#include "private_authority_test.moc"
