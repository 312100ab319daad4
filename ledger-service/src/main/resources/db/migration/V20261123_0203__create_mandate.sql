create table mandate (
  id uuid not null constraint pk_mandate primary key,
  number text not null constraint uq_mandate_number unique,
  project_id uuid not null constraint fk_mandate_project references project,
  consultation_id uuid constraint fk_mandate_consultation references first_consultation,
  owner_name text not null,
  owner_credit_code text not null,
  matter text not null,
  status text not null constraint ck_mandate_status check (
    status in ('CONSULTED', 'ACCEPTED', 'ACTING', 'CLOSED', 'REFUSED', 'REVOKED')),
  asked_at timestamptz not null,
  agent_id uuid constraint fk_mandate_agent references officer,
  agent_subject text,
  agent_name text,
  agent_post text,
  valid_from date,
  valid_to date,
  powers text not null,
  free_of_charge boolean not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  answer text,
  reason text,
  region_path text not null collate "C",
  version bigint not null,
  constraint ck_mandate_days check (valid_to >= valid_from)
);
create index ix_mandate_region on mandate (region_path, id);
create index ix_mandate_project on mandate (project_id, id);
create index ix_mandate_agent on mandate (agent_id, id);

-- What was done on behalf of an owner; rows are only added.
create table mandate_act (
  id uuid not null constraint pk_mandate_act primary key,
  mandate_id uuid not null constraint fk_mandate_act_mandate references mandate,
  power text not null,
  text text not null,
  item_id uuid constraint fk_mandate_act_item references item,
  on_behalf_of_name text not null,
  on_behalf_of_credit_code text not null,
  actor text not null,
  actor_name text not null,
  acted_at timestamptz not null,
  region_path text not null collate "C"
);
create index ix_mandate_act_mandate on mandate_act (mandate_id, id);
