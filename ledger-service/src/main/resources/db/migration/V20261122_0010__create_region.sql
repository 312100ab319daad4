create table region (
  code text not null constraint pk_region primary key,
  name text not null,
  kind text not null,
  parent_code text constraint fk_region_parent references region,
  region_path text not null collate "C" constraint uq_region_path unique
);
-- The root that every province hangs from.
insert into region (code, name, kind, parent_code, region_path)
values ('100000', '全国', 'ADMINISTRATIVE', null, '/100000/');

create table department (
  code text not null constraint pk_department primary key,
  name text not null,
  region_code text not null constraint fk_department_region references region,
  region_path text not null collate "C"
);
create index ix_department_region on department (region_path, code);

create table officer (
  id uuid not null constraint pk_officer primary key,
  subject text not null constraint uq_officer_subject unique,
  name text not null,
  post text not null,
  department_code text not null constraint fk_officer_department references department,
  region_path text not null collate "C"
);
create index ix_officer_region on officer (region_path, id);
