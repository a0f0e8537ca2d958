// Sending: the steps of one group.
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

Walk::Prepared Walk::prepare(Departure &departure, const PlannedGroup &group, const PlannedGroup *underWay) {
    // what went before may have changed what this one says
    for (const OutboxChange &change : group.changes) {
        if (auto row = ledger().change(change.id); row && row->state == OutboxState::Queued) {
            departure.left.push_back(std::move(*row));
        }
    }
    std::set<ResourceKey> related;
    std::vector<WireChange> wire;
    for (const OutboxChange &change : departure.left) {
        wire.push_back(wireChange(change));
        wire.back().related = relatedTo(change, departure.left, &related);
    }
    if (underWay && std::any_of(underWay->changes.begin(), underWay->changes.end(), [&related](const OutboxChange &change) { return related.contains(change.key); })) {
        return Prepared::BuildsOnOthers;
    }
    keepBack(departure.left, wire);
    return prepareStep(departure, group, std::move(wire)) ? Prepared::Ready : Prepared::NothingLeft;
}

bool Walk::prepareStep(Departure &departure, const PlannedGroup &group, std::vector<WireChange> known) {
    while (!departure.left.empty()) {
        std::vector<WireChange> wire;
        const size_t most = group.isBooking() ? departure.left.size() : std::min(departure.left.size(), mostInOneStep);
        for (const OutboxChange &change : std::span(departure.left).first(most)) {
            const auto ready = std::find_if(known.begin(), known.end(), [&change](const WireChange &one) { return one.operation == change.operation; });
            wire.push_back(ready == known.end() ? wireChange(change) : std::move(*ready));
            wire.back().related = relatedTo(change, group.changes);
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

QCoro::Task<void> Walk::pushGroup(Departure departure, Round &round) {
    const PlannedGroup &group = round.groups[round.sequence[departure.place]];
    std::vector<OutboxChange> &left = departure.left;
    for (;;) {
        const PushStep step = departure.step;
        const bool isWhole = step.changes.size() == left.size() && !step.isPreparation && !step.isGuard;
        std::function<void()> meanwhile;
        if (isWhole && mayHaveOthersBeside(departure)) {
            meanwhile = [&] {
                if (!stops() && !m_next) {
                    advance(round, &group);
                }
            };
        }
        const Answer answer = co_await send(step.request, group.id, std::move(meanwhile));
        const std::vector<PushResult> results = m_parts.dialect.readPush(step, answer, now());
        const auto wrong = std::find_if(results.begin(), results.end(), [](const PushResult &result) { return result.verdict.outcome != Outcome::Done; });
        if (wrong != results.end() && !m_exchanges.empty() && m_exchanges.back().second.outcome.isEmpty()) {
            m_exchanges.back().second.outcome = wrong->verdict.words;
        }
        if (step.isGuard && std::all_of(results.begin(), results.end(), [](const PushResult &result) { return result.verdict.outcome == Outcome::Done; })) {
            const auto before = departure.seen;
            for (const PushResult &result : results) {
                departure.seen[result.operation] = step.way.isEmpty() ? QByteArray() : result.resource.json;
            }
            if (departure.seen == before) {
                co_return; // it would be read for ever
            }
        } else if (isWhole && results.size() == left.size() && wrong == results.end()) {
            Arrived arrived{group, step, {}, results};
            for (const PushResult &result : results) {
                arrived.rows.push_back(*departure.rowOf(result.operation));
            }
            m_arrived.push_back(std::move(arrived));
            co_return;
        } else {
            Noted noted;
            std::vector<std::pair<OutboxChange, PushResult>> heard;
            for (const PushResult &result : results) {
                heard.emplace_back(*departure.rowOf(result.operation), result);
            }
            // what was prepared beside it was prepared for a server that says yes
            if (m_next) {
                round.goBackTo(*m_next);
            }
            endUnderWay([&](store::Writer &writer) { return note(writer, group, step, heard, noted); });
            if (stops()) {
                co_return;
            }
            for (const auto &[change, verdict] : noted.lost) {
                co_await lostOrOurs(group, change, verdict);
                if (stops()) {
                    co_return;
                }
            }
            if (!noted.stale.empty()) {
                const bool isRead = co_await readStale(group.id, noted.stale, step.isTransaction);
                if (!isRead) {
                    co_return;
                }
            }
            if (stops() || !noted.goesOn) {
                co_return;
            }
            std::vector<OutboxChange> next;
            for (const OutboxChange &change : left) {
                if (auto row = ledger().change(change.id); row && row->state == OutboxState::Queued) {
                    next.push_back(std::move(*row));
                }
            }
            left = std::move(next);
        }
        bool goesOn = false;
        const bool written = !left.empty() && write(QStringLiteral("push"), [&](store::Writer &writer) -> Result<void> {
            auto taken = takeArrived(writer);
            goesOn = taken && prepareStep(departure, group);
            return taken;
        });
        if (!written) {
            co_return;
        }
        m_arrived.clear();
        if (!goesOn) {
            co_return;
        }
    }
}

bool Walk::endUnderWay(const std::function<Result<void>(store::Writer &)> &andNote) {
    if (m_arrived.empty() && !m_next && !andNote) {
        return true;
    }
    const bool written = write(QStringLiteral("push"), [&](store::Writer &writer) -> Result<void> {
        if (auto taken = takeArrived(writer); !taken) {
            return taken;
        }
        for (const WireChange &change : m_next && !m_next->step.isGuard ? m_next->step.changes : std::vector<WireChange>()) {
            const auto row = m_next->rowOf(change.operation);
            ledger().setProgress(row->id, {OutboxState::Queued, row->lastStatus, row->lastOutcome, row->nextTry, false});
        }
        return andNote ? andNote(writer) : Result<void>();
    });
    m_arrived.clear();
    m_next.reset();
    return written;
}

} // namespace praxidesk::sync
