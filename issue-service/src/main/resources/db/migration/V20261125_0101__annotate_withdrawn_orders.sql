-- An order whose red card turned out to be wrong stays, annotated, until a supervisor lifts it.
alter table supervision_order
  add column basis_withdrawn_at timestamptz,
  add column basis_rung text,
  add column basis_reason text,
  add column basis_due_at timestamptz,
  add column lifted_by text,
  add column lifted_at timestamptz,
  add column lifted_reason text;

-- At most one that stands per clock and level; one without its basis stands no more.
alter table supervision_order drop constraint uq_supervision_order_clock;
create unique index uq_supervision_order_standing on supervision_order (clock_id, level)
  where basis_withdrawn_at is null;
create index ix_supervision_order_baseless on supervision_order (region_path, id)
  where basis_withdrawn_at is not null;

-- Red cards taken back, whether an order had been opened on them or not.
create table withdrawn_card (
  clock_id uuid not null constraint fk_withdrawn_card_clock references clock,
  revision bigint not null,
  withdrawn_at timestamptz not null,
  constraint pk_withdrawn_card primary key (clock_id, revision)
);
