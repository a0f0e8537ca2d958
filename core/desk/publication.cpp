#include "core/desk/publication.h"

#include "core/desk/schedule_change.h"
#include "core/desk/supply_desk.h"
#include "core/fhir/scheduling_parameters.h"

#include <QCoreApplication>

namespace praxidesk::desk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

/// What is kept of a choice: "slots 12", or "parameters {…}" with what the schedule said of itself before.
struct Kept {
    Publication choice;
    QByteArray before;
};

Kept keptOf(const LocalFacts &local) {
    Kept kept;
    const QString word = local.publishedHours.section(u' ', 0, 0);
    const QString rest = local.publishedHours.section(u' ', 1);
    if (word == QLatin1String("slots")) {
        kept.choice = {Publication::As::Slots, rest.toInt()};
    } else if (word == QLatin1String("parameters")) {
        kept.choice.as = Publication::As::Parameters;
        kept.before = rest.toUtf8();
    }
    return kept;
}

/// Until when a schedule's Slots were made; looked at each day, and no part of what can be undone.
QString settingOf(ScheduleId schedule) { return QStringLiteral("published-until/%1").arg(schedule.value); }

/// Of the schedule itself, for any service; made where there is none.
SchedulingParameters &ownParameters(Schedule &schedule) {
    for (SchedulingParameters &parameters : schedule.parameters) {
        if (parameters.service.isEmpty()) {
            return parameters;
        }
    }
    return schedule.parameters.emplace_back();
}

void write(Schedule &schedule, const WeeklyHours &hours, const Zone &zone, QDate today) {
    const PublishableHours published = publishable(hours, zone, today);
    SchedulingParameters &own = ownParameters(schedule);
    own.availability = published.parameters.availability;
    own.timeZone = published.parameters.timeZone;
    if (published.parameters.alignmentInterval) {
        own.alignmentInterval = published.parameters.alignmentInterval;
        own.alignmentTimeZone = published.parameters.alignmentTimeZone;
        own.alignmentOffset.reset();
    }
}

Result<int> makeSlots(Desk &desk, ScheduleId schedule, int weeks, bool byItself) {
    store::Store &clinic = desk.store();
    const QDate today = clinic.zone().dateOf(clinic.now());
    GenerateRequest request{schedule, today, today.addDays(7 * weeks - 1)};
    request.byItself = byItself;
    const auto made = SupplyDesk(desk).generateSlots(request);
    if (!made) {
        return tl::unexpected(made.error());
    }
    const auto kept = clinic.setSetting(settingOf(schedule), request.last.toString(Qt::ISODate));
    return kept ? Result<int>(int(made->made.size())) : tl::unexpected(kept.error());
}

} // namespace

