#include "core/store/range_queries.h"

#include "core/store/local_facts.h"
#include "core/store/projection.h"

#include <algorithm>
#include <limits>

namespace praxidesk::store {
namespace {

constexpr qint64 dayLength = 24LL * 60 * 60 * 1000;     // as in the indices slot_long and appointment_long

constexpr std::string_view appointmentColumns =
    "SELECT a.key, a.starts, a.ends, a.status, a.patient,"
    " CASE p.display WHEN '' THEN 'Patient/' || p.fhir_id ELSE p.display END, a.visit, a.comment, a.overbook_reason, r.promise,"
    " a.arrived_at, a.in_room_at, a.on_call_list, a.actors, a.slot_keys, a.series, a.occurrence, r.local FROM appointment a"
    " JOIN resource r ON r.key = a.key LEFT JOIN resource p ON p.key = a.patient ";

AppointmentRow appointmentRow(const Query &query) {
    AppointmentRow row;
    row.id = query.id<AppointmentId>(0);
    row.interval = {query.instant(1), query.instant(2)};
    row.status = AppointmentStatus(query.small(3));
    row.patient = query.id<PatientId>(4);
    row.patientName = query.text(5);
    row.visit = query.text(6);
    row.comment = query.text(7);
    row.overbookReason = query.text(8);
    row.overbooked = !row.overbookReason.isEmpty();
    row.promise = Promise(query.small(9));
    row.arrivedAt = query.instantIf(10);
    row.inRoomAt = query.instantIf(11);
    row.onCallList = query.flag(12);
    row.actors = decodeIds<ActorId>(query.bytes(13));
    row.slotIds = decodeIds<SlotId>(query.bytes(14));
    row.series = query.text(15);
    row.occurrence = query.small(16);
    if (!query.isNull(17)) {
        row.ownSlots = decodeLocalFacts(query.bytes(17)).ownSlots;
    }
    return row;
}

SlotRow slotRow(const Query &query, ScheduleId schedule) {
    SlotRow row;
    row.id = query.id<SlotId>(0);
    row.schedule = schedule;
    row.interval = {query.instant(1), query.instant(2)};
    row.status = SlotStatus(query.small(3));
    row.overbooked = query.flag(4);
    row.serviceSpecific = query.flag(5);
    if (!query.isNull(6)) {
        row.blockKind = BlockKind(query.small(6));
    }
    row.comment = query.text(7);
    row.takenByBlock = query.id<ResourceKey>(8);
    row.blockGroup = query.text(9);
    row.holdOwner = query.text(10);
    row.holdFor = query.text(11);
    row.holdExpires = query.instantIf(12);
    row.heldBy = query.id<ResourceKey>(13);
    row.blockRule = query.text(14);
    row.generated = query.flag(15);
    return row;
}

template <typename Row>
void sortByStart(std::vector<Row> &rows) {
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::tie(a.interval.start, a.id) < std::tie(b.interval.start, b.id);
    });
    rows.erase(std::unique(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.id == b.id; }), rows.end());
}

void collect(std::vector<AppointmentRow> &into, Query &found) {
    while (found.next()) {
        into.push_back(appointmentRow(found));
    }
}

} // namespace

/// What a range looks at: ordinary things start in [from, to), those longer than a day are found by their end.
struct RangeQueries::Window {
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 start = std::numeric_limits<qint64>::min();
    qint64 end = std::numeric_limits<qint64>::max();

    explicit Window(const std::optional<Interval> &range) {
        if (range) {
            start = range->start.time_since_epoch().count();
            end = range->end.time_since_epoch().count();
            from = start - dayLength;
        }
    }
};

bool RangeQueries::hasConcept(ResourceKey key, int kind, const QString &text) const {
    Query query("SELECT 1 FROM concept WHERE key = ? AND kind = ? AND word = ?", m_database);
    query << key << kind << foldedConcept(text);
    return query.next();
}

std::vector<ScheduleId> RangeQueries::schedules(const ScheduleQuery &query) const {
    std::vector<ScheduleId> found;
    Query rows("SELECT key FROM schedule s WHERE (? IS NULL OR active = ?)"
               " AND (? = 0 OR EXISTS (SELECT 1 FROM schedule_actor WHERE schedule = s.key AND actor = ?)) ORDER BY key",
               m_database);
    rows << query.active << query.active << query.actor << query.actor;
    while (rows.next()) {
        found.push_back(rows.id<ScheduleId>(0));
    }
    const auto lacks = [this](ScheduleId id, int kind, const QString &text) {
        return !text.isEmpty() && !hasConcept(resourceKey(id), kind, text);
    };
    std::erase_if(found, [&](ScheduleId id) {
        return lacks(id, int(ConceptKind::ServiceCategory), query.serviceCategory)
            || lacks(id, int(ConceptKind::ServiceType), query.serviceType)
            || lacks(id, int(ConceptKind::Specialty), query.specialty);
    });
    return found;
}

