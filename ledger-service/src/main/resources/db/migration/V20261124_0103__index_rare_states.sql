-- Few among many: what a list is asked for by state, kind or level, in the order of its pages.
create index ix_owner_request_status on owner_request (status, id);
create index ix_owner_task_status on owner_task (status, id);
create index ix_mandate_status on mandate (status, id);
create index ix_meeting_status on meeting (status, id);
create index ix_meeting_kind on meeting (kind, id);
create index ix_handover_status on handover (status, id);
create index ix_year_list_entry_level on year_list_entry (level, id);
create index ix_year_list_entry_on on year_list_entry (id) where left_on is null;
create index ix_problem_awaiting on problem (id)
  where status = 'OPEN' and strike_off_requested_at is not null;
create index ix_first_consultation_open on first_consultation (id) where follow_up = 'OPEN';
