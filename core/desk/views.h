#pragma once
// What a calendar asks of the desk in one go: read from the store's range queries, never from JSON.

#include "core/availability/availability.h"
#include "core/store/store.h"

#include <QDate>

namespace praxidesk::desk {

/// One actor within the interval asked for. Indices point into the picture's lists.
struct ActorPicture {
    ActorId actor;
    QString name;
    std::vector<ScheduleId> schedules;              ///< of this actor, active ones first
    bool hasActiveSchedule = false;
    availability::IntervalSet hours;                ///< where there are Slots, whatever became of them; without blocks' and bookings' own
    availability::IntervalSet free;                 ///< bookable now on at least one schedule
    std::vector<Instant> slotStarts;                ///< of free Slots that lie in `free`; ascending
    std::vector<size_t> appointments;
    std::vector<size_t> blocks;
    std::vector<size_t> holds;
    std::vector<size_t> taken;
};

/// One entry per hold, over however many Slots of one schedule it runs.
struct HoldPicture {
    SlotId id;                                      ///< the hold's first Slot: what release and book want
    ScheduleId schedule;
    Interval interval;
    QString owner;
    QString forWhom;
    std::optional<Instant> expires;                 ///< nullopt: kept by somebody else's program
};

struct BlockPicture {
    SlotId id;
    ScheduleId schedule;
    Interval interval;
    BlockKind kind = BlockKind::Other;
    QString comment;
    QString group;                                  ///< blocks made in one step share it
    QString rule = {};                              ///< RRULE of one that recurs
};

/// Busy Slots that no visit of this clinic explains: another program booked there. Those of one schedule that touch are one.
struct TakenPicture {
    SlotId id;                                      ///< the first
    ScheduleId schedule;
    Interval interval;
    QString comment;
};

struct DayPicture {
    std::vector<ActorPicture> actors;               ///< in the order asked for
    std::vector<store::AppointmentRow> appointments; ///< by start; all statuses, also those that take no time
    std::vector<bool> displaced;                    ///< per appointment: it takes time, and a block of one of its actors' schedules overlaps it
    std::vector<BlockPicture> blocks;               ///< by start
    std::vector<HoldPicture> holds;                 ///< unexpired; by start
    std::vector<TakenPicture> taken;                ///< where the actor has no free time on another schedule; by actor and start
};

/// Of one actor with an active schedule.
struct FreeTime {
    ActorId actor;
    Milliseconds free{0};                           ///< bookable on at least one schedule
};

/// Minutes of one day of the clinic's zone, summed over schedules (free, blocked) and actors (booked).
struct DayLoad {
    QDate date;
    Minutes free{0};
    Minutes booked{0};
    Minutes blocked{0};
    friend bool operator==(const DayLoad &, const DayLoad &) = default;
};

} // namespace praxidesk::desk
