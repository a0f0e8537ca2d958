// What a pull brought becomes what stands here.
#include "core/sync/walk.h"

#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"
#include "core/sync/wire.h"

#include <QCoreApplication>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

bool isUuid(const QString &id) { return id.size() == 36 && id.count(u'-') == 4; }

/// What came before what is known already.
bool isOlder(const WireResource &resource, const store::Agreement &agreed) {
    const auto before = versionNumber(agreed.etag);
    const auto after = versionNumber(resource.etag);
    if (before && after) {
        return *after < *before;
    }
    const auto agreedAt = resource.lastUpdated ? lastUpdatedOf(agreed.base) : std::nullopt;
    return agreedAt && *resource.lastUpdated < *agreedAt;
}

/// Somebody made it another time, or other people, or nothing.
bool hasLeft(const Appointment &before, const Appointment &after) {
    const auto people = [](const Appointment &visit) {
        std::set<ResourceKey> keys;
        for (const Participant &participant : visit.participants) {
            keys.insert(participant.actor.key);
        }
        return keys;
    };
    const auto isOver = [](const Appointment &visit) { return visit.status == AppointmentStatus::Cancelled || visit.status == AppointmentStatus::EnteredInError; };
    return isOver(after) || before.interval != after.interval || people(before) != people(after);
}

/// The Appointment was asked for by this change, and is not booked yet as it wants.
bool isAskedOnly(const QByteArray &there, const store::OutboxChange &change) {
    const auto visit = fhir::JsonDocument::parse(there);
    const auto wanted = fhir::JsonDocument::parse(change.json);
    const bool isPending = visit && visit->root()["resourceType"].equals("Appointment") && (visit->root()["status"].equals("pending") || visit->root()["status"].equals("proposed"));
    return isPending && change.verb == store::OutboxVerb::Create && operationOf(there) == change.operation && wanted && wanted->root()["status"].equals("booked");
}

} // namespace

QByteArray Walk::here(ResourceKey key, const QByteArray &known, const WireResource &resource) const {
    const QByteArray came = m_naming.fromWire(key, resource.json);
    return known.isEmpty() ? came : m_parts.dialect.completed(resource.type, known, came);
}

/// The resource here that a new one there is, if any: one that we made, one that is only referred to, or the same one
/// that came by another way. An id that says nothing (a number, a name) is no proof by itself.
std::optional<ResourceKey> Walk::adopt(const WireResource &resource) const {
    if (const QString operation = operationOf(resource.json); !operation.isEmpty()) {
        if (const auto ours = ledger().byOperation(operation); ours && ours->typeName == resource.type) {
            return ours->key;
        }
    }
    const auto here = m_parts.store.resolve(resource.type + u'/' + resource.id);
    if (!here || !ledger().remoteIdOf(m_parts.server, *here).isEmpty()) {
        return std::nullopt;
    }
    const auto stored = m_parts.store.read(*here);
    if (!stored || stored->json.isEmpty() || isUuid(resource.id) || saysTheSameThere(stored->json, resource.json)) {
        return here;
    }
    return std::nullopt;
}

Result<bool> Walk::applyNew(store::Writer &writer, const WireResource &resource, fhir::Parsed &parsed) {
    const QString name = resource.type + u'/' + resource.id;
    // of a type of which nothing was known, all that is known now came in this pull, and is called as it came
    const bool isNew = (m_knewNothing || !ledger().keyOf(m_parts.server, resource.type, resource.id)) && !m_parts.store.resolve(name);
    if (!isNew || !m_naming.callsAlike(parsed.envelope.references)) {
        return false;
    }
    ledger().setPromiseOfNew(Promise::Confirmed);
    const auto put = writer.put(parsed, {});
    ledger().setPromiseOfNew(Promise::Local);
    if (!put) {
        return tl::unexpected(put.error());
    }
    ledger().agreeFirst(m_parts.server, *put, resource.type, resource.id, resource.etag);
    m_naming.meet(name);
    m_report.pulled += 1;
    return true;
}

