-- Who has which part in a project, from when until when. The current officer and the current leader
-- stand on the project too, for lists to join; both change in one transaction.
create table project_assignment (
  id uuid not null constraint pk_project_assignment primary key,
  project_id uuid not null constraint fk_project_assignment_project references project,
  role text not null
    constraint ck_project_assignment_role check (role in ('LEADER', 'OFFICER', 'AGENT')),
  officer_id uuid not null constraint fk_project_assignment_officer references officer,
  subject text not null,
  name text not null,
  post text not null,
  region_path text not null collate "C",
  since timestamptz not null,
  until timestamptz,
  constraint ck_project_assignment_until check (until >= since)
);
create unique index uq_project_assignment_one on project_assignment (project_id, role)
  where until is null and role in ('LEADER', 'OFFICER');
create unique index uq_project_assignment_agent on project_assignment (project_id, officer_id)
  where until is null and role = 'AGENT';
create index ix_project_assignment_subject on project_assignment (subject, project_id)
  where until is null;
create index ix_project_assignment_project on project_assignment (project_id, id);

insert into project_assignment
  (id, project_id, role, officer_id, subject, name, post, region_path, since)
select uuidv7(), p.id, 'OFFICER', o.id, o.subject, o.name, o.post, p.region_path, p.updated_at
  from project p join officer o on o.id = p.officer_id;

alter table project add column leader_id uuid constraint fk_project_leader references officer;
