// find, why, book, hold, move, cancel, status, respond, block.

#include "app/command/connections.h"
#include "app/command/handlers.h"
#include "core/desk/encounters.h"
#include "core/store/ledger.h"
#include "core/sync/dialects/dialects.h"

#include "core/availability/weekly_hours.h"
#include "core/desk/series_desk.h"

namespace praxidesk::command {
namespace {

QString words(const char *sentence) { return QString::fromUtf8(sentence); }

QByteArray references(const Session &session, const auto &ids) {
    std::vector<QByteArray> elements;
    for (const auto id : ids) {
        elements.push_back(text(session.store().referenceTo(resourceKey(id)).reference));
    }
    return array(elements);
}

Output done(const QString &sentence) { return {object({{"done", "true"}}), sentence + u'\n'}; }

std::optional<Concept> optionalConcept(const Arguments &arguments, const QString &option) {
    return arguments.has(option) ? std::optional(Concept::ofText(arguments.value(option))) : std::nullopt;
}

Result<AppointmentId> appointment(const Session &session, const Arguments &arguments) {
    return session.id<AppointmentId>(arguments.positionals.front(), ResourceType::Appointment);
}

Handled printed(const Session &session, const Result<AppointmentId> &id) {
    if (!id) {
        return tl::unexpected(id.error());
    }
    return session.one(resourceKey(*id));
}

/// What does not forbid the booking and should be known: the patient is elsewhere at that time.
QStringList warningsOf(const Session &session, const desk::BookingRequest &request, AppointmentId moving) {
    QStringList warnings;
    if (const auto preview = session.desk->preview(request, moving)) {
        for (const Clash &warning : preview->warnings) {
            warnings << words("Warning (%1): %2").arg(code(warning.rule), warning.message);
        }
    }
    return warnings;
}

Handled withRemarks(Handled output, const QStringList &remarks) {
    if (output) {
        output->remarks = remarks;
    }
    return output;
}

/// The time that a move wants, as a booking of the same patient.
desk::BookingRequest bookingLike(const Session &session, const desk::MoveRequest &move) {
    desk::BookingRequest request;
    const auto appointment = session.store().appointment(move.appointment);
    if (!appointment) {
        return request;
    }
    for (const Participant &participant : appointment->participants) {
        if (participant.actor.type == ResourceType::Patient && !request.patient) {
            request.patient = narrow<PatientId>(participant.actor.key);
        }
    }
    request.schedules = move.schedules;
    if (request.schedules.empty()) {
        for (const Reference &slot : appointment->slotReferences) {
            const auto found = session.store().slot(narrow<SlotId>(slot.key));
            if (found) {
                request.schedules.push_back(narrow<ScheduleId>(found->schedule.key));
            }
        }
    }
    request.start = move.start;
    request.duration = move.duration ? move.duration : appointment->interval ? std::optional(appointment->interval->duration()) : std::nullopt;
    return request;
}

} // namespace

namespace {

Result<desk::FindRequest> findRequest(const Session &session, const Arguments &arguments) {
    desk::FindRequest request;
    const auto schedules = session.schedules(arguments.values(QStringLiteral("schedule")));
    const auto from = session.optionalInstant(arguments, QStringLiteral("from"));
    const auto to = session.optionalInstant(arguments, QStringLiteral("to"), true);
    if (!schedules) {
        return tl::unexpected(schedules.error());
    }
    if (!from || !to) {
        return tl::unexpected(from ? to.error() : from.error());
    }
    if (*from && *to && **to <= **from) {
        return failure(ErrorCode::InvalidTime, words("The search ends before it begins."));
    }
    request.schedules = *schedules;
    request.allOf = arguments.has(QStringLiteral("all-of"));
    request.specialty = arguments.value(QStringLiteral("specialty"));
    request.serviceType = arguments.value(QStringLiteral("service-type"));
    request.serviceCategory = arguments.value(QStringLiteral("service-category"));
    request.duration = Session::duration(arguments).value_or(request.duration);
    request.from = *from;
    request.to = *to;
    request.limit = arguments.integer(QStringLiteral("limit")).value_or(request.limit);
    if (arguments.has(QStringLiteral("weekdays"))) {
        const auto days = availability::parseWeekdays(arguments.value(QStringLiteral("weekdays")));
        if (!days) {
            return tl::unexpected(days.error());
        }
        request.weekdays = *days;
    }
    if (arguments.has(QStringLiteral("time-of-day"))) {
        const auto windows = availability::parseDayWindows(arguments.value(QStringLiteral("time-of-day")));
        if (!windows) {
            return tl::unexpected(windows.error());
        }
        if (windows->size() != 1) {
            return failure(ErrorCode::InvalidArgument, words("--time-of-day takes one window, such as 08:00-12:00."));
        }
        request.timeOfDay = std::pair(windows->front().start, windows->front().end);
    }
    return request;
}

} // namespace

QCoro::Task<Handled> findOffers(Session &session, const Arguments &arguments) {
    const auto request = findRequest(session, arguments);
    if (!request) {
        co_return tl::unexpected(request.error());
    }
    const Instant from = request->from.value_or(session.store().now());
    const Interval within{from, request->to.value_or(from + std::chrono::hours(24 * 7))};
    std::vector<ScheduleId> schedules = request->schedules;
    if (schedules.empty()) {
        schedules = session.store().scheduleIds({request->specialty, request->serviceType, request->serviceCategory, {}, true});
    }
    const Asked asked = co_await askForOffers(session, std::move(schedules), within, request->duration, request->serviceType);
    const auto offers = session.desk->find(*request);
    if (!offers) {
        co_return tl::unexpected(offers.error());
    }
    std::vector<QByteArray> items;
    std::vector<QStringList> rows;
    for (const availability::Offer &offer : *offers) {
        const Zone &zone = session.store().zone();
        const bool isStale = std::any_of(offer.schedules.begin(), offer.schedules.end(), [&asked](ScheduleId id) { return asked.stale.contains(id); });
        items.push_back(object({{"start", text(zone.toIso(offer.interval.start))}, {"end", text(zone.toIso(offer.interval.end))},
                                {"schedule", references(session, offer.schedules)}, {"slot", references(session, offer.slotIds)},
                                {"stale", isStale ? QByteArray("true") : QByteArray()}}));
        QStringList who;
        for (const ScheduleId id : offer.schedules) {
            who << session.row(resourceKey(id)).value(1);
        }
        rows.push_back({session.time(offer.interval.start), zone.toWallClock(offer.interval.end).time.toString(QStringLiteral("HH:mm")), who.join(QStringLiteral(" + ")),
                        isStale ? words("as last known") : QString()});
    }
    Output output{itemsDocument(items), rows.empty() ? words("No free time was found.\n") : table({}, rows)};
    output.remarks = asked.remarks;
    co_return output;
}

Handled whyNot(Session &session, const Arguments &arguments) {
    const auto schedule = session.schedules({arguments.value(QStringLiteral("schedule"))});
    const auto start = session.instant(arguments.value(QStringLiteral("start")));
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    if (!start) {
        return tl::unexpected(start.error());
    }
    const auto clashes = session.desk->why(schedule->front(), *start, Session::duration(arguments));
    if (!clashes) {
        return tl::unexpected(clashes.error());
    }
    std::vector<QByteArray> reasons;
    QString sentences = clashes->empty() ? words("This time is offered.\n") : words("This time is not offered:\n");
    for (const Clash &clash : *clashes) {
        reasons.push_back(object({{"rule", text(code(clash.rule))}, {"message", text(clash.message)}, {"clash", text(clash.reference)}}));
        sentences += QStringLiteral("  %1\n").arg(clash.message);
    }
    return Output{object({{"offered", clashes->empty() ? "true" : "false"}, {"reasons", array(reasons)}}), sentences};
}

Handled bookAppointment(Session &session, const Arguments &arguments) {
    desk::BookingRequest request;
    const auto patient = session.id<PatientId>(arguments.value(QStringLiteral("patient")), ResourceType::Patient);
    const auto schedules = session.schedules(arguments.values(QStringLiteral("schedule")));
    const auto start = session.optionalInstant(arguments, QStringLiteral("start"));
    if (!patient) {
        return tl::unexpected(patient.error());
    }
    if (!schedules) {
        return tl::unexpected(schedules.error());
    }
    if (!start) {
        return tl::unexpected(start.error());
    }
    for (const QString &slot : arguments.values(QStringLiteral("slot"))) {
        const auto id = session.id<SlotId>(slot, ResourceType::Slot);
        if (!id) {
            return tl::unexpected(id.error());
        }
        request.slotIds.push_back(*id);
    }
    if (arguments.has(QStringLiteral("hold"))) {
        const auto hold = session.id<SlotId>(arguments.value(QStringLiteral("hold")), ResourceType::Slot);
        if (!hold) {
            return tl::unexpected(hold.error());
        }
        request.hold = *hold;
    }
    request.patient = *patient;
    request.schedules = *schedules;
    request.start = *start;
    request.duration = Session::duration(arguments);
    request.serviceType = optionalConcept(arguments, QStringLiteral("service-type"));
    request.appointmentType = optionalConcept(arguments, QStringLiteral("appointment-type"));
    request.comment = arguments.value(QStringLiteral("comment"));
    request.overbook = arguments.has(QStringLiteral("overbook"));
    request.reason = arguments.value(QStringLiteral("reason"));
    request.status = arguments.has(QStringLiteral("ask")) ? AppointmentStatus::Pending : AppointmentStatus::Booked;
    const QStringList warnings = warningsOf(session, request, {});
    return withRemarks(printed(session, session.desk->book(request)), warnings);
}

Handled holdTime(Session &session, const Arguments &arguments) {
    desk::HoldRequest request;
    const auto schedules = session.schedules(arguments.values(QStringLiteral("schedule")));
    const auto start = session.instant(arguments.value(QStringLiteral("start")));
    if (!schedules) {
        return tl::unexpected(schedules.error());
    }
    if (!start) {
        return tl::unexpected(start.error());
    }
    request.schedules = *schedules;
    request.start = *start;
    request.duration = Session::duration(arguments);
    request.lifetime = Minutes(arguments.integer(QStringLiteral("minutes")).value_or(5));
    return session.desk->hold(request).map([&](SlotId id) { return session.one(resourceKey(id)); });
}

Handled releaseHold(Session &session, const Arguments &arguments) {
    const auto id = session.id<SlotId>(arguments.positionals.front(), ResourceType::Slot);
    if (!id) {
        return tl::unexpected(id.error());
    }
    return session.desk->release(*id).map([] { return done(words("Released.")); });
}

Handled moveAppointment(Session &session, const Arguments &arguments) {
    const auto id = appointment(session, arguments);
    const auto schedules = session.schedules(arguments.values(QStringLiteral("schedule")));
    const auto start = session.instant(arguments.value(QStringLiteral("start")));
    if (!id) {
        return tl::unexpected(id.error());
    }
    if (!schedules) {
        return tl::unexpected(schedules.error());
    }
    if (!start) {
        return tl::unexpected(start.error());
    }
    const desk::MoveRequest request{*id, *start, Session::duration(arguments), *schedules, arguments.has(QStringLiteral("overbook")), arguments.value(QStringLiteral("reason"))};
    const QStringList warnings = warningsOf(session, bookingLike(session, request), *id);
    return withRemarks(printed(session, session.desk->move(request)), warnings);
}

Handled cancelAppointment(Session &session, const Arguments &arguments) {
    const auto id = appointment(session, arguments);
    return id ? printed(session, session.desk->cancel(*id, arguments.value(QStringLiteral("reason")))) : tl::unexpected(id.error());
}

Handled changeStatus(Session &session, const Arguments &arguments) {
    const auto id = appointment(session, arguments);
    const auto status = fromCode<AppointmentStatus>(arguments.positionals.at(1));
    return id ? printed(session, session.desk->setStatus(*id, *status, arguments.value(QStringLiteral("reason")))) : tl::unexpected(id.error());
}

Handled respondTo(Session &session, const Arguments &arguments) {
    const auto id = appointment(session, arguments);
    const auto actor = session.key(arguments.value(QStringLiteral("actor")), ResourceType::Other);
    if (!id) {
        return tl::unexpected(id.error());
    }
    if (!actor) {
        return tl::unexpected(actor.error());
    }
    const auto status = fromCode<ParticipationStatus>(arguments.value(QStringLiteral("status")));
    const auto start = session.optionalInstant(arguments, QStringLiteral("start"));
    if (!start) {
        return tl::unexpected(start.error());
    }
    std::optional<Interval> proposed;
    if (*start) {
        const auto visit = session.store().appointment(*id);
        const Milliseconds usual = visit && visit->interval ? visit->interval->duration() : Milliseconds(0);
        proposed = Interval{**start, **start + Session::duration(arguments).value_or(usual)};
    }
    return session.desk->respond(*id, session.store().referenceTo(*actor), *status, arguments.value(QStringLiteral("comment")), proposed)
        .map([&](ResponseId response) { return session.one(resourceKey(response)); });
}

Handled encounterOf(Session &session, const Arguments &arguments) {
    const auto id = appointment(session, arguments);
    if (!id) {
        return tl::unexpected(id.error());
    }
    if (const auto known = desk::encounterOf(session.store(), *id)) {
        return session.one(known->key);
    }
    const auto keeper = session.store().ledger().serverFor(resourceKey(*id));
    if (const auto server = keeper ? session.store().ledger().server(*keeper) : std::nullopt; server && !sync::keepsEncounters(*server)) {
        return failure(ErrorCode::NotSupportedByServer, words("%1 keeps no Encounters, so none was made.").arg(server->name));
    }
    return desk::createEncounter(*session.desk, *id).map([&](ResourceKey key) { return session.one(key); });
}

Handled blockTime(Session &session, const Arguments &arguments) {
    desk::BlockRequest request;
    const auto schedules = session.schedules(arguments.values(QStringLiteral("schedule")));
    const auto start = session.instant(arguments.value(QStringLiteral("start")));
    const auto end = session.instant(arguments.value(QStringLiteral("end")), true);
    if (!schedules) {
        return tl::unexpected(schedules.error());
    }
    if (!start || !end) {
        return tl::unexpected(start ? end.error() : start.error());
    }
    request.schedules = *schedules;
    request.intervals = {{*start, *end}};
    request.kind = fromCode<BlockKind>(arguments.value(QStringLiteral("kind"))).value_or(BlockKind::Other);
    request.comment = arguments.value(QStringLiteral("comment"));
    Output output;
    Result<desk::BlockOutcome> outcome;
    if (arguments.has(QStringLiteral("rrule"))) {
        desk::SeriesDesk series(*session.desk);
        const desk::RecurringBlock block{request, arguments.value(QStringLiteral("rrule"))};
        const auto cut = series.cutRemark(block);
        outcome = cut ? series.block(block) : tl::unexpected(cut.error());
        if (cut && !cut->isEmpty()) {
            output.remarks << *cut;
        }
    } else {
        outcome = session.desk->block(request);
    }
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    std::vector<QByteArray> blocks;
    std::vector<QByteArray> displaced;
    for (const SlotId id : outcome->blocks) {
        blocks.push_back(session.resource(resourceKey(id)));
        output.text += session.row(resourceKey(id)).join(QStringLiteral("  ")) + u'\n';
    }
    for (const AppointmentId id : outcome->displaced) {
        displaced.push_back(session.resource(resourceKey(id)));
        output.text += words("displaced: %1\n").arg(session.row(resourceKey(id)).join(QStringLiteral("  ")));
    }
    output.json = object({{"block", array(blocks)}, {"displaced", array(displaced)}});
    return output;
}

Handled unblockTime(Session &session, const Arguments &arguments) {
    const auto id = session.id<SlotId>(arguments.positionals.front(), ResourceType::Slot);
    if (!id) {
        return tl::unexpected(id.error());
    }
    static const QMap<QString, desk::Scope> scopes{{QStringLiteral("following"), desk::Scope::ThisAndFollowing}, {QStringLiteral("all"), desk::Scope::All}};
    desk::SeriesDesk series(*session.desk);
    const desk::Scope scope = scopes.value(arguments.value(QStringLiteral("scope")), desk::Scope::This);
    const size_t count = series.blockOccurrences(*id, scope).size();
    return series.unblock(*id, scope).map([count] {
        return done(count == 1 ? words("The block is gone; its time can be booked again.")
                               : words("%1 blocks are gone; their time can be booked again.").arg(count));
    });
}

} // namespace praxidesk::command
