#pragma once
// Takes the busy times of an iCalendar file as blocks of a schedule (OCCUPANCY.md, "block").

#include "core/exchange/exchange.h"

namespace praxidesk::exchange {

/// One busy-unavailable Slot for each busy time; free Slots under it become busy-unavailable, remembered as taken by it.
/// The ids follow from the event's, so that the same calendar can come again: what moved moves, what is the same stays.
[[nodiscard]] Result<void> takeCalendar(const QByteArray &calendar, ScheduleId schedule, store::Writer &writer,
                                        const store::Store &store, FileReport &report);

} // namespace praxidesk::exchange
