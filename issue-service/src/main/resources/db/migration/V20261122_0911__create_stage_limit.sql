-- Working days per stage; the row that names the region nearest and the tier wins.
create table stage_limit (
  id bigint generated always as identity constraint pk_stage_limit primary key,
  stage text not null,
  tier text,
  region_code text,
  working_days integer not null constraint ck_stage_limit_working_days check (working_days >= 0),
  source text not null,
  constraint ck_stage_limit_stage
    check (stage in ('ACCEPT', 'CLASSIFY', 'REFER', 'HANDLE', 'FEED_BACK')),
  constraint ck_stage_limit_tier check (tier in ('SIMPLE', 'ORDINARY', 'COMPLEX')),
  constraint uq_stage_limit unique nulls not distinct (stage, tier, region_code)
);

insert into stage_limit (stage, tier, working_days, source) values
  ('ACCEPT', null, 1, '“办不成事”窗口：当日或次一工作日首次联系'),
  ('CLASSIFY', null, 1, '“办不成事”窗口内部流转限时（设定值）'),
  ('REFER', null, 1, '“办不成事”窗口内部流转限时（设定值）'),
  ('HANDLE', 'SIMPLE', 3, '“办不成事”窗口：按复杂程度分档办结'),
  ('HANDLE', 'ORDINARY', 7, '“办不成事”窗口：按复杂程度分档办结'),
  ('HANDLE', 'COMPLEX', 15, '“办不成事”窗口：按复杂程度分档办结'),
  ('FEED_BACK', null, 3, '“办不成事”窗口：三个工作日内答复');
