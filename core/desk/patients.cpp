#include "core/desk/patients.h"

#include "core/desk/appointment_change.h"
#include "core/desk/situation.h"
#include "core/desk/text.h"
#include "core/fhir/patient_notes.h"

#include <algorithm>

namespace praxidesk::desk {
namespace {

bool tookPlace(AppointmentStatus status) {
    return status != AppointmentStatus::Cancelled && status != AppointmentStatus::NoShow && status != AppointmentStatus::EnteredInError && status != AppointmentStatus::Waitlist;
}

/// Every one that names the patient, also those without a time.
std::vector<store::AppointmentRow> visitsOf(const store::Store &store, PatientId patient) {
    store::AppointmentQuery query;
    query.patient = patient;
    query.alsoWithoutTime = true;
    return store.appointmentRows(query);
}

QString firstOf(const QStringList &list) { return list.isEmpty() ? QString() : list.front(); }

void setFirst(QStringList &list, const QString &text) {
    if (text == firstOf(list)) {
        return;
    }
    if (!list.isEmpty()) {
        list.removeFirst();
    }
    if (!text.isEmpty()) {
        list.prepend(text);
    }
}

/// What takes part in a visit as `from` takes part as `to`.
bool replaceParticipant(Appointment &appointment, ResourceKey from, const Reference &to) {
    bool replaced = false;
    for (Participant &participant : appointment.participants) {
        if (participant.actor.key == from) {
            participant.actor = to;
            replaced = true;
        }
    }
    return replaced;
}

Result<void> moveVisits(Desk &desk, PatientId from, PatientId to) {
    store::Store &store = desk.store();
    const Reference patient = store.referenceTo(resourceKey(to));
    for (const store::AppointmentRow &row : visitsOf(store, from)) {
        const auto changed = changeAppointment(desk, row.id, {QStringLiteral("merge"), Text::tr("Changed the visit of %1."), {}}, [&](store::Writer &writer, Appointment &appointment, LocalFacts &) -> Result<void> {
            replaceParticipant(appointment, resourceKey(from), patient);
            for (const ResponseId id : store.responsesTo(row.id)) {
                auto response = store.response(id);
                if (!response || response->actor.key != resourceKey(from)) {
                    continue;
                }
                const auto stored = store.read(resourceKey(id));
                response->actor = patient;
                if (const auto put = writer.put(ResourceType::AppointmentResponse, fhir::write(*response, stored->json, store.zone()), stored->local, resourceKey(id)); !put) {
                    return tl::unexpected(put.error());
                }
            }
            return {};
        });
        if (!changed) {
            return tl::unexpected(changed.error());
        }
    }
    return {};
}

} // namespace

Result<PatientPicture> patientPicture(const store::Store &store, PatientId id) {
    auto patient = store.patient(id);
    if (!patient) {
        return tl::unexpected(patient.error());
    }
    PatientPicture picture;
    picture.patient = std::move(*patient);
    if (const auto stored = store.read(resourceKey(id))) {
        if (const auto document = fhir::JsonDocument::parse(stored->json)) {
            picture.note = fhir::patientNote(document->root());
            const QString other = fhir::replacedBy(document->root());
            const auto key = other.isEmpty() ? std::nullopt : store.resolve(other, ResourceType::Patient);
            picture.replacedBy = key ? narrow<PatientId>(*key) : PatientId();
        }
    }
    for (store::AppointmentRow &row : visitsOf(store, id)) {
        if (row.status == AppointmentStatus::Waitlist || row.interval.isEmpty()) {
            continue;
        }
        picture.noShows += row.status == AppointmentStatus::NoShow ? 1 : 0;
        // Who is expected and only late was not here yet.
        const bool isAwaited = row.status == AppointmentStatus::Booked || row.status == AppointmentStatus::Pending || row.status == AppointmentStatus::Proposed;
        const bool isPast = (isAwaited ? row.interval.end : row.interval.start) <= store.now();
        if (isPast && tookPlace(row.status)) {
            picture.lastSeen = row.interval.start;
        }
        (isPast || !tookPlace(row.status) ? picture.past : picture.upcoming).push_back(std::move(row));
    }
    std::reverse(picture.past.begin(), picture.past.end());
    return picture;
}

PatientEdit editOf(const PatientPicture &picture) {
    const Patient &patient = picture.patient;
    const PersonName name = patient.names.empty() ? PersonName() : patient.names.front();
    const bool hasParts = !name.family.isEmpty() || !name.given.isEmpty();
    return {patient.id(), hasParts ? name.family : name.text, name.given.join(u' '), patient.birthDate, firstOf(patient.phones), firstOf(patient.emails), picture.note};
}

Patient edited(const PatientPicture &picture, const PatientEdit &edit) {
    Patient patient = picture.patient;
    const PatientEdit before = editOf(picture);
    if (edit.family.simplified() != before.family || edit.given.simplified() != before.given) {
        if (patient.names.empty()) {
            patient.names.emplace_back();
        }
        PersonName &name = patient.names.front();
        name.family = edit.family.simplified();
        name.given = edit.given.simplified().split(u' ', Qt::SkipEmptyParts);
        name.text.clear(); // it said the old name
    }
    if (edit.birthDate.isValid() && edit.birthDate != patient.birthDate) {
        patient.birthDate = edit.birthDate;
        patient.birthDateText = edit.birthDate.toString(Qt::ISODate);
    }
    setFirst(patient.phones, edit.phone.simplified());
    setFirst(patient.emails, edit.email.simplified());
    return patient;
}

Result<void> changePatient(Desk &desk, const PatientEdit &edit) {
    store::Store &store = desk.store();
    if (edit.family.simplified().isEmpty() && edit.given.simplified().isEmpty()) {
        return failure(ErrorCode::InvalidArgument, Text::tr("A patient needs a name."));
    }
    const auto picture = patientPicture(store, edit.patient);
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const Patient patient = edited(*picture, edit);
    const auto stored = store.read(resourceKey(edit.patient));
    const QByteArray json = fhir::withPatientNote(fhir::write(patient, stored->json, store.zone()), edit.note.trimmed());
    if (json == stored->json) {
        return {};
    }
    const store::WriteOptions options{QStringLiteral("edit patient"), Text::tr("Changed the record of %1.").arg(patient.displayName()), desk.user()};
    const auto written = store.write(options, [&](store::Writer &writer) -> Result<void> {
        const auto put = writer.put(ResourceType::Patient, json, stored->local, resourceKey(edit.patient));
        return put ? Result<void>() : tl::unexpected(put.error());
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    Q_EMIT desk.done(options.summary);
    return {};
}

Result<void> mergePatients(Desk &desk, PatientId kept, PatientId other) {
    store::Store &store = desk.store();
    const auto one = patientPicture(store, kept);
    const auto two = patientPicture(store, other);
    if (!one || !two) {
        return tl::unexpected(!one ? one.error() : two.error());
    }
    if (kept == other || one->replacedBy || two->replacedBy) {
        return failure(ErrorCode::InvalidArgument, Text::tr("Only two records that are both in use can become one."));
    }
    const QString summary = Text::tr("Merged two records of %1.").arg(one->patient.displayName());
    return desk.together(QStringLiteral("merge patients"), summary, [&]() -> Result<void> {
        if (const auto moved = moveVisits(desk, other, kept); !moved) {
            return moved;
        }
        const auto written = store.write({QStringLiteral("merge"), summary, desk.user()}, [&](store::Writer &writer) -> Result<void> {
            const auto put = [&](PatientId id, const Patient &patient, const QString &note, PatientId linked, const QString &type) -> Result<void> {
                const auto stored = store.read(resourceKey(id));
                const QByteArray json = fhir::withPatientNote(fhir::write(patient, stored->json, store.zone()), note);
                const auto done = writer.put(ResourceType::Patient, fhir::withPatientLink(json, store.referenceTo(resourceKey(linked)).reference, type), stored->local, resourceKey(id));
                return done ? Result<void>() : tl::unexpected(done.error());
            };
            Patient stays = one->patient;
            if (!stays.birthDate.isValid() && two->patient.birthDate.isValid()) {
                stays.birthDate = two->patient.birthDate;
                stays.birthDateText = two->patient.birthDateText;
            }
            const auto addMissing = [](QStringList &to, const QStringList &from) {
                for (const QString &text : from) {
                    if (!to.contains(text)) {
                        to << text;
                    }
                }
            };
            addMissing(stays.phones, two->patient.phones);
            addMissing(stays.emails, two->patient.emails);
            const bool bothSaySomething = !one->note.isEmpty() && !two->note.isEmpty() && one->note != two->note;
            const QString note = bothSaySomething ? one->note + u'\n' + two->note : one->note.isEmpty() ? two->note : one->note;
            if (const auto done = put(kept, stays, note, other, QStringLiteral("replaces")); !done) {
                return done;
            }
            Patient leaves = two->patient;
            leaves.active = false;
            return put(other, leaves, two->note, kept, QStringLiteral("replaced-by"));
        });
        return written ? Result<void>() : tl::unexpected(written.error());
    });
}

std::optional<LastVisit> lastVisit(const store::Store &store, const PatientPicture &picture) {
    const Zone &zone = store.zone();
    const QDate today = zone.dateOf(store.now());
    const auto dayOf = [&zone](const store::AppointmentRow &row) { return zone.dateOf(row.interval.start); };
    const auto later = std::find_if(picture.upcoming.begin(), picture.upcoming.end(), [&](const store::AppointmentRow &row) { return dayOf(row) > today; });
    if (later != picture.upcoming.begin()) {
        return LastVisit{std::prev(later)->id, today};
    }
    const auto past = std::find_if(picture.past.begin(), picture.past.end(), [&](const store::AppointmentRow &row) { return tookPlace(row.status); });
    if (past != picture.past.end()) {
        return LastVisit{past->id, dayOf(*past)};
    }
    if (later != picture.upcoming.end()) {
        return LastVisit{later->id, today};
    }
    const auto missed = std::find_if(picture.past.begin(), picture.past.end(), [](const store::AppointmentRow &row) { return row.status != AppointmentStatus::EnteredInError; });
    return missed == picture.past.end() ? std::nullopt : std::optional(LastVisit{missed->id, today});
}

QDate dayAfterWeeks(const store::Store &store, QDate from, int weeks) {
    constexpr int daysOfWeek = 7;
    const QDate today = store.zone().dateOf(store.now());
    const QDate day = from.addDays(daysOfWeek * weeks);
    return day >= today ? day : today.addDays(daysOfWeek * weeks);
}

Result<std::optional<availability::Offer>> nextVisit(const Desk &desk, AppointmentId like, QDate day) {
    const store::Store &store = desk.store();
    const auto visit = store.appointment(like);
    if (!visit) {
        return tl::unexpected(visit.error());
    }
    const auto schedules = schedulesOf(store, *visit);
    if (!visit->interval || schedules.empty()) {
        return failure(ErrorCode::InvalidArgument, Text::tr("This visit has no time of a schedule that another one could be like."));
    }
    constexpr int daysToLook = 14;
    const Zone &zone = store.zone();
    const WallClock wall = zone.toWallClock(visit->interval->start);
    FindRequest request;
    request.schedules = schedules;
    request.allOf = schedules.size() > 1;
    request.duration = visit->interval->duration();
    request.from = std::max(store.now(), zone.day(day).start);
    request.to = zone.day(day.addDays(daysToLook)).end;
    request.limit = 0;
    const auto offers = desk.find(request);
    if (!offers) {
        return tl::unexpected(offers.error());
    }
    if (offers->empty()) {
        return std::optional<availability::Offer>();
    }
    // on the first day with time, what is nearest to the time of day that suited
    const QDate first = zone.dateOf(offers->front().interval.start);
    const auto away = [&](const availability::Offer &offer) {
        const WallClock at = zone.toWallClock(offer.interval.start);
        return std::pair(first.daysTo(at.date), std::abs(wall.time.secsTo(at.time)));
    };
    const auto best = std::min_element(offers->begin(), offers->end(), [&](const availability::Offer &a, const availability::Offer &b) { return away(a) < away(b); });
    return std::optional(*best);
}

} // namespace praxidesk::desk
