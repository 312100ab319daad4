-- Every step writes the whole row, title and description with it: what is searched is kept anew, and
-- its grams reckoned, only where one of them is another.
drop trigger issue_text_kept on issue;
create trigger issue_text_kept after insert on issue
  for each row execute function keep_issue_text();
create trigger issue_text_changed after update on issue
  for each row
  when (old.title is distinct from new.title or old.description is distinct from new.description)
  execute function keep_issue_text();
