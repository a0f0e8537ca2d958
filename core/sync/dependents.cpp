#include "core/sync/dependents.h"

#include "core/fhir/resource_io.h"
#include "core/store/store.h"

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

bool isUnsent(const OutboxChange &change) { return change.state == OutboxState::Queued || change.state == OutboxState::SetAside; }

std::optional<Hindrance::Kind> kindOf(const OutboxChange &change) {
    switch (change.state) {
    case OutboxState::Quarantined: return Hindrance::Kind::Refused;
    case OutboxState::Parked: return Hindrance::Kind::NotAllowed;
    case OutboxState::LocalOnly: return Hindrance::Kind::NoPlace;
    default: return std::nullopt;
    }
}

class Search {
public:
    Search(const store::Store &store, store::ServerId server, const std::vector<PlannedGroup> &groups, const References &references, const Keeps &keeps)
        : m_store(store), m_server(server), m_groups(groups), m_references(references), m_keeps(keeps) {
        for (const PlannedGroup &group : groups) {
            for (const OutboxChange &change : group.changes) {
                if (change.verb != OutboxVerb::Delete) {
                    m_waiting.insert(change.key);
                }
                if (const auto kind = kindOf(change)) {
                    add(change, {*kind, change.key, change.group, change.id, change.lastOutcome});
                }
            }
        }
    }

    std::map<QString, Hindrance> run() {
        // what is hindered hinders others, in whatever order they were made
        size_t before = 0;
        do {
            before = m_found.size();
            for (size_t i = 0; i < m_groups.size(); ++i) {
                look(m_groups[i], m_references[i]);
            }
        } while (m_found.size() != before);
        return std::move(m_found);
    }

private:
    void add(const OutboxChange &change, const Hindrance &hindrance) {
        // what the server refused to remove is there; what it has is there, too
        const bool isMissing = change.verb != OutboxVerb::Delete && m_store.ledger().remoteIdOf(m_server, change.key).isEmpty();
        // a server may well keep a type and not let us make one: then nothing else can stand for it
        if (isMissing && (hindrance.kind != Hindrance::Kind::NoPlace || change.lastStatus != 0 || m_keeps(change.typeName))) {
            m_missing.try_emplace(change.key, hindrance);
        }
        // a later change says what the refused one says, too; what only stays here holds up nothing
        if (hindrance.kind != Hindrance::Kind::NoPlace) {
            m_stuck.try_emplace(change.key, std::pair(change.id, hindrance));
        }
    }

    void look(const PlannedGroup &group, const std::set<ResourceKey> &references) {
        if (store::Ledger::isBulk(group.id)) {
            for (const OutboxChange &change : group.changes) {
                if (isUnsent(change) && !m_found.contains(change.operation)) {
                    note(change, hindranceOf(group, change, referencesOf(m_store, change)));
                }
            }
            return;
        }
        const bool mayGo = std::all_of(group.changes.begin(), group.changes.end(), [](const OutboxChange &change) { return isUnsent(change) || change.state == OutboxState::LocalOnly; });
        const auto first = std::find_if(group.changes.begin(), group.changes.end(), isUnsent);
        if (!mayGo || first == group.changes.end() || m_found.contains(first->operation)) {
            return;
        }
        std::optional<Hindrance> hindrance;
        for (const OutboxChange &change : group.changes) {
            if (isUnsent(change) && !hindrance) {
                hindrance = hindranceOf(group, change, references);
            }
        }
        for (const OutboxChange &change : group.changes) {
            if (isUnsent(change)) {
                note(change, hindrance);
            }
        }
    }

    void note(const OutboxChange &change, const std::optional<Hindrance> &hindrance) {
        if (hindrance) {
            m_found.emplace(change.operation, *hindrance);
            add(change, *hindrance);
        }
    }

