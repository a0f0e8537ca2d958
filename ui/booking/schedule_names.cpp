#include "ui/booking/schedule_names.h"

#include "core/store/patient_text.h"
#include "ui/booking/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace praxidesk::booking {
namespace {

struct ScheduleNames {
    Q_DECLARE_TR_FUNCTIONS(ScheduleNames)
};

QString dayText(Instant instant, const Zone &zone) {
    return QLocale().toString(zone.dateOf(instant), ScheduleNames::tr("d MMM yyyy", "date, see QDate::toString"));
}

QString horizonText(const Schedule &schedule, const Zone &zone) {
    if (schedule.horizonStart && schedule.horizonEnd) {
        return ScheduleNames::tr("%1 to %2", "first and last day").arg(dayText(*schedule.horizonStart, zone), dayText(*schedule.horizonEnd - Milliseconds(1), zone));
    }
    if (schedule.horizonStart) {
        return ScheduleNames::tr("from %1", "a day").arg(dayText(*schedule.horizonStart, zone));
    }
    return schedule.horizonEnd ? ScheduleNames::tr("until %1", "a day").arg(dayText(*schedule.horizonEnd - Milliseconds(1), zone)) : QString();
}

QString placesText(const store::Store &store, const Schedule &schedule) {
    QStringList places;
    for (const Reference &reference : schedule.actors) {
        if (isPlaceOrThing(reference.type)) {
            const auto actor = reference.key ? store.actor(narrow<ActorId>(reference.key)) : failure(ErrorCode::NotFound, {});
            places << (actor && !actor->name.isEmpty() ? actor->name : reference.display);
        }
    }
    places.removeAll(QString());
    return places.join(ScheduleNames::tr(", ", "between names"));
}

/// What may tell a schedule from another one of the same name, the most telling first.
QStringList marksOf(const store::Store &store, const Schedule &schedule) {
    QStringList services;
    std::ranges::transform(schedule.serviceType, std::back_inserter(services), [](const Concept &service) { return service.label(); });
    return {scheduleRole(schedule), services.join(ScheduleNames::tr(", ", "between names")), placesText(store, schedule), horizonText(schedule, store.zone()), ScheduleNames::tr("No. %1", "of a schedule").arg(schedule.id().value)};
}

bool isOfPeople(const Schedule &schedule) {
    return std::ranges::any_of(schedule.actors, [](const Reference &actor) { return !isPlaceOrThing(actor.type); });
}

} // namespace

std::vector<NamedSchedule> namedSchedules(const store::Store &store, ScheduleId also) {
    auto schedules = store.schedules();
    std::erase_if(schedules, [also](const Schedule &schedule) { return !schedule.active && schedule.id() != also; });
    struct Entry {
        bool isOfPlace;
        NamedSchedule named;
        QStringList marks;
    };
    std::vector<Entry> entries;
    for (const Schedule &schedule : schedules) {
        entries.push_back({!isOfPeople(schedule), {schedule.id(), scheduleName(store, schedule)}, marksOf(store, schedule)});
    }
    // By the name alone: what one person's schedules are called besides does not change their order.
    std::ranges::stable_sort(entries, [](const Entry &a, const Entry &b) { return a.isOfPlace != b.isOfPlace ? b.isOfPlace : a.named.name.localeAwareCompare(b.named.name) < 0; });
    std::vector<NamedSchedule> named;
    std::vector<QStringList> marks;
    for (Entry &entry : entries) {
        named.push_back(std::move(entry.named));
        marks.push_back(std::move(entry.marks));
    }
    for (qsizetype mark = 0; !marks.empty() && mark < marks.front().size(); ++mark) {
        QHash<QString, int> count;
        QHash<QString, QStringList> said;
        for (size_t at = 0; at < named.size(); ++at) {
            const QString &name = named[at].name;
            ++count[name];
            if (const QString &text = marks[at].at(mark); !said[name].contains(text)) {
                said[name] << text;
            }
        }
        for (size_t at = 0; at < named.size(); ++at) {
            QString &name = named[at].name;
            // A mark that all have alike tells nothing.
            if (const QString &text = marks[at].at(mark); count.value(name) > 1 && said.value(name).size() > 1 && !text.isEmpty()) {
                name = ScheduleNames::tr("%1, %2", "practitioner, what tells the schedule apart").arg(name, text);
            }
        }
    }
    return named;
}

ScheduleId scheduleMeant(const store::Store &store, const QString &text, ScheduleId preferred) {
    const QStringList words = store::folded(text).split(u' ', Qt::SkipEmptyParts);
    ScheduleId meant = preferred;
    qsizetype most = 0;
    for (const NamedSchedule &each : namedSchedules(store)) {
        QStringList own = store::folded(scheduleName(store, each.id)).split(u' ', Qt::SkipEmptyParts);
        constexpr qsizetype longEnough = 3; // "Dr" says nobody
        const auto said = std::ranges::count_if(own, [&words](const QString &word) { return word.size() >= longEnough && words.contains(word); });
        if (said > most || (said == most && said > 0 && each.id == preferred)) {
            most = said;
            meant = each.id;
        }
    }
    return meant;
}

} // namespace praxidesk::booking
