// Plain FHIR: what is written, and what becomes of it.
#include "core/sync/dialects/generic.h"

#include "core/fhir/resource_io.h"
#include "core/sync/dialects/listed.h"
#include "core/sync/wire.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

constexpr const char *fhirJson = "application/fhir+json";
const QString transactionWay = QStringLiteral("transaction");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

QByteArray bytes(JsonNode node) { return QByteArray(node.raw().data(), qsizetype(node.raw().size())); }

QString identifierQuery(const WireChange &change) { return QString::fromLatin1(operationSystem.data(), qsizetype(operationSystem.size())) + u'|' + change.operation; }

bool createsByPut(const WireChange &change, const Capabilities &capabilities) {
    return capabilities.of(change.type).updateCreate.value_or(false);
}

QByteArray bodyOf(const WireChange &change) {
    const QByteArray withId = change.verb == ChangeVerb::Delete ? QByteArray() : change.json;
    return change.verb == ChangeVerb::Create ? withOperation(withId, change.operation) : withId;
}

/// What others need comes first; Slots follow their Appointment; deletions come last.
int rank(const WireChange &change) {
    static const std::array<QLatin1String, 9> order{
        QLatin1String("Organization"), QLatin1String("Location"), QLatin1String("Practitioner"), QLatin1String("PractitionerRole"), QLatin1String("Patient"),
        QLatin1String("Device"), QLatin1String("HealthcareService"), QLatin1String("Schedule"), QLatin1String("Appointment"),
    };
    if (change.verb == ChangeVerb::Delete) {
        return 100;
    }
    const auto known = std::find(order.begin(), order.end(), change.type);
    return known == order.end() ? (change.type == QLatin1String("Slot") ? 20 : 30) : int(known - order.begin());
}

QString statusOf(const WireChange &change) {
    const auto document = JsonDocument::parse(change.json);
    return document ? document->root()["status"].toString() : QString();
}

QByteArray withStatus(const QByteArray &json, const char *status) {
    const auto document = JsonDocument::parse(json);
    return document ? fhir::withMembers(document->root(), {{"status", '"' + QByteArray(status) + '"'}}, {"status"}) : json;
}

QByteArray withoutHeldSlots(const WireChange &change) { return change.type == QLatin1String("Appointment") ? operations::withoutHeldSlots(change.json) : change.json; }

bool isNewBooking(const WireChange &change) { return change.type == QLatin1String("Appointment") && change.verb == ChangeVerb::Create && !change.prepared && statusOf(change) == QLatin1String("booked"); }

/// A Slot that an Appointment of the same group is about to take.
bool needsPreparation(const WireChange &change, const std::vector<WireChange> &group) {
    const bool booking = std::any_of(group.begin(), group.end(), [](const WireChange &other) { return other.type == QLatin1String("Appointment"); });
    return booking && !change.prepared && change.type == QLatin1String("Slot") && change.verb != ChangeVerb::Delete && statusOf(change) == QLatin1String("busy");
}

int statusNumber(const QString &text) { return text.left(3).toInt(); }

Verdict malformed(int status, const QString &words) { return {Outcome::Malformed, status, words, {}, {}}; }

/// What a server may say of a change that it made: the resource, or how it went.
bool speaksOf(const WireChange &change, JsonNode resource) {
    const bool isIt = resource["resourceType"].toString() == change.type && (change.verb == ChangeVerb::Create || resource["id"].toString() == change.id);
    return isIt || resource["resourceType"].equals("OperationOutcome") || (change.verb == ChangeVerb::Delete && resource.isObject());
}

PushResult resultOf(const WireChange &change, const Verdict &verdict, const Answer &answer) {
    PushResult result{change.operation, verdict, {}};
    if (verdict.outcome != Outcome::Done) {
        return result;
    }
    if (const auto document = JsonDocument::parse(answer.body); document && document->root()["resourceType"].toString() == change.type) {
        result.resource = wireResource(document->root());
    }
    WireResource &resource = result.resource;
    resource.type = change.type;
    resource.deleted = change.verb == ChangeVerb::Delete;
    if (const auto location = typeAndId(QString::fromUtf8(answer.header("location"))); resource.id.isEmpty() && location) {
        resource.id = location->id;
    }
    if (resource.id.isEmpty()) {
        resource.id = change.id;
    }
    if (const QByteArray etag = answer.header("etag"); !etag.isEmpty()) {
        resource.etag = etag;
    }
    return result;
}

