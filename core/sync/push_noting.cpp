// What an answer makes of what was sent.
#include "core/sync/walk.h"

#include "core/fhir/json.h"
#include "core/sync/merge.h"

#include <QCoreApplication>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;
using store::OutboxVerb;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// The others can go on.
bool waitsForAPerson(Outcome outcome) {
    return outcome == Outcome::Refused || outcome == Outcome::Malformed || outcome == Outcome::Forbidden || outcome == Outcome::NotSupported || outcome == Outcome::TooLarge
        || outcome == Outcome::SlotLost || outcome == Outcome::Gone;
}

/// Nothing but Slots: what keeps a time without a visit.
bool isHold(const PlannedGroup &group) {
    return std::all_of(group.changes.begin(), group.changes.end(), [](const OutboxChange &change) { return change.typeName == QLatin1String("Slot"); });
}

} // namespace

store::Ledger::Progress Walk::retryLater(const OutboxChange &change, OutboxState state, const Verdict &verdict) const {
    const Milliseconds wait = verdict.wait.value_or(backOff(change.attempts, m_parts.random()));
    return {state, verdict.status, verdict.words, now() + wait, true};
}

Result<SyncReport> Walk::accept(const PushStep &step, const std::vector<OutboxChange> &rows, const std::vector<std::vector<qint64>> &ids, const std::vector<PushResult> &results,
                                const QString &note) {
    write(QStringLiteral("outbox accept"), [&](store::Writer &writer) -> Result<void> {
        for (size_t i = 0; i < results.size(); ++i) {
            if (results[i].verdict.outcome == Outcome::Done && rows[i].verb != OutboxVerb::Delete) {
                ledger().agree({m_parts.server, rows[i].key, rows[i].typeName, results[i].resource.id, results[i].resource.etag, rows[i].json, {}, {}, {}});
            }
        }
        for (size_t i = 0; i < results.size(); ++i) {
            for (const qint64 id : ids[i]) {
                if (id != rows[i].id) {
                    ledger().end(id, OutboxState::Done, Text::tr("sent together with %1").arg(rows[i].operation));
                }
            }
            const PlannedGroup group{rows[i].group, {rows[i]}};
            ledger().setProgress(rows[i].id, {OutboxState::Queued, results[i].verdict.status, {}, {}, false});
            if (results[i].verdict.outcome == Outcome::Done) {
                if (auto taken = takeResult(writer, step, rows[i], results[i]); !taken) {
                    return taken;
                }
                ledger().end(rows[i].id, OutboxState::Done, Text::tr("its answer came by file"));
            } else if (auto refused = refuse(writer, group, rows[i], results[i].verdict); !refused) {
                return refused;
            }
        }
        return m_parts.store.setSetting(note, {});
    });
    if (m_report.error) {
        return tl::unexpected(*m_report.error);
    }
    scanOverlaps();
    setAsideHindered();
    finish();
    return m_report;
}

/// What an operation refuses may be taken by ourselves: it came twice, or its first answer was lost.
bool Walk::mayBeOurs(const PushStep &step, const OutboxChange &change) const {
    const bool isOperation = step.way.startsWith(u'$');
    const bool isThere = !ledger().remoteIdOf(m_parts.server, change.key).isEmpty();
    return isThere ? isOperation && change.prepared : isOperation || !m_habits.keepsOurs;
}

