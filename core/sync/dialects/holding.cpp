#include "core/sync/dialects/holding.h"

#include "core/sync/dialects/operation_words.h"
#include "core/sync/wire.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace praxidesk::sync::operations {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

// as they stand in PushStep::way and Capabilities::lacks
const QString holdWay = QStringLiteral("$hold");
const QString heldWay = QStringLiteral("$held");            ///< looks for the Appointment
const QString attachWay = QStringLiteral("$held patient");
const QString confirmWay = QStringLiteral("$confirm");
const QString releaseWay = QStringLiteral("$cancel");
const QString releaseByTypeWay = QStringLiteral("$cancel appointment-reference");
const QString releasePlainlyWay = QStringLiteral("$held cancelled");
constexpr const char *fhirJson = "application/fhir+json";

QString statusOf(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    return document ? document->root()["status"].toString() : QString();
}
bool isSlot(const WireChange &change) { return change.type == QLatin1String("Slot"); }
bool isVisit(const WireChange &change) { return change.type == QLatin1String("Appointment"); }
bool isHeld(const QByteArray &slot) { return statusOf(slot) == QLatin1String("busy-tentative"); }

/// The Appointment that a guard has found, as long as it keeps the time.
std::optional<JsonDocument> heldVisit(const std::vector<WireChange> &group) {
    for (const WireChange &change : group) {
        for (const QByteArray &related : change.related) {
            auto document = JsonDocument::parse(related);
            if (document && standsForHold(document->root()) && document->root()["status"].equals("pending")) {
                return std::move(*document);
            }
        }
    }
    return std::nullopt;
}

QByteArray withMember(const QByteArray &json, const std::vector<fhir::JsonChange> &changes) {
    const auto document = JsonDocument::parse(json);
    return document ? fhir::withMembers(document->root(), changes, {"resourceType", "id", "contained", "identifier", "status", "serviceType", "slot", "start", "end", "participant"}) : json;
}

bool isOnComputedTime(const WireChange &change) {
    return std::any_of(change.related.begin(), change.related.end(), [](const QByteArray &related) {
        const auto schedule = JsonDocument::parse(related);
        return schedule && schedule->root()["resourceType"].equals("Schedule") && hasSchedulingParameters(schedule->root());
    });
}

PushStep stepOf(const std::vector<WireChange> &changes, const QString &way, Method method, const QUrl &url, const QByteArray &body) {
    PushStep step;
    step.way = way;
    step.request = {method, url, {}, body, body.isEmpty() ? QByteArray() : QByteArray(fhirJson)};
    step.changes = changes;
    return step;
}

} // namespace

/// One Appointment for all Slots, with who and what they are of; whose it will be is not known yet.
QByteArray proposalOfHold(const std::vector<WireChange> &group) {
    QByteArrayList contained, people;
    QByteArray start, end, types;
    std::optional<Instant> first, last;
    for (const WireChange &change : group) {
        const auto slot = JsonDocument::parse(change.json);
        if (!slot) {
            continue;
        }
        const JsonNode root = slot->root();
        const auto from = parseInstant(root["start"].toString(), Zone());
        const auto until = parseInstant(root["end"].toString(), Zone());
        if (from && (!first || *from < *first)) {
            first = from;
            start = bytes(root["start"]);
        }
        if (until && (!last || *until > *last)) {
            last = until;
            end = bytes(root["end"]);
        }
        contained << withMember(withOperation(change.json, change.operation), {{"meta", {}}, {"id", "\"slot-" + QByteArray::number(contained.size() + 1) + '"'}, {"status", "\"busy\""}});
        for (const QByteArray &related : change.related) {
            const auto schedule = JsonDocument::parse(related);
            if (!schedule || !schedule->root()["resourceType"].equals("Schedule")) {
                continue;
            }
            for (const JsonNode actor : children(schedule->root()["actor"])) {
                const QByteArray participant = "{\"actor\":" + bytes(actor) + ",\"status\":\"tentative\"}";
                people << (people.contains(participant) ? QByteArrayList() : QByteArrayList{participant});
            }
            if (types.isEmpty() && serviceOf(schedule->root()["serviceType"])) {
                types = bytes(schedule->root()["serviceType"]);
            }
        }
    }
    const QByteArray identifier = "[{\"system\":\"" + QByteArray(holdSystem.data(), qsizetype(holdSystem.size())) + "\",\"value\":" + fhir::quoted(group.front().operation) + "}]";
    return "{\"resourceType\":\"Appointment\",\"contained\":[" + contained.join(',') + "],\"identifier\":" + identifier + ",\"status\":\"proposed\"" + (types.isEmpty() ? QByteArray() : ",\"serviceType\":" + types)
        + ",\"start\":" + start + ",\"end\":" + end + ",\"participant\":[" + people.join(',') + "]}";
}

