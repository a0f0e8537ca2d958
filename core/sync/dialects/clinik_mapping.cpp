#include "core/sync/dialects/clinik_mapping.h"

#include "core/fhir/json_equality.h"
#include "core/time/zone.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace praxidesk::sync::clinik {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

enum class Shape {
    Token,                                          ///< copied as it stands
    Time,                                           ///< an instant: told in UTC, taken with any offset
    Flag,                                           ///< copied; absent is `false`
    Active,                                         ///< copied; absent is `true`
    SlotStatus,                                     ///< copied; Clinik has no word for a mistake
    Texts,                                          ///< ["Cardiology"] and [{"text":"Cardiology"}]
    FirstText,                                      ///< "Cardiology" and [{"text":"Cardiology"}]
    Text,                                           ///< "routine" and {"text":"routine"}
    Period,
    Id,                                             ///< "x" and {"reference":"Type/x"}
    Ids,                                            ///< ["x"] and [{"reference":"Type/x"}]
    Reference,                                      ///< "Type/x" and {"reference":"Type/x"}
    References,
    Patient,                                        ///< "x" and the first participant that is a patient
    Participants,                                   ///< the others
};
struct Row {
    const char *name;                               ///< Clinik's
    const char *element;                            ///< FHIR's
    Shape shape;
    const char *target = "";                        ///< of an Id
};

// each in FHIR's order of elements
constexpr std::array schedule{
    Row{"active", "active", Shape::Active},
    Row{"serviceCategory", "serviceCategory", Shape::Texts},
    Row{"serviceType", "serviceType", Shape::Texts},
    Row{"specialty", "specialty", Shape::Texts},
    Row{"actorIds", "actor", Shape::References},
    Row{"planningHorizon", "planningHorizon", Shape::Period},
    Row{"comment", "comment", Shape::Token},
};
constexpr std::array slot{
    Row{"serviceType", "serviceType", Shape::FirstText},
    Row{"specialty", "specialty", Shape::FirstText},
    Row{"appointmentType", "appointmentType", Shape::Text},
    Row{"scheduleId", "schedule", Shape::Id, "Schedule"},
    Row{"status", "status", Shape::SlotStatus},
    Row{"start", "start", Shape::Time},
    Row{"end", "end", Shape::Time},
    Row{"overbooked", "overbooked", Shape::Flag},
    Row{"comment", "comment", Shape::Token},
};
constexpr std::array appointment{
    Row{"status", "status", Shape::Token},
    Row{"serviceType", "serviceType", Shape::FirstText},
    Row{"appointmentType", "appointmentType", Shape::Text},
    Row{"start", "start", Shape::Time},
    Row{"end", "end", Shape::Time},
    Row{"slotIds", "slot", Shape::Ids, "Slot"},
    Row{"comment", "comment", Shape::Token},
    Row{"patientId", "participant", Shape::Patient, "Patient"},
    Row{"participants", "participant", Shape::Participants},
};
constexpr std::array response{
    Row{"appointmentId", "appointment", Shape::Id, "Appointment"},
    Row{"start", "start", Shape::Time},
    Row{"end", "end", Shape::Time},
    Row{"actorId", "actor", Shape::Reference},
    Row{"participantStatus", "participantStatus", Shape::Token},
    Row{"comment", "comment", Shape::Token},
};

std::span<const Row> rowsOf(const QString &type) {
    if (type == QLatin1String("Schedule")) {
        return schedule;
    }
    if (type == QLatin1String("Slot")) {
        return slot;
    }
    if (type == QLatin1String("Appointment")) {
        return appointment;
    }
    return type == QLatin1String("AppointmentResponse") ? std::span<const Row>(response) : std::span<const Row>();
}

QByteArray bytes(JsonNode node) { return QByteArray(node.raw().data(), qsizetype(node.raw().size())); }
bool isSaid(JsonNode node) { return node && node.kind() != fhir::JsonKind::Null; }
/// What Clinik may also send as a number.
QString idText(JsonNode node) { return node.isString() ? node.toString() : isSaid(node) && node.kind() == fhir::JsonKind::Number ? QString::fromUtf8(bytes(node)) : QString(); }
/// Nothing that would change the meaning of a reference or of a path.
bool isId(const QString &id) {
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u'/' && c != u'#' && c != u'?' && c != u'"' && c != u'\\'; });
}

