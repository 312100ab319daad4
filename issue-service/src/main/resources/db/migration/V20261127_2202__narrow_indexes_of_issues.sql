-- Every step of a case writes into every index that its row is in. Kept is what a list, a rule or a
-- worker starts from, and of that only the rows that it may find.

-- Nothing starts from being closed, as most are.
drop index ix_issue_closed;

-- What waits in a department's inbox, by its boxes.
drop index ix_issue_lead_state, ix_issue_awaited, ix_issue_window;
create index ix_issue_waits_lead on issue (lead_department, id) where state = 'REFERRED';
create index ix_issue_waits_assisting on issue using gin (awaited) where state = 'REFERRED';
create index ix_issue_waits_window on issue (window_department, state, id)
  where state = 'REPORTED' or (state = 'CLASSIFIED' and returns > 0)
    or (state = 'REGISTERED' and origin_id is not null);

-- What not every issue has, or not from the beginning.
drop index ix_issue_lead, ix_issue_project, ix_issue_follower, ix_issue_clock;
create index ix_issue_lead on issue (lead_department, id) where lead_department is not null;
create index ix_issue_project on issue (project_id, id) where project_id is not null;
create index ix_issue_follower on issue (follower_subject, id) where follower_subject is not null;
create index ix_issue_clock on issue (clock_id) where clock_id is not null;
