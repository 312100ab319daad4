-- Who pushes a project through now, as the ledger tells it: an officer sees issues of these projects.
create table project_officer (
  project_id uuid not null constraint pk_project_officer primary key,
  subject text not null
);
create index ix_project_officer_subject on project_officer (subject, project_id);
