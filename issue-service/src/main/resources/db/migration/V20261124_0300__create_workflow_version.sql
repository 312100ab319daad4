-- How issues go in a region, version by version. Rules are JSON; a version never changes.
create table workflow_version (
  id uuid not null constraint pk_workflow_version primary key,
  region_code text not null,
  region_path text not null collate "C",
  number integer not null,
  name text not null,
  source text not null,
  valid_from date not null,
  rules text not null constraint ck_workflow_version_rules check (rules::jsonb is not null),
  published_by text not null,
  published_at timestamptz not null,
  constraint uq_workflow_version_number unique (region_path, number)
);
create index ix_workflow_version_region on workflow_version (region_path, id);
create index ix_workflow_version_in_force on workflow_version (region_path, valid_from desc, number desc);
create trigger workflow_version_append_only before update or delete on workflow_version
  for each row execute function refuse_change();

-- Version 1: the limits that have held so far, without review of the department's result.
insert into workflow_version
  (id, region_code, region_path, number, name, source, valid_from, rules, published_by, published_at)
select '00000000-0000-7000-8000-000000000001', '100000', '/100000/', 1,
       '“办不成事”窗口办理规程（不设办结审核）', '建瓯“办不成事”窗口公布的流程与时限', date '2000-01-01',
       jsonb_build_object(
         'review', false,
         'grants', (
           select jsonb_agg(jsonb_build_object('step', step, 'roles', to_jsonb(string_to_array(roles, ' '))))
             from (values
               ('ACCEPT', 'clerk'), ('PROPOSE_EXCLUSION', 'clerk'),
               ('CONFIRM_EXCLUSION', 'clerk leader'), ('REJECT_EXCLUSION', 'clerk leader'),
               ('CLASSIFY', 'clerk'), ('REFER', 'clerk'), ('SEND_ON', 'clerk'),
               ('RETURN', 'handler head'), ('RULE', 'leader agent'),
               ('RECORD_CONTACT', 'clerk'), ('RECORD_ANSWER', 'clerk handler'),
               ('ASK_EXTENSION', 'handler head'), ('DECIDE_EXTENSION', 'leader'),
               ('REPORT_ASSIST', 'handler head'), ('DRAFT_REPORT', 'handler'), ('SIGN_REPORT', 'head'),
               ('APPROVE', 'clerk agent'), ('SEND_BACK', 'clerk agent'),
               ('SUSPEND', 'handler head'), ('RESUME', 'handler head'),
               ('WITHDRAW', 'clerk'), ('MERGE', 'clerk'), ('SPLIT', 'clerk'), ('REOPEN', 'clerk'),
               ('CLOSE', 'handler'), ('CLOSE_ON_THE_SPOT', 'clerk'), ('CLOSE_WATCHED', 'clerk'),
               ('ASSIGN_FOLLOWER', 'clerk agent leader'), ('FEED_BACK', 'clerk')
             ) as granted (step, roles)),
         'limits', (
           select jsonb_agg(jsonb_build_object(
                    'stage', stage, 'tier', tier, 'workingDays', working_days, 'source', source) order by id)
             from (select id, stage, tier, working_days, source from stage_limit where region_code is null
                   union all
                   values (100, 'RULE', null, 2, '“办不成事”窗口内部流转限时（设定值）'),
                          (101, 'WATCH', null, 15, '“办不成事”窗口内部流转限时（设定值）')) as term),
         'returnHours', 8,
         'extensionDays', 10,
         'reopenDays', 30,
         'fallbackLead', null,
         'exclusions', jsonb_build_array(
           jsonb_build_object('code', 'IN_COURT', 'label', '已进入诉讼程序', 'channel', '受理案件的人民法院', 'source', '《行政诉讼法》'),
           jsonb_build_object('code', 'UNDER_RECONSIDERATION', 'label', '正在行政复议', 'channel', '行政复议机关', 'source', '《行政复议法》'),
           jsonb_build_object('code', 'PETITION', 'label', '应由信访渠道办理', 'channel', '信访工作机构', 'source', '《信访工作条例》'),
           jsonb_build_object('code', 'PRIVATE_DISPUTE', 'label', '民事纠纷', 'channel', '人民调解、仲裁或者人民法院', 'source', '《人民调解法》'),
           jsonb_build_object('code', 'DISCIPLINE_LEAD', 'label', '涉及违纪违法线索', 'channel', '纪检监察机关', 'source', '《监察法》')),
         'followers', jsonb_build_array(),
         'supervision', jsonb_build_object('returns', 0, 'reopened', false, 'repeats', 0, 'repeatDays', 0, 'badScore', 0)
       )::text,
       '系统', timestamptz '2026-11-24 03:00:00Z';

drop table stage_limit;
