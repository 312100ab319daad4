-- Consultation of another department on an item (T3), and where silence counts as consent.
create table silence_rule (
  id uuid not null constraint pk_silence_rule primary key,
  region_code text not null,
  region_path text not null collate "C",
  consents boolean not null,
  source text not null,
  valid_from date not null
);
create index ix_silence_rule_region on silence_rule (region_path, valid_from);

create table opinion (
  id uuid not null constraint pk_opinion primary key,
  item_id uuid not null constraint fk_opinion_item references item,
  project_id uuid not null constraint fk_opinion_project references project,
  item_name text not null,
  region_path text not null collate "C",
  kind text not null,
  asking_department text not null constraint fk_opinion_asking references department,
  department_code text not null constraint fk_opinion_department references department,
  question text not null,
  meets_on date,
  limit_days integer not null constraint ck_opinion_limit check (limit_days >= 1),
  asked_at timestamptz not null,
  due_at timestamptz not null,
  silence_rule_id uuid constraint fk_opinion_silence_rule references silence_rule,
  silence_source text,
  stance text,
  answer text,
  answered_at timestamptz,
  version bigint not null,
  constraint ck_opinion_silence check ((silence_rule_id is null) = (silence_source is null)),
  constraint ck_opinion_answer
    check ((stance is null) = (answered_at is null) and (stance is null) = (answer is null))
);
create index ix_opinion_region on opinion (region_path, id);
create index ix_opinion_item on opinion (item_id, id);
create index ix_opinion_project on opinion (project_id, id);
create index ix_opinion_department on opinion (department_code, id);
create index ix_opinion_asking on opinion (asking_department, id);
create index ix_opinion_late on opinion (due_at, id)
  where answered_at is null and silence_rule_id is null;
