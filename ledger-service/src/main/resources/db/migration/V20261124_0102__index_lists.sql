-- What offices ask their lists for, in the order in which lists are paged.
create index ix_project_phase on project (phase, id);
create index ix_project_track on project (track, id) where track is not null;
create index ix_project_stale on project (stale_from, id) where stale_from is not null;
create index ix_item_status on item (status, id);
create index ix_item_kind on item (kind, id);
create index ix_item_department_status on item (department_code, status, id);
create index ix_item_green on item (department_code, id) where green;
create index ix_problem_open_level on problem (level, project_id) where status = 'OPEN';
create index ix_one_trip_failure_day on one_trip_failure (happened_on, id);
create index ix_one_trip_failure_window on one_trip_failure (window_name, id);
create index ix_one_trip_failure_cause on one_trip_failure (cause, id) where cause is not null;
create index ix_one_trip_failure_open on one_trip_failure (id) where solved_on is null;
create index ix_first_consultation_day on first_consultation (consulted_on, id);
