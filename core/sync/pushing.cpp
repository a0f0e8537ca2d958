// Sending: rounds over what waits, and the steps of one group.
#include "core/sync/walk.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;
using store::OutboxVerb;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// Of a group without a booking as much as goes in one request.
constexpr size_t mostInOneStep = 100;
/// A resource that keeps moving while we try is left for the next run.
constexpr int mostRounds = 3;

bool isBooking(const PlannedGroup &group) {
    return std::any_of(group.changes.begin(), group.changes.end(), [](const OutboxChange &change) { return change.typeName == QLatin1String("Appointment"); });
}

bool isReady(const OutboxChange &change) { return change.state == OutboxState::Queued; }

} // namespace

QCoro::Task<void> Walk::pushAll() {
    co_await pushRounds();
    takeArrived();
    setAsideHindered();
}

bool Walk::noteSquashed(const Plan &planned) {
    return planned.squashed.empty() || write(QStringLiteral("queue"), [&](store::Writer &) {
        for (const PlannedGroup &group : planned.groups) {
            for (const OutboxChange &change : group.changes) {
                ledger().setBytes(change.id, change.before, change.json);
            }
        }
        for (const Squashed &squashed : planned.squashed) {
            ledger().end(squashed.change, squashed.into.isEmpty() ? OutboxState::Discarded : OutboxState::Done,
                         squashed.into.isEmpty() ? Text::tr("taken back before it was sent") : Text::tr("sent together with %1").arg(squashed.into));
        }
        return Result<void>();
    });
}

QCoro::Task<void> Walk::pushRounds() {
    for (int rounds = 0; rounds < mostRounds; ++rounds) {
        Plan planned = plan(ledger().waiting(m_parts.server));
        if (!noteSquashed(planned)) {
            co_return;
        }
        bool added = false;
        for (const PlannedGroup &group : planned.groups) {
            const auto mayGo = [](const OutboxChange &change) { return isReady(change) || change.state == OutboxState::LocalOnly; };
            added = (std::all_of(group.changes.begin(), group.changes.end(), mayGo) && addMissing(group)) || added;
        }
        if (stops()) {
            co_return;
        }
        if (added) {
            rounds -= 1; // what was added needs others in turn; ends when the server is told of everything
            continue;
        }
        const References references = referencesOf(m_parts.store, planned.groups);
        const std::optional<bool> released = setAsideHindered(planned.groups, references);
        if (!released) {
            co_return;
        }
        if (*released) {
            rounds -= 1; // what may go again may travel with others; ends, for nothing of what hinders changes here
            continue;
        }
        // a group waits behind one that touches the same resources or makes what it needs
        std::set<ResourceKey> held;
        for (PlannedGroup &group : planned.groups) {
            const bool isBulk = store::Ledger::isBulk(group.id);
            std::erase_if(group.changes, [&](const OutboxChange &change) {
                const bool staysOut = change.state == OutboxState::LocalOnly || (isBulk && !isReady(change));
                if (staysOut && holdsUp(change)) {
                    held.insert(change.key);
                }
                return staysOut;
            });
        }
        bool again = false;
        const auto asPeopleCount = [](int sum, const PlannedGroup &group) { return sum + (store::Ledger::isBulk(group.id) || group.changes.empty() ? int(group.changes.size()) : 1); };
        const int all = std::accumulate(planned.groups.begin(), planned.groups.end(), 0, asPeopleCount);
        int done = 0;
        for (const size_t index : order(planned.groups, references)) {
            const PlannedGroup &group = planned.groups[index];
            if (group.changes.empty()) {
                continue;
            }
            // what builds on what has just arrived has to know its names
            const auto buildsOn = [&](const OutboxChange &change) { return group.touches(change.key) || references[index].contains(change.key); };
            if (m_arrived && std::any_of(m_arrived->group.changes.begin(), m_arrived->group.changes.end(), buildsOn) && !takeArrived()) {
                co_return;
            }
            tell(SyncProgress::Step::Pushing, {}, done, all);
            done = asPeopleCount(done, group);
            const bool waits = std::any_of(group.changes.begin(), group.changes.end(), [&](const OutboxChange &change) {
                return held.contains(change.key) || !isReady(change) || (!m_options.now && change.nextTry && *change.nextTry > now());
            }) || (!held.empty() && std::any_of(references[index].begin(), references[index].end(), [&](ResourceKey key) {
                return held.contains(key) && ledger().remoteIdOf(m_parts.server, key).isEmpty();
            }));
            const auto hasNews = [this](const OutboxChange &change) {
                const auto agreed = ledger().agreement(m_parts.server, change.key);
                return agreed && agreed->remoteState != store::RemoteState::Agreed;
            };
            if (waits || (isBooking(group) && !m_slotsPulled) || std::any_of(group.changes.begin(), group.changes.end(), hasNews)) {
                for (const OutboxChange &change : group.changes) {
                    held.insert(change.key);
                }
                continue;
            }
            co_await pushGroup(group);
            if (stops()) {
                co_return;
            }
            if (m_arrived && m_arrived->group.id == group.id) {
                continue;
            }
            for (const OutboxChange &change : group.changes) {
                const auto after = ledger().change(change.id);
                if (after && (after->state == OutboxState::Queued && !after->nextTry)) {
                    again = true;
                }
                if (after && holdsUp(*after)) {
                    held.insert(change.key);
                }
            }
        }
        if (!again || !takeArrived()) {
            co_return;
        }
        mergeNews();
        if (stops()) {
            co_return;
        }
    }
}