PushResult resultOfEntry(const WireChange &change, JsonNode entry) {
    const JsonNode response = entry["response"];
    const JsonNode outcome = response["outcome"];
    const int status = statusNumber(response["status"].toString());
    PushResult result{change.operation, judgeEntry(status, outcome ? bytes(outcome) : QByteArray()), {}};
    if (status == 0) {
        result.verdict = malformed(200, Text::tr("The server does not say what became of it."));
    } else if (result.verdict.outcome == Outcome::Done && entry["resource"] && !speaksOf(change, entry["resource"])) {
        result.verdict = malformed(status, Text::tr("The server's answer is no %1.").arg(change.type));
    }
    if (result.verdict.outcome == Outcome::NotSupported) {
        result.verdict.outcome = Outcome::NotThisWay; // it is said of this entry, and not of transactions
    }
    if (result.verdict.outcome != Outcome::Done) {
        return result;
    }
    if (const JsonNode resource = entry["resource"]; resource["resourceType"].toString() == change.type) {
        result.resource = wireResource(resource);
    }
    WireResource &resource = result.resource;
    resource.type = change.type;
    resource.deleted = change.verb == ChangeVerb::Delete;
    if (const auto location = typeAndId(response["location"].toString()); resource.id.isEmpty() && location) {
        resource.id = location->id;
    }
    if (resource.id.isEmpty()) {
        resource.id = change.id;
    }
    if (response["etag"].isString()) {
        resource.etag = response["etag"].toString().toUtf8();
    }
    return result;
}

} // namespace

std::optional<PushStep> GenericDialect::nextStep(const std::vector<WireChange> &changes, const Capabilities &capabilities) const {
    std::vector<WireChange> group, kept;            // those whose Slots only stand for an Appointment go no further
    for (const WireChange &change : changes) {
        group.push_back(change);
        group.back().json = withoutHeldSlots(change);
        group.back().base = change.type == QLatin1String("Appointment") ? operations::withoutHeldSlots(change.base) : change.base;
    }
    if (group.empty()) {
        return std::nullopt;
    }
    std::vector<WireChange> visit, others;
    for (const WireChange &change : group) {
        (change.type == QLatin1String("Appointment") || change.type == QLatin1String("Slot") ? visit : others).push_back(change);
    }
    const auto place = [this](const QString &path) { return url(path); };
    if (auto step = operations::stepFor(visit, capabilities, family(), place)) {
        return others.empty() ? std::move(step) : nextStep(others, capabilities);
    }
    const auto standsForVisit = [](const WireChange &change) { return change.type == QLatin1String("Slot") && !operations::heldAppointment(change.id).isEmpty(); };
    std::copy_if(group.begin(), group.end(), std::back_inserter(kept), [&](const WireChange &change) { return !standsForVisit(change); });
    if (kept.size() < group.size()) {
        if (!kept.empty()) {
            return nextStep(kept, capabilities);
        }
        return operations::stepFor(group, capabilities, family(), place);
    }
    if (visit.size() == 1 && others.empty() && family() == operations::Family::Listed && operations::booksWhatIsThere(capabilities) && isNewBooking(visit.front())) {
        WireChange proposed = visit.front();
        proposed.json = withOperation(withStatus(proposed.json, "proposed"), proposed.operation);
        PushStep step = single(proposed, capabilities);
        step.changes = visit;
        step.isPreparation = true;
        return step;
    }
    if (group.size() > 1 && capabilities.transaction.value_or(true) && !capabilities.lacks.contains(transactionWay)) {
        return transaction(group, capabilities);
    }
    for (const WireChange &change : group) {
        if (needsPreparation(change, group)) {
            WireChange tentative = change;
            tentative.json = withOperation(withStatus(change.json, "busy-tentative"), change.operation);
            PushStep step = single(tentative, capabilities);
            step.changes = {change};
            step.isPreparation = true;
            return step;
        }
    }
    return single(*std::min_element(group.begin(), group.end(), [](const WireChange &a, const WireChange &b) { return rank(a) < rank(b); }), capabilities);
}

PushStep GenericDialect::single(const WireChange &change, const Capabilities &capabilities) const {
    PushStep step;
    step.changes = {change};
    Request &request = step.request;
    request.body = bodyOf(change);
    request.contentType = request.body.isEmpty() ? QByteArray() : QByteArray(fhirJson);
    request.url = url(change.type + u'/' + change.id);
    if (change.verb == ChangeVerb::Delete) {
        request.method = Method::Delete;
    } else if (change.verb == ChangeVerb::Create && !createsByPut(change, capabilities)) {
        request.method = Method::Post;
        request.url = url(change.type);
        request.headers.emplace_back("If-None-Exist", "identifier=" + QUrl::toPercentEncoding(identifierQuery(change), ":|"));
    } else {
        request.method = Method::Put;
    }
    if (change.verb != ChangeVerb::Create && !change.etag.isEmpty()) {
        request.headers.emplace_back("If-Match", change.etag);
    }
    if (request.writes() && change.verb != ChangeVerb::Delete) {
        request.headers.emplace_back("Prefer", "return=representation");
    }
    return step;
}

