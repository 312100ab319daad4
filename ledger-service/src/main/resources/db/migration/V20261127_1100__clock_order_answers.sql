-- An order's answer is measured by a clock in the book; old orders have the instant alone.
alter table supervision_order
  add column answer_clock_id uuid constraint fk_supervision_order_answer_clock references clock;
create unique index uq_supervision_order_answer_clock on supervision_order (answer_clock_id);
