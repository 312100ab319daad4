-- One part in a project passes from one official to another; what is open stands in the snapshot as
-- it was when the handover was opened.
create table handover (
  id uuid not null constraint pk_handover primary key,
  project_id uuid not null constraint fk_handover_project references project,
  role text not null,
  from_officer_id uuid not null constraint fk_handover_from references officer,
  from_subject text not null,
  from_name text not null,
  to_officer_id uuid not null constraint fk_handover_to references officer,
  to_subject text not null,
  to_name text not null,
  note text not null,
  snapshot text not null,
  status text not null
    constraint ck_handover_status check (status in ('OPEN', 'CONFIRMED', 'CANCELLED')),
  opened_at timestamptz not null,
  opened_by text not null,
  receipt_number text constraint uq_handover_receipt_number unique,
  closed_at timestamptz,
  cancel_reason text,
  region_path text not null collate "C",
  version bigint not null,
  constraint ck_handover_receipt check ((status = 'CONFIRMED') = (receipt_number is not null))
);
create unique index uq_handover_open on handover (project_id, role, from_officer_id)
  where status = 'OPEN';
create index ix_handover_project on handover (project_id, id);
create index ix_handover_region on handover (region_path, id);
create index ix_handover_from on handover (from_subject, id);
create index ix_handover_to on handover (to_subject, id);
