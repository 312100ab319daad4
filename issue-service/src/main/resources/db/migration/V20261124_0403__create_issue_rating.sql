-- How often a person is called back and within how many working days a bad rating is put right;
-- the row that names the region nearest wins.
create table rating_rule (
  id bigint generated always as identity constraint pk_rating_rule primary key,
  region_code text,
  call_back_attempts integer not null
    constraint ck_rating_rule_attempts check (call_back_attempts > 0),
  rectify_days integer not null constraint ck_rating_rule_days check (rectify_days >= 0),
  source text not null,
  constraint uq_rating_rule unique nulls not distinct (region_code)
);
insert into rating_rule (region_code, call_back_attempts, rectify_days, source)
values (null, 3, 5, '政务服务“好差评”：差评五个工作日内整改（默认值）');

create table issue_rating (
  id uuid not null constraint pk_issue_rating primary key,
  version bigint not null,
  issue_id uuid not null constraint fk_issue_rating_issue references issue (id),
  number text not null,
  region_path text not null collate "C",
  department text not null,
  fed_back_at timestamptz not null,
  score integer not null constraint ck_issue_rating_score check (score between 1 and 5),
  comment text,
  source text not null,
  statement text,
  recorded_by text not null,
  rated_at timestamptz not null,
  state text not null,
  attempts integer not null,
  called_back boolean not null,
  contested boolean not null,
  contest_reason text,
  measure text,
  finding text,
  decided_by text,
  settled_at timestamptz,
  clock_id uuid,
  constraint uq_issue_rating_feedback unique (issue_id, fed_back_at)
);
create index ix_issue_rating_region on issue_rating (region_path, id);
create index ix_issue_rating_department on issue_rating (department, id);
create index ix_issue_rating_state on issue_rating (state, id);

create table issue_call_back (
  id bigint generated always as identity constraint pk_issue_call_back primary key,
  rating_id uuid not null constraint fk_issue_call_back_rating references issue_rating (id),
  at timestamptz not null,
  called_by text not null,
  called_by_name text not null,
  reached boolean not null,
  note text not null
);
create index ix_issue_call_back_rating on issue_call_back (rating_id, id);
create trigger issue_call_back_append_only before update or delete on issue_call_back
  for each row execute function refuse_change();
create trigger issue_call_back_kept before truncate on issue_call_back
  for each statement execute function refuse_change();

-- That the person has heard what was fed back.
create table issue_feedback_acknowledgement (
  issue_id uuid not null constraint fk_issue_feedback_acknowledgement_issue references issue (id),
  fed_back_at timestamptz not null,
  acknowledged_at timestamptz not null,
  source text not null,
  constraint pk_issue_feedback_acknowledgement primary key (issue_id, fed_back_at)
);
