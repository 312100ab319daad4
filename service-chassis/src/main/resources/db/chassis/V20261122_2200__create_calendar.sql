-- Versions after the first, which ships with the program. A version once installed stays as it is.
create table calendar_version (
  version integer not null constraint pk_calendar_version primary key,
  id uuid not null constraint uq_calendar_version_id unique,
  region_path text not null collate "C",
  source text not null,
  published_at date not null,
  published_through date,
  office_hours jsonb,
  installed_at timestamptz not null
);
create trigger calendar_version_append_only before update or delete on calendar_version
  for each row execute function refuse_change();
create trigger calendar_version_kept before truncate on calendar_version
  for each statement execute function refuse_change();

create table calendar_day (
  version integer not null constraint fk_calendar_day_version references calendar_version,
  date date not null,
  kind text not null,
  name text not null,
  constraint pk_calendar_day primary key (version, date)
);
create trigger calendar_day_append_only before update or delete on calendar_day
  for each row execute function refuse_change();
create trigger calendar_day_kept before truncate on calendar_day
  for each statement execute function refuse_change();
