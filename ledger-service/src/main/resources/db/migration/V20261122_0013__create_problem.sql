create table problem (
  id uuid not null constraint pk_problem primary key,
  number text not null constraint uq_problem_number unique,
  project_id uuid not null constraint fk_problem_project references project,
  item_id uuid constraint fk_problem_item references item,
  description text not null,
  measure text not null,
  person text not null,
  department_code text not null constraint fk_problem_department references department,
  due_on date not null,
  status text not null,
  evidence text,
  struck_off_at timestamptz,
  region_path text not null collate "C",
  version bigint not null
);
create index ix_problem_project on problem (project_id, status, due_on);
create index ix_problem_region on problem (region_path, id);
