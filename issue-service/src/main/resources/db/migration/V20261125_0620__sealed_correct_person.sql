-- When the window last set right who came or how the person wants to be told.
alter table issue add column person_corrected_at timestamptz;
