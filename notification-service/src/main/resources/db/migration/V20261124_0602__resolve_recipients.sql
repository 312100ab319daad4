alter table directory_entry add column department text;

-- Projects and who holds which part of them, as the ledger tells it.
create table project_replica (
  project_id uuid not null constraint pk_project_replica primary key,
  name text not null,
  region_path text not null collate "C",
  department text,
  owner_credit_code text,
  phase text not null,
  stale_from date,
  reported_at timestamptz
);
create index ix_project_replica_region_path on project_replica (region_path, project_id);

create table project_role (
  project_id uuid not null,
  role text not null,
  subject text not null,
  name text not null,
  post text,
  constraint pk_project_role primary key (project_id, role, subject)
);
create index ix_project_role_subject on project_role (role, subject, project_id);

-- Who takes somebody's notices while somebody is away, both days included.
create table stand_in (
  id uuid not null constraint pk_stand_in primary key,
  version bigint not null,
  subject text not null,
  stand_in text not null,
  from_day date not null,
  to_day date not null,
  region_path text not null collate "C",
  entered_at timestamptz not null
);
create index ix_stand_in_subject on stand_in (subject, id);

create table preference (
  subject text not null constraint pk_preference primary key,
  version bigint not null,
  quiet_from text,
  quiet_to text,
  choices text not null
);
