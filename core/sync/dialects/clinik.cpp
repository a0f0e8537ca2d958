#include "core/sync/dialects/clinik.h"

#include "core/sync/dialects/clinik_answers.h"
#include "core/sync/dialects/same_visit.h"
#include "core/sync/wire.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr Milliseconds day = std::chrono::hours(24);

/// Where a server's days begin nobody knows: a day more on each side.
QString dateOf(Instant instant) { return toUtcIso(instant).left(10); }

struct Time {
    std::optional<Instant> start, end;
};
Time timeOf(JsonNode resource) { return {parseInstant(resource["start"].toString(), Zone()), parseInstant(resource["end"].toString(), Zone())}; }

bool isSame(const QString &type, const QByteArray &mine, const QByteArray &theirs) {
    const auto ours = JsonDocument::parse(mine);
    const auto other = JsonDocument::parse(theirs);
    if (!ours || !other) {
        return false;
    }
    if (type == QLatin1String("Slot")) {
        return isSameTime(ours->root(), other->root()) && ours->root()["comment"].toString() == other->root()["comment"].toString();
    }
    return type == QLatin1String("Appointment") ? isSameVisit(ours->root(), other->root(), SameBy::Slots) : clinik::isSameThere(type, mine, theirs);
}

} // namespace

ClinikPaths ClinikPaths::of(const std::map<QString, QString> &options) {
    ClinikPaths paths;
    for (const auto &[name, path] : {std::pair(QStringLiteral("path-schedules"), &paths.schedules), std::pair(QStringLiteral("path-slots"), &paths.slotsOfSchedules),
                                     std::pair(QStringLiteral("path-appointments"), &paths.appointments), std::pair(QStringLiteral("path-appointment-responses"), &paths.responses),
                                     std::pair(QStringLiteral("path-fhir"), &paths.fhir)}) {
        if (const auto given = options.find(name); given != options.end()) {
            if (const QStringList parts = given->second.trimmed().split(u'/', Qt::SkipEmptyParts); !parts.isEmpty()) {
                *path = parts.join(u'/');
            }
        }
    }
    return paths;
}

ClinikDialect::ClinikDialect(QUrl base, ClinikPaths paths) : m_base(std::move(base)), m_paths(std::move(paths)), m_fhir(url(m_paths.fhir)) {}

