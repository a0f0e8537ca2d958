-- What a change did stands in the audit, in rows one after the other; undo reads it there instead of keeping a second copy.
ALTER TABLE change ADD COLUMN audited INTEGER NOT NULL DEFAULT 0; -- the first of them
ALTER TABLE change ADD COLUMN items INTEGER NOT NULL DEFAULT 0;   -- how many they are
CREATE TEMP TABLE found AS
SELECT c.id, count(*) AS rows, min(a.sequence) AS first, max(a.sequence) AS last, (SELECT count(*) FROM change_item i WHERE i.change = c.id) AS items
FROM change c JOIN change_item i ON i.change = c.id
JOIN audit a ON a.key = i.key AND a.time = c.time AND a.before_json IS i.before_json AND a.after_json IS i.after_json
GROUP BY c.id;
UPDATE change SET (audited, items) = (SELECT first, items FROM found f WHERE f.id = change.id)
WHERE id IN (SELECT id FROM found WHERE rows = items AND last - first + 1 = items);
DROP TABLE temp.found;
-- a step of which a part is not to be found cannot be taken back
DELETE FROM change WHERE items = 0;
DROP TABLE change_item;

-- All that a search reads of a Slot.
DROP INDEX slot_of_schedule;
CREATE INDEX slot_of_schedule ON slot(schedule, starts, ends, status, service_specific, hold_expires);

-- A change of something old does not touch an index of everything: only what a server waits for, and what was made here.
DROP INDEX outbox_of;
CREATE INDEX outbox_of ON outbox(key) WHERE server IS NOT NULL;
CREATE INDEX outbox_made ON outbox(key) WHERE verb = 0 AND state NOT IN ('done', 'discarded');
