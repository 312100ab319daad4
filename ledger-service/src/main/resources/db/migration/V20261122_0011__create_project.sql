create table project (
  id uuid not null constraint pk_project primary key,
  local_number text not null constraint uq_project_local_number unique,
  national_code text constraint uq_project_national_code unique,
  name text not null,
  nature text not null,
  scale text not null,
  location text not null,
  owner_name text not null,
  owner_credit_code text not null,
  owner_contact text,
  investment_fen bigint not null constraint ck_project_investment check (investment_fen >= 0),
  year_plan_fen bigint not null constraint ck_project_year_plan check (year_plan_fen >= 0),
  done_fen bigint not null constraint ck_project_done check (done_fen >= 0),
  phase text not null,
  planned_start date not null,
  actual_start date,
  progress text not null,
  remark text not null,
  department_code text not null constraint fk_project_department references department,
  region_code text not null constraint fk_project_region references region,
  region_path text not null collate "C",
  officer_id uuid constraint fk_project_officer references officer,
  updated_at timestamptz not null,
  version bigint not null
);
create index ix_project_region on project (region_path, id);
create index ix_project_officer on project (officer_id, id);
create index ix_project_owner on project (owner_credit_code, id);
