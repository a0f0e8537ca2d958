#include "core/sync/dialects/listed.h"

#include "core/sync/dialects/holding.h"
#include "core/sync/dialects/operation_words.h"
#include "core/sync/wire.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace praxidesk::sync::operations {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

// as they stand in PushStep::way and Capabilities::lacks
const QString holdWay = QStringLiteral("$hold appt-resource");
const QString seeWay = QStringLiteral("$hold, looked at");
const QString attachWay = QStringLiteral("$hold, given its patient");
const QString overWay = QStringLiteral("$hold, over");
const QString releaseWay = QStringLiteral("$cancel of a hold");
const QString releasePlainlyWay = QStringLiteral("$hold, cancelled");
const QString bookReferenceWay = QStringLiteral("$book appointment-reference");
const QString bookIdWay = QStringLiteral("$book appt-id");
constexpr const char *fhirJson = "application/fhir+json";

const std::vector<std::string_view> order{"resourceType", "id", "meta", "extension", "identifier", "status", "serviceType", "slot", "start", "end", "participant"};

bool isSlot(const WireChange &change) { return change.type == QLatin1String("Slot"); }
bool isVisit(const WireChange &change) { return change.type == QLatin1String("Appointment"); }
QString statusOf(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    return document ? document->root()["status"].toString() : QString();
}
QByteArray with(const QByteArray &json, const std::vector<fhir::JsonChange> &changes) {
    const auto document = JsonDocument::parse(json);
    return document ? fhir::withMembers(document->root(), changes, order) : json;
}
bool lists(const Capabilities &capabilities, const char *operation) { return capabilities.of(QStringLiteral("Appointment")).operations.contains(QString::fromLatin1(operation)); }
bool has(const Capabilities &capabilities, const QString &way) { return !capabilities.lacks.contains(way); }

bool isHeldReference(JsonNode slot) {
    const auto named = typeAndId(slot["reference"].toString());
    return named && !heldAppointment(named->id).isEmpty();
}

/// The Appointment that stands for the hold of these Slots; empty: they are of no hold.
QString heldBy(const std::vector<WireChange> &group) {
    const auto slot = std::find_if(group.begin(), group.end(), [](const WireChange &change) { return isSlot(change) && change.verb != ChangeVerb::Create && !heldAppointment(change.id).isEmpty(); });
    return slot == group.end() ? QString() : heldAppointment(slot->id);
}

/// It keeps the time for nobody yet, or for one of these changes.
bool isKeptFor(const std::vector<WireChange> &changes, JsonNode appointment) {
    const QString operation = operationOf(bytes(appointment));
    const bool isOurs = !operation.isEmpty() && std::any_of(changes.begin(), changes.end(), [&operation](const WireChange &change) { return isVisit(change) && change.operation == operation; });
    return isOnlyKept(appointment) || (isOurs && appointment["status"].equals("pending"));
}

/// As a guard has found it, as long as it keeps the time.
std::optional<JsonDocument> keptAppointment(const std::vector<WireChange> &group, const QString &id) {
    for (const WireChange &change : group) {
        for (const QByteArray &related : change.related) {
            auto document = JsonDocument::parse(related);
            if (document && document->root()["id"].toString() == id && isKeptFor(group, document->root())) {
                return std::move(*document);
            }
        }
    }
    return std::nullopt;
}

PushStep stepOf(const std::vector<WireChange> &changes, const QString &way, Method method, const QUrl &url, const QByteArray &body = {}) {
    PushStep step;
    step.way = way;
    step.request = {method, url, {}, body, body.isEmpty() ? QByteArray() : QByteArray(fhirJson)};
    step.changes = changes;
    return step;
}

std::optional<Instant> expiresOf(const Answer &answer) {
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(answer.header("expires")).replace(QLatin1String(" GMT"), QLatin1String(" +0000")), Qt::RFC2822Date);
    return date.isValid() ? std::optional(Instant(Milliseconds(date.toMSecsSinceEpoch()))) : std::nullopt;
}

