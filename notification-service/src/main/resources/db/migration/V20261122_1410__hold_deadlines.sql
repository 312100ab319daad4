-- A rung that could not be fired is held with the reason, so that those behind it go on.
alter table deadline
  add column held_reason text,
  add column held_at timestamptz;
drop index ix_deadline_armed_at;
create index ix_deadline_armed_at on deadline (armed_at, id) where held_at is null;
create index ix_deadline_held_at on deadline (held_at) where held_at is not null;
