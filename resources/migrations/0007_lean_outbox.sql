-- What no server is to get yet costs no index: its operation is looked up, and depended on, from the moment that it is
-- addressed to one. A row stays addressed when its server is taken away, because that server may have it already.
CREATE TABLE outbox_lean (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    operation TEXT NOT NULL,
    change_group TEXT NOT NULL,
    position INTEGER NOT NULL,
    key INTEGER NOT NULL REFERENCES resource(key),
    verb INTEGER NOT NULL,
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
INSERT INTO outbox_lean(id, operation, change_group, position, key, verb, before_json, json, depends_on, state, attempts, next_try, last_status, last_outcome, user, time, server, addressed, prepared, ended_by)
SELECT id, operation, change_group, position, key, verb, before_json, json, depends_on, state, attempts, next_try, last_status, last_outcome, user, time, server,
    server IS NOT NULL OR attempts > 0 OR state <> 'queued' OR EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'server'), prepared, ended_by
FROM outbox ORDER BY id;
-- an id is never given twice
DELETE FROM sqlite_sequence WHERE name = 'outbox_lean';
INSERT INTO sqlite_sequence(name, seq) SELECT 'outbox_lean', seq FROM sqlite_sequence WHERE name = 'outbox';
DROP TABLE outbox;
ALTER TABLE outbox_lean RENAME TO outbox;
CREATE UNIQUE INDEX outbox_operation ON outbox(operation) WHERE addressed = 1;
CREATE INDEX outbox_of ON outbox(key) WHERE server IS NOT NULL;
CREATE INDEX outbox_of_group ON outbox(change_group) WHERE server IS NOT NULL;
CREATE INDEX outbox_waiting ON outbox(server, id) WHERE server IS NOT NULL AND state NOT IN ('done', 'discarded');
