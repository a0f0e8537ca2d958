#include "core/sync/dialects/same_visit.h"

#include "core/time/zone.h"

#include <algorithm>

namespace praxidesk::sync {
namespace {

using fhir::JsonNode;

bool isOver(JsonNode appointment) { return appointment["status"].equals("cancelled") || appointment["status"].equals("entered-in-error"); }

std::optional<Instant> at(JsonNode resource, std::string_view end) { return parseInstant(resource[end].toString(), Zone()); }

QStringList slotsOf(JsonNode appointment) {
    QStringList references;
    for (const JsonNode slot : children(appointment["slot"])) {
        references << slot["reference"].toString();
    }
    return references;
}

/// Sorted; only patients, or only the others.
QStringList peopleOf(JsonNode appointment, bool patients) {
    QStringList people;
    for (const JsonNode participant : children(appointment["participant"])) {
        const QString actor = participant["actor"]["reference"].toString();
        if (!actor.isEmpty() && actor.startsWith(QLatin1String("Patient/")) == patients) {
            people << actor;
        }
    }
    people.sort();
    return people;
}

} // namespace

bool isSameVisit(JsonNode mine, JsonNode theirs, SameBy how) {
    const auto start = at(mine, "start");
    if (!start || start != at(theirs, "start") || isOver(mine) != isOver(theirs) || peopleOf(mine, true) != peopleOf(theirs, true)) {
        return false;
    }
    const QStringList ours = slotsOf(mine);
    if (how == SameBy::People || ours.isEmpty()) {
        return peopleOf(mine, false) == peopleOf(theirs, false);
    }
    const QStringList others = slotsOf(theirs);
    return std::any_of(ours.begin(), ours.end(), [&others](const QString &slot) { return others.contains(slot); });
}

bool isSameTime(JsonNode mine, JsonNode theirs) {
    const auto start = at(mine, "start");
    return start && start == at(theirs, "start") && at(mine, "end") == at(theirs, "end") && mine["schedule"]["reference"].toString() == theirs["schedule"]["reference"].toString()
        && mine["status"].toString() == theirs["status"].toString();
}

} // namespace praxidesk::sync
