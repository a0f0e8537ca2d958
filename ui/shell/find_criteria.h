#pragma once
// What a search for a time asks for, as the form of the find panel says it; and how it could ask for less.

#include "core/desk/desk.h"

namespace praxidesk::shell {

enum class DayPart { Any, Morning, Afternoon, Evening };

struct FindCriteria {
    QString visit;                                  ///< label of the type of visit; empty: any
    Minutes duration{20};
    std::vector<ScheduleId> people;                 ///< empty: anybody
    bool allOf = false;
    std::vector<ActorId> rooms;                     ///< any of; empty: no matter
    QString specialty, service, category;           ///< empty: no matter
    QDate from, to;                                 ///< both inclusive
    DayPart dayPart = DayPart::Any;
    std::vector<int> weekdays{1, 2, 3, 4, 5, 6, 7};
    desk::FindRequest::Only only = desk::FindRequest::Only::Everything;
    friend bool operator==(const FindCriteria &, const FindCriteria &) = default;
};

/// Wall clock, start and end; nullopt: the whole day.
[[nodiscard]] std::optional<std::pair<QTime, QTime>> timesOf(DayPart part);

/// Schedules of people (and services): those that give visits. Rooms and devices only go with them.
[[nodiscard]] std::vector<Schedule> peopleSchedules(const store::Store &store);

[[nodiscard]] desk::FindRequest toRequest(const FindCriteria &criteria, const store::Store &store);

/// One thing less to ask for, in words for a button.
struct Loosening {
    QString label;                                  ///< "Any time of day"
    FindCriteria criteria;
};
/// Those that these criteria leave room for; the least painful first.
[[nodiscard]] std::vector<Loosening> loosenings(const FindCriteria &criteria, const store::Store &store);

} // namespace praxidesk::shell
