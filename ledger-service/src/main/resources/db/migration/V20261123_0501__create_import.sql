-- A list that was handed in as a file, and how far it has come. Its rows are read from the file
-- while it is handed in; the file itself is not kept.
create table import_job (
  id uuid not null constraint pk_import_job primary key,
  kind text not null constraint ck_import_job_kind check (kind in ('PROJECTS', 'ITEMS', 'PROBLEMS')),
  format text not null constraint ck_import_job_format check (format in ('XLSX', 'CSV')),
  state text not null,
  region_code text not null constraint fk_import_job_region references region,
  region_path text not null collate "C",
  subject text not null,
  actor_name text not null,
  roles text not null,
  actor_region text,
  department text,
  credit_code text,
  received_at timestamptz not null,
  finished_at timestamptz,
  total_rows integer not null,
  position integer not null,
  new_rows integer not null,
  same_rows integer not null,
  changed_rows integer not null,
  faulty_rows integer not null,
  created_rows integer not null,
  updated_rows integer not null,
  refused_rows integer not null,
  version bigint not null
);
create index ix_import_job_subject on import_job (subject, id);
create index ix_import_job_region on import_job (region_path, id);
create index ix_import_job_work on import_job (id)
  where state in ('CHECKING', 'ASSERTING', 'MERGING');

create table import_row (
  import_id uuid not null constraint fk_import_row_job references import_job on delete cascade,
  row_number integer not null,
  cells text not null,
  natural_key text,
  unread text,
  state text not null,
  faulty boolean not null,
  reasons text,
  target_id uuid,
  target_version bigint,
  constraint pk_import_row primary key (import_id, row_number)
);
create index ix_import_row_key on import_row (import_id, natural_key) where natural_key is not null;
create index ix_import_row_faulty on import_row (import_id, row_number) where faulty;
