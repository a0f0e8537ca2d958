#include "tests/dialects/medplum_mind.h"

#include "tests/dialects/mind_words.h"

#include <QUrlQuery>

#include <algorithm>

namespace praxidesk::test {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;
using sync::Answer;
using sync::Method;

QString s(const char *text) { return QString::fromUtf8(text); }

Answer badRequest(const char *text) { return refused(400, "invalid", s(text)); }

QByteArray with(const QByteArray &json, const std::vector<fhir::JsonChange> &changes) {
    const auto document = JsonDocument::parse(json);
    return document ? fhir::withMembers(document->root(), changes, {"resourceType", "id", "status", "start", "end", "slot", "participant"}) : json;
}

/// Resources or values of the parameters of that name.
QByteArrayList valuesOf(const QByteArray &parameters, const char *name, const char *kind) {
    QByteArrayList found;
    if (const auto document = JsonDocument::parse(parameters)) {
        for (const JsonNode parameter : children(document->root()["parameter"])) {
            if (parameter["name"].equals(name) && parameter[kind]) {
                found << raw(parameter[kind]);
            }
        }
    }
    return found;
}

std::optional<Interval> timeOf(JsonNode resource) {
    const auto start = parseInstant(resource["start"].toString(), Zone());
    const auto end = parseInstant(resource["end"].toString(), Zone());
    return start && end ? std::optional(Interval{*start, *end}) : std::nullopt;
}

QByteArray slotReferences(const QStringList &names) {
    QByteArrayList list;
    for (const QString &name : names) {
        list << "{\"reference\":" + fhir::quoted(name) + '}';
    }
    return '[' + list.join(',') + ']';
}

QStringList slotsOf(const QByteArray &visit) {
    QStringList names;
    if (const auto document = JsonDocument::parse(visit)) {
        for (const JsonNode slot : children(document->root()["slot"])) {
            names << nameOf(slot);
        }
    }
    return names;
}

} // namespace

MedplumMind::MedplumMind(Clock now) : m_plain({}, now), m_now(std::move(now)) {
    ServerHabits habits;
    habits.history = false;
    habits.keepsVersionOfSameContent = true;
    m_plain.setHabits(habits);
}

QString MedplumMind::put(const QByteArray &json, const QString &name) {
    const auto document = JsonDocument::parse(json);
    sync::Request request;
    request.method = name.isEmpty() ? Method::Post : Method::Put;
    request.url = QUrl(s("http://127.0.0.1/fhir/") + (name.isEmpty() ? document->root()["resourceType"].toString() : name));
    request.body = json;
    const Answer answer = m_plain.answer(request);
    return QString::fromUtf8(answer.header("location")).section(u'/', 4, 5);
}

void MedplumMind::remove(const QString &name) {
    sync::Request request;
    request.method = Method::Delete;
    request.url = QUrl(s("http://127.0.0.1/fhir/") + name);
    std::ignore = m_plain.answer(request);
}

QByteArray MedplumMind::there(const QString &name) const {
    const auto known = m_plain.resources().find(name);
    return known == m_plain.resources().end() ? QByteArray() : known->second.json;
}

Answer MedplumMind::made(const QStringList &names, int status) const {
    QByteArrayList entries;
    for (const QString &name : names) {
        entries << "{\"resource\":" + there(name) + '}';
    }
    const QByteArray type = m_habits.operations == MedplumHabits::Operations::Older ? "searchset" : "transaction-response";
    return said(status, "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\",\"entry\":[" + entries.join(',') + "]}");
}

Answer MedplumMind::problemOf(const QByteArray &slot) const {
    const auto document = JsonDocument::parse(slot);
    const auto time = document ? timeOf(document->root()) : std::nullopt;
    const QString schedule = document ? nameOf(document->root()["schedule"]) : QString();
    if (!time || there(schedule).isEmpty()) {
        return badRequest("Loading schedule failed");
    }
    if (!there(schedule).contains("/SchedulingParameters")) {
        return badRequest("No matching scheduling parameters found");
    }
    for (const auto &[name, resource] : m_plain.resources()) {
        const auto other = JsonDocument::parse(resource.json);
        if (!name.startsWith(s("Slot/")) || !other || nameOf(other->root()["schedule"]) != schedule || other->root()["status"].equals("free")) {
            continue;
        }
        if (const auto taken = timeOf(other->root()); taken && taken->overlaps(*time)) {
            return m_habits.operations == MedplumHabits::Operations::Older ? refused(409, "conflict", s("Requested time slot is no longer available")) : badRequest("Requested time slot is not available");
        }
    }
    return said(200);
}

