-- What a department reaches: its projects, the projects of its items, its problems and orders.
create index ix_project_department on project (department_code, id);
create index ix_item_department_project on item (department_code, project_id);
create index ix_problem_department on problem (department_code, id);
create index ix_supervision_order_department on supervision_order (department_code, id);
-- What hangs on an assigned project or on a department's item.
create index ix_one_trip_failure_project on one_trip_failure (project_id, id)
  where project_id is not null;
create index ix_one_trip_failure_item on one_trip_failure (item_id, id) where item_id is not null;
