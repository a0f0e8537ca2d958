#pragma once
// Who is who: every resource has an immutable key; fhir ids, imported ids that FHIR forbids, urn:uuid and absolute
// references are names of it (OCCUPANCY.md, Identity).

#include "core/store/database.h"
#include "core/store/store.h"

#include <QHash>
#include <QUuid>

namespace praxidesk::store {

/// A reference text taken apart. `typeName` is empty unless it is of the form "Type/id" (a version is dropped).
struct ReferenceText {
    QString whole;
    QString typeName;
    QString id;
};
[[nodiscard]] ReferenceText parseReference(const QString &text);

enum class ResourceState { Placeholder = 0, Stored = 1, Removed = 2 };

class Identity {
public:
    explicit Identity(Database &database) : m_database(database) {}

    /// The number of a type in the file; makes one for a type that was not there yet.
    [[nodiscard]] int numberOf(const QString &typeName);
    [[nodiscard]] std::optional<int> knownNumberOf(const QString &typeName) const;
    [[nodiscard]] QString typeName(int number) const;

    [[nodiscard]] std::optional<ResourceKey> find(const QString &typeName, const QString &fhirId) const;
    /// Contract of Store::resolve.
    [[nodiscard]] std::optional<ResourceKey> resolve(const QString &reference, ResourceType expected) const;
    /// The key that a reference inside a resource stands for; makes a placeholder for what is not there yet. Null for
    /// an empty or contained reference.
    [[nodiscard]] ResourceKey ensure(const Reference &reference);
    /// A new row; by default a placeholder.
    [[nodiscard]] ResourceKey add(const QString &typeName, const QString &fhirId, const QString &display);
    [[nodiscard]] ResourceKey addStored(const Stored &stored, Promise promise);
    void addAlias(const QString &name, ResourceKey key);
    /// True when the resource was imported under a name that is not its fhir id.
    [[nodiscard]] std::optional<ResourceKey> byAlias(const QString &name) const;

    /// An id that nobody has. Those of one session follow each other, so that what is made together lies together in an
    /// index, and nothing tells when it was.
    [[nodiscard]] QString newId() const;
    /// Of a placeholder that gets the id of what it stands for.
    void rename(ResourceKey key, const QString &fhirId);

    /// To be called when a transaction was rolled back: what was learnt in it is not true any more.
    void forget();
    /// To be called when a transaction was committed.
    void settle() { m_ensured.clear(); }

private:
    void loadTypes() const;
    /// Most clinics have no alias at all; then nothing needs to be asked.
    [[nodiscard]] bool hasAliases() const;

    Database &m_database;
    mutable QHash<QString, int> m_numbers;
    mutable QHash<int, QString> m_names;
    mutable std::optional<bool> m_hasAliases;
    QHash<QString, ResourceKey> m_ensured;          ///< references met in this transaction
    mutable QUuid m_lastId;
    /// What was found since something changed last, within a transaction: the same few are referred to again and again.
    struct Found {
        int number = 0;
        QString fhirId;
        std::optional<ResourceKey> key;             ///< none: nothing is called that
    };
    mutable std::vector<Found> m_found;
    mutable qint64 m_foundAt = 0;
};

/// The id that an unusable one gets; the same in every clinic.
[[nodiscard]] QString derivedId(const QString &name);

} // namespace praxidesk::store
