#include "tests/dialects/canvas_mind.h"

#include "tests/dialects/mind_words.h"

#include <algorithm>
#include <array>

namespace praxidesk::test {
namespace {

using namespace sync;
using fhir::JsonDocument;
using fhir::JsonNode;

QString s(const char *text) { return QString::fromUtf8(text); }

Answer bad(const QString &text = s("Bad request")) { return refused(400, "invalid", text); }

bool isDay(const QString &text) { return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10; }

} // namespace

Zone CanvasMind::zone() { return *Zone::fromId(s("America/Los_Angeles")); }

void CanvasMind::add(const QByteArray &resource) {
    const auto document = JsonDocument::parse(resource);
    m_resources[document->root()["resourceType"].toString() + u'/' + document->root()["id"].toString()] = resource;
}

void CanvasMind::addSchedule(const QString &id, const QString &practitioner, const std::vector<int> &weekdays) { m_schedules[id] = {practitioner, weekdays}; }

QString CanvasMind::put(Visit visit) {
    visit.id = visit.id.isEmpty() ? s("visit-%1").arg(++m_made) : visit.id;
    visit.changed = m_now();
    m_visits[visit.id] = visit;
    return visit.id;
}

Answer CanvasMind::answer(const Request &request) {
    if (header(request, "authorization") != "Bearer " + m_habits.token) {
        return refused(401, "unknown", s("Authentication failed"));
    }
    const QStringList path = request.url.path().split(u'/', Qt::SkipEmptyParts);
    const QString type = path.value(0);
    const QByteArray word = toWord(request.method) + ' ' + type.toLatin1();
    if (m_habits.forbidden.contains(QString::fromLatin1(word))) {
        return refused(403, "forbidden", s("Authorization failed"));
    }
    if (word == "POST Appointment" && path.size() == 1) {
        return keep(request, {});
    }
    if (word == "PUT Appointment" && path.size() == 2) {
        return keep(request, path.at(1));
    }
    if (request.method != Method::Get) {
        return refused(405, "not-supported", s("Method not allowed"));
    }
    if (path.size() == 1 && type == s("Schedule")) {
        QByteArrayList all;
        for (const auto &[id, hours] : m_schedules) {
            all << R"({"resourceType":"Schedule","id":")" + id.toUtf8() + R"(","actor":[{"reference":")" + hours.practitioner.toUtf8() + R"(","type":"Practitioner"}]})";
        }
        return request.url.hasQuery() ? bad(s("Schedule takes no parameters")) : page(all, request.url);
    }
    if (path.size() == 1 && type == s("Slot")) {
        return searchSlots(request.url);
    }
    if (path.size() == 1 && type == s("Appointment")) {
        return searchVisits(request.url);
    }
    if (path.size() == 2 && type == s("Appointment") && m_visits.contains(path.at(1))) {
        const Visit &visit = m_visits.at(path.at(1));
        return said(200, toJson(visit), m_habits.tellsVersions ? std::vector<Header>{{"Last-Modified", httpDate(visit.changed)}} : std::vector<Header>{});
    }
    static const QStringList people{s("Patient"), s("Practitioner"), s("Location")};
    if (path.size() == 2 && people.contains(type) && m_resources.contains(path.join(u'/'))) {
        return said(200, m_resources.at(path.join(u'/')));
    }
    if (path.size() == 1 && people.contains(type)) {
        QByteArrayList all;
        for (const auto &[name, resource] : m_resources) {
            if (name.startsWith(type + u'/')) {
                all << resource;
            }
        }
        return strangeParameter(request.url, {s("_count"), s("_offset")}).isEmpty() ? page(all, request.url, m_habits.pageSize) : bad();
    }
    return refused(404, "not-found", s("Unknown %1 resource '%2'").arg(type, path.value(1)));
}

// ---- free time ------------------------------------------------------------------------------------------------------

bool CanvasMind::isTaken(const QString &practitioner, Interval time, const QString &except) const {
    return std::any_of(m_visits.begin(), m_visits.end(), [&](const auto &each) {
        const Visit &visit = each.second;
        return visit.id != except && visit.isActive() && visit.practitioner == practitioner && visit.time.overlaps(time);
    });
}

Answer CanvasMind::searchSlots(const QUrl &url) const {
    if (const QString strange = strangeParameter(url, {s("schedule"), s("start"), s("end"), s("duration")}); !strange.isEmpty()) {
        return bad(s("Unknown parameter %1").arg(strange));
    }
    const QString schedule = values(url, s("schedule")).value(0);
    const auto known = m_schedules.find(schedule);
    const QString startText = values(url, s("start")).value(0);
    const QString endText = values(url, s("end")).value(0);
    const QString durationText = values(url, s("duration")).value(0);
    if (known == m_schedules.end() || (!startText.isEmpty() && !isDay(startText)) || (!endText.isEmpty() && !isDay(endText)) || (!durationText.isEmpty() && durationText.toInt() <= 0)) {
        return bad();
    }
    const QDate first = startText.isEmpty() ? Zone().dateOf(m_now()) : QDate::fromString(startText, Qt::ISODate);
    const QDate end = endText.isEmpty() ? first.addDays(7) : QDate::fromString(endText, Qt::ISODate);
    const Minutes duration(durationText.isEmpty() ? 20 : durationText.toInt());
    QByteArrayList found;
    for (QDate day = first; day < end; day = day.addDays(1)) {
        const Instant closes = zone().toInstant({day, QTime(12, 0)});
        const auto &weekdays = known->second.weekdays;
        if (std::find(weekdays.begin(), weekdays.end(), day.dayOfWeek()) == weekdays.end()) {
            continue;
        }
        for (Instant start = zone().toInstant({day, QTime(8, 30)}); start + duration <= closes; start += Minutes(15)) {
            const Interval time{start, start + duration};
            if (start >= m_now() && !isTaken(known->second.practitioner, time, {})) {
                found << R"({"resourceType":"Slot","schedule":{"reference":"Schedule/)" + schedule.toUtf8() + R"(","type":"Schedule"},"status":"free","start":")" + zone().toIso(time.start).toUtf8() + R"(","end":")"
                        + zone().toIso(time.end).toUtf8() + R"("})";
            }
        }
    }
    return page(found, url);
}

