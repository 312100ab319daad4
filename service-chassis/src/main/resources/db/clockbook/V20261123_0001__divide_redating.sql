-- A redating is divided into stretches of clocks, which several workers take side by side.
alter table redating
  drop column cursor,
  add column divided boolean not null default false;

create table redating_stretch (
  version integer not null constraint fk_redating_stretch_redating references redating,
  number integer not null,
  ids uuid[] not null,
  size integer not null,
  -- how many of the ids have been looked at
  taken integer not null default 0,
  -- how many of those were still to be reckoned again
  seen integer not null default 0,
  moved integer not null default 0,
  constraint pk_redating_stretch primary key (version, number),
  constraint ck_redating_stretch_taken check (taken between 0 and size)
);
create index ix_redating_stretch_open on redating_stretch (version, number) where taken < size;
