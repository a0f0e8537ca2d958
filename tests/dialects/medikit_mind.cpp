#include "tests/dialects/medikit_mind.h"

#include "tests/dialects/mind_words.h"

#include <algorithm>

namespace praxidesk::test {
namespace {

using namespace sync;
using fhir::JsonDocument;
using fhir::JsonNode;

QString s(const char *text) { return QString::fromUtf8(text); }

constexpr Minutes slotLength{20};
const QString root = QStringLiteral("/v2/org-1/fhir/R4/");

Answer bad(const QString &text) { return refused(400, "invalid", text); }
Answer unknown() { return refused(404, "not-found", s("Not found")); }

/// The value of a parameter, if it has that kind.
QString parameter(JsonNode parameters, const char *name, const char *kind) {
    for (const JsonNode each : fhir::children(parameters["parameter"])) {
        if (each["name"].equals(name)) {
            return qstrcmp(kind, "valueReference") == 0 ? nameOf(each[kind]).section(u'/', -1) : each[kind].toString();
        }
    }
    return {};
}

} // namespace

Zone MediKitMind::zone() { return *Zone::fromId(s("Europe/Amsterdam")); }

void MediKitMind::addPatient(const QString &id, const QByteArray &family) {
    m_patients[id] = R"({"resourceType":"Patient","id":")" + id.toUtf8() + R"(","name":[{"family":")" + family + R"("}]})";
}

QString MediKitMind::put(Visit visit) {
    visit.id = visit.id.isEmpty() ? s("visit-%1").arg(++m_made) : visit.id;
    m_visits[visit.id] = visit;
    return visit.id;
}

Answer MediKitMind::answer(const Request &request) {
    if (header(request, "authorization") != "Bearer " + m_habits.token) {
        return refused(401, "login", s("Sign in"));
    }
    if (!request.url.path().startsWith(root)) {
        return unknown();
    }
    const QStringList path = request.url.path().mid(root.size()).split(u'/');
    const bool isGet = request.method == Method::Get;
    const QString type = path.value(0);
    const bool isOfPatient = type == s("Patient") && path.size() >= 3;
    if (isOfPatient && !m_patients.contains(path.at(1))) {
        return refused(404, "not-found", s("Patient not found"));
    }
    if (isOfPatient && path.at(2) == s("Appointment")) {
        if (isGet && path.size() == 3) {
            return searchVisits(path.at(1), request.url);
        }
        if (isGet && path.size() == 4) {
            const auto visit = m_visits.find(path.at(3));
            return visit != m_visits.end() && visit->second.patient == path.at(1) ? said(200, toJson(visit->second)) : unknown();
        }
        return request.method == Method::Post && path.size() == 4 && path.at(3) == m_habits.operation ? book(path.at(1), request.body) : refused(405, "not-supported", s("Not supported"));
    }
    if (isOfPatient) {
        return request.method == Method::Post && path.size() == 3 && path.at(2) == s("AppointmentResponse") ? respond(path.at(1), request.body) : refused(405, "not-supported", s("Not supported"));
    }
    if (!isGet) {
        return refused(405, "not-supported", s("Not supported"));
    }
    if (type == s("Schedule") && path.size() == 1) {
        return searchSchedules(request.url);
    }
    if (type == s("Schedule") && path.size() == 2) {
        return m_schedules.contains(path.at(1)) ? said(200, toJson(m_schedules.at(path.at(1)))) : unknown();
    }
    if (type == s("Slot") && path.size() == 1) {
        return searchSlots(request.url);
    }
    if (type == s("Slot") && path.size() == 2) {
        const QByteArray slot = slotCalled(path.at(1));
        return slot.isEmpty() ? unknown() : said(200, slot);
    }
    if (type == s("Patient") && m_habits.offersPatients && path.size() == 1) {
        QByteArrayList all;
        for (const auto &[id, json] : m_patients) {
            all << json;
        }
        return page(all, request.url, m_habits.pageSize);
    }
    const bool isPatient = type == s("Patient") && m_habits.offersPatients && path.size() == 2 && m_patients.contains(path.at(1));
    return isPatient ? said(200, m_patients.at(path.at(1))) : unknown();
}

// ---- schedules ------------------------------------------------------------------------------------------------------

std::optional<std::pair<QDate, QDate>> MediKitMind::window(const QStringList &dates) {
    QDate from, until;
    for (const QString &date : dates) {
        const QString comparison = date.at(0).isLetter() ? date.left(2) : QStringLiteral("eq");
        const QDate day = QDate::fromString(date.at(0).isLetter() ? date.mid(2) : date, Qt::ISODate);
        if (!day.isValid() || (comparison != s("eq") && comparison != s("ge") && comparison != s("le"))) {
            return std::nullopt;
        }
        from = comparison == s("le") ? from : day;
        until = comparison == s("ge") ? until : day;
    }
    // one of both bounds stands for a week
    return std::pair(from.isValid() ? from : until.addDays(-7), until.isValid() ? until : from.addDays(7));
}

QByteArray MediKitMind::toJson(const Schedule &schedule, const QString &parent) const {
    const QByteArray extension = parent.isEmpty() ? QByteArray() : R"("extension":[{"url":"urn:extension:parent:schedule","valueReference":{"reference":"Schedule/)" + parent.toUtf8() + R"("}}],)";
    return R"({"resourceType":"Schedule","id":")" + schedule.id.toUtf8() + R"(",)" + extension + R"("serviceCategory":[{"coding":[{"code":")" + schedule.category.toUtf8() + R"("}]}],"actor":[{"reference":")" + schedule.role.toUtf8()
        + R"("}],"planningHorizon":{"start":")" + schedule.first.toString(Qt::ISODate).toUtf8() + R"(","end":")" + schedule.last.toString(Qt::ISODate).toUtf8() + R"("}})";
}