// ---- slots ----------------------------------------------------------------------------------------------------------

void RangeQueries::addSlots(std::vector<SlotRow> &rows, ScheduleId schedule, const SlotQuery &slotQuery) const {
    const Window window(slotQuery.overlapping);
    Query query("SELECT key, starts, ends, status, overbooked, service_specific, block_kind, comment, taken_by, block_group,"
                " hold_owner, hold_for, hold_expires, held_by, block_rule, generated FROM slot"
                " WHERE schedule = ? AND starts >= ? AND starts < ? AND (ends > ? OR starts = ?)"
                " UNION ALL"
                " SELECT key, starts, ends, status, overbooked, service_specific, block_kind, comment, taken_by, block_group,"
                " hold_owner, hold_for, hold_expires, held_by, block_rule, generated FROM slot INDEXED BY slot_long"
                " WHERE ends - starts > 86400000 AND ends > ? AND schedule = ? AND starts < ?",
                m_database);
    query << schedule << window.from << window.end << window.start << window.start;
    query << window.start << schedule << window.from;
    const size_t first = rows.size();
    while (query.next()) {
        if (slotQuery.status && SlotStatus(query.small(3)) != *slotQuery.status) {
            continue;
        }
        rows.push_back(slotRow(query, schedule));
    }
    const auto filter = [&](ConceptKind kind, const QString &text) {
        if (text.isEmpty() || hasConcept(resourceKey(schedule), int(kind), text)) {
            return;
        }
        rows.erase(std::remove_if(rows.begin() + qsizetype(first), rows.end(),
                                  [&](const SlotRow &row) { return !hasConcept(resourceKey(row.id), int(kind), text); }),
                   rows.end());
    };
    filter(ConceptKind::ServiceCategory, slotQuery.serviceCategory);
    filter(ConceptKind::ServiceType, slotQuery.serviceType);
    filter(ConceptKind::Specialty, slotQuery.specialty);
}

void RangeQueries::addSlotsOfGroup(std::vector<SlotRow> &rows, const SlotQuery &slotQuery) const {
    Query query("SELECT key, starts, ends, status, overbooked, service_specific, block_kind, comment, taken_by, block_group,"
                " hold_owner, hold_for, hold_expires, held_by, block_rule, generated, schedule"
                " FROM slot INDEXED BY slot_of_block WHERE block_group = ?",
                m_database);
    query << slotQuery.blockGroup;
    while (query.next()) {
        SlotRow row = slotRow(query, query.id<ScheduleId>(16));
        const auto &of = slotQuery.schedules;
        const bool isAsked = (of.empty() || std::find(of.begin(), of.end(), row.schedule) != of.end())
            && (!slotQuery.status || row.status == *slotQuery.status)
            && (!slotQuery.overlapping || row.interval.overlaps(*slotQuery.overlapping));
        if (isAsked) {
            rows.push_back(std::move(row));
        }
    }
}

std::vector<SlotRow> RangeQueries::slotRows(const SlotQuery &query) const {
    if (!query.blockGroup.isEmpty()) {
        std::vector<SlotRow> grouped;
        addSlotsOfGroup(grouped, query);
        sortByStart(grouped);
        return grouped;
    }
    std::vector<ScheduleId> schedules = query.schedules;
    if (schedules.empty()) {
        // a loose scan: one step in the index for each schedule, whether it is stored here or only referred to
        Query all("WITH RECURSIVE s(schedule) AS (SELECT min(schedule) FROM slot UNION ALL"
                  " SELECT (SELECT min(schedule) FROM slot WHERE slot.schedule > s.schedule) FROM s WHERE s.schedule IS NOT NULL)"
                  " SELECT schedule FROM s WHERE schedule IS NOT NULL",
                  m_database);
        while (all.next()) {
            schedules.push_back(all.id<ScheduleId>(0));
        }
    }
    std::vector<SlotRow> rows;
    for (const ScheduleId schedule : schedules) {
        addSlots(rows, schedule, query);
    }
    sortByStart(rows);
    return rows;
}

