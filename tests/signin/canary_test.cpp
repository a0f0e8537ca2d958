// A full run of the real praxictl with a real keychain: signing in, synchronising, booking, every way of failing, an end by
// force. Afterwards nothing of what signs in stands in any file, and no patient outside of the clinic file.

#include "tests/signin/signed_in_home.h"
#include "tests/signin/stand_in_authority.h"
#include "tests/simulation/simulated_server.h"
#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QJsonArray>

#include <csignal>

using namespace praxidesk;
using namespace praxidesk::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// What signs in, as the stand-in makes it; found in any coding that a file of ours could have.
const QByteArrayList secrets{"canary-access", "canary-refresh", "canary-code", "canary-client-secret", "canary-bearer-token"};
const QByteArray patient = "Canarius";

QByteArrayList codings(const QByteArray &text) {
    const QString wide = QString::fromUtf8(text);
    QByteArrayList all{text, QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2), text.toHex()};
    for (int shift = 0; shift < 3; ++shift) { // wherever it begins in what was coded
        const QByteArray coded = (QByteArray(shift, 'x') + text).toBase64(QByteArray::OmitTrailingEquals);
        all << coded.mid((shift * 4 + 2) / 3 + 1).chopped(1);
    }
    return all;
}

QStringList filesWith(const QString &folder, const QByteArray &text, const QString &except = {}) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if ((!except.isEmpty() && file.fileName().startsWith(except)) || !QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray content = file.readAll();
        for (const QByteArray &coding : codings(text)) {
            if (content.contains(coding)) {
                found << file.fileName() + s(": ") + QString::fromLatin1(coding);
            }
        }
    }
    return found;
}

} // namespace

class CanaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchFindsWhatIsThere() {
        QTemporaryDir folder;
        for (const QByteArray &coding : {QByteArray("a canary-access b"), QByteArray("y canary-access").toBase64(), QByteArray("canary-access").toHex()}) {
            QFile file(folder.filePath(s("file")));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(coding);
            file.close();
            QVERIFY2(!filesWith(folder.path(), "canary-access").isEmpty(), coding);
        }
        QVERIFY(filesWith(folder.path(), "canary-refresh").isEmpty());
    }

    void nothingIsLeftAnywhere() {
        SignedInHome home(true);
        Instant now = Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 17)) + std::chrono::hours(8);
        SimulatedServer mind({}, [&now] { return now; });
        StandInAuthority authority([&now] { return now; }, [&mind](const sync::Request &request) { return mind.answer(request); });
        const QString url = authority.fhir().base().toString();
        const auto ok = [](const SignedInHome::Ran &ran) { return ran.exitCode == 0 ? QByteArray() : ran.output + ran.errors; };
        const auto signIn = [&] {
            bool visited = false;
            return home.praxictl({s("server"), s("sign-in"), s("main")}, [&](const QByteArray &errors) {
                for (const QByteArray &line : errors.split('\n')) {
                    if (!visited && line.startsWith("http://127.0.0.1") && errors.endsWith('\n')) {
                        visited = true;
                        authority.browse(QUrl::fromEncoded(line));
                    }
                }
            });
        };
        QCOMPARE(ok(home.praxictl("init --name Praxis --time-zone Europe/Berlin")), QByteArray());
        const QString schedule = home.praxictl("schedule create --actor Practitioner/dr_smith").word("id");
        const QString who = home.praxictl({s("patient"), s("add"), s("--family"), QString::fromUtf8(patient), s("--given"), s("Olivia")}).word("id");
        QCOMPARE(ok(home.praxictl({s("slot"), s("create"), s("--schedule"), schedule, s("--start"), s("2026-11-17T09:00"), s("--end"), s("2026-11-17T09:20")})), QByteArray());
        QCOMPARE(ok(home.praxictl({s("server"), s("add"), s("main"), s("--kind"), s("fhir"), s("--url"), url, s("--auth"), s("smart"), s("--client-id"), s("praxidesk")})), QByteArray());

        // nobody has signed in yet; local work goes on
        const auto tooEarly = home.praxictl("sync");
        QCOMPARE(tooEarly.exitCode, 4);
        QCOMPARE(tooEarly.errorCode(), s("sign-in-needed"));
        QVERIFY(authority.authority().received().empty());

        const auto signedIn = signIn();
        QCOMPARE(ok(signedIn), QByteArray());
        QCOMPARE(signedIn.word("kept"), s("keychain"));
        // another process gets in with what the keychain keeps
        const auto first = home.praxictl("sync");
        QCOMPARE(ok(first), QByteArray());
        QVERIFY2(first.json().value(s("pushed")).toInt() > 0, first.output);
        QCOMPARE(authority.tokenRequests(), 2);

        // a booking, refused by a server that repeats all that it was told
        QCOMPARE(ok(home.praxictl({s("book"), s("--schedule"), schedule, s("--start"), s("2026-11-17T09:00"), s("--duration"), s("20"), s("--patient"), who})), QByteArray());
        authority.fhir().behave([](const Arrived &arrived) {
            return arrived.request.writes() ? Mishap::says(422, "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"invalid\",\"diagnostics\":\"" + arrived.header("authorization") + "\"}]}",
                                                           {{"X-Echo", arrived.header("authorization")}})
                                            : Mishap{};
        });
        QCOMPARE(home.praxictl("sync").exitCode, 1);
        const auto waiting = home.praxictl("outbox list").json().value(s("items")).toArray();
        QVERIFY(!waiting.isEmpty());
        for (const QJsonValue &item : waiting) {
            QCOMPARE(ok(home.praxictl({s("outbox"), s("show"), item.toObject().value(s("id")).toString()})), QByteArray());
        }
        // what breaks, is cut, and is somebody else's page
        for (const Mishap &mishap : {Mishap::lost(), Mishap::says(500, "{}"), Mishap::says(200, "<html>canary</html>", {{"Content-Type", "text/html"}})}) {
            authority.fhir().behave([&mishap](const Arrived &) { return mishap; });
            QVERIFY(home.praxictl("sync").exitCode != 0);
        }
        // an end by force, in the middle
        authority.fhir().behave([](const Arrived &) {
            Mishap mishap;
            mishap.hangs = true;
            return mishap;
        });
        const size_t before = authority.fhir().received().size();
        const auto crashed = home.praxictl({s("sync")}, {}, [&](QProcess &process) {
            std::ignore = QTest::qWaitFor([&] { return authority.fhir().received().size() > before; }, 20'000);
            kill(pid_t(process.processId()), SIGABRT);
        });
        QCOMPARE(crashed.exitCode, -2);
        authority.fhir().behave({});
        // the server forgets everything
        authority.forgetAll();
        const auto over = home.praxictl("sync");
        QCOMPARE(over.exitCode, 4);
        QCOMPARE(over.errorCode(), s("sign-in-needed"));
        QCOMPARE(signIn().exitCode, 0);
        QVERIFY(home.praxictl("sync").exitCode <= 1);

        // the other two ways, from files outside of this home
        QTemporaryDir elsewhere;
        const auto write = [&elsewhere](const char *name, const QByteArray &text) {
            QFile file(elsewhere.filePath(s(name)));
            if (file.open(QIODevice::WriteOnly)) {
                file.write(text);
            }
            return file.fileName();
        };
        authority.secret = "canary-client-secret";
        QCOMPARE(ok(home.praxictl({s("server"), s("add"), s("second"), s("--kind"), s("fhir"), s("--url"), url, s("--auth"), s("client-credentials"), s("--client-id"), s("praxidesk")})), QByteArray());
        QCOMPARE(home.praxictl("server check second").errorCode(), s("sign-in-needed"));
        QCOMPARE(home.praxictl({s("server"), s("sign-in"), s("second"), s("--secret-file"), write("secret", "canary-client-secret\n")}).word("kept"), s("keychain"));
        QCOMPARE(ok(home.praxictl("server check second")), QByteArray());
        QCOMPARE(ok(home.praxictl({s("server"), s("add"), s("third"), s("--kind"), s("fhir"), s("--url"), url, s("--auth"), s("bearer"), s("--token-file"), write("token", authority.newAccess())})), QByteArray());
        QCOMPARE(ok(home.praxictl("server check third")), QByteArray());
        QCOMPARE(ok(home.praxictl({s("server"), s("add"), s("fourth"), s("--kind"), s("fhir"), s("--url"), url, s("--auth"), s("bearer")})), QByteArray());
        home.set("PRAXIDESK_TOKEN", s("canary-bearer-token"));
        QCOMPARE(home.praxictl("sync --server fourth").errorCode(), s("sign-in-needed")); // it is not believed

        // a copy of the clinic holds none of it, either
        QCOMPARE(ok(home.praxictl("backup copy.praxidesk")), QByteArray());
        for (const QByteArray &secret : secrets) {
            QCOMPARE(filesWith(home.folder(), secret), QStringList());
            QVERIFY2(!home.said().contains(secret), home.said());
            QVERIFY2(!home.complained().contains(secret), home.complained());
        }
        QFile::remove(home.path("clinic") + s("/copy.praxidesk"));
        QCOMPARE(filesWith(home.folder(), patient, home.path("clinic") + s("/clinic.praxidesk")), QStringList());
        QVERIFY2(!home.complained().contains(patient), home.complained());
        QVERIFY(!filesWith(home.folder(), patient).isEmpty()); // the search does see it

        // signed out is signed out
        QCOMPARE(ok(home.praxictl("server sign-out main")), QByteArray());
        QCOMPARE(home.praxictl("sync --server main").errorCode(), s("sign-in-needed"));
        QCOMPARE(ok(home.praxictl("server remove second")), QByteArray());
    }

    /// It signs in all the same, and says what that is worth.
    void withoutKeychain() {
        SignedInHome home(false);
        StandInAuthority authority([] { return Instant(); });
        QCOMPARE(home.praxictl("init --name Praxis --time-zone Europe/Berlin").exitCode, 0);
        QCOMPARE(home.praxictl({s("server"), s("add"), s("main"), s("--kind"), s("fhir"), s("--url"), authority.fhir().base().toString(), s("--auth"), s("smart"), s("--client-id"), s("praxidesk")}).exitCode, 0);
        bool visited = false;
        const auto signedIn = home.praxictl({s("server"), s("sign-in"), s("main")}, [&](const QByteArray &errors) {
            for (const QByteArray &line : errors.split('\n')) {
                if (!visited && line.startsWith("http://127.0.0.1") && errors.endsWith('\n')) {
                    visited = true;
                    authority.browse(QUrl::fromEncoded(line));
                }
            }
        });
        QVERIFY2(signedIn.exitCode == 0, signedIn.output + signedIn.errors);
        QCOMPARE(signedIn.word("kept"), s("memory"));
        QVERIFY2(signedIn.errors.contains("No keychain answers"), signedIn.errors);
        QCOMPARE(home.praxictl("sync").errorCode(), s("sign-in-needed"));
        for (const QByteArray &secret : secrets) {
            QCOMPARE(filesWith(home.folder(), secret), QStringList());
        }
    }

    /// Two organisations, one token in the environment: it goes where somebody said, and nowhere else.
    void tokenOfEnvironmentDoesNotCross() {
        SignedInHome home(false);
        const auto plain = [](const sync::Request &request) {
            sync::Answer answer;
            answer.status = 200;
            answer.headers.emplace_back("content-type", "application/fhir+json");
            answer.body = request.url.path().endsWith(s("metadata")) ? R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":"server"}]})" : R"({"resourceType":"Bundle","type":"searchset"})";
            return answer;
        };
        LoopbackServer first(plain, s("/fhir"));
        LoopbackServer second(plain, s("/fhir"));
        const auto tokens = [](LoopbackServer &server) {
            const auto &received = server.received();
            return std::count_if(received.begin(), received.end(), [](const Arrived &arrived) { return arrived.header("authorization").contains("canary-bearer-token"); });
        };
        QCOMPARE(home.praxictl("init --name Praxis --time-zone Europe/Berlin").exitCode, 0);
        home.set("PRAXIDESK_TOKEN", s("canary-bearer-token"));
        const auto add = [&](const char *name, const LoopbackServer &server) {
            return home.praxictl({s("server"), s("add"), s(name), s("--kind"), s("fhir"), s("--url"), server.base().toString(), s("--auth"), s("bearer")}).exitCode;
        };
        QCOMPARE(add("first", first), 0);
        const auto alone = home.praxictl("sync"); // it can be meant for no other
        QVERIFY2(alone.exitCode == 0, alone.output + alone.errors);
        QVERIFY(tokens(first) > 0);
        QCOMPARE(add("second", second), 0);
        first.received().clear();
        const auto both = home.praxictl("sync");
        QCOMPARE(both.errorCode(), s("sign-in-needed"));
        QVERIFY2(both.output.contains("does not say for which"), both.output);
        QVERIFY(first.received().empty());
        QVERIFY(second.received().empty());
        QCOMPARE(home.praxictl("sync --server second").exitCode, 0);
        QVERIFY(tokens(second) > 0);
        second.received().clear();
        QCOMPARE(home.praxictl("server check first").exitCode, 0);
        QVERIFY(tokens(first) > 0);
        QVERIFY(second.received().empty());
    }

    void personSaysNo() {
        SignedInHome home(false);
        StandInAuthority authority([] { return Instant(); });
        authority.agrees = false;
        QCOMPARE(home.praxictl("init --name Praxis --time-zone Europe/Berlin").exitCode, 0);
        QCOMPARE(home.praxictl({s("server"), s("add"), s("main"), s("--kind"), s("fhir"), s("--url"), authority.fhir().base().toString(), s("--auth"), s("smart"), s("--client-id"), s("praxidesk")}).exitCode, 0);
        const auto refused = home.praxictl({s("server"), s("sign-in"), s("main")}, [&](const QByteArray &errors) {
            if (errors.endsWith("\n") && errors.contains("http://127.0.0.1") && authority.authority().received().empty()) {
                authority.browse(QUrl::fromEncoded(errors.trimmed().split('\n').last()));
            }
        });
        QCOMPARE(refused.exitCode, 4);
        QCOMPARE(refused.errorCode(), s("sign-in-needed"));
        QVERIFY2(refused.output.contains("The person said no"), refused.output);
    }
};

namespace {
const praxidesk::test::TestRegistration<CanaryTest> registration;
}
#include "canary_test.moc"