PushStep GenericDialect::transaction(const std::vector<WireChange> &group, const Capabilities &capabilities) const {
    // a resource that gets its id from the server is known to the others by its urn
    QSet<QString> posted;
    for (const WireChange &change : group) {
        if (change.verb == ChangeVerb::Create && !createsByPut(change, capabilities)) {
            posted << change.type + u'/' + change.id;
        }
    }
    const auto rename = [&posted](const QString &reference) { return posted.contains(reference) ? QStringLiteral("urn:uuid:") + reference.section(u'/', 1) : reference; };
    PushStep step;
    step.isTransaction = true;
    step.way = transactionWay;
    step.changes = group;
    QByteArrayList entries;
    for (const WireChange &change : group) {
        const QString name = change.type + u'/' + change.id;
        const bool isPost = posted.contains(name);
        QByteArray request = "{\"method\":\"" + QByteArray(change.verb == ChangeVerb::Delete ? "DELETE" : isPost ? "POST" : "PUT") + "\",\"url\":" + fhir::quoted(isPost ? change.type : name);
        if (isPost) {
            request += ",\"ifNoneExist\":" + fhir::quoted(QStringLiteral("identifier=") + identifierQuery(change));
        } else if (change.verb != ChangeVerb::Create && !change.etag.isEmpty()) {
            request += ",\"ifMatch\":" + fhir::quoted(QString::fromUtf8(change.etag));
        }
        QByteArray entry = "{\"fullUrl\":" + fhir::quoted(isPost ? QStringLiteral("urn:uuid:") + change.id : url(name).toString(QUrl::FullyEncoded));
        if (change.verb != ChangeVerb::Delete) {
            entry += ",\"resource\":" + fhir::withReferences(bodyOf(change), rename);
        }
        entries << entry + ",\"request\":" + request + "}}";
    }
    step.request = {Method::Post, m_base, {{"Prefer", "return=representation"}},
                    "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entries.join(',') + "]}", fhirJson};
    return step;
}

std::vector<PushResult> GenericDialect::readPush(const PushStep &step, const Answer &answer, Instant now) const {
    if (operations::isOperation(step)) {
        return operations::read(step, answer, now);
    }
    std::vector<PushResult> results;
    Verdict verdict = judge(step.request, answer, now);
    const auto document = JsonDocument::parse(answer.body);
    const bool isEmpty = answer.body.trimmed().isEmpty();
    if (step.isTransaction && answer.succeeded()) {
        const JsonNode entries = document ? document->root()["entry"] : JsonNode();
        if (document && document->root()["resourceType"].equals("Bundle") && entries.size() == step.changes.size()) {
            for (std::uint32_t i = 0; i < entries.size(); ++i) {
                results.push_back(resultOfEntry(step.changes[i], entries.at(i)));
            }
            return results;
        }
    }
    // it may be done, in whole or in part: nobody can tell from such an answer
    if (verdict.outcome == Outcome::Done && !isEmpty && !document) {
        verdict = malformed(answer.status, Text::tr("The server's answer is not JSON."));
        verdict.outcome = answer.mayBeCut ? Outcome::Unknown : Outcome::Malformed;
    } else if (verdict.outcome == Outcome::Done && step.isTransaction) {
        verdict = malformed(answer.status, Text::tr("The server's answer does not fit the transaction."));
    } else if (verdict.outcome == Outcome::Done && !isEmpty && !speaksOf(step.changes.front(), document->root())) {
        verdict = malformed(answer.status, Text::tr("The server's answer is no %1.").arg(step.changes.front().type));
    } else if (verdict.outcome == Outcome::Done && isEmpty && step.request.method == Method::Post && !typeAndId(QString::fromUtf8(answer.header("location")))) {
        verdict = {Outcome::Unknown, answer.status, Text::tr("The server does not say what it calls the new resource."), {}, {}};
    }
    for (const WireChange &change : step.changes) {
        results.push_back(resultOf(change, verdict, answer));
    }
    return results;
}

} // namespace praxidesk::sync