QString label(JsonNode words) {
    for (const QString &text : {words["text"].toString(), words["coding"].at(0)["display"].toString(), words["coding"].at(0)["code"].toString()}) {
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

QString referenceOf(JsonNode reference) { return reference["reference"].toString(); }
bool isPatient(JsonNode participant) { return referenceOf(participant["actor"]).section(u'/', -2, -2) == QLatin1String("Patient"); }
JsonNode patientOf(JsonNode participants) {
    for (const JsonNode participant : children(participants)) {
        if (isPatient(participant)) {
            return participant;
        }
    }
    return {};
}

QByteArray array(const QByteArrayList &elements) { return elements.isEmpty() ? QByteArray() : '[' + elements.join(',') + ']'; }
QByteArray quotedOrNothing(const QString &text) { return text.isEmpty() ? QByteArray() : fhir::quoted(text); }

/// All that is documented ends in Z. What is no instant goes as it stands.
QByteArray inUtc(JsonNode time) {
    const QString text = time.toString();
    const auto instant = hasOffset(text) && !text.endsWith(u'Z') ? parseInstant(text, Zone()) : std::nullopt;
    return instant ? fhir::quoted(toUtcIso(*instant)) : bytes(time);
}

QByteArray participantsToClinik(JsonNode participants) {
    const JsonNode patient = patientOf(participants);
    QByteArrayList list;
    for (const JsonNode participant : children(participants)) {
        const QString actor = referenceOf(participant["actor"]);
        // that the patient comes goes without saying
        const bool isSaidAlready = patient && participant.begin() == patient.begin() && participant["status"].equals("accepted");
        if (!actor.isEmpty() && !isSaidAlready) {
            list << "{\"actorId\":" + fhir::quoted(actor) + ",\"status\":" + (participant["status"].isString() ? bytes(participant["status"]) : QByteArray("\"accepted\"")) + '}';
        }
    }
    return array(list);
}

/// Empty: it is not said.
QByteArray toClinik(const Row &row, JsonNode element) {
    QByteArrayList list;
    switch (row.shape) {
    case Shape::Token:
    case Shape::Flag:
    case Shape::Active: return isSaid(element) ? bytes(element) : QByteArray();
    case Shape::Time: return isSaid(element) ? inUtc(element) : QByteArray();
    case Shape::SlotStatus: return element.equals("entered-in-error") ? QByteArray("\"free\"") : isSaid(element) ? bytes(element) : QByteArray();
    case Shape::Texts:
    case Shape::FirstText:
        for (const JsonNode words : children(element)) {
            if (const QByteArray text = quotedOrNothing(label(words)); !text.isEmpty()) {
                list << text;
            }
        }
        return row.shape == Shape::FirstText ? list.value(0) : array(list);
    case Shape::Text: return quotedOrNothing(label(element));
    case Shape::Period:
        for (const char *end : {"start", "end"}) {
            if (isSaid(element[end])) {
                list << '"' + QByteArray(end) + "\":" + inUtc(element[end]);
            }
        }
        return list.isEmpty() ? QByteArray() : '{' + list.join(',') + '}';
    case Shape::Id: return quotedOrNothing(referenceOf(element).section(u'/', -1));
    case Shape::Reference: return quotedOrNothing(referenceOf(element));
    case Shape::Ids:
    case Shape::References:
        for (const JsonNode reference : children(element)) {
            if (const QString text = referenceOf(reference); !text.isEmpty()) {
                list << fhir::quoted(row.shape == Shape::Ids ? text.section(u'/', -1) : text);
            }
        }
        return array(list);
    case Shape::Patient: return quotedOrNothing(referenceOf(patientOf(element)["actor"]).section(u'/', -1));
    case Shape::Participants: return participantsToClinik(element);
    }
    return {};
}

QByteArray reference(const QString &text) { return "{\"reference\":" + fhir::quoted(text) + '}'; }
QByteArray participant(const QString &actor, const QByteArray &status) { return "{\"actor\":" + reference(actor) + ",\"status\":" + status + '}'; }

/// A list, or the only one of it.
std::vector<JsonNode> elementsOf(JsonNode node) {
    std::vector<JsonNode> elements;
    if (node.isArray()) {
        for (const JsonNode child : children(node)) {
            elements.push_back(child);
        }
    } else if (isSaid(node)) {
        elements.push_back(node);
    }
    return elements;
}

QByteArray participantsFromClinik(JsonNode object) {
    QByteArrayList list;
    const QString id = idText(object["patientId"]);
    const QString patient = id.contains(u'/') || !isId(id) ? id : QStringLiteral("Patient/") + id;
    bool isPatientThere = patient.isEmpty();
    for (const JsonNode one : elementsOf(object["participants"])) {
        const QString actor = one["actorId"].toString();
        if (!actor.isEmpty()) {
            isPatientThere = isPatientThere || actor == patient;
            list << participant(actor, one["status"].isString() ? bytes(one["status"]) : QByteArray("\"accepted\""));
        }
    }
    if (!isPatientThere) {
        list.prepend(participant(patient, "\"accepted\""));
    }
    return array(list);
}

QByteArray fromClinik(const Row &row, JsonNode object) {
    const JsonNode value = object[row.name];
    QByteArrayList list;
    switch (row.shape) {
    case Shape::Token:
    case Shape::Time:
    case Shape::SlotStatus: return isSaid(value) ? bytes(value) : QByteArray();
    case Shape::Flag:
    case Shape::Active: return isSaid(value) ? bytes(value) : QByteArray();
    case Shape::Texts:
    case Shape::FirstText:
        for (const JsonNode text : elementsOf(value)) {
            if (text.isString() && !text.toString().isEmpty()) {
                list << "{\"text\":" + bytes(text) + '}';
            }
        }
        return array(list);
    case Shape::Text: return value.isString() && !value.toString().isEmpty() ? "{\"text\":" + bytes(value) + '}' : QByteArray();
    case Shape::Period:
        for (const char *end : {"start", "end"}) {
            if (isSaid(value[end])) {
                list << '"' + QByteArray(end) + "\":" + bytes(value[end]);
            }
        }
        return list.isEmpty() ? QByteArray() : '{' + list.join(',') + '}';
    case Shape::Id: {
        const QString id = idText(value);
        return id.isEmpty() ? QByteArray() : reference(id.contains(u'/') ? id : QLatin1String(row.target) + u'/' + id);
    }
    case Shape::Reference: return value.isString() && !value.toString().isEmpty() ? reference(value.toString()) : QByteArray();
    case Shape::Ids:
    case Shape::References:
        for (const JsonNode one : elementsOf(value)) {
            if (const QString id = idText(one); !id.isEmpty()) {
                list << reference(row.shape == Shape::References || id.contains(u'/') ? id : QLatin1String(row.target) + u'/' + id);
            }
        }
        return array(list);
    case Shape::Patient: return {};                 // it stands among the participants
    case Shape::Participants: return participantsFromClinik(object);
    }
    return {};
}

/// As `came`, with what else `known` says of each actor; who is no actor stays.
QByteArray completedParticipants(JsonNode known, JsonNode came) {
    std::map<QString, JsonNode> before;
    QByteArrayList list;
    for (const JsonNode one : children(known)) {
        before.try_emplace(referenceOf(one["actor"]), one);
    }
    for (const JsonNode one : children(came)) {
        const auto same = before.find(referenceOf(one["actor"]));
        list << (same == before.end() ? bytes(one) : fhir::withMembers(same->second, {{"status", bytes(one["status"])}}, {"status"}));
    }
    for (const JsonNode one : children(known)) {
        if (referenceOf(one["actor"]).isEmpty()) {
            list << bytes(one);
        }
    }
    return array(list);
}

bool isResource(const QString &type, JsonNode root) { return root["resourceType"].toString() == type && root["id"].isString(); }

std::optional<Instant> instantOf(const QByteArray &raw) {
    const auto document = JsonDocument::parse('[' + raw + ']');
    return document && document->root().at(0).isString() ? parseInstant(document->root().at(0).toString(), Zone()) : std::nullopt;
}

} // namespace

bool isMapped(const QString &type) { return !rowsOf(type).empty(); }

std::vector<Field> fieldsOf(const QString &type, const QByteArray &resource) {
    std::vector<Field> fields;
    const auto document = JsonDocument::parse(resource);
    for (const Row &row : document ? rowsOf(type) : std::span<const Row>()) {
        if (QByteArray raw = toClinik(row, document->root()[row.element]); !raw.isEmpty()) {
            fields.push_back({row.name, std::move(raw)});
        }
    }
    return fields;
}

QByteArray valueOf(const std::vector<Field> &fields, const char *name) {
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const Field &field) { return field.name == name; });
    return found == fields.end() ? QByteArray() : found->raw;
}

