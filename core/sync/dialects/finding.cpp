#include "core/sync/dialects/finding.h"

#include "core/sync/dialects/operation_words.h"
#include "core/sync/wire.h"

#include <QCoreApplication>

namespace praxidesk::sync::operations {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

const QString medplumWay = QStringLiteral("$find schedule");
const QString ofScheduleWay = QStringLiteral("$find of Schedule");          ///< Medplum's older one
const QString ofPeopleWay = QStringLiteral("$find practitioner");           ///< IHE's
const QString periodWay = QStringLiteral("$find start end");                ///< what all have: for whoever works there

QStringList actorsOf(const OfferQuestion &question) {
    QStringList actors;
    if (const auto schedule = JsonDocument::parse(question.known)) {
        for (const JsonNode actor : children(schedule->root()["actor"])) {
            actors << actor["reference"].toString();
        }
    }
    return actors;
}

/// Of the people and things that a proposal names one is of the schedule's; one that names none is for whoever was asked for.
bool isFor(JsonNode visit, const QStringList &actors) {
    bool isForOthers = false;
    for (const JsonNode participant : children(visit["participant"])) {
        const auto actor = typeAndId(participant["actor"]["reference"].toString());
        if (!actor || actor->type == QLatin1String("Patient") || actors.isEmpty()) {
            continue;
        }
        if (actors.contains(actor->type + u'/' + actor->id)) {
            return true;
        }
        isForOthers = true;
    }
    return !isForOthers;
}

/// Of the Slots within a proposal one is of this schedule; one without Slots says nothing of schedules.
bool isOf(JsonNode visit, const QString &schedule) {
    bool isOfOthers = false;
    for (const JsonNode slot : children(visit["contained"])) {
        const QString of = slot["schedule"]["reference"].toString().section(u'/', -1);
        if (of == schedule) {
            return true;
        }
        isOfOthers = isOfOthers || !of.isEmpty();
    }
    return !isOfOthers;
}

} // namespace

QString findWay(const Capabilities &capabilities, Family family) {
    const auto lists = [&](const char *type) { return capabilities.of(QString::fromLatin1(type)).operations.contains(QStringLiteral("find")); };
    QStringList ways;
    if (family == Family::Listed) {
        ways = lists("Appointment") ? QStringList{ofPeopleWay, periodWay} : QStringList();
    } else {
        ways = lists("Schedule") ? QStringList{ofScheduleWay, medplumWay} : QStringList{medplumWay, ofScheduleWay};
    }
    for (const QString &way : ways) {
        if (!capabilities.lacks.contains(way)) {
            return way;
        }
    }
    return {};
}

Finding findingOf(const QString &way, const OfferQuestion &question, Interval part) {
    Finding finding{way == ofScheduleWay ? QStringLiteral("Schedule/%1/$find").arg(question.schedule) : QStringLiteral("Appointment/$find"),
                    {{QStringLiteral("start"), toUtcIso(part.start)}, {QStringLiteral("end"), toUtcIso(part.end)}}};
    const auto add = [&finding](const char *name, const QString &value) { finding.parameters.emplace_back(QString::fromLatin1(name), value); };
    if (way == medplumWay) {
        const auto schedule = JsonDocument::parse(question.known);
        const QString own = schedule ? serviceOf(schedule->root()["serviceType"])["reference"].toString() : QString();
        if (const QString service = question.service.isEmpty() ? own : question.service; !service.isEmpty()) {
            add("service-type-reference", service);
        }
        add("schedule", QStringLiteral("Schedule/") + question.schedule);
        add("_count", QStringLiteral("1000"));
    } else if (way == ofPeopleWay) {
        for (const QString &actor : actorsOf(question)) {
            if (actor.startsWith(QLatin1String("Practitioner/"))) {
                add("practitioner", actor);
            } else if (actor.startsWith(QLatin1String("Location/"))) {
                add("location-reference", actor);
            }
        }
        for (const QString &type : question.visitTypes) {
            add("visit-type", type);
        }
    }
    return finding;
}

std::optional<Doubt> doubtsFinding(const Answer &answer) {
    const Verdict verdict = verdictOf({}, answer, Instant());
    if (verdict.outcome == Outcome::NotSupported) {
        return Doubt::None;
    }
    // what is wrong may be this schedule alone: others can be worked out all the same
    const Doubt doubt = doubtOf(verdict);
    return doubt == Doubt::None ? std::nullopt : std::optional(doubt);
}

Result<std::vector<Interval>> readFound(const OfferQuestion &question, const Answer &answer) {
    const auto document = JsonDocument::parse(answer.body);
    const bool isAnswer = document && (document->root()["resourceType"].equals("Bundle") || document->root()["resourceType"].equals("Parameters"));
    const Verdict verdict = verdictOf({}, answer, Instant());
    if (!isAnswer || verdict.outcome != Outcome::Done) {
        const bool isNotWorkedOut = answer.failure == Failure::None && (verdict.outcome == Outcome::NotSupported || verdict.outcome == Outcome::NotThisWay);
        return failure(isNotWorkedOut ? ErrorCode::NotSupportedByServer : ErrorCode::ServerRefused, Text::tr("The server does not tell its free time."), verdict.words);
    }
    std::vector<JsonNode> found;
    collect(document->root(), found);
    const QStringList actors = actorsOf(question);
    std::vector<Interval> times;
    for (const JsonNode resource : found) {
        const QString of = resource["schedule"]["reference"].toString();
        const bool isSlot = resource["resourceType"].equals("Slot") && resource["status"].equals("free") && (of.isEmpty() || of.section(u'/', -1) == question.schedule);
        const bool isProposal = resource["resourceType"].equals("Appointment") && isFor(resource, actors) && isOf(resource, question.schedule);
        const auto start = parseInstant(resource["start"].toString(), Zone());
        const auto end = parseInstant(resource["end"].toString(), Zone());
        if ((isSlot || isProposal) && start && end && *start < *end) {
            times.push_back({*start, *end});
        }
    }
    return times;
}

} // namespace praxidesk::sync::operations