/// It was refused in so many words, or by what became of the Appointment.
bool isNotFree(const Verdict &verdict, const JsonNode *visit) {
    const bool isUnknownTime = verdict.outcome == Outcome::Refused && std::any_of(verdict.issues.begin(), verdict.issues.end(), [](const OutcomeIssue &issue) { return issue.code == QLatin1String("not-found"); });
    return isUnknownTime || (visit && (*visit)["status"].equals("cancelled"));
}

} // namespace

QString heldAppointment(const QString &slotId) {
    static const QRegularExpression held(QStringLiteral("^held\\d+\\.(.+)$"));
    return held.match(slotId).captured(1);
}

std::optional<WireResource> slotOfHeld(JsonNode appointment, const QString &slotId, const QByteArray &known) {
    const JsonNode status = appointment["status"];
    if (status.equals("cancelled") || status.equals("entered-in-error") || status.equals("noshow")) {
        return std::nullopt;
    }
    const QByteArray base = known.isEmpty() ? QByteArray("{\"resourceType\":\"Slot\",\"start\":" + bytes(appointment["start"]) + ",\"end\":" + bytes(appointment["end"]) + '}') : known;
    WireResource slot;
    slot.type = QStringLiteral("Slot");
    slot.id = slotId;
    slot.json = with(base, {{"id", fhir::quoted(slotId)}, {"meta", {}}, {"status", isOnlyKept(appointment) ? "\"busy-tentative\"" : "\"busy\""}});
    return slot;
}

QByteArray withoutHeldSlots(const QByteArray &appointment) {
    const auto document = JsonDocument::parse(appointment);
    QByteArrayList kept;
    bool isLess = false;
    for (const JsonNode slot : document ? children(document->root()["slot"]) : children(JsonNode())) {
        const bool isHeld = isHeldReference(slot);
        isLess = isLess || isHeld;
        kept << (isHeld ? QByteArrayList() : QByteArrayList{bytes(slot)});
    }
    return isLess ? with(appointment, {{"slot", kept.isEmpty() ? QByteArray() : '[' + kept.join(',') + ']'}}) : appointment;
}

bool keepsHolds(const Capabilities &capabilities) { return lists(capabilities, "hold") && lists(capabilities, "find") && lists(capabilities, "book") && has(capabilities, holdWay); }

bool isHoldThere(const WireChange &change, const Capabilities &capabilities) {
    return isSlot(change) && change.verb == ChangeVerb::Create && keepsHolds(capabilities) && statusOf(change.json) == QLatin1String("busy-tentative");
}

bool isNobodysVisit(JsonNode appointment) {
    bool hasPatient = false;
    for (const JsonNode participant : children(appointment["participant"])) {
        const auto actor = typeAndId(participant["actor"]["reference"].toString());
        hasPatient = hasPatient || (actor && actor->type == QLatin1String("Patient"));
    }
    const JsonNode status = appointment["status"];
    return appointment["resourceType"].equals("Appointment") && (status.equals("pending") || status.equals("cancelled") || status.equals("entered-in-error")) && !hasPatient;
}

bool isOnlyKept(JsonNode appointment) { return appointment["status"].equals("pending") && isNobodysVisit(appointment); }

bool booksWhatIsThere(const Capabilities &capabilities) {
    return lists(capabilities, "book") && lists(capabilities, "find") && (has(capabilities, bookReferenceWay) || has(capabilities, bookIdWay));
}

