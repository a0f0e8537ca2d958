#include "tests/sync/dialect_words.h"

#include <array>

namespace praxidesk::test {

using namespace sync;

QByteArray lineOf(const Request &request) { return toWord(request.method) + ' ' + QUrl::fromPercentEncoding(request.url.toEncoded()).toUtf8(); }

QByteArray headerOf(const Request &request, const QByteArray &name) {
    for (const auto &[key, value] : request.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

Answer answered(int status, const QByteArray &body, std::vector<Header> headers) { return {Failure::None, status, std::move(headers), body, {}, {}}; }

QByteArray outcome(const QByteArray &code, const QByteArray &text, const QByteArray &severity) {
    return R"({"resourceType":"OperationOutcome","issue":[{"severity":")" + severity + R"(","code":")" + code + R"(","details":{"text":")" + text + R"("}}]})";
}

QByteArray searchset(const QByteArrayList &resources) {
    QByteArrayList entries;
    for (const QByteArray &resource : resources) {
        entries << "{\"resource\":" + resource + '}';
    }
    return R"({"resourceType":"Bundle","type":"searchset","total":)" + QByteArray::number(resources.size()) + R"(,"entry":[)" + entries.join(',') + "]}";
}

std::vector<std::pair<QByteArray, Answer>> nonsense() {
    std::vector<std::pair<QByteArray, Answer>> all{
        {"another resource", answered(200, R"({"resourceType":"Basic","id":"x"})")},
        {"a list", answered(200, "[1,2]")},
        {"a number", answered(201, "17")},
        {"a text", answered(200, "\"done\"")},
        {"half", answered(201, R"({"resourceType":"Appoint)")},
        {"an empty object", answered(200, "{}")},
        {"a visit without id", answered(201, R"({"resourceType":"Appointment","status":"booked"})")},
        {"an empty page", answered(200, R"({"resourceType":"Bundle","type":"searchset"})")},
        {"not UTF-8", answered(200, "{\"resourceType\":\"\xff\xfe\"}")},
        {"a list of null", answered(200, R"({"resourceType":"Bundle","entry":[null,{"resource":null},{"resource":[]}]})")},
        {"empty parameters", answered(200, R"({"resourceType":"Parameters","parameter":[{},null]})")},
        {"a server that fails", answered(500, "oh")},
        {"a proxy", answered(502, "<html>")},
    };
    for (const Failure failure : {Failure::NotSent, Failure::Unknown, Failure::TooLarge, Failure::NotFhir, Failure::Redirected, Failure::NotSecure, Failure::Cancelled}) {
        Answer none;
        none.failure = failure;
        none.status = failure == Failure::NotFhir ? 200 : failure == Failure::Redirected ? 302 : 0;
        all.emplace_back("failure " + QByteArray::number(int(failure)), none);
    }
    return all;
}

QByteArray wordOf(Outcome outcome) {
    static const std::array<const char *, 13> words{"done", "unknown", "later", "sign in", "forbidden", "slot lost", "stale", "refused", "gone", "not supported", "too large", "misconfigured", "malformed"};
    return words[size_t(outcome)];
}

QByteArray wordOf(Passage::Kind kind) {
    static const std::array<const char *, 3> words{"sent", "implied", "local only"};
    return words[size_t(kind)];
}

} // namespace praxidesk::test
