// find, why and preview: questions that write nothing.

#include "core/desk/appointment_change.h"
#include "core/desk/text.h"

#include <algorithm>
#include <map>

namespace praxidesk::desk {
namespace {

constexpr std::chrono::hours day{24};

std::function<bool(Instant)> startRule(const Zone &zone, const FindRequest &request) {
    if (!request.timeOfDay && request.weekdays.empty()) {
        return {};
    }
    return [&zone, &request](Instant start) {
        const WallClock begin = zone.toWallClock(start);
        if (!request.weekdays.empty() && std::find(request.weekdays.begin(), request.weekdays.end(), begin.date.dayOfWeek()) == request.weekdays.end()) {
            return false;
        }
        if (!request.timeOfDay) {
            return true;
        }
        const WallClock end = zone.toWallClock(start + request.duration);
        const QTime last = request.timeOfDay->second;
        const bool endsInTime = end.date == begin.date ? end.time <= last : last == QTime(0, 0) && end.time == QTime(0, 0);
        return begin.time >= request.timeOfDay->first && (endsInTime || last == QTime(0, 0));
    };
}

/// One search over many schedules: what is the same for all of its time is read once, the rest stride by stride.
class Search {
public:
    Search(const store::Store &store, const FindRequest &request)
        : m_store(store), m_request(request), m_allowed(startRule(store.zone(), request)), m_from(request.from.value_or(store.now())),
          m_to(request.to.value_or(m_from + 7 * day)) {}

    Result<std::vector<availability::Offer>> run() {
        std::vector<ScheduleId> schedules = m_request.schedules;
        if (schedules.empty()) {
            store::ScheduleQuery query;
            query.active = true;
            for (const Schedule &schedule : m_store.schedules(query)) {
                schedules.push_back(schedule.id());
            }
        }
        std::vector<std::vector<ScheduleId>> groups{std::move(schedules)};
        std::copy_if(m_request.alsoOneOf.begin(), m_request.alsoOneOf.end(), std::back_inserter(groups), [](const auto &group) { return !group.empty(); });
        for (const auto &group : groups) {
            auto members = read(group);
            if (!members) {
                return tl::unexpected(members.error());
            }
            m_groups.push_back(std::move(*members));
        }
        search();
        return std::move(m_found);
    }

private:
    struct Member {
        Schedule schedule;
        Layout layout;
    };
    [[nodiscard]] bool isFiltered() const {
        return !m_request.specialty.isEmpty() || !m_request.serviceType.isEmpty() || !m_request.serviceCategory.isEmpty();
    }

