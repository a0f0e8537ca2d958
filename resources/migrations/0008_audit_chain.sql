-- A resource knows the newest row of the audit about it, and each row the one before: a history without an index. Numbers
-- that the audit gives are never given twice, so a step of undo is named by its first row, and nothing is counted beside.
CREATE TABLE audit_chain (
    sequence INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    user TEXT NOT NULL,
    action TEXT NOT NULL,
    key INTEGER,
    previous INTEGER,                     -- the row before it about the same resource; not in the hash, which it follows from
    before_json BLOB,
    before_local BLOB,
    after_json BLOB,
    after_local BLOB,
    hash BLOB NOT NULL                    -- SHA-256 over the previous row's hash and this row
) STRICT;
INSERT INTO audit_chain(sequence, time, user, action, key, previous, before_json, before_local, after_json, after_local, hash)
SELECT sequence, time, user, action, key, (SELECT max(b.sequence) FROM audit b WHERE b.key = a.key AND b.sequence < a.sequence),
    before_json, before_local, after_json, after_local, hash
FROM audit a ORDER BY sequence;
ALTER TABLE resource ADD COLUMN audited INTEGER;
UPDATE resource SET audited = (SELECT max(sequence) FROM audit WHERE key = resource.key)
WHERE key IN (SELECT key FROM audit WHERE key IS NOT NULL);
-- of rows about no resource, the newest
INSERT OR REPLACE INTO setting(name, value) SELECT 'audit.keyless', max(sequence) FROM audit WHERE key IS NULL HAVING max(sequence) > 0;
DROP TABLE audit;
ALTER TABLE audit_chain RENAME TO audit;

CREATE TABLE change_chain (
    id INTEGER PRIMARY KEY,               -- the first of its rows in the audit
    time INTEGER NOT NULL,
    user TEXT NOT NULL,
    action TEXT NOT NULL,
    summary TEXT NOT NULL,
    undone INTEGER NOT NULL,
    items INTEGER NOT NULL                -- how many they are
) STRICT;
INSERT OR IGNORE INTO change_chain(id, time, user, action, summary, undone, items)
SELECT audited, time, user, action, summary, undone, items FROM change WHERE audited > 0 ORDER BY id;
DROP TABLE change;
ALTER TABLE change_chain RENAME TO change;

-- What no server is to get yet says what the audit says, and is not written twice.
CREATE TABLE outbox_chain (
    id INTEGER PRIMARY KEY,               -- never given twice, since no row is ever removed
    operation TEXT NOT NULL,
    change_group TEXT NOT NULL,
    position INTEGER NOT NULL,
    key INTEGER NOT NULL REFERENCES resource(key),
    verb INTEGER NOT NULL,
    audited INTEGER CHECK (audited IS NULL OR (addressed = 0 AND json IS NULL AND before_json IS NULL)), -- its bytes are this row's of the audit
    before_json BLOB,                     -- what stood here before the change
    json BLOB,
    depends_on TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_try INTEGER,
    last_status INTEGER NOT NULL,
    last_outcome TEXT NOT NULL,
    user TEXT NOT NULL,
    time INTEGER NOT NULL,
    server INTEGER REFERENCES server(id) ON DELETE SET NULL,
    addressed INTEGER NOT NULL CHECK (addressed IN (0, 1) AND (addressed = 1 OR server IS NULL)),
    prepared INTEGER NOT NULL DEFAULT 0,  -- its tentative state is on the server
    ended_by TEXT NOT NULL DEFAULT ''     -- with done and discarded: who or which operation, and why
) STRICT;
INSERT INTO outbox_chain(id, operation, change_group, position, key, verb, before_json, json, depends_on, state, attempts, next_try, last_status, last_outcome, user, time, server, addressed, prepared, ended_by)
SELECT id, operation, change_group, position, key, verb, before_json, json, depends_on, state, attempts, next_try, last_status, last_outcome, user, time, server, addressed, prepared, ended_by
FROM outbox ORDER BY id;
DROP TABLE outbox;
ALTER TABLE outbox_chain RENAME TO outbox;
CREATE UNIQUE INDEX outbox_operation ON outbox(operation) WHERE addressed = 1;
CREATE INDEX outbox_of ON outbox(key) WHERE server IS NOT NULL;
CREATE INDEX outbox_of_group ON outbox(change_group) WHERE server IS NOT NULL;
CREATE INDEX outbox_waiting ON outbox(server, id) WHERE server IS NOT NULL AND state NOT IN ('done', 'discarded');
