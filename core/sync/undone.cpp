// A server without versions says of one visit what it said before ours: nobody can tell whether somebody took our change
// back there, or a backup did. A person decides.
#include "core/sync/walk.h"

#include "core/sync/wire.h"

#include <QCoreApplication>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

bool isFromThere(const store::AuditRow &row) { return row.action == QLatin1String("pull") || row.action == QLatin1String("merge"); }

} // namespace

/// It was so before the newest changes, and those were made here. What people there take back of their own is theirs.
bool Walk::undoesOurs(const WireResource &resource, const store::Agreement &agreed) const {
    const auto agreedAt = lastUpdatedOf(agreed.base);
    const bool isChangedSince = agreedAt && resource.lastUpdated && *resource.lastUpdated > *agreedAt;
    if (m_hasLooked || m_habits.tellsChanges || isChangedSince || resource.generated || resource.type != QLatin1String("Appointment")) {
        return false;
    }
    std::vector<store::AuditRow> rows = m_parts.store.audit(agreed.key, std::nullopt);
    while (!rows.empty()) {
        const store::AuditRow row = std::move(rows.back());
        rows.pop_back();
        if (row.before.isEmpty() || saysTheSameThere(row.before, row.after)) {
            continue;
        }
        if (isFromThere(row)) {
            return false;
        }
        if (saysTheSameThere(row.before, here(agreed.key, row.before, resource))) {
            return true;
        }
    }
    return false;
}

/// These servers cancel visits and delete none: somebody here was told that it takes place.
bool Walk::isOursToCome(ResourceKey key) const {
    const auto visit = m_habits.tellsChanges || m_hasLooked ? Result<Appointment>(tl::unexpected(Error{})) : m_parts.store.appointment(narrow<AppointmentId>(key));
    const bool isToCome = visit && visit->interval && visit->interval->end > now() && visit->status != AppointmentStatus::Cancelled && visit->status != AppointmentStatus::EnteredInError;
    if (!isToCome) {
        return false;
    }
    const auto rows = m_parts.store.audit(key, std::nullopt);
    const auto made = std::find_if(rows.begin(), rows.end(), [](const store::AuditRow &row) { return !row.after.isEmpty(); });
    return made != rows.end() && !isFromThere(*made);
}

Result<void> Walk::ask(store::Writer &writer, const store::Agreement &agreed, const QByteArray &theirs, const QByteArray &etag) {
    const bool isGone = theirs.isEmpty();
    if (!isGone) {
        // whatever is decided is a change of what is there now
        ledger().agree({m_parts.server, agreed.key, agreed.typeName, agreed.remoteId, etag, theirs, {}, {}, {}});
    }
    ledger().setRemote(m_parts.server, agreed.key, isGone ? store::RemoteState::Deleted : store::RemoteState::Changed, theirs, etag);
    if (const auto open = ledger().openConflictOf(agreed.key); open && open->server) {
        return {};
    }
    store::ConflictRow conflict;
    conflict.key = agreed.key;
    conflict.kind = isGone ? QStringLiteral("edit-delete") : QStringLiteral("both-changed");
    conflict.message = isGone ? Text::tr("It was booked here, and the server does not have it any more: perhaps it was put back to a backup.")
                              : Text::tr("On the server it is as it was before it was changed here: perhaps somebody took that back, or the server was put back to a backup.");
    conflict.server = m_parts.server;
    conflict.base = agreed.base;
    conflict.mine = m_parts.store.read(agreed.key).value_or(store::Stored{}).json;
    conflict.theirs = theirs;
    return openConflict(writer, conflict);
}

/// It was missing, and is not: there is nothing to decide.
Result<void> Walk::isThereAfterAll(store::Writer &writer, const store::Agreement &agreed) {
    ledger().agree({m_parts.server, agreed.key, agreed.typeName, agreed.remoteId, agreed.etag, agreed.base, {}, {}, {}});
    const auto open = ledger().openConflictOf(agreed.key);
    return open && open->kind == QLatin1String("edit-delete") && open->group.isEmpty() ? writer.closeConflict(open->id, Text::tr("the server has it again")) : Result<void>();
}

} // namespace praxidesk::sync
