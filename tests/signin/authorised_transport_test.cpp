#include "core/sync/authorised_transport.h"

#include "core/sync/connection.h"
#include "tests/desk/desk_fixture.h"
#include "tests/signin/stand_in_authority.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// A server that believes one token, and a transport that has several.
struct Exchange {
    LoopbackServer server{[this](const Request &request) {
                              sync::Answer answer;
                              answer.status = headerOf(request, "authorization") == believed ? 200 : 401;
                              answer.body = said;
                              return answer;
                          }, s("/fhir")};
    QByteArray believed = "Bearer canary-2";
    QByteArray said = "{}";
    QByteArrayList tokens{"canary-1", "canary-2", "canary-3"};
    QByteArrayList refusals;
    std::optional<Error> none;                      ///< instead of another one
    AuthorisedTransport transport{{.base = server.base()}, [this](QByteArray refused) -> QCoro::Task<Result<QByteArray>> {
                                      if (!refused.isNull()) {
                                          refusals << refused;
                                          tokens.removeFirst();
                                          if (none) {
                                              co_return tl::unexpected(*none);
                                          }
                                      }
                                      co_return "Bearer " + tokens.front();
                                  }};
    Answer send(Method method = Method::Post) {
        return QCoro::waitFor(transport.send({method, server.base(), {}, method == Method::Get ? QByteArray() : QByteArray("{\"once\":1}"), "application/fhir+json"}));
    }
};

} // namespace

class AuthorisedTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void triesOnceMore_data() {
        QTest::addColumn<int>("method");
        QTest::newRow("read") << int(Method::Get);
        QTest::newRow("write") << int(Method::Post);
    }
    void triesOnceMore() {
        QFETCH(int, method);
        Exchange exchange;
        QCOMPARE(exchange.send(Method(method)).status, 200);
        QCOMPARE(exchange.refusals, QByteArrayList{"Bearer canary-1"});
        QCOMPARE(exchange.server.received().size(), size_t(2));
        QCOMPARE(exchange.server.received()[0].request.body, exchange.server.received()[1].request.body);
        // what is believed stays
        QCOMPARE(exchange.send(Method(method)).status, 200);
        QCOMPARE(exchange.server.received().size(), size_t(3));
    }

    void onceOnly() {
        Exchange exchange;
        exchange.believed = "Bearer canary-3";
        const Answer answer = exchange.send();
        QCOMPARE(answer.status, 401);
        QCOMPARE(judge({}, answer, {}).outcome, Outcome::SignIn);
        QCOMPARE(exchange.server.received().size(), size_t(2));
    }

    void nothingNewer_data() {
        QTest::addColumn<bool>("needsPerson");
        QTest::newRow("a person has to sign in") << true;
        QTest::newRow("nobody renews it now") << false;
    }
    void nothingNewer() {
        QFETCH(bool, needsPerson);
        Exchange exchange;
        exchange.none = needsPerson ? Error{ErrorCode::SignInNeeded, s("Sign in.")} : Error{ErrorCode::ServerUnreachable, s("It is away.")};
        const Answer answer = exchange.send();
        QCOMPARE(judge({Method::Post, {}, {}, {}, {}}, answer, {}).outcome, needsPerson ? Outcome::SignIn : Outcome::Later);
        QCOMPARE(exchange.server.received().size(), size_t(1));
    }

    void whatProvesItIsCoveredUp() {
        Exchange exchange;
        exchange.believed = "Bearer canary-1";
        exchange.said = "{\"diagnostics\":\"you sent Bearer canary-1\"}";
        const Answer answer = exchange.send();
        QCOMPARE(answer.body, QByteArray("{\"diagnostics\":\"you sent Bearer •••\"}"));
    }

    /// A next page, a place of what was made, and a redirect, all on another origin: nobody goes there.
    void secondOriginGetsNothing_data() {
        QTest::addColumn<QString>("way");
        QTest::newRow("a next link") << s("bearer");
        QTest::newRow("with a person signed in") << s("smart");
        QTest::newRow("with client credentials") << s("client-credentials");
    }
    void secondOriginGetsNothing() {
        QFETCH(QString, way);
        DeskFixture clinic;
        LoopbackServer second([](const Request &) { return Answer{}; }, s("/fhir"));
        const QByteArray there = second.base().toString().toLatin1();
        int exchanges = 0;
        StandInAuthority authority([&clinic] { return clinic.now(); }, [&](const Request &request) {
            sync::Answer answer;
            const QString path = request.url.path();
            ++exchanges;
            answer.status = request.writes() ? 201 : 200;
            answer.headers = {{"Location", there + "/Patient/7"}, {"Content-Location", there + "/Patient/7"}};
            if (path.endsWith(s("/Practitioner"))) {
                answer.status = 307; // the same request once more, elsewhere
            } else if (!request.writes()) {
                answer.body = "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{\"relation\":\"next\",\"url\":\"" + there + "/more?page=2\"}]}";
            }
            return answer;
        });
        authority.secret = way == s("client-credentials") ? "canary-secret" : "";
        ServerSettings settings;
        settings.name = s("main");
        settings.url = authority.fhir().base().toString();
        settings.auth = way;
        settings.clientId = s("praxidesk");
        const auto server = must(addServer(clinic.store(), settings, s("desk")));
        SignInMeans means;
        means.openPage = [&authority](const QUrl &page) {
            authority.browse(page);
            return true;
        };
        SignIns::of(clinic.store()).use(means);
        SignIn &signIn = SignIns::of(clinic.store()).to(server);
        if (way == s("smart")) {
            QVERIFY(QCoro::waitFor(signIn.askPerson()));
        } else {
            QCoro::waitFor(signIn.keep(way == s("bearer") ? authority.newAccess() : QByteArray("canary-secret")));
        }
        Connection connection(clinic.store(), server, s("desk"), {});
        std::ignore = QCoro::waitFor(connection.sync({}));
        SyncOptions push;
        push.pull = false;
        std::ignore = QCoro::waitFor(connection.sync(push));
        std::ignore = QCoro::waitFor(connection.check());
        QVERIFY(exchanges > 1);
        QVERIFY(second.received().empty());
        // and the authorisation server, on its own origin, sees no token of the FHIR server's
        for (const Arrived &arrived : authority.authority().received()) {
            QVERIFY(!arrived.header("authorization").startsWith("Bearer"));
            QVERIFY(!arrived.request.body.contains("canary-access"));
        }
    }

    /// The queue waits, and work goes on; with somebody signed in it leaves.
    void waitsUntilSomebodySignsIn() {
        DeskFixture clinic;
        StandInAuthority authority([&clinic] { return clinic.now(); });
        ServerSettings settings;
        settings.name = s("main");
        settings.url = authority.fhir().base().toString();
        settings.auth = s("smart");
        settings.clientId = s("praxidesk");
        const auto server = must(addServer(clinic.store(), settings, s("desk")));
        Connection connection(clinic.store(), server, s("desk"), {});
        const SyncReport report = QCoro::waitFor(connection.sync({}));
        QVERIFY(report.error && report.error->code == ErrorCode::SignInNeeded);
        QVERIFY(authority.fhir().received().empty());
        QVERIFY(clinic.store().ledger().server(server)->lastError.contains(s("sign in")));
        const int before = clinic.store().ledger().counts(server).waiting;
        QVERIFY(clinic.desk().addPatient({s("Carlson"), s("Carl"), QDate(1961, 2, 3), {}}));
        QVERIFY(clinic.store().ledger().counts(server).waiting >= before);
    }
};

namespace {
const praxidesk::test::TestRegistration<AuthorisedTransportTest> registration;
}
#include "authorised_transport_test.moc"
