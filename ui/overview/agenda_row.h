#pragma once
// What the agenda lists, and how a visit of it reads: values only.

#include "core/store/store.h"
#include "ui/style/icons.h"

#include <QDate>

#include <memory>

namespace praxidesk::overview {

enum class AgendaColumn { Time, Patient, Born, Visit, With, State, Server, Phone };
inline constexpr int agendaColumns = static_cast<int>(AgendaColumn::Phone) + 1;

/// Which days are listed, counted from one of them.
enum class AgendaRange { Day, TwoDays, Week, TwoWeeks, Month, ThreeMonths, Year };
inline constexpr std::array agendaRanges{AgendaRange::Day,   AgendaRange::TwoDays,     AgendaRange::Week, AgendaRange::TwoWeeks,
                                         AgendaRange::Month, AgendaRange::ThreeMonths, AgendaRange::Year};
/// First and last day; weeks and months are those that `anchor` lies in.
[[nodiscard]] std::pair<QDate, QDate> daysOf(AgendaRange range, QDate anchor, Qt::DayOfWeek firstDay);
/// The anchor of the range before (−1) or after (1).
[[nodiscard]] QDate stepped(AgendaRange range, QDate anchor, int by);
/// "Today and tomorrow", "One week".
[[nodiscard]] QString rangeName(AgendaRange range, QDate anchor, QDate today);

/// A visit of the list. What is looked up elsewhere (birth date, phone number) is asked for when it is shown.
struct AgendaVisit {
    store::AppointmentRow row;
    QDate date;
    QString with;                                   ///< who gives it, and where
    mutable QString words = {};                     ///< folded, for the search; made when it is needed
};
using AgendaVisitPtr = std::shared_ptr<const AgendaVisit>;

struct AgendaFilter {
    enum class State { Any, Expected, Late, Waiting, InRoom, Done, NoShow, Proposed, Overbooked, Open, Cancelled };
    QString text;
    ActorId who;                                    ///< 0: everyone
    QString visit;                                  ///< type; empty: any
    State state = State::Any;
    bool unconfirmed = false;                       ///< only what its server has not confirmed
    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !who && visit.isEmpty() && state == State::Any && !unconfirmed; }
    friend bool operator==(const AgendaFilter &, const AgendaFilter &) = default;
};
inline constexpr std::array agendaStates{AgendaFilter::State::Any,    AgendaFilter::State::Expected, AgendaFilter::State::Late,     AgendaFilter::State::Waiting,
                                         AgendaFilter::State::InRoom, AgendaFilter::State::Done,     AgendaFilter::State::NoShow,   AgendaFilter::State::Proposed,
                                         AgendaFilter::State::Overbooked, AgendaFilter::State::Open, AgendaFilter::State::Cancelled};
[[nodiscard]] QString stateName(AgendaFilter::State state);

/// Icon, colour and words of a state: never the colour alone.
struct AgendaMark {
    enum class Tone { Plain, Accent, Arrived, Done, Warning, Error };
    style::IconName icon = style::IconName::StatusBooked;
    Tone tone = Tone::Plain;
    bool loud = false;                              ///< semibold
    QString text;
    friend bool operator==(const AgendaMark &, const AgendaMark &) = default;
};
/// Over since a while, and nobody said what became of it.
[[nodiscard]] bool isOpen(const store::AppointmentRow &row, Instant now);
[[nodiscard]] bool isLate(const store::AppointmentRow &row, Instant now);
[[nodiscard]] AgendaMark stateMark(const store::AppointmentRow &row, Instant now);
[[nodiscard]] AgendaMark serverMark(Promise promise);
[[nodiscard]] bool matchesState(const store::AppointmentRow &row, AgendaFilter::State state, Instant now);

/// "10:20–10:50 Tomás Herrera, New patient, with Dr. Smith, in room 18 min, confirmed, Tuesday 17 November".
[[nodiscard]] QString spokenVisit(const AgendaVisit &visit, Instant now, const Zone &zone, bool hasServer);

} // namespace praxidesk::overview