std::optional<PushStep> stepForListed(const std::vector<WireChange> &group, const Capabilities &capabilities, const std::function<QUrl(const QString &path)> &url) {
    const bool fits = !group.empty() && std::all_of(group.begin(), group.end(), [](const WireChange &change) { return isSlot(change) || isVisit(change); });
    const auto visit = std::find_if(group.begin(), group.end(), isVisit);
    if (!fits || std::count_if(group.begin(), group.end(), isVisit) > 1) {
        return std::nullopt;
    }
    const QString type = QStringLiteral("Appointment/");
    if (visit == group.end() && std::all_of(group.begin(), group.end(), [&](const WireChange &change) { return isHoldThere(change, capabilities); })) {
        const QByteArray proposed = with(proposalOfHold(group), {{"contained", {}}});
        return stepOf(group, holdWay, Method::Post, url(type + QStringLiteral("$hold")), parameters({parameter("appt-resource", "resource", proposed)}));
    }
    if (visit != group.end() && visit->prepared && visit->verb == ChangeVerb::Update && statusOf(visit->json) == QLatin1String("booked") && lists(capabilities, "book")) {
        const QUrl where = url(type + QStringLiteral("$book"));
        const QString name = type + visit->id;
        return has(capabilities, bookReferenceWay) ? std::optional(stepOf(group, bookReferenceWay, Method::Post, where, parameters({parameter("appointment-reference", "valueReference", reference(name))})))
            : has(capabilities, bookIdWay)         ? std::optional(stepOf(group, bookIdWay, Method::Post, where, parameters({parameter("appt-id", "valueUri", fhir::quoted(name))})))
                                                   : std::nullopt;
    }
    const QString id = heldBy(group);
    if (id.isEmpty()) {
        return std::nullopt;
    }
    const bool isRelease = visit == group.end() && std::all_of(group.begin(), group.end(), [](const WireChange &change) { return change.verb == ChangeVerb::Delete; });
    const bool isBooking = visit != group.end() && visit->verb == ChangeVerb::Create && statusOf(visit->json) == QLatin1String("booked");
    if (visit == group.end() && !isRelease) {
        return stepOf(group, overWay, Method::Get, url(type + id));
    }
    if (!isRelease && !isBooking) {
        return std::nullopt;
    }
    if (std::any_of(group.begin(), group.end(), [](const WireChange &change) { return !change.seen; })) {
        PushStep guard = stepOf(group, seeWay, Method::Get, url(type + id));
        guard.isGuard = true;
        return guard;
    }
    const auto kept = keptAppointment(group, id);
    const QByteArray etag = kept ? wireResource(kept->root()).etag : QByteArray();
    if (isBooking) {
        if (!kept || !has(capabilities, attachWay)) {
            return std::nullopt;                    // it is over: booked as if it had not been
        }
        PushStep attach = stepOf({*visit}, attachWay, Method::Put, url(type + id), with(withOperation(visit->json, visit->operation), {{"id", fhir::quoted(id)}, {"status", "\"pending\""}}));
        attach.isPreparation = true;
        if (!etag.isEmpty()) {
            attach.request.headers.emplace_back("If-Match", etag);
        }
        attach.request.headers.emplace_back("Prefer", "return=representation");
        return attach;
    }
    if (!kept) {
        return stepOf(group, overWay, Method::Get, url(type + id));
    }
    if (lists(capabilities, "cancel") && has(capabilities, releaseWay)) {
        return stepOf(group, releaseWay, Method::Post, url(type + id + QStringLiteral("/$cancel")));
    }
    // written as often as it takes; then it is over
    PushStep plainly = stepOf(group, releasePlainlyWay, Method::Put, url(type + id), with(bytes(kept->root()), {{"status", "\"cancelled\""}}));
    plainly.isGuard = true;
    if (!etag.isEmpty()) {
        plainly.request.headers.emplace_back("If-Match", etag);
    }
    return plainly;
}

bool isForListed(const PushStep &step) {
    static const QStringList ways{holdWay, seeWay, attachWay, overWay, releaseWay, releasePlainlyWay, bookReferenceWay, bookIdWay};
    return ways.contains(step.way);
}

