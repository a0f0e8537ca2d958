#include "core/desk/schedule_change.h"

#include "core/desk/text.h"

namespace praxidesk::desk {
namespace {

constexpr std::chrono::minutes oneDay = std::chrono::hours(24);
constexpr std::chrono::minutes oneWeek = 7 * oneDay;

Result<void> wrong(const QString &message, const QString &detail = {}) { return failure(ErrorCode::InvalidArgument, message, detail); }

Result<void> validateWindows(const std::vector<DayWindow> &windows) {
    for (const DayWindow &window : windows) {
        if (!window.start.isValid() || !window.end.isValid()) {
            return wrong(Text::tr("A window of time needs a start and an end."));
        }
    }
    return {};
}

Result<void> validateDays(const WeeklyRule &rule) {
    if (rule.weekdays.empty() == rule.rrule.trimmed().isEmpty()) {
        return wrong(Text::tr("A rule needs either weekdays or a recurrence."));
    }
    for (size_t i = 0; i < rule.weekdays.size(); ++i) {
        if (rule.weekdays[i] < Qt::Monday || rule.weekdays[i] > Qt::Sunday || (i > 0 && rule.weekdays[i] <= rule.weekdays[i - 1])) {
            return wrong(Text::tr("A rule names each weekday once, from Monday to Sunday."));
        }
    }
    if (!rule.rrule.isEmpty() && !rule.validFrom) {
        return wrong(Text::tr("A recurrence needs the day it starts on."));
    }
    if (rule.validFrom && rule.validTo && *rule.validTo < *rule.validFrom) {
        return wrong(Text::tr("A rule cannot end before it starts."));
    }
    return {};
}

Result<void> validateRule(const WeeklyRule &rule) {
    if (rule.windows.empty()) {
        return wrong(Text::tr("A rule needs at least one window of time."));
    }
    if (auto windows = validateWindows(rule.windows); !windows) {
        return windows;
    }
    return validateDays(rule);
}

} // namespace

QString scheduleName(const Schedule &schedule) {
    QStringList names;
    for (const Reference &actor : schedule.actors) {
        names << (actor.display.isEmpty() ? actor.reference : actor.display);
    }
    return names.join(QStringLiteral(", "));
}

Result<void> validate(const WeeklyHours &hours) {
    if (hours.grid < std::chrono::minutes(1) || hours.grid > oneDay) {
        return wrong(Text::tr("Starts lie between one minute and a day apart."));
    }
    for (const WeeklyRule &rule : hours.rules) {
        if (auto valid = validateRule(rule); !valid) {
            return valid;
        }
    }
    for (const auto &[date, exception] : hours.exceptions) {
        if (auto valid = date.isValid() ? validateWindows(exception.windows) : wrong(Text::tr("An exception needs a date.")); !valid) {
            return valid;
        }
    }
    return {};
}

Result<void> validate(const SchedulingParameters &parameters) {
    const QString where = QStringLiteral("SchedulingParameters");
    for (const auto &[value, least] : {std::pair(parameters.duration, 1), {parameters.bufferBefore, 0}, {parameters.bufferAfter, 0},
                                       {parameters.alignmentInterval, 0}, {parameters.alignmentOffset, 0}}) {
        if (value && (*value < std::chrono::minutes(least) || *value > oneWeek)) {
            return wrong(Text::tr("A visit is at least a minute long, buffers and alignment cannot be negative, and none is longer than a week."), where);
        }
    }
    if (parameters.slotCapacity && (*parameters.slotCapacity < 1 || *parameters.slotCapacity > 1000)) {
        return wrong(Text::tr("Between 1 and 1000 visits can take place at the same time."), where);
    }
    for (const QString &zone : {parameters.timeZone, parameters.alignmentTimeZone}) {
        if (!zone.isEmpty() && !Zone::fromId(zone)) {
            return wrong(Text::tr("The time zone “%1” is not known.").arg(zone), where);
        }
    }
    for (const WeeklyRule &rule : parameters.availability) {
        if (auto valid = validateRule(rule); !valid) {
            return valid;
        }
        if (!rule.rrule.isEmpty() || rule.weeks != WeeklyRule::Weeks::Every || rule.validFrom || rule.validTo || !rule.serviceTypes.isEmpty()) {
            return wrong(Text::tr("Scheduling parameters know weekdays and windows of time only."), where);
        }
    }
    return {};
}

Result<void> changeSchedules(Desk &desk, const std::vector<ScheduleId> &schedules, const QString &action, const QString &summary,
                             const AlterSchedule &alter) {
    store::Store &clinic = desk.store();
    struct Wanted {
        ResourceKey key;
        QByteArray json;
        LocalFacts local;
    };
    std::vector<Wanted> wanted;
    for (const ScheduleId id : schedules) {
        auto schedule = clinic.schedule(id);
        if (!schedule) {
            return tl::unexpected(schedule.error());
        }
        const auto stored = clinic.read(resourceKey(id));
        LocalFacts local = stored->local;
        if (auto altered = alter(*schedule, local); !altered) {
            return altered;
        }
        QByteArray json = fhir::write(*schedule, stored->json, clinic.zone());
        if (json != stored->json || local != stored->local) {
            wanted.push_back({resourceKey(id), std::move(json), std::move(local)});
        }
    }
    if (wanted.empty()) {
        return {};
    }
    const auto written = clinic.write({action, summary, desk.user()}, [&](store::Writer &writer) -> Result<void> {
        for (const Wanted &one : wanted) {
            if (const auto put = writer.put(ResourceType::Schedule, one.json, one.local, one.key); !put) {
                return tl::unexpected(put.error());
            }
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT desk.done(summary);
    return {};
}

} // namespace praxidesk::desk
