#include "core/desk/waiting_list.h"

#include "core/desk/appointment_change.h"
#include "core/desk/text.h"

#include <algorithm>
#include <tuple>

namespace praxidesk::desk {
namespace {

std::optional<Error> wrong(const store::Store &store, const WaitlistRequest &request) {
    if (!request.patient) {
        return Error{ErrorCode::InvalidArgument, Text::tr("An entry of the waitlist needs a patient."), {}, {}};
    }
    if (const auto patient = store.patient(request.patient); !patient) {
        return patient.error();
    }
    if (request.duration <= Minutes(0)) {
        return Error{ErrorCode::InvalidTime, Text::tr("A visit needs a length of at least a minute."), {}, {}};
    }
    if (request.from && request.to && *request.to < *request.from) {
        return Error{ErrorCode::InvalidTime, Text::tr("The last day of the wish is before its first."), {}, {}};
    }
    if (request.wish.earliest && request.wish.latest && *request.wish.latest <= *request.wish.earliest) {
        return Error{ErrorCode::InvalidTime, Text::tr("The latest time of the wish is not after the earliest."), {}, {}};
    }
    if (request.priority < 0) {
        return Error{ErrorCode::InvalidArgument, Text::tr("A priority is 0 for none, 1 for the highest, or more."), {}, {}};
    }
    return std::nullopt;
}

Reference stored(const store::Store &store, const Reference &reference) { return reference.key ? store.referenceTo(reference.key) : reference; }

/// A participant that stays keeps what else is known of it.
Participant taking(const Appointment &appointment, const Reference &actor, ParticipantRequired required, ParticipationStatus status) {
    const auto known = std::find_if(appointment.participants.begin(), appointment.participants.end(),
                                    [&actor](const Participant &participant) { return participant.actor.key == actor.key && actor.key; });
    Participant participant = known == appointment.participants.end() ? Participant() : *known;
    participant.actor = actor;
    participant.required = required;
    participant.status = status;
    return participant;
}

/// The patient, then whom the wish names: any of them will do, and nobody has agreed yet.
void takeWish(const store::Store &store, const WaitlistRequest &request, Appointment &appointment, LocalFacts &local) {
    std::vector<Participant> participants{
        taking(appointment, store.referenceTo(resourceKey(request.patient)), ParticipantRequired::Required, ParticipationStatus::Accepted)};
    for (const Reference &actor : request.actors) {
        participants.push_back(taking(appointment, stored(store, actor), ParticipantRequired::Optional, ParticipationStatus::NeedsAction));
    }
    for (const Participant &participant : appointment.participants) { // a guardian, an interpreter
        if (!isActor(participant.actor.type) && participant.actor.type != ResourceType::Patient) {
            participants.push_back(participant);
        }
    }
    appointment.status = AppointmentStatus::Waitlist;
    appointment.participants = std::move(participants);
    appointment.serviceType = request.serviceType && !request.serviceType->isEmpty() ? std::vector{*request.serviceType} : std::vector<Concept>();
    appointment.appointmentType = request.appointmentType && !request.appointmentType->isEmpty() ? request.appointmentType : std::nullopt;
    appointment.minutesDuration = int(request.duration.count());
    appointment.priority = request.priority > 0 ? std::optional(request.priority) : std::nullopt;
    appointment.comment = request.comment;
    appointment.requestedPeriods.clear();
    if (request.from || request.to) {
        const Zone &zone = store.zone();
        appointment.requestedPeriods.push_back({request.from ? zone.day(*request.from).start : Instant::min(), request.to ? zone.day(*request.to).end : Instant::max()});
    }
    local.wish = request.wish;
}

WaitlistEntry entryOf(const store::Store &store, const Appointment &appointment) {
    const Zone &zone = store.zone();
    WaitlistEntry entry;
    entry.id = appointment.id();
    WaitlistRequest &request = entry.request;
    for (const Participant &participant : appointment.participants) {
        if (participant.actor.type == ResourceType::Patient && !request.patient) {
            request.patient = narrow<PatientId>(participant.actor.key);
        } else if (isActor(participant.actor.type)) {
            request.actors.push_back(participant.actor);
        }
    }
    request.serviceType = appointment.serviceType.empty() ? std::nullopt : std::optional(appointment.serviceType.front());
    request.appointmentType = appointment.appointmentType;
    request.duration = Minutes(std::max(1, appointment.minutesDuration.value_or(int(std::chrono::duration_cast<Minutes>(standardDuration).count()))));
    if (!appointment.requestedPeriods.empty()) {
        const Interval asked = appointment.requestedPeriods.front();
        request.from = asked.start == Instant::min() ? std::nullopt : std::optional(zone.dateOf(asked.start));
        request.to = asked.end == Instant::max() ? std::nullopt : std::optional(zone.dateOf(asked.end - Milliseconds(1)));
    }
    request.wish = store.local(appointment.header.key).wish.value_or(WaitlistWish());
    request.priority = appointment.priority.value_or(0);
    request.comment = appointment.comment;
    entry.patientName = patientName(appointment);
    if (const auto patient = store.patient(request.patient)) {
        entry.phone = patient->phones.value(0);
    }
    entry.since = parseInstant(appointment.created, zone);
    return entry;
}

Result<Appointment> waiting(const store::Store &store, AppointmentId id) {
    auto appointment = store.appointment(id);
    if (appointment && appointment->status != AppointmentStatus::Waitlist) {
        return failure(ErrorCode::TransitionNotAllowed, Text::tr("%1 is not on the waitlist any more.").arg(patientName(*appointment)));
    }
    return appointment;
}

} // namespace

Result<AppointmentId> WaitingList::add(const WaitlistRequest &request) {
    store::Store &clinic = m_desk.store();
    if (const auto error = wrong(clinic, request)) {
        return tl::unexpected(*error);
    }
    Appointment appointment;
    LocalFacts local;
    appointment.created = clinic.zone().toIso(clinic.now());
    takeWish(clinic, request, appointment, local);
    AppointmentId added;
    const store::WriteOptions options{QStringLiteral("waitlist"), Text::tr("%1 is on the waitlist.").arg(patientName(appointment)), m_desk.user()};
    const auto written = clinic.write(options, [&](store::Writer &writer) -> Result<void> {
        const auto key = writer.put(ResourceType::Appointment, fhir::write(appointment, {}, clinic.zone()), local);
        if (!key) {
            return tl::unexpected(key.error());
        }
        added = narrow<AppointmentId>(*key);
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT m_desk.done(options.summary);
    return added;
}

Result<AppointmentId> WaitingList::change(AppointmentId entry, const WaitlistRequest &request) {
    if (const auto error = wrong(m_desk.store(), request)) {
        return tl::unexpected(*error);
    }
    if (const auto present = waiting(m_desk.store(), entry); !present) {
        return tl::unexpected(present.error());
    }
    return changeAppointment(m_desk, entry, {QStringLiteral("change waitlist"), Text::tr("Changed the wish of %1."), {}},
                             [&](store::Writer &, Appointment &appointment, LocalFacts &local) -> Result<void> {
        takeWish(m_desk.store(), request, appointment, local);
        return {};
    });
}

Result<AppointmentId> WaitingList::remove(AppointmentId entry, const QString &reason) {
    if (const auto present = waiting(m_desk.store(), entry); !present) {
        return tl::unexpected(present.error());
    }
    return m_desk.cancel(entry, reason);
}

std::vector<WaitlistEntry> WaitingList::entries() const {
    store::AppointmentQuery query;
    query.status = AppointmentStatus::Waitlist;
    query.alsoWithoutTime = true;
    std::vector<WaitlistEntry> found;
    for (const store::AppointmentRow &row : m_desk.store().appointmentRows(query)) {
        if (const auto appointment = m_desk.store().appointment(row.id)) {
            found.push_back(entryOf(m_desk.store(), *appointment));
        }
    }
    const auto rank = [](const WaitlistEntry &entry) {
        const int priority = entry.request.priority > 0 ? entry.request.priority : std::numeric_limits<int>::max();
        return std::tuple(priority, entry.since.value_or(Instant::max()), entry.id);
    };
    std::sort(found.begin(), found.end(), [&rank](const WaitlistEntry &a, const WaitlistEntry &b) { return rank(a) < rank(b); });
    return found;
}

Result<WaitlistRequest> WaitingList::request(AppointmentId entry) const {
    const auto appointment = waiting(m_desk.store(), entry);
    if (!appointment) {
        return tl::unexpected(appointment.error());
    }
    return entryOf(m_desk.store(), *appointment).request;
}

Result<AppointmentId> WaitingList::book(AppointmentId entry, const availability::Offer &offer) {
    store::Store &clinic = m_desk.store();
    const auto present = waiting(clinic, entry);
    if (!present) {
        return tl::unexpected(present.error());
    }
    if (offer.schedules.empty() || offer.interval.isEmpty()) {
        return failure(ErrorCode::InvalidArgument, Text::tr("A booking needs a schedule and a start, Slots, or a hold."));
    }
    Wish wish;
    wish.schedules = offer.schedules;
    wish.interval = offer.interval;
    wish.patient = entryOf(clinic, *present).request.patient;
    wish.ignoring.appointment = entry;
    std::vector<Participant> participants;
    for (const Participant &participant : present->participants) {
        if (!isActor(participant.actor.type)) {
            participants.push_back(participant);
        }
    }
    for (const ScheduleId id : offer.schedules) {
        const auto schedule = clinic.schedule(id);
        if (!schedule) {
            return tl::unexpected(schedule.error());
        }
        for (const Reference &actor : schedule->actors) {
            const bool known = std::any_of(participants.begin(), participants.end(), [&actor](const Participant &other) { return other.actor.key == actor.key && actor.key; });
            if (!known) {
                participants.push_back(taking(*present, stored(clinic, actor), ParticipantRequired::Required, ParticipationStatus::Accepted));
            }
        }
    }
    const ChangeWords words{QStringLiteral("book from waitlist"), Text::tr("Booked %1 from the waitlist, %2."), timeText(clinic, offer.interval.start)};
    return changeAppointment(m_desk, entry, words, [&](store::Writer &writer, Appointment &appointment, LocalFacts &local) -> Result<void> {
        const auto clashes = clashesOf(clinic, wish);
        if (!clashes) {
            return tl::unexpected(clashes.error());
        }
        if (const auto error = forbids(*clashes, wish)) {
            return tl::unexpected(*error);
        }
        const auto claimed = claim(writer, clinic, wish, false);
        if (!claimed) {
            return tl::unexpected(claimed.error());
        }
        appointment.status = AppointmentStatus::Booked;
        appointment.interval = offer.interval;
        appointment.participants = participants;
        appointment.slotReferences.clear();
        for (const SlotId slot : claimed->slotIds) {
            appointment.slotReferences.push_back(clinic.referenceTo(resourceKey(slot)));
        }
        local.ownSlots = claimed->ownSlots;
        local.sharesTime = claimed->sharesTime;
        local.wish.reset();
        return {};
    });
}

} // namespace praxidesk::desk