bool saysTheSame(const Field &one, const Field &other) {
    const auto plain = [](const Field &field) {
        return (field.name == "overbooked" && field.raw == "false") || (field.name == "active" && field.raw == "true") ? QByteArray() : field.raw;
    };
    const QByteArray first = plain(one);
    const QByteArray second = plain(other);
    if (first == second || (!first.isEmpty() && !second.isEmpty() && fhir::saysTheSame(first, second))) {
        return true;
    }
    if (one.name == "planningHorizon" && !first.isEmpty() && !second.isEmpty()) {
        const auto before = JsonDocument::parse(first);
        const auto after = JsonDocument::parse(second);
        const auto isSame = [&](const char *end) { return saysTheSame({end, bytes(before->root()[end])}, {end, bytes(after->root()[end])}); };
        return before && after && isSame("start") && isSame("end");
    }
    const auto at = instantOf(first);
    return at && at == instantOf(second);
}

bool isSameThere(const QString &type, const QByteArray &one, const QByteArray &other) {
    const std::vector<Field> first = fieldsOf(type, one);
    const std::vector<Field> second = fieldsOf(type, other);
    const auto rows = rowsOf(type);
    return std::all_of(rows.begin(), rows.end(), [&](const Row &row) { return saysTheSame({row.name, valueOf(first, row.name)}, {row.name, valueOf(second, row.name)}); });
}

