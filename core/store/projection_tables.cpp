#include "core/store/projection_tables.h"

#include "core/store/local_facts.h"

namespace praxidesk::store {
namespace {

template <typename TypedId>
std::optional<TypedId> unlessNull(TypedId id) {
    return id ? std::optional(id) : std::nullopt;
}
std::optional<QString> unlessNull(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }
std::optional<qint64> unlessNull(qint64 key) { return key != 0 ? std::optional(key) : std::nullopt; }

} // namespace

// ---- inserting ------------------------------------------------------------------------------------------------------

bool ProjectionTables::insert(ResourceKey key, const Projection &projection) {
    std::visit([&](const auto &row) { insertRows(key, row); }, projection);
    const auto *appointment = std::get_if<AppointmentProjection>(&projection);
    return !appointment || insertOccupancy(key, *appointment);
}

void ProjectionTables::insertConcepts(ResourceKey key, const std::vector<ConceptWord> &concepts) {
    for (const ConceptWord &entry : concepts) {
        Query query("INSERT INTO concept(key, kind, word) VALUES (?, ?, ?)", m_database);
        query << key << int(entry.kind) << entry.word;
        query.run();
    }
}

void ProjectionTables::insertRows(ResourceKey key, const ScheduleProjection &row) {
    Query query("INSERT INTO schedule(key, active) VALUES (?, ?)", m_database);
    query << key << row.active;
    query.run();
    int position = 0;
    for (const qint64 actor : row.actors) {
        Query actors("INSERT INTO schedule_actor(schedule, position, actor) VALUES (?, ?, ?)", m_database);
        actors << key << position++ << actor;
        actors.run();
    }
    insertConcepts(key, row.concepts);
}

void ProjectionTables::insertRows(ResourceKey key, const SlotProjection &row) {
    Query query("INSERT INTO slot(key, schedule, starts, ends, status, overbooked, service_specific, block_kind, comment,"
                " taken_by, block_group, hold_owner, hold_for, hold_expires, held_by, block_rule, generated)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", m_database);
    query << key << row.schedule << row.interval.start << row.interval.end << int(row.status) << row.overbooked
          << row.serviceSpecific << row.blockKind << row.comment << unlessNull(row.takenBy) << unlessNull(row.blockGroup)
          << unlessNull(row.holdOwner) << unlessNull(row.holdFor) << row.holdExpires << unlessNull(row.heldBy)
          << unlessNull(row.blockRule) << row.generated;
    query.run();
    insertConcepts(key, row.concepts);
}

void ProjectionTables::insertRows(ResourceKey key, const AppointmentProjection &row) {
    const auto start = row.interval ? std::optional(row.interval->start) : std::nullopt;
    const auto end = row.interval ? std::optional(row.interval->end) : std::nullopt;
    Query query("INSERT INTO appointment(key, starts, ends, status, patient, visit, comment, overbook_reason, arrived_at,"
                " in_room_at, on_call_list, actors, slot_keys, series, occurrence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", m_database);
    query << key << start << end << int(row.status) << unlessNull(row.patient) << row.visit << row.comment
          << unlessNull(row.overbookReason) << row.arrivedAt << row.inRoomAt << row.onCallList << encodeKeys(row.actors)
          << encodeKeys(row.slotKeys) << unlessNull(row.series) << row.occurrence;
    query.run();
    for (const qint64 slot : row.slotKeys) {
        insertUse(slot, key);
    }
}

bool ProjectionTables::insertOccupancy(ResourceKey key, const AppointmentProjection &row) {
    for (const ActorOccupancy &entry : row.occupancy) {
        Query query("INSERT INTO occupancy(actor, state, starts, appointment, ends) VALUES (?, ?, ?, ?, ?)", m_database);
        query << entry.actor << int(entry.state) << row.interval->start << key << row.interval->end;
        if (query.refusal()) {
            return false;
        }
    }
    return true;
}

void ProjectionTables::insertUse(qint64 slot, ResourceKey appointment) {
    if (!m_isBulk) {
        const qint64 before = m_database.moment();
        Query first("UPDATE slot SET used_by = ? WHERE key = ? AND used_by IS NULL", m_database);
        first << appointment << slot;
        first.run();
        if (m_database.moment() != before) {
            return;
        }
    }
    Query further("INSERT INTO appointment_slot(slot, appointment) VALUES (?, ?)", m_database);
    further << slot << appointment;
    further.run();
}

void ProjectionTables::insertRows(ResourceKey key, const ResponseProjection &row) {
    Query query("INSERT INTO response(key, appointment) VALUES (?, ?)", m_database);
    query << key << row.appointment;
    query.run();
}

/// Each transaction leaves parts of the two indices of its own, and a large one one for each so many patients. A step writes
/// `pages` at the most, and nothing where fewer than four parts are of a size.
void ProjectionTables::mergeNames() {
    constexpr int pages = 8;
    constexpr int patients = 64;
    if (m_namesMerged == m_database.transactions() && ++m_namesSince < patients) {
        return;
    }
    m_namesMerged = m_database.transactions();
    m_namesSince = 0;
    for (const char *step : {"INSERT INTO patient_word(patient_word, rank) VALUES ('merge', ?)", "INSERT INTO patient_part(patient_part, rank) VALUES ('merge', ?)"}) {
        Query query(step, m_database);
        query << pages;
        query.run();
    }
}

void ProjectionTables::insertRows(ResourceKey key, const PatientProjection &row) {
    mergeNames();
    {
        Query query("INSERT INTO patient(key, name, birth_date, phone, number, words) VALUES (?, ?, ?, ?, ?, ?)", m_database);
        query << key << row.name << unlessNull(row.birthDate) << row.phone << row.number << row.words;
        query.run();
    }
    Query word("INSERT INTO patient_word(rowid, words) VALUES (?, ?)", m_database);
    word << key << row.words;
    word.run();
    Query part("INSERT INTO patient_part(rowid, words) VALUES (?, ?)", m_database);
    part << key << row.words;
    part.run();
}

// ---- replacing ------------------------------------------------------------------------------------------------------

bool ProjectionTables::replace(ResourceKey key, const Projection &old, const Projection &projection) {
    const auto *before = std::get_if<SlotProjection>(&old);
    const auto *after = std::get_if<SlotProjection>(&projection);
    if (before && after && before->schedule == after->schedule && before->interval == after->interval) {
        updateRows(key, *before, *after);
        return true;
    }
    remove(key, old);
    return insert(key, projection);
}

void ProjectionTables::updateRows(ResourceKey key, const SlotProjection &old, const SlotProjection &row) {
    SlotProjection booked = old;
    booked.status = row.status;
    if (booked == row) { // the commonest of all changes: no index but that of the times has to be looked at
        Query query("UPDATE slot SET status = ? WHERE key = ?", m_database);
        query << int(row.status) << key;
        query.run();
        return;
    }
    Query query("UPDATE slot SET status = ?, overbooked = ?, service_specific = ?, block_kind = ?, comment = ?, taken_by = ?,"
                " block_group = ?, hold_owner = ?, hold_for = ?, hold_expires = ?, held_by = ?, block_rule = ?, generated = ? WHERE key = ?",
                m_database);
    query << int(row.status) << row.overbooked << row.serviceSpecific << row.blockKind << row.comment
          << unlessNull(row.takenBy) << unlessNull(row.blockGroup) << unlessNull(row.holdOwner) << unlessNull(row.holdFor)
          << row.holdExpires << unlessNull(row.heldBy) << unlessNull(row.blockRule) << row.generated << key;
    query.run();
    if (old.concepts != row.concepts) {
        Query concepts("DELETE FROM concept WHERE key = ?", m_database);
        concepts << key;
        concepts.run();
        insertConcepts(key, row.concepts);
    }
}

// ---- removing -------------------------------------------------------------------------------------------------------

void ProjectionTables::remove(ResourceKey key, const Projection &old) {
    const auto run = [&](std::string_view sql) {
        Query query(sql, m_database);
        query << key;
        query.run();
    };
    if (std::holds_alternative<ScheduleProjection>(old)) {
        run("DELETE FROM schedule_actor WHERE schedule = ?");
        run("DELETE FROM concept WHERE key = ?");
        run("DELETE FROM schedule WHERE key = ?");
    } else if (std::holds_alternative<SlotProjection>(old)) {
        run("DELETE FROM concept WHERE key = ?");
        run("INSERT INTO appointment_slot(slot, appointment) SELECT key, used_by FROM slot WHERE key = ? AND used_by IS NOT NULL");
        run("DELETE FROM slot WHERE key = ?");
    } else if (const auto *appointment = std::get_if<AppointmentProjection>(&old)) {
        for (const qint64 slot : appointment->slotKeys) {
            Query first("UPDATE slot SET used_by = NULL WHERE key = ? AND used_by = ?", m_database);
            first << slot << key;
            first.run();
            Query further("DELETE FROM appointment_slot WHERE slot = ? AND appointment = ?", m_database);
            further << slot << key;
            further.run();
        }
        if (appointment->interval) {
            for (const qint64 actor : appointment->actors) {
                Query query("DELETE FROM occupancy WHERE actor = ? AND state IN (0, 1, 2) AND starts = ? AND appointment = ?", m_database);
                query << actor << appointment->interval->start << key;
                query.run();
            }
        }
        run("DELETE FROM appointment WHERE key = ?");
    } else if (std::holds_alternative<ResponseProjection>(old)) {
        run("DELETE FROM response WHERE key = ?");
    } else if (const auto *patient = std::get_if<PatientProjection>(&old)) {
        mergeNames();
        Query word("INSERT INTO patient_word(patient_word, rowid, words) VALUES ('delete', ?, ?)", m_database);
        word << key << patient->words;
        word.run();
        Query part("INSERT INTO patient_part(patient_part, rowid, words) VALUES ('delete', ?, ?)", m_database);
        part << key << patient->words;
        part.run();
        run("DELETE FROM patient WHERE key = ?");
    }
}

// ---- reading --------------------------------------------------------------------------------------------------------

std::vector<ConceptWord> ProjectionTables::readConcepts(ResourceKey key) const {
    std::vector<ConceptWord> words;
    Query query("SELECT kind, word FROM concept WHERE key = ?", m_database);
    query << key;
    while (query.next()) {
        words.push_back({ConceptKind(query.small(0)), query.text(1)});
    }
    std::sort(words.begin(), words.end());
    return words;
}

Projection ProjectionTables::read(ResourceType type, ResourceKey key) const {
    switch (type) {
    case ResourceType::Schedule: {
        Query query("SELECT active FROM schedule WHERE key = ?", m_database);
        query << key;
        if (!query.next()) {
            return {};
        }
        ScheduleProjection row{query.flag(0), {}, readConcepts(key)};
        Query actors("SELECT actor FROM schedule_actor WHERE schedule = ? ORDER BY position", m_database);
        actors << key;
        while (actors.next()) {
            row.actors.push_back(actors.integer(0));
        }
        return row;
    }
    case ResourceType::Slot: {
        Query query("SELECT schedule, starts, ends, status, overbooked, service_specific, block_kind, comment, taken_by,"
                    " block_group, hold_owner, hold_for, hold_expires, held_by, block_rule, generated FROM slot WHERE key = ?", m_database);
        query << key;
        if (!query.next()) {
            return {};
        }
        SlotProjection row;
        row.schedule = query.integer(0);
        row.interval = {query.instant(1), query.instant(2)};
        row.status = SlotStatus(query.small(3));
        row.overbooked = query.flag(4);
        row.serviceSpecific = query.flag(5);
        row.blockKind = query.isNull(6) ? std::nullopt : std::optional(query.small(6));
        row.comment = query.text(7);
        row.takenBy = query.id<ResourceKey>(8);
        row.blockGroup = query.text(9);
        row.holdOwner = query.text(10);
        row.holdFor = query.text(11);
        row.holdExpires = query.instantIf(12);
        row.heldBy = query.id<ResourceKey>(13);
        row.blockRule = query.text(14);
        row.generated = query.flag(15);
        row.concepts = readConcepts(key);
        return row;
    }
    case ResourceType::Appointment: {
        Query query("SELECT starts, ends, status, patient, visit, comment, overbook_reason, arrived_at, in_room_at,"
                    " on_call_list, actors, slot_keys, series, occurrence FROM appointment WHERE key = ?", m_database);
        query << key;
        if (!query.next()) {
            return {};
        }
        AppointmentProjection row;
        if (!query.isNull(0)) {
            row.interval = Interval{query.instant(0), query.instant(1)};
        }
        row.status = AppointmentStatus(query.small(2));
        row.patient = query.integer(3);
        row.visit = query.text(4);
        row.comment = query.text(5);
        row.overbookReason = query.text(6);
        row.arrivedAt = query.instantIf(7);
        row.inRoomAt = query.instantIf(8);
        row.onCallList = query.flag(9);
        row.series = query.text(12);
        row.occurrence = query.small(13);
        row.actors = decodeKeys(query.bytes(10));
        for (const qint64 slot : decodeKeys(query.bytes(11))) {
            Query use("SELECT 1 FROM slot WHERE key = ?1 AND used_by = ?2 UNION ALL SELECT 1 FROM appointment_slot WHERE slot = ?1 AND appointment = ?2", m_database);
            use << slot << key;
            if (use.next()) {
                row.slotKeys.push_back(slot);
            }
        }
        if (row.interval) {
            for (const qint64 actor : row.actors) {
                Query occupancy("SELECT state, ends FROM occupancy WHERE actor = ? AND state IN (0, 1, 2) AND starts = ?"
                                " AND appointment = ?", m_database);
                occupancy << actor << row.interval->start << key;
                while (occupancy.next()) {
                    if (occupancy.instant(1) == row.interval->end) {
                        row.occupancy.push_back({actor, OccupancyState(occupancy.small(0))});
                    }
                }
            }
            std::sort(row.occupancy.begin(), row.occupancy.end());
        }
        return row;
    }
    case ResourceType::AppointmentResponse: {
        Query query("SELECT appointment FROM response WHERE key = ?", m_database);
        query << key;
        if (!query.next()) {
            return {};
        }
        return ResponseProjection{query.integer(0)};
    }
    case ResourceType::Patient: {
        Query query("SELECT name, birth_date, phone, number, words FROM patient WHERE key = ?", m_database);
        query << key;
        if (!query.next()) {
            return {};
        }
        return PatientProjection{query.text(0), query.text(1), query.text(2), query.text(3), query.text(4)};
    }
    default: return {};
    }
}

std::vector<ProjectionTables::Clashing> ProjectionTables::clashes(ResourceKey key, const AppointmentProjection &projection) const {
    std::vector<Clashing> found;
    for (const ActorOccupancy &entry : projection.occupancy) {
        if (entry.state != OccupancyState::Guarded) {
            continue;
        }
        Query before("SELECT appointment, starts, ends FROM occupancy WHERE actor = ? AND state = 1 AND starts < ?"
                     " AND appointment <> ? ORDER BY starts DESC LIMIT 1", m_database);
        before << entry.actor << projection.interval->end << key;
        if (before.next() && before.instant(2) > projection.interval->start) {
            found.push_back({entry.actor, before.id<AppointmentId>(0), {before.instant(1), before.instant(2)}});
        }
    }
    return found;
}

} // namespace praxidesk::store
