#pragma once
// What a search needs of one schedule: its facts at one moment, without words. find, why and the pictures all go through
// it, so that they cannot disagree.

#include "core/availability/availability.h"

namespace praxidesk::availability {

/// Whether a Slot counts as free, as taken, or not at all.
enum class Standing { Absent, Free, Taken };
[[nodiscard]] Standing standingOf(const ScheduleFacts &facts, const SlotFact &slot, Instant now, const Ignoring &ignoring);

struct FreeSlot {
    Interval interval;
    SlotId id;
    friend bool operator==(const FreeSlot &, const FreeSlot &) = default;
    friend auto operator<=>(const FreeSlot &, const FreeSlot &) = default;
};

struct Agenda {
    ScheduleId schedule;
    bool active = true;                             ///< without: nothing is offered
    Rhythm rhythm = {};
    Interval horizon{Instant::min(), Instant::max()};
    std::vector<Window> windows = {};               ///< weekly hours; by start
    std::vector<FreeSlot> freeSlots = {};           ///< count as free by themselves, whatever lies over them; in order
    IntervalSet taken = {};                         ///< with what a visit keeps clear around it
};

[[nodiscard]] Agenda agendaOf(const ScheduleFacts &facts, Instant now, const Ignoring &ignoring = {});
[[nodiscard]] Interval horizonOf(const std::optional<Instant> &start, const std::optional<Instant> &end);

/// A visit and one of the actors that it takes.
struct Occupied {
    ActorId actor;
    Interval interval;
    AppointmentId appointment;
};
/// The instants where visits of one actor lie one over another as often as the capacity allows, buffers included.
[[nodiscard]] IntervalSet fullTimes(const Rhythm &rhythm, std::span<const Occupied> occupied);
[[nodiscard]] IntervalSet fullTimes(const ScheduleFacts &facts, const Ignoring &ignoring);
/// What a taken interval keeps from the visits beside it.
[[nodiscard]] inline Interval withBuffers(const Rhythm &rhythm, const Interval &taken) {
    return {taken.start - rhythm.bufferAfter, taken.end + rhythm.bufferBefore};
}

/// The same as the search over facts, for agendas that were made from somewhere else.
[[nodiscard]] std::vector<Offer> offers(std::vector<Agenda> schedules, const OfferQuery &query, std::vector<std::vector<Agenda>> alsoOneOf = {});

} // namespace praxidesk::availability
