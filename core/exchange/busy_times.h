#pragma once
// Busy times of an iCalendar file (RFC 5545): events and free/busy, recurrences written out (libical).

#include "core/exchange/exchange.h"

namespace praxidesk::exchange {

struct BusyTime {
    QString uid;                                    ///< of the event; empty for free/busy time
    Instant occurrence;                             ///< what the calendar calls this occurrence, even after it was moved
    Interval interval;
    QString summary;
};
struct BusyTimes {
    std::vector<BusyTime> times;                    ///< in the order of the file
    std::vector<Refusal> refused;
    QStringList passedOver;                         ///< what does not take time: cancelled, transparent, free
};
/// Times without a zone are read in `zone`, all-day ones are its days. Recurrences go up to a year past `now` or their
/// start, whichever is later, and no more than a year back.
[[nodiscard]] BusyTimes readBusyTimes(const QByteArray &calendar, const Zone &zone, Instant now);

} // namespace praxidesk::exchange