Result<void> Walk::note(store::Writer &writer, const PlannedGroup &group, const PushStep &step, const std::vector<std::pair<OutboxChange, PushResult>> &results, Noted &noted) {
    // all ids are known first: what came refers to them
    for (const auto &[change, result] : results) {
        if (result.verdict.outcome == Outcome::Done && !step.isPreparation && !step.isGuard && change.verb != OutboxVerb::Delete) {
            ledger().agree({m_parts.server, change.key, change.typeName, result.resource.id, result.resource.etag, change.json, {}, {}, {}});
        }
    }
    for (const auto &[change, result] : results) {
        switch (result.verdict.outcome) {
        case Outcome::Done:
            if (step.isGuard) {
                break;
            }
            settleDoubts(group, step);
            if (auto taken = takeResult(writer, step, change, result); !taken) {
                return taken;
            }
            break;
        case Outcome::Stale:
            noted.stale.push_back(change);
            ledger().setProgress(change.id, {OutboxState::Queued, result.verdict.status, result.verdict.words, {}, true});
            noted.goesOn = false;
            break;
        case Outcome::SlotLost:
            noted.goesOn = false;
            if (mayBeOurs(step, change) && (change.typeName == QLatin1String("Appointment") || isHold(group))) {
                noted.lost.emplace_back(change, result.verdict);
                ledger().setProgress(change.id, {OutboxState::Unknown, result.verdict.status, result.verdict.words, {}, false});
            } else if (auto refused = refuse(writer, group, change, result.verdict); !refused) {
                return refused;
            }
            break;
        case Outcome::NotSupported:
            if (!step.way.isEmpty()) {
                lacks(step.way);
                ledger().setProgress(change.id, {OutboxState::Queued, result.verdict.status, {}, {}, false});
                break;
            }
            [[fallthrough]];
        case Outcome::NotThisWay:
            if (!step.way.isEmpty()) {
                Doubt &doubt = m_refusedWays[group.id][step.way];
                doubt = std::max(doubt, result.doubt);
                ledger().setProgress(change.id, {OutboxState::Queued, result.verdict.status, {}, {}, false});
                break;
            }
            [[fallthrough]];
        case Outcome::TooLarge:
        case Outcome::Refused:
        case Outcome::Gone:
            // some servers take only so many entries at once, one wrong entry must not hold up the others, and of
            // the whole nobody can tell which is gone
            if (step.isTransaction) {
                m_singly.insert(group.id);
                ledger().setProgress(change.id, {OutboxState::Queued, result.verdict.status, {}, {}, false});
                break;
            }
            [[fallthrough]];
        default:
            noted.goesOn = noted.goesOn && store::Ledger::isBulk(group.id) && waitsForAPerson(result.verdict.outcome);
            if (auto refused = refuse(writer, group, change, result.verdict); !refused) {
                return refused;
            }
        }
    }
    return {};
}

QCoro::Task<bool> Walk::readStale(QString group, std::vector<OutboxChange> stale, bool ofTransaction) {
    // bookings first: it may be ours that arrived twice
    std::stable_sort(stale.begin(), stale.end(), [](const OutboxChange &a, const OutboxChange &b) { return (a.typeName == QLatin1String("Appointment")) > (b.typeName == QLatin1String("Appointment")); });
    bool isRead = true;
    for (const OutboxChange &change : stale) {
        isRead = isRead && co_await refresh(change, ofTransaction);
    }
    if (isRead && ofTransaction) {
        findOut(group, stale);
    }
    if (!isRead) {
        write(QStringLiteral("push"), [&](store::Writer &) {
            for (const OutboxChange &change : stale) {
                if (const auto row = ledger().change(change.id); row && row->state == OutboxState::Queued) {
                    ledger().setProgress(row->id, {OutboxState::Unknown, row->lastStatus, row->lastOutcome, {}, false});
                }
            }
            return Result<void>();
        });
    }
    co_return isRead;
}

bool Walk::takeArrived() {
    const bool isTaken = m_arrived.empty() || write(QStringLiteral("push"), [this](store::Writer &writer) { return takeArrived(writer); });
    m_arrived.clear();
    return isTaken;
}

Result<void> Walk::takeArrived(store::Writer &writer) {
    for (const Arrived &arrived : m_arrived) {
        settleDoubts(arrived.group, arrived.step);
        // all ids are known first: what came refers to them
        for (size_t i = 0; i < arrived.results.size(); ++i) {
            const OutboxChange &change = arrived.rows[i];
            if (change.verb != OutboxVerb::Delete) {
                const WireResource &there = arrived.results[i].resource;
                ledger().agree({m_parts.server, change.key, change.typeName, there.id, there.etag, change.json, {}, {}, {}});
            }
        }
        for (size_t i = 0; i < arrived.results.size(); ++i) {
            if (auto taken = takeResult(writer, arrived.step, arrived.rows[i], arrived.results[i]); !taken) {
                return taken;
            }
        }
    }
    return {};
}

