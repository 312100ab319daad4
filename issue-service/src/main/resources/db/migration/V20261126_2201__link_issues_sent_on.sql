-- An issue that another region's window has sent on: its original, and by name the papers that the
-- window has of it.
alter table issue
  add column origin_id uuid constraint fk_issue_origin references issue (id),
  add column origin_papers text[] not null default '{}';
create index ix_issue_origin on issue (origin_id, id) where origin_id is not null;
