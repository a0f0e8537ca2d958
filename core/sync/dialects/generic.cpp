#include "core/sync/dialects/generic.h"

#include "core/fhir/resource_io.h"
#include "core/sync/dialects/finding.h"
#include "core/sync/wire.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

constexpr int pageSize = 200;
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

GenericDialect::GenericDialect(QUrl base) : m_base(std::move(base)) {}

QUrl GenericDialect::url(const QString &path, const Parameters &parameters) const {
    QUrl result = m_base;
    result.setPath(m_base.path() + u'/' + path);
    if (!parameters.empty()) {
        QUrlQuery query;
        for (const auto &[name, value] : parameters) {
            // QUrlQuery leaves '+' alone, which servers read as a space
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, ":/|,$_")));
        }
        result.setQuery(query.toString(QUrl::FullyEncoded), QUrl::StrictMode);
    }
    return result;
}

Request GenericDialect::askCapabilities() const { return {Method::Get, url(QStringLiteral("metadata")), {}, {}, {}}; }

Request GenericDialect::read(const QString &type, const QString &id) const { return {Method::Get, url(type + u'/' + id), {}, {}, {}}; }

std::optional<Request> GenericDialect::readMany(const QString &type, const QStringList &ids) const {
    return Request{Method::Get, url(type, {{QStringLiteral("_id"), ids.join(u',')}, {QStringLiteral("_count"), QString::number(ids.size())}}), {}, {}, {}};
}

std::optional<Request> GenericDialect::bookingsOfSlots(const QStringList &slotIds) const {
    QStringList references;
    for (const QString &id : slotIds) {
        references << QStringLiteral("Slot/") + id;
    }
    return Request{Method::Get, url(QStringLiteral("Appointment"), {{QStringLiteral("slot"), references.join(u',')}, {QStringLiteral("_count"), QString::number(pageSize)}}), {}, {}, {}};
}

std::optional<Request> GenericDialect::encountersOf(const QStringList &appointmentIds) const {
    QStringList references;
    for (const QString &id : appointmentIds) {
        references << QStringLiteral("Appointment/") + id;
    }
    return Request{Method::Get, url(QStringLiteral("Encounter"), {{QStringLiteral("appointment"), references.join(u',')}, {QStringLiteral("_count"), QString::number(pageSize)}}), {}, {}, {}};
}

// ---- push -----------------------------------------------------------------------------------------------------------

