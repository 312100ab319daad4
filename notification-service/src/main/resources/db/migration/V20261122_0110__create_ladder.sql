-- The rungs as data: offset in working days from the anchor.
create table ladder_rung (
  rung text not null constraint pk_ladder_rung primary key,
  position integer not null constraint uq_ladder_rung_position unique,
  anchor text not null,
  offset_days integer not null,
  effect text not null,
  audiences text[] not null
);
insert into ladder_rung (rung, position, anchor, offset_days, effect, audiences) values
  ('REMINDER', 1, 'DUE', -1, 'NOTICE', '{DEPARTMENT,OFFICER}'),
  ('URGE', 2, 'DUE', 0, 'NOTICE', '{DEPARTMENT,OFFICER}'),
  ('YELLOW_CARD', 3, 'DUE', 1, 'NOTICE', '{DEPARTMENT,OFFICER,LEADER}'),
  ('RED_CARD', 4, 'DUE', 3, 'FACT', '{}'),
  ('SUPERVISION_ORDER', 5, 'ORDER_OPENED', 0, 'NOTICE', '{DEPARTMENT,OFFICER,LEADER,SUPERVISOR}');

-- Pending rungs only: firing deletes the row.
create table deadline (
  id uuid not null constraint pk_deadline primary key,
  clock_id uuid not null,
  rung text not null,
  revision bigint not null,
  effect text not null,
  armed_at timestamptz not null,
  region_path text not null collate "C",
  constraint uq_deadline_clock_id_rung unique (clock_id, rung)
);
create index ix_deadline_armed_at on deadline (armed_at, id);

create table intent (
  id uuid not null constraint pk_intent primary key,
  clock_id uuid not null,
  rung text not null,
  revision bigint not null,
  effect text not null,
  armed_at timestamptz not null,
  fired_at timestamptz not null,
  region_path text not null collate "C",
  skip_reason text,
  constraint uq_intent_clock_id_rung_revision unique (clock_id, rung, revision)
);
create index ix_intent_region_path on intent (region_path, id);
