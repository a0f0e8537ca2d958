// Patients, schedules and Slots as such.

#include "core/desk/claim.h"
#include "core/desk/text.h"

namespace praxidesk::desk {
namespace {

Result<void> changeSchedule(Desk &desk, ScheduleId id, const store::WriteOptions &options, const std::function<void(Schedule &)> &change) {
    store::Store &clinic = desk.store();
    auto schedule = clinic.schedule(id);
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    change(*schedule);
    const auto written = clinic.write(options, [&](store::Writer &writer) -> Result<void> {
        const auto stored = clinic.read(resourceKey(id));
        const auto key = writer.put(ResourceType::Schedule, fhir::write(*schedule, stored->json, clinic.zone()), stored->local, resourceKey(id));
        if (!key) {
            return tl::unexpected(key.error());
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT desk.done(options.summary);
    return {};
}

/// Puts one new resource in a write of its own.
template <typename Value>
Result<ResourceKey> putNew(Desk &desk, const store::WriteOptions &options, ResourceType type, const Value &value) {
    ResourceKey key;
    const auto written = desk.store().write(options, [&](store::Writer &writer) -> Result<void> {
        const auto put = writer.put(type, fhir::write(value, {}, desk.store().zone()), {});
        if (!put) {
            return tl::unexpected(put.error());
        }
        key = *put;
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT desk.done(options.summary);
    return key;
}

} // namespace

Result<PatientId> Desk::addPatient(const NewPatient &request) {
    Patient patient;
    const QString family = request.family.simplified();
    const QStringList given = request.given.simplified().split(u' ', Qt::SkipEmptyParts);
    if (family.isEmpty() && given.isEmpty()) {
        return failure(ErrorCode::InvalidArgument, Text::tr("A patient needs a name."));
    }
    patient.names = {PersonName{family, given, {}, {}}};
    if (request.birthDate.isValid()) {
        patient.birthDate = request.birthDate;
        patient.birthDateText = request.birthDate.toString(Qt::ISODate);
    }
    if (!request.phone.trimmed().isEmpty()) {
        patient.phones = {request.phone.trimmed()};
    }
    const auto key = putNew(*this, {QStringLiteral("add patient"), Text::tr("Added the patient %1.").arg(patient.displayName()), user()}, ResourceType::Patient, patient);
    if (!key) {
        return tl::unexpected(key.error());
    }
    return narrow<PatientId>(*key);
}

Result<ScheduleId> Desk::createSchedule(const NewSchedule &request) {
    if (request.actors.empty()) {
        return failure(ErrorCode::InvalidResource, Text::tr("A schedule needs at least one actor."), QStringLiteral("Schedule.actor"));
    }
    if (request.horizonStart && request.horizonEnd && *request.horizonEnd <= *request.horizonStart) {
        return failure(ErrorCode::InvalidTime, Text::tr("The planning horizon ends before it starts."));
    }
    Schedule schedule;
    schedule.actors = request.actors;
    schedule.serviceType = request.serviceType;
    schedule.specialty = request.specialty;
    schedule.serviceCategory = request.serviceCategory;
    schedule.horizonStart = request.horizonStart;
    schedule.horizonEnd = request.horizonEnd;
    schedule.comment = request.comment;
    const auto key = putNew(*this, {QStringLiteral("create schedule"), Text::tr("Made a new schedule."), user()}, ResourceType::Schedule, schedule);
    if (!key) {
        return tl::unexpected(key.error());
    }
    return narrow<ScheduleId>(*key);
}

Result<std::vector<AppointmentId>> Desk::deactivate(ScheduleId id, const QString &comment) {
    const auto changed = changeSchedule(*this, id, {QStringLiteral("deactivate schedule"), Text::tr("The schedule takes no new bookings."), user()},
                                        [&comment](Schedule &schedule) {
        schedule.active = false;
        if (!comment.isEmpty()) {
            schedule.comment = comment;
        }
    });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return displacedBy({id}, {Interval{store().now(), Instant(std::chrono::hours(24 * 365 * 1000))}});
}

Result<void> Desk::activate(ScheduleId id) {
    return changeSchedule(*this, id, {QStringLiteral("activate schedule"), Text::tr("The schedule takes bookings again."), user()},
                          [](Schedule &schedule) { schedule.active = true; });
}

Result<SlotId> Desk::createSlot(const NewSlot &request) {
    const auto made = createSlots({request});
    if (!made) {
        return tl::unexpected(made.error());
    }
    return made->front();
}

Result<std::vector<SlotId>> Desk::createSlots(const std::vector<NewSlot> &requests) {
    for (const NewSlot &request : requests) {
        if (request.interval.isEmpty()) {
            return failure(ErrorCode::InvalidTime, Text::tr("A Slot ends after it starts."));
        }
        if (const auto schedule = store().schedule(request.schedule); !schedule) {
            return tl::unexpected(schedule.error());
        }
    }
    std::vector<SlotId> made;
    store::WriteOptions options{QStringLiteral("create slot"), Text::tr("Made %n Slot(s).", nullptr, int(requests.size())), user()};
    const auto written = store().write(options, [&](store::Writer &writer) -> Result<void> {
        for (const NewSlot &request : requests) {
            Slot slot;
            slot.schedule = store().referenceTo(resourceKey(request.schedule));
            slot.interval = request.interval;
            slot.status = request.status;
            slot.comment = request.comment;
            if (request.serviceType) {
                slot.serviceType = {*request.serviceType};
            }
            if (request.specialty) {
                slot.specialty = {*request.specialty};
            }
            slot.appointmentType = request.appointmentType;
            const auto id = putSlot(writer, store(), slot, {});
            if (!id) {
                return tl::unexpected(id.error());
            }
            made.push_back(*id);
        }
        return {};
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT done(options.summary);
    return made;
}

Result<SlotId> Desk::updateSlot(const SlotUpdate &update) {
    if (const auto slot = store().slot(update.slot); !slot) {
        return tl::unexpected(slot.error());
    }
    const store::WriteOptions options{QStringLiteral("update slot"), Text::tr("Changed a Slot."), user()};
    const auto written = store().write(options, [&](store::Writer &writer) -> Result<void> {
        return changeSlot(writer, store(), update.slot, [&update](Slot &slot, LocalFacts &local) {
            if (update.status) {
                slot.status = *update.status;
                local.takenByBlock = {};
                forgetHold(local);
            }
            if (update.overbooked) {
                slot.overbooked = *update.overbooked;
            }
            if (update.comment) {
                slot.comment = *update.comment;
            }
        });
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT done(options.summary);
    return update.slot;
}

} // namespace praxidesk::desk
