#include "core/sync/dialects/medikit_visit.h"

#include "core/sync/wire.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <array>

namespace praxidesk::sync::medikit {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

const QString appointmentType = QStringLiteral("Appointment");
const QString responseType = QStringLiteral("AppointmentResponse");
const QString occurrencePrefix = QStringLiteral("occurrence-");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

Passage stays(const QString &why) { return {Passage::Kind::LocalOnly, why}; }

bool covers(JsonNode horizon, std::optional<Interval> time) {
    const auto start = parseInstant(horizon["start"].toString(), Zone());
    const auto end = parseInstant(horizon["end"].toString(), Zone());
    return time && (!start || *start <= time->start) && (!end || time->start < *end);
}

/// Apart from what participants say.
bool differsOnlyInAnswers(const WireChange &change) {
    const auto withoutAnswers = [](const QByteArray &json) {
        const auto document = JsonDocument::parse(json);
        if (!document) {
            return QByteArray();
        }
        QByteArrayList people;
        for (const JsonNode participant : children(document->root()["participant"])) {
            people << fhir::withMembers(participant, {{"status", "\"\""}}, {"actor", "status"});
        }
        return fhir::withMembers(document->root(), {{"participant", '[' + people.join(',') + ']'}, {"meta", {}}}, {"participant"});
    };
    return !change.base.isEmpty() && withoutAnswers(change.json) == withoutAnswers(change.base);
}

Passage ofVisit(const WireChange &change, const std::vector<WireChange> &group) {
    if (change.verb == ChangeVerb::Delete) {
        return stays(Text::tr("MediKIT deletes no visits."));
    }
    const Visit visit = visitOf(change.json);
    if (!visit.parent.isEmpty() || isOccurrenceId(change.id)) {
        return stays(Text::tr("MediKIT works this visit out from a series: it cannot be changed by itself."));
    }
    if (change.verb == ChangeVerb::Update) {
        const bool isAnswered = std::any_of(group.begin(), group.end(), [](const WireChange &other) { return other.type == responseType && other.verb == ChangeVerb::Create; });
        if (isAnswered && differsOnlyInAnswers(change)) {
            return {Passage::Kind::Implied, {}};
        }
        return stays(visit.isOver() ? Text::tr("MediKIT lets nobody cancel a visit from here; the patient may decline it.") : Text::tr("MediKIT lets nobody change a visit that is booked."));
    }
    static const std::array<QLatin1String, 3> bookable{QLatin1String("booked"), QLatin1String("proposed"), QLatin1String("pending")};
    if (std::find(bookable.begin(), bookable.end(), visit.status) == bookable.end()) {
        return stays(Text::tr("MediKIT only books visits; it takes none that are “%1”.").arg(visit.status));
    }
    if (!visit.time) {
        return stays(Text::tr("MediKIT takes only visits that have a time."));
    }
    if (visit.actorsOf("Patient").size() != 1) {
        return stays(Text::tr("MediKIT books a visit for one patient."));
    }
    if (const Source source = sourceOf(change); source.schedule.isEmpty() || source.practitionerRole.isEmpty()) {
        return stays(Text::tr("MediKIT books in one of its schedules with a practitioner role; none fits."));
    }
    return {};
}

Passage ofResponse(const WireChange &change) {
    const Attendance attendance = attendanceOf(change.json);
    if (change.verb != ChangeVerb::Create) {
        return stays(Text::tr("MediKIT takes answers, but changes none."));
    }
    if (!attendance.actor.startsWith(QLatin1String("Patient/"))) {
        return stays(Text::tr("MediKIT takes only what patients answer."));
    }
    if (attendance.appointment.isEmpty()) {
        return stays(Text::tr("MediKIT has to know which visit the answer is about."));
    }
    if (isOccurrenceId(attendance.appointment.section(u'/', 1))) {
        return stays(Text::tr("MediKIT works this visit out from a series: it takes no answer for it."));
    }
    for (const QByteArray &json : change.related) {
        const auto document = JsonDocument::parse(json);
        if (!document || !document->root()["resourceType"].equals("Appointment")) {
            continue;
        }
        const Visit visit = visitOf(document->root());
        if (!visit.parent.isEmpty()) {
            return stays(Text::tr("MediKIT works this visit out from a series: it takes no answer for it."));
        }
        if (!visit.actors.contains(attendance.actor)) {
            return stays(Text::tr("MediKIT takes only the answer of the visit's patient."));
        }
    }
    return {};
}

} // namespace

Source sourceOf(const WireChange &change) {
    const Visit visit = visitOf(change.json);
    const QStringList named = visit.actorsOf("PractitionerRole");
    Source found;
    for (const QByteArray &json : change.related) {
        const auto document = JsonDocument::parse(json);
        if (!document || !document->root()["resourceType"].equals("Schedule")) {
            continue;
        }
        const JsonNode schedule = document->root();
        QString role;
        for (const JsonNode actor : children(schedule["actor"])) {
            const QString name = nameIn(actor);
            if (role.isEmpty() && name.startsWith(QLatin1String("PractitionerRole/")) && (named.isEmpty() || named.contains(name))) {
                role = name.section(u'/', 1);
            }
        }
        const QString parent = idInExtension(schedule, "urn:extension:parent:schedule");
        const Source source{parent.isEmpty() ? schedule["id"].toString() : parent, role.isEmpty() ? named.value(0).section(u'/', 1) : role};
        const bool isWhole = !source.schedule.isEmpty() && !source.practitionerRole.isEmpty();
        if (isWhole && !role.isEmpty() && covers(schedule["planningHorizon"], visit.time)) {
            return source;
        }
        if (isWhole && found.schedule.isEmpty()) {
            found = source;
        }
    }
    return found;
}

