-- Where a parked event belongs, how often it was tried, and when last.
alter table inbox_parked
  add column region_path text collate "C",
  add column attempts integer not null default 0,
  add column last_tried_at timestamptz;
update inbox_parked
   set region_path = event::jsonb ->> 'region'
 where event is json object;
create index ix_inbox_parked_consumer on inbox_parked (consumer, id);
