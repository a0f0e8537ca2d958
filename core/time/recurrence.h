#pragma once
// RFC 5545 recurrence rules on the wall clock, through libical. Occurrences are wall-clock times: what instant each is
// belongs to the zone (Zone::toInstant), so 09:00 stays 09:00 across a DST change.

#include "core/time/zone.h"

#include <tl/expected.hpp>

#include <vector>

namespace praxidesk {

class Recurrence {
public:
    /// `rule` with or without "RRULE:". `start` is the first occurrence (DTSTART), whether the rule has it or not.
    /// The error is a sentence for people that says what is wrong with the rule.
    [[nodiscard]] static tl::expected<Recurrence, QString> parse(QStringView rule, WallClock start);

    [[nodiscard]] QString rule() const;             ///< without "RRULE:", upper case
    [[nodiscard]] WallClock start() const;
    [[nodiscard]] bool isEndless() const;           ///< neither COUNT nor UNTIL
    /// Ascending; those on days from `first` to `last` (inclusive), at most `limit`. A far window does not pay for what
    /// lies before it (unless the rule counts).
    [[nodiscard]] std::vector<WallClock> occurrences(QDate first, QDate last, int limit) const;

private:
    Recurrence(QString rule, WallClock start) : m_rule(std::move(rule)), m_start(start) {}
    QString m_rule;
    WallClock m_start;
};

} // namespace praxidesk