Passage passageOf(const WireChange &change, const std::vector<WireChange> &group) {
    if (saysNothingNew(change)) {
        return {Passage::Kind::Implied, {}};
    }
    if (change.type == appointmentType) {
        return ofVisit(change, group);
    }
    if (change.type == responseType) {
        return ofResponse(change);
    }
    if (change.type == QLatin1String("Slot")) {
        const auto visit = std::find_if(group.begin(), group.end(), [](const WireChange &other) { return other.type == appointmentType; });
        if (visit != group.end()) {
            const Passage its = ofVisit(*visit, group);
            return its.kind == Passage::Kind::Sent ? Passage{Passage::Kind::Implied, {}} : its;
        }
        if (change.verb == ChangeVerb::Delete) {
            return {Passage::Kind::Implied, {}};
        }
        const auto slot = JsonDocument::parse(change.json);
        const bool isBlock = slot && slot->root()["status"].equals("busy-unavailable");
        return stays(isBlock ? Text::tr("MediKIT takes no blocked time.") : Text::tr("MediKIT works out free time itself."));
    }
    if (group.empty() && change.verb == ChangeVerb::Create) {
        return {Passage::Kind::Implied, {}};
    }
    return stays(change.type == QLatin1String("Schedule") ? Text::tr("MediKIT lets nobody change schedules from outside.") : Text::tr("MediKIT lets nobody change a %1 from here.").arg(change.type));
}

// ---- occurrences ----------------------------------------------------------------------------------------------------

QString occurrenceId(const QString &parent, Instant start) {
    static const QUuid space = QUuid::fromString(QLatin1String("{5f0a2a52-8ee5-4c6f-9a7e-0b6b8f5b1d43}"));
    return occurrencePrefix + QUuid::createUuidV5(space, parent + u'@' + toUtcIso(start)).toString(QUuid::WithoutBraces);
}

bool isOccurrenceId(const QString &id) { return id.startsWith(occurrencePrefix); }

std::optional<WireResource> occurrence(const WireResource &came) {
    const auto document = JsonDocument::parse(came.json);
    const Visit visit = document ? visitOf(document->root()) : Visit{};
    if (visit.parent.isEmpty() || !visit.time) {
        return std::nullopt;
    }
    WireResource resource;
    resource.type = came.type;
    resource.id = occurrenceId(visit.parent, visit.time->start);
    resource.generated = true;
    // what is different at each search says nothing
    resource.json = fhir::withMembers(document->root(), {{"id", fhir::quoted(resource.id)}, {"meta", {}}}, {"resourceType", "id"});
    return resource;
}

// ---- answers --------------------------------------------------------------------------------------------------------

QByteArray appointmentIn(const QByteArray &body) {
    const auto document = JsonDocument::parse(body);
    if (!document) {
        return {};
    }
    std::vector<JsonNode> candidates{document->root()};
    for (const JsonNode entry : children(document->root()["entry"])) {
        candidates.push_back(entry["resource"]);
    }
    for (const JsonNode parameter : children(document->root()["parameter"])) {
        candidates.push_back(parameter["resource"]);
    }
    const auto found = std::find_if(candidates.begin(), candidates.end(), [](JsonNode node) { return node["resourceType"].equals("Appointment") && !node["id"].toString().isEmpty(); });
    return found == candidates.end() ? QByteArray() : bytesOf(*found);
}

Verdict judgeBooking(Verdict verdict) {
    static const QStringList ofTime{QStringLiteral("slot"), QStringLiteral("availab"), QStringLiteral("match"), QStringLiteral("taken"), QStringLiteral("overlap"), QStringLiteral("already booked")};
    static const QStringList codes{QStringLiteral("conflict"), QStringLiteral("business-rule")};
    const bool isOfTime = std::any_of(verdict.issues.begin(), verdict.issues.end(), [](const OutcomeIssue &issue) {
        const QString words = issue.words + u' ' + issue.diagnostics;
        return codes.contains(issue.code) || std::any_of(ofTime.begin(), ofTime.end(), [&words](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
    });
    const bool isOfBooking = verdict.status == 400 || verdict.status == 404 || verdict.status == 409 || verdict.status == 410 || verdict.status == 412 || verdict.status == 422;
    if (verdict.status >= 200 && verdict.status < 300) {
        // no visit came, and it says why not
        verdict.outcome = verdict.outcome != Outcome::Done || isOfTime ? Outcome::SlotLost : Outcome::Done;
    } else if (isOfBooking) {
        verdict.outcome = verdict.status == 409 || isOfTime ? Outcome::SlotLost : Outcome::Refused;
    }
    if (verdict.outcome == Outcome::SlotLost && verdict.words.isEmpty()) {
        verdict.words = verdict.issues.empty() ? QString() : verdict.issues.front().words;
    }
    return verdict;
}

Attendance attendanceOf(const QByteArray &response) {
    const auto document = JsonDocument::parse(response);
    return document ? Attendance{nameIn(document->root()["actor"]), nameIn(document->root()["appointment"]), document->root()["participantStatus"].toString()} : Attendance{};
}

QString participantStatus(const QByteArray &appointment, const QString &actor) {
    const auto document = JsonDocument::parse(appointment);
    if (document) {
        for (const JsonNode participant : children(document->root()["participant"])) {
            if (nameIn(participant["actor"]) == actor) {
                return participant["status"].toString();
            }
        }
    }
    return {};
}

} // namespace praxidesk::sync::medikit
