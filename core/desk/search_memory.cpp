#include "core/desk/search_memory.h"

#include "core/desk/offered.h"

#include <algorithm>
#include <array>

namespace praxidesk::desk {
namespace {

/// Rows and days; some 40 bytes each. A search that needs more reads on as it goes.
constexpr size_t mostRows = 800'000;
constexpr size_t mostServices = 16;

bool contains(const std::vector<ResourceType> &types, ResourceType type) { return std::find(types.begin(), types.end(), type) != types.end(); }

} // namespace

SearchMemory::SearchMemory(const store::Store &store)
    : m_store(store), m_revision(store.revision()), m_services(store),
      m_slots([this](ResourceKey schedule, Interval within) {
          auto times = m_store.slotTimes(narrow<ScheduleId>(schedule), within);
          note();
          return times;
      }),
      m_taken([this](ResourceKey actor, Interval within) {
          auto times = m_store.takenTimes(narrow<ActorId>(actor), within);
          note();
          return times;
      }),
      m_visits([this](ResourceKey actor, Interval within) {
          const std::array actors{narrow<ActorId>(actor)};
          std::vector<Visit> visits;
          for (const store::OccupancyRow &row : m_store.occupancy(actors, within)) {
              visits.push_back({row.interval, row.appointment});
          }
          note();
          return visits;
      }) {}

void SearchMemory::note() { m_isIncomplete = m_isIncomplete || m_store.couldNotRead(); }

void SearchMemory::clear() {
    m_services = Services(m_store);
    m_plans.clear();
    m_schedules.clear();
    m_slots.clear();
    m_taken.clear();
    m_visits.clear();
    m_slotServices.clear();
    m_isIncomplete = false;
}

void SearchMemory::refresh() {
    if (m_isIncomplete || m_revision != m_store.revision()) { // the file failed; or somebody searches before the news is here
        m_revision = m_store.revision();
        clear();
    }
    if (const QString text = clinicParametersText(m_store); text != m_clinicParameters) {
        m_clinicParameters = text;
        m_plans.clear();
    }
    if (m_plans.size() > mostServices) {
        m_plans.clear();
    }
}

void SearchMemory::forget(const store::Changed &what) {
    const bool isNext = m_store.revision() == m_revision + 1;
    m_revision = m_store.revision();
    if (what.everything || !isNext) {
        clear();
        return;
    }
    for (const store::Changed::Time &time : what.times) {
        m_slots.forget(time.owner, time.interval);
        m_taken.forget(time.owner, time.interval);
        m_visits.forget(time.owner, time.interval);
    }
    for (const ResourceKey key : what.keys) {
        m_slotServices.erase(key.value);
        for (auto &[service, plans] : m_plans) {
            plans.erase(key.value);
        }
    }
    if (contains(what.types, ResourceType::Schedule)) {
        m_schedules.clear();
    }
    if (contains(what.types, ResourceType::HealthcareService)) {
        m_services = Services(m_store);
        m_plans.clear();
    }
}

Result<const SearchMemory::Plan *> SearchMemory::plan(ScheduleId id, const QString &service) {
    auto &plans = m_plans[service];
    if (const auto known = plans.find(id.value); known != plans.end()) {
        if (!known->second.layout.answered || answered(m_store, id, service)) {
            return &known->second;
        }
        plans.erase(known);
    }
    auto schedule = m_store.schedule(id);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    Plan plan;
    plan.layout = layoutOf(m_store, *schedule, service, m_services);
    note();
    for (const Reference &actor : schedule->actors) {
        const auto actorId = narrow<ActorId>(actor.key);
        if (isActor(actor.type) && actor.key && std::find(plan.actors.begin(), plan.actors.end(), actorId) == plan.actors.end()) {
            plan.actors.push_back(actorId);
        }
    }
    plan.schedule = std::move(*schedule);
    return &plans.emplace(id.value, std::move(plan)).first->second;
}

const std::vector<ScheduleId> &SearchMemory::schedules(const store::ScheduleQuery &query) {
    const std::tuple asked{query.specialty, query.serviceType, query.serviceCategory, query.active ? int(*query.active) : -1};
    const auto known = m_schedules.find(asked);
    if (known != m_schedules.end()) {
        return known->second;
    }
    const auto &found = m_schedules.emplace(asked, m_store.scheduleIds(query)).first->second;
    note();
    return found;
}

bool SearchMemory::isForAnother(const Layout &layout, const store::SlotTime &slot) {
    if (!layout.hasServices || layout.service.isEmpty() || !slot.serviceSpecific || slot.status != SlotStatus::Busy) {
        return false;
    }
    auto known = m_slotServices.find(slot.id.value);
    if (known == m_slotServices.end()) {
        const auto stored = m_store.slot(slot.id);
        note();
        known = m_slotServices.emplace(slot.id.value, stored ? stored->serviceType : std::vector<Concept>()).first;
    }
    return isForAnotherService(layout, known->second);
}

void SearchMemory::collectSlots(availability::Agenda &agenda, const Plan &plan, Interval within, Instant now, const IsPassedOver &isPassedOver) {
    availability::IntervalSetBuilder taken;
    const bool isShared = plan.layout.rhythm.capacity > 1;
    const auto take = [&](const store::SlotTime &slot) {
        SlotStatus status = slot.status;
        if (status == SlotStatus::EnteredInError || isForAnother(plan.layout, slot)) {
            return;
        }
        if (status == SlotStatus::BusyTentative && slot.holdExpires <= now) {
            if (!slot.holdTookFreeSlot) {
                return;
            }
            status = SlotStatus::Free;
        }
        const bool isFree = status == SlotStatus::Free;
        const SlotUse use = isShared && status == SlotStatus::Busy ? useOf(m_store, slot.id) : SlotUse();
        if (use.own) {
            return;
        }
        if (!isFree && !use.byVisit) {
            taken.add(availability::withBuffers(agenda.rhythm, slot.interval));
        } else if (!isFree || !isPassedOver || !isPassedOver(slot.id)) {
            agenda.freeSlots.push_back({slot.interval, slot.id});
        }
    };
    m_slots.forEach(plan.schedule.header.key, within, [&](const SlotDay &day, const auto &begins) {
        for (const store::SlotTime &slot : day.others()) {
            if (begins(slot)) {
                take(slot);
            }
        }
        if (!isShared) {
            for (const Interval &run : day.runs()) {
                taken.add(availability::withBuffers(agenda.rhythm, run));
            }
            return;
        }
        for (const store::SlotTime &slot : day.taken()) { // one of a visit has room for more
            if (begins(slot)) {
                take(slot);
            }
        }
    });
    if (isShared) {
        std::sort(agenda.freeSlots.begin(), agenda.freeSlots.end());
    }
    agenda.taken = taken.take();
}

void SearchMemory::collectVisits(availability::Agenda &agenda, const Plan &plan, Interval within) {
    std::vector<availability::Occupied> shared;
    for (const ActorId actor : plan.actors) {
        availability::IntervalSetBuilder taken;
        if (agenda.rhythm.capacity > 1) {
            m_visits.forEach(resourceKey(actor), within, [&](const VisitDay &day, const auto &begins) {
                for (const Visit &visit : day.visits()) {
                    if (begins(visit)) {
                        shared.push_back({actor, visit.interval, visit.appointment});
                    }
                }
            });
            continue;
        }
        m_taken.forEach(resourceKey(actor), within, [&](const TakenDay &day, const auto &) {
            for (const Interval &run : day.runs()) {
                taken.add(availability::withBuffers(agenda.rhythm, run));
            }
        });
        const auto ofActor = taken.take();
        agenda.taken = agenda.taken.isEmpty() ? ofActor : agenda.taken.united(ofActor);
    }
    if (!shared.empty()) {
        agenda.taken = agenda.taken.united(availability::fullTimes(agenda.rhythm, shared));
    }
}

availability::Agenda SearchMemory::agenda(const Plan &plan, Interval within, Instant now, const IsPassedOver &isPassedOver) {
    availability::Agenda agenda{plan.schedule.id(), plan.schedule.active, plan.layout.rhythm,
                                availability::horizonOf(plan.schedule.horizonStart, plan.schedule.horizonEnd)};
    if (!agenda.active || !agenda.horizon.overlaps(within)) {
        agenda.active = false;
        return agenda;
    }
    if (m_slots.size() + m_taken.size() + m_visits.size() + m_slotServices.size() > mostRows) {
        m_slots.clear();
        m_taken.clear();
        m_visits.clear();
        m_slotServices.clear();
    }
    const auto collect = [&](Interval reading) {
        agenda.freeSlots.clear();
        collectSlots(agenda, plan, reading, now, isPassedOver);
    };
    Interval reading = withNeighbours(plan.layout, within);
    collect(reading);
    // a Slot that begins here has to be free to its end, wherever that is
    Instant latest = within.end;
    for (const availability::FreeSlot &slot : agenda.freeSlots) {
        latest = std::max(latest, slot.interval.start < within.end ? slot.interval.end : latest);
    }
    if (const Interval whole = withNeighbours(plan.layout, {within.start, latest}); whole.end > DayShelf<Visit, VisitDay>::endOf(reading)) {
        reading = whole;
        collect(reading);
    }
    if (hasComputedTime(plan.layout)) {
        agenda.windows = windowsOf(plan.layout, within);
    }
    if (!agenda.windows.empty() || !agenda.freeSlots.empty()) {
        collectVisits(agenda, plan, reading);
    }
    return agenda;
}

} // namespace praxidesk::desk