bool standsForHold(JsonNode visit) {
    bool isMarked = false;
    for (const JsonNode identifier : children(visit["identifier"])) {
        isMarked = isMarked || identifier["system"].equals(holdSystem);
    }
    for (const JsonNode participant : children(visit["participant"])) {
        isMarked = isMarked && !participant["actor"]["reference"].toString().startsWith(QLatin1String("Patient/"));
    }
    return isMarked && visit["resourceType"].equals("Appointment") && (visit["status"].equals("pending") || visit["status"].equals("cancelled") || visit["status"].equals("entered-in-error"));
}

std::optional<PushStep> stepForHold(const std::vector<WireChange> &group, const Capabilities &capabilities, const std::function<QUrl(const QString &path)> &url) {
    const auto has = [&](const QString &way) { return !capabilities.lacks.contains(way); };
    const bool fits = !group.empty() && std::all_of(group.begin(), group.end(), [](const WireChange &change) { return isSlot(change) || isVisit(change); });
    const auto visits = std::count_if(group.begin(), group.end(), isVisit);
    if (!fits || visits > 1) {
        return std::nullopt;
    }
    if (visits == 0 && has(holdWay) && std::all_of(group.begin(), group.end(), [](const WireChange &change) { return change.verb == ChangeVerb::Create && isHeld(change.json) && isOnComputedTime(change); })) {
        return stepOf(group, holdWay, Method::Post, url(QStringLiteral("Appointment/$hold")), parameters({parameter("appointment", "resource", proposalOfHold(group))}));
    }
    const auto visit = std::find_if(group.begin(), group.end(), isVisit);
    const bool isAttached = visit != group.end() && visit->prepared && visit->verb == ChangeVerb::Update;
    if (isAttached && statusOf(visit->json) == QLatin1String("booked")) {
        return has(confirmWay) ? std::optional(stepOf(group, confirmWay, Method::Post, url(QStringLiteral("Appointment/%1/$confirm").arg(visit->id)), {})) : std::nullopt;
    }
    const bool isBooking = visit != group.end() && visit->verb == ChangeVerb::Create && statusOf(visit->json) == QLatin1String("booked");
    QString hold;
    for (const WireChange &change : group) {
        const bool isWanted = !isSlot(change) || (isHeld(change.base) && (isBooking ? change.verb == ChangeVerb::Update && statusOf(change.json) == QLatin1String("busy") : change.verb == ChangeVerb::Delete));
        if (!isWanted || (isVisit(change) && !isBooking)) {
            return std::nullopt;
        }
        hold = isSlot(change) && hold.isEmpty() ? operationOf(change.base) : hold;
    }
    if (hold.isEmpty() || !has(holdWay) || !has(heldWay)) {
        return std::nullopt;
    }
    if (std::any_of(group.begin(), group.end(), [](const WireChange &change) { return !change.seen; })) {
        QStringList holds;
        for (const WireChange &change : group) {
            if (const QString operation = isSlot(change) ? operationOf(change.base) : QString(); !operation.isEmpty()) {
                holds << QString::fromLatin1(holdSystem.data(), qsizetype(holdSystem.size())) + u'|' + operation;
            }
        }
        QUrl where = url(QStringLiteral("Appointment"));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("identifier"), QString::fromLatin1(QUrl::toPercentEncoding(holds.join(u','), ":/|,$_")));
        where.setQuery(query.toString(QUrl::FullyEncoded), QUrl::StrictMode);
        PushStep guard = stepOf(group, heldWay, Method::Get, where, {});
        guard.isGuard = true;
        return guard;
    }
    const auto held = heldVisit(group);
    if (!held) {
        return std::nullopt;                        // it was kept by its Slots alone, or is no more
    }
    const QString id = held->root()["id"].toString();
    const QString path = QStringLiteral("Appointment/") + id;
    if (isBooking) {
        const QByteArray body = withMember(withOperation(visit->json, visit->operation), {{"id", fhir::quoted(id)}, {"status", "\"pending\""}});
        PushStep attach = stepOf({*visit}, attachWay, Method::Put, url(path), body);
        attach.isPreparation = true;
        if (const QByteArray etag = wireResource(held->root()).etag; !etag.isEmpty()) {
            attach.request.headers.emplace_back("If-Match", etag);
        }
        attach.request.headers.emplace_back("Prefer", "return=representation");
        return attach;
    }
    if (has(releaseWay)) {
        return stepOf(group, releaseWay, Method::Post, url(path + QStringLiteral("/$cancel")), {});
    }
    if (has(releaseByTypeWay)) {
        return stepOf(group, releaseByTypeWay, Method::Post, url(QStringLiteral("Appointment/$cancel")), parameters({parameter("appointment-reference", "valueReference", reference(path))}));
    }
    // written as often as it takes; its Slots follow
    PushStep plainly = stepOf(group, releasePlainlyWay, Method::Put, url(path), withMember(bytes(held->root()), {{"status", "\"cancelled\""}}));
    plainly.isGuard = true;
    return plainly;
}

