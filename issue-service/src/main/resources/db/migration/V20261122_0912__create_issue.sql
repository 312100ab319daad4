create table issue (
  id uuid not null constraint pk_issue primary key,
  version bigint not null,
  number text not null constraint uq_issue_number unique,
  kind text not null,
  title text not null,
  description text not null,
  state text not null,
  region_code text not null,
  region_path text not null collate "C",
  window_department text not null,
  department_code text,
  project_id uuid,
  item_id uuid,
  one_trip_id uuid,
  category text,
  tier text,
  lead_department text,
  assisting text[] not null default '{}',
  outcome text,
  cause text,
  cause_text text,
  fix text,
  on_the_spot boolean,
  feedback_channel text,
  feedback_text text,
  satisfied boolean,
  clock_id uuid,
  registered_at timestamptz not null,
  accepted_at timestamptz,
  classified_at timestamptz,
  referred_at timestamptz,
  closed_at timestamptz,
  fed_back_at timestamptz
);
create index ix_issue_region on issue (region_path, id);
create index ix_issue_state on issue (state, id);
create index ix_issue_lead on issue (lead_department, id);
create index ix_issue_assisting on issue using gin (assisting);
create index ix_issue_project on issue (project_id, id);

-- Personal data of who came to the window; it stays in this table.
create table issue_person (
  issue_id uuid not null constraint pk_issue_person primary key
    constraint fk_issue_person_issue references issue (id),
  name text not null,
  phone text not null
);

create table issue_earlier_trip (
  issue_id uuid not null constraint fk_issue_earlier_trip_issue references issue (id),
  ordinal integer not null,
  on_date date not null,
  window_name text not null,
  constraint pk_issue_earlier_trip primary key (issue_id, ordinal)
);

create table issue_history (
  id bigint generated always as identity constraint pk_issue_history primary key,
  issue_id uuid not null constraint fk_issue_history_issue references issue (id),
  step text not null,
  from_state text,
  to_state text not null,
  actor text not null,
  actor_name text not null,
  at timestamptz not null,
  note text
);
create index ix_issue_history_issue on issue_history (issue_id, id);
create trigger issue_history_append_only before update or delete on issue_history
  for each row execute function refuse_change();
create trigger issue_history_kept before truncate on issue_history
  for each statement execute function refuse_change();
