#include "tests/oracle/oracle.h"

#include "tests/support/must_hold.h"

#include <QTimeZone>

namespace praxidesk::oracle {
namespace {

void add(std::set<Minute> &minutes, const Interval &interval) {
    for (Minute minute = minuteOf(interval.start); minute < minuteOf(interval.end); ++minute) {
        minutes.insert(minute);
    }
}

/// Reading a zone off minute by minute takes its time; tests ask for the same days again and again.
const OracleClock &clockOf(const QString &zone, QDate first, QDate last) {
    static std::map<std::tuple<QString, QDate, QDate>, OracleClock> clocks;
    return clocks.try_emplace({zone, first, last}, zone, first, last).first->second;
}

/// "An appointment in an occupying status occupies every actor among its participants, except those that declined or
/// are information-only."
bool occupiesActor(const OracleAppointment &appointment, ActorId actor) {
    static const std::set<AppointmentStatus> occupying{AppointmentStatus::Proposed, AppointmentStatus::Pending, AppointmentStatus::Booked,
                                                       AppointmentStatus::Arrived, AppointmentStatus::CheckedIn, AppointmentStatus::Fulfilled};
    if (!appointment.interval || !occupying.contains(appointment.status)) {
        return false;
    }
    for (const OracleParticipant &participant : appointment.participants) {
        if (participant.actor == actor && participant.status != ParticipationStatus::Declined
            && participant.required != ParticipantRequired::InformationOnly) {
            return true;
        }
    }
    return false;
}

} // namespace

static qint64 dateOf(qint64 shown) { return shown >= 0 ? shown / 1440 : (shown - 1439) / 1440; }

OracleClock::OracleClock(const QString &zone, QDate first, QDate last) {
    const QTimeZone database(zone.toUtf8());
    const Minute end = QDateTime(last.addDays(4), QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch() / 60;
    for (Minute minute = QDateTime(first.addDays(-3), QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch() / 60; minute < end; ++minute) {
        const qint64 shown = minute + database.offsetFromUtc(QDateTime::fromSecsSinceEpoch(minute * 60, QTimeZone::utc())) / 60;
        m_shown.emplace_back(minute, shown);
        m_firstThatShows.try_emplace(shown, minute);
        m_firstOfDate.try_emplace(dateOf(shown), minute);
    }
}

Minute OracleClock::minuteAt(QDate date, QTime time) const {
    const qint64 wanted = QDateTime(date, time, QTimeZone::utc()).toSecsSinceEpoch() / 60;
    if (m_firstThatShows.contains(wanted)) {
        return m_firstThatShows.at(wanted);
    }
    for (size_t i = 1; i < m_shown.size(); ++i) {
        if (m_shown[i - 1].second < wanted && m_shown[i].second > wanted) {
            return m_shown[i - 1].first + (wanted - m_shown[i - 1].second);
        }
    }
    Q_UNREACHABLE();
}

bool OracleClock::exists(QDate date) const {
    return m_firstOfDate.contains(dateOf(QDateTime(date, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch() / 60));
}

Minute OracleClock::startOfDay(Minute minute) const { return m_firstOfDate.at(dateOf(m_shown.at(size_t(minute - m_shown.front().first)).second)); }

Minute minuteOf(Instant instant) { return std::chrono::floor<Minutes>(instant).time_since_epoch().count(); }
Instant instantOf(Minute minute) { return Instant(Minutes(minute)); }

/// "Field by field: the schedule's for the service, the schedule's for any."
static void apply(OracleSchedule &plain, const Schedule &schedule, const QString &service) {
    std::vector<SchedulingParameters> levels;
    for (const bool general : {false, true}) {
        for (const SchedulingParameters &own : schedule.parameters) {
            plain.hasServices = plain.hasServices || !own.service.isEmpty();
            if (general ? own.service.isEmpty() : !own.service.isEmpty() && own.service == service) {
                levels.push_back(own);
            }
        }
    }
    bool isBefore = false, isAfter = false, isInterval = false, isOffset = false, isCapacity = false, isHours = false;
    for (const SchedulingParameters &level : levels) {
        const auto first = [](bool &known, auto &field, const auto &value) {
            if (!known && value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(*value)>, int>) {
                    field = *value;
                } else {
                    field = int(value->count());
                }
                known = true;
            }
        };
        plain.rhythm.isAligned = true;
        first(isBefore, plain.rhythm.bufferBefore, level.bufferBefore);
        first(isAfter, plain.rhythm.bufferAfter, level.bufferAfter);
        first(isInterval, plain.rhythm.alignmentInterval, level.alignmentInterval);
        first(isOffset, plain.rhythm.alignmentOffset, level.alignmentOffset);
        first(isCapacity, plain.rhythm.capacity, level.slotCapacity);
        if (!isHours && !level.availability.empty()) {
            isHours = true;
            if (!level.service.isEmpty() || plain.hours.rules.empty()) {
                plain.hours.rules = level.availability;
            }
        }
    }
}

bool Clinic::isForAnother(const OracleSlot &slot) const {
    return slot.status == SlotStatus::Busy && !service.isEmpty() && !slot.services.isEmpty() && schedules.at(slot.schedule).hasServices && !slot.services.contains(service);
}

Clinic Clinic::of(const store::Store &store, const QString &service) {
    Clinic clinic;
    clinic.now = store.now();
    clinic.service = service;
    std::set<SlotId> own;                           // of visits that still have them
    store.forEach([&](const store::Stored &stored) {
        const auto value = fhir::read(stored.json);
        praxidesk::test::mustHold(value.has_value());
        const auto keyOf = [&store](const Reference &reference) { return store.resolve(reference.reference).value_or(ResourceKey{}); };
        if (const auto *schedule = std::get_if<Schedule>(&*value)) {
            OracleSchedule plain{schedule->active, schedule->horizonStart, schedule->horizonEnd, {}};
            plain.hours = stored.local.hours.value_or(WeeklyHours());
            plain.zone = store.zone().id();
            plain.rhythm.grid = int(plain.hours.grid.count());
            for (const Reference &actor : schedule->actors) {
                plain.actors.push_back(narrow<ActorId>(keyOf(actor)));
            }
            apply(plain, *schedule, service);
            if (!plain.hours.isEmpty()) {
                plain.first = store.zone().dateOf(clinic.now).addDays(-1);
                plain.last = plain.first.addDays(3);
            }
            clinic.schedules[narrow<ScheduleId>(stored.key)] = plain;
        } else if (const auto *slot = std::get_if<Slot>(&*value)) {
            clinic.slotValues[narrow<SlotId>(stored.key)] = {narrow<ScheduleId>(keyOf(slot->schedule)), slot->interval, slot->status,
                                                           stored.local.holdExpires, !stored.local.holdOwnsSlot, stored.local.takenByBlock};
            for (const Concept &type : slot->serviceType) {
                clinic.slotValues[narrow<SlotId>(stored.key)].services << type.label();
            }
        } else if (const auto *appointment = std::get_if<Appointment>(&*value)) {
            OracleAppointment plain{appointment->interval, appointment->status, appointment->isOverbooked(), {}, {}};
            for (const Participant &participant : appointment->participants) {
                if (participant.actor.type != ResourceType::Patient) {
                    plain.participants.push_back({narrow<ActorId>(keyOf(participant.actor)), participant.status, participant.required});
                }
            }
            if (occupies(appointment->status)) {
                own.insert(stored.local.ownSlots.begin(), stored.local.ownSlots.end());
            }
            for (const Reference &slotReference : appointment->slotReferences) {
                plain.slotIds.push_back(narrow<SlotId>(keyOf(slotReference)));
            }
            clinic.appointments[narrow<AppointmentId>(stored.key)] = plain;
        }
        return true;
    });
    for (auto &[key, slot] : clinic.slotValues) {
        slot.isOwn = own.contains(key);
    }
    return clinic;
}

std::optional<SlotStatus> Clinic::statusNow(const OracleSlot &slot) const {
    if (slot.status == SlotStatus::EnteredInError) {
        return std::nullopt;
    }
    if (slot.status == SlotStatus::BusyTentative && slot.holdExpires && *slot.holdExpires <= now) {
        return slot.holdTookFreeSlot ? std::optional(SlotStatus::Free) : std::nullopt;
    }
    return slot.status;
}

std::set<Minute> Clinic::inHorizon(std::set<Minute> minutes, const OracleSchedule &schedule) const {
    std::erase_if(minutes, [&schedule](Minute minute) {
        return !schedule.active || (schedule.horizonStart && instantOf(minute) < *schedule.horizonStart)
            || (schedule.horizonEnd && instantOf(minute) >= *schedule.horizonEnd);
    });
    return minutes;
}

bool Clinic::isUsed(SlotId slot) const {
    for (const auto &[key, appointment] : appointments) {
        for (const SlotId used : appointment.slotIds) {
            for (const OracleParticipant &participant : appointment.participants) {
                if (used == slot && occupiesActor(appointment, participant.actor)) {
                    return true;
                }
            }
        }
    }
    return false;
}

/// "a busy Slot that an appointment uses counts through that appointment": where several share a time, it can be had as if
/// it were free; one that was made for its visit is no supply at all.
bool Clinic::countsAsFree(SlotId key, const OracleSlot &slot) const {
    const auto status = statusNow(slot);
    if (isForAnother(slot)) {
        return false;
    }
    const bool isShared = status == SlotStatus::Busy && schedules.at(slot.schedule).rhythm.capacity > 1 && isUsed(key);
    return status == SlotStatus::Free || (isShared && !slot.isOwn);
}

/// "Each date has the windows of the rules that apply to it, or those of its exception."
std::vector<OracleWindow> Clinic::windows(ScheduleId id) const {
    const OracleSchedule &schedule = schedules.at(id);
    std::vector<OracleWindow> all;
    if (!schedule.first.isValid()) {
        return all;
    }
    const OracleClock &clock = clockOf(schedule.zone, schedule.first, schedule.last);
    for (QDate date = schedule.first; date <= schedule.last; date = date.addDays(1)) {
        std::vector<DayWindow> ofDay;
        for (const WeeklyRule &rule : schedule.hours.rules) {
            bool applies = false;
            for (const int weekday : rule.weekdays) {
                applies = applies || weekday == date.dayOfWeek();
            }
            applies = applies && (!rule.validFrom || *rule.validFrom <= date) && (!rule.validTo || date <= *rule.validTo);
            const bool isOdd = date.weekNumber() % 2 == 1;
            bool isMeant = rule.serviceTypes.isEmpty() || service.isEmpty() || rule.serviceTypes.contains(service);
            applies = applies && isMeant && (rule.weeks == WeeklyRule::Weeks::Every || (rule.weeks == WeeklyRule::Weeks::Odd) == isOdd);
            if (applies) {
                ofDay.insert(ofDay.end(), rule.windows.begin(), rule.windows.end());
            }
        }
        if (schedule.hours.exceptions.contains(date)) {
            ofDay = schedule.hours.exceptions.at(date).windows;
        }
        for (const DayWindow &window : ofDay) {
            const Minute start = clock.minuteAt(date, window.start);
            const Minute end = clock.minuteAt(window.start < window.end ? date : date.addDays(1), window.end);
            if (clock.exists(date) && start < end) {
                all.push_back({start, end});
            }
        }
    }
    return all;
}

std::set<Minute> Clinic::supply(ScheduleId id) const {
    std::set<Minute> minutes;
    for (const auto &[key, slot] : slotValues) {
        if (slot.schedule == id && countsAsFree(key, slot)) {
            add(minutes, slot.interval);
        }
    }
    for (const OracleWindow &window : windows(id)) {
        add(minutes, {instantOf(window.start), instantOf(window.end)});
    }
    return inHorizon(std::move(minutes), schedules.at(id));
}

/// "every non-free Slot and the occupancy of each actor, each widened by the buffers of the wanted visit"; with a capacity
/// of n an actor is taken where n visits are already.
std::set<Minute> Clinic::taken(ScheduleId id) const {
    const OracleSchedule &schedule = schedules.at(id);
    const OracleRhythm &rhythm = schedule.rhythm;
    const auto widened = [&rhythm](const Interval &interval) {
        return Interval{interval.start - Minutes(rhythm.bufferAfter), interval.end + Minutes(rhythm.bufferBefore)};
    };
    std::set<Minute> minutes;
    for (const auto &[key, slot] : slotValues) {
        const auto status = statusNow(slot);
        const bool isShared = status == SlotStatus::Busy && rhythm.capacity > 1 && isUsed(key);
        if (slot.schedule == id && status && status != SlotStatus::Free && !isShared && !isForAnother(slot) && !slot.interval.isEmpty()) {
            add(minutes, widened(slot.interval));
        }
    }
    for (const ActorId actor : schedule.actors) {
        std::map<Minute, int> visits;
        for (const auto &[key, appointment] : appointments) {
            if (occupiesActor(appointment, actor) && !appointment.interval->isEmpty()) {
                std::set<Minute> ofVisit;
                add(ofVisit, widened(*appointment.interval));
                for (const Minute minute : ofVisit) {
                    ++visits[minute];
                }
            }
        }
        for (const auto &[minute, count] : visits) {
            if (count >= rhythm.capacity) {
                minutes.insert(minute);
            }
        }
    }
    return minutes;
}

Clinic::Known Clinic::known(ScheduleId id) const {
    const OracleSchedule &schedule = schedules.at(id);
    const OracleRhythm &rhythm = schedule.rhythm;
    Known result;
    result.free = free(id);
    std::set<Minute> hours;
    for (const OracleWindow &window : windows(id)) {
        add(hours, {instantOf(window.start), instantOf(window.end)});
        for (Minute start = window.start; start < window.end && !rhythm.isAligned; start += rhythm.grid) {
            result.starts.insert(start);
        }
    }
    if (rhythm.isAligned && schedule.first.isValid()) {
        const OracleClock &clock = clockOf(rhythm.alignmentZone, schedule.first, schedule.last);
        for (const Minute minute : hours) {
            const Minute sinceFirst = minute - clock.startOfDay(minute) - rhythm.alignmentOffset;
            if (sinceFirst % rhythm.alignmentInterval == 0) {
                result.starts.insert(minute);
            }
        }
    }
    result.freeInWindows = inHorizon(std::move(hours), schedule);
    for (const Minute minute : taken(id)) {
        result.freeInWindows.erase(minute);
    }
    return result;
}

std::set<Minute> Clinic::occupancy(ActorId actor) const {
    std::set<Minute> minutes;
    for (const auto &[key, appointment] : appointments) {
        if (occupiesActor(appointment, actor)) {
            add(minutes, *appointment.interval);
        }
    }
    return minutes;
}

std::set<Minute> Clinic::free(ScheduleId id) const {
    std::set<Minute> minutes = supply(id);
    for (const Minute minute : taken(id)) {
        minutes.erase(minute);
    }
    return minutes;
}

bool Clinic::isRun(const std::set<Minute> &freeMinutes, ScheduleId id, Minute start, Minute end) const {
    for (const auto &[key, slot] : slotValues) {
        if (slot.schedule != id || !countsAsFree(key, slot) || minuteOf(slot.interval.start) != start || slot.interval.isEmpty()) {
            continue;
        }
        bool isWhollyFree = true;
        for (Minute minute = start; minute < minuteOf(slot.interval.end); ++minute) {
            isWhollyFree = isWhollyFree && freeMinutes.contains(minute);
        }
        const Minute reached = minuteOf(slot.interval.end);
        if (isWhollyFree && (reached >= end || isRun(freeMinutes, id, reached, end))) {
            return true;
        }
    }
    return false;
}

bool Clinic::isOfferedIn(const Known &known, ScheduleId id, Minute start, Minute end) const {
    bool isComputed = known.starts.contains(start);
    for (Minute minute = start; minute < end && isComputed; ++minute) {
        isComputed = known.freeInWindows.contains(minute);
    }
    return isComputed || isRun(known.free, id, start, end);
}

bool Clinic::isOffered(ScheduleId id, Minute start, int length) const { return isOfferedIn(known(id), id, start, start + length); }

std::set<Minute> Clinic::offeredStarts(ScheduleId id, Interval within, int length) const {
    const Known all = known(id);
    std::set<Minute> starts;
    for (Minute start = minuteOf(within.start); start + length <= minuteOf(within.end); ++start) {
        if (isOfferedIn(all, id, start, start + length)) {
            starts.insert(start);
        }
    }
    return starts;
}

std::vector<OracleOffer> Clinic::offers(const std::vector<ScheduleId> &wanted, Interval within, int length, bool allOf) const {
    std::map<ScheduleId, std::set<Minute>> starts;
    for (const ScheduleId id : wanted) {
        starts[id] = offeredStarts(id, within, length);
    }
    std::vector<OracleOffer> found;
    for (Minute start = minuteOf(within.start); start + length <= minuteOf(within.end); ++start) {
        OracleOffer together{start, {}};
        for (const ScheduleId id : wanted) {
            if (starts[id].contains(start)) {
                together.schedules.push_back(id);
                if (!allOf) {
                    found.push_back({start, {id}});
                }
            }
        }
        if (allOf && !wanted.empty() && together.schedules.size() == wanted.size()) {
            found.push_back(together);
        }
    }
    return found;
}

std::vector<std::pair<AppointmentId, AppointmentId>> Clinic::unexcusedOverlaps() const {
    std::vector<std::pair<AppointmentId, AppointmentId>> found;
    for (auto one = appointments.begin(); one != appointments.end(); ++one) {
        for (auto other = std::next(one); other != appointments.end(); ++other) {
            if (one->second.overbooked || other->second.overbooked || !one->second.interval || !other->second.interval
                || !one->second.interval->overlaps(*other->second.interval)) {
                continue;
            }
            for (const OracleParticipant &participant : one->second.participants) {
                if (occupiesActor(one->second, participant.actor) && occupiesActor(other->second, participant.actor)) {
                    found.emplace_back(one->first, other->first);
                }
            }
        }
    }
    return found;
}

} // namespace praxidesk::oracle
