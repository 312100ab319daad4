-- As it came over the private topic: sealed, for a short while.
create table complainant_contact (
  issue_id uuid not null constraint pk_complainant_contact primary key,
  channel text not null,
  sealed text not null,
  keep_until date not null
);
create index ix_complainant_contact_keep_until on complainant_contact (keep_until);
