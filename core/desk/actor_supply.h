#pragma once
// What is read for several actors at once, and summed over days: for pictures of a day and loads of a month.

#include "core/desk/situation.h"

#include <algorithm>
#include <map>

namespace praxidesk::desk {

/// The schedules of some actors with all that decides about them within an interval.
class ActorSupply {
public:
    ActorSupply(const store::Store &store, const std::vector<ActorId> &actors) : m_store(store) {
        for (const ActorId actor : actors) {
            store::ScheduleQuery query;
            query.actor = resourceKey(actor);
            for (Schedule &schedule : store.schedules(query)) {
                m_ofActor[actor].push_back(schedule.id());
                if (m_schedules.try_emplace(schedule.id(), schedule).second) {
                    m_layouts.emplace(schedule.id(), layoutOf(store, schedule));
                    m_ids.push_back(schedule.id());
                    for (const Reference &reference : schedule.actors) {
                        const auto id = narrow<ActorId>(reference.key);
                        if (isActor(reference.type) && std::find(m_actors.begin(), m_actors.end(), id) == m_actors.end()) {
                            m_actors.push_back(id);
                        }
                    }
                }
            }
            auto &own = m_ofActor[actor];
            std::stable_partition(own.begin(), own.end(), [this](ScheduleId id) { return m_schedules.at(id).active; });
        }
    }

    [[nodiscard]] const std::vector<ScheduleId> &of(ActorId actor) const { return m_ofActor.at(actor); }
    [[nodiscard]] const std::vector<ScheduleId> &ids() const { return m_ids; }
    [[nodiscard]] const Schedule &schedule(ScheduleId id) const { return m_schedules.at(id); }

    /// What has to be read for `within`: buffers reach beyond it.
    [[nodiscard]] Interval reading(Interval within) const {
        Interval widest = within;
        for (const auto &[id, layout] : m_layouts) {
            const Interval needed = withNeighbours(layout, within);
            widest = {std::min(widest.start, needed.start), std::max(widest.end, needed.end)};
        }
        return widest;
    }
    [[nodiscard]] std::vector<store::SlotRow> slotRows(Interval within) const {
        store::SlotQuery query;
        query.overlapping = reading(within);
        query.schedules = m_ids;
        return m_ids.empty() ? std::vector<store::SlotRow>() : m_store.slotRows(query);
    }
    [[nodiscard]] std::map<ScheduleId, availability::ScheduleFacts> facts(Interval within, const std::vector<store::SlotRow> &rows) const {
        const auto occupancy = m_store.occupancy(m_actors, reading(within)); // by actor
        std::map<ScheduleId, std::vector<store::SlotRow>> bySchedule;
        for (const store::SlotRow &row : rows) {
            bySchedule[row.schedule].push_back(row);
        }
        std::map<ScheduleId, availability::ScheduleFacts> found;
        std::vector<store::OccupancyRow> own;
        for (const auto &[id, schedule] : m_schedules) {
            own.clear();
            for (const Reference &actor : schedule.actors) {
                const auto rowsOfActor = std::ranges::equal_range(occupancy, narrow<ActorId>(actor.key), {}, &store::OccupancyRow::actor);
                own.insert(own.end(), rowsOfActor.begin(), rowsOfActor.end());
            }
            found.emplace(id, factsOf(m_store, schedule, m_layouts.at(id), within, bySchedule[id], own));
        }
        return found;
    }

private:
    const store::Store &m_store;
    std::map<ActorId, std::vector<ScheduleId>> m_ofActor;
    std::map<ScheduleId, Schedule> m_schedules;
    std::map<ScheduleId, Layout> m_layouts;
    std::vector<ScheduleId> m_ids;
    std::vector<ActorId> m_actors;                  ///< of all the schedules, also those nobody asked for
};

/// Adds each interval's minutes to the days it lies in. `days` are consecutive and ascending.
class DayShares {
public:
    explicit DayShares(std::vector<Interval> days) : m_days(std::move(days)), m_shares(m_days.size()) {}

    void add(const availability::IntervalSet &set) {
        for (const Interval &interval : set.intervals()) {
            auto first = std::upper_bound(m_days.begin(), m_days.end(), interval.start,
                                          [](Instant start, const Interval &other) { return start < other.end; });
            for (; first != m_days.end() && first->start < interval.end; ++first) {
                m_shares[size_t(first - m_days.begin())] += std::min(first->end, interval.end) - std::max(first->start, interval.start);
            }
        }
    }
    [[nodiscard]] Minutes minutes(size_t index) const { return std::chrono::duration_cast<Minutes>(m_shares[index]); }

private:
    std::vector<Interval> m_days;
    std::vector<Milliseconds> m_shares;
};

} // namespace praxidesk::desk
