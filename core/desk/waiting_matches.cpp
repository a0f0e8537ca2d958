// Where those who wait would fit.

#include "core/desk/freed_time.h"
#include "core/desk/waiting_list.h"

#include <algorithm>
#include <map>

namespace praxidesk::desk {
namespace {

constexpr std::chrono::hours day{24};
constexpr int daysAhead = 28;                       // of offersFor, where the wish has no end
constexpr std::chrono::hours piece = 7 * day;       // of a search for matches

QString declinedSetting() { return QStringLiteral("waitlist.declined"); }

bool contains(const std::vector<Reference> &references, ResourceKey key) {
    return std::any_of(references.begin(), references.end(), [key](const Reference &reference) { return reference.key == key; });
}

/// Somebody who is wished for by name and says nothing of services is taken at their word; else the service decides, of
/// the schedule or of its Slots.
bool asksForService(const Schedule &schedule, const WaitlistRequest &request) {
    return request.serviceType && (request.actors.empty() || !schedule.serviceType.empty());
}

/// Where a wish could be met.
struct Places {
    std::vector<ScheduleId> ofService;
    std::vector<ScheduleId> others;
};

Places placesOf(const std::vector<Schedule> &schedules, const WaitlistRequest &request) {
    Places places;
    for (const Schedule &schedule : schedules) {
        const bool isWished = std::any_of(schedule.actors.begin(), schedule.actors.end(), [&request](const Reference &actor) { return actor.key && contains(request.actors, actor.key); });
        if (isWished || request.actors.empty()) {
            (asksForService(schedule, request) ? places.ofService : places.others).push_back(schedule.id());
        }
    }
    return places;
}

FindRequest searchFor(const WaitlistRequest &request, Interval within, int limit) {
    FindRequest search;
    search.duration = request.duration;
    search.from = within.start;
    search.to = within.end;
    search.weekdays = request.wish.weekdays;
    if (request.wish.earliest || request.wish.latest) {
        search.timeOfDay = std::pair(request.wish.earliest.value_or(QTime(0, 0)), request.wish.latest.value_or(QTime(0, 0)));
    }
    search.limit = limit;
    return search;
}

/// Offers within `within` that suit the wish; earliest first.
Result<std::vector<availability::Offer>> suiting(const Desk &desk, const std::vector<Schedule> &schedules, const WaitlistRequest &request, Interval within, int limit) {
    const Zone &zone = desk.store().zone();
    within.start = std::max(within.start, desk.store().now());
    if (request.from) {
        within.start = std::max(within.start, zone.day(*request.from).start);
    }
    if (request.to) {
        within.end = std::min(within.end, zone.day(*request.to).end);
    }
    std::vector<availability::Offer> found;
    if (within.duration() < request.duration) {
        return found;
    }
    const Places places = placesOf(schedules, request);
    for (const auto *list : {&places.ofService, &places.others}) {
        if (list->empty()) {
            continue;
        }
        FindRequest search = searchFor(request, within, limit);
        search.schedules = *list;
        if (list == &places.ofService) {
            search.serviceType = request.serviceType->code.isEmpty() ? request.serviceType->label() : request.serviceType->code;
        }
        auto offers = desk.find(search);
        if (!offers) {
            return offers;
        }
        found.insert(found.end(), std::make_move_iterator(offers->begin()), std::make_move_iterator(offers->end()));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.interval.start < b.interval.start; });
    if (limit > 0 && int(found.size()) > limit) {
        found.resize(size_t(limit));
    }
    return found;
}

std::vector<Schedule> activeSchedules(const store::Store &store) {
    store::ScheduleQuery query;
    query.active = true;
    return store.schedules(query);
}

bool meets(const availability::IntervalSet &freed, const Interval &interval) {
    const auto intervals = freed.intervals();
    const auto next = std::upper_bound(intervals.begin(), intervals.end(), interval.start, [](Instant instant, const Interval &one) { return instant < one.end; });
    return next != intervals.end() && next->start < interval.end;
}

/// The earliest offer for the entry that needs freed time. A part of it is enough: with what was free beside it, it may be long enough now.
template <typename Test>
std::optional<availability::Offer> firstInFreedTime(const Desk &desk, const std::vector<Schedule> &schedules, const WaitlistEntry &entry, const FreedTime &freed, const Test &isWanted) {
    std::vector<Schedule> concerned;
    std::map<ScheduleId, availability::IntervalSet> freedOf;
    std::vector<Interval> around;
    const Milliseconds reach = entry.request.duration - Milliseconds(1);
    for (const Schedule &schedule : schedules) {
        auto intervals = freed.of(schedule, entry.id);
        if (intervals.isEmpty()) {
            continue;
        }
        for (const Interval &interval : intervals.intervals()) {
            around.push_back({interval.start - reach, interval.end + reach});
        }
        concerned.push_back(schedule);
        freedOf.emplace(schedule.id(), std::move(intervals));
    }
    const availability::IntervalSet searched(std::move(around));
    for (const Interval &whole : searched.intervals()) {
        // in pieces, so that a year of new hours does not cost a year's search
        for (Instant from = std::max(whole.start, desk.store().now()); from < whole.end; from += piece) {
            const auto offers = suiting(desk, concerned, entry.request, {from, std::min(whole.end, from + piece + reach)}, 0);
            if (!offers) {
                return std::nullopt;
            }
            for (const availability::Offer &offer : *offers) {
                const bool isFreed = std::any_of(offer.schedules.begin(), offer.schedules.end(), [&](ScheduleId id) { return meets(freedOf[id], offer.interval); });
                if (isFreed && isWanted(offer)) {
                    return offer;
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<WaitlistMatch> WaitingList::matches(FreedTime &freed) const {
    std::vector<WaitlistMatch> found;
    auto waiting = entries();
    std::optional<Instant> first;
    for (const WaitlistEntry &entry : waiting) {
        first = std::min(first.value_or(Instant::max()), entry.since.value_or(Instant::min()));
    }
    freed.refresh(first);
    if (waiting.empty()) {
        return found;
    }
    const auto schedules = activeSchedules(m_desk.store());
    const Declined notThese = declined();
    for (WaitlistEntry &entry : waiting) {
        // who does not want 10:40 is not asked about 10:50
        const auto isWanted = [&](const availability::Offer &offer) {
            return std::none_of(notThese.begin(), notThese.end(), [&](const auto &one) {
                const auto &[who, start, where] = one;
                return who == entry.id && where == offer.schedules && offer.interval.overlaps({start, start + entry.request.duration});
            });
        };
        if (auto offer = firstInFreedTime(m_desk, schedules, entry, freed, isWanted)) {
            found.push_back({std::move(entry), std::move(*offer)});
        }
    }
    return found;
}

// Lines of entry, start in milliseconds, schedules.
WaitingList::Declined WaitingList::declined() const {
    Declined found;
    for (const QString &line : m_desk.store().setting(declinedSetting()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList numbers = line.split(u' ');
        std::vector<ScheduleId> schedules;
        for (qsizetype at = 2; at < numbers.size(); ++at) {
            schedules.push_back(ScheduleId{numbers.at(at).toLongLong()});
        }
        found.insert({AppointmentId{numbers.value(0).toLongLong()}, Instant(Milliseconds(numbers.value(1).toLongLong())), std::move(schedules)});
    }
    return found;
}

Result<void> WaitingList::decline(AppointmentId entry, const availability::Offer &offer) {
    Declined all = declined();
    all.insert({entry, offer.interval.start, offer.schedules});
    QStringList lines;
    for (const auto &[who, start, schedules] : all) {
        if (start > m_desk.store().now()) { // what is over is offered to nobody
            lines << QStringLiteral("%1 %2").arg(who.value).arg(start.time_since_epoch().count());
            for (const ScheduleId schedule : schedules) {
                lines.last() += u' ' + QString::number(schedule.value);
            }
        }
    }
    return m_desk.store().setSetting(declinedSetting(), lines.join(u'\n'));
}

Result<std::vector<availability::Offer>> WaitingList::offersFor(AppointmentId entry, int limit) const {
    const auto wish = request(entry);
    if (!wish) {
        return tl::unexpected(wish.error());
    }
    const Zone &zone = m_desk.store().zone();
    const Instant from = std::max(m_desk.store().now(), wish->from ? zone.day(*wish->from).start : m_desk.store().now());
    const Instant to = wish->to ? zone.day(*wish->to).end : from + daysAhead * day;
    return suiting(m_desk, activeSchedules(m_desk.store()), *wish, {from, std::max(from, to)}, limit);
}

} // namespace praxidesk::desk
