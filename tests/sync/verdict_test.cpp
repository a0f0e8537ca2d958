#include "core/sync/verdict.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace praxidesk;
using namespace praxidesk::sync;

Q_DECLARE_METATYPE(praxidesk::sync::Outcome)
Q_DECLARE_METATYPE(praxidesk::sync::Failure)
Q_DECLARE_METATYPE(praxidesk::sync::Method)

namespace {

constexpr Instant now{Milliseconds(1763460000000)}; // 2025-11-18T10:00:00Z

QByteArray outcome(const char *code, const char *words, const char *severity = "error") {
    return QByteArray(R"({"resourceType":"OperationOutcome","issue":[{"severity":")") + severity + R"(","code":")" + code + R"(","details":{"text":")" + words + R"("}}]})";
}

Request request(Method method) { return {method, QUrl(QStringLiteral("http://127.0.0.1/fhir/Appointment")), {}, {}, {}}; }

Answer answer(int status, const QByteArray &body = {}, std::vector<Header> headers = {}) { return {Failure::None, status, std::move(headers), body, {}, {}}; }

} // namespace

class VerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheStatusTable_data() {
        QTest::addColumn<Method>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Outcome>("expected");
        const auto row = [](Method method, int status, const QByteArray &body, Outcome expected) {
            QTest::addRow("%s %d %s", toWord(method).constData(), status, body.left(120).constData()) << method << status << body << expected;
        };
        const QByteArray bundleWithOutcome = R"({"resourceType":"Bundle","type":"searchset","entry":[{"resource":)" + outcome("conflict", "Slot is not available") + "}]}";
        const QByteArray parametersWithOutcome = R"({"resourceType":"Parameters","parameter":[{"name":"return","resource":)" + outcome("processing", "no") + "}]}";
        row(Method::Put, 200, "{}", Outcome::Done);
        row(Method::Post, 201, "", Outcome::Done);
        row(Method::Put, 200, outcome("informational", "All OK", "information"), Outcome::Done);
        row(Method::Post, 200, bundleWithOutcome, Outcome::SlotLost);
        row(Method::Post, 200, parametersWithOutcome, Outcome::Refused);
        row(Method::Put, 301, "", Outcome::Misconfigured);
        row(Method::Post, 400, outcome("invalid", "participant is missing"), Outcome::Refused);
        row(Method::Post, 400, outcome("invalid", "Requested time slot is not available"), Outcome::SlotLost);
        row(Method::Post, 400, "", Outcome::Refused);
        row(Method::Put, 401, "", Outcome::SignIn);
        row(Method::Put, 403, outcome("forbidden", "no"), Outcome::Forbidden);
        row(Method::Put, 404, "", Outcome::Gone);
        row(Method::Put, 405, "", Outcome::NotSupported);
        row(Method::Put, 408, "", Outcome::Unknown);
        row(Method::Get, 408, "", Outcome::Later);
        row(Method::Put, 409, "", Outcome::Stale);
        row(Method::Post, 409, outcome("conflict", "Requested time slot is no longer available"), Outcome::SlotLost);
        row(Method::Put, 410, "", Outcome::Gone);
        row(Method::Put, 412, outcome("conflict", "version"), Outcome::Stale);
        row(Method::Post, 413, "", Outcome::TooLarge);
        row(Method::Post, 422, outcome("business-rule", "Patient has an appointment"), Outcome::SlotLost);
        row(Method::Post, 422, outcome("business-rule", "Participant Patient/7 is unknown"), Outcome::Refused);
        row(Method::Post, 422, outcome("processing", "unknown code"), Outcome::Refused);
        row(Method::Get, 429, "", Outcome::Later);
        row(Method::Put, 500, "", Outcome::Unknown);
        row(Method::Get, 500, "", Outcome::Later);
        row(Method::Patch, 501, "", Outcome::NotSupported);
        row(Method::Delete, 502, "", Outcome::Unknown);
        row(Method::Put, 503, "", Outcome::Later);
        row(Method::Put, 504, "", Outcome::Unknown);
    }
    void readsTheStatusTable() {
        QFETCH(Method, method);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Outcome, expected);
        const Verdict verdict = judge(request(method), answer(status, body), now);
        QCOMPARE(int(verdict.outcome), int(expected));
        QCOMPARE(verdict.status, status);
        QCOMPARE(verdict.words.isEmpty(), expected == Outcome::Done);
    }

    void knowsWhatMayHaveHappened_data() {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<int>("status");
        QTest::addColumn<Outcome>("reading");
        QTest::addColumn<Outcome>("writing");
        QTest::newRow("not sent") << Failure::NotSent << 0 << Outcome::Later << Outcome::Later;
        QTest::newRow("cut") << Failure::Unknown << 0 << Outcome::Later << Outcome::Unknown;
        QTest::newRow("cancelled") << Failure::Cancelled << 0 << Outcome::Later << Outcome::Unknown;
        QTest::newRow("too large") << Failure::TooLarge << 200 << Outcome::Refused << Outcome::Unknown;
        QTest::newRow("a page with 200") << Failure::NotFhir << 200 << Outcome::Misconfigured << Outcome::Malformed;
        QTest::newRow("a proxy's 503 page") << Failure::NotFhir << 503 << Outcome::Later << Outcome::Later;
        QTest::newRow("a proxy's 502 page") << Failure::NotFhir << 502 << Outcome::Later << Outcome::Unknown;
        QTest::newRow("a sign-in page") << Failure::NotFhir << 401 << Outcome::SignIn << Outcome::SignIn;
        QTest::newRow("redirected") << Failure::Redirected << 302 << Outcome::Misconfigured << Outcome::Misconfigured;
        QTest::newRow("not trusted") << Failure::NotSecure << 0 << Outcome::Misconfigured << Outcome::Misconfigured;
    }
    void knowsWhatMayHaveHappened() {
        QFETCH(Failure, failure);
        QFETCH(int, status);
        QFETCH(Outcome, reading);
        QFETCH(Outcome, writing);
        const Answer broken{failure, status, {}, {}, QStringLiteral("why"), {}};
        QCOMPARE(int(judge(request(Method::Get), broken, now).outcome), int(reading));
        QCOMPARE(int(judge(request(Method::Post), broken, now).outcome), int(writing));
    }

    void waitsAsAsked_data() {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("seconds") << QByteArray("30") << QByteArray() << qint64(30000);
        QTest::newRow("a date") << QByteArray("Tue, 18 Nov 2025 10:01:00 GMT") << QByteArray() << qint64(60000);
        QTest::newRow("a date that is over") << QByteArray("Tue, 18 Nov 2025 09:00:00 GMT") << QByteArray() << qint64(0);
        QTest::newRow("an hour at most") << QByteArray("86400") << QByteArray() << qint64(3600000);
        QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << qint64(-1);
        QTest::newRow("in the diagnostics") << QByteArray()
            << QByteArray("{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"throttled\","
                          "\"diagnostics\":\"{\\\"_msBeforeNext\\\":1500}\"}]}")
            << qint64(1500);
    }
    void waitsAsAsked() {
        QFETCH(QByteArray, retryAfter);
        QFETCH(QByteArray, body);
        QFETCH(qint64, milliseconds);
        std::vector<Header> headers;
        if (!retryAfter.isEmpty()) {
            headers.emplace_back("retry-after", retryAfter);
        }
        const Verdict verdict = judge(request(Method::Put), answer(429, body, headers), now);
        QCOMPARE(verdict.wait ? verdict.wait->count() : -1, milliseconds);
    }

    void tellsTheServersWords() {
        const QByteArray body = R"({"resourceType":"OperationOutcome","issue":[
            {"severity":"warning","code":"x","diagnostics":"never mind"},
            {"severity":"error","code":"invalid","diagnostics":"start is missing","expression":["Appointment.start"]},
            {"severity":"error","code":"invalid","details":{"coding":[{"display":"end is missing"}]}},
            {"severity":"fatal","code":"invalid","diagnostics":"end is missing"}]})";
        const Verdict verdict = judge(request(Method::Post), answer(400, body), now);
        QCOMPARE(verdict.words, QStringLiteral("start is missing (Appointment.start); end is missing"));
        QCOMPARE(verdict.issues.size(), size_t(4));
        QCOMPARE(verdict.issues[1].expression, QStringList{QStringLiteral("Appointment.start")});
    }

    void readsEntriesOfATransaction() {
        QCOMPARE(int(judgeEntry(201, {}).outcome), int(Outcome::Done));
        QCOMPARE(int(judgeEntry(412, {}).outcome), int(Outcome::Stale));
        QCOMPARE(int(judgeEntry(400, outcome("invalid", "no")).outcome), int(Outcome::Refused));
    }

    void backsOffWithJitter() {
        QCOMPARE(backOff(0, 0.0), Milliseconds(0));
        Milliseconds previous{0};
        for (int attempt = 0; attempt < 64; ++attempt) {
            const Milliseconds longest = backOff(attempt, 0.999999);
            QVERIFY(longest >= previous);
            QVERIFY(longest <= std::chrono::minutes(15));
            QVERIFY(backOff(attempt, 0.5) <= longest);
            previous = longest;
        }
        QVERIFY(backOff(0, 0.999999) > Milliseconds(1900));
        QVERIFY(previous > std::chrono::minutes(14));
    }

    void knowsOrigins_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("path") << "https://a.example/fhir" << "https://a.example/other?x=1" << true;
        QTest::newRow("default port") << "https://a.example/" << "https://a.example:443/" << true;
        QTest::newRow("port") << "http://127.0.0.1:80/" << "http://127.0.0.1:81/" << false;
        QTest::newRow("scheme") << "https://a.example/" << "http://a.example/" << false;
        QTest::newRow("host") << "https://a.example/" << "https://a.example.evil/" << false;
        QTest::newRow("user in front") << "https://a.example/" << "https://a.example@evil/" << false;
        QTest::newRow("no host") << "file:///x" << "file:///x" << false;
    }
    void knowsOrigins() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(sameOrigin(QUrl(one), QUrl(other)), same);
    }
};

const praxidesk::test::TestRegistration<VerdictTest> registration;

#include "verdict_test.moc"
