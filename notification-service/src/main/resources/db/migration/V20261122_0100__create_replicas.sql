-- What the owners tell: never changed here but by their events.
create table region (
  code text not null constraint pk_region primary key,
  name text not null,
  path text not null collate "C"
);

create table directory_entry (
  kind text not null,
  key text not null,
  name text not null,
  constraint pk_directory_entry primary key (kind, key)
);

create table clock_replica (
  clock_id uuid not null constraint pk_clock_replica primary key,
  revision bigint not null,
  phase text not null,
  started_at timestamptz not null,
  due_at timestamptz,
  promised boolean not null,
  region_path text not null collate "C",
  subject_type text not null,
  subject_id text not null,
  title text not null,
  stage text,
  project_id text,
  project_name text,
  department text,
  officer text,
  snapshot text not null
);

create table supervision_order (
  clock_id uuid not null constraint pk_supervision_order primary key,
  order_id text not null,
  number text not null,
  revision bigint not null,
  opened_at timestamptz not null,
  answer_due_at timestamptz,
  region_path text not null collate "C",
  subject_type text not null,
  subject_id text not null,
  title text not null,
  stage text,
  project_id text,
  project_name text,
  department text,
  officer text
);
