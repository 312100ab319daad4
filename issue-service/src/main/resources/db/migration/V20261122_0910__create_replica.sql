-- What the ledger has told: rows are replaced by later events, never edited here.
create table region (
  code text not null constraint pk_region primary key,
  name text not null,
  path text not null collate "C"
);

-- The root is given, not told.
insert into region (code, name, path) values ('100000', '全国', '/100000/');

create table department (
  code text not null constraint pk_department primary key,
  name text not null,
  region_path text not null collate "C"
);

create table project (
  id uuid not null constraint pk_project primary key,
  name text not null,
  region_path text not null collate "C"
);

create table item (
  id uuid not null constraint pk_item primary key,
  project_id uuid not null,
  name text not null,
  department_code text not null,
  region_path text not null collate "C"
);
