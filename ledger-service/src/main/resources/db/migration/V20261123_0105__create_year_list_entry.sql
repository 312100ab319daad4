-- The yearly list of key projects (年度重点项目清单): in with a document, out with a document.
create table year_list_entry (
  id uuid not null constraint pk_year_list_entry primary key,
  year integer not null constraint ck_year_list_entry_year check (year between 2000 and 2100),
  project_id uuid not null constraint fk_year_list_entry_project references project,
  list_region_code text not null constraint fk_year_list_entry_list references region,
  level text not null,
  entered_on date not null,
  entry_document text not null,
  left_on date,
  exit_document text,
  region_path text not null collate "C",
  version bigint not null,
  constraint ck_year_list_entry_left
    check ((left_on is null) = (exit_document is null) and left_on >= entered_on)
);
create unique index uq_year_list_entry_one
  on year_list_entry (project_id, year, list_region_code, level) where left_on is null;
create index ix_year_list_entry_year on year_list_entry (year, region_path, id);
create index ix_year_list_entry_region on year_list_entry (region_path, id);
create index ix_year_list_entry_project on year_list_entry (project_id, id);
