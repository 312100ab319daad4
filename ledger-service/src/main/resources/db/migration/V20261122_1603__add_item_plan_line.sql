alter table item add column plan_line_id uuid constraint fk_item_plan_line references plan_line;
create index ix_item_plan_line on item (plan_line_id, id) where plan_line_id is not null;
