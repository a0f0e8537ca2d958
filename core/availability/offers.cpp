#include "core/availability/timeline.h"

#include <algorithm>
#include <functional>

namespace praxidesk::availability {
namespace {

/// Schedules of which one is needed, or all.
class Party {
public:
    enum class Needs { One, All };
    Party(std::vector<Agenda> schedules, Needs needs, const OfferQuery &query) : m_needs(needs) {
        m_timelines.reserve(schedules.size());
        m_queues.reserve(schedules.size());
        for (Agenda &agenda : schedules) {
            m_timelines.emplace_back(std::move(agenda));
            m_queues.emplace_back(m_timelines.back(), query.duration);
        }
    }
    Party(Party &&) = default;
    Party(const Party &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_queues.empty(); }
    [[nodiscard]] std::vector<StartQueue> &queues() { return m_queues; }

    [[nodiscard]] std::optional<Instant> firstFrom(Instant from) {
        if (m_needs == Needs::One) {
            std::optional<Instant> earliest;
            for (StartQueue &queue : m_queues) {
                const auto start = queue.firstFrom(from);
                earliest = start && (!earliest || *start < *earliest) ? start : earliest;
            }
            return earliest;
        }
        while (true) {
            std::optional<Instant> latest = from;
            for (StartQueue &queue : m_queues) {
                latest = queue.firstFrom(*latest);
                if (!latest) {
                    return std::nullopt;
                }
            }
            if (*latest == from) {
                return latest;
            }
            from = *latest;
        }
    }
    /// Those who take part in an offer that starts at a start of this party.
    void join(Offer &offer) const {
        for (const StartQueue &queue : m_queues) {
            if (queue.timeline().offers(offer.interval)) {
                add(offer, queue);
                if (m_needs == Needs::One) {
                    return;
                }
            }
        }
    }
    static void add(Offer &offer, const StartQueue &queue) {
        offer.schedules.push_back(queue.timeline().agenda().schedule);
        queue.addCovering(offer.interval, offer.slotIds);
    }

private:
    Needs m_needs;
    std::vector<Timeline> m_timelines;
    std::vector<StartQueue> m_queues;
};

class Search {
public:
    Search(std::vector<Agenda> schedules, const OfferQuery &query, std::vector<std::vector<Agenda>> alsoOneOf)
        : m_query(query), m_main(std::move(schedules), query.allOf ? Party::Needs::All : Party::Needs::One, query) {
        for (std::vector<Agenda> &group : alsoOneOf) {
            m_groups.emplace_back(std::move(group), Party::Needs::One, query);
        }
    }

    std::vector<Offer> run() {
        if (!m_main.isEmpty()) {
            m_query.allOf ? together() : eachAlone();
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isOver(Instant start) const {
        return start + m_query.duration > m_query.within.end || (m_query.limit > 0 && m_found.size() >= size_t(m_query.limit));
    }
    [[nodiscard]] Instant after(Instant start, bool found) const {
        return found && m_query.skipTo ? std::max(m_query.skipTo(start), start + Milliseconds(1)) : start + Milliseconds(1);
    }
    /// The first instant at or after `start` at which every group has somebody who starts there, and perhaps the others.
    [[nodiscard]] std::optional<Instant> groupsFrom(Instant start) {
        std::optional<Instant> latest = start;
        for (Party &group : m_groups) {
            latest = group.firstFrom(*latest);
            if (!latest) {
                return std::nullopt;
            }
        }
        return latest;
    }
    /// Whether there is an offer.
    bool offer(Instant start, const StartQueue *alone) {
        if (m_query.startAllowed && !m_query.startAllowed(start)) {
            return false;
        }
        Offer found{{start, start + m_query.duration}, {}, {}};
        if (alone != nullptr) {
            Party::add(found, *alone);
        } else {
            m_main.join(found);
        }
        for (const Party &group : m_groups) {
            group.join(found);
        }
        m_found.push_back(std::move(found));
        return true;
    }

    void together() {
        Instant from = m_query.within.start;
        while (true) {
            const auto start = m_main.firstFrom(from);
            if (!start || isOver(*start)) {
                return;
            }
            const auto others = groupsFrom(*start);
            if (!others) {
                return;
            }
            from = *others;
            if (*others == *start) {
                const bool found = offer(*start, nullptr);
                if (found && m_query.oncePerSchedule) {
                    return;
                }
                from = after(*start, found);
            }
        }
    }

    /// The next start of a schedule; the earliest is at the top of a heap.
    struct Next {
        Instant start;
        size_t index;
        friend auto operator<=>(const Next &, const Next &) = default;
    };
    /// The schedule at the top goes on from `from`, or is done without: one way down instead of a way out and a way in.
    void goOn(std::vector<Next> &heap, std::optional<Instant> from) {
        const size_t index = heap.front().index;
        const auto start = from ? m_main.queues()[index].firstFrom(*from) : std::nullopt;
        if (!start) {
            std::pop_heap(heap.begin(), heap.end(), std::greater<>());
            heap.pop_back();
            return;
        }
        const Next next{*start, index};
        size_t hole = 0;
        for (size_t child = 1; child < heap.size(); child = 2 * hole + 1) {
            child += child + 1 < heap.size() && heap[child + 1] < heap[child] ? 1 : 0;
            if (next < heap[child]) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = next;
    }

    /// One schedule of the main ones in each offer.
    void eachAlone() {
        std::vector<Next> heap;
        auto &queues = m_main.queues();
        for (size_t i = 0; i < queues.size(); ++i) {
            if (const auto start = queues[i].firstFrom(m_query.within.start)) {
                heap.push_back({*start, i});
            }
        }
        std::make_heap(heap.begin(), heap.end(), std::greater<>());
        Instant notBefore = m_query.within.start;
        while (!heap.empty()) {
            const auto [start, index] = heap.front();
            if (isOver(start)) {
                return;
            }
            if (start < notBefore) {
                goOn(heap, notBefore);
                continue;
            }
            const auto others = groupsFrom(start);
            if (!others) {
                return;
            }
            if (*others != start) {
                goOn(heap, *others);
                continue;
            }
            const bool found = offer(start, &queues[index]);
            if (found && m_query.skipTo) {
                notBefore = after(start, found);
            }
            goOn(heap, found && m_query.oncePerSchedule ? std::nullopt : std::optional(start + Milliseconds(1)));
        }
    }

    const OfferQuery &m_query;
    Party m_main;
    std::vector<Party> m_groups;
    std::vector<Offer> m_found;
};

} // namespace

std::vector<Offer> offers(std::vector<Agenda> schedules, const OfferQuery &query, std::vector<std::vector<Agenda>> alsoOneOf) {
    return Search(std::move(schedules), query, std::move(alsoOneOf)).run();
}

std::vector<Offer> offers(std::span<const ScheduleFacts> schedules, const OfferQuery &query, Instant now,
                          std::span<const std::vector<ScheduleFacts>> alsoOneOf) {
    const auto agendas = [now](std::span<const ScheduleFacts> group) {
        std::vector<Agenda> made;
        made.reserve(group.size());
        for (const ScheduleFacts &facts : group) {
            made.push_back(agendaOf(facts, now));
        }
        return made;
    };
    std::vector<std::vector<Agenda>> groups;
    for (const std::vector<ScheduleFacts> &group : alsoOneOf) {
        groups.push_back(agendas(group));
    }
    return offers(agendas(schedules), query, std::move(groups));
}

} // namespace praxidesk::availability