Answer MediKitMind::searchSchedules(const QUrl &url) {
    if (const QString strange = strangeParameter(url, {s("id"), s("service-category"), s("date"), s("_offset")}); !strange.isEmpty()) {
        return bad(s("Unknown parameter %1").arg(strange));
    }
    const QStringList dates = values(url, s("date"));
    const auto asked = dates.isEmpty() ? std::pair(QDate(), QDate()) : window(dates);
    if (!asked) {
        return bad(s("Unknown date"));
    }
    ++m_searches;
    QByteArrayList found;
    for (const auto &[id, schedule] : m_schedules) {
        const QStringList ids = values(url, s("id"));
        const QStringList categories = values(url, s("service-category"));
        if ((!ids.isEmpty() && !ids.contains(id)) || (!categories.isEmpty() && !categories.contains(schedule.category)) || (!dates.isEmpty() && (schedule.last < asked->first || asked->second < schedule.first))) {
            continue;
        }
        // of a recurring one only its occurrences, where there is a window for them
        if (dates.isEmpty() || !schedule.recurs) {
            found << toJson(schedule);
            continue;
        }
        for (QDate day = std::max(schedule.first, asked->first); day <= std::min(schedule.last, asked->second); day = day.addDays(1)) {
            Schedule occurrence = schedule;
            occurrence.id = s("occ-%1-%2").arg(m_searches).arg(found.size());
            occurrence.first = occurrence.last = day;
            found << toJson(occurrence, id);
        }
    }
    return page(found, url, m_habits.pageSize);
}

// ---- free time ------------------------------------------------------------------------------------------------------

std::vector<Interval> MediKitMind::freeTimes(const Schedule &schedule, QDate first, QDate last) const {
    std::vector<Interval> free;
    for (QDate day = std::max(schedule.first, first); day <= std::min(schedule.last, last); day = day.addDays(1)) {
        for (Instant start = zone().toInstant({day, QTime(9, 0)}); start < zone().toInstant({day, QTime(12, 0)}); start += slotLength) {
            const Interval time{start, start + slotLength};
            const bool isTaken = std::any_of(m_visits.begin(), m_visits.end(), [&](const auto &each) { return each.second.role == schedule.role && each.second.status != s("cancelled") && each.second.time.overlaps(time); });
            if (!isTaken && start >= m_now()) {
                free.push_back(time);
            }
        }
    }
    return free;
}

