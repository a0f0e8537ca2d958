-- Resources as the bytes they came as. Range queries never read `body`.
CREATE TABLE resource_type (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE resource (
    key INTEGER PRIMARY KEY,
    type INTEGER NOT NULL REFERENCES resource_type(id),
    fhir_id TEXT NOT NULL,
    display TEXT NOT NULL,
    version INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2), -- 0 only referred to, 1 stored, 2 removed
    promise INTEGER NOT NULL DEFAULT 0,
    local BLOB,
    UNIQUE (type, fhir_id)
) STRICT;

CREATE TABLE body (
    key INTEGER PRIMARY KEY REFERENCES resource(key),
    json BLOB NOT NULL
) STRICT;

-- Further names of a resource: imported ids that FHIR forbids, urn:uuid and absolute references.
CREATE TABLE alias (
    name TEXT PRIMARY KEY,
    key INTEGER NOT NULL REFERENCES resource(key)
) STRICT, WITHOUT ROWID;

-- Projections: a pure function of a resource's bytes, its local facts and its open conflicts. -----------------------

CREATE TABLE schedule (
    key INTEGER PRIMARY KEY REFERENCES resource(key),
    active INTEGER NOT NULL
) STRICT;

CREATE TABLE schedule_actor (
    schedule INTEGER NOT NULL,
    position INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    PRIMARY KEY (schedule, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX schedule_of_actor ON schedule_actor(actor);

-- Code, display and text of service category (0), service type (1), specialty (2), folded.
CREATE TABLE concept (
    key INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (key, kind, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE slot (
    key INTEGER PRIMARY KEY REFERENCES resource(key),
    schedule INTEGER NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    status INTEGER NOT NULL,
    overbooked INTEGER NOT NULL,
    service_specific INTEGER NOT NULL,
    block_kind INTEGER,
    comment TEXT NOT NULL,
    taken_by INTEGER,
    block_group TEXT,
    hold_owner TEXT,
    hold_for TEXT,
    hold_expires INTEGER,
    held_by INTEGER
) STRICT;
CREATE INDEX slot_of_schedule ON slot(schedule, starts);
CREATE INDEX slot_long ON slot(ends) WHERE ends - starts > 86400000;
CREATE INDEX slot_hold ON slot(hold_expires) WHERE hold_expires IS NOT NULL;

CREATE TABLE appointment (
    key INTEGER PRIMARY KEY REFERENCES resource(key),
    starts INTEGER,
    ends INTEGER,
    status INTEGER NOT NULL,
    patient INTEGER,
    visit TEXT NOT NULL,
    comment TEXT NOT NULL,
    overbook_reason TEXT,
    arrived_at INTEGER,
    in_room_at INTEGER,
    on_call_list INTEGER NOT NULL,
    actors BLOB,
    slot_keys BLOB
) STRICT;
CREATE INDEX appointment_by_start ON appointment(starts);
CREATE INDEX appointment_of_patient ON appointment(patient, starts) WHERE patient IS NOT NULL;
CREATE INDEX appointment_long ON appointment(ends) WHERE ends - starts > 86400000;

CREATE TABLE appointment_slot (
    slot INTEGER NOT NULL,
    appointment INTEGER NOT NULL,
    PRIMARY KEY (slot, appointment)
) STRICT, WITHOUT ROWID;

-- Every actor of every appointment that has a time. state: 0 takes no time (cancelled, declined …), 1 guarded,
-- 2 takes time, but its overlap is excused. Guarded rows of one actor are disjoint, so a new one can only clash with its
-- predecessor or its successor.
CREATE TABLE occupancy (
    actor INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    starts INTEGER NOT NULL,
    appointment INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    PRIMARY KEY (actor, state, starts, appointment)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER occupancy_guard BEFORE INSERT ON occupancy WHEN NEW.state = 1
BEGIN
    SELECT RAISE(ABORT, 'actor is occupied')
    WHERE (SELECT ends FROM occupancy WHERE actor = NEW.actor AND state = 1 AND starts <= NEW.starts
           ORDER BY starts DESC LIMIT 1) > NEW.starts
       OR (SELECT starts FROM occupancy WHERE actor = NEW.actor AND state = 1 AND starts >= NEW.starts
           ORDER BY starts LIMIT 1) < NEW.ends;
END;
-- Rows are replaced, never changed, so that the guard sees every one.
CREATE TRIGGER occupancy_fixed BEFORE UPDATE ON occupancy
BEGIN
    SELECT RAISE(ABORT, 'occupancy rows are replaced, not updated');
END;

CREATE TABLE response (
    key INTEGER PRIMARY KEY REFERENCES resource(key),
    appointment INTEGER NOT NULL
) STRICT;
CREATE INDEX response_to ON response(appointment);

CREATE TABLE patient (
    key INTEGER PRIMARY KEY REFERENCES resource(key),
    name TEXT NOT NULL,
    birth_date TEXT,
    phone TEXT NOT NULL,
    number TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;
-- Text is folded before it comes here; `patient_word` finds beginnings of words, `patient_part` any three letters.
CREATE VIRTUAL TABLE patient_word USING fts5(
    words, content='patient', content_rowid='key', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5 6',
    detail=none, columnsize=0);
CREATE VIRTUAL TABLE patient_part USING fts5(
    words, content='patient', content_rowid='key', tokenize='trigram case_sensitive 1', columnsize=0);

-- What only a person can decide. An open one excuses the overlap of its resource.
CREATE TABLE conflict (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key INTEGER NOT NULL REFERENCES resource(key),
    kind TEXT NOT NULL,
    message TEXT NOT NULL,
    time INTEGER NOT NULL,
    open INTEGER NOT NULL
) STRICT;
CREATE INDEX conflict_of ON conflict(key) WHERE open = 1;

-- Journals. ----------------------------------------------------------------------------------------------------------

CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    user TEXT NOT NULL,
    action TEXT NOT NULL,
    summary TEXT NOT NULL,
    undone INTEGER NOT NULL
) STRICT;

CREATE TABLE change_item (
    change INTEGER NOT NULL REFERENCES change(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key INTEGER NOT NULL REFERENCES resource(key),
    before_version INTEGER NOT NULL,
    before_json BLOB,
    before_local BLOB,
    after_version INTEGER NOT NULL,
    after_json BLOB,
    after_local BLOB,
    PRIMARY KEY (change, position)
) STRICT;

-- hash: SHA-256 over the previous row's hash and this row.
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    user TEXT NOT NULL,
    action TEXT NOT NULL,
    key INTEGER,
    before_json BLOB,
    before_local BLOB,
    after_json BLOB,
    after_local BLOB,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_of ON audit(key) WHERE key IS NOT NULL;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    operation TEXT NOT NULL UNIQUE,
    change_group TEXT NOT NULL,
    position INTEGER NOT NULL,
    key INTEGER NOT NULL REFERENCES resource(key),
    verb INTEGER NOT NULL,
    base_etag TEXT NOT NULL,
    json BLOB,
    depends_on TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_try INTEGER,
    last_status INTEGER NOT NULL,
    last_outcome TEXT NOT NULL,
    user TEXT NOT NULL,
    time INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_of ON outbox(key);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
