#include "core/sync/dialects/medikit.h"

#include "core/fhir/resource_io.h"
#include "core/sync/dialects/medikit_visit.h"
#include "core/sync/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

const QString appointmentType = QStringLiteral("Appointment");
const QString responseType = QStringLiteral("AppointmentResponse");
/// How far one question for Slots reaches: the server derives a window from its lower bound.
constexpr int daysOfSlots = 7;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

QUrl baseOf(const QUrl &url, const QString &organization) {
    QUrl base = url;
    const QString own = QStringLiteral("/v2/") + organization + QStringLiteral("/fhir/R4");
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    base.setPath(organization.isEmpty() || path.endsWith(own) ? path : path + own);
    return base;
}

/// What has no address is never sent: the transport refuses it.
Request nowhere() { return {Method::Get, QUrl(), {}, {}, {}}; }

QString dayText(const char *comparison, QDate day) { return QLatin1String(comparison) + day.toString(Qt::ISODate); }

QString patientOf(const QByteArray &appointment) { return visitOf(appointment).actorsOf("Patient").value(0); }

const VisitPlace &place() {
    static const VisitPlace mediKit{{"resourceType", "id", "meta", "status", "start", "end"}, {}, true};
    return mediKit;
}

bool isSuccess(const Answer &answer) { return answer.status >= 200 && answer.status < 300; }

} // namespace

MediKitWays MediKitWays::of(const std::map<QString, QString> &options) {
    const auto text = [&options](const char *name) {
        const auto found = options.find(QLatin1String(name));
        return found == options.end() ? QString() : found->second.trimmed();
    };
    MediKitWays ways;
    if (const QString operation = text("operation"); !operation.isEmpty()) {
        ways.operation = operation.startsWith(u'$') ? operation : u'$' + operation;
    }
    ways.scheduleParameter = text("schedule-parameter");
    if (const QString status = text("booking-status"); !status.isEmpty()) {
        ways.bookingStatus = status;
    }
    if (const QString approved = text("create-as-approved"); !approved.isEmpty()) {
        ways.createAsApproved = approved == QLatin1String("true");
    }
    return ways;
}

MediKitDialect::MediKitDialect(const QUrl &url, const QString &organization, MediKitWays ways) : GenericDialect(baseOf(url, organization)), m_ways(std::move(ways)) {}

Habits MediKitDialect::habits() const {
    Habits habits;
    habits.types = QStringList{QStringLiteral("Patient"), QStringLiteral("Schedule"), appointmentType};
    habits.tellsCapabilities = false;
    habits.tellsChanges = false;
    habits.keepsOurs = false;
    habits.computesFreeTime = true;
    return habits;
}

// ---- push -----------------------------------------------------------------------------------------------------------

Passage MediKitDialect::passage(const WireChange &change, const std::vector<WireChange> &group, const Capabilities &) const { return medikit::passageOf(change, group); }

QByteArray MediKitDialect::bookingOf(const WireChange &change) const {
    const auto document = JsonDocument::parse(change.json);
    const medikit::Source source = medikit::sourceOf(change);
    const bool isBookSlot = m_ways.operation == QLatin1String("$book-slot");
    const QString form = m_ways.scheduleParameter.isEmpty() ? (isBookSlot ? QStringLiteral("valueString") : QStringLiteral("valueReference")) : m_ways.scheduleParameter;
    // who has still to agree has not agreed
    const QString wanted = document ? document->root()["status"].toString() : QString();
    const QString status = wanted == QLatin1String("proposed") || wanted == QLatin1String("pending") ? wanted : m_ways.bookingStatus;
    QByteArrayList parameters;
    const auto add = [&parameters](const char *name, const QByteArray &value) { parameters << "{\"name\":\"" + QByteArray(name) + "\"," + value + '}'; };
    add("start", "\"valueDateTime\":" + fhir::quoted(document ? document->root()["start"].toString() : QString()));
    add("schedule", form == QLatin1String("valueReference") ? "\"valueReference\":{\"reference\":" + fhir::quoted(QStringLiteral("Schedule/") + source.schedule) + '}'
                                                            : "\"valueString\":" + fhir::quoted(source.schedule));
    if (isBookSlot) {
        add("practitionerRole", "\"valueString\":" + fhir::quoted(source.practitionerRole));
        add("status", "\"valueString\":" + fhir::quoted(status));
    } else {
        const bool isApproved = status == m_ways.bookingStatus && m_ways.createAsApproved.value_or(status == QLatin1String("booked"));
        add("create-as-approved", QByteArray("\"valueBoolean\":") + (isApproved ? "true" : "false"));
    }
    if (const QString comment = document ? document->root()["comment"].toString() : QString(); !comment.isEmpty()) {
        add("comment", "\"valueString\":" + fhir::quoted(comment));
    }
    return "{\"resourceType\":\"Parameters\",\"parameter\":[" + parameters.join(',') + "]}";
}

