#include "core/sync/walk.h"

#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"
#include "core/sync/merge.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
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

/// The others can go on.
bool waitsForAPerson(Outcome outcome) {
    return outcome == Outcome::Refused || outcome == Outcome::Malformed || outcome == Outcome::Forbidden || outcome == Outcome::NotSupported || outcome == Outcome::TooLarge
        || outcome == Outcome::SlotLost || outcome == Outcome::Gone;
}

bool isReady(const OutboxChange &change) { return change.state == OutboxState::Queued; }

} // namespace

WireChange Walk::wireChange(const OutboxChange &change) const {
    WireChange wire;
    wire.operation = change.operation;
    wire.type = change.typeName;
    wire.id = m_naming.wireId(change.key);
    wire.json = m_naming.toWire(change.key, change.json);
    wire.prepared = change.prepared;
    const auto agreed = ledger().agreement(m_parts.server, change.key);
    wire.etag = agreed ? agreed->etag : QByteArray();
    wire.base = agreed ? m_naming.toWire(change.key, agreed->base) : QByteArray();
    // only what is free can be kept for a booking: an overbooked Slot is taken already
    if (const auto base = agreed ? fhir::JsonDocument::parse(agreed->base) : Result<fhir::JsonDocument>(tl::unexpected(Error{})); base && change.typeName == QLatin1String("Slot")) {
        wire.prepared = wire.prepared || !base->root()["status"].equals("free");
    }
    wire.verb = change.verb == OutboxVerb::Delete ? ChangeVerb::Delete : agreed ? ChangeVerb::Update : ChangeVerb::Create;
    return wire;
}

store::Ledger::Progress Walk::retryLater(const OutboxChange &change, OutboxState state, const Verdict &verdict) const {
    const Milliseconds wait = verdict.wait.value_or(backOff(change.attempts, m_parts.random()));
    return {state, verdict.status, verdict.words, now() + wait, true};
}

/// Resources that a group refers to and that the server does not know go there first. True when some were added.
bool Walk::addMissing(const PlannedGroup &group) {
    std::vector<ResourceKey> missing;
    for (const OutboxChange &change : group.changes) {
        const auto envelope = change.json.isEmpty() ? Result<fhir::Envelope>(tl::unexpected(Error{})) : fhir::readEnvelope(change.json);
        if (!envelope) {
            continue;
        }
        for (const Reference &reference : envelope->references) {
            const auto key = m_parts.store.resolve(reference.reference);
            if (!key || group.touches(*key) || !ledger().remoteIdOf(m_parts.server, *key).isEmpty()) {
                continue;
            }
            const auto stored = m_parts.store.read(*key);
            WireChange made;
            made.type = stored ? stored->typeName : QString();
            made.json = stored ? stored->json : QByteArray();
            if (m_parts.dialect.passage(made, {}, m_capabilities).kind != Passage::Kind::Sent) {
                continue; // it knows it by that id, or nothing can be done
            }
            const auto waiting = ledger().changesOf(*key);
            const bool waits = std::any_of(waiting.begin(), waiting.end(), [this](const OutboxChange &row) { return row.server == m_parts.server && row.verb != OutboxVerb::Delete; });
            if (stored && !stored->json.isEmpty() && !waits && std::find(missing.begin(), missing.end(), *key) == missing.end()) {
                missing.push_back(*key);
            }
        }
    }
    if (missing.empty()) {
        return false;
    }
    return write(QStringLiteral("queue"), [&](store::Writer &) {
        for (const ResourceKey key : missing) {
            ledger().enqueueCreate(m_parts.server, key, m_parts.user);
        }
        return Result<void>();
    });
}

Result<void> Walk::addAllMissing() {
    bool added = true;
    while (added && !stops()) {
        added = false;
        for (const PlannedGroup &group : plan(ledger().waiting(m_parts.server)).groups) {
            added = addMissing(group) || added;
        }
    }
    return m_report.error ? Result<void>(tl::unexpected(*m_report.error)) : Result<void>();
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
    finish();
    return m_report;
}

