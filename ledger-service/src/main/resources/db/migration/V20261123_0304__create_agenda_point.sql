create table agenda_point (
  id uuid not null constraint pk_agenda_point primary key,
  meeting_id uuid not null constraint fk_agenda_point_meeting references meeting,
  position integer not null,
  kind text not null,
  text text not null,
  project_id uuid constraint fk_agenda_point_project references project,
  problem_id uuid constraint fk_agenda_point_problem references problem,
  owner_request_id uuid constraint fk_agenda_point_owner_request references owner_request,
  department_code text constraint fk_agenda_point_department references department,
  due_on date,
  constraint uq_agenda_point_position unique (meeting_id, position),
  constraint uq_agenda_point_problem unique (meeting_id, problem_id),
  constraint uq_agenda_point_owner_request unique (meeting_id, owner_request_id)
);
create index ix_agenda_point_department on agenda_point (department_code, meeting_id)
  where department_code is not null;
alter table conclusion
  add constraint fk_conclusion_agenda_point foreign key (point_id) references agenda_point;