bool isForHold(const PushStep &step) {
    const bool hasVisit = std::any_of(step.changes.begin(), step.changes.end(), isVisit);
    return step.way == heldWay || step.way == attachWay || step.way == releasePlainlyWay || (!hasVisit && (step.way == holdWay || step.way == releaseWay || step.way == releaseByTypeWay));
}

std::vector<PushResult> readHold(const PushStep &step, const Answer &answer, Instant now) {
    Verdict verdict = verdictOf(step.request, answer, now);
    const bool isWritten = step.way == attachWay || step.way == releasePlainlyWay;
    if (isWritten && (verdict.outcome == Outcome::NotSupported || verdict.outcome == Outcome::NotThisWay || verdict.outcome == Outcome::Stale || verdict.outcome == Outcome::Gone)) {
        verdict.outcome = Outcome::Later;           // it ended meanwhile: what is there is looked at again
    }
    const auto document = JsonDocument::parse(answer.body);
    std::vector<JsonNode> found;
    if (document && verdict.outcome == Outcome::Done) {
        collect(document->root(), found);
    }
    const auto visit = std::find_if(found.begin(), found.end(), [](JsonNode resource) { return resource["resourceType"].equals("Appointment"); });
    const auto pending = std::find_if(found.begin(), found.end(), [](JsonNode resource) { return standsForHold(resource) && resource["status"].equals("pending"); });
    std::vector<PushResult> results;
    for (const WireChange &change : step.changes) {
        PushResult result{change.operation, verdict, {}, doubtOf(verdict)};
        const auto unfit = [&] { result.verdict = {Outcome::Unknown, answer.status, Text::tr("The server's answer does not fit the operation."), {}, {}}; };
        if (verdict.outcome != Outcome::Done) {
            results.push_back(std::move(result));
            continue;
        }
        if (step.way == heldWay) {
            if (!document || !document->root()["resourceType"].equals("Bundle")) {
                result.verdict = {Outcome::NotThisWay, answer.status, {}, {}, {}};
            } else if (results.empty() && pending != found.end()) {
                result.resource = wireResource(*pending);
            }
        } else if (isWritten) {
            if (visit != found.end()) {
                result.resource = wireResource(*visit);
            } else if (answer.body.trimmed().isEmpty()) {
                const auto sent = JsonDocument::parse(step.request.body);
                result.resource = wireResource(sent->root());
                result.resource.etag = answer.header("etag");
            } else {
                unfit();
            }
        } else if (step.way == holdWay) {
            const auto slot = std::find_if(found.begin(), found.end(), [&change](JsonNode resource) { return resource["resourceType"].equals("Slot") && operationOf(bytes(resource)) == change.operation; });
            if (slot != found.end() && visit != found.end()) {
                result.resource = wireResource(*slot);
            } else {
                unfit();
            }
        } else if (visit != found.end() && (*visit)["status"].equals("cancelled")) {
            result.resource = {change.type, change.id, {}, {}, {}, true};
        } else {
            unfit();
        }
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace praxidesk::sync::operations
