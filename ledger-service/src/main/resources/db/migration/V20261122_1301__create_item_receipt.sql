create table item_receipt (
  id uuid not null constraint pk_item_receipt primary key,
  item_id uuid not null constraint fk_item_receipt_item references item,
  kind text not null,
  number text not null constraint uq_item_receipt_number unique,
  issued_at timestamptz not null,
  issued_by text not null,
  lines text[] not null
);
create index ix_item_receipt_item on item_receipt (item_id, id);
create trigger item_receipt_append_only before update or delete on item_receipt
  for each row execute function refuse_change();
create trigger item_receipt_kept before truncate on item_receipt
  for each statement execute function refuse_change();
