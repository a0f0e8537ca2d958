// find, why and preview: questions that write nothing.

#include "core/desk/appointment_change.h"
#include "core/desk/search_memory.h"
#include "core/desk/text.h"

#include <algorithm>

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

/// One search over many schedules, stride by stride.
class Search {
public:
    Search(const store::Store &store, SearchMemory &memory, const FindRequest &request)
        : m_store(store), m_memory(memory), m_request(request), m_allowed(startRule(store.zone(), request)), m_from(request.from.value_or(store.now())),
          m_to(request.to.value_or(m_from + 7 * day)) {}

    Result<std::vector<availability::Offer>> run() {
        m_memory.refresh();
        std::vector<std::vector<ScheduleId>> groups{m_request.schedules};
        if (m_request.schedules.empty()) {
            store::ScheduleQuery query;
            query.active = true;
            groups.front() = m_memory.schedules(query);
        }
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
        const SearchMemory::Plan *plan;
        std::optional<SearchMemory::Plan> narrowed = {}; ///< where the kind asked for leaves only a part of the hours
        bool isOfKind = true;                       ///< by itself: whatever it has is what was asked for
    };
    [[nodiscard]] static const SearchMemory::Plan &planOf(const Member &member) { return member.narrowed ? *member.narrowed : *member.plan; }
    [[nodiscard]] bool isFiltered() const {
        return !m_request.specialty.isEmpty() || !m_request.serviceType.isEmpty() || !m_request.serviceCategory.isEmpty();
    }

    Result<std::vector<Member>> read(const std::vector<ScheduleId> &ids) {
        // computed time has the kinds of its schedule, or those that its rule names
        store::ScheduleQuery query;
        query.specialty = m_request.specialty;
        query.serviceCategory = m_request.serviceCategory;
        const auto isAmong = [this](ScheduleId id, const store::ScheduleQuery &asked) {
            const auto &of = m_memory.schedules(asked);
            return std::binary_search(of.begin(), of.end(), id);
        };
        store::ScheduleQuery withService = query;
        withService.serviceType = m_request.serviceType;
        std::vector<Member> members;
        members.reserve(ids.size());
        for (const ScheduleId id : ids) {
            const auto plan = m_memory.plan(id, m_request.serviceType);
            if (!plan) {
                return tl::unexpected(plan.error());
            }
            Member member{*plan};
            member.isOfKind = !isFiltered() || isAmong(id, withService);
            if (!member.isOfKind && !isAmong(id, query)) {
                member.narrowed = **plan;
                member.narrowed->layout.hours = {};
                member.narrowed->layout.offered = {};
            } else if (!member.isOfKind) {
                keepNamed(member.narrowed.emplace(**plan));
            }
            members.push_back(std::move(member));
        }
        return members;
    }
    /// Only the hours of rules, or parameters, that name the service itself.
    static void keepNamed(SearchMemory::Plan &plan) {
        const bool hasParameters = std::any_of(plan.schedule.parameters.begin(), plan.schedule.parameters.end(), [&plan](const auto &own) {
            return !own.service.isEmpty() && plan.layout.service.contains(own.service, Qt::CaseInsensitive);
        });
        if (hasParameters) {
            return;
        }
        std::erase_if(plan.layout.hours.rules, [](const WeeklyRule &rule) { return rule.serviceTypes.isEmpty(); });
        for (auto &[date, exception] : plan.layout.hours.exceptions) {
            exception.windows.clear();
        }
    }

    void search() {
        // A day first, then longer and longer: the first offers of a long search do not pay for the rest of it. Who wants
        // all of them pays for each stride's beginning anew, so those are long.
        constexpr Milliseconds longest = 28 * day, longestOfAll = 92 * day;
        const bool wantsAll = m_request.limit == 0 && m_request.only == FindRequest::Only::Everything;
        Milliseconds stride = wantsAll ? longestOfAll : Milliseconds(day);
        for (Instant begin = m_from; begin < m_to; begin += stride, stride = wantsAll ? longestOfAll : std::min(2 * stride, longest)) {
            const Instant end = std::min(m_to, begin + stride);
            auto agendas = agendasWithin({begin, end + m_request.duration}); // the last visit runs beyond the end
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
            auto main = std::move(agendas.front());
            agendas.erase(agendas.begin());
            take(availability::offers(std::move(main), query, std::move(agendas)));
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
        }
        if (m_found.empty()) {
            m_found = std::move(offers);
        } else {
            m_found.insert(m_found.end(), std::make_move_iterator(offers.begin()), std::make_move_iterator(offers.end()));
        }
    }
    void drop(ScheduleId id) {
        std::erase_if(m_groups.front(), [id](const Member &member) { return member.plan->schedule.id() == id; });
    }

    [[nodiscard]] std::vector<std::vector<availability::Agenda>> agendasWithin(Interval within) const {
        std::vector<std::vector<availability::Agenda>> result;
        for (const auto &group : m_groups) {
            auto &agendas = result.emplace_back();
            agendas.reserve(group.size());
            for (const Member &member : group) {
                agendas.push_back(m_memory.agenda(planOf(member), within, m_store.now(), member.isOfKind ? SearchMemory::IsPassedOver() : passedOver(member, within)));
            }
        }
        return result;
    }
    /// Free Slots of another kind than asked for.
    [[nodiscard]] SearchMemory::IsPassedOver passedOver(const Member &member, Interval within) const {
        store::SlotQuery query;
        query.overlapping = withNeighbours(member.plan->layout, {within.start, within.end + day});
        query.schedules = {member.plan->schedule.id()};
        query.specialty = m_request.specialty;
        query.serviceType = m_request.serviceType;
        query.serviceCategory = m_request.serviceCategory;
        std::vector<SlotId> matching;
        for (const store::SlotRow &row : m_store.slotRows(query)) {
            matching.push_back(row.id);
        }
        std::sort(matching.begin(), matching.end());
        return [matching = std::move(matching)](SlotId id) { return !std::binary_search(matching.begin(), matching.end(), id); };
    }

    const store::Store &m_store;
    SearchMemory &m_memory;
    const FindRequest &m_request;
    std::function<bool(Instant)> m_allowed;
    Instant m_from;
    Instant m_to;
    Instant m_notBefore = Instant::min();
    std::vector<std::vector<Member>> m_groups;      ///< the schedules asked for, then those of which one is needed
    std::vector<availability::Offer> m_found;
};

} // namespace

Result<availability::ScheduleFacts> Desk::facts(ScheduleId schedule, Interval within) const { return readFacts(store(), schedule, within); }

Result<std::vector<availability::Offer>> Desk::find(const FindRequest &request) const {
    if (request.duration <= Milliseconds(0)) {
        return failure(ErrorCode::InvalidTime, Text::tr("A visit needs a length of at least a minute."));
    }
    if (store().isWriting()) { // what is read now may be taken back
        SearchMemory passing(store());
        return Search(store(), passing, request).run();
    }
    return Search(store(), *m_memory, request).run();
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
        if (const auto facts = readFacts(store(), schedule, {wish->interval.start, wish->interval.end + std::chrono::hours(4)}, wish->service)) {
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