/// The server has it: its bytes are what is agreed from now on.
Result<void> Walk::takeResult(store::Writer &writer, const PushStep &step, const OutboxChange &change, const PushResult &result) {
    const WireResource &there = result.resource;
    if (step.isPreparation) {
        const auto agreed = ledger().agreement(m_parts.server, change.key);
        ledger().agree({m_parts.server, change.key, change.typeName, there.id, there.etag, agreed ? agreed->base : change.before, {}, {}, {}});
        ledger().setPrepared(change.id, true);
        ledger().setProgress(change.id, {OutboxState::Queued, result.verdict.status, {}, {}, false});
        return {};
    }
    m_report.pushed += 1;
    if (change.verb == OutboxVerb::Delete) {
        ledger().forget(m_parts.server, change.key);
        ledger().end(change.id, OutboxState::Done, {});
        return {};
    }
    const QString wireName = change.typeName + u'/' + there.id;
    if (m_parts.store.resolve(wireName) != change.key) {
        // the server's id is accepted here, too, wherever it does not stand for something else
        const Reference here = m_parts.store.referenceTo(change.key);
        if (!m_parts.store.resolve(wireName)) {
            if (auto named = writer.reserve(change.typeName, {here.reference, wireName}); !named) {
                return tl::unexpected(named.error());
            }
        }
    }
    // the id is known first, so that references in what came are the clinic's again
    ledger().agree({m_parts.server, change.key, change.typeName, there.id, there.etag, change.json, {}, {}, {}});
    const bool isMade = std::any_of(step.changes.begin(), step.changes.end(), [&change](const WireChange &wire) { return wire.operation == change.operation && wire.verb == ChangeVerb::Create; });
    if (isMade) {
        // what it had no place for by itself went with it
        for (const OutboxChange &earlier : ledger().changesOf(change.key)) {
            if (earlier.server == m_parts.server && earlier.id < change.id && earlier.state == OutboxState::LocalOnly) {
                ledger().end(earlier.id, OutboxState::Done, Text::tr("sent together with %1").arg(change.operation));
            }
        }
    }
    const QByteArray said = isMade ? withOperation(change.json, change.operation) : change.json; // where the server does not say what it has now
    const QByteArray theirs = there.json.isEmpty() ? said : here(change.key, said, there);
    ledger().setProgress(change.id, {OutboxState::Acked, result.verdict.status, {}, {}, false});
    std::vector<OutboxChange> later = ledger().changesOf(change.key);
    std::erase_if(later, [&](const OutboxChange &row) { return row.id <= change.id || row.server != m_parts.server; });
    const bool isMadeInItsWay = isMade && (!m_habits.keepsOurs || !later.empty());
    store::Agreement agreed{m_parts.server, change.key, change.typeName, there.id, there.etag, isMadeInItsWay ? asMade(change.json, theirs) : change.json, {}, {}, {}};
    // what a server adds to ours (its version, an identifier) did not come from others
    const int pulled = m_report.pulled;
    auto rebased = rebase(writer, agreed, theirs, there.etag, later);
    m_report.pulled = pulled;
    const std::vector<OutboxChange> rest = isMadeInItsWay ? ledger().changesOf(change.key) : std::vector<OutboxChange>();
    m_hasRest = m_hasRest || (later.empty() && std::any_of(rest.begin(), rest.end(), [](const OutboxChange &row) { return row.state == OutboxState::Queued; }));
    return rebased;
}

/// The server said no, or nothing.
Result<void> Walk::refuse(store::Writer &writer, const PlannedGroup &group, const OutboxChange &change, const Verdict &verdict) {
    const auto wholeGroup = [&](OutboxState state) {
        for (const OutboxChange &other : group.changes) {
            const auto row = store::Ledger::isBulk(group.id) && other.id != change.id ? std::nullopt : ledger().change(other.id);
            if (row && (row->state == OutboxState::Queued || row->state == OutboxState::Sending)) {
                ledger().setProgress(row->id, {state, verdict.status, verdict.words, {}, row->id == change.id});
            }
        }
    };
    switch (verdict.outcome) {
    case Outcome::Unknown: ledger().setProgress(change.id, retryLater(change, OutboxState::Unknown, verdict)); break;
    case Outcome::Later: ledger().setProgress(change.id, retryLater(change, OutboxState::Queued, verdict)); break;
    case Outcome::SignIn:
        ledger().setProgress(change.id, {OutboxState::Queued, verdict.status, verdict.words, {}, false});
        stop({ErrorCode::SignInNeeded, Text::tr("%1 asks to sign in.").arg(m_server.name), verdict.words});
        break;
    case Outcome::Misconfigured:
        ledger().setProgress(change.id, {OutboxState::Queued, verdict.status, verdict.words, {}, false});
        stop({ErrorCode::ServerRefused, Text::tr("%1 is not set up rightly: %2").arg(m_server.name, verdict.words)});
        break;
    case Outcome::Forbidden: wholeGroup(OutboxState::Parked); break;
    case Outcome::NotSupported: wholeGroup(OutboxState::LocalOnly); break;
    case Outcome::SlotLost:
    case Outcome::Gone: {
        const auto appointment = std::find_if(group.changes.begin(), group.changes.end(), [](const OutboxChange &row) { return row.typeName == QLatin1String("Appointment"); });
        const OutboxChange &about = appointment == group.changes.end() || verdict.outcome == Outcome::Gone ? change : *appointment;
        wholeGroup(OutboxState::Conflict);
        if (ledger().openConflictOf(about.key)) {
            break;
        }
        store::ConflictRow conflict;
        conflict.key = about.key;
        conflict.kind = verdict.outcome == Outcome::Gone ? QStringLiteral("edit-delete") : QStringLiteral("slot-taken");
        conflict.message = verdict.words.isEmpty() ? wordsFor(conflict.kind) : Text::tr("%1 The server says: %2", "what it means, in the server's words").arg(wordsFor(conflict.kind), verdict.words);
        conflict.server = m_parts.server;
        conflict.group = group.id;
        conflict.base = about.before;
        conflict.mine = about.json;
        if (verdict.outcome == Outcome::Gone) {
            ledger().setRemote(m_parts.server, change.key, store::RemoteState::Deleted, {}, {});
        }
        return openConflict(writer, conflict);
    }
    default: wholeGroup(OutboxState::Quarantined); break;
    }
    return {};
}

