#pragma once
// What searches have read of a clinic, for as long as it is true: how the time of schedules is laid out, and days of Slots
// and visits. A write takes out just the days and schedules that it touched.

#include "core/availability/agenda.h"
#include "core/desk/situation.h"

#include <map>
#include <tuple>
#include <unordered_map>

namespace praxidesk::desk {

/// Rows of many owners by day. A row lies in every day that it overlaps.
template <typename Row>
class DayShelf {
public:
    using Read = std::function<std::vector<Row>(ResourceKey owner, Interval within)>;
    explicit DayShelf(Read read) : m_read(std::move(read)) {}

    /// Calls `take` with every row that overlaps the days of `within`, each once, those that start first first.
    template <typename Take>
    void forEach(ResourceKey owner, Interval within, const Take &take) {
        Days &days = m_owners[owner.value];
        const qint64 first = dayOf(within.start);
        const qint64 last = dayOf(within.end - Milliseconds(1));
        readMissing(days, owner, first, last);
        auto day = days.find(first);
        for (qint64 number = first; number <= last; ++number, ++day) {
            for (const Row &row : day->second) {
                if (number == first || dayOf(row.interval.start) == number) {
                    take(row);
                }
            }
        }
    }
    void forget(ResourceKey owner, Interval interval) {
        const auto known = m_owners.find(owner.value);
        if (known == m_owners.end() || interval.isEmpty()) {
            return;
        }
        Days &days = known->second;
        const auto end = days.upper_bound(dayOf(interval.end - Milliseconds(1)));
        for (auto day = days.lower_bound(dayOf(interval.start)); day != end;) {
            m_size -= day->second.size() + 1;
            day = days.erase(day);
        }
    }
    void clear() {
        m_owners.clear();
        m_size = 0;
    }
    [[nodiscard]] size_t size() const { return m_size; }
    /// The last instant that `forEach` tells of for `within`.
    [[nodiscard]] static Instant endOf(Interval within) { return startOf(dayOf(within.end - Milliseconds(1)) + 1); }

private:
    using Days = std::map<qint64, std::vector<Row>>;
    static constexpr std::chrono::hours dayLength{24}; ///< of UTC: what the pieces are does not matter to anybody

    [[nodiscard]] static qint64 dayOf(Instant instant) { return std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count(); }
    [[nodiscard]] static Instant startOf(qint64 day) { return Instant(dayLength * day); }

    /// Days in a row that are missing are one question.
    void readMissing(Days &days, ResourceKey owner, qint64 first, qint64 last) {
        auto known = days.lower_bound(first);
        for (qint64 day = first; day <= last;) {
            if (known != days.end() && known->first == day) {
                ++known;
                ++day;
                continue;
            }
            const qint64 end = known != days.end() && known->first <= last ? known->first : last + 1;
            std::vector<std::vector<Row>> made(size_t(end - day));
            for (const Row &row : m_read(owner, {startOf(day), startOf(end)})) {
                const qint64 to = std::min(dayOf(row.interval.end - Milliseconds(1)), end - 1);
                for (qint64 one = std::max(dayOf(row.interval.start), day); one <= to; ++one) {
                    made[size_t(one - day)].push_back(row);
                }
            }
            for (std::vector<Row> &rows : made) {
                m_size += rows.size() + 1;
                days.emplace_hint(known, day++, std::move(rows));
            }
        }
    }

    Read m_read;
    std::unordered_map<qint64, Days> m_owners;
    size_t m_size = 0;
};

class SearchMemory {
public:
    explicit SearchMemory(const store::Store &store);

    /// To be called before a search: what has changed without a word is found out.
    void refresh();
    /// What was written, as the store announces it.
    void forget(const store::Changed &what);

    /// A schedule and how its time is laid out for a service; nullptr when there is no such schedule. Holds until the next
    /// `refresh` or `forget`.
    struct Plan {
        Schedule schedule;
        Layout layout;
        std::vector<ActorId> actors;
    };
    [[nodiscard]] Result<const Plan *> plan(ScheduleId schedule, const QString &service);
    /// Ascending.
    [[nodiscard]] const std::vector<ScheduleId> &schedules(const store::ScheduleQuery &query);

    /// Free Slots that are no offer because they are for something else.
    using IsPassedOver = std::function<bool(SlotId)>;
    /// The schedule's agenda within `within`, at `now`. Free Slots that begin there are judged as wholes.
    [[nodiscard]] availability::Agenda agenda(const Plan &plan, Interval within, Instant now, const IsPassedOver &isPassedOver = {});

private:
    struct Visit {
        Interval interval;
        AppointmentId appointment;
    };
    void clear();
    /// After a question to the file: what it could not answer is not kept.
    void note();
    void collectSlots(availability::Agenda &agenda, const Plan &plan, Interval within, Instant now, const IsPassedOver &isPassedOver);
    void collectVisits(availability::Agenda &agenda, const Plan &plan, Interval within);
    [[nodiscard]] bool isForAnother(const Layout &layout, const store::SlotTime &slot);

    const store::Store &m_store;
    qint64 m_revision = 0;
    bool m_isIncomplete = false;
    QString m_clinicParameters;
    Services m_services;
    std::map<QString, std::unordered_map<qint64, Plan>> m_plans; ///< by service, by schedule
    std::map<std::tuple<QString, QString, QString, int>, std::vector<ScheduleId>> m_schedules;
    DayShelf<store::SlotTime> m_slots;
    DayShelf<Visit> m_visits;
    std::unordered_map<qint64, std::vector<Concept>> m_slotServices; ///< of busy Slots for one service
};

} // namespace praxidesk::desk
