create table clock (
  id uuid not null constraint pk_clock primary key,
  kind text not null,
  subject_type text not null,
  subject_id text not null,
  title text not null,
  project_id text,
  project_name text,
  department text not null,
  officer text,
  region_path text not null collate "C",
  limit_amount integer not null,
  limit_unit text not null,
  limit_starts_at text not null,
  limit_source text not null,
  statutory_amount integer,
  statutory_unit text,
  statutory_starts_at text,
  statutory_source text,
  phase text not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  statutory_due_at timestamptz,
  provisional boolean not null,
  calendar_version integer not null,
  revision bigint not null
);
create index ix_clock_subject on clock (subject_type, subject_id);
create index ix_clock_due on clock (due_at) where phase = 'RUNNING';

create table clock_fact (
  clock_id uuid not null constraint fk_clock_fact_clock references clock,
  seq integer not null,
  type text not null,
  effective timestamptz not null,
  recorded timestamptz not null,
  actor text not null,
  basis text,
  other_law text,
  evidence text,
  expected_end date,
  pause_id text,
  additional_days integer,
  moves_promised boolean,
  reason text,
  constraint pk_clock_fact primary key (clock_id, seq)
);
create trigger clock_fact_append_only before update or delete on clock_fact
  for each row execute function refuse_change();
create trigger clock_fact_kept before truncate on clock_fact
  for each statement execute function refuse_change();
