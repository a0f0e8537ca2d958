#include "core/sync/offering.h"

#include "core/desk/scheduling_rhythm.h"
#include "core/sync/dialects/dialects.h"
#include "core/sync/dialects/finding.h"

#include <algorithm>

namespace praxidesk::sync {
namespace {

bool hasFreeSlots(const store::Store &store, ScheduleId schedule) {
    constexpr Milliseconds farAhead = std::chrono::hours(24 * 366);
    store::SlotQuery query;
    query.overlapping = Interval{store.now(), store.now() + farAhead};
    query.schedules = {schedule};
    query.status = SlotStatus::Free;
    return !store.slotRows(query).empty();
}

bool hasParameters(const store::Store &store, const Schedule &schedule) {
    if (!schedule.parameters.empty()) {
        return true;
    }
    const auto services = servicesOf(store, schedule, {});
    return std::any_of(services.begin(), services.end(), [&store](ResourceKey key) {
        const auto service = store.actor(narrow<ActorId>(key));
        return service && !service->parameters.empty();
    });
}

} // namespace

bool worksOutTime(const store::ServerRow &row) {
    if (makeDialect(row)->habits().computesFreeTime) {
        return true;
    }
    const Capabilities capabilities = capabilitiesFrom(row.capabilities);
    const auto listed = capabilities.of(QStringLiteral("Appointment")).operations;
    return row.kind == QLatin1String("fhir") && listed.contains(QStringLiteral("book")) && !operations::findWay(capabilities, operations::Family::Listed).isEmpty();
}

std::optional<store::ServerId> offeringServerOf(const store::Store &store, ScheduleId id) {
    if (const auto computing = store.ledger().computingServerOf(id)) {
        return computing;
    }
    for (const store::ServerRow &row : store.ledger().servers()) {
        if (row.kind == QLatin1String("clinik") && !store.ledger().remoteIdOf(row.id, resourceKey(id)).isEmpty()) {
            return row.id;
        }
        const bool mayFind = row.kind == QLatin1String("medplum") && !operations::findWay(capabilitiesFrom(row.capabilities), operations::Family::Medplum).isEmpty();
        if (!mayFind || store.ledger().remoteIdOf(row.id, resourceKey(id)).isEmpty()) {
            continue;
        }
        const auto schedule = store.schedule(id);
        if (schedule && hasParameters(store, *schedule) && !hasFreeSlots(store, id)) {
            return row.id;
        }
    }
    return std::nullopt;
}

std::vector<ResourceKey> servicesOf(const store::Store &store, const Schedule &schedule, const QString &name) {
    desk::Services services(store);
    std::vector<ResourceKey> keys;
    const auto add = [&keys](ResourceKey key) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            keys.push_back(key);
        }
    };
    if (!name.isEmpty()) {
        for (const desk::Services::Service *service : services.called(name)) {
            add(service->key);
        }
        return keys;
    }
    for (const Reference &actor : schedule.actors) {
        if (actor.type == ResourceType::HealthcareService && actor.key) {
            add(actor.key);
        }
    }
    for (const Concept &type : schedule.serviceType) {
        for (const QString &called : {type.code, type.label()}) {
            for (const desk::Services::Service *service : called.isEmpty() ? std::vector<const desk::Services::Service *>() : services.called(called)) {
                add(service->key);
            }
        }
    }
    return keys;
}

} // namespace praxidesk::sync
