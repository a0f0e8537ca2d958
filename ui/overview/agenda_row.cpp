#include "ui/overview/agenda_row.h"

#include "ui/booking/words.h"

#include <QCoreApplication>

namespace praxidesk::overview {
namespace {

using style::IconName;
using Tone = AgendaMark::Tone;
using State = AgendaFilter::State;

constexpr int daysOfWeek = 7;

struct AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
};

int minutesBetween(Instant from, Instant to) {
    return std::max(0, static_cast<int>(std::chrono::duration_cast<Minutes>(to - from).count()));
}

bool isExpected(AppointmentStatus status) {
    return status == AppointmentStatus::Booked || status == AppointmentStatus::Pending || status == AppointmentStatus::Proposed;
}

bool isGone(AppointmentStatus status) {
    return status == AppointmentStatus::Cancelled || status == AppointmentStatus::EnteredInError || status == AppointmentStatus::Waitlist;
}

} // namespace

// ---- days -----------------------------------------------------------------------------------------------------------

std::pair<QDate, QDate> daysOf(AgendaRange range, QDate anchor, Qt::DayOfWeek firstDay) {
    const QDate week = anchor.addDays(-((anchor.dayOfWeek() - firstDay + daysOfWeek) % daysOfWeek));
    const QDate month(anchor.year(), anchor.month(), 1);
    switch (range) {
    case AgendaRange::Day: return {anchor, anchor};
    case AgendaRange::TwoDays: return {anchor, anchor.addDays(1)};
    case AgendaRange::Week: return {week, week.addDays(daysOfWeek - 1)};
    case AgendaRange::TwoWeeks: return {week, week.addDays(2 * daysOfWeek - 1)};
    case AgendaRange::Month: return {month, month.addMonths(1).addDays(-1)};
    case AgendaRange::ThreeMonths: return {month, month.addMonths(3).addDays(-1)};
    case AgendaRange::Year: return {month, month.addMonths(12).addDays(-1)};
    }
    return {anchor, anchor};
}

QDate stepped(AgendaRange range, QDate anchor, int by) {
    switch (range) {
    case AgendaRange::Day: return anchor.addDays(by);
    case AgendaRange::TwoDays: return anchor.addDays(2 * by);
    case AgendaRange::Week: return anchor.addDays(daysOfWeek * by);
    case AgendaRange::TwoWeeks: return anchor.addDays(2 * daysOfWeek * by);
    case AgendaRange::Month: return anchor.addMonths(by);
    case AgendaRange::ThreeMonths: return anchor.addMonths(3 * by);
    case AgendaRange::Year: return anchor.addMonths(12 * by);
    }
    return anchor;
}

QString rangeName(AgendaRange range, QDate anchor, QDate today) {
    switch (range) {
    case AgendaRange::Day: return anchor == today ? AgendaWords::tr("Today") : AgendaWords::tr("One day");
    case AgendaRange::TwoDays: return anchor == today ? AgendaWords::tr("Today and tomorrow") : AgendaWords::tr("Two days");
    case AgendaRange::Week: return AgendaWords::tr("One week");
    case AgendaRange::TwoWeeks: return AgendaWords::tr("Two weeks");
    case AgendaRange::Month: return AgendaWords::tr("One month");
    case AgendaRange::ThreeMonths: return AgendaWords::tr("Three months");
    case AgendaRange::Year: return AgendaWords::tr("One year");
    }
    return {};
}

// ---- states ---------------------------------------------------------------------------------------------------------

QString stateName(State state) {
    switch (state) {
    case State::Any: return AgendaWords::tr("Any state");
    case State::Expected: return AgendaWords::tr("Expected");
    case State::Late: return AgendaWords::tr("Late");
    case State::Waiting: return AgendaWords::tr("Waiting");
    case State::InRoom: return AgendaWords::tr("In room");
    case State::Done: return AgendaWords::tr("Done");
    case State::NoShow: return AgendaWords::tr("No-show");
    case State::Proposed: return AgendaWords::tr("Proposed");
    case State::Overbooked: return AgendaWords::tr("Overbooked");
    case State::Open: return AgendaWords::tr("Without outcome");
    case State::Cancelled: return AgendaWords::tr("Cancelled");
    }
    return {};
}

bool isOpen(const store::AppointmentRow &row, Instant now) {
    constexpr auto halfADay = std::chrono::hours(12);
    return isExpected(row.status) && row.interval.end + halfADay < now;
}

bool isLate(const store::AppointmentRow &row, Instant now) {
    return isExpected(row.status) && row.interval.start < now && !isOpen(row, now) && minutesBetween(row.interval.start, now) > 0;
}

