create table one_trip_failure (
  id uuid not null constraint pk_one_trip_failure primary key,
  happened_on date not null,
  window_name text not null,
  applicant text not null,
  item_name text not null,
  project_id uuid constraint fk_one_trip_failure_project references project,
  item_id uuid constraint fk_one_trip_failure_item references item,
  reason text not null,
  told_at_once boolean not null,
  told_what text not null,
  trips integer not null constraint ck_one_trip_failure_trips check (trips >= 1),
  issue_id uuid,
  cause text,
  fix text,
  solved_on date,
  region_path text not null collate "C",
  version bigint not null
);
create index ix_one_trip_failure_region on one_trip_failure (region_path, id);
