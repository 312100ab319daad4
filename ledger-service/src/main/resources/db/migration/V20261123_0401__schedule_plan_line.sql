-- When a planned item is to be handed in and by whom, as a meeting set it; and the year's plan in months.
alter table plan_line
  add column name text,
  add column region_path text collate "C",
  add column hand_in_month date,
  add column approval_month date,
  add column hand_in_on date,
  add column hand_in_by text,
  add column text_standard text,
  add column budget_standard text,
  add column decided_in text,
  add column handed_in_on date,
  add column deviation_reason text,
  add column version bigint not null default 0;
update plan_line l
   set name = cast(l.line as json) ->> 'name',
       region_path = p.region_path,
       handed_in_on = (select cast(min(i.received_at) at time zone 'Asia/Shanghai' as date)
                         from item i where i.plan_line_id = l.id)
  from plan p
 where p.project_id = l.project_id;
alter table plan_line
  alter column name set not null,
  alter column region_path set not null,
  alter column version drop default,
  add constraint ck_plan_line_months
    check ((hand_in_month is null) = (approval_month is null) and approval_month >= hand_in_month),
  add constraint ck_plan_line_hand_in check ((hand_in_on is null) = (hand_in_by is null));
create index ix_plan_line_not_handed_in on plan_line (hand_in_on, id)
  where hand_in_on is not null and handed_in_on is null;
create index ix_plan_line_year on plan_line (region_path, id) where hand_in_month is not null;