Result<void> Walk::apply(store::Writer &writer, const WireResource &resource, fhir::Parsed *read) {
    if (read != nullptr) {
        const auto taken = applyNew(writer, resource, *read);
        if (!taken || *taken) {
            return taken ? Result<void>() : tl::unexpected(taken.error());
        }
    }
    auto key = ledger().keyOf(m_parts.server, resource.type, resource.id);
    if (resource.deleted) {
        const auto lost = m_sendsAgain && !m_isRestored && !resource.generated && key ? ledger().agreement(m_parts.server, *key) : std::nullopt;
        return lost ? sendAnew(writer, *lost) : key ? applyDeletion(writer, *key) : Result<void>();
    }
    if (const auto recovered = recover(writer, resource, key); !recovered || *recovered) {
        return recovered ? Result<void>() : tl::unexpected(recovered.error());
    }
    const bool isKnown = key.has_value();
    QByteArray known;
    if (!key) {
        key = adopt(resource);
    }
    if (isKnown) {
        const auto agreed = ledger().agreement(m_parts.server, *key);
        if (!agreed) {
            return failure(ErrorCode::StorageFailure, Text::tr("What was agreed with the server could not be read."));
        }
        known = agreed->base;
        const QByteArray came = here(*key, known, resource);
        const bool isOld = !resource.etag.isEmpty() ? resource.etag == agreed->etag || (agreed->remoteState == store::RemoteState::Changed && resource.etag == agreed->remoteEtag)
                                                    : saysTheSameThere(agreed->base, came);
        if (isOld) {
            return agreed->remoteState == store::RemoteState::Deleted && !m_habits.tellsChanges ? isThereAfterAll(writer, *agreed) : Result<void>();
        }
        const auto stored = m_parts.store.read(*key);
        const bool waits = !ledger().changesOf(*key).empty() || !stored || stored->json != agreed->base;
        if (!waits && undoesOurs(resource, *agreed)) {
            return ask(writer, *agreed, came, resource.etag);
        }
        const bool isBelieved = m_isRestored && !m_sendsAgain;
        if (isOlder(resource, *agreed) && !isBelieved) {
            return {};
        }
        if (waits) {
            ledger().setRemote(m_parts.server, *key, store::RemoteState::Changed, came, resource.etag);
            return {};
        }
    }
    const auto stored = key ? m_parts.store.read(*key) : std::nullopt;
    if (!isKnown && stored && !stored->json.isEmpty()) {
        // ours, or known from elsewhere: both sides are brought together afterwards
        const QByteArray came = here(*key, stored->json, resource);
        const bool isOurs = !operationOf(resource.json).isEmpty();
        const auto rows = ledger().changesOf(*key);
        if (isOurs && !rows.empty() && isAskedOnly(resource.json, rows.front())) {
            // its time is kept there for the booking that is still to come: nobody made less of it
            ledger().agree({m_parts.server, *key, resource.type, resource.id, resource.etag, rows.front().before, {}, {}, {}});
            ledger().setPrepared(rows.front().id, true);
            return {};
        }
        const QByteArray common = rows.empty() ? stored->json : rows.front().before.isEmpty() ? rows.front().json : rows.front().before;
        ledger().agree({m_parts.server, *key, resource.type, resource.id, {}, common, {}, {}, {}});
        const bool isUnderWay = std::any_of(rows.begin(), rows.end(), [](const store::OutboxChange &row) { return row.state == store::OutboxState::Sending || row.state == store::OutboxState::Unknown; });
        if (!(isOurs && isUnderWay)) {
            ledger().setRemote(m_parts.server, *key, store::RemoteState::Changed, came, resource.etag);
        }
        return {};
    }
    const QString wireName = resource.type + u'/' + resource.id;
    if (!key) {
        // an id that stands for something else here already gives way
        const bool isTaken = m_parts.store.resolve(wireName).has_value();
        const auto reserved = writer.reserve(resource.type, isTaken ? QStringList{m_server.url + u'/' + wireName} : QStringList{wireName});
        if (!reserved) {
            return tl::unexpected(reserved.error());
        }
        key = *reserved;
    }
    const QByteArray came = here(*key, known, resource);
    auto parsed = fhir::parse(came);
    if (!parsed) {
        m_report.remarks << Text::tr("%1 was passed over: %2").arg(wireName, parsed.error().message);
        return {};
    }
    const LocalFacts local = m_parts.store.local(*key);
    if (auto taken = put(writer, *key, std::move(*parsed), local); !taken) {
        return taken;
    }
    ledger().agree({m_parts.server, *key, resource.type, resource.id, resource.etag, {}, {}, {}, {}}); // as it stands here now
    m_report.pulled += 1;
    return {};
}

