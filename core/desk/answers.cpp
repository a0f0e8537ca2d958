#include "core/desk/answers.h"

#include "core/desk/appointment_change.h"
#include "core/desk/text.h"

#include <algorithm>

namespace praxidesk::desk {
namespace {

bool isAsked(const Participant &participant) { return participant.required != ParticipantRequired::InformationOnly && mayAnswer(participant.actor.type); }

} // namespace

bool mayAnswer(ResourceType type) {
    return type == ResourceType::Practitioner || type == ResourceType::PractitionerRole || type == ResourceType::Patient || type == ResourceType::HealthcareService;
}

std::vector<AnswerPicture> answersTo(const store::Store &store, const Appointment &appointment) {
    std::map<ResourceKey, AppointmentResponse> newest; // later ones have larger keys
    for (const ResponseId id : store.responsesTo(appointment.id())) {
        if (auto response = store.response(id)) {
            newest[response->actor.key] = std::move(*response);
        }
    }
    std::vector<AnswerPicture> pictures;
    for (const Participant &participant : appointment.participants) {
        AnswerPicture picture;
        picture.actor = participant.actor.key ? store.referenceTo(participant.actor.key) : participant.actor;
        if (picture.actor.display.isEmpty()) {
            picture.actor.display = participant.actor.display.isEmpty() ? participant.actor.reference : participant.actor.display;
        }
        picture.status = participant.status;
        picture.canAnswer = participant.actor.key && mayAnswer(participant.actor.type);
        if (const auto answer = newest.find(participant.actor.key); participant.actor.key && answer != newest.end()) {
            picture.response = narrow<ResponseId>(answer->second.header.key);
            picture.comment = answer->second.comment;
            if (answer->second.interval && answer->second.interval != appointment.interval && answer->second.status != ParticipationStatus::Accepted) {
                picture.proposed = answer->second.interval;
            }
        }
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

Result<ResponseId> Desk::respond(AppointmentId id, const Reference &actor, ParticipationStatus status, const QString &comment, std::optional<Interval> proposed) {
    if (proposed && (proposed->isEmpty() || proposed->start > proposed->end)) {
        return failure(ErrorCode::InvalidTime, Text::tr("The proposed time ends before it starts."));
    }
    if (proposed && status != ParticipationStatus::Tentative && status != ParticipationStatus::Declined) {
        return failure(ErrorCode::InvalidArgument, Text::tr("Who proposes another time declines this one or accepts it tentatively."));
    }
    ResponseId response;
    const QString summary = proposed ? Text::tr("Noted another time for the visit of %1.") : Text::tr("Noted an answer to the visit of %1.");
    const auto changed = changeAppointment(*this, id, {QStringLiteral("respond"), summary, {}}, [&](store::Writer &writer, Appointment &appointment, LocalFacts &) -> Result<void> {
        const auto participant = std::find_if(appointment.participants.begin(), appointment.participants.end(),
                                              [&actor](const Participant &known) { return known.actor.key == actor.key && actor.key; });
        if (participant == appointment.participants.end()) {
            return failure(ErrorCode::NotFound, Text::tr("%1 does not take part in this appointment.").arg(actor.display.isEmpty() ? actor.reference : actor.display));
        }
        AppointmentResponse value;
        value.appointment = store().referenceTo(resourceKey(id));
        value.actor = store().referenceTo(actor.key);
        value.status = status;
        value.interval = proposed ? proposed : appointment.interval;
        value.comment = comment;
        const auto key = writer.put(ResourceType::AppointmentResponse, fhir::write(value, {}, store().zone()), {});
        if (!key) {
            return tl::unexpected(key.error());
        }
        response = narrow<ResponseId>(*key);
        participant->status = status;
        const bool isOpen = appointment.status == AppointmentStatus::Pending || appointment.status == AppointmentStatus::Proposed;
        const bool isAgreed = std::all_of(appointment.participants.begin(), appointment.participants.end(),
                                          [](const Participant &each) { return !isAsked(each) || each.status == ParticipationStatus::Accepted; });
        if (isOpen && isAgreed && status == ParticipationStatus::Accepted && appointment.interval) {
            appointment.status = AppointmentStatus::Booked;
        }
        return {};
    });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return response;
}

} // namespace praxidesk::desk
