-- Free time that a server works out itself: offers without ids, true for as long as they are fresh. No resources.
ALTER TABLE server ADD COLUMN computes_time INTEGER NOT NULL DEFAULT 0 CHECK (computes_time IN (0, 1));
CREATE TABLE offer (
    schedule INTEGER NOT NULL REFERENCES resource(key),
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    server INTEGER NOT NULL REFERENCES server(id) ON DELETE CASCADE,
    fetched INTEGER NOT NULL,
    PRIMARY KEY (schedule, starts, ends),
    CHECK (ends > starts)
) STRICT, WITHOUT ROWID;
CREATE INDEX offer_of_server ON offer(server);
