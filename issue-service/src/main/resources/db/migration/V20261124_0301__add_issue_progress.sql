-- Where an issue stands beside its state. Those registered so far go on by version 1. Versions are
-- never deleted; a foreign key would have every registration lock the one row of its region.
alter table issue
  add column workflow_id uuid,
  add column follower_subject text,
  add column follower_name text,
  add column contacted_at timestamptz,
  add column answered_at timestamptz,
  add column promised_on date,
  add column exclusion_code text,
  add column exclusion_channel text,
  add column proposed_by text,
  add column awaited text[] not null default '{}',
  add column returns integer not null default 0,
  add column ruled boolean not null default false,
  add column reopened integer not null default 0,
  add column extension text,
  add column extension_days integer,
  add column suspended boolean not null default false,
  add column drafted boolean not null default false,
  add column sent_back boolean not null default false,
  add column main_id uuid constraint fk_issue_main references issue (id),
  add column direction text,
  add column receiver text,
  add column reported_at timestamptz,
  add column reopened_at timestamptz,
  add column checklist_id uuid,
  add column checklist_item text,
  add column difference text;
update issue set workflow_id = '00000000-0000-7000-8000-000000000001';
alter table issue alter column workflow_id set not null;
create index ix_issue_main on issue (main_id) where main_id is not null;
create index ix_issue_window on issue (window_department, state, id);
create index ix_issue_follower on issue (follower_subject, id);
create index ix_issue_cause on issue (lead_department, cause, closed_at) where cause is not null;

-- What departments reported, each draft a row; the latest of the lead is the one that counts.
create table issue_report (
  id uuid not null constraint pk_issue_report primary key,
  issue_id uuid not null constraint fk_issue_report_issue references issue (id),
  department text not null,
  lead boolean not null,
  text text,
  outcome text,
  cause text,
  cause_text text,
  fix text,
  checklist_id uuid,
  checklist_item text,
  difference text,
  drafted_by text not null,
  drafted_at timestamptz not null,
  signed_by text,
  signed_at timestamptz
);
create index ix_issue_report_issue on issue_report (issue_id, id);

-- What waits for a department, by box.
create index ix_issue_lead_state on issue (lead_department, state, id);
create index ix_issue_awaited on issue using gin (awaited);