std::vector<PushResult> readListed(const PushStep &step, const Answer &answer, Instant now) {
    Verdict verdict = verdictOf(step.request, answer, now);
    const bool isReading = step.way == seeWay || step.way == overWay;
    const bool isWriting = step.way == attachWay || step.way == releasePlainlyWay || step.way == releaseWay;
    const bool isGone = answer.failure == Failure::None && (answer.status == 404 || answer.status == 410);
    if (isReading && isGone) {
        verdict = {};
    } else if (isWriting && (isGone || verdict.outcome == Outcome::Stale || verdict.outcome == Outcome::Refused)) {
        verdict.outcome = step.way == releaseWay && isGone && !readIssues(answer.body).empty() ? Outcome::NotThisWay : Outcome::Later; // it ended meanwhile: what is there is looked at again
    }
    const auto document = JsonDocument::parse(answer.body);
    std::vector<JsonNode> found;
    if (document && verdict.outcome == Outcome::Done) {
        collect(document->root(), found);
    }
    const auto there = std::find_if(found.begin(), found.end(), [](JsonNode resource) { return resource["resourceType"].equals("Appointment"); });
    const JsonNode *visit = there == found.end() ? nullptr : &*there;
    if (isReading && !isGone && !visit && verdict.outcome == Outcome::Done) {
        verdict = {Outcome::Later, answer.status, Text::tr("The server's answer is no %1.").arg(QStringLiteral("Appointment")), {}, {}};
    }
    const bool asksForTime = step.way == holdWay || step.way == bookReferenceWay || step.way == bookIdWay;
    if (asksForTime && isNotFree(verdict, visit)) {
        verdict.outcome = Outcome::SlotLost;
    }
    std::vector<PushResult> results;
    for (const WireChange &change : step.changes) {
        PushResult result{change.operation, verdict, {}, doubtOf(verdict)};
        const auto unfit = [&] { result.verdict = {Outcome::Unknown, answer.status, Text::tr("The server's answer does not fit the operation."), {}, {}}; };
        if (verdict.outcome != Outcome::Done) {
            if (verdict.outcome == Outcome::SlotLost && isSlot(change) && step.way != holdWay) {
                result.verdict.outcome = Outcome::Later; // it goes where its Appointment goes
            }
        } else if (step.way == seeWay) {
            if (results.empty() && visit && isKeptFor(step.changes, *visit)) {
                result.resource = wireResource(*visit);
            }
        } else if (step.way == holdWay) {
            if (visit && (*visit)["id"].isString() && isOnlyKept(*visit)) {
                const QString slotId = QStringLiteral("held%1.%2").arg(results.size() + 1).arg((*visit)["id"].toString());
                result.resource = *slotOfHeld(*visit, slotId, withOperation(change.json, change.operation));
                const auto until = expiresOf(answer);
                if (const auto slot = JsonDocument::parse(result.resource.json); until && *until > now && slot) {
                    QByteArrayList extensions{"{\"url\":\"" + QByteArray(holdExpiresExtension.data(), qsizetype(holdExpiresExtension.size())) + "\",\"valueInstant\":" + fhir::quoted(toUtcIso(*until)) + '}'};
                    for (const JsonNode extension : children(slot->root()["extension"])) {
                        extensions << bytes(extension);
                    }
                    result.resource.json = with(result.resource.json, {{"extension", '[' + extensions.join(',') + ']'}});
                }
            } else {
                unfit();
            }
        } else if (isSlot(change)) {
            // nothing but what follows from the Appointment
            const bool isFree = isGone || (visit && !isOnlyKept(*visit));
            if (change.verb == ChangeVerb::Delete && isFree) {
                result.resource = {change.type, change.id, {}, {}, {}, true};
            } else if (change.verb == ChangeVerb::Delete) {
                unfit();
            } else {
                result.resource = {change.type, change.id, {}, {}, change.json};
            }
        } else if (visit && (*visit)["id"].toString() == change.id && !(*visit)["status"].equals("pending") && !(*visit)["status"].equals("proposed")) {
            result.resource = wireResource(*visit);
        } else if (step.way == attachWay && visit) {
            result.resource = wireResource(*visit);
        } else if (step.way == attachWay && answer.body.trimmed().isEmpty()) {
            const auto sent = JsonDocument::parse(step.request.body);
            result.resource = wireResource(sent->root());
            result.resource.etag = answer.header("etag");
        } else {
            unfit();
        }
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace praxidesk::sync::operations
