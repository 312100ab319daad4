alter table item
  add column papers_received_at timestamptz,
  add column window_clock_id uuid constraint fk_item_window_clock references clock,
  add column deemed_accepted boolean not null default false,
  add column acceptance_receipt text,
  add column right_organ text,
  add column withdrawal_reason text,
  add column withdrawal_statement text,
  add column closed_at timestamptz,
  add column permit_ended_at timestamptz,
  add column permit_end_text text;
update item set closed_at = decided_at where decided_at is not null;
create index ix_item_window_clock on item (window_clock_id);
create index ix_clock_acceptance_due on clock (due_at)
  where phase = 'RUNNING' and kind = 'ACCEPTANCE';
