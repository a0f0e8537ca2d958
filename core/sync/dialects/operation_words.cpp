#include "core/sync/dialects/operation_words.h"

#include <QRegularExpression>

namespace praxidesk::sync::operations {

using fhir::JsonNode;

QByteArray parameters(const QByteArrayList &list) { return "{\"resourceType\":\"Parameters\",\"parameter\":[" + list.join(',') + "]}"; }
QByteArray parameter(const char *name, const char *kind, const QByteArray &value) { return "{\"name\":\"" + QByteArray(name) + "\",\"" + kind + "\":" + value + '}'; }
QByteArray reference(const QString &text) { return "{\"reference\":" + fhir::quoted(text) + '}'; }

bool hasSchedulingParameters(JsonNode schedule) {
    for (const JsonNode extension : children(schedule["extension"])) {
        const QString url = extension["url"].toString();
        if (url.endsWith(QLatin1String("/SchedulingParameters")) || url.endsWith(QLatin1String("/scheduling-parameters"))) {
            return true;
        }
    }
    return false;
}

JsonNode serviceOf(JsonNode types) {
    for (const JsonNode words : children(types)) {
        for (const JsonNode extension : children(words["extension"])) {
            if (extension["url"].toString().endsWith(QLatin1String("/service-type-reference")) && extension["valueReference"]) {
                return extension["valueReference"];
            }
        }
    }
    return {};
}

bool namesOperation(const Verdict &verdict) {
    static const QRegularExpression words(QStringLiteral("parameter|operation|only supported|not supported|no time ?zone|service reference|service-?type|not schedulable"), QRegularExpression::CaseInsensitiveOption);
    return verdict.words.contains(words);
}

Verdict verdictOf(const Request &request, const Answer &answer, Instant now) {
    Verdict verdict = judge(request, answer, now);
    const bool isRefusal = verdict.outcome == Outcome::Refused || verdict.outcome == Outcome::Stale;
    if (answer.failure == Failure::None && (answer.status == 404 || answer.status == 410 || (isRefusal && namesOperation(verdict)))) {
        verdict.outcome = Outcome::NotSupported;    // also where the Appointment is gone: writing it plainly tells
    } else if (isRefusal && verdict.words.contains(QLatin1String("no availability"), Qt::CaseInsensitive)) {
        verdict.outcome = Outcome::SlotLost;
    }
    return verdict;
}

void collect(JsonNode resource, std::vector<JsonNode> &found) {
    const QString type = resource["resourceType"].toString();
    if (type == QLatin1String("Bundle")) {
        for (const JsonNode entry : children(resource["entry"])) {
            collect(entry["resource"], found);
        }
    } else if (type == QLatin1String("Parameters")) {
        for (const JsonNode one : children(resource["parameter"])) {
            collect(one["resource"], found);
        }
    } else if (!type.isEmpty()) {
        found.push_back(resource);
    }
}

} // namespace praxidesk::sync::operations
