// The ledger of what is promised of a resource, and of whose it is.
#include "core/store/ledger.h"

#include "core/fhir/json_equality.h"
#include "core/fhir/resource_io.h"
#include "core/store/database.h"
#include "core/store/identity.h"
#include "core/store/local_facts.h"

#include <algorithm>

#include <utility>

namespace praxidesk::store {

Promise Ledger::promise(ResourceKey key) const {
    bool mayWait = false, isKnown = false, mayDiffer = false;
    {
        Query all("SELECT EXISTS (SELECT 1 FROM conflict WHERE key = ?1 AND open = 1),"
                  " EXISTS (SELECT 1 FROM outbox WHERE key = ?1 AND server IS NOT NULL AND state NOT IN ('done', 'discarded')),"
                  " EXISTS (SELECT 1 FROM server_resource WHERE key = ?1), EXISTS (SELECT 1 FROM server_resource WHERE key = ?1 AND base IS NOT NULL)",
                  m_database);
        all << key;
        if (all.next() && all.flag(0)) {
            return Promise::Conflict;
        }
        mayWait = all.flag(1);
        isKnown = all.flag(2);
        mayDiffer = all.flag(3);
    }
    bool waits = false;
    if (mayWait) {
        Query query("SELECT state FROM outbox WHERE key = ? AND server IS NOT NULL AND state NOT IN ('done', 'discarded')", m_database);
        query << key;
        while (query.next()) {
            switch (outboxState(query.text(0)).value_or(OutboxState::Queued)) {
            case OutboxState::Conflict: return Promise::Conflict;
            case OutboxState::Quarantined:
            case OutboxState::SetAside:
            case OutboxState::Parked: return Promise::Refused;
            case OutboxState::LocalOnly: return Promise::Local;
            case OutboxState::Acked:
            case OutboxState::Verified: break;
            default: waits = true; break;
            }
        }
    }
    if (waits) {
        return Promise::Queued;
    }
    return isKnown && !(mayDiffer && differs(key)) ? Promise::Confirmed : Promise::Local;
}

/// Somebody decided that what was changed here last is not sent, and a server has something else.
bool Ledger::differs(ResourceKey key) const {
    Query query("SELECT s.base, b.json FROM server_resource s LEFT JOIN body b ON b.key = s.key WHERE s.key = ?1 AND s.base IS NOT NULL"
                " AND (SELECT o.state FROM outbox o WHERE o.key = ?1 AND o.server = s.server ORDER BY o.id DESC LIMIT 1) = 'discarded'",
                m_database);
    query << key;
    while (query.next()) {
        const QByteArray agreed = query.bytes(0);
        const QByteArray here = query.bytes(1);
        if (agreed != here && (agreed.isEmpty() || here.isEmpty() || !fhir::saysTheSame(agreed, here))) {
            return true;
        }
    }
    return false;
}

void Ledger::settlePromises() {
    for (const ResourceKey key : std::exchange(m_unsettled, {})) {
        const int now = int(promise(key));
        bool isChanged = false;
        {
            Query known("SELECT promise FROM resource WHERE key = ?", m_database);
            known << key;
            isChanged = known.next() && known.small(0) != now;
        }
        if (isChanged) {
            Query query("UPDATE resource SET promise = ? WHERE key = ?", m_database);
            query << now << key;
            query.run();
        }
        m_touched[key] = m_touched[key] || isChanged;
    }
}

std::vector<ServerId> Ledger::serversFor(ResourceKey key) const {
    std::vector<ServerId> found;
    {
        Query query("SELECT server FROM server_resource WHERE key = ? ORDER BY server", m_database);
        query << key;
        while (query.next()) {
            found.push_back(query.id<ServerId>(0));
        }
    }
    if (found.empty()) {
        Query visit("SELECT slot_keys FROM appointment WHERE key = ?", m_database);
        visit << key;
        std::vector<qint64> slots = visit.next() ? decodeKeys(visit.bytes(0)) : std::vector<qint64>{};
        slots.push_back(key.value); // it may be one itself
        for (const qint64 slot : slots) {
            Query query("SELECT s.server FROM slot l JOIN server_resource s ON s.key = l.schedule WHERE l.key = ?", m_database);
            query << slot;
            while (query.next()) {
                found.push_back(query.id<ServerId>(0));
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    if (found.empty() && serverIds().size() == 1) {
        found = serverIds();
    }
    if (!found.empty() || serverIds().size() < 2) {
        return found;
    }
    // an answer goes where its visit goes
    {
        Query query("SELECT appointment FROM response WHERE key = ?", m_database);
        query << key;
        if (query.next()) {
            return serversFor(query.id<ResourceKey>(0));
        }
    }
    // what is about a visit, as its Encounter is, goes where that goes
    {
        Query query("SELECT json FROM body WHERE key = ?", m_database);
        query << key;
        const auto envelope = fhir::readEnvelope(query.next() ? query.bytes(0) : QByteArray());
        if (envelope && envelope->type == ResourceType::Other) {
            for (const Reference &reference : envelope->references) {
                const auto visit = reference.type == ResourceType::Appointment ? m_identity.resolve(reference.reference, reference.type) : std::nullopt;
                if (visit) {
                    return serversFor(*visit);
                }
            }
            return {};
        }
    }
    // a visit without Slots goes to the one server that knows a schedule of those who take part
    std::vector<qint64> actors;
    {
        Query query("SELECT actors FROM appointment WHERE key = ?", m_database);
        query << key;
        actors = query.next() ? decodeKeys(query.bytes(0)) : actors;
    }
    for (const qint64 actor : actors) {
        Query query("SELECT DISTINCT s.server FROM server_resource s JOIN schedule_actor a ON a.schedule = s.key WHERE a.actor = ?", m_database);
        query << actor;
        while (query.next()) {
            if (const auto server = query.id<ServerId>(0); std::find(found.begin(), found.end(), server) == found.end()) {
                found.push_back(server);
            }
        }
    }
    return found.size() == 1 ? found : std::vector<ServerId>(); // else nothing says which
}

std::optional<ServerId> Ledger::serverFor(ResourceKey key) const {
    const auto all = serversFor(key);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

} // namespace praxidesk::store