QByteArray toClinik(const QString &type, const QByteArray &resource) {
    QByteArrayList members;
    for (const Field &field : fieldsOf(type, resource)) {
        members << '"' + field.name + "\":" + field.raw;
    }
    return '{' + members.join(',') + '}';
}

QByteArray difference(const QString &type, const QByteArray &base, const QByteArray &resource) {
    const std::vector<Field> before = fieldsOf(type, base);
    const std::vector<Field> after = fieldsOf(type, resource);
    QByteArrayList members;
    for (const Row &row : rowsOf(type)) {
        const QByteArray raw = valueOf(after, row.name);
        const bool isTold = row.shape == Shape::SlotStatus || !saysTheSame({row.name, valueOf(before, row.name)}, {row.name, raw});
        if (isTold) {
            const QByteArray nothing = row.shape == Shape::Flag ? "false" : row.shape == Shape::Active ? "true" : "null";
            members << '"' + QByteArray(row.name) + "\":" + (raw.isEmpty() ? nothing : raw);
        }
    }
    return '{' + members.join(',') + '}';
}

QByteArray fromClinik(const QString &type, JsonNode object) {
    const QString id = idText(object["id"]);
    if (!object.isObject() || !isId(id)) {
        return {};
    }
    QByteArray json = "{\"resourceType\":" + fhir::quoted(type) + ",\"id\":" + fhir::quoted(id);
    for (const Row &row : rowsOf(type)) {
        if (const QByteArray element = fromClinik(row, object); !element.isEmpty()) {
            json += ",\"" + QByteArray(row.element) + "\":" + element;
        }
    }
    return json + '}';
}

QByteArray completed(const QString &type, const QByteArray &known, const QByteArray &came) {
    const auto before = JsonDocument::parse(known);
    const auto after = JsonDocument::parse(came);
    if (!isMapped(type) || !before || !after || !before->root().isObject() || !isResource(type, after->root())) {
        return came;
    }
    const std::vector<Field> said = fieldsOf(type, known);
    const std::vector<Field> says = fieldsOf(type, came);
    std::vector<fhir::JsonChange> changes{{"id", bytes(after->root()["id"])}};
    std::vector<std::string_view> order{"resourceType", "id"};
    bool isSameMeeting = true;
    for (const Row &row : rowsOf(type)) {
        const bool isSame = saysTheSame({row.name, valueOf(said, row.name)}, {row.name, valueOf(says, row.name)});
        const bool isOfParticipants = row.shape == Shape::Patient || row.shape == Shape::Participants;
        isSameMeeting = isSameMeeting && (isSame || !isOfParticipants);
        if (!isSame && !isOfParticipants) {
            const JsonNode element = after->root()[row.element];
            changes.push_back({row.element, element ? bytes(element) : QByteArray()});
        }
        order.emplace_back(row.element);
    }
    if (!isSameMeeting) {
        changes.push_back({"participant", completedParticipants(before->root()["participant"], after->root()["participant"])});
    }
    return fhir::withMembers(before->root(), changes, order);
}

} // namespace praxidesk::sync::clinik
