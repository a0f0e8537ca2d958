#include "core/sync/dialects/generic.h"

#include "core/fhir/resource_io.h"
#include "core/sync/dialects/finding.h"
#include "core/sync/dialects/holding.h"
#include "core/sync/dialects/listed.h"
#include "core/sync/wire.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

constexpr int pageSize = 200;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

QByteArray bytes(JsonNode node) { return QByteArray(node.raw().data(), qsizetype(node.raw().size())); }

QString identifierQuery(const WireChange &change) { return QString::fromLatin1(operationSystem.data(), qsizetype(operationSystem.size())) + u'|' + change.operation; }

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

Habits GenericDialect::habits() const {
    Habits habits = Dialect::habits();
    habits.atOnce = 4;
    return habits;
}

Request GenericDialect::askCapabilities() const { return {Method::Get, url(QStringLiteral("metadata")), {}, {}, {}}; }

Request GenericDialect::read(const QString &type, const QString &id) const {
    const QString held = type == QLatin1String("Slot") ? operations::heldAppointment(id) : QString();
    return {Method::Get, url(held.isEmpty() ? type + u'/' + id : QStringLiteral("Appointment/") + held), {}, {}, {}};
}

bool GenericDialect::isGenerated(const QString &type, const QString &id) const { return type == QLatin1String("Slot") && !operations::heldAppointment(id).isEmpty(); }

QByteArray GenericDialect::completed(const QString &type, const QByteArray &known, const QByteArray &came) const {
    const auto before = JsonDocument::parse(known);
    const auto after = JsonDocument::parse(came);
    if (!before || !after || family() != operations::Family::Listed) {
        return came;
    }
    if (type == QLatin1String("Slot") && !after->root()["schedule"]) {
        return fhir::withMembers(before->root(), {{"status", bytes(after->root()["status"])}}, {}); // it only stands for an Appointment
    }
    // where Appointments need no Slots, those that were kept for this one are ours
    const bool keepsOurs = type == QLatin1String("Appointment") && operations::keepsHolds(m_known) && !after->root()["slot"] && before->root()["slot"] && !after->root()["status"].equals("cancelled");
    return keepsOurs ? fhir::withMembers(after->root(), {{"slot", bytes(before->root()["slot"])}}, {"resourceType", "id", "meta", "status", "start", "end", "slot", "participant"}) : came;
}

std::optional<Request> GenericDialect::readMany(const QString &type, const QStringList &ids) const {
    if (std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return isGenerated(type, id); })) {
        return std::nullopt;
    }
    return Request{Method::Get, url(type, {{QStringLiteral("_id"), ids.join(u',')}, {QStringLiteral("_count"), QString::number(ids.size())}}), {}, {}, {}};
}

std::optional<Request> GenericDialect::bookingsOfSlots(const QStringList &slotIds) const {
    QStringList references;
    for (const QString &id : slotIds) {
        references << (operations::heldAppointment(id).isEmpty() ? QStringList{QStringLiteral("Slot/") + id} : QStringList());
    }
    if (references.isEmpty()) {
        return std::nullopt;
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

// ---- looking --------------------------------------------------------------------------------------------------------

Request GenericDialect::look(const WireChange &change) const {
    if (family() == operations::Family::Listed && operations::isHoldThere(change, m_known)) {
        const QString hold = QString::fromLatin1(operations::holdSystem.data(), qsizetype(operations::holdSystem.size())) + u'|' + change.operation;
        return {Method::Get, url(QStringLiteral("Appointment"), {{QStringLiteral("identifier"), hold}}), {}, {}, {}};
    }
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
    if (type == QLatin1String("Slot") && document->root()["resourceType"].equals("Appointment")) {
        // a Slot that only stands for it: which one is told by whoever asked
        return operations::slotOfHeld(document->root(), QStringLiteral("held1.") + document->root()["id"].toString());
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
        if (const JsonNode resource = entry["resource"]; change.type == QLatin1String("Slot") && operations::isOnlyKept(resource)) {
            return operations::slotOfHeld(resource, QStringLiteral("held1.") + resource["id"].toString(), withOperation(change.json, change.operation));
        } else if (operationOf(bytes(resource)) == change.operation) {
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
        // what only stands for a hold is told from visits also where ids are compared
        const bool tellsHolds = start.type == QLatin1String("Appointment") && (family() == operations::Family::Medplum || operations::keepsHolds(m_known));
        parameters.emplace_back(QStringLiteral("_elements"), tellsHolds ? QStringLiteral("id,identifier,status,participant") : QStringLiteral("id"));
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
    const bool keepsHolds = family() == operations::Family::Listed && operations::keepsHolds(m_known);
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
            if (keepsHolds && operations::isNobodysVisit(resource)) {
                page.leftOut += 1;
                continue;
            }
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

LackedWay GenericDialect::offersLacked(const Answer &answer) const {
    const auto doubt = operations::doubtsFinding(answer);
    return doubt ? LackedWay{operations::findWay(m_known, family()), *doubt} : LackedWay();
}

Result<std::vector<Interval>> GenericDialect::readOffers(const OfferQuestion &question, const Answer &answer) const { return operations::readFound(question, answer); }

} // namespace praxidesk::sync
