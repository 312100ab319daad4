create table item (
  id uuid not null constraint pk_item primary key,
  project_id uuid not null constraint fk_item_project references project,
  name text not null,
  kind text not null,
  department_code text not null constraint fk_item_department references department,
  region_path text not null collate "C",
  status text not null,
  promised_amount integer not null,
  promised_unit text not null,
  promised_source text not null,
  statutory_amount integer not null,
  statutory_unit text not null,
  statutory_source text not null,
  received_at timestamptz not null,
  accepted_at timestamptz,
  decided_at timestamptz,
  decision_text text,
  clock_id uuid constraint fk_item_clock references clock,
  promised_days integer,
  used_days integer,
  version bigint not null
);
create index ix_item_project on item (project_id, id);
create index ix_item_region on item (region_path, id);
create index ix_item_department on item (department_code, id);
create index ix_item_decided on item (region_path, decided_at) where decided_at is not null;
