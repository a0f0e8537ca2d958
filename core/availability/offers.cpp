#include "core/availability/slot_runs.h"

#include <algorithm>

namespace praxidesk::availability {
namespace {

/// The bookable starts of one schedule, one after the other.
class Starts {
public:
    Starts(const ScheduleFacts &facts, Instant now, Instant from) : m_schedule(facts.id), m_runs(bookableSlots(facts, now, {})) {
        while (const auto start = next()) {
            if (*start >= from) {
                break;
            }
            advance();
        }
    }
    [[nodiscard]] ScheduleId schedule() const { return m_schedule; }
    [[nodiscard]] const SlotRuns &runs() const { return m_runs; }
    [[nodiscard]] std::optional<Instant> next() const {
        const auto &slotFacts = m_runs.slotFacts();
        return m_position < slotFacts.size() ? std::optional(slotFacts[m_position]->interval.start) : std::nullopt;
    }
    void advance() {
        for (const auto start = next(); next() == start && start;) {
            ++m_position;
        }
    }

private:
    ScheduleId m_schedule;
    SlotRuns m_runs;
    size_t m_position = 0;
};

bool addRun(Offer &offer, const Starts &schedule) {
    const auto run = schedule.runs().covering(offer.interval);
    if (run.empty()) {
        return false;
    }
    offer.schedules.push_back(schedule.schedule());
    for (const SlotFact *slot : run) {
        offer.slotIds.push_back(slot->id);
    }
    return true;
}

} // namespace

std::vector<Offer> offers(std::span<const ScheduleFacts> schedules, const OfferQuery &query, Instant now) {
    std::vector<Starts> queues;
    for (const ScheduleFacts &facts : schedules) {
        queues.emplace_back(facts, now, query.within.start);
    }
    std::vector<Offer> found;
    const auto enough = [&] { return query.limit > 0 && found.size() >= size_t(query.limit); };
    while (!queues.empty() && !enough()) {
        // all-of: a start that all have is one that the first has
        auto earliest = queues.begin();
        for (auto queue = queues.begin(); queue != queues.end() && !query.allOf; ++queue) {
            if (queue->next() && (!earliest->next() || *queue->next() < *earliest->next())) {
                earliest = queue;
            }
        }
        const auto start = earliest->next();
        if (!start || *start + query.duration > query.within.end) {
            break;
        }
        Offer offer{{*start, *start + query.duration}, {}, {}};
        if (!query.startAllowed || query.startAllowed(*start)) {
            const bool fits = query.allOf
                ? std::all_of(queues.begin(), queues.end(), [&offer](const Starts &queue) { return addRun(offer, queue); })
                : addRun(offer, *earliest);
            if (fits) {
                found.push_back(std::move(offer));
            }
        }
        earliest->advance();
    }
    return found;
}

} // namespace praxidesk::availability
