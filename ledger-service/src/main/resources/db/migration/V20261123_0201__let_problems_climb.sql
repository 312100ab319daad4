-- A problem is numbered within its campaign or year, lies at a level, and is struck off by two.
alter table problem
  add column campaign text,
  add column origin_kind text not null default 'MANUAL'
    constraint ck_problem_origin_kind check (
      origin_kind in ('VISIT', 'MEETING', 'CONSULTATION', 'ISSUE', 'IMPORT', 'MANUAL')),
  add column origin_reference text,
  add column level text not null default 'DEPARTMENT'
    constraint ck_problem_level check (level in ('DEPARTMENT', 'COUNTY', 'CITY')),
  add column suggestion text,
  add column measures_taken text,
  add column strike_off_requested_at timestamptz,
  add column strike_off_requested_by text,
  add column strike_off_requester text,
  add column struck_off_by text,
  add constraint ck_problem_strike_off_request check (
    (strike_off_requested_at is null) = (strike_off_requested_by is null));
-- What lies above the departments, what is late, what belongs to a campaign: few among many.
create index ix_problem_level on problem (level, id);
create index ix_problem_overdue on problem (due_on) where status = 'OPEN';
create index ix_problem_campaign on problem (campaign, id) where campaign is not null;

create table problem_entry (
  id uuid not null constraint pk_problem_entry primary key,
  problem_id uuid not null constraint fk_problem_entry_problem references problem,
  change text not null,
  level text not null,
  measure text not null,
  person text not null,
  due_on date not null,
  words text,
  suggestion text,
  measures_taken text,
  actor text not null,
  actor_name text not null,
  recorded_at timestamptz not null,
  region_path text not null collate "C"
);
create index ix_problem_entry_problem on problem_entry (problem_id, id);
