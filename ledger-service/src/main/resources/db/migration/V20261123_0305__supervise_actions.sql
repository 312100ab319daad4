-- An order may be about an action, which may belong to no project.
alter table supervision_order alter column item_id drop not null;
alter table supervision_order alter column project_id drop not null;
alter table supervision_order
  add column action_id uuid constraint fk_supervision_order_action references action;
create index ix_supervision_order_action on supervision_order (action_id)
  where action_id is not null;
