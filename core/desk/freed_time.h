#pragma once
// Time that became free: a visit was cancelled or moved, a block or hold ended, hours were added. It is read from the audit and nowhere
// else, so that it is the same after a restart and whoever changed it: this window, praxictl, a server.

#include "core/availability/interval_set.h"
#include "core/desk/desk.h"
#include "core/store/audit_reading.h"

#include <map>
#include <unordered_map>

namespace praxidesk::desk {

class FreedTime {
public:
    /// What became free longer ago is no news.
    static constexpr std::chrono::hours memory{28 * 24};
    /// How far into the future added hours are told of.
    static constexpr std::chrono::hours lookAhead{366 * 24};

    explicit FreedTime(const store::Store &store) : m_store(store) {}

    /// Reads what was written since the last call. `first`: when the oldest entry of the waitlist was made; what is older does
    /// not matter to anybody. None: nobody waits, and whoever comes later waits for what becomes free then.
    void refresh(std::optional<Instant> first);

    /// What of the schedule's time became free since that entry of the waitlist was made. It may have been taken again.
    [[nodiscard]] availability::IntervalSet of(const Schedule &schedule, AppointmentId entry) const;

private:
    struct Piece {
        qint64 sequence = 0;
        Interval interval;
    };
    struct Use {
        Interval interval;
        std::vector<ResourceKey> owners;            ///< the Slot's schedule, the visit's actors
        friend bool operator==(const Use &, const Use &) = default;
    };
    void take(const store::AuditStep &step);
    void takeSchedule(const store::AuditStep &step);
    void free(const store::AuditStep &step, ResourceKey owner, const Interval &interval);
    void occupy(const Use &use);
    [[nodiscard]] std::optional<Use> useOf(const store::AuditStep::Side &side);
    [[nodiscard]] ResourceKey keyOf(const Reference &reference);

    const store::Store &m_store;
    std::optional<qint64> m_revision;               ///< of the store, when the audit was read
    std::optional<qint64> m_read;                   ///< the newest row that was read
    std::unordered_map<qint64, std::vector<Piece>> m_pieces; ///< by owner; 0: anybody's time
    std::map<AppointmentId, qint64> m_entered;      ///< where an entry of the waitlist was made
    qint64 m_manyAtOnce = 0;                        ///< where the last import was, of which nothing is told one by one
    std::map<QString, ResourceKey> m_keys;
};

} // namespace praxidesk::desk