Answer MediKitMind::searchSlots(const QUrl &url) const {
    if (const QString strange = strangeParameter(url, {s("start"), s("schedule"), s("service-category"), s("status"), s("_offset")}); !strange.isEmpty()) {
        return bad(s("Unknown parameter %1").arg(strange));
    }
    const QString start = values(url, s("start")).value(0);
    const QDate first = start.isEmpty() ? zone().dateOf(m_now()) : QDate::fromString(start.startsWith(s("ge")) ? start.mid(2) : start, Qt::ISODate);
    const QString status = values(url, s("status")).value(0);
    if (!first.isValid() || (!status.isEmpty() && status != s("free"))) {
        return bad(s("Unknown start or status"));
    }
    QByteArrayList found;
    for (const auto &[id, schedule] : m_schedules) {
        const QString wanted = values(url, s("schedule")).value(0);
        const QStringList categories = values(url, s("service-category"));
        if ((!wanted.isEmpty() && wanted != id) || (!categories.isEmpty() && !categories.contains(schedule.category))) {
            continue;
        }
        for (const Interval &time : freeTimes(schedule, first, first.addDays(7))) {
            found << toJson(id, time);
        }
    }
    return page(found, url, m_habits.slotPageSize);
}

QByteArray MediKitMind::toJson(const QString &schedule, Interval time) {
    return R"({"resourceType":"Slot","id":"slot-)" + schedule.toUtf8() + '-' + QByteArray::number(qint64(time.start.time_since_epoch().count())) + R"(","schedule":{"reference":"Schedule/)" + schedule.toUtf8()
        + R"("},"status":"free","start":")" + toUtcIso(time.start).toUtf8() + R"(","end":")" + toUtcIso(time.end).toUtf8() + R"("})";
}

/// Empty: it is not free any more, or never was.
QByteArray MediKitMind::slotCalled(const QString &id) const {
    for (const auto &[name, schedule] : m_schedules) {
        for (const Interval &time : freeTimes(schedule, schedule.first, schedule.last)) {
            if (const QByteArray slot = toJson(name, time); slot.contains("\"id\":\"" + id.toUtf8() + '"')) {
                return slot;
            }
        }
    }
    return {};
}

// ---- visits ---------------------------------------------------------------------------------------------------------

QByteArray MediKitMind::toJson(const Visit &visit, const QString &parent) const {
    const QByteArray extension = parent.isEmpty() ? QByteArray() : R"("extension":[{"url":"urn:extension:parent:appointment","valueReference":{"reference":"Appointment/)" + parent.toUtf8() + R"("}}],)";
    const QByteArray comment = visit.comment.isEmpty() ? QByteArray() : R"("comment":)" + fhir::quoted(visit.comment) + ',';
    return R"({"resourceType":"Appointment","id":")" + visit.id.toUtf8() + R"(",)" + extension + R"("status":")" + visit.status.toUtf8() + R"(",)" + comment + R"("start":")" + toUtcIso(visit.time.start).toUtf8() + R"(","end":")"
        + toUtcIso(visit.time.end).toUtf8() + R"(","participant":[{"actor":{"reference":"Patient/)" + visit.patient.toUtf8() + R"("},"status":")" + visit.patientStatus.toUtf8() + R"("},{"actor":{"reference":")" + visit.role.toUtf8()
        + R"("},"status":"accepted"}]})";
}