PublishableHours publishable(const WeeklyHours &hours, const Zone &zone, QDate today) {
    PublishableHours published;
    published.parameters.timeZone = zone.id();
    bool fitsGrid = hours.grid.count() > 0;
    for (const WeeklyRule &rule : hours.rules) {
        const bool isOver = rule.validTo && *rule.validTo < today;
        if (isOver) {
            continue;
        }
        if (rule.weeks != WeeklyRule::Weeks::Every || !rule.rrule.isEmpty() || !rule.serviceTypes.isEmpty() || rule.validTo || (rule.validFrom && *rule.validFrom > today)) {
            ++published.rulesLeftOut;
            continue;
        }
        WeeklyRule plain;
        plain.weekdays = rule.weekdays;
        plain.windows = rule.windows;
        for (const DayWindow &window : rule.windows) {
            fitsGrid = fitsGrid && (window.start.msecsSinceStartOfDay() / 60'000) % int(hours.grid.count()) == 0;
        }
        published.parameters.availability.push_back(std::move(plain));
    }
    if (fitsGrid && !published.parameters.availability.empty()) {
        published.parameters.alignmentInterval = hours.grid;
        published.parameters.alignmentTimeZone = zone.id();
    }
    for (const auto &[date, exception] : hours.exceptions) {
        published.exceptionsLeftOut += date >= today ? 1 : 0;
    }
    return published;
}

Publication publicationOf(const store::Store &store, ScheduleId schedule) { return keptOf(store.local(resourceKey(schedule))).choice; }

Result<void> publish(Desk &desk, ScheduleId id, const Publication &publication) {
    store::Store &clinic = desk.store();
    const auto schedule = clinic.schedule(id);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    if (publication.as == Publication::As::Slots && (publication.weeks < 1 || publication.weeks > Publication::mostWeeks)) {
        return failure(ErrorCode::InvalidArgument, Text::tr("Slots are made for one to %1 weeks ahead.").arg(Publication::mostWeeks));
    }
    const Kept kept = keptOf(clinic.local(resourceKey(id)));
    const WeeklyHours hours = SupplyDesk(desk).hours(id);
    const QDate today = clinic.zone().dateOf(clinic.now());
    const QString summary = Text::tr("Published the weekly hours of %1.").arg(scheduleName(*schedule));
    const store::WriteOptions options{QStringLiteral("publish hours"), publication.as == Publication::As::Nothing ? Text::tr("The weekly hours of %1 stay here.").arg(scheduleName(*schedule)) : summary, desk.user()};
    const auto done = clinic.together(options, [&]() -> Result<void> {
        auto altered = changeSchedules(desk, {id}, options.action, options.summary, [&](Schedule &changed, LocalFacts &local) -> Result<void> {
            if (kept.choice.as == Publication::As::Parameters) {
                ownParameters(changed) = fhir::readSchedulingParameters(kept.before);
            }
            if (publication.as == Publication::As::Parameters) {
                local.publishedHours = QStringLiteral("parameters ") + QString::fromUtf8(fhir::writeSchedulingParameters(ownParameters(changed)));
                write(changed, hours, clinic.zone(), today);
            }
            if (publication.as != Publication::As::Parameters) {
                local.publishedHours = publication.as == Publication::As::Slots ? QStringLiteral("slots %1").arg(publication.weeks) : QString();
            }
            std::erase(changed.parameters, SchedulingParameters{});
            return {};
        });
        if (!altered) {
            return altered;
        }
        if (publication.as == Publication::As::Slots) {
            const auto made = makeSlots(desk, id, publication.weeks, false);
            return made ? Result<void>() : tl::unexpected(made.error());
        }
        return {};
    });
    return done ? Result<void>() : tl::unexpected(done.error());
}

void follow(const store::Store &store, Schedule &schedule, const LocalFacts &local) {
    const WeeklyHours hours = local.hours.value_or(WeeklyHours());
    if (keptOf(local).choice.as == Publication::As::Parameters) {
        write(schedule, hours, store.zone(), store.zone().dateOf(store.now()));
    }
}

Result<void> followWithSlots(Desk &desk, const std::vector<ScheduleId> &schedules) {
    for (const ScheduleId schedule : schedules) {
        const Kept kept = keptOf(desk.store().local(resourceKey(schedule)));
        if (kept.choice.as == Publication::As::Slots) {
            if (const auto made = makeSlots(desk, schedule, kept.choice.weeks, false); !made) {
                return tl::unexpected(made.error());
            }
        }
    }
    return {};
}

Result<int> keepPublished(Desk &desk) {
    store::Store &clinic = desk.store();
    const QDate today = clinic.zone().dateOf(clinic.now());
    int made = 0;
    for (const Schedule &schedule : clinic.schedules()) {
        const Kept kept = keptOf(clinic.local(schedule.header.key));
        const QDate until = QDate::fromString(clinic.setting(settingOf(schedule.id())), Qt::ISODate);
        if (!schedule.active || kept.choice.as != Publication::As::Slots || until >= today.addDays(7 * kept.choice.weeks - 1)) {
            continue;
        }
        const auto more = makeSlots(desk, schedule.id(), kept.choice.weeks, true);
        if (!more) {
            return tl::unexpected(more.error());
        }
        made += *more;
    }
    return made;
}

} // namespace praxidesk::desk
