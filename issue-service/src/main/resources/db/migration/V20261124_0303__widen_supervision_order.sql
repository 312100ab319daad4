-- Orders are opened by a red card, by rule or by hand; each has an answer clock in the book.
alter table supervision_order
  alter column level drop not null,
  alter column clock_id drop not null,
  alter column revision drop not null,
  add column reason text not null default 'RED_CARD',
  add column about text,
  add column demand text,
  add column opened_by text not null default '系统',
  add column project_id uuid,
  add column answer_clock_id uuid,
  add column circular_number text,
  add column circular_at timestamptz;
create unique index uq_supervision_order_open on supervision_order (issue_id, reason)
  where reason <> 'RED_CARD' and state <> 'CLOSED';
create unique index uq_supervision_order_cause on supervision_order (department, about)
  where reason = 'REPEATED_CAUSE' and state <> 'CLOSED';
create unique index uq_supervision_order_answer_clock on supervision_order (answer_clock_id);

-- 问责, the supervisor's fact: the post, never the person.
create table supervision_accountability (
  id uuid not null constraint pk_supervision_accountability primary key,
  order_id uuid not null constraint fk_supervision_accountability_order
    references supervision_order (id),
  department text not null,
  post text not null,
  measure text not null,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index ix_supervision_accountability_order on supervision_accountability (order_id, id);
