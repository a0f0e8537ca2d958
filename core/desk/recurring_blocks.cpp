// Blocks that recur: one Slot for each occurrence and schedule, linked by their group, each with the rule.

#include "core/desk/series_desk.h"

#include "core/desk/claim.h"
#include "core/desk/series_times.h"
#include "core/desk/text.h"

#include <algorithm>

namespace praxidesk::desk {
namespace {

struct BlockPlan {
    std::vector<Interval> intervals;
    Reach reach;
};

Result<BlockPlan> planOf(const store::Store &store, const RecurringBlock &block) {
    if (block.first.intervals.empty() || block.first.schedules.empty()) {
        return failure(ErrorCode::InvalidArgument, Text::tr("A block needs a schedule and a time."));
    }
    const Zone &zone = store.zone();
    const Interval first = block.first.intervals.front();
    auto reach = reachOf(store, block.rrule, first.start, first.duration(), block.first.schedules);
    if (!reach) {
        return tl::unexpected(reach.error());
    }
    BlockPlan plan;
    for (const WallClock &start : reach->starts) {
        const Milliseconds distance = wallDistance(reach->starts.front(), start);
        for (const Interval &interval : block.first.intervals) {
            plan.intervals.push_back(distance == Milliseconds(0) ? interval : shiftedOnWall(zone, interval, distance));
        }
    }
    plan.reach = std::move(*reach);
    return plan;
}

/// The block's row; nullopt when the Slot is not there.
std::optional<store::SlotRow> rowOf(const store::Store &store, SlotId id) {
    const auto slot = store.slot(id);
    if (!slot) {
        return std::nullopt;
    }
    store::SlotQuery query;
    query.overlapping = slot->interval;
    query.schedules = {narrow<ScheduleId>(slot->schedule.key)};
    for (const store::SlotRow &row : store.slotRows(query)) {
        if (row.id == id) {
            return row;
        }
    }
    return std::nullopt;
}

/// What becomes of one of several that are edited together.
struct EditedBlock {
    SlotId id;
    std::vector<ScheduleId> schedules;
    std::vector<Interval> intervals;
    bool stays = false;                             ///< moved on its own before: keeps its time
};

std::vector<EditedBlock> editsOf(const store::Store &store, const std::vector<SlotId> &targets, const store::SlotRow &named, const BlockRequest &request) {
    const Zone &zone = store.zone();
    const WallClock from = zone.toWallClock(named.interval.start);
    std::vector<EditedBlock> edits;
    const auto scheduleOf = [&store](SlotId id) {
        const auto slot = store.slot(id);
        return slot ? narrow<ScheduleId>(slot->schedule.key) : ScheduleId();
    };
    // Who has blocks of this step already gets no second ones.
    std::vector<ScheduleId> beside = request.schedules;
    std::erase_if(beside, [&](ScheduleId id) {
        return id != named.schedule && std::ranges::any_of(targets, [&](SlotId target) { return scheduleOf(target) == id; });
    });
    for (const SlotId target : targets) {
        const auto slot = store.slot(target);
        if (!slot) {
            continue;
        }
        const auto schedule = narrow<ScheduleId>(slot->schedule.key);
        EditedBlock one{target, schedule == named.schedule && !beside.empty() ? beside : std::vector{schedule}, request.intervals, target != named.id && store.local(resourceKey(target)).blockChanged};
        if (one.stays) {
            one.intervals = {slot->interval};
        } else if (target != named.id) {
            const Milliseconds distance = wallDistance(from, meantStart(zone, slot->interval.start, from.time));
            for (Interval &interval : one.intervals) {
                interval = shiftedOnWall(zone, interval, distance);
            }
        }
        edits.push_back(std::move(one));
    }
    return edits;
}

} // namespace

Result<std::vector<Interval>> SeriesDesk::blockOccurrences(const RecurringBlock &block) const {
    return planOf(m_desk.store(), block).map([](BlockPlan plan) { return std::move(plan.intervals); });
}

Result<QString> SeriesDesk::cutRemark(const RecurringBlock &block) const {
    return planOf(m_desk.store(), block).map([](const BlockPlan &plan) { return remarkOn(plan.reach); });
}

Result<BlockOutcome> SeriesDesk::block(const RecurringBlock &block) {
    auto plan = planOf(m_desk.store(), block);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    BlockRequest request = block.first;
    request.intervals = std::move(plan->intervals);
    request.rule = plan->reach.rule;
    const QString remark = remarkOn(plan->reach);
    QString summary = Text::tr("Blocked %n time(s) from %1 on.", nullptr, int(request.intervals.size())).arg(dayAndTime(m_desk.store(), request.intervals.front().start));
    if (!remark.isEmpty()) {
        summary += u' ' + remark;
    }
    BlockOutcome outcome;
    const auto done = m_desk.together(QStringLiteral("block"), summary, [&]() -> Result<void> {
        auto made = m_desk.block(request);
        if (!made) {
            return tl::unexpected(made.error());
        }
        outcome = std::move(*made);
        return {};
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return outcome;
}

std::vector<SlotId> SeriesDesk::blockOccurrences(SlotId block, Scope scope) const {
    const auto row = rowOf(m_desk.store(), block);
    if (scope == Scope::This || !row || row->blockRule.isEmpty() || row->blockGroup.isEmpty()) {
        return {block};
    }
    store::SlotQuery query;
    query.blockGroup = row->blockGroup;
    std::vector<SlotId> found;
    for (const store::SlotRow &other : m_desk.store().slotRows(query)) {
        if (isBlock(other) && !other.blockRule.isEmpty() && (scope == Scope::All || other.interval.start >= row->interval.start)) {
            found.push_back(other.id);
        }
    }
    return found;
}

Result<BlockOutcome> SeriesDesk::editBlock(SlotId id, Scope scope, const BlockRequest &request) {
    store::Store &clinic = m_desk.store();
    const auto named = rowOf(clinic, id);
    if (!named) {
        return failure(ErrorCode::NotFound, Text::tr("This Slot is not a block."));
    }
    if (scope == Scope::This || named->blockRule.isEmpty() || request.intervals.empty()) {
        return m_desk.editBlock(id, request);
    }
    const Zone &zone = clinic.zone();
    const int days = int(zone.dateOf(named->interval.start).daysTo(zone.dateOf(request.intervals.front().start)));
    const auto edits = editsOf(clinic, blockOccurrences(id, scope), *named, request);
    const QString summary = Text::tr("Changed %n block(s).", nullptr, int(edits.size()));
    BlockOutcome outcome;
    const auto done = m_desk.together(QStringLiteral("edit block"), summary, [&]() -> Result<void> {
        for (const EditedBlock &edit : edits) {
            BlockRequest one = request;
            one.schedules = edit.schedules;
            one.intervals = edit.intervals;
            one.rule = edit.stays ? named->blockRule : movedRule(named->blockRule, days);
            auto edited = m_desk.editBlock(edit.id, one);
            if (!edited) {
                return tl::unexpected(edited.error());
            }
            outcome.blocks.insert(outcome.blocks.end(), edited->blocks.begin(), edited->blocks.end());
            for (const AppointmentId displaced : edited->displaced) {
                if (std::find(outcome.displaced.begin(), outcome.displaced.end(), displaced) == outcome.displaced.end()) {
                    outcome.displaced.push_back(displaced);
                }
            }
        }
        return {};
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return outcome;
}

std::vector<BlockedTime> SeriesDesk::editedTimes(SlotId id, Scope scope, const BlockRequest &request) const {
    std::vector<BlockedTime> all;
    const auto add = [&all](const std::vector<ScheduleId> &schedules, const std::vector<Interval> &intervals) {
        for (const ScheduleId schedule : schedules) {
            for (const Interval &interval : intervals) {
                all.push_back({schedule, interval});
            }
        }
    };
    const auto named = rowOf(m_desk.store(), id);
    if (!named || scope == Scope::This || named->blockRule.isEmpty() || request.intervals.empty()) {
        add(request.schedules, request.intervals);
    } else {
        for (const EditedBlock &edit : editsOf(m_desk.store(), blockOccurrences(id, scope), *named, request)) {
            add(edit.schedules, edit.intervals);
        }
    }
    std::ranges::stable_sort(all, {}, [](const BlockedTime &time) { return time.interval.start; });
    return all;
}

std::vector<Interval> SeriesDesk::intervalsOf(const std::vector<BlockedTime> &times) {
    std::vector<Interval> intervals;
    for (const BlockedTime &time : times) {
        if (std::ranges::find(intervals, time.interval) == intervals.end()) {
            intervals.push_back(time.interval);
        }
    }
    return intervals;
}

std::vector<AppointmentId> SeriesDesk::displacedBy(const std::vector<BlockedTime> &times) const {
    std::vector<AppointmentId> displaced;
    for (const BlockedTime &time : times) {
        for (const AppointmentId visit : m_desk.displacedBy({time.schedule}, {time.interval})) {
            if (std::ranges::find(displaced, visit) == displaced.end()) {
                displaced.push_back(visit);
            }
        }
    }
    return displaced;
}

Result<void> SeriesDesk::unblock(SlotId id, Scope scope) {
    const auto targets = blockOccurrences(id, scope);
    if (targets.size() == 1) {
        return m_desk.unblock(targets.front());
    }
    const QString summary = Text::tr("Removed %n block(s).", nullptr, int(targets.size()));
    return m_desk.together(QStringLiteral("unblock"), summary, [&]() -> Result<void> {
        for (const SlotId target : targets) {
            if (const auto removed = m_desk.unblock(target); !removed) {
                return removed;
            }
        }
        return {};
    });
}

} // namespace praxidesk::desk
