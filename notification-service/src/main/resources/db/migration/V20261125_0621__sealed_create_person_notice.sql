-- What complainants are told by the service itself. Facts and contacts come over two topics: as
-- long as there is no contact there is no message. Of the address only the masked form is kept.
create table person_notice (
  id uuid not null constraint pk_person_notice primary key,
  issue_id uuid not null,
  number text not null,
  kind text not null,
  region_path text not null collate "C",
  happened_at timestamptz not null,
  message_id uuid constraint fk_person_notice_message_id references message (id),
  channel text,
  masked_address text,
  constraint uq_person_notice_issue_id_kind_happened_at unique (issue_id, kind, happened_at)
);
create index ix_person_notice_region_path on person_notice (region_path, id);
create index ix_person_notice_issue_id on person_notice (issue_id, happened_at, id);
