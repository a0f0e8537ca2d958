#pragma once
// What a clinic had before a server was added (imported, or made without one) never waited for that server. Here it is
// counted and, once somebody wants it, queued: people and places first, then Schedules, then what of time is still to come.

#include "core/store/ledger.h"

namespace praxidesk::sync {

struct UnsentType {
    QString type;
    int count = 0;
    friend bool operator==(const UnsentType &, const UnsentType &) = default;
};

/// What a server does not know and has a place for. Past Slots and visits, cancelled visits, and what somebody decided not to
/// send stay here.
class Unsent {
public:
    /// Looks once through the clinic. `store` must outlive it.
    Unsent(store::Store &store, store::ServerId server);

    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    /// By type, in the order in which it goes.
    [[nodiscard]] std::vector<UnsentType> counts() const;
    [[nodiscard]] int total() const { return int(m_keys.size()); }

    /// How many are queued in one transaction.
    static constexpr int bite = 100;
    /// Queues the next ones in one transaction. How many are done with by now: all of them once it is total(). Whoever is
    /// stopped in the middle begins anew: what waits or is there by then is not queued a second time.
    [[nodiscard]] Result<int> queueNext(const QString &user);

private:
    struct Entry {
        ResourceKey key;
        int type = 0;                               ///< index in pulledTypes()
    };
    store::Store &m_store;
    store::ServerId m_server;
    std::vector<Entry> m_keys;
    int m_done = 0;
};

/// "500 patients, 14,000 Slots", for people.
[[nodiscard]] QString inWords(const std::vector<UnsentType> &counts);

} // namespace praxidesk::sync
