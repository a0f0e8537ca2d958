// cancel, the status table, no-shows, and what the patient was told.

#include "core/desk/appointment_change.h"
#include "core/desk/text.h"

namespace praxidesk::desk {
namespace {

QString words(AppointmentStatus status) {
    switch (status) {
    case AppointmentStatus::Proposed: return Text::tr("%1 is proposed again.");
    case AppointmentStatus::Pending: return Text::tr("%1 is pending.");
    case AppointmentStatus::Booked: return Text::tr("%1 is booked again.");
    case AppointmentStatus::Arrived: return Text::tr("%1 has arrived.");
    case AppointmentStatus::CheckedIn: return Text::tr("%1 is in the room.");
    case AppointmentStatus::Fulfilled: return Text::tr("The visit of %1 is done.");
    case AppointmentStatus::NoShow: return Text::tr("%1 did not come.");
    case AppointmentStatus::Cancelled: return Text::tr("Cancelled the appointment of %1.");
    case AppointmentStatus::EnteredInError: return Text::tr("The appointment of %1 was entered in error.");
    case AppointmentStatus::Waitlist: return Text::tr("%1 waits for a time.");
    }
    Q_UNREACHABLE();
}

void recordTimes(LocalFacts &local, AppointmentStatus status, Instant now) {
    switch (status) {
    case AppointmentStatus::Arrived:
        local.arrivedAt = local.arrivedAt ? local.arrivedAt : now;
        local.inRoomAt.reset();
        local.doneAt.reset();
        break;
    case AppointmentStatus::CheckedIn:
        local.arrivedAt = local.arrivedAt ? local.arrivedAt : now;
        local.inRoomAt = local.inRoomAt ? local.inRoomAt : now;
        local.doneAt.reset();
        break;
    case AppointmentStatus::Fulfilled:
        local.doneAt = now;
        break;
    default:
        local.arrivedAt.reset();
        local.inRoomAt.reset();
        local.doneAt.reset();
        break;
    }
}

bool holdsNoTime(AppointmentStatus status) {
    return status == AppointmentStatus::Cancelled || status == AppointmentStatus::EnteredInError || status == AppointmentStatus::Waitlist;
}

} // namespace

Result<AppointmentId> Desk::setStatus(AppointmentId id, AppointmentStatus status, const QString &reason) {
    const auto present = store().appointment(id);
    if (!present) {
        return tl::unexpected(present.error());
    }
    if (!mayFollow(present->status, status)) {
        return failure(ErrorCode::TransitionNotAllowed,
                       present->status == status
                           ? Text::tr("The appointment is already %1.").arg(toCode(status))
                           : Text::tr("An appointment that is %1 cannot become %2.").arg(toCode(present->status), toCode(status)));
    }
    if (occupies(status) && !present->interval && status != AppointmentStatus::Proposed) {
        return failure(ErrorCode::InvalidTime, Text::tr("This appointment has no time yet; move it to one first."));
    }
    const QString action = status == AppointmentStatus::Cancelled ? QStringLiteral("cancel") : QStringLiteral("status ") + toCode(status);
    return changeAppointment(*this, id, {action, words(status), {}},
                             [&](store::Writer &writer, Appointment &appointment, LocalFacts &local) -> Result<void> {
        const bool gaveBack = appointment.status == AppointmentStatus::Waitlist
            || (appointment.status == AppointmentStatus::NoShow && local.timeGivenBack);
        if (gaveBack && occupies(status) && appointment.interval) {
            Wish wish;
            wish.schedules = schedulesOf(store(), appointment);
            wish.interval = *appointment.interval;
            wish.service = appointment.serviceType.empty() ? QString() : serviceName(appointment.serviceType.front());
            wish.ignoring.appointment = id;
            const auto clashes = clashesOf(store(), wish);
            if (!clashes) {
                return tl::unexpected(clashes.error());
            }
            if (const auto error = forbids(*clashes, wish)) {
                return tl::unexpected(*error);
            }
            const auto claimed = claim(writer, store(), wish, false);
            if (!claimed) {
                return tl::unexpected(claimed.error());
            }
            appointment.slotReferences.clear();
            for (const SlotId slot : claimed->slotIds) {
                appointment.slotReferences.push_back(store().referenceTo(resourceKey(slot)));
            }
            local.ownSlots = claimed->ownSlots;
            local.sharesTime = claimed->sharesTime;
            appointment.overbookReason.clear();
            local.timeGivenBack = false;
        }
        appointment.status = status;
        recordTimes(local, status, store().now());
        local.noShowReason = status == AppointmentStatus::NoShow ? reason : QString();
        appointment.cancelationReason.reset(); // app-4
        if (status == AppointmentStatus::Cancelled && !reason.trimmed().isEmpty()) {
            appointment.cancelationReason = Concept::ofText(reason.trimmed());
        }
        if (holdsNoTime(status)) {
            local.onCallList = false;
            return giveBack(writer, store(), appointment, local);
        }
        return {};
    });
}

Result<AppointmentId> Desk::cancel(AppointmentId id, const QString &reason) { return setStatus(id, AppointmentStatus::Cancelled, reason); }

Result<AppointmentId> Desk::giveTimeBack(AppointmentId id) {
    const auto present = store().appointment(id);
    if (!present) {
        return tl::unexpected(present.error());
    }
    if (present->status != AppointmentStatus::NoShow || store().local(resourceKey(id)).timeGivenBack) {
        return failure(ErrorCode::TransitionNotAllowed, Text::tr("Only the time of a no-show can be given back, and only once."));
    }
    return changeAppointment(*this, id, {QStringLiteral("give time back"), Text::tr("The time of %1 can be booked again."), {}},
                             [&](store::Writer &writer, Appointment &appointment, LocalFacts &local) -> Result<void> {
        local.timeGivenBack = true;
        return giveBack(writer, store(), appointment, local);
    });
}

Result<AppointmentId> Desk::patientTold(AppointmentId id, const QString &how) {
    return changeAppointment(*this, id, {QStringLiteral("patient told"), Text::tr("Noted that %1 was told."), {}},
                             [&](store::Writer &, Appointment &, LocalFacts &local) -> Result<void> {
        local.toldPatient = how;
        local.toldAt = store().now();
        local.toldBy = user();
        local.onCallList = false;
        return {};
    });
}

Result<AppointmentId> Desk::patientNotTold(AppointmentId id) {
    return changeAppointment(*this, id, {QStringLiteral("patient not told"), Text::tr("%1 has still to be told."), {}},
                             [](store::Writer &, Appointment &, LocalFacts &local) -> Result<void> {
        local.toldPatient.clear();
        local.toldAt.reset();
        local.toldBy.clear();
        local.onCallList = true;
        return {};
    });
}

} // namespace praxidesk::desk
