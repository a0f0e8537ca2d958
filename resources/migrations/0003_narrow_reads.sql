-- A day's Slots are found without reading those of the day before: their ends stand in the index.
DROP INDEX slot_of_schedule;
CREATE INDEX slot_of_schedule ON slot(schedule, starts, ends);
-- Whom to call, without walking through every visit.
CREATE INDEX appointment_to_call ON appointment(key) WHERE on_call_list = 1;
