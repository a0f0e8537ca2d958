#include "core/store/audit_reading.h"

#include "core/store/database.h"
#include "core/store/local_facts.h"

#include <algorithm>

namespace praxidesk::store {

Result<std::vector<AuditStep>> auditSteps(const QString &file, qint64 after, Instant oldest) {
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database) {
        return tl::unexpected(database.error());
    }
    std::vector<AuditStep> steps;
    {
        Query query("SELECT sequence, time, key, action, before_json, before_local, after_json, after_local"
                    " FROM audit WHERE sequence > ? ORDER BY sequence DESC",
                    **database);
        query << after;
        while (query.next() && query.instant(1) >= oldest) {
            steps.push_back({query.integer(0), query.instant(1), ResourceKey{query.isNull(2) ? 0 : query.integer(2)}, query.text(3),
                             {query.bytes(4), decodeLocalFacts(query.bytes(5))}, {query.bytes(6), decodeLocalFacts(query.bytes(7))}});
        }
    }
    if (const auto outcome = (*database)->outcome(); !outcome) {
        return tl::unexpected(outcome.error());
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

Result<qint64> newestAuditStep(const QString &file) {
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database) {
        return tl::unexpected(database.error());
    }
    qint64 newest = 0;
    {
        Query query("SELECT max(sequence) FROM audit", **database);
        newest = query.next() && !query.isNull(0) ? query.integer(0) : 0;
    }
    if (const auto outcome = (*database)->outcome(); !outcome) {
        return tl::unexpected(outcome.error());
    }
    return newest;
}

} // namespace praxidesk::store
