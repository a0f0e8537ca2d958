#include "core/store/dependencies.h"

#include "core/fhir/resource_io.h"
#include "core/store/database.h"
#include "core/store/identity.h"

namespace praxidesk::store {

QStringList dependenciesOn(Database &database, const std::vector<ResourceKey> &references) {
    QStringList operations;
    for (const ResourceKey reference : references) {
        Query query("SELECT operation FROM outbox WHERE key = ? AND server IS NOT NULL AND verb = 0 AND state NOT IN ('done', 'discarded')", database);
        query << reference;
        while (query.next()) {
            operations << query.text(0);
        }
    }
    return operations;
}

QStringList dependenciesOf(Database &database, const Identity &identity, const QByteArray &json) {
    std::vector<ResourceKey> references;
    if (const auto envelope = fhir::readEnvelope(json)) {
        for (const Reference &reference : envelope->references) {
            if (const auto key = identity.resolve(reference.reference, reference.type)) {
                references.push_back(*key);
            }
        }
    }
    return dependenciesOn(database, references);
}

} // namespace praxidesk::store
