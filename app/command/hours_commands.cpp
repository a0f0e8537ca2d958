// Weekly hours and the Slots made from them.

#include "app/command/handlers.h"
#include "core/desk/supply_desk.h"

namespace praxidesk::command {
namespace {

QString words(const char *sentence) { return QString::fromUtf8(sentence); }
QByteArray day(const std::optional<QDate> &date) { return date ? text(date->toString(Qt::ISODate)) : QByteArray(); }

Result<ScheduleId> scheduleOf(const Session &session, const Arguments &arguments) {
    return session.schedules({arguments.value(QStringLiteral("schedule"))}).map([](const std::vector<ScheduleId> &found) { return found.front(); });
}

Result<std::optional<QDate>> optionalDay(const Arguments &arguments, const char *option) {
    const QString name = QString::fromLatin1(option);
    if (!arguments.has(name)) {
        return std::optional<QDate>();
    }
    return Session::day(arguments.value(name)).map([](QDate date) { return std::optional(date); });
}

QString windowsText(const std::vector<DayWindow> &windows) {
    WeeklyRule rule;
    rule.windows = windows;
    return availability::toText(rule).trimmed();
}
QString daysText(const std::vector<int> &weekdays) {
    WeeklyRule rule;
    rule.weekdays = weekdays;
    return availability::toText(rule).trimmed();
}
QString weeksText(WeeklyRule::Weeks weeks) {
    return weeks == WeeklyRule::Weeks::Odd ? QStringLiteral("odd") : weeks == WeeklyRule::Weeks::Even ? QStringLiteral("even") : QString();
}
QByteArray unlessEmpty(const QString &value) { return value.isEmpty() ? QByteArray() : text(value); }

QByteArray ruleObject(const WeeklyRule &rule, const WeeklyHours &hours) {
    std::vector<QByteArray> services;
    for (const QString &service : rule.serviceTypes) {
        services.push_back(text(service));
    }
    return object({{"days", unlessEmpty(daysText(rule.weekdays))},
                   {"rrule", unlessEmpty(rule.rrule)},
                   {"windows", text(windowsText(rule.windows))},
                   {"slot", QByteArray::number(qint64(hours.grid.count()))},
                   {"weeks", unlessEmpty(weeksText(rule.weeks))},
                   {"from", day(rule.validFrom)},
                   {"to", day(rule.validTo)},
                   {"serviceType", services.empty() ? QByteArray() : array(services)}});
}

QStringList ruleRow(const WeeklyRule &rule) {
    QStringList notes;
    if (rule.weeks != WeeklyRule::Weeks::Every) {
        notes << weeksText(rule.weeks) + words(" weeks");
    }
    if (rule.validFrom) {
        notes << words("from ") + rule.validFrom->toString(Qt::ISODate);
    }
    if (rule.validTo) {
        notes << words("until ") + rule.validTo->toString(Qt::ISODate);
    }
    notes << rule.serviceTypes;
    return {rule.rrule.isEmpty() ? daysText(rule.weekdays) : rule.rrule, windowsText(rule.windows), notes.join(QStringLiteral(", "))};
}

/// Hours as both of them: members of a document, and lines for people.
struct Shown {
    std::vector<std::pair<const char *, QByteArray>> members;
    QString lines;
};
Shown shown(const Session &session, ScheduleId schedule) {
    const WeeklyHours hours = desk::SupplyDesk(*session.desk).hours(schedule);
    std::vector<QByteArray> rules;
    std::vector<QByteArray> exceptions;
    std::vector<QStringList> rows;
    for (const WeeklyRule &rule : hours.rules) {
        rules.push_back(ruleObject(rule, hours));
        rows.push_back(ruleRow(rule));
    }
    for (const auto &[date, exception] : hours.exceptions) {
        exceptions.push_back(object({{"date", day(date)}, {"windows", text(windowsText(exception.windows))}, {"name", unlessEmpty(exception.name)}}));
        rows.push_back({date.toString(Qt::ISODate), exception.windows.empty() ? words("closed") : windowsText(exception.windows), exception.name});
    }
    const QString grid = words("Starts every %1 minutes; times are of %2.\n").arg(hours.grid.count()).arg(session.store().zone().id());
    return {{{"timeZone", text(session.store().zone().id())}, {"rules", array(rules)}, {"exceptions", array(exceptions)}},
            rows.empty() ? words("No weekly hours.\n") : table({}, rows) + grid};
}

Output doneWith(const Session &session, ScheduleId schedule) {
    Shown now = shown(session, schedule);
    now.members.insert(now.members.begin(), {{"done", "true"}, {"schedule", text(session.store().referenceTo(resourceKey(schedule)).reference)}});
    return Output{object(now.members), now.lines};
}

/// What would change: no Slot is there yet.
Output planned(const Session &session, const desk::Generation &generation) {
    std::vector<QByteArray> added, removed;
    std::vector<QStringList> rows;
    const Zone &zone = session.store().zone();
    for (const Interval &interval : generation.added) {
        added.push_back(object({{"start", text(zone.toIso(interval.start))}, {"end", text(zone.toIso(interval.end))}}));
        rows.push_back({words("add"), session.time(interval.start) + u'–' + zone.toWallClock(interval.end).time.toString(QStringLiteral("HH:mm"))});
    }
    for (const SlotId id : generation.removed) {
        removed.push_back(text(session.store().referenceTo(resourceKey(id)).reference));
        rows.push_back({words("remove"), session.row(resourceKey(id)).join(QStringLiteral("  "))});
    }
    return {object({{"items", array({})}, {"added", array(added)}, {"removed", array(removed)}}), rows.empty() ? QString() : table({}, rows)};
}

} // namespace

Handled hoursSet(Session &session, const Arguments &arguments) {
    const auto schedule = scheduleOf(session, arguments);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    auto rules = availability::parseWeeklyRules(arguments.value(QStringLiteral("rule")));
    if (!rules) {
        return tl::unexpected(rules.error());
    }
    const auto from = optionalDay(arguments, "from");
    const auto to = optionalDay(arguments, "to");
    if (!from || !to) {
        return tl::unexpected(from ? to.error() : from.error());
    }
    desk::SupplyDesk supply(*session.desk);
    const WeeklyHours before = supply.hours(*schedule);
    const bool olderStay = (*from || *to) && !before.rules.empty();
    const Minutes grid(arguments.integer(QStringLiteral("slot")).value_or(olderStay ? before.grid.count() : 20));
    return supply.setRules(*schedule, std::move(*rules), grid, *from, *to).map([&] {
        Output output = doneWith(session, *schedule);
        if (olderStay && grid != before.grid) {
            output.remarks << words("Starts are now every %1 minutes on all days, not every %2 any more: a schedule has one grid.").arg(grid.count()).arg(before.grid.count());
        }
        return output;
    });
}

Handled hoursExcept(Session &session, const Arguments &arguments) {
    const auto schedule = scheduleOf(session, arguments);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    const auto first = Session::day(arguments.value(QStringLiteral("date")));
    const auto last = optionalDay(arguments, "to");
    if (!first || !last) {
        return tl::unexpected(first ? last.error() : first.error());
    }
    std::optional<DayException> exception = DayException{{}, arguments.value(QStringLiteral("name"))};
    if (arguments.has(QStringLiteral("clear"))) {
        exception.reset();
    } else if (arguments.has(QStringLiteral("windows"))) {
        auto windows = availability::parseDayWindows(arguments.value(QStringLiteral("windows")));
        if (!windows) {
            return tl::unexpected(windows.error());
        }
        exception->windows = std::move(*windows);
    }
    return desk::SupplyDesk(*session.desk).setExceptions({*schedule}, *first, last->value_or(*first), exception).map([&] { return doneWith(session, *schedule); });
}

Handled hoursShow(Session &session, const Arguments &arguments) {
    return scheduleOf(session, arguments).map([&](ScheduleId schedule) {
        const Shown now = shown(session, schedule);
        return Output{object(now.members), now.lines};
    });
}

Handled slotGenerate(Session &session, const Arguments &arguments) {
    const auto schedule = scheduleOf(session, arguments);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    const auto first = Session::day(arguments.value(QStringLiteral("from")));
    const auto last = Session::day(arguments.value(QStringLiteral("to")));
    if (!first || !last) {
        return tl::unexpected(first ? last.error() : first.error());
    }
    desk::GenerateRequest request{*schedule, *first, *last};
    if (const auto minutes = arguments.integer(QStringLiteral("minutes"))) {
        request.length = Minutes(*minutes);
    }
    desk::SupplyDesk supply(*session.desk);
    const auto generation = arguments.has(QStringLiteral("dry-run")) ? supply.planSlots(request) : supply.generateSlots(request);
    if (!generation) {
        return tl::unexpected(generation.error());
    }
    std::vector<ResourceKey> made;
    for (const SlotId id : generation->made) {
        made.push_back(resourceKey(id));
    }
    Output output = session.list(made);
    if (arguments.has(QStringLiteral("dry-run"))) {
        output = planned(session, *generation);
    } else if (made.empty()) {
        output.text.clear(); // the remark says it
    }
    output.remarks << words("%1 added, %2 taken away, %3 as they should be, %4 in the way and left alone.")
                          .arg(generation->added.size()).arg(generation->removed.size()).arg(generation->unchanged).arg(generation->kept);
    return output;
}

} // namespace praxidesk::command