void Walk::findOut(const QString &group, const std::vector<OutboxChange> &stale) {
    const bool isExplained = std::any_of(stale.begin(), stale.end(), [this](const OutboxChange &change) {
        const auto row = ledger().change(change.id);
        const auto agreed = ledger().agreement(m_parts.server, change.key);
        return !row || row->state != OutboxState::Queued || (agreed && agreed->remoteState != store::RemoteState::Agreed);
    });
    const bool isRepeated = std::any_of(stale.begin(), stale.end(), [](const OutboxChange &change) { return change.attempts > 0; });
    if (!isExplained && isRepeated) {
        m_singly.insert(group);
    }
}

/// Reads what moved there. False when it could not be read.
QCoro::Task<bool> Walk::refresh(OutboxChange change, bool ofTransaction) {
    const WireChange wire = wireChange(change);
    const bool isCreate = wire.verb == ChangeVerb::Create;
    Request request = isCreate ? m_parts.dialect.look(wire) : m_parts.dialect.readKnown(wire.type, wire.id, wire.base);
    const Answer answer = co_await send(std::move(request), change.group);
    const auto found = m_parts.dialect.readLook(wire, answer);
    if (stops() || !found) {
        co_return false;
    }
    co_return write(QStringLiteral("refresh"), [&](store::Writer &writer) -> Result<void> {
        if (!found->has_value()) {
            if (isCreate && ofTransaction) {
                return {}; // what was refused is the whole: it is another of its changes that does not fit any more
            }
            if (isCreate) {
                // it says that it has it, and has not: for a person
                ledger().setProgress(change.id, {OutboxState::Quarantined, answer.status, Text::tr("The server has something else under the same name."), {}, false});
            } else {
                ledger().setRemote(m_parts.server, change.key, store::RemoteState::Deleted, {}, {});
            }
            return {};
        }
        const WireResource &there = **found;
        if (isCreate) {
            return takeResult(writer, {{}, {wire}, false, false}, change, {change.operation, Verdict{}, there});
        }
        const auto agreed = ledger().agreement(m_parts.server, change.key);
        const QByteArray theirs = here(change.key, agreed ? agreed->base : change.json, there);
        if (provesArrival(change) && saysTheSameThere(change.json, here(change.key, change.json, there))) {
            return takeResult(writer, {{}, {wire}, false, false}, change, {change.operation, Verdict{}, there});
        }
        const bool isKept = wire.type == QLatin1String("Slot") && !change.prepared && operationOf(there.json) == change.operation;
        if (const auto slot = fhir::JsonDocument::parse(there.json); isKept && slot && slot->root()["status"].equals("busy-tentative") && !change.json.contains("\"busy-tentative\"")) {
            PushStep preparation;                   // by ourselves: what kept it came twice
            preparation.isPreparation = true;
            return takeResult(writer, preparation, change, {change.operation, Verdict{}, there});
        }
        if (agreed && (there.etag.isEmpty() ? !saysTheSameThere(agreed->base, theirs) : there.etag != agreed->etag)) {
            ledger().setRemote(m_parts.server, change.key, store::RemoteState::Changed, theirs, there.etag);
        }
        return {};
    });
}

} // namespace praxidesk::sync
