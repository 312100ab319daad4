create table first_consultation (
  id uuid not null constraint pk_first_consultation primary key,
  consulted_on date not null,
  asker text not null,
  contact text,
  idea text not null,
  question text not null,
  answer text,
  answered_on date,
  checklist_id uuid constraint fk_first_consultation_checklist references checklist,
  checklist_code text,
  checklist_name text,
  checklist_number integer,
  follow_up text not null constraint ck_first_consultation_follow_up check (
    follow_up in ('OPEN', 'MANDATE', 'PROJECT', 'DROPPED')),
  follow_up_text text,
  project_id uuid constraint fk_first_consultation_project references project,
  mandate_id uuid,
  recorder text not null,
  department_code text,
  region_path text not null collate "C",
  version bigint not null
);
create index ix_first_consultation_region on first_consultation (region_path, id);
create index ix_first_consultation_department on first_consultation (department_code, id);
create index ix_first_consultation_recorder on first_consultation (recorder, id);
create index ix_first_consultation_project on first_consultation (project_id, id)
  where project_id is not null;