/// The newer shape: a proposed Appointment with contained Slots.
Answer MedplumMind::book(const QByteArray &parameters, const char *status, const char *slotStatus) {
    const QByteArray proposed = valuesOf(parameters, "appointment", "resource").value(0);
    const auto document = JsonDocument::parse(proposed);
    if (!document) {
        return badRequest("Expected at least 1 value(s) for required input parameter 'appointment'");
    }
    if (document->root()["slot"]) {
        return badRequest("Proposed appointment may not have Slot references");
    }
    QByteArrayList proposedSlots;
    for (const JsonNode contained : children(document->root()["contained"])) {
        proposedSlots << raw(contained);
    }
    for (const QByteArray &slot : proposedSlots) {
        if (Answer problem = problemOf(slot); problem.status != 200) {
            return problem;
        }
    }
    QStringList names;
    for (const QByteArray &slot : proposedSlots) {
        names << put(with(slot, {{"id", {}}, {"status", slotStatus}}));
    }
    const QString visit = put(with(proposed, {{"contained", {}}, {"status", status}, {"slot", slotReferences(names)}}));
    return made(QStringList{visit} + names);
}

/// The older one: Slots as $find gives them, and a patient. The Appointment is of the server's making.
Answer MedplumMind::bookSlots(const QByteArray &parameters) {
    const QByteArrayList proposed = valuesOf(parameters, "slot", "resource");
    if (proposed.isEmpty()) {
        return badRequest("Expected at least 1 value(s) for required input parameter 'slot'");
    }
    QStringList names;
    QByteArrayList people;
    for (const QByteArray &slot : proposed) {
        if (Answer problem = problemOf(slot); problem.status != 200) {
            return problem;
        }
    }
    const auto first = JsonDocument::parse(proposed.front());
    for (const QByteArray &slot : proposed) {
        const auto document = JsonDocument::parse(slot);
        const auto schedule = JsonDocument::parse(there(nameOf(document->root()["schedule"])));
        people << "{\"actor\":" + raw(schedule->root()["actor"].at(0)) + ",\"status\":\"tentative\"}";
        names << put(with(slot, {{"status", "\"busy\""}}));
    }
    for (const QByteArray &patient : valuesOf(parameters, "patient-reference", "valueReference")) {
        people << "{\"actor\":" + patient + ",\"status\":\"accepted\"}";
    }
    const QString visit = put("{\"resourceType\":\"Appointment\",\"status\":\"booked\",\"start\":" + raw(first->root()["start"]) + ",\"end\":" + raw(first->root()["end"]) + ",\"slot\":" + slotReferences(names)
                              + ",\"participant\":[" + people.join(',') + "]}");
    return made(QStringList{visit} + names);
}

Answer MedplumMind::cancel(const QString &visit) {
    const QByteArray before = there(visit);
    const QStringList taken = slotsOf(before);
    if (!before.contains("\"booked\"") && !before.contains("\"pending\"")) {
        return badRequest("Appointment cannot be canceled in this status");
    }
    std::ignore = put(with(before, {{"status", "\"cancelled\""}}), visit);
    for (const QString &slot : taken) {
        remove(slot);
    }
    return said(200, there(visit));
}

Answer MedplumMind::confirm(const QString &visit) {
    const QByteArray before = there(visit);
    if (!before.contains("\"pending\"")) {
        return refused(409, "conflict", s("Appointment cannot be confirmed in this status"));
    }
    const QStringList held = slotsOf(before);
    for (const QString &slot : held) {
        std::ignore = put(with(there(slot), {{"status", "\"busy\""}}), slot);
    }
    std::ignore = put(with(before, {{"status", "\"booked\""}}), visit);
    return made(QStringList{visit} + held, 200);
}

