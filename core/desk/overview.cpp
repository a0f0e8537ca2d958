#include "core/desk/overview.h"

#include "core/desk/actor_supply.h"

namespace praxidesk::desk {
namespace {

using availability::IntervalSet;

/// Shorter blocks are everyday ones.
constexpr Milliseconds longBlock = std::chrono::hours(2);

/// What one actor's schedules are like over the days that were read.
struct ActorTime {
    IntervalSet hours;
    IntervalSet free;
    std::vector<const store::SlotRow *> blocks;
};

class Reading {
public:
    Reading(const store::Store &store, const std::vector<ActorId> &actors, const std::vector<Interval> &days)
        : m_store(store), m_actors(actors), m_days(days), m_whole{days.front().start, days.back().end} {}

    [[nodiscard]] std::vector<DayOverview> read(const ActorSupply &supply, std::vector<DayOverview> result) {
        const auto rows = supply.slotRows(m_whole);
        const auto facts = supply.facts(m_whole, rows);
        const auto booked = bookedTimes();
        DayShares hoursShares(m_days);
        DayShares bookedShares(m_days);
        DayShares blockedShares(m_days);
        DayShares freeShares(m_days);
        for (const ActorId actor : m_actors) {
            const ActorTime time = timeOf(actor, supply, facts, rows);
            const auto taken = booked.find(actor);
            const IntervalSet visits = taken == booked.end() ? IntervalSet() : taken->second;
            std::vector<Interval> blocks;
            for (const store::SlotRow *row : time.blocks) {
                blocks.push_back(row->interval);
            }
            hoursShares.add(time.hours);
            bookedShares.add(visits);
            blockedShares.add(IntervalSet(std::move(blocks)).intersected(time.hours).subtracted(visits));
            freeShares.add(time.free);
            addNotes(result, actor, time);
        }
        for (size_t at = 0; at < result.size(); ++at) {
            result[at].hours = hoursShares.minutes(at);
            result[at].booked = bookedShares.minutes(at);
            result[at].blocked = blockedShares.minutes(at);
            result[at].free = freeShares.minutes(at);
            std::ranges::stable_sort(result[at].notes, {}, [](const DayNote &note) { return note.interval.start; });
        }
        countVisits(result);
        return result;
    }

private:
    [[nodiscard]] std::map<ActorId, IntervalSet> bookedTimes() const {
        std::map<ActorId, std::vector<Interval>> taken;
        for (const store::OccupancyRow &row : m_store.occupancy(m_actors, m_whole)) {
            taken[row.actor].push_back(row.interval);
        }
        std::map<ActorId, IntervalSet> sets;
        for (auto &[actor, intervals] : taken) {
            sets.emplace(actor, IntervalSet(std::move(intervals)));
        }
        return sets;
    }

    [[nodiscard]] ActorTime timeOf(ActorId actor, const ActorSupply &supply, const std::map<ScheduleId, availability::ScheduleFacts> &facts,
                                   const std::vector<store::SlotRow> &rows) const {
        const Instant now = m_store.now();
        ActorTime time;
        std::vector<Interval> hours;
        const auto &own = supply.of(actor);
        for (const ScheduleId id : own) {
            if (!supply.schedule(id).active) {
                continue;
            }
            const auto &fact = facts.at(id);
            for (const availability::Window &window : fact.windows) {
                hours.push_back(window.interval);
            }
            for (const availability::SlotFact &slot : fact.slotFacts) {
                if (!slot.isBlock && availability::statusAt(slot, now)) {
                    hours.push_back(slot.interval);
                }
            }
            time.free = time.free.united(availability::freeTime(fact, now));
        }
        time.free = time.free.intersected(IntervalSet({{now, Instant::max()}}));
        time.hours = IntervalSet(std::move(hours));
        for (const store::SlotRow &row : rows) {
            if (isBlock(row) && std::ranges::find(own, row.schedule) != own.end()) {
                time.blocks.push_back(&row);
            }
        }
        return time;
    }

    void addNotes(std::vector<DayOverview> &result, ActorId actor, const ActorTime &time) const {
        for (const store::SlotRow *row : time.blocks) {
            auto day = std::ranges::upper_bound(m_days, row->interval.start, {}, &Interval::end);
            for (; day != m_days.end() && day->start < row->interval.end; ++day) {
                const Interval within{std::max(day->start, row->interval.start), std::min(day->end, row->interval.end)};
                const IntervalSet hours = time.hours.intersected(IntervalSet({*day}));
                const Milliseconds lost = hours.intersected(IntervalSet({within})).total();
                const BlockKind kind = row->blockKind.value_or(BlockKind::Other);
                if (lost == Milliseconds(0) || (lost < longBlock && kind != BlockKind::Leave)) {
                    continue;
                }
                auto &notes = result[static_cast<size_t>(day - m_days.begin())].notes;
                const bool whole = lost == hours.total();
                const auto alike = std::ranges::find_if(notes, [&](const DayNote &note) {
                    return note.kind == kind && note.comment == row->comment && note.wholeDay == whole && (whole || note.interval == within);
                });
                if (alike == notes.end()) {
                    notes.push_back({kind, row->comment, within, whole, {actor}});
                } else if (std::ranges::find(alike->actors, actor) == alike->actors.end()) {
                    alike->actors.push_back(actor);
                }
            }
        }
    }

    void countVisits(std::vector<DayOverview> &result) const {
        if (m_actors.empty()) {
            return;
        }
        store::AppointmentQuery query;
        query.overlapping = m_whole;
        query.actors = m_actors;
        for (const store::AppointmentRow &row : m_store.appointmentRows(query)) {
            const auto day = std::ranges::upper_bound(m_days, row.interval.start, {}, &Interval::end);
            if (row.interval.start < m_whole.start || day == m_days.end()) {
                continue; // it began before
            }
            DayOverview &overview = result[static_cast<size_t>(day - m_days.begin())];
            overview.noShows += row.status == AppointmentStatus::NoShow ? 1 : 0;
            if (!occupies(row.status)) {
                continue;
            }
            ++overview.visits;
            overview.overbooked += row.overbooked ? 1 : 0;
            overview.conflicts += row.promise == Promise::Conflict ? 1 : 0;
            overview.refused += row.promise == Promise::Refused ? 1 : 0;
        }
    }

    const store::Store &m_store;
    const std::vector<ActorId> &m_actors;
    const std::vector<Interval> &m_days;
    Interval m_whole;
};

} // namespace

OverviewReader::OverviewReader(const Desk &desk, std::vector<ActorId> actors)
    : m_desk(desk), m_actors(std::move(actors)), m_supply(std::make_unique<ActorSupply>(desk.store(), m_actors)) {}

OverviewReader::~OverviewReader() = default;

std::vector<DayOverview> OverviewReader::days(QDate first, QDate last) const {
    std::vector<DayOverview> overviews;
    std::vector<Interval> days;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        const Interval interval = m_desk.store().zone().day(date);
        if (!interval.isEmpty()) {
            DayOverview overview;
            overview.date = date;
            overviews.push_back(overview);
            days.push_back(interval);
        }
    }
    return days.empty() ? overviews : Reading(m_desk.store(), m_actors, days).read(*m_supply, std::move(overviews));
}

} // namespace praxidesk::desk
