-- A list that is asked for what is rare starts from that, not from the newest issue.
create index ix_issue_of_cause on issue (cause, id) where cause is not null;
create index ix_issue_outcome on issue (outcome, id) where outcome is not null;
create index ix_issue_channel on issue (channel, id);
create index ix_issue_clock on issue (clock_id);
create index ix_issue_history_aside on issue_history (step, issue_id)
  where step in ('RETURN', 'SEND_BACK', 'REOPEN');
create index ix_issue_rating_bad on issue_rating (issue_id) where score >= 4;
