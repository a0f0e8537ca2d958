#pragma once
// Supply minus occupancy: what is free, where offers start, and why not (OCCUPANCY.md). Pure functions on values.

#include "core/availability/interval_set.h"
#include "core/availability/weekly_hours.h"
#include "core/model/resources.h"
#include "core/model/result.h"
#include "core/time/zone.h"

#include <QTime>

#include <map>
#include <span>

namespace praxidesk::availability {

struct SlotFact {
    SlotId id;
    Interval interval;
    SlotStatus status = SlotStatus::Free;
    std::optional<Instant> holdExpires = {};        ///< busy-tentative: counts as absent (or free, when it took one) afterwards
    bool holdTookFreeSlot = false;
    bool isBlock = false;
    SlotId takenBy = {};                            ///< the block that made this Slot busy-unavailable
    bool usedByVisit = false;                       ///< busy for an appointment; told only where the capacity is more than one
    bool ownOfVisit = false;                        ///< and made for it, on computed time
};
struct OccupancyFact {
    ActorId actor;
    Interval interval;
    AppointmentId appointment;
};
/// How a reason speaks of a Slot or an appointment.
struct Words {
    QString label = {};                             ///< comment, or "Homer Simpson, Follow-up"; may be empty
    QString reference = {};                         ///< "Slot/…", "Appointment/…"
};
/// How visits are laid into a schedule's time: SchedulingParameters resolved for one service, else the weekly hours' grid.
struct Rhythm {
    struct Alignment {
        Milliseconds interval = std::chrono::hours(1);
        Milliseconds offset{0};                     ///< after the start of the day in `zone`
        Zone zone = {};
        friend bool operator==(const Alignment &, const Alignment &) = default;
    };
    Milliseconds grid = Minutes(20);                ///< computed time: window start + k × grid
    std::optional<Alignment> alignment = {};        ///< replaces the grid
    Milliseconds bufferBefore{0};                   ///< kept clear of whatever is not free; may lie outside hours
    Milliseconds bufferAfter{0};
    int capacity = 1;                               ///< visits at the same time
    std::optional<Milliseconds> duration = {};      ///< of a visit that says none
    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

/// Everything that decides about one schedule within a range. Slots and occupancy are sorted by start.
struct ScheduleFacts {
    ScheduleId id;
    QString label;
    QString reference;
    bool active = true;
    std::optional<Instant> horizonStart;
    std::optional<Instant> horizonEnd;
    std::vector<ActorId> actors;
    std::vector<SlotFact> slotFacts;
    std::vector<OccupancyFact> occupancy;           ///< of its actors
    std::vector<Window> windows = {};               ///< weekly hours as instants, for the service asked for; by start
    Rhythm rhythm = {};
    Zone zone = {};                                 ///< of the times in words
    std::map<ResourceKey, Words> words = {};        ///< of its Slots and appointments; searches need none

    [[nodiscard]] Words wordsOf(ResourceKey key) const {
        const auto known = words.find(key);
        return known == words.end() ? Words() : known->second;
    }
};

/// An appointment that moves, or a hold that becomes a booking: what it has counts as free.
struct Ignoring {
    AppointmentId appointment;
    std::vector<SlotId> slotIds;                    ///< count as free whatever their status
    std::vector<SlotId> goneSlotIds = {};           ///< count as absent: the appointment's own, on computed time
};

/// What a Slot counts as at `now`: nullopt when it counts as absent (entered in error, or a hold that is over and had
/// made its own Slot); a hold that is over and had taken a free Slot counts as free.
[[nodiscard]] std::optional<SlotStatus> statusAt(const SlotFact &slot, Instant now);

/// Free Slots and weekly hours inside the planning horizon while the schedule is active.
[[nodiscard]] IntervalSet supply(const ScheduleFacts &facts, Instant now);
/// Supply without the non-free Slots and without what occupies the actors, each with the buffers around it.
[[nodiscard]] IntervalSet freeTime(const ScheduleFacts &facts, Instant now);
/// Where offers can start: starts of the free Slots that lie wholly in free time, and of computed time where a visit of
/// `duration` fits (without: the rhythm's, else as far as starts are apart, at most 20 minutes); ascending, each once.
[[nodiscard]] std::vector<Instant> starts(const ScheduleFacts &facts, Instant now, std::optional<Milliseconds> duration = {});

struct Offer {
    Interval interval;                              ///< [start, start + duration); the Slots may end later
    std::vector<ScheduleId> schedules;
    std::vector<SlotId> slotIds;                    ///< the free Slots it would take; empty for computed time
    friend bool operator==(const Offer &, const Offer &) = default;
};
struct OfferQuery {
    Interval within;                                ///< bounds [start, end) of the offer
    Milliseconds duration = Minutes(20);
    bool allOf = false;
    std::function<bool(Instant)> startAllowed = {}; ///< time of day, weekdays; empty: any
    std::function<Instant(Instant)> skipTo = {};    ///< after an offer at a start: where to go on (the next day); empty: at the next start
    bool oncePerSchedule = false;                   ///< any-of: the soonest of each schedule
    int limit = 100;                                ///< 0: all
};
/// Earliest first, then in the order of `schedules`. With `alsoOneOf` each offer has one schedule of every group beside,
/// all at once: the first of the group that can.
[[nodiscard]] std::vector<Offer> offers(std::span<const ScheduleFacts> schedules, const OfferQuery &query, Instant now,
                                        std::span<const std::vector<ScheduleFacts>> alsoOneOf = {});

/// Every rule that forbids [start, start + duration) on this schedule; empty exactly when it is offered.
[[nodiscard]] std::vector<Clash> why(const ScheduleFacts &facts, Interval wanted, Instant now, const Ignoring &ignoring = {});

/// The free Slots that [start, start+duration) would take: consecutive, starting exactly at `start`, ending as early as
/// any such run; empty if it can't, and where the time is computed.
[[nodiscard]] std::vector<SlotId> coveringSlots(const ScheduleFacts &facts, Interval wanted, Instant now, const Ignoring &ignoring = {});

} // namespace praxidesk::availability
