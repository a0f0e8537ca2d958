#pragma once
// What recurs: series of appointments (weekly check-ups) and recurring blocks. Occurrences are single resources that are
// linked; wall-clock times stay across DST changes. Every step, over however many occurrences, is one transaction and
// one undo.

#include "core/desk/desk.h"

#include <map>

namespace praxidesk::desk {

/// Which occurrences an edit means, counted from the one it was made on.
enum class Scope { This, ThisAndFollowing, All };

inline constexpr int mostOccurrences = 500;         ///< an endless rule is cut there, and after two years

struct SeriesRequest {
    BookingRequest first;                           ///< its start is the first occurrence
    QString rrule;                                  ///< RFC 5545, without "RRULE:"
    std::vector<int> skipped;                       ///< occurrence numbers (1 …) that are not booked
    std::map<int, Instant> moved;                   ///< occurrence number -> another start for it
};
/// One occurrence before anything is saved.
struct Occurrence {
    int number = 0;                                 ///< 1 …
    Interval interval;
    Preview preview;                                ///< clashes, warnings and the nearest alternatives
};

struct SeriesMove {
    AppointmentId appointment;
    Scope scope = Scope::This;
    std::optional<Instant> start;                   ///< of this occurrence; the others move by the same wall-clock distance
    std::optional<Milliseconds> duration;
    std::vector<ScheduleId> schedules;              ///< empty: keep
    bool overbook = false;
    QString reason;
};

struct RecurringBlock {
    BlockRequest first;                             ///< its intervals are the first occurrence
    QString rrule;
};

class SeriesDesk {
public:
    explicit SeriesDesk(Desk &desk) : m_desk(desk) {}

    /// Every occurrence with its clashes, also of skipped ones. InvalidArgument for a rule that is none.
    [[nodiscard]] Result<std::vector<Occurrence>> preview(const SeriesRequest &request) const;
    /// All or none; the first clash that nothing excuses refuses the whole.
    [[nodiscard]] Result<std::vector<AppointmentId>> book(const SeriesRequest &request);

    /// By occurrence number; just this one where it is no series.
    [[nodiscard]] std::vector<AppointmentId> occurrences(AppointmentId appointment, Scope scope) const;
    /// What moving would meet, per occurrence that would move.
    [[nodiscard]] Result<std::vector<Occurrence>> previewMove(const SeriesMove &move) const;
    /// Cancelled, missed, arrived and fulfilled occurrences stay where they are. A single one that moves is marked as changed.
    [[nodiscard]] Result<std::vector<AppointmentId>> move(const SeriesMove &move);
    [[nodiscard]] Result<std::vector<AppointmentId>> cancel(AppointmentId appointment, Scope scope, const QString &reason);
    /// `edit.appointment` says from which occurrence on.
    [[nodiscard]] Result<std::vector<AppointmentId>> edit(const Desk::Edit &edit, Scope scope);

    [[nodiscard]] Result<std::vector<Interval>> blockOccurrences(const RecurringBlock &block) const;
    [[nodiscard]] Result<BlockOutcome> block(const RecurringBlock &block);
    /// The request's first interval is where this occurrence goes; the others move by the same wall-clock distance.
    [[nodiscard]] Result<BlockOutcome> editBlock(SlotId block, Scope scope, const BlockRequest &request);
    [[nodiscard]] Result<void> unblock(SlotId block, Scope scope);
    /// Blocks that recur with this one on the same schedules, by start; one alone when it does not recur.
    [[nodiscard]] std::vector<SlotId> blockOccurrences(SlotId block, Scope scope) const;

private:
    Desk &m_desk;
};

} // namespace praxidesk::desk
