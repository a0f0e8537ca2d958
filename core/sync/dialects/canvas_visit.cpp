#include "core/sync/dialects/canvas_visit.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace praxidesk::sync::canvas {
namespace {

using fhir::JsonDocument;
using fhir::JsonNode;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

bool hasStatus(const QString &status) {
    static const QStringList known{QStringLiteral("proposed"), QStringLiteral("pending"), QStringLiteral("booked"), QStringLiteral("arrived"),
                                   QStringLiteral("checked-in"), QStringLiteral("fulfilled"), QStringLiteral("noshow"), QStringLiteral("cancelled")};
    return known.contains(status);
}

/// "Location.2-Staff.3640cd" is at Location/2.
QString locationOfSchedule(const QString &id) {
    static const QRegularExpression form(QStringLiteral("^Location\\.(.+?)-Staff\\..+$"));
    const auto match = form.match(id);
    return match.hasMatch() ? QStringLiteral("Location/") + match.captured(1) : QString();
}

/// It tells locations, links to meetings, encounters and visits that belong together.
bool isItsInformation(JsonNode information) {
    static const QStringList types{QStringLiteral("Location"), QStringLiteral("Endpoint"), QStringLiteral("Encounter"), QStringLiteral("Appointment")};
    return information["reference"].toString().startsWith(u'#') || types.contains(nameIn(information).section(u'/', 0, 0));
}

/// Where a visit may be: one place, or none or several when nobody has said.
QStringList locations(const WireChange &change, JsonNode appointment) {
    const Visit visit = visitOf(appointment);
    const QStringList named = visit.actorsOf("Location");
    if (!named.isEmpty()) {
        return {named.front()};
    }
    QStringList found;
    for (const JsonNode information : children(appointment["supportingInformation"])) {
        found << (nameIn(information).startsWith(QLatin1String("Schedule/")) ? locationOfSchedule(nameIn(information).mid(9)) : QString());
    }
    found.removeAll(QString());
    if (!found.isEmpty()) {
        return {found.front()};
    }
    for (const QByteArray &json : change.related) {
        const auto document = JsonDocument::parse(json);
        if (document && document->root()["resourceType"].equals("Schedule")) {
            found << locationOfSchedule(document->root()["id"].toString());
        }
    }
    found.removeAll(QString());
    found.removeDuplicates();
    // where it was is where it is, unless it went to a time or a person that are elsewhere
    const Visit before = visitOf(change.base);
    const bool isMoved = before.time && (before.time != visit.time || before.actorsOf("Practitioner") != visit.actorsOf("Practitioner"));
    return visit.location.isEmpty() || (isMoved && found.size() == 1) ? found : QStringList{visit.location};
}

/// What we say why somebody comes; Canvas tells it in `description`, too.
QByteArray reasonOf(const WireChange &change, JsonNode appointment) {
    const JsonNode reasons = appointment["reasonCode"];
    const QString description = appointment["description"].toString();
    const auto base = JsonDocument::parse(change.base);
    if (description.isEmpty() || (base && base->root()["description"].toString() == description)) {
        return reasons.size() > 0 ? '[' + bytesOf(reasons.at(0)) + ']' : QByteArray();
    }
    const QByteArray text = fhir::quoted(description);
    return '[' + (reasons.size() > 0 ? fhir::withMembers(reasons.at(0), {{"text", text}}, {"id", "extension", "coding", "text"}) : "{\"text\":" + text + '}') + ']';
}

QByteArray participantsOf(const Visit &visit) {
    QByteArrayList participants;
    for (const QString &actor : visit.actors) {
        if (place().actorTypes.contains(actor.section(u'/', 0, 0))) {
            participants << "{\"actor\":{\"reference\":" + fhir::quoted(actor) + "},\"status\":\"accepted\"}";
        }
    }
    return participants.join(',');
}

bool changesNothing(const WireChange &change) {
    WireChange before = change;
    before.json = change.base;
    const auto now = JsonDocument::parse(change.json);
    const auto base = JsonDocument::parse(change.base);
    if (!now || !base) {
        return false;
    }
    const bool isSaid = reasonOf(change, now->root()) == reasonOf(before, base->root()) && locations(change, now->root()) == locations(before, base->root());
    const bool isSameKind = !isItsKind(now->root()["appointmentType"]) || bytesOf(now->root()["appointmentType"]) == bytesOf(base->root()["appointmentType"]);
    return isSaid && isSameKind && saysTheSameTo(visitOf(now->root()), visitOf(base->root()));
}

Passage stays(const QString &why) { return {Passage::Kind::LocalOnly, why}; }

} // namespace

