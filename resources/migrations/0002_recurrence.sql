-- Series, the waitlist, generated Slots and recurring blocks. Weekly hours are local facts of their Schedule.
ALTER TABLE appointment ADD COLUMN series TEXT;
ALTER TABLE appointment ADD COLUMN occurrence INTEGER NOT NULL DEFAULT 0;
CREATE INDEX appointment_of_series ON appointment(series, occurrence) WHERE series IS NOT NULL;
-- 9: AppointmentStatus::Waitlist
CREATE INDEX appointment_waiting ON appointment(key) WHERE status = 9;
ALTER TABLE slot ADD COLUMN generated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE slot ADD COLUMN block_rule TEXT;
CREATE INDEX slot_of_block ON slot(block_group) WHERE block_group IS NOT NULL;
