// Time kept tentatively, with an owner and an expiry.

#include "core/desk/appointment_change.h"
#include "core/desk/claim.h"
#include "core/desk/text.h"

namespace praxidesk::desk {
namespace {

Result<void> releaseSlot(store::Writer &writer, const store::Store &store, SlotId id) {
    if (store.local(resourceKey(id)).holdOwnsSlot) {
        return writer.remove(resourceKey(id));
    }
    return changeSlot(writer, store, id, [&store](Slot &slot, LocalFacts &local) { settle(store, slot, local); });
}

} // namespace

Result<SlotId> Desk::hold(const HoldRequest &request) {
    if (request.schedules.empty()) {
        return failure(ErrorCode::InvalidArgument, Text::tr("A hold needs a schedule."));
    }
    if (request.lifetime <= Minutes(0)) {
        return failure(ErrorCode::InvalidArgument, Text::tr("A hold lasts at least a minute."));
    }
    const Milliseconds duration = request.duration ? *request.duration : durationAt(store(), request.schedules, request.start);
    if (duration <= Milliseconds(0)) {
        return failure(ErrorCode::InvalidTime, Text::tr("A hold needs a length of at least a minute."));
    }
    Wish wish;
    wish.schedules = request.schedules;
    wish.interval = {request.start, request.start + duration};
    SlotId first;
    const store::WriteOptions options{QStringLiteral("hold"), Text::tr("Held %1.").arg(timeText(store(), request.start)), user()};
    const auto written = store().write(options, [&](store::Writer &writer) -> Result<void> {
        const auto clashes = clashesOf(store(), wish);
        if (!clashes) {
            return tl::unexpected(clashes.error());
        }
        if (const auto error = forbids(*clashes, wish)) {
            return tl::unexpected(*error);
        }
        for (const ScheduleId schedule : wish.schedules) {
            const auto facts = readFacts(store(), schedule, {wish.interval.start, wish.interval.end + std::chrono::hours(24)});
            if (!facts) {
                return tl::unexpected(facts.error());
            }
            const auto keep = [&](Slot &slot, LocalFacts &local) {
                slot.status = SlotStatus::BusyTentative;
                local.holdOwner = user();
                local.holdFor = request.forWhom;
                local.holdExpires = store().now() + request.lifetime;
                local.heldBy = resourceKey(first);
            };
            const auto covering = availability::coveringSlots(*facts, wish.interval, store().now());
            for (const SlotId id : covering) {
                if (const auto held = changeSlot(writer, store(), id, keep); !held) {
                    return held;
                }
                first = first ? first : id;
            }
            if (covering.empty()) {
                Slot slot;
                slot.schedule = store().referenceTo(resourceKey(schedule));
                slot.interval = wish.interval;
                LocalFacts local;
                local.holdOwnsSlot = true;
                keep(slot, local);
                const auto made = putSlot(writer, store(), slot, local);
                if (!made) {
                    return tl::unexpected(made.error());
                }
                first = first ? first : *made;
            }
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT done(options.summary);
    return first;
}

Result<void> Desk::release(SlotId id) {
    const auto slot = store().slot(id);
    if (!slot) {
        return tl::unexpected(slot.error());
    }
    if (slot->status != SlotStatus::BusyTentative) {
        return failure(ErrorCode::NotFound, Text::tr("This Slot is not held."));
    }
    const store::WriteOptions options{QStringLiteral("release"), Text::tr("Released the hold at %1.").arg(timeText(store(), slot->interval.start)), user()};
    const auto written = store().write(options, [&](store::Writer &writer) -> Result<void> {
        for (const SlotId held : slotsOfHold(store(), id)) {
            if (const auto released = releaseSlot(writer, store(), held); !released) {
                return released;
            }
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT done(options.summary);
    return {};
}

Result<int> Desk::releaseExpiredHolds() {
    std::vector<SlotId> expired;
    for (const store::SlotRow &row : store().holds()) {
        if (row.holdExpires && *row.holdExpires <= store().now()) {
            expired.push_back(row.id);
        }
    }
    if (expired.empty()) {
        return 0;
    }
    store::WriteOptions options{QStringLiteral("hold expired"), {}, user()};
    options.undoable = false;
    const auto written = store().write(options, [&](store::Writer &writer) -> Result<void> {
        for (const SlotId id : expired) {
            if (const auto released = releaseSlot(writer, store(), id); !released) {
                return released;
            }
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    return int(expired.size());
}

} // namespace praxidesk::desk
