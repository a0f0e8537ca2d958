// dayPicture and dayLoads: what a calendar shows, from range queries alone.

#include "core/desk/actor_supply.h"
#include "core/store/one_moment.h"

#include <algorithm>
#include <map>

namespace praxidesk::desk {
namespace {

using availability::IntervalSet;

bool contains(const std::vector<ScheduleId> &ids, ScheduleId id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

void addMarks(DayPicture &picture, const std::vector<store::SlotRow> &rows, Instant now) {
    std::map<std::pair<ResourceKey, ScheduleId>, size_t> holds;
    for (const store::SlotRow &row : rows) {
        if (isBlock(row)) {
            picture.blocks.push_back({row.id, row.schedule, row.interval, row.blockKind.value_or(BlockKind::Other), row.comment, row.blockGroup, row.blockRule});
        } else if (row.status == SlotStatus::BusyTentative && (!row.holdExpires || *row.holdExpires > now)) {
            const ResourceKey head = row.heldBy ? row.heldBy : resourceKey(row.id);
            const auto [known, isNew] = holds.try_emplace({head, row.schedule}, picture.holds.size());
            if (isNew) {
                picture.holds.push_back({narrow<SlotId>(head), row.schedule, row.interval, row.holdOwner, row.holdFor, row.holdExpires});
            } else {
                Interval &whole = picture.holds[known->second].interval;
                whole.end = std::max(whole.end, row.interval.end);
            }
        }
    }
}

/// Slots that a visit which is shown takes, or has taken.
std::vector<SlotId> explainedSlots(const std::vector<store::AppointmentRow> &appointments) {
    std::vector<SlotId> found;
    for (const store::AppointmentRow &row : appointments) {
        if (row.status != AppointmentStatus::Cancelled && row.status != AppointmentStatus::EnteredInError && row.status != AppointmentStatus::Waitlist) {
            found.insert(found.end(), row.slotIds.begin(), row.slotIds.end());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

void addTaken(DayPicture &picture, ActorPicture &actor, const std::vector<store::SlotRow> &rows, const std::vector<SlotId> &explained) {
    std::vector<Interval> visits;
    for (const size_t at : actor.appointments) {
        if (occupies(picture.appointments[at].status)) {
            visits.push_back(picture.appointments[at].interval);
        }
    }
    const IntervalSet visited(std::move(visits));
    std::map<ScheduleId, size_t> last;
    for (const store::SlotRow &row : rows) {
        if (row.status != SlotStatus::Busy || !contains(actor.schedules, row.schedule) || std::binary_search(explained.begin(), explained.end(), row.id)
            || visited.covers(row.interval) || !actor.free.intersected(IntervalSet({row.interval})).isEmpty()) {
            continue;
        }
        const auto before = last.find(row.schedule);
        if (before != last.end() && picture.taken[before->second].interval.end == row.interval.start && picture.taken[before->second].comment == row.comment) {
            picture.taken[before->second].interval.end = row.interval.end;
            continue;
        }
        last[row.schedule] = picture.taken.size();
        actor.taken.push_back(picture.taken.size());
        picture.taken.push_back({row.id, row.schedule, row.interval, row.comment});
    }
}

/// Slots that only exist because somebody was booked there, outside of hours or on computed time.
std::vector<SlotId> ownSlots(const std::vector<store::AppointmentRow> &appointments) {
    std::vector<SlotId> found;
    for (const store::AppointmentRow &row : appointments) {
        found.insert(found.end(), row.ownSlots.begin(), row.ownSlots.end());
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

DayPicture Desk::dayPicture(const std::vector<ActorId> &actors, Interval within) const {
    const store::OneMoment moment(store());
    const Instant now = store().now();
    const ActorSupply supply(store(), actors);
    auto rows = supply.slotRows(within);
    const auto facts = supply.facts(within, rows);
    std::erase_if(rows, [&within](const store::SlotRow &row) { return row.interval.end <= within.start || row.interval.start >= within.end; });

    DayPicture picture;
    if (!actors.empty()) {
        store::AppointmentQuery query;
        query.overlapping = within;
        query.actors = actors;
        picture.appointments = store().appointmentRows(query);
    }
    addMarks(picture, rows, now);
    const auto made = ownSlots(picture.appointments);
    const auto explained = explainedSlots(picture.appointments);
    picture.displaced.resize(picture.appointments.size());

    std::map<ScheduleId, std::vector<Interval>> hours;
    for (const store::SlotRow &row : rows) {
        const bool isOfHold = row.status == SlotStatus::BusyTentative && store().local(resourceKey(row.id)).holdOwnsSlot;
        if (row.status != SlotStatus::EnteredInError && !isBlock(row) && !isOfHold && !std::binary_search(made.begin(), made.end(), row.id)) {
            hours[row.schedule].push_back(row.interval);
        }
    }
    for (const ActorId actor : actors) {
        ActorPicture part;
        part.actor = actor;
        part.name = store().referenceTo(resourceKey(actor)).display;
        part.schedules = supply.of(actor);
        for (const ScheduleId id : part.schedules) {
            part.hasActiveSchedule = part.hasActiveSchedule || supply.schedule(id).active;
            auto &own = hours[id];
            const auto &windows = facts.at(id).windows;
            for (const availability::Window &window : windows) {
                own.push_back({std::max(window.interval.start, within.start), std::min(window.interval.end, within.end)});
            }
            part.hours = part.hours.united(IntervalSet(own));
            auto free = availability::freeTime(facts.at(id), now);
            auto starts = availability::starts(facts.at(id), now);
            if (!windows.empty()) { // a night's window reaches into a day whose bookings were not read
                free = free.intersected(IntervalSet({within}));
                std::erase_if(starts, [&within](Instant start) { return !within.contains(start); });
            }
            part.free = part.free.united(free);
            part.slotStarts.insert(part.slotStarts.end(), starts.begin(), starts.end());
        }
        std::sort(part.slotStarts.begin(), part.slotStarts.end());
        part.slotStarts.erase(std::unique(part.slotStarts.begin(), part.slotStarts.end()), part.slotStarts.end());
        for (size_t i = 0; i < picture.blocks.size(); ++i) {
            if (contains(part.schedules, picture.blocks[i].schedule)) {
                part.blocks.push_back(i);
            }
        }
        for (size_t i = 0; i < picture.holds.size(); ++i) {
            if (contains(part.schedules, picture.holds[i].schedule)) {
                part.holds.push_back(i);
            }
        }
        for (size_t i = 0; i < picture.appointments.size(); ++i) {
            const store::AppointmentRow &row = picture.appointments[i];
            if (std::find(row.actors.begin(), row.actors.end(), actor) == row.actors.end()) {
                continue;
            }
            part.appointments.push_back(i);
            const bool covered = std::any_of(part.blocks.begin(), part.blocks.end(), [&](size_t block) {
                return picture.blocks[block].interval.overlaps(row.interval);
            });
            picture.displaced[i] = picture.displaced[i] || (covered && isDisplaceable(row.status));
        }
        addTaken(picture, part, rows, explained);
        picture.actors.push_back(std::move(part));
    }
    return picture;
}

std::vector<FreeTime> Desk::freeTimes(const std::vector<ActorId> &actors, Interval within) const {
    const store::OneMoment moment(store());
    const Instant now = store().now();
    const ActorSupply supply(store(), actors);
    const auto facts = supply.facts(within, supply.slotRows(within));
    std::vector<FreeTime> times;
    for (const ActorId actor : actors) {
        IntervalSet free;
        bool hasActiveSchedule = false;
        for (const ScheduleId id : supply.of(actor)) {
            hasActiveSchedule = hasActiveSchedule || supply.schedule(id).active;
            free = free.united(availability::freeTime(facts.at(id), now));
        }
        if (hasActiveSchedule) {
            times.push_back({actor, free.intersected(IntervalSet({{std::max(within.start, now), within.end}})).total()});
        }
    }
    return times;
}

std::vector<DayLoad> Desk::dayLoads(const std::vector<ActorId> &actors, QDate first, QDate last) const {
    const store::OneMoment moment(store());
    std::vector<DayLoad> loads;
    std::vector<Interval> days;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        const Interval interval = store().zone().day(date);
        if (!interval.isEmpty()) {
            loads.push_back({date});
            days.push_back(interval);
        }
    }
    if (days.empty()) {
        return loads;
    }
    const Instant now = store().now();
    const Interval within{days.front().start, days.back().end};
    const ActorSupply supply(store(), actors);
    const auto rows = supply.slotRows(within);
    const auto facts = supply.facts(within, rows);

    DayShares free(days);
    DayShares booked(days);
    DayShares blocked(days);
    for (const ScheduleId id : supply.ids()) {
        free.add(availability::freeTime(facts.at(id), now));
        std::vector<Interval> unavailable;
        for (const availability::SlotFact &slot : facts.at(id).slotFacts) {
            if (slot.isBlock) {
                unavailable.push_back(slot.interval);
            }
        }
        blocked.add(IntervalSet(std::move(unavailable)));
    }
    std::map<ActorId, std::vector<Interval>> taken;
    for (const store::OccupancyRow &row : store().occupancy(actors, within)) {
        taken[row.actor].push_back(row.interval);
    }
    for (auto &[actor, intervals] : taken) {
        booked.add(IntervalSet(std::move(intervals)));
    }
    for (size_t i = 0; i < loads.size(); ++i) {
        loads[i].free = free.minutes(i);
        loads[i].booked = booked.minutes(i);
        loads[i].blocked = blocked.minutes(i);
    }
    return loads;
}

} // namespace praxidesk::desk
