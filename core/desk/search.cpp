// find, why and preview: questions that write nothing.

#include "core/desk/appointment_change.h"
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

/// Free Slots of another kind than asked for are passed over; a Slot also has the kinds of its schedule.
void keepMatching(const store::Store &store, const FindRequest &request, Interval within, availability::ScheduleFacts &facts) {
    if (request.specialty.isEmpty() && request.serviceType.isEmpty() && request.serviceCategory.isEmpty()) {
        return;
    }
    store::SlotQuery query;
    query.overlapping = within;
    query.schedules = {facts.id};
    query.specialty = request.specialty;
    query.serviceType = request.serviceType;
    query.serviceCategory = request.serviceCategory;
    std::vector<SlotId> matching;
    for (const store::SlotRow &row : store.slotRows(query)) {
        matching.push_back(row.id);
    }
    std::sort(matching.begin(), matching.end());
    std::erase_if(facts.slotFacts, [&](const availability::SlotFact &slot) {
        return availability::statusAt(slot, store.now()) == SlotStatus::Free && !std::binary_search(matching.begin(), matching.end(), slot.id);
    });
}

} // namespace

Result<availability::ScheduleFacts> Desk::facts(ScheduleId schedule, Interval within) const { return readFacts(store(), schedule, within); }

Result<std::vector<availability::Offer>> Desk::find(const FindRequest &request) const {
    if (request.duration <= Milliseconds(0)) {
        return failure(ErrorCode::InvalidTime, Text::tr("A visit needs a length of at least a minute."));
    }
    const Instant from = request.from.value_or(store().now());
    const Instant to = request.to.value_or(from + 7 * day);
    std::vector<ScheduleId> schedules = request.schedules;
    if (schedules.empty()) {
        store::ScheduleQuery query;
        query.active = true;
        for (const Schedule &schedule : store().schedules(query)) {
            schedules.push_back(schedule.id());
        }
    }
    const auto allowed = startRule(store().zone(), request);
    std::vector<availability::Offer> result;
    // A day first, then longer and longer: the first offers of a long search do not pay for the rest of it.
    Milliseconds stride = day;
    for (Instant begin = from; begin < to; begin += stride, stride = std::min<Milliseconds>(2 * stride, 28 * day)) {
        const Instant end = std::min(to, begin + stride);
        // the last visit runs beyond the end, its last Slot beyond the visit
        const Interval within{begin, end + request.duration + std::chrono::hours(4)};
        std::vector<availability::ScheduleFacts> facts;
        for (const ScheduleId schedule : schedules) {
            auto read = readFacts(store(), schedule, within);
            if (!read) {
                return tl::unexpected(read.error());
            }
            keepMatching(store(), request, within, *read);
            facts.push_back(std::move(*read));
        }
        availability::OfferQuery query;
        query.within = {begin, std::min(to, end + request.duration)};
        query.duration = request.duration;
        query.allOf = request.allOf;
        query.startAllowed = [&allowed, end](Instant start) { return start < end && (!allowed || allowed(start)); };
        query.limit = request.limit == 0 ? 0 : request.limit - int(result.size());
        for (auto &offer : availability::offers(facts, query, store().now())) {
            result.push_back(std::move(offer));
        }
        if (request.limit > 0 && int(result.size()) >= request.limit) {
            break;
        }
    }
    return result;
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
        wish->ignoring = {moving, freedBy(store(), *appointment)};
    }
    Preview preview;
    preview.interval = wish->interval;
    for (const ScheduleId schedule : wish->schedules) {
        if (const auto facts = readFacts(store(), schedule, {wish->interval.start, wish->interval.end + std::chrono::hours(4)})) {
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
