-- What the owner must bring and by when (H3), and what the owner reports of it.
create table owner_task (
  id uuid not null constraint pk_owner_task primary key,
  project_id uuid not null constraint fk_owner_task_project references project,
  plan_line_id uuid constraint fk_owner_task_plan_line references plan_line on delete set null,
  region_path text not null collate "C",
  what text not null,
  due_on date not null,
  status text not null,
  assigned_at timestamptz not null,
  reported_at timestamptz,
  confirmed_at timestamptz,
  confirmation text,
  version bigint not null
);
create index ix_owner_task_project on owner_task (project_id, id);
create index ix_owner_task_region on owner_task (region_path, id);
create index ix_owner_task_overdue on owner_task (due_on, id) where status = 'ASSIGNED';

create table owner_task_report (
  task_id uuid not null constraint fk_owner_task_report_task references owner_task,
  ordinal integer not null,
  text text not null,
  done boolean not null,
  reported_at timestamptz not null,
  constraint pk_owner_task_report primary key (task_id, ordinal)
);