std::vector<SlotTime> RangeQueries::slotTimes(ScheduleId schedule, Interval overlapping) const {
    const Window window(overlapping);
    std::vector<SlotTime> times;
    const auto collectFrom = [&times, &overlapping](Query &query) {
        while (query.next()) {
            const Interval interval{query.instant(1), query.instant(2)};
            if (interval.end > overlapping.start && !interval.isEmpty()) {
                const auto status = SlotStatus(query.small(3));
                const auto expires = status == SlotStatus::BusyTentative ? query.instantIf(5) : std::nullopt;
                times.push_back({query.id<SlotId>(0), interval, expires.value_or(Instant::max()), status, query.flag(4)});
            }
        }
    };
    Query longOnes("SELECT key, starts, ends, status, service_specific, hold_expires FROM slot INDEXED BY slot_long"
                   " WHERE ends - starts > 86400000 AND ends > ? AND schedule = ? AND starts < ?",
                   m_database);
    longOnes << window.start << schedule << window.from;
    collectFrom(longOnes);
    // what overlaps is told apart here: a comparison costs a statement more than us
    Query query("SELECT key, starts, ends, status, service_specific, hold_expires FROM slot WHERE schedule = ? AND starts >= ? AND starts < ?", m_database);
    query << schedule << window.from << window.end;
    collectFrom(query);
    const auto earlier = [](const SlotTime &a, const SlotTime &b) { return std::tie(a.interval.start, a.id) < std::tie(b.interval.start, b.id); };
    if (!std::is_sorted(times.begin(), times.end(), earlier)) {
        std::sort(times.begin(), times.end(), earlier);
    }
    return times;
}

std::vector<SlotRow> RangeQueries::holds() const {
    Query query("SELECT key, starts, ends, status, overbooked, service_specific, block_kind, comment, taken_by, block_group,"
                " hold_owner, hold_for, hold_expires, held_by, block_rule, generated, schedule"
                " FROM slot INDEXED BY slot_hold WHERE hold_expires IS NOT NULL",
                m_database);
    std::vector<SlotRow> rows;
    while (query.next()) {
        rows.push_back(slotRow(query, query.id<ScheduleId>(16)));
    }
    sortByStart(rows);
    return rows;
}

// ---- appointments ---------------------------------------------------------------------------------------------------

void RangeQueries::addAppointmentsOfActor(std::vector<AppointmentRow> &rows, ActorId actor, const Window &window) const {
    // the keys first, so that the planner starts at the occupancy and not at every appointment of the range
    static const std::string sql = std::string(appointmentColumns)
        + "WHERE a.key IN (SELECT appointment FROM occupancy WHERE actor = ? AND state IN (0, 1, 2) AND starts >= ? AND starts < ?"
          " AND (ends > ? OR starts >= ?))";
    Query found(sql, m_database);
    found << actor << window.from << window.end << window.start << window.start;
    collect(rows, found);
}

void RangeQueries::addAppointmentsOfSchedule(std::vector<AppointmentRow> &rows, ScheduleId schedule, const Window &window) const {
    Query actors("SELECT actor FROM schedule_actor WHERE schedule = ?", m_database);
    actors << schedule;
    while (actors.next()) {
        addAppointmentsOfActor(rows, actors.id<ActorId>(0), window);
    }
    // a patient occupies nothing: one that is an actor of the schedule is found by its appointments
    static const std::string ofPatients = std::string(appointmentColumns)
        + "WHERE a.patient IN (SELECT actor FROM schedule_actor WHERE schedule = ?) AND a.starts >= ? AND a.starts < ?";
    Query patients(ofPatients, m_database);
    patients << schedule << window.from << window.end;
    collect(rows, patients);
    static const std::string slotted = std::string(appointmentColumns)
        + "WHERE a.key IN (SELECT used_by FROM slot WHERE schedule = ?1 AND starts >= ?2 AND starts < ?3 AND used_by IS NOT NULL"
          " UNION ALL SELECT u.appointment FROM slot s JOIN appointment_slot u ON u.slot = s.key"
          " WHERE s.schedule = ?1 AND s.starts >= ?2 AND s.starts < ?3)";
    Query found(slotted, m_database);
    found << schedule << window.from << window.end;
    collect(rows, found);
}

