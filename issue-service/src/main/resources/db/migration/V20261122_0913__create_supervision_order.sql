create table supervision_order (
  id uuid not null constraint pk_supervision_order primary key,
  version bigint not null,
  number text not null constraint uq_supervision_order_number unique,
  level text not null,
  clock_id uuid not null,
  revision bigint not null,
  issue_id uuid not null constraint fk_supervision_order_issue references issue (id),
  title text not null,
  department text not null,
  region_path text not null collate "C",
  state text not null,
  opened_at timestamptz not null,
  answer_due_at timestamptz not null,
  answer text,
  answered_by text,
  answered_at timestamptz,
  finding text,
  closed_by text,
  closed_at timestamptz,
  constraint uq_supervision_order_clock unique (clock_id, level)
);
create index ix_supervision_order_region on supervision_order (region_path, id);
create index ix_supervision_order_department on supervision_order (department, id);
