#include "core/sync/dialects/canvas.h"

#include "core/sync/dialects/canvas_visit.h"
#include "core/sync/wire.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

constexpr const char *pageSize = "100";
const QString appointmentType = QStringLiteral("Appointment");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

Passage stays(const QString &why) { return {Passage::Kind::LocalOnly, why}; }

/// Last-Modified or meta.lastUpdated, as one text.
QByteArray versionOf(const WireResource &resource, const Answer *answer) {
    std::optional<Instant> changed = resource.lastUpdated;
    if (!changed && answer) {
        const QString text = QString::fromLatin1(answer->header("last-modified")).replace(QLatin1String(" GMT"), QLatin1String(" +0000"));
        if (const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date); date.isValid()) {
            changed = Instant(Milliseconds(date.toMSecsSinceEpoch()));
        }
    }
    return changed ? toUtcIso(*changed).toLatin1() : QByteArray();
}

/// "Thu, 21 Sep 2023 08:45:00 GMT"; empty for what is no version.
QByteArray httpDate(const QByteArray &version) {
    const auto instant = parseInstant(QString::fromLatin1(version), Zone());
    if (!instant) {
        return {};
    }
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(instant->time_since_epoch().count(), QTimeZone::utc());
    return QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

bool isNothing(const QByteArray &body) {
    const QByteArray text = body.trimmed();
    return text.isEmpty() || text == "null";
}

/// 422 is also said of kinds and reasons that are not set up there: no other time would help.
Verdict withoutSettings(Verdict verdict) {
    const bool isSetting = verdict.outcome == Outcome::SlotLost && verdict.status == 422
        && (verdict.words.contains(QLatin1String("does not exist"), Qt::CaseInsensitive) || verdict.words.contains(QLatin1String("not scheduleable"), Qt::CaseInsensitive));
    verdict.outcome = isSetting ? Outcome::Refused : verdict.outcome;
    return verdict;
}

} // namespace

Habits CanvasDialect::habits() const {
    Habits habits;
    habits.listsAll = false; // visits of some months; nothing is ever deleted
    habits.types = QStringList{QStringLiteral("Location"), QStringLiteral("Practitioner"), QStringLiteral("Patient"), QStringLiteral("Schedule"), appointmentType};
    habits.tellsCapabilities = false;
    habits.tellsChanges = false;
    habits.keepsOurs = false;
    habits.computesFreeTime = true;
    return habits;
}

// ---- push -----------------------------------------------------------------------------------------------------------

Passage CanvasDialect::passage(const WireChange &change, const std::vector<WireChange> &group, const Capabilities &) const {
    if (saysNothingNew(change)) {
        return {Passage::Kind::Implied, {}};
    }
    if (change.type == appointmentType) {
        return canvas::passageOf(change);
    }
    if (change.type == QLatin1String("Slot")) {
        const auto booking = std::find_if(group.begin(), group.end(), [](const WireChange &other) { return other.type == appointmentType; });
        if (booking != group.end()) {
            const Passage its = canvas::passageOf(*booking);
            return its.kind == Passage::Kind::Sent ? Passage{Passage::Kind::Implied, {}} : its;
        }
        if (change.verb == ChangeVerb::Delete) {
            return {Passage::Kind::Implied, {}};
        }
        const auto slot = JsonDocument::parse(change.json);
        const bool isBlock = slot && slot->root()["status"].equals("busy-unavailable");
        return stays(isBlock ? Text::tr("Canvas takes no blocked time.") : Text::tr("Canvas works out free time itself."));
    }
    if (group.empty() && change.verb == ChangeVerb::Create) {
        return {Passage::Kind::Implied, {}};
    }
    if (change.type == QLatin1String("AppointmentResponse")) {
        return stays(Text::tr("Canvas takes no answers of participants, only the status of a visit."));
    }
    return stays(change.type == QLatin1String("Schedule") ? Text::tr("Canvas lets nobody change schedules from outside.") : Text::tr("Canvas lets nobody change a %1 from here.").arg(change.type));
}

