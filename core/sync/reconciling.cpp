#include "core/sync/walk.h"

#include "core/fhir/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

QStringList slotsOf(const QByteArray &appointment) {
    QStringList references;
    if (const auto document = fhir::JsonDocument::parse(appointment); document && !document->root()["status"].equals("cancelled")) {
        for (const fhir::JsonNode slot : children(document->root()["slot"])) {
            references << slot["reference"].toString();
        }
    }
    references.sort();
    return references;
}
bool takesSameSlots(const QByteArray &one, const QByteArray &other) { return !slotsOf(one).isEmpty() && slotsOf(one) == slotsOf(other); }

bool isStill(const QByteArray &visit, const char *status) {
    const auto document = fhir::JsonDocument::parse(visit);
    return document && document->root()["status"].equals(status);
}

} // namespace

/// What was sent and never answered is looked for before anything is written.
QCoro::Task<void> Walk::reconcile() {
    co_await findMoves();
    if (stops()) {
        co_return;
    }
    // what others refer to is found first, and what is gone is forgotten last, so that references to it are known
    std::vector<OutboxChange> waiting = ledger().waiting(m_parts.server);
    const auto turn = [](const OutboxChange &change) { return std::pair(change.verb == store::OutboxVerb::Delete, pulledTypes().indexOf(change.typeName)); };
    std::stable_sort(waiting.begin(), waiting.end(), [turn](const OutboxChange &a, const OutboxChange &b) { return turn(a) < turn(b); });
    for (const OutboxChange &change : waiting) {
        if (change.state != OutboxState::Unknown || (!m_options.now && change.nextTry && *change.nextTry > now())) {
            continue;
        }
        if (m_unsettled.contains(change.group)) {
            continue; // half of it would be taken for not arrived
        }
        tell(SyncProgress::Step::Reconciling);
        co_await lookFor(change);
        if (stops()) {
            co_return;
        }
    }
}

QCoro::Task<void> Walk::lookFor(OutboxChange change) {
    WireChange wire = wireChange(change);
    wire.related = relatedTo(change, ledger().group(change.group));
    Request request = m_parts.dialect.look(wire);
    const Answer answer = co_await send(std::move(request), change.group);
    if (stops()) {
        co_return;
    }
    const auto found = m_parts.dialect.readLook(wire, answer);
    write(QStringLiteral("reconcile"), [&](store::Writer &writer) -> Result<void> {
        if (!found) {
            if (wire.verb == ChangeVerb::Create && answer.failure == Failure::None && answer.status == 400) {
                m_notLookedFor.insert(change.id);
            }
            ledger().setProgress(change.id, retryLater(change, OutboxState::Unknown, judge({}, answer, now())));
            return {};
        }
        const bool isDelete = change.verb == store::OutboxVerb::Delete;
        if (!found->has_value() || (wire.verb == ChangeVerb::Create && isAnothers(**found, change))) {
            if (isDelete) {
                ledger().forget(m_parts.server, change.key);
                ledger().end(change.id, OutboxState::Done, Text::tr("it is gone there"));
                m_report.pushed += 1;
            } else {
                ledger().setProgress(change.id, {OutboxState::Queued, answer.status, Text::tr("It did not arrive."), {}, false});
            }
            return {};
        }
        const WireResource &there = **found;
        const auto agreed = ledger().agreement(m_parts.server, change.key);
        const QByteArray theirs = here(change.key, agreed ? agreed->base : change.json, there);
        const bool isHeldForIt = wire.type == QLatin1String("Slot") ? !saysTheSameThere(change.json, theirs) : wire.type == QLatin1String("Appointment") && (isStill(there.json, "pending") || isStill(there.json, "proposed")) && isStill(change.json, "booked");
        const bool isTentative = operationOf(there.json) == change.operation && isHeldForIt;
        if (isTentative) {
            const QByteArray base = agreed ? agreed->base : QByteArray();
            ledger().agree({m_parts.server, change.key, change.typeName, there.id, there.etag, base, {}, {}, {}});
            ledger().setPrepared(change.id, true);
            ledger().setProgress(change.id, {OutboxState::Queued, answer.status, Text::tr("Its time is kept on the server."), {}, false});
            return {};
        }
        const bool isProof = provesArrival(change);
        const bool isOurs = operationOf(there.json) == change.operation || (!isDelete && isProof && saysTheSameThere(change.json, here(change.key, change.json, there)));
        if (isOurs && !isDelete) {
            const PushStep step{{}, {wire}, false, false};
            return takeResult(writer, step, change, {change.operation, Verdict{}, there});
        }
        if (agreed && (there.etag.isEmpty() ? saysTheSameThere(agreed->base, theirs) : there.etag == agreed->etag)) {
            ledger().setProgress(change.id, {OutboxState::Queued, answer.status, Text::tr("It did not arrive."), {}, false});
            return {};
        }
        if (!agreed) {
            ledger().agree({m_parts.server, change.key, change.typeName, there.id, QByteArray(), change.before, {}, {}, {}});
        }
        ledger().setRemote(m_parts.server, change.key, store::RemoteState::Changed, theirs, there.etag);
        ledger().setProgress(change.id, {OutboxState::Queued, answer.status, Text::tr("It was changed there meanwhile."), {}, false});
        return {};
    });
}

