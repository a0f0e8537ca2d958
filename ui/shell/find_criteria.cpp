#include "ui/shell/find_criteria.h"

#include "ui/booking/words.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

struct FindWords {
    Q_DECLARE_TR_FUNCTIONS(FindWords)
};

constexpr int daysOfWeek = 7;
constexpr int fewWeeks = 28;
constexpr int manyWeeks = 182;
constexpr Minutes shortVisit{20};

bool isPerson(const Reference &actor) {
    return !booking::isPlaceOrThing(actor.type);
}

/// A room that stands on a person's schedule comes with it; one that has a schedule of its own must be free beside.
void addRooms(desk::FindRequest &request, const std::vector<ActorId> &rooms, const store::Store &store) {
    std::vector<ScheduleId> with;
    std::vector<ScheduleId> own;
    for (const auto &schedule : store.schedules()) {
        const bool chosen = std::ranges::any_of(schedule.actors, [&rooms](const Reference &actor) {
            return std::ranges::find(rooms, narrow<ActorId>(actor.key)) != rooms.end();
        });
        if (schedule.active && chosen) {
            (std::ranges::any_of(schedule.actors, isPerson) ? with : own).push_back(schedule.id());
        }
    }
    std::vector<ScheduleId> there;
    for (const auto id : request.schedules) {
        if (std::ranges::find(with, id) != with.end()) {
            there.push_back(id);
        }
    }
    if (own.empty() || (!there.empty() && !request.allOf)) {
        request.schedules = std::move(there);
    } else {
        request.alsoOneOf = {std::move(own)};
    }
}

} // namespace

std::optional<std::pair<QTime, QTime>> timesOf(DayPart part) {
    switch (part) {
    case DayPart::Morning: return std::pair(QTime(0, 0), QTime(12, 0));
    case DayPart::Afternoon: return std::pair(QTime(12, 0), QTime(17, 0));
    case DayPart::Evening: return std::pair(QTime(17, 0), QTime(23, 59));
    case DayPart::Any: break;
    }
    return std::nullopt;
}

std::vector<Schedule> peopleSchedules(const store::Store &store) {
    auto all = store.schedules();
    std::erase_if(all, [](const Schedule &schedule) { return !schedule.active || std::ranges::none_of(schedule.actors, isPerson); });
    return all;
}

desk::FindRequest toRequest(const FindCriteria &criteria, const store::Store &store) {
    const auto &zone = store.zone();
    desk::FindRequest request;
    request.schedules = criteria.people;
    if (request.schedules.empty()) {
        for (const auto &schedule : peopleSchedules(store)) {
            request.schedules.push_back(schedule.id());
        }
    }
    request.allOf = criteria.allOf && criteria.people.size() > 1;
    if (!criteria.rooms.empty()) {
        addRooms(request, criteria.rooms, store);
    }
    request.specialty = criteria.specialty;
    request.serviceType = criteria.service;
    request.serviceCategory = criteria.category;
    request.duration = criteria.duration;
    request.only = criteria.only;
    request.from = std::max(store.now(), zone.day(criteria.from).start);
    request.to = std::max(*request.from, zone.day(criteria.to).end);
    request.timeOfDay = timesOf(criteria.dayPart);
    if (criteria.weekdays.size() < daysOfWeek) {
        request.weekdays = criteria.weekdays;
    }
    return request;
}

std::vector<Loosening> loosenings(const FindCriteria &criteria, const store::Store &store) {
    std::vector<Loosening> ways;
    const auto add = [&](const QString &label, const auto &change) {
        Loosening way{label, criteria};
        change(way.criteria);
        ways.push_back(std::move(way));
    };
    if (criteria.dayPart != DayPart::Any) {
        add(FindWords::tr("Any time of day"), [](FindCriteria &less) { less.dayPart = DayPart::Any; });
    }
    if (criteria.weekdays.size() < daysOfWeek) {
        add(FindWords::tr("Every day of the week"), [](FindCriteria &less) { less.weekdays = {1, 2, 3, 4, 5, 6, 7}; });
    }
    if (!criteria.rooms.empty()) {
        add(FindWords::tr("Any room"), [](FindCriteria &less) { less.rooms.clear(); });
    }
    if (!criteria.specialty.isEmpty() || !criteria.service.isEmpty() || !criteria.category.isEmpty()) {
        add(FindWords::tr("Any service"), [](FindCriteria &less) {
            less.specialty.clear();
            less.service.clear();
            less.category.clear();
        });
    }
    if (criteria.allOf && criteria.people.size() > 1) {
        add(FindWords::tr("One of them is enough"), [](FindCriteria &less) { less.allOf = false; });
    }
    for (const int days : {fewWeeks, manyWeeks}) {
        if (criteria.from.daysTo(criteria.to) + 1 < days) {
            add(days == fewWeeks ? FindWords::tr("Look four weeks ahead") : FindWords::tr("Look half a year ahead"),
                [days](FindCriteria &less) { less.to = less.from.addDays(days - 1); });
        }
    }
    if (!criteria.people.empty() && criteria.people.size() < peopleSchedules(store).size()) {
        add(FindWords::tr("With anybody"), [](FindCriteria &less) {
            less.people.clear();
            less.allOf = false;
        });
    }
    if (criteria.duration > shortVisit) {
        add(FindWords::tr("%1 instead of %2", "lengths").arg(booking::durationText(shortVisit), booking::durationText(criteria.duration)),
            [](FindCriteria &less) { less.duration = shortVisit; });
    }
    return ways;
}

} // namespace praxidesk::shell
