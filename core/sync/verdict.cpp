#include "core/sync/verdict.h"

#include "core/fhir/json.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

constexpr Milliseconds longestWait = std::chrono::hours(1);

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

OutcomeIssue readIssue(JsonNode node) {
    OutcomeIssue issue;
    issue.severity = node["severity"].toString();
    issue.code = node["code"].toString();
    issue.diagnostics = node["diagnostics"].toString();
    const JsonNode details = node["details"];
    for (const QString &words : {details["text"].toString(), issue.diagnostics, details["coding"].at(0)["display"].toString()}) {
        if (issue.words.isEmpty()) {
            issue.words = words;
        }
    }
    for (const JsonNode path : children(node["expression"])) {
        issue.expression << path.toString();
    }
    return issue;
}

bool isFailure(const OutcomeIssue &issue) { return issue.severity == QLatin1String("error") || issue.severity == QLatin1String("fatal"); }

void collectIssues(JsonNode resource, std::vector<OutcomeIssue> &issues) {
    const JsonNode type = resource["resourceType"];
    if (type.equals("OperationOutcome")) {
        for (const JsonNode issue : children(resource["issue"])) {
            issues.push_back(readIssue(issue));
        }
    } else if (type.equals("Bundle")) {
        for (const JsonNode entry : children(resource["entry"])) {
            collectIssues(entry["resource"], issues);
            collectIssues(entry["response"]["outcome"], issues);
        }
    } else if (type.equals("Parameters")) {
        for (const JsonNode parameter : children(resource["parameter"])) {
            collectIssues(parameter["resource"], issues);
        }
    }
}

bool contains(const QString &words, std::initializer_list<QLatin1String> any) {
    return std::any_of(any.begin(), any.end(), [&words](QLatin1String one) { return words.contains(one, Qt::CaseInsensitive); });
}

/// A rule that speaks of who comes, and of no time: another time would be refused as well.
bool isOnlyAboutPeople(const QString &words) {
    return contains(words, {QLatin1String("patient"), QLatin1String("participant")})
        && !contains(words, {QLatin1String("time"), QLatin1String("slot"), QLatin1String("available"), QLatin1String("overlap"), QLatin1String("book"), QLatin1String("schedul"), QLatin1String("appointment")});
}

/// Servers say it in many ways: 409, 422 business-rule, 400 "not available" (Medplum, MediKIT, Canvas).
bool saysTimeIsTaken(int status, const std::vector<OutcomeIssue> &issues) {
    return std::any_of(issues.begin(), issues.end(), [status](const OutcomeIssue &issue) {
        const QString words = issue.words + u' ' + issue.diagnostics;
        const bool spoken = words.contains(QLatin1String("not available"), Qt::CaseInsensitive)
            || words.contains(QLatin1String("no longer available"), Qt::CaseInsensitive)
            || words.contains(QLatin1String("already booked"), Qt::CaseInsensitive)
            || words.contains(QLatin1String("double book"), Qt::CaseInsensitive);
        return isFailure(issue) && (spoken || (status == 422 && issue.code == QLatin1String("business-rule") && !isOnlyAboutPeople(words)));
    });
}

std::optional<Milliseconds> retryAfter(const Answer &answer, const std::vector<OutcomeIssue> &issues, Instant now) {
    const QByteArray text = answer.header("retry-after").trimmed();
    std::optional<Milliseconds> wait;
    bool isNumber = false;
    if (const qint64 seconds = text.toLongLong(&isNumber); isNumber) {
        wait = std::chrono::seconds(std::clamp<qint64>(seconds, 0, 3600));
    } else if (const QDateTime date = QDateTime::fromString(QString::fromLatin1(text).replace(QLatin1String(" GMT"), QLatin1String(" +0000")), Qt::RFC2822Date); date.isValid()) {
        wait = Instant(Milliseconds(date.toMSecsSinceEpoch())) - now;
    } else {
        // Medplum: {"_msBeforeNext":…} as text within diagnostics
        for (const OutcomeIssue &issue : issues) {
            if (const auto inner = JsonDocument::parse(issue.diagnostics.toUtf8()); inner && inner->root()["_msBeforeNext"]) {
                const auto raw = inner->root()["_msBeforeNext"].raw();
                wait = Milliseconds(QByteArray(raw.data(), qsizetype(raw.size())).toLongLong());
            }
        }
    }
    return wait ? std::optional(std::clamp(*wait, Milliseconds(0), longestWait)) : std::nullopt;
}