std::optional<PushStep> GenericDialect::nextStep(const std::vector<WireChange> &group, const Capabilities &capabilities) const {
    if (group.empty()) {
        return std::nullopt;
    }
    std::vector<WireChange> visit, others;
    for (const WireChange &change : group) {
        (change.type == QLatin1String("Appointment") || change.type == QLatin1String("Slot") ? visit : others).push_back(change);
    }
    if (auto step = operations::stepFor(visit, capabilities, family(), [this](const QString &path) { return url(path); })) {
        return others.empty() ? std::move(step) : nextStep(others, capabilities);
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

// ---- looking --------------------------------------------------------------------------------------------------------

Request GenericDialect::look(const WireChange &change) const {
    if (change.verb == ChangeVerb::Create) {
        return {Method::Get, url(change.type, {{QStringLiteral("identifier"), identifierQuery(change)}}), {}, {}, {}};
    }
    return read(change.type, change.id);
}

Result<std::optional<WireResource>> GenericDialect::readOne(const QString &type, const Answer &answer) const {
    if (answer.failure == Failure::None && (answer.status == 404 || answer.status == 410)) {
        return std::optional<WireResource>();
    }
    const auto document = JsonDocument::parse(answer.body);
    if (!answer.succeeded() || !document) {
        return failure(ErrorCode::ServerUnreachable, Text::tr("The server does not tell whether it has the change."), answer.words);
    }
    if (document->root()["resourceType"].toString() != type) {
        return failure(ErrorCode::InvalidResource, Text::tr("The server's answer is no %1.").arg(type));
    }
    WireResource found = wireResource(document->root());
    if (found.etag.isEmpty()) {
        found.etag = answer.header("etag");
    }
    return std::optional(std::move(found));
}

Result<std::optional<WireResource>> GenericDialect::readLook(const WireChange &change, const Answer &answer) const {
    const auto document = JsonDocument::parse(answer.body);
    if (!answer.succeeded() || !document || !document->root()["resourceType"].equals("Bundle")) {
        return readOne(change.type, answer);
    }
    for (const JsonNode entry : children(document->root()["entry"])) {
        if (const JsonNode resource = entry["resource"]; operationOf(bytes(resource)) == change.operation) {
            return std::optional(wireResource(resource));
        }
    }
    return std::optional<WireResource>();
}

// ---- pull -----------------------------------------------------------------------------------------------------------

Request GenericDialect::pull(const PullStart &start) const {
    Parameters parameters{{QStringLiteral("_count"), QString::number(pageSize)}};
    if (start.byHistory) {
        if (start.since) {
            parameters.emplace_back(QStringLiteral("_since"), toUtcIso(*start.since));
        }
        return {Method::Get, url(start.type + QStringLiteral("/_history"), parameters), {}, {}, {}};
    }
    if (start.since) {
        parameters.emplace_back(QStringLiteral("_lastUpdated"), QStringLiteral("ge") + toUtcIso(*start.since));
    }
    if (start.until) {
        parameters.emplace_back(QStringLiteral("_lastUpdated"), QStringLiteral("le") + toUtcIso(*start.until));
    }
    if (start.idsOnly) {
        parameters.emplace_back(QStringLiteral("_elements"), QStringLiteral("id"));
    }
    if (start.sorted && !start.idsOnly) {
        parameters.emplace_back(QStringLiteral("_sort"), QStringLiteral("-_lastUpdated"));
    }
    return {Method::Get, url(start.type, parameters), {}, {}, {}};
}

Request GenericDialect::pullNext(const QUrl &next) const { return {Method::Get, next, {}, {}, {}}; }

Result<PullPage> GenericDialect::readPage(const PullStart &start, const Answer &answer) const {
    const auto document = JsonDocument::parse(answer.body);
    const auto refuse = [&answer](const QString &why) { return failure(ErrorCode::InvalidResource, why, QString::fromUtf8(answer.body.left(200))); };
    if (!answer.succeeded() || !document) {
        return refuse(Text::tr("The server's page could not be read."));
    }
    const JsonNode root = document->root();
    if (!root["resourceType"].equals("Bundle") || !root["type"].equals(start.byHistory ? "history" : "searchset")) {
        return refuse(start.byHistory ? Text::tr("The server does not keep a history of %1.").arg(start.type) : Text::tr("The server's answer is not a page of a search."));
    }
    PullPage page;
    page.serverTime = dateOf(answer);
    if (const JsonNode total = root["total"]) {
        bool isNumber = false;
        const int count = QByteArray(total.raw().data(), qsizetype(total.raw().size())).toInt(&isNumber);
        page.total = isNumber && count >= 0 ? std::optional(count) : std::nullopt;
    }
    for (const JsonNode entry : children(root["entry"])) {
        const JsonNode resource = entry["resource"];
        const JsonNode request = entry["request"];
        if (request["method"].equals("DELETE")) {
            if (const auto gone = typeAndId(request["url"].toString())) {
                WireResource deleted;
                deleted.type = gone->type;
                deleted.id = gone->id;
                deleted.deleted = true;
                deleted.lastUpdated = parseInstant(entry["response"]["lastModified"].toString(), Zone());
                page.resources.push_back(std::move(deleted));
            }
        } else if (resource && !entry["search"]["mode"].equals("outcome") && !resource["resourceType"].equals("OperationOutcome")) {
            page.resources.push_back(wireResource(resource));
        }
    }
    for (const JsonNode link : children(root["link"])) {
        if (link["relation"].equals("next")) {
            const QUrl next = m_base.resolved(QUrl(link["url"].toString()));
            if (!sameOrigin(next, m_base) || !next.userInfo().isEmpty()) {
                return refuse(Text::tr("The server's next page is on another server, %1.").arg(next.host()));
            }
            page.next = next;
        }
    }
    return page;
}

// ---- free time ------------------------------------------------------------------------------------------------------

std::vector<Request> GenericDialect::askOffers(const OfferQuestion &question) const {
    const QString way = operations::findWay(m_known, family());
    std::vector<Request> requests;
    for (Instant from = question.within.start; !way.isEmpty() && from < question.within.end; from += operations::mostFound) {
        const operations::Finding finding = operations::findingOf(way, question, {from, std::min(question.within.end, from + operations::mostFound)});
        requests.push_back({Method::Get, url(finding.path, finding.parameters), {}, {}, {}});
    }
    return requests;
}

QString GenericDialect::offersLacked(const Answer &answer) const { return operations::lacksFinding(answer) ? operations::findWay(m_known, family()) : QString(); }

Result<std::vector<Interval>> GenericDialect::readOffers(const OfferQuestion &question, const Answer &answer) const { return operations::readFound(question, answer); }

} // namespace praxidesk::sync