Answer MedplumMind::reschedule(const QString &visit, const QByteArray &parameters) {
    const QByteArray before = there(visit);
    const auto document = JsonDocument::parse(before);
    const auto time = timeOf(document->root());
    const auto start = JsonDocument::parse('[' + valuesOf(parameters, "start", "valueDateTime").value(0) + ']');
    const auto at = start ? parseInstant(start->root().at(0).toString(), Zone()) : std::nullopt;
    if (!time || !at) {
        return badRequest("Invalid start time");
    }
    const SimulatedServer kept = m_plain;
    for (const QString &slot : slotsOf(before)) {
        remove(slot);
    }
    const QByteArray from = fhir::quoted(toUtcIso(*at));
    const QByteArray until = fhir::quoted(toUtcIso(*at + time->duration()));
    QStringList names;
    for (const QByteArray &schedule : valuesOf(parameters, "schedule", "valueReference")) {
        const QByteArray slot = "{\"resourceType\":\"Slot\",\"schedule\":" + schedule + ",\"status\":\"busy\",\"start\":" + from + ",\"end\":" + until + '}';
        if (Answer problem = problemOf(slot); problem.status != 200) {
            m_plain = kept;
            return problem;
        }
        names << put(slot);
    }
    std::ignore = put(with(before, {{"start", from}, {"end", until}, {"slot", slotReferences(names)}}), visit);
    return made(QStringList{visit} + names, 200);
}

Answer MedplumMind::found(const QString &schedule, const QUrl &url) const {
    const auto from = parseInstant(values(url, s("start")).value(0), Zone());
    const auto until = parseInstant(values(url, s("end")).value(0), Zone());
    const auto document = JsonDocument::parse(there(schedule));
    if (!from || !until || *until - *from > std::chrono::hours(24 * 31)) {
        return badRequest("Invalid search range");
    }
    if (!document) {
        return badRequest("Loading schedule failed");
    }
    const auto minutesOf = [](JsonNode extension) { return Minutes(raw(extension["valueDuration"]["value"]).toInt()); };
    Minutes length{0}, step{60};
    std::vector<std::tuple<QString, QTime, QTime>> windows;
    for (const JsonNode parameters : children(document->root()["extension"])) {
        for (const JsonNode field : children(parameters["extension"])) {
            length = field["url"].equals("duration") ? minutesOf(field) : length;
            step = field["url"].equals("alignmentInterval") ? minutesOf(field) : step;
            for (const JsonNode window : children(field["extension"])) {
                std::tuple<QString, QTime, QTime> times;
                for (const JsonNode part : children(window["extension"])) {
                    std::get<0>(times) = part["url"].equals("daysOfWeek") ? part["valueCode"].toString() : std::get<0>(times);
                    std::get<1>(times) = part["url"].equals("availableStartTime") ? QTime::fromString(part["valueTime"].toString(), Qt::ISODate) : std::get<1>(times);
                    std::get<2>(times) = part["url"].equals("availableEndTime") ? QTime::fromString(part["valueTime"].toString(), Qt::ISODate) : std::get<2>(times);
                }
                windows.push_back(times);
            }
        }
    }
    if (length == Minutes(0)) {
        return badRequest("No matching scheduling parameters found");
    }
    const Zone utc;
    QByteArrayList resources;
    for (QDate day = utc.dateOf(*from); day <= utc.dateOf(*until); day = day.addDays(1)) {
        static const QStringList days{s("mon"), s("tue"), s("wed"), s("thu"), s("fri"), s("sat"), s("sun")};
        for (const auto &[name, opens, closes] : windows) {
            for (Instant at = utc.toInstant({day, opens}); days.value(day.dayOfWeek() - 1) == name && at + length <= utc.toInstant({day, closes}); at += step) {
                const QByteArray times = "\"start\":" + fhir::quoted(toUtcIso(at)) + ",\"end\":" + fhir::quoted(toUtcIso(at + length));
                const QByteArray slot = "{\"resourceType\":\"Slot\",\"schedule\":{\"reference\":" + fhir::quoted(schedule) + "},\"status\":\"";
                if (at < *from || at + length > *until || problemOf(slot + "busy\"," + times + '}').status != 200) {
                    continue;
                }
                resources << (m_habits.operations == MedplumHabits::Operations::Older ? slot + "free\"," + times + '}'
                                                                                     : "{\"resourceType\":\"Appointment\",\"status\":\"proposed\"," + times + ",\"participant\":[{\"actor\":" + raw(document->root()["actor"].at(0)) + ",\"status\":\"needs-action\"}],\"contained\":[" + slot + "busy\"," + times + "}]}");
            }
        }
    }
    return page(resources, url);
}