std::vector<AppointmentRow> RangeQueries::appointmentRows(const AppointmentQuery &query) const {
    static const std::string inRange = std::string(appointmentColumns) + "WHERE a.starts >= ? AND a.starts < ?";
    static const std::string longOnes = std::string(appointmentColumns)
        + "WHERE a.key IN (SELECT key FROM appointment INDEXED BY appointment_long WHERE ends - starts > 86400000"
          " AND ends > ? AND starts < ?)";
    static const std::string ofPatient =
        std::string(appointmentColumns) + "WHERE a.patient = ? AND a.starts >= ? AND a.starts < ?";
    static const std::string ofSeries = std::string(appointmentColumns) + "WHERE a.series = ?";
    // 9: AppointmentStatus::Waitlist, as in the index appointment_waiting
    static const std::string waiting = std::string(appointmentColumns) + "WHERE a.status = 9";
    static const std::string toCall = std::string(appointmentColumns) + "WHERE a.on_call_list = 1";
    static const std::string timeless = std::string(appointmentColumns) + "WHERE a.starts IS NULL";

    const Window window(query.overlapping);
    std::vector<AppointmentRow> rows;
    std::vector<AppointmentRow> withoutTime;
    // the narrowest index first, then what else is asked for
    if (!query.series.isEmpty()) {
        Query found(ofSeries, m_database);
        found << query.series;
        collect(rows, found);
        std::erase_if(rows, [&query](const AppointmentRow &row) {
            return row.interval.isEmpty() ? !query.alsoWithoutTime : query.overlapping && !row.interval.overlaps(*query.overlapping);
        });
    } else if (query.status == AppointmentStatus::Waitlist && !query.overlapping) {
        Query found(waiting, m_database);
        collect(rows, found);
        std::erase_if(rows, [&query](const AppointmentRow &row) { return row.interval.isEmpty() && !query.alsoWithoutTime; });
    } else if (query.onCallList && query.actors.empty() && query.schedules.empty() && !query.patient) {
        Query found(toCall, m_database);
        collect(rows, found);
        std::erase_if(rows, [&query](const AppointmentRow &row) {
            return row.interval.isEmpty() ? !query.alsoWithoutTime : query.overlapping && !row.interval.overlaps(*query.overlapping);
        });
    } else if (query.patient) {
        Query found(ofPatient, m_database);
        found << query.patient << window.from << window.end;
        collect(rows, found);
    } else if (!query.actors.empty() || !query.schedules.empty()) {
        for (const ActorId actor : query.actors) {
            addAppointmentsOfActor(rows, actor, window);
        }
        if (query.actors.empty()) {
            for (const ScheduleId schedule : query.schedules) {
                addAppointmentsOfSchedule(rows, schedule, window);
            }
        }
    } else {
        Query found(inRange, m_database);
        found << window.from << window.end;
        collect(rows, found);
    }
    if (query.overlapping && query.series.isEmpty() && !query.onCallList) {
        Query found(longOnes, m_database);
        found << window.start << window.end;
        collect(rows, found);
        const Interval range = *query.overlapping;
        std::erase_if(rows, [range](const AppointmentRow &row) {
            return row.interval.start >= range.end
                || (row.interval.end <= range.start && row.interval.start != range.start);
        });
    }
    if (query.alsoWithoutTime) {
        Query found(timeless, m_database);
        collect(rows, found);
    }
    const auto concerns = [this](const AppointmentRow &row, const std::vector<ScheduleId> &schedules) {
        return std::any_of(schedules.begin(), schedules.end(), [&](ScheduleId schedule) {
            const auto isActor = [&](ResourceKey key) {
                Query of("SELECT 1 FROM schedule_actor WHERE schedule = ? AND actor = ?", m_database);
                of << schedule << key;
                return of.next();
            };
            if (row.patient && isActor(resourceKey(row.patient))) {
                return true;
            }
            for (const ActorId actor : row.actors) {
                if (isActor(resourceKey(actor))) {
                    return true;
                }
            }
            for (const SlotId slot : row.slotIds) {
                Query of("SELECT 1 FROM slot WHERE key = ? AND schedule = ?", m_database);
                of << slot << schedule;
                if (of.next()) {
                    return true;
                }
            }
            return false;
        });
    };
    std::erase_if(rows, [&](const AppointmentRow &row) {
        if ((query.status && row.status != *query.status) || (query.onCallList && !row.onCallList)) {
            return true;
        }
        if ((query.patient && row.patient != query.patient) || (!query.series.isEmpty() && row.series != query.series)) {
            return true;
        }
        if (!query.actors.empty() && std::none_of(query.actors.begin(), query.actors.end(), [&](ActorId actor) {
                return std::find(row.actors.begin(), row.actors.end(), actor) != row.actors.end();
            })) {
            return true;
        }
        return !query.schedules.empty() && !concerns(row, query.schedules);
    });
    sortByStart(rows);
    return rows;
}

