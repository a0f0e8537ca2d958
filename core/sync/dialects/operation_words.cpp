#include "core/sync/dialects/operation_words.h"

#include <QRegularExpression>

#include <algorithm>

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

namespace {

bool matches(const Verdict &verdict, const QRegularExpression &words) {
    return verdict.words.contains(words) || std::any_of(verdict.issues.begin(), verdict.issues.end(), [&words](const OutcomeIssue &issue) { return issue.diagnostics.contains(words); });
}

/// What is wrong is the operation, its parameters, or that it cannot work out this schedule: other ways may do.
bool namesOperation(const Verdict &verdict) {
    static const QRegularExpression words(QStringLiteral("parameter|operation|only supported|not supported|no time ?zone|service reference|service-?type|not schedulable"), QRegularExpression::CaseInsensitiveOption);
    return verdict.words.contains(words);
}

/// It says in so many words that it has no such operation.
bool isUnknown(const Verdict &verdict) {
    static const QRegularExpression words(QStringLiteral("(unknown|no such|unsupported|unrecogni[sz]ed)\\s+(\\S+\\s+)?operation\\b(?!\\s+parameter)|does not know how to handle|operation\\s+\\S*\\s*(is |was )?(not (found|known|supported|implemented|recogni[sz]ed|defined)|unknown|unsupported)(?!\\s+(for|on|with|by|when|in)\\b)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const bool isCoded = verdict.status == 404 && std::any_of(verdict.issues.begin(), verdict.issues.end(), [](const OutcomeIssue &issue) { return issue.code == QLatin1String("not-supported"); });
    return isCoded || matches(verdict, words);
}

/// It names what it did not find, and that is no operation.
bool namesResource(const Verdict &verdict) {
    static const QRegularExpression words(QStringLiteral("\\b(Appointment|Slot|Schedule|Patient|Practitioner(Role)?|Location|HealthcareService)s?\\b(?!(/[^/\\s]+)?/\\$)"), QRegularExpression::CaseInsensitiveOption);
    return matches(verdict, words);
}

bool isOfSchedule(const Verdict &verdict) {
    static const QRegularExpression words(QStringLiteral("time ?zone|schedul|service"), QRegularExpression::CaseInsensitiveOption);
    return matches(verdict, words);
}

} // namespace

Verdict verdictOf(const Request &request, const Answer &answer, Instant now) {
    Verdict verdict = judge(request, answer, now);
    const bool isRefusal = verdict.outcome == Outcome::Refused || verdict.outcome == Outcome::Stale;
    const bool isNotFound = answer.failure == Failure::None && (answer.status == 404 || answer.status == 410);
    if ((isNotFound || isRefusal) && isUnknown(verdict)) {
        verdict.outcome = Outcome::NotSupported;
    } else if (isNotFound || (isRefusal && answer.failure == Failure::None && namesOperation(verdict))) {
        verdict.outcome = Outcome::NotThisWay;      // also where the Appointment is gone: writing it plainly tells
    } else if (isRefusal && verdict.words.contains(QLatin1String("no availability"), Qt::CaseInsensitive)) {
        verdict.outcome = Outcome::SlotLost;
    }
    return verdict;
}

Doubt doubtOf(const Verdict &verdict) {
    if (verdict.outcome != Outcome::NotThisWay || verdict.status == 410) {
        return Doubt::None;
    }
    return verdict.status == 404 ? (namesResource(verdict) ? Doubt::None : Doubt::Way) : isOfSchedule(verdict) ? Doubt::None : Doubt::Shape;
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
