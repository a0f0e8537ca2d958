// What praxictl says where signing in cannot be: each with its word and exit status.

#include "tests/signin/signed_in_home.h"
#include "tests/support/test_registry.h"

using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

class CommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_home.praxictl("init --name Praxis --time-zone Europe/Berlin").exitCode, 0);
        QCOMPARE(m_home.praxictl("server add open --kind fhir --url https://open.example.org").exitCode, 0);
        QCOMPARE(m_home.praxictl("server add token --kind fhir --url https://token.example.org --auth bearer").exitCode, 0);
        QCOMPARE(m_home.praxictl("server add client --kind fhir --url https://client.example.org --auth client-credentials --client-id me").exitCode, 0);
        QFile garbage(m_home.path("clinic") + s("/garbage.pem"));
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write("no certificate");
    }

    void refused_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("server sign-in nowhere") << s("not-found") << 3;
        QTest::newRow("server sign-out nowhere") << s("not-found") << 3;
        QTest::newRow("server sign-in open") << s("invalid-argument") << 3;
        QTest::newRow("server sign-in token") << s("invalid-argument") << 3;
        QTest::newRow("server sign-in token --secret-file garbage.pem") << s("invalid-argument") << 3;
        QTest::newRow("server sign-in client --token-file garbage.pem") << s("invalid-argument") << 3;
        QTest::newRow("server sign-in token --token-file missing") << s("not-found") << 3;
        QTest::newRow("server sign-in") << s("usage") << 2;
        QTest::newRow("server add a --kind fhir --url https://a.example.org --auth smart") << s("invalid-argument") << 3;
        QTest::newRow("server add a --kind fhir --url https://a.example.org --auth client-credentials") << s("invalid-argument") << 3;
        QTest::newRow("server add a --kind fhir --url https://a.example.org --auth client-credentials --client-id me --token-url http://a.example.org/t") << s("invalid-argument") << 3;
        QTest::newRow("server add a --kind fhir --url http://a.example.org") << s("invalid-argument") << 3;
        QTest::newRow("server add a --kind fhir --url https://a.example.org --ca-file missing.pem") << s("not-found") << 3;
        QTest::newRow("server add a --kind fhir --url https://a.example.org --ca-file garbage.pem") << s("invalid-argument") << 3;
        QTest::newRow("server check token") << s("sign-in-needed") << 4;
        QTest::newRow("sync --server client") << s("sign-in-needed") << 4;
    }
    void refused() {
        QFETCH(QString, word);
        QFETCH(int, exitCode);
        const auto ran = m_home.praxictl(QTest::currentDataTag());
        QCOMPARE(ran.errorCode(), word);
        QCOMPARE(ran.exitCode, exitCode);
    }

    void signedOutTwiceIsSignedOut() {
        QCOMPARE(m_home.praxictl("server sign-out token").exitCode, 0);
        QCOMPARE(m_home.praxictl("server sign-out token").exitCode, 0);
        QCOMPARE(m_home.praxictl("server sign-out open").exitCode, 0);
    }

private:
    SignedInHome m_home{false};
};

namespace {
const praxidesk::test::TestRegistration<CommandTest> registration;
}
#include "command_test.moc"
