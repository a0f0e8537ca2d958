#include "core/store/repository.h"

#include "core/store/local_facts.h"
#include "core/store/projection.h"
#include "core/store/text.h"

#include <algorithm>

namespace praxidesk::store {

static constexpr size_t mostJustRead = 8;

const Repository::Row *Repository::justRead(ResourceKey key) const {
    if (!m_database.isOfOneMoment() || m_readAt != m_database.moment()) {
        return nullptr;
    }
    const auto known = std::find_if(m_justRead.begin(), m_justRead.end(), [key](const Row &row) { return row.stored.key == key; });
    return known == m_justRead.end() ? nullptr : &*known;
}

std::optional<Repository::Row> Repository::read(ResourceKey key) const {
    if (const Row *known = justRead(key)) {
        return *known;
    }
    Query query("SELECT r.type, r.fhir_id, r.display, ifnull(b.version, r.version), r.state, r.local, b.json"
                " FROM resource r LEFT JOIN body b ON b.key = r.key WHERE r.key = ?",
                m_database);
    query << key;
    if (!query.next()) {
        return std::nullopt;
    }
    Row row;
    row.stored.key = key;
    row.stored.typeName = m_identity.typeName(query.small(0));
    row.stored.type = fromCode<ResourceType>(row.stored.typeName).value_or(ResourceType::Other);
    row.stored.fhirId = query.text(1);
    row.stored.display = query.text(2);
    row.stored.version = query.integer(3);
    row.state = ResourceState(query.small(4));
    row.stored.local = decodeLocalFacts(query.bytes(5));
    row.stored.json = query.bytes(6);
    if (m_database.isOfOneMoment()) {
        if (const qint64 moment = m_database.moment(); m_readAt != moment || m_justRead.size() >= mostJustRead) {
            m_readAt = moment;
            m_justRead.clear();
        }
        m_justRead.push_back(row);
    }
    return row;
}

LocalFacts Repository::local(ResourceKey key) const {
    if (const Row *known = justRead(key)) {
        return known->stored.local;
    }
    Query query("SELECT local FROM resource WHERE key = ?", m_database);
    query << key;
    return query.next() ? decodeLocalFacts(query.bytes(0)) : LocalFacts{};
}

Reference Repository::referenceTo(ResourceKey key) const {
    Reference reference;
    if (const Row *known = justRead(key)) {
        reference.reference = known->stored.reference();
        reference.display = known->stored.display;
        reference.key = key;
        reference.type = known->stored.type;
        return reference;
    }
    Query query("SELECT type, fhir_id, display FROM resource WHERE key = ?", m_database);
    query << key;
    if (query.next()) {
        const QString typeName = m_identity.typeName(query.small(0));
        reference.reference = typeName + u'/' + query.text(1);
        reference.display = query.text(2);
        reference.key = key;
        reference.type = fromCode<ResourceType>(typeName).value_or(ResourceType::Other);
    }
    return reference;
}

void Repository::complete(fhir::Value &value, const Stored &stored) const {
    std::visit(
        [&stored](auto &resource) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(resource)>, std::monostate>) {
                resource.header.key = stored.key;
                resource.header.fhirId = stored.fhirId;
            }
        },
        value);
    forEachReference(value, [this](Reference &reference) {
        if (const auto key = m_identity.resolve(reference.reference, reference.type)) {
            reference.key = *key;
            if (reference.type == ResourceType::Other) {
                reference.type = referenceTo(*key).type;
            }
        }
    });
}

Result<Actor> Repository::actor(ActorId id) const {
    const auto row = read(resourceKey(id));
    if (row && row->state == ResourceState::Placeholder) {
        Actor actor;
        actor.header.key = resourceKey(id);
        actor.header.fhirId = row->stored.fhirId;
        actor.type = row->stored.type;
        actor.name = row->stored.display.isEmpty() ? row->stored.reference() : row->stored.display;
        return actor;
    }
    return value<Actor>(resourceKey(id));
}

void Repository::forEach(const std::function<bool(const Stored &)> &next, std::optional<ResourceType> type) const {
    const auto number = type ? m_identity.knownNumberOf(toCode(*type)) : std::optional(0);
    if (!number) {
        return;
    }
    // of one type: the resources are walked, and only the bytes of those that fit are read
    constexpr std::string_view ofAll = "SELECT r.key, r.type, r.fhir_id, r.display, ifnull(b.version, r.version), r.local, b.json"
                                       " FROM body b CROSS JOIN resource r ON r.key = b.key ORDER BY b.key";
    constexpr std::string_view ofType = "SELECT r.key, r.type, r.fhir_id, r.display, ifnull(b.version, r.version), r.local, b.json"
                                        " FROM resource r CROSS JOIN body b ON b.key = r.key WHERE +r.type = ? ORDER BY r.key";
    Query query(type ? ofType : ofAll, m_database);
    if (type) {
        query << *number;
    }
    while (query.next()) {
        Stored stored;
        stored.key = query.id<ResourceKey>(0);
        stored.typeName = m_identity.typeName(query.small(1));
        stored.type = fromCode<ResourceType>(stored.typeName).value_or(ResourceType::Other);
        stored.fhirId = query.text(2);
        stored.display = query.text(3);
        stored.version = query.integer(4);
        stored.local = decodeLocalFacts(query.bytes(5));
        stored.json = query.bytes(6);
        if (!next(stored)) {
            return;
        }
    }
}

bool Repository::hasOpenConflict(ResourceKey key) const {
    Query query("SELECT 1 FROM conflict WHERE key = ? AND open = 1", m_database);
    query << key;
    return query.next();
}

Error Repository::notFound(const std::optional<Row> &row) const {
    if (!row) {
        return {ErrorCode::NotFound, Text::tr("There is no such resource in this clinic.")};
    }
    switch (row->state) {
    case ResourceState::Placeholder:
        return {ErrorCode::NotFound, Text::tr("%1 is only referred to in this clinic; it is not stored here.").arg(row->stored.reference())};
    case ResourceState::Removed:
        return {ErrorCode::NotFound, Text::tr("%1 was removed.").arg(row->stored.reference())};
    case ResourceState::Stored: break;
    }
    return {ErrorCode::NotFound, Text::tr("%1 is not of the type that was asked for.").arg(row->stored.reference())};
}

} // namespace praxidesk::store
