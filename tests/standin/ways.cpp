#include "tests/standin/ways.h"

#include <QTest>

namespace praxidesk::test {
namespace {

Mishap spoilt(std::function<void(sync::Answer &)> how) {
    Mishap mishap;
    mishap.answer = std::move(how);
    return mishap;
}

/// Zeros that are a thousand times as long when unpacked.
const QByteArray &bomb() {
    static const QByteArray packed = qCompress(QByteArray(8 * 1024 * 1024, '0'), 9).mid(4);
    return packed;
}

} // namespace

const std::vector<Way> &ways() {
    static const std::vector<Way> all{
        {"it never got there", [](const QUrl &, const QUrl &) { return Mishap::unreached(); }},
        {"the answer was dropped", [](const QUrl &, const QUrl &) { return Mishap::lost(); }},
        {"it hangs before", [](const QUrl &, const QUrl &) { Mishap mishap = Mishap::unreached(); mishap.hangs = true; return mishap; }, false, true},
        {"it hangs afterwards", [](const QUrl &, const QUrl &) { Mishap mishap; mishap.hangs = true; return mishap; }, false, true},
        {"it came twice", [](const QUrl &, const QUrl &) { Mishap mishap; mishap.arrivals = 2; return mishap; }},
        {"it was answered twice", [](const QUrl &, const QUrl &) { Mishap mishap; mishap.copies = 2; return mishap; }, true},
        {"the answer is called HTML", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.headers.emplace_back("Content-Type", "text/html"); }); }},
        {"a page to sign in", [](const QUrl &, const QUrl &) { return Mishap::says(200, "<html>Sign in</html>", {{"Content-Type", "text/html"}}); }},
        {"the answer has no type", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.headers.emplace_back("Content-Type", ""); }); }},
        {"it is no HTTP", [](const QUrl &, const QUrl &) { Mishap mishap; mishap.raw = "Hello.\r\n\r\n"; return mishap; }},
        {"the body is half", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body.truncate(answer.body.size() / 2); }); }},
        {"the body is empty", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body.clear(); }); }},
        {"the body is null", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body = "null"; }); }},
        {"the body is some other resource", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body = R"({"resourceType":"Basic","id":"x"})"; }); }},
        {"the body is too long", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body += QByteArray(1024 * 1024, ' '); }); }},
        {"a bomb", [](const QUrl &, const QUrl &) { return spoilt([](sync::Answer &answer) { answer.body = bomb(); answer.headers.emplace_back("Content-Encoding", "deflate"); }); }},
        {"sent on within the server", [](const QUrl &own, const QUrl &) { return Mishap::says(302, {}, {{"Location", own.toEncoded() + "/elsewhere"}}); }},
        {"sent on to another host", [](const QUrl &, const QUrl &elsewhere) { return Mishap::says(307, {}, {{"Location", elsewhere.toEncoded()}}); }},
        {"sent on for good", [](const QUrl &, const QUrl &elsewhere) { return Mishap::says(308, {}, {{"Location", elsewhere.toEncoded()}}); }},
        {"sent on to a name of the same host", [](const QUrl &own, const QUrl &) { return Mishap::says(301, {}, {{"Location", "http://localhost:" + QByteArray::number(own.port()) + "/elsewhere"}}); }},
        {"sent on without saying where", [](const QUrl &, const QUrl &) { return Mishap::says(303); }},
    };
    return all;
}

void Way::tryUntilMet(const std::function<void(Milliseconds patience, int &met)> &attempt) const {
    int met = 0;
    for (const Milliseconds patience : isSlow ? std::vector<Milliseconds>{Milliseconds(200), Milliseconds(2'000), Milliseconds(20'000)} : std::vector<Milliseconds>{Milliseconds(20'000)}) {
        attempt(patience, met);
        if (met > 0 || QTest::currentTestFailed()) {
            return;
        }
    }
    QFAIL("the test proves nothing");
}

} // namespace praxidesk::test
