#include "core/availability/timeline.h"
#include "core/time/short_date.h"

#include <QCoreApplication>

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
        return shortDate(m_facts.zone.dateOf(instant));
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

/// "; visits keep 10 minutes before and 5 minutes after them" where only the buffers clash.
QString withBufferWords(const ScheduleFacts &facts, const Interval &clashing, const Interval &wanted, const QString &sentence) {
    if (clashing.overlaps(wanted)) {
        return sentence;
    }
    const bool isBefore = clashing.end <= wanted.start;
    const Milliseconds buffer = isBefore ? facts.rhythm.bufferBefore : facts.rhythm.bufferAfter;
    const int minutes = int(std::chrono::ceil<Minutes>(buffer).count());
    return isBefore ? Text::tr("%1 A visit keeps %n minutes before it free.", nullptr, minutes).arg(sentence)
                    : Text::tr("%1 A visit keeps %n minutes after it free.", nullptr, minutes).arg(sentence);
}

QString takenWords(const ScheduleFacts &facts, const SlotFact &slot, SlotStatus status, const QString &from, const QString &to) {
    const QString label = facts.wordsOf(resourceKey(slot.id)).label;
    switch (status) {
    case SlotStatus::BusyUnavailable:
        return label.isEmpty() ? Text::tr("%1 is blocked from %2 to %3.").arg(facts.label, from, to)
                                    : Text::tr("%1 is blocked from %2 to %3: %4.").arg(facts.label, from, to, label);
    case SlotStatus::BusyTentative:
        return label.isEmpty() ? Text::tr("%1 is held from %2 to %3.").arg(facts.label, from, to)
                                    : Text::tr("%1 is held from %2 to %3: %4.").arg(facts.label, from, to, label);
    case SlotStatus::Busy:
    case SlotStatus::Free:
    case SlotStatus::EnteredInError:
        break;
    }
    return Text::tr("The Slot of %1 from %2 to %3 is busy.").arg(facts.label, from, to);
}

ErrorCode ruleOf(SlotStatus status) {
    return status == SlotStatus::BusyUnavailable ? ErrorCode::Blocked : status == SlotStatus::BusyTentative ? ErrorCode::Held : ErrorCode::SlotTaken;
}

/// Where others may be at the same time, only what is full is in the way.
void addFull(Reasons &reasons, const ScheduleFacts &facts, const Interval &taken, const Ignoring &ignoring) {
    const IntervalSet allFull = fullTimes(facts, ignoring);
    for (const Interval &full : allFull.intervals()) {
        if (!full.overlaps(taken)) {
            continue;
        }
        QStringList labels;
        QString reference = facts.reference;
        for (const OccupancyFact &occupancy : facts.occupancy) {
            if (withBuffers(facts.rhythm, occupancy.interval).overlaps(full) && (!ignoring.appointment || occupancy.appointment != ignoring.appointment)) {
                const Words words = facts.wordsOf(resourceKey(occupancy.appointment));
                reference = words.reference.isEmpty() ? reference : words.reference;
                if (!words.label.isEmpty() && !labels.contains(words.label)) {
                    labels << words.label;
                }
            }
        }
        const QString sentence = Text::tr("%1 takes %n visits at the same time and has as many from %2 to %3", nullptr, facts.rhythm.capacity)
                                     .arg(facts.label, reasons.time(full.start), reasons.time(full.end));
        reasons.add(ErrorCode::SlotTaken, labels.isEmpty() ? sentence + u'.' : Text::tr("%1: %2.").arg(sentence, labels.join(QStringLiteral("; "))), reference, full);
    }
}

void addOccupancy(Reasons &reasons, const ScheduleFacts &facts, const Interval &taken, const Ignoring &ignoring) {
    for (const OccupancyFact &occupancy : facts.occupancy) {
        if (occupancy.interval.isEmpty() || !withBuffers(facts.rhythm, occupancy.interval).overlaps(taken)
            || (ignoring.appointment && occupancy.appointment == ignoring.appointment)) {
            continue;
        }
        const QString from = reasons.time(occupancy.interval.start);
        const QString to = reasons.time(occupancy.interval.end);
        const Words words = facts.wordsOf(resourceKey(occupancy.appointment));
        const QString sentence = words.label.isEmpty() ? Text::tr("%1 is booked from %2 to %3.").arg(facts.label, from, to)
                                                       : Text::tr("%1 is booked from %2 to %3: %4.").arg(facts.label, from, to, words.label);
        reasons.add(ErrorCode::SlotTaken, withBufferWords(facts, occupancy.interval, taken, sentence), words.reference, occupancy.interval);
    }
}

void addTaken(Reasons &reasons, const ScheduleFacts &facts, const Interval &taken, Instant now, const Ignoring &ignoring) {
    if (facts.rhythm.capacity > 1) {
        addFull(reasons, facts, taken, ignoring);
    } else {
        addOccupancy(reasons, facts, taken, ignoring);
    }
    const auto isInTheWay = [&](const SlotFact &slot) {
        return !slot.interval.isEmpty() && withBuffers(facts.rhythm, slot.interval).overlaps(taken)
            && standingOf(facts, slot, now, ignoring) == Standing::Taken;
    };
    std::vector<SlotId> blocks;
    for (const SlotFact &slot : facts.slotFacts) {
        if (slot.isBlock && isInTheWay(slot)) {
            blocks.push_back(slot.id);
        }
    }
    for (const SlotFact &slot : facts.slotFacts) {
        // what a block took is told by the block
        const bool told = slot.takenBy && std::find(blocks.begin(), blocks.end(), slot.takenBy) != blocks.end();
        if (!told && isInTheWay(slot)) {
            const SlotStatus status = *statusAt(slot, now);
            const QString sentence = takenWords(facts, slot, status, reasons.time(slot.interval.start), reasons.time(slot.interval.end));
            reasons.add(ruleOf(status), withBufferWords(facts, slot.interval, taken, sentence), facts.wordsOf(resourceKey(slot.id)).reference, slot.interval);
        }
    }
}

