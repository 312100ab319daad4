-- What sent people home, item by item of a checklist: to be put right by a newer version.
create table checklist_fix (
  id uuid not null constraint pk_checklist_fix primary key,
  checklist_id uuid not null constraint fk_checklist_fix_checklist references checklist,
  line_key text not null,
  line_name text not null,
  department_code text not null constraint fk_checklist_fix_department references department,
  cause text not null,
  region_path text not null collate "C",
  seen_number integer not null,
  occurrences integer not null,
  projects integer not null,
  first_on date not null,
  last_on date not null,
  issue_numbers text not null,
  repeated_on date,
  fixed_number integer,
  fixed_on date,
  fixed_by text,
  change text,
  version bigint not null,
  constraint ck_checklist_fix_fixed
    check ((fixed_number is null) = (fixed_on is null) and (fixed_number is null) = (change is null)),
  constraint fk_checklist_fix_fixed foreign key (checklist_id, fixed_number)
    references checklist_version (checklist_id, number)
);
create unique index uq_checklist_fix_open on checklist_fix (checklist_id, line_key, cause)
  where fixed_number is null;
create index ix_checklist_fix_checklist on checklist_fix (checklist_id, id);
create index ix_checklist_fix_repeated on checklist_fix (region_path, id)
  where repeated_on is not null and fixed_number is null;

-- Each time it happened: a closed issue, a trip that failed, or an issue about that trip.
create table checklist_fix_case (
  id uuid not null constraint pk_checklist_fix_case primary key,
  fix_id uuid not null constraint fk_checklist_fix_case_fix references checklist_fix,
  issue_id uuid constraint uq_checklist_fix_case_issue unique,
  issue_number text,
  one_trip_id uuid constraint uq_checklist_fix_case_one_trip unique
    constraint fk_checklist_fix_case_one_trip references one_trip_failure,
  project_id uuid not null constraint fk_checklist_fix_case_project references project,
  checklist_number integer not null,
  happened_on date not null,
  closed_at timestamptz,
  cause_text text not null,
  region_path text not null collate "C",
  constraint ck_checklist_fix_case_of check (issue_id is not null or one_trip_id is not null),
  constraint ck_checklist_fix_case_closed check ((issue_id is null) = (closed_at is null))
);
create index ix_checklist_fix_case_fix on checklist_fix_case (fix_id, id);

-- In how many projects one cause on one item is a repeated one; the nearest region's rule decides.
create table repetition_rule (
  region_code text not null constraint pk_repetition_rule primary key
    constraint fk_repetition_rule_region references region,
  region_path text not null collate "C",
  projects integer not null constraint ck_repetition_rule_projects check (projects between 2 and 100),
  version bigint not null
);
create index ix_repetition_rule_region on repetition_rule (region_path);
insert into repetition_rule (region_code, region_path, projects, version)
  values ('100000', '/100000/', 3, 0);

-- What was changed so that it will do in one trip.
alter table one_trip_failure
  add column change text,
  add column changed_on date,
  add constraint ck_one_trip_failure_changed check ((change is null) = (changed_on is null));
