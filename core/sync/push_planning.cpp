// Which groups may leave, and in which order.
#include "core/sync/walk.h"

#include "core/fhir/resource_io.h"

#include <algorithm>
#include <map>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;
using store::OutboxVerb;

} // namespace

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
            if (!ledger().isUnknownTo(m_parts.server, *key)) {
                continue; // it waits already, or somebody decided that it is not sent
            }
            const auto stored = m_parts.store.read(*key);
            WireChange made;
            made.type = stored ? stored->typeName : QString();
            made.json = stored ? stored->json : QByteArray();
            if (m_parts.dialect.passage(made, {}, m_capabilities).kind != Passage::Kind::Sent) {
                continue; // it knows it by that id, or nothing can be done
            }
            if (stored && !stored->json.isEmpty() && std::find(missing.begin(), missing.end(), *key) == missing.end()) {
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
    setAsideHindered();
    return m_report.error ? Result<void>(tl::unexpected(*m_report.error)) : Result<void>();
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

std::optional<bool> Walk::setAsideHindered(std::vector<PlannedGroup> &groups, const References &references) {
    const auto found = hindrances(m_parts.store, m_parts.server, groups, references, [this](const QString &type) { return m_habits.types.contains(type); });
    std::vector<std::pair<OutboxChange *, QString>> changed;   // with what to say of those that are set aside
    for (PlannedGroup &group : groups) {
        for (OutboxChange &change : group.changes) {
            const auto hindrance = found.find(change.operation);
            const QString words = hindrance == found.end() ? QString() : inWords(m_parts.store, hindrance->second, m_server.name);
            if (words.isEmpty() ? change.state == OutboxState::SetAside : change.state == OutboxState::Queued || change.lastOutcome != words) {
                changed.emplace_back(&change, words);
            }
        }
    }
    if (changed.empty()) {
        return false;
    }
    const bool written = write(QStringLiteral("set aside"), [&](store::Writer &) {
        for (const auto &[change, words] : changed) {
            ledger().setProgress(change->id, {words.isEmpty() ? OutboxState::Queued : OutboxState::SetAside, change->lastStatus, words, {}, false});
        }
        return Result<void>();
    });
    if (!written) {
        return std::nullopt;
    }
    bool isReleased = false;
    for (const auto &[change, words] : changed) {
        isReleased = isReleased || words.isEmpty();
        change->state = words.isEmpty() ? OutboxState::Queued : OutboxState::SetAside;
        change->lastOutcome = words;
    }
    return isReleased;
}

bool Walk::setAsideHindered() {
    if (stops()) {
        return false;
    }
    std::vector<PlannedGroup> groups = plan(ledger().waiting(m_parts.server)).groups;
    return setAsideHindered(groups, referencesOf(m_parts.store, groups)).has_value();
}

bool Walk::holdsUp(const OutboxChange &change) const {
    switch (change.state) {
    case OutboxState::Acked:
    case OutboxState::Done:
    case OutboxState::Discarded: return false;
    case OutboxState::LocalOnly: return (change.lastStatus != 0 || m_habits.types.contains(change.typeName)) && ledger().remoteIdOf(m_parts.server, change.key).isEmpty();
    default: return true;
    }
}

} // namespace praxidesk::sync
