#include "core/availability/availability.h"

#include <QCoreApplication>

#include <algorithm>
#include <queue>

namespace praxidesk::availability {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

bool hasExpired(const SlotFact &slot, Instant now) {
    return slot.status == SlotStatus::BusyTentative && slot.holdExpires && *slot.holdExpires <= now;
}

/// The status that counts: an expired hold is what it was before, or nothing; entered-in-error is nothing.
SlotStatus effective(const SlotFact &slot, Instant now, const Ignoring &ignoring) {
    if (slot.status == SlotStatus::EnteredInError) {
        return SlotStatus::EnteredInError;
    }
    if (std::find(ignoring.slotIds.begin(), ignoring.slotIds.end(), slot.id) != ignoring.slotIds.end()) {
        return SlotStatus::Free;
    }
    if (hasExpired(slot, now)) {
        return slot.holdTookFreeSlot ? SlotStatus::Free : SlotStatus::EnteredInError;
    }
    return slot.status;
}

bool isBusy(SlotStatus status) { return status != SlotStatus::Free && status != SlotStatus::EnteredInError; }

IntervalSet inHorizon(const ScheduleFacts &facts, const IntervalSet &set) {
    constexpr Instant first{Milliseconds::min() / 4};
    constexpr Instant last{Milliseconds::max() / 4};
    return set.intersected(IntervalSet({{facts.horizonStart.value_or(first), facts.horizonEnd.value_or(last)}}));
}

IntervalSet supplyOf(const ScheduleFacts &facts, Instant now, const Ignoring &ignoring) {
    if (!facts.active) {
        return {};
    }
    std::vector<Interval> free;
    for (const SlotFact &slot : facts.slotFacts) {
        if (effective(slot, now, ignoring) == SlotStatus::Free) {
            free.push_back(slot.interval);
        }
    }
    return inHorizon(facts, IntervalSet(std::move(free)));
}

IntervalSet freeTimeOf(const ScheduleFacts &facts, Instant now, const Ignoring &ignoring) {
    std::vector<Interval> taken;
    for (const SlotFact &slot : facts.slotFacts) {
        if (isBusy(effective(slot, now, ignoring))) {
            taken.push_back(slot.interval);
        }
    }
    for (const OccupancyFact &occupancy : facts.occupancy) {
        if (!ignoring.appointment || occupancy.appointment != ignoring.appointment) {
            taken.push_back(occupancy.interval);
        }
    }
    return supplyOf(facts, now, ignoring).subtracted(IntervalSet(std::move(taken)));
}

/// Finds runs of consecutive free Slots in one schedule; asked with starts in ascending order or not.
class Runs {
public:
    Runs(const ScheduleFacts &facts, Instant now, const Ignoring &ignoring) : m_free(freeTimeOf(facts, now, ignoring)) {
        if (facts.active) {
            for (const SlotFact &slot : facts.slotFacts) {
                // A Slot that is not wholly free cannot be taken: the visit takes whole Slots.
                if (effective(slot, now, ignoring) == SlotStatus::Free && m_free.covers(slot.interval) && !slot.interval.isEmpty()) {
                    m_slots.push_back(&slot);
                }
            }
        }
        std::stable_sort(m_slots.begin(), m_slots.end(), [](const SlotFact *a, const SlotFact *b) { return a->interval.start < b->interval.start; });
    }

    [[nodiscard]] size_t size() const { return m_slots.size(); }
    [[nodiscard]] Instant startOf(size_t index) const { return m_slots[index]->interval.start; }

    /// The Slots that a visit from `wanted.start` on takes; empty when they do not reach its end.
    [[nodiscard]] std::vector<SlotId> covering(Interval wanted) const {
        auto at = std::lower_bound(m_slots.begin(), m_slots.end(), wanted.start,
                                   [](const SlotFact *slot, Instant start) { return slot->interval.start < start; });
        std::vector<SlotId> run;
        Instant reached = wanted.start;
        while (reached < wanted.end || run.empty()) {
            while (at != m_slots.end() && (*at)->interval.start < reached) {
                ++at;
            }
            if (at == m_slots.end() || (*at)->interval.start != reached) {
                return {};
            }
            run.push_back((*at)->id);
            reached = (*at)->interval.end;
        }
        return run;
    }

private:
    IntervalSet m_free;
    std::vector<const SlotFact *> m_slots;
};

} // namespace

IntervalSet supply(const ScheduleFacts &facts, Instant now) { return supplyOf(facts, now, {}); }
IntervalSet freeTime(const ScheduleFacts &facts, Instant now) { return freeTimeOf(facts, now, {}); }

std::vector<SlotId> coveringSlots(const ScheduleFacts &facts, Interval wanted, Instant now, const Ignoring &ignoring) {
    return wanted.isEmpty() ? std::vector<SlotId>() : Runs(facts, now, ignoring).covering(wanted);
}

