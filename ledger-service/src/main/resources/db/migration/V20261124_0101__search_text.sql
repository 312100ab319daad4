-- Chinese text is found by the one and two letters that it is made of. Text is kept once more as it
-- is compared: NFKC, ASCII in lower case, no blanks, at most 2,000 letters a field, fields parted by
-- a line's end that no sought text has. Java makes the same of what is sought (SoughtText).
create function search_normal(value text) returns text
  language sql immutable parallel safe
  return left(
    translate(lower(normalize(coalesce(value, ''), NFKC) collate "C"), E' \t\n\r\x0b\x0c', ''),
    2000);

-- Dear, so that the index answers and not the rows.
create function search_grams(normal text) returns text[]
  language sql immutable parallel safe cost 10000
  return array(
    select gram
      from (select letter, letter || lead(letter) over (order by place) as pair
              from string_to_table(normal, null) with ordinality as letters (letter, place)) pairs
     cross join lateral (values (letter), (pair)) grams (gram)
     where gram is not null);

-- The index finds candidates, position decides. Simple enough to be unfolded into the query.
create function search_has(normal text, grams text[], sought text) returns boolean
  language sql immutable parallel safe
  return search_grams(normal) @> grams and position(sought in normal) > 0;

alter table project add column search_text text not null generated always as (
  search_normal(name) || E'\n' || search_normal(local_number) || E'\n'
  || search_normal(national_code) || E'\n' || search_normal(location) || E'\n'
  || search_normal(owner_name)) stored;
alter table item add column search_text text not null
  generated always as (search_normal(name)) stored;
alter table problem add column search_text text not null generated always as (
  search_normal(number) || E'\n' || search_normal(description) || E'\n'
  || search_normal(measure)) stored;
alter table one_trip_failure add column search_text text not null generated always as (
  search_normal(window_name) || E'\n' || search_normal(applicant) || E'\n'
  || search_normal(item_name) || E'\n' || search_normal(reason) || E'\n'
  || search_normal(told_what)) stored;
alter table first_consultation add column search_text text not null generated always as (
  search_normal(asker) || E'\n' || search_normal(idea) || E'\n' || search_normal(question)
  || E'\n' || search_normal(answer)) stored;

-- Without a pending list: a little more for each writer, nothing to sift through for a reader.
create index ix_project_search on project
  using gin (search_grams(search_text)) with (fastupdate = off);
create index ix_item_search on item
  using gin (search_grams(search_text)) with (fastupdate = off);
create index ix_problem_search on problem
  using gin (search_grams(search_text)) with (fastupdate = off);
create index ix_one_trip_failure_search on one_trip_failure
  using gin (search_grams(search_text)) with (fastupdate = off);
create index ix_first_consultation_search on first_consultation
  using gin (search_grams(search_text)) with (fastupdate = off);