// ---- visits ---------------------------------------------------------------------------------------------------------

QByteArray CanvasMind::toJson(const Visit &visit) const {
    QByteArray json = R"({"resourceType":"Appointment","id":")" + visit.id.toUtf8() + '"';
    if (m_habits.tellsVersions) {
        json += R"(,"meta":{"lastUpdated":")" + toUtcIso(visit.changed).toUtf8() + R"("})";
    }
    json += R"(,"extension":[{"url":"http://schemas.canvasmedical.com/fhir/extensions/note-id","valueId":"note-)" + visit.id.toUtf8() + R"("}],"status":")" + visit.status.toUtf8() + R"(","appointmentType":)"
        + (visit.kind.isEmpty() ? QByteArray(R"({"coding":[{"system":"INTERNAL","code":"OFFICE","display":"Office Visit"}]})") : visit.kind);
    if (!visit.reason.isEmpty()) {
        const auto reason = JsonDocument::parse(visit.reason);
        json += ",\"reasonCode\":" + visit.reason + ",\"description\":" + fhir::quoted(reason->root().at(0)["text"].toString());
    }
    json += R"(,"supportingInformation":[{"reference":")" + visit.location.toUtf8() + R"(","type":"Location"}],"start":")" + toUtcIso(visit.time.start).replace(u'Z', s("+00:00")).toUtf8() + R"(","end":")"
        + toUtcIso(visit.time.end).replace(u'Z', s("+00:00")).toUtf8() + R"(","participant":[{"actor":{"reference":")" + visit.practitioner.toUtf8() + R"(","type":"Practitioner"},"status":"accepted"})";
    if (!visit.patient.isEmpty()) {
        json += R"(,{"actor":{"reference":")" + visit.patient.toUtf8() + R"(","type":"Patient"},"status":"accepted"})";
    }
    return json + "]}";
}