Walk::References Walk::referencesOf(const std::vector<PlannedGroup> &groups) const {
    References all(groups.size());
    for (size_t i = 0; i < groups.size(); ++i) {
        for (const OutboxChange &change : groups[i].changes) {
            const auto envelope = change.json.isEmpty() ? Result<fhir::Envelope>(tl::unexpected(Error{})) : fhir::readEnvelope(change.json);
            for (size_t j = 0; envelope && j < envelope->references.size(); ++j) {
                if (const auto key = m_parts.store.resolve(envelope->references[j].reference)) {
                    all[i].insert(*key);
                }
            }
        }
    }
    return all;
}

/// What others refer to comes first; else the order of the outbox.
std::vector<size_t> Walk::order(const std::vector<PlannedGroup> &groups, const References &references) const {
    std::map<ResourceKey, size_t> made;
    for (size_t i = 0; i < groups.size(); ++i) {
        for (const OutboxChange &change : groups[i].changes) {
            if (change.verb != OutboxVerb::Delete && ledger().remoteIdOf(m_parts.server, change.key).isEmpty()) {
                made.try_emplace(change.key, i);
            }
        }
    }
    std::vector<size_t> sequence;
    std::vector<bool> visited(groups.size());
    const std::function<void(size_t)> visit = [&](size_t index) {
        if (visited[index]) {
            return;
        }
        visited[index] = true;
        for (const ResourceKey key : references[index]) {
            if (const auto needed = made.find(key); needed != made.end()) {
                visit(needed->second);
            }
        }
        sequence.push_back(index);
    };
    for (size_t i = 0; i < groups.size(); ++i) {
        visit(i);
    }
    return sequence;
}

QCoro::Task<void> Walk::pushAll() {
    co_await pushRounds();
    takeArrived();
}

