#include "tests/dialects/clinik_mind.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace praxidesk::test {
namespace {

using sync::Answer;
using sync::Method;

QString s(const char *text) { return QString::fromUtf8(text); }

Answer told(int status, const QJsonObject &body) {
    Answer answer;
    answer.status = status;
    answer.headers = {{"content-type", "application/json; charset=utf-8"}};
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}
Answer data(const QJsonValue &value, int status = 200) { return told(status, {{s("data"), value}}); }
Answer refused(int status, const char *code, const QString &message) { return told(status, {{s("error"), QJsonObject{{s("code"), s(code)}, {s("message"), message}}}}); }

const QStringList &scheduleMembers() {
    static const QStringList names{s("active"), s("serviceCategory"), s("serviceType"), s("specialty"), s("actorIds"), s("planningHorizon"), s("comment")};
    return names;
}
const QStringList &slotMembers() {
    static const QStringList names{s("scheduleId"), s("status"), s("start"), s("end"), s("serviceType"), s("specialty"), s("appointmentType"), s("overbooked"), s("comment")};
    return names;
}
const QStringList &appointmentMembers() {
    static const QStringList names{s("status"), s("slotIds"), s("start"), s("end"), s("patientId"), s("participants"), s("serviceType"), s("appointmentType"), s("comment")};
    return names;
}
const QStringList &responseMembers() {
    static const QStringList names{s("appointmentId"), s("actorId"), s("participantStatus"), s("start"), s("end"), s("comment")};
    return names;
}

/// What is wrong with a body; empty: nothing.
QString problemOf(const QJsonObject &body, const QStringList &members) {
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (!members.contains(member.key())) {
            return s("unknown member ") + member.key();
        }
    }
    for (const char *end : {"start", "end"}) {
        // all that is documented is in UTC
        if (body.contains(s(end)) && !body.value(s(end)).toString().endsWith(u'Z')) {
            return s(end) + s(" is not in UTC");
        }
    }
    static const QStringList statuses{s("free"), s("busy"), s("busy-unavailable"), s("busy-tentative")};
    const bool isSlot = members.contains(s("scheduleId"));
    if (isSlot && body.contains(s("status")) && !statuses.contains(body.value(s("status")).toString())) {
        return s("a slot is not ") + body.value(s("status")).toString();
    }
    return {};
}

QStringList texts(const QJsonValue &value) {
    QStringList all;
    for (const QJsonValue &one : value.isArray() ? value.toArray() : value.isUndefined() ? QJsonArray() : QJsonArray{value}) {
        all << one.toString();
    }
    return all;
}

bool isMatch(const QJsonObject &object, const QString &parameter, const QString &value) {
    if (parameter == s("active")) {
        return object.value(s("active")).toBool(true) == (value == s("true"));
    }
    const QDate date = QDateTime::fromString(object.value(s("start")).toString(), Qt::ISODate).toUTC().date();
    if (parameter == s("dateFrom")) {
        return date >= QDate::fromString(value, Qt::ISODate);
    }
    if (parameter == s("dateTo")) {
        return date <= QDate::fromString(value, Qt::ISODate);
    }
    return texts(object.value(parameter)).contains(value);
}

} // namespace

void ClinikMind::putPerson(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ServerHabits habits = m_people.habits();
    habits.updateCreate = true;
    m_people.setHabits(habits);
    sync::Request request;
    request.method = Method::Put;
    request.url = QUrl(s("http://clinik/fhir/") + object.value(s("resourceType")).toString() + u'/' + object.value(s("id")).toString());
    request.body = json;
    std::ignore = m_people.answer(request);
    habits.updateCreate = false;
    m_people.setHabits(habits);
}

Answer ClinikMind::search(const Kind &kind, const QUrl &url, const QStringList &parameters) const {
    QJsonArray found;
    const auto wanted = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : wanted) {
        if (!parameters.contains(name)) {
            return refused(400, "validation", s("unknown parameter ") + name);
        }
    }
    for (const auto &[id, object] : kind) {
        if (std::all_of(wanted.begin(), wanted.end(), [&each = object](const auto &parameter) { return isMatch(each, parameter.first, parameter.second); })) {
            found << object;
        }
    }
    return data(found);
}