Answer CanvasMind::searchVisits(const QUrl &url) const {
    if (const QString strange = strangeParameter(url, {s("patient"), s("practitioner"), s("date"), s("_count"), s("_offset")}); !strange.isEmpty()) {
        return bad(s("Unknown parameter %1").arg(strange));
    }
    const QString patient = values(url, s("patient")).value(0);
    const QString practitioner = values(url, s("practitioner")).value(0);
    QByteArrayList found;
    for (const auto &[id, visit] : m_visits) {
        bool fits = (patient.isEmpty() || visit.patient == patient) && (practitioner.isEmpty() || visit.practitioner == practitioner);
        for (const QString &date : values(url, s("date"))) {
            const QDate day = QDate::fromString(date.mid(2), Qt::ISODate);
            const QDate begins = zone().dateOf(visit.time.start);
            if (!day.isValid() || (!date.startsWith(s("ge")) && !date.startsWith(s("le")))) {
                return bad();
            }
            fits = fits && (date.startsWith(s("ge")) ? begins >= day : begins <= day);
        }
        if (fits) {
            found << toJson(visit);
        }
    }
    return page(found, url, m_habits.pageSize);
}

Answer CanvasMind::keep(const Request &request, const QString &id) {
    const auto document = JsonDocument::parse(request.body);
    if (!document || !document->root()["resourceType"].equals("Appointment")) {
        return bad();
    }
    const JsonNode body = document->root();
    static const QStringList attributes{s("resourceType"), s("id"), s("contained"), s("status"), s("appointmentType"), s("reasonCode"), s("supportingInformation"), s("start"), s("end"), s("participant")};
    for (const JsonNode member : fhir::children(body)) {
        if (!attributes.contains(member.key())) {
            return bad(s("Extra attribute %1").arg(member.key()));
        }
    }
    if (!id.isEmpty() && !m_visits.contains(id)) {
        return refused(404, "not-found", s("Unknown Appointment resource '%1'").arg(id));
    }
    if (!id.isEmpty() && body["id"].toString() != id) {
        return bad(s("The id does not match"));
    }
    Visit visit = id.isEmpty() ? Visit{} : m_visits.at(id);
    if (const QByteArray since = header(request, "if-unmodified-since"); !since.isEmpty()) {
        const auto date = fromHttpDate(since);
        if (!date) {
            return bad(s("If-Unmodified-Since is no date"));
        }
        if (std::chrono::floor<std::chrono::seconds>(visit.changed) > *date) {
            return refused(412, "conflict", s("Resource was modified"));
        }
    }
    if (visit.status == s("cancelled")) {
        return refused(422, "value", s("A cancelled appointment cannot be changed"));
    }
    static const QStringList statuses{s("proposed"), s("pending"), s("booked"), s("arrived"), s("checked-in"), s("fulfilled"), s("noshow"), s("cancelled")};
    visit.status = body["status"].toString();
    const auto start = parseInstant(body["start"].toString(), Zone());
    const auto end = parseInstant(body["end"].toString(), Zone());
    if (!statuses.contains(visit.status) || !start || !end || *end <= *start) {
        return refused(422, "value", s("status, start and end are required"));
    }
    visit.time = {*start, *end};
    visit.patient.clear();
    visit.practitioner.clear();
    for (const JsonNode participant : fhir::children(body["participant"])) {
        const QString actor = nameOf(participant["actor"]);
        if (!participant["status"].equals("accepted") || !m_resources.contains(actor)) {
            return refused(422, "value", s("Participant %1 is not accepted here").arg(actor));
        }
        (actor.startsWith(s("Patient/")) ? visit.patient : visit.practitioner) = actor;
    }
    visit.location.clear();
    for (const JsonNode information : fhir::children(body["supportingInformation"])) {
        visit.location = nameOf(information).startsWith(s("Location/")) ? nameOf(information) : visit.location;
    }
    if (visit.practitioner.isEmpty() || !m_resources.contains(visit.location)) {
        return refused(422, "required", s("A practitioner and a location are required"));
    }
    visit.kind = body["appointmentType"] ? raw(body["appointmentType"]) : visit.kind;
    visit.reason = body["reasonCode"] ? raw(body["reasonCode"]) : visit.reason;
    if (!m_habits.doubleBooking && visit.isActive() && isTaken(visit.practitioner, visit.time, visit.id)) {
        return refused(422, "business-rule", s("This appointment time is no longer available."));
    }
    const QString kept = put(visit);
    return id.isEmpty() ? said(201, {}, {{"Location", "/Appointment/" + kept.toUtf8()}}) : said(200, {});
}

} // namespace praxidesk::test
