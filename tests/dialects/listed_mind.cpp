#include "tests/dialects/listed_mind.h"

#include "core/sync/dialects/listed.h"
#include "tests/dialects/mind_words.h"

namespace praxidesk::test {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;
using sync::Answer;
using sync::Method;

QString s(const char *text) { return QString::fromUtf8(text); }

QByteArray with(const QByteArray &json, const std::vector<fhir::JsonChange> &changes) {
    const auto document = JsonDocument::parse(json);
    return document ? fhir::withMembers(document->root(), changes, {"resourceType", "id", "status", "start", "end"}) : json;
}

std::optional<Interval> timeOf(JsonNode visit) {
    const auto start = parseInstant(visit["start"].toString(), Zone());
    const auto end = parseInstant(visit["end"].toString(), Zone());
    return start && end ? std::optional(Interval{*start, *end}) : std::nullopt;
}

QString practitionerOf(JsonNode visit) {
    for (const JsonNode participant : children(visit["participant"])) {
        if (const QString actor = nameOf(participant["actor"]); actor.startsWith(s("Practitioner/"))) {
            return actor;
        }
    }
    return {};
}

/// A resource, or the text of a value.
QByteArray value(const QByteArray &parameters, const char *name) {
    const auto document = JsonDocument::parse(parameters);
    for (const JsonNode parameter : document ? children(document->root()["parameter"]) : children(JsonNode())) {
        if (parameter["name"].equals(name)) {
            return parameter["resource"] ? raw(parameter["resource"]) : parameter["valueReference"] ? nameOf(parameter["valueReference"]).toUtf8() : parameter["valueUri"].toString().toUtf8();
        }
    }
    return {};
}

const QString notFree = s("This time is not available");

} // namespace

ListedMind::ListedMind(Clock now) : m_plain({}, now), m_now(std::move(now)) {
    ServerHabits habits;
    habits.types = {s("Patient"), s("Practitioner"), s("Schedule"), s("Slot"), s("Appointment"), s("AppointmentResponse"), s("Encounter")};
    m_plain.setHabits(habits);
}

QString ListedMind::put(const QByteArray &json, const QString &name) {
    const auto document = JsonDocument::parse(json);
    sync::Request request;
    request.method = name.isEmpty() ? Method::Post : Method::Put;
    request.url = QUrl(s("http://127.0.0.1/fhir/") + (name.isEmpty() ? document->root()["resourceType"].toString() : name));
    request.body = json;
    return QString::fromUtf8(m_plain.answer(request).header("location")).section(u'/', 4, 5);
}

QByteArray ListedMind::there(const QString &name) const {
    const auto known = m_plain.resources().find(name);
    return known == m_plain.resources().end() ? QByteArray() : known->second.json;
}

QByteArray ListedMind::statement() const {
    sync::Request request;
    request.url = QUrl(s("http://127.0.0.1/fhir/metadata"));
    SimulatedServer plain = m_plain;
    if (m_habits.way == ListedHabits::Way::None) {
        return plain.answer(request).body;
    }
    QByteArrayList operations{"find", "book"};
    operations << (m_habits.way == ListedHabits::Way::Argonaut ? QByteArrayList{"hold"} : QByteArrayList()) << (m_habits.cancels ? QByteArrayList{"cancel"} : QByteArrayList());
    QByteArrayList listed;
    for (const QByteArray &name : operations) {
        listed << "{\"name\":\"" + name + "\",\"definition\":\"http://example.org/OperationDefinition/appointment-" + name + "\"}";
    }
    return plain.answer(request).body.replace("{\"type\":\"Appointment\",", "{\"type\":\"Appointment\",\"operation\":[" + listed.join(',') + "],");
}

bool ListedMind::isTaken(Interval time, const QString &practitioner, const QString &but) const {
    return std::any_of(m_plain.resources().begin(), m_plain.resources().end(), [&](const auto &each) {
        const auto visit = JsonDocument::parse(each.second.json);
        if (!each.first.startsWith(s("Appointment/")) || each.first == but || !visit || practitionerOf(visit->root()) != practitioner) {
            return false;
        }
        const JsonNode status = visit->root()["status"];
        const auto taken = timeOf(visit->root());
        return !status.equals("cancelled") && !status.equals("proposed") && !status.equals("noshow") && taken && taken->overlaps(time);
    });
}

/// What nobody booked in time is free again.
void ListedMind::endHolds() {
    for (auto hold = m_holds.begin(); hold != m_holds.end();) {
        const QByteArray visit = there(hold->first);
        const bool isOver = hold->second <= m_now();
        if (isOver && visit.contains("\"pending\"")) {
            std::ignore = put(with(visit, {{"status", "\"cancelled\""}}), hold->first);
        }
        hold = isOver ? m_holds.erase(hold) : std::next(hold);
    }
}

Answer ListedMind::bundle(const QByteArray &visit, std::vector<sync::Header> headers) const {
    return said(200, R"({"resourceType":"Bundle","type":"searchset","entry":[{"resource":)" + visit + "}]}", std::move(headers));
}

/// In the words of each: a Bundle with an outcome, or the Appointment that is cancelled.
Answer ListedMind::refusal(const QByteArray &visit) const {
    return m_habits.way == ListedHabits::Way::Argonaut ? bundle(with(visit, {{"status", "\"cancelled\""}})) : bundle(refused(200, "not-found", notFree).body);
}

