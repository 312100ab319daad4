-- A version of the calendar from its draft on; what is published stands in calendar_version, too.
create table calendar_edition (
  id uuid not null constraint pk_calendar_edition primary key,
  state text not null,
  number integer constraint uq_calendar_edition_number unique,
  region_code text not null,
  region_path text not null collate "C",
  source text not null,
  published_at date not null,
  published_through date,
  office_hours text,
  days text not null,
  entered_at timestamptz not null,
  settled_at timestamptz,
  version bigint not null
);
create index ix_calendar_edition_region on calendar_edition (region_path, id);

-- What it would move, tried out on the clocks heard of; a round for each time it is tried.
create table calendar_trial (
  edition_id uuid not null constraint pk_calendar_trial primary key
    constraint fk_calendar_trial_edition references calendar_edition,
  round integer not null,
  base_version integer not null,
  as_of timestamptz not null,
  cursor uuid,
  seen bigint not null default 0,
  moved bigint not null default 0,
  become_overdue bigint not null default 0,
  cease_to_be_overdue bigint not null default 0,
  finished_at timestamptz
);
create index ix_calendar_trial_open on calendar_trial (edition_id) where finished_at is null;

create table calendar_move (
  edition_id uuid not null constraint fk_calendar_move_edition references calendar_edition,
  round integer not null,
  clock_id uuid not null,
  due_at timestamptz not null,
  new_due_at timestamptz not null,
  statutory_due_at timestamptz,
  new_statutory_due_at timestamptz,
  provisional boolean not null,
  becomes_overdue boolean not null,
  ceases_to_be_overdue boolean not null,
  constraint pk_calendar_move primary key (edition_id, round, clock_id)
);
create index ix_clock_replica_region on clock_replica (region_path, clock_id);