std::optional<size_t> Walk::endNeedless(std::vector<OutboxChange> &left, const std::vector<WireChange> &wire) {
    std::vector<qint64> needless;
    for (size_t i = 0; i < wire.size(); ++i) {
        const auto agreed = ledger().agreement(m_parts.server, left[i].key);
        const bool isKnownAlready = agreed && !left[i].prepared && wire[i].verb == ChangeVerb::Update && agreed->base == left[i].json;
        if ((wire[i].verb == ChangeVerb::Delete && !agreed) || isKnownAlready) {
            needless.push_back(left[i].id);
        }
    }
    const bool written = needless.empty() || write(QStringLiteral("push"), [&](store::Writer &) {
        for (const qint64 id : needless) {
            ledger().end(id, OutboxState::Done, Text::tr("the server has nothing to learn from it"));
        }
        return Result<void>();
    });
    if (!written) {
        return std::nullopt;
    }
    std::erase_if(left, [&](const OutboxChange &change) { return std::find(needless.begin(), needless.end(), change.id) != needless.end(); });
    return needless.size();
}

QCoro::Task<void> Walk::pushGroup(PlannedGroup group) {
    // what went before may have changed what this one says
    std::vector<OutboxChange> left;
    for (const OutboxChange &change : group.changes) {
        if (auto row = ledger().change(change.id); row && isReady(*row)) {
            left.push_back(std::move(*row));
        }
    }
    if (!keepBack(left)) {
        co_return;
    }
    std::set<QString> seen; // operations that a guard found as they were
    while (!left.empty()) {
        std::vector<WireChange> wire;
        for (const OutboxChange &change : left) {
            wire.push_back(wireChange(change));
            wire.back().related = relatedTo(change, group.changes);
            wire.back().seen = seen.contains(change.operation);
            if (!isBooking(group) && wire.size() == mostInOneStep) {
                break;
            }
        }
        const auto ended = endNeedless(left, wire);
        if (!ended) {
            co_return;
        }
        if (*ended > 0) {
            continue;
        }
        Capabilities capabilities = m_capabilities;
        if (m_singly.contains(group.id)) {
            capabilities.transaction = false;
        }
        const auto step = m_parts.dialect.nextStep(wire, capabilities);
        if (!step) {
            co_return;
        }
        const auto rowOf = [&left](const QString &operation) { return std::find_if(left.begin(), left.end(), [&](const OutboxChange &change) { return change.operation == operation; }); };
        const bool begun = step->isGuard || write(QStringLiteral("push"), [&](store::Writer &writer) {
            if (auto taken = takeArrived(writer); !taken) {
                return taken;
            }
            for (const WireChange &change : step->changes) {
                const auto row = rowOf(change.operation);
                ledger().setProgress(row->id, {OutboxState::Sending, row->lastStatus, {}, {}, false});
            }
            return Result<void>();
        });
        if (!begun) {
            co_return;
        }
        if (!step->isGuard) {
            m_arrived.reset();
        }
        const Answer answer = co_await send(step->request, group.id);
        const std::vector<PushResult> results = m_parts.dialect.readPush(*step, answer, now());
        const auto wrong = std::find_if(results.begin(), results.end(), [](const PushResult &result) { return result.verdict.outcome != Outcome::Done; });
        if (wrong != results.end() && !m_exchanges.empty() && m_exchanges.back().second.outcome.isEmpty()) {
            m_exchanges.back().second.outcome = wrong->verdict.words;
        }
        if (step->isGuard && std::all_of(results.begin(), results.end(), [](const PushResult &result) { return result.verdict.outcome == Outcome::Done; })) {
            const size_t before = seen.size();
            for (const PushResult &result : results) {
                seen.insert(result.operation);
            }
            if (seen.size() == before) {
                co_return; // it would be read for ever
            }
            continue;
        }
        const bool isAll = step->changes.size() == left.size() && results.size() == left.size() && !step->isPreparation && !step->isGuard && wrong == results.end();
        if (isAll && !m_arrived) {
            Arrived arrived{group, *step, {}, results};
            for (const PushResult &result : results) {
                arrived.rows.push_back(*rowOf(result.operation));
            }
            m_arrived = std::move(arrived);
            co_return;
        }
        Noted noted;
        std::vector<std::pair<OutboxChange, PushResult>> heard;
        for (const PushResult &result : results) {
            heard.emplace_back(*rowOf(result.operation), result);
        }
        write(QStringLiteral("push"), [&](store::Writer &writer) { return note(writer, group, *step, heard, noted); });
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
            const bool isRead = co_await readStale(group.id, noted.stale, step->isTransaction);
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
}

} // namespace praxidesk::sync
