#pragma once
// Why a search found nothing in a stretch of time, in a few sentences for people.

#include "ui/shell/find_criteria.h"

namespace praxidesk::shell {

/// One sentence per reason, each with the names it holds for: no hours, fully booked, gaps too short, what forbids the rest.
/// Looks at no more than the first four weeks of `within`.
[[nodiscard]] QStringList whyNothing(const desk::Desk &desk, const desk::FindRequest &request, const Interval &within);

/// Why a visit cannot start there, one line per rule; empty when it is offered. Without a duration: what `book` would take.
[[nodiscard]] QString whyNot(const desk::Desk &desk, const std::vector<ScheduleId> &schedules, Instant start, std::optional<Milliseconds> duration);

/// Own, unexpired holds, each once over all its Slots; the one that ends soonest first.
struct OwnHold {
    SlotId id;                                      ///< what release and book want
    std::vector<ScheduleId> schedules;
    Interval interval;
    QString forWhom;
    Instant expires{};
};
[[nodiscard]] std::vector<OwnHold> ownHolds(const desk::Desk &desk);

/// "4 min", in the last minute "40 s".
[[nodiscard]] QString timeLeft(Milliseconds left);

} // namespace praxidesk::shell
