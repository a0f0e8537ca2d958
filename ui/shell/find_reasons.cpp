#include "ui/shell/find_reasons.h"

#include "ui/booking/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace praxidesk::shell {
namespace {

using availability::IntervalSet;

struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

constexpr int mostDays = 28;
constexpr qsizetype mostRules = 3;

/// What the weekdays and times of day leave of a stretch of time.
IntervalSet wantedTime(const Zone &zone, const desk::FindRequest &request, const Interval &within) {
    std::vector<Interval> parts;
    const QDate first = zone.dateOf(within.start);
    for (QDate date = first; date < first.addDays(mostDays) && zone.day(date).start < within.end; date = date.addDays(1)) {
        if (!request.weekdays.empty() && std::ranges::find(request.weekdays, date.dayOfWeek()) == request.weekdays.end()) {
            continue;
        }
        Interval part = zone.day(date);
        if (request.timeOfDay) {
            part = {zone.toInstant({date, request.timeOfDay->first}), zone.toInstant({date, request.timeOfDay->second})};
        }
        part = {std::max(part.start, within.start), std::min(part.end, within.end)};
        if (part.start < part.end) {
            parts.push_back(part);
        }
    }
    return IntervalSet(std::move(parts));
}

/// Whether there is time of any kind to give, taken or not.
bool hasHours(const availability::ScheduleFacts &facts, const IntervalSet &wanted, Instant now) {
    std::vector<Interval> hours;
    for (const auto &slot : facts.slotFacts) {
        if (!slot.isBlock && availability::statusAt(slot, now)) {
            hours.push_back(slot.interval);
        }
    }
    for (const auto &window : facts.windows) {
        hours.push_back(window.interval);
    }
    return !IntervalSet(std::move(hours)).intersected(wanted).isEmpty();
}

Interval longest(const IntervalSet &set) {
    return *std::ranges::max_element(set.intervals(), {}, &Interval::duration);
}

QString list(const QStringList &names) {
    return QLocale().createSeparatedList(names);
}

} // namespace

QStringList whyNothing(const desk::Desk &desk, const desk::FindRequest &request, const Interval &within) {
    const auto &store = desk.store();
    const auto &zone = store.zone();
    const auto wanted = wantedTime(zone, request, within);
    if (wanted.isEmpty()) {
        return {ReasonWords::tr("None of the chosen weekdays and times lies in these days.")};
    }
    const Interval looked{wanted.intervals().front().start, wanted.intervals().back().end};
    const auto today = zone.dateOf(store.now());
    QStringList closed;
    QStringList full;
    QStringList sentences;
    for (const auto id : request.schedules) {
        const auto facts = desk.facts(id, looked);
        if (!facts) {
            continue;
        }
        const QString name = booking::scheduleName(store, id);
        const auto open = availability::freeTime(*facts, store.now()).intersected(wanted);
        if (!hasHours(*facts, wanted, store.now())) {
            closed << name;
        } else if (open.isEmpty()) {
            full << name;
        } else if (const auto gap = longest(open); gap.duration() < request.duration) {
            sentences << ReasonWords::tr("%1 has no more than %2 at a time, %3 %4.", "name, length, day, time")
                             .arg(name, booking::durationText(gap.duration()), booking::relativeDay(zone.dateOf(gap.start), today), booking::timeText(gap.start, zone));
        } else if (const auto rules = desk.why(id, gap.start, request.duration); rules && !rules->empty()) {
            sentences << ReasonWords::tr("%1, %2 %3: %4", "name, day, time, reason")
                             .arg(name, booking::relativeDay(zone.dateOf(gap.start), today), booking::timeText(gap.start, zone), rules->front().message);
        } else {
            sentences << ReasonWords::tr("%1 is free, but not together with the others or as asked.", "name").arg(name);
        }
    }
    sentences = sentences.mid(0, mostRules);
    if (!full.isEmpty()) {
        sentences.prepend(ReasonWords::tr("Fully booked: %1.", "names").arg(list(full)));
    }
    if (!closed.isEmpty()) {
        sentences.append(ReasonWords::tr("No hours then: %1.", "names").arg(list(closed)));
    }
    return sentences;
}

QString whyNot(const desk::Desk &desk, const std::vector<ScheduleId> &schedules, Instant start, std::optional<Milliseconds> duration) {
    QStringList all;
    for (const auto id : schedules) {
        const auto rules = desk.why(id, start, duration);
        if (!rules) {
            continue;
        }
        if (rules->empty()) {
            return {};
        }
        for (const auto &rule : *rules) {
            if (!all.contains(rule.message) && all.size() < mostRules) {
                all << rule.message;
            }
        }
    }
    return all.join(QLatin1Char('\n'));
}

std::vector<OwnHold> ownHolds(const desk::Desk &desk) {
    const auto &store = desk.store();
    std::map<ResourceKey, OwnHold> holds;
    for (const auto &row : store.holds()) {
        if (row.holdOwner != desk.user() || !row.holdExpires || *row.holdExpires <= store.now()) {
            continue;
        }
        const auto head = row.heldBy ? row.heldBy : resourceKey(row.id);
        auto [at, isNew] = holds.try_emplace(head, OwnHold{narrow<SlotId>(head), {row.schedule}, row.interval, row.holdFor, *row.holdExpires});
        auto &hold = at->second;
        if (!isNew) {
            hold.interval = {std::min(hold.interval.start, row.interval.start), std::max(hold.interval.end, row.interval.end)};
            if (std::ranges::find(hold.schedules, row.schedule) == hold.schedules.end()) {
                hold.schedules.push_back(row.schedule);
            }
        }
    }
    std::vector<OwnHold> sorted;
    for (auto &[key, hold] : holds) {
        sorted.push_back(std::move(hold));
    }
    std::ranges::stable_sort(sorted, {}, &OwnHold::expires);
    return sorted;
}

QString timeLeft(Milliseconds left) {
    const int seconds = static_cast<int>(qMax<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(left).count()));
    return seconds >= 60 ? ReasonWords::tr("%n min", "time left of a hold", seconds / 60) : ReasonWords::tr("%n s", "time left of a hold", seconds);
}

} // namespace praxidesk::shell
