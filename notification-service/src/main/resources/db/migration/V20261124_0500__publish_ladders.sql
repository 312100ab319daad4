-- A ladder in one of its versions: published, never edited. Null kind and stage rule all clocks.
create table ladder (
  id uuid not null constraint pk_ladder primary key,
  region_code text not null,
  region_path text not null collate "C",
  subject_type text,
  stage text,
  number integer not null,
  from_date date not null,
  reason text not null,
  rungs text not null,
  published_at timestamptz not null,
  rearm_cursor uuid,
  rearmed_at timestamptz,
  constraint uq_ladder_number unique nulls not distinct (region_path, subject_type, stage, number)
);
create index ix_ladder_region_path on ladder (region_path, id);
create index ix_ladder_rearm on ladder (from_date, id) where rearmed_at is null;

-- A red card is a fact that makes a claim besides.
update ladder_rung set effect = 'CARD' where rung = 'RED_CARD';
update deadline set effect = 'CARD' where rung = 'RED_CARD';
update intent set effect = 'CARD' where rung = 'RED_CARD';

-- The one ladder so far is the root's first version.
insert into ladder
  (id, region_code, region_path, number, from_date, reason, rungs, published_at, rearmed_at)
select '01994000-0000-7000-8000-000000000001', '100000', '/100000/', 1, date '2015-01-01',
       '随程序发布的通用阶梯',
       json_agg(json_build_object(
         'rung', rung,
         'name', case rung when 'REMINDER' then '提醒' when 'URGE' then '催办'
                   when 'YELLOW_CARD' then '黄牌' when 'RED_CARD' then '红牌' else '督办' end,
         'anchor', anchor,
         'offset', json_build_object('unit', 'WORKING_DAYS', 'amount', offset_days),
         'effect', effect,
         'audiences', to_json(audiences),
         'channels', case effect when 'NOTICE' then 
                       '["INBOX","EMAIL","SMS","WECOM","DINGTALK","FEISHU","WEBHOOK"]'::json else '[]'::json end,
         'template', null) order by position)::text,
       timestamptz '2026-11-22 00:00+08', timestamptz '2026-11-22 00:00+08'
  from ladder_rung;
drop table ladder_rung;

-- Which version armed a rung, and so what it does when it fires.
alter table deadline
  add column ladder_id uuid not null default '01994000-0000-7000-8000-000000000001';
alter table deadline alter column ladder_id drop default;
alter table intent
  add column ladder_id uuid not null default '01994000-0000-7000-8000-000000000001';
alter table intent alter column ladder_id drop default;

-- What a ladder asks of a clock beside its due date: its kind, its budget, its end.
alter table clock_replica
  add column kind text not null default '',
  add column budget_amount integer not null default 0,
  add column budget_unit text not null default 'WORKING_DAY',
  add column stopped_at timestamptz;
update clock_replica
   set kind = snapshot::jsonb ->> 'kind',
       budget_amount = (snapshot::jsonb #>> '{limit,amount}')::integer,
       budget_unit = snapshot::jsonb #>> '{limit,unit}',
       stopped_at = (select max((fact ->> 'effective')::timestamptz)
                       from jsonb_array_elements(snapshot::jsonb -> 'facts') fact
                      where fact ->> 'type' = 'STOP')
 where snapshot::jsonb ? 'limit';
alter table clock_replica
  alter column kind drop default,
  alter column budget_amount drop default,
  alter column budget_unit drop default;