Result<void> Walk::put(store::Writer &writer, ResourceKey key, fhir::Parsed parsed, const LocalFacts &local) {
    const auto before = m_parts.store.appointment(narrow<AppointmentId>(key));
    const auto written = writer.put(parsed, local, key);
    if (!written) {
        return tl::unexpected(written.error());
    }
    return before ? leaveSlots(writer, key, *before) : Result<void>();
}

bool Walk::isOnlyHere(SlotId slot) const {
    const ResourceKey key = resourceKey(slot);
    const QString there = ledger().remoteIdOf(m_parts.server, key);
    const auto rows = ledger().changesOf(key);
    return (there.isEmpty() || m_parts.dialect.isGenerated(QStringLiteral("Slot"), there)) && m_parts.store.appointmentsOfSlot(slot).size() < 2
        && std::all_of(rows.begin(), rows.end(), [](const store::OutboxChange &row) { return row.state == store::OutboxState::LocalOnly; });
}

Result<void> Walk::leaveSlots(store::Writer &writer, ResourceKey key, const Appointment &before) {
    auto visit = m_parts.store.appointment(narrow<AppointmentId>(key));
    const auto stored = m_parts.store.read(key);
    if (!visit || !stored || !hasLeft(before, *visit)) {
        return {};
    }
    LocalFacts local = stored->local;
    std::set<ResourceKey> left;
    std::erase_if(local.ownSlots, [&](SlotId slot) { return isOnlyHere(slot) && left.insert(resourceKey(slot)).second; });
    if (left.empty()) {
        return {};
    }
    std::erase_if(visit->slotReferences, [&left](const Reference &reference) { return left.contains(reference.key); });
    if (const auto written = writer.put(ResourceType::Appointment, fhir::write(*visit, stored->json, m_parts.store.zone()), local, key); !written) {
        return tl::unexpected(written.error());
    }
    for (const ResourceKey slot : left) {
        for (const store::OutboxChange &row : ledger().changesOf(slot)) {
            ledger().end(row.id, store::OutboxState::Discarded, Text::tr("the visit is at another time on the server"));
        }
        ledger().forget(m_parts.server, slot);
        if (const auto stands = m_parts.store.read(slot); stands && !stands->json.isEmpty()) {
            if (auto removed = writer.remove(slot); !removed) {
                return removed;
            }
        }
    }
    return {};
}

Result<void> Walk::applyDeletion(store::Writer &writer, ResourceKey key) {
    const auto agreed = ledger().agreement(m_parts.server, key);
    const auto stored = m_parts.store.read(key);
    if (!agreed) {
        return failure(ErrorCode::StorageFailure, Text::tr("What was agreed with the server could not be read."));
    }
    if (!ledger().changesOf(key).empty() || (stored && !stored->json.isEmpty() && stored->json != agreed->base)) {
        ledger().setRemote(m_parts.server, key, store::RemoteState::Deleted, {}, {});
        return {};
    }
    if (isOursToCome(key)) {
        return ask(writer, *agreed, {}, {});
    }
    if (stored && !stored->json.isEmpty()) {
        if (auto removed = writer.remove(key); !removed) {
            return removed;
        }
        m_report.pulled += 1;
    }
    ledger().forget(m_parts.server, key);
    m_naming.forgetMet();
    return {};
}

} // namespace praxidesk::sync