Answer ClinikMind::create(Kind &kind, const QString &prefix, const sync::Request &request, const QStringList &members, const QStringList &required) {
    QJsonObject object = QJsonDocument::fromJson(request.body).object();
    if (const QString problem = problemOf(object, members); !problem.isEmpty()) {
        return refused(400, "validation", problem);
    }
    for (const QString &name : required) {
        if (object.value(name).isUndefined() || object.value(name).isNull()) {
            return refused(400, "validation", name + s(" is required"));
        }
    }
    if (&kind == &m_appointments) {
        for (const QString &slot : texts(object.value(s("slotIds")))) {
            if (!m_slots.contains(slot)) {
                return refused(404, "not_found", s("no slot ") + slot);
            }
            if (m_habits.refusesTakenSlots && m_slots[slot].value(s("status")).toString() != s("free")) {
                return refused(409, "slot_unavailable", s("Slot %1 is taken").arg(slot));
            }
            if (m_habits.marksSlots) {
                m_slots[slot].insert(s("status"), s("busy"));
            }
        }
    }
    const QString id = prefix + QString::number(++m_made);
    object.insert(s("id"), id);
    kind[id] = object;
    return data(object, 201);
}

Answer ClinikMind::change(Kind &kind, const QString &id, const sync::Request &request, const QStringList &members) {
    const QJsonObject changes = QJsonDocument::fromJson(request.body).object();
    if (const QString problem = problemOf(changes, members); !problem.isEmpty() || changes.isEmpty()) {
        return refused(400, "validation", problem.isEmpty() ? s("nothing to change") : problem);
    }
    QJsonObject &object = kind[id];
    for (auto member = changes.begin(); member != changes.end(); ++member) {
        if (member.value().isNull()) {
            object.remove(member.key());
        } else {
            object.insert(member.key(), member.value());
        }
    }
    return data(object);
}

Answer ClinikMind::answer(const sync::Request &request) {
    const auto isToken = [this](const sync::Header &header) { return header.first.toLower() == "authorization" && header.second == "Bearer " + m_habits.token; };
    if (std::none_of(request.headers.begin(), request.headers.end(), isToken)) {
        return refused(401, "unauthorized", s("Token missing or expired"));
    }
    const QString path = request.url.path().section(s("/clinik/"), 1);
    if (path.startsWith(s("fhir/"))) {
        const QString type = path.section(u'/', 1, 1);
        const bool isServed = type == s("Patient") || type == s("Practitioner") || type == s("Location");
        return isServed ? m_people.answer(request) : refused(404, "not_found", s("no such resource"));
    }
    struct Place {
        QString path;
        Kind *kind;
        QString prefix;
        const QStringList &members;
        QStringList required, parameters;
    };
    const std::vector<Place> places{
        {m_habits.schedules, &m_schedules, s("sched_"), scheduleMembers(), {s("actorIds")}, {s("specialty"), s("active")}},
        {m_habits.slotsOfSchedules, &m_slots, s("slot_"), slotMembers(), {s("scheduleId"), s("status"), s("start"), s("end")}, {s("scheduleId"), s("specialty"), s("status"), s("dateFrom"), s("dateTo")}},
        {m_habits.appointments, &m_appointments, s("apt_"), appointmentMembers(), {s("status"), s("start"), s("end")}, {s("dateFrom"), s("dateTo"), s("status")}},
    };
    for (const Place &place : places) {
        if (path == place.path) {
            return request.method == Method::Get ? search(*place.kind, request.url, place.parameters)
                : request.method == Method::Post ? create(*place.kind, place.prefix, request, place.members, place.required)
                                                 : refused(405, "method", s("not here"));
        }
        if (path.startsWith(place.path + u'/')) {
            const QString id = path.mid(place.path.size() + 1);
            if (!place.kind->contains(id)) {
                return refused(404, "not_found", s("no ") + id);
            }
            return request.method == Method::Get ? data((*place.kind)[id]) : request.method == Method::Patch ? change(*place.kind, id, request, place.members) : refused(405, "method", s("not here"));
        }
    }
    if (path == m_habits.responses && request.method == Method::Post) {
        const QJsonObject object = QJsonDocument::fromJson(request.body).object();
        const auto visit = m_appointments.find(object.value(s("appointmentId")).toString());
        if (const QString problem = problemOf(object, responseMembers()); !problem.isEmpty() || visit == m_appointments.end()) {
            return refused(400, "validation", problem.isEmpty() ? s("no such appointment") : problem);
        }
        QJsonArray participants = visit->second.value(s("participants")).toArray();
        for (QJsonValueRef participant : participants) {
            QJsonObject one = participant.toObject();
            if (one.value(s("actorId")) == object.value(s("actorId"))) {
                one.insert(s("status"), object.value(s("participantStatus")));
                participant = one;
            }
        }
        visit->second.insert(s("participants"), participants);
        m_responses.push_back(object);
        QJsonObject made = object;
        made.insert(s("id"), s("resp_") + QString::number(++m_made));
        return data(made, 201);
    }
    return refused(404, "not_found", s("no such path"));
}

} // namespace praxidesk::test
