-- After how many calendar days without a weekly update a ledger row is stale. The nearest region on
-- the way up that has a rule decides; the root always has one.
create table staleness_rule (
  region_code text not null constraint pk_staleness_rule primary key
    constraint fk_staleness_rule_region references region,
  region_path text not null collate "C",
  days integer not null constraint ck_staleness_rule_days check (days between 1 and 60),
  version bigint not null
);
create index ix_staleness_rule_region on staleness_rule (region_path);
insert into staleness_rule (region_code, region_path, days, version) values ('100000', '/100000/', 7, 0);