bool matchesState(const store::AppointmentRow &row, State state, Instant now) {
    switch (state) {
    case State::Any: return !isGone(row.status);
    case State::Expected: return isExpected(row.status) && !isOpen(row, now);
    case State::Late: return isLate(row, now);
    case State::Waiting: return row.status == AppointmentStatus::Arrived;
    case State::InRoom: return row.status == AppointmentStatus::CheckedIn;
    case State::Done: return row.status == AppointmentStatus::Fulfilled;
    case State::NoShow: return row.status == AppointmentStatus::NoShow;
    case State::Proposed: return row.status == AppointmentStatus::Proposed || row.status == AppointmentStatus::Pending;
    case State::Overbooked: return row.overbooked && !isGone(row.status);
    case State::Open: return isOpen(row, now);
    case State::Cancelled: return row.status == AppointmentStatus::Cancelled;
    }
    return false;
}

AgendaMark stateMark(const store::AppointmentRow &row, Instant now) {
    if (row.promise == Promise::Conflict && !isGone(row.status)) {
        return {IconName::Conflict, Tone::Error, true, AgendaWords::tr("conflict, decide")};
    }
    switch (row.status) {
    case AppointmentStatus::Arrived:
        return {IconName::StatusArrived, Tone::Arrived, false,
                row.arrivedAt ? AgendaWords::tr("waiting %n min", nullptr, minutesBetween(*row.arrivedAt, now)) : booking::statusText(row.status)};
    case AppointmentStatus::CheckedIn:
        return {IconName::StatusInRoom, Tone::Accent, false,
                row.inRoomAt ? AgendaWords::tr("in room, %n min", nullptr, minutesBetween(*row.inRoomAt, now)) : booking::statusText(row.status)};
    case AppointmentStatus::Fulfilled: return {IconName::StatusFulfilled, Tone::Done, false, booking::statusText(row.status)};
    case AppointmentStatus::NoShow: return {IconName::StatusNoShow, Tone::Warning, false, booking::statusText(row.status)};
    case AppointmentStatus::Cancelled:
    case AppointmentStatus::EnteredInError:
    case AppointmentStatus::Waitlist: return {IconName::StatusNoShow, Tone::Done, false, booking::statusText(row.status)};
    case AppointmentStatus::Proposed:
    case AppointmentStatus::Pending:
    case AppointmentStatus::Booked: break;
    }
    if (isOpen(row, now)) {
        return {IconName::Clock, Tone::Warning, false, AgendaWords::tr("no outcome yet")};
    }
    if (isLate(row, now)) {
        return {IconName::Clock, Tone::Warning, true, AgendaWords::tr("%n min late", nullptr, minutesBetween(row.interval.start, now))};
    }
    if (row.overbooked) {
        return {IconName::Warning, Tone::Warning, true,
                row.overbookReason.isEmpty() ? AgendaWords::tr("overbooked") : AgendaWords::tr("overbooked, %1", "reason").arg(row.overbookReason)};
    }
    return {row.status == AppointmentStatus::Booked ? IconName::StatusBooked : IconName::StatusProposed, Tone::Accent, false, booking::statusText(row.status)};
}

AgendaMark serverMark(Promise promise) {
    switch (promise) {
    case Promise::Confirmed: return {IconName::CloudTick, Tone::Plain, false, AgendaWords::tr("confirmed")};
    case Promise::Queued: return {IconName::CloudArrow, Tone::Plain, true, AgendaWords::tr("queued")};
    case Promise::Refused: return {IconName::CloudCross, Tone::Error, true, AgendaWords::tr("refused")};
    case Promise::Conflict: return {IconName::Conflict, Tone::Error, true, AgendaWords::tr("conflict")};
    case Promise::Local: break;
    }
    return {IconName::Local, Tone::Plain, true, AgendaWords::tr("this desk only")};
}

QString spokenVisit(const AgendaVisit &visit, Instant now, const Zone &zone, bool hasServer) {
    QStringList parts{AgendaWords::tr("%1 %2", "time, patient").arg(booking::rangeText(visit.row.interval, zone), visit.row.patientName)};
    if (!visit.row.visit.isEmpty()) {
        parts << visit.row.visit;
    }
    if (!visit.with.isEmpty()) {
        parts << AgendaWords::tr("with %1").arg(visit.with);
    }
    parts << stateMark(visit.row, now).text;
    if (hasServer) {
        parts << serverMark(visit.row.promise).text;
    }
    parts << booking::longDay(visit.date);
    QString sentence = parts.first();
    for (const QString &part : parts.mid(1)) {
        sentence = AgendaWords::tr("%1, %2", "a list").arg(sentence, part);
    }
    return sentence;
}

} // namespace praxidesk::overview