Outcome outcomeOfStatus(int status, bool writes, const std::vector<OutcomeIssue> &issues) {
    const bool taken = saysTimeIsTaken(status, issues);
    switch (status) {
    case 401: return Outcome::SignIn;
    case 403: return Outcome::Forbidden;
    case 404:
    case 410: return Outcome::Gone;
    case 405:
    case 501: return Outcome::NotSupported;
    case 408: return writes ? Outcome::Unknown : Outcome::Later;
    case 409:
    case 412: return taken ? Outcome::SlotLost : Outcome::Stale;
    case 413: return Outcome::TooLarge;
    case 429:
    case 503: return Outcome::Later;
    default: break;
    }
    if (status >= 500) {
        return writes ? Outcome::Unknown : Outcome::Later;
    }
    if (status >= 300 && status < 400) {
        return Outcome::Misconfigured;
    }
    if (status >= 200 && status < 300 && std::none_of(issues.begin(), issues.end(), isFailure)) {
        return Outcome::Done;
    }
    // 400, 422, and an OperationOutcome inside of a 200
    return taken ? Outcome::SlotLost : Outcome::Refused;
}

Outcome outcomeOfFailure(Failure failure, bool writes) {
    switch (failure) {
    case Failure::None: break;
    case Failure::NotSent: return Outcome::Later;
    case Failure::Unknown:
    case Failure::Cancelled: return writes ? Outcome::Unknown : Outcome::Later;
    case Failure::TooLarge: return writes ? Outcome::Unknown : Outcome::Refused;
    case Failure::NotFhir: return writes ? Outcome::Malformed : Outcome::Misconfigured;
    case Failure::Redirected:
    case Failure::NotSecure: return Outcome::Misconfigured;
    }
    return Outcome::Done;
}

QString wordsOf(const std::vector<OutcomeIssue> &issues) {
    QStringList words;
    for (const OutcomeIssue &issue : issues) {
        if (!isFailure(issue) || issue.words.isEmpty()) {
            continue;
        }
        // where it is, unless the server says so itself
        const QString place = issue.expression.value(0);
        const QString sentence = place.isEmpty() || issue.words.contains(place) ? issue.words : Text::tr("%1 (%2)").arg(issue.words, place);
        if (!words.contains(sentence)) {
            words << sentence;
        }
    }
    return words.join(QStringLiteral("; "));
}

Verdict ofStatus(int status, bool writes, std::vector<OutcomeIssue> issues) {
    Verdict verdict{outcomeOfStatus(status, writes, issues), status, wordsOf(issues), {}, {}};
    verdict.issues = std::move(issues);
    if (verdict.words.isEmpty() && verdict.outcome != Outcome::Done) {
        verdict.words = Text::tr("The server answered %1.").arg(status);
    }
    return verdict;
}

} // namespace

std::vector<OutcomeIssue> readIssues(const QByteArray &body) {
    std::vector<OutcomeIssue> issues;
    if (const auto document = JsonDocument::parse(body)) {
        collectIssues(document->root(), issues);
    }
    return issues;
}

Verdict judge(const Request &request, const Answer &answer, Instant now) {
    if (answer.failure != Failure::None) {
        // a page instead of JSON still has a status that tells more
        if (answer.failure == Failure::NotFhir && answer.status >= 400) {
            return ofStatus(answer.status, request.writes(), {});
        }
        return {outcomeOfFailure(answer.failure, request.writes()), answer.status, answer.words, {}, {}};
    }
    Verdict verdict = ofStatus(answer.status, request.writes(), readIssues(answer.body));
    if (verdict.outcome == Outcome::Later) {
        verdict.wait = retryAfter(answer, verdict.issues, now);
    }
    return verdict;
}

Verdict judgeEntry(int status, const QByteArray &outcome) { return ofStatus(status, true, readIssues(outcome)); }

Milliseconds backOff(int attempt, double random) {
    constexpr double first = 2'000;
    constexpr double longest = 15 * 60'000;
    const double ceiling = std::min(longest, first * std::pow(2.0, std::clamp(attempt, 0, 20)));
    return Milliseconds(qint64(random * ceiling));
}

} // namespace praxidesk::sync
