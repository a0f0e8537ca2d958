// book, copy, edit.

#include "core/desk/answers.h"
#include "core/desk/appointment_change.h"
#include "core/desk/claim.h"
#include "core/desk/text.h"
#include "core/store/ledger.h"

#include <algorithm>

namespace praxidesk::desk {
namespace {

/// Slots named one by one must be free, and per schedule follow each other without a gap.
Result<Wish> wishForSlots(const store::Store &store, const std::vector<SlotId> &slotIds, bool held) {
    Wish wish;
    wish.exactSlots = slotIds;
    std::map<qint64, std::vector<Interval>> bySchedule;
    for (const SlotId id : slotIds) {
        const auto slot = store.slot(id);
        if (!slot) {
            return tl::unexpected(slot.error());
        }
        const ScheduleId schedule = narrow<ScheduleId>(slot->schedule.key);
        if (bySchedule.find(schedule.value) == bySchedule.end()) {
            wish.schedules.push_back(schedule);
        }
        bySchedule[schedule.value].push_back(slot->interval);
    }
    for (auto &[schedule, intervals] : bySchedule) {
        std::sort(intervals.begin(), intervals.end());
        const Interval whole{intervals.front().start, intervals.back().end};
        for (size_t i = 1; i < intervals.size(); ++i) {
            if (intervals[i].start != intervals[i - 1].end) {
                return failure(ErrorCode::InvalidTime, Text::tr("These Slots do not follow each other without a gap."));
            }
        }
        if (!wish.interval.isEmpty() && wish.interval != whole) {
            return failure(ErrorCode::InvalidTime, Text::tr("The Slots of the schedules are not at the same time."));
        }
        wish.interval = whole;
    }
    if (held) {
        wish.ignoring.slotIds = slotIds;
    }
    return wish;
}

void addParticipant(Appointment &appointment, const Reference &actor) {
    const bool known = std::any_of(appointment.participants.begin(), appointment.participants.end(),
                                   [&actor](const Participant &participant) { return participant.actor.key == actor.key && actor.key; });
    if (!known) {
        Participant participant;
        participant.actor = actor;
        participant.status = ParticipationStatus::Accepted;
        appointment.participants.push_back(participant);
    }
}

} // namespace

Milliseconds durationAt(const store::Store &store, const std::vector<ScheduleId> &schedules, Instant start, const QString &service) {
    Milliseconds longest{0};
    store::SlotQuery query;
    query.overlapping = Interval{start, start + Milliseconds(1)};
    query.schedules = schedules;
    for (const store::SlotRow &row : store.slotRows(query)) {
        const bool countable = row.status == SlotStatus::Free || row.status == SlotStatus::Busy || row.status == SlotStatus::BusyTentative || row.takenByBlock;
        if (row.interval.start == start && countable) {
            longest = std::max(longest, row.interval.duration());
        }
    }
    for (const ScheduleId id : schedules) {
        const auto schedule = longest > Milliseconds(0) ? failure(ErrorCode::NotFound, {}) : store.schedule(id);
        longest = schedule ? layoutOf(store, *schedule, service).rhythm.duration.value_or(longest) : longest;
    }
    for (const ScheduleId id : longest > Milliseconds(0) ? std::vector<ScheduleId>() : schedules) {
        for (const store::OfferedTime &offer : store.ledger().offers(id)) { // shorter ones of the same start come first
            if (offer.time.start == start && longest == Milliseconds(0)) {
                longest = offer.time.duration();
            }
        }
    }
    return longest > Milliseconds(0) ? longest : standardDuration;
}

Result<Wish> wishOf(const store::Store &store, const BookingRequest &request) {
    Wish wish;
    if (request.hold) {
        const auto hold = store.slot(request.hold);
        if (!hold) {
            return tl::unexpected(hold.error());
        }
        if (hold->status != SlotStatus::BusyTentative) {
            return failure(ErrorCode::Held, Text::tr("This hold has ended; its time is no longer kept."));
        }
        auto found = wishForSlots(store, slotsOfHold(store, hold->id()), true);
        if (!found) {
            return found;
        }
        wish = std::move(*found);
    } else if (!request.slotIds.empty()) {
        auto found = wishForSlots(store, request.slotIds, false);
        if (!found) {
            return found;
        }
        wish = std::move(*found);
    } else {
        if (request.schedules.empty() || !request.start) {
            return failure(ErrorCode::InvalidArgument, Text::tr("A booking needs a schedule and a start, Slots, or a hold."));
        }
        wish.schedules = request.schedules;
        const Milliseconds duration = request.duration ? *request.duration : durationAt(store, request.schedules, *request.start, serviceName(request.serviceType));
        if (duration <= Milliseconds(0)) {
            return failure(ErrorCode::InvalidTime, Text::tr("An appointment needs a length of at least a minute."));
        }
        wish.interval = {*request.start, *request.start + duration};
    }
    wish.patient = request.patient;
    wish.service = serviceName(request.serviceType);
    wish.moreActors = request.moreParticipants;
    wish.overbook = request.overbook;
    wish.reason = request.reason.trimmed();
    return wish;
}

namespace {

/// Everything about the visit but its Slots.
Result<Appointment> appointmentOf(const store::Store &clinic, const BookingRequest &request, const Wish &wish) {
    Appointment appointment;
    appointment.status = request.status;
    appointment.interval = wish.interval;
    appointment.comment = request.comment;
    appointment.appointmentType = request.appointmentType;
    if (request.serviceType) {
        appointment.serviceType = {*request.serviceType};
    }
    if (request.duration) {
        appointment.minutesDuration = int(std::chrono::duration_cast<Minutes>(*request.duration).count());
    }
    appointment.created = clinic.zone().toIso(clinic.now());
    appointment.series = request.series;
    addParticipant(appointment, clinic.referenceTo(resourceKey(request.patient)));
    const size_t asking = appointment.participants.size();
    for (const ScheduleId id : wish.schedules) {
        const auto schedule = clinic.schedule(id);
        if (!schedule) {
            return tl::unexpected(schedule.error());
        }
        for (const Reference &actor : schedule->actors) {
            addParticipant(appointment, actor.key ? clinic.referenceTo(actor.key) : actor);
        }
    }
    for (const Reference &more : request.moreParticipants) {
        addParticipant(appointment, more.key ? clinic.referenceTo(more.key) : more);
    }
    if (request.status == AppointmentStatus::Pending || request.status == AppointmentStatus::Proposed) {
        for (size_t i = asking; i < appointment.participants.size(); ++i) {
            Participant &asked = appointment.participants[i];
            asked.status = mayAnswer(asked.actor.type) ? ParticipationStatus::NeedsAction : asked.status;
        }
    }
    return appointment;
}

} // namespace

Result<AppointmentId> Desk::book(const BookingRequest &request) {
    store::Store &clinic = store();
    if (!request.patient) {
        return failure(ErrorCode::InvalidArgument, Text::tr("A booking needs a patient."));
    }
    AppointmentId booked;
    store::WriteOptions options{QStringLiteral("book"), {}, user()};
    // What is read for it is read in the same transaction: each read by itself would take and give back the file's locks.
    const auto written = clinic.write(options, [&](store::Writer &writer) -> Result<void> {
        // only whether there is one: the rest of a patient's record is not looked at
        if (const auto stored = clinic.read(resourceKey(request.patient)); !stored || stored->type != ResourceType::Patient) {
            const auto patient = clinic.patient(request.patient);
            return tl::unexpected(patient ? Error{ErrorCode::NotFound, Text::tr("There is no such patient in this clinic.")} : patient.error());
        }
        const auto wish = wishOf(clinic, request);
        if (!wish) {
            return tl::unexpected(wish.error());
        }
        auto appointment = appointmentOf(clinic, request, *wish);
        if (!appointment) {
            return tl::unexpected(appointment.error());
        }
        options.summary = Text::tr("Booked %1, %2 with %3.").arg(patientName(*appointment), timeText(clinic, wish->interval.start), actorName(*appointment));
        const auto surroundings = surroundingsOf(clinic, *wish);
        if (!surroundings) {
            return tl::unexpected(surroundings.error());
        }
        const auto clashes = clashesOf(clinic, *wish, *surroundings);
        if (const auto error = forbids(clashes, *wish)) {
            return tl::unexpected(*error);
        }
        const bool overbooking = !clashes.empty();
        const auto claimed = claim(writer, clinic, *wish, *surroundings, overbooking);
        if (!claimed) {
            return tl::unexpected(claimed.error());
        }
        appointment->overbookReason = overbooking ? wish->reason : QString();
        for (const SlotId slot : claimed->slotIds) {
            appointment->slotReferences.push_back(clinic.referenceTo(resourceKey(slot)));
        }
        LocalFacts local;
        local.ownSlots = claimed->ownSlots;
        local.sharesTime = claimed->sharesTime;
        const auto key = writer.put(ResourceType::Appointment, fhir::write(*appointment, {}, clinic.zone()), local);
        if (!key) {
            return tl::unexpected(key.error());
        }
        booked = narrow<AppointmentId>(*key);
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT done(options.summary);
    return booked;
}

Result<AppointmentId> Desk::copy(AppointmentId source, Instant start, const std::vector<ScheduleId> &schedules) {
    const auto original = store().appointment(source);
    if (!original) {
        return tl::unexpected(original.error());
    }
    BookingRequest request;
    request.schedules = schedules.empty() ? schedulesOf(store(), *original) : schedules;
    request.start = start;
    if (original->interval) {
        request.duration = original->interval->duration();
    }
    for (const Participant &participant : original->participants) {
        if (participant.actor.type == ResourceType::Patient && !request.patient) {
            request.patient = narrow<PatientId>(participant.actor.key);
        }
    }
    request.appointmentType = original->appointmentType;
    if (!original->serviceType.empty()) {
        request.serviceType = original->serviceType.front();
    }
    request.comment = original->comment;
    const auto left = schedulesOf(store(), *original);
    for (const Participant &participant : original->participants) {
        const bool ofSchedule = std::any_of(left.begin(), left.end(), [&](ScheduleId id) {
            const auto schedule = store().schedule(id);
            return schedule && std::any_of(schedule->actors.begin(), schedule->actors.end(), [&](const Reference &actor) {
                return actor.key && actor.key == participant.actor.key;
            });
        });
        if (!ofSchedule && participant.actor.key && participant.actor.key != resourceKey(request.patient)) {
            request.moreParticipants.push_back(participant.actor);
        }
    }
    return book(request);
}

Result<AppointmentId> Desk::edit(const Edit &edit) {
    return changeAppointment(*this, edit.appointment, {QStringLiteral("edit"), Text::tr("Changed the visit of %1."), {}},
                             [&](store::Writer &, Appointment &appointment, LocalFacts &) -> Result<void> {
        if (edit.patient) {
            if (const auto known = store().patient(*edit.patient); !known) {
                return tl::unexpected(known.error());
            }
            auto twice = appointment.interval && occupies(appointment.status)
                ? patientElsewhere(store(), *edit.patient, *appointment.interval, edit.appointment, schedulesOf(store(), appointment), true)
                : std::vector<Clash>();
            if (!twice.empty()) {
                return refusal(std::move(twice));
            }
            const Reference patient = store().referenceTo(resourceKey(*edit.patient));
            const auto found = std::find_if(appointment.participants.begin(), appointment.participants.end(),
                                            [](const Participant &participant) { return participant.actor.type == ResourceType::Patient; });
            if (found != appointment.participants.end()) {
                found->actor = patient;
            } else {
                addParticipant(appointment, patient);
            }
        }
        if (edit.appointmentType) {
            appointment.appointmentType = edit.appointmentType->isEmpty() ? std::nullopt : edit.appointmentType;
        }
        if (edit.serviceType) {
            appointment.serviceType = edit.serviceType->isEmpty() ? std::vector<Concept>() : std::vector{*edit.serviceType};
        }
        if (edit.comment) {
            appointment.comment = *edit.comment;
        }
        if (edit.moreParticipants) {
            std::vector<ResourceKey> ofSchedules;
            for (const ScheduleId id : schedulesOf(store(), appointment)) {
                if (const auto schedule = store().schedule(id)) {
                    for (const Reference &actor : schedule->actors) {
                        ofSchedules.push_back(actor.key);
                    }
                }
            }
            std::erase_if(appointment.participants, [&](const Participant &participant) {
                const bool stays = participant.actor.type == ResourceType::Patient
                    || std::find(ofSchedules.begin(), ofSchedules.end(), participant.actor.key) != ofSchedules.end()
                    || std::any_of(edit.moreParticipants->begin(), edit.moreParticipants->end(),
                                   [&](const Reference &more) { return more.key == participant.actor.key; });
                return !stays;
            });
            for (const Reference &more : *edit.moreParticipants) {
                addParticipant(appointment, more.key ? store().referenceTo(more.key) : more);
            }
        }
        return {};
    });
}

} // namespace praxidesk::desk
