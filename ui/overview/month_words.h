#pragma once
// How a day of the month reads.

#include "ui/overview/month_content.h"
#include "ui/style/icons.h"

#include <QStringList>

namespace praxidesk::overview {

/// "17"; "1 Dec" where another month begins.
[[nodiscard]] QString dayNumber(const MonthContent &content, QDate date);
/// "54 visits · 2 no-shows", "no visits".
[[nodiscard]] QString visitsText(const desk::DayOverview &day);
/// "14 h 35 free"; empty for a day without any, or that is over.
[[nodiscard]] QString freeText(const desk::DayOverview &day);
/// What somebody has to look at: loudest first.
struct Mark {
    enum class Tone { Warning, Error };
    style::IconName icon;
    Tone tone;
    QString text;                                   ///< "1 conflict"
};
[[nodiscard]] std::vector<Mark> marksOf(const desk::DayOverview &day);
/// "Training course", "Dr. Okafor, leave", "Team day, 13:00".
[[nodiscard]] QString noteText(const MonthContent &content, const desk::DayNote &note, const Zone &zone);
/// The same, then what is left of it where there is less room: the icon tells a leave, so its person is enough.
[[nodiscard]] QStringList noteWays(const MonthContent &content, const desk::DayNote &note, const Zone &zone);
[[nodiscard]] style::IconName noteIcon(BlockKind kind);
/// A sentence for assistive technology that begins with the date: "Tuesday 17 November, today, 65 visits, 14 h 35 free, 1 conflict".
[[nodiscard]] QString spokenDay(const MonthContent &content, QDate date, const Zone &zone);
/// All of it, line by line.
[[nodiscard]] QString dayTip(const MonthContent &content, QDate date, const Zone &zone);

} // namespace praxidesk::overview
