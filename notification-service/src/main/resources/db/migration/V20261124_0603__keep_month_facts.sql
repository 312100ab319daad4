-- What the ledger told of a project within a month; month is its first day.
create table project_month (
  project_id uuid not null,
  month date not null,
  progress text,
  done_fen bigint,
  reports integer not null,
  advanced text not null,
  constraint pk_project_month primary key (project_id, month)
);

create table project_problem (
  problem_id uuid not null constraint pk_project_problem primary key,
  project_id uuid not null,
  number text not null,
  due_on date not null,
  struck_off_on date
);
create index ix_project_problem_project_id on project_problem (project_id, due_on, number);

create index ix_clock_replica_project_id on clock_replica (project_id, due_at)
  where phase = 'RUNNING';
