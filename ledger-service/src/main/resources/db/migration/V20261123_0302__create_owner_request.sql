create table owner_request (
  id uuid not null constraint pk_owner_request primary key,
  number text not null constraint uq_owner_request_number unique,
  project_id uuid not null constraint fk_owner_request_project references project,
  wanted text not null,
  wished_on date not null,
  filed_at timestamptz not null,
  status text not null,
  action_id uuid,
  reason text,
  reopened boolean not null,
  satisfied boolean,
  remark text,
  closed_at timestamptz,
  region_path text not null collate "C",
  version bigint not null
);
create index ix_owner_request_region on owner_request (region_path, id);
create index ix_owner_request_project on owner_request (project_id, id);
-- What nobody has taken up, for agendas.
create index ix_owner_request_filed on owner_request (region_path, id) where status = 'FILED';
