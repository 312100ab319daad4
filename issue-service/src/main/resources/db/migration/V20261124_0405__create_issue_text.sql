-- What is searched of an issue, apart from the row that every step rewrites. Chinese words of two
-- characters give no trigram, hence grams of one and two characters.
create function issue_letters(t text) returns text language sql immutable parallel safe as
$$ select regexp_replace(lower(t),
     '[[:space:]\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF20\u2010-\u2027!-/:-@\[-`{-~]', '', 'g') $$;

create function issue_grams(t text) returns text[] language sql immutable parallel safe as
$$
  with letters as (select issue_letters(t) as s)
  select coalesce(array_agg(distinct gram), '{}') from (
    select substr(s, i, 2) as gram from letters, generate_series(1, length(s) - 1) i
    union all
    select substr(s, i, 1) from letters, generate_series(1, length(s)) i) grams
$$;

-- Of what is looked for: its pairs, or the one character that it is.
create function issue_query_grams(t text) returns text[] language sql immutable parallel safe as
$$
  with letters as (select issue_letters(t) as s)
  select coalesce(
    (select array_agg(distinct substr(s, i, 2))
       from letters, generate_series(1, length(s) - 1) i),
    (select case when length(s) = 1 then array[s] else '{}' end from letters))
$$;

create table issue_text (
  issue_id uuid not null constraint pk_issue_text primary key
    constraint fk_issue_text_issue references issue (id),
  body text not null,
  grams text[] generated always as (issue_grams(body)) stored
);

create function keep_issue_text() returns trigger language plpgsql as
$$ begin
  insert into issue_text (issue_id, body)
  values (new.id, lower(new.title || E'\n' || new.description))
  on conflict (issue_id) do update set body = excluded.body;
  return null;
end $$;
create trigger issue_text_kept after insert or update of title, description on issue
  for each row execute function keep_issue_text();

insert into issue_text (issue_id, body)
select id, lower(title || E'\n' || description) from issue;
create index ix_issue_text_grams on issue_text using gin (grams);

-- Lists and figures by the business date of registration.
create index ix_issue_registered on issue (registered_at);
create index ix_issue_closed on issue (id) where closed_at is not null;
