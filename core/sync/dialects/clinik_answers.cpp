#include "core/sync/dialects/clinik_answers.h"

#include <algorithm>
#include <array>

namespace praxidesk::sync::clinik {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

/// A code that speaks of a Slot which somebody else has: "slot_unavailable", "SLOT_TAKEN".
bool namesTakenSlot(QString code) {
    code = code.toLower();
    static constexpr std::array<QLatin1String, 4> words{QLatin1String("taken"), QLatin1String("unavailable"), QLatin1String("not_available"), QLatin1String("conflict")};
    return code.contains(QLatin1String("slot")) && std::any_of(words.begin(), words.end(), [&code](QLatin1String word) { return code.contains(word); });
}

} // namespace

Verdict verdictOf(const Request &request, const Answer &answer, Instant now) {
    const auto document = JsonDocument::parse(answer.body);
    const JsonNode error = document ? document->root()["error"] : JsonNode();
    if (!error.isObject() && !error.isString()) {
        return judge(request, answer, now);
    }
    const QString code = error["code"].toString();
    const QString said = error.isString() ? error.toString() : error["message"].toString();
    // told as every server tells it, so that it is judged in one place
    Answer told = answer;
    told.body = "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":" + fhir::quoted(code) + ",\"details\":{\"text\":" + fhir::quoted(said.isEmpty() ? code : said) + "}}]}";
    Verdict verdict = judge(request, told, now);
    if ((verdict.outcome == Outcome::Refused || verdict.outcome == Outcome::Stale) && namesTakenSlot(code)) {
        verdict.outcome = Outcome::SlotLost;
    }
    return verdict;
}

bool isOwnError(const Answer &answer) {
    const auto document = JsonDocument::parse(answer.body);
    return document && (document->root()["error"].isObject() || document->root()["error"].isString());
}

JsonNode dataOf(const JsonDocument &document) { return document.root()["data"]; }

WireResource resourceOf(const QString &type, JsonNode object) {
    WireResource resource;
    resource.type = type;
    resource.json = fromClinik(type, object);
    if (const auto read = JsonDocument::parse(resource.json)) {
        resource.id = read->root()["id"].toString();
    }
    return resource;
}

} // namespace praxidesk::sync::clinik
