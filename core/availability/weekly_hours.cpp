#include "core/availability/weekly_hours.h"

#include "core/time/recurrence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
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

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WeeklyHours)
};

/// Where a recurrence counts from that has no first day.
const QDate noValidFrom(1970, 1, 1);

bool isFor(const WeeklyRule &rule, const QStringList &service) {
    return rule.serviceTypes.isEmpty() || service.isEmpty()
        || std::any_of(service.begin(), service.end(), [&rule](const QString &name) { return rule.serviceTypes.contains(name, Qt::CaseInsensitive); });
}

/// A weekly rule on the axis of Julian days: whether it applies is a few comparisons.
class PlainRule {
public:
    explicit PlainRule(const WeeklyRule &rule) : m_rule(rule) {
        for (const int day : rule.weekdays) {
            m_weekdays |= 1U << ((day + 6) % 7);
        }
        m_from = rule.validFrom ? rule.validFrom->toJulianDay() : std::numeric_limits<qint64>::min();
        m_to = rule.validTo ? rule.validTo->toJulianDay() : std::numeric_limits<qint64>::max();
    }
    [[nodiscard]] bool appliesTo(qint64 day) const {
        const bool isItsDay = (m_weekdays >> (day % 7) & 1U) != 0 && day >= m_from && day <= m_to; // Julian day 0 was a Monday
        return isItsDay && (m_rule.weeks == WeeklyRule::Weeks::Every || praxidesk::availability::appliesTo(m_rule, QDate::fromJulianDay(day)));
    }
    [[nodiscard]] const std::vector<DayWindow> &windows() const { return m_rule.windows; }

private:
    const WeeklyRule &m_rule;
    unsigned m_weekdays = 0;
    qint64 m_from;
    qint64 m_to;
};

void addRecurring(std::vector<std::pair<qint64, const WeeklyRule *>> &days, const WeeklyRule &rule, QDate first, QDate last) {
    constexpr int most = 4000;                      // more than a day each over ten years
    const auto recurrence = Recurrence::parse(rule.rrule, {rule.validFrom.value_or(noValidFrom), QTime(0, 0)}, Recurrence::StartCounts::IfTheRuleHasIt);
    if (!recurrence) {
        return;
    }
    for (const WallClock &occurrence : recurrence->occurrences(first, rule.validTo ? std::min(last, *rule.validTo) : last, most)) {
        days.emplace_back(occurrence.date.toJulianDay(), &rule);
    }
}

/// Wall clock to instant for days in a row. As long as the offset stays what it is for a day and more around, it is
/// looked up once; around a change Zone decides.
class DayClock {
public:
    explicit DayClock(const Zone &zone) : m_zone(zone) {}

    [[nodiscard]] Instant instant(qint64 day, QTime time) {
        return isSteady(day) ? naive(day) + Milliseconds(time.msecsSinceStartOfDay()) - m_steady.offset
                             : m_zone.toInstant({QDate::fromJulianDay(day), time});
    }
    [[nodiscard]] bool exists(qint64 day) { return isSteady(day) || !m_zone.day(QDate::fromJulianDay(day)).isEmpty(); }

private:
    static constexpr qint64 dayOfEpoch = 2'440'588;
    static constexpr qint64 margin = 2;             ///< days; more than any zone is away from UTC, or skips
    [[nodiscard]] static Instant naive(qint64 day) { return Instant(std::chrono::hours(24) * (day - dayOfEpoch)); }

    [[nodiscard]] bool isSteady(qint64 day) {
        if (day >= m_first && day < m_last) {
            return true;
        }
        if (day == m_asked) {
            return false;
        }
        m_asked = day;
        m_steady = m_zone.steadyAround(naive(day));
        const Interval around{naive(day - margin), naive(day + margin + 1)};
        if (!m_steady.interval.covers(around)) {
            return false;
        }
        m_first = day;
        const Instant end = std::min(m_steady.interval.end, around.end + std::chrono::hours(24) * 100'000);
        m_last = dayOfEpoch + std::chrono::floor<std::chrono::days>(end.time_since_epoch()).count() - margin;
        return true;
    }

    const Zone &m_zone;
    Zone::Steady m_steady;
    qint64 m_first = 0;
    qint64 m_last = 0;                              ///< [first, last) is steady
    qint64 m_asked = std::numeric_limits<qint64>::min();
};

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
                           Text::tr("“%1” is not a day or a range of days, such as MO, MO-FR or MO,WE.").arg(part.trimmed()));
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
            return failure(ErrorCode::InvalidArgument, Text::tr("“%1” is not a window of time, such as 08:00-12:00.").arg(part.trimmed()));
        }
        windows.push_back({*start, *end});
    }
    return windows;
}