QUrl ClinikDialect::url(const QString &path, const Parameters &parameters) const {
    QUrl result = m_base;
    result.setPath(m_base.path() + u'/' + path);
    if (!parameters.empty()) {
        QUrlQuery query;
        for (const auto &[name, value] : parameters) {
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        result.setQuery(query.toString(QUrl::FullyEncoded), QUrl::StrictMode);
    }
    return result;
}

QString ClinikDialect::pathOf(const QString &type) const {
    return type == QLatin1String("Schedule") ? m_paths.schedules
        : type == QLatin1String("Slot")      ? m_paths.slotsOfSchedules
        : type == QLatin1String("Appointment") ? m_paths.appointments
                                               : m_paths.responses;
}

Habits ClinikDialect::habits() const {
    Habits habits;
    habits.types = {QStringLiteral("Location"), QStringLiteral("Practitioner"), QStringLiteral("Patient"), QStringLiteral("Schedule"), QStringLiteral("Slot"), QStringLiteral("Appointment")};
    habits.tellsCapabilities = false;
    habits.tellsChanges = false;
    habits.keepsOurs = false;
    return habits;
}

Request ClinikDialect::askCapabilities() const { return {Method::Get, url(m_paths.schedules, {{QStringLiteral("active"), QStringLiteral("true")}})}; }

QByteArray ClinikDialect::completed(const QString &type, const QByteArray &known, const QByteArray &came) const { return clinik::completed(type, known, came); }

// ---- looking --------------------------------------------------------------------------------------------------------

Request ClinikDialect::read(const QString &type, const QString &id) const {
    return clinik::isMapped(type) ? Request{Method::Get, url(pathOf(type) + u'/' + id)} : m_fhir.read(type, id);
}

Result<std::optional<WireResource>> ClinikDialect::readOne(const QString &type, const Answer &answer) const {
    if (!clinik::isMapped(type)) {
        return m_fhir.readOne(type, answer);
    }
    if (answer.failure == Failure::None && (answer.status == 404 || answer.status == 410)) {
        return std::optional<WireResource>();
    }
    const auto document = JsonDocument::parse(answer.body);
    if (!answer.succeeded() || !document) {
        return failure(ErrorCode::ServerUnreachable, Text::tr("The server does not tell whether it has the change."), answer.words);
    }
    WireResource found = clinik::resourceOf(type, clinik::dataOf(*document));
    if (found.json.isEmpty()) {
        return failure(ErrorCode::InvalidResource, Text::tr("The server's answer is no %1.").arg(type));
    }
    return std::optional(std::move(found));
}

Request ClinikDialect::look(const WireChange &change) const {
    if (!clinik::isMapped(change.type)) {
        return m_fhir.look(change);
    }
    const auto document = JsonDocument::parse(change.json);
    if (change.verb != ChangeVerb::Create || !document) {
        return read(change.type, change.id);
    }
    const JsonNode resource = document->root();
    if (change.type == QLatin1String("AppointmentResponse")) {
        return read(QStringLiteral("Appointment"), resource["appointment"]["reference"].toString().section(u'/', -1));
    }
    Parameters parameters;
    if (change.type == QLatin1String("Slot")) {
        parameters.emplace_back(QStringLiteral("scheduleId"), resource["schedule"]["reference"].toString().section(u'/', -1));
    }
    if (const Time at = timeOf(resource); at.start) {
        parameters.emplace_back(QStringLiteral("dateFrom"), dateOf(*at.start - day));
        parameters.emplace_back(QStringLiteral("dateTo"), dateOf(at.end.value_or(*at.start) + day));
    }
    return {Method::Get, url(pathOf(change.type), parameters)};
}

Result<std::optional<WireResource>> ClinikDialect::readLook(const WireChange &change, const Answer &answer) const {
    if (!clinik::isMapped(change.type)) {
        return m_fhir.readLook(change, answer);
    }
    const auto ours = JsonDocument::parse(change.json);
    if (change.verb == ChangeVerb::Delete) {
        auto there = readOne(change.type, answer);
        // a Slot that is free again is as good as gone
        const auto document = there && *there ? JsonDocument::parse((*there)->json) : Result<JsonDocument>(tl::unexpected(Error{}));
        return document && document->root()["status"].equals("free") ? Result<std::optional<WireResource>>(std::optional<WireResource>()) : there;
    }
    if (change.verb != ChangeVerb::Create || !ours) {
        return readOne(change.type, answer);
    }
    const auto asMade = [&change](WireResource found) {
        found.json = withOperation(clinik::completed(change.type, change.json, found.json), change.operation);
        return std::optional(std::move(found));
    };
    if (change.type == QLatin1String("AppointmentResponse")) {
        const auto visit = readOne(QStringLiteral("Appointment"), answer);
        if (!visit) {
            return tl::unexpected(visit.error());
        }
        const auto document = *visit ? JsonDocument::parse((*visit)->json) : Result<JsonDocument>(tl::unexpected(Error{}));
        for (const JsonNode participant : document ? children(document->root()["participant"]) : children(JsonNode())) {
            const bool isHis = participant["actor"]["reference"].toString() == ours->root()["actor"]["reference"].toString();
            if (isHis && participant["status"].toString() == ours->root()["participantStatus"].toString()) {
                // an answer has no address of its own there
                return asMade({change.type, change.id, {}, {}, change.json});
            }
        }
        return std::optional<WireResource>();
    }
    const auto page = readPage({change.type, {}}, answer);
    if (!page) {
        return failure(ErrorCode::ServerUnreachable, Text::tr("The server does not tell whether it has the change."), page.error().message);
    }
    for (const WireResource &found : page->resources) {
        if (isSame(change.type, change.json, found.json)) {
            return asMade(found);
        }
    }
    return std::optional<WireResource>();
}

std::optional<Request> ClinikDialect::readMany(const QString &type, const QStringList &ids) const {
    return clinik::isMapped(type) ? std::nullopt : m_fhir.readMany(type, ids);
}

std::optional<Request> ClinikDialect::bookingsOfSlots(const QStringList &) const { return std::nullopt; }

std::optional<Request> ClinikDialect::bookingsBeside(const WireResource &appointment) const {
    const auto document = JsonDocument::parse(appointment.json);
    const Time at = document ? timeOf(document->root()) : Time{};
    if (!at.start) {
        return std::nullopt;
    }
    return Request{Method::Get, url(m_paths.appointments, {{QStringLiteral("dateFrom"), dateOf(*at.start - day)}, {QStringLiteral("dateTo"), dateOf(at.end.value_or(*at.start) + day)}})};
}

// ---- pull -----------------------------------------------------------------------------------------------------------

Request ClinikDialect::pull(const PullStart &start) const {
    if (clinik::isMapped(start.type)) {
        return {Method::Get, url(pathOf(start.type))};
    }
    PullStart whole = start;
    whole.since.reset();
    whole.byHistory = false;
    whole.sorted = false;
    return m_fhir.pull(whole);
}

Request ClinikDialect::pullNext(const QUrl &next) const { return m_fhir.pullNext(next); }

Result<PullPage> ClinikDialect::readPage(const PullStart &start, const Answer &answer) const {
    if (!clinik::isMapped(start.type)) {
        return m_fhir.readPage(start, answer);
    }
    const auto refuse = [&answer](const QString &why) { return failure(ErrorCode::InvalidResource, why, QString::fromUtf8(answer.body.left(200))); };
    const auto document = JsonDocument::parse(answer.body);
    if (!answer.succeeded() || !document) {
        return refuse(Text::tr("The server's page could not be read."));
    }
    const JsonNode data = clinik::dataOf(*document);
    if (!data.isArray()) {
        return refuse(Text::tr("The server's answer is not a page of a search."));
    }
    PullPage page;
    page.serverTime = sync::dateOf(answer);
    for (const JsonNode object : children(data)) {
        WireResource resource = clinik::resourceOf(start.type, object);
        if (resource.json.isEmpty()) {
            return refuse(Text::tr("Something on the server's page is no %1.").arg(start.type));
        }
        page.resources.push_back(std::move(resource));
    }
    page.total = int(page.resources.size());
    return page;
}

// ---- free time ------------------------------------------------------------------------------------------------------

std::vector<Request> ClinikDialect::askOffers(const OfferQuestion &question) const {
    const Parameters parameters{{QStringLiteral("scheduleId"), question.schedule},
                                {QStringLiteral("status"), QStringLiteral("free")},
                                {QStringLiteral("dateFrom"), dateOf(question.within.start - day)},
                                {QStringLiteral("dateTo"), dateOf(question.within.end + day)}};
    return question.within.isEmpty() ? std::vector<Request>() : std::vector{Request{Method::Get, url(m_paths.slotsOfSchedules, parameters)}};
}

Result<std::vector<Interval>> ClinikDialect::readOffers(const OfferQuestion &, const Answer &answer) const {
    const auto page = readPage({QStringLiteral("Slot"), {}}, answer);
    return page ? failure(ErrorCode::NotSupportedByServer, Text::tr("The server does not tell its free time.")) : tl::unexpected(page.error());
}

} // namespace praxidesk::sync