std::vector<Interval> RangeQueries::takenTimes(ActorId actor, Interval within) const {
    std::vector<Interval> times;
    const Window window(within);
    const auto collectFrom = [&](Query &query) {
        while (query.next()) {
            const Interval interval{query.instant(0), query.instant(1)};
            if (interval.end > within.start) {
                times.push_back(interval);
            }
        }
    };
    Query query("SELECT starts, ends FROM occupancy WHERE actor = ? AND state IN (1, 2) AND starts >= ? AND starts < ?", m_database);
    query << actor << window.from << window.end;
    collectFrom(query);
    Query longOnes("SELECT o.starts, o.ends FROM appointment a INDEXED BY appointment_long"
                   " CROSS JOIN occupancy o ON o.actor = ? AND o.state IN (1, 2) AND o.starts = a.starts AND o.appointment = a.key"
                   " WHERE a.ends - a.starts > 86400000 AND a.ends > ? AND a.starts < ?",
                   m_database);
    longOnes << actor << window.start << window.from;
    collectFrom(longOnes);
    if (!std::is_sorted(times.begin(), times.end())) {
        std::sort(times.begin(), times.end());
    }
    return times;
}

std::vector<OccupancyRow> RangeQueries::occupancy(std::span<const ActorId> actors, Interval within) const {
    std::vector<OccupancyRow> rows;
    const Window window(within);
    for (const ActorId actor : actors) {
        // guarded ones do not overlap: of those that began before, only the last can reach into the range, however long it is
        Query query("SELECT starts, ends, appointment, state FROM (SELECT * FROM occupancy WHERE actor = ?1 AND state = 1 AND starts < ?2 ORDER BY starts DESC LIMIT 1)"
                    " UNION ALL SELECT starts, ends, appointment, state FROM occupancy WHERE actor = ?1 AND state = 1 AND starts >= ?2 AND starts < ?3"
                    " UNION ALL SELECT starts, ends, appointment, state FROM occupancy WHERE actor = ?1 AND state = 2 AND starts >= ?4 AND starts < ?3"
                    " UNION ALL SELECT o.starts, o.ends, o.appointment, o.state FROM appointment a INDEXED BY appointment_long"
                    " CROSS JOIN occupancy o ON o.actor = ?1 AND o.state = 2 AND o.starts = a.starts AND o.appointment = a.key"
                    " WHERE a.ends - a.starts > 86400000 AND a.ends > ?2 AND a.starts < ?4",
                    m_database);
        query << actor << window.start << window.end << window.from;
        while (query.next()) {
            const Interval interval{query.instant(0), query.instant(1)};
            if (interval.end > within.start) {
                rows.push_back({actor, interval, query.id<AppointmentId>(2), query.small(3) == int(OccupancyState::Excused)});
            }
        }
    }
    const auto earlier = [](const OccupancyRow &a, const OccupancyRow &b) {
        return std::tie(a.actor, a.interval, a.appointment) < std::tie(b.actor, b.interval, b.appointment);
    };
    if (!std::is_sorted(rows.begin(), rows.end(), earlier)) {
        std::sort(rows.begin(), rows.end(), earlier);
    }
    return rows;
}

std::vector<AppointmentId> RangeQueries::appointmentsOfSlot(SlotId slot) const {
    std::vector<AppointmentId> found;
    Query query("SELECT used_by FROM slot WHERE key = ?1 AND used_by IS NOT NULL"
                " UNION ALL SELECT appointment FROM appointment_slot WHERE slot = ?1 ORDER BY 1", m_database);
    query << slot;
    while (query.next()) {
        found.push_back(query.id<AppointmentId>(0));
    }
    return found;
}

std::vector<ResponseId> RangeQueries::responsesTo(AppointmentId appointment) const {
    std::vector<ResponseId> found;
    Query query("SELECT key FROM response WHERE appointment = ? ORDER BY key", m_database);
    query << appointment;
    while (query.next()) {
        found.push_back(query.id<ResponseId>(0));
    }
    return found;
}

} // namespace praxidesk::store
