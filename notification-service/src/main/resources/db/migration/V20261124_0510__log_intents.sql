-- How many were told; a card that no longer holds is withdrawn, not deleted.
alter table intent
  add column told integer not null default 0,
  add column withdrawn_at timestamptz,
  add column withdrawn_revision bigint;
update intent
   set told = told.many
  from (select intent_id, count(*) many from message group by intent_id) told
 where intent.id = told.intent_id;
create index ix_intent_fired_at on intent (region_path, fired_at, rung);

-- Nobody to be told: listed for those who can mend it.
create index ix_deadline_held_region_path on deadline (region_path, id) where held_at is not null;

alter table supervision_order add column answered_at timestamptz;