std::vector<Offer> offers(std::span<const ScheduleFacts> schedules, const OfferQuery &query, Instant now) {
    std::vector<Offer> result;
    if (schedules.empty() || query.duration <= Milliseconds(0)) {
        return result;
    }
    std::vector<Runs> runs;
    runs.reserve(schedules.size());
    for (const ScheduleFacts &facts : schedules) {
        runs.emplace_back(facts, now, Ignoring());
    }
    // (start, schedule, Slot): the earliest start of any schedule comes first, then the order of the schedules.
    using Next = std::tuple<Instant, size_t, size_t>;
    std::priority_queue<Next, std::vector<Next>, std::greater<>> queue;
    const auto push = [&](size_t schedule, size_t slot) {
        if (slot < runs[schedule].size()) {
            queue.emplace(runs[schedule].startOf(slot), schedule, slot);
        }
    };
    const size_t leading = query.allOf ? 1 : schedules.size();
    for (size_t schedule = 0; schedule < leading; ++schedule) {
        push(schedule, 0);
    }
    std::optional<std::pair<Instant, size_t>> last;
    while (!queue.empty() && (query.limit == 0 || int(result.size()) < query.limit)) {
        const auto [start, schedule, slot] = queue.top();
        queue.pop();
        push(schedule, slot + 1);
        const Interval wanted{start, start + query.duration};
        if (start >= query.within.end) {
            break;
        }
        const bool repeated = last == std::pair(start, schedule); // two free Slots with the same start are one offer
        last = std::pair(start, schedule);
        if (repeated || !query.within.covers(wanted) || (query.startAllowed && !query.startAllowed(start))) {
            continue;
        }
        Offer offer{wanted, {}, {}};
        bool all = true;
        for (size_t other = query.allOf ? 0 : schedule; other < (query.allOf ? schedules.size() : schedule + 1); ++other) {
            const auto covering = runs[other].covering(wanted);
            all = all && !covering.empty();
            offer.schedules.push_back(schedules[other].id);
            offer.slotIds.insert(offer.slotIds.end(), covering.begin(), covering.end());
        }
        if (all) {
            result.push_back(std::move(offer));
        }
    }
    return result;
}

std::vector<Clash> why(const ScheduleFacts &facts, Interval wanted, Instant now, const Ignoring &ignoring) {
    std::vector<Clash> clashes;
    if (!facts.active) {
        clashes.push_back({ErrorCode::ScheduleInactive, Text::tr("The schedule of %1 takes no bookings at present.").arg(facts.label), facts.reference, {}});
    }
    const bool beforeHorizon = facts.horizonStart && wanted.start < *facts.horizonStart;
    const bool afterHorizon = facts.horizonEnd && wanted.end > *facts.horizonEnd;
    if (beforeHorizon || afterHorizon) {
        clashes.push_back({ErrorCode::OutsideHorizon, Text::tr("This is outside the planning horizon of %1.").arg(facts.label), facts.reference, {}});
    }
    if (clashes.empty() && !coveringSlots(facts, wanted, now, ignoring).empty()) {
        return clashes;
    }
    // The Slots that a visit would take run beyond its end; what clashes there counts too.
    Interval taken = wanted;
    const size_t before = clashes.size();
    for (const SlotFact &slot : facts.slotFacts) {
        if (effective(slot, now, ignoring) == SlotStatus::Free && slot.interval.overlaps(wanted) && slot.interval.start >= wanted.start) {
            taken.end = std::max(taken.end, slot.interval.end);
        }
    }
    for (const OccupancyFact &occupancy : facts.occupancy) {
        const bool own = ignoring.appointment && occupancy.appointment == ignoring.appointment;
        const bool known = std::any_of(clashes.begin(), clashes.end(), [&occupancy](const Clash &clash) {
            return !occupancy.reference.isEmpty() && clash.reference == occupancy.reference;
        });
        if (!own && !known && occupancy.interval.overlaps(taken)) {
            clashes.push_back({ErrorCode::SlotTaken, Text::tr("Taken by %1.").arg(occupancy.label), occupancy.reference, occupancy.interval});
        }
    }
    const bool byAppointment = clashes.size() > before;
    for (const SlotFact &slot : facts.slotFacts) {
        if (!slot.interval.overlaps(taken)) {
            continue;
        }
        switch (effective(slot, now, ignoring)) {
        case SlotStatus::BusyUnavailable:
            clashes.push_back({ErrorCode::Blocked, slot.label.isEmpty() ? Text::tr("The time is blocked.") : Text::tr("The time is blocked: %1.").arg(slot.label),
                               slot.reference, slot.interval});
            break;
        case SlotStatus::BusyTentative:
            clashes.push_back({ErrorCode::Held, slot.label.isEmpty() ? Text::tr("The time is held.") : Text::tr("The time is held for %1.").arg(slot.label),
                               slot.reference, slot.interval});
            break;
        case SlotStatus::Busy:
            if (!byAppointment) {
                clashes.push_back({ErrorCode::SlotTaken, Text::tr("The Slot is busy."), slot.reference, slot.interval});
            }
            break;
        case SlotStatus::Free:
        case SlotStatus::EnteredInError: break;
        }
    }
    if (clashes.size() > before) {
        return clashes;
    }
    const bool supplied = supplyOf(facts, now, ignoring).covers(wanted);
    if (!supplied) {
        clashes.push_back({ErrorCode::OutsideHours, Text::tr("%1 has no hours at this time.").arg(facts.label), facts.reference, {}});
    } else {
        clashes.push_back({ErrorCode::OffGrid, Text::tr("No Slot of %1 starts at this time.").arg(facts.label), facts.reference, {}});
    }
    return clashes;
}

} // namespace praxidesk::availability
