-- What a change did stands in the audit; undo reads it there instead of keeping a second copy.
CREATE TABLE change_row (
    change INTEGER NOT NULL REFERENCES change(id) ON DELETE CASCADE,
    audit INTEGER NOT NULL,               -- sequence
    before_version INTEGER NOT NULL,
    after_version INTEGER NOT NULL,
    PRIMARY KEY (change, audit)
) STRICT, WITHOUT ROWID;
INSERT INTO change_row(change, audit, before_version, after_version)
SELECT i.change, a.sequence, i.before_version, i.after_version
FROM change_item i JOIN change c ON c.id = i.change
JOIN audit a ON a.key = i.key AND a.time = c.time AND a.before_json IS i.before_json AND a.after_json IS i.after_json;
-- a step of which a part is not to be found cannot be taken back
DELETE FROM change WHERE (SELECT count(*) FROM change_item i WHERE i.change = change.id)
                      <> (SELECT count(*) FROM change_row r WHERE r.change = change.id);
DROP TABLE change_item;
