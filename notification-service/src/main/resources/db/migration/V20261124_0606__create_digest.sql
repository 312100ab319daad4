-- Digests as data: which rhythm, for whom, by which channels, in which region and below.
create table digest_rule (
  id uuid not null constraint pk_digest_rule primary key,
  version bigint not null,
  name text not null,
  rhythm text not null,
  audience text not null,
  channels text[] not null,
  template text not null,
  region_code text not null,
  region_path text not null collate "C",
  enabled boolean not null
);
create index ix_digest_rule_region_path on digest_rule (region_path, id);
insert into digest_rule
  (id, version, name, rhythm, audience, channels, template, region_code, region_path, enabled)
values
  (uuidv7(), 0, '推进专员周报', 'WEEKLY', 'OFFICER', '{EMAIL}', 'WEEKLY', '100000', '/100000/', true),
  (uuidv7(), 0, '包保领导月报', 'MONTHLY', 'LEADER', '{EMAIL,SMS}', 'MONTHLY', '100000', '/100000/', true);

-- A period of a rule, gone through once, some recipients a transaction.
create table digest_round (
  rule_id uuid not null constraint fk_digest_round_rule_id references digest_rule,
  period date not null,
  after_subject text not null,
  finished_at timestamptz,
  constraint pk_digest_round primary key (rule_id, period)
);

-- One per recipient and period, whatever happens; nothing is sent where nothing is to be said.
create table digest (
  id uuid not null constraint pk_digest primary key,
  rule_id uuid not null constraint fk_digest_rule_id references digest_rule,
  period date not null,
  subject text not null,
  message_id uuid,
  made_at timestamptz not null,
  constraint uq_digest_rule_id_period_subject unique (rule_id, period, subject)
);
