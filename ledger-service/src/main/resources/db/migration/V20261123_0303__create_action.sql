create table action (
  id uuid not null constraint pk_action primary key,
  number text not null constraint uq_action_number unique,
  task text not null,
  department_code text not null constraint fk_action_department references department,
  person text not null,
  post text not null,
  due_on date not null,
  moved_from date,
  status text not null,
  meeting_id uuid constraint fk_action_meeting references meeting,
  conclusion_id uuid constraint fk_action_conclusion references conclusion,
  project_id uuid constraint fk_action_project references project,
  item_id uuid constraint fk_action_item references item,
  problem_id uuid constraint fk_action_problem references problem,
  owner_request_id uuid constraint fk_action_owner_request references owner_request,
  clock_id uuid not null constraint fk_action_clock references clock,
  assigned_by text not null,
  assigned_at timestamptz not null,
  evidence text,
  done_by text,
  done_at timestamptz,
  confirmed_at timestamptz,
  region_path text not null collate "C",
  version bigint not null
);
create index ix_action_region on action (region_path, id);
create index ix_action_department on action (department_code, id);
create index ix_action_project on action (project_id, id) where project_id is not null;
create index ix_action_meeting on action (meeting_id, id) where meeting_id is not null;
create index ix_action_assigned_by on action (assigned_by, id);
-- What may be late: few beside those that are done.
create index ix_action_open on action (region_path, id) where status = 'OPEN';

alter table owner_request
  add constraint fk_owner_request_action foreign key (action_id) references action;

create table action_step (
  id uuid not null constraint pk_action_step primary key,
  action_id uuid not null constraint fk_action_step_action references action,
  at timestamptz not null,
  step text not null,
  by_name text not null,
  note text not null,
  due_on date
);
create index ix_action_step_action on action_step (action_id, id);
