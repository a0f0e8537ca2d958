-- What is agreed with which server. Everything here speaks the clinic's own ids; a server's are in `remote_id` alone.
CREATE TABLE server (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    organization TEXT NOT NULL,
    auth TEXT NOT NULL,
    options TEXT NOT NULL,                -- JSON object; never a secret
    capabilities TEXT NOT NULL,           -- JSON object: what it said and how it behaved
    frozen TEXT NOT NULL,                 -- why nothing is exchanged until a person says so; empty: nothing is wrong
    last_try INTEGER,
    last_success INTEGER,                 -- everything was pulled and nothing that could be sent was left
    last_error TEXT NOT NULL
) STRICT;

-- Three sides of a resource: what was agreed last (`base`), what stands here (body), what is there meanwhile (`remote`).
CREATE TABLE server_resource (
    server INTEGER NOT NULL REFERENCES server(id) ON DELETE CASCADE,
    key INTEGER NOT NULL REFERENCES resource(key),
    type INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    etag TEXT NOT NULL,                   -- of what was agreed last; empty where the server has no versions
    base BLOB,                            -- NULL: what stands here is what was agreed
    remote_state INTEGER NOT NULL DEFAULT 0 CHECK (remote_state BETWEEN 0 AND 2), -- 0 nothing new, 1 `remote`, 2 deleted there
    remote BLOB,
    remote_etag TEXT NOT NULL DEFAULT '',
    seen INTEGER NOT NULL DEFAULT 0,      -- the round of comparing ids that met it last
    PRIMARY KEY (server, key)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX server_resource_there ON server_resource(server, type, remote_id);
CREATE INDEX server_resource_here ON server_resource(key);
CREATE INDEX server_resource_news ON server_resource(server) WHERE remote_state > 0;

-- Up to where a type was pulled. While a pull goes on, `next` is the page to go on with.
CREATE TABLE pull (
    server INTEGER NOT NULL REFERENCES server(id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    since INTEGER,                        -- the server's time of the first page of the last whole pull
    begun INTEGER,                        -- the same of the one that goes on
    next TEXT NOT NULL,
    compared INTEGER,                     -- when all ids were compared last, where there is no history
    PRIMARY KEY (server, type)
) STRICT, WITHOUT ROWID;

ALTER TABLE outbox ADD COLUMN server INTEGER REFERENCES server(id) ON DELETE SET NULL;
ALTER TABLE outbox ADD COLUMN before_json BLOB;                     -- what stood here before the change
ALTER TABLE outbox ADD COLUMN prepared INTEGER NOT NULL DEFAULT 0;  -- its tentative state is on the server
ALTER TABLE outbox ADD COLUMN ended_by TEXT NOT NULL DEFAULT '';    -- with done and discarded: who or which operation, and why
CREATE INDEX outbox_of_group ON outbox(change_group) WHERE server IS NOT NULL;
CREATE INDEX outbox_waiting ON outbox(server, id) WHERE server IS NOT NULL AND state NOT IN ('done', 'discarded');

ALTER TABLE conflict ADD COLUMN server INTEGER REFERENCES server(id) ON DELETE SET NULL;
ALTER TABLE conflict ADD COLUMN change_group TEXT NOT NULL DEFAULT '';
ALTER TABLE conflict ADD COLUMN other INTEGER;                      -- the resource that it clashes with
ALTER TABLE conflict ADD COLUMN base BLOB;
ALTER TABLE conflict ADD COLUMN mine BLOB;
ALTER TABLE conflict ADD COLUMN theirs BLOB;
ALTER TABLE conflict ADD COLUMN decision TEXT NOT NULL DEFAULT '';  -- how it ended: who, what, why
CREATE INDEX conflict_open ON conflict(kind) WHERE open = 1;

-- The exact request and answer of each change, without what proves who we are.
CREATE TABLE exchange (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    server INTEGER NOT NULL REFERENCES server(id) ON DELETE CASCADE,
    change_group TEXT NOT NULL,
    time INTEGER NOT NULL,
    request TEXT NOT NULL,
    answer TEXT NOT NULL,
    status INTEGER NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX exchange_of ON exchange(change_group);
