-- The annual plan is searched by item; its projects are searched by their own text (ADR 0020).
alter table plan_line add column search_text text not null
  generated always as (search_normal(name)) stored;
create index ix_plan_line_search on plan_line
  using gin (search_grams(search_text)) with (fastupdate = off);
