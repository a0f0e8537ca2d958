// Free time that servers work out: the ledger of what they offered last.

#include "core/store/ledger.h"

#include "core/store/database.h"

namespace praxidesk::store {

const std::vector<ServerId> &Ledger::computingServers() const {
    if (!m_computing) {
        std::vector<ServerId> ids;
        Query query("SELECT id FROM server WHERE computes_time = 1 ORDER BY id", m_database);
        while (query.next()) {
            ids.push_back(query.id<ServerId>(0));
        }
        m_computing = std::move(ids);
    }
    return *m_computing;
}

std::optional<ServerId> Ledger::computingServerOf(ScheduleId schedule) const {
    if (computingServers().empty()) {
        return std::nullopt;
    }
    // one that it does not know is the clinic's own, whatever server it would go to
    Query query("SELECT s.server FROM server_resource s JOIN server v ON v.id = s.server WHERE s.key = ? AND v.computes_time = 1", m_database);
    query << schedule;
    return query.next() ? std::optional(query.id<ServerId>(0)) : std::nullopt;
}

std::vector<OfferedTime> Ledger::offers(ScheduleId schedule) const {
    std::vector<OfferedTime> found;
    if (serverIds().empty()) {
        return found;
    }
    Query query("SELECT starts, ends, fetched FROM offer WHERE schedule = ? ORDER BY starts, ends", m_database);
    query << schedule;
    while (query.next()) {
        found.push_back({{query.instant(0), query.instant(1)}, query.instant(2)});
    }
    return found;
}

std::optional<Instant> Ledger::oldestOffer(ScheduleId schedule, Interval within) const {
    if (serverIds().empty()) {
        return std::nullopt;
    }
    Query query("SELECT min(fetched) FROM offer WHERE schedule = ? AND starts < ? AND ends > ?", m_database);
    query << schedule << within.end << within.start;
    return query.next() ? query.instantIf(0) : std::nullopt;
}

void Ledger::setOffers(ServerId server, ScheduleId schedule, Interval within, std::optional<Milliseconds> length, const std::vector<Interval> &times) {
    const Instant now = m_clock();
    {
        Query remove("DELETE FROM offer WHERE schedule = ?1 AND (ends <= ?5 OR (starts >= ?2 AND starts < ?3 AND (?4 IS NULL OR ends - starts = ?4)))", m_database);
        remove << schedule << within.start << within.end << (length ? std::optional<qint64>(length->count()) : std::nullopt) << now;
        remove.run();
    }
    for (const Interval &time : times) {
        if (time.isEmpty()) {
            continue;
        }
        Query insert("INSERT INTO offer(schedule, starts, ends, server, fetched) VALUES (?, ?, ?, ?, ?)"
                     " ON CONFLICT(schedule, starts, ends) DO UPDATE SET server = excluded.server, fetched = excluded.fetched",
                     m_database);
        insert << schedule << time.start << time.end << server << now;
        insert.run();
    }
    m_touched[resourceKey(schedule)] = true;
}

} // namespace praxidesk::store
