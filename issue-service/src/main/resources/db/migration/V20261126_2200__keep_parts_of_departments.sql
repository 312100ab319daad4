-- Which departments have part in an issue, as lead or assisting, in the order of the list: whatever
-- the part, a department's page is read along one index.
create table issue_part (
  department text not null,
  issue_id uuid not null,
  constraint pk_issue_part primary key (department, issue_id)
);

create function keep_issue_parts() returns trigger language plpgsql as
$$ begin
  if tg_op <> 'INSERT' then
    delete from issue_part
    where issue_id = old.id and department = any (old.assisting || old.lead_department);
  end if;
  if tg_op <> 'DELETE' then
    insert into issue_part (department, issue_id)
    select distinct part, new.id from unnest(new.assisting || new.lead_department) part
    where part is not null;
  end if;
  return null;
end $$;
create trigger issue_parts_kept after insert or delete on issue
  for each row execute function keep_issue_parts();
create trigger issue_parts_changed after update on issue
  for each row
  when (old.lead_department is distinct from new.lead_department
    or old.assisting is distinct from new.assisting)
  execute function keep_issue_parts();

insert into issue_part (department, issue_id)
select distinct part, id from issue, unnest(assisting || lead_department) part
where part is not null;

drop index ix_issue_assisting;
