#pragma once
// Single resources by key: their bytes, and their values with the keys of references filled.

#include "core/store/identity.h"
#include "core/store/store.h"

namespace praxidesk::store {

class Repository {
public:
    Repository(Database &database, Identity &identity) : m_database(database), m_identity(identity) {}

    struct Row {
        Stored stored;
        ResourceState state = ResourceState::Placeholder;
    };
    [[nodiscard]] std::optional<Row> read(ResourceKey key) const;
    [[nodiscard]] LocalFacts local(ResourceKey key) const;
    [[nodiscard]] Reference referenceTo(ResourceKey key) const;
    /// Fills header (key, id) and the keys and types of references.
    void complete(fhir::Value &value, const Stored &stored) const;

    /// NotFound for what is not stored as a T.
    template <typename T>
    [[nodiscard]] Result<T> value(ResourceKey key) const {
        const auto row = read(key);
        if (row && row->state == ResourceState::Stored) {
            auto value = fhir::read(row->stored.json);
            if (!value) {
                return tl::unexpected(value.error());
            }
            if (std::holds_alternative<T>(*value)) {
                complete(*value, row->stored);
                return std::get<T>(std::move(*value));
            }
        }
        return tl::unexpected(notFound(row));
    }
    [[nodiscard]] Result<Actor> actor(ActorId id) const;

    void forEach(const std::function<bool(const Stored &)> &next, std::optional<ResourceType> type) const;
    [[nodiscard]] bool hasOpenConflict(ResourceKey key) const;

private:
    [[nodiscard]] Error notFound(const std::optional<Row> &row) const;
    /// What was read of it in this transaction and is still so; else null. Until the next read.
    [[nodiscard]] const Row *justRead(ResourceKey key) const;

    Database &m_database;
    Identity &m_identity;
    /// What a write looked at since it changed something last: it asks for the same few again and again.
    mutable std::vector<Row> m_justRead;
    mutable qint64 m_readAt = 0;
};

} // namespace praxidesk::store
