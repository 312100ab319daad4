-- Handling statuses as another agency's system reported them; one number, one step.
create table status_report (
  id uuid not null constraint pk_status_report primary key,
  item_id uuid not null constraint fk_status_report_item references item,
  number text not null,
  content text not null,
  wire_code integer not null,
  effective timestamptz not null,
  irregular boolean not null,
  reported_at timestamptz not null,
  constraint uq_status_report_number unique (item_id, number)
);