QCoro::Task<void> Walk::pushRounds() {
    for (int rounds = 0; rounds < mostRounds; ++rounds) {
        Plan planned = plan(ledger().waiting(m_parts.server));
        if (!planned.squashed.empty()) {
            const bool written = write(QStringLiteral("queue"), [&](store::Writer &) {
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
            if (!written) {
                co_return;
            }
        }
        bool added = false;
        for (const PlannedGroup &group : planned.groups) {
            added = (std::all_of(group.changes.begin(), group.changes.end(), isReady) && addMissing(group)) || added;
        }
        if (stops()) {
            co_return;
        }
        if (added) {
            rounds -= 1; // what was added needs others in turn; ends when the server is told of everything
            continue;
        }
        // a group waits behind one that touches the same resources or makes what it needs
        std::set<ResourceKey> held;
        bool again = false;
        const auto asPeopleCount = [](int sum, const PlannedGroup &group) { return sum + (store::Ledger::isBulk(group.id) ? int(group.changes.size()) : 1); };
        const int all = std::accumulate(planned.groups.begin(), planned.groups.end(), 0, asPeopleCount);
        int done = 0;
        const References references = referencesOf(planned.groups);
        for (const size_t index : order(planned.groups, references)) {
            const PlannedGroup &group = planned.groups[index];
            // what builds on what has just arrived has to know its names
            const auto buildsOn = [&](const OutboxChange &change) { return group.touches(change.key) || references[index].contains(change.key); };
            if (m_arrived && std::any_of(m_arrived->group.changes.begin(), m_arrived->group.changes.end(), buildsOn) && !takeArrived()) {
                co_return;
            }
            tell(SyncProgress::Step::Pushing, {}, done, all);
            done = asPeopleCount(done, group);
            const bool waits = std::any_of(group.changes.begin(), group.changes.end(), [&](const OutboxChange &change) {
                if (held.contains(change.key) || !isReady(change) || (!m_options.now && change.nextTry && *change.nextTry > now())) {
                    return true;
                }
                return false;
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
                if (after && after->state != OutboxState::Acked && after->state != OutboxState::Done && after->state != OutboxState::Discarded) {
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

/// Somebody may be at several places: those of their schedules that offer the time of the visit, else all.
std::vector<ScheduleId> Walk::offering(const std::vector<ScheduleId> &schedules, const QByteArray &visit) const {
    const auto document = fhir::JsonDocument::parse(visit);
    const auto start = document ? parseInstant(document->root()["start"].toString(), m_parts.store.zone()) : std::nullopt;
    std::vector<ScheduleId> found;
    for (const ScheduleId schedule : schedules) {
        const auto offers = schedules.size() > 1 && start ? ledger().offers(schedule) : std::vector<store::OfferedTime>();
        if (std::any_of(offers.begin(), offers.end(), [start](const store::OfferedTime &offer) { return offer.time.start == *start; })) {
            found.push_back(schedule);
        }
    }
    return found.empty() ? schedules : found;
}

/// Slots, those of the group as they will be; their Schedules, or those whose actors take part; a response's Appointment.
std::vector<QByteArray> Walk::relatedTo(const OutboxChange &change, const std::vector<OutboxChange> &group) const {
    std::vector<QByteArray> related;
    std::set<ResourceKey> met{change.key};
    const auto add = [&](ResourceKey key) {
        if (!met.insert(key).second) {
            return QByteArray();
        }
        const auto ofGroup = std::find_if(group.begin(), group.end(), [key](const OutboxChange &row) { return row.key == key && row.verb != OutboxVerb::Delete; });
        const auto stored = ofGroup == group.end() ? m_parts.store.read(key) : std::nullopt;
        const QByteArray json = ofGroup != group.end() ? ofGroup->json : stored ? stored->json : QByteArray();
        if (!json.isEmpty()) {
            related.push_back(m_naming.toWire(key, json));
        }
        return json;
    };
    std::vector<QByteArray> visits;
    if (change.typeName == QLatin1String("AppointmentResponse")) {
        if (const auto envelope = fhir::readEnvelope(change.json)) {
            for (const Reference &reference : envelope->references) {
                if (const auto key = m_parts.store.resolve(reference.reference); key && reference.reference.startsWith(QLatin1String("Appointment/"))) {
                    visits.push_back(add(*key));
                }
            }
        }
    } else if (change.typeName == QLatin1String("Appointment")) {
        visits.push_back(change.json);
    }
    for (const QByteArray &visit : visits) {
        const auto envelope = visit.isEmpty() ? Result<fhir::Envelope>(tl::unexpected(Error{})) : fhir::readEnvelope(visit);
        if (!envelope) {
            continue;
        }
        std::set<ResourceKey> actors;
        bool hasSchedule = false;
        for (const Reference &reference : envelope->references) {
            const auto key = m_parts.store.resolve(reference.reference);
            if (!key) {
                continue;
            }
            actors.insert(*key);
            const QByteArray slot = reference.reference.startsWith(QLatin1String("Slot/")) ? add(*key) : QByteArray();
            const auto ofSlot = slot.isEmpty() ? Result<fhir::Envelope>(tl::unexpected(Error{})) : fhir::readEnvelope(slot);
            for (size_t i = 0; ofSlot && i < ofSlot->references.size(); ++i) {
                const auto schedule = m_parts.store.resolve(ofSlot->references[i].reference);
                hasSchedule = schedule.has_value() || hasSchedule;
                if (schedule) {
                    add(*schedule);
                }
            }
        }
        std::vector<ScheduleId> possible;
        for (const Schedule &schedule : hasSchedule ? std::vector<Schedule>() : m_parts.store.schedules()) {
            const bool takesPart = std::all_of(schedule.actors.begin(), schedule.actors.end(), [&actors](const Reference &actor) { return actors.contains(actor.key); });
            if (takesPart && ledger().serverFor(resourceKey(schedule.id())) == m_parts.server) {
                possible.push_back(schedule.id());
            }
        }
        for (const ScheduleId schedule : offering(possible, visit)) {
            add(resourceKey(schedule));
        }
    }
    return related;
}

bool Walk::keepBack(std::vector<OutboxChange> &left) {
    std::vector<WireChange> wire;
    for (const OutboxChange &change : left) {
        wire.push_back(wireChange(change));
        wire.back().related = relatedTo(change, left);
    }
    std::vector<Passage> passages;
    for (const WireChange &change : wire) {
        passages.push_back(m_parts.dialect.passage(change, wire, m_capabilities));
    }
    if (std::all_of(passages.begin(), passages.end(), [](const Passage &passage) { return passage.kind == Passage::Kind::Sent; })) {
        return true;
    }
    const bool written = write(QStringLiteral("push"), [&](store::Writer &) {
        for (size_t i = 0; i < left.size(); ++i) {
            if (passages[i].kind == Passage::Kind::LocalOnly) {
                ledger().setProgress(left[i].id, {OutboxState::LocalOnly, 0, passages[i].why, {}, false});
            } else if (passages[i].kind == Passage::Kind::Implied) {
                ledger().end(left[i].id, OutboxState::Done, passages[i].why.isEmpty() ? Text::tr("the server works it out itself") : passages[i].why);
            }
        }
        return Result<void>();
    });
    for (size_t i = left.size(); i-- > 0;) {
        if (passages[i].kind != Passage::Kind::Sent) {
            left.erase(left.begin() + std::ptrdiff_t(i));
        }
    }
    return written;
}

void Walk::lacks(const QString &way) {
    m_capabilities.lacks << way;
    if (way == QLatin1String("transaction")) {
        m_capabilities.transaction = false;
    }
    m_parts.dialect.know(m_capabilities);
    m_server.capabilities = toJson(m_capabilities);
    ledger().updateServer(m_server);
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
    std::set<QString> seen;                         // operations that a guard found as they were
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
        // what the server never knew need not be taken away there
        std::vector<qint64> nothingToDo;
        for (size_t i = 0; i < wire.size(); ++i) {
            const auto agreed = ledger().agreement(m_parts.server, left[i].key);
            const bool isKnownAlready = agreed && !left[i].prepared && wire[i].verb == ChangeVerb::Update && agreed->base == left[i].json;
            if ((wire[i].verb == ChangeVerb::Delete && !agreed) || isKnownAlready) {
                nothingToDo.push_back(left[i].id);
            }
        }
        if (!nothingToDo.empty()) {
            const bool written = write(QStringLiteral("push"), [&](store::Writer &) {
                for (const qint64 id : nothingToDo) {
                    ledger().end(id, OutboxState::Done, Text::tr("the server has nothing to learn from it"));
                }
                return Result<void>();
            });
            if (!written) {
                co_return;
            }
            std::erase_if(left, [&](const OutboxChange &change) { return std::find(nothingToDo.begin(), nothingToDo.end(), change.id) != nothingToDo.end(); });
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
        std::vector<OutboxChange> stale;
        std::vector<std::pair<OutboxChange, Verdict>> lost;
        bool goesOn = true;
        write(QStringLiteral("push"), [&](store::Writer &writer) -> Result<void> {
            // all ids are known first: what came refers to them
            for (const PushResult &result : results) {
                const OutboxChange &change = *rowOf(result.operation);
                if (result.verdict.outcome == Outcome::Done && !step->isPreparation && !step->isGuard && change.verb != OutboxVerb::Delete) {
                    ledger().agree({m_parts.server, change.key, change.typeName, result.resource.id, result.resource.etag, change.json, {}, {}, {}});
                }
            }
            for (const PushResult &result : results) {
                const OutboxChange change = *rowOf(result.operation);
                switch (result.verdict.outcome) {
                case Outcome::Done:
                    if (step->isGuard) {
                        break;
                    }
                    if (auto taken = takeResult(writer, *step, change, result); !taken) {
                        return taken;
                    }
                    break;
                case Outcome::Stale:
                    stale.push_back(change);
                    ledger().setProgress(change.id, {OutboxState::Queued, result.verdict.status, result.verdict.words, {}, true});
                    goesOn = false;
                    break;
                case Outcome::SlotLost:
                    goesOn = false;
                    if (!m_habits.keepsOurs && change.typeName == QLatin1String("Appointment") && ledger().remoteIdOf(m_parts.server, change.key).isEmpty()) {
                        lost.emplace_back(change, result.verdict);
                        ledger().setProgress(change.id, {OutboxState::Unknown, result.verdict.status, result.verdict.words, {}, false});
                    } else if (auto refused = refuse(writer, group, change, result.verdict); !refused) {
                        return refused;
                    }
                    break;
                case Outcome::NotSupported:
                    if (!step->way.isEmpty()) {
                        lacks(step->way);
                        ledger().setProgress(change.id, {OutboxState::Queued, result.verdict.status, {}, {}, false});
                        break;
                    }
                    [[fallthrough]];
                case Outcome::TooLarge:
                case Outcome::Refused:
                case Outcome::Gone:
                    // some servers take only so many entries at once, one wrong entry must not hold up the others, and of
                    // the whole nobody can tell which is gone
                    if (step->isTransaction) {
                        m_singly.insert(group.id);
                        ledger().setProgress(change.id, {OutboxState::Queued, result.verdict.status, {}, {}, false});
                        break;
                    }
                    [[fallthrough]];
                default:
                    goesOn = goesOn && store::Ledger::isBulk(group.id) && waitsForAPerson(result.verdict.outcome);
                    if (auto refused = refuse(writer, group, change, result.verdict); !refused) {
                        return refused;
                    }
                }
            }
            return {};
        });
        if (stops()) {
            co_return;
        }
        for (const auto &[change, verdict] : lost) {
            co_await lostOrOurs(group, change, verdict);
            if (stops()) {
                co_return;
            }
        }
        // what moved is read, so that it can be merged and sent again at once; bookings first: it may be ours that arrived twice
        std::stable_sort(stale.begin(), stale.end(), [](const OutboxChange &a, const OutboxChange &b) { return (a.typeName == QLatin1String("Appointment")) > (b.typeName == QLatin1String("Appointment")); });
        bool isRead = true;
        for (const OutboxChange &change : stale) {
            isRead = isRead && co_await refresh(change, step->isTransaction);
        }
        if (isRead && step->isTransaction) {
            findOut(group.id, stale);
        }
        if (!isRead && !stale.empty()) {
            write(QStringLiteral("push"), [&](store::Writer &) {
                for (const OutboxChange &change : stale) {
                    if (const auto row = ledger().change(change.id); row && row->state == OutboxState::Queued) {
                        ledger().setProgress(row->id, {OutboxState::Unknown, row->lastStatus, row->lastOutcome, {}, false});
                    }
                }
                return Result<void>();
            });
            co_return;
        }
        if (stops()) {
            co_return;
        }
        if (!goesOn) {
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

bool Walk::takeArrived() {
    const bool isTaken = !m_arrived || write(QStringLiteral("push"), [this](store::Writer &writer) { return takeArrived(writer); });
    m_arrived.reset();
    return isTaken;
}

Result<void> Walk::takeArrived(store::Writer &writer) {
    if (!m_arrived) {
        return {};
    }
    // all ids are known first: what came refers to them
    for (size_t i = 0; i < m_arrived->results.size(); ++i) {
        const OutboxChange &change = m_arrived->rows[i];
        if (change.verb != OutboxVerb::Delete) {
            const WireResource &there = m_arrived->results[i].resource;
            ledger().agree({m_parts.server, change.key, change.typeName, there.id, there.etag, change.json, {}, {}, {}});
        }
    }
    for (size_t i = 0; i < m_arrived->results.size(); ++i) {
        if (auto taken = takeResult(writer, m_arrived->step, m_arrived->rows[i], m_arrived->results[i]); !taken) {
            return taken;
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
    const QByteArray said = isMade ? withOperation(change.json, change.operation) : change.json; // where the server does not say what it has now
    const QByteArray theirs = there.json.isEmpty() ? said : here(change.key, said, there);
    ledger().setProgress(change.id, {OutboxState::Acked, result.verdict.status, {}, {}, false});
    std::vector<OutboxChange> later = ledger().changesOf(change.key);
    std::erase_if(later, [&](const OutboxChange &row) { return row.id <= change.id || row.server != m_parts.server; });
    store::Agreement agreed{m_parts.server, change.key, change.typeName, there.id, there.etag, change.json, {}, {}, {}};
    // what a server adds to ours (its version, an identifier) did not come from others
    const int pulled = m_report.pulled;
    auto rebased = rebase(writer, agreed, theirs, there.etag, later);
    m_report.pulled = pulled;
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
        conflict.message = verdict.words.isEmpty() ? wordsFor(conflict.kind) : wordsFor(conflict.kind) + u' ' + verdict.words;
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
        if (agreed && (there.etag.isEmpty() ? !saysTheSameThere(agreed->base, theirs) : there.etag != agreed->etag)) {
            ledger().setRemote(m_parts.server, change.key, store::RemoteState::Changed, theirs, there.etag);
        }
        return {};
    });
}

} // namespace praxidesk::sync
