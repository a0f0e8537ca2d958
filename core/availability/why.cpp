#include "core/availability/slot_runs.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace praxidesk::availability {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

/// Collects the rules in a fixed order, with times in the schedule's zone.
class Reasons {
public:
    explicit Reasons(const ScheduleFacts &facts) : m_facts(facts) {}

    void add(ErrorCode rule, QString message, const QString &reference, std::optional<Interval> interval = {}) {
        m_clashes.push_back({rule, std::move(message), reference, interval});
    }
    [[nodiscard]] QString time(Instant instant) const {
        return m_facts.zone.toWallClock(instant).time.toString(QStringLiteral("HH:mm"));
    }
    [[nodiscard]] QString day(Instant instant) const {
        return QLocale().toString(m_facts.zone.dateOf(instant), QLocale::ShortFormat);
    }
    [[nodiscard]] bool isEmpty() const { return m_clashes.empty(); }
    [[nodiscard]] std::vector<Clash> take() { return std::move(m_clashes); }

private:
    const ScheduleFacts &m_facts;
    std::vector<Clash> m_clashes;
};

void addHorizon(Reasons &reasons, const ScheduleFacts &facts, const Interval &taken) {
    if (facts.horizonStart && taken.start < *facts.horizonStart) {
        reasons.add(ErrorCode::OutsideHorizon, Text::tr("%1 can be booked from %2 on.").arg(facts.label, reasons.day(*facts.horizonStart)),
                    facts.reference);
    }
    if (facts.horizonEnd && taken.end > *facts.horizonEnd) {
        reasons.add(ErrorCode::OutsideHorizon,
                    Text::tr("%1 can be booked until %2, %3.").arg(facts.label, reasons.day(*facts.horizonEnd), reasons.time(*facts.horizonEnd)),
                    facts.reference);
    }
}

void addTakenSlot(Reasons &reasons, const ScheduleFacts &facts, const SlotFact &slot, SlotStatus status) {
    const QString from = reasons.time(slot.interval.start);
    const QString to = reasons.time(slot.interval.end);
    switch (status) {
    case SlotStatus::BusyUnavailable:
        reasons.add(ErrorCode::Blocked,
                    slot.label.isEmpty() ? Text::tr("%1 is blocked from %2 to %3.").arg(facts.label, from, to)
                                         : Text::tr("%1 is blocked from %2 to %3: %4.").arg(facts.label, from, to, slot.label),
                    slot.reference, slot.interval);
        return;
    case SlotStatus::BusyTentative:
        reasons.add(ErrorCode::Held,
                    slot.label.isEmpty() ? Text::tr("%1 is held from %2 to %3.").arg(facts.label, from, to)
                                         : Text::tr("%1 is held from %2 to %3: %4.").arg(facts.label, from, to, slot.label),
                    slot.reference, slot.interval);
        return;
    case SlotStatus::Busy:
    case SlotStatus::Free:
    case SlotStatus::EnteredInError:
        reasons.add(ErrorCode::SlotTaken, Text::tr("The Slot of %1 from %2 to %3 is busy.").arg(facts.label, from, to), slot.reference,
                    slot.interval);
    }
}

