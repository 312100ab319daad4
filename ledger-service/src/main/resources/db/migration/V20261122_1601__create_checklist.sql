create table checklist (
  id uuid not null constraint pk_checklist primary key,
  code text not null,
  name text not null,
  track text not null,
  region_code text not null constraint fk_checklist_region references region,
  region_path text not null collate "C",
  published_number integer,
  version bigint not null,
  constraint uq_checklist_region_code unique (region_code, code)
);
create index ix_checklist_region on checklist (region_path, id);

create table checklist_version (
  id uuid not null constraint pk_checklist_version primary key,
  checklist_id uuid not null constraint fk_checklist_version_checklist references checklist,
  number integer not null constraint ck_checklist_version_number check (number >= 1),
  status text not null,
  lines text not null constraint ck_checklist_version_lines check (lines is json array),
  published_at timestamptz,
  version bigint not null,
  constraint uq_checklist_version_number unique (checklist_id, number)
);
-- Of each checklist one version is in force.
create unique index uq_checklist_version_published
  on checklist_version (checklist_id) where status = 'PUBLISHED';
