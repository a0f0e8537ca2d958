#include "core/sync/plan.h"

#include "core/fhir/json_equality.h"

#include <algorithm>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;
using store::OutboxVerb;

/// The server said no to it as a whole, and a person had it tried again.
bool wasRefused(const OutboxChange &change) {
    return change.lastStatus >= 400 && change.lastStatus < 500 && change.lastStatus != 408 && change.lastStatus != 409 && change.lastStatus != 412;
}

bool isUnsent(const PlannedGroup &group) {
    return std::all_of(group.changes.begin(), group.changes.end(), [](const OutboxChange &change) {
        return (change.state == OutboxState::Queued || change.state == OutboxState::SetAside) && (change.attempts == 0 || wasRefused(change)) && !change.prepared;
    });
}

bool sameUser(const PlannedGroup &one, const PlannedGroup &other) {
    return std::all_of(other.changes.begin(), other.changes.end(), [&one](const OutboxChange &change) { return change.user == one.changes.front().user; });
}

QString statusOf(const QByteArray &json) {
    const auto document = fhir::JsonDocument::parse(json);
    return document ? document->root()["status"].toString() : QString();
}

OutboxChange *find(PlannedGroup &group, ResourceKey key) {
    const auto found = std::find_if(group.changes.begin(), group.changes.end(), [key](const OutboxChange &change) { return change.key == key; });
    return found == group.changes.end() ? nullptr : &*found;
}

/// `later` takes back something that `earlier` made.
bool takesBack(PlannedGroup &earlier, const PlannedGroup &later) {
    return std::any_of(later.changes.begin(), later.changes.end(), [&earlier](const OutboxChange &change) {
        const OutboxChange *made = find(earlier, change.key);
        return change.verb == OutboxVerb::Delete && made != nullptr && made->verb == OutboxVerb::Create;
    });
}

/// `later` only edits what `earlier` wrote, and moves no status.
bool onlyEdits(PlannedGroup &earlier, const PlannedGroup &later) {
    return std::all_of(later.changes.begin(), later.changes.end(), [&earlier](const OutboxChange &change) {
        return change.verb == OutboxVerb::Update && find(earlier, change.key) != nullptr && statusOf(change.before) == statusOf(change.json);
    });
}

/// Every operation that `later` depends on is a part of `earlier`, or of what comes before it.
bool dependsOnNothingBetween(const std::vector<PlannedGroup> &groups, size_t earlier, const PlannedGroup &later) {
    for (size_t i = earlier + 1; i < groups.size(); ++i) {
        for (const OutboxChange &between : groups[i].changes) {
            const bool needed = std::any_of(later.changes.begin(), later.changes.end(), [&between](const OutboxChange &change) { return change.dependencies.contains(between.operation); });
            if (needed) {
                return false;
            }
        }
    }
    return true;
}

void squash(PlannedGroup &earlier, const PlannedGroup &later, std::vector<Squashed> &squashed) {
    for (const OutboxChange &change : later.changes) {
        OutboxChange *known = find(earlier, change.key);
        if (known == nullptr) {
            OutboxChange moved = change;
            moved.group = earlier.id;
            earlier.changes.push_back(std::move(moved));
            continue;
        }
        known->json = change.json;
        const bool cameToNothing = change.verb == OutboxVerb::Delete ? known->verb == OutboxVerb::Create
                                                                     : known->verb == OutboxVerb::Update && fhir::saysTheSame(known->before, change.json);
        if (cameToNothing) {
            squashed.push_back({known->id, {}});
            squashed.push_back({change.id, {}});
            const ResourceKey key = change.key;
            earlier.changes.erase(std::find_if(earlier.changes.begin(), earlier.changes.end(), [key](const OutboxChange &entry) { return entry.key == key; }));
            continue;
        }
        if (change.verb == OutboxVerb::Delete) {
            known->verb = OutboxVerb::Delete;
        }
        squashed.push_back({change.id, known->operation});
    }
}

} // namespace

bool PlannedGroup::touches(ResourceKey key) const {
    return std::any_of(changes.begin(), changes.end(), [key](const OutboxChange &change) { return change.key == key; });
}

bool PlannedGroup::isBooking() const {
    return std::any_of(changes.begin(), changes.end(), [](const OutboxChange &change) { return change.typeName == QLatin1String("Appointment"); });
}

Plan plan(const std::vector<OutboxChange> &waiting) {
    std::vector<PlannedGroup> all;
    for (const OutboxChange &change : waiting) {
        const auto known = std::find_if(all.rbegin(), all.rend(), [&change](const PlannedGroup &group) { return group.id == change.group; });
        if (known == all.rend()) {
            all.push_back({change.group, {change}});
        } else {
            known->changes.push_back(change);
        }
    }
    Plan result;
    for (PlannedGroup &later : all) {
        std::stable_sort(later.changes.begin(), later.changes.end(), [](const OutboxChange &a, const OutboxChange &b) { return a.position < b.position; });
        const auto touching = std::find_if(result.groups.rbegin(), result.groups.rend(), [&later](const PlannedGroup &group) {
            return std::any_of(later.changes.begin(), later.changes.end(), [&group](const OutboxChange &change) { return group.touches(change.key); });
        });
        const size_t place = size_t(result.groups.rend() - touching);
        if (touching != result.groups.rend() && isUnsent(*touching) && isUnsent(later) && sameUser(*touching, later)
            && (takesBack(*touching, later) || onlyEdits(*touching, later)) && dependsOnNothingBetween(result.groups, place - 1, later)) {
            squash(*touching, later, result.squashed);
            if (touching->changes.empty()) {
                result.groups.erase(result.groups.begin() + qsizetype(place) - 1);
            }
        } else {
            result.groups.push_back(std::move(later));
        }
    }
    return result;
}

} // namespace praxidesk::sync
