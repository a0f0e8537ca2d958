#include "core/sync/sign_in.h"

#include "core/sync/connection.h"
#include "tests/desk/desk_fixture.h"
#include "tests/signin/stand_in_authority.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <QUrlQuery>

using namespace praxidesk;
using namespace praxidesk::sync;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// A clinic, a server that wants to be signed in to, and whoever sits before the browser.
struct Place {
    explicit Place(const char *auth) { settings.auth = s(auth); }

    /// As the settings are now.
    SignIn &signIn() {
        if (!server.value) {
            settings.name = s("main");
            settings.url = authority.fhir().base().toString();
            settings.clientId = settings.clientId.isEmpty() ? s("praxidesk") : settings.clientId;
            server = must(addServer(clinic.store(), settings, s("desk")));
            SignIns::of(clinic.store()).use(means());
        }
        return SignIns::of(clinic.store()).to(server);
    }
    SignInMeans means() {
        SignInMeans means;
        means.secrets = secrets;
        means.token = token;
        means.openPage = [this](const QUrl &page) {
            pages << page;
            if (visits) {
                visits(page);
            }
            return true;
        };
        means.after = [this](Milliseconds time, QObject *, std::function<void()> call) { timers.emplace_back(time, std::move(call)); };
        return means;
    }
    /// Another start of the program: what was in memory is gone.
    SignIn &restarted() {
        signIn();
        clinic.reopen();
        SignIns::of(clinic.store()).use(means());
        return signIn();
    }
    Result<QByteArray> authorization(const QByteArray &refused = {}, const QByteArray &given = {}) { return QCoro::waitFor(signIn().authorization(given, refused)); }
    Result<Keeping> askPerson() { return QCoro::waitFor(signIn().askPerson()); }

    DeskFixture clinic;
    StandInAuthority authority{[this] { return clinic.now(); }};
    std::shared_ptr<MemorySecrets> secrets = std::make_shared<MemorySecrets>();
    ServerSettings settings;
    QByteArray token;                               ///< that the program was given
    store::ServerId server;
    QList<QUrl> pages;
    std::function<void(const QUrl &)> visits = [this](const QUrl &page) { authority.browse(page); };
    std::vector<std::pair<Milliseconds, std::function<void()>>> timers;
};

QByteArray bearer(const QByteArray &token) { return "Bearer " + token; }

