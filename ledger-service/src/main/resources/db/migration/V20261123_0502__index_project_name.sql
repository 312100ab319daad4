-- A project that has no code yet is known again by its name and owner.
create index ix_project_name on project (name, id);
