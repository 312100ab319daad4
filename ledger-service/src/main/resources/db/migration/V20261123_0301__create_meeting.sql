create table meeting_series (
  id uuid not null constraint pk_meeting_series primary key,
  kind text not null,
  title text not null,
  region_code text not null constraint fk_meeting_series_region references region,
  region_path text not null collate "C",
  project_id uuid constraint fk_meeting_series_project references project,
  place text not null,
  starts_at text not null,
  every text not null,
  weekday text not null,
  week integer not null,
  from_day date not null,
  until_day date,
  meetings integer not null,
  version bigint not null
);
create index ix_meeting_series_region on meeting_series (region_path, id);

create table meeting (
  id uuid not null constraint pk_meeting primary key,
  number text not null constraint uq_meeting_number unique,
  kind text not null,
  title text not null,
  region_code text not null constraint fk_meeting_region references region,
  region_path text not null collate "C",
  project_id uuid constraint fk_meeting_project references project,
  place text not null,
  meeting_day date not null,
  starts_at text not null,
  series_id uuid constraint fk_meeting_meeting_series references meeting_series,
  nominal_day date,
  status text not null,
  attendance text not null constraint ck_meeting_attendance check (attendance is json object),
  cancel_reason text,
  version bigint not null,
  -- Of each occurrence of a series there is one meeting.
  constraint uq_meeting_series_nominal_day unique (series_id, nominal_day)
);
create index ix_meeting_region on meeting (region_path, id);
create index ix_meeting_project on meeting (project_id, id) where project_id is not null;

create table conclusion (
  id uuid not null constraint pk_conclusion primary key,
  meeting_id uuid not null constraint fk_conclusion_meeting references meeting,
  point_id uuid,
  text text not null,
  concluded_at timestamptz not null
);
create index ix_conclusion_meeting on conclusion (meeting_id, id);