std::optional<PushStep> MediKitDialect::nextStep(const std::vector<WireChange> &group, const Capabilities &) const {
    for (const WireChange &change : group) {
        const bool isBooking = change.type == appointmentType;
        const QString patient = isBooking ? patientOf(change.json) : medikit::attendanceOf(change.json).actor;
        if (change.verb != ChangeVerb::Create || (!isBooking && change.type != responseType) || patient.isEmpty()) {
            continue;
        }
        PushStep step;
        step.changes = {change};
        step.request = {Method::Post, url(patient + u'/' + (isBooking ? appointmentType + u'/' + m_ways.operation : responseType)), {}, isBooking ? bookingOf(change) : change.json, "application/fhir+json"};
        return step;
    }
    return std::nullopt;
}

std::vector<PushResult> MediKitDialect::readPush(const PushStep &step, const Answer &answer, Instant now) const {
    return {step.changes.front().type == appointmentType ? readBooking(step, answer, now) : readResponse(step, answer, now)};
}

PushResult MediKitDialect::readBooking(const PushStep &step, const Answer &answer, Instant now) const {
    const WireChange &change = step.changes.front();
    PushResult result{change.operation, judge(step.request, answer, now), {}};
    if (answer.failure != Failure::None) {
        return result;
    }
    const QByteArray booked = isSuccess(answer) ? medikit::appointmentIn(answer.body) : QByteArray();
    const auto made = typeAndId(QString::fromUtf8(answer.header("location")));
    const bool isEmpty = answer.body.trimmed().isEmpty() || answer.body.trimmed() == "null";
    if (result.verdict.outcome == Outcome::Done && !booked.isEmpty()) {
        const auto document = JsonDocument::parse(relative(booked));
        result.resource = wireResource(document->root());
        result.resource.etag.clear();
        return result;
    }
    if (result.verdict.outcome == Outcome::Done && isSuccess(answer) && made && made->type == appointmentType && (isEmpty || !result.verdict.issues.empty())) {
        result.resource.type = appointmentType;
        result.resource.id = made->id;
        return result;
    }
    const bool isBoth = isSuccess(answer) && !booked.isEmpty();
    result.verdict = isBoth ? result.verdict : medikit::judgeBooking(result.verdict);
    if (result.verdict.outcome == Outcome::Done || isBoth) {
        result.verdict = {Outcome::Unknown, answer.status, Text::tr("MediKIT's answer does not say what became of the booking."), {}, {}};
    }
    return result;
}

PushResult MediKitDialect::readResponse(const PushStep &step, const Answer &answer, Instant now) const {
    const WireChange &change = step.changes.front();
    PushResult result{change.operation, judge(step.request, answer, now), {}};
    if (result.verdict.outcome == Outcome::Gone) {
        result.verdict.outcome = Outcome::Refused;
    }
    if (result.verdict.outcome != Outcome::Done) {
        return result;
    }
    const auto document = JsonDocument::parse(answer.body);
    const JsonNode root = document ? document->root() : JsonNode();
    const bool isNothing = answer.body.trimmed().isEmpty() || answer.body.trimmed() == "null";
    if (!isNothing && !root["resourceType"].equals("AppointmentResponse") && !root["resourceType"].equals("OperationOutcome") && !root["resourceType"].equals("Appointment")) {
        result.verdict = {Outcome::Unknown, answer.status, Text::tr("MediKIT's answer does not say whether it took it."), {}, {}};
        return result;
    }
    const QString id = root["resourceType"].equals("AppointmentResponse") ? root["id"].toString() : QString();
    const auto made = typeAndId(QString::fromUtf8(answer.header("location")));
    result.resource.type = responseType;
    result.resource.id = !id.isEmpty() ? id : made && made->type == responseType ? made->id : change.id;
    return result;
}