    std::optional<Hindrance> hindranceOf(const PlannedGroup &group, const OutboxChange &change, const std::set<ResourceKey> &references) {
        if (const auto stuck = m_stuck.find(change.key); stuck != m_stuck.end() && stuck->second.first < change.id) {
            return stuck->second.second;
        }
        for (const ResourceKey key : references) {
            const bool isOwn = group.touches(key) && !store::Ledger::isBulk(group.id);
            if (isOwn || key == change.key) {
                continue;
            }
            if (const auto missing = m_missing.find(key); missing != m_missing.end()) {
                return missing->second;
            }
            if (!m_waiting.contains(key) && isGivenUp(key)) {
                return Hindrance{Hindrance::Kind::GivenUp, key, {}, 0, {}};
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isGivenUp(ResourceKey key) {
        const auto [known, isNew] = m_givenUp.try_emplace(key, false);
        if (isNew && m_store.ledger().remoteIdOf(m_server, key).isEmpty() && !m_store.ledger().isUnknownTo(m_server, key)) {
            const auto stored = m_store.read(key);
            known->second = stored && !stored->json.isEmpty() && m_keeps(stored->typeName);
        }
        return known->second;
    }

    const store::Store &m_store;
    store::ServerId m_server;
    const std::vector<PlannedGroup> &m_groups;
    const References &m_references;
    const Keeps &m_keeps;
    std::set<ResourceKey> m_waiting;
    std::map<ResourceKey, Hindrance> m_missing;                 ///< what the server does not have
    std::map<ResourceKey, std::pair<qint64, Hindrance>> m_stuck; ///< what has a change, that one, on which later ones build
    std::map<ResourceKey, bool> m_givenUp;
    std::map<QString, Hindrance> m_found;
};

std::vector<PlannedGroup> inGroups(const std::vector<OutboxChange> &waiting) {
    std::vector<PlannedGroup> groups;
    std::map<QString, size_t> known;
    for (const OutboxChange &change : waiting) {
        const auto [at, isNew] = known.try_emplace(change.group, groups.size());
        if (isNew) {
            groups.push_back({change.group, {}});
        }
        groups[at->second].changes.push_back(change);
    }
    return groups;
}

} // namespace

std::set<ResourceKey> referencesOf(const store::Store &store, const OutboxChange &change) {
    std::set<ResourceKey> found;
    const auto envelope = change.json.isEmpty() ? Result<fhir::Envelope>(tl::unexpected(Error{})) : fhir::readEnvelope(change.json);
    for (size_t i = 0; envelope && i < envelope->references.size(); ++i) {
        if (const auto key = store.resolve(envelope->references[i].reference)) {
            found.insert(*key);
        }
    }
    return found;
}

References referencesOf(const store::Store &store, const std::vector<PlannedGroup> &groups) {
    References all(groups.size());
    for (size_t i = 0; i < groups.size(); ++i) {
        for (const OutboxChange &change : groups[i].changes) {
            all[i].merge(referencesOf(store, change));
        }
    }
    return all;
}

std::map<QString, Hindrance> hindrances(const store::Store &store, store::ServerId server, const std::vector<PlannedGroup> &groups, const References &references, const Keeps &keeps) {
    return Search(store, server, groups, references, keeps).run();
}

std::map<QString, Hindrance> hindrances(const store::Store &store, store::ServerId server) {
    const auto waiting = store.ledger().waiting(server);
    if (std::none_of(waiting.begin(), waiting.end(), [](const OutboxChange &change) { return change.state == OutboxState::SetAside; })) {
        return {};
    }
    const auto groups = inGroups(waiting);
    auto found = hindrances(store, server, groups, referencesOf(store, groups), [](const QString &) { return true; });
    std::erase_if(found, [&waiting](const auto &entry) {
        return std::none_of(waiting.begin(), waiting.end(), [&entry](const OutboxChange &change) { return change.state == OutboxState::SetAside && change.operation == entry.first; });
    });
    return found;
}

QString inWords(const store::Store &store, const Hindrance &hindrance, const QString &server) {
    const Reference about = store.referenceTo(hindrance.key);
    const QString name = about.display.isEmpty() ? about.reference : about.display;
    QString why;
    switch (hindrance.kind) {
    case Hindrance::Kind::Refused: why = Text::tr("It builds on %1, which %2 did not accept.").arg(name, server); break;
    case Hindrance::Kind::NotAllowed: why = Text::tr("It builds on %1, which %2 does not allow us to send.").arg(name, server); break;
    case Hindrance::Kind::NoPlace: why = Text::tr("It builds on %1, which stays on this computer: %2 does not take it.").arg(name, server); break;
    case Hindrance::Kind::GivenUp: why = Text::tr("It builds on %1, of which somebody decided that %2 does not get it.").arg(name, server); break;
    }
    return hindrance.words.isEmpty() ? why : Text::tr("%1 The server says: %2", "why, the server's words").arg(why, hindrance.words);
}

std::vector<OutboxChange> setAsideWithout(const store::Store &store, store::ServerId server, std::set<ResourceKey> missing) {
    std::vector<OutboxChange> found;
    auto groups = inGroups(store.ledger().waiting(server));
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (PlannedGroup &group : groups) {
            const bool isWhole = !store::Ledger::isBulk(group.id);
            const auto needs = [&](const OutboxChange &change) {
                const auto references = referencesOf(store, change);
                return change.state == OutboxState::SetAside
                    && (missing.contains(change.key) || std::any_of(references.begin(), references.end(), [&missing](ResourceKey key) { return missing.contains(key); }));
            };
            const bool isHit = isWhole && std::any_of(group.changes.begin(), group.changes.end(), needs);
            std::vector<OutboxChange> left;
            for (OutboxChange &change : group.changes) {
                if (change.state != OutboxState::SetAside || !(isHit || (!isWhole && needs(change)))) {
                    left.push_back(std::move(change));
                    continue;
                }
                if (change.verb != OutboxVerb::Delete && store.ledger().remoteIdOf(server, change.key).isEmpty()) {
                    missing.insert(change.key);
                }
                found.push_back(std::move(change));
                isMore = true;
            }
            group.changes = std::move(left);
        }
    }
    return found;
}

} // namespace praxidesk::sync
