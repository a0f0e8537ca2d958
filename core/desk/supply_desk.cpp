#include "core/desk/supply_desk.h"

#include "core/desk/publication.h"
#include "core/desk/schedule_change.h"
#include "core/desk/text.h"

namespace praxidesk::desk {
namespace {

constexpr int mostYears = 3;

/// Facts hold hours only where there are any, so that a schedule without them is as if it never had some.
void keep(LocalFacts &local, const WeeklyHours &hours) { local.hours = hours.isEmpty() ? std::nullopt : std::optional(hours); }

QString nameOf(const store::Store &store, const std::vector<ScheduleId> &schedules) {
    if (schedules.size() != 1) {
        return Text::tr("%n schedule(s)", nullptr, int(schedules.size()));
    }
    const auto schedule = store.schedule(schedules.front());
    return schedule ? scheduleName(*schedule) : QString();
}

/// Leaves the days from `from` to `to` out of a rule.
Result<void> cutOut(std::vector<WeeklyRule> &kept, const WeeklyRule &rule, std::optional<QDate> from, std::optional<QDate> to) {
    const bool apart = (from && rule.validTo && *rule.validTo < *from) || (to && rule.validFrom && *rule.validFrom > *to);
    if (apart) {
        kept.push_back(rule);
        return {};
    }
    if (from && (!rule.validFrom || *rule.validFrom < *from)) {
        WeeklyRule before = rule;
        before.validTo = from->addDays(-1);
        kept.push_back(before);
    }
    if (to && (!rule.validTo || *rule.validTo > *to)) {
        if (!rule.rrule.isEmpty()) {
            return failure(ErrorCode::InvalidArgument, Text::tr("The recurrence “%1” would have to go on after these days; end it first.").arg(rule.rrule));
        }
        WeeklyRule after = rule;
        after.validFrom = to->addDays(1);
        kept.push_back(after);
    }
    return {};
}

Result<void> validateDetails(const ScheduleDetails &details) {
    if (details.actors.empty()) {
        return failure(ErrorCode::InvalidResource, Text::tr("A schedule needs at least one actor."), QStringLiteral("Schedule.actor"));
    }
    if (details.horizonStart && details.horizonEnd && *details.horizonEnd <= *details.horizonStart) {
        return failure(ErrorCode::InvalidTime, Text::tr("The planning horizon ends before it starts."));
    }
    for (const SchedulingParameters &parameters : details.parameters) {
        if (auto valid = validate(parameters); !valid) {
            return valid;
        }
    }
    return {};
}

void apply(Schedule &schedule, const ScheduleDetails &details) {
    schedule.actors = details.actors;
    schedule.serviceCategory = details.serviceCategory;
    schedule.serviceType = details.serviceType;
    schedule.specialty = details.specialty;
    schedule.horizonStart = details.horizonStart;
    schedule.horizonEnd = details.horizonEnd;
    schedule.comment = details.comment;
    schedule.parameters = details.parameters;
}

/// What an editor would save must be a valid resource; validation speaks of paths, so the first issue is quoted.
Result<void> validateResource(const Schedule &schedule, const QByteArray &base, const Zone &zone) {
    const std::vector<fhir::Issue> issues = fhir::validate(fhir::write(schedule, base, zone));
    if (!issues.empty() && (base.isEmpty() || fhir::validate(base).empty())) {
        return failure(ErrorCode::InvalidResource, Text::tr("The schedule cannot be saved: %1.").arg(issues.front().message), issues.front().path);
    }
    return {};
}

/// The change, and what the schedules' publication makes of it, in one step.
Result<void> changeHours(Desk &desk, const std::vector<ScheduleId> &schedules, const QString &action, const QString &summary, const std::function<Result<void>(WeeklyHours &)> &alter) {
    const auto done = desk.store().together({action, summary, desk.user()}, [&]() -> Result<void> {
        auto changed = changeSchedules(desk, schedules, action, summary, [&](Schedule &schedule, LocalFacts &local) -> Result<void> {
            WeeklyHours hours = local.hours.value_or(WeeklyHours());
            if (auto altered = alter(hours); !altered) {
                return altered;
            }
            keep(local, hours);
            follow(desk.store(), schedule, local);
            return {};
        });
        return changed ? followWithSlots(desk, schedules) : changed;
    });
    return done ? Result<void>() : tl::unexpected(done.error());
}

} // namespace

// ---- weekly hours ---------------------------------------------------------------------------------------------------

WeeklyHours SupplyDesk::hours(ScheduleId schedule) const {
    return m_desk.store().local(resourceKey(schedule)).hours.value_or(WeeklyHours());
}

Result<void> SupplyDesk::setHours(ScheduleId schedule, const WeeklyHours &hours) {
    if (auto valid = validate(hours); !valid) {
        return valid;
    }
    return changeHours(m_desk, {schedule}, QStringLiteral("set hours"), Text::tr("Changed the weekly hours of %1.").arg(nameOf(m_desk.store(), {schedule})),
                       [&hours](WeeklyHours &changed) -> Result<void> {
        changed = hours;
        return {};
    });
}

Result<void> SupplyDesk::setRules(ScheduleId schedule, std::vector<WeeklyRule> rules, Minutes grid, std::optional<QDate> from, std::optional<QDate> to) {
    WeeklyHours wanted = hours(schedule);
    std::vector<WeeklyRule> kept;
    for (const WeeklyRule &rule : from || to ? wanted.rules : std::vector<WeeklyRule>()) {
        if (auto cut = cutOut(kept, rule, from, to); !cut) {
            return cut;
        }
    }
    for (WeeklyRule &rule : rules) {
        rule.validFrom = from;
        rule.validTo = to;
        kept.push_back(std::move(rule));
    }
    wanted.rules = std::move(kept);
    wanted.grid = grid;
    return setHours(schedule, wanted);
}

Result<void> SupplyDesk::setExceptions(const std::vector<ScheduleId> &schedules, QDate first, QDate last, const std::optional<DayException> &exception) {
    if (!first.isValid() || !last.isValid() || last < first) {
        return failure(ErrorCode::InvalidArgument, Text::tr("An exception cannot end before it starts."));
    }
    if (last > first.addYears(mostYears)) {
        return failure(ErrorCode::InvalidArgument, Text::tr("An exception lasts at most %n year(s).", nullptr, mostYears));
    }
    const Zone &zone = m_desk.store().zone();
    const QString name = nameOf(m_desk.store(), schedules);
    const QString summary = exception ? (exception->windows.empty() ? Text::tr("Closed %1 on single days.") : Text::tr("Gave %1 other hours on single days.")).arg(name)
                                      : Text::tr("Gave %1 its weekly hours back.").arg(name);
    return changeHours(m_desk, schedules, QStringLiteral("except hours"), summary, [&](WeeklyHours &hours) -> Result<void> {
        for (QDate date = first; date <= last; date = date.addDays(1)) {
            if (!exception) {
                hours.exceptions.erase(date);
            } else if (!zone.day(date).isEmpty()) {
                hours.exceptions[date] = *exception;
            }
        }
        return validate(hours);
    });
}

Result<void> SupplyDesk::closeHolidays(const std::vector<ScheduleId> &schedules, const std::vector<Holiday> &holidays) {
    const Zone &zone = m_desk.store().zone();
    const QString summary = Text::tr("Closed %1 on public holidays.").arg(nameOf(m_desk.store(), schedules));
    return changeHours(m_desk, schedules, QStringLiteral("close holidays"), summary, [&](WeeklyHours &hours) -> Result<void> {
        for (const Holiday &holiday : holidays) {
            if (holiday.date.isValid() && !zone.day(holiday.date).isEmpty()) {
                hours.exceptions.try_emplace(holiday.date, DayException{{}, holiday.name});
            }
        }
        return {};
    });
}

Result<void> SupplyDesk::copyHours(ScheduleId from, ScheduleId to, bool withExceptions) {
    if (const auto source = m_desk.store().schedule(from); !source) {
        return tl::unexpected(source.error());
    }
    WeeklyHours copied = hours(from);
    if (!withExceptions) {
        copied.exceptions = hours(to).exceptions;
    }
    return setHours(to, copied);
}

// ---- details --------------------------------------------------------------------------------------------------------

Result<ScheduleDetails> SupplyDesk::details(ScheduleId id) const {
    auto schedule = m_desk.store().schedule(id);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    return ScheduleDetails{std::move(schedule->actors), std::move(schedule->serviceCategory), std::move(schedule->serviceType), std::move(schedule->specialty),
                           schedule->horizonStart, schedule->horizonEnd, std::move(schedule->comment), std::move(schedule->parameters)};
}

Result<void> SupplyDesk::setDetails(ScheduleId id, const ScheduleDetails &details) {
    if (auto valid = validateDetails(details); !valid) {
        return valid;
    }
    const store::Store &clinic = m_desk.store();
    return changeSchedules(m_desk, {id}, QStringLiteral("change schedule"), Text::tr("Changed the schedule of %1.").arg(nameOf(clinic, {id})),
                           [&](Schedule &schedule, LocalFacts &) -> Result<void> {
        apply(schedule, details);
        return validateResource(schedule, clinic.read(resourceKey(id))->json, clinic.zone());
    });
}

Result<ScheduleId> SupplyDesk::create(const ScheduleDetails &details, const WeeklyHours &hours) {
    if (const auto valid = validateDetails(details); !valid) {
        return tl::unexpected(valid.error());
    }
    if (const auto valid = validate(hours); !valid) {
        return tl::unexpected(valid.error());
    }
    store::Store &clinic = m_desk.store();
    Schedule schedule;
    apply(schedule, details);
    if (const auto valid = validateResource(schedule, {}, clinic.zone()); !valid) {
        return tl::unexpected(valid.error());
    }
    LocalFacts local;
    keep(local, hours);
    ScheduleId made;
    const store::WriteOptions options{QStringLiteral("create schedule"), Text::tr("Made a new schedule."), m_desk.user()};
    const auto written = clinic.write(options, [&](store::Writer &writer) -> Result<void> {
        const auto put = writer.put(ResourceType::Schedule, fhir::write(schedule, {}, clinic.zone()), local);
        if (!put) {
            return tl::unexpected(put.error());
        }
        made = narrow<ScheduleId>(*put);
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT m_desk.done(options.summary);
    return made;
}

} // namespace praxidesk::desk