// ---- looking --------------------------------------------------------------------------------------------------------

/// Days of whatever zone the server counts in.
Request MediKitDialect::look(const WireChange &change) const {
    if (change.type == responseType) {
        const medikit::Attendance attendance = medikit::attendanceOf(change.json);
        return attendance.actor.isEmpty() || attendance.appointment.isEmpty() ? nowhere() : Request{Method::Get, url(attendance.actor + u'/' + attendance.appointment), {}, {}, {}};
    }
    if (change.type != appointmentType || change.verb != ChangeVerb::Create) {
        return readKnown(change.type, change.id, change.json);
    }
    const Visit visit = visitOf(change.json);
    const QString patient = visit.actorsOf("Patient").value(0);
    if (patient.isEmpty() || !visit.time) {
        return nowhere();
    }
    const QDate day = Zone().dateOf(visit.time->start);
    return {Method::Get, url(patient + u'/' + appointmentType, {{QStringLiteral("date"), dayText("ge", day.addDays(-1))}, {QStringLiteral("date"), dayText("le", day.addDays(1))}}), {}, {}, {}};
}

Result<std::optional<WireResource>> MediKitDialect::readLook(const WireChange &change, const Answer &answer) const {
    if (change.type == responseType) {
        const medikit::Attendance attendance = medikit::attendanceOf(change.json);
        const auto visit = readOne(appointmentType, answer);
        if (!visit) {
            return visit;
        }
        if (!visit->has_value() || medikit::participantStatus((*visit)->json, attendance.actor) != attendance.status) {
            return std::optional<WireResource>();
        }
        WireResource found;
        found.type = responseType;
        found.id = change.id;
        found.json = withOperation(change.json, change.operation);
        return std::optional(std::move(found));
    }
    if (change.type != appointmentType || change.verb != ChangeVerb::Create) {
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
    const QString role = QStringLiteral("PractitionerRole/") + medikit::sourceOf(change).practitionerRole;
    for (WireResource &resource : page->resources) {
        const Visit theirs = visitOf(resource.json);
        const QStringList roles = theirs.actorsOf("PractitionerRole");
        const bool isSameTime = ours.time && theirs.time && ours.time->start == theirs.time->start;
        if (!resource.generated && isSameTime && !theirs.isOver() && (roles.isEmpty() || roles.contains(role))) {
            resource.json = withOperation(resource.json, change.operation);
            return std::optional(std::move(resource));
        }
    }
    return std::optional<WireResource>();
}

QByteArray MediKitDialect::relative(const QByteArray &json) const {
    const QString base = url({}).toString();
    return fhir::withReferences(json, [&base](const QString &reference) { return reference.startsWith(base) ? reference.mid(base.size()) : reference; });
}

Result<std::optional<WireResource>> MediKitDialect::readOne(const QString &type, const Answer &answer) const {
    auto one = GenericDialect::readOne(type, answer);
    if (one && one->has_value()) {
        (*one)->etag.clear();
        (*one)->json = relative((*one)->json);
    }
    return one;
}

Request MediKitDialect::read(const QString &type, const QString &id) const {
    return type == appointmentType || type == responseType ? nowhere() : GenericDialect::read(type, id);
}

Request MediKitDialect::readKnown(const QString &type, const QString &id, const QByteArray &known) const {
    const QString patient = patientOf(known);
    const bool hasAddress = type == appointmentType && !patient.isEmpty() && !medikit::isOccurrenceId(id);
    return hasAddress ? Request{Method::Get, url(patient + u'/' + appointmentType + u'/' + id), {}, {}, {}} : read(type, id);
}

std::optional<Request> MediKitDialect::readMany(const QString &, const QStringList &) const { return std::nullopt; }

std::optional<Request> MediKitDialect::bookingsOfSlots(const QStringList &) const { return std::nullopt; }

bool MediKitDialect::isGenerated(const QString &type, const QString &id) const { return type == appointmentType && medikit::isOccurrenceId(id); }

// ---- pull -----------------------------------------------------------------------------------------------------------

Request MediKitDialect::pull(const PullStart &start) const { return start.type == appointmentType ? nowhere() : Request{Method::Get, url(start.type), {}, {}, {}}; }

/// Schedules twice: what is worked out for the window tells nothing of what it was worked out from.
std::vector<Request> MediKitDialect::pulls(const PullStart &start, const PullScope &scope) const {
    const Parameters dates{{QStringLiteral("date"), dayText("ge", scope.zone.dateOf(scope.window.start))}, {QStringLiteral("date"), dayText("le", scope.zone.dateOf(scope.window.end))}};
    std::vector<Request> questions;
    if (start.type == QLatin1String("Schedule")) {
        questions.push_back({Method::Get, url(start.type, dates), {}, {}, {}});
        questions.push_back(pull(start));
    } else if (start.type == appointmentType) {
        for (const QString &patient : scope.patients) {
            questions.push_back({Method::Get, url(QStringLiteral("Patient/") + patient + u'/' + appointmentType, dates), {}, {}, {}});
        }
    } else {
        questions.push_back(pull(start));
    }
    return questions;
}

Result<PullPage> MediKitDialect::readPage(const PullStart &start, const Answer &answer) const {
    auto page = GenericDialect::readPage(start, answer);
    if (!page) {
        return page;
    }
    std::vector<WireResource> resources;
    for (WireResource &resource : page->resources) {
        const auto document = JsonDocument::parse(resource.json);
        const JsonNode root = document ? document->root() : JsonNode();
        resource.etag.clear();
        resource.json = relative(resource.json);
        if (!idInExtension(root, "urn:extension:parent:appointment").isEmpty()) {
            if (auto occurrence = medikit::occurrence(resource)) {
                resources.push_back(std::move(*occurrence));
            }
        } else if (idInExtension(root, "urn:extension:parent:schedule").isEmpty() && !resource.id.isEmpty()) {
            resources.push_back(std::move(resource));
        }
    }
    page->leftOut = int(page->resources.size() - resources.size());
    page->resources = std::move(resources);
    return page;
}

QByteArray MediKitDialect::completed(const QString &type, const QByteArray &known, const QByteArray &came) const {
    return type == appointmentType ? completedVisit(place(), known, came) : withOurs(known, came);
}

// ---- free time ------------------------------------------------------------------------------------------------------

std::vector<Request> MediKitDialect::askOffers(const OfferQuestion &question) const {
    std::vector<Request> questions;
    const QDate last = question.zone.dateOf(question.within.end - Milliseconds(1));
    for (QDate day = question.zone.dateOf(question.within.start); day <= last; day = day.addDays(daysOfSlots)) {
        questions.push_back({Method::Get, url(QStringLiteral("Slot"), {{QStringLiteral("schedule"), question.schedule}, {QStringLiteral("start"), dayText("ge", day)}, {QStringLiteral("status"), QStringLiteral("free")}}), {}, {}, {}});
    }
    return questions;
}

/// Where Slots name the schedule that was asked for, only those count; those of occurrences may name an id that does not last.
Result<std::vector<Interval>> MediKitDialect::readOffers(const OfferQuestion &question, const Answer &answer) const {
    PullStart search;
    search.type = QStringLiteral("Slot");
    search.isSearch = true;
    const auto page = GenericDialect::readPage(search, answer);
    if (!page) {
        return tl::unexpected(page.error());
    }
    std::vector<Interval> times, others;
    for (const WireResource &resource : page->resources) {
        const auto slot = JsonDocument::parse(resource.json);
        const JsonNode root = slot ? slot->root() : JsonNode();
        const auto start = parseInstant(root["start"].toString(), question.zone);
        const auto end = parseInstant(root["end"].toString(), question.zone);
        const bool isShort = question.duration && start && end && *end - *start < *question.duration;
        if (resource.type != QLatin1String("Slot") || !root["status"].equals("free") || !start || !end || *end <= *start || isShort || !question.within.contains(*start)) {
            continue;
        }
        const bool isAsked = root["schedule"]["reference"].toString().section(u'/', -1) == question.schedule || idInExtension(root, "urn:extension:parent:schedule") == question.schedule;
        (isAsked ? times : others).push_back({*start, *end});
    }
    return times.empty() ? others : times;
}

} // namespace praxidesk::sync
