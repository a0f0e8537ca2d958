-- The indices of patients' names are brought together a few pages at a time, by whoever writes a patient. By themselves they do
-- that seldom and thoroughly, which takes longer than a frame.
INSERT INTO patient_word(patient_word, rank) VALUES('automerge', 0);
INSERT INTO patient_part(patient_part, rank) VALUES('automerge', 0);
INSERT INTO patient_word(patient_word, rank) VALUES('crisismerge', 64);
INSERT INTO patient_part(patient_part, rank) VALUES('crisismerge', 64);
