#pragma once
// Weekly hours as a person edits them: one week of windows per set of conditions (every, odd or even weeks, from and to a
// date, for some services), beside the rules that only a recurrence can say. Values and pure functions.

#include "core/availability/weekly_hours.h"

#include <array>
#include <map>
#include <vector>

namespace praxidesk::schedules {

inline constexpr int minutesOfDay = 24 * 60;

/// A window of a weekday in minutes after its midnight. `end` is after `start`, and after 24:00 on the next day.
struct Span {
    int day = 1;                                    ///< Qt::Monday … Qt::Sunday
    int start = 0;
    int end = 0;
    friend bool operator==(const Span &, const Span &) = default;
    friend auto operator<=>(const Span &, const Span &) = default;
};

/// The weekly windows that hold under the same conditions.
struct WeekPlan {
    WeeklyRule::Weeks weeks = WeeklyRule::Weeks::Every;
    std::optional<QDate> validFrom = {};
    std::optional<QDate> validTo = {};
    QStringList serviceTypes = {};
    std::vector<Span> spans = {};                   ///< ascending

    [[nodiscard]] bool sameConditions(const WeekPlan &other) const {
        return weeks == other.weeks && validFrom == other.validFrom && validTo == other.validTo && serviceTypes == other.serviceTypes;
    }
    friend bool operator==(const WeekPlan &, const WeekPlan &) = default;
};

/// Everything that the weekly hours of a schedule consist of, while it is edited.
struct HoursDraft {
    std::vector<WeekPlan> plans = {};
    std::vector<WeeklyRule> byRule = {};            ///< those with an RRULE
    std::map<QDate, DayException> exceptions = {};
    Minutes grid{20};

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const HoursDraft &, const HoursDraft &) = default;
};

[[nodiscard]] HoursDraft draftOf(const WeeklyHours &hours);
/// The inverse: the same windows on every date. Days with equal windows become one rule; plans without any vanish.
[[nodiscard]] WeeklyHours hoursOf(const HoursDraft &draft);

// ---- windows of a week --------------------------------------------------------------------------------------------

/// With `added`; windows of the same day that it overlaps become one with it. Windows that only touch stay apart, since
/// each has its own grid.
[[nodiscard]] std::vector<Span> withSpan(std::vector<Span> spans, Span added);
[[nodiscard]] std::vector<Span> withoutSpan(std::vector<Span> spans, const Span &removed);
/// `changed` takes the place of `old`.
[[nodiscard]] std::vector<Span> withChanged(std::vector<Span> spans, const Span &old, const Span &changed);
/// The other days get the windows of `day` instead of theirs.
[[nodiscard]] std::vector<Span> withDayCopied(std::vector<Span> spans, int day, const std::vector<int> &to);

[[nodiscard]] DayWindow windowOf(const Span &span);
[[nodiscard]] Span spanOf(int day, const DayWindow &window);
[[nodiscard]] QTime timeOf(int minute);

// ---- as text --------------------------------------------------------------------------------------------------------

/// "MO-FR 08:00-12:00,13:00-17:00; SA 09:00-12:00".
[[nodiscard]] QString toText(const std::vector<Span> &spans);
/// Nothing for a blank text; the error names the part that is wrong.
[[nodiscard]] Result<std::vector<Span>> parseSpans(const QString &text);

// ---- exceptions -----------------------------------------------------------------------------------------------------

/// Neighbouring days with the same exception.
struct ExceptionRange {
    QDate first;
    QDate last;
    DayException exception;
    friend bool operator==(const ExceptionRange &, const ExceptionRange &) = default;
};
[[nodiscard]] std::vector<ExceptionRange> rangesOf(const std::map<QDate, DayException> &exceptions);

/// A rule by recurrence: its next dates from `from` on, at most `limit`. The error is the recurrence's.
[[nodiscard]] tl::expected<std::vector<QDate>, QString> nextDates(const WeeklyRule &rule, QDate from, int limit);

} // namespace praxidesk::schedules