Answer ListedMind::hold(const QByteArray &parameters) {
    const QByteArray proposed = value(parameters, "appt-resource");
    const auto visit = JsonDocument::parse(proposed);
    const auto time = visit ? timeOf(visit->root()) : std::nullopt;
    if (!time || practitionerOf(visit->root()).isEmpty()) {
        return refused(400, "required", s("The parameter appt-resource is missing"));
    }
    if (isTaken(*time, practitionerOf(visit->root()))) {
        return refusal(proposed);
    }
    const QString name = put(with(proposed, {{"status", "\"pending\""}, {"identifier", m_habits.keepsMarks ? raw(visit->root()["identifier"]) : QByteArray()}}));
    m_holds[name] = m_now() + m_habits.holdsFor;
    return bundle(there(name), {{"expires", httpDate(m_holds[name])}});
}

Answer ListedMind::book(const QByteArray &parameters) {
    const bool isArgonaut = m_habits.way == ListedHabits::Way::Argonaut;
    const QString named = QString::fromUtf8(value(parameters, isArgonaut ? "appt-id" : "appointment-reference"));
    const QByteArray whole = m_habits.way == ListedHabits::Way::IheByReference ? QByteArray() : value(parameters, isArgonaut ? "appt-resource" : "appointment-resource");
    const QByteArray wanted = named.isEmpty() ? whole : there(named);
    const auto visit = JsonDocument::parse(wanted);
    if (!visit) {
        return refused(400, "required", s("Unknown parameter: an Appointment is needed"));
    }
    const auto time = timeOf(visit->root());
    const bool isOver = !named.isEmpty() && !visit->root()["status"].equals("pending") && !visit->root()["status"].equals("proposed");
    if (!time || isOver || isTaken(*time, practitionerOf(visit->root()), named)) {
        return refusal(wanted);
    }
    const QString name = named.isEmpty() ? put(with(wanted, {{"status", "\"booked\""}})) : named;
    if (!named.isEmpty()) {
        std::ignore = put(with(wanted, {{"status", "\"booked\""}}), name);
    }
    m_holds.erase(name);
    return bundle(there(name));
}

Answer ListedMind::cancel(const QString &name) {
    const QByteArray visit = there(name);
    if (visit.isEmpty() || visit.contains("\"cancelled\"")) {
        return refused(409, "conflict", s("It is cancelled already"));
    }
    std::ignore = put(with(visit, {{"status", "\"cancelled\""}}), name);
    return said(200, there(name));
}

/// Half an hour each, on Mondays from eight till noon, as proposed Appointments.
Answer ListedMind::found(const QUrl &url) const {
    const auto from = parseInstant(values(url, s("start")).value(0), Zone());
    const auto until = parseInstant(values(url, s("end")).value(0), Zone());
    const QString practitioner = values(url, s("practitioner")).value(0);
    if (!from || !until) {
        return refused(400, "required", s("start and end are needed"));
    }
    QByteArrayList proposals;
    const Zone utc;
    for (QDate day = utc.dateOf(*from); day <= utc.dateOf(*until); day = day.addDays(1)) {
        for (int half = 0; half < 8 && day.dayOfWeek() == Qt::Monday; ++half) {
            const Instant start = utc.toInstant({day, QTime(8, 0)}) + std::chrono::minutes(30 * half);
            const Interval time{start, start + std::chrono::minutes(30)};
            if (time.start >= *from && time.end <= *until && !isTaken(time, practitioner)) {
                proposals << R"({"resourceType":"Appointment","status":"proposed","start":)" + fhir::quoted(toUtcIso(time.start)) + R"(,"end":)" + fhir::quoted(toUtcIso(time.end)) + R"(,"participant":[{"actor":{"reference":)"
                        + fhir::quoted(practitioner) + R"(},"status":"needs-action"}]})";
            }
        }
    }
    return page(proposals, url);
}

Answer ListedMind::operation(const QString &path, const sync::Request &request) {
    const QString name = path.section(u'$', 1);
    Answer answer = refused(404, "not-supported", s("Unknown operation"));
    if (m_habits.way == ListedHabits::Way::None) {
        return answer;
    }
    if (path == s("Appointment/$find") && request.method == Method::Get) {
        answer = found(request.url);
    } else if (request.method == Method::Post && path == s("Appointment/$book")) {
        answer = book(request.body);
    } else if (request.method == Method::Post && path == s("Appointment/$hold") && m_habits.way == ListedHabits::Way::Argonaut) {
        answer = hold(request.body);
    } else if (request.method == Method::Post && name == s("cancel") && m_habits.cancels) {
        answer = cancel(path.section(u'/', 0, 1));
    }
    if (answer.succeeded() && sync::readIssues(answer.body).empty()) {
        m_done << name;
    }
    return answer;
}

Answer ListedMind::answer(const sync::Request &request) {
    endHolds();
    const QString below = request.url.path().section(s("/fhir/"), 1);
    if (below == s("metadata")) {
        return said(200, statement());
    }
    if (header(request, "authorization") != "Bearer " + m_habits.token) {
        return refused(401, "login", s("Unauthorized"));
    }
    if (below.contains(u'$')) {
        return operation(below, request);
    }
    if (const QString identifier = values(request.url, s("identifier")).value(0); below == s("Appointment") && identifier.startsWith(s("urn:praxidesk:hold|"))) {
        QByteArrayList kept;
        for (const auto &[name, resource] : m_plain.resources()) {
            const bool isIt = name.startsWith(s("Appointment/")) && resource.json.contains("urn:praxidesk:hold") && resource.json.contains(identifier.section(u'|', 1).toUtf8());
            kept << (isIt ? QByteArrayList{resource.json} : QByteArrayList());
        }
        return page(kept, request.url);
    }
    return m_plain.answer(request);
}

} // namespace praxidesk::test
