// What people decide about what waits: to try it again, or not to send it.
#include "core/sync/connection.h"
#include "core/sync/dependents.h"

#include <QCoreApplication>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

bool canBeRetried(OutboxState state) {
    switch (state) {
    case OutboxState::Quarantined:
    case OutboxState::Parked:
    case OutboxState::SetAside:
    case OutboxState::LocalOnly:
    case OutboxState::Queued:
    case OutboxState::Unknown: return true;
    default: return false;
    }
}

Result<void> decided(store::Store &store, const QString &action, const QString &user, const std::function<void()> &work) {
    store::WriteOptions options;
    options.action = action;
    options.user = user;
    options.undoable = options.toOutbox = false;
    const auto written = store.write(options, [&work](store::Writer &) -> Result<void> {
        work();
        return {};
    });
    return written ? Result<void>() : tl::unexpected(written.error());
}

void sendOnceMore(store::Ledger &ledger, std::optional<store::ServerId> server, const QString &group) {
    for (const OutboxChange &change : ledger.waiting(server)) {
        if (change.group == group && canBeRetried(change.state)) {
            ledger.setProgress(change.id, {store::stateOnceMore(change), change.lastStatus, {}, {}, false});
        }
    }
}

/// Nothing is in the way any more of what builds on it.
void release(store::Store &store, std::optional<store::ServerId> server) {
    if (!server) {
        return;
    }
    const auto hindered = hindrances(store, *server);
    for (const OutboxChange &change : store.ledger().waiting(server)) {
        if (change.state == OutboxState::SetAside && !hindered.contains(change.operation)) {
            store.ledger().setProgress(change.id, {OutboxState::Queued, change.lastStatus, {}, {}, false});
        }
    }
}

} // namespace

std::vector<OutboxChange> goesWith(const store::Store &store, qint64 change) {
    const auto row = store.ledger().change(change);
    std::set<ResourceKey> missing;
    for (const OutboxChange &other : row && row->server ? store.ledger().waiting(row->server) : std::vector<OutboxChange>()) {
        if (other.group == row->group && other.verb != store::OutboxVerb::Delete && store.ledger().remoteIdOf(*row->server, other.key).isEmpty()) {
            missing.insert(other.key);
        }
    }
    auto found = missing.empty() ? std::vector<OutboxChange>() : setAsideWithout(store, *row->server, std::move(missing));
    std::erase_if(found, [&row](const OutboxChange &other) { return other.group == row->group; });
    return found;
}

Result<void> retry(store::Store &store, qint64 change, const QString &user) {
    const auto row = store.ledger().change(change);
    if (!row || !canBeRetried(row->state)) {
        return failure(ErrorCode::NotFound, Text::tr("There is no change %1 that could be tried again.").arg(change));
    }
    return decided(store, QStringLiteral("retry"), user, [&] {
        store::Ledger &ledger = store.ledger();
        const auto hindered = row->state == OutboxState::SetAside && row->server ? hindrances(store, *row->server) : std::map<QString, Hindrance>();
        if (const auto cause = hindered.find(row->operation); cause != hindered.end()) {
            if (cause->second.kind == Hindrance::Kind::GivenUp) {
                ledger.enqueueCreate(*row->server, cause->second.key, user);
            } else {
                sendOnceMore(ledger, row->server, cause->second.group);
            }
        }
        sendOnceMore(ledger, row->server, row->group);
        release(store, row->server);
    });
}

Result<void> discard(store::Store &store, qint64 change, const QString &user, const QString &reason) {
    const auto row = store.ledger().change(change);
    if (!row || row->state == OutboxState::Done || row->state == OutboxState::Discarded || row->state == OutboxState::Sending) {
        return failure(ErrorCode::NotFound, Text::tr("There is no waiting change %1.").arg(change));
    }
    return decided(store, QStringLiteral("discard"), user, [&] {
        store::Ledger &ledger = store.ledger();
        const auto together = goesWith(store, change);
        for (const OutboxChange &other : ledger.waiting(row->server)) {
            if (other.group == row->group) {
                ledger.end(other.id, OutboxState::Discarded, user + QStringLiteral(": ") + reason);
            }
        }
        const QString why = Text::tr("%1: %2 (with %3, on which it builds)", "who, why, reference").arg(user, reason, store.referenceTo(row->key).reference);
        for (const OutboxChange &other : together) {
            ledger.end(other.id, OutboxState::Discarded, why);
        }
        release(store, row->server);
    });
}

} // namespace praxidesk::sync
