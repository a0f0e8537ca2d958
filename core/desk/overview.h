#pragma once
// What a month shows of each day, in figures: from range queries bounded by the days asked for, whatever else the clinic holds.

#include "core/desk/desk.h"

namespace praxidesk::desk {

/// A block long enough to be told by name: leave, a course, an afternoon's meeting. Those alike of several actors are one.
struct DayNote {
    BlockKind kind = BlockKind::Other;
    QString comment;
    Interval interval;                              ///< within the day
    bool wholeDay = false;                          ///< nothing is left of these actors' hours
    std::vector<ActorId> actors;                    ///< in the order asked for
    friend bool operator==(const DayNote &, const DayNote &) = default;
};

/// One day of the clinic's zone. Minutes are summed over actors; an actor's schedules at the same time count once.
struct DayOverview {
    QDate date;
    Minutes hours{0};                               ///< when they work, whatever became of it
    Minutes booked{0};                              ///< also outside of hours
    Minutes blocked{0};                             ///< of hours, without what is booked there
    Minutes free{0};                                ///< bookable from now on
    int visits = 0;                                 ///< that begin on this day, each once; without cancelled ones and no-shows
    int noShows = 0;
    int overbooked = 0;
    int conflicts = 0;                              ///< to be decided
    int refused = 0;                                ///< by the server
    std::vector<DayNote> notes;                     ///< by start
    friend bool operator==(const DayOverview &, const DayOverview &) = default;
};

class ActorSupply;

/// Reads days in bites as large as the caller has time for. What schedules say is read once: after one of them (or an
/// actor, or parameters) changed, make another reader.
class OverviewReader {
public:
    OverviewReader(const Desk &desk, std::vector<ActorId> actors);
    ~OverviewReader();
    OverviewReader(const OverviewReader &) = delete;
    OverviewReader &operator=(const OverviewReader &) = delete;

    /// One entry per existing day from `first` to `last`, both inclusive.
    [[nodiscard]] std::vector<DayOverview> days(QDate first, QDate last) const;

private:
    const Desk &m_desk;
    std::vector<ActorId> m_actors;
    std::unique_ptr<ActorSupply> m_supply;
};

} // namespace praxidesk::desk