    Result<std::vector<Member>> read(const std::vector<ScheduleId> &ids) {
        // computed time has the kinds of its schedule, or those that its rule names
        store::ScheduleQuery query;
        query.specialty = m_request.specialty;
        query.serviceCategory = m_request.serviceCategory;
        const auto ofKind = isFiltered() ? idsOf(query) : std::vector<ScheduleId>();
        query.serviceType = m_request.serviceType;
        const auto ofService = isFiltered() ? idsOf(query) : std::vector<ScheduleId>();
        std::vector<Member> members;
        for (const ScheduleId id : ids) {
            const auto schedule = m_store.schedule(id);
            if (!schedule) {
                return tl::unexpected(schedule.error());
            }
            Member member{*schedule, layoutOf(m_store, *schedule, m_request.serviceType)};
            if (isFiltered() && !std::binary_search(ofKind.begin(), ofKind.end(), id)) {
                member.layout.hours = {};
            } else if (isFiltered() && !std::binary_search(ofService.begin(), ofService.end(), id)) {
                keepNamed(member);
            }
            for (const Reference &actor : schedule->actors) {
                const auto actorId = narrow<ActorId>(actor.key);
                if (isActor(actor.type) && actor.key && std::find(m_actors.begin(), m_actors.end(), actorId) == m_actors.end()) {
                    m_actors.push_back(actorId);
                }
            }
            m_widest.rhythm.bufferBefore = std::max(m_widest.rhythm.bufferBefore, member.layout.rhythm.bufferBefore);
            m_widest.rhythm.bufferAfter = std::max(m_widest.rhythm.bufferAfter, member.layout.rhythm.bufferAfter);
            m_ids.push_back(id);
            members.push_back(std::move(member));
        }
        return members;
    }
    [[nodiscard]] std::vector<ScheduleId> idsOf(const store::ScheduleQuery &query) const {
        std::vector<ScheduleId> ids;
        for (const Schedule &schedule : m_store.schedules(query)) {
            ids.push_back(schedule.id());
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    /// Only the hours of rules, or parameters, that name the service itself.
    static void keepNamed(Member &member) {
        const bool hasParameters = std::any_of(member.schedule.parameters.begin(), member.schedule.parameters.end(), [&member](const auto &own) {
            return !own.service.isEmpty() && member.layout.service.contains(own.service, Qt::CaseInsensitive);
        });
        if (hasParameters) {
            return;
        }
        std::erase_if(member.layout.hours.rules, [](const WeeklyRule &rule) { return rule.serviceTypes.isEmpty(); });
        for (auto &[date, exception] : member.layout.hours.exceptions) {
            exception.windows.clear();
        }
    }

    void search() {
        // A day first, then longer and longer: the first offers of a long search do not pay for the rest of it.
        Milliseconds stride = day;
        for (Instant begin = m_from; begin < m_to; begin += stride, stride = std::min<Milliseconds>(2 * stride, 28 * day)) {
            const Instant end = std::min(m_to, begin + stride);
            // the last visit runs beyond the end, its last Slot beyond the visit
            const Interval within{begin, end + m_request.duration + std::chrono::hours(4)};
            const auto facts = factsWithin(within);
            availability::OfferQuery query;
            query.within = {begin, std::min(m_to, end + m_request.duration)};
            query.duration = m_request.duration;
            query.allOf = m_request.allOf;
            query.startAllowed = [this, end](Instant start) { return start < end && isAllowed(start); };
            if (m_request.only == FindRequest::Only::FirstOfEachDay) {
                query.skipTo = [this](Instant start) { return nextDay(start); };
            }
            query.oncePerSchedule = m_request.only == FindRequest::Only::SoonestPerSchedule;
            query.limit = m_request.limit == 0 ? 0 : m_request.limit - int(m_found.size());
            take(availability::offers(facts.front(), query, m_store.now(), std::span(facts).subspan(1)));
            if ((m_request.limit > 0 && int(m_found.size()) >= m_request.limit) || m_groups.front().empty()) {
                return;
            }
        }
    }
    [[nodiscard]] bool isAllowed(Instant start) const { return start >= m_notBefore && (!m_allowed || m_allowed(start)); }
    [[nodiscard]] Instant nextDay(Instant start) const { return m_store.zone().day(m_store.zone().dateOf(start)).end; }

    void take(std::vector<availability::Offer> offers) {
        for (availability::Offer &offer : offers) {
            if (m_request.only == FindRequest::Only::FirstOfEachDay) {
                m_notBefore = nextDay(offer.interval.start);
            }
            if (m_request.only == FindRequest::Only::SoonestPerSchedule) {
                m_request.allOf ? m_groups.front().clear() : drop(offer.schedules.front());
            }
            m_found.push_back(std::move(offer));
        }
    }
    void drop(ScheduleId id) {
        std::erase_if(m_groups.front(), [id](const Member &member) { return member.schedule.id() == id; });
    }

    [[nodiscard]] std::vector<std::vector<availability::ScheduleFacts>> factsWithin(Interval within) const {
        store::SlotQuery query;
        query.overlapping = withNeighbours(m_widest, within);
        query.schedules = m_ids;
        std::map<ScheduleId, std::vector<store::SlotRow>> rows;
        for (store::SlotRow &row : m_store.slotRows(query)) {
            rows[row.schedule].push_back(std::move(row));
        }
        std::map<ActorId, std::vector<store::OccupancyRow>> occupancy;
        for (const store::OccupancyRow &row : m_store.occupancy(m_actors, *query.overlapping)) {
            occupancy[row.actor].push_back(row);
        }
        std::vector<SlotId> matching;
        if (isFiltered()) {
            query.specialty = m_request.specialty;
            query.serviceType = m_request.serviceType;
            query.serviceCategory = m_request.serviceCategory;
            for (const store::SlotRow &row : m_store.slotRows(query)) {
                matching.push_back(row.id);
            }
            std::sort(matching.begin(), matching.end());
        }
        std::vector<std::vector<availability::ScheduleFacts>> result;
        for (const auto &group : m_groups) {
            auto &facts = result.emplace_back();
            for (const Member &member : group) {
                std::vector<store::OccupancyRow> own;
                for (const Reference &actor : member.schedule.actors) {
                    const auto found = occupancy.find(narrow<ActorId>(actor.key));
                    if (found != occupancy.end()) {
                        own.insert(own.end(), found->second.begin(), found->second.end());
                    }
                }
                facts.push_back(factsOf(m_store, member.schedule, member.layout, within, rows[member.schedule.id()], own));
                if (isFiltered()) {
                    // free Slots of another kind than asked for are passed over
                    std::erase_if(facts.back().slotFacts, [&](const availability::SlotFact &slot) {
                        return availability::statusAt(slot, m_store.now()) == SlotStatus::Free && !std::binary_search(matching.begin(), matching.end(), slot.id);
                    });
                }
            }
        }
        return result;
    }

    const store::Store &m_store;
    const FindRequest &m_request;
    std::function<bool(Instant)> m_allowed;
    Instant m_from;
    Instant m_to;
    Instant m_notBefore = Instant::min();
    std::vector<std::vector<Member>> m_groups;      ///< the schedules asked for, then those of which one is needed
    std::vector<ScheduleId> m_ids;
    std::vector<ActorId> m_actors;
    Layout m_widest;                                ///< the largest buffers
    std::vector<availability::Offer> m_found;
};

} // namespace

Result<availability::ScheduleFacts> Desk::facts(ScheduleId schedule, Interval within) const { return readFacts(store(), schedule, within); }

Result<std::vector<availability::Offer>> Desk::find(const FindRequest &request) const {
    if (request.duration <= Milliseconds(0)) {
        return failure(ErrorCode::InvalidTime, Text::tr("A visit needs a length of at least a minute."));
    }
    return Search(store(), request).run();
}

Result<std::vector<Clash>> Desk::why(ScheduleId schedule, Instant start, std::optional<Milliseconds> duration) const {
    BookingRequest request;
    request.schedules = {schedule};
    request.start = start;
    request.duration = duration;
    const auto wish = wishOf(store(), request);
    if (!wish) {
        return tl::unexpected(wish.error());
    }
    return clashesOf(store(), *wish);
}

Result<Preview> Desk::preview(const BookingRequest &request, AppointmentId moving) const {
    auto wish = wishOf(store(), request);
    if (!wish) {
        return tl::unexpected(wish.error());
    }
    if (moving) {
        const auto appointment = store().appointment(moving);
        if (!appointment) {
            return tl::unexpected(appointment.error());
        }
        wish->ignoring = ignoring(store(), *appointment, freedBy(store(), *appointment));
    }
    Preview preview;
    preview.interval = wish->interval;
    for (const ScheduleId schedule : wish->schedules) {
        if (const auto facts = readFacts(store(), schedule, {wish->interval.start, wish->interval.end + std::chrono::hours(4)}, {}, wish->service)) {
            const auto covering = availability::coveringSlots(*facts, wish->interval, store().now(), wish->ignoring);
            for (const availability::SlotFact &slot : facts->slotFacts) {
                if (std::find(covering.begin(), covering.end(), slot.id) != covering.end()) {
                    preview.interval.end = std::max(preview.interval.end, slot.interval.end);
                }
            }
        }
    }
    auto clashes = clashesOf(store(), *wish);
    if (!clashes) {
        return tl::unexpected(clashes.error());
    }
    preview.clashes = std::move(*clashes);
    preview.warnings = patientElsewhere(store(), wish->patient, wish->interval, wish->ignoring.appointment, wish->schedules, false);
    if (preview.clashes.empty()) {
        return preview;
    }
    const Instant dayStart = store().zone().day(store().zone().dateOf(wish->interval.start)).start;
    FindRequest nearest;
    nearest.schedules = wish->schedules;
    nearest.allOf = wish->schedules.size() > 1;
    nearest.duration = wish->interval.duration();
    nearest.serviceType = wish->service;
    nearest.from = std::max(dayStart, store().now());
    nearest.to = *nearest.from + 14 * day;
    nearest.limit = 200;
    auto offers = find(nearest);
    if (!offers) {
        return tl::unexpected(offers.error());
    }
    const auto distance = [&wish](const availability::Offer &offer) {
        return offer.interval.start < wish->interval.start ? wish->interval.start - offer.interval.start : offer.interval.start - wish->interval.start;
    };
    std::stable_sort(offers->begin(), offers->end(), [&](const auto &a, const auto &b) { return distance(a) < distance(b); });
    offers->resize(std::min<size_t>(offers->size(), 3));
    preview.alternatives = std::move(*offers);
    return preview;
}

} // namespace praxidesk::desk
