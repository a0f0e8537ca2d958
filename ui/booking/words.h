#pragma once
// How times, people and offers read on the screen. Wall clock of the clinic's zone; days in the locale's words.

#include "core/desk/desk.h"

#include <QString>

namespace praxidesk::booking {

/// "09:00", as in the grid.
[[nodiscard]] QString timeText(Instant instant, const Zone &zone);
/// "09:00–09:20".
[[nodiscard]] QString rangeText(const Interval &interval, const Zone &zone);
/// "40 min", "2 h", "2 h 20".
[[nodiscard]] QString durationText(Milliseconds duration);
/// "Tue 17".
[[nodiscard]] QString shortDay(QDate date);
/// "Tuesday 17 November".
[[nodiscard]] QString longDay(QDate date);
/// "today", "tomorrow", else "Tue 17"; with the month when it is another one than today's.
[[nodiscard]] QString relativeDay(QDate date, QDate today);
/// "born 14 March 1987 (39)"; empty without a birth date.
[[nodiscard]] QString bornText(QDate birthDate, QDate today);
/// The date as bornText writes it.
[[nodiscard]] QString birthDateText(QDate birthDate);
/// "expected", "waiting", "in room", "done" …
[[nodiscard]] QString statusText(AppointmentStatus status);
[[nodiscard]] QString responseText(ParticipationStatus status);
[[nodiscard]] QString promiseText(Promise promise);
[[nodiscard]] QString blockKindText(BlockKind kind);

/// Name of a schedule: that of its first practitioner, else of its first actor.
[[nodiscard]] QString scheduleName(const store::Store &store, const Schedule &schedule);
[[nodiscard]] QString scheduleName(const store::Store &store, ScheduleId id);
/// "GP", "Heart": specialty, else service type, else category; may be empty.
[[nodiscard]] QString scheduleRole(const Schedule &schedule);

/// True for rooms and devices: they go with a visit, they do not give it.
[[nodiscard]] bool isPlaceOrThing(ResourceType type);

/// A sentence for each clash, none twice: that a visit lies there says it all, that its Slots are busy is the same again.
[[nodiscard]] QStringList clashSentences(const std::vector<Clash> &clashes);

/// What went wrong, as one paragraph: the message and each clash that it does not already name.
[[nodiscard]] QString errorText(const Error &error);

} // namespace praxidesk::booking
