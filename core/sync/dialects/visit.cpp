#include "core/sync/dialects/visit.h"

#include "core/fhir/json_equality.h"
#include "core/sync/wire.h"

#include <algorithm>

namespace praxidesk::sync {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

const std::vector<std::string_view> &elementOrder() {
    static const std::vector<std::string_view> order{
        "resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension", "modifierExtension", "identifier", "status", "cancelationReason",
        "serviceCategory", "serviceType", "specialty", "appointmentType", "reasonCode", "reasonReference", "priority", "description", "supportingInformation", "start", "end",
        "minutesDuration", "slot", "created", "comment", "patientInstruction", "basedOn", "participant", "requestedPeriod",
    };
    return order;
}

bool contains(const std::vector<std::string_view> &names, std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); }

/// An identifier or extension, by the member that says whose it is.
bool isOurs(JsonNode each, const char *member) { return each[member].toString().startsWith(QLatin1String("urn:praxidesk:")); }

bool hasOurs(JsonNode list, const char *member) {
    for (const JsonNode each : children(list)) {
        if (isOurs(each, member)) {
            return true;
        }
    }
    return false;
}

QByteArray list(const QByteArrayList &elements) { return elements.isEmpty() ? QByteArray() : '[' + elements.join(',') + ']'; }

/// What came, with ours that are known; in the known order as far as there is one.
QByteArray withThoseOfOurs(JsonNode known, JsonNode came, const char *member) {
    QByteArrayList theirs;
    for (const JsonNode each : children(came)) {
        theirs << bytesOf(each);
    }
    QByteArrayList elements;
    QStringList places;
    for (const JsonNode each : children(known)) {
        if (isOurs(each, member) || theirs.contains(bytesOf(each))) {
            elements << bytesOf(each);
            places << each[member].toString();
        }
    }
    for (const JsonNode each : children(came)) {
        if (!elements.contains(bytesOf(each)) && !(isOurs(each, member) && places.contains(each[member].toString()))) {
            elements << bytesOf(each);
        }
    }
    return list(elements);
}

/// The participant as it is known, with what the server says of it.
QByteArray told(JsonNode known, JsonNode came) {
    std::vector<QByteArray> names;
    names.reserve(came.size());
    std::vector<fhir::JsonChange> changes;
    for (const JsonNode member : children(came)) {
        if (!member.keyIs("actor")) {
            names.push_back(member.key().toUtf8());
            changes.push_back({std::string_view(names.back().constData(), size_t(names.back().size())), bytesOf(member)});
        }
    }
    return fhir::withMembers(known, changes, {"id", "extension", "type", "actor", "required", "status", "period"});
}

JsonNode participantWith(JsonNode appointment, const QString &actor) {
    for (const JsonNode entry : children(appointment["participant"])) {
        if (nameIn(entry["actor"]) == actor) {
            return entry;
        }
    }
    return {};
}

/// Those that are known keep their place; who came stands behind them.
QByteArray participants(const VisitPlace &place, JsonNode known, JsonNode came) {
    QStringList types = place.actorTypes;
    if (types.isEmpty()) {
        for (const JsonNode entry : children(came["participant"])) {
            types << nameIn(entry["actor"]).section(u'/', 0, 0);
        }
    }
    // somebody moved it there: who stood for the place it was at follows
    const QString before = visitOf(known).location;
    const QString now = visitOf(came).location;
    const bool isMoved = !before.isEmpty() && !now.isEmpty() && before != now;
    QByteArrayList entries;
    for (const JsonNode entry : children(known["participant"])) {
        const QString actor = nameIn(entry["actor"]);
        const JsonNode there = actor.isEmpty() ? JsonNode() : participantWith(came, actor);
        if (there) {
            entries << (place.hasStatusOfParticipants ? told(entry, there) : bytesOf(entry));
        } else if (isMoved && actor == before) {
            entries << fhir::withMembers(entry, {{"actor", "{\"reference\":" + fhir::quoted(now) + '}'}}, {"actor"});
        } else if (!types.contains(actor.section(u'/', 0, 0))) {
            entries << bytesOf(entry);
        }
    }
    for (const JsonNode entry : children(came["participant"])) {
        const QString actor = nameIn(entry["actor"]);
        if (actor.isEmpty() || !participantWith(known, actor)) {
            entries << bytesOf(entry);
        }
    }
    return list(entries);
}

} // namespace

QByteArray bytesOf(JsonNode node) { return QByteArray(node.raw().data(), qsizetype(node.raw().size())); }

QString nameIn(JsonNode reference) {
    const auto named = typeAndId(reference["reference"].toString());
    return named ? named->type + u'/' + named->id : QString();
}

