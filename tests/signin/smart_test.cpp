#include "core/sync/connection.h"
#include "core/sync/smart.h"

#include "tests/support/test_registry.h"

#include <QTest>
#include <QUrlQuery>

using namespace praxidesk;
using namespace praxidesk::sync;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Answer answer(int status, const QByteArray &body, Failure failure = Failure::None) {
    Answer made;
    made.status = status;
    made.body = body;
    made.failure = failure;
    return made;
}

} // namespace

class SmartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// RFC 7636, appendix B.
    void proofKey() {
        const unsigned char octets[] = {116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121};
        const ProofKey key = proofKeyOf(QByteArray(reinterpret_cast<const char *>(octets), sizeof octets));
        QCOMPARE(key.verifier, QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
        QCOMPARE(key.challenge(), QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void readsConfiguration() {
        const auto places = readSmartConfiguration("{\"authorization_endpoint\":\"https://auth.example.org/a\",\"token_endpoint\":\"https://auth.example.org/t\","
                                                   "\"token_endpoint_auth_methods_supported\":[\"client_secret_post\"],\"scopes_supported\":[\"online_access\"],\"capabilities\":[\"permission-v2\"]}");
        QVERIFY(places.has_value());
        QCOMPARE(places->authorize, QUrl(s("https://auth.example.org/a")));
        QCOMPARE(places->token, QUrl(s("https://auth.example.org/t")));
        QCOMPARE(wayOf(*places), Client::Way::Post);
        QCOMPARE(usualScope(*places), s("online_access user/*.cruds"));
        QCOMPARE(usualScope({}), s("offline_access user/*.*"));
        QCOMPARE(wayOf({}), Client::Way::Basic);
        for (const char *none : {"", "[]", "{}", "{\"token_endpoint\":\"\"}", "{\"token_endpoint\":5}", "{\"token_endpoint\":\"/token\"}"}) {
            QVERIFY2(!readSmartConfiguration(none), none);
        }
    }

    void pageHasAllAndNothingElse() {
        SignInPlaces places;
        places.authorize = QUrl(s("https://auth.example.org/a?tenant=7"));
        SignInQuestion question{s("a client&+ü"), s("offline_access user/*.*"), s("st+ate"), QUrl(s("http://127.0.0.1:4711/callback")), QUrl(s("https://fhir.example.org/r4")), {"verifier"}};
        const QUrl page = signInPage(places, question);
        QCOMPARE(page.adjusted(QUrl::RemoveQuery), QUrl(s("https://auth.example.org/a")));
        QVERIFY(!page.query(QUrl::FullyEncoded).contains(u'+'));
        QVERIFY(!page.toString(QUrl::FullyEncoded).contains(s("verifier")));
        const QUrlQuery query(page);
        const std::map<QString, QString> expected{{s("tenant"), s("7")}, {s("response_type"), s("code")}, {s("client_id"), question.clientId}, {s("redirect_uri"), s("http://127.0.0.1:4711/callback")},
                                                  {s("scope"), question.scope}, {s("state"), question.state}, {s("aud"), s("https://fhir.example.org/r4")},
                                                  {s("code_challenge"), QString::fromLatin1(question.key.challenge())}, {s("code_challenge_method"), s("S256")}};
        QCOMPARE(size_t(query.queryItems().size()), expected.size());
        for (const auto &[name, value] : expected) {
            QCOMPARE(query.queryItemValue(name, QUrl::FullyDecoded), value);
        }
    }

    void clientShowsItselfInOneWay() {
        const QUrl place(s("https://auth.example.org/t"));
        const FormFields fields{{"grant_type", s("client_credentials")}};
        const Client basic{s("me:you"), "pass&word+", Client::Way::Basic};
        QCOMPARE(clientAuthorization(basic), "Basic " + QByteArray("me%3Ayou:pass%26word%2B").toBase64());
        QCOMPARE(tokenRequest(place, basic, fields).body, QByteArray("grant_type=client_credentials"));
        const Client post{s("me"), "pass&word+", Client::Way::Post};
        QCOMPARE(clientAuthorization(post), QByteArray());
        QCOMPARE(tokenRequest(place, post, fields).body, QByteArray("grant_type=client_credentials&client_id=me&client_secret=pass%26word%2B"));
        const Client open{s("me"), {}, Client::Way::Basic};
        QCOMPARE(clientAuthorization(open), QByteArray());
        QCOMPARE(tokenRequest(place, open, fields).body, QByteArray("grant_type=client_credentials&client_id=me"));
        QCOMPARE(tokenRequest(place, open, fields).contentType, QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(tokenRequest(place, open, fields).url.query(), QString()); // a secret never stands in an address
    }

    void readsTokens() {
        const auto tokens = readTokens(s("main"), answer(200, "{\"access_token\":\"a.b\",\"token_type\":\"bearer\",\"expires_in\":\"90\",\"refresh_token\":\"r\"}"));
        QVERIFY(tokens.has_value());
        QCOMPARE(tokens->access, QByteArray("a.b"));
        QCOMPARE(tokens->refresh, QByteArray("r"));
        QCOMPARE(*tokens->lifetime, Milliseconds(90'000));
        QVERIFY(!readTokens(s("main"), answer(200, "{\"access_token\":\"a\"}"))->lifetime);
    }

    void readsRefusals_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("failure");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("says");
        const auto none = int(Failure::None);
        QTest::newRow("bad secret") << 401 << QByteArray("{\"error\":\"invalid_client\",\"error_description\":\"wrong secret\"}") << none << s("sign-in-needed") << s("wrong secret");
        QTest::newRow("bad secret as 400") << 400 << QByteArray("{\"error\":\"invalid_request\",\"error_description\":\"Invalid secret\"}") << none << s("sign-in-needed") << s("Invalid secret");
        QTest::newRow("an OperationOutcome") << 400 << QByteArray("{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"invalid\",\"details\":{\"text\":\"Invalid client\"}}]}") << none << s("sign-in-needed") << s("Invalid client");
        QTest::newRow("over") << 400 << QByteArray("{\"error\":\"invalid_grant\"}") << none << s("sign-in-needed") << s("sign in again");
        QTest::newRow("a page with 403") << 403 << QByteArray() << int(Failure::NotFhir) << s("sign-in-needed") << s("did not let us in");
        QTest::newRow("a page with 200") << 200 << QByteArray() << int(Failure::NotFhir) << s("server-refused") << QString();
        QTest::newRow("busy") << 429 << QByteArray("{}") << none << s("server-unreachable") << s("429");
        QTest::newRow("broken") << 500 << QByteArray("{}") << none << s("server-unreachable") << s("500");
        QTest::newRow("nobody") << 0 << QByteArray() << int(Failure::NotSent) << s("server-unreachable") << QString();
        QTest::newRow("cut") << 200 << QByteArray() << int(Failure::Unknown) << s("server-unreachable") << QString();
        QTest::newRow("another certificate") << 0 << QByteArray() << int(Failure::NotSecure) << s("server-refused") << QString();
        QTest::newRow("sent on") << 302 << QByteArray() << int(Failure::Redirected) << s("server-refused") << QString();
        QTest::newRow("no token") << 200 << QByteArray("{\"token_type\":\"bearer\"}") << none << s("server-refused") << s("no bearer token");
        QTest::newRow("another kind") << 200 << QByteArray("{\"access_token\":\"a\",\"token_type\":\"mac\"}") << none << s("server-refused") << s("no bearer token");
        QTest::newRow("a token with a line") << 200 << QByteArray("{\"access_token\":\"a\\r\\nX: y\",\"token_type\":\"bearer\"}") << none << s("server-refused") << s("no bearer token");
    }
    void readsRefusals() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, failure);
        QFETCH(QString, word);
        QFETCH(QString, says);
        const auto tokens = readTokens(s("main"), answer(status, body, Failure(failure)));
        QVERIFY(!tokens);
        QCOMPARE(code(tokens.error().code), word);
        QVERIFY2(tokens.error().message.contains(says), qPrintable(tokens.error().message));
        QVERIFY(tokens.error().message.contains(s("main")));
    }

    /// What somebody allowed is the server's own address: beside https nothing is plain.
    void plainHttpIsOfItsOwnAddress_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("https, a plain token endpoint") << s("https://fhir.example.org/r4") << s("http://auth.example.org/token") << false;
        QTest::newRow("https, its own host") << s("https://fhir.example.org/r4") << s("http://fhir.example.org/token") << false;
        QTest::newRow("https and https") << s("https://fhir.example.org/r4") << s("https://auth.example.org/token") << true;
        QTest::newRow("plain and plain") << s("http://fhir.example.org/r4") << s("http://auth.example.org/token") << true;
        QTest::newRow("loopback") << s("https://fhir.example.org/r4") << s("http://127.0.0.1:8080/token") << true;
    }
    void plainHttpIsOfItsOwnAddress() {
        QFETCH(QString, url);
        QFETCH(QString, token);
        QFETCH(bool, isTaken);
        ServerSettings settings;
        settings.name = s("main");
        settings.url = url;
        settings.auth = s("client-credentials");
        settings.clientId = s("desk");
        settings.tokenUrl = token;
        settings.allowPlainHttp = true;
        QCOMPARE(toRow(settings).has_value(), isTaken);
        QCOMPARE(isSafe(QUrl(token), mayBePlain(settings)), isTaken);
    }

    void safePlaces_data() {
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("safe");
        QTest::newRow("https://auth.example.org/t") << false << true;
        QTest::newRow("http://127.0.0.1:80/t") << false << true;
        QTest::newRow("http://[::1]/t") << false << true;
        QTest::newRow("http://localhost/t") << false << true;
        QTest::newRow("http://auth.example.org/t") << false << false;
        QTest::newRow("http://auth.example.org/") << true << true;
        QTest::newRow("http://127.0.0.1.example.org/t") << false << false;
        QTest::newRow("https://me:you@auth.example.org/t") << true << false;
        QTest::newRow("ftp://auth.example.org/t") << true << false;
        QTest::newRow("file:///t") << true << false;
        QTest::newRow("/t") << true << false;
    }
    void safePlaces() {
        QFETCH(bool, allowed);
        QFETCH(bool, safe);
        QCOMPARE(isSafe(QUrl(s(QTest::currentDataTag())), allowed), safe);
    }

    void coversUpSecrets() {
        QCOMPARE(without("s3cret-one", "a s3cret-one, s3cret-one"), QByteArray("a •••, •••"));
        QCOMPARE(without("", "all"), QByteArray("all"));
        QCOMPARE(without("a", "all"), QByteArray("all")); // nobody's secret
    }
};

namespace {
const praxidesk::test::TestRegistration<SmartTest> registration;
}
#include "smart_test.moc"
