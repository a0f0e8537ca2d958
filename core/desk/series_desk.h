#pragma once
// What recurs: series of appointments (weekly check-ups) and recurring blocks. Occurrences are single resources that are
// linked; wall-clock times stay across DST changes. Every step, over however many occurrences, is one transaction and
// one undo.

#include "core/desk/desk.h"

#include <map>

namespace praxidesk::desk {

/// Which occurrences an edit means, counted from the one it was made on.
enum class Scope { This, ThisAndFollowing, All };

/// An endless rule is cut there, after two years, and at the end of the schedules' planning horizon; whichever is first.
/// A rule that ends by itself is refused when it has more occurrences.
inline constexpr int mostOccurrences = 500;

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

/// With a scope of more than this one, `move`, `cancel` and `edit` leave alone whatever has begun or is over: occurrences
/// that are past, arrived, fulfilled, missed or cancelled. One that was moved on its own (SeriesLink::changed) is
/// cancelled and edited with the others, but not moved with them: somebody agreed on its time. This and following keep
/// their series: the identifier is not split.
/// A block's time on one schedule.
struct BlockedTime {
    ScheduleId schedule;
    Interval interval;
    friend bool operator==(const BlockedTime &, const BlockedTime &) = default;
};

class SeriesDesk {
public:
    explicit SeriesDesk(Desk &desk) : m_desk(desk) {}

    /// Every occurrence with its clashes, also of skipped ones. InvalidArgument for a rule that is none.
    [[nodiscard]] Result<std::vector<Occurrence>> preview(const SeriesRequest &request) const;
    /// All or none; the first clash that nothing excuses refuses the whole.
    [[nodiscard]] Result<std::vector<AppointmentId>> book(const SeriesRequest &request);
    /// A sentence that says where and why an endless rule is cut; empty for a rule that ends by itself.
    [[nodiscard]] Result<QString> cutRemark(const SeriesRequest &request) const;

    /// By occurrence number; just this one where it is no series.
    [[nodiscard]] std::vector<AppointmentId> occurrences(AppointmentId appointment, Scope scope) const;
    /// What moving would meet, per occurrence that would move; the time that they leave counts as free.
    [[nodiscard]] Result<std::vector<Occurrence>> previewMove(const SeriesMove &move) const;
    /// A single one that moves is marked as changed.
    [[nodiscard]] Result<std::vector<AppointmentId>> move(const SeriesMove &move);
    [[nodiscard]] Result<std::vector<AppointmentId>> cancel(AppointmentId appointment, Scope scope, const QString &reason);
    /// `edit.appointment` says from which occurrence on.
    [[nodiscard]] Result<std::vector<AppointmentId>> edit(const Desk::Edit &edit, Scope scope);

    /// Both ends are wall-clock times; where a DST gap leaves nothing between them, the length stays.
    [[nodiscard]] Result<std::vector<Interval>> blockOccurrences(const RecurringBlock &block) const;
    [[nodiscard]] Result<BlockOutcome> block(const RecurringBlock &block);
    [[nodiscard]] Result<QString> cutRemark(const RecurringBlock &block) const;
    /// The request's first interval is where this occurrence goes; the others move by the same wall-clock distance. Those
    /// that were moved on their own (LocalFacts::blockChanged) keep their time and take over the rest.
    [[nodiscard]] Result<BlockOutcome> editBlock(SlotId block, Scope scope, const BlockRequest &request);
    /// Those of other schedules keep theirs: a request that names another one is about the occurrences beside this block.
    /// Where `editBlock` puts each occurrence, by start; nothing is written.
    [[nodiscard]] std::vector<BlockedTime> editedTimes(SlotId block, Scope scope, const BlockRequest &request) const;
    /// Each once, by start.
    [[nodiscard]] static std::vector<Interval> intervalsOf(const std::vector<BlockedTime> &times);
    [[nodiscard]] std::vector<AppointmentId> displacedBy(const std::vector<BlockedTime> &times) const;
    [[nodiscard]] Result<void> unblock(SlotId block, Scope scope);
    /// Blocks that recur with this one, on all schedules that were blocked in the same step, by start; one alone when it does
    /// not recur.
    [[nodiscard]] std::vector<SlotId> blockOccurrences(SlotId block, Scope scope) const;

private:
    Desk &m_desk;
};

} // namespace praxidesk::desk
