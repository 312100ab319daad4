create table plan (
  project_id uuid not null constraint pk_plan primary key
    constraint fk_plan_project references project,
  checklist_id uuid not null,
  checklist_code text not null,
  checklist_name text not null,
  checklist_number integer not null,
  region_path text not null collate "C",
  applied_at timestamptz not null,
  constraint fk_plan_checklist_version foreign key (checklist_id, checklist_number)
    references checklist_version (checklist_id, number)
);

create table plan_line (
  id uuid not null constraint pk_plan_line primary key,
  project_id uuid not null constraint fk_plan_line_plan references plan,
  position integer not null,
  line_key text not null,
  department_code text not null constraint fk_plan_line_department references department,
  line text not null constraint ck_plan_line_line check (line is json object),
  constraint uq_plan_line_key unique (project_id, line_key)
);
create index ix_plan_line_project on plan_line (project_id, position);
create index ix_plan_line_department on plan_line (department_code, project_id);
