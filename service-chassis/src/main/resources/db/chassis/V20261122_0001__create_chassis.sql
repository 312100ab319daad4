-- One counter per ordering key: gapless sequences.
create table stream (
  stream_key text not null constraint pk_stream primary key,
  seq bigint not null
);

create table outbox (
  id bigint generated always as identity (cache 1) constraint pk_outbox primary key,
  topic text not null,
  stream_key text not null,
  sequence bigint not null,
  event_id uuid not null,
  event_type text not null,
  region_path text not null collate "C",
  payload text not null constraint ck_outbox_payload check (octet_length(payload) <= 262144)
);

-- The lease and the log's last position, in one row.
create table relay (
  singleton boolean not null default true constraint pk_relay primary key,
  owner uuid,
  epoch bigint not null default 0,
  lease_until timestamptz,
  last_position bigint not null default 0,
  constraint ck_relay_singleton check (singleton)
);
insert into relay default values;

create table event_log (
  position bigint not null constraint pk_event_log primary key,
  topic text not null,
  stream_key text not null,
  sequence bigint not null,
  event_id uuid not null,
  event_type text not null,
  region_path text not null collate "C",
  payload text not null
);

create table inbox (
  consumer text not null,
  event_id uuid not null,
  received_at timestamptz not null default now(),
  constraint pk_inbox primary key (consumer, event_id)
);

create table inbox_parked (
  id bigint generated always as identity constraint pk_inbox_parked primary key,
  consumer text not null,
  stream_key text not null,
  sequence bigint,
  event_id uuid,
  event text not null,
  reason text not null,
  parked_at timestamptz not null default now()
);
create index ix_inbox_parked_key on inbox_parked (consumer, stream_key, id);

create table audit_entry (
  id bigint generated always as identity constraint pk_audit_entry primary key,
  recorded_at timestamptz not null default now(),
  occurred_at timestamptz not null,
  actor text not null,
  actor_name text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  region_path text not null collate "C",
  details jsonb not null
);
create index ix_audit_entry_subject on audit_entry (subject_type, subject_id, id);
create function refuse_change() returns trigger language plpgsql as
  $$ begin raise exception '% is append-only', tg_table_name; end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entry_kept before truncate on audit_entry
  for each statement execute function refuse_change();
