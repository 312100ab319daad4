-- Papers of an issue; their bytes are outside the database under the row's id.
create table issue_attachment (
  id uuid not null constraint pk_issue_attachment primary key,
  issue_id uuid not null constraint fk_issue_attachment_issue references issue (id),
  file_name text not null,
  type text not null,
  bytes bigint not null,
  sha256 text not null,
  internal boolean not null,
  added_by text not null,
  added_by_name text not null,
  added_at timestamptz not null
);
create index ix_issue_attachment_issue on issue_attachment (issue_id, id);
