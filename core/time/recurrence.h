#pragma once
// RFC 5545 recurrence rules on the wall clock, through libical. Occurrences are wall-clock times: what instant each is
// belongs to the zone (Zone::toInstant), so 09:00 stays 09:00 across a DST change.

#include "core/time/zone.h"

#include <tl/expected.hpp>

#include <vector>

namespace praxidesk {

class Recurrence {
public:
    /// Whether `start` (DTSTART) is an occurrence also where the rule does not have it, as RFC 5545 wants it for events.
    enum class StartCounts { Always, IfTheRuleHasIt };
    /// `rule` with or without "RRULE:", by days at the most often. UNTIL is wall clock too, a date that whole day.
    /// The error is a sentence for people that says what is wrong with the rule.
    [[nodiscard]] static tl::expected<Recurrence, QString> parse(QStringView rule, WallClock start,
                                                                 StartCounts startCounts = StartCounts::Always);

    [[nodiscard]] QString rule() const;             ///< without "RRULE:", upper case
    [[nodiscard]] WallClock start() const;
    [[nodiscard]] bool isEndless() const;           ///< neither COUNT nor UNTIL
    /// Ascending; those on days from `first` to `last` (inclusive), at most `limit`. A far window does not pay for what
    /// lies before it (unless the rule counts).
    [[nodiscard]] std::vector<WallClock> occurrences(QDate first, QDate last, int limit) const;

private:
    Recurrence(QString rule, WallClock start, StartCounts startCounts)
        : m_rule(std::move(rule)), m_start(start), m_startCounts(startCounts) {}
    QString m_rule;
    WallClock m_start;
    StartCounts m_startCounts;
};

} // namespace praxidesk
