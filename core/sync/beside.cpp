#include "core/sync/beside.h"

#include "core/fhir/json.h"
#include "core/time/zone.h"

#include <algorithm>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxVerb;

bool meet(const std::set<ResourceKey> &one, const std::set<ResourceKey> &other) {
    return std::any_of(one.begin(), one.end(), [&other](ResourceKey key) { return other.contains(key); });
}

void addTime(std::vector<Interval> &times, const QByteArray &json) {
    const auto document = json.isEmpty() ? Result<fhir::JsonDocument>(tl::unexpected(Error{})) : fhir::JsonDocument::parse(json);
    const auto start = document ? parseInstant(document->root()["start"].toString(), Zone()) : std::nullopt;
    const auto end = document ? parseInstant(document->root()["end"].toString(), Zone()) : std::nullopt;
    if (start && end) {
        times.push_back({*start, *end});
    }
}

} // namespace

bool Ground::isApartFrom(const Ground &other) const {
    const auto overlaps = [&other](const Interval &time) { return std::any_of(other.times.begin(), other.times.end(), [&time](const Interval &another) { return time.overlaps(another); }); };
    const bool hasTurn = (keepsTurn || other.keepsTurn) && std::any_of(times.begin(), times.end(), overlaps);
    return !hasTurn && !meet(touched, other.touched) && !meet(touched, other.needed) && !meet(other.touched, needed);
}

Ground groundOf(const std::vector<OutboxChange> &group, std::set<ResourceKey> needed) {
    Ground ground;
    ground.needed = std::move(needed);
    const auto isVisit = [](const OutboxChange &change) { return change.typeName == QLatin1String("Appointment"); };
    const bool hasVisit = std::any_of(group.begin(), group.end(), isVisit);
    for (const OutboxChange &change : group) {
        ground.touched.insert(change.key);
        if (hasVisit ? isVisit(change) : change.typeName == QLatin1String("Slot")) {
            addTime(ground.times, change.before);
            addTime(ground.times, change.json);
            ground.keepsTurn = ground.keepsTurn || !hasVisit || change.verb != OutboxVerb::Create || change.json.contains("urn:praxidesk:overbook-reason");
        }
    }
    return ground;
}

} // namespace praxidesk::sync
