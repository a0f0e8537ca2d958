#include "core/sync/dialects/medplum.h"

#include "core/sync/dialects/holding.h"
#include "core/sync/dialects/same_visit.h"
#include "core/sync/wire.h"

#include <QUrlQuery>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

/// In Capabilities::lacks: its FHIR is where the address points, not below.
const QString pathNote = QStringLiteral("fhir/R4");

QByteArray bytes(JsonNode node) { return QByteArray(node.raw().data(), qsizetype(node.raw().size())); }

/// "…/fhir/R4", "…/fhir", "…/R4"
bool pointsToFhir(const QUrl &url) {
    const QString last = url.path().section(u'/', -1).toLower();
    return last == QLatin1String("r4") || last == QLatin1String("fhir");
}

QUrl belowApi(const QUrl &url) {
    QUrl result = url;
    if (!pointsToFhir(url)) {
        result.setPath(url.path() + QStringLiteral("/fhir/R4"));
    }
    return result;
}

QString patientOf(JsonNode visit) {
    for (const JsonNode participant : children(visit["participant"])) {
        if (const QString actor = participant["actor"]["reference"].toString(); actor.startsWith(QLatin1String("Patient/"))) {
            return actor;
        }
    }
    return {};
}

bool isOfDeleted(JsonNode bundle) {
    for (const JsonNode link : children(bundle["link"])) {
        if (link["relation"].equals("self") && link["url"].toString().contains(QLatin1String("_deleted=true"))) {
            return true;
        }
    }
    return false;
}

} // namespace

MedplumDialect::MedplumDialect(const QUrl &url) : GenericDialect(belowApi(url)), m_given(url) {}

Habits MedplumDialect::habits() const {
    Habits habits = GenericDialect::habits();
    habits.keepsOurs = false;
    return habits;
}

void MedplumDialect::know(const Capabilities &capabilities) {
    GenericDialect::know(capabilities);
    setBase(capabilities.lacks.contains(pathNote) ? m_given : belowApi(m_given));
}

QString MedplumDialect::missed() const { return pointsToFhir(m_given) ? QString() : pathNote; }

// ---- looking --------------------------------------------------------------------------------------------------------

/// Its older $book makes an Appointment that does not say by whom.
bool MedplumDialect::looksByPeople(const WireChange &change) const {
    if (change.type != QLatin1String("Appointment") || change.verb != ChangeVerb::Create || operations::keepsOperations(known())) {
        return false;
    }
    const auto visit = JsonDocument::parse(change.json);
    return visit && visit->root()["start"].isString() && !patientOf(visit->root()).isEmpty();
}

Request MedplumDialect::look(const WireChange &change) const {
    if (!looksByPeople(change)) {
        return GenericDialect::look(change);
    }
    const auto visit = JsonDocument::parse(change.json);
    const QString at = toUtcIso(parseInstant(visit->root()["start"].toString(), Zone()).value_or(Instant()));
    const QString date = QStringLiteral("date");
    return {Method::Get, url(change.type, {{QStringLiteral("actor"), patientOf(visit->root())}, {date, QStringLiteral("ge") + at}, {date, QStringLiteral("le") + at}})};
}

Result<std::optional<WireResource>> MedplumDialect::readLook(const WireChange &change, const Answer &answer) const {
    auto found = GenericDialect::readLook(change, answer);
    const auto page = JsonDocument::parse(answer.body);
    if (!found || *found || !answer.succeeded() || !page || !looksByPeople(change)) {
        return found;
    }
    const auto mine = JsonDocument::parse(change.json);
    for (const JsonNode entry : children(page->root()["entry"])) {
        const JsonNode visit = entry["resource"];
        if (visit["resourceType"].equals("Appointment") && operationOf(bytes(visit)).isEmpty() && isSameVisit(mine->root(), visit, SameBy::People)) {
            WireResource ours = wireResource(visit);
            ours.json = withOperation(ours.json, change.operation);
            return std::optional(std::move(ours));
        }
    }
    return found;
}

// ---- pull -----------------------------------------------------------------------------------------------------------

std::vector<Request> MedplumDialect::pulls(const PullStart &start, const PullScope &) const {
    std::vector<Request> questions{pull(start)};
    // it keeps no history of a type, but tells what was deleted
    const bool tellsDeleted = known().software.contains(QLatin1String("medplum"), Qt::CaseInsensitive);
    if (start.since && !start.byHistory && tellsDeleted) {
        questions.push_back({Method::Get, url(start.type, {{QStringLiteral("_deleted"), QStringLiteral("true")}, {QStringLiteral("_lastUpdated"), QStringLiteral("gt") + toUtcIso(*start.since)}, {QStringLiteral("_count"), QStringLiteral("200")}})});
    }
    return questions;
}

Result<PullPage> MedplumDialect::readPage(const PullStart &start, const Answer &answer) const {
    if (answer.failure == Failure::None && answer.status == 400) {
        const auto issues = readIssues(answer.body);
        if (std::any_of(issues.begin(), issues.end(), [](const OutcomeIssue &issue) { return (issue.words + issue.diagnostics).contains(QLatin1String("_deleted")); })) {
            return PullPage{};                      // an older one does not tell; what is gone is found by comparing
        }
    }
    auto page = GenericDialect::readPage(start, answer);
    if (page && start.type == QLatin1String("Appointment")) {
        // here a hold is its Slots
        page->leftOut += int(std::erase_if(page->resources, [](const WireResource &resource) {
            const auto visit = resource.deleted ? Result<JsonDocument>(tl::unexpected(Error{})) : JsonDocument::parse(resource.json);
            return visit && operations::standsForHold(visit->root());
        }));
    }
    const auto document = JsonDocument::parse(answer.body);
    if (!page || !document || start.byHistory) {
        return page;
    }
    if (isOfDeleted(document->root())) {
        for (WireResource &resource : page->resources) {
            resource.deleted = true;
            resource.json.clear();
        }
    }
    for (const JsonNode entry : children(document->root()["entry"])) {
        if (const auto gone = entry["resource"] ? std::nullopt : typeAndId(entry["fullUrl"].toString()); gone && gone->type == start.type) {
            WireResource deleted;
            deleted.type = gone->type;
            deleted.id = gone->id;
            deleted.deleted = true;
            page->resources.push_back(std::move(deleted));
        }
    }
    return page;
}

} // namespace praxidesk::sync
