#include "core/desk/series_times.h"

#include "core/availability/agenda.h"
#include "core/desk/situation.h"
#include "core/desk/text.h"
#include "core/time/recurrence.h"
#include "core/time/short_date.h"

#include <QLocale>

#include <algorithm>

namespace praxidesk::desk {
namespace {

constexpr qint64 dayMilliseconds = 86'400'000;
constexpr int longestYears = 100;                   // of a rule that ends by itself
constexpr int endlessYears = 2;

qint64 naive(const WallClock &wallClock) { return wallClock.date.toJulianDay() * dayMilliseconds + wallClock.time.msecsSinceStartOfDay(); }

std::optional<Instant> horizonOf(const store::Store &store, const std::vector<ScheduleId> &schedules) {
    std::optional<Instant> end;
    for (const ScheduleId id : schedules) {
        const auto schedule = store.schedule(id);
        if (schedule && schedule->horizonEnd && (!end || *schedule->horizonEnd < *end)) {
            end = schedule->horizonEnd;
        }
    }
    return end;
}

} // namespace

Milliseconds wallDistance(const WallClock &from, const WallClock &to) { return Milliseconds(naive(to) - naive(from)); }

WallClock shifted(const WallClock &wallClock, Milliseconds distance) {
    const qint64 value = naive(wallClock) + distance.count();
    return {QDate::fromJulianDay(value / dayMilliseconds), QTime::fromMSecsSinceStartOfDay(int(value % dayMilliseconds))};
}

Interval shiftedOnWall(const Zone &zone, Interval interval, Milliseconds distance) {
    const Instant start = zone.toInstant(shifted(zone.toWallClock(interval.start), distance));
    const Instant end = zone.toInstant(shifted(zone.toWallClock(interval.end), distance));
    return {start, end > start ? end : start + interval.duration()};
}

WallClock meantStart(const Zone &zone, Instant start, QTime timeOfDay) {
    const WallClock shown = zone.toWallClock(start);
    for (const QDate date : {shown.date, shown.date.addDays(-1)}) { // a gap may lie around midnight
        if (zone.toInstant({date, timeOfDay}) == start) {
            return {date, timeOfDay};
        }
    }
    return shown;
}

Result<Reach> reachOf(const store::Store &store, const QString &rule, Instant first, Milliseconds length, const std::vector<ScheduleId> &schedules) {
    const Zone &zone = store.zone();
    const WallClock start = zone.toWallClock(first);
    const auto recurrence = Recurrence::parse(rule, start);
    if (!recurrence) {
        return failure(ErrorCode::InvalidArgument, recurrence.error());
    }
    const bool endless = recurrence->isEndless();
    const QDate last = start.date.addYears(endless ? endlessYears : longestYears);
    const auto horizon = endless ? horizonOf(store, schedules) : std::nullopt;
    Reach reach;
    reach.rule = recurrence->rule();
    reach.cut = endless ? Reach::Cut::TwoYears : Reach::Cut::Not;
    std::optional<Instant> previous;
    for (const WallClock &occurrence : recurrence->occurrences(start.date, last, mostOccurrences + 1)) {
        const Instant instant = zone.toInstant(occurrence);
        if (zone.day(occurrence.date).isEmpty() || (previous && instant <= *previous)) {
            continue; // no such day; or a gap has moved it onto the one before
        }
        if (horizon && instant + length > *horizon) {
            reach.cut = Reach::Cut::Horizon;
            break;
        }
        if (int(reach.starts.size()) == mostOccurrences) {
            reach.cut = Reach::Cut::Count;
            break;
        }
        previous = instant;
        reach.starts.push_back(occurrence);
    }
    if (!endless && reach.cut == Reach::Cut::Count) {
        return failure(ErrorCode::InvalidArgument, Text::tr("This rule has more than %1 occurrences; let it end earlier.").arg(mostOccurrences));
    }
    if (reach.starts.empty()) {
        return failure(ErrorCode::InvalidArgument, Text::tr("This rule has no occurrence within the planning horizon."));
    }
    return reach;
}

QString remarkOn(const Reach &reach) {
    const QString last = reach.cut == Reach::Cut::Not ? QString() : shortDate(reach.starts.back().date);
    switch (reach.cut) {
    case Reach::Cut::Not: return {};
    case Reach::Cut::Horizon: return Text::tr("The rule has no end; its occurrences stop on %1, with the planning horizon.").arg(last);
    case Reach::Cut::TwoYears: return Text::tr("The rule has no end; its occurrences stop on %1, after two years.").arg(last);
    case Reach::Cut::Count: return Text::tr("The rule has no end; its occurrences stop on %1, after %2 of them.").arg(last).arg(mostOccurrences);
    }
    Q_UNREACHABLE();
}

void addClashesAmong(const store::Store &store, std::vector<Occurrence> &occurrences, const std::vector<ScheduleId> &schedules, const QString &service,
                     const std::vector<int> &skipped) {
    // where several visits share a time, buffers keep nobody away before it is full
    availability::Rhythm widest;
    for (const ScheduleId id : schedules) {
        const auto schedule = store.schedule(id);
        const auto rhythm = schedule ? layoutOf(store, *schedule, service).rhythm : availability::Rhythm();
        if (rhythm.capacity <= 1) {
            widest.bufferBefore = std::max(widest.bufferBefore, rhythm.bufferBefore);
            widest.bufferAfter = std::max(widest.bufferAfter, rhythm.bufferAfter);
        }
    }
    std::vector<size_t> taken;
    for (size_t i = 0; i < occurrences.size(); ++i) {
        Occurrence &occurrence = occurrences[i];
        if (std::find(skipped.begin(), skipped.end(), occurrence.number) != skipped.end()) {
            continue;
        }
        for (const size_t other : taken) {
            const Interval &before = occurrences[other].preview.interval;
            if (before.overlaps(occurrence.preview.interval)) {
                occurrence.preview.clashes.push_back({ErrorCode::PatientDoubleBooked, Text::tr("Occurrence %1 of this series is at the same time.").arg(occurrences[other].number),
                                                      {}, occurrences[other].interval});
            } else if (availability::withBuffers(widest, before).overlaps(occurrence.preview.interval)) {
                occurrence.preview.clashes.push_back({ErrorCode::SlotTaken, Text::tr("Occurrence %1 of this series is closer than the time that visits keep free around them.").arg(occurrences[other].number),
                                                      {}, occurrences[other].interval});
            }
        }
        taken.push_back(i);
    }
}

QString movedRule(const QString &rule, int days) {
    static const QStringList weekdays{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"), QStringLiteral("TH"),
                                      QStringLiteral("FR"), QStringLiteral("SA"), QStringLiteral("SU")};
    QStringList parts = rule.split(u';');
    if (days == 0 || !parts.contains(QStringLiteral("FREQ=WEEKLY"))) {
        return rule;
    }
    for (QString &part : parts) {
        const QString name = part.section(u'=', 0, 0);
        QString value = part.section(u'=', 1);
        if (name == QLatin1String("BYDAY")) {
            std::vector<qsizetype> numbers;
            for (const QString &weekday : value.split(u',')) {
                const qsizetype known = weekdays.indexOf(weekday);
                if (known < 0) {
                    return rule;
                }
                numbers.push_back(((known + days) % 7 + 7) % 7);
            }
            std::sort(numbers.begin(), numbers.end());
            QStringList rotated;
            for (const qsizetype number : numbers) {
                rotated << weekdays.at(number);
            }
            value = rotated.join(u',');
        } else if (name == QLatin1String("UNTIL")) {
            const QDate until = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
            value = until.isValid() ? until.addDays(days).toString(QStringLiteral("yyyyMMdd")) + value.mid(8) : value;
        }
        part = name + u'=' + value;
    }
    return parts.join(u';');
}

QString dayAndTime(const store::Store &store, Instant start) {
    const WallClock wallClock = store.zone().toWallClock(start);
    return QLocale().toString(wallClock.date, QStringLiteral("ddd d MMM")) + u' ' + wallClock.time.toString(QStringLiteral("HH:mm"));
}

Error errorOf(const store::Store &store, std::optional<Instant> start, Error error) {
    if (start) {
        error.message = Text::tr("%1: %2").arg(dayAndTime(store, *start), error.message);
    }
    return error;
}

} // namespace praxidesk::desk