QStringList Visit::actorsOf(const char *type) const {
    QStringList some = actors;
    some.removeIf([prefix = QLatin1String(type) + u'/'](const QString &actor) { return !actor.startsWith(prefix); });
    return some;
}

bool Visit::isOver() const { return status == QLatin1String("cancelled") || status == QLatin1String("noshow") || status == QLatin1String("entered-in-error"); }

Visit visitOf(JsonNode appointment) {
    Visit visit;
    visit.status = appointment["status"].toString();
    visit.start = appointment["start"].toString();
    visit.end = appointment["end"].toString();
    const auto start = parseInstant(visit.start, Zone());
    const auto end = parseInstant(visit.end, Zone());
    if (start && end && *start < *end) {
        visit.time = Interval{*start, *end};
    }
    for (const JsonNode participant : children(appointment["participant"])) {
        if (const QString actor = nameIn(participant["actor"]); !actor.isEmpty() && !visit.actors.contains(actor)) {
            visit.actors << actor;
        }
    }
    for (const JsonNode information : children(appointment["supportingInformation"])) {
        if (const QString name = nameIn(information); visit.location.isEmpty() && name.startsWith(QLatin1String("Location/"))) {
            visit.location = name;
        }
    }
    visit.parent = idInExtension(appointment, "urn:extension:parent:appointment");
    return visit;
}

Visit visitOf(const QByteArray &appointment) {
    const auto document = JsonDocument::parse(appointment);
    return document ? visitOf(document->root()) : Visit{};
}

bool saysNothingNew(const WireChange &change) { return change.verb == ChangeVerb::Update && !change.base.isEmpty() && fhir::saysTheSame(change.json, change.base); }

QString idInExtension(JsonNode resource, std::string_view url) {
    for (const JsonNode extension : children(resource["extension"])) {
        if (!extension["url"].equals(url)) {
            continue;
        }
        for (const JsonNode value : children(extension)) {
            if (!value.key().startsWith(QLatin1String("value"))) {
                continue;
            }
            const QString text = value.isObject() ? value["reference"].toString() : value.toString();
            const auto named = typeAndId(text);
            return named ? named->id : text;
        }
    }
    return {};
}

QByteArray withOurs(const QByteArray &known, const QByteArray &came) {
    const auto before = JsonDocument::parse(known);
    const auto now = JsonDocument::parse(came);
    if (!before || !now || !now->root().isObject()) {
        return came;
    }
    std::vector<fhir::JsonChange> changes;
    for (const auto &[name, member] : {std::pair("extension", "url"), std::pair("identifier", "system")}) {
        if (const JsonNode there = before->root()[name]; hasOurs(there, member)) {
            changes.push_back({name, withThoseOfOurs(there, now->root()[name], member)});
        }
    }
    return fhir::withMembers(now->root(), changes, elementOrder());
}

QByteArray completedVisit(const VisitPlace &place, const QByteArray &known, const QByteArray &came) {
    const QByteArray start = withOurs(known, came);
    const auto before = JsonDocument::parse(known);
    const auto now = JsonDocument::parse(start);
    if (!before || !now || !now->root().isObject()) {
        return came;
    }
    const Visit visitBefore = visitOf(before->root());
    const Visit visit = visitOf(now->root());
    const bool takesReason = visit.status == QLatin1String("cancelled") || visit.status == QLatin1String("noshow");
    std::vector<fhir::JsonChange> changes;
    std::vector<QByteArray> names;
    names.reserve(before->root().size() + 1);
    for (const JsonNode member : children(before->root())) {
        names.push_back(member.key().toUtf8());
        const std::string_view name(names.back().constData(), size_t(names.back().size()));
        const std::string_view element = name.substr(name.starts_with('_') ? 1 : 0);
        if (name == "start" || name == "end") {
            const auto one = parseInstant(member.toString(), Zone());
            if (one && one == parseInstant(now->root()[name].toString(), Zone())) {
                changes.push_back({name, bytesOf(member)});
            }
        } else if (name == "minutesDuration" && visit.time && visit.time != visitBefore.time) {
            changes.push_back({"minutesDuration", QByteArray::number(qint64(std::chrono::duration_cast<Minutes>(visit.time->duration()).count()))});
        } else if (element != "participant" && !contains(place.elements, element) && !now->root()[name] && (element != "cancelationReason" || takesReason)) {
            changes.push_back({name, bytesOf(member)});
        }
    }
    if (before->root()["participant"]) {
        changes.push_back({"participant", participants(place, before->root(), now->root())});
    }
    return fhir::withMembers(now->root(), changes, elementOrder());
}

} // namespace praxidesk::sync
