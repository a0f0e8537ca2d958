// Time made unavailable: one busy-unavailable Slot per schedule and interval, and the free Slots under it taken along.

#include "core/desk/claim.h"
#include "core/desk/situation.h"
#include "core/desk/text.h"

#include <QUuid>

#include <algorithm>

namespace praxidesk::desk {
namespace {

std::vector<store::SlotRow> rowsOver(const store::Store &store, ScheduleId schedule, Interval interval) {
    store::SlotQuery query;
    query.overlapping = interval;
    query.schedules = {schedule};
    return store.slotRows(query);
}

Result<void> takeFreeSlots(store::Writer &writer, const store::Store &store, ScheduleId schedule, Interval interval, SlotId block) {
    for (const store::SlotRow &row : rowsOver(store, schedule, interval)) {
        const bool isOver = row.status == SlotStatus::BusyTentative && row.holdExpires && *row.holdExpires <= store.now();
        const bool isFree = row.status == SlotStatus::Free || (isOver && !store.local(resourceKey(row.id)).holdOwnsSlot);
        if (!isFree || !row.interval.overlaps(interval)) {
            continue;
        }
        const auto taken = changeSlot(writer, store, row.id, [block](Slot &slot, LocalFacts &local) {
            slot.status = SlotStatus::BusyUnavailable;
            forgetHold(local);
            local.takenByBlock = resourceKey(block);
        });
        if (!taken) {
            return taken;
        }
    }
    return {};
}

/// Slots that the block took are given back; another block that lies over them takes them over.
Result<void> giveFreeSlotsBack(store::Writer &writer, const store::Store &store, const store::SlotRow &block) {
    for (const store::SlotRow &row : rowsOver(store, block.schedule, block.interval)) {
        if (row.takenByBlock != resourceKey(block.id)) {
            continue;
        }
        const auto given = changeSlot(writer, store, row.id, [&](Slot &slot, LocalFacts &local) { settle(store, slot, local, {}, block.id); });
        if (!given) {
            return given;
        }
    }
    return {};
}

Result<store::SlotRow> blockRow(const store::Store &store, SlotId id) {
    const auto slot = store.slot(id);
    if (!slot) {
        return tl::unexpected(slot.error());
    }
    for (const store::SlotRow &row : rowsOver(store, narrow<ScheduleId>(slot->schedule.key), slot->interval)) {
        if (row.id == id && isBlock(row)) {
            return row;
        }
    }
    return failure(ErrorCode::NotFound, Text::tr("This Slot is not a block."));
}

Result<SlotId> makeBlock(store::Writer &writer, const store::Store &store, ScheduleId schedule, Interval interval, const BlockRequest &request, const QString &group) {
    Slot slot;
    slot.schedule = store.referenceTo(resourceKey(schedule));
    slot.status = SlotStatus::BusyUnavailable;
    slot.interval = interval;
    slot.comment = request.comment;
    slot.blockKind = request.kind;
    LocalFacts local;
    local.blockGroup = group;
    local.blockRule = request.rule;
    const auto made = putSlot(writer, store, slot, local);
    if (!made) {
        return made;
    }
    if (const auto taken = takeFreeSlots(writer, store, schedule, interval, *made); !taken) {
        return tl::unexpected(taken.error());
    }
    return made;
}

std::optional<Error> wrong(const store::Store &store, const BlockRequest &request) {
    if (request.schedules.empty() || request.intervals.empty()) {
        return Error{ErrorCode::InvalidArgument, Text::tr("A block needs a schedule and a time."), {}, {}};
    }
    for (const Interval &interval : request.intervals) {
        if (interval.isEmpty()) {
            return Error{ErrorCode::InvalidTime, Text::tr("A block ends after it starts."), {}, {}};
        }
    }
    for (const ScheduleId schedule : request.schedules) {
        if (const auto found = store.schedule(schedule); !found) {
            return found.error();
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<AppointmentId> Desk::displacedBy(const std::vector<ScheduleId> &schedules, const std::vector<Interval> &intervals) const {
    std::vector<AppointmentId> displaced;
    for (const Interval &interval : intervals) {
        store::AppointmentQuery query;
        query.overlapping = interval;
        query.schedules = schedules;
        for (const store::AppointmentRow &row : store().appointmentRows(query)) {
            if (isDisplaceable(row.status) && row.interval.overlaps(interval) && std::find(displaced.begin(), displaced.end(), row.id) == displaced.end()) {
                displaced.push_back(row.id);
            }
        }
    }
    return displaced;
}

Result<BlockOutcome> Desk::block(const BlockRequest &request) {
    if (const auto error = wrong(store(), request)) {
        return tl::unexpected(*error);
    }
    BlockOutcome outcome;
    const bool several = request.schedules.size() * request.intervals.size() > 1 || !request.rule.isEmpty();
    const QString group = several ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString();
    const QString what = request.comment.isEmpty() ? toCode(request.kind) : request.comment;
    const store::WriteOptions options{QStringLiteral("block"),
                                      Text::tr("Blocked %1–%2: %3.").arg(timeText(store(), request.intervals.front().start), timeText(store(), request.intervals.front().end), what),
                                      user()};
    const auto written = store().write(options, [&](store::Writer &writer) -> Result<void> {
        for (const ScheduleId schedule : request.schedules) {
            for (const Interval &interval : request.intervals) {
                const auto made = makeBlock(writer, store(), schedule, interval, request, group);
                if (!made) {
                    return tl::unexpected(made.error());
                }
                outcome.blocks.push_back(*made);
            }
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    outcome.displaced = displacedBy(request.schedules, request.intervals);
    Q_EMIT done(options.summary);
    return outcome;
}

Result<BlockOutcome> Desk::editBlock(SlotId id, const BlockRequest &request) {
    if (const auto error = wrong(store(), request)) {
        return tl::unexpected(*error);
    }
    const auto row = blockRow(store(), id);
    if (!row) {
        return tl::unexpected(row.error());
    }
    BlockOutcome outcome;
    const store::WriteOptions options{QStringLiteral("edit block"), Text::tr("Changed the block to %1–%2.").arg(timeText(store(), request.intervals.front().start), timeText(store(), request.intervals.front().end)), user()};
    const auto written = store().write(options, [&](store::Writer &writer) -> Result<void> {
        if (const auto given = giveFreeSlotsBack(writer, store(), *row); !given) {
            return given;
        }
        bool first = true;
        for (const ScheduleId schedule : request.schedules) {
            for (const Interval &interval : request.intervals) {
                SlotId block = id;
                if (first) {
                    const auto changed = changeSlot(writer, store(), id, [&](Slot &slot, LocalFacts &local) {
                        local.blockChanged = local.blockChanged || (request.rule.isEmpty() && !local.blockRule.isEmpty() && slot.interval != interval);
                        local.blockRule = request.rule.isEmpty() ? local.blockRule : request.rule;
                        slot.schedule = store().referenceTo(resourceKey(schedule));
                        slot.interval = interval;
                        slot.comment = request.comment;
                        slot.blockKind = request.kind;
                    });
                    if (!changed) {
                        return changed;
                    }
                    if (const auto taken = takeFreeSlots(writer, store(), schedule, interval, id); !taken) {
                        return taken;
                    }
                } else {
                    const auto made = makeBlock(writer, store(), schedule, interval, request, row->blockGroup);
                    if (!made) {
                        return tl::unexpected(made.error());
                    }
                    block = *made;
                }
                first = false;
                outcome.blocks.push_back(block);
            }
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    outcome.displaced = displacedBy(request.schedules, request.intervals);
    Q_EMIT done(options.summary);
    return outcome;
}

Result<void> Desk::unblock(SlotId id) {
    const auto row = blockRow(store(), id);
    if (!row) {
        return tl::unexpected(row.error());
    }
    const store::WriteOptions options{QStringLiteral("unblock"), Text::tr("Removed the block %1–%2.").arg(timeText(store(), row->interval.start), timeText(store(), row->interval.end)), user()};
    const auto written = store().write(options, [&](store::Writer &writer) -> Result<void> {
        if (const auto given = giveFreeSlotsBack(writer, store(), *row); !given) {
            return given;
        }
        // busy-unavailable time that came from elsewhere is not ours to remove: it was supply once
        if (!store().slot(id)->blockKind) {
            return changeSlot(writer, store(), id, [this](Slot &slot, LocalFacts &local) { settle(store(), slot, local, {}, slot.id()); });
        }
        return writer.remove(resourceKey(id));
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT done(options.summary);
    return {};
}

} // namespace praxidesk::desk