const VisitPlace &place() {
    static const VisitPlace canvas{
        {"resourceType", "id", "meta", "contained", "extension", "identifier", "status", "reasonCode", "description", "supportingInformation", "start", "end", "participant"},
        {QStringLiteral("Patient"), QStringLiteral("Practitioner")},
        false,
    };
    return canvas;
}

bool isItsKind(JsonNode type) {
    const JsonNode coding = type["coding"].at(0);
    return !coding["code"].toString().isEmpty() && !coding["system"].toString().isEmpty() && !coding["system"].toString().endsWith(QLatin1String("/v2-0276"));
}

bool saysTheSameTo(const Visit &one, const Visit &other) {
    const auto people = [](const Visit &visit) {
        QStringList names = visit.actorsOf("Patient") + visit.actorsOf("Practitioner");
        names.sort();
        return names;
    };
    return one.status == other.status && one.time == other.time && people(one) == people(other);
}

Passage passageOf(const WireChange &change) {
    const auto document = JsonDocument::parse(change.json);
    if (change.verb == ChangeVerb::Delete || !document) {
        return stays(Text::tr("Canvas deletes no visits."));
    }
    const Visit visit = visitOf(document->root());
    if (visitOf(change.base).status == QLatin1String("cancelled")) {
        return stays(Text::tr("A cancelled visit stays cancelled on Canvas."));
    }
    if (!hasStatus(visit.status)) {
        return stays(Text::tr("Canvas has no visits that are “%1”.").arg(visit.status));
    }
    if (!visit.time) {
        return stays(Text::tr("Canvas takes only visits that have a time."));
    }
    if (visit.actorsOf("Practitioner").isEmpty()) {
        return stays(Text::tr("Canvas takes only visits to a practitioner."));
    }
    if (const auto possible = locations(change, document->root()); possible.size() != 1) {
        return stays(possible.isEmpty() ? Text::tr("Canvas has to know at which location a visit is.")
                                        : Text::tr("Canvas has to know at which location the visit is: there are several. Add one to the visit."));
    }
    return changesNothing(change) ? stays(Text::tr("Canvas has no place for what was changed.")) : Passage{};
}

QByteArray bodyOf(const WireChange &change) {
    const auto document = JsonDocument::parse(change.json);
    if (!document) {
        return {};
    }
    const JsonNode root = document->root();
    const Visit visit = visitOf(root);
    QByteArrayList members{"\"resourceType\":\"Appointment\""};
    const auto add = [&members](const char *name, const QByteArray &value) { members << '"' + QByteArray(name) + "\":" + value; };
    if (change.verb != ChangeVerb::Create) {
        add("id", fhir::quoted(change.id));
    }
    QByteArrayList information;
    for (const QString &location : locations(change, root).mid(0, 1)) {
        information << "{\"reference\":" + fhir::quoted(location) + '}';
    }
    for (const JsonNode each : children(root["supportingInformation"])) {
        if (each["reference"].toString().startsWith(u'#') && root["contained"]) {
            information << bytesOf(each);
        }
    }
    if (information.size() > 1) {
        add("contained", bytesOf(root["contained"]));
    }
    add("status", fhir::quoted(visit.status));
    if (isItsKind(root["appointmentType"])) {
        add("appointmentType", bytesOf(root["appointmentType"]));
    }
    if (const QByteArray reason = reasonOf(change, root); !reason.isEmpty()) {
        add("reasonCode", reason);
    }
    add("supportingInformation", '[' + information.join(',') + ']');
    add("start", fhir::quoted(visit.start));
    add("end", fhir::quoted(visit.end));
    add("participant", '[' + participantsOf(visit) + ']');
    return '{' + members.join(',') + '}';
}

QByteArray completed(const QByteArray &known, const QByteArray &came) {
    const QByteArray whole = completedVisit(place(), known, came);
    const auto before = JsonDocument::parse(known);
    const auto now = JsonDocument::parse(whole);
    if (!before || !now) {
        return whole;
    }
    std::vector<fhir::JsonChange> changes;
    if (const JsonNode kind = before->root()["appointmentType"]; kind && !isItsKind(kind)) {
        changes.push_back({"appointmentType", bytesOf(kind)});
    }
    QByteArrayList information;
    for (const JsonNode each : children(before->root()["supportingInformation"])) {
        if (!isItsInformation(each)) {
            information << bytesOf(each);
        }
    }
    if (!information.isEmpty()) {
        for (const JsonNode each : children(now->root()["supportingInformation"])) {
            if (!information.contains(bytesOf(each))) {
                information << bytesOf(each);
            }
        }
        changes.push_back({"supportingInformation", '[' + information.join(',') + ']'});
    }
    return fhir::withMembers(now->root(), changes, {"status", "appointmentType", "reasonCode", "description", "supportingInformation"});
}

} // namespace praxidesk::sync::canvas
