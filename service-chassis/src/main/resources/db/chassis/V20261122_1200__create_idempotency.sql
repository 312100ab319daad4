-- What keyed requests were answered; kept for a day, then forgotten a few at a time.
create table idempotency (
  caller text not null,
  operation text not null,
  key text not null,
  fingerprint text not null,
  status integer not null,
  location text,
  version bigint,
  body text,
  stored_at timestamptz not null default now(),
  constraint pk_idempotency primary key (caller, operation, key)
);
create index ix_idempotency_stored_at on idempotency (stored_at);