Answer MediKitMind::searchVisits(const QString &patient, const QUrl &url) {
    const QStringList ids = values(url, s("id"));
    const QStringList dates = values(url, s("date"));
    if (ids.isEmpty() && dates.isEmpty()) {
        return bad(s("id or date is required"));
    }
    const auto asked = dates.isEmpty() ? std::pair(QDate(), QDate()) : window(dates);
    if (!asked || !strangeParameter(url, {s("id"), s("date"), s("status"), s("_offset")}).isEmpty()) {
        return bad(s("Unknown parameter"));
    }
    ++m_searches;
    QByteArrayList found;
    for (const auto &[id, visit] : m_visits) {
        const QStringList statuses = values(url, s("status"));
        if (visit.patient != patient || (!ids.isEmpty() && !ids.contains(id)) || (!statuses.isEmpty() && !statuses.contains(visit.status))) {
            continue;
        }
        for (int week = 0; week <= (dates.isEmpty() ? 0 : visit.weeks); ++week) {
            Visit each = visit;
            each.time = {visit.time.start + std::chrono::hours(24 * 7 * week), visit.time.end + std::chrono::hours(24 * 7 * week)};
            each.id = week == 0 ? id : s("occ-%1-%2").arg(m_searches).arg(found.size());
            const QDate day = zone().dateOf(each.time.start);
            if (dates.isEmpty() || (asked->first <= day && day <= asked->second)) {
                found << toJson(each, week == 0 ? QString() : id);
            }
        }
    }
    return page(found, url, m_habits.pageSize);
}

Answer MediKitMind::book(const QString &patient, const QByteArray &body) {
    const auto document = JsonDocument::parse(body);
    if (!document || !document->root()["resourceType"].equals("Parameters")) {
        return bad(s("Parameters are required"));
    }
    const JsonNode parameters = document->root();
    const bool isBookSlot = m_habits.operation == s("$book-slot");
    const auto start = parseInstant(parameter(parameters, "start", "valueDateTime"), zone());
    const QString id = parameter(parameters, "schedule", isBookSlot ? "valueString" : "valueReference");
    const QString role = parameter(parameters, "practitionerRole", "valueString");
    const QString status = isBookSlot ? parameter(parameters, "status", "valueString") : s("booked");
    static const QStringList statuses{s("booked"), s("proposed"), s("pending")};
    if (!start || id.isEmpty() || (isBookSlot && role.isEmpty()) || !statuses.contains(status)) {
        return bad(s("start, schedule, practitionerRole and status are required"));
    }
    const auto schedule = m_schedules.find(id);
    const QDate day = zone().dateOf(*start);
    const auto free = schedule == m_schedules.end() ? std::vector<Interval>() : freeTimes(schedule->second, day, day);
    const auto match = std::find_if(free.begin(), free.end(), [&](const Interval &time) { return time.start == *start; });
    if (match == free.end() || (isBookSlot && schedule->second.role != s("PractitionerRole/") + role)) {
        return refused(m_habits.noMatchStatus, "processing", s("No matching slot found"));
    }
    Visit visit;
    visit.patient = patient;
    visit.role = schedule->second.role;
    visit.schedule = id;
    visit.time = *match;
    visit.status = status;
    visit.comment = parameter(parameters, "comment", "valueString");
    const QString made = put(visit);
    return m_habits.tellsVisit ? said(201, toJson(m_visits.at(made))) : said(201, {}, {{"Location", root.toUtf8() + "Patient/" + patient.toUtf8() + "/Appointment/" + made.toUtf8()}});
}

Answer MediKitMind::respond(const QString &patient, const QByteArray &body) {
    const auto document = JsonDocument::parse(body);
    const JsonNode response = document ? document->root() : JsonNode();
    if (!response["resourceType"].equals("AppointmentResponse") || !response["participantStatus"].isString()) {
        return bad(s("appointment, actor and participantStatus are required"));
    }
    if (nameOf(response["actor"]) != s("Patient/") + patient) {
        return refused(403, "forbidden", s("The actor must be the patient"));
    }
    const auto visit = m_visits.find(nameOf(response["appointment"]).section(u'/', -1));
    if (visit == m_visits.end() || visit->second.patient != patient) {
        return unknown();
    }
    visit->second.patientStatus = response["participantStatus"].toString();
    m_responses << body;
    return said(201, R"({"resourceType":"AppointmentResponse","id":"response-)" + QByteArray::number(m_responses.size()) + R"(","appointment":)" + raw(response["appointment"]) + R"(,"actor":)" + raw(response["actor"]) + R"(,"participantStatus":)" + raw(response["participantStatus"]) + '}');
}

} // namespace praxidesk::test
