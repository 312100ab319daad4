-- A list's page is found in an index alone: beside its order stands what else is asked of the rows,
-- above all whose place they are of. A county's few among a province's many are then met without
-- reading the rows of others.
drop index ix_item_region;
create index ix_item_region on item (region_path, id) include (green, status);
drop index ix_item_department;
create index ix_item_department on item (department_code, id) include (region_path, green);
drop index ix_item_department_status;
create index ix_item_department_status on item (department_code, status, id)
  include (region_path, green);
drop index ix_project_region;
create index ix_project_region on project (region_path, id) include (phase);
drop index ix_project_department;
create index ix_project_department on project (department_code, id) include (region_path);
