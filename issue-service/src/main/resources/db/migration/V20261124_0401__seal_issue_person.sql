-- Who came is sealed (AES-GCM) under a key that is not in the database. What was written plain
-- before is sealed by a worker when the service starts; a plain row has no key.
alter table issue_person
  alter column name drop not null,
  alter column phone drop not null,
  add column sealed text,
  add column key_id text,
  add constraint ck_issue_person_kept
    check ((sealed is null) = (key_id is null) and (sealed is null) = (name is not null)
      and (name is null) = (phone is null));
create index ix_issue_person_key on issue_person (key_id, issue_id);