std::optional<PushStep> CanvasDialect::nextStep(const std::vector<WireChange> &group, const Capabilities &) const {
    const auto visit = std::find_if(group.begin(), group.end(), [](const WireChange &change) { return change.type == appointmentType && change.verb != ChangeVerb::Delete; });
    if (visit == group.end()) {
        return std::nullopt;
    }
    PushStep step;
    step.changes = {*visit};
    if (visit->verb == ChangeVerb::Update && visit->etag.isEmpty() && !visit->base.isEmpty() && !visit->seen) {
        step.isGuard = true;
        step.request = read(appointmentType, visit->id);
        return step;
    }
    const bool isNew = visit->verb == ChangeVerb::Create;
    step.request = {isNew ? Method::Post : Method::Put, url(isNew ? appointmentType : appointmentType + u'/' + visit->id), {}, canvas::bodyOf(*visit), "application/json"};
    if (const QByteArray date = isNew ? QByteArray() : httpDate(visit->etag); !date.isEmpty()) {
        step.request.headers.emplace_back("If-Unmodified-Since", date);
    }
    return step;
}

std::vector<PushResult> CanvasDialect::readPush(const PushStep &step, const Answer &answer, Instant now) const {
    const WireChange &change = step.changes.front();
    PushResult result{change.operation, withoutSettings(judge(step.request, answer, now)), {}};
    const auto doubt = [&] { result.verdict = {step.isGuard ? Outcome::Later : Outcome::Unknown, answer.status, Text::tr("Canvas's answer does not say what became of the visit."), {}, {}}; };
    if (result.verdict.outcome != Outcome::Done) {
        return {result};
    }
    const auto document = JsonDocument::parse(answer.body);
    const bool isVisit = document && document->root()["resourceType"].equals("Appointment") && !document->root()["id"].toString().isEmpty();
    if (isVisit) {
        result.resource = wireResource(document->root());
    }
    WireResource &resource = result.resource;
    resource.type = appointmentType;
    resource.etag = versionOf(resource, &answer);
    if (step.isGuard) {
        if (!isVisit || resource.id != change.id) {
            doubt();
        } else if (!canvas::saysTheSameTo(visitOf(resource.json), visitOf(change.base))) {
            result.verdict = {Outcome::Stale, answer.status, Text::tr("It was changed there meanwhile."), {}, {}};
        }
        return {result};
    }
    if (resource.id.isEmpty()) {
        const auto made = typeAndId(QString::fromUtf8(answer.header("location")));
        resource.id = change.verb != ChangeVerb::Create ? change.id : made && made->type == appointmentType ? made->id : QString();
    }
    const bool isOther = change.verb != ChangeVerb::Create && resource.id != change.id;
    if (resource.id.isEmpty() || isOther || (!isVisit && !isNothing(answer.body))) {
        result.resource = {};
        doubt();
    }
    return {result};
}

// ---- looking --------------------------------------------------------------------------------------------------------

/// It keeps no word of ours: what was made is found by who meets when. Days of whatever zone it counts in.
Request CanvasDialect::look(const WireChange &change) const {
    if (change.verb != ChangeVerb::Create) {
        return read(change.type, change.id);
    }
    const Visit visit = visitOf(change.json);
    Parameters parameters;
    if (const QStringList patients = visit.actorsOf("Patient"); !patients.isEmpty()) {
        parameters.emplace_back(QStringLiteral("patient"), patients.front());
    }
    if (const QStringList practitioners = visit.actorsOf("Practitioner"); !practitioners.isEmpty()) {
        parameters.emplace_back(QStringLiteral("practitioner"), practitioners.front());
    }
    if (visit.time) {
        const QDate day = Zone().dateOf(visit.time->start);
        parameters.emplace_back(QStringLiteral("date"), QStringLiteral("ge") + day.addDays(-1).toString(Qt::ISODate));
        parameters.emplace_back(QStringLiteral("date"), QStringLiteral("le") + day.addDays(1).toString(Qt::ISODate));
    }
    return {Method::Get, url(appointmentType, parameters), {}, {}, {}};
}

Result<std::optional<WireResource>> CanvasDialect::readLook(const WireChange &change, const Answer &answer) const {
    if (change.verb != ChangeVerb::Create) {
        return readOne(change.type, answer);
    }
    PullStart search;
    search.type = appointmentType;
    search.isSearch = true;
    auto page = readPage(search, answer);
    if (!page || page->next) {
        return failure(ErrorCode::ServerUnreachable, Text::tr("The server does not tell whether it has the change."), answer.words);
    }
    const Visit ours = visitOf(change.json);
    for (WireResource &resource : page->resources) {
        const Visit theirs = visitOf(resource.json);
        const bool isSamePeople = theirs.actorsOf("Patient") == ours.actorsOf("Patient") && theirs.actorsOf("Practitioner").contains(ours.actorsOf("Practitioner").value(0));
        if (isSamePeople && ours.time == theirs.time && ours.isOver() == theirs.isOver()) {
            resource.json = withOperation(resource.json, change.operation);
            return std::optional(std::move(resource));
        }
    }
    return std::optional<WireResource>();
}

