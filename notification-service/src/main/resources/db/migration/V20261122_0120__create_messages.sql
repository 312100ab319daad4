create table message (
  id uuid not null constraint pk_message primary key,
  intent_id uuid not null,
  clock_id uuid not null,
  rung text not null,
  revision bigint not null,
  region_path text not null collate "C",
  recipient_kind text not null,
  recipient_key text not null,
  subject_type text not null,
  subject_id text not null,
  title text not null,
  stage text,
  project_id text,
  project_name text,
  heading text not null,
  text text not null,
  created_at timestamptz not null,
  constraint uq_message_intent_id_recipient unique (intent_id, recipient_kind, recipient_key)
);
create index ix_message_recipient on message (recipient_kind, recipient_key, id);

create table message_read (
  message_id uuid not null constraint fk_message_read_message_id references message (id),
  reader text not null,
  read_at timestamptz not null,
  constraint pk_message_read primary key (message_id, reader)
);

create table contact (
  id uuid not null constraint pk_contact primary key,
  version bigint not null,
  recipient_kind text not null,
  recipient_key text not null,
  region_code text not null,
  region_path text not null collate "C",
  channel text not null,
  address text not null,
  created_at timestamptz not null,
  constraint uq_contact_recipient_address
    unique (recipient_kind, recipient_key, region_path, channel, address)
);
create index ix_contact_region_path on contact (region_path, id);

-- attempts and next_attempt_at count in real time: they are about the mail server, not the law.
create table delivery (
  id uuid not null constraint pk_delivery primary key,
  message_id uuid not null constraint fk_delivery_message_id references message (id),
  channel text not null,
  address text not null,
  status text not null,
  attempts integer not null,
  next_attempt_at timestamptz not null,
  settled_at timestamptz,
  reason text
);
create index ix_delivery_next_attempt_at on delivery (next_attempt_at, id) where status = 'PENDING';
create index ix_delivery_message_id on delivery (message_id);
