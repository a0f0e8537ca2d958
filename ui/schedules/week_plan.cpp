#include "ui/schedules/week_plan.h"

#include "core/time/recurrence.h"

#include <algorithm>

namespace praxidesk::schedules {
namespace {

int minuteOf(QTime time) { return time.hour() * 60 + time.minute(); }

std::vector<DayWindow> windowsOfDay(const std::vector<Span> &spans, int day) {
    std::vector<DayWindow> windows;
    for (const Span &span : spans) {
        if (span.day == day) {
            windows.push_back(windowOf(span));
        }
    }
    return windows;
}

/// One rule for all days with the same windows, in the order of their first day.
std::vector<WeeklyRule> rulesOf(const std::vector<Span> &spans) {
    std::vector<WeeklyRule> rules;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const auto windows = windowsOfDay(spans, day);
        if (windows.empty()) {
            continue;
        }
        const auto same = std::find_if(rules.begin(), rules.end(), [&windows](const WeeklyRule &rule) { return rule.windows == windows; });
        if (same != rules.end()) {
            same->weekdays.push_back(day);
        } else {
            rules.push_back({.weekdays = {day}, .windows = windows});
        }
    }
    return rules;
}

void addSpans(std::vector<Span> &spans, const WeeklyRule &rule) {
    for (const int day : rule.weekdays) {
        for (const DayWindow &window : rule.windows) {
            spans.push_back(spanOf(day, window));
        }
    }
}

} // namespace

bool HoursDraft::isEmpty() const {
    return byRule.empty() && std::all_of(plans.begin(), plans.end(), [](const WeekPlan &plan) { return plan.spans.empty(); });
}

HoursDraft draftOf(const WeeklyHours &hours) {
    HoursDraft draft{.exceptions = hours.exceptions, .grid = hours.grid};
    for (const WeeklyRule &rule : hours.rules) {
        if (!rule.rrule.isEmpty()) {
            draft.byRule.push_back(rule);
            continue;
        }
        const WeekPlan wanted{.weeks = rule.weeks, .validFrom = rule.validFrom, .validTo = rule.validTo, .serviceTypes = rule.serviceTypes};
        auto plan = std::find_if(draft.plans.begin(), draft.plans.end(), [&wanted](const WeekPlan &known) { return known.sameConditions(wanted); });
        if (plan == draft.plans.end()) {
            plan = draft.plans.insert(draft.plans.end(), wanted);
        }
        addSpans(plan->spans, rule);
    }
    for (WeekPlan &plan : draft.plans) {
        std::sort(plan.spans.begin(), plan.spans.end());
    }
    return draft;
}

WeeklyHours hoursOf(const HoursDraft &draft) {
    WeeklyHours hours;
    hours.exceptions = draft.exceptions;
    hours.grid = draft.grid;
    for (const WeekPlan &plan : draft.plans) {
        for (WeeklyRule &rule : rulesOf(plan.spans)) {
            rule.weeks = plan.weeks;
            rule.validFrom = plan.validFrom;
            rule.validTo = plan.validTo;
            rule.serviceTypes = plan.serviceTypes;
            hours.rules.push_back(std::move(rule));
        }
    }
    hours.rules.insert(hours.rules.end(), draft.byRule.begin(), draft.byRule.end());
    return hours;
}

std::vector<Span> withSpan(std::vector<Span> spans, Span added) {
    const auto overlaps = [&added](const Span &span) { return span.day == added.day && span.start < added.end && added.start < span.end; };
    for (auto hit = std::find_if(spans.begin(), spans.end(), overlaps); hit != spans.end(); hit = std::find_if(spans.begin(), spans.end(), overlaps)) {
        added.start = std::min(added.start, hit->start);
        added.end = std::min(std::max(added.end, hit->end), added.start + minutesOfDay);
        spans.erase(hit);
    }
    spans.insert(std::upper_bound(spans.begin(), spans.end(), added), added);
    return spans;
}

std::vector<Span> withoutSpan(std::vector<Span> spans, const Span &removed) {
    if (const auto found = std::find(spans.begin(), spans.end(), removed); found != spans.end()) {
        spans.erase(found);
    }
    return spans;
}

std::vector<Span> withChanged(std::vector<Span> spans, const Span &old, const Span &changed) {
    return withSpan(withoutSpan(std::move(spans), old), changed);
}

std::vector<Span> withDayCopied(std::vector<Span> spans, int day, const std::vector<int> &to) {
    std::vector<Span> model;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(model), [day](const Span &span) { return span.day == day; });
    for (const int target : to) {
        if (target == day) {
            continue;
        }
        std::erase_if(spans, [target](const Span &span) { return span.day == target; });
        for (const Span &span : model) {
            spans.push_back({target, span.start, span.end});
        }
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

QTime timeOf(int minute) { return QTime(minute / 60 % 24, minute % 60); }

DayWindow windowOf(const Span &span) { return {timeOf(span.start), timeOf(span.end)}; }

Span spanOf(int day, const DayWindow &window) {
    const int start = minuteOf(window.start);
    const int end = minuteOf(window.end);
    return {day, start, end > start ? end : end + minutesOfDay};
}

QString toText(const std::vector<Span> &spans) {
    QStringList parts;
    for (const WeeklyRule &rule : rulesOf(spans)) {
        parts << availability::toText(rule);
    }
    return parts.join(QStringLiteral("; "));
}

Result<std::vector<Span>> parseSpans(const QString &text) {
    std::vector<Span> spans;
    QString trimmed = text.simplified();
    while (trimmed.endsWith(u';')) {
        trimmed = trimmed.chopped(1).trimmed();
    }
    if (trimmed.isEmpty()) {
        return spans;
    }
    const auto rules = availability::parseWeeklyRules(trimmed);
    if (!rules) {
        return tl::unexpected(rules.error());
    }
    for (const WeeklyRule &rule : *rules) {
        addSpans(spans, rule);
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

std::vector<ExceptionRange> rangesOf(const std::map<QDate, DayException> &exceptions) {
    std::vector<ExceptionRange> ranges;
    for (const auto &[date, exception] : exceptions) {
        if (!ranges.empty() && ranges.back().last.addDays(1) == date && ranges.back().exception == exception) {
            ranges.back().last = date;
        } else {
            ranges.push_back({date, date, exception});
        }
    }
    return ranges;
}

tl::expected<std::vector<QDate>, QString> nextDates(const WeeklyRule &rule, QDate from, int limit) {
    constexpr int yearsAhead = 10;
    const QDate start = rule.validFrom.value_or(from);
    const QTime time = rule.windows.empty() ? QTime(0, 0) : rule.windows.front().start;
    const auto recurrence = Recurrence::parse(rule.rrule, {start, time});
    if (!recurrence) {
        return tl::unexpected(recurrence.error());
    }
    QDate last = from.addYears(yearsAhead);
    if (rule.validTo) {
        last = std::min(last, *rule.validTo);
    }
    std::vector<QDate> dates;
    for (const WallClock &occurrence : recurrence->occurrences(std::max(from, start), last, limit)) {
        dates.push_back(occurrence.date);
    }
    return dates;
}

} // namespace praxidesk::schedules
