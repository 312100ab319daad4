-- By which way it came in, who may learn who came, and who shall not have it.
alter table issue
  add column channel text not null default 'GUIDE_DESK',
  add column confidence text not null default 'NAMED',
  add column feedback_by text,
  add column recused_departments text[] not null default '{}',
  add column recused_people text[] not null default '{}',
  add column source_number text;

-- The unguessable half of the receipt, as SHA-256.
create table issue_query_code (
  issue_id uuid not null constraint pk_issue_query_code primary key
    constraint fk_issue_query_code_issue references issue (id),
  code_hash bytea not null
);
