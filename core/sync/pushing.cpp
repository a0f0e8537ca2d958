// Sending: rounds over what waits, and which group leaves next.
#include "core/sync/push_round.h"

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

/// A resource that keeps moving while we try is left for the next run.
constexpr int mostRounds = 3;

bool isReady(const OutboxChange &change) { return change.state == OutboxState::Queued; }

/// Of what goes together only to save requests, each stands for itself.
int asPeopleCount(const PlannedGroup &group) { return store::Ledger::isBulk(group.id) || group.changes.empty() ? int(group.changes.size()) : 1; }

} // namespace

QCoro::Task<void> Walk::pushAll() {
    co_await pushRounds();
    endUnderWay();
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
        Round round;
        Plan planned = plan(ledger().waiting(m_parts.server));
        if (!noteSquashed(planned)) {
            co_return;
        }
        round.groups = std::move(planned.groups);
        bool added = false;
        for (const PlannedGroup &group : round.groups) {
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
        round.references = referencesOf(m_parts.store, round.groups);
        const std::optional<bool> released = setAsideHindered(round.groups, round.references);
        if (!released) {
            co_return;
        }
        if (*released) {
            rounds -= 1; // what may go again may travel with others; ends, for nothing of what hinders changes here
            continue;
        }
        for (PlannedGroup &group : round.groups) {
            const bool isBulk = store::Ledger::isBulk(group.id);
            std::erase_if(group.changes, [&](const OutboxChange &change) {
                const bool staysOut = change.state == OutboxState::LocalOnly || (isBulk && !isReady(change));
                if (staysOut && holdsUp(change)) {
                    round.held.insert(change.key);
                }
                return staysOut;
            });
        }
        round.all = std::accumulate(round.groups.begin(), round.groups.end(), 0, [](int sum, const PlannedGroup &group) { return sum + asPeopleCount(group); });
        round.sequence = order(round.groups, round.references);
        const bool isWhole = co_await pushRound(round);
        if (!isWhole || !round.again || !takeArrived()) {
            co_return;
        }
        mergeNews();
        if (stops()) {
            co_return;
        }
    }
}

QCoro::Task<bool> Walk::pushRound(Round &round) {
    while (!m_next.empty() || advance(round, {})) {
        if (m_next.empty()) {
            co_return true;
        }
        std::vector<Departure> departures = std::exchange(m_next, {});
        tell(SyncProgress::Step::Pushing, {}, departures.front().done, round.all);
        co_await pushTogether(std::move(departures), round);
        if (stops()) {
            co_return false;
        }
    }
    co_return false;
}

/// What did not arrive holds up what builds on it, or is tried once more in another round.
void Walk::lookBack(Round &round, const PlannedGroup &group) const {
    for (const OutboxChange &change : group.changes) {
        const auto after = ledger().change(change.id);
        if (after && (after->state == OutboxState::Queued && !after->nextTry)) {
            round.again = true;
        }
        if (after && holdsUp(*after)) {
            round.held.insert(change.key);
        }
    }
}

/// In one transaction: what arrived, since what builds on it has to know its names, and that the next groups leave.
bool Walk::advance(Round &round, const std::vector<Departure> &underWay) {
    if (round.next == round.sequence.size()) {
        return true;
    }
    const bool written = write(QStringLiteral("push"), [&](store::Writer &writer) -> Result<void> {
        if (auto taken = takeArrived(writer); !taken) {
            return taken;
        }
        while (int(m_next.size()) < m_atOnce && (m_next.empty() || mayLeaveWithOthers(m_next.back()))) {
            auto departure = nextOf(round);
            if (!departure) {
                break;
            }
            const Prepared prepared = prepare(*departure, round, underWay);
            if (prepared == Prepared::BuildsOnOthers) {
                round.goBackTo(*departure);
                break;
            }
            if (prepared == Prepared::Ready) {
                m_next.push_back(std::move(*departure));
            } else {
                lookBack(round, round.groupOf(*departure));
            }
        }
        return {};
    });
    if (written) {
        m_arrived.clear();
    } else {
        m_next.clear();
    }
    return written;
}

std::optional<Walk::Departure> Walk::nextOf(Round &round) {
    for (; round.next < round.sequence.size(); ++round.next) {
        const PlannedGroup &group = round.groups[round.sequence[round.next]];
        const std::set<ResourceKey> &references = round.references[round.sequence[round.next]];
        if (group.changes.empty()) {
            continue;
        }
        Departure departure;
        departure.place = round.next;
        departure.done = round.done;
        round.done += asPeopleCount(group);
        // a group waits behind one that touches the same resources or makes what it needs
        const bool waits = std::any_of(group.changes.begin(), group.changes.end(), [&](const OutboxChange &change) {
            return round.held.contains(change.key) || !isReady(change) || (!m_options.now && change.nextTry && *change.nextTry > now());
        }) || (!round.held.empty() && std::any_of(references.begin(), references.end(), [&](ResourceKey key) {
            return round.held.contains(key) && ledger().remoteIdOf(m_parts.server, key).isEmpty();
        }));
        const auto hasNews = [this](const OutboxChange &change) {
            const auto agreed = ledger().agreement(m_parts.server, change.key);
            return agreed && agreed->remoteState != store::RemoteState::Agreed;
        };
        if (waits || (group.isBooking() && !m_slotsPulled) || std::any_of(group.changes.begin(), group.changes.end(), hasNews)) {
            for (const OutboxChange &change : group.changes) {
                round.held.insert(change.key);
            }
            continue;
        }
        ++round.next;
        return departure;
    }
    return std::nullopt;
}

} // namespace praxidesk::sync
