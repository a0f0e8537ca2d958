#pragma once
// What searches have read of a clinic, for as long as it is true: how the time of schedules is laid out, and days of Slots
// and visits. A write takes out just the days and schedules that it touched.

#include "core/availability/agenda.h"
#include "core/desk/situation.h"

#include <map>
#include <tuple>
#include <unordered_map>

namespace praxidesk::desk {

inline const Interval &intervalOf(const Interval &interval) { return interval; }
template <typename Row>
const Interval &intervalOf(const Row &row) {
    return row.interval;
}

/// What is known of many owners, day by day. A row lies in every day that it overlaps; `Day` takes rows by `add`, those that
/// start first first, about as many as it was told by `reserve`, and counts them by `size`.
template <typename Row, typename Day>
class DayShelf {
public:
    using Read = std::function<std::vector<Row>(ResourceKey owner, Interval within)>;
    explicit DayShelf(Read read) : m_read(std::move(read)) {}

    /// Calls `take(day, begins)` for every day that overlaps `within`, in order. `begins(row)` is false for a row that an earlier
    /// call had, too.
    template <typename Take>
    void forEach(ResourceKey owner, Interval within, const Take &take) {
        Days &days = m_owners[owner.value];
        const qint64 first = dayOf(within.start);
        const qint64 last = dayOf(within.end - Milliseconds(1));
        readMissing(days, owner, first, last);
        auto day = days.find(first);
        for (qint64 number = first; number <= last; ++number, ++day) {
            take(day->second, [number, first](const Row &row) { return number == first || dayOf(intervalOf(row).start) == number; });
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
    using Days = std::map<qint64, Day>;
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
            std::vector<Day> made(size_t(end - day));
            const std::vector<Row> rows = m_read(owner, {startOf(day), startOf(end)});
            for (Day &one : made) {
                one.reserve(rows.size() / made.size() + rows.size() / (2 * made.size()));
            }
            for (const Row &row : rows) {
                const qint64 to = std::min(dayOf(intervalOf(row).end - Milliseconds(1)), end - 1);
                for (qint64 one = std::max(dayOf(intervalOf(row).start), day); one <= to; ++one) {
                    made[size_t(one - day)].add(row);
                }
            }
            for (Day &one : made) {
                m_size += one.size() + 1;
                days.emplace_hint(known, day++, std::move(one));
            }
        }
    }

    Read m_read;
    std::unordered_map<qint64, Days> m_owners;
    size_t m_size = 0;
};

/// A day's Slots. Most are simply taken, whoever asks: of those it is also known where one begins as another ends.
class SlotDay {
public:
    void add(const store::SlotTime &slot) {
        const bool isTaken = (slot.status == SlotStatus::Busy || slot.status == SlotStatus::BusyUnavailable) && !slot.serviceSpecific;
        if (isTaken) {
            m_runs.add(slot.interval);
        }
        (isTaken ? m_taken : m_others).push_back(slot);
    }
    void reserve(size_t count) { m_taken.reserve(count); }
    [[nodiscard]] size_t size() const { return m_taken.size() + m_others.size(); }
    [[nodiscard]] const std::vector<store::SlotTime> &taken() const { return m_taken; }
    [[nodiscard]] const std::vector<store::SlotTime> &others() const { return m_others; }
    [[nodiscard]] std::span<const Interval> runs() const { return m_runs.intervals(); }

private:
    std::vector<store::SlotTime> m_taken, m_others;
    availability::IntervalSetBuilder m_runs;
};

/// A visit that takes an actor's time.
struct Visit {
    Interval interval;
    AppointmentId appointment;
};
class VisitDay {
public:
    void add(const Visit &visit) { m_visits.push_back(visit); }
    void reserve(size_t count) { m_visits.reserve(count); }
    [[nodiscard]] size_t size() const { return m_visits.size(); }
    [[nodiscard]] const std::vector<Visit> &visits() const { return m_visits; }

private:
    std::vector<Visit> m_visits;
};

/// The same where it does not matter which visit it is.
class TakenDay {
public:
    void add(const Interval &time) { m_runs.add(time); }
    void reserve(size_t) {}
    [[nodiscard]] size_t size() const { return m_runs.intervals().size(); }
    [[nodiscard]] std::span<const Interval> runs() const { return m_runs.intervals(); }

private:
    availability::IntervalSetBuilder m_runs;
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
    DayShelf<store::SlotTime, SlotDay> m_slots;
    DayShelf<Interval, TakenDay> m_taken;          ///< of actors
    DayShelf<Visit, VisitDay> m_visits;             ///< the same, for schedules that take several at a time
    std::unordered_map<qint64, std::vector<Concept>> m_slotServices; ///< of busy Slots for one service
};

} // namespace praxidesk::desk
