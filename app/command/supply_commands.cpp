// Patients, schedules and Slots.

#include "app/command/handlers.h"

namespace praxidesk::command {
namespace {

QString words(const char *sentence) { return QString::fromUtf8(sentence); }

std::vector<Concept> concepts(const QStringList &labels) {
    std::vector<Concept> result;
    for (const QString &label : labels) {
        result.push_back(Concept::ofText(label));
    }
    return result;
}

std::optional<Concept> optionalConcept(const Arguments &arguments, const QString &option) {
    return arguments.has(option) ? std::optional(Concept::ofText(arguments.value(option))) : std::nullopt;
}

/// An actor need not exist here: a reference that is not known is taken as it stands.
Result<Reference> actorReference(const Session &session, const QString &text) {
    if (const auto key = session.store().resolve(text)) {
        return session.store().referenceTo(*key);
    }
    const auto type = fromCode<ResourceType>(text.section(u'/', 0, 0)).value_or(ResourceType::Other);
    if (text.count(u'/') != 1 || text.endsWith(u'/') || (!isActor(type) && type != ResourceType::Patient)) {
        return failure(ErrorCode::NotFound, words("“%1” is not a reference to an actor, such as Practitioner/dr_smith.").arg(text));
    }
    // an id that FHIR does not allow gets another one; the name stays readable
    const QString id = text.section(u'/', 1);
    return Reference{text, fhir::isValidId(id) ? QString() : id, {}, type};
}

} // namespace

Handled patientSearch(Session &session, const Arguments &arguments) {
    std::vector<ResourceKey> keys;
    for (const store::PatientHit &hit : session.store().searchPatients(arguments.positionals.join(u' '), 100)) {
        keys.push_back(resourceKey(hit.id));
    }
    return session.list(keys);
}

Handled patientAdd(Session &session, const Arguments &arguments) {
    desk::NewPatient patient;
    patient.family = arguments.value(QStringLiteral("family"));
    patient.given = arguments.value(QStringLiteral("given"));
    patient.phone = arguments.value(QStringLiteral("phone"));
    if (arguments.has(QStringLiteral("birth-date"))) {
        const auto date = Session::day(arguments.value(QStringLiteral("birth-date")));
        if (!date) {
            return tl::unexpected(date.error());
        }
        patient.birthDate = *date;
    }
    return session.desk->addPatient(patient).map([&](PatientId id) { return session.one(resourceKey(id)); });
}

Handled scheduleList(Session &session, const Arguments &arguments) {
    store::ScheduleQuery query;
    query.specialty = arguments.value(QStringLiteral("specialty"));
    query.serviceType = arguments.value(QStringLiteral("service-type"));
    query.serviceCategory = arguments.value(QStringLiteral("service-category"));
    if (arguments.has(QStringLiteral("active"))) {
        query.active = arguments.value(QStringLiteral("active")) == QLatin1String("true");
    }
    if (arguments.has(QStringLiteral("actor"))) {
        const auto actor = session.key(arguments.value(QStringLiteral("actor")), ResourceType::Other);
        if (!actor) {
            return tl::unexpected(actor.error());
        }
        query.actor = *actor;
    }
    std::vector<ResourceKey> keys;
    for (const Schedule &schedule : session.store().schedules(query)) {
        keys.push_back(schedule.header.key);
    }
    return session.list(keys);
}

Handled scheduleCreate(Session &session, const Arguments &arguments) {
    desk::NewSchedule schedule;
    for (const QString &text : arguments.values(QStringLiteral("actor"))) {
        auto actor = actorReference(session, text);
        if (!actor) {
            return tl::unexpected(actor.error());
        }
        schedule.actors.push_back(std::move(*actor));
    }
    schedule.serviceType = concepts(arguments.values(QStringLiteral("service-type")));
    schedule.specialty = concepts(arguments.values(QStringLiteral("specialty")));
    schedule.serviceCategory = concepts(arguments.values(QStringLiteral("service-category")));
    schedule.comment = arguments.value(QStringLiteral("comment"));
    const auto start = session.optionalInstant(arguments, QStringLiteral("horizon-start"));
    const auto end = session.optionalInstant(arguments, QStringLiteral("horizon-end"), true);
    if (!start || !end) {
        return tl::unexpected(start ? end.error() : start.error());
    }
    schedule.horizonStart = *start;
    schedule.horizonEnd = *end;
    return session.desk->createSchedule(schedule).map([&](ScheduleId id) { return session.one(resourceKey(id)); });
}

Handled scheduleDeactivate(Session &session, const Arguments &arguments) {
    const auto id = session.id<ScheduleId>(arguments.positionals.front(), ResourceType::Schedule);
    if (!id) {
        return tl::unexpected(id.error());
    }
    const auto displaced = session.desk->deactivate(*id, arguments.value(QStringLiteral("comment")));
    if (!displaced) {
        return tl::unexpected(displaced.error());
    }
    Output output = session.one(resourceKey(*id));
    if (!displaced->empty()) {
        output.remarks << words("%1 booked appointment(s) stay and need another time:").arg(displaced->size());
        for (const AppointmentId appointment : *displaced) {
            output.remarks << session.row(resourceKey(appointment)).join(QStringLiteral("  "));
        }
    }
    return output;
}

Handled scheduleActivate(Session &session, const Arguments &arguments) {
    const auto id = session.id<ScheduleId>(arguments.positionals.front(), ResourceType::Schedule);
    if (!id) {
        return tl::unexpected(id.error());
    }
    return session.desk->activate(*id).map([&] { return session.one(resourceKey(*id)); });
}

Handled slotCreate(Session &session, const Arguments &arguments) {
    desk::NewSlot slot;
    const auto schedule = session.schedules({arguments.value(QStringLiteral("schedule"))});
    const auto start = session.instant(arguments.value(QStringLiteral("start")));
    const auto end = session.instant(arguments.value(QStringLiteral("end")));
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    if (!start || !end) {
        return tl::unexpected(start ? end.error() : start.error());
    }
    slot.schedule = schedule->front();
    slot.interval = {*start, *end};
    if (arguments.has(QStringLiteral("status"))) {
        slot.status = *fromCode<SlotStatus>(arguments.value(QStringLiteral("status")));
    }
    slot.serviceType = optionalConcept(arguments, QStringLiteral("service-type"));
    slot.specialty = optionalConcept(arguments, QStringLiteral("specialty"));
    slot.appointmentType = optionalConcept(arguments, QStringLiteral("appointment-type"));
    slot.comment = arguments.value(QStringLiteral("comment"));
    return session.desk->createSlot(slot).map([&](SlotId id) { return session.one(resourceKey(id)); });
}

Handled slotUpdate(Session &session, const Arguments &arguments) {
    const auto id = session.id<SlotId>(arguments.positionals.front(), ResourceType::Slot);
    if (!id) {
        return tl::unexpected(id.error());
    }
    desk::SlotUpdate update{*id, {}, {}, {}};
    if (arguments.has(QStringLiteral("status"))) {
        update.status = *fromCode<SlotStatus>(arguments.value(QStringLiteral("status")));
    }
    if (arguments.has(QStringLiteral("overbooked"))) {
        update.overbooked = arguments.value(QStringLiteral("overbooked")) == QLatin1String("true");
    }
    if (arguments.has(QStringLiteral("comment"))) {
        update.comment = arguments.value(QStringLiteral("comment"));
    }
    return session.desk->updateSlot(update).map([&](SlotId slot) { return session.one(resourceKey(slot)); });
}

Handled slotSearch(Session &session, const Arguments &arguments) {
    store::SlotQuery query;
    query.specialty = arguments.value(QStringLiteral("specialty"));
    query.serviceType = arguments.value(QStringLiteral("service-type"));
    query.serviceCategory = arguments.value(QStringLiteral("service-category"));
    if (arguments.has(QStringLiteral("status"))) {
        query.status = fromCode<SlotStatus>(arguments.value(QStringLiteral("status")));
    }
    const auto schedules = session.schedules(arguments.values(QStringLiteral("schedule")));
    const auto from = session.optionalInstant(arguments, QStringLiteral("from"));
    const auto to = session.optionalInstant(arguments, QStringLiteral("to"), true);
    if (!schedules) {
        return tl::unexpected(schedules.error());
    }
    if (!from || !to) {
        return tl::unexpected(from ? to.error() : from.error());
    }
    query.schedules = *schedules;
    if (*from || *to) {
        query.overlapping = Interval{from->value_or(Instant(std::chrono::hours(-24 * 365 * 1000))), to->value_or(Instant(std::chrono::hours(24 * 365 * 1000)))};
    }
    std::vector<ResourceKey> keys;
    for (const store::SlotRow &row : session.store().slotRows(query)) {
        keys.push_back(resourceKey(row.id));
    }
    return session.list(keys);
}

} // namespace praxidesk::command