/// As a search for the identifier of a hold would.
Answer MedplumMind::held(const QStringList &identifiers) const {
    QByteArrayList resources;
    for (const auto &[name, resource] : m_plain.resources()) {
        const auto document = name.startsWith(s("Appointment/")) ? JsonDocument::parse(resource.json) : Result<JsonDocument>(tl::unexpected(Error{}));
        for (const JsonNode identifier : document ? children(document->root()["identifier"]) : children(JsonNode())) {
            if (identifiers.contains(identifier["system"].toString() + u'|' + identifier["value"].toString())) {
                resources << resource.json;
            }
        }
    }
    return page(resources, QUrl(s("http://127.0.0.1") + m_habits.root + s("/Appointment")));
}

Answer MedplumMind::operation(const QString &path, const sync::Request &request) {
    const QString name = path.section(u'$', 1);
    const QString visit = path.section(u'/', 0, 1);
    const bool isNewer = m_habits.operations == MedplumHabits::Operations::Newer;
    if (request.method == Method::Get && m_habits.operations != MedplumHabits::Operations::None && path == (isNewer ? s("Appointment/$find") : visit + s("/$find"))) {
        m_done << name;
        return found(isNewer ? values(request.url, s("schedule")).value(0) : visit, request.url);
    }
    if (m_habits.operations == MedplumHabits::Operations::None || request.method != Method::Post) {
        return refused(404, "not-found", s("Not found"));
    }
    Answer answer = refused(404, "not-found", s("Not found"));
    if (path == s("Appointment/$book")) {
        answer = isNewer ? book(request.body, "\"booked\"", "\"busy\"") : bookSlots(request.body);
    } else if (path == s("Appointment/$hold")) {
        answer = book(request.body, "\"pending\"", "\"busy-tentative\"");
    } else if (path == s("Appointment/$cancel") && m_habits.cancelsByType) {
        const QByteArray named = valuesOf(request.body, "appointment-reference", "valueReference").value(0);
        const auto reference = JsonDocument::parse(named);
        const QString whose = reference ? nameOf(reference->root()) : QString();
        answer = there(whose).isEmpty() ? badRequest("Expected at least 1 value(s) for required input parameter 'appointment-reference'") : cancel(whose);
    } else if (!there(visit).isEmpty() && name == s("cancel") && !m_habits.cancelsByType) {
        answer = cancel(visit);
    } else if (!there(visit).isEmpty() && name == s("confirm") && isNewer) {
        answer = confirm(visit);
    } else if (!there(visit).isEmpty() && name == s("reschedule") && isNewer) {
        answer = reschedule(visit, request.body);
    }
    if (answer.succeeded()) {
        m_done << name;
    }
    return answer;
}

Answer MedplumMind::deleted(const QString &type, const QUrl &url) const {
    if (m_habits.refusesDeleted) {
        return badRequest("Unknown search parameter: _deleted");
    }
    const auto since = parseInstant(values(url, s("_lastUpdated")).value(0).mid(2), Zone()).value_or(Instant());
    QByteArrayList entries;
    for (const auto &[name, resource] : m_plain.resources()) {
        if (name.startsWith(type + u'/') && resource.json.isEmpty() && resource.changed > since) {
            entries << "{\"fullUrl\":" + fhir::quoted(s("http://127.0.0.1") + m_habits.root + u'/' + name) + ",\"search\":{\"mode\":\"match\"}}";
        }
    }
    return said(200, "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[" + entries.join(',') + "]}");
}

Answer MedplumMind::answer(const sync::Request &request) {
    const QString path = request.url.path();
    if (!path.startsWith(m_habits.root + u'/') && path != m_habits.root) {
        return refused(404, "not-found", s("Not found"));
    }
    const QString below = path.mid(m_habits.root.size() + 1);
    if (below == s("metadata")) {
        return said(200, R"({"resourceType":"CapabilityStatement","status":"active","kind":"instance","software":{"name":"medplum","version":"5.1.13"},"fhirVersion":"4.0.1","format":["json"],"rest":[{"mode":"server"}]})");
    }
    if (header(request, "authorization") != "Bearer " + m_habits.token) {
        return refused(401, "login", s("Unauthorized"));
    }
    if (below.contains(u'$')) {
        return operation(below, request);
    }
    if (!values(request.url, s("_deleted")).isEmpty()) {
        return deleted(below, request.url);
    }
    if (const QString identifier = values(request.url, s("identifier")).value(0); below == s("Appointment") && identifier.startsWith(s("urn:praxidesk:hold|"))) {
        return held(identifier.split(u','));
    }
    sync::Request plain = request;
    plain.url.setPath(s("/fhir") + (below.isEmpty() ? QString() : u'/' + below));
    return m_plain.answer(plain);
}

} // namespace praxidesk::test
