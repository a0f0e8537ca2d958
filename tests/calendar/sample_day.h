#pragma once
// Tuesday 17 November 2026 in a clinic of six, with every state that a card can have. And small builders for other content.

#include "core/time/zone.h"
#include "ui/calendar/grid_content.h"

namespace praxidesk::test {

[[nodiscard]] Zone zoneOf(const char *id);
/// "10:30" on a day, in a zone.
[[nodiscard]] Instant at(const Zone &zone, QDate date, const char *time);

[[nodiscard]] calendar::GridContent sampleDay();
[[nodiscard]] Instant sampleNow();          ///< 10:42
[[nodiscard]] calendar::GridContent sampleWeek();

/// One column per date with hours 08–12 and 13–17, all free, slots of `slotMinutes`.
[[nodiscard]] calendar::GridContent emptyDays(const Zone &zone, const std::vector<QDate> &dates, int slotMinutes = 20);
[[nodiscard]] calendar::Item appointment(qint64 key, size_t column, const Interval &interval, const char *name = "Homer Simpson");
/// Takes what items occupy out of the free stretches.
void occupy(calendar::GridContent &content);

} // namespace praxidesk::test
