#include "core/availability/weekly_hours.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace praxidesk::availability {
namespace {

constexpr std::array<QLatin1String, 7> weekdayWords{
    QLatin1String("MO"), QLatin1String("TU"), QLatin1String("WE"), QLatin1String("TH"),
    QLatin1String("FR"), QLatin1String("SA"), QLatin1String("SU"),
};

std::optional<int> weekday(QStringView word) {
    const auto found = std::find_if(weekdayWords.begin(), weekdayWords.end(), [word](QLatin1String known) {
        return word.compare(known, Qt::CaseInsensitive) == 0;
    });
    if (found == weekdayWords.end()) {
        return std::nullopt;
    }
    return int(found - weekdayWords.begin()) + 1;
}

std::optional<QTime> timeOfDay(QStringView text) {
    if (text.size() != 5) {
        return std::nullopt;
    }
    const QTime time = QTime::fromString(text.toString(), QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString tr(const char *text) { return QCoreApplication::translate("WeeklyHours", text); }

} // namespace

bool appliesTo(const WeeklyRule &rule, QDate date) {
    if (!rule.rrule.isEmpty() || (rule.validFrom && date < *rule.validFrom) || (rule.validTo && date > *rule.validTo)) {
        return false;
    }
    if (rule.weeks != WeeklyRule::Weeks::Every && (date.weekNumber() % 2 != 0) != (rule.weeks == WeeklyRule::Weeks::Odd)) {
        return false;
    }
    return std::find(rule.weekdays.begin(), rule.weekdays.end(), date.dayOfWeek()) != rule.weekdays.end();
}

Result<std::vector<int>> parseWeekdays(QStringView text) {
    std::set<int> days;
    for (const QStringView part : text.split(u',')) {
        const auto ends = part.trimmed().split(u'-');
        const auto first = weekday(ends.first());
        const auto last = weekday(ends.last());
        if (!first || !last || ends.size() > 2) {
            return failure(ErrorCode::InvalidArgument,
                           tr("“%1” is not a day or a range of days, such as MO, MO-FR or MO,WE.").arg(part.trimmed()));
        }
        for (int day = *first;; day = day % 7 + 1) { // SA-MO runs over the end of the week
            days.insert(day);
            if (day == *last) {
                break;
            }
        }
    }
    return std::vector<int>(days.begin(), days.end());
}

Result<std::vector<DayWindow>> parseDayWindows(QStringView text) {
    std::vector<DayWindow> windows;
    for (const QStringView part : text.split(u',')) {
        const auto ends = part.trimmed().split(u'-');
        // 24:00 is how people write the end of a day; the window then ends at the next midnight
        const QStringView endText = ends.last() == QLatin1String("24:00") ? QStringView(u"00:00") : ends.last();
        const auto start = timeOfDay(ends.first());
        const auto end = timeOfDay(endText);
        if (ends.size() != 2 || !start || !end) {
            return failure(ErrorCode::InvalidArgument, tr("“%1” is not a window of time, such as 08:00-12:00.").arg(part.trimmed()));
        }
        windows.push_back({*start, *end});
    }
    return windows;
}

Result<std::vector<WeeklyRule>> parseWeeklyRules(QStringView text) {
    std::vector<WeeklyRule> rules;
    for (const QStringView part : text.split(u';')) {
        const QStringView rule = part.trimmed();
        const auto space = rule.indexOf(u' ');
        if (space < 0) {
            return failure(ErrorCode::InvalidArgument,
                           tr("“%1” is not a rule; it takes days and windows, such as “MO-FR 08:00-12:00,13:00-17:00”.").arg(rule));
        }
        auto days = parseWeekdays(rule.left(space));
        if (!days) {
            return tl::unexpected(days.error());
        }
        auto dayWindows = parseDayWindows(rule.mid(space + 1));
        if (!dayWindows) {
            return tl::unexpected(dayWindows.error());
        }
        rules.push_back({.weekdays = std::move(*days), .windows = std::move(*dayWindows)});
    }
    return rules;
}

QString toText(const WeeklyRule &rule) {
    QStringList days;
    for (size_t i = 0; i < rule.weekdays.size();) {
        size_t last = i;
        while (last + 1 < rule.weekdays.size() && rule.weekdays[last + 1] == rule.weekdays[last] + 1) {
            ++last;
        }
        const auto word = [&rule](size_t index) { return QString(weekdayWords[size_t(rule.weekdays[index] - 1)]); };
        days << (last > i + 1 ? word(i) + u'-' + word(last) : last == i ? word(i) : word(i) + u',' + word(last));
        i = last + 1;
    }
    QStringList windows;
    for (const DayWindow &window : rule.windows) {
        windows << window.start.toString(QStringLiteral("HH:mm")) + u'-' + window.end.toString(QStringLiteral("HH:mm"));
    }
    return days.join(u',') + u' ' + windows.join(u',');
}

std::vector<Window> windows(const WeeklyHours &hours, const Zone &zone, QDate first, QDate last) {
    std::vector<Window> result;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        std::vector<DayWindow> ofDay;
        if (const auto exception = hours.exceptions.find(date); exception != hours.exceptions.end()) {
            ofDay = exception->second.windows;
        } else {
            for (const WeeklyRule &rule : hours.rules) {
                if (appliesTo(rule, date)) {
                    ofDay.insert(ofDay.end(), rule.windows.begin(), rule.windows.end());
                }
            }
        }
        if (ofDay.empty() || zone.day(date).isEmpty()) {
            continue;
        }
        for (const DayWindow &window : ofDay) {
            const QDate endDate = window.end > window.start ? date : date.addDays(1);
            const Interval interval{zone.toInstant({date, window.start}), zone.toInstant({endDate, window.end})};
            if (!interval.isEmpty()) {
                result.push_back({date, interval});
            }
        }
    }
    std::sort(result.begin(), result.end(), [](const Window &a, const Window &b) { return a.interval < b.interval; });
    return result;
}

std::vector<Interval> slotsIn(const Window &window, Minutes length) {
    std::vector<Interval> result;
    if (length <= Minutes::zero()) {
        return result;
    }
    for (Instant start = window.interval.start; start + length <= window.interval.end; start += length) {
        result.push_back({start, start + length});
    }
    return result;
}

} // namespace praxidesk::availability
