#include "core/store/projection.h"

#include "core/store/patient_text.h"

#include <algorithm>

namespace praxidesk::store {
namespace {

void addConcepts(std::vector<ConceptWord> &words, ConceptKind kind, const std::vector<Concept> &concepts) {
    for (const Concept &entry : concepts) {
        for (const QString &text : {entry.code, entry.display, entry.text}) {
            if (!text.isEmpty()) {
                words.push_back({kind, foldedConcept(text)});
            }
        }
    }
}

template <typename Resource>
std::vector<ConceptWord> conceptsOf(const Resource &resource) {
    std::vector<ConceptWord> words;
    addConcepts(words, ConceptKind::ServiceCategory, resource.serviceCategory);
    addConcepts(words, ConceptKind::ServiceType, resource.serviceType);
    addConcepts(words, ConceptKind::Specialty, resource.specialty);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

Projection projected(const Schedule &schedule, const LocalFacts &, bool) {
    ScheduleProjection row{schedule.active, {}, conceptsOf(schedule)};
    for (const Reference &actor : schedule.actors) {
        row.actors.push_back(actor.key.value);
    }
    return row;
}

Projection projected(const Slot &slot, const LocalFacts &local, bool) {
    SlotProjection row;
    row.schedule = slot.schedule.key.value;
    row.interval = slot.interval;
    row.status = slot.status;
    row.overbooked = slot.overbooked;
    row.serviceSpecific = !slot.serviceType.empty();
    if (slot.blockKind) {
        row.blockKind = int(*slot.blockKind);
    } else if (slot.status == SlotStatus::BusyUnavailable && !local.takenByBlock) {
        row.blockKind = int(BlockKind::Other);
    }
    row.comment = slot.comment;
    row.takenBy = local.takenByBlock;
    row.blockGroup = local.blockGroup;
    row.blockRule = local.blockRule;
    row.generated = local.generated;
    row.holdOwner = local.holdOwner;
    row.holdFor = local.holdFor;
    row.holdExpires = local.holdExpires;
    row.heldBy = local.heldBy;
    row.concepts = conceptsOf(slot);
    return row;
}

OccupancyState stateOf(const Appointment &appointment, const Participant &participant, bool excused) {
    if (!occupies(appointment.status) || appointment.interval->isEmpty()
        || participant.status == ParticipationStatus::Declined
        || participant.required == ParticipantRequired::InformationOnly) {
        return OccupancyState::TakesNoTime;
    }
    return excused || appointment.isOverbooked() ? OccupancyState::Excused : OccupancyState::Guarded;
}

QString visitOf(const Appointment &appointment) {
    if (appointment.appointmentType && !appointment.appointmentType->isEmpty()) {
        return appointment.appointmentType->label();
    }
    return appointment.serviceType.empty() ? appointment.description : appointment.serviceType.front().label();
}

Projection projected(const Appointment &appointment, const LocalFacts &local, bool excused) {
    AppointmentProjection row;
    row.interval = appointment.interval;
    row.status = appointment.status;
    row.visit = visitOf(appointment);
    row.comment = appointment.comment;
    row.overbookReason = appointment.overbookReason;
    row.arrivedAt = local.arrivedAt;
    row.inRoomAt = local.inRoomAt;
    row.onCallList = local.onCallList;
    if (appointment.series) {
        row.series = appointment.series->id;
        row.occurrence = appointment.series->occurrence;
    }
    for (const Participant &participant : appointment.participants) {
        const qint64 key = participant.actor.key.value;
        if (key == 0) {
            continue;
        }
        if (participant.actor.type == ResourceType::Patient && row.patient == 0) {
            row.patient = key;
        }
        if (!isActor(participant.actor.type)) {
            continue;
        }
        if (std::find(row.actors.begin(), row.actors.end(), key) == row.actors.end()) {
            row.actors.push_back(key);
        }
        if (row.interval) {
            const OccupancyState state = stateOf(appointment, participant, excused || local.sharesTime);
            const auto same = std::find_if(row.occupancy.begin(), row.occupancy.end(),
                                           [key](const ActorOccupancy &entry) { return entry.actor == key; });
            if (same == row.occupancy.end()) {
                row.occupancy.push_back({key, state});
            } else {
                same->state = std::max(same->state, state);
            }
        }
    }
    std::sort(row.occupancy.begin(), row.occupancy.end());
    for (const Reference &slot : appointment.slotReferences) {
        if (slot.key && std::find(row.slotKeys.begin(), row.slotKeys.end(), slot.key.value) == row.slotKeys.end()) {
            row.slotKeys.push_back(slot.key.value);
        }
    }
    return row;
}

Projection projected(const AppointmentResponse &response, const LocalFacts &, bool) {
    return ResponseProjection{response.appointment.key.value};
}

Projection projected(const Patient &patient, const LocalFacts &, bool) {
    PatientProjection row;
    row.name = patient.displayName();
    row.birthDate = patient.birthDate.isValid() ? patient.birthDate.toString(Qt::ISODate) : QString();
    row.phone = patient.phones.value(0);
    row.number = patient.header.identifiers.empty() ? QString() : patient.header.identifiers.front().value;
    row.words = patientWords(patient);
    return row;
}

Projection projected(const Actor &, const LocalFacts &, bool) { return std::monostate{}; }
Projection projected(std::monostate, const LocalFacts &, bool) { return std::monostate{}; }

} // namespace

QString foldedConcept(const QString &text) { return text.normalized(QString::NormalizationForm_C).toCaseFolded(); }

Projection project(const fhir::Value &value, const LocalFacts &local, bool excused) {
    return std::visit([&](const auto &resource) { return projected(resource, local, excused); }, value);
}

std::optional<Interval> touchedBy(const Projection &projection) {
    if (const auto *slot = std::get_if<SlotProjection>(&projection)) {
        return slot->interval;
    }
    if (const auto *appointment = std::get_if<AppointmentProjection>(&projection)) {
        return appointment->interval;
    }
    return std::nullopt;
}

std::vector<ResourceKey> ownersOf(const Projection &projection) {
    std::vector<ResourceKey> owners;
    if (const auto *slot = std::get_if<SlotProjection>(&projection)) {
        owners.push_back(ResourceKey{slot->schedule});
    } else if (const auto *appointment = std::get_if<AppointmentProjection>(&projection)) {
        for (const ActorOccupancy &one : appointment->occupancy) {
            owners.push_back(ResourceKey{one.actor});
        }
    }
    return owners;
}

QString displayOf(const fhir::Value &value) {
    if (const auto *patient = std::get_if<Patient>(&value)) {
        return patient->displayName();
    }
    if (const auto *actor = std::get_if<Actor>(&value)) {
        return actor->name;
    }
    return {};
}

void forEachReference(fhir::Value &value, const std::function<void(Reference &)> &visitor) {
    if (auto *schedule = std::get_if<Schedule>(&value)) {
        for (Reference &actor : schedule->actors) {
            visitor(actor);
        }
    } else if (auto *slot = std::get_if<Slot>(&value)) {
        visitor(slot->schedule);
    } else if (auto *appointment = std::get_if<Appointment>(&value)) {
        for (Reference &reference : appointment->slotReferences) {
            visitor(reference);
        }
        for (Participant &participant : appointment->participants) {
            visitor(participant.actor);
        }
    } else if (auto *response = std::get_if<AppointmentResponse>(&value)) {
        visitor(response->appointment);
        visitor(response->actor);
    } else if (auto *actor = std::get_if<Actor>(&value)) {
        visitor(actor->person);
        for (Reference &location : actor->locations) {
            visitor(location);
        }
    }
}

} // namespace praxidesk::store