Result<std::vector<WeeklyRule>> parseWeeklyRules(QStringView text) {
    std::vector<WeeklyRule> rules;
    while (true) {
        // the parts of a recurrence are separated by ';' as well: it ends at the first space
        const QStringView rest = text.trimmed();
        const auto space = rest.indexOf(u' ');
        const bool recurs = rest.startsWith(QLatin1String("RRULE:"), Qt::CaseInsensitive);
        const auto end = rest.indexOf(u';', recurs ? std::max(space, qsizetype(0)) : 0);
        const QStringView rule = end < 0 ? rest : rest.left(end).trimmed();
        if (space < 0 || space >= rule.size()) {
            return failure(ErrorCode::InvalidArgument,
                           Text::tr("“%1” is not a rule; it takes days and windows, such as “MO-FR 08:00-12:00,13:00-17:00”.").arg(rule));
        }
        WeeklyRule parsed;
        if (recurs) {
            const auto recurrence = Recurrence::parse(rule.left(space), {noValidFrom, QTime(0, 0)});
            if (!recurrence) {
                return failure(ErrorCode::InvalidArgument, recurrence.error());
            }
            parsed.rrule = recurrence->rule();
        } else {
            auto days = parseWeekdays(rule.left(space));
            if (!days) {
                return tl::unexpected(days.error());
            }
            parsed.weekdays = std::move(*days);
        }
        auto dayWindows = parseDayWindows(rule.mid(space + 1));
        if (!dayWindows) {
            return tl::unexpected(dayWindows.error());
        }
        parsed.windows = std::move(*dayWindows);
        rules.push_back(std::move(parsed));
        if (end < 0) {
            return rules;
        }
        text = rest.mid(end + 1);
    }
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
    return (rule.rrule.isEmpty() ? days.join(u',') : QStringLiteral("RRULE:") + rule.rrule) + u' ' + windows.join(u',');
}

std::vector<Window> windows(const WeeklyHours &hours, const Zone &zone, QDate first, QDate last, const QStringList &service) {
    std::vector<Window> result;
    if (!first.isValid() || !last.isValid() || last < first) {
        return result;
    }
    std::vector<PlainRule> plain;
    std::vector<std::pair<qint64, const WeeklyRule *>> recurring; // by day
    for (const WeeklyRule &rule : hours.rules) {
        if (!isFor(rule, service)) {
            continue;
        }
        if (rule.rrule.isEmpty()) {
            plain.emplace_back(rule);
        } else {
            addRecurring(recurring, rule, first, last);
        }
    }
    std::stable_sort(recurring.begin(), recurring.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    auto recurs = recurring.begin();
    auto exception = hours.exceptions.lower_bound(first);
    DayClock clock(zone);
    const auto add = [&](qint64 day, const std::vector<DayWindow> &ofDay) {
        for (const DayWindow &window : ofDay) {
            const Interval interval{clock.instant(day, window.start), clock.instant(window.end > window.start ? day : day + 1, window.end)};
            if (!interval.isEmpty()) {
                result.push_back({QDate::fromJulianDay(day), interval});
            }
        }
    };
    for (qint64 day = first.toJulianDay(); day <= last.toJulianDay(); ++day) {
        const bool isException = exception != hours.exceptions.end() && exception->first.toJulianDay() == day;
        const auto recursUntil = std::find_if(recurs, recurring.end(), [day](const auto &one) { return one.first > day; });
        const bool isDay = clock.exists(day);
        if (isException && isDay) {
            add(day, exception->second.windows);
        } else if (isDay) {
            for (const PlainRule &rule : plain) {
                if (rule.appliesTo(day)) {
                    add(day, rule.windows());
                }
            }
            for (auto one = recurs; one != recursUntil; ++one) {
                add(day, one->second->windows);
            }
        }
        exception = isException ? std::next(exception) : exception;
        recurs = recursUntil;
    }
    const auto earlier = [](const Window &a, const Window &b) { return a.interval < b.interval; };
    if (!std::is_sorted(result.begin(), result.end(), earlier)) {
        std::sort(result.begin(), result.end(), earlier);
    }
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
