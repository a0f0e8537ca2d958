#include "core/desk/back_entry.h"

#include "core/desk/appointment_change.h"
#include "core/desk/situation.h"
#include "core/desk/text.h"

#include <algorithm>

namespace praxidesk::desk {
namespace {

bool isSame(const NewPatient &a, const NewPatient &b) {
    return a.family == b.family && a.given == b.given && a.birthDate == b.birthDate && a.phone == b.phone;
}

Result<void> reached(Desk &desk, AppointmentId id, AppointmentStatus status) {
    if (auto set = desk.setStatus(id, status); !set) {
        return tl::unexpected(set.error());
    }
    if (status == AppointmentStatus::NoShow) {
        return {};
    }
    const auto timed = changeAppointment(desk, id, {QStringLiteral("status ") + toCode(status), Text::tr("Noted when %1 came."), {}},
                                         [status](store::Writer &, Appointment &appointment, LocalFacts &local) -> Result<void> {
        local.arrivedAt = appointment.interval->start;
        if (status == AppointmentStatus::Fulfilled) {
            local.inRoomAt = appointment.interval->start;
            local.doneAt = appointment.interval->end;
        }
        return {};
    });
    return timed ? Result<void>() : tl::unexpected(timed.error());
}

Result<void> enter(Desk &desk, const BackEntry &entry, std::vector<std::pair<NewPatient, PatientId>> &added, std::vector<AppointmentId> &made) {
    auto request = entry.request();
    if (!request.patient && entry.newPatient) {
        const auto known = std::ranges::find_if(added, [&entry](const auto &one) { return isSame(one.first, *entry.newPatient); });
        const auto patient = known != added.end() ? Result<PatientId>(known->second) : desk.addPatient(*entry.newPatient);
        if (!patient) {
            return tl::unexpected(patient.error());
        }
        added.emplace_back(*entry.newPatient, *patient);
        request.patient = *patient;
    }
    const auto booked = desk.book(request);
    if (!booked) {
        return tl::unexpected(booked.error());
    }
    made.push_back(*booked);
    return entry.status == AppointmentStatus::Booked ? Result<void>() : reached(desk, *booked, entry.status);
}

} // namespace

BookingRequest BackEntry::request() const {
    BookingRequest request;
    request.schedules = {schedule};
    request.start = start;
    request.duration = duration;
    request.patient = patient;
    request.comment = note;
    request.appointmentType = visit.isEmpty() ? std::nullopt : std::optional(Concept::ofText(visit));
    request.overbook = !overbookReason.trimmed().isEmpty();
    request.reason = overbookReason.trimmed();
    return request;
}

Result<Preview> checkEntry(const Desk &desk, const BackEntry &entry, const std::vector<BackEntry> &others) {
    const auto wish = wishOf(desk.store(), entry.request());
    if (!wish) {
        return tl::unexpected(wish.error());
    }
    auto clashes = clashesOf(desk.store(), *wish);
    if (!clashes) {
        return tl::unexpected(clashes.error());
    }
    Preview preview;
    preview.interval = wish->interval;
    preview.clashes = std::move(*clashes);
    preview.warnings = entry.patient ? patientElsewhere(desk.store(), entry.patient, wish->interval, {}, wish->schedules, false) : std::vector<Clash>();
    for (const BackEntry &other : others) {
        const auto beside = wishOf(desk.store(), other.request());
        if (!beside || !beside->interval.overlaps(wish->interval)) {
            continue;
        }
        if (other.schedule == entry.schedule) {
            preview.clashes.push_back({ErrorCode::SlotTaken, Text::tr("Another line of this list has the same time."), {}, beside->interval});
        } else if (entry.patient && other.patient == entry.patient) {
            preview.warnings.push_back({ErrorCode::PatientDoubleBooked, Text::tr("The patient is in another line of this list at the same time."), {}, beside->interval});
        }
    }
    return preview;
}

Result<std::vector<AppointmentId>> enterBack(Desk &desk, const std::vector<BackEntry> &entries) {
    std::vector<AppointmentId> made;
    std::vector<std::pair<NewPatient, PatientId>> added;
    const QString summary = Text::tr("Entered %n bookings from paper.", nullptr, static_cast<int>(entries.size()));
    size_t at = 0;
    const auto done = desk.together(QStringLiteral("back entry"), summary, [&]() -> Result<void> {
        for (; at < entries.size(); ++at) {
            if (auto entered = enter(desk, entries[at], added, made); !entered) {
                return entered;
            }
        }
        return {};
    });
    if (!done) {
        Error error = done.error();
        error.message = at < entries.size() ? Text::tr("Line %1: %2", "of a list, what is wrong with it").arg(static_cast<int>(at) + 1).arg(error.message) : error.message;
        return tl::unexpected(error);
    }
    return made;
}

} // namespace praxidesk::desk
