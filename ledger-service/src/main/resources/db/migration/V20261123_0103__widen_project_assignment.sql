alter table project_assignment
  drop constraint ck_project_assignment_role,
  add constraint ck_project_assignment_role check (role in
    ('LEADER', 'OFFICER', 'AGENT', 'SERVICE_OFFICER', 'SECRETARY', 'COUNSELLOR'));
drop index uq_project_assignment_one;
create unique index uq_project_assignment_one on project_assignment (project_id, role)
  where until is null and role <> 'AGENT';
-- What one officer has now, and which officers have something in a region now.
create index ix_project_assignment_officer on project_assignment (officer_id, role, project_id)
  where until is null;
create index ix_project_assignment_place on project_assignment (role, region_path, officer_id)
  where until is null;
