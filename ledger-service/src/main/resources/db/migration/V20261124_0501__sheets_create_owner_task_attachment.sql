-- What an owner hands in with a task; the bytes are outside the database under the row's id.
create table owner_task_attachment (
  id uuid not null constraint pk_owner_task_attachment primary key,
  task_id uuid not null constraint fk_owner_task_attachment_task references owner_task,
  file_name text not null,
  type text not null,
  bytes bigint not null,
  sha256 text not null,
  added_by text not null,
  added_at timestamptz not null,
  version bigint not null
);
create index ix_owner_task_attachment_task on owner_task_attachment (task_id, id);
