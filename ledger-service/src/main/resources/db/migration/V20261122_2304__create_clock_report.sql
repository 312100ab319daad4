-- What another agency's system has reported of an item's clock, once for each of its numbers.
create table clock_report (
  id uuid not null constraint pk_clock_report primary key,
  item_id uuid not null constraint fk_clock_report_item references item,
  number text not null,
  content text not null,
  wire_code integer not null,
  wire_kind integer not null,
  effective timestamptz not null,
  fact_number integer,
  late boolean not null,
  reported_at timestamptz not null,
  constraint uq_clock_report_number unique (item_id, number)
);
create trigger clock_report_append_only before update or delete on clock_report
  for each row execute function refuse_change();
create trigger clock_report_kept before truncate on clock_report
  for each statement execute function refuse_change();
