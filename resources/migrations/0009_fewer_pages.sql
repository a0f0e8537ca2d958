-- What is longer than a day is looked for in one schedule at a time: a leave of somebody else is none of its business.
DROP INDEX slot_long;
CREATE INDEX slot_long ON slot(schedule, ends, starts) WHERE ends - starts > 86400000;

-- What changes with every write stands beside the bytes, which change with it, too: a page less for each. Where nothing is
-- said here it is as `resource` has it, which also keeps the two of what was removed.
ALTER TABLE body ADD COLUMN version INTEGER;
ALTER TABLE body ADD COLUMN audited INTEGER;

-- Most Slots have one visit: it stands in the Slot's row, which is written with it; the others in `appointment_slot`, as all
-- do whose Slot is not here, and those of an import, which has filled its pages already. None stands in both.
ALTER TABLE slot ADD COLUMN used_by INTEGER;
