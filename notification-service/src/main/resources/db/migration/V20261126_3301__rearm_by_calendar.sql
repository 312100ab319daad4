-- Published versions of the calendar that pending rungs are yet to be reckoned by, and the clocks
-- they were divided into. What has been done is deleted.
create table calendar_rearming (
  version integer not null constraint pk_calendar_rearming primary key
    constraint fk_calendar_rearming_version references calendar_version,
  region_path text not null collate "C",
  touched_from timestamptz not null,
  touched_until timestamptz not null
);
create table calendar_rearming_stretch (
  version integer not null,
  number integer not null,
  clock_ids uuid[] not null,
  constraint pk_calendar_rearming_stretch primary key (version, number)
);
