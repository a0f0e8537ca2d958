// Moving, cancelling and editing the occurrences of a series.

#include "core/desk/series_desk.h"

#include "core/desk/appointment_change.h"
#include "core/desk/series_times.h"
#include "core/desk/text.h"

#include <algorithm>

namespace praxidesk::desk {
namespace {

PatientId patientOf(const Appointment &appointment) {
    for (const Participant &participant : appointment.participants) {
        if (participant.actor.type == ResourceType::Patient && participant.actor.key) {
            return narrow<PatientId>(participant.actor.key);
        }
    }
    return {};
}

/// Neither begun nor over.
bool isAhead(const store::Store &store, const Appointment &appointment) {
    const bool open = appointment.status == AppointmentStatus::Proposed || appointment.status == AppointmentStatus::Pending
        || appointment.status == AppointmentStatus::Booked;
    return open && appointment.interval && appointment.interval->start > store.now();
}

/// The appointments that a step of this scope concerns; never none.
Result<std::vector<Appointment>> concerned(const SeriesDesk &series, const store::Store &store, AppointmentId id, Scope scope) {
    const auto named = store.appointment(id);
    if (!named) {
        return tl::unexpected(named.error());
    }
    if (scope == Scope::This) {
        return std::vector{*named};
    }
    std::vector<Appointment> found;
    for (const AppointmentId occurrence : series.occurrences(id, scope)) {
        auto appointment = store.appointment(occurrence);
        if (appointment && isAhead(store, *appointment)) {
            found.push_back(std::move(*appointment));
        }
    }
    if (found.empty()) {
        return failure(ErrorCode::TransitionNotAllowed, Text::tr("No occurrence of this series is still to come."));
    }
    return found;
}

struct PlannedMove {
    Appointment appointment;
    Interval to;
};

int numberOf(const Appointment &appointment) { return appointment.series ? appointment.series->occurrence : 1; }

/// In the order in which each finds its new time left by the one before.
Result<std::vector<PlannedMove>> planOf(const SeriesDesk &series, const store::Store &store, const SeriesMove &move) {
    auto appointments = concerned(series, store, move.appointment, move.scope);
    if (!appointments) {
        return tl::unexpected(appointments.error());
    }
    const auto named = store.appointment(move.appointment);
    const Zone &zone = store.zone();
    if (!named->interval) {
        return failure(ErrorCode::InvalidTime, Text::tr("This appointment has no time yet."));
    }
    const Instant from = named->interval->start;
    const WallClock shown = zone.toWallClock(from);
    const Milliseconds distance = move.start ? wallDistance(shown, zone.toWallClock(*move.start)) : Milliseconds(0);
    std::vector<PlannedMove> plan;
    for (Appointment &appointment : *appointments) {
        const bool isNamed = appointment.id() == move.appointment;
        if (!isNamed && appointment.series && appointment.series->changed) {
            continue;
        }
        const Interval present = *appointment.interval;
        Instant start = isNamed ? from : present.start;
        if (move.start) {
            start = isNamed ? *move.start : zone.toInstant(shifted(meantStart(zone, present.start, shown.time), distance));
        }
        plan.push_back({std::move(appointment), {start, start + move.duration.value_or(present.duration())}});
    }
    if (plan.empty()) {
        return failure(ErrorCode::TransitionNotAllowed, Text::tr("No occurrence of this series is still to come."));
    }
    const bool later = distance >= Milliseconds(0);
    std::stable_sort(plan.begin(), plan.end(), [later](const PlannedMove &a, const PlannedMove &b) {
        return later ? a.appointment.interval->start > b.appointment.interval->start : a.appointment.interval->start < b.appointment.interval->start;
    });
    return plan;
}

/// The booking that would make this appointment as it shall be.
BookingRequest bookingOf(const store::Store &store, const PlannedMove &planned, const std::vector<ScheduleId> &schedules) {
    const auto present = schedulesOf(store, planned.appointment);
    BookingRequest request;
    request.schedules = schedules.empty() ? present : schedules;
    request.start = planned.to.start;
    request.duration = planned.to.duration();
    request.patient = patientOf(planned.appointment);
    if (!planned.appointment.serviceType.empty()) {
        request.serviceType = planned.appointment.serviceType.front();
    }
    std::vector<ResourceKey> ofSchedules;
    std::vector<ScheduleId> left = present;
    left.insert(left.end(), request.schedules.begin(), request.schedules.end());
    for (const ScheduleId id : left) {
        if (const auto schedule = store.schedule(id)) {
            for (const Reference &actor : schedule->actors) {
                ofSchedules.push_back(actor.key);
            }
        }
    }
    for (const Participant &participant : planned.appointment.participants) {
        const bool isOther = isActor(participant.actor.type) && participant.actor.key && participant.status != ParticipationStatus::Declined
            && std::find(ofSchedules.begin(), ofSchedules.end(), participant.actor.key) == ofSchedules.end();
        if (isOther) {
            request.moreParticipants.push_back(participant.actor);
        }
    }
    return request;
}

Result<AppointmentId> changeRule(Desk &desk, AppointmentId id, const QString &rule) {
    return changeAppointment(desk, id, {QStringLiteral("move"), Text::tr("Moved %1."), {}},
                             [&rule](store::Writer &, Appointment &appointment, LocalFacts &) -> Result<void> {
        appointment.series->rrule = rule;
        return {};
    });
}

std::vector<AppointmentId> idsOf(const std::vector<PlannedMove> &plan) {
    std::vector<const Appointment *> moved;
    for (const PlannedMove &planned : plan) {
        moved.push_back(&planned.appointment);
    }
    std::stable_sort(moved.begin(), moved.end(), [](const Appointment *a, const Appointment *b) { return numberOf(*a) < numberOf(*b); });
    std::vector<AppointmentId> ids;
    for (const Appointment *appointment : moved) {
        ids.push_back(appointment->id());
    }
    return ids;
}

} // namespace

Result<std::vector<Occurrence>> SeriesDesk::previewMove(const SeriesMove &move) const {
    store::Store &clinic = m_desk.store();
    const auto plan = planOf(*this, clinic, move);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    std::vector<Occurrence> result;
    bool isWhole = false;
    // The occurrences are taken out of the clinic, their new times looked at, and all of it is rolled back.
    store::WriteOptions options{QStringLiteral("preview"), {}, m_desk.user()};
    const auto written = clinic.write(options, [&](store::Writer &writer) -> Result<void> {
        std::vector<BookingRequest> requests;
        for (const PlannedMove &planned : *plan) {
            requests.push_back(bookingOf(clinic, planned, move.schedules));
        }
        for (const PlannedMove &planned : *plan) {
            const auto stored = clinic.read(planned.appointment.header.key);
            if (const auto given = giveBack(writer, clinic, planned.appointment, stored->local); !given) {
                return given;
            }
            Appointment away = planned.appointment;
            away.interval.reset();
            away.slotReferences.clear();
            const auto put = writer.put(ResourceType::Appointment, fhir::write(away, stored->json, clinic.zone()), stored->local, stored->key);
            if (!put) {
                return tl::unexpected(put.error());
            }
        }
        for (size_t i = 0; i < plan->size(); ++i) {
            auto preview = m_desk.preview(requests[i]);
            if (!preview) {
                return tl::unexpected(preview.error());
            }
            result.push_back({numberOf((*plan)[i].appointment), (*plan)[i].to, std::move(*preview)});
        }
        isWhole = true;
        return failure(ErrorCode::InvalidArgument, QStringLiteral("A preview leaves nothing behind."));
    });
    if (!isWhole) {
        return tl::unexpected(written.error());
    }
    std::stable_sort(result.begin(), result.end(), [](const Occurrence &a, const Occurrence &b) { return a.number < b.number; });
    const Appointment &any = plan->front().appointment;
    addClashesAmong(clinic, result, move.schedules.empty() ? schedulesOf(clinic, any) : move.schedules,
                    any.serviceType.empty() ? QString() : serviceName(any.serviceType.front()));
    return result;
}

Result<std::vector<AppointmentId>> SeriesDesk::move(const SeriesMove &move) {
    store::Store &clinic = m_desk.store();
    if (move.scope == Scope::This) {
        return m_desk.move({move.appointment, move.start, move.duration, move.schedules, move.overbook, move.reason})
            .map([](AppointmentId moved) { return std::vector{moved}; });
    }
    const auto plan = planOf(*this, clinic, move);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    const QString summary = Text::tr("Moved %n visit(s) of %1.", nullptr, int(plan->size())).arg(patientName(plan->front().appointment));
    std::optional<Instant> refusedAt;
    const auto done = m_desk.together(QStringLiteral("move series"), summary, [&]() -> Result<void> {
        for (const PlannedMove &planned : *plan) {
            const AppointmentId id = planned.appointment.id();
            const auto &link = planned.appointment.series;
            const int days = int(clinic.zone().dateOf(planned.appointment.interval->start).daysTo(clinic.zone().dateOf(planned.to.start)));
            if (const QString rule = link ? movedRule(link->rrule, days) : QString(); move.scope == Scope::All && link && rule != link->rrule) {
                if (const auto followed = changeRule(m_desk, id, rule); !followed) {
                    return tl::unexpected(followed.error());
                }
            }
            const auto moved = m_desk.move({id, planned.to.start, move.duration, move.schedules, move.overbook, move.reason, true});
            if (!moved) {
                refusedAt = planned.to.start;
                return tl::unexpected(moved.error());
            }
        }
        return {};
    });
    if (!done) {
        return tl::unexpected(errorOf(clinic, refusedAt, done.error()));
    }
    return idsOf(*plan);
}

Result<std::vector<AppointmentId>> SeriesDesk::cancel(AppointmentId id, Scope scope, const QString &reason) {
    if (scope == Scope::This) {
        return m_desk.cancel(id, reason).map([](AppointmentId cancelled) { return std::vector{cancelled}; });
    }
    const auto appointments = concerned(*this, m_desk.store(), id, scope);
    if (!appointments) {
        return tl::unexpected(appointments.error());
    }
    std::vector<AppointmentId> cancelled;
    const QString summary = Text::tr("Cancelled %n visit(s) of %1.", nullptr, int(appointments->size())).arg(patientName(appointments->front()));
    const auto done = m_desk.together(QStringLiteral("cancel series"), summary, [&]() -> Result<void> {
        for (const Appointment &appointment : *appointments) {
            if (const auto one = m_desk.cancel(appointment.id(), reason); !one) {
                return tl::unexpected(one.error());
            }
            cancelled.push_back(appointment.id());
        }
        return {};
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return cancelled;
}

Result<std::vector<AppointmentId>> SeriesDesk::edit(const Desk::Edit &edit, Scope scope) {
    if (scope == Scope::This) {
        return m_desk.edit(edit).map([](AppointmentId edited) { return std::vector{edited}; });
    }
    const auto appointments = concerned(*this, m_desk.store(), edit.appointment, scope);
    if (!appointments) {
        return tl::unexpected(appointments.error());
    }
    std::vector<AppointmentId> edited;
    const QString summary = Text::tr("Changed %n visit(s) of %1.", nullptr, int(appointments->size())).arg(patientName(appointments->front()));
    std::optional<Instant> refusedAt;
    const auto done = m_desk.together(QStringLiteral("edit series"), summary, [&]() -> Result<void> {
        for (const Appointment &appointment : *appointments) {
            Desk::Edit one = edit;
            one.appointment = appointment.id();
            if (const auto changed = m_desk.edit(one); !changed) {
                refusedAt = appointment.interval->start;
                return tl::unexpected(changed.error());
            }
            edited.push_back(appointment.id());
        }
        return {};
    });
    if (!done) {
        return tl::unexpected(errorOf(m_desk.store(), refusedAt, done.error()));
    }
    return edited;
}

} // namespace praxidesk::desk
