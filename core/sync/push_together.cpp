// Sending: what is under way at the same time, and how each of it goes on.
#include "core/sync/push_round.h"

#include <algorithm>
#include <iterator>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;

bool isDone(const PushResult &result) { return result.verdict.outcome == Outcome::Done; }

/// It has no time for us, or what is under way together may be in each other's way there.
bool wantsOneAtATime(const PushResult &result) { return result.verdict.outcome == Outcome::Later || result.verdict.outcome == Outcome::Stale; }

} // namespace

QCoro::Task<void> Walk::pushTogether(std::vector<Departure> departures, Round &round) {
    std::vector<Departure> open = co_await exchange(std::move(departures), round, true);
    // what did not arrive as a whole goes on by itself
    while (!open.empty() && !stops()) {
        std::vector<Departure> one;
        one.push_back(std::move(open.front()));
        open.erase(open.begin());
        const PlannedGroup &group = round.groupOf(one.front());
        if (!prepareNext(one.front(), group)) {
            lookBack(round, group);
            continue;
        }
        const bool isLast = open.empty(); // nobody has looked back at the others yet: nothing that may build on them is prepared
        std::vector<Departure> still = co_await exchange(std::move(one), round, isLast);
        std::move(still.begin(), still.end(), std::inserter(open, open.begin()));
    }
}

QCoro::Task<std::vector<PushResult>> Walk::exchange(PushStep step, QString group, std::function<void()> meanwhile) {
    const Answer answer = co_await send(step.request, group, std::move(meanwhile));
    std::vector<PushResult> results = m_parts.dialect.readPush(step, answer, now());
    const auto wrong = std::find_if_not(results.begin(), results.end(), isDone);
    if (wrong != results.end() && !m_exchanges.empty() && m_exchanges.back().second.outcome.isEmpty()) {
        m_exchanges.back().second.outcome = wrong->verdict.words;
    }
    co_return results;
}

QCoro::Task<std::vector<Walk::Departure>> Walk::exchange(std::vector<Departure> departures, Round &round, bool mayPrepare) {
    mayPrepare = mayPrepare && std::all_of(departures.begin(), departures.end(), [this](const Departure &departure) { return departure.isWhole() && mayHaveOthersBeside(departure); });
    size_t staying = departures.size();
    std::vector<QCoro::Task<std::vector<PushResult>>> underWay;
    for (const Departure &departure : departures) {
        if (stops()) {
            break;
        }
        std::function<void()> departed;
        if (mayPrepare) {
            departed = [&] {
                if (--staying == 0 && !stops() && m_next.empty()) {
                    advance(round, departures);
                }
            };
        }
        underWay.push_back(exchange(departure.step, round.groupOf(departure).id, std::move(departed)));
    }

    std::vector<std::vector<PushResult>> answers;
    for (auto &one : underWay) {
        std::vector<PushResult> results = co_await one;
        answers.push_back(std::move(results));
    }

    struct Heard {
        std::vector<std::pair<OutboxChange, PushResult>> results;
        Noted noted;
    };
    std::vector<Departure> open;
    std::vector<Heard> heard;                       // of what is open
    for (size_t i = 0; i < answers.size(); ++i) {
        const std::vector<PushResult> &results = answers[i];
        Departure &departure = departures[i];
        const bool isAllDone = std::all_of(results.begin(), results.end(), isDone);
        Heard what;
        if (departure.step.isGuard && isAllDone) {
            const auto before = departure.seen;
            for (const PushResult &result : results) {
                departure.seen[result.operation] = departure.step.way.isEmpty() ? QByteArray() : result.resource.json;
            }
            if (departure.seen == before) {
                departure.left.clear(); // it would be read for ever
            }
        } else if (departure.isWhole() && results.size() == departure.left.size() && isAllDone) {
            Arrived arrived{round.groupOf(departure), departure.step, {}, results};
            for (const PushResult &result : results) {
                arrived.rows.push_back(*departure.rowOf(result.operation));
            }
            m_arrived.push_back(std::move(arrived));
            continue;
        } else {
            for (const PushResult &result : results) {
                what.results.emplace_back(*departure.rowOf(result.operation), result);
                m_atOnce = wantsOneAtATime(result) ? 1 : m_atOnce;
            }
        }
        open.push_back(std::move(departure));
        heard.push_back(std::move(what));
    }
    const bool isAllSaid = std::all_of(heard.begin(), heard.end(), [](const Heard &what) { return what.results.empty(); });
    if (isAllSaid && answers.size() == departures.size()) {
        co_return open;
    }
    // what was prepared beside it was prepared for a server that says yes
    if (!m_next.empty()) {
        round.goBackTo(m_next.front());
    }
    endUnderWay([&](store::Writer &writer) -> Result<void> {
        for (size_t i = answers.size(); i < departures.size(); ++i) {
            waitAgain(departures[i]);               // it has not left
        }
        for (size_t i = 0; i < open.size(); ++i) {
            if (heard[i].results.empty()) {
                continue;
            }
            if (auto noted = note(writer, round.groupOf(open[i]), open[i].step, heard[i].results, heard[i].noted); !noted) {
                return noted;
            }
        }
        return {};
    });
    for (size_t i = 0; i < open.size() && !stops(); ++i) {
        if (heard[i].results.empty()) {
            continue;
        }
        const bool goesOn = co_await followUp(round.groupOf(open[i]), open[i].step.isTransaction, heard[i].noted);
        std::vector<OutboxChange> left;
        for (const OutboxChange &change : goesOn ? open[i].left : std::vector<OutboxChange>()) {
            if (auto row = ledger().change(change.id); row && row->state == OutboxState::Queued) {
                left.push_back(std::move(*row));
            }
        }
        open[i].left = std::move(left);
    }
    co_return open;
}

QCoro::Task<bool> Walk::followUp(PlannedGroup group, bool ofTransaction, Noted noted) {
    for (const auto &[change, verdict] : noted.lost) {
        co_await lostOrOurs(group, change, verdict);
        if (stops()) {
            co_return false;
        }
    }
    if (!noted.stale.empty()) {
        const bool isRead = co_await readStale(group.id, noted.stale, ofTransaction);
        if (!isRead) {
            co_return false;
        }
    }
    co_return !stops() && noted.goesOn;
}

} // namespace praxidesk::sync
