// FHIR R4 JSON -> model. Reads what the model owns and passes over the rest.

#include "core/fhir/element_read.h"
#include "core/fhir/resource_io.h"
#include "core/fhir/scheduling_parameters.h"
#include "core/fhir/series_link.h"

namespace praxidesk::fhir {
namespace {

ResourceHeader readHeader(JsonNode resource) {
    ResourceHeader header;
    header.fhirId = resource["id"].toString();
    for (const JsonNode identifier : children(resource["identifier"])) {
        header.identifiers.push_back({identifier["system"].toString(), identifier["value"].toString()});
    }
    return header;
}

template <typename Enum>
Enum readCode(JsonNode node, Enum fallback) {
    return fromCode<Enum>(node.toString()).value_or(fallback);
}

Schedule readSchedule(JsonNode resource) {
    Schedule schedule;
    schedule.header = readHeader(resource);
    schedule.active = !resource["active"] || resource["active"].toBool();
    schedule.serviceCategory = readConcepts(resource["serviceCategory"]);
    schedule.serviceType = readConcepts(resource["serviceType"]);
    schedule.specialty = readConcepts(resource["specialty"]);
    schedule.actors = readReferences(resource["actor"]);
    const JsonNode horizon = resource["planningHorizon"];
    schedule.horizonStart = readDateTime(horizon["start"], Rounding::Start);
    schedule.horizonEnd = readDateTime(horizon["end"], Rounding::End);
    schedule.comment = resource["comment"].toString();
    schedule.parameters = readSchedulingParameters(resource);
    return schedule;
}

Result<Slot> readSlot(JsonNode resource) {
    Slot slot;
    slot.header = readHeader(resource);
    slot.schedule = readReference(resource["schedule"]);
    slot.status = readCode(resource["status"], SlotStatus::BusyUnavailable);
    const auto interval = readInterval(resource["start"], resource["end"]);
    if (!interval) {
        return failure(ErrorCode::InvalidResource, QStringLiteral("The Slot has no valid start and end."), QStringLiteral("Slot.start"));
    }
    slot.interval = *interval;
    slot.overbooked = resource["overbooked"].toBool();
    slot.serviceCategory = readConcepts(resource["serviceCategory"]);
    slot.serviceType = readConcepts(resource["serviceType"]);
    slot.specialty = readConcepts(resource["specialty"]);
    slot.appointmentType = readOptionalConcept(resource["appointmentType"]);
    slot.comment = resource["comment"].toString();
    slot.blockKind = fromCode<BlockKind>(extension(resource, blockKindUrl)["valueCode"].toString());
    return slot;
}

Participant readParticipant(JsonNode node) {
    Participant participant;
    participant.actor = readReference(node["actor"]);
    participant.type = readConcepts(node["type"]);
    participant.required = readCode(node["required"], ParticipantRequired::Required);
    participant.status = readCode(node["status"], ParticipationStatus::NeedsAction);
    return participant;
}

std::optional<int> readInteger(JsonNode node) {
    bool ok = false;
    const std::string_view raw = node.raw();
    const int value = QByteArray(raw.data(), qsizetype(raw.size())).toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

Appointment readAppointment(JsonNode resource) {
    Appointment appointment;
    appointment.header = readHeader(resource);
    appointment.status = readCode(resource["status"], AppointmentStatus::Proposed);
    appointment.interval = readInterval(resource["start"], resource["end"]);
    appointment.minutesDuration = readInteger(resource["minutesDuration"]);
    appointment.slotReferences = readReferences(resource["slot"]);
    for (const JsonNode participant : children(resource["participant"])) {
        appointment.participants.push_back(readParticipant(participant));
    }
    appointment.serviceCategory = readConcepts(resource["serviceCategory"]);
    appointment.serviceType = readConcepts(resource["serviceType"]);
    appointment.specialty = readConcepts(resource["specialty"]);
    appointment.appointmentType = readOptionalConcept(resource["appointmentType"]);
    appointment.cancelationReason = readOptionalConcept(resource["cancelationReason"]);
    appointment.priority = readInteger(resource["priority"]);
    appointment.description = resource["description"].toString();
    appointment.comment = resource["comment"].toString();
    appointment.patientInstruction = resource["patientInstruction"].toString();
    appointment.created = resource["created"].toString();
    for (const JsonNode period : children(resource["requestedPeriod"])) {
        const auto start = readDateTime(period["start"], Rounding::Start);
        const auto end = readDateTime(period["end"], Rounding::End);
        const bool isWhole = (start || !period["start"]) && (end || !period["end"]) && (start || end);
        const Interval asked{start.value_or(Instant::min()), end.value_or(Instant::max())};
        if (isWhole && asked.start <= asked.end) {
            appointment.requestedPeriods.push_back(asked);
        }
    }
    appointment.series = readSeries(resource);
    appointment.overbookReason = extension(resource, overbookReasonUrl)["valueString"].toString();
    return appointment;
}

AppointmentResponse readResponse(JsonNode resource) {
    AppointmentResponse response;
    response.header = readHeader(resource);
    response.appointment = readReference(resource["appointment"]);
    response.actor = readReference(resource["actor"]);
    response.participantType = readConcepts(resource["participantType"]);
    response.status = readCode(resource["participantStatus"], ParticipationStatus::NeedsAction);
    response.interval = readInterval(resource["start"], resource["end"]);
    response.comment = resource["comment"].toString();
    return response;
}

std::vector<PersonName> readNames(JsonNode names) {
    std::vector<PersonName> result;
    for (const JsonNode node : rankedNames(names)) {
        result.push_back(readName(node));
    }
    return result;
}

QStringList readTelecom(JsonNode telecom, std::string_view system) {
    QStringList values;
    for (const JsonNode point : children(telecom)) {
        if (point["system"].equals(system) && point["value"]) {
            values << point["value"].toString();
        }
    }
    return values;
}

Patient readPatient(JsonNode resource) {
    Patient patient;
    patient.header = readHeader(resource);
    patient.active = !resource["active"] || resource["active"].toBool();
    patient.names = readNames(resource["name"]);
    patient.birthDateText = resource["birthDate"].toString();
    patient.birthDate = patient.birthDateText.size() == 10 ? QDate::fromString(patient.birthDateText, Qt::ISODate) : QDate();
    patient.gender = resource["gender"].toString();
    patient.phones = readTelecom(resource["telecom"], "phone");
    patient.emails = readTelecom(resource["telecom"], "email");
    patient.needsInterpreter = extension(resource, interpreterUrl)["valueBoolean"].toBool();
    for (const JsonNode communication : children(resource["communication"])) {
        if (patient.language.isEmpty() || communication["preferred"].toBool()) {
            patient.language = readConcept(communication["language"]).label();
        }
    }
    return patient;
}

QString personDisplay(JsonNode names) {
    const std::vector<PersonName> all = readNames(names);
    if (all.empty()) {
        return {};
    }
    const PersonName &name = all.front();
    const QString full = name.full();
    return name.prefix.isEmpty() || full == name.text ? full : name.prefix.join(u' ') + u' ' + full;
}

Actor readActor(JsonNode resource, ResourceType type) {
    Actor actor;
    actor.header = readHeader(resource);
    actor.type = type;
    actor.active = !resource["active"] || resource["active"].toBool();
    switch (type) {
    case ResourceType::Practitioner:
        actor.name = personDisplay(resource["name"]);
        for (const JsonNode qualification : children(resource["qualification"])) {
            if (const Concept code = readConcept(qualification["code"]); !code.isEmpty()) {
                actor.specialty.push_back(code);
            }
        }
        break;
    case ResourceType::PractitionerRole:
        actor.person = readReference(resource["practitioner"]);
        actor.name = actor.person.display;
        actor.specialty = readConcepts(resource["specialty"]);
        actor.locations = readReferences(resource["location"]);
        break;
    case ResourceType::HealthcareService:
        actor.name = resource["name"].toString();
        actor.serviceType = readConcepts(resource["type"]);
        actor.specialty = readConcepts(resource["specialty"]);
        actor.locations = readReferences(resource["location"]);
        actor.parameters = readSchedulingParameters(resource);
        break;
    case ResourceType::Device:
        actor.name = resource["deviceName"].firstChild()["name"].toString();
        actor.active = !resource["status"] || resource["status"].equals("active");
        break;
    default:
        actor.name = resource["name"].toString();
        if (type == ResourceType::Location) {
            actor.active = !resource["status"] || resource["status"].equals("active");
        }
        break;
    }
    return actor;
}

void collectReferences(JsonNode node, std::vector<Reference> *references) {
    for (const JsonNode child : children(node)) {
        if (child.isString()) {
            if (child.keyIs("reference")) {
                references->push_back(readReference(node));
            }
        } else if (!child.keyIs("contained")) {
            collectReferences(child, references);
        }
    }
}

} // namespace

Result<Envelope> readEnvelope(JsonNode root) {
    if (!root.isObject() || !root["resourceType"].isString()) {
        return failure(ErrorCode::InvalidResource, QStringLiteral("This is not a FHIR resource: it has no resourceType."), QStringLiteral("resourceType"));
    }
    Envelope envelope;
    envelope.typeName = root["resourceType"].toString();
    envelope.type = fromCode<ResourceType>(envelope.typeName).value_or(ResourceType::Other);
    envelope.id = root["id"].toString();
    collectReferences(root, &envelope.references);
    return envelope;
}

Result<Envelope> readEnvelope(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    return document ? readEnvelope(document->root()) : tl::unexpected(document.error());
}

Result<Value> readValue(JsonNode root) {
    const ResourceType type = fromCode<ResourceType>(root["resourceType"].toString()).value_or(ResourceType::Other);
    switch (type) {
    case ResourceType::Other: return Value();
    case ResourceType::Schedule: return Value(readSchedule(root));
    case ResourceType::Slot: {
        auto slot = readSlot(root);
        if (!slot) {
            return tl::unexpected(slot.error());
        }
        return Value(std::move(*slot));
    }
    case ResourceType::Appointment: return Value(readAppointment(root));
    case ResourceType::AppointmentResponse: return Value(readResponse(root));
    case ResourceType::Patient: return Value(readPatient(root));
    default: return Value(readActor(root, type));
    }
}

Result<Value> read(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    if (!document) {
        return tl::unexpected(document.error());
    }
    return readValue(document->root());
}

Result<Parsed> parse(const QByteArray &json) {
    const auto document = JsonDocument::parse(json);
    if (!document) {
        return tl::unexpected(document.error());
    }
    auto envelope = readEnvelope(document->root());
    if (!envelope) {
        return tl::unexpected(envelope.error());
    }
    auto value = readValue(document->root());
    if (!value) {
        return tl::unexpected(value.error());
    }
    return Parsed{json, std::move(*envelope), std::move(*value)};
}

} // namespace praxidesk::fhir
