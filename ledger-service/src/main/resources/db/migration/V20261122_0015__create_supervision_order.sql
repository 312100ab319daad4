create table supervision_order (
  id uuid not null constraint pk_supervision_order primary key,
  number text not null constraint uq_supervision_order_number unique,
  level text not null,
  clock_id uuid not null constraint fk_supervision_order_clock references clock,
  item_id uuid not null constraint fk_supervision_order_item references item,
  project_id uuid not null constraint fk_supervision_order_project references project,
  subject_title text not null,
  department_code text not null,
  opened_at timestamptz not null,
  answer_due_at timestamptz not null,
  answer text,
  answered_at timestamptz,
  finding text,
  closed_at timestamptz,
  region_path text not null collate "C",
  version bigint not null,
  constraint uq_supervision_order_clock_level unique (clock_id, level)
);
create index ix_supervision_order_region on supervision_order (region_path, id);
create index ix_supervision_order_project on supervision_order (project_id);
