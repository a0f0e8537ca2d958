#pragma once
// The audit as a report reads it: through a connection of its own that cannot write.

#include "core/store/store.h"

namespace praxidesk::store {

/// One resource of one write. Without a key: a setting, or many resources at once, of which nothing is told one by one.
struct AuditStep {
    qint64 sequence = 0;
    Instant time;
    ResourceKey key;
    QString action;
    struct Side {
        QByteArray json;                            ///< empty: was not there
        LocalFacts local;
    };
    Side before, after;
    [[nodiscard]] bool isManyAtOnce() const { return !key && before.json.isEmpty() && after.json.isEmpty(); }
};

/// What was committed to the file after the row `after` and not before `oldest`, in order. The cost is that of the
/// rows that are told, however long the audit is.
[[nodiscard]] Result<std::vector<AuditStep>> auditSteps(const QString &file, qint64 after, Instant oldest);
/// The newest row; 0 when there is none.
[[nodiscard]] Result<qint64> newestAuditStep(const QString &file);

} // namespace praxidesk::store
