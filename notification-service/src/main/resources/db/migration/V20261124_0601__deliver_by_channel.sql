-- A message that is about no clock: a digest, a report. Forms for mail and short messages.
alter table message
  alter column clock_id drop not null,
  alter column rung drop not null,
  alter column subject_type drop not null,
  alter column subject_id drop not null,
  alter column title drop not null,
  add column kind text not null default 'NOTICE',
  add column mail text,
  add column sms text,
  add column link text;
create index ix_message_intent_id on message (intent_id);

-- not_before is business time: office hours, quiet hours, the window of merging.
-- next_attempt_at goes on in real time: it is about the provider.
alter table delivery
  add column contact_id uuid,
  add column address_print text not null default '',
  add column urgent boolean not null default true,
  add column not_before timestamptz not null default '-infinity',
  add column asked integer not null default 0,
  add column carried_by uuid,
  add column reference text;
alter table delivery alter column not_before drop default, alter column urgent drop default,
  alter column address_print drop default;
update delivery set not_before = '1970-01-01T00:00:00Z';
drop index ix_delivery_next_attempt_at;
create index ix_delivery_turn on delivery (channel, not_before, id)
  where status in ('PENDING', 'IN_FLIGHT');
create index ix_delivery_same_address on delivery (address_print, channel, not_before)
  where status = 'PENDING';
create index ix_delivery_last_sent on delivery (address_print, channel, settled_at)
  where status = 'SENT';
create index ix_delivery_carried_by on delivery (carried_by) where carried_by is not null;

-- What a provider bears, and how long notices to one address are gathered after one has gone.
create table channel_rule (
  channel text not null constraint pk_channel_rule primary key,
  version bigint not null default 0,
  per_window integer not null,
  window_seconds integer not null,
  per_address boolean not null,
  merge_minutes integer not null
);
insert into channel_rule (channel, per_window, window_seconds, per_address, merge_minutes) values
  ('EMAIL', 3000, 60, false, 10),
  ('SMS', 100, 1, false, 10),
  ('WECOM', 20, 60, true, 10),
  ('DINGTALK', 20, 60, true, 10),
  ('FEISHU', 100, 60, true, 10),
  ('WEBHOOK', 600, 60, true, 0);

-- How much of it is used up, by all replicas together, in real time.
create table channel_use (
  channel text not null,
  address_print text not null,
  window_start timestamptz not null,
  used integer not null,
  constraint pk_channel_use primary key (channel, address_print)
);

-- A notice that nobody could be told, and who was told instead.
create table unreached_notice (
  id uuid not null constraint pk_unreached_notice primary key,
  message_id uuid not null constraint uq_unreached_notice_message_id unique
    constraint fk_unreached_notice_message_id references message (id),
  region_path text not null collate "C",
  reason text not null,
  escalated_to uuid constraint fk_unreached_notice_escalated_to references message (id),
  found_at timestamptz not null
);
create index ix_unreached_notice_region_path on unreached_notice (region_path, id);
