-- Track, package project, what the phase was before it was suspended, and since when the ledger row
-- has stood as it is. stale_from is the first business day on which the row counts as stale; null
-- where no weekly update is owed. stale_told is the fresh_at of the lapse that an event has told of.
alter table project
  add column track text constraint ck_project_track check (track in ('APPROVED', 'VERIFIED', 'FILED')),
  add column parent_id uuid constraint fk_project_parent references project,
  add column phase_before text,
  add column phase_reason text,
  add column fresh_at timestamptz,
  add column stale_from date,
  add column stale_told timestamptz;
update project
   set fresh_at = updated_at,
       stale_from = case when phase not in ('SUSPENDED', 'REMOVED', 'IN_OPERATION')
                         then (updated_at at time zone 'Asia/Shanghai')::date + 8 end;
create index ix_project_parent on project (parent_id, id) where parent_id is not null;
create index ix_project_stale_untold on project (stale_from, id)
  where stale_from is not null and stale_told is distinct from fresh_at;