void addTaken(Reasons &reasons, const ScheduleFacts &facts, const Interval &taken, Instant now, const Ignoring &ignoring) {
    for (const OccupancyFact &occupancy : facts.occupancy) {
        if (occupancy.interval.overlaps(taken) && (!ignoring.appointment || occupancy.appointment != ignoring.appointment)) {
            const QString from = reasons.time(occupancy.interval.start);
            const QString to = reasons.time(occupancy.interval.end);
            reasons.add(ErrorCode::SlotTaken,
                        occupancy.label.isEmpty() ? Text::tr("%1 is booked from %2 to %3.").arg(facts.label, from, to)
                                                  : Text::tr("%1 is booked from %2 to %3: %4.").arg(facts.label, from, to, occupancy.label),
                        occupancy.reference, occupancy.interval);
        }
    }
    std::vector<SlotId> blocks;
    for (const SlotFact &slot : facts.slotFacts) {
        if (slot.isBlock && slot.interval.overlaps(taken) && statusAt(slot, now)) {
            blocks.push_back(slot.id);
        }
    }
    for (const SlotFact &slot : facts.slotFacts) {
        const auto status = statusAt(slot, now);
        const bool ignored = std::find(ignoring.slotIds.begin(), ignoring.slotIds.end(), slot.id) != ignoring.slotIds.end();
        // what a block took is told by the block
        const bool told = slot.takenBy && std::find(blocks.begin(), blocks.end(), slot.takenBy) != blocks.end();
        if (status && status != SlotStatus::Free && !ignored && !told && slot.interval.overlaps(taken)) {
            addTakenSlot(reasons, facts, slot, *status);
        }
    }
}

void addHours(Reasons &reasons, const ScheduleFacts &facts, const Interval &wanted, Instant now) {
    std::vector<Interval> present;
    for (const SlotFact &slot : facts.slotFacts) {
        if (statusAt(slot, now)) {
            present.push_back(slot.interval);
        }
    }
    const IntervalSet gaps = IntervalSet({wanted}).subtracted(IntervalSet(std::move(present)));
    if (!gaps.isEmpty()) {
        const Interval gap{gaps.intervals().front().start, gaps.intervals().back().end};
        reasons.add(ErrorCode::OutsideHours,
                    Text::tr("%1 has no hours from %2 to %3.").arg(facts.label, reasons.time(gap.start), reasons.time(gap.end)),
                    facts.reference, gap);
    }
}

/// A start inside of a free Slot, or free Slots that overlap instead of following each other.
void addGrid(Reasons &reasons, const ScheduleFacts &facts, const Interval &wanted, Instant now, const Ignoring &ignoring) {
    const SlotFact *inside = nullptr;
    for (const SlotFact &slot : facts.slotFacts) {
        if (statusAt(slot, now) && slot.interval.start == wanted.start) {
            inside = nullptr;
            break;
        }
        const bool ignored = std::find(ignoring.slotIds.begin(), ignoring.slotIds.end(), slot.id) != ignoring.slotIds.end();
        if (slot.interval.contains(wanted.start) && (ignored || statusAt(slot, now) == SlotStatus::Free)) {
            inside = &slot;
        }
    }
    if (inside != nullptr) {
        reasons.add(ErrorCode::OffGrid,
                    Text::tr("%1 is inside of a Slot of %2 that starts at %3.")
                        .arg(reasons.time(wanted.start), facts.label, reasons.time(inside->interval.start)),
                    inside->reference, inside->interval);
    } else if (reasons.isEmpty()) {
        reasons.add(ErrorCode::OffGrid,
                    Text::tr("No Slots of %1 follow each other from %2 to %3.")
                        .arg(facts.label, reasons.time(wanted.start), reasons.time(wanted.end)),
                    facts.reference);
    }
}

} // namespace

std::vector<Clash> why(const ScheduleFacts &facts, Interval wanted, Instant now, const Ignoring &ignoring) {
    if (!coveringSlots(facts, wanted, now, ignoring).empty()) {
        return {};
    }
    // what it would take if nobody else had any of it
    Interval taken = wanted;
    const SlotRuns runs{freeSlots(facts, now, ignoring)};
    if (const auto run = runs.covering(wanted); !run.empty()) {
        taken.end = std::max(taken.end, run.back()->interval.end);
    }
    Reasons reasons(facts);
    if (!facts.active) {
        reasons.add(ErrorCode::ScheduleInactive, Text::tr("%1 takes no new bookings.").arg(facts.label), facts.reference);
    }
    addHorizon(reasons, facts, taken);
    addTaken(reasons, facts, taken, now, ignoring);
    addHours(reasons, facts, wanted, now);
    addGrid(reasons, facts, wanted, now, ignoring);
    return reasons.take();
}

} // namespace praxidesk::availability
