-- What a correction brings, and what an extension rests on.
alter table clock_fact
  add column extension_basis text,
  add column approver text,
  add column corrects integer,
  add column instead jsonb;

-- How far a clock may be extended and by whom: data of what it runs for.
alter table clock
  add column extension_basis text not null default 'SINGLE_ORGAN',
  add column extension_maximum integer not null default 10,
  add column extension_approver text not null default 'ORGAN_HEAD',
  -- the day after the earliest end that an applicant was told of a pause still open
  add column stale_from date,
  -- the stale_from of which an event has told
  add column stale_told date;
create index ix_clock_stale on clock (stale_from) where phase = 'PAUSED';

-- A version of the calendar on its way through the running clocks, in the order of their ids.
create table redating (
  version integer not null constraint pk_redating primary key
    constraint fk_redating_version references calendar_version,
  region_path text not null collate "C",
  touched_from timestamptz not null,
  touched_until timestamptz not null,
  wholly boolean not null,
  cursor uuid,
  seen bigint not null default 0,
  moved bigint not null default 0,
  begun_at timestamptz not null,
  finished_at timestamptz
);
create index ix_redating_open on redating (version) where finished_at is null;
