#include "core/desk/encounters.h"

#include "core/desk/text.h"
#include "core/fhir/json.h"

namespace praxidesk::desk {
namespace {

QByteArray reference(const Reference &to) { return "{\"reference\":" + fhir::quoted(to.reference) + (to.display.isEmpty() ? QByteArray() : ",\"display\":" + fhir::quoted(to.display)) + '}'; }

} // namespace

QString encounterName(ResourceKey appointment) { return QStringLiteral("urn:praxidesk:encounter-of:%1").arg(appointment.value); }

std::optional<EncounterPicture> encounterOf(const store::Store &store, AppointmentId appointment) {
    const auto key = store.resolve(encounterName(resourceKey(appointment)));
    const auto stored = key ? store.read(*key) : std::nullopt;
    if (!stored || stored->json.isEmpty()) {
        return std::nullopt;
    }
    EncounterPicture picture;
    picture.key = *key;
    if (const auto document = fhir::JsonDocument::parse(stored->json)) {
        picture.status = document->root()["status"].toString();
        const fhir::JsonNode period = document->root()["period"];
        if (const auto start = parseInstant(period["start"].toString(), store.zone())) {
            picture.period = Interval{*start, parseInstant(period["end"].toString(), store.zone()).value_or(Instant::max())};
        }
    }
    return picture;
}

Result<ResourceKey> createEncounter(Desk &desk, AppointmentId id) {
    store::Store &store = desk.store();
    const auto visit = store.appointment(id);
    if (!visit) {
        return tl::unexpected(visit.error());
    }
    if (visit->status != AppointmentStatus::Fulfilled || !visit->interval) {
        return failure(ErrorCode::TransitionNotAllowed, Text::tr("Only a visit that is done has an Encounter."));
    }
    if (encounterOf(store, id)) {
        return failure(ErrorCode::TransitionNotAllowed, Text::tr("This visit has an Encounter already."));
    }
    const LocalFacts facts = store.local(resourceKey(id));
    const Instant start = facts.inRoomAt.value_or(visit->interval->start);
    const Instant end = std::max(start, facts.doneAt.value_or(visit->interval->end));
    QByteArray subject;
    QByteArrayList participants, locations;
    QString name;
    for (const Participant &participant : visit->participants) {
        const Reference who = participant.actor.key ? store.referenceTo(participant.actor.key) : participant.actor;
        if (participant.actor.type == ResourceType::Patient && subject.isEmpty()) {
            subject = ",\"subject\":" + reference(who);
            name = who.display;
        } else if (participant.actor.type == ResourceType::Practitioner || participant.actor.type == ResourceType::PractitionerRole) {
            participants << "{\"individual\":" + reference(who) + '}';
        } else if (participant.actor.type == ResourceType::Location) {
            locations << "{\"location\":" + reference(who) + '}';
        }
    }
    QByteArray json = "{\"resourceType\":\"Encounter\",\"status\":\"finished\",\"class\":{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"AMB\",\"display\":\"ambulatory\"}" + subject;
    if (!participants.isEmpty()) {
        json += ",\"participant\":[" + participants.join(',') + ']';
    }
    json += ",\"appointment\":[" + reference(store.referenceTo(resourceKey(id))) + "],\"period\":{\"start\":" + fhir::quoted(store.zone().toIso(start)) + ",\"end\":" + fhir::quoted(store.zone().toIso(end)) + '}';
    if (!locations.isEmpty()) {
        json += ",\"location\":[" + locations.join(',') + ']';
    }
    json += '}';
    ResourceKey made;
    store::WriteOptions options{QStringLiteral("encounter"), Text::tr("Made the Encounter of %1.").arg(name), desk.user()};
    const auto written = store.write(options, [&](store::Writer &writer) -> Result<void> {
        const auto reserved = writer.reserve(QStringLiteral("Encounter"), {encounterName(resourceKey(id))});
        if (!reserved) {
            return tl::unexpected(reserved.error());
        }
        const auto put = writer.put(ResourceType::Other, json, {}, *reserved);
        if (!put) {
            return tl::unexpected(put.error());
        }
        made = *put;
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT desk.done(options.summary);
    return made;
}

} // namespace praxidesk::desk
