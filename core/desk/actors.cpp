// Actors as such: what a schedule can be of.

#include "core/desk/supply_desk.h"
#include "core/desk/text.h"

namespace praxidesk::desk {

Result<ActorId> SupplyDesk::addActor(ResourceType type, const QString &name) {
    Actor actor;
    actor.type = type;
    actor.name = name.simplified();
    const bool isKnownKind = type == ResourceType::Practitioner || type == ResourceType::Location || type == ResourceType::Device || type == ResourceType::HealthcareService;
    if (!isKnownKind || actor.name.isEmpty()) {
        return failure(ErrorCode::InvalidArgument, Text::tr("A practitioner, room, device or service needs a name."));
    }
    store::Store &clinic = m_desk.store();
    ActorId made;
    const store::WriteOptions options{QStringLiteral("add actor"), Text::tr("Added %1.", "name of a practitioner, room, device or service").arg(actor.name), m_desk.user()};
    const auto written = clinic.write(options, [&](store::Writer &writer) -> Result<void> {
        const auto put = writer.put(type, fhir::write(actor, {}, clinic.zone()), {});
        if (!put) {
            return tl::unexpected(put.error());
        }
        made = narrow<ActorId>(*put);
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT m_desk.done(options.summary);
    return made;
}

} // namespace praxidesk::desk
