-- One row for each decided item: what figures are sums of. Written by whoever stops its clock, and
-- again when the clock is corrected; never reckoned here. Waits are not known of items before this.
create table closed_item (
  item_id uuid not null constraint pk_closed_item primary key
    constraint fk_closed_item_item references item,
  project_id uuid not null constraint fk_closed_item_project references project,
  name text not null,
  kind text not null,
  department_code text not null,
  region_path text not null collate "C",
  checklist_id uuid,
  line_key text,
  modes text[] not null,
  decided_on date not null,
  promised_days integer not null,
  used_days integer not null,
  statutory_days integer not null,
  paused_days integer not null,
  wait_days integer,
  on_time boolean not null,
  promised_seconds bigint,
  used_seconds bigint,
  paused_seconds bigint,
  constraint ck_closed_item_line check ((checklist_id is null) = (line_key is null))
);
insert into closed_item
select i.id, i.project_id, i.name, i.kind, i.department_code, i.region_path, p.checklist_id,
       case when p.checklist_id is not null then l.line_key end,
       array_remove(array[
         case when exists (select 1 from item_green_channel g where g.item_id = i.id)
              then 'GREEN_CHANNEL' end,
         case when exists (select 1 from item_commitment c where c.id = i.id) then 'COMMITMENT' end,
         case when exists (select 1 from item_gap_acceptance a where a.item_id = i.id)
              then 'GAPS' end,
         case when exists (select 1 from item_group_item m join item_group g on g.id = m.group_id
                            where m.item_id = i.id and g.kind = 'PARALLEL') then 'PARALLEL' end,
         case when exists (select 1 from item_group_item m join item_group g on g.id = m.group_id
                            where m.item_id = i.id and g.kind = 'MERGED') then 'MERGED' end], null),
       cast(i.decided_at at time zone 'Asia/Shanghai' as date), i.promised_days, i.used_days,
       coalesce(i.statutory_days, 0), coalesce(i.paused_days, 0), null,
       coalesce(i.decided_at < k.due_at, i.used_days <= i.promised_days),
       i.promised_seconds, i.used_seconds, i.paused_seconds
  from item i
  left join clock k on k.id = i.clock_id
  left join plan_line l on l.id = i.plan_line_id
  left join plan p on p.project_id = l.project_id
 where i.decided_at is not null and i.promised_days is not null and i.used_days is not null;
-- A place's figures of a time are read from this index alone once the table has been vacuumed.
create index ix_closed_item_place on closed_item (region_path, decided_on)
  include (project_id, department_code, kind, promised_days, used_days, statutory_days, paused_days,
           on_time, promised_seconds, used_seconds, paused_seconds);
create index ix_closed_item_project on closed_item (project_id, decided_on);
-- What runs overdue in a place now.
create index ix_clock_running_place on clock (region_path, due_at) where phase = 'RUNNING';
create index ix_item_group_item_item on item_group_item (item_id);