Result<std::optional<WireResource>> CanvasDialect::readOne(const QString &type, const Answer &answer) const {
    auto one = GenericDialect::readOne(type, answer);
    if (one && one->has_value()) {
        (*one)->etag = versionOf(**one, &answer);
    }
    return one;
}

std::optional<Request> CanvasDialect::readMany(const QString &, const QStringList &) const { return std::nullopt; }

std::optional<Request> CanvasDialect::bookingsOfSlots(const QStringList &) const { return std::nullopt; }

// ---- pull -----------------------------------------------------------------------------------------------------------

Request CanvasDialect::pull(const PullStart &start) const {
    const bool takesCount = start.type != QLatin1String("Schedule");
    return {Method::Get, url(start.type, takesCount ? Parameters{{QStringLiteral("_count"), QLatin1String(pageSize)}} : Parameters{}), {}, {}, {}};
}

std::vector<Request> CanvasDialect::pulls(const PullStart &start, const PullScope &scope) const {
    if (start.type != appointmentType || start.idsOnly || scope.window.isEmpty()) {
        return {pull(start)};
    }
    const auto day = [&scope](Instant instant) { return scope.zone.dateOf(instant).toString(Qt::ISODate); };
    return {{Method::Get, url(start.type, {{QStringLiteral("date"), QStringLiteral("ge") + day(scope.window.start)}, {QStringLiteral("date"), QStringLiteral("le") + day(scope.window.end)}, {QStringLiteral("_count"), QLatin1String(pageSize)}}), {}, {}, {}}};
}

Result<PullPage> CanvasDialect::readPage(const PullStart &start, const Answer &answer) const {
    auto page = GenericDialect::readPage(start, answer);
    if (!page) {
        return page;
    }
    page->leftOut = int(std::erase_if(page->resources, [](const WireResource &resource) { return resource.id.isEmpty(); }));
    for (WireResource &resource : page->resources) {
        resource.etag = versionOf(resource, nullptr);
    }
    return page;
}

QByteArray CanvasDialect::completed(const QString &type, const QByteArray &known, const QByteArray &came) const {
    if (type != appointmentType) {
        return withOurs(known, came);
    }
    return canvas::completed(known, came);
}

// ---- free time ------------------------------------------------------------------------------------------------------

std::vector<Request> CanvasDialect::askOffers(const OfferQuestion &question) const {
    Parameters parameters{{QStringLiteral("schedule"), question.schedule}};
    if (!question.within.isEmpty()) {
        // whether the last day counts is not said: what is too much is left out when it comes
        parameters.emplace_back(QStringLiteral("start"), question.zone.dateOf(question.within.start).toString(Qt::ISODate));
        parameters.emplace_back(QStringLiteral("end"), question.zone.dateOf(question.within.end).addDays(1).toString(Qt::ISODate));
    }
    if (question.duration) {
        parameters.emplace_back(QStringLiteral("duration"), QString::number(std::chrono::ceil<Minutes>(*question.duration).count()));
    }
    return {{Method::Get, url(QStringLiteral("Slot"), parameters), {}, {}, {}}};
}

Result<std::vector<Interval>> CanvasDialect::readOffers(const OfferQuestion &question, const Answer &answer) const {
    PullStart search;
    search.type = QStringLiteral("Slot");
    search.isSearch = true;
    const auto page = GenericDialect::readPage(search, answer);
    if (!page) {
        return tl::unexpected(page.error());
    }
    std::vector<Interval> times;
    for (const WireResource &resource : page->resources) {
        const auto slot = JsonDocument::parse(resource.json);
        if (!slot || resource.type != QLatin1String("Slot") || !slot->root()["status"].equals("free") || slot->root()["schedule"]["reference"].toString().section(u'/', -1) != question.schedule) {
            continue;
        }
        const auto start = parseInstant(slot->root()["start"].toString(), question.zone);
        const auto end = parseInstant(slot->root()["end"].toString(), question.zone);
        if (start && end && *start < *end && (question.within.isEmpty() || question.within.contains(*start))) {
            times.push_back({*start, *end});
        }
    }
    return times;
}

} // namespace praxidesk::sync