#define REFUSED(result, word, part)                                                                       \
    do {                                                                                                  \
        const auto given = (result);                                                                      \
        QVERIFY(!given);                                                                                  \
        QCOMPARE(code(given.error().code), s(word));                                                      \
        QVERIFY2(given.error().message.contains(s(part)), qPrintable(given.error().message));             \
    } while (false)

} // namespace

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ---- nothing, and a token that somebody gives

    void nothing() {
        Place place("none");
        QCOMPARE(*place.authorization(), QByteArray());
        REFUSED(place.authorization(QByteArray("")), "sign-in-needed", "main asks to sign in");
    }

    void tokenOfFile() {
        QTemporaryDir folder;
        QFile file(folder.filePath(s("token")));
        const auto write = [&file](const QByteArray &text) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(text);
            file.close();
        };
        Place place("bearer");
        place.settings.tokenFile = file.fileName();
        REFUSED(place.authorization(), "sign-in-needed", "cannot be read");
        write("first.token\n");
        QCOMPARE(*place.authorization({}, "of.environment"), QByteArray("Bearer first.token")); // the file is meant for this server
        REFUSED(place.authorization("Bearer first.token"), "sign-in-needed", "does not accept the token");
        write("second.token"); // somebody renewed it: it is read again
        QCOMPARE(*place.authorization("Bearer first.token"), QByteArray("Bearer second.token"));
        write("two words\nX-Header: injected");
        REFUSED(place.authorization(), "sign-in-needed", "is none");
        write("");
        REFUSED(place.authorization(), "sign-in-needed", "there is no token");
    }

    void tokenOfEnvironmentAndKeychain() {
        Place place("bearer");
        REFUSED(place.authorization(), "sign-in-needed", "there is no token");
        QCOMPARE(QCoro::waitFor(place.signIn().keep("kept.token")), Keeping::UntilTheEnd);
        QCOMPARE(*place.authorization(), QByteArray("Bearer kept.token"));
        QCOMPARE(*place.authorization({}, "of.environment"), QByteArray("Bearer of.environment"));
        QCoro::waitFor(place.signIn().forget());
        REFUSED(place.authorization(), "sign-in-needed", "there is no token");
    }

    /// What this program starts must not inherit it, yet every part of the program has it.
    void tokenLeavesTheEnvironment() {
        QCOMPARE(takeTokenFromEnvironment(), QByteArray());
        qputenv("PRAXIDESK_TOKEN", "of.environment");
        Place place("bearer");
        place.token = takeTokenFromEnvironment();
        QVERIFY(!qEnvironmentVariableIsSet("PRAXIDESK_TOKEN"));
        QCOMPARE(*place.authorization(), QByteArray("Bearer of.environment"));
        QCOMPARE(*place.authorization({}, "of.caller"), QByteArray("Bearer of.caller"));
        REFUSED(place.authorization("Bearer of.environment"), "sign-in-needed", "does not accept the token");
    }

    /// One server's token is nothing for another one.
    void tokenOfEnvironmentIsForOneServer() {
        Place place("bearer");
        place.token = "of.environment";
        QCOMPARE(*place.authorization(), QByteArray("Bearer of.environment"));
        const auto add = [&place](const char *name, const char *auth, const QString &file) {
            ServerSettings other;
            other.name = s(name);
            other.url = s("http://127.0.0.1:1/fhir");
            other.auth = s(auth);
            other.tokenFile = file;
            other.clientId = s("praxidesk");
            return must(addServer(place.clinic.store(), other, s("desk")));
        };
        add("open", "none", {});
        add("with a file", "bearer", s("/nowhere/token"));
        add("with a secret", "client-credentials", {});
        QCOMPARE(*place.authorization(), QByteArray("Bearer of.environment")); // none of these waits for one
        const store::ServerId second = add("second", "bearer", {});
        REFUSED(place.authorization(), "sign-in-needed", "does not say for which");
        const auto ofSecond = [&] { return QCoro::waitFor(SignIns::of(place.clinic.store()).to(second).authorization({})); };
        REFUSED(ofSecond(), "sign-in-needed", "does not say for which");
        QCOMPARE(*place.authorization({}, "of.environment"), QByteArray("Bearer of.environment")); // the caller knows
        QCoro::waitFor(SignIns::of(place.clinic.store()).to(second).keep("kept.for.second"));
        QCOMPARE(*ofSecond(), QByteArray("Bearer kept.for.second"));
        REFUSED(place.authorization(), "sign-in-needed", "does not say for which");
        QVERIFY(removeServer(place.clinic.store(), second, s("desk")));
        QCOMPARE(*place.authorization(), QByteArray("Bearer of.environment"));
    }

    // ---- client credentials

    void clientCredentials_data() {
        QTest::addColumn<QByteArray>("taken");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<bool>("wellKnown");
        QTest::addColumn<int>("requests");
        QTest::newRow("both ways, says nothing") << QByteArray() << QStringList() << true << 1;
        QTest::newRow("basic") << QByteArray("basic") << QStringList{s("client_secret_basic")} << true << 1;
        QTest::newRow("post, says so") << QByteArray("post") << QStringList{s("client_secret_post")} << true << 1;
        QTest::newRow("post, says nothing") << QByteArray("post") << QStringList() << true << 2;
        QTest::newRow("in the CapabilityStatement") << QByteArray() << QStringList() << false << 1;
    }
    void clientCredentials() {
        QFETCH(QByteArray, taken);
        QFETCH(QStringList, said);
        QFETCH(bool, wellKnown);
        QFETCH(int, requests);
        Place place("client-credentials");
        place.authority.secret = "canary+secret&/ü";
        place.authority.takenWay = taken;
        place.authority.saidWays = said;
        place.authority.hasWellKnown = wellKnown;
        QCoro::waitFor(place.signIn().keep(place.authority.secret));
        const auto first = place.authorization();
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
        QCOMPARE(*first, bearer(place.authority.lastAccess()));
        QCOMPARE(place.authority.tokenRequests(), requests);
        // it is used until shortly before its end
        place.clinic.setNow(place.clinic.now() + std::chrono::minutes(58));
        QCOMPARE(*place.authorization(), *first);
        place.clinic.setNow(place.clinic.now() + std::chrono::minutes(1));
        const auto second = place.authorization();
        QVERIFY(second && *second != *first);
        // and another is fetched when the server has forgotten it
        const auto third = place.authorization(*second);
        QVERIFY(third && *third != *second);
        QCOMPARE(*place.authorization(*second), *third); // somebody who still had the old one
        // the FHIR server never saw the secret
        for (const Arrived &arrived : place.authority.fhir().received()) {
            QVERIFY(!arrived.request.body.contains("canary") && arrived.header("authorization").isEmpty());
        }
    }

    void shortLivedTokens() {
        Place place("client-credentials");
        place.authority.secret = "canary-secret";
        place.authority.lifetime = std::chrono::seconds(20);
        QCoro::waitFor(place.signIn().keep(place.authority.secret));
        const QByteArray first = *place.authorization();
        place.clinic.setNow(place.clinic.now() + std::chrono::seconds(9));
        QCOMPARE(*place.authorization(), first);
        place.clinic.setNow(place.clinic.now() + std::chrono::seconds(2));
        QVERIFY(*place.authorization() != first);
    }

    void wrongSecret_data() {
        QTest::addColumn<int>("status");
        QTest::newRow("400") << 400;
        QTest::newRow("401") << 401;
    }
    void wrongSecret() {
        QFETCH(int, status);
        Place place("client-credentials");
        place.authority.secret = "right-secret";
        place.authority.takenWay = "post";
        place.authority.saidWays = QStringList{s("client_secret_post")};
        place.authority.badClientStatus = status;
        QCoro::waitFor(place.signIn().keep("canary-wrong-secret"));
        const auto refused = place.authorization();
        REFUSED(refused, "sign-in-needed", "does not know this program");
        QVERIFY(refused.error().message.contains(s("not with")));
        QVERIFY(!refused.error().message.contains(s("canary-wrong-secret"))); // the server repeats it, we do not
    }

    void withoutSecret() {
        Place place("client-credentials");
        REFUSED(place.authorization(), "sign-in-needed", "no client secret");
        QCOMPARE(place.authority.tokenRequests(), 0);
    }

    void serverSaysNothing() {
        Place place("client-credentials");
        place.authority.hasWellKnown = place.authority.hasMetadata = false;
        QCoro::waitFor(place.signIn().keep("canary-secret"));
        REFUSED(place.authorization(), "server-refused", "does not say where to sign in");
    }

    void givenTokenUrl() {
        Place place("client-credentials");
        place.authority.hasWellKnown = place.authority.hasMetadata = false;
        place.authority.secret = "canary-secret";
        place.settings.tokenUrl = place.authority.authority().base().toString() + s("/token");
        QCoro::waitFor(place.signIn().keep("canary-secret"));
        QVERIFY(place.authorization());
        QVERIFY(place.authority.fhir().received().empty());
    }

    void authorityIsAway() {
        Place place("client-credentials");
        place.authority.secret = "canary-secret";
        place.authority.authority().behave([](const Arrived &) { return Mishap::lost(); });
        QCoro::waitFor(place.signIn().keep("canary-secret"));
        REFUSED(place.authorization(), "server-unreachable", "not possible now");
        place.authority.authority().behave({});
        QVERIFY(place.authorization());
    }

    /// Half an answer is none: no half token is ever used.
    void answerCutAtEveryByte() {
        Place place("client-credentials");
        place.authority.secret = "canary-secret";
        QCoro::waitFor(place.signIn().keep("canary-secret"));
        QVERIFY(place.authorization());
        const qsizetype length = place.authority.authority().lastLength();
        for (qsizetype at = 0; at < length; ++at) {
            place.authority.authority().behave([at](const Arrived &) { return Mishap::cut(at); });
            const auto cut = place.authorization("Bearer " + place.authority.lastAccess());
            QVERIFY2(!cut, qPrintable(s("%1 of %2: %3").arg(at).arg(length).arg(QString::fromLatin1(cut.value_or(QByteArray())))));
            QVERIFY(cut.error().code == ErrorCode::ServerUnreachable || cut.error().code == ErrorCode::ServerRefused);
            place.authority.authority().behave({});
            QVERIFY(place.authorization());
        }
    }

    /// Also who waits for the same gets it, and nobody asks twice.
    void asksOnceForAll() {
        Place place("client-credentials");
        place.authority.secret = "canary-secret";
        QCoro::waitFor(place.signIn().keep("canary-secret"));
        QStringList got;
        const auto ask = [&]() -> QCoro::Task<void> {
            const auto answer = co_await place.signIn().authorization({}, {});
            got << QString::fromLatin1(answer.value_or("none"));
        };
        std::vector<QCoro::Task<void>> tasks;
        for (int i = 0; i < 4; ++i) {
            tasks.push_back(ask());
        }
        QTRY_COMPARE(got.size(), 4);
        QCOMPARE(got.count(got.front()), 4);
        QCOMPARE(place.authority.tokenRequests(), 1);
    }

    // ---- a person in the browser

    void personSignsIn() {
        Place place("smart");
        REFUSED(place.authorization(), "sign-in-needed", "main asks to sign in");
        QCOMPARE(*place.askPerson(), Keeping::UntilTheEnd); // these secrets are in memory
        QCOMPARE(place.pages.size(), 1);
        QTRY_COMPARE(place.authority.seenStatus(), 200);
        const QByteArray first = *place.authorization();
        QCOMPARE(first, bearer(place.authority.lastAccess()));
        QCOMPARE(place.authority.tokenRequests(), 1);
        // renewed before its end, and after each start, by a token that is another one each time
        place.clinic.setNow(place.clinic.now() + std::chrono::hours(2));
        const QByteArray second = *place.authorization();
        QVERIFY(second != first);
        const QByteArray third = *QCoro::waitFor(place.restarted().authorization({}));
        QVERIFY(third != second);
        QCOMPARE(place.authority.tokenRequests(), 3);
        // when it is over there, somebody has to sign in again
        place.authority.forgetAll();
        REFUSED(place.authorization(third), "sign-in-needed", "sign in again");
        REFUSED(place.authorization(), "sign-in-needed", "main asks to sign in");
        QCOMPARE(place.authority.tokenRequests(), 4); // nobody asks for what is known to be over
        QVERIFY(place.askPerson());
        QVERIFY(place.authorization());
    }

    /// The server has taken the refresh token for used: it cannot be told from a stolen one.
    void renewalThatGotLost() {
        Place place("smart");
        QVERIFY(place.askPerson());
        const QByteArray first = *place.authorization();
        place.authority.authority().behave([](const Arrived &) { return Mishap::lost(); });
        REFUSED(place.authorization(first), "server-unreachable", "not possible now");
        place.authority.authority().behave({});
        REFUSED(place.authorization(first), "sign-in-needed", "sign in again");
        QVERIFY(place.askPerson());
        QVERIFY(place.authorization());
    }

    void renewalThatNeverArrived() {
        Place place("smart");
        QVERIFY(place.askPerson());
        const QByteArray first = *place.authorization();
        place.authority.authority().behave([](const Arrived &) { return Mishap::unreached(); });
        REFUSED(place.authorization(first), "server-unreachable", "not possible now");
        place.authority.authority().behave({});
        QVERIFY(place.authorization(first));
    }

    void confidentialProgram() {
        Place place("smart");
        place.authority.secret = "canary-secret";
        REFUSED(place.askPerson(), "sign-in-needed", "does not know this program");
        QCoro::waitFor(place.signIn().keep("canary-secret"));
        QVERIFY(place.askPerson());
        QVERIFY(place.authorization(*place.authorization()));
    }

    void nothingLasts() {
        Place place("smart");
        place.authority.givesRefresh = false;
        QCOMPARE(*place.askPerson(), Keeping::NotRenewable);
        QVERIFY(place.authorization());
        place.clinic.setNow(place.clinic.now() + std::chrono::hours(2));
        REFUSED(place.authorization(), "sign-in-needed", "main asks to sign in");
    }

    void personSaysNo() {
        Place place("smart");
        place.authority.agrees = false;
        REFUSED(place.askPerson(), "sign-in-needed", "The person said no");
        QTRY_COMPARE(place.authority.seenStatus(), 400);
        QCOMPARE(place.authority.tokenRequests(), 0);
    }

    void nobodySignsIn() {
        Place place("smart");
        place.visits = [&place](const QUrl &) { QMetaObject::invokeMethod(QCoreApplication::instance(), [&place] { place.timers.back().second(); }, Qt::QueuedConnection); };
        REFUSED(place.askPerson(), "sign-in-needed", "within five minutes");
        QCOMPARE(place.timers.back().first, SignIn::patience);
        place.authority.browse(place.pages.front()); // too late: nobody listens
        QTRY_VERIFY(place.authority.authority().received().size() >= 1);
        QCOMPARE(place.authority.tokenRequests(), 0);
    }

    void isStopped() {
        Place place("smart");
        place.visits = [&place](const QUrl &) { QMetaObject::invokeMethod(QCoreApplication::instance(), [&place] { place.signIn().cancel(); }, Qt::QueuedConnection); };
        REFUSED(place.askPerson(), "sign-in-needed", "was stopped");
    }

    void answerOfAnother() {
        Place place("smart");
        place.visits = [&place](const QUrl &page) {
            QUrlQuery query(page);
            query.removeAllQueryItems(s("state"));
            query.addQueryItem(s("state"), s("another-state-of-thirty-letters"));
            QUrl forged = page;
            forged.setQuery(query);
            place.authority.browse(forged);
        };
        REFUSED(place.askPerson(), "sign-in-needed", "not the one");
        QCOMPARE(place.authority.tokenRequests(), 0);
        REFUSED(place.authorization(), "sign-in-needed", "asks to sign in");
    }

    void pagesAreUnlikeEachOther() {
        Place place("smart");
        QVERIFY(place.askPerson());
        QVERIFY(place.askPerson());
        for (const char *name : {"state", "code_challenge", "redirect_uri"}) {
            QVERIFY2(QUrlQuery(place.pages[0]).queryItemValue(s(name)) != QUrlQuery(place.pages[1]).queryItemValue(s(name)), name);
        }
    }

    void scopeIsWhatSomebodyWants() {
        Place place("smart");
        place.settings.scope = s("launch/patient user/Slot.rs");
        QVERIFY(place.askPerson());
        QCOMPARE(QUrlQuery(place.pages[0]).queryItemValue(s("scope"), QUrl::FullyDecoded), place.settings.scope);
    }

    void unencryptedPlaces_data() {
        QTest::addColumn<QString>("authorize");
        QTest::addColumn<QString>("token");
        QTest::newRow("authorize") << s("http://auth.example.org/a") << s("https://auth.example.org/t");
        QTest::newRow("token") << s("https://auth.example.org/a") << s("http://auth.example.org/t");
        QTest::newRow("authorize as a program") << s("file:///bin/sh") << s("https://auth.example.org/t");
    }
    void unencryptedPlaces() {
        QFETCH(QString, authorize);
        QFETCH(QString, token);
        Place place("smart");
        place.authority.fhir().behave([&](const Arrived &) {
            return Mishap::says(200, s("{\"authorization_endpoint\":\"%1\",\"token_endpoint\":\"%2\"}").arg(authorize, token).toUtf8(), {{"Content-Type", "application/json"}});
        });
        place.visits = [&place](const QUrl &page) { // no page of there is opened: this one comes here
            QUrl here(QUrlQuery(page).queryItemValue(s("redirect_uri"), QUrl::FullyDecoded));
            here.setQuery(s("code=a&state=") + QUrlQuery(page).queryItemValue(s("state")));
            place.authority.browse(here);
        };
        REFUSED(place.askPerson(), "server-refused", "not encrypted");
        QCOMPARE(place.pages.size(), authorize.startsWith(s("https")) ? 1 : 0);
    }

    // ---- what is kept where

    void secretsBelongToOneServer() {
        Place place("bearer");
        QCoro::waitFor(place.signIn().keep("kept.token"));
        ServerSettings other = place.settings;
        other.name = s("other");
        const auto second = must(addServer(place.clinic.store(), other, s("desk")));
        const auto none = QCoro::waitFor(SignIns::of(place.clinic.store()).to(second).authorization({}));
        REFUSED(none, "sign-in-needed", "no token");
        // another name is the same server, another address is not
        const auto change = [&place](const std::function<void(store::ServerRow &)> &edit) {
            auto row = *place.clinic.store().ledger().server(place.server);
            edit(row);
            store::WriteOptions options{s("edit"), {}, s("desk")};
            options.undoable = false;
            must(place.clinic.store().write(options, [&](store::Writer &) -> Result<void> {
                place.clinic.store().ledger().updateServer(row);
                return {};
            }));
        };
        change([](store::ServerRow &row) { row.name = s("renamed"); });
        QVERIFY(place.authorization());
        change([](store::ServerRow &row) { row.url = s("http://127.0.0.1:1/fhir"); });
        QVERIFY(!place.authorization());
    }
};

namespace {
const praxidesk::test::TestRegistration<SignInTest> registration;
}
#include "sign_in_test.moc"
