-- The weekly updates as they were told; never changed.
create table progress_report (
  id uuid not null constraint pk_progress_report primary key,
  project_id uuid not null constraint fk_progress_report_project references project,
  week_of date not null,
  phase text not null,
  progress text not null,
  done_fen bigint not null,
  done_this_year_fen bigint,
  difficulties text,
  next_steps text,
  officer_id uuid not null constraint fk_progress_report_officer references officer,
  reported_by text not null,
  reported_at timestamptz not null,
  region_path text not null collate "C"
);
create index ix_progress_report_project on progress_report (project_id, id);
create trigger progress_report_append_only before update or delete on progress_report
  for each row execute function refuse_change();
create trigger progress_report_kept before truncate on progress_report
  for each statement execute function refuse_change();
