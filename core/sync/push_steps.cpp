// Sending: what is prepared of a group.
#include "core/sync/push_round.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// Of a group without a booking as much as goes in one request.
constexpr size_t mostInOneStep = 100;

bool isOfAVisit(const OutboxChange &change) {
    return change.typeName == QLatin1String("Appointment") || change.typeName == QLatin1String("Slot") || change.typeName == QLatin1String("AppointmentResponse");
}

} // namespace

Walk::Prepared Walk::prepare(Departure &departure, const Round &round, const std::vector<Departure> &underWay) {
    const PlannedGroup &group = round.groupOf(departure);
    // what went before may have changed what this one says
    for (const OutboxChange &change : group.changes) {
        if (auto row = ledger().change(change.id); row && row->state == OutboxState::Queued) {
            departure.left.push_back(std::move(*row));
        }
    }
    const auto buildsOn = [&departure](const Departure &other) { return !departure.ground.isApartFrom(other.ground); };
    const auto buildsOnOthers = [&] { return std::any_of(underWay.begin(), underWay.end(), buildsOn) || std::any_of(m_next.begin(), m_next.end(), buildsOn); };
    departure.ground = groundOf(departure.left, round.references[round.sequence[departure.place]]);
    if (buildsOnOthers()) {
        return Prepared::BuildsOnOthers;
    }
    std::vector<WireChange> wire;
    for (const OutboxChange &change : departure.left) {
        wire.push_back(wireChange(change));
        wire.back().related = relatedTo(change, group.changes, &departure.ground.needed);
    }
    if (buildsOnOthers()) {
        return Prepared::BuildsOnOthers;
    }
    keepBack(departure.left, wire);
    if (!prepareStep(departure, group, std::move(wire))) {
        return Prepared::NothingLeft;
    }
    if (!m_next.empty() && !mayLeaveWithOthers(departure)) {
        waitAgain(departure);
        return Prepared::BuildsOnOthers;
    }
    return Prepared::Ready;
}

bool Walk::prepareStep(Departure &departure, const PlannedGroup &group, std::vector<WireChange> known) {
    while (!departure.left.empty()) {
        std::vector<WireChange> wire;
        const size_t most = group.isBooking() ? departure.left.size() : std::min(departure.left.size(), mostInOneStep);
        for (const OutboxChange &change : std::span(departure.left).first(most)) {
            if (const auto ready = std::find_if(known.begin(), known.end(), [&change](const WireChange &one) { return one.operation == change.operation; }); ready != known.end()) {
                wire.push_back(std::move(*ready));
            } else {
                wire.push_back(wireChange(change));
                wire.back().related = relatedTo(change, group.changes);
            }
            if (const auto found = departure.seen.find(change.operation); found != departure.seen.end()) {
                wire.back().seen = true;
                if (!found->second.isEmpty()) {
                    wire.back().related.push_back(found->second);
                }
            }
        }
        known.clear();
        if (endNeedless(departure.left, wire)) {
            continue;
        }
        Capabilities capabilities = m_capabilities;
        if (m_singly.contains(group.id)) {
            capabilities.transaction = false;
        }
        if (const auto refused = m_refusedWays.find(group.id); refused != m_refusedWays.end()) {
            for (const auto &[way, doubt] : refused->second) {
                capabilities.lacks << way;
            }
        }
        auto step = m_parts.dialect.nextStep(wire, capabilities);
        if (!step) {
            return false;
        }
        for (const WireChange &change : step->isGuard ? std::vector<WireChange>() : step->changes) {
            const auto row = departure.rowOf(change.operation);
            ledger().setProgress(row->id, {OutboxState::Sending, row->lastStatus, {}, {}, false});
        }
        departure.step = std::move(*step);
        return true;
    }
    return false;
}

bool Walk::endNeedless(std::vector<OutboxChange> &left, const std::vector<WireChange> &wire) {
    std::vector<qint64> needless;
    for (size_t i = 0; i < wire.size(); ++i) {
        const auto agreed = ledger().agreement(m_parts.server, left[i].key);
        const bool isKnownAlready = agreed && !left[i].prepared && wire[i].verb == ChangeVerb::Update && agreed->base == left[i].json;
        if ((wire[i].verb == ChangeVerb::Delete && !agreed) || isKnownAlready) {
            needless.push_back(left[i].id);
            ledger().end(left[i].id, OutboxState::Done, Text::tr("the server has nothing to learn from it"));
        }
    }
    std::erase_if(left, [&](const OutboxChange &change) { return std::find(needless.begin(), needless.end(), change.id) != needless.end(); });
    return !needless.empty();
}

/// Only visits may have others prepared beside them: those are named by what refers to them, while anything may be in
/// the answer to who works where.
bool Walk::mayHaveOthersBeside(const Departure &departure) const {
    return std::all_of(departure.left.begin(), departure.left.end(), [this](const OutboxChange &change) {
        return isOfAVisit(change) || !ledger().remoteIdOf(m_parts.server, change.key).isEmpty();
    });
}

bool Walk::mayLeaveWithOthers(const Departure &departure) const {
    const PushStep &step = departure.step;
    const bool takesAway = std::any_of(step.changes.begin(), step.changes.end(), [](const WireChange &change) { return change.verb == ChangeVerb::Delete; });
    return departure.isWhole() && (step.isTransaction || step.way.isEmpty()) && !takesAway && mayHaveOthersBeside(departure);
}

void Walk::waitAgain(const Departure &departure) {
    for (const WireChange &change : departure.step.isGuard ? std::vector<WireChange>() : departure.step.changes) {
        const auto row = departure.rowOf(change.operation);
        ledger().setProgress(row->id, {OutboxState::Queued, row->lastStatus, row->lastOutcome, row->nextTry, false});
    }
}

bool Walk::endUnderWay(const std::function<Result<void>(store::Writer &)> &andNote) {
    if (m_arrived.empty() && m_next.empty() && !andNote) {
        return true;
    }
    const bool written = write(QStringLiteral("push"), [&](store::Writer &writer) -> Result<void> {
        if (auto taken = takeArrived(writer); !taken) {
            return taken;
        }
        for (const Departure &departure : m_next) {
            waitAgain(departure);
        }
        return andNote ? andNote(writer) : Result<void>();
    });
    m_arrived.clear();
    m_next.clear();
    return written;
}

bool Walk::prepareNext(Departure &departure, const PlannedGroup &group) {
    bool isReady = false;
    const bool written = !departure.left.empty() && write(QStringLiteral("push"), [&](store::Writer &writer) -> Result<void> {
        auto taken = takeArrived(writer);
        isReady = taken && prepareStep(departure, group);
        return taken;
    });
    if (written) {
        m_arrived.clear();
    }
    return written && isReady;
}

} // namespace praxidesk::sync