QCoro::Task<void> Walk::lostOrOurs(PlannedGroup group, OutboxChange change, Verdict verdict) {
    WireChange wire = wireChange(change);
    wire.related = relatedTo(change, group.changes);
    Request request = m_parts.dialect.look(wire);
    const Answer answer = co_await send(std::move(request), change.group);
    if (stops()) {
        co_return;
    }
    const auto found = m_parts.dialect.readLook(wire, answer);
    write(QStringLiteral("reconcile"), [&](store::Writer &writer) -> Result<void> {
        if (!found) {
            ledger().setProgress(change.id, retryLater(change, OutboxState::Unknown, judge({}, answer, now())));
            return {};
        }
        const bool isOnlyAsked = found->has_value() && change.typeName == QLatin1String("Appointment") && isStill(change.json, "booked") && (isStill((*found)->json, "pending") || isStill((*found)->json, "proposed"));
        if (found->has_value() && !isOnlyAsked && !isAnothers(**found, change)) {
            return takeResult(writer, {{}, {wire}, false, false}, change, {change.operation, Verdict{}, **found});
        }
        ledger().setProgress(change.id, {OutboxState::Queued, verdict.status, verdict.words, {}, false});
        return refuse(writer, group, change, verdict);
    });
}

bool Walk::isAnothers(const WireResource &found, const OutboxChange &change) const {
    const auto key = ledger().keyOf(m_parts.server, found.type, found.id);
    return key && *key != change.key;
}

bool Walk::mayHaveBooked() const {
    const auto waiting = ledger().waiting(m_parts.server);
    return !m_habits.keepsOurs && std::any_of(waiting.begin(), waiting.end(), [this](const OutboxChange &change) {
        return change.typeName == QLatin1String("Appointment") && (change.state == OutboxState::Unknown || change.state == OutboxState::Sending) && ledger().remoteIdOf(m_parts.server, change.key).isEmpty();
    });
}

/// Where a server cannot be asked by operation, what everything that came does not contain did not arrive.
void Walk::missWhatDidNotCome() {
    for (const qint64 id : m_notLookedFor) {
        const auto change = ledger().change(id);
        const bool isMissing = change && change->state == OutboxState::Unknown && m_pulled.contains(change->typeName) && ledger().remoteIdOf(m_parts.server, change->key).isEmpty();
        if (isMissing) {
            write(QStringLiteral("reconcile"), [&](store::Writer &) {
                ledger().setProgress(id, {OutboxState::Queued, change->lastStatus, Text::tr("It did not arrive."), {}, false});
                return Result<void>();
            });
        }
    }
}

bool Walk::provesArrival(const OutboxChange &change) const {
    const auto slot = change.typeName == QLatin1String("Slot") ? fhir::JsonDocument::parse(change.json) : Result<fhir::JsonDocument>(tl::unexpected(Error{}));
    // a block is the same whoever laid it
    const bool isForABooking = slot && (slot->root()["status"].equals("busy") || slot->root()["status"].equals("busy-tentative"));
    return !isForABooking || bookingArrived(change.group);
}

bool Walk::bookingArrived(const QString &group) const {
    const auto rows = ledger().group(group);
    return std::any_of(rows.begin(), rows.end(), [this](const OutboxChange &row) {
        if (row.typeName != QLatin1String("Appointment")) {
            return false;
        }
        if (row.state == OutboxState::Acked || row.state == OutboxState::Verified || row.state == OutboxState::Done) {
            return true;
        }
        const auto agreed = ledger().agreement(m_parts.server, row.key);
        // a move whose answer was lost: what is there says it, whatever others wrote to it since
        return agreed && (row.verb == store::OutboxVerb::Create || takesSameSlots(agreed->remoteState == store::RemoteState::Changed ? agreed->remote : agreed->base, row.json));
    });
}

/// Slots that were kept for a booking that did not come about are free again.
QCoro::Task<void> Walk::giveBack() {
    for (const OutboxChange &change : ledger().waiting(m_parts.server)) {
        const bool isOver = change.state == OutboxState::Conflict || change.state == OutboxState::Quarantined || change.state == OutboxState::Parked || change.state == OutboxState::LocalOnly;
        if (!change.prepared || !isOver) {
            continue;
        }
        const auto agreed = ledger().agreement(m_parts.server, change.key);
        WireChange wire = wireChange(change);
        wire.prepared = true;
        // of a visit only what stood for its hold is there: nothing of it was agreed
        const bool isNew = !agreed || agreed->base.isEmpty() || (change.typeName == QLatin1String("Appointment") && change.verb == store::OutboxVerb::Create);
        wire.verb = isNew ? ChangeVerb::Delete : ChangeVerb::Update;
        wire.json = isNew ? QByteArray() : m_naming.toWire(change.key, agreed->base);
        const auto step = m_parts.dialect.nextStep({wire}, m_capabilities);
        if (!step) {
            continue;
        }
        const Answer answer = co_await send(step->request, change.group);
        if (stops()) {
            co_return;
        }
        const auto results = m_parts.dialect.readPush(*step, answer, now());
        const Outcome outcome = results.empty() ? Outcome::Unknown : results.front().verdict.outcome;
        if (outcome != Outcome::Done && outcome != Outcome::Stale && outcome != Outcome::Gone) {
            continue; // the next run tries again
        }
        write(QStringLiteral("give back"), [&](store::Writer &) {
            ledger().setPrepared(change.id, false);
            if (outcome == Outcome::Done && isNew) {
                ledger().forget(m_parts.server, change.key);
            } else if (outcome == Outcome::Done) {
                ledger().agree({m_parts.server, change.key, change.typeName, results.front().resource.id, results.front().resource.etag, agreed->base, {}, {}, {}});
            }
            return Result<void>();
        });
    }
}

} // namespace praxidesk::sync