void addHours(Reasons &reasons, const ScheduleFacts &facts, const Interval &wanted, Instant now, const Ignoring &ignoring) {
    std::vector<Interval> present;
    for (const SlotFact &slot : facts.slotFacts) {
        if (standingOf(facts, slot, now, ignoring) != Standing::Absent) {
            present.push_back(slot.interval);
        }
    }
    for (const Window &window : facts.windows) {
        present.push_back(window.interval);
    }
    const IntervalSet gaps = IntervalSet({wanted}).subtracted(IntervalSet(std::move(present)));
    if (!gaps.isEmpty()) {
        const Interval gap{gaps.intervals().front().start, gaps.intervals().back().end};
        reasons.add(ErrorCode::OutsideHours,
                    Text::tr("%1 has no hours from %2 to %3.").arg(facts.label, reasons.time(gap.start), reasons.time(gap.end)),
                    facts.reference, gap);
    }
}

/// The window around a start that is on none of its grids; nullptr where there is no window or a grid has it.
const Window *windowOffGrid(const Timeline &timeline, Instant start) {
    const Window *around = nullptr;
    for (const Window &window : timeline.agenda().windows) {
        around = window.interval.contains(start) ? &window : around;
    }
    return around != nullptr && timeline.startsOnGrid(start) ? nullptr : around;
}

QString gridWords(Reasons &reasons, const ScheduleFacts &facts, Instant start, const Window &window) {
    const auto minutes = [](Milliseconds length) { return int(std::chrono::ceil<Minutes>(length).count()); };
    if (!facts.rhythm.alignment) {
        return Text::tr("Visits of %1 start every %n minutes from %2 on, not at %3.", nullptr, minutes(facts.rhythm.grid))
            .arg(facts.label, reasons.time(window.interval.start), reasons.time(start));
    }
    return Text::tr("Visits of %1 start every %n minutes, next at %2, not at %3.", nullptr, minutes(facts.rhythm.alignment->interval))
        .arg(facts.label, reasons.time(AlignmentClock(*facts.rhythm.alignment).firstFrom(start)), reasons.time(start));
}

/// A start inside of a free Slot or between the starts of a window, or free Slots that overlap instead of following each other.
void addGrid(Reasons &reasons, const ScheduleFacts &facts, const Timeline &timeline, const Interval &wanted, Instant now, const Ignoring &ignoring) {
    const SlotFact *inside = nullptr;
    bool isSlotStart = false;
    for (const SlotFact &slot : facts.slotFacts) {
        const Standing standing = standingOf(facts, slot, now, ignoring);
        isSlotStart = isSlotStart || (standing != Standing::Absent && slot.interval.start == wanted.start);
        if (standing == Standing::Free && slot.interval.contains(wanted.start)) {
            inside = &slot;
        }
    }
    const Window *window = windowOffGrid(timeline, wanted.start);
    const bool isOnGrid = window == nullptr && std::any_of(facts.windows.begin(), facts.windows.end(), [&](const Window &one) { return one.interval.contains(wanted.start); });
    if (inside != nullptr && !isSlotStart && !isOnGrid && window == nullptr) {
        reasons.add(ErrorCode::OffGrid,
                    Text::tr("%1 is inside of a Slot of %2 that starts at %3.")
                        .arg(reasons.time(wanted.start), facts.label, reasons.time(inside->interval.start)),
                    facts.wordsOf(resourceKey(inside->id)).reference, inside->interval);
    } else if (window != nullptr && !isSlotStart) {
        reasons.add(ErrorCode::OffGrid, gridWords(reasons, facts, wanted.start, *window), facts.reference, window->interval);
    } else if (reasons.isEmpty()) {
        reasons.add(ErrorCode::OffGrid,
                    Text::tr("No Slots of %1 follow each other from %2 to %3.")
                        .arg(facts.label, reasons.time(wanted.start), reasons.time(wanted.end)),
                    facts.reference);
    }
}

} // namespace

std::vector<Clash> why(const ScheduleFacts &facts, Interval wanted, Instant now, const Ignoring &ignoring) {
    const Timeline timeline(agendaOf(facts, now, ignoring));
    if (timeline.offers(wanted)) {
        return {};
    }
    // what it would take if nobody else had any of it
    std::vector<FreeSlot> freeSlots;
    for (const SlotFact &slot : facts.slotFacts) {
        if (standingOf(facts, slot, now, ignoring) == Standing::Free) {
            freeSlots.push_back({slot.interval, slot.id});
        }
    }
    Interval taken = wanted;
    if (const auto run = SlotRuns(std::move(freeSlots)).covering(wanted); !run.empty()) {
        taken.end = std::max(taken.end, run.back().interval.end);
    }
    Reasons reasons(facts);
    if (!facts.active) {
        reasons.add(ErrorCode::ScheduleInactive, Text::tr("%1 takes no new bookings.").arg(facts.label), facts.reference);
    }
    addHorizon(reasons, facts, taken);
    addTaken(reasons, facts, taken, now, ignoring);
    addHours(reasons, facts, wanted, now, ignoring);
    addGrid(reasons, facts, timeline, wanted, now, ignoring);
    return reasons.take();
}

} // namespace praxidesk::availability
